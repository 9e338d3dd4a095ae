"""Streams of lines: encodings, values over several lines, and what is no text at all."""

from __future__ import annotations

import codecs
import gzip
import io
import json
from collections.abc import Iterable

import pytest

from annotator.domain.layer import Record
from annotator.formats.files import read_source
from annotator.formats.input.choices import USUAL, Choices
from annotator.formats.input.encodings import is_utf_16
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import bytes_source
from annotator.formats.jsonl.line_items import read_lines

ARTICLES = [{"id": f"a{n}", "text": f"Mayor Ann Reed said “no” in {n} words. 😀"} for n in range(3)]
LINES = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in ARTICLES)
PRETTY = "".join(json.dumps(article, indent=2) + "\n" for article in ARTICLES)
GOOD = '{"id": "good", "text": "Fine."}\n'


def outcome(data: bytes | str, choices: Choices = USUAL) -> tuple[list[str], list[str]]:
    """Return the ids of the documents, and the problems."""
    stream = io.BytesIO(data.encode() if isinstance(data, str) else data)
    return _of(item for _, item, _ in read_lines(stream, "a.jsonl", "a", choices))


def outcome_of_file(data: str) -> tuple[list[str], list[str]]:
    return _of(item for _, item, _ in read_source(bytes_source("a.jsonl", data.encode())))


def _of(found: Iterable[object]) -> tuple[list[str], list[str]]:
    items = list(found)
    ids = [item.document.id for item in items if isinstance(item, Record)]
    return ids, [str(item) for item in items if isinstance(item, Problem)]


def told(data: bytes) -> list[tuple[str, tuple[str, ...]]]:
    items = [item for _, item, _ in read_lines(io.BytesIO(data), "a.jsonl", "a")]
    return [(item.kind, item.fields) for item in items if isinstance(item, Notice)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_lines_are_read_in_each_encoding_that_a_mark_tells(encoding: str) -> None:
    marks = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
    assert outcome(marks.get(encoding, b"") + LINES.encode(encoding)) == (["a0", "a1", "a2"], [])


def test_marks_within_a_file_that_was_joined_from_several_are_passed_over() -> None:
    assert outcome(b"".join(line.encode("utf-16") for line in LINES.splitlines(keepends=True)))[1] == []
    assert outcome(b"\xef\xbb\xbf" + GOOD.encode() + b"\xef\xbb\xbf" + LINES.encode())[1] == []


def test_a_broken_line_in_utf_16_costs_only_itself() -> None:
    ids, problems = outcome(f'{GOOD}{{"te\n{LINES}'.encode("utf-16"))
    assert ids == ["good", "a0", "a1", "a2"]
    assert [problem.partition(" it is")[0] for problem in problems] == ["a.jsonl:2:"]


def test_a_line_in_utf_16_that_is_too_long_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.input.byte_lines.LONGEST_LINE", 100)
    ids, problems = outcome(f'{{"text": "{"x" * 900}"}}\n{GOOD}'.encode("utf-16"))
    assert (ids, [problem[:30] for problem in problems]) == (["good"], ["a.jsonl:1: the line is longer "])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (codecs.BOM_UTF16_LE + b"a\0\n\0b", "it is not valid UTF-16. Save it as UTF-8."),
        (gzip.compress(LINES.encode()), "it is compressed (gzip). Unpack it first."),
        (b"PK\3\4....", "it is a zip archive or an office document. Unpack it, or save it as plain text."),
        (b"", "it is empty: there is no line in it."),
    ],
)
def test_what_is_no_text_is_named_once(data: bytes, message: str) -> None:
    assert outcome(data)[1][-1] == f"a.jsonl: {message}"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_read_and_told(encoding: str) -> None:
    assert outcome(LINES.encode(encoding)) == (["a0", "a1", "a2"], [])
    assert told(LINES.encode(encoding)) == [("decoded", (encoding,))]


def test_lines_are_read_in_the_encoding_that_was_chosen() -> None:
    data = '{"id": "é", "text": "Le café."}\n'.encode("cp1252")
    assert outcome(data)[1] == ["a.jsonl:1: it is not UTF-8 (byte 8 of the line). Save it again as UTF-8."]
    assert outcome(data, Choices(encoding="windows-1252")) == (["é"], [])


@pytest.mark.parametrize(
    "data",
    [
        PRETTY,
        json.dumps(ARTICLES, indent=1),
        json.dumps(ARTICLES),
        "[\n" + ",\n".join(LINES.splitlines()) + "\n]\n",
    ],
)
def test_json_over_several_lines_is_read_and_told(data: str) -> None:
    assert outcome(data) == (["a0", "a1", "a2"], [])
    assert outcome_of_file(data) == (["a0", "a1", "a2"], [])


def test_json_over_several_lines_is_told_once() -> None:
    assert told(PRETTY.encode()).count(("several", ())) == 3
    assert told(GOOD.encode()) == []


def test_what_is_cut_off_is_named_and_what_is_before_it_goes_in() -> None:
    cut = PRETTY[:-8]
    assert outcome(cut) == (
        ["a0", "a1"], ["a.jsonl:9: it is JSON over several lines, cut off before its end. Get the whole file again."]
    )  # fmt: skip
    ids, problems = outcome_of_file(cut)
    assert (ids, problems) == (
        ["a0", "a1"],
        ["a.jsonl: its JSON is cut off before its end. Get the whole file again."],
    )
    ids, problems = outcome_of_file(json.dumps(ARTICLES[0], indent=4)[:-2])
    assert (ids, len(problems)) == ([], 1)


def test_good_lines_beside_json_over_several_lines_go_in() -> None:
    assert outcome(GOOD + PRETTY.replace("a", "b") + LINES)[0] == ["good", "b0", "b1", "b2", "a0", "a1", "a2"]


def test_a_line_that_was_cut_is_no_json_over_several_lines() -> None:
    ids, problems = outcome(f'{{"text": \n{GOOD}{{"id": "b", "te\n{LINES}')
    assert ids == ["good", "a0", "a1", "a2"]
    assert [problem.partition(" it is")[0] for problem in problems] == ["a.jsonl:1:", "a.jsonl:3:"]


def test_many_beginnings_without_an_end_are_read_once() -> None:
    ids, problems = outcome('{"text": \n{"text": "x"}\n' * 3_000)
    assert (len(ids), len(problems)) == (3_000, 3_000)


@pytest.mark.parametrize(
    ("data", "is_text"),
    [
        ("Ann said no.\n".encode("utf-16-le"), True),
        ("Ann said “no”, 中文.".encode("utf-16-be"), True),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", False),
        ("a\1b".encode("utf-16-le") * 9, False),
        (b"Ann said no.", False),
        (b"a\0", False),
        (b"", False),
    ],
)
def test_utf_16_is_told_from_other_bytes_with_nuls(data: bytes, is_text: bool) -> None:
    assert is_utf_16(data) is is_text


def test_a_text_under_another_name_or_within_an_object_is_taken() -> None:
    ids, problems = outcome('{"content": "Ann said no."}\n{"data": {"text": "x"}}\n{"x": 1}\n')
    assert ids == ["a-1", "a-2"]
    assert problems == [
        'a.jsonl:3: text is missing. An article is like {"text": "..."}; choose the field that is its text.'
    ]
