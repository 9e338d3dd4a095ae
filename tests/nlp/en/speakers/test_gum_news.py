"""Of how many quotations of 14 news articles, with the sources that people marked, the speaker is found."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.nlp.en.speakers.component import with_speakers
from tests.examples import suggested
from tests.nlp.speaking import model

pytestmark = pytest.mark.model

DATA = Path(__file__).parents[3] / "data" / "gum_news" / "attributions.jsonl"
PRONOUNS = {"he", "she", "it", "they", "i", "we", "his", "her", "their", "him", "them", "himself"}


def suggestions(record: dict[str, Any]) -> list[Proposed[Quotation]]:
    def spans(role: str, quotation: dict[str, Any]) -> tuple[Span, ...]:
        return tuple(sorted(Span(*pair) for pair in quotation[role]))

    return [
        suggested(
            f"q{number}",
            spans("content", q),
            spans("cue", q),
            spans("source", q),
            Provenance("gold", "", 1.0),
        )
        for number, q in enumerate(record["quotations"])
    ]


def plain(words: str) -> str:
    words = re.sub(r"[^\w ]", " ", re.sub(r"['’]s?\b", "", words.casefold()))
    return " ".join(word for word in words.split() if word not in ("the", "a", "an", "these"))


def is_right(found: SuggestedSpeaker | None, gold: dict[str, Any]) -> bool:
    """Tell whether it is one of the mentions; of a named person one with the last name."""
    mentions = [mention for mention in gold["mentions"] if mention.lower() not in PRONOUNS]
    if found is None or not any(
        f" {plain(found.name)} " in f" {plain(m)} " or f" {plain(m)} " in f" {plain(found.name)} "
        for m in mentions
    ):
        return False
    named = [m for m in mentions if re.search(r"[A-Z][\w.-]+(, [QS]C)?$", m)]
    if gold["kind"] != "person" or not named:
        return found.kind != "person"
    last = found.name.split()[-1].casefold()
    return found.kind == "person" and any(last in re.split(r"[\s,]+", m.casefold()) for m in named)


def test_of_nearly_all_quotations_the_right_speaker_is_found() -> None:
    right: list[bool] = []
    of_pronouns: list[bool] = []
    for line in DATA.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        found = with_speakers(model()(record["text"]), suggestions(record))
        for quotation, suggestion in zip(record["quotations"], found, strict=True):
            good = is_right(next(iter(suggestion.speakers), None), quotation["speaker"])
            right.append(good)
            if (
                suggestion.annotation.source
                and suggestion.annotation.source[0].of(record["text"]).lower() in PRONOUNS
            ):
                of_pronouns.append(good)
    assert len(right) == 98
    assert sum(right) / len(right) >= 0.95
    assert sum(of_pronouns) / len(of_pronouns) >= 0.9
