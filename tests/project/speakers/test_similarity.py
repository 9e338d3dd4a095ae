"""Spellings that are alike, and words that are no names."""

from __future__ import annotations

from annotator.project.speakers.similarity import nearest, ratio

LONG = "x" * 3_000


def test_names_spelled_nearly_alike_are_found_the_most_similar_first() -> None:
    assert nearest("okoye", ["reed", "okoy", "okoye"], 5, 80) == ["okoye", "okoy"]
    assert ratio("okoye", "okoy", 80) > 80
    assert ratio("okoye", "reed", 80) == 0


def test_words_too_long_for_a_name_are_like_themselves_alone() -> None:
    assert nearest(LONG, [LONG, f"{LONG}y"], 5, 80) == [LONG]
    assert ratio(LONG, LONG) == 100
    assert ratio(LONG, f"{LONG}y") == 0
    assert nearest("reed", ["reed", LONG], 5, 80) == ["reed"]
