from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.articles.text import decode, read_text
from annotator.formats.files import read_file, readable_files
from annotator.formats.input.problems import Problem


def test_a_text_file_is_read_as_utf_8_and_named_after_the_file() -> None:
    document = read_text("\ufeffCafé\r\n😀".encode(), "tram", "tram.txt")
    assert (document.id, document.text) == ("tram", "Café\n😀")
    assert document.meta["file"] == "tram.txt"
    assert document.meta["canonicalised"] == ["byte-order mark removed", "CRLF turned into LF"]


@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_read_where_a_byte_order_mark_says_so(mark: str) -> None:
    start = codecs.BOM_UTF16_LE if mark.endswith("le") else codecs.BOM_UTF16_BE
    assert decode(start + "Café 😀".encode(mark)) == "Café 😀"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"one\ntwo caf\xe9 \n", r"it is not UTF-8: byte 11 \(line 2\) is 0xe9\. Save it again as UTF-8"),
        (codecs.BOM_UTF16_LE + b"a\0b", "it is not valid UTF-16"),
        (b"\x89PNG\0\0\xff", "it is a binary file, not a text"),
        (b"a\0b", "it is a binary file, not a text"),
        (b" \r\n\xef\xbb\xbf", "it is empty: there is no text in it"),
        (b"", "it is empty: there is no text in it"),
    ],
)
def test_what_is_no_text_is_refused_with_the_place(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_text(data, "x", "x.txt")


def test_a_folder_stands_for_the_readable_files_below_it(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/two.TXT", "one.jsonl", "photo.jpg", "b/notes.doc"):
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
    assert str(item).startswith("gone.txt: it cannot be read: No such file or directory.")


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
