from __future__ import annotations

from annotator.domain.claim import Claim
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.findings import findings, undecided
from annotator.domain.layer import Layer
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.domain.suggestion import Provenance, Suggestion

TEXT = "“It is late,” Ann said."
CONTENT = (Span(0, 13),)
DOCUMENT = Document("a1", TEXT)


def kinds(**fields: object) -> list[str]:
    return [f.kind for f in findings(DOCUMENT, Layer("a1", "ana", **fields))]  # type: ignore[arg-type]


def test_a_complete_layer_has_no_findings() -> None:
    quotation = Quotation("q1", CONTENT, (Span(18, 22),), (Span(14, 17),), speaker="s1")
    claim = Claim("c1", CONTENT, ("event",))
    assert (
        kinds(quotations=(quotation,), claims=(claim,), entities=(Entity("e", Span(14, 17), "PERSON"),)) == []
    )


def test_a_quotation_without_source_and_speaker_is_found() -> None:
    assert kinds(quotations=(Quotation("q1", CONTENT),)) == ["no source"]
    assert kinds(quotations=(Quotation("q1", CONTENT, speaker="s1"),)) == []


def test_a_quotation_whose_speaker_nobody_has_named_is_found_once() -> None:
    (found,) = findings(
        DOCUMENT, Layer("a1", "ana", quotations=(Quotation("q1", CONTENT, source=(Span(14, 17),)),))
    )
    assert (found.kind, found.message) == ("no speaker", "Quotation without speaker")
    assert (found.span, found.annotation) == (Span(0, 13), "q1")


def test_suggestions_that_wait_are_one_finding_at_the_first_of_them() -> None:
    came = Provenance("rules 1", "marks", 0.9)
    waiting = [Suggestion(id, content, (), (), came) for id, content in (("a", CONTENT), ("b", CONTENT))]
    assert undecided(DOCUMENT, "ana", []) == []
    (found,) = undecided(DOCUMENT, "ana", waiting)
    assert (found.kind, found.annotation, found.span) == ("undecided", "a", Span(0, 13))
    assert found.message == "2 suggestions not decided"
    (found,) = undecided(DOCUMENT, "ana", waiting[1:])
    assert found.message == "1 suggestion not decided"


def test_a_type_that_the_quote_marks_contradict_is_found() -> None:
    quotation = Quotation("q1", CONTENT, speaker="s1", type_override="indirect")
    (found,) = findings(DOCUMENT, Layer("a1", "ana", quotations=(quotation,)))
    assert (found.kind, found.span, found.annotation) == ("type", Span(0, 13), "q1")
    assert found.message == "Typed indirect, but the quote marks say direct"


def test_several_cues_are_found() -> None:
    quotation = Quotation("q1", CONTENT, (Span(14, 17), Span(18, 22)), (Span(14, 17),), speaker="s1")
    assert kinds(quotations=(quotation,)) == ["several spans"]


def test_a_claim_without_type_is_found() -> None:
    assert kinds(claims=(Claim("c1", CONTENT),)) == ["no claim type"]


def test_spans_outside_of_the_text_are_found_in_each_kind_of_annotation() -> None:
    beyond = (Span(0, 99),)
    assert kinds(quotations=(Quotation("q1", CONTENT, source=beyond, speaker="s1"),)) == ["span"]
    assert kinds(claims=(Claim("c1", beyond, ("event",)),)) == ["span"]
    assert kinds(entities=(Entity("e1", Span(0, 99), "ORG"),)) == ["span"]


def test_findings_come_in_text_order() -> None:
    late, early = Quotation("q1", (Span(14, 17),)), Quotation("q2", CONTENT)
    found = findings(DOCUMENT, Layer("a1", "ana", quotations=(late, early)))
    assert [f.annotation for f in found] == ["q2", "q1"]
