"""What the finder makes of invented sentences, construction by construction (`tests/data/quotations/en`)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.examples import quotations_in
from tests.nlp.sentences import Sentence, Spoken, bracketed, read, spoken_in, unbracketed
from tests.pipeline import pipeline

pytestmark = pytest.mark.model

FILES = sorted((Path(__file__).parents[3] / "data" / "quotations" / "en").glob("*.txt"))
SENTENCES = [(path.stem, sentence) for path in FILES for sentence in read(path)]


def _case(file: str, sentence: Sentence) -> object:
    # A known wrong one that is found after all fails, so that its line is taken out.
    marks = [pytest.mark.xfail(reason=sentence.wrong, strict=True)] if sentence.wrong else []
    return pytest.param(file, sentence, id=f"{file}:{sentence.line}, {sentence.group}", marks=marks)


@cache
def found_in(file: str) -> dict[str, tuple[Spoken, ...]]:
    """Return what the real pipeline finds in each text of a file; a process reads just the files of its tests."""
    texts = [sentence.text for name, sentence in SENTENCES if name == file]
    analyses = pipeline().analyse_all(texts)
    return {text: spoken_in(quotations_in(one)) for text, one in zip(texts, analyses, strict=True)}


@pytest.mark.parametrize(("file", "sentence"), [_case(*one) for one in SENTENCES])
def test_exactly_the_quotations_of_a_sentence_are_found(file: str, sentence: Sentence) -> None:
    spoken = found_in(file)[sentence.text]
    assert sentence.is_found(spoken), (
        f"\nexpected  {bracketed(sentence.text, sentence.spoken)}\nfound     {bracketed(sentence.text, spoken)}"
    )


def test_most_sentences_are_found_and_no_text_stands_twice() -> None:
    texts = [sentence.text for _, sentence in SENTENCES]
    assert len(set(texts)) == len(texts) >= 230
    assert sum(bool(sentence.wrong) for _, sentence in SENTENCES) < 0.15 * len(texts)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_brackets_are_read_and_written_alike(path: Path) -> None:
    for sentence in read(path):
        again = bracketed(sentence.text, sentence.spoken)
        assert unbracketed(again) == (sentence.text, sentence.spoken)


def test_a_source_of_two_is_written_once() -> None:
    line = "[S12 She] [Q1 left] [C1 it] and [Q2:thought hoped] [C2 so].¶ End."
    text, spoken = unbracketed(line)
    assert text == "She left it and hoped so.\n\nEnd."
    assert [one.mode for one in spoken] == ["", "thought"]
    assert spoken[0].source == spoken[1].source == ((0, 3),)
    assert bracketed(text, spoken) == line.replace(".¶", ". ¶")
