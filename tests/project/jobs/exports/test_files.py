"""Exports of more than one file: into folders, archives, parts and with what describes them."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest

from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.output.destination import Destination, safe_name
from annotator.formats.output.export_format import Contents, ExportFormat, Settings, Writer
from annotator.formats.output.features import CUES, QUOTATIONS, Loss
from annotator.formats.output.line_writer import LineWriter
from annotator.project import Project
from annotator.project.jobs.exports.export import export_file, write_records
from annotator.project.jobs.exports.request import ExportRequest, Split
from annotator.project.jobs.exports.survey import survey
from annotator.project.jobs.exports.target import Target, Traces
from tests.examples import ARTICLE, DIRECT, add_document, spans_of


class _Texts(Writer):
    """A file each document."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._destination = destination

    def add(self, record: Record) -> None:
        if record.document.id == "bad":
            raise ValueError("no words for it")
        self._destination.member(record.document.id, ".txt").write_text(record.document.text)

    def finish(self) -> None:
        FINISHED.append(self._destination.part)


def _describe(destination: Destination, settings: Settings, contents: Contents) -> None:
    destination.member("about", ".json").write_text(json.dumps(dict(contents.parts)))


def _id_line(record: Record) -> bytes:
    return f"{record.document.id}\n".encode()


TEXTS = ExportFormat("texts", "Texts", ".zip", "a file each", _Texts, describe=_describe, is_folder=True)
IDS = ExportFormat(
    "ids", "Ids", ".ids", "an id each", lambda destination, _: LineWriter(destination, _id_line),
    losses=(Loss(QUOTATIONS, "they are left out"), Loss(CUES, "they are left out")),
    is_stream=True,
)  # fmt: skip
FINISHED: list[str] = []  # the parts of texts that were written to their end
HALVES = Split((("train", 0.5), ("test", 0.5)))


@pytest.fixture
def filled(project: Project, document: object) -> Project:
    """Give a project with four documents, one of them with a quotation."""
    for number in range(3):
        add_document(project, f"Text {number}.", f"d{number}")
    project.work_as("ana").on(document).quotations.new(spans_of(ARTICLE, DIRECT))  # type: ignore[arg-type]
    return project


def names_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_format_with_many_files_makes_a_folder_with_a_manifest(filled: Project, tmp_path: Path) -> None:
    target = tmp_path / "out"
    assert export_file(filled, target, ExportRequest(format=TEXTS)) == 4
    assert names_in(target) == ["a1.txt", "about.json", "d0.txt", "d1.txt", "d2.txt", "manifest.json"]
    manifest = json.loads((target / "manifest.json").read_bytes())
    assert manifest["counts"]["quotations"] == 1
    assert {file["name"]: file["sha256"] for file in manifest["files"]} == {
        name: hashlib.sha256((target / name).read_bytes()).hexdigest()
        for name in names_in(target)
        if name != "manifest.json"
    }


def test_an_earlier_export_is_replaced_and_a_folder_of_others_never(filled: Project, tmp_path: Path) -> None:
    target = tmp_path / "out"
    request = ExportRequest(format=TEXTS)
    export_file(filled, target, request)
    add_document(filled, "One more.", "d9")
    assert export_file(filled, target, request) == 5
    assert "d9.txt" in names_in(target)
    (target / "thesis.txt").write_text("mine")
    before = names_in(target)
    with pytest.raises(InputError, match="holds other files than an earlier export's"):
        export_file(filled, target, request)
    with pytest.raises(InputError, match="holds other files than an earlier export's"):
        Target(target, TEXTS).check(filled.path)  # before the work
    assert names_in(target) == before
    (tmp_path / "file").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "out")
    for path in (tmp_path / "file", tmp_path / "link"):
        with pytest.raises(InputError, match="is not a folder"):
            export_file(filled, path, request)
    with pytest.raises(InputError, match="holds the project itself"):
        export_file(filled, filled.path.parent, request)
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]


def test_the_same_export_gives_the_same_archive(filled: Project, tmp_path: Path) -> None:
    request = ExportRequest(format=TEXTS, split=HALVES)
    for name in ("a.zip", "b.zip"):
        export_file(filled, tmp_path / name, request)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    names = zipfile.ZipFile(tmp_path / "a.zip").namelist()
    assert sum(name.startswith("train/") for name in names) == 2
    assert sum(name.startswith("test/") for name in names) == 2
    assert {"about.json", "manifest.json"} <= set(names)


