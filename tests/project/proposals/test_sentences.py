"""From sentence to sentence, with and without a parse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax
from annotator.project.proposals.sentences import next_start, previous_start

TEXT = "A title\n\nDr. Reed spoke. “It is late,” she said. Nobody left!\n \n  Then all went home. \n"
STARTS = [TEXT.index(words) for words in ("A title", "Dr. Reed", "“It is", "Nobody", "Then all")]
PARSED = Syntax(Parts.of([Span(0, 7), Span(9, 48), Span(48, 61), Span(66, 85)]))


def test_each_sentence_is_come_to_once_on_the_way_there_and_back() -> None:
    at, found = 0, [0]
    while (following := next_start(TEXT, None, at)) is not None:
        at = following
        found.append(at)
    assert found == STARTS
    at, found = len(TEXT), []
    while (before := previous_start(TEXT, None, at)) is not None:
        at = before
        found.append(at)
    assert found == STARTS[::-1]


def test_within_a_sentence_back_is_its_own_start() -> None:
    assert previous_start(TEXT, None, STARTS[2] + 5) == STARTS[2]
    assert next_start(TEXT, None, STARTS[2] + 5) == STARTS[3]


def test_the_parse_says_where_sentences_begin() -> None:
    assert [next_start(TEXT, PARSED, at) for at in (0, 9, 30, 50, 66)] == [9, 48, 48, 66, None]
    assert [previous_start(TEXT, PARSED, at) for at in (0, 9, 30, 66)] == [None, 0, 9, 48]


@given(st.text(alphabet="aB .!”“\n", max_size=60), st.integers(0, 60))
def test_going_on_and_back_always_gets_further(text: str, at: int) -> None:
    at = min(at, len(text))
    following, before = next_start(text, None, at), previous_start(text, None, at)
    assert following is None or (at < following < len(text) and not text[following].isspace())
    assert before is None or before < at
    if following is not None and not text[:following].isspace():
        back = previous_start(text, None, following)
        assert back is None or back <= at or text[back:at].isspace()


@pytest.mark.parametrize("text", ["", " \n "])
def test_an_empty_text_has_no_sentence(text: str) -> None:
    assert next_start(text, None, 0) is None
    assert previous_start(text, None, len(text)) is None
