from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.quotation import derive_type
from annotator.domain.quote_marks import inner, inside_marks
from annotator.domain.span import Span
from tests.examples import canonical_texts, quotation_of, spans_in, spans_of


@pytest.mark.parametrize(
    ("text", "content", "kind"),
    [
        ("“It is late,” he said.", ["“It is late,”"], "direct"),
        ('"It is late," he said.', ['"It is late,"'], "direct"),
        ("«Il est tard», dit-il.", ["«Il est tard»"], "direct"),
        ("„Es ist spät“, sagte er.", ["„Es ist spät“"], "direct"),
        ("“It is late,” he said.", ["It is late,"], "direct"),
        ("“It is late”, he said.", ["“It is late”,"], "direct"),
        ("He said that it was late.", ["that it was late"], "indirect"),
        ("He said it was “very late” for all.", ["it was “very late” for all"], "mixed"),
        ("He said it was “very late”.", ["it was “very late”"], "mixed"),
        ("“It is late,” he said, “and dark.”", ["“It is late,”", "“and dark.”"], "direct"),
        ("“It is late,” he said, and that it was dark.", ["“It is late,”", "that it was dark"], "mixed"),
        ("“It is late.\n\n“And dark.”", ["“It is late.", "“And dark.”"], "direct"),
        ("He said: “It is late.\n\n“And dark.”", ["“It is late.", "“And dark.”"], "direct"),
        ('He said: "It is late.\n\n"And dark."', ['"It is late.', '"And dark."'], "direct"),
        ("He said: “It is late.\n\nAnd dark.” She left.", ["“It is late.", "And dark.”"], "direct"),
        ('"It is late.\n\nAnd dark," he said.', ['"It is late.', 'And dark,"'], "direct"),
        ("He said “no, she left.\n\nIt was “late.”", ["It was “late.”"], "mixed"),
        ('A 5" pipe broke.\n\nIt was late," he said.', ["It was late"], "indirect"),
        ('He said the 5" pipe broke.', ['the 5" pipe broke'], "indirect"),
        ("“Go,” she said. He said it was late.", ["it was late"], "indirect"),
        ("She said it’s ‘late’.", ["it’s ‘late’"], "mixed"),
        ("‘It’s late,’ she said.", ["‘It’s late,’"], "direct"),
        ("She said it’s the boys’ game.", ["it’s the boys’ game"], "indirect"),
    ],
)
def test_the_type_follows_from_the_quote_marks(text: str, content: list[str], kind: str) -> None:
    assert derive_type(text, spans_of(text, *content)) == kind


def test_the_annotators_word_on_the_type_counts_before_the_derived_one() -> None:
    text = "“It is late,” he said."
    content = spans_of(text, "“It is late,”")
    assert quotation_of("q", content).type_in(text) == "direct"
    assert quotation_of("q", content, type_override="mixed").type_in(text) == "mixed"


@given(canonical_texts)
def test_a_passage_begins_or_ends_with_its_mark_and_stays_in_its_paragraph(text: str) -> None:
    found = inside_marks(text)
    for passage in found:
        words = passage.of(text)
        goes_on = passage.start == 0 or text[passage.start - 1] == "\n"
        assert words[0] in '“”„‟«»"' or (goes_on and words[-1] in '”»"')
    assert not any("\n" in passage.of(text) for passage in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(canonical_texts, st.data())
def test_the_type_of_a_text_without_quote_marks_is_indirect(text: str, data: st.DataObject) -> None:
    text = text.translate({ord(mark): "x" for mark in '“”„‟«»"'})
    assert derive_type(text, data.draw(spans_in(len(text), 2, 1))) == "indirect"


def test_an_odd_mark_costs_at_most_its_own_paragraph() -> None:
    text = 'He had a 5" pipe.\n“Late,” she said.'
    assert [p.of(text) for p in inside_marks(text)] == ["“Late,”"]


def test_a_passage_that_goes_on_in_the_next_paragraph_ends_with_its_own() -> None:
    text = "“One. \n“Two.”"
    assert [p.of(text) for p in inside_marks(text)] == ["“One.", "“Two.”"]


def test_a_passage_that_the_next_paragraph_closes_without_a_mark_at_its_start_goes_on() -> None:
    text = "He said: “One. \nTwo.” “Three.”"
    assert [p.of(text) for p in inside_marks(text)] == ["“One.", "Two.”", "“Three.”"]
    assert inner(text, Span(16, 21)).of(text) == "Two."


def test_the_span_of_a_quotation_holds_all_fragments() -> None:
    quotation = quotation_of("q", (Span(3, 5), Span(9, 12)), cue=(Span(6, 8),))
    assert quotation.span == Span(3, 12)
    assert quotation.spans("cue") == (Span(6, 8),)
