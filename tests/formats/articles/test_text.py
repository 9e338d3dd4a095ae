from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.files import read_file, read_source, readable_files
from annotator.formats.input.choices import Choices
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import bytes_source

ENGLISH = "Mayor Ann Reed said: “We don’t know what the café costs – it’s too early.”\n\n“Nobody asked us,” he said.\n"


def items_of(data: bytes, encoding: str | None = None) -> list[object]:
    source = bytes_source("tram.txt", data)
    return [item for _, item, _ in read_source(source, Choices(encoding=encoding))]


def document_of(data: bytes, encoding: str | None = None) -> Document:
    (record, *_) = items_of(data, encoding)
    assert isinstance(record, Record), record
    return record.document


def told(data: bytes, encoding: str | None = None) -> list[tuple[str, tuple[str, ...]]]:
    return [(item.kind, item.fields) for item in items_of(data, encoding) if isinstance(item, Notice)]


def test_a_text_file_is_read_as_utf_8_and_named_after_the_file() -> None:
    document = document_of("\ufeffCafé\r\n😀".encode())
    assert (document.id, document.text) == ("tram", "Café\n😀")
    assert document.meta["file"] == "tram.txt"
    assert "encoding" not in document.meta
    assert document.meta["canonicalised"] == ["byte-order mark removed", "CRLF turned into LF"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-16-le", "utf-16-be", "windows-1252"])
def test_an_encoding_that_its_bytes_prove_is_read_and_told(encoding: str) -> None:
    data = ENGLISH.encode(encoding)
    assert document_of(data).text == ENGLISH
    assert told(data) == [("decoded", (encoding,))]
    assert document_of(data).meta["encoding"] == encoding


@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be"])
def test_utf_16_of_both_orders_is_read_by_its_mark(mark: str) -> None:
    start = codecs.BOM_UTF16_LE if mark.endswith("le") else codecs.BOM_UTF16_BE
    assert document_of(start + "Café 😀".encode(mark)).text == "Café 😀"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("macintosh", ENGLISH),
        (
            "windows-1252",
            "Le maire a déclaré : « Nous sommes en retard à Nîmes. » Où ? L’été a été très sec, répète-t-il.\n",
        ),
        ("windows-1250", "Starosta řekl, že jeřáb bude opraven v květnu. „Máme zpoždění,“ dodala mluvčí.\n"),
        (
            "windows-1251",
            "Мэр сказал, что кран будет отремонтирован в мае. «Мы опаздываем», — сказала она.\n",
        ),
        ("shift_jis", "市長はクレーンは五月までに修理されると述べた。「遅れています」と彼女は付け加えた。\n"),
    ],
)
def test_a_guess_is_told_as_a_guess_and_another_encoding_can_be_chosen(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    assert document_of(data).text == text
    assert told(data) == [("encoding", (encoding,))]
    assert document_of(data, "koi8-r").text != text
    assert document_of(data, "koi8-r").meta["encoding"] == "koi8-r"
    assert told(data, encoding) == []


@pytest.mark.parametrize(
    ("encoding", "message"),
    [
        ("utf-8", "it is not valid UTF-8 (byte 7). Choose another encoding"),
        ("klingon", "“klingon” is no encoding."),
        ("punycode", "“punycode” is no encoding."),
        ("rot13", "“rot13” is no encoding."),
        ("a\0b", "“a\0b” is no encoding."),
    ],
)
def test_an_encoding_that_cannot_be_is_refused(encoding: str, message: str) -> None:
    (item,) = items_of(b"one caf\xe9", encoding)
    assert message in str(item)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("Zoë said “no” to Café Müller".encode() + b" \xe9\n", "it is UTF-8 with a fault: byte"),
        (codecs.BOM_UTF16_LE + b"a\0b", "it is not valid UTF-16"),
        (b"\x89PNG\0\0\xff", "it is a binary file, not a text"),
        (b"\x89PNG\1\2\xff", "it is a binary file, not a text"),
        (b"a\0b", "it is a binary file, not a text"),
        (b" \r\n\xef\xbb\xbf", "it is empty: there is no text in it"),
        (b"", "it is empty: there is no text in it"),
    ],
)
def test_what_is_no_text_is_refused_with_the_place(data: bytes, message: str) -> None:
    (item,) = items_of(data)
    assert isinstance(item, Problem)
    assert message in str(item)


@given(st.binary(max_size=300), st.sampled_from([None, "utf-16", "cp1252", "shift_jis", "utf-7"]))
def test_any_bytes_give_a_text_or_a_problem(data: bytes, encoding: str | None) -> None:
    (item, *notices) = items_of(data, encoding)
    assert isinstance(item, Record | Problem)
    assert all(isinstance(notice, Notice) for notice in notices)


def test_a_folder_stands_for_the_readable_files_below_it(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/two.TXT", "one.jsonl", "photo.jpg", "b/notes.exe"):
        (tmp_path / name).write_text("x")
    assert [p.relative_to(tmp_path).as_posix() for p in readable_files(tmp_path)] == [
        "b/two.TXT",
        "one.jsonl",
    ]


def test_links_inside_of_a_folder_are_not_followed(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    for folder in (outside, inside):
        folder.mkdir()
        (folder / "a.txt").write_text("x")
    (inside / "link.txt").symlink_to(outside / "a.txt")
    (inside / "folder").symlink_to(outside, target_is_directory=True)
    assert readable_files(inside) == [inside / "a.txt"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none.txt", "there is no such file."),
        ("photo.jpg", "files that end with “.jpg” cannot be read."),
        ("noending", "files without an ending cannot be read."),
        ("empty", "no file in it ends with ."),
    ],
)
def test_a_path_that_stands_for_nothing_readable_is_refused(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "photo.jpg").write_bytes(b"x")
    (tmp_path / "noending").write_bytes(b"x")
    with pytest.raises(InputError) as refused:
        readable_files(tmp_path / name)
    assert str(refused.value).startswith(message)


def test_a_file_that_is_gone_when_it_is_read_is_a_problem(tmp_path: Path) -> None:
    ((_, item, _),) = read_file(tmp_path / "gone.txt")
    assert isinstance(item, Problem)
    assert str(item).startswith("gone.txt: it cannot be read: there is no such file or folder.")


def test_a_file_name_that_is_not_utf_8_still_gives_an_id(tmp_path: Path) -> None:
    import os

    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    try:
        path.write_text("Ann said hi.")
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    ((place, item, _),) = read_file(path)
    assert isinstance(item, Record)
    (item.document.id + str(item.document.meta) + place).encode("utf-8")
