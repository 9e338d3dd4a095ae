"""Reading JSONL: the project's own lines, and any line that has a "text"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.decisions import Rejection
from annotator.domain.document import Document, sha256
from annotator.domain.entity import Entity
from annotator.domain.errors import InputError
from annotator.domain.layer import STATUSES, Layer, Record
from annotator.domain.offsets import CanonicalText, canonicalise
from annotator.domain.quotation import TYPES, Quotation, derive_type
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import SPEECH, SuggestedSpeaker, Suggestion
from annotator.formats.input.notices import KINDS, Tell
from annotator.formats.input.ways_out import way_out_of_line
from annotator.formats.jsonl import claim_fields, waiver_fields
from annotator.formats.jsonl.fields import (
    SpanReader,
    id_of,
    objects,
    optional_string,
    provenance_of,
    reason_of,
)
from annotator.formats.jsonl.foreign_lines import read_foreign
from annotator.formats.jsonl.json_objects import read_object
from annotator.formats.jsonl.writer import FORMAT, META_ORDER, RECORD_FIELDS, VERSION

if TYPE_CHECKING:
    from annotator.domain.claim import Claim

# Whose layer annotations become that come without an annotator's name.
IMPORTED = "imported"

_DERIVED_SPAN_FIELDS = {"start_utf8", "end_utf8", "start_utf16", "end_utf16"}
_QUOTATION_FIELDS = {
    "id", "type", "content", "cue", "source", "speaker", "parent", "attributes", "note", "suggestion",
}  # fmt: skip
_ENTITY_FIELDS = {
    "id", "start", "end", "text", "label", "origin", "start_offset", "end_offset",
} | _DERIVED_SPAN_FIELDS  # fmt: skip


def read_line(line: bytes, default_id: str, tell: Tell = lambda notice: None) -> Record:
    """Return the record of a line; `default_id` is the document's id where the line gives none.

    Only a line that names this program's format is held to its schema. `tell` gets what there is to tell of
    the line.

    Raises
    ------
    InputError: names the field and what is wrong with it.
    """
    found, odd = read_object(line)
    if found.get("format") == FORMAT:
        for notice in odd:
            raise InputError(
                f"{KINDS[notice.kind].strict} ({', '.join(notice.fields)}).",
                "Export it again from where it came.",
            )
        return _Reader(found, default_id).record()
    for notice in odd:
        tell(notice)
    return read_foreign(found, lambda translated: _Reader(translated, default_id).record(), tell)


class _Reader:
    """One line on its way to a record; knows the text, for offsets and for messages."""

    def __init__(self, found: dict[str, Any], default_id: str) -> None:
        self._found = found
        if found.get("version") != VERSION:
            raise InputError(
                f"version is {found.get('version')!r}; this program reads version {VERSION}.",
                "Import it with a newer version of the program.",
            )
        given = found.get("text")
        if not isinstance(given, str):
            if given is None:
                raise InputError("text is missing.", way_out_of_line(found))
            raise InputError("text is not a string.")
        self._canonical: CanonicalText = canonicalise(given)
        self._text = self._canonical.text
        self._read = SpanReader(self._canonical)
        if not self._text.strip():
            raise InputError("text is empty.")
        stated = found.get("sha256")
        if stated is not None and stated not in (sha256(given), sha256(self._text)):
            raise InputError(
                "sha256 is not that of text: the text was changed after the annotations were made.",
                "Export it again from where it came.",
            )
        id = default_id if found.get("id") is None else found["id"]
        if not isinstance(id, str | int) or isinstance(id, bool):
            raise InputError("id is neither a string nor a number.")
        if not str(id).strip():
            raise InputError("id is empty.")
        self._id = str(id)
        self._speaker_ids: set[str] = set()
        self._speakers: dict[str, Speaker] = {}
        self._proposed: set[str] = set()

    def record(self) -> Record:
        found = self._found
        entities = self._entities()
        speakers = tuple(self._speaker(i, s) for i, s in enumerate(objects(found, "speakers")))
        self._speakers = {speaker.id: speaker for speaker in speakers}
        quotations, suggestions = self._quotations("quotations")
        rejected = self._rejected()
        rejected_claims = claim_fields.rejected_claims(found, self._read)
        annotator = optional_string(found, "annotator")
        if optional_string(found, "analysis_error") and not annotator:
            # They came without suggestions. Kept, they would stand for an analysis that is yet to be made.
            entities = [entity for entity in entities if entity.origin != "model"]
        proposers = None if annotator else {suggestion.id for suggestion in suggestions}
        claims, claim_suggestions = claim_fields.claims(found, self._read, proposers)
        own = quotations or claims or any(entity.origin == "annotator" for entity in entities)
        self._check_references(quotations, claims, speakers)
        # Whom only suggestions name is no speaker of the project before somebody accepts one.
        proposed = self._proposed - {q.speaker for q in quotations} - {c.speaker for c in claims.values()}
        speakers = tuple(speaker for speaker in speakers if speaker.id not in proposed)
        ids = {quotation.id for quotation in quotations} | {claim.id for claim in claims.values()}
        waived = waiver_fields.waivers(found, self._read, ids)
        extra = {k: v for k, v in found.items() if k not in RECORD_FIELDS}
        meta = self._meta()
        status = found.get("status", "started" if own else "new")
        if status not in STATUSES:
            raise InputError(f"status is {status!r}; it must be one of {', '.join(STATUSES)}.")
        seconds = found.get("seconds", 0)
        if not isinstance(seconds, int) or isinstance(seconds, bool) or not 0 <= seconds < 1 << 40:
            raise InputError("seconds is not a number of seconds.")
        comments = found.get("comments", [])
        if not isinstance(comments, list):
            raise InputError("comments is not a list.")
        codebook = found.get("codebook") or {}
        if not isinstance(codebook, dict):
            raise InputError("codebook is not an object.")
        flagged = found.get("flagged") or False
        if not isinstance(flagged, bool):
            raise InputError("flagged is neither true nor false.")
        of_layer = (own, rejected, rejected_claims, comments, flagged, seconds, waived, status != "new")
        if not annotator and any(of_layer):
            annotator = IMPORTED  # only a layer can hold these
        layer = Layer(
            self._id,
            annotator,
            status=status,
            flagged=flagged,
            quotations=tuple(quotations),
            claims=tuple(claims.values()),
            comments=tuple(comments),
            waivers=waived,
            seconds=seconds,
            extra=extra if annotator else {},
        )
        document = Document(self._id, self._text, meta, {} if annotator else extra)
        return Record(
            document,
            layer,
            tuple(entities),
            speakers,
            tuple(suggestions),
            codebook,
            rejected,
            claim_suggestions,
            rejected_claims,
        )

    def _meta(self) -> dict[str, Any]:
        meta = self._found.get("meta") or {}
        if not isinstance(meta, dict):
            raise InputError("meta is not an object.")
        meta = dict(meta)
        for name in META_ORDER:
            if name in meta and meta[name] is not None and not isinstance(meta[name], str):
                raise InputError(f"meta.{name} is not a string.")
        if self._canonical.changes:
            meta["canonicalised"] = list(self._canonical.changes)
        return meta

    def _entities(self) -> list[Entity]:
        found, taken = [], set[str]()
        for i, item in enumerate(objects(self._found, "entities")):
            place = f"entities[{i}]"
            span = self._read.span(item, place)
            fields = item if isinstance(item, dict) else {}
            label = fields.get("label")
            if not isinstance(label, str) or not label:
                raise InputError(f"{place}.label is missing.")
            origin = fields.get("origin", "annotator")
            if origin not in ("model", "annotator"):
                raise InputError(f'{place}.origin is {origin!r}; it must be "model" or "annotator".')
            id = id_of(fields, span, "e", place, taken)
            extra = {k: v for k, v in fields.items() if k not in _ENTITY_FIELDS}
            found.append(Entity(id, span, label, origin, False, extra))
        return sorted(found, key=lambda e: (e.span, e.id))

    def _rejected(self) -> tuple[Rejection[Suggestion], ...]:
        """Return the rejected suggestions, with the reasons that stand beside their state."""
        _, found = self._quotations("rejected")
        made = []
        for i, suggestion in enumerate(found):
            came, reason = reason_of(suggestion.provenance, f"rejected[{i}].suggestion")
            made.append(Rejection(replace(suggestion, provenance=came), reason))
        return tuple(made)

    def _quotations(self, name: str) -> tuple[list[Quotation], list[Suggestion]]:
        quotations: list[Quotation] = []
        suggestions: list[Suggestion] = []
        taken: set[str] = set()
        of_rejected = name == "rejected"
        is_suggestion = "rejected" if of_rejected else None if self._found.get("annotator") else "pending"
        for i, found in enumerate(objects(self._found, name)):
            place = f"{name}[{i}]"
            if not isinstance(found, dict):
                raise InputError(f"{place} is not an object.")
            content = self._read.spans(found, "content", place)
            if not content:
                raise InputError(
                    f"{place}.content is empty.", "A quotation needs at least one span of content."
                )
            id = id_of(found, content[0].cover(content[-1]), "q", place, taken)
            cue, source = self._read.spans(found, "cue", place), self._read.spans(found, "source", place)
            extra = {k: v for k, v in found.items() if k not in _QUOTATION_FIELDS}
            known = ("why",) if of_rejected else ()
            came = provenance_of(found.get("suggestion"), f"{place}.suggestion", known)
            if of_rejected and (came is None or came.state != "rejected"):
                raise InputError(f'{place}.suggestion.state is not "rejected".')
            attributes = found.get("attributes") or {}
            if not isinstance(attributes, dict):
                raise InputError(f"{place}.attributes is not an object.")
            speaker = optional_string(found, "speaker", f"{place}.")
            if came and came.state == is_suggestion:
                mode = optional_string(attributes, "mode", f"{place}.attributes.") or SPEECH
                why = str(found["suggestion"].get("why", ""))
                made = Suggestion(id, content, cue, source, came, why, extra, mode=mode)
                suggestions.append(self._with_speaker(made, speaker, place) if speaker else made)
                continue
            kind = found.get("type")
            if kind is not None and kind not in TYPES:
                raise InputError(f"{place}.type is {kind!r}; it must be one of {', '.join(TYPES)}.")
            quotations.append(
                Quotation(
                    id=id,
                    content=content,
                    cue=cue,
                    source=source,
                    type_override=kind if kind and kind != derive_type(self._text, content) else None,
                    speaker=speaker,
                    parent=optional_string(found, "parent", f"{place}."),
                    attributes=attributes,
                    note=optional_string(found, "note", f"{place}.") or "",
                    provenance=came,
                    extra=extra,
                )
            )
        return quotations, suggestions

    def _with_speaker(self, made: Suggestion, id: str, place: str) -> Suggestion:
        """Return a suggestion with its speaker; without a mention the source is taken for it."""
        if id not in self._speakers:
            raise InputError(f"{place}.speaker {id!r} is not among the speakers.")
        self._proposed.add(id)
        beyond = dict(made.provenance.extra)
        given = beyond.pop("speaker", None) or {}
        if not isinstance(given, dict):
            raise InputError(f"{place}.suggestion.speaker is not an object.")
        mention = (*made.source, *made.content)[0]
        if given.get("mention") is not None:
            mention = self._read.span(given["mention"], f"{place}.suggestion.speaker.mention")
        why = optional_string(given, "why", f"{place}.suggestion.speaker.") or ""
        known = self._speakers[id]
        speaker = SuggestedSpeaker(known.name, known.kind, mention, why)
        return replace(made, provenance=replace(made.provenance, extra=beyond), speaker=speaker)

    def _speaker(self, i: int, found: Any) -> Speaker:
        place = f"speakers[{i}]"
        if not isinstance(found, dict):
            raise InputError(f"{place} is not an object.")
        id, name = (
            optional_string(found, "id", f"{place}."),
            optional_string(found, "name", f"{place}."),
        )
        if not id or not name:
            raise InputError(f"{place}.{'id' if not id else 'name'} is missing.")
        if id in self._speaker_ids:
            raise InputError(f"{place}.id {id!r} occurs twice in the line.")
        self._speaker_ids.add(id)
        aliases = found.get("aliases") or []
        if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
            raise InputError(f"{place}.aliases is not a list of strings.")
        kind = optional_string(found, "kind", f"{place}.") or "person"
        extra = {k: v for k, v in found.items() if k not in {"id", "name", "kind", "aliases"}}
        return Speaker(id, name, kind, tuple(aliases), extra)

    def _check_references(
        self, quotations: list[Quotation], claims: dict[str, Claim], speakers: tuple[Speaker, ...]
    ) -> None:
        above = {quotation.id: quotation.parent for quotation in quotations}
        people = {speaker.id for speaker in speakers}
        for i, quotation in enumerate(quotations):
            if quotation.parent and (quotation.parent not in above or quotation.parent == quotation.id):
                raise InputError(
                    f"quotations[{i}].parent {quotation.parent!r} is no other quotation of the line."
                )
            if quotation.speaker and quotation.speaker not in people:
                raise InputError(f"quotations[{i}].speaker {quotation.speaker!r} is not among the speakers.")
        for i, quotation in enumerate(quotations):
            passed = {quotation.id}
            parent = quotation.parent
            while parent and parent not in passed:
                passed.add(parent)
                parent = above[parent]
            if parent:
                raise InputError(
                    f"quotations[{i}].parent {quotation.parent!r} is reported within this quotation itself."
                )
        for place, claim in claims.items():
            if claim.quotation and claim.quotation not in above:
                raise InputError(f"{place}.quotation {claim.quotation!r} is no quotation of the line.")
            if claim.speaker and claim.speaker not in people:
                raise InputError(f"{place}.speaker {claim.speaker!r} is not among the speakers.")
