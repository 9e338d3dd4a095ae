"""Comments in a line: threads in this program's form, and all else as it came."""

from __future__ import annotations

import json
from typing import Any

import pytest

from annotator.domain.thread import Message, Place, Thread
from annotator.formats.jsonl.reader import IMPORTED, read_line
from annotator.formats.jsonl.writer import write_line
from tests.examples import line, schema

MESSAGE = {"id": "m1", "author": "ben", "at": "2026-05-01T08:00", "text": "Sure?"}
ON_DOCUMENT = {"id": "t1", "solved": False, "messages": [MESSAGE]}
ON_QUOTATION = {"id": "t2", "kind": "quotation", "annotation": "q9", "solved": True, "messages": [MESSAGE]}


def read(*comments: Any, **fields: Any) -> Any:
    return read_line(line(comments=list(comments), **fields), "a1")


def test_threads_are_read_with_what_they_are_on() -> None:
    record = read(ON_DOCUMENT | {"x_tool": 1}, ON_QUOTATION, annotator="ana", status="started")
    messages = (Message("m1", "ben", "2026-05-01T08:00", "Sure?"),)
    assert record.threads == (
        Thread("t1", messages, extra={"x_tool": 1}),
        Thread("t2", messages, Place("ana", "quotation", "q9"), solved=True),
    )
    assert record.layer.comments == ()


def test_threads_on_the_document_need_no_annotator() -> None:
    assert read(ON_DOCUMENT, annotator=None, status="new").layer.annotator is None
    (thread,) = read(ON_QUOTATION, annotator=None).threads
    assert thread.place == Place(IMPORTED, "quotation", "q9")


@pytest.mark.parametrize(
    "comment",
    [
        "a word", None, 3, ["x"], {"id": "t1", "messages": [MESSAGE]}, ON_DOCUMENT | {"messages": []},
        ON_DOCUMENT | {"messages": [{"id": "m1"}]}, ON_DOCUMENT | {"id": 3}, ON_DOCUMENT | {"kind": "tram"},
        ON_DOCUMENT | {"kind": "claim"}, ON_DOCUMENT | {"kind": ["claim"], "annotation": "c1"},
        ON_DOCUMENT | {"annotation": "q1"}, ON_DOCUMENT | {"solved": 0},
    ],
)  # fmt: skip
def test_comments_of_another_form_are_kept_as_they_came(comment: Any) -> None:
    record = read(comment, annotator="ana", status="started")
    assert (record.threads, record.layer.comments) == ((), (comment,))
    assert json.loads(write_line(record))["comments"] == [comment]


def test_lines_say_comments_and_the_reason_of_a_flag() -> None:
    given = line(
        comments=["old", ON_QUOTATION, ON_DOCUMENT], annotator="ana", flagged=True, flag_reason="ask Ben"
    )
    written = json.loads(write_line(read_line(given, "a1")))
    assert written["comments"] == [ON_DOCUMENT, ON_QUOTATION, "old"]
    assert (written["flagged"], written["flag_reason"]) == (True, "ask Ben")
    schema().validate(written)
    assert read_line(write_line(read_line(given, "a1")), "a1") == read_line(given, "a1")


def test_a_second_thread_of_an_id_is_no_thread() -> None:
    record = read(ON_DOCUMENT, ON_DOCUMENT, annotator="ana")
    assert (len(record.threads), record.layer.comments) == (1, (ON_DOCUMENT,))
