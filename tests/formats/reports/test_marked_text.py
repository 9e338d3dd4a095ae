"""Marks that overlap, nest and touch: the pieces between their ends, and the signs at them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.formats.reports.marked_text import Mark, paragraphs_of, pieces_of
from tests.examples import canonical_texts, spans_in

_MARKED = canonical_texts.flatmap(
    lambda text: st.tuples(
        st.just(text),
        st.lists(
            st.tuples(spans_in(len(text), 1, 1).map(lambda spans: spans[0]), st.sampled_from("abc")),
            max_size=8,
        ),
    )
)


def test_signs_stand_at_the_ends_of_their_marks_the_longer_mark_outside() -> None:
    marks = [
        Mark(Span(0, 5), "a", "<", ">"),
        Mark(Span(0, 9), "b", "{", "}"),
        Mark(Span(3, 9), "c", "(", ")"),
        Mark(Span(9, 10), "c", "(", ")"),
    ]
    assert "".join(piece.words for piece in pieces_of("0123456789", marks)) == "{<012(34>5678)}(9)"


@given(_MARKED)
def test_each_character_has_the_styles_of_all_marks_that_cover_it(
    marked: tuple[str, list[tuple[Span, str]]],
) -> None:
    text, spans = marked
    pieces = list(pieces_of(text, [Mark(span, style) for span, style in spans]))
    assert "".join(piece.words for piece in pieces) == text
    styles = [piece.styles for piece in pieces for _ in piece.words]
    for place, found in enumerate(styles):
        assert found == tuple(sorted({style for span, style in spans if span.start <= place < span.end}))
    with_words = [line for line in text.split("\n") if line.strip()]
    lines = ["".join(piece.words for piece in line) for line in paragraphs_of(text, [])]
    assert lines == with_words
