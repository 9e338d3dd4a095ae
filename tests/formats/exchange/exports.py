"""Help for tests of formats for other tools: a record that has everything, written and read again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from annotator.domain.codebook import Codebook, read_codebook
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.provenance import Provenance
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.formats.files import read_source
from annotator.formats.input.choices import Choices
from annotator.formats.input.label_map import LabelMap
from annotator.formats.input.sources import bytes_source
from annotator.formats.output.destination import Destination
from annotator.formats.output.export_format import Contents, ExportFormat, Settings
from annotator.formats.registry import EXPORTS
from annotator.resources_folder import resource
from tests.examples import claim_of, quotation_of

TEXT = (
    "🚢 Ferries to stop\n\n“We tried,” Ann Roe and Bo Lee told the BBC on Monday, “for years.” "
    "Ann said that Bo had said that 40% left. The mayor, مريم, agreed."
)
FORMATS = {format.name: format for format in EXPORTS}


@cache
def codebook() -> Codebook:
    return read_codebook(json.loads(resource("codebooks", "default.json").read_text(encoding="utf-8")))


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def everything() -> Record:
    """Return a record with a split quotation of two speakers, a nested one, claims and entities."""
    outer = place("that Bo had said that 40% left")
    quotations = (
        replace(
            quotation_of(
                "q1",
                (place("“We tried,”"), place("“for years.”")),
                (place("told"),),
                (place("Ann Roe and Bo Lee"),),
                attributes={"mode": "writing", "sure": "yes & <no>"},
                note="see\npage 2",
                provenance=Provenance("quotations 1.0", "told", 0.9, "accepted"),
            ).with_spans("addressee", (place("the BBC"),)),
            speakers=("s1", "s2"),
        ),
        quotation_of("q2", (outer,), (place("said that Bo").cover(place("said that Bo")),), ()),
        quotation_of("q3", (place("that 40% left"),), (place("had said"),), (), parent="q2"),
    )
    claims = (
        claim_of(
            "c1", (place("40% left"),), ("quantity", "event"), "q3", check_worthy=True, certainty="hedged"
        ),
        claim_of("c2", (place("The mayor, مريم, agreed"),), ("opinion",), note="hers"),
    )
    entities = (
        Entity("e1", place("Ann Roe"), "PERSON", "model"),
        Entity("e2", place("the BBC"), "ORG"),
        Entity("e3", place("BBC"), "ORG"),
        Entity("e4", place("مريم"), "PERSON"),
    )
    speakers = (
        Speaker("s1", "Ann Roe", "person", ("Ann",)),
        Speaker("s2", "Bo “Boo” Lee"),
    )
    return Record(
        Document("a/1", TEXT, {"title": "Ferries", "desk": "city"}),
        Layer("a/1", "ana", "done", False, quotations, claims),
        entities,
        speakers,
        codebook={"name": "default", "version": "1.0"},
    )


def exported(name: str, records: Iterable[Record]) -> dict[str, bytes]:
    """Return the files of an export by their names."""
    format: ExportFormat = FORMATS[name]
    with TemporaryDirectory() as folder:
        destination = Destination(Path(folder), "out", format.ending)
        settings = Settings("press", codebook())
        writer = format.open(destination, settings)
        for record in records:
            writer.add(record)
        writer.finish()
        writer.close()
        if format.describe:
            format.describe(destination, settings, Contents({"": 1}))
        files = sorted(path for path in Path(folder).rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def main_of(name: str, *records: Record) -> bytes:
    return exported(name, records)[f"out{FORMATS[name].ending}"]


def read_again(name: str, data: bytes, labels: LabelMap | None) -> list[Record]:
    source = bytes_source(f"out{FORMATS[name].ending}", data)
    items = [item for _, item, _ in read_source(source, Choices(labels=labels))]
    return [item for item in items if isinstance(item, Record)]


def plain(record: Record, *, has_attributes: bool = True) -> dict[str, Any]:
    """Return what tools for labelling carry, without ids, speakers and parents."""
    text = record.document.text
    contents = {quotation.id: quotation.content for quotation in record.layer.quotations}

    def said(annotation: Any) -> Any:
        attributes = {id: value for id, value in annotation.attributes.items() if id != "speaker"}
        return (attributes, annotation.note) if has_attributes else None

    quotations = [
        (sorted(q.roles.items()), q.type_in(text) if has_attributes else "", said(q))
        for q in record.layer.quotations
    ]
    claims = [
        (
            c.content,
            sorted(c.types) if has_attributes else c.types[:1],
            contents.get(c.quotation or ""),
            said(c),
        )
        for c in record.layer.claims
    ]
    return {
        "id": record.document.id,
        "text": text,
        "meta": record.document.meta,
        "annotator": record.layer.annotator,
        "quotations": sorted(quotations, key=repr),
        "claims": sorted(claims, key=repr),
        "entities": sorted((e.span, e.label) for e in record.entities),
    }
