"""Edges moved by a clause: to signs, words between clauses, quote marks and the ends of sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.syntax import Parts, Syntax
from annotator.project.proposals.clause_edges import end_after, end_before, start_after, start_before
from tests.examples import span_of

TEXT = (
    "The board, which met on Monday, told tenants to leave and Ann Reed called the plan “a bad joke,” "
    "because rents rose. “Who pays? We do.”\nNobody answered!"
)
PARSED = Syntax(clauses=Parts.of([span_of(TEXT, "to leave"), span_of(TEXT, "rents rose")]))


def stops(move: Callable[[int], int], offset: int) -> list[int]:
    """Return the offsets to which one key leads when it is pressed again and again."""
    passed = [offset]
    while (moved := move(passed[-1])) != passed[-1]:
        passed.append(moved)
    return passed[1:]


def test_a_start_moves_on_behind_signs_to_marks_and_to_clauses_of_the_parse() -> None:
    begun = [
        "which met", "told", "to leave", "“a bad", "because", "rents", "“Who", "We do", "Nobody",
    ]  # fmt: skip
    assert stops(lambda offset: start_after(TEXT, PARSED, offset), 0)[: len(begun)] == [
        TEXT.index(words) for words in begun
    ]


def test_without_a_parse_a_start_moves_by_signs_alone() -> None:
    told = TEXT.index("told")
    assert start_after(TEXT, None, told) == TEXT.index("“a bad")
    assert start_after(TEXT, PARSED, told) == TEXT.index("to leave")
    assert start_before(TEXT, None, TEXT.index("“a bad")) == told


def test_an_end_moves_before_what_begins_with_a_sign_or_a_conjunction() -> None:
    ended = [
        "The board", "Monday", "to leave", "called the plan", "bad joke,”", "rents rose", "Who pays?", "We do.”",
        "answered!",
    ]  # fmt: skip
    wanted = [span_of(TEXT, words).end for words in ended]
    assert [stop for stop in stops(lambda offset: end_after(TEXT, offset), 0) if stop in wanted] == wanted
    assert end_before(TEXT, span_of(TEXT, "rents rose").end) == span_of(TEXT, "bad joke,”").end
    assert end_before(TEXT, span_of(TEXT, "Ann Reed").end) == span_of(TEXT, "to leave").end


def test_a_full_stop_is_left_out_unless_it_is_quoted() -> None:
    text = "She left. He said: “I stay. You go.”"
    assert end_after(text, 0) == len("She left")
    assert end_after(text, text.index("I stay")) == span_of(text, "I stay.").end


@given(st.text(alphabet="aB ,.—-(“”'\n", max_size=50), st.integers(0, 50))
def test_each_move_goes_its_way_and_stops_at_a_visible_sign(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    starts = (start_before(text, None, offset), start_after(text, None, offset))
    ends = (end_before(text, offset), end_after(text, offset))
    for before, after in (starts, ends):
        assert 0 <= before <= offset <= after <= len(text)
    assert all(start in (offset, len(text)) or not text[start].isspace() for start in starts)
    assert all(end in (offset, 0) or not text[end - 1].isspace() for end in ends)


@pytest.mark.parametrize("text", ["", " \n "])
def test_an_empty_text_has_no_clause(text: str) -> None:
    assert start_after(text, None, 0) in (0, len(text))
    assert end_after(text, len(text)) == len(text)
