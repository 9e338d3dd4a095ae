"""Quotations and claims of a line, and suggestions of both, by the lists that hold them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.domain.claim import Claim
from annotator.domain.decisions import Rejection
from annotator.domain.errors import InputError
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.quotation import SPEECH, Quotation
from annotator.domain.translation import tr
from annotator.formats.jsonl.claim_fields import read_claim, write_claim
from annotator.formats.jsonl.fields import (
    objects,
    optional_string,
    provenance_of,
    reason_of,
)
from annotator.formats.jsonl.quotation_fields import read_quotation, write_quotation

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from annotator.domain.kinds import Kind
    from annotator.domain.provenance import Provenance
    from annotator.domain.span import Span
    from annotator.domain.speaker import Speaker
    from annotator.formats.jsonl.fields import SpanReader

    SpanWriter = Callable[[Span], dict[str, Any]]


@dataclass(frozen=True)
class Section:
    """The lists of a line that hold the annotations of a kind.

    Attributes
    ----------
    name: the list of the layer's annotations, or of pending suggestions in a line without annotator.
    rejected: the list of suggestions that the annotator has rejected.
    read: returns the annotation in an object.
    """

    kind: Kind
    name: str
    rejected: str
    read: Callable[[Mapping[str, Any], str, SpanReader, set[str], Provenance | None], Any]


SECTIONS: tuple[Section, ...] = (
    Section(QUOTATION, "quotations", "rejected", read_quotation),
    Section(CLAIM, "claims", "rejected_claims", read_claim),
)


class AnnotationReader:
    """Reads the annotations of one line.

    Attributes
    ----------
    proposed: ids of the speakers that suggestions name.
    """

    def __init__(self, line: Mapping[str, Any], read: SpanReader, speakers: Mapping[str, Speaker]) -> None:
        self._line = line
        self._read = read
        self._speakers = speakers
        self.proposed: set[str] = set()

    def own_and_pending(
        self, section: Section, quotation_ids: Collection[str] | None
    ) -> tuple[dict[str, Any], list[Proposed[Any]]]:
        """Return the annotations of a kind by their places in the line, and the pending suggestions.

        `quotation_ids` are of the line's suggested quotations, which suggested claims may name; None for a
        line with an annotator, which has no pending suggestions.

        Raises
        ------
        InputError: a field is invalid; the message names it and the error.
        """
        own: dict[str, Any] = {}
        pending: list[Proposed[Any]] = []
        taken: set[str] = set()
        for place, item in self._items(section.name):
            provenance = provenance_of(item.get("suggestion"), f"{place}.suggestion")
            annotation = section.read(item, place, self._read, taken, provenance)
            if quotation_ids is None or provenance is None or provenance.state != "pending":
                own[place] = annotation
            else:
                pending.append(self._proposed(item, place, annotation, provenance, quotation_ids))
        return own, pending

    def rejected(self, section: Section) -> list[Rejection[Any]]:
        """Return the rejected suggestions of a kind, with their reasons.

        Raises
        ------
        InputError: a field is invalid; the message names it and the error.
        """
        rejections: list[Rejection[Any]] = []
        taken: set[str] = set()
        for place, item in self._items(section.rejected):
            provenance = provenance_of(item.get("suggestion"), f"{place}.suggestion", ("why",))
            if provenance is None or provenance.state != "rejected":
                raise InputError(tr('{place}.suggestion.state is not "rejected".', place=place))
            annotation = section.read(item, place, self._read, taken, provenance)
            provenance, reason = reason_of(provenance, f"{place}.suggestion")
            rejections.append(Rejection(self._proposed(item, place, annotation, provenance, ()), reason))
        return rejections

    def _items(self, name: str) -> list[tuple[str, Mapping[str, Any]]]:
        items = [(f"{name}[{i}]", item) for i, item in enumerate(objects(self._line, name))]
        for place, item in items:
            if not isinstance(item, dict):
                raise InputError(tr("{place} is not an object.", place=place))
        return items

    def _proposed(
        self,
        item: Mapping[str, Any],
        place: str,
        annotation: Quotation | Claim,
        provenance: Provenance,
        quotation_ids: Collection[str],
    ) -> Proposed[Any]:
        why = str(item["suggestion"].get("why", ""))
        if isinstance(annotation, Claim):
            if annotation.quotation and annotation.quotation not in quotation_ids:
                raise InputError(
                    tr(
                        "{place}.quotation {quotation} is no suggested quotation of the line.",
                        place=place,
                        quotation=repr(annotation.quotation),
                    )
                )
            if annotation.speaker:
                raise InputError(
                    tr(
                        "{place}.speaker is given, but a suggested claim has the speaker of its quotation.",
                        place=place,
                    )
                )
            note = {"note": item["note"]} if "note" in item else {}
            claim = replace(annotation, provenance=None, note="", extra=annotation.extra | note)
            return Proposed(claim, provenance, why)
        mode = optional_string(annotation.attributes, "mode", f"{place}.attributes.") or SPEECH
        quotation = Quotation(
            annotation.id,
            annotation.roles,
            attributes={} if mode == SPEECH else {"mode": mode},
            extra=annotation.extra,
        )
        provenance, speakers = self._suggested_speakers(annotation, provenance, place)
        return Proposed(quotation, provenance, why, speakers)

    def _suggested_speakers(
        self, quotation: Quotation, provenance: Provenance, place: str
    ) -> tuple[Provenance, tuple[SuggestedSpeaker, ...]]:
        """Return the provenance without speakers, and the speakers; the default mention is the source."""
        if not quotation.speakers:
            return provenance, ()
        extra = dict(provenance.extra)
        first_detail, all_details = extra.pop("speaker", None) or {}, extra.pop("speakers", None)
        details = [first_detail] if all_details is None else all_details
        field = f"{place}.suggestion.{'speaker' if all_details is None else 'speakers'}"
        if not isinstance(details, list) or not all(isinstance(detail, dict) for detail in details):
            raise InputError(tr("{field} is not an object.", field=field))
        details = [*details, *({} for _ in quotation.speakers[len(details) :])]
        speakers = []
        for id, detail in zip(quotation.speakers, details, strict=False):
            if id not in self._speakers:
                raise InputError(
                    tr("{place}.speaker {id} is not among the speakers.", place=place, id=repr(id))
                )
            self.proposed.add(id)
            mention = (*quotation.source, *quotation.content)[0]
            if detail.get("mention") is not None:
                mention = self._read.span(detail["mention"], f"{field}.mention")
            why = optional_string(detail, "why", f"{field}.") or ""
            speaker = self._speakers[id]
            speakers.append(SuggestedSpeaker(speaker.name, speaker.kind, mention, why))
        return replace(provenance, extra=extra), tuple(speakers)


# Writing


def write_annotation(text: str, annotation: Quotation | Claim, write_span: SpanWriter) -> dict[str, Any]:
    """Return the object of an annotation of a layer."""
    suggestion = _provenance_object(annotation.provenance) if annotation.provenance else None
    if isinstance(annotation, Claim):
        return write_claim(annotation, write_span, suggestion)
    return write_quotation(text, annotation, write_span, suggestion)


def _provenance_object(provenance: Provenance) -> dict[str, Any]:
    return {
        "producer": provenance.producer,
        "rule": provenance.rule,
        "score": provenance.score,
        "state": provenance.state,
    } | provenance.extra


def write_suggestion(text: str, suggestion: Proposed[Any], write_span: SpanWriter) -> dict[str, Any]:
    """Return the object of a pending suggestion."""
    provenance, annotation = suggestion.provenance, suggestion.annotation
    origin: dict[str, Any] = {
        "producer": provenance.producer,
        "rule": provenance.rule,
        "score": provenance.score,
        "state": "pending",
        "why": suggestion.why,
    }
    if isinstance(annotation, Claim):
        return write_claim(annotation, write_span, origin | provenance.extra)
    details = [
        {"mention": write_span(speaker.mention), "why": speaker.why} for speaker in suggestion.speakers
    ]
    if details:
        origin["speaker"] = details[0]
    if len(details) > 1:
        origin["speakers"] = details
    speaker_ids = tuple(speaker.id for speaker in suggestion.speakers)
    return write_quotation(
        text, replace(annotation, speakers=speaker_ids), write_span, origin | provenance.extra
    )


def write_rejection(text: str, rejection: Rejection[Any], write_span: SpanWriter) -> dict[str, Any]:
    """Return the object of a rejected suggestion."""
    written = write_suggestion(text, rejection.suggestion, write_span)
    written["suggestion"] |= {"state": "rejected"} | (
        {"reason": rejection.reason} if rejection.reason else {}
    )
    return written
