"""A record with everything that a stand-off format may have to carry, and what comes back of a record."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.codebook import Codebook, read_codebook
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.speaker import Speaker
from annotator.formats.labelled.labelled_text import Label, LabelledText
from annotator.formats.output.destination import Destination
from annotator.formats.output.export_format import ExportFormat, Settings
from annotator.formats.registry import EXPORTS
from annotator.resources_folder import resource
from tests.examples import claim_of, quotation_of, span_of, spans_of

TEXT = (
    "🚢 Ferries “stop”\n\n“We tried,” Ines Holm and Jan Ek told the BBC, “for\nfive years.” "
    "She wrote that he had said that nobody paid £5.\n\nقال علي إن البحر هادئ."
)
CODEBOOK: Codebook = read_codebook(json.loads(resource("codebooks", "default.json").read_bytes()))
SPEAKERS = (
    Speaker("s1", "Ines Holm", "person", ("Holm", "the captain")),
    Speaker("s2", "Jan <Ek> & \"Sons\"", "organisation"),
)  # fmt: skip
EVERYTHING = Record(
    Document("ferries", TEXT, {"title": "Ferries & <stop>", "url": "https://x.test/a?b=1&c", "language": "en", "desk": "sea"}),
    Layer(
        "ferries", "ana", "done",
        quotations=(
            quotation_of(
                "q1", spans_of(TEXT, "“We tried,”", "“for\nfive years.”"), spans_of(TEXT, "told"),
                spans_of(TEXT, "Ines Holm and Jan Ek"), attributes={"mode": "speech", "tone": "rather\tsad"},
                note="see <page> 2",
            ).with_spans("addressee", spans_of(TEXT, "the BBC")),
            quotation_of(
                "q2", spans_of(TEXT, "that he had said that nobody paid £5"), spans_of(TEXT, "wrote"),
                spans_of(TEXT, "She"), speaker="s1", attributes={"mode": "writing"},
            ),
            quotation_of("q3", spans_of(TEXT, "that nobody paid £5"), spans_of(TEXT, "had said"), parent="q2"),
            quotation_of("q4", spans_of(TEXT, "إن البحر هادئ"), spans_of(TEXT, "قال"), spans_of(TEXT, "علي")),
        ),
        claims=(
            claim_of("c1", spans_of(TEXT, "nobody paid", "£5"), ("quantity", "event"), "q3", None, True, "hedged"),
        ),
    ),
    (Entity("e1", span_of(TEXT, "the BBC"), "ORG"), Entity("e2", span_of(TEXT, "£5"), "odd label|", "model")),
    SPEAKERS,
)  # fmt: skip
EVERYTHING = replace(
    EVERYTHING,
    layer=replace(
        EVERYTHING.layer,
        quotations=(replace(EVERYTHING.layer.quotations[0], speakers=("s1", "s2")), *EVERYTHING.layer.quotations[1:]),
    ),
)  # fmt: skip
HOSTILE = replace(
    EVERYTHING,
    document=Document("../../<x>&'\"\n\t|con", TEXT, {"title": "]]>\0\x07<!--\ud800", "url": "javascript:alert(1)", "x y": "1"}),
    layer=replace(
        EVERYTHING.layer,
        annotator="../ana\"<b>\n",
        quotations=(
            replace(EVERYTHING.layer.quotations[1], attributes={"a b\n<&": "x\n\ty\ud800", "types": "z"}, note="a\r\n\0b"),
        ),
        claims=(replace(EVERYTHING.layer.claims[0], types=("a|b\tc",), quotation=None),),
    ),
    entities=(Entity("e1", span_of(TEXT, "She"), "CUE"), Entity("e2", span_of(TEXT, "She"), "a b\n<\"&")),
    speakers=(Speaker("s1", "A\nB\0<i>\"&'", "per son"),),
)  # fmt: skip


def format_named(name: str) -> ExportFormat:
    return next(format for format in EXPORTS if format.name == name)


def write(name: str, folder: Path, *records: Record, part: str = "") -> Path:
    """Write records into a folder, and return the path that a format of one file has."""
    format = format_named(name)
    destination = Destination(folder, "news", format.ending, part)
    writer = format.open(destination, Settings("press", CODEBOOK))
    for record in records:
        writer.add(record)
    writer.finish()
    writer.close()
    return destination.main


def lists(attributes: Mapping[str, Any]) -> dict[str, list[Any]]:
    """Return attributes as lists: a list of one word may have become that word."""
    return {name: value if isinstance(value, list) else [value] for name, value in attributes.items()}


Shown = list[tuple[Any, ...]]


def shown(text: LabelledText) -> tuple[Shown, Shown]:
    """Return the labels with places and attributes, and the relations with the places at their ends."""
    labels = sorted(
        (label.label, label.spans, sorted(lists(label.attributes).items())) for label in text.labels
    )
    ends = {label.id: (label.label, label.spans) for label in text.labels}
    return labels, sorted((r.label, ends[r.head], ends[r.child]) for r in text.relations)


def without(text: LabelledText, *attributes: str) -> LabelledText:
    """Return a labelled text without some attributes."""
    return replace(text, labels=tuple(_without(label, attributes) for label in text.labels))


def _without(label: Label, names: Iterable[str]) -> Label:
    return replace(label, attributes={n: value for n, value in label.attributes.items() if n not in names})


def texts_of(found: Iterable[Any]) -> Iterator[LabelledText]:
    yield from (item for item in found if isinstance(item, LabelledText))
