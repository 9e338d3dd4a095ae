"""Exports written by several processes."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.layer import Layer, Record
from annotator.formats.registry import export_format_named
from annotator.project import Project
from annotator.project.jobs.exports import writing_pool
from annotator.project.jobs.exports.export import export_file, write_records
from annotator.project.jobs.exports.request import ExportRequest, Scope
from tests.examples import ARTICLE, DIRECT, add_records, spans_of


@pytest.fixture
def many(project: Project, document: Document, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Give a project with some documents, of which one has a layer, for processes that get three each."""
    monkeypatch.setattr(writing_pool, "FEWEST", 1)
    monkeypatch.setattr(writing_pool, "_AT_ONCE", 3)
    monkeypatch.setattr(writing_pool, "usual_number", lambda: 2)
    add_records(project, *(Record(Document(f"d{n}", f"Text {n}."), Layer(f"d{n}", None)) for n in range(20)))
    project.work_as("ana").on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    return project


def by_one(project: Project, request: ExportRequest) -> bytes:
    out = io.BytesIO()
    write_records(project, out, request)
    return out.getvalue()


def test_they_write_what_one_writes(many: Project, tmp_path: Path) -> None:
    done: list[int] = []
    for request in (
        ExportRequest(units=("utf16",)),
        ExportRequest(Scope(annotator="ana")),
        ExportRequest(Scope(flagged=False), export_format_named("prodigy"), is_anonymous=True),
    ):
        number = export_file(many, tmp_path / "out.jsonl", request, [], done.append)
        assert (tmp_path / "out.jsonl").read_bytes() == by_one(many, request)
        assert number == (tmp_path / "out.jsonl").read_bytes().count(b"\n")
    assert done[:2] == [3, 6]


def test_what_one_of_them_cannot_write_is_named_and_passed_over(many: Project, tmp_path: Path) -> None:
    with many.database.transaction() as connection:
        connection.execute("UPDATE document_text SET text = text || '!' WHERE position = 9")
    passed_over: list[str] = []
    assert export_file(many, tmp_path / "out.jsonl", passed_over=passed_over) == 20
    (line,) = passed_over
    assert line.startswith("document “d7” was passed over: ")


def test_a_process_that_dies_costs_nothing(
    many: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing_pool, "own_command", lambda _: ["false"])
    assert export_file(many, tmp_path / "out.jsonl", passed_over=[]) == 21
    assert (tmp_path / "out.jsonl").read_bytes() == by_one(many, ExportRequest())


def test_a_stopped_export_ends_its_processes(
    many: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int | None] = []
    end = writing_pool._Writer.end

    def noted(writer: writing_pool._Writer) -> None:
        end(writer)
        ended.append(writer._process.returncode)

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(writing_pool._Writer, "end", noted)
    with pytest.raises(KeyboardInterrupt):
        export_file(many, tmp_path / "out.jsonl", passed_over=[], progress=stop)
    assert len(ended) == 2
    assert None not in ended
    assert not (tmp_path / "out.jsonl").exists()
