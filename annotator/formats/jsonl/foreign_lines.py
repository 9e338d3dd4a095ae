"""Lines of other tools: known fields are translated into this program's format, others are kept unchanged.

A line with a text is always imported. A field of another tool with a name of this format is kept as
NAME_as_given, so that the line can be written in this format; nothing is lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.layer import STATUSES
from annotator.domain.offsets import canonicalise
from annotator.domain.translation import tr
from annotator.formats.input.notices import Notice, Tell
from annotator.formats.jsonl.fields import SpanReader, id_of_place, short, whole_number
from annotator.formats.jsonl.foreign_metadata import meta_of
from annotator.formats.jsonl.offset_units import UnitFound, in_code_points, is_within_word, unit_of
from annotator.formats.jsonl.writer import FORMAT, RECORD_FIELDS, VERSION

if TYPE_CHECKING:
    from annotator.domain.layer import Record

# Reads an object of this program's format; raises InputError.
Read = Callable[[dict[str, Any]], "Record"]

# Fields that hold spans with a label; the second ones may hold labels of the whole text instead.
_SPANS = ("entities", "spans")
_SPANS_OR_LABELS = ("label", "labels")
_ENTITIES = (*_SPANS, *_SPANS_OR_LABELS)
# Other annotations of this format, in the order of their references to each other.
_ANNOTATIONS = ("speakers", "quotations", "claims")
# Fields that hold labels that are not read: of spaCy, labelbuddy, Label Studio, doccano, Prodigy.
_LABELS = (
    "ents", "annotations", "relations", "accept", "predictions", "result", "completions", "cats", "mentions",
    "ner", "tags_ner", "ner_tags", "coref", "clusters", "events", "arcs", "triggers", "quotes",
)  # fmt: skip
_ORDER = ("ents", "annotations", *_SPANS, *_SPANS_OR_LABELS, *_LABELS[2:])
# Prodigy's answers for tasks whose labels the user has not accepted.
_NOT_ACCEPTED = ("reject", "ignore")
# The fields with the offsets and the label of a span.
_START, _END = ("start", "start_offset"), ("end", "end_offset")
_LABEL = ("label", "type", "labels")
_PLAIN_ID = (str, int, float)


def read_foreign(item: dict[str, Any], read: Read, tell: Tell) -> Record:
    """Return the record of an object that is not of this program's format but has a "text".

    Raises
    ------
    InputError: there is no text in it, or a text that cannot be kept.
    """
    line = _ForeignLine(item, tell)
    try:
        record = read(line.at_once())
    except InputError:
        # The line does not fit as a whole: convert its offsets, then read it piece by piece and leave out
        # only the pieces that do not fit.
        line.convert_offsets()
        return line.piece_by_piece(read)
    if not record.document.text.isascii() and _is_within_words(record):
        line.convert_offsets()
    line.tell_all()
    return record


class _ForeignLine:
    """Translates the object of a line into this program's format."""

    def __init__(self, original: dict[str, Any], tell: Tell) -> None:
        self._original = original
        self._tell = tell
        self._notices: list[Notice] = []
        text = original.get("text")
        self._kept: dict[str, Any] = {}
        self._ours: dict[str, Any] = {"format": FORMAT, "version": VERSION, "text": text}
        present_names = [name for name in (*_ENTITIES, *_ANNOTATIONS) if original.get(name)]
        self._values = {name: original[name] for name in present_names}
        self._unit: UnitFound | None = None
        self._span_fields = self._fields_with_spans()
        has_annotations = bool(self._span_fields) or any(name in self._values for name in _ANNOTATIONS)
        unread_names = []
        for name, value in original.items():
            if name == "text" or name in self._span_fields or (name in _ANNOTATIONS and name in self._values):
                continue
            if name in RECORD_FIELDS:
                self._take(name, value, has_annotations)
            else:
                self._kept[name] = value
            if value and (name in _ENTITIES or (name in _LABELS and isinstance(value, list | dict))):
                unread_names.append(name)
        self._ours["meta"] = meta_of(original.get("meta"), self._kept)
        if unread_names:
            kind = "answer" if original.get("answer") in _NOT_ACCEPTED else "labels"
            unread_names.sort(key=_ORDER.index)
            self._notices.append(Notice(kind, tuple(unread_names)))

    def convert_offsets(self) -> None:
        """Convert offsets to code points if their unit is proven, else tell which unit they seem to have."""
        text = self._original.get("text")
        unit = unit_of(text, self._values.values()) if isinstance(text, str) else None
        if unit is None:
            return
        self._unit = unit
        if unit.proven:
            self._values = {name: in_code_points(value, unit.points) for name, value in self._values.items()}
        self._notices.append(unit_notice(unit))

    def at_once(self) -> dict[str, Any]:
        """Return the line in this program's format as if all its fields were valid."""
        entities = []
        for name in self._span_fields:
            for item in self._values[name]:
                if isinstance(item, list) and len(item) > 2:
                    item = {"start": item[0], "end": item[1], "label": item[2]}
                entities.append(item)
        return self._object(
            {name: self._values[name] for name in _ANNOTATIONS if name in self._values}, entities
        )

    def piece_by_piece(self, read: Read) -> Record:
        """Return the record of the readable fields of the line; keep and tell all others."""
        read(self._object({}, []))  # refused if the text itself is wrong
        spans = SpanReader(canonicalise(self._original["text"]))
        entities: list[dict[str, Any]] = []
        taken: set[str] = set()
        for name in self._span_fields:
            refused = []
            for i, item in enumerate(self._values[name]):
                try:
                    entities += _entities(item, f"{name}[{i}]", spans, taken)
                except InputError as error:
                    self._refused(name, error)
                    refused.append(self._original[name][i])  # unchanged, even if offsets were converted
            if refused:
                self._keep(name, refused)
        annotations: dict[str, Any] = {}
        for name in _ANNOTATIONS:
            if name not in self._values:
                continue
            extended = annotations | {name: _in_numbers(self._values[name])}
            try:
                read(self._object(extended, entities))
            except InputError as error:
                self._refused(name, error)
                self._keep(name, self._original[name])
            else:
                annotations = extended
        self.tell_all()
        return read(self._object(annotations, entities))

    def tell_all(self) -> None:
        """Tell all notices on the line."""
        for notice in self._notices:
            self._tell(notice)

    def _object(self, annotations: dict[str, Any], entities: list[dict[str, Any]]) -> dict[str, Any]:
        named = {"entities": entities} if self._span_fields else {}  # without any, nothing is said of them
        return {**self._ours, **annotations, **named, **self._kept}

    def _fields_with_spans(self) -> tuple[str, ...]:
        if self._original.get("answer") in _NOT_ACCEPTED:
            return ()
        return tuple(
            name for name in _ENTITIES if name in self._values and _holds_spans(name, self._values[name])
        )

    def _take(self, name: str, value: Any, has_annotations: bool) -> None:
        """Take a field with a name of this format if its value fits; keep it otherwise."""
        if value is None or value == [] or (name == "meta" and isinstance(value, dict)):
            return
        if name == "id" and is_id(value):
            self._ours["id"] = value if isinstance(value, str) else str(value)
        elif has_annotations and (
            (name == "annotator" and isinstance(value, str) and value.strip())
            or (name == "status" and isinstance(value, str) and value in STATUSES)
        ):
            self._ours[name] = value
        else:
            self._keep(name, value)

    def _keep(self, name: str, value: Any) -> None:
        if name in RECORD_FIELDS:
            name += "_as_given"
        while name in self._kept or (name.endswith("_as_given") and name in self._original):
            name += "_as_given"
        self._kept[name] = value

    def _refused(self, name: str, error: InputError) -> None:
        message = error.message.rstrip(".")
        if self._unit is not None and not self._unit.proven:
            message = tr(
                "{refusal}. Offsets must count code points; these seem to count {units}",
                refusal=message,
                units=tr(self._unit.name),
            )
        if not any(notice.kind == "refused" and notice.fields == (name,) for notice in self._notices):
            self._notices.append(Notice("refused", (name,), message))


