"""Objects with a text and labelled spans beside it: doccano, Prodigy, and others of this shape."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.items import notices_on
from annotator.formats.input.json_values import json_values
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import problem
from annotator.formats.jsonl.fields import whole_number
from annotator.formats.jsonl.foreign_lines import unit_notice
from annotator.formats.jsonl.foreign_metadata import meta_of
from annotator.formats.jsonl.offset_units import unit_of
from annotator.formats.jsonl.reader import read_line
from annotator.formats.jsonl.writer import FORMAT
from annotator.formats.labelled.given_values import NO_NAME, first_text, plain_id
from annotator.formats.labelled.json_signs import (
    PRODIGY,
    START,
    fields_with_spans,
    is_ours,
    is_text,
    span_items,
)
from annotator.formats.labelled.labelled_text import Label, LabelledText, Relation
from annotator.formats.labelled.records import items_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_END = ("end", "end_offset", "end_char")
_NAMES = ("label", "type", "label_name", "labels", "tag")
# Fields of a span that the text or its offsets repeat.
_REPEATED = frozenset({"token_start", "token_end", "text", "id", "input_hash"})
_OURS = ("quotations", "claims", "speakers")
# Fields of Prodigy's tasks that say nothing about the text.
_HOUSEKEEPING = frozenset({
    "_input_hash", "_task_hash", "_session_id", "_annotator_id", "_view_id", "_timestamp", "_is_binary",
    "tokens", "answer", "options", "config", "html", "style", "arcs", "versions", "priority", "score",
})  # fmt: skip
# The name of a session that nobody has named.
_TIME = re.compile(r"(?:.*-)?\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d")


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a file; objects without labelled spans are read like lines of other tools."""
    for number, value, given, notices in json_values(source, choices.encoding):
        place = f"{source.name}:{number}"
        default_id = f"{source.stem}-{number}"
        if isinstance(value, InputError):
            yield place, problem(place, value, given), given
        elif value.get("format") == FORMAT or any(name in value for name in _OURS) or not _has_labels(value):
            yield from _other_items(given, place, default_id)
        else:
            try:
                labelled, told = _labelled(value, choices)
            except InputError as error:
                yield place, problem(place, error, given), given
            else:
                yield from items_of(labelled, choices, place, default_id, given, (*notices, *told))


def _other_items(line: bytes, place: str, default_id: str) -> Iterator[Item]:
    notices: list[Notice] = []
    try:
        record = read_line(line, default_id, notices.append)
    except InputError as error:
        yield place, problem(place, error, line), line
        return
    yield place, record, line
    yield from notices_on(record, place, notices)


def _has_labels(item: Mapping[str, Any]) -> bool:
    has_signs = is_ours(item) or any(name in item for name in PRODIGY)
    return is_text(item) and (has_signs or bool(fields_with_spans(item)))


def _labelled(item: Mapping[str, Any], choices: Choices) -> tuple[LabelledText, list[Notice]]:
    """Return the labelled text of an object.

    Raises
    ------
    InputError: there is no text in it.
    """
    name, text = first_text(item, choices.fields)
    fields = fields_with_spans(item)
    answer = item.get("answer")
    notices: list[Notice] = []
    given = _GivenSpans(answer == "reject")
    relations: list[Relation] = []
    extra = {
        key: value
        for key, value in item.items()
        if key not in (name, "id", "relations", *fields)
        and key not in _HOUSEKEEPING
        and value not in (None, [])
    }
    if answer == "ignore":
        notices.append(Notice("answer", tuple(fields)))
        extra |= {field: item[field] for field in fields}
    else:
        for field in fields:
            refused = given.add_all(span_items(item[field]))
            if refused:
                notices.append(
                    Notice("refused", (field,), tr("{field} has a span without whole offsets", field=field))
                )
                extra[field] = refused
        relations = given.relations(item.get("relations"), item.get("tokens"))
        if not text.isascii():
            notices += given.convert(text)
    if is_ours(item):
        extra = {key: value for key, value in extra.items() if key not in ("origin", "entities")}
    meta = meta_of(item.get("meta"), extra)
    if isinstance(item.get("meta"), dict):
        extra.pop("meta", None)
    annotator = item["annotator"].strip() if isinstance(item.get("annotator"), str) else ""
    if annotator:
        del extra["annotator"]
    annotator = annotator or _name(item.get("_annotator_id")) or _name(item.get("_session_id"))
    labelled = LabelledText(
        plain_id(item.get("id")),
        text,
        meta,
        tuple(given.labels),
        tuple(relations),
        annotator,
        extra,
        is_ours(item),
    )
    return labelled, notices


