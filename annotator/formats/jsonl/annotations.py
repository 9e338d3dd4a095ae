"""Quotations and claims of a line, and suggestions of both, in the lists that hold them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.domain.claim import Claim
from annotator.domain.decisions import Rejection
from annotator.domain.errors import InputError
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.quotation import SPEECH, Quotation
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
    name: the list of those of the layer, or of pending suggestions in a line without annotator.
    rejected: the list of suggestions that the annotator has rejected.
    read: returns the annotation of an object.
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
        self, section: Section, makers: Collection[str] | None
    ) -> tuple[dict[str, Any], list[Proposed[Any]]]:
        """Return the annotations of a kind by their places in the line, and the pending suggestions.

        `makers` are the ids of the line's suggested quotations, which suggested claims may name; None for a
        line with an annotator, who has no pending ones.

        Raises
        ------
        InputError: names the field and what is wrong with it.
        """
        own: dict[str, Any] = {}
        pending: list[Proposed[Any]] = []
        taken: set[str] = set()
        for place, item in self._items(section.name):
            came = provenance_of(item.get("suggestion"), f"{place}.suggestion")
            annotation = section.read(item, place, self._read, taken, came)
            if makers is None or came is None or came.state != "pending":
                own[place] = annotation
            else:
                pending.append(self._proposed(item, place, annotation, came, makers))
        return own, pending

    def rejected(self, section: Section) -> list[Rejection[Any]]:
        """Return the rejected suggestions of a kind, with the reasons that stand beside their state.

        Raises
        ------
        InputError: names the field and what is wrong with it.
        """
        made: list[Rejection[Any]] = []
        taken: set[str] = set()
        for place, item in self._items(section.rejected):
            came = provenance_of(item.get("suggestion"), f"{place}.suggestion", ("why",))
            if came is None or came.state != "rejected":
                raise InputError(f'{place}.suggestion.state is not "rejected".')
            annotation = section.read(item, place, self._read, taken, came)
            came, reason = reason_of(came, f"{place}.suggestion")
            made.append(Rejection(self._proposed(item, place, annotation, came, ()), reason))
        return made

    def _items(self, name: str) -> list[tuple[str, Mapping[str, Any]]]:
        items = [(f"{name}[{i}]", item) for i, item in enumerate(objects(self._line, name))]
        for place, item in items:
            if not isinstance(item, dict):
                raise InputError(f"{place} is not an object.")
        return items

    def _proposed(
        self,
        item: Mapping[str, Any],
        place: str,
        annotation: Quotation | Claim,
        came: Provenance,
        makers: Collection[str],
    ) -> Proposed[Any]:
        why = str(item["suggestion"].get("why", ""))
        if isinstance(annotation, Claim):
            if annotation.quotation and annotation.quotation not in makers:
                raise InputError(
                    f"{place}.quotation {annotation.quotation!r} is no suggested quotation of the line."
                )
            if annotation.speaker:
                raise InputError(
                    f"{place}.speaker is given, but a suggested claim has the speaker of its quotation."
                )
            noted = {"note": item["note"]} if "note" in item else {}
            bare = replace(annotation, provenance=None, note="", extra=annotation.extra | noted)
            return Proposed(bare, came, why)
        mode = optional_string(annotation.attributes, "mode", f"{place}.attributes.") or SPEECH
        quotation = Quotation(
            annotation.id,
            annotation.roles,
            attributes={} if mode == SPEECH else {"mode": mode},
            extra=annotation.extra,
        )
        came, speakers = self._suggested_speakers(annotation, came, place)
        return Proposed(quotation, came, why, speakers)

    def _suggested_speakers(
        self, quotation: Quotation, came: Provenance, place: str
    ) -> tuple[Provenance, tuple[SuggestedSpeaker, ...]]:
        """Return the speakers of a suggestion; without a mention the source is taken for it."""
        if not quotation.speakers:
            return came, ()
        beyond = dict(came.extra)
        first, several = beyond.pop("speaker", None) or {}, beyond.pop("speakers", None)
        details = [first] if several is None else several
        where = f"{place}.suggestion.{'speaker' if several is None else 'speakers'}"
        if not isinstance(details, list) or not all(isinstance(detail, dict) for detail in details):
            raise InputError(f"{where} is not an object.")
        details = [*details, *({} for _ in quotation.speakers[len(details) :])]
        made = []
        for id, detail in zip(quotation.speakers, details, strict=False):
            if id not in self._speakers:
                raise InputError(f"{place}.speaker {id!r} is not among the speakers.")
            self.proposed.add(id)
            mention = (*quotation.source, *quotation.content)[0]
            if detail.get("mention") is not None:
                mention = self._read.span(detail["mention"], f"{where}.mention")
            why = optional_string(detail, "why", f"{where}.") or ""
            known = self._speakers[id]
            made.append(SuggestedSpeaker(known.name, known.kind, mention, why))
        return replace(came, extra=beyond), tuple(made)


# Writing


def write_annotation(text: str, annotation: Quotation | Claim, span: SpanWriter) -> dict[str, Any]:
    """Return the object of an annotation of a layer."""
    suggestion = _came(annotation.provenance) if annotation.provenance else None
    if isinstance(annotation, Claim):
        return write_claim(annotation, span, suggestion)
    return write_quotation(text, annotation, span, suggestion)


def _came(came: Provenance) -> dict[str, Any]:
    return {
        "producer": came.producer,
        "rule": came.rule,
        "score": came.score,
        "state": came.state,
    } | came.extra


def write_suggestion(text: str, suggestion: Proposed[Any], span: SpanWriter) -> dict[str, Any]:
    """Return the object of a pending suggestion."""
    came, annotation = suggestion.provenance, suggestion.annotation
    said: dict[str, Any] = {
        "producer": came.producer,
        "rule": came.rule,
        "score": came.score,
        "state": "pending",
        "why": suggestion.why,
    }
    if isinstance(annotation, Claim):
        return write_claim(annotation, span, said | came.extra)
    details = [{"mention": span(speaker.mention), "why": speaker.why} for speaker in suggestion.speakers]
    if details:
        said["speaker"] = details[0]
    if len(details) > 1:
        said["speakers"] = details
    named = tuple(speaker.id for speaker in suggestion.speakers)
    return write_quotation(text, replace(annotation, speakers=named), span, said | came.extra)


def write_rejection(text: str, rejection: Rejection[Any], span: SpanWriter) -> dict[str, Any]:
    """Return the object of a rejected suggestion."""
    written = write_suggestion(text, rejection.suggestion, span)
    written["suggestion"] |= {"state": "rejected"} | (
        {"reason": rejection.reason} if rejection.reason else {}
    )
    return written
