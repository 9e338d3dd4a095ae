"""Labelled texts of other tools in a project: documents, a layer an annotator, valid exports."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.jsonl.writer import write_line
from annotator.project import Project
from annotator.project.jobs.exports.export import records
from annotator.project.jobs.file_import import import_files
from tests.examples import schema

pytest.importorskip("lxml")

FORMATS = Path(__file__).parent.parent.parent / "data" / "formats"
FILES = (
    "brat/tram.txt", "spacy/two_articles.spacy", "spacy/doc.json", "xmi/slots.xmi", "refi-qda/local_news.qdpx",
    "refi-qda/harbour.qdpx",
)  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.qca") as project:
        yield project


@pytest.mark.parametrize("name", FILES)
def test_labelled_texts_of_other_tools_are_imported_and_exported(project: Project, name: str) -> None:
    report = import_files(project, [FORMATS / name])
    assert report.problems == []
    assert report.documents > 0
    assert any(record.entities or record.layer.quotations for record in records(project))
    for record in records(project):
        schema().validate(json.loads(write_line(record)))
    again = import_files(project, [FORMATS / name])
    assert (again.documents, again.layers, again.problems) == (0, 0, [])


def test_what_two_coders_have_marked_is_two_layers_of_one_document(project: Project) -> None:
    report = import_files(project, [FORMATS / "refi-qda" / "local_news.qdpx"])
    assert (report.documents, report.layers) == (2, 1)
    annotators = {(record.document.id, record.layer.annotator) for record in records(project)}
    assert annotators == {("Tram opens", "Ines"), ("Tram opens", "Ben"), ("School to close", "Ben")}
