"""What this program has exported comes back, is passed over as a description, or is refused in plain words."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from annotator.domain.layer import Record
from annotator.formats.files import read_source
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import bytes_source, file_source
from annotator.formats.jsonl.writer import write_line
from annotator.formats.output.destination import Destination
from annotator.formats.output.export_format import Contents, Settings
from annotator.formats.registry import recognised
from annotator.formats.tables.dataset_fields import fields
from annotator.formats.tables.hugging_face import row
from tests.examples import records
from tests.formats.exchange.exports import FORMATS, codebook, everything

COMPANION, ONE_WAY = "export-companion", "export-table"


def exported(name: str, folder: Path) -> dict[str, str]:
    """Return the names of the files of an export, and as what each is recognised."""
    format = FORMATS[name]
    destination, settings = Destination(folder, "out", format.ending), Settings("press", codebook())
    writer = format.open(destination, settings)
    writer.add(everything())
    writer.finish()
    writer.close()
    if format.describe:
        format.describe(destination, settings, Contents({"": 1}))
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            known = recognised(file_source(path))
            found[path.name] = known.name if known else ""
    return found


def test_tables_and_reports_are_refused_and_descriptions_passed_over(tmp_path: Path) -> None:
    pytest.importorskip("openpyxl")
    found: dict[str, dict[str, str]] = {}
    for name in ("csv", "xlsx", "sqlite", "huggingface", "label-studio", "doccano", "tei", "html"):
        (tmp_path / name).mkdir()
        found[name] = exported(name, tmp_path / name)
    tables = dict.fromkeys(
        f"{table}.csv"
        for table in (
            "documents", "layers", "speakers", "quotations", "claims", "quotation_speakers", "claim_types",
            "spans", "entities",
        )
    )  # fmt: skip
    assert found == {
        "csv": dict.fromkeys(tables, ONE_WAY) | {"columns.csv": COMPANION},
        "xlsx": {"out.xlsx": ONE_WAY},
        "sqlite": {"out.sqlite": "", "out.metadata.json": COMPANION},
        "huggingface": {"README.md": COMPANION, "train.jsonl": "dataset"},
        "label-studio": {"out.json": "label-studio", "out.xml": COMPANION},
        "doccano": {
            "out.jsonl": "doccano",
            "out.span-labels.json": COMPANION,
            "out.relation-labels.json": COMPANION,
        },
        "tei": {"out.xml": ONE_WAY},
        "html": {"out.html": ONE_WAY},
    }
    ((_, refused, _),) = read_source(file_source(tmp_path / "csv" / "quotations.csv"))
    assert isinstance(refused, Problem)
    assert str(refused) == (
        "quotations.csv: it is the table “quotations” of an export of this program, which is not read back. "
        "Export the project as JSONL, and import that file."
    )


@pytest.mark.parametrize(
    ("name", "data", "known"),
    [
        ("quotations.csv", b"id,document,text\r\n1,2,The mayor said that it rains in Ulm.\r\n", "csv"),
        ("README.md", b"# Notes\n\nThe mayor said that it rains.\n", "markdown"),
        ("page.html", b"<!DOCTYPE html>\n<html><body><main><p>It rains.</p></main></body></html>", "html"),
        ("lines.jsonl", b'{"id": "1", "text": "It rains.", "sha256": "x"}\n', "jsonl"),
        ("broken.xlsx", b"PK\x03\x04 no archive", "xlsx"),
    ],
)
def test_files_of_others_stay_what_they_are(name: str, data: bytes, known: str) -> None:
    format = recognised(bytes_source(name, data))
    assert format is not None
    assert format.name == known


@given(records())
def test_lines_of_datasets_come_back_whole(record: Record) -> None:
    line = json.dumps(row(fields(codebook()), record), ensure_ascii=False, allow_nan=False)
    found = [item for _, item, _ in read_source(bytes_source("train.jsonl", line.encode()))]
    (read,) = (item for item in found if isinstance(item, Record))
    in_order = tuple(sorted(record.entities, key=lambda entity: (entity.span, entity.id)))
    expected = replace(record, entities=in_order)
    assert json.loads(write_line(read)) == json.loads(write_line(expected))
