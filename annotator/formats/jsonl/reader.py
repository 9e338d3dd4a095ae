"""Reading JSONL: the project's own lines, and any line that has a "text"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.document import Document, sha256
from annotator.domain.entity import Entity
from annotator.domain.errors import InputError
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.layer import STATUSES, Layer, Record
from annotator.domain.offsets import CanonicalText, canonicalise
from annotator.domain.speaker import Speaker
from annotator.domain.translation import tr
from annotator.formats.input.json_objects import read_object
from annotator.formats.input.notices import KINDS, Tell
from annotator.formats.jsonl import waiver_fields
from annotator.formats.jsonl.annotations import SECTIONS, AnnotationReader
from annotator.formats.jsonl.fields import (
    SPAN_FIELDS,
    SpanReader,
    id_of,
    objects,
    optional_string,
)
from annotator.formats.jsonl.foreign_lines import read_foreign
from annotator.formats.jsonl.plain_lines import plain_record
from annotator.formats.jsonl.text_fields import with_text
from annotator.formats.jsonl.thread_fields import threads_and_others
from annotator.formats.jsonl.writer import FORMAT, META_ORDER, RECORD_FIELDS, VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.domain.claim import Claim
    from annotator.domain.decisions import Rejection
    from annotator.domain.layer import Status
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation

# The annotator of imported annotations without an annotator's name.
IMPORTED = "imported"

_ENTITY_FIELDS = SPAN_FIELDS | {"id", "label", "origin", "start_offset", "end_offset"}


class NoText(InputError):
    """An object that has no text."""


def read_line(
    line: bytes, default_id: str, tell: Tell = lambda notice: None, fields: Mapping[str, str] | None = None
) -> Record:
    """Return the record of a line; `default_id` is the document's id if the line has none.

    Only a line that names this program's format must follow its schema. `tell` gets the notices on the line.
    `fields` are what the user has taken the fields of other lines for.

    Raises
    ------
    NoText: it has no text.
    InputError: a field is invalid; the message names it and the error.
    """
    if not fields and (plain := plain_record(line, default_id)) is not None:
        return plain
    item, notices = read_object(line)
    if item.get("format") == FORMAT:
        for notice in notices:
            raise InputError(
                f"{tr(KINDS[notice.kind].strict)} ({', '.join(notice.fields)}).",
                tr("Export it again from where it came."),
            )
        return read_own(item, default_id)
    for notice in notices:
        tell(notice)
    item = with_text(item, fields or {}, tell)
    return read_foreign(item, lambda translated: read_own(translated, default_id), tell)


def read_own(item: dict[str, Any], default_id: str) -> Record:
    """Return the record of an object in this program's format.

    Raises
    ------
    InputError: a field is invalid; the message names it and the error.
    """
    return _Reader(item, default_id).record()


class _Stated(NamedTuple):
    """The fields of a line on its layer as a whole."""

    status: Status
    seconds: int
    comments: list[Any]
    codebook: dict[str, Any]
    flagged: bool
    flag_reason: str


def _stated(line: Mapping[str, Any], usual_status: Status) -> _Stated:
    """Return the fields on the layer, with what a line means that says nothing of them.

    Raises
    ------
    InputError: a field is invalid; the message names it and the error.
    """
    status = line.get("status", usual_status)
    if status not in STATUSES:
        raise InputError(
            tr(
                "status is {status}; it must be one of {statuses}.",
                status=repr(status),
                statuses=", ".join(STATUSES),
            )
        )
    seconds = line.get("seconds", 0)
    if not isinstance(seconds, int) or isinstance(seconds, bool) or not 0 <= seconds < 1 << 40:
        raise InputError(tr("seconds is not a number of seconds."))
    comments = line.get("comments", [])
    if not isinstance(comments, list):
        raise InputError(tr("comments is not a list."))
    codebook = line.get("codebook") or {}
    if not isinstance(codebook, dict):
        raise InputError(tr("codebook is not an object."))
    flagged = line.get("flagged") or False
    if not isinstance(flagged, bool):
        raise InputError(tr("flagged is neither true nor false."))
    flag_reason = optional_string(line, "flag_reason") or ""
    return _Stated(status, seconds, comments, codebook, flagged, flag_reason)


class _Reader:
    """Reads one line into a record; knows the text, for offsets and for messages."""

    def __init__(self, line: dict[str, Any], default_id: str) -> None:
        self._line = line
        if line.get("version") != VERSION:
            raise InputError(
                tr(
                    "version is {given}; this program reads version {version}.",
                    given=repr(line.get("version")),
                    version=str(VERSION),
                ),
                tr("Import it with a newer version of the program."),
            )
        original = line.get("text")
        if not isinstance(original, str):
            if original is None:
                raise NoText(
                    tr("text is missing."),
                    tr('An article is like {"text": "..."}; choose the field that is its text.'),
                )
            raise InputError(tr("text is not a string."))
        self._canonical: CanonicalText = canonicalise(original)
        self._text = self._canonical.text
        self._read = SpanReader(self._canonical)
        if not self._text.strip():
            raise InputError(tr("text is empty."))
        stated = line.get("sha256")
        if stated is not None and stated not in (sha256(original), sha256(self._text)):
            raise InputError(
                tr("sha256 is not that of text: the text was changed after the annotations were made."),
                tr("Export it again from where it came."),
            )
        id = default_id if line.get("id") is None else line["id"]
        if not isinstance(id, str | int) or isinstance(id, bool):
            raise InputError(tr("id is neither a string nor a number."))
        if not str(id).strip():
            raise InputError(tr("id is empty."))
        self._id = str(id)
        self._speaker_ids: set[str] = set()
        self._speakers: dict[str, Speaker] = {}

    def record(self) -> Record:
        line = self._line
        entities = self._entities()
        speakers = tuple(self._speaker(i, s) for i, s in enumerate(objects(line, "speakers")))
        self._speakers = {speaker.id: speaker for speaker in speakers}
        annotator = optional_string(line, "annotator")
        reader = AnnotationReader(line, self._read, self._speakers)
        own_by_kind: dict[str, dict[str, Any]] = {}
        suggestions: list[Proposed[Any]] = []
        rejected: list[Rejection[Any]] = []
        for section in SECTIONS:
            # Suggested claims name suggested quotations, which come before them.
            quotation_ids = None if annotator else {suggestion.id for suggestion in suggestions}
            own_by_kind[section.kind.id], pending = reader.own_and_pending(section, quotation_ids)
            suggestions += pending
            rejected += reader.rejected(section)
        quotations, claims = own_by_kind[QUOTATION.id], own_by_kind[CLAIM.id]
        if optional_string(line, "analysis_error") and not annotator:
            # The model's came without suggestions: kept, they would count as an analysis still to be made.
            entities = [entity for entity in entities if entity.origin != "model"]
        is_annotated = quotations or claims or any(entity.origin == "annotator" for entity in entities)
        self._check_references(quotations, claims)
        annotations = (*quotations.values(), *claims.values())
        # A speaker that only suggestions name enters the project when somebody accepts one.
        speaker_ids = {speaker for annotation in annotations for speaker in annotation.speakers}
        proposed = reader.proposed - speaker_ids
        speakers = tuple(speaker for speaker in speakers if speaker.id not in proposed)
        ids = {annotation.id for annotation in annotations}
        waivers = waiver_fields.waivers(line, self._read, ids)
        extra = {k: v for k, v in line.items() if k not in RECORD_FIELDS}
        meta = self._meta()
        stated = _stated(line, "started" if is_annotated else "new")
        threads, others = threads_and_others(stated.comments, annotator or IMPORTED)
        layer_values = (
            is_annotated, rejected, others, stated.flagged, stated.flag_reason, stated.seconds, waivers,
            stated.status != "new", any(thread.place for thread in threads),
        )  # fmt: skip
        if not annotator and any(layer_values):
            annotator = IMPORTED  # only a layer can hold these
        layer = Layer(
            self._id,
            annotator,
            status=stated.status,
            flagged=stated.flagged,
            flag_reason=stated.flag_reason,
            quotations=tuple(quotations.values()),
            claims=tuple(claims.values()),
            comments=tuple(others),
            waivers=waivers,
            seconds=stated.seconds,
            extra=extra if annotator else {},
        )
        document = Document(self._id, self._text, meta, {} if annotator else extra)
        return Record(
            document,
            layer,
            tuple(entities),
            speakers,
            tuple(suggestions),
            stated.codebook,
            tuple(rejected),
            threads=threads,
            says_entities="entities" in line or not annotator,
        )

    def _meta(self) -> dict[str, Any]:
        meta = self._line.get("meta") or {}
        if not isinstance(meta, dict):
            raise InputError(tr("meta is not an object."))
        meta = dict(meta)
        for name in META_ORDER:
            if name in meta and meta[name] is not None and not isinstance(meta[name], str):
                raise InputError(tr("meta.{name} is not a string.", name=name))
        if self._canonical.changes:
            meta["canonicalised"] = list(self._canonical.changes)
        return meta

    def _entities(self) -> list[Entity]:
        entities, taken = [], set[str]()
        for i, item in enumerate(objects(self._line, "entities")):
            place = f"entities[{i}]"
            span = self._read.span(item, place)
            fields = item if isinstance(item, dict) else {}
            label = fields.get("label")
            if not isinstance(label, str) or not label:
                raise InputError(tr("{place}.label is missing.", place=place))
            origin = fields.get("origin", "annotator")
            if origin not in ("model", "annotator"):
                raise InputError(
                    tr(
                        '{place}.origin is {origin}; it must be "model" or "annotator".',
                        place=place,
                        origin=repr(origin),
                    )
                )
            id = id_of(fields, span, "e", place, taken)
            extra = {k: v for k, v in fields.items() if k not in _ENTITY_FIELDS}
            entities.append(Entity(id, span, label, origin, False, extra))
        return sorted(entities, key=lambda e: (e.span, e.id))

    def _speaker(self, i: int, item: Any) -> Speaker:
        place = f"speakers[{i}]"
        if not isinstance(item, dict):
            raise InputError(tr("{place} is not an object.", place=place))
        id, name = (
            optional_string(item, "id", f"{place}."),
            optional_string(item, "name", f"{place}."),
        )
        if not id or not name:
            raise InputError(tr("{field} is missing.", field=f"{place}.{'id' if not id else 'name'}"))
        if id in self._speaker_ids:
            raise InputError(tr("{place}.id {id} occurs twice in the line.", place=place, id=repr(id)))
        self._speaker_ids.add(id)
        aliases = item.get("aliases") or []
        if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
            raise InputError(tr("{place}.aliases is not a list of strings.", place=place))
        kind = optional_string(item, "kind", f"{place}.") or "person"
        extra = {k: v for k, v in item.items() if k not in {"id", "name", "kind", "aliases"}}
        return Speaker(id, name, kind, tuple(aliases), extra)

    def _check_references(self, quotations: dict[str, Quotation], claims: dict[str, Claim]) -> None:
        parents = {quotation.id: quotation.parent for quotation in quotations.values()}
        for place, quotation in quotations.items():
            if quotation.parent and (quotation.parent not in parents or quotation.parent == quotation.id):
                raise InputError(
                    tr(
                        "{place}.parent {parent} is no other quotation of the line.",
                        place=place,
                        parent=repr(quotation.parent),
                    )
                )
            self._check_speakers(place, quotation.speakers)
        for place, quotation in quotations.items():
            visited = {quotation.id}
            parent = quotation.parent
            while parent and parent not in visited:
                visited.add(parent)
                parent = parents[parent]
            if parent:
                raise InputError(
                    tr(
                        "{place}.parent {parent} is reported within this quotation itself.",
                        place=place,
                        parent=repr(quotation.parent),
                    )
                )
        for place, claim in claims.items():
            if claim.quotation and claim.quotation not in parents:
                raise InputError(
                    tr(
                        "{place}.quotation {quotation} is no quotation of the line.",
                        place=place,
                        quotation=repr(claim.quotation),
                    )
                )
            self._check_speakers(place, claim.speakers)

    def _check_speakers(self, place: str, speakers: tuple[str, ...]) -> None:
        for number, speaker in enumerate(speakers):
            if speaker not in self._speakers:
                field = f"speakers[{number}]" if number else "speaker"
                raise InputError(
                    tr(
                        "{place}.{field} {speaker} is not among the speakers.",
                        place=place,
                        field=field,
                        speaker=repr(speaker),
                    )
                )
