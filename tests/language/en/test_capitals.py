"""Text in capitals throughout, in ordinary case."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.language.en.capitals import in_ordinary_case

_NOUNS = {"bridge", "mayor", "company", "reed", "lena", "water", "minister"}
_VERBS = {"say", "open", "wait", "drink", "warn"}


def kinds_of(word: str) -> frozenset[str]:
    if word in {"old", "long", "enough", "safe"}:
        return frozenset({"adj"})
    is_verb = word in _VERBS or word.removesuffix("ed") in _VERBS or word == "said"
    return frozenset({"verb"} if is_verb else {"noun"} if word in _NOUNS else ())


@pytest.mark.parametrize(
    ("capitals", "ordinary"),
    [
        ("MAYOR LENA ORTIZ SAID THE BRIDGE WOULD OPEN.", "Mayor Lena Ortiz said the bridge would open."),
        ("“WE HAVE WAITED,” SHE SAID. IT OPENED.", "“We have waited,” she said. It opened."),
        ("THE MAYOR SAID IT WAS OLD.", "The mayor said it was old."),
        ("MAYOR REED SAID I'M SAFE ON MONDAY.", "Mayor Reed said I'm safe on Monday."),
        ("THE MINISTER WARNED THE U.S. AND THE US.", "The minister warned the U.S. and the US."),
        ("IT IS THE BBC'S OLD BRIDGE.", "It is the BBC'S old bridge."),
        ("DR. ANN REED SAID SO.", "Dr. Ann Reed said so."),
    ],
)
def test_names_and_beginnings_keep_their_capitals(capitals: str, ordinary: str) -> None:
    assert in_ordinary_case(capitals, kinds_of) == ordinary


@pytest.mark.parametrize("text", ["The BBC said so.", "COUNCIL OPENS BRIDGE\n\nIt opened.", "", "\n\n", "12"])
def test_ordinary_text_and_headings_stay(text: str) -> None:
    assert in_ordinary_case(text, kinds_of) is text or in_ordinary_case(text, kinds_of) == text


def test_a_paragraph_in_capitals_is_read_among_others() -> None:
    text = "It opened.\nTHE OLD BRIDGE WOULD OPEN.\nIt was old."
    assert in_ordinary_case(text, kinds_of) == "It opened.\nThe old bridge would open.\nIt was old."


@given(st.text(max_size=60).map(str.upper))
def test_letters_change_their_case_alone(text: str) -> None:
    ordinary = in_ordinary_case(text, kinds_of)
    assert len(ordinary) == len(text)
    assert ordinary.upper() == text.upper()
