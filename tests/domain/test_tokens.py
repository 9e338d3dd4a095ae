from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given

from annotator.domain.span import Span
from annotator.domain.tokens import cluster_end, cluster_start, next_token, previous_token, token_at, tokens
from tests.examples import canonical_texts


def words(text: str) -> list[str]:
    return [token.of(text) for token in tokens(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She said “no”.", ["She", "said", "“", "no", "”", "."]),
        ("It’s Reed’s well-known £3.5m, 10:30", ["It’s", "Reed’s", "well-known", "£", "3.5m", ",", "10:30"]),
        ("‘Stop’ 'now'", ["‘", "Stop", "’", "'", "now", "'"]),
        ("👩🏽‍🚒 ran", ["👩🏽‍🚒", "ran"]),
        ("🇩🇪🇫🇷", ["🇩🇪", "🇫🇷"]),
        ("cafe\u0301s", ["cafe\u0301s"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("1\ufe0f\u20e3 first", ["1\ufe0f\u20e3", "first"]),
        ("他说，很晚。", ["他说", "，", "很晚", "。"]),
        ("קפ״ק אמר", ["קפ", "״", "ק", "אמר"]),
        ("a\u00a0b", ["a", "b"]),
    ],
)
def test_tokens_are_words_and_single_visible_characters(text: str, found: list[str]) -> None:
    assert words(text) == found


@given(canonical_texts)
def test_tokens_cover_every_character_that_is_no_space(text: str) -> None:
    found = list(tokens(text, 0, len(text)))
    covered = {at for token in found for at in range(token.start, token.end)}
    assert covered >= {at for at, char in enumerate(text) if not char.isspace()}
    assert not any(char.isspace() for token in found for char in token.of(text))
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(canonical_texts)
def test_tokens_never_split_a_character_from_its_marks(text: str) -> None:
    for token in tokens(text, 0, len(text)):
        if token.end < len(text):
            assert unicodedata.category(text[token.end]) not in ("Mn", "Mc", "Me")
            assert text[token.end] != "\u200d"


@given(canonical_texts)
def test_the_token_at_a_place_is_the_one_of_the_whole_text(text: str) -> None:
    for token in tokens(text, 0, len(text)):
        for at in range(token.start, token.end):
            assert token_at(text, at) == token


def test_a_very_long_word_is_one_token_from_each_of_its_characters() -> None:
    text = "so " + "あ" * 1500 + " end"
    assert token_at(text, 1400) == Span(3, 1503)


@given(canonical_texts)
def test_stepping_by_clusters_forth_and_back_meets_the_same_places(text: str) -> None:
    places = [0]
    while places[-1] < len(text):
        places.append(cluster_end(text, places[-1]))
    back = [len(text)]
    while back[-1] > 0:
        back.append(cluster_start(text, back[-1]))
    assert back[::-1] == places


def test_a_syllable_of_single_korean_letters_and_a_voiced_half_width_kana_are_one_character() -> None:
    text = "\u1112\u1161\u11ab\u1100\u1173\u11af ｶﾞ"
    assert [cluster_end(text, at) for at in (0, 3, 7)] == [3, 6, 9]
    assert [cluster_start(text, at) for at in (3, 6, 9)] == [0, 3, 7]


def test_next_and_previous_tokens_step_over_spaces() -> None:
    text = "One  two, three"
    assert next_token(text, 3) == Span(5, 8)
    assert previous_token(text, 5) == Span(0, 3)
    assert next_token(text, len(text)) is None
    assert previous_token(text, 0) is None
    assert token_at("", 0) == Span(0, 0)
