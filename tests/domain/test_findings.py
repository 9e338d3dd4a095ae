from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.claim import Claim
from annotator.domain.codebook import read_codebook
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.findings import (
    Finding,
    Known,
    findings_of,
    in_groups,
    in_text_order,
    of_place,
    partly_overlap,
    undecided,
)
from annotator.domain.missing_quotations import Place, PlaceKind
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span, Spans
from annotator.domain.waiver import Waiver, Waivers
from annotator.language.pronouns import is_pronoun
from annotator.project.bundled_codebooks import bundled_codebook
from tests.examples import claim_of, quotation_of, suggested

TEXT = "“It is late,” Ann said."
CONTENT = (Span(0, 13),)
DOCUMENT = Document("a1", TEXT)


CODEBOOK = read_codebook(bundled_codebook("default"))
NAMES = {"s1": "Ann Reed", "s2": "She"}
KNOWN = Known(CODEBOOK, NAMES.__getitem__, is_pronoun)


def findings(*annotations: Quotation | Claim | Entity) -> list[Finding]:
    found = [finding for each in annotations for finding in findings_of(DOCUMENT, "ana", each, KNOWN)]
    return in_text_order(found)


def kinds(*annotations: Quotation | Claim | Entity) -> list[str]:
    return [finding.kind for finding in findings(*annotations)]


def test_a_complete_layer_has_no_findings() -> None:
    quotation = quotation_of("q1", CONTENT, (Span(18, 22),), (Span(14, 17),), speaker="s1")
    claim = claim_of("c1", CONTENT, ("event",))
    assert kinds(quotation, claim, Entity("e", Span(14, 17), "PERSON")) == []


def test_a_quotation_without_source_and_speaker_is_found() -> None:
    assert kinds(quotation_of("q1", CONTENT)) == ["no source"]
    assert kinds(quotation_of("q1", CONTENT, speaker="s1")) == []


def test_a_quotation_whose_speaker_nobody_has_named_is_found_once() -> None:
    (found,) = findings(quotation_of("q1", CONTENT, source=(Span(14, 17),)))
    assert (found.kind, found.message) == ("no speaker", "Quotation without speaker")
    assert (found.span, found.annotation) == (Span(0, 13), "q1")


def test_suggestions_that_wait_are_one_finding_at_the_first_of_them() -> None:
    came = Provenance("rules 1", "marks", 0.9)
    waiting = [suggested(id, content, (), (), came) for id, content in (("a", CONTENT), ("b", CONTENT))]
    assert undecided(DOCUMENT, "ana", []) == []
    (found,) = undecided(DOCUMENT, "ana", waiting)
    assert (found.kind, found.annotation, found.span) == ("undecided", "a", Span(0, 13))
    assert found.message == "2 suggestions not decided"
    (found,) = undecided(DOCUMENT, "ana", waiting[1:])
    assert found.message == "1 suggestion not decided"


def test_a_type_that_the_quote_marks_contradict_is_found() -> None:
    quotation = quotation_of("q1", CONTENT, speaker="s1", type_override="indirect")
    (found,) = findings(quotation)
    assert (found.kind, found.span, found.annotation) == ("type", Span(0, 13), "q1")
    assert found.message == "Typed indirect, but the quote marks say direct"


def test_several_cues_are_found() -> None:
    quotation = quotation_of("q1", CONTENT, (Span(14, 17), Span(18, 22)), (Span(14, 17),), speaker="s1")
    assert kinds(quotation) == ["several spans"]


def test_a_claim_without_type_is_found() -> None:
    assert kinds(claim_of("c1", CONTENT)) == ["no claim type"]


def test_spans_outside_of_the_text_are_found_in_each_kind_of_annotation() -> None:
    beyond = (Span(0, 99),)
    assert kinds(quotation_of("q1", CONTENT, source=beyond, speaker="s1")) == ["span"]
    assert kinds(claim_of("c1", beyond, ("event",))) == ["span"]
    assert kinds(Entity("e1", Span(0, 99), "ORG")) == ["span"]


def test_findings_come_in_text_order() -> None:
    late, early = quotation_of("q1", (Span(14, 17),)), quotation_of("q2", CONTENT)
    found = findings(late, early)
    assert [f.annotation for f in found] == ["q2", "q1"]


