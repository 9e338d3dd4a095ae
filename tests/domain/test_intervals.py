from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.intervals import IntervalIndex
from annotator.domain.span import Span

spans = st.tuples(st.integers(0, 2000), st.integers(1, 900)).map(lambda p: Span(p[0], p[0] + p[1]))
steps = st.lists(st.tuples(st.integers(0, 5), st.none() | spans), max_size=20)


@given(steps, spans)
def test_the_index_finds_just_the_spans_that_overlap(
    changes: list[tuple[int, Span | None]], asked: Span
) -> None:
    index: IntervalIndex[int] = IntervalIndex()
    there: dict[int, Span] = {}
    for key, span in changes:
        if span is None:
            index.discard(key)
            there.pop(key, None)
        else:
            index.add(key, span)
            there[key] = span
    assert index.overlapping(asked) == {key: span for key, span in there.items() if span.overlaps(asked)}
    assert len(index) == len(there)
    assert index.at(asked.start) == {k: s for k, s in there.items() if s.start <= asked.start < s.end}


@given(st.dictionaries(st.integers(0, 30), spans), spans)
def test_filling_an_index_is_adding_one_by_one(given: dict[int, Span], asked: Span) -> None:
    filled: IntervalIndex[int] = IntervalIndex()
    filled.fill(given.items())
    added: IntervalIndex[int] = IntervalIndex()
    for key, span in given.items():
        added.add(key, span)
    assert len(filled) == len(added)
    assert filled.overlapping(asked) == added.overlapping(asked)
    for key in given:
        assert filled.discard(key)
        assert filled.overlapping(given[key]) == {
            k: s for k, s in filled.overlapping(Span(0, 3000)).items() if s.overlaps(given[key])
        }
    assert len(filled) == 0
    assert filled.overlapping(Span(0, 3000)) == {}
