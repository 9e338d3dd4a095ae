from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import InputError, StorageError
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.jobs.exports.export import export_file
from annotator.project.jobs.exports.request import ExportRequest, Scope
from tests.examples import ARTICLE, DIRECT, add_document, spans_of

MAY_WRITE_ANYWHERE = not hasattr(os, "geteuid") or os.geteuid() == 0
CONTENT = spans_of(ARTICLE, DIRECT)


@pytest.fixture
def worked(project: Project, document: Document) -> Project:
    """Give a project in which Ana is done, Ben has started, and nobody has seen the second document."""
    add_document(project, "Nobody has begun this.", "a2")
    ana = project.work_as("ana")
    ana.on(document).quotations.new(CONTENT)
    ana.on(document).layer.set_status("done")
    project.work_as("ben").on(document).quotations.new(CONTENT)
    return project


def exported(project: Project, path: Path, **filters: str) -> list[tuple[str, str | None]]:
    number = export_file(project, path, ExportRequest(Scope(**filters)))  # type: ignore[arg-type]
    found = [json.loads(line) for line in path.read_bytes().splitlines()]
    assert len(found) == number
    return [(line["id"], line["annotator"]) for line in found]


def test_each_layer_is_a_line_and_a_document_without_layers_too(worked: Project, tmp_path: Path) -> None:
    assert exported(worked, tmp_path / "out.jsonl") == [("a1", "ana"), ("a1", "ben"), ("a2", None)]


def test_an_export_can_be_of_one_annotator_or_status(worked: Project, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    assert exported(worked, path, annotator="ben") == [("a1", "ben")]
    assert exported(worked, path, status="done") == [("a1", "ana")]
    assert exported(worked, path, status="new") == [("a2", None)]
    assert exported(worked, path, annotator="ben", status="done") == []


def test_an_annotator_whom_nobody_knows_is_refused(worked: Project, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"has no annotator “zoe”\. It has: ana, ben"):
        export_file(worked, tmp_path / "out.jsonl", ExportRequest(Scope(annotator="zoe")))
    assert not (tmp_path / "out.jsonl").exists()


def test_many_documents_come_out_once_each_and_in_order(project: Project, tmp_path: Path) -> None:
    from annotator.domain.layer import Layer, Record
    from tests.examples import add_records

    ids = [f"d{n}" for n in range(1203)]
    add_records(project, *(Record(Document(id, f"Text {id}."), Layer(id, None)) for id in ids))
    assert exported(project, tmp_path / "out.jsonl") == [(id, None) for id in ids]


def test_an_export_that_fails_leaves_the_file_that_was_there(
    worked: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("before")

    def stop(number: int) -> None:
        if number == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_file(worked, path, progress=stop)
    assert path.read_text() == "before"
    assert [p.name for p in tmp_path.iterdir() if "part" in p.name] == []


def test_an_export_never_overwrites_the_project(worked: Project, tmp_path: Path) -> None:
    link = tmp_path / "link.jsonl"
    link.symlink_to(worked.path)
    for path in (worked.path, link, worked.path.parent / "." / worked.path.name):
        with pytest.raises(InputError, match="is the project itself"):
            export_file(worked, path)
    assert worked.count() == 2


def test_a_folder_that_is_missing_or_no_folder_is_named(worked: Project, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for path, error, message in (
        (tmp_path / "none" / "out.jsonl", StorageError, "The folder .*none does not exist. Make it first"),
        (tmp_path / "file" / "out.jsonl", StorageError, "file is no folder"),
        (tmp_path, InputError, "is a folder. Name a file in it, such as .*jsonl"),
    ):
        with pytest.raises(error, match=message):
            export_file(worked, path)


@pytest.mark.skipif(MAY_WRITE_ANYWHERE, reason="modes of folders bind neither root nor Windows")
def test_an_unwritable_folder_is_named(worked: Project, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(StorageError, match="cannot be written: you have no permission"):
        export_file(worked, folder / "out.jsonl")


def test_nothing_wrong_is_ever_exported(worked: Project, tmp_path: Path) -> None:
    with worked.database.transaction() as connection:
        connection.execute("UPDATE quotation SET content = '[[0,9999]]' WHERE annotator = 'ben'")
    with pytest.raises(InputError, match=r"document “a1”, quotation q\w+\.end is 9999, but the text has"):
        export_file(worked, tmp_path / "out.jsonl")
    assert not (tmp_path / "out.jsonl").exists()


def test_a_text_that_was_changed_behind_the_programs_back_is_not_exported(
    worked: Project, tmp_path: Path
) -> None:
    with worked.database.transaction() as connection:
        connection.execute("UPDATE document_text SET text = text || '!' WHERE position = 1")
    with pytest.raises(InputError, match="The text of document “a1” is not the one that was imported"):
        export_file(worked, tmp_path / "out.jsonl")


def test_spans_are_exported_in_other_units_on_demand(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    acts.on(document).quotations.new(spans_of(ARTICLE, "“It is too late,”"))
    export_file(project, tmp_path / "out.jsonl", ExportRequest(units=("utf8", "utf16")))
    found = json.loads((tmp_path / "out.jsonl").read_bytes())
    (span,) = found["quotations"][0]["content"]
    text = found["text"]
    assert text.encode()[span["start_utf8"] : span["end_utf8"]].decode() == span["text"]
    utf16 = text.encode("utf-16-le")[2 * span["start_utf16"] : 2 * span["end_utf16"]]
    assert utf16.decode("utf-16-le") == span["text"]
    assert span["start"] < span["start_utf16"] < span["start_utf8"]
