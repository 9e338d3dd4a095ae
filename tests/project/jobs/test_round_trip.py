"""Export, import into an empty project, export again: the same bytes, whatever was labelled."""

from __future__ import annotations

import io
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.layer import Record
from annotator.formats.input.import_plan import ImportPlan
from annotator.project import Project
from annotator.project.jobs.check import check
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.file_import import import_files, import_stream
from tests.examples import SHARED, add_records, records, schema

TAKE_ALL = ImportPlan(repeated="take")  # texts that stand in a file twice are two documents


def exported(project: Project) -> bytes:
    out = io.BytesIO()
    write_records(project, out)
    return out.getvalue()


def again(data: bytes, folder: Path) -> bytes:
    """Return what a new project exports into which `data` was imported."""
    with Project.create(folder / "again.qca") as project:
        report = import_stream(project, io.BytesIO(data), TAKE_ALL)
        assert [str(problem) for problem in report.problems] == []
        return exported(project)


@settings(max_examples=25)
@given(st.lists(st.tuples(records(), records(annotator="ben")), min_size=1, max_size=2))
def test_any_layers_survive_export_and_import(drawn: list[tuple[Record, Record]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Project.create(folder / "news.qca") as project:
            import_stream(project, io.BytesIO(b"".join(_lines(drawn))))
            data = exported(project)
            assert not [found for found in check(project) if isinstance(found, str)]
        assert data.count(b"\n") == len(drawn) * 2
        for line in data.splitlines():
            schema().validate(json.loads(line))
        assert again(data, folder) == data


def _lines(drawn: list[tuple[Record, Record]]) -> list[bytes]:
    """Return the lines of documents with two layers each, on the same text."""
    from annotator.formats.jsonl.writer import to_object

    lines = []
    for number, pair in enumerate(drawn):
        text = to_object(pair[0])["text"]
        for record in pair:
            found = to_object(record)
            if found["text"] != text:
                keep = (
                    "format",
                    "version",
                    "annotator",
                    "status",
                    "seconds",
                    "comments",
                    "codebook",
                    "flagged",
                )
                found = {key: found[key] for key in keep if key in found}
            found |= {"id": f"d{number}", "text": text, "meta": to_object(pair[0])["meta"]}
            lines.append(json.dumps(found).encode() + b"\n")
    return lines


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data is not beside this checkout")
@pytest.mark.parametrize(
    "name",
    ["polnear/dev.jsonl", "claims/fullfact_health.jsonl", "article.txt"],
)
def test_the_shared_articles_come_in_and_survive_export_and_import(
    project: Project, tmp_path: Path, name: str
) -> None:
    path = SHARED / "data" / name
    report = import_files(project, [path], plan=TAKE_ALL)
    assert [str(problem) for problem in report.problems] == []
    if path.suffix == ".jsonl":
        assert report.documents == len(path.read_bytes().splitlines())
    data = exported(project)
    assert again(data, tmp_path) == data


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data is not beside this checkout")
def test_several_annotators_of_the_shared_articles_become_layers(project: Project, tmp_path: Path) -> None:
    path = SHARED / "data" / "polnear" / "multi_annotated.jsonl"
    report = import_files(project, [path])
    assert [str(problem) for problem in report.problems] == []
    assert report.documents + report.layers == len(path.read_bytes().splitlines())
    data = exported(project)
    assert again(data, tmp_path) == data


def test_an_imported_record_without_annotator_survives_too(tmp_path: Path) -> None:
    from tests.examples import ARTICLE, add_document

    with Project.create(tmp_path / "news.qca") as project:
        add_document(project, ARTICLE, analysed=True)
        data = exported(project)
    assert json.loads(data)["annotator"] is None
    assert json.loads(data)["quotations"][0]["suggestion"]["state"] == "pending"
    assert again(data, tmp_path) == data


def test_a_codebook_of_another_project_stays_with_the_layer(tmp_path: Path) -> None:
    from annotator.domain.document import Document
    from annotator.domain.layer import Layer

    with Project.create(tmp_path / "news.qca", "fullfact") as project:
        add_records(
            project,
            Record(Document("a1", "Ann."), Layer("a1", "ana"), codebook={"name": "x", "version": "9"}),
        )
        data = exported(project)
    assert json.loads(data)["codebook"] == {"name": "x", "version": "9"}
    assert again(data, tmp_path) == data
