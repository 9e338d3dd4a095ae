"""Where a quotation may be missing: marks and verbs of speech that no annotation holds."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.reports import Report
from annotator.domain.span import Span
from annotator.domain.unquoted import Place, Unquoted, places
from tests.examples import span_of, spans_of

TEXT = (
    "Ann Reed said the bridge was safe. “Nobody will ever wait here again,” it says on a sign.\n"
    "Its “ring road” was in “The Lord of the Bridges” last year. “Enough,” said Okoye.\n"
    "Critics warned that she had told them “a plain lie about fares and tolls” in May."
)
SAID = Report(
    span_of(TEXT, "said the")._replace(end=TEXT.index("said") + 4),
    Span(0, 8),
    spans_of(TEXT, "the bridge was safe"),
)
WARNED = Report(
    span_of(TEXT, "warned"),
    span_of(TEXT, "Critics"),
    spans_of(TEXT, "that she had told them “a plain lie about fares and tolls” in May"),
)
TOLD = Report(
    span_of(TEXT, "told"), span_of(TEXT, "she"), spans_of(TEXT, "“a plain lie about fares and tolls”")
)


def says(words: str) -> bool:
    return words in ("said", "warned", "told")


def found(*reports: Report, held: Iterable[Span] = ()) -> list[str]:
    spans = tuple(held)
    unquoted = Unquoted(places(TEXT, reports, says), lambda span: any(one.overlaps(span) for one in spans))
    return [place.span.of(TEXT) for place in sorted(unquoted, key=lambda place: place.span)]


WAIT, ENOUGH, LIE = "“Nobody will ever wait here again,”", "“Enough,”", "“a plain lie about fares and tolls”"


def test_marks_are_found_but_not_scare_quotes_and_titles_that_nobody_says() -> None:
    assert found() == [WAIT, ENOUGH, LIE]


def test_marks_that_an_annotation_has_a_word_of_are_not_found() -> None:
    assert found(held=[span_of(TEXT, "Nobody")]) == [ENOUGH, LIE]


def test_few_words_in_marks_are_found_where_a_report_says_them() -> None:
    road = span_of(TEXT, "“ring road”")
    assert "“ring road”" not in found()
    assert "“ring road”" in found(Report(span_of(TEXT, "told"), span_of(TEXT, "she"), (road,)))


def test_a_verb_is_found_unless_its_cue_or_content_is_held() -> None:
    assert found(SAID)[0] == "said"
    for held in (SAID.cue, SAID.content[0]):
        assert "said" not in found(SAID, held=[held])


def test_verbs_without_subject_or_beyond_the_lexicon_are_none() -> None:
    assert "said" not in found(SAID._replace(source=None))
    assert "safe" not in found(SAID._replace(cue=span_of(TEXT, "safe")))


def test_one_missing_quotation_is_told_of_once() -> None:
    assert found(WARNED, TOLD) == [WAIT, ENOUGH, LIE], "the marks tell of both verbs"
    lie = TOLD.content[0]
    assert found(WARNED, TOLD, held=[lie]) == [WAIT, ENOUGH], "content of both is held"


def test_a_verb_within_what_another_one_says_is_left_to_that_one() -> None:
    outer = Report(span_of(TEXT, "warned"), Span(0, 8), spans_of(TEXT, "that she had told them"))
    inner = Report(span_of(TEXT, "told"), span_of(TEXT, "she"), spans_of(TEXT, "them"))
    assert [words for words in found(outer, inner) if words in ("warned", "told")] == ["warned"]


_spans = st.tuples(st.integers(0, 60), st.integers(1, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
_places = st.lists(
    st.builds(
        lambda kind, span, content: Place(kind, span, (span,) if kind == "marks" else tuple(sorted(content))),
        st.sampled_from(("marks", "speech verb")),
        _spans,
        st.lists(_spans, min_size=1, max_size=2),
    ),
    max_size=8,
)


@given(_places, st.lists(_spans, max_size=8))
def test_what_is_renewed_where_annotations_change_is_what_is_found_from_scratch(
    there: list[Place], toggled: list[Span]
) -> None:
    held: set[Span] = set()

    def is_held(span: Span) -> bool:
        return any(one.overlaps(span) for one in held)

    live = Unquoted(there, is_held)
    for span in toggled:
        held ^= {span}
        live.renew([span])
        assert set(live) == set(Unquoted(there, is_held))


@pytest.mark.parametrize("kind", ["marks", "speech verb"])
def test_those_at_a_place_are_those_whose_marks_or_verb_stand_there(kind: str) -> None:
    place = next(p for p in places(TEXT, (SAID,), says) if p.kind == kind)
    unquoted = Unquoted(places(TEXT, (SAID,), says), lambda span: False)
    assert unquoted.at(Span(place.span.start, place.span.start + 1)) == [place]
    assert unquoted.at(Span(place.span.end, place.span.end + 1)) == []
