"""Streams of lines: encodings, values over several lines, and what is no text at all."""

from __future__ import annotations

import codecs
import gzip
import io
import json

import pytest

from annotator.domain.layer import Record
from annotator.formats.input.encodings import is_utf_16
from annotator.formats.input.problems import Problem
from annotator.formats.jsonl.line_items import read_lines

ARTICLES = [{"id": f"a{n}", "text": f"Mayor Ann Reed said “no” in {n} words. 😀"} for n in range(3)]
LINES = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in ARTICLES)
PRETTY = "".join(json.dumps(article, indent=2) + "\n" for article in ARTICLES)
GOOD = '{"id": "good", "text": "Fine."}\n'


def outcome(data: bytes | str) -> tuple[list[str], list[str]]:
    """Return the ids of the documents, and the problems."""
    stream = io.BytesIO(data.encode() if isinstance(data, str) else data)
    items = [item for _, item, _ in read_lines(stream, "a.jsonl", "a")]
    ids = [item.document.id for item in items if isinstance(item, Record)]
    return ids, [str(item) for item in items if isinstance(item, Problem)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
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
        (LINES.encode("utf-16-le"), "it is UTF-16 without a byte-order mark. Save it as UTF-8."),
        (LINES.encode("utf-16-be"), "it is UTF-16 without a byte-order mark. Save it as UTF-8."),
        (LINES.encode("utf-32"), "it is UTF-32. Save it as UTF-8."),
        (codecs.BOM_UTF16_LE + b"a\0\n\0b", "it is not valid UTF-16. Save it as UTF-8."),
        (gzip.compress(LINES.encode()), "it is compressed (gzip). Unpack it first."),
        (b"PK\3\4....", "it is a zip archive or an office document. Unpack it, or save it as plain text."),
        (b"", "it is empty: there is no line in it."),
    ],
)
def test_what_is_no_text_is_named_once(data: bytes, message: str) -> None:
    assert outcome(data)[1][-1] == f"a.jsonl: {message}"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (PRETTY, "it has 3 JSON objects over several lines, not one object a line."),
        (json.dumps(ARTICLES, indent=1), "it is one JSON list over several lines, not one object a line."),
        (
            "[\n" + ",\n".join(LINES.splitlines()) + "\n]\n",
            "it is one JSON list over several lines, not one object a line.",
        ),
        (PRETTY[:-8], "it is JSON over several lines, cut off before its end, not one object a line."),
        (
            json.dumps(ARTICLES[0], indent=4)[:-2],
            "it is JSON over several lines, cut off before its end",
        ),
    ],
)
def test_json_over_several_lines_is_told_once(data: str, message: str) -> None:
    ids, (problem,) = outcome(data)
    assert ids == []
    assert problem.startswith(f"a.jsonl: {message}")
    assert "jq -c" in problem


def test_good_lines_beside_json_over_several_lines_go_in() -> None:
    ids, problems = outcome(GOOD + PRETTY + LINES)
    assert ids == ["good", "a0", "a1", "a2"]
    assert len(problems) == 1


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


def test_a_line_without_a_text_says_which_field_holds_it() -> None:
    _, problems = outcome('{"content": "Ann said no."}\n{"data": {"text": "x"}}\n{"x": 1}\n')
    assert problems == [
        'a.jsonl:1: text is missing. Call the field "content" "text".',
        'a.jsonl:2: text is missing. Its "data" has one: jq -c .data FILE',
        'a.jsonl:3: text is missing. Each line must be like {"text": "..."}.',
    ]
