"""A record with all that a record can have, with hostile words, and what writers make of records."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.domain.claim import Claim
from annotator.domain.codebook import Codebook, read_codebook
from annotator.domain.decisions import Rejection
from annotator.domain.document import new_document
from annotator.domain.entity import Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.roles import by_role
from annotator.domain.speaker import Speaker
from annotator.domain.waiver import Waiver
from annotator.formats.output.destination import Destination
from annotator.formats.output.export_format import Contents, ExportFormat, Settings
from annotator.formats.tables.table import FORMATS
from tests.examples import ARTICLE, proposal, spans_of, suggested

BY_NAME: dict[str, ExportFormat] = {format.name: format for format in FORMATS}

TEXT = (
    "=1+1 said 👩🏽‍🚒 Mrs Reed: “We will win,” she told כתב and Ben Okoye, “and ‘keep’ it.”\n"
    "Fares rise by -5 per cent, \x0b_x000B_ and @home."
)
CODEBOOK: Codebook = read_codebook({
    "name": "<b>mine</b>",
    "version": "2|1",
    "claim_types": [{"id": "forecast", "label": "Forecast"}],
    "entity_types": [],
    "roles": [{"id": "addressee", "label": "Addressee"}],
    "attributes": [
        {"id": "mode", "label": "Mode", "default": "speech"},
        {"id": "Speaker", "label": "=cmd|' /C calc'!A0"},  # the name of another column
    ],
    "claim_attributes": [{"id": "topic", "label": "Topic"}],
})  # fmt: skip
REED, OKOYE = (
    Speaker("s1", "+Ann Reed", "person", ("Reed", "@ann")),
    Speaker("s2", "Ben; Okoye\r\nJr", "unnamed"),
)


def whole_record(id: str = "a/1", annotator: str | None = "=ana") -> Record:
    """Return a record with a split quotation of two speakers, another within it, claims, entities and more."""
    meta = {
        "title": "-2+3 is not a number", "publisher": "The \0 Herald", "published": "2025-11-28",
        "url": "https://example.org/a?b=1", "desk": "=HYPERLINK(1)",
    }  # fmt: skip
    document = new_document(id, TEXT, meta)
    outer = Quotation(
        "q1",
        by_role(
            spans_of(TEXT, "“We will win,”", "“and ‘keep’ it.”"),
            spans_of(TEXT, "told"),
            spans_of(TEXT, "she"),
            addressee=spans_of(TEXT, "כתב"),
        ),
        speakers=("s1", "s2"),
        attributes={"Speaker": "-5", "unknown": [1]},
        note="\ttab",
        provenance=Provenance("quotations 1.0", "colon", 0.93, "edited"),
        extra={"x_tool": 1},
    )
    inner = Quotation(
        "q2", by_role(spans_of(TEXT, "‘keep’"), source=spans_of(TEXT, "Mrs Reed")),
        speakers=("s1",), type_override="indirect", parent="q1",
    )  # fmt: skip
    claims = (
        Claim("q1", spans_of(TEXT, "We will win"), ("forecast", "quantity"), "q1", attributes={"check_worthy": "yes"}),
        Claim("k2", spans_of(TEXT, "Fares rise", "per cent"), attributes={"topic": "'=money"}, note="n"),
    )  # fmt: skip
    layer = Layer(
        id, annotator, "done", True, (outer, inner), claims,
        comments=({"by": "x"},), waivers=(Waiver("type", "q2", None),), seconds=12,
    )  # fmt: skip
    return Record(
        document,
        layer,
        (Entity("e1", spans_of(TEXT, "Ben Okoye")[0], "PERSON"),),
        (REED, OKOYE),
        codebook={"name": "mine", "version": "1"},
        rejected=(Rejection(suggested("p1", spans_of(TEXT, "@home")), "not a quotation"),),
    )


def suggested_record() -> Record:
    """Return a document that nobody has begun, with a suggested quotation and its speaker."""
    document = new_document("d9", ARTICLE)
    return Record(document, Layer("d9", None), suggestions=(proposal(),), codebook={"name": "mine"})


def write(format: str, folder: Path, records: Iterable[Record], codebook: Codebook = CODEBOOK) -> Path:
    """Write records into a new folder, with what describes them, and return the folder."""
    entry = BY_NAME[format]
    folder.mkdir()
    destination = Destination(folder, "news", entry.ending)
    settings = Settings("=title", codebook)
    writer = entry.open(destination, settings)
    number = 0
    for record in records:
        writer.add(record)
        number += 1
    writer.finish()
    writer.close()
    if entry.describe:
        entry.describe(destination, settings, Contents({"": number}))
    return folder
