"""Texts made of articles by cutting, joining and shuffling: what converters, scrapers and haste leave behind.

    python -m tests.nlp.mutations [FILE.jsonl ...] [--count 4000] [--seed 1] [--jobs 2] [--failing FOLDER]
    python -m tests.nlp.mutations [FILE.jsonl ...] [--count 4000] [--seed 1] --write TEXTS.jsonl

analyses the articles of the files (those that ship with the project where none is named) and texts made of
them, and tells which cannot be analysed or have spans that are out of order or outside of the text; or writes
them, without those that are empty, for `annotator suggest` and `tests.planted_fault` to read.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
import traceback
from collections import Counter
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.analysis import Analysis
from annotator.domain.document import new_document
from annotator.resources_folder import resource
from tests.examples import CHECKOUT, SHARED
from tests.nlp.soundness import unsound
from tests.pipeline import pipeline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SENTENCE = re.compile(r"(?<=[.!?”\"’])\s+")
_MARKS = re.compile("[\"“”„«»‘’'()\\[\\]:;,.—–-]")
_MARK = "\"“”„«»‹›‘’'`()[]{}:;,.—–-…\u00ad"
_OTHER_SCRIPTS = (
    "قال الوزير «سيفتح الترام في مايو»، وأضاف أن العمل قد انتهى.",
    "市长说：“电车将于五月开通。”她补充说，工程已经完成。",
    'ראש העיר אמרה: "הרכבת תיפתח במאי", והוסיפה כי העבודה הושלמה.',
    "Мэр сказала: «Трамвай откроется в мае», — и добавила, что всё готово.",
    "महापौर ने कहा, “ट्राम मई में खुलेगी।”",
    "👩🏽‍🚒 said “🚒🇩🇪🇫🇷” and 👍🏽 “1️⃣”.",
    "Cafe\u0301 owner Rene\u0301e said: “n\u0303o\u0308.”",
)
_SPACES = " \t\u00a0\u2003\u202f\u200b\u2028\x0b\n"
_BATCH = 16  # texts that the model reads at a time
_MOST = 2_500  # characters of a made text


def bundled_articles() -> list[str]:
    """Return the texts of the articles that ship with the project and its tests."""
    sample = sorted(Path(str(resource("sample", "articles"))).iterdir())
    texts = [path.read_text(encoding="utf-8") for path in sample]
    return texts + articles_of(CHECKOUT / "tests" / "data" / "gum_news" / "attributions.jsonl")


def shared_articles() -> list[str]:
    """Return the texts of the shared news articles; none where these are not beside the checkout."""
    paths = [SHARED / "data" / "polnear" / name for name in ("train.jsonl", "dev.jsonl")]
    return [text for path in paths if path.is_file() for text in articles_of(path)]


def articles_of(path: Path) -> list[str]:
    """Return the texts of a file that has one JSON object a line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines if line.strip()]


def mutated(articles: Sequence[str], count: int, seed: int) -> Iterator[str]:
    """Yield texts made of articles, the same for the same seed."""
    chance = random.Random(seed)
    for _ in range(count):
        text = chance.choice(articles)
        for _ in range(chance.choice((1, 1, 2, 3, 5))):
            text = chance.choice(_WAYS)(text, articles, chance)[:_MOST]
        yield new_document("made", text).text


def _cut(text: str, articles: Sequence[str], chance: random.Random) -> str:
    """Keep a piece that begins and ends anywhere, within words and marks, too."""
    start = chance.randrange(len(text) + 1)
    return text[start : start + chance.choice((20, 200, 2_000))]


def _joined(text: str, articles: Sequence[str], chance: random.Random) -> str:
    """Put pieces of two articles together without a space."""
    other = chance.choice(articles)
    return text[: chance.randrange(len(text) + 1)] + other[chance.randrange(len(other) + 1) :]


def _shuffled(text: str, articles: Sequence[str], chance: random.Random) -> str:
    sentences = _SENTENCE.split(text)
    chance.shuffle(sentences)
    return chance.choice((" ", "\n", "\n\n", "")).join(sentences)


def _words_shuffled(text: str, articles: Sequence[str], chance: random.Random) -> str:
    """Move words within their sentences: inversions and lists that no grammar allows."""
    sentences = [sentence.split(" ") for sentence in _SENTENCE.split(text)]
    for words in sentences:
        if chance.random() < 0.5:
            at = chance.randrange(len(words))
            words[at : at + 6] = chance.sample(words[at : at + 6], len(words[at : at + 6]))
        else:
            turn = chance.randrange(len(words))
            words[:] = words[turn:] + words[:turn]
    return " ".join(" ".join(words) for words in sentences)


