"""The findings of the open document; updates are by annotation and place."""

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
from annotator.language.en.reporting_words import reports_speech
from annotator.language.pronouns import is_pronoun

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.document import Document
    from annotator.domain.layer import Layer
    from annotator.domain.missing_quotations import Place
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span, Spans
    from annotator.domain.syntax import Syntax
    from annotator.domain.waiver import Waivers
    from annotator.project.opened.text_order import InOrder

_Key = tuple[str, str]  # "quotation" or "claim", and the id
# Earlier quotations that are compared with a quotation for overlap; only a hostile file has more.
_MOST_BEFORE = 50
_MANY = 200  # annotations to check again; if there are more, all findings are made again


class Checked(Protocol):
    """A checked document with the present annotations and suggestions of a layer."""

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
    def codebook(self) -> Codebook:
        """Return the codebook in force."""

    @property
    def cue_words(self) -> frozenset[str]:
        """Return the words that report in the language of the document."""

    @property
    def syntax(self) -> Syntax | None:
        """Return the model's sentences, phrases and clauses."""

    def held(self) -> Spans:
        """Return the words that need no further quotation, as disjoint spans."""

    def names_of(self, speakers: Iterable[str]) -> dict[str, str]:
        """Return the names of speakers by id."""

    def quotations_in(self, span: Span) -> list[Quotation]:
        """Return the quotations whose content, gaps included, overlaps a span, in text order."""


class LiveFindings:
    """The present findings of the check of a layer: made at the first use, then renewed where it changes.

    Entities have findings only in a damaged file, which the check of the project reports. Places where a
    quotation may be missing are searched at the first use, mostly before the layer is done, since that reads
    the whole text.
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
        """Return the names of the quotations' speakers by id; `_name_of` adds further names."""
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
        # In a blind document, the model's reports are not used either.
        reports = checked.syntax.reports if checked.syntax is not None and not checked.is_blind else ()
        verbs = checked.cue_words
        says = cache(lambda words: reports_speech(words, verbs))
        return places(checked.document.text, reports, says)

    def forget_places(self) -> None:
        """Search for places again at the next use: the analysis or blind mode has changed."""
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
        nearby = self._checked.quotations_in(quotation.span)
        before = sorted((other for other in nearby if _reaches_into(other, quotation)), key=_place)
        return self._of_quotation(quotation, _overlapped(quotation, before[-_MOST_BEFORE:]))

    def _of_quotation(self, quotation: Quotation, others: int) -> list[Finding]:
        """Return the findings of a quotation that partly overlaps a number of earlier ones (`others`)."""
        findings, checked = self._of_annotation(quotation), self._checked
        if others:
            overlap = of_overlap(checked.document, checked.layer.annotator, quotation, others)
            findings.append(overlap.under(checked.waivers))
        return findings

    def _of_annotation(self, annotation: Quotation | Claim) -> list[Finding]:
        checked = self._checked
        known = Known(checked.codebook, self._name_of, is_pronoun)
        findings = findings_of(checked.document, checked.layer.annotator, annotation, known)
        return [finding.under(checked.waivers) for finding in findings]

    def apply(self, changes: Changes, changed: Iterable[Span]) -> None:
        """Apply the changes of an operation that the open document has already applied.

        `changed` are the extents of changed quotations before and after, and of suggestions that appear or
        disappear.
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
            self._by_key.forget()  # making all again costs less than searching the neighbours of each
            return
        by_key = self._by_key.value
        for annotation_key in keys:
            self._unwaived -= _unwaived(by_key.pop(annotation_key, []))
            if findings := self._of(annotation_key):
                by_key[annotation_key] = findings
                self._unwaived += _unwaived(findings)

    def _renamed(self, speakers: Iterable[str]) -> set[str]:
        """Return the ids of the quotations of speakers whose known name has changed."""
        names = self._names.value
        known = {id: names[id] for id in speakers if id in names}
        if not known:
            return set()
        present = self._checked.names_of(known)
        renamed = {id for id, name in known.items() if present.get(id) != name}
        for id in renamed:
            names.pop(id)
        return (
            {q.id for q in self._checked.quotations if not renamed.isdisjoint(q.speakers)}
            if renamed
            else set()
        )

    def __len__(self) -> int:
        """Return the number of findings of annotations that are not waived."""
        _ = self._by_key.value
        return self._unwaived

    def of(self, id: str, kind: str) -> list[Finding]:
        """Return the findings of a quotation or claim, waived ones included."""
        return list(self._by_key.value.get((kind, id), ()))

    def at(self, span: Span) -> list[Finding]:
        """Return the findings of places with quote marks or a verb in a span, waived ones included."""
        return [self._of_place(place) for place in self._unquoted.value if place.span.overlaps(span)]

    def _of_place(self, place: Place) -> Finding:
        checked = self._checked
        return of_place(checked.document, checked.layer.annotator, place).under(checked.waivers)

    def in_order(self) -> list[Finding]:
        """Return all findings in text order, waived ones included; those of places only for a done layer."""
        all_findings = [finding for findings in self._by_key.value.values() for finding in findings]
        if self._checked.layer.status == "done":
            all_findings += map(self._of_place, self._unquoted.value)
        return in_text_order(all_findings)

    def before_done(self) -> list[Finding]:
        """Return the findings to see before the document is done: suggestions that wait, then all others.

        Waived findings are included.
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
    """Tell whether a quotation begins before another one and ends after the start of that one."""
    return _place(quotation) < _place(other) and quotation.span.end > other.span.start


def _overlapped(quotation: Quotation, before: Iterable[Quotation]) -> int:
    return sum(1 for other in before if partly_overlap(other, quotation))


def _with_overlapped(quotations: Iterable[Quotation]) -> Iterator[tuple[Quotation, int]]:
    """Yield quotations, given in text order, each with the number of earlier ones that it partly overlaps.

    Only the nearest `_MOST_BEFORE` are compared, so that the time is no more than that of sorting.
    """
    unended: dict[str, Quotation] = {}
    ends: list[tuple[int, str]] = []
    for quotation in quotations:
        while ends and ends[0][0] <= quotation.span.start:
            del unended[heappop(ends)[1]]
        yield quotation, _overlapped(quotation, islice(reversed(unended.values()), _MOST_BEFORE))
        unended[quotation.id] = quotation
        heappush(ends, (quotation.span.end, quotation.id))
