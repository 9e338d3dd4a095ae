"""Tests of words cut to the room that there is."""

from __future__ import annotations

from annotator.domain.short_words import shortened


def test_words_that_fit_stay_and_longer_ones_end_in_a_sign_within_the_room():
    assert shortened("abcde", 5) == "abcde"
    assert shortened("abcdef", 5) == "abcd…"