def unit_notice(unit: UnitFound) -> Notice:
    """Return the notice on offsets in another unit: converted, if words prove it."""
    if unit.proven:
        return Notice("converted", (tr(unit.name),))
    covered, converted = map(short, unit.example)
    message = tr(
        "a span covers {covered}; if its offsets count {units}, it covers {converted}",
        covered=covered,
        units=tr(unit.name),
        converted=converted,
    )
    return Notice("units", (tr(unit.name),), message)


def _is_within_words(record: Record) -> bool:
    """Tell whether a span begins or ends within a word: spans in code points hardly ever do."""
    text = record.document.text
    spans = [entity.span for entity in record.entities]
    for quotation in record.layer.quotations:
        spans += (*quotation.content, *quotation.cue, *quotation.source)
    for claim in record.layer.claims:
        spans += claim.content
    return any(is_within_word(text, start) or is_within_word(text, end) for start, end in spans)


def _holds_spans(name: str, value: Any) -> bool:
    if not isinstance(value, list):
        return False
    if name in _SPANS:
        return all(isinstance(item, dict | list) for item in value) or any(_is_span(item) for item in value)
    return any(_is_span(item) for item in value)


def _is_span(item: Any) -> bool:
    if isinstance(item, dict):
        return any(name in item for name in _START)
    return isinstance(item, list) and len(item) == 3 and not isinstance(item[0], str)


