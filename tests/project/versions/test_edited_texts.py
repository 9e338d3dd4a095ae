"""Random edits of articles: nothing points at other words without being told, and nearly all is found.

The edits are drawn from fixed seeds; hypothesis looks for further ones.
"""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.project.versions.anchors import Anchor, TextVersions
from tests.project.versions.editing import EDITS, articles, edited, spans_of_words

ARTICLES = articles()
_FOUND = (
    0.99  # share of the spans whose words stand once in both texts, and of those that still stand somewhere
)


def is_told(anchor: Anchor, old: str, new: str) -> bool:
    """Tell whether an anchor says what is true of its words."""
    if anchor.new is None:
        return anchor.how == "lost"
    is_same = anchor.new.of(new) == anchor.old.of(old)
    return anchor.new.is_within(len(new)) and is_same == (anchor.how in ("same", "moved"))


@given(st.sampled_from(ARTICLES), st.randoms(use_true_random=False))
def test_no_span_points_at_other_words_without_being_told(old: str, chance: random.Random) -> None:
    new = edited(old, chance).text
    versions = TextVersions(old, new)
    for span in spans_of_words(old, chance, 10):
        assert is_told(versions.anchor(span), old, new)


def test_of_spans_whose_words_are_still_there_99_per_cent_are_found_at_their_place() -> None:
    chance = random.Random(20251128)
    counts: Counter[str] = Counter()
    for number in range(120):
        old = ARTICLES[number % len(ARTICLES)]
        result = edited(old, chance)
        versions = TextVersions(old, result.text)
        for span in spans_of_words(old, chance, 25):
            anchor = versions.anchor(span)
            assert is_told(anchor, old, result.text)
            words = span.of(old)
            if old.count(words) == result.text.count(words) == 1:
                counts["once"] += 1
                counts["once, found"] += anchor.new is not None and anchor.new.of(result.text) == words
            if place := result.holds(span):
                counts["there"] += 1
                counts["there, found"] += anchor.new == place
            elif anchor.new is not None and anchor.is_sure and anchor.how in ("same", "moved"):
                counts["gone, but found"] += 1  # words that others have put elsewhere, just the same
    assert counts["once"] > 1_000
    assert counts["there"] > 2_000
    assert counts["once, found"] >= _FOUND * counts["once"]
    assert counts["there, found"] >= _FOUND * counts["there"]
    assert counts["gone, but found"] <= (1 - _FOUND) * counts["there"]


@pytest.mark.parametrize("edit", sorted(set(EDITS), key=lambda edit: edit.__name__), ids=lambda e: e.__name__)
def test_each_kind_of_edit_leaves_what_it_does_not_touch(edit) -> None:
    chance = random.Random(7)
    for old in ARTICLES[:3]:
        paragraphs = [[(letter, None) for letter in part] for part in old.split("\n\n")]
        edit(paragraphs, chance)
        new = "\n\n".join("".join(letter for letter, _ in each) for each in paragraphs)
        versions = TextVersions(old, new)
        for span in spans_of_words(old, chance, 30):
            anchor, words = versions.anchor(span), span.of(old)
            assert is_told(anchor, old, new)
            if old.count(words) == new.count(words) == 1:
                assert anchor.new is not None
                assert anchor.new.of(new) == words


def test_words_set_in_capitals_are_found_and_told_as_changed() -> None:
    old = ARTICLES[0]
    anchors = TextVersions(old, old.upper()).anchors(spans_of_words(old, random.Random(3), 40))
    for span, anchor in anchors.items():
        assert anchor.new == span, "a capital stands where its small letter stood"
        assert (anchor.how == "changed") == (span.of(old) != span.of(old).upper())


def test_the_second_of_two_equal_quotations_is_not_surely_the_first_one_once_it_is_gone() -> None:
    old = "“No,” said Ann Reed to the council.\n\nThe rain fell on the town all day.\n\n“No,” said Ben to us."
    new = old.rpartition("\n\n")[0]
    second = Span(old.rindex("“No,”"), old.rindex("“No,”") + 5)
    anchor = TextVersions(old, new).anchor(second)
    assert anchor.new is None or not anchor.is_sure
    first = TextVersions(old, new).anchor(Span(0, 5))
    assert (first.new, first.how, first.is_sure) == (Span(0, 5), "same", True)
