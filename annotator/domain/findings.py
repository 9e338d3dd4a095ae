"""Findings: the results of the check of a layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.quotation import derive_type
from annotator.domain.roles import CONTENT, CUE, SOURCE
from annotator.domain.span import Span, check_span, subtract
from annotator.domain.translation import joined, mark, tr
from annotator.domain.waiver import Waiver, Waivers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.document import Document
    from annotator.domain.entity import Entity
    from annotator.domain.missing_quotations import Place
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation

# All kinds with the titles of their groups, in the order of lists: certain findings first, findings of the
# parse last. Waivers and exports name the kinds, so a kind is never renamed.
KINDS: dict[str, str] = {
    "undecided": mark("Suggestions not decided"),
    "span": mark("Spans outside of the text"),
    "no source": mark("Quotation without source and speaker"),
    "unresolved pronoun": mark("Pronoun in place of a speaker"),
    "no speaker": mark("Quotation without speaker"),
    "type": mark("Type against the quote marks"),
    "overlap": mark("Contents that partly overlap"),
    "fragments overlap": mark("Fragments that overlap"),
    "several spans": mark("Quotation with several cues or sources"),
    "no claim type": mark("Claim without claim type"),
    "unknown label": mark("Type or answer that the codebook does not have"),
    "marks": mark("Quote marks without quotation"),
    "speech verb": mark("Speech verb without quotation"),
}
# Kinds that nobody can waive: a decision resolves the first, and the second is damage.
_NOT_WAIVED = ("undecided", "span")


@dataclass(frozen=True)
class Finding:
    """A place or annotation that an annotator may want to look at again.

    Attributes
    ----------
    kind: one of `KINDS`; short and stable, for filters and waivers.
    message: for people.
    span: the place in the document, in code points; None for the document as a whole and for a span outside
        of the text.
    annotation: id of the quotation, claim or entity.
    waiver: the annotator's waiver of the finding, or None.
    words: the words that show what the finding is about, if those of `span` do not.
    """

    kind: str
    message: str
    document: str
    annotator: str | None
    span: Span | None = None
    annotation: str | None = None
    waiver: Waiver | None = None
    words: Span | None = None

    @property
    def can_be_waived(self) -> bool:
        """Tell whether an annotator may waive the finding."""
        return self.kind not in _NOT_WAIVED

    def to_waiver(self, reason: str = "") -> Waiver:
        """Return a waiver of the finding."""
        place = None if self.annotation else self.span
        return Waiver(self.kind, self.annotation, place, reason)

    def under(self, waivers: Waivers) -> Finding:
        """Return the same finding with its waiver among these, if it has one."""
        if not self.can_be_waived:
            return self
        if self.annotation:
            waiver = waivers.of_annotation(self.kind, self.annotation)
        else:
            waiver = waivers.of_place(self.kind, self.span) if self.span else None
        return replace(self, waiver=waiver) if waiver != self.waiver else self


def in_text_order(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings in text order; findings without a span come first."""
    return sorted(findings, key=lambda f: (f.span or Span(0, 0), f.kind, f.annotation or ""))


def in_groups(findings: Iterable[Finding]) -> list[tuple[str, list[Finding]]]:
    """Return findings by kind, in the order of `KINDS`; within a kind, waived findings come last."""
    groups: dict[str, list[Finding]] = {kind: [] for kind in KINDS}
    for finding in findings:
        groups[finding.kind].append(finding)
    return [
        (kind, sorted(group, key=lambda f: f.waiver is not None)) for kind, group in groups.items() if group
    ]


def undecided(document: Document, annotator: str | None, pending: Iterable[Proposed[Any]]) -> list[Finding]:
    """Return one finding for all pending suggestions, at the first of them; none without suggestions.

    They are not in the layer, so its check does not report them; this finding tells an annotator who is
    about to be done.
    """
    waiting = list(pending)
    if not waiting:
        return []
    first, count = waiting[0], len(waiting)
    message = tr("{n} suggestion not decided|{n} suggestions not decided", count)
    return [Finding("undecided", message, document.id, annotator, first.span, first.id)]


def of_place(document: Document, annotator: str | None, place: Place) -> Finding:
    """Return the finding of a place where a quotation is missing."""
    message = tr("Quote marks without quotation")
    if place.kind == "speech verb":
        message = tr("“{verb}” without quotation", verb=place.span.of(document.text))
    return Finding(place.kind, message, document.id, annotator, place.span, words=place.extent)


def partly_overlap(quotation: Quotation, other: Quotation) -> bool:
    """Tell whether two contents overlap, but neither holds the other nor is reported within it."""
    if quotation.parent == other.id or other.parent == quotation.id:
        return False
    if not any(a.overlaps(b) for a in quotation.content for b in other.content):
        return False
    return _sticks_out(quotation, other) and _sticks_out(other, quotation)


def _sticks_out(inner: Quotation, outer: Quotation) -> bool:
    return any(subtract(fragment, outer.content) for fragment in inner.content)


