from __future__ import annotations

import gzip
import io
import struct
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.layer import Record
from annotator.formats.containers import members
from annotator.formats.containers.zip_archives import read as read_zip
from annotator.formats.files import read_file, read_source
from annotator.formats.input.choices import USUAL
from annotator.formats.input.items import Item, PassedOver
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import Source, bytes_source
from annotator.formats.registry import recognised
from annotator.project import Project
from annotator.project.jobs.file_import import import_files
from tests.formats.mutations import mutated
from tests.formats.sound_items import sound

FORMATS = Path(__file__).parents[2] / "data" / "formats"
ARCHIVES = [
    "zip/articles.zip",
    "tar/articles.tar",
    "tar/articles.tgz",
    "tar/articles.tar.gz",
    "tar/articles.tar.xz",
]
COMPRESSED = ["lines.jsonl.gz", "harbour.txt.bz2", "harbour.txt.xz"]


def texts(items: list[Item]) -> dict[str, str]:
    return {place: item.document.text for place, item, _ in items if isinstance(item, Record)}


def problems(items: list[Item]) -> dict[str, str]:
    return {place: item.message for place, item, _ in items if isinstance(item, Problem)}


def zipped(*named: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in named:
            archive.writestr(name, data)
    return stream.getvalue()


def read(name: str, data: bytes) -> list[Item]:
    return list(read_source(bytes_source(name, data)))


@pytest.mark.parametrize("name", ARCHIVES)
def test_each_member_is_read_by_its_format_with_the_name_that_it_has_there(name: str) -> None:
    items = list(read_file(FORMATS / name))
    archive = Path(name).name
    found = texts(items)
    assert set(found) == {
        f"{archive}/lines.jsonl:1",
        f"{archive}/lines.jsonl:2",
        f"{archive}/drafts/fares.txt",
        f"{archive}/harbour.txt",
    }
    assert found[f"{archive}/harbour.txt"].startswith("Harbour opens new pier\n\n“The pier is safe,”")
    assert [place for place, item, _ in items if isinstance(item, PassedOver)] == [f"{archive}/pier.gif"]
    assert problems(items) == {}


@pytest.mark.parametrize("name", COMPRESSED)
def test_a_compressed_file_is_read_as_what_is_in_it(name: str) -> None:
    found = texts(list(read_file(FORMATS / "compressed" / name)))
    assert any("pier" in text or "tram" in text for text in found.values())


def test_a_compressed_file_is_found_under_any_name() -> None:
    format = recognised(bytes_source("news.txt", gzip.compress(b"Ann said hi.")))
    assert format is not None
    assert format.name == "compressed"
    assert texts(read("news.txt", gzip.compress(b"Ann said hi."))) == {"news.txt/news.txt": "Ann said hi."}


def test_the_members_of_an_archive_go_in_and_the_others_are_told_as_those_of_a_folder(
    project: Project,
) -> None:
    report = import_files(project, [FORMATS / "zip" / "articles.zip"])
    assert (report.documents, report.problems) == (4, [])
    assert "1 file of other kinds left out: pier.gif" in report.summary()


def test_members_of_the_same_name_get_ids_of_their_own(project: Project, tmp_path: Path) -> None:
    (tmp_path / "two.zip").write_bytes(zipped(("a/x.txt", b"One."), ("b/x.txt", b"Two.")))
    report = import_files(project, [tmp_path / "two.zip"])
    assert (report.documents, report.problems) == (2, [])
    assert [project.document_at(position).id for position in (1, 2)] == ["x", "x-2"]


def test_an_encrypted_member_is_named_and_the_others_are_read() -> None:
    items = list(read_file(FORMATS / "zip" / "encrypted.zip"))
    assert problems(items) == {"encrypted.zip/harbour.txt": "it is encrypted."}
    assert set(texts(items)) == {"encrypted.zip/drafts/fares.txt"}


@pytest.mark.parametrize(
    "name", ["../out.txt", "a/../../out.txt", "/etc/out.txt", "C:\\out.txt", "..\\out.txt"]
)
def test_a_name_that_leads_out_is_refused(name: str) -> None:
    items = read("a.zip", zipped((name, b"Ann said hi."), ("in.txt", b"Ben said hi.")))
    assert list(problems(items).values()) == ["its name leads out of the archive."]
    assert set(texts(items)) == {"a.zip/in.txt"}
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.size = 2
        archive.addfile(info, io.BytesIO(b"Hi"))
    assert list(problems(read("a.tar", stream.getvalue())).values()) == ["its name leads out of the archive."]


def test_a_bomb_is_stopped_by_what_it_unpacks_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members, "ALWAYS_ALLOWED", 100_000)
    bomb = b"Ann said hi. " * 1_000_000
    items = read("a.zip", zipped(("small.txt", b"Ben said hi."), ("bomb.txt", bomb)))
    assert set(texts(items)) == {"a.zip/small.txt"}
    assert ["unpacks to more than" in message for message in problems(items).values()] == [True]
    assert "unpacks to more than" in " ".join(problems(read("bomb.txt.gz", gzip.compress(bomb))).values())


def test_archives_in_an_archive_share_what_it_may_unpack_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members, "ALWAYS_ALLOWED", 1_000_000)
    monkeypatch.setattr(members, "MOST_GROWTH", 2)
    inner = zipped(("a.txt", b"Ann said hi. " * 20_000))
    outer = zipped(*((f"{number}.zip", inner) for number in range(10)))
    items = read("outer.zip", outer)
    assert 0 < len(texts(items)) < 10
    assert problems(items)


def test_archives_are_opened_to_a_depth() -> None:
    data = zipped(("a.txt", b"Ann said hi."))
    for _ in range(3):
        data = zipped(("in.zip", data))
    assert list(problems(read("out.zip", data)).values()) == ["it lies in more than 3 archives."]


def test_a_size_that_lies_is_not_believed() -> None:
    data = bytearray(zipped(("a.txt", b"Ann said hi." * 100)))
    place = data.rindex(b"PK\1\2")
    data[place + 24 : place + 28] = struct.pack("<I", 5)
    items = read("a.zip", bytes(data))
    assert texts(items) or problems(items)


def test_a_member_finds_those_of_its_folder_only() -> None:
    data = zipped(("a/one.txt", b"1"), ("a/one.ann", b"T1"), ("a/b/deep.ann", b"T2"), ("two.ann", b"T3"))
    is_found = False
    for member in read_zip(bytes_source("x.zip", data), USUAL):
        if isinstance(member, Source) and member.name == "x.zip/a/one.txt":
            beside = member.beside("one.ann")
            is_found = beside is not None and beside.limited(10) == b"T1"
            for name in ("two.ann", "b/deep.ann", "../two.ann", "none.ann", ""):
                assert member.beside(name) is None, name
    assert is_found


def test_an_archive_with_nothing_to_read_is_a_problem() -> None:
    assert list(problems(read("a.zip", zipped(("photo.jpg", b"x")))).values()) == [
        "there is nothing in it that can be read."
    ]
    assert problems(read("a.zip", b"PK\5\6" + bytes(18))) == {
        "a.zip": "there is nothing in it that can be read."
    }


@pytest.mark.parametrize("name", [*ARCHIVES, *(f"compressed/{name}" for name in COMPRESSED)])
@given(data=st.data())
def test_a_damaged_archive_gives_items_or_problems(name: str, data: st.DataObject) -> None:
    whole = (FORMATS / name).read_bytes()
    sound(read(Path(name).name, mutated(data, whole)), Path(name).name)