def _marks_lost(text: str, articles: Sequence[str], chance: random.Random) -> str:
    return _MARKS.sub(lambda mark: "" if chance.random() < 0.3 else mark.group(), text)


def _marks_doubled(text: str, articles: Sequence[str], chance: random.Random) -> str:
    return _MARKS.sub(lambda mark: mark.group() * chance.choice((1, 1, 1, 2, 3)), text)


def _marks_changed(text: str, articles: Sequence[str], chance: random.Random) -> str:
    return _MARKS.sub(lambda mark: chance.choice(_MARK) if chance.random() < 0.2 else mark.group(), text)


def _marks_strewn(text: str, articles: Sequence[str], chance: random.Random) -> str:
    letters = list(text)
    for _ in range(len(text) // 40):
        letters.insert(chance.randrange(len(letters) + 1), chance.choice(_MARK))
    return "".join(letters)


def _scripts_mixed(text: str, articles: Sequence[str], chance: random.Random) -> str:
    sentences = _SENTENCE.split(text)
    for _ in range(1 + len(sentences) // 5):
        sentences.insert(chance.randrange(len(sentences) + 1), chance.choice(_OTHER_SCRIPTS))
    return chance.choice((" ", "")).join(sentences)


def _spaces_changed(text: str, articles: Sequence[str], chance: random.Random) -> str:
    return "".join(
        chance.choice(_SPACES) * chance.choice((1, 1, 2)) if sign == " " and chance.random() < 0.1 else sign
        for sign in text
    )


def _wrapped(text: str, articles: Sequence[str], chance: random.Random) -> str:
    """Break lines as mail programs do, or lose all breaks."""
    if chance.random() < 0.3:
        return text.replace("\n", chance.choice((" ", "")))
    wide = chance.choice((20, 40, 72))
    return re.sub(rf"(.{{{wide}}}\S*) ", r"\1\n", text)


def _case_changed(text: str, articles: Sequence[str], chance: random.Random) -> str:
    return chance.choice((str.upper, str.lower, str.title, str.swapcase))(text)


def _repeated(text: str, articles: Sequence[str], chance: random.Random) -> str:
    start = chance.randrange(len(text) + 1)
    return text[start : start + chance.choice((1, 5, 30))] * chance.choice((20, 100))


_WAYS = (
    _cut, _joined, _shuffled, _words_shuffled, _marks_lost, _marks_doubled, _marks_changed, _marks_strewn,
    _scripts_mixed, _spaces_changed, _wrapped, _case_changed, _repeated,
)  # fmt: skip


def failures_of(texts: Sequence[str]) -> list[str]:
    """Return of each text why it cannot be analysed, or what is wrong with its spans; "" where all is well."""
    try:
        # As they cross the border of a process.
        plain = [json.dumps(analysis.to_plain()) for analysis in pipeline().analyse_all(texts)]
        analyses = [Analysis.from_plain(json.loads(one)) for one in plain]
    except Exception:  # noqa: BLE001 - whatever it is, the text is named with it
        return [traceback.format_exc()] if len(texts) == 1 else [failures_of([one])[0] for one in texts]
    return ["\n".join(unsound(text, one)) for text, one in zip(texts, analyses, strict=True)]


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.nlp.mutations", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--count", type=int, default=4_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--failing", type=Path, help="a folder for the texts that fail")
    parser.add_argument("--write", type=Path, help="write the texts to this file instead of analysing them")
    given = parser.parse_args()
    articles = [text for path in given.files for text in articles_of(path)] or bundled_articles()
    texts = [*articles, *mutated(articles, given.count, given.seed)]
    if given.write:
        lines = (json.dumps({"id": f"t{at}", "text": one}) for at, one in enumerate(texts) if one.strip())
        given.write.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return 0
    begun, why = time.monotonic(), Counter[str]()
    with get_context("spawn").Pool(given.jobs) as pool:
        batches = [texts[at : at + _BATCH] for at in range(0, len(texts), _BATCH)]
        found = (failure for some in pool.imap(failures_of, batches) for failure in some)
        for number, failure in enumerate(found):
            if failure:
                why["\n".join(failure.strip().splitlines()[-3:])] += 1
                _say(f"text {number} fails:\n{failure}")
                if given.failing:
                    given.failing.mkdir(parents=True, exist_ok=True)
                    (given.failing / f"{number}.txt").write_text(texts[number], encoding="utf-8")
            if number % 500 == 499:
                _say(f"{number + 1} of {len(texts)}, {time.monotonic() - begun:.0f} s")
    _say(f"{len(texts)} texts ({len(articles)} articles), {sum(why.values())} fail")
    return 1 if why else 0


if __name__ == "__main__":
    sys.exit(_main())
