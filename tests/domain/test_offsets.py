from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import new_document, sha256
from annotator.domain.errors import InputError
from annotator.domain.offsets import Utf16Map, canonicalise, utf8_offset
from tests.examples import any_texts


@pytest.mark.parametrize(
    ("given_text", "text", "changes"),
    [
        ("a\nb", "a\nb", ()),
        ("a\r\nb", "a\nb", ("CRLF turned into LF",)),
        ("a\rb", "a\nb", ("CR turned into LF",)),
        ("a\u2028b\u2029c", "a\nb\nc", ("U+2028 turned into LF", "U+2029 turned into LF")),
        ("\ufeffa", "a", ("byte-order mark removed",)),
        ("\ufeff\ufeffa", "a", ("byte-order mark removed",)),
        ("\r\r\n\n", "\n\n\n", ("CR turned into LF", "CRLF turned into LF")),
        ("a\ufeffb\u00a0c\x0b", "a\ufeffb\u00a0c\x0b", ()),
    ],
)
def test_line_breaks_and_a_byte_order_mark_are_made_canonical_and_named(
    given_text: str, text: str, changes: tuple[str, ...]
) -> None:
    found = canonicalise(given_text)
    assert (found.text, found.changes) == (text, changes)


@given(any_texts)
def test_a_canonical_text_stays_as_it_is(text: str) -> None:
    once = canonicalise(text).text
    again = canonicalise(once)
    assert again.text == once
    assert again.changes == ()
    assert again.removed == ()


@given(any_texts)
def test_canonical_offsets_follow_every_character(text: str) -> None:
    canonical = canonicalise(text)
    removed = set(canonical.removed)
    assert len(canonical.text) == len(text) - len(removed)
    for at, char in enumerate(text):
        if at not in removed:
            kept = canonical.text[canonical.canonical_offset(at)]
            assert kept == (char if char not in "\r\u2028\u2029" else "\n")
    assert canonical.canonical_offset(len(text)) == len(canonical.text)


@pytest.mark.parametrize(
    ("text", "message"),
    [("ab\ud83d", "half a surrogate pair at character 2"), ("ab\0c", "a NUL character at 2")],
)
def test_a_text_that_cannot_be_kept_is_refused_with_the_place(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        canonicalise(text)


def test_what_was_changed_in_a_text_is_said_in_the_metadata() -> None:
    document = new_document("a", "\ufeffone\r\ntwo", {"title": "T"})
    assert document.text == "one\ntwo"
    assert document.meta == {
        "title": "T",
        "canonicalised": ["byte-order mark removed", "CRLF turned into LF"],
    }
    assert document.sha256 == sha256("one\ntwo") == hashlib.sha256(b"one\ntwo").hexdigest()


@given(any_texts)
def test_utf_16_offsets_are_those_of_the_encoded_text(text: str) -> None:
    found = Utf16Map(text)
    unit = 0
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le")) // 2
        assert found.to_units(point) == unit
        assert found.to_point(unit) == point
    assert unit == len(text.encode("utf-16-le")) // 2


@given(st.text(st.sampled_from("a😀é🇩"), max_size=20))
def test_an_offset_inside_of_a_surrogate_pair_is_the_start_of_its_character(text: str) -> None:
    found = Utf16Map(text)
    for point, char in enumerate(text):
        if ord(char) > 0xFFFF:
            assert found.to_point(found.to_units(point) + 1) == point


@given(any_texts)
def test_utf_8_offsets_cut_the_encoded_text_at_the_same_character(text: str) -> None:
    data = text.encode("utf-8")
    for point in range(len(text) + 1):
        assert data[: utf8_offset(text, point)].decode("utf-8") == text[:point]
