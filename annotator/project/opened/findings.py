"""The findings of the open document, kept up to date annotation by annotation and place by place."""

from __future__ import annotations

from functools import cache
from heapq import heappop, heappush
from itertools import islice
from typing import TYPE_CHECKING, Protocol

from annotator.domain.findings import (
    Finding,
    Known,
    findings_of,
    in_text_order,
    of_overlap,
    of_place,
    partly_overlap,
    undecided,
)
from annotator.domain.kinds import CLAIM, QUOTATION, SUGGESTED
from annotator.domain.lazy import Lazy
from annotator.domain.missing_quotations import places, unquoted
from annotator.language.pronouns import is_pronoun
from annotator.language.reporting_words import cue_verbs, reports_speech

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.document import Document
    from annotator.domain.layer import Layer
    from annotator.domain.missing_quotations import Place
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span, Spans
    from annotator.domain.syntax import Syntax
    from annotator.domain.waiver import Waivers
    from annotator.project.opened.text_order import InOrder

_Key = tuple[str, str]  # "quotation" or "claim", and its id
# Earlier quotations that are compared with a quotation for overlap; only a hostile file has more.
_MOST_BEFORE = 50
_MANY = 200  # annotations that an act may change before all are looked at anew


class Checked(Protocol):
    """A checked document with the annotations and suggestions of a layer, as they are now."""

    document: Document
    layer: Layer
    quotations: InOrder[Quotation]
    claims: InOrder[Claim]
    waivers: Waivers
    is_blind: bool

    @property
    def pending(self) -> InOrder[Proposed[Quotation]]:
        """Return the suggestions that wait for a decision and are shown."""

    @property
    def pending_claims(self) -> InOrder[Proposed[Claim]]:
        """Return the suggested claims that wait for a decision and are shown."""

    @property
    def syntax(self) -> Syntax | None:
        """Return sentences, phrases and clauses of the model."""

    def held(self) -> Spans:
        """Return the words that need no quotation any more: disjoint."""

    def names_of(self, speakers: Iterable[str]) -> dict[str, str]:
        """Return the names of these speakers by their ids."""

    def quotations_in(self, span: Span) -> list[Quotation]:
        """Return the quotations whose content, gaps included, overlaps a span, in text order."""


