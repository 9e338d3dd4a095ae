"""Lines with nothing but an article are read the straight way, and become what the long way makes of them."""

from __future__ import annotations

import json
from typing import Any
from unittest import mock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.input.notices import Notice
from annotator.formats.jsonl import reader
from annotator.formats.jsonl.plain_lines import plain_record
from tests.examples import any_texts

_NAMES = st.sampled_from(
    [
        "id",
        "title",
        "meta",
        "author",
        "source",
        "date",
        "url",
        "label",
        "answer",
        "ents",
        "sha256",
        "status",
        "x",
    ]
)
_WORDS = st.one_of(
    any_texts,
    st.sampled_from(
        ["", " ", 'said "x": y', "a\\b", "2025-11-28T00:00:00", "https://a.example", "\0", "\ufeff", "\r\n"]
    ),
)
_VALUES = st.one_of(_WORDS, st.none(), st.integers(), st.lists(_WORDS, max_size=2))
_METAS = st.dictionaries(_NAMES, st.one_of(_WORDS, st.integers()), max_size=4)
_LINES = st.dictionaries(_NAMES, st.one_of(_WORDS, _VALUES), max_size=5)


def the_long_way(line: bytes) -> tuple[Record | str, list[Notice]]:
    notices: list[Notice] = []
    with mock.patch.object(reader, "plain_record", lambda line, id: None):
        try:
            return reader.read_line(line, "a-1", notices.append), notices
        except InputError as error:
            return str(error), []


@given(_LINES, _METAS, _WORDS, st.booleans())
@example({"id": "a", "title": "T"}, {"source": "Daily"}, "Ann said “no”.", False)
def test_both_ways_give_the_same_record(
    fields: dict[str, Any], meta: dict[str, Any], text: str, is_ascii: bool
) -> None:
    item = {**fields, "text": text, **({"meta": meta} if meta else {})}
    line = json.dumps(item, ensure_ascii=is_ascii).encode("utf-8", "surrogatepass")
    found, notices = the_long_way(line)
    try:
        plain: Record | str | None = plain_record(line, "a-1")
    except InputError as error:
        plain = str(error)
    if plain is not None:
        assert (plain, notices) == (found, [])
        if isinstance(plain, Record) and isinstance(found, Record):
            assert list(plain.document.meta.items()) == list(found.document.meta.items())
            assert list(plain.document.extra.items()) == list(found.document.extra.items())


@pytest.mark.parametrize(
    "line",
    [
        '{"id": "a", "text": "Ann said \\"no\\": it is.", "meta": {"title": "T", "author": "Ann Reed"}}',
        '{"text": "Ann said no.", "headline": "T", "kicker": "Local"}',
    ],
)
def test_an_article_with_words_alone_is_plain(line: str) -> None:
    assert plain_record(line.encode(), "a-1") is not None


@pytest.mark.parametrize(
    "line",
    [
        '{"text": "One.", "text": "Two."}',
        '{"text": "One.", "a" : "x", "a": "y"}',
        '{"text": "One.", "meta": {"title": "T", "title" :"U"}}',
        '{"text": "One.", "meta": {"a": "b"}, "meta": {"a": "b"}}',
        '{"text": "One.", "number": 12345678901234567890123}',
        '{"text": "One.", "number": NaN}',
        '{"text": "One.", "half": "\\ud800"}',
        '{"text": "One.", "path": "a\\\\"}',
        '{"text": "One.", "spans": "x"}',
        '{"format": "quote-claim-annotations", "version": 1, "text": "One."}',
        '{"text": "One."',
        "[]",
    ],
)
def test_a_line_with_anything_odd_goes_the_long_way(line: str) -> None:
    assert plain_record(line.encode(), "a-1") is None