def test_a_pronoun_as_source_is_found_until_a_speaker_with_a_name_is_set() -> None:
    text = Document("a1", "“It is late,” she said.")
    pronoun = quotation_of("q1", CONTENT, source=(Span(14, 17),))

    def found(quotation: Quotation) -> list[tuple[str, str]]:
        return [(f.kind, f.message) for f in findings_of(text, "ana", quotation, KNOWN)]

    assert found(pronoun) == [("unresolved pronoun", "Source “she” without speaker")]
    assert found(pronoun.with_spans("source", (Span(3, 5), Span(14, 17))))[0][0] == "no speaker", "“It … she”"
    assert found(replace(pronoun, speakers=("s1",))) == []
    assert found(replace(pronoun, speakers=("s2",))) == [
        ("unresolved pronoun", "Speaker “She” is only a pronoun")
    ]


def test_several_cues_and_sources_are_one_finding() -> None:
    twice = (Span(14, 17), Span(18, 22))
    (found,) = findings(quotation_of("q1", CONTENT, twice, twice, speaker="s1"))
    assert found.message == "Quotation with several cue and source spans"


def test_fragments_that_overlap_are_found() -> None:
    content = (Span(0, 9), Span(5, 13))
    assert kinds(quotation_of("q1", content, speaker="s1")) == ["fragments overlap"]
    assert kinds(quotation_of("q1", (Span(0, 5), Span(5, 13)), speaker="s1")) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((Span(0, 9),), (Span(5, 13),), True),
        ((Span(0, 9),), (Span(9, 13),), False),
        ((Span(0, 13),), (Span(5, 9),), False),  # nested
        ((Span(0, 9),), (Span(0, 9),), False),
        ((Span(0, 3), Span(8, 13)), (Span(3, 8),), False),  # in the gap
        ((Span(0, 3), Span(8, 13)), (Span(2, 9),), True),
    ],
)
def test_contents_that_stick_out_of_each_other_partly_overlap(
    one: Spans, other: Spans, expected: bool
) -> None:
    a, b = quotation_of("a", one), quotation_of("b", other)
    assert partly_overlap(a, b) == partly_overlap(b, a) == expected
    assert not partly_overlap(replace(a, parent="b"), b), "what is reported within it may stick out"


def test_kinds_are_grouped_the_undecided_first_and_the_waived_last_of_theirs() -> None:
    late = quotation_of("q1", (Span(14, 17),))
    found = findings(late, quotation_of("q2", CONTENT), claim_of("c1", CONTENT))
    found = [replace(f, waiver=f.to_waiver()) if f.annotation == "q2" else f for f in found]
    came = Provenance("rules 1", "marks", 0.9)
    waiting = undecided(DOCUMENT, "ana", [suggested("s", CONTENT, (), (), came)])
    groups = [(kind, [f.annotation for f in group]) for kind, group in in_groups([*found, *waiting])]
    assert [kind for kind, _ in groups] == ["undecided", "no source", "no claim type"]
    assert dict(groups)["no source"] == ["q1", "q2"], "the first in the text is waived"


def test_a_waiver_of_an_annotation_holds_for_its_kind_whatever_its_edges() -> None:
    (found,) = findings(quotation_of("q1", CONTENT))
    waivers = Waivers([found.to_waiver("nobody says it")])
    (moved,) = findings(quotation_of("q1", (Span(1, 9),)))
    assert moved.under(waivers).waiver == Waiver("no source", "q1", reason="nobody says it")
    (other,) = findings(quotation_of("q2", CONTENT))
    assert other.under(waivers).waiver is None
    (speaker,) = findings(quotation_of("q1", CONTENT, source=(Span(14, 17),)))
    assert speaker.under(waivers).waiver is None, "another kind is another finding"


def test_a_waiver_of_a_place_holds_where_the_rules_set_its_edges_otherwise() -> None:
    waivers = Waivers([of_place(DOCUMENT, "ana", Place("marks", Span(0, 13), CONTENT)).to_waiver()])

    def is_waived(kind: PlaceKind, span: Span) -> bool:
        return of_place(DOCUMENT, "ana", Place(kind, span, (span,))).under(waivers).waiver is not None

    assert is_waived("marks", Span(0, 12))
    assert not is_waived("marks", Span(13, 17))
    assert not is_waived("speech verb", Span(0, 13))


def test_what_is_to_be_decided_or_mended_cannot_be_waived() -> None:
    beyond = findings(claim_of("c1", (Span(0, 99),), ("event",)))
    came = Provenance("rules 1", "marks", 0.9)
    waiting = undecided(DOCUMENT, "ana", [suggested("s", CONTENT, (), (), came)])
    assert [f.can_be_waived for f in (*beyond, *waiting)] == [False, False]
