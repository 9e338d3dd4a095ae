"""doccano: a line of JSON each document and annotator, for sequence labelling with relations."""

from __future__ import annotations

import json
from itertools import cycle
from typing import TYPE_CHECKING

from annotator.formats.exchange.claim_labels import claim_labels, with_types
from annotator.formats.exchange.colours import COLOURS
from annotator.formats.jsonl.json_lines import json_line
from annotator.formats.labelled.labelled_text import ORIGIN
from annotator.formats.output.labels import label_names, labelled_text, relation_names, with_single_spans
from annotator.formats.output.line_writer import LineWriter

if TYPE_CHECKING:
    from annotator.domain.layer import Record
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Contents, Settings


def writer(destination: Destination) -> LineWriter:
    """Return the writer of a file of lines."""
    return LineWriter(destination, line)


def line(record: Record) -> bytes:
    """Return the line of a record, with its line feed; its keys are the same in all lines.

    Raises
    ------
    ValueError: a value of it is not JSON.
    """
    labelled = with_single_spans(with_types(labelled_text(record), record))
    numbers = {label.id: number for number, label in enumerate(labelled.labels, 1)}
    entities = [
        {"id": numbers[label.id], "label": label.label, "start_offset": start, "end_offset": end}
        for label in labelled.labels
        for start, end in label.spans
    ]
    relations = [
        {
            "id": number,
            "from_id": numbers[relation.head],
            "to_id": numbers[relation.child],
            "type": relation.label,
        }
        for number, relation in enumerate(labelled.relations, 1)
    ]
    values = {
        "id": labelled.id,
        "text": labelled.text,
        "entities": entities,
        "relations": relations,
        "annotator": labelled.annotator,
        "origin": ORIGIN,
        "meta": record.document.meta,
    }
    return json_line(values)


def describe(destination: Destination, settings: Settings, contents: Contents) -> None:
    """Write the labels of spans and of relations as doccano imports them."""
    names = (*label_names(settings.codebook), *claim_labels(settings.codebook))
    for ending, labels in (
        (".span-labels.json", names),
        (".relation-labels.json", relation_names(settings.codebook)),
    ):
        values = [
            {"text": name, "background_color": colour, "text_color": "#ffffff"}
            for name, colour in zip(dict.fromkeys(labels), cycle(COLOURS), strict=False)
        ]
        data = json.dumps(values, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"
        destination.beside(ending).write_bytes(data)
