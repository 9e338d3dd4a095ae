from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import InputError
from annotator.domain.span import Span, check_span, merge, subtract

spans = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda p: Span(p[0], p[0] + p[1]))


def characters(found: tuple[Span, ...]) -> set[int]:
    return {at for span in found for at in range(span.start, span.end)}


@given(st.lists(spans, max_size=8))
def test_merging_keeps_every_character_and_leaves_gaps_between_spans(given_spans: list[Span]) -> None:
    merged = merge(given_spans)
    assert characters(merged) == characters(tuple(given_spans))
    assert all(a.end < b.start for a, b in pairwise(merged))


@given(spans, st.lists(spans, max_size=6))
def test_subtracting_leaves_just_the_characters_that_no_hole_covers(span: Span, holes: list[Span]) -> None:
    parts = subtract(span, holes)
    assert characters(parts) == characters((span,)) - characters(tuple(holes))
    assert all(part.start < part.end for part in parts)
    assert list(parts) == sorted(parts)


def test_spans_side_by_side_touch_but_do_not_overlap() -> None:
    assert Span(0, 3).touches(Span(3, 5))
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))


def test_a_span_covers_and_contains_as_its_characters_do() -> None:
    assert Span(2, 4).cover(Span(7, 9)) == Span(2, 9)
    assert Span(2, 9).contains(Span(2, 9))
    assert not Span(2, 9).contains(Span(1, 3))
    assert Span(1, 3).of("😀bcd") == "bc"


@pytest.mark.parametrize(
    ("span", "message"),
    [
        (Span(-1, 2), "cue.start is -1, which lies before the text."),
        (Span(3, 512), "cue.end is 512, but the text has 498 characters."),
        (Span(5, 5), "cue is empty: start 5 is not before end 5."),
        (Span(9, 4), "cue is empty: start 9 is not before end 4."),
    ],
)
def test_a_span_outside_of_the_text_is_refused_with_its_place(span: Span, message: str) -> None:
    with pytest.raises(InputError) as refused:
        check_span(span, 498, "cue")
    assert str(refused.value) == message


def test_a_span_may_end_where_the_text_ends() -> None:
    assert check_span(Span(0, 498), 498) == Span(0, 498)
