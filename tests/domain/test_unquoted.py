"""Where a quotation may be missing: marks and verbs of speech that no annotation holds."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.missing_quotations import Place, places, unquoted
from annotator.domain.reports import Report
from annotator.domain.span import Span, Spans, merge
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
    return [place.span.of(TEXT) for place in unquoted(places(TEXT, reports, says), merge(held))]


WAIT, ENOUGH, LIE = "“Nobody will ever wait here again,”", "“Enough,”", "“a plain lie about fares and tolls”"


def test_marks_are_found_but_not_scare_quotes_and_titles_that_nobody_says() -> None:
    assert found() == [WAIT, ENOUGH, LIE]


def test_marks_that_an_annotation_has_a_word_of_are_not_found() -> None:
    assert found(held=[span_of(TEXT, "Nobody")]) == [ENOUGH, LIE]


def test_few_words_in_marks_are_found_where_a_report_says_them() -> None:
    road = span_of(TEXT, "“ring road”")
    assert "“ring road”" not in found()
    assert "“ring road”" in found(Report(span_of(TEXT, "told"), span_of(TEXT, "she"), (road,)))


def test_few_words_in_marks_are_found_where_a_reporting_word_begins_the_text() -> None:
    text = "said Okoye, “enough now or never” on a sign"
    assert [place.span.of(text) for place in places(text, (), says)] == ["“enough now or never”"]
    assert not list(places(f"un{text}", (), says))


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
def test_what_is_found_is_free_and_told_of_by_no_other(there: list[Place], spans: list[Span]) -> None:
    def meet(one: Spans, other: Spans) -> bool:
        return any(a.overlaps(b) for a in one for b in other)

    def is_told(place: Place, other: Place) -> bool:
        if other.kind == "marks":
            return meet(place.content, (other.span,))
        return meet(other.content, (place.span,)) and not meet(place.content, (other.span,))

    free = {place for place in there if not meet((place.span, *place.content), tuple(spans))}
    told = {
        place
        for place in free
        if place.kind == "speech verb" and any(is_told(place, other) for other in free - {place})
    }
    found = unquoted(there, merge(spans))
    assert (set(found), len(found)) == (free - told, len(free - told))
