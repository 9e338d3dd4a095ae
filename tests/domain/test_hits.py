"""Hits: where words occur, found as people look for them and exact to the code point."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.domain.text_search import FoldedText
from tests.examples import canonical_texts

E_ACUTE = "e\u0301"  # as a Mac writes it


def found(text: str, words: str, *, whole_words: bool = False) -> list[str]:
    return [hit.of(text) for hit in FoldedText(text).hits(words, whole_words=whole_words)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The the THE", "the", ["The", "the", "THE"]),
        ("Café cafe CAFÉ", "cafe", ["Café", "cafe", "CAFÉ"]),
        ("Café cafe", "café", ["Café", "cafe"]),
        (f"caf{E_ACUTE} au lait", "cafe", [f"caf{E_ACUTE}"]),
        ("She said “I don’t”.", '"I don\'t"', ["“I don’t”"]),
        ("2019–2021 and 2019-2021", "2019-2021", ["2019–2021", "2019-2021"]),
        ("10\u00a0km", "10 km", ["10\u00a0km"]),
        ("Ent\u00adwick\u00adlung", "entwicklung", ["Ent\u00adwick\u00adlung"]),
        ("Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Straße", "s", ["S", "ß"]),
        ("ﬁne fine", "fi", ["ﬁ", "fi"]),
        ("서울 각", "각", ["각"]),
        ("서울 각", "가", []),
        ("東京と東京都", "東京", ["東京", "東京"]),
        ("Ελλάδα ΕΛΛΑΔΑ", "ελλαδα", ["Ελλάδα", "ΕΛΛΑΔΑ"]),
        ("قال الوزير", "الوزير", ["الوزير"]),
        ("😀 then 😀!", "😀", ["😀", "😀"]),
        ("yes 👍🏽 no", "👍", ["👍🏽"]),
        ("a.b a+b", "a.b", ["a.b"]),
        ("(x", "(x", ["(x"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("nothing", "", []),
        ("nothing", "\u00ad", []),
    ],
)
def test_words_are_found_as_people_look_for_them(text: str, words: str, expected: list[str]) -> None:
    assert found(text, words) == expected


def test_whole_words_leave_out_parts_of_words() -> None:
    assert found("art party ART, smart", "art", whole_words=True) == ["art", "ART"]
    assert found("“No,” no one", '"No,"', whole_words=True) == ["“No,”"]


def test_hits_after_characters_that_grow_or_vanish_are_where_they_are() -> None:
    text = "ß\u00adß 😀 ﬁ İstanbul target"
    hits = FoldedText(text).hits("target")
    assert list(hits) == [Span(text.index("target"), len(text))]


@given(canonical_texts, st.data())
def test_any_piece_of_any_text_is_found_where_it_is(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    piece = text[start : data.draw(st.integers(start, len(text)))]
    hits = FoldedText(text).hits(piece)
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(text)
    assert list(hits) == sorted(hits)
    if piece.isascii() and piece.strip():
        # Hits do not overlap each other, so the piece itself may be hidden by one that begins before.
        assert any(hit.overlaps(Span(start, start + len(piece))) for hit in hits)


@given(canonical_texts, st.sampled_from(["a", "e", "ss", " ", "é", "😀"]), st.integers(0, 60))
def test_the_first_hit_from_a_place_and_those_in_a_span_are_those_of_a_plain_search(
    text: str, words: str, at: int
) -> None:
    at = min(at, len(text))
    hits = FoldedText(text).hits(words)
    assert hits.first_from(at) == sum(hit.start < at for hit in hits)
    here = Span(at, min(at + 10, len(text)))
    assert [h for h in hits.within(here) if h.end - h.start == len(words)] == [
        h for h in hits if h.overlaps(here) and h.end - h.start == len(words)
    ]


def test_a_letter_is_found_in_both_forms_of_its_accent() -> None:
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, "naïve élève")
        assert found(text, "eleve") == [unicodedata.normalize(form, "élève")]
