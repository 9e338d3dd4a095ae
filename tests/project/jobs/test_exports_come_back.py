"""What several annotators have done comes back from an export: a layer each, or a plain refusal."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.layer import Record
from annotator.formats.registry import export_format_named
from annotator.project.jobs.exports.export import export_file, records
from annotator.project.jobs.exports.request import ExportRequest
from annotator.project.jobs.file_import import import_files
from annotator.project.jobs.import_report import ImportReport
from tests.examples import add_records, new_project
from tests.formats.exchange.stand_off_examples import EVERYTHING

pytest.importorskip("lxml")
pytest.importorskip("openpyxl")

ANNOTATORS = ("ana", "ben: 2", "gold")


def come_back(folder: Path, name: str, *, is_unpacked: bool = False) -> tuple[list[Record], ImportReport]:
    """Export a project of three annotators, import the export into a new one, and return what is there."""
    format = export_format_named(name)
    out = folder / name
    out.mkdir()
    path = out / ("out" if is_unpacked else f"out{format.ending}")
    with new_project(folder / "given.qca") as project:
        layers = (replace(EVERYTHING.layer, annotator=annotator) for annotator in ANNOTATORS)
        add_records(project, *(replace(EVERYTHING, layer=layer) for layer in layers))
        export_file(project, path, ExportRequest(format=format))
    with new_project(folder / "new.qca") as project:
        report = import_files(project, [out])
        return list(records(project)), report


@pytest.mark.parametrize(
    ("name", "speakers", "is_nested"),
    [
        ("jsonl", 3, True), ("spacy", 3, True), ("huggingface", 3, True), ("qdpx", 3, True), ("prodigy", 3, True),
        ("label-studio", 3, True), ("xmi", 3, True), ("brat", 3, True), ("doccano", 0, True), ("conll", 0, False),
    ],
)  # fmt: skip
def test_each_annotator_has_a_layer_again(name: str, speakers: int, is_nested: bool, tmp_path: Path) -> None:
    found, report = come_back(tmp_path, name)
    assert list(map(str, report.problems)) == []
    assert [(record.document.id, record.layer.annotator) for record in found] == [
        ("ferries", annotator) for annotator in ANNOTATORS
    ]
    for record in found:
        quotations = record.layer.quotations
        assert sum(len(quotation.speakers) for quotation in quotations) == speakers
        assert any(quotation.parent for quotation in quotations) == is_nested


def test_folders_of_annotators_are_known_by_the_configuration_alone(tmp_path: Path) -> None:
    found, _ = come_back(tmp_path, "brat", is_unpacked=True)
    assert [record.layer.annotator for record in found] == list(ANNOTATORS)
    # The same folders in a collection of somebody else are topics.
    topics = tmp_path / "topics"
    shutil.copytree(tmp_path / "brat" / "out" / "ana", topics / "sea")
    (topics / "annotation.conf").write_text("[entities]\nCONTENT\nCUE\nSOURCE\n")
    with new_project(tmp_path / "topics.qca") as project:
        import_files(project, [topics])
        assert [record.layer.annotator for record in records(project)] == ["imported"]


def test_tables_are_no_articles(tmp_path: Path) -> None:
    for name in ("csv", "xlsx", "tei", "html"):
        folder = tmp_path / name
        folder.mkdir()
        found, report = come_back(folder, name)
        assert found == []
        assert all("which is not read back" in str(problem) for problem in report.problems)