def test_an_export_that_is_stopped_does_not_go_on_to_its_end(filled: Project, tmp_path: Path) -> None:
    def stop(number: int) -> None:
        raise KeyboardInterrupt

    FINISHED.clear()
    with pytest.raises(KeyboardInterrupt):
        export_file(filled, tmp_path / "out", ExportRequest(format=TEXTS), progress=stop)
    assert FINISHED == []
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]
    export_file(filled, tmp_path / "out", ExportRequest(format=TEXTS, split=HALVES))
    assert FINISHED == ["train", "test"]


def test_parts_of_a_format_of_one_file_are_files_beside_each_other(filled: Project, tmp_path: Path) -> None:
    target = tmp_path / "out" / "news.ids"
    target.parent.mkdir()
    request = ExportRequest(format=IDS, split=HALVES)
    assert export_file(filled, target, request, has_manifest=True) == 4
    assert names_in(target.parent) == ["news-test.ids", "news-train.ids", "news.manifest.json"]
    ids = [(target.parent / f"news-{part}.ids").read_text().split() for part in ("train", "test")]
    assert [len(each) for each in ids] == [2, 2]
    assert sorted(ids[0] + ids[1]) == ["a1", "d0", "d1", "d2"]


@pytest.mark.parametrize("fails", [False, True])
def test_a_part_of_an_earlier_export_is_removed_and_told_or_left_and_told(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    target = tmp_path / "out" / "news.ids"
    target.parent.mkdir()
    export_file(filled, target, ExportRequest(format=IDS, split=HALVES), has_manifest=True)
    if fails:
        unlink = Path.unlink

        def refused(path: Path, missing_ok: bool = False) -> None:
            if path.name.startswith("news-"):
                raise PermissionError(path)
            unlink(path, missing_ok)

        monkeypatch.setattr(Path, "unlink", refused)
    traces = Traces()
    alone = Split((("train", 1.0),))
    export_file(filled, target, ExportRequest(format=IDS, split=alone), traces=traces, has_manifest=True)
    monkeypatch.undo()
    told = (["news-test.ids"], []) if not fails else ([], ["news-test.ids"])
    assert ([path.name for path in traces.removed], [path.name for path in traces.left]) == told
    assert ("news-test.ids" in names_in(target.parent)) == fails


def test_a_file_has_a_manifest_beside_it_only_on_wish(filled: Project, tmp_path: Path) -> None:
    target = tmp_path / "out" / "news.ids"
    target.parent.mkdir()
    export_file(filled, target, ExportRequest(format=IDS))
    assert names_in(target.parent) == ["news.ids"]
    export_file(filled, target, ExportRequest(format=IDS), has_manifest=True)
    assert names_in(target.parent) == ["news.ids", "news.manifest.json"]


def test_what_a_format_cannot_carry_is_counted_before(filled: Project) -> None:
    assert survey(filled, ExportRequest(format=IDS)).losses == ["1 quotation: they are left out."]


def test_a_document_that_a_format_cannot_write_is_named_and_passed_over(
    filled: Project, tmp_path: Path
) -> None:
    add_document(filled, "Text.", "bad")
    passed_over: list[str] = []
    target = tmp_path / "out"
    assert export_file(filled, target, ExportRequest(format=TEXTS), passed_over) == 4
    assert passed_over == ["document “bad” was passed over: it cannot be written as Texts: no words for it"]
    with pytest.raises(InputError, match="document “bad”: it cannot be written as Texts"):
        export_file(filled, tmp_path / "other", ExportRequest(format=TEXTS))
    assert not (tmp_path / "other").exists()


def test_only_one_file_goes_to_standard_output(filled: Project) -> None:
    out = io.BytesIO()
    assert write_records(filled, out, ExportRequest(format=IDS)) == 4
    assert out.getvalue() == b"a1\nd0\nd1\nd2\n"
    for request, what in (
        (ExportRequest(format=TEXTS), "Texts"),
        (ExportRequest(format=IDS, split=HALVES), "Parts"),
    ):
        with pytest.raises(InputError, match=f"{what} cannot go to standard output"):
            write_records(filled, io.BytesIO(), request)


@pytest.mark.parametrize(
    ("id", "name"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a/b\\c:d", "a_b_c_d"),
        ("..", "_"),
        ("", "_"),
        ("con", "_con"),
        ("Zürich 2", "Zürich_2"),
        ("x" * 300, "x" * 100),
    ],
)
def test_any_id_gives_a_safe_name_of_a_file(id: str, name: str) -> None:
    assert safe_name(id) == name


def test_two_ids_never_get_one_file(tmp_path: Path) -> None:
    destination = Destination(tmp_path, "out", "")
    names = [destination.member(id, ".txt").name for id in ("a/b", "a:b", "A_B", "a_b-2")]
    assert names == ["a_b.txt", "a_b-2.txt", "A_B-3.txt", "a_b-2-2.txt"]