class LiveFindings:
    """The findings of a check of the layer now: made when first asked for, then renewed where it changed.

    Entities have findings only in a damaged file, which the check of the project reports. Places where a
    quotation may be missing are looked for when somebody is about to be done: that reads the whole text.
    """

    def __init__(self, checked: Checked) -> None:
        self._checked = checked
        self._unwaived = 0  # of the annotations
        self._by_key = Lazy(self._of_annotations)
        self._names = Lazy(self._names_of_speakers)
        self._places = Lazy(self._find_places)
        self._unquoted = Lazy(lambda: unquoted(self._places.value, checked.held()))

    def _of_annotations(self) -> dict[_Key, list[Finding]]:
        """Return the findings of all annotations, and count those that are not waived."""
        checked = self._checked
        by_key: dict[_Key, list[Finding]] = {}
        for quotation, others in _with_overlapped(checked.quotations):
            if findings := self._of_quotation(quotation, others):
                by_key["quotation", quotation.id] = findings
        for claim in checked.claims:
            if findings := self._of_annotation(claim):
                by_key["claim", claim.id] = findings
        self._unwaived = sum(map(_unwaived, by_key.values()))
        return by_key

    def _names_of_speakers(self) -> dict[str, str]:
        """Return the names of the quotations' speakers by their ids; names that are asked for join them."""
        return self._checked.names_of(
            {speaker for quotation in self._checked.quotations for speaker in quotation.speakers}
        )

    def _name_of(self, speaker: str) -> str:
        names = self._names.value
        if speaker not in names:
            names.update(self._checked.names_of([speaker]))
        return names.get(speaker, "")

    def _find_places(self) -> list[Place]:
        """Return the places of the text where a quotation may be missing."""
        checked = self._checked
        # Where no suggestions are shown, what the model says is none either.
        reports = checked.syntax.reports if checked.syntax is not None and not checked.is_blind else ()
        verbs = cue_verbs()
        says = cache(lambda words: reports_speech(words, verbs))
        return places(checked.document.text, reports, says)

    def forget_places(self) -> None:
        """Look for places anew when they are asked for: the model says something else, or is not asked."""
        self._places.forget()
        self._unquoted.forget()

    def _of(self, key: _Key) -> list[Finding]:
        kind, id = key
        if kind == "claim":
            claim = self._checked.claims.get(id)
            return self._of_annotation(claim) if claim else []
        quotation = self._checked.quotations.get(id)
        if quotation is None:
            return []
        near = self._checked.quotations_in(quotation.span)
        before = sorted((other for other in near if _reaches_into(other, quotation)), key=_place)
        return self._of_quotation(quotation, _overlapped(quotation, before[-_MOST_BEFORE:]))

    def _of_quotation(self, quotation: Quotation, others: int) -> list[Finding]:
        """Return the findings of a quotation that partly overlaps so many earlier ones."""
        findings, checked = self._of_annotation(quotation), self._checked
        if others:
            overlap = of_overlap(checked.document, checked.layer.annotator, quotation, others)
            findings.append(overlap.under(checked.waivers))
        return findings

    def _of_annotation(self, annotation: Quotation | Claim) -> list[Finding]:
        checked = self._checked
        known = Known(self._name_of, is_pronoun)
        findings = findings_of(checked.document, checked.layer.annotator, annotation, known)
        return [finding.under(checked.waivers) for finding in findings]

    def apply(self, changes: Changes, changed: Iterable[Span]) -> None:
        """Take the changes of an operation, and the places of annotations and suggestions before and after.

        The open document has taken it already.
        """
        self._unquoted.forget()
        if not self._by_key.is_made:
            return
        quotations = set(changes.ids(QUOTATION.id))
        for span in changed if quotations else ():
            quotations |= {quotation.id for quotation in self._checked.quotations_in(span)}
        quotations |= self._renamed(changes.speakers)
        keys = {("quotation", id) for id in quotations} | {("claim", id) for id in changes.ids(CLAIM.id)}
        keys |= {(kind.id, key.annotation) for _, key in changes.waivers for kind in SUGGESTED}
        if len(keys) > _MANY:
            self._by_key.forget()  # each of so many asks for those around it; all together cost less
            return
        by_key = self._by_key.value
        for each in keys:
            self._unwaived -= _unwaived(by_key.pop(each, []))
            if findings := self._of(each):
                by_key[each] = findings
                self._unwaived += _unwaived(findings)

    def _renamed(self, speakers: Iterable[str]) -> set[str]:
        """Return the quotations of speakers that have another name than they had when it was asked for."""
        names = self._names.value
        known = {id: names[id] for id in speakers if id in names}
        if not known:
            return set()
        now = self._checked.names_of(known)
        other = {id for id, name in known.items() if now.get(id) != name}
        for id in other:
            names.pop(id)
        return (
            {q.id for q in self._checked.quotations if not other.isdisjoint(q.speakers)} if other else set()
        )

    def __len__(self) -> int:
        """Return the number of findings of annotations that are not waived."""
        _ = self._by_key.value
        return self._unwaived

    def of(self, id: str, kind: str) -> list[Finding]:
        """Return the findings of a quotation or claim, the waived ones, too."""
        return list(self._by_key.value.get((kind, id), ()))

    def at(self, span: Span) -> list[Finding]:
        """Return the findings of places, also waived ones, with marks or a verb in a span."""
        return [self._of_place(place) for place in self._unquoted.value if place.span.overlaps(span)]

    def _of_place(self, place: Place) -> Finding:
        checked = self._checked
        return of_place(checked.document, checked.layer.annotator, place).under(checked.waivers)

    def in_order(self) -> list[Finding]:
        """Return them in text order, the waived ones, too; those of places once the document is done."""
        all_findings = [finding for findings in self._by_key.value.values() for finding in findings]
        if self._checked.layer.status == "done":
            all_findings += map(self._of_place, self._unquoted.value)
        return in_text_order(all_findings)

    def before_done(self) -> list[Finding]:
        """Return the list to be seen before the document is done: suggestions that wait, then all findings.

        Waived findings are among them.
        """
        checked = self._checked
        all_findings = [finding for findings in self._by_key.value.values() for finding in findings]
        all_findings += map(self._of_place, self._unquoted.value)
        waiting = sorted([*checked.pending, *checked.pending_claims], key=lambda suggestion: suggestion.span)
        return [*undecided(checked.document, checked.layer.annotator, waiting), *in_text_order(all_findings)]


def _unwaived(findings: list[Finding]) -> int:
    return sum(1 for finding in findings if finding.waiver is None)


def _place(quotation: Quotation) -> tuple[Span, str]:
    return quotation.span, quotation.id


def _reaches_into(quotation: Quotation, other: Quotation) -> bool:
    """Tell whether a quotation begins before another one and ends behind the other's beginning."""
    return _place(quotation) < _place(other) and quotation.span.end > other.span.start


def _overlapped(quotation: Quotation, before: Iterable[Quotation]) -> int:
    return sum(1 for other in before if partly_overlap(other, quotation))


def _with_overlapped(quotations: Iterable[Quotation]) -> Iterator[tuple[Quotation, int]]:
    """Yield quotations, given in text order, each with the number of earlier ones that it partly overlaps.

    Of thousands that reach into one, the nearest count, so that all cost no more than their sorting.
    """
    open_ones: dict[str, Quotation] = {}
    ends: list[tuple[int, str]] = []
    for quotation in quotations:
        while ends and ends[0][0] <= quotation.span.start:
            del open_ones[heappop(ends)[1]]
        yield quotation, _overlapped(quotation, islice(reversed(open_ones.values()), _MOST_BEFORE))
        open_ones[quotation.id] = quotation
        heappush(ends, (quotation.span.end, quotation.id))
