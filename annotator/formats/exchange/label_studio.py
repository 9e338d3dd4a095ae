"""Label Studio: a list of tasks, each a document with an annotation of each annotator."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.offsets import Utf16Map
from annotator.formats.exchange.label_studio_config import ANNOTATOR, LABELS, TEXT, config_of, controls_of
from annotator.formats.labelled.labelled_text import ORIGIN
from annotator.formats.output.export_format import Writer
from annotator.formats.output.labels import labelled_text, with_single_spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.domain.layer import Record
    from annotator.formats.exchange.label_studio_config import Control
    from annotator.formats.labelled.labelled_text import Label, LabelledText
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Contents, Settings

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


class TaskWriter(Writer):
    """Writes a task each document; records of one document next to each other are annotations of one task."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._out = destination.open_main()
        self._controls = controls_of(settings.codebook)
        self._document = ""
        self._number = 0

    def add(self, record: Record) -> None:
        """Write a record: an annotation, or what the program proposes as a prediction.

        Raises
        ------
        ValueError: a value of it is not JSON.
        """
        document = record.document
        data = {"text": document.text, "id": document.id, "meta": document.meta, "origin": ORIGIN}
        is_annotated = record.layer.annotator is not None
        body = _annotation(record, self._controls) if is_annotated else _prediction(record, self._controls)
        written, head = _bytes(body), _bytes({"id": self._number + 1, "data": data})[:-1]
        if is_annotated and self._document == record.document.id:
            self._out.write(b",\n  " + written)
            return
        self._end_task()
        name = b"annotations" if is_annotated else b"predictions"
        self._out.write((b",\n" if self._number else b"[\n") + head + b', "' + name + b'": [\n  ' + written)
        self._number += 1
        # A document without annotations has one record, and an id is never empty.
        self._document = record.document.id
        if not is_annotated:
            self._end_task()

    def finish(self) -> None:
        """End the list."""
        self._end_task()
        self._out.write(b"\n]\n" if self._number else b"[]\n")

    def close(self) -> None:
        """Close the file."""
        self._out.close()

    def _end_task(self) -> None:
        if self._document:
            self._out.write(b"]}")
            self._document = ""


def describe(destination: Destination, settings: Settings, contents: Contents) -> None:
    """Write the labelling configuration."""
    destination.beside(".xml").write_bytes(config_of(settings.codebook))


def _bytes(value: Any) -> bytes:
    return _ENCODER.encode(value).encode("utf-8")


def _annotation(record: Record, controls: Mapping[str, Control]) -> dict[str, Any]:
    """Return an annotation; only an address can name its annotator to Label Studio."""
    name = record.layer.annotator or ""
    result = list(_results(with_single_spans(labelled_text(record)), controls))
    if "@" in name:
        return {"completed_by": {"email": name}, "result": result}
    said = {"id": ANNOTATOR, "from_name": ANNOTATOR, "to_name": TEXT, "type": "textarea"}
    return {"result": [*result, said | {"value": {"text": [name]}}]}


def _prediction(record: Record, controls: Mapping[str, Control]) -> dict[str, Any]:
    layer = replace(
        record.layer,
        quotations=tuple(suggestion.annotation for suggestion in record.suggestions_of(QUOTATION)),
        claims=tuple(suggestion.annotation for suggestion in record.suggestions_of(CLAIM)),
    )
    labelled = with_single_spans(labelled_text(replace(record, layer=layer)))
    return {"model_version": ORIGIN, "result": list(_results(labelled, controls))}


def _results(labelled: LabelledText, controls: Mapping[str, Control]) -> Iterator[dict[str, Any]]:
    to_units = Utf16Map(labelled.text).to_units
    for label in labelled.labels:
        ((start, end),) = label.spans
        place = {"start": to_units(start), "end": to_units(end), "text": labelled.text[start:end]}
        about = {"id": label.id, "to_name": TEXT, "origin": "manual"}
        yield about | {
            "from_name": LABELS,
            "type": "labels",
            "value": place | {"labels": [label.label]},
        }
        for name, type, value in _answers(label, controls):
            yield about | {"from_name": name, "type": type, "value": place | value}
    for relation in labelled.relations:
        yield {
            "type": "relation",
            "from_id": relation.head,
            "to_id": relation.child,
            "direction": "right",
            "labels": [relation.label],
        }


def _answers(label: Label, controls: Mapping[str, Control]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield what is said of a region: the name of its control, its type and the value."""
    for name, value in label.attributes.items():
        values = [
            word if isinstance(word, str) else json.dumps(word)
            for word in (value if isinstance(value, list) else [value])
        ]
        if name in controls and controls[name].choices:
            yield name, "choices", {"choices": values}
        else:
            yield name, "textarea", {"text": values}
