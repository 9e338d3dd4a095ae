"""Reading JSONL: the project's own lines, and any line that has a "text"."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.deciding import Rejection
from annotator.domain.document import Document, sha256
from annotator.domain.entity import Entity
from annotator.domain.errors import InputError
from annotator.domain.layer import STATUSES, Layer, Record
from annotator.domain.offsets import CanonicalText, canonicalise
from annotator.domain.quotation import TYPES, Quotation, derive_type
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import SPEECH, SuggestedSpeaker, Suggestion
from annotator.formats import jsonl_claims, jsonl_waived
from annotator.formats.fields import SpanReader, id_of, objects, optional_string, provenance_of, reason_of
from annotator.formats.jsonl import FORMAT, META_ORDER, VERSION

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.domain.waiver import Waiver

# Whose layer annotations become that come without an annotator's name.
IMPORTED = "imported"

_DEEPEST = 100
_TOO_DEEP = "its JSON is nested too deeply."

_RECORD_FIELDS = {
    "format", "version", "id", "text", "sha256", "meta", "annotator", "status", "entities", "speakers",
    "quotations", "claims", "comments", "codebook", "seconds", "flagged",
}  # fmt: skip
# What others call so is a field that is not known.
_FIELDS_OF_OURS = {"rejected", "rejected_claims", "analysis_error"}
_DERIVED_SPAN_FIELDS = {"start_utf8", "end_utf8", "start_utf16", "end_utf16"}
_QUOTATION_FIELDS = {
    "id", "type", "content", "cue", "source", "speaker", "parent", "attributes", "note", "suggestion",
}  # fmt: skip
_ENTITY_FIELDS = {
    "id", "start", "end", "text", "label", "origin", "start_offset", "end_offset",
} | _DERIVED_SPAN_FIELDS  # fmt: skip
# What other tools call the fields of the metadata, at the top of their lines.
_FOREIGN_META = {
    "title": "title", "headline": "title", "byline": "byline", "author": "byline", "publisher": "publisher",
    "published": "published", "date": "published", "url": "url", "language": "language", "lang": "language",
}  # fmt: skip


def read_line(line: bytes, default_id: str) -> Record:
    """Return the record of a line; `default_id` is the document's id where the line gives none.

    Raises
    ------
    InputError: names the field and what is wrong with it.
    """
    try:
        found = _DECODER.decode(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise InputError(
            f"it is not UTF-8 (byte {error.start} of the line).", "Save it again as UTF-8."
        ) from error
    except json.JSONDecodeError as error:
        raise InputError(f"it is not JSON: {error.msg} at character {error.colno}.") from error
    except RecursionError as error:
        raise InputError(_TOO_DEEP) from error
    except ValueError as error:
        raise InputError(f"it is not JSON: {error}.") from error
    if not isinstance(found, dict):
        raise InputError("it is not a JSON object.", 'Each line must be like {"text": "..."}.')
    if b"\\ud" in line or b"\\uD" in line:
        _refuse_surrogates(found)
    if line.count(b"[") + line.count(b"{") > _DEEPEST:
        _refuse_depth(found)
    return _Reader(found, default_id).record()


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(f"{digits[:40]} is no JSON number that can be kept")
    return number


_DECODER = json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite)


def _refuse_depth(found: dict[str, Any]) -> None:
    """Refuse what could be read here but not written again, since writing takes more of the stack."""
    level: list[Any] = [found]
    for _ in range(_DEEPEST):
        children = (c for item in level for c in (item.values() if isinstance(item, dict) else item))
        level = [child for child in children if isinstance(child, dict | list)]
        if not level:
            return
    raise InputError(_TOO_DEEP)


def _refuse_surrogates(found: Any) -> None:
    try:
        json.dumps(found, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(
            "it has half a surrogate pair, which has no UTF-8 form.", "Write the file again as valid UTF-8."
        ) from error


class _Reader:
    """One line on its way to a record; knows the text, for offsets and for messages."""

    def __init__(self, found: dict[str, Any], default_id: str) -> None:
        self._found = found
        self._ours = found.get("format") == FORMAT
        if "format" in found and not self._ours and "quotations" in found:
            raise InputError(f'format is {found["format"]!r}, not "{FORMAT}".')
        if self._ours and found.get("version") != VERSION:
            raise InputError(
                f"version is {found.get('version')!r}; this program reads version {VERSION}.",
                "Import it with a newer version of the program.",
            )
        given = found.get("text")
        if not isinstance(given, str):
            raise InputError("text is missing." if given is None else "text is not a string.")
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
        self._understood: set[str] = set()

    def record(self) -> Record:
        found = self._found
        entities = self._entities()
        speakers = tuple(self._speaker(i, s) for i, s in enumerate(objects(found, "speakers")))
        self._speakers = {speaker.id: speaker for speaker in speakers}
        quotations, suggestions = self._quotations("quotations")
        rejected = self._rejected() if self._ours else ()
        rejected_claims = jsonl_claims.rejected_claims(found, self._read) if self._ours else ()
        annotator = optional_string(found, "annotator")
        if self._ours and optional_string(found, "analysis_error") and not annotator:
            # They came without suggestions. Kept, they would stand for an analysis that is yet to be made.
            entities = [entity for entity in entities if entity.origin != "model"]
        proposers = None if annotator else {suggestion.id for suggestion in suggestions}
        claims, claim_suggestions = jsonl_claims.claims(found, self._read, proposers)
        own = quotations or claims or any(entity.origin == "annotator" for entity in entities)
        self._check_references(quotations, claims, speakers)
        # Whom only suggestions name is no speaker of the project before somebody accepts one.
        proposed = self._proposed - {q.speaker for q in quotations} - {c.speaker for c in claims.values()}
        speakers = tuple(speaker for speaker in speakers if speaker.id not in proposed)
        waived = self._waivers([*quotations, *claims.values()])
        known = _RECORD_FIELDS | (_FIELDS_OF_OURS if self._ours else set()) | self._understood
        extra = {k: v for k, v in found.items() if k not in known}
        if "entities" in found and not isinstance(found["entities"], list) and found["entities"] is not None:
            extra["entities_as_given"] = found["entities"]
        meta = self._meta(extra)
        status = found.get("status", "started" if own else "new")
        if status not in STATUSES:
            if self._ours:
                raise InputError(f"status is {status!r}; it must be one of {', '.join(STATUSES)}.")
            extra["status_as_given"], status = status, "started" if own else "new"
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

    def _waivers(self, annotations: list[Quotation | Claim]) -> tuple[Waiver, ...]:
        if not self._ours:  # what others call so is a field that is not known
            return ()
        self._understood.add(jsonl_waived.FIELD)
        return jsonl_waived.waivers(self._found, self._read, {one.id for one in annotations})

    def _meta(self, extra: dict[str, Any]) -> dict[str, Any]:
        meta = self._found.get("meta") or {}
        if not isinstance(meta, dict):
            raise InputError("meta is not an object.")
        meta = dict(meta)
        if not self._ours:
            for foreign, name in _FOREIGN_META.items():
                if isinstance(extra.get(foreign), str) and name not in meta:
                    meta[name] = extra.pop(foreign)
        for name in META_ORDER:
            if name in meta and meta[name] is not None and not isinstance(meta[name], str):
                raise InputError(f"meta.{name} is not a string.")
        if self._canonical.changes:
            meta["canonicalised"] = list(self._canonical.changes)
        return meta

    def _entities(self) -> list[Entity]:
        found, taken = [], set[str]()
        fields = ("entities",) if self._ours else ("entities", "spans", "label", "labels")
        for name in fields:
            items = objects(self._found, name) if self._ours else self._found.get(name)
            if not isinstance(items, list):
                continue
            for i, item in enumerate(items):
                place = f"{name}[{i}]"
                if name in ("label", "labels") and not (isinstance(item, list) and len(item) == 3):
                    break  # labels of the document as a whole: kept as a field that is not known
                span = self._read.span(item, place)
                fields_of = item if isinstance(item, dict) else {"label": item[2]} if len(item) > 2 else {}
                label = fields_of.get("label")
                if not isinstance(label, str) or not label:
                    raise InputError(f"{place}.label is missing.")
                origin = fields_of.get("origin", "annotator")
                if origin not in ("model", "annotator"):
                    raise InputError(f'{place}.origin is {origin!r}; it must be "model" or "annotator".')
                id = id_of(fields_of, span, "e", place, taken)
                extra = {k: v for k, v in fields_of.items() if k not in _ENTITY_FIELDS}
                found.append(Entity(id, span, label, origin, False, extra))
            else:
                self._understood.add(name)
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