def of_overlap(document: Document, annotator: str | None, quotation: Quotation, others: int) -> Finding:
    """Return the finding of a quotation that partly overlaps `others` earlier quotations."""
    message = tr(
        "Content partly overlaps that of another quotation|"
        "Content partly overlaps that of {n} other quotations",
        others,
    )
    return Finding("overlap", message, document.id, annotator, quotation.span, quotation.id)


@dataclass(frozen=True)
class Known:
    """Knowledge that a check needs besides the annotation and its text.

    Attributes
    ----------
    codebook: the codebook in force.
    name_of: returns the name of the speaker with an id, "" if there is none.
    is_pronoun: tells whether words are a pronoun, which names nobody by itself.
    """

    codebook: Codebook
    name_of: Callable[[str], str]
    is_pronoun: Callable[[str], bool]


_Report = Callable[[str, str, Span | None], None]
# The messages on several spans of one of the roles that every quotation has.
_SEVERAL = {
    CUE.id: mark("Quotation with several cue spans"),
    SOURCE.id: mark("Quotation with several source spans"),
}


def findings_of(
    document: Document,
    annotator: str | None,
    annotation: Quotation | Claim | Entity,
    known: Known,
) -> list[Finding]:
    """Return the findings of one annotation, which depend only on it, its speakers' names and the text.

    There is at most one of each kind, except "span".
    """
    findings: list[Finding] = []

    def report(kind: str, message: str, span: Span | None) -> None:
        findings.append(Finding(kind, message, document.id, annotator, span, annotation.id))

    for role, span in annotation.places():
        place = f"{annotation.kind.id} {annotation.id}" + (f": {role}" if role else "")
        try:
            check_span(span, len(document.text), place)
        except InputError as error:
            report("span", error.message, None)
    _CHECKS[annotation.kind.id](document.text, annotation, report, known)
    if unknown := _unknown_labels(annotation, known.codebook):
        report("unknown label", unknown[0], annotation.span)
    return findings


def _check_quotation(text: str, quotation: Quotation, report: _Report, known: Known) -> None:
    source = " … ".join(part.of(text) for part in quotation.source)
    pronouns = [name for speaker in quotation.speakers if known.is_pronoun(name := known.name_of(speaker))]
    if not quotation.speakers and not quotation.source:
        report("no source", tr("Quotation without source and speaker"), quotation.span)
    elif not quotation.speakers and known.is_pronoun(source):
        report("unresolved pronoun", tr("Source “{words}” without speaker", words=source), quotation.span)
    elif not quotation.speakers:
        report("no speaker", tr("Quotation without speaker"), quotation.span)
    elif pronouns:
        message = tr("Speaker “{name}” is only a pronoun", name=pronouns[0])
        report("unresolved pronoun", message, quotation.span)
    # A quotation may have any number of spans of content, and one span of every other role.
    if several := [role for role, spans in quotation.roles.items() if role != CONTENT.id and len(spans) > 1]:
        report("several spans", _several_spans(several), quotation.span)
    in_order = sorted(quotation.content)
    if any(fragment.overlaps(following) for fragment, following in pairwise(in_order)):
        report("fragments overlap", tr("Quotation with fragments that overlap"), quotation.span)
    if quotation.type_override:
        derived = derive_type(text, quotation.content)
        if quotation.type_override != derived:
            message = tr(
                "Typed {type}, but the quote marks say {other_type}",
                type=tr(quotation.type_override),
                other_type=tr(derived),
            )
            report("type", message, quotation.span)


def _several_spans(roles: list[str]) -> str:
    """Return the message on a quotation with several spans of roles that have one."""
    if len(roles) == 1 and (message := _SEVERAL.get(roles[0])):
        return tr(message)
    return tr("Quotation with several {roles} spans", roles=joined([tr(role) for role in roles]))


def _check_claim(text: str, claim: Claim, report: _Report, known: Known) -> None:
    if not claim.types:
        report("no claim type", tr("Claim without claim type"), claim.span)


def _unknown_labels(annotation: Quotation | Claim | Entity, codebook: Codebook) -> list[str]:
    """Return a message for each claim type and answer that the codebook does not know.

    Undeclared attributes and roles are hidden, and the model brings entity types of its own.
    """
    types = getattr(annotation, "types", ())
    answers = getattr(annotation, "attributes", {})
    return [
        *(
            tr("The codebook has no claim type “{word}”.", word=id)
            for id in types
            if codebook.claim_type(id) is None
        ),
        *(
            tr("“{attribute}” has no value “{word}”.", attribute=attribute.label, word=answers[attribute.id])
            for attribute in codebook.attributes.get(annotation.kind.id, ())
            if attribute.id in answers and not attribute.knows(answers[attribute.id])
        ),
    ]


def _check_entity(text: str, entity: Entity, report: _Report, known: Known) -> None:
    """Report nothing: only the span of an entity can be wrong."""


# The checks of each kind of annotation, besides the check that its spans lie in the text.
_CHECKS: dict[str, Callable[..., None]] = {
    "quotation": _check_quotation,
    "claim": _check_claim,
    "entity": _check_entity,
}