def _attributes(value: Any) -> dict[str, Any]:
    """Return the attributes of a span; a value of "attributes" that is no object is itself an attribute."""
    return value if isinstance(value, dict) else {} if value is None else {"attributes": value}


def _name(value: Any) -> str:
    name = plain_id(value)
    return "" if _TIME.fullmatch(name) else name


class _GivenSpans:
    """Labels made of an object's spans.

    Attributes
    ----------
    labels: the labels so far.
    """

    def __init__(self, is_rejected: bool) -> None:
        self._is_rejected = is_rejected
        self._ids: set[str] = set()
        self._numbers = count()
        self.labels: list[Label] = []

    def add_all(self, items: list[Any]) -> list[Any]:
        """Add a label for each name of each span; return the items that are no spans."""
        return [item for item in items if not self._add(item)]

    def _add(self, item: Any) -> bool:
        if isinstance(item, list) and len(item) > 2:
            item = {"start": item[0], "end": item[1], "label": item[2]}
        if not isinstance(item, dict):
            return False
        start, end = (
            whole_number(next((item[name] for name in names if name in item), None))
            for names in (START, _END)
        )
        if type(start) is not int or type(end) is not int:
            return False
        name_field = next((name for name in _NAMES if item.get(name)), "label")
        names = item.get(name_field)
        names = names if isinstance(names, list) else [names]
        attributes = {
            key: value
            for key, value in item.items()
            if key not in (*START, *_END, name_field, "attributes") and key not in _REPEATED
            if value is not None
        } | _attributes(item.get("attributes"))
        words = item["text"] if isinstance(item.get("text"), str) else ""
        for name in names or [None]:
            id = self._free_id(plain_id(item.get("id")))
            label = plain_id(name) or NO_NAME
            self.labels.append(Label(id, label, ((start, end),), attributes, self._is_rejected, words))
        return True

    def _free_id(self, given: str) -> str:
        id = given or f"#{next(self._numbers)}"
        while id in self._ids:
            id = f"#{next(self._numbers)}"
        self._ids.add(id)
        return id

    def convert(self, text: str) -> list[Notice]:
        """Convert offsets to code points if words prove their unit; return the notice on it."""
        spans = [
            {"start": start, "end": end} | ({"text": label.words} if label.words else {})
            for label in self.labels
            for start, end in label.spans
        ]
        unit = unit_of(text, [spans])
        if unit is None:
            return []
        if unit.proven:
            points = unit.points
            self.labels = [
                Label(
                    label.id,
                    label.label,
                    tuple((points.get(start, start), points.get(end, end)) for start, end in label.spans),
                    label.attributes,
                    label.is_rejected,
                    label.words,
                )
                for label in self.labels
            ]
        return [unit_notice(unit)]

    def relations(self, items: Any, tokens: Any) -> list[Relation]:
        """Return the relations of an object: by ids of spans, or between tokens and spans."""
        relations = []
        for item in items if isinstance(items, list) else ():
            if not isinstance(item, dict):
                continue
            name = plain_id(item.get("label") or item.get("type")) or "relation"
            if "from_id" in item:
                ends: list[str | None] = [plain_id(item["from_id"]), plain_id(item.get("to_id"))]
            else:
                ends = [self._end(item, end, tokens) for end in ("head", "child")]
            if ends[0] and ends[1]:
                relations.append(Relation(name, ends[0], ends[1]))
        return relations

    def _end(self, item: Mapping[str, Any], end: str, tokens: Any) -> str | None:
        """Return the id of the label at an end of a relation, with a new label where there is none."""
        span, number = item.get(f"{end}_span"), item.get(end)
        if not isinstance(span, dict) and isinstance(tokens, list) and type(number) is int:
            span = tokens[number] if 0 <= number < len(tokens) else None
            if isinstance(span, dict):
                # The token may be part of a span.
                place = whole_number(span.get("start"))
                for label in self.labels:
                    if type(place) is int and label.spans[0][0] <= place < label.spans[0][1]:
                        return label.id
        if not isinstance(span, dict):
            return None
        name = plain_id(span.get("label"))
        start, stop = whole_number(span.get("start")), whole_number(span.get("end"))
        same = [
            label for label in self.labels if label.spans == ((start, stop),) and name in ("", label.label)
        ]
        id = plain_id(span.get("id"))  # tells spans at one place apart
        if same:
            return next((label.id for label in same if label.id == id), same[0].id)
        if not self._add({"start": start, "end": stop, "label": name or "TOKEN"}):
            return None
        return self.labels[-1].id