def _entities(item: Any, place: str, spans: SpanReader, taken: set[str]) -> list[dict[str, Any]]:
    """Return an entity in this program's format for each label of a span, and add their ids to `taken`.

    Raises
    ------
    InputError: it is not a span of the text, or has no label.
    """
    if isinstance(item, list) and len(item) > 2:
        item = {"start": item[0], "end": item[1], "label": item[2]}
    if not isinstance(item, dict):
        raise InputError(tr("{place} is not a span with a label.", place=place))
    label_field = next((name for name in _LABEL if item.get(name)), "label")
    labels = item.get(label_field)
    if isinstance(labels, str):
        labels = [labels]
    if not isinstance(labels, list) or not labels or not all(isinstance(x, str) and x for x in labels):
        raise InputError(tr("{place}.label is missing.", place=place))
    entity = {"start": whole_number(_first(item, _START)), "end": whole_number(_first(item, _END))}
    if isinstance(item.get("text"), str):
        entity["text"] = item["text"]
    span = spans.span(entity, place)
    entity |= {
        name: value for name, value in item.items() if name not in (*_START, *_END, "text", label_field)
    }
    if entity.get("origin", "annotator") not in ("annotator", "model"):
        entity["origin_as_given"] = entity.pop("origin")
    if "id" in entity and (not is_id(entity["id"]) or str(entity["id"]) in taken):
        entity["id_as_given"] = entity.pop("id")
    entities: list[dict[str, Any]] = []
    for label in labels:
        id = str(entity["id"]) if "id" in entity and not entities else id_of_place(span, "e", taken)
        taken.add(id)
        entities.append({**entity, "id": id, "label": label})
    return entities


def _first(item: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((item[name] for name in names if name in item), None)


def is_read_apart(name: str) -> bool:
    """Tell whether a field has a name of this format or of labels, so that it is not simply kept."""
    return name in RECORD_FIELDS or name in _ENTITIES


def is_id(value: Any) -> bool:
    """Tell whether a value can be an id: words or a number."""
    if isinstance(value, str):
        return bool(value.strip()) and "\0" not in value
    return isinstance(value, _PLAIN_ID) and not isinstance(value, bool)


def _in_numbers(value: Any) -> Any:
    """Return a value with its offsets as integers, if they are numbers in another form."""
    if isinstance(value, dict):
        return {
            name: whole_number(inner) if name in ("start", "end") else _in_numbers(inner)
            for name, inner in value.items()
        }
    return [_in_numbers(inner) for inner in value] if isinstance(value, list) else value
