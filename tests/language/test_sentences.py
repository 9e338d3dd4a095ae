"""Sentences and paragraphs by line breaks, punctuation and abbreviations."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from annotator.domain.span import Span
from annotator.language.sentences import ABBREVIATIONS, paragraph_at, sentence_at, sentences_of
from tests.examples import canonical_texts


def test_sentences_end_with_their_punctuation_and_closing_marks() -> None:
    text = "Mr. Reed said: “It is late.” J. Okoye left! Why? He won 3.5 points."
    found = [s.of(text) for s in sentences_of(text, Span(0, len(text)))]
    assert found == ["Mr. Reed said: “It is late.”", "J. Okoye left!", "Why?", "He won 3.5 points."]


@pytest.mark.parametrize("abbreviation", ABBREVIATIONS)
def test_an_abbreviation_with_a_full_stop_ends_no_sentence(abbreviation: str) -> None:
    text = f"Then {abbreviation}. Reed left. He was late."
    assert [s.of(text) for s in sentences_of(text, Span(0, len(text)))] == [
        f"Then {abbreviation}. Reed left.",
        "He was late.",
    ]


def test_a_question_inside_a_running_sentence_does_not_end_it() -> None:
    text = "“Why?” she asked. He left."
    assert sentence_at(text, 2).of(text) == "“Why?” she asked."


@given(canonical_texts)
def test_the_sentence_at_a_place_is_the_one_of_the_whole_paragraph(text: str) -> None:
    for at in range(len(text)):
        found = sentences_of(text, paragraph_at(text, at))
        wanted = next((s for s in found if at < s.end), found[-1] if found else paragraph_at(text, at))
        assert sentence_at(text, at) == wanted


def test_the_sentence_at_a_place_is_found_however_long_sentence_and_paragraph_are() -> None:
    long = "It was so " + "very " * 3000 + "late."
    text = f"{'He left. ' * 500}{long} {'Why? ' * 500}"
    start = text.index(long)
    for at in (start, start + 7000, start + len(long) - 1):
        assert sentence_at(text, at) == Span(start, start + len(long))
    assert sentence_at(text, start - 1) == Span(start, start + len(long)), "the space before belongs to none"
    assert sentence_at(text, start - 2).of(text) == "He left."
    assert sentence_at(text, len(text)).of(text) == "Why?"


@given(canonical_texts)
def test_sentences_of_a_paragraph_cover_all_but_the_space_between_them(text: str) -> None:
    paragraph = paragraph_at(text, 0)
    found = sentences_of(text, paragraph)
    rest = set(range(paragraph.start, paragraph.end)) - {at for s in found for at in range(*s)}
    assert all(text[at].isspace() for at in rest)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_a_paragraph_is_the_line_without_the_spaces_around_it() -> None:
    text = "one\n  two three \nfour"
    assert paragraph_at(text, 8).of(text) == "two three"
    assert paragraph_at(text, len(text)).of(text) == "four"
