from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import edges
from annotator.domain.edges import snapped
from annotator.domain.quote_marks import inside_marks
from annotator.domain.span import Span
from annotator.domain.tokens import cluster_end, token_at, tokens, trim
from tests.examples import canonical_texts, span_of

MARKED = st.lists(
    st.sampled_from(
        ("“", "”", '"', "„", "«", "»", "‘", "’", ",", ";", ":", " ", "\n", "a", "it", "3,5", "\u0301", "😀")
    ),
    min_size=1,
    max_size=24,
).map("".join)
TEXT = "He said “it is late”, twice: “no”; the ‘end’ of the workers’ day."


def drawn(data: st.DataObject, text: str) -> Span:
    start = data.draw(st.integers(0, len(text)))
    return Span(start, data.draw(st.integers(start, len(text))))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("aid “it is lat", "said “it is late"),
        ("“it is lat", "it is late"),
        ("“it is late”", "“it is late”"),
        ("said “it is late”,", "said “it is late”"),
        ("late”, tw", "late”, twice"),
        ("twice:", "twice"),
        (": “no”;", "“no”"),
        ("‘en", "end"),
        ("end’", "end"),
        ("‘end’", "‘end’"),
        ("the workers’", "the workers’"),
        (" twice", "twice"),
    ],
)
def test_a_drag_takes_whole_words_and_no_comma_space_or_lone_mark_at_its_ends(words: str, found: str) -> None:
    assert snapped(TEXT, span_of(TEXT, words)).of(TEXT) == found


def test_a_drag_over_signs_alone_takes_none_but_a_colon_which_can_be_a_cue() -> None:
    assert snapped(TEXT, span_of(TEXT, "”, ")) == Span(19, 19)
    assert snapped(TEXT, span_of(TEXT, ": “")).of(TEXT) == ":"


@given(st.one_of(canonical_texts, MARKED), st.data())
def test_snapping_stays_in_the_text_and_twice_changes_nothing_more(text: str, data: st.DataObject) -> None:
    once = snapped(text, drawn(data, text))
    assert 0 <= once.start <= once.end <= len(text)
    assert snapped(text, once) == once


@given(st.one_of(canonical_texts, MARKED), st.data())
def test_a_snapped_span_starts_and_ends_with_a_token(text: str, data: st.DataObject) -> None:
    found = snapped(text, drawn(data, text))
    if found.start < found.end:
        whole = list(tokens(text, 0, len(text)))
        assert found.start in {token.start for token in whole}
        assert found.end in {token.end for token in whole}


@given(st.one_of(canonical_texts, MARKED), st.data())
def test_a_snapped_span_has_no_comma_space_or_lone_mark_at_its_ends(text: str, data: st.DataObject) -> None:
    found = snapped(text, drawn(data, text))
    if found.start == found.end:
        return
    first, last = text[found.start], text[token_at(text, found.end - 1).start]
    assert not {first, last} & set(" \n,;")
    paired = {at for p in inside_marks(text) if found.contains(p) for at in (p.start, p.end - 1)}
    for at in (found.start, token_at(text, found.end - 1).start):
        assert text[at] not in '"“”„‟«»' or at in paired


@given(st.one_of(canonical_texts, MARKED), st.data())
def test_snapping_adds_only_the_rest_of_words_and_characters(text: str, data: st.DataObject) -> None:
    span = drawn(data, text)
    found = snapped(text, span)
    if found.start < found.end:
        inner = trim(text, span)
        assert token_at(text, inner.start).start <= found.start
        assert found.end <= token_at(text, inner.end - 1).end


@given(canonical_texts)
def test_an_end_moved_by_characters_meets_each_visible_one_and_comes_back(text: str) -> None:
    wanted, at = [], 0
    while at < len(text):
        end = cluster_end(text, at)
        if not text[at:end].isspace():
            wanted.append(end)
        at = end
    ends = [0]
    while (following := edges.end_after_by_character(text, ends[-1])) != ends[-1]:
        ends.append(following)
    assert ends[1:] == wanted
    for before, end in pairwise(ends[1:]):
        assert edges.end_before_by_character(text, end) == before


@given(canonical_texts)
def test_an_end_moved_by_tokens_meets_each_one_and_comes_back(text: str) -> None:
    whole = [t for t in tokens(text, 0, len(text)) if not edges._is_passed_over(text, t, at_start=False)]
    at = 0
    for token in whole:
        at = edges.end_after(text, at)
        assert at == token.end
    for token in reversed(whole[:-1]):
        at = edges.end_before(text, at)
        assert at == token.end


@given(canonical_texts)
def test_a_start_moved_by_tokens_meets_each_one_and_comes_back(text: str) -> None:
    whole = [t for t in tokens(text, 0, len(text)) if not edges._is_passed_over(text, t, at_start=True)]
    at = len(text)
    for token in reversed(whole):
        at = edges.start_before(text, at)
        assert at == token.start
    for token in whole[1:]:
        at = edges.start_after(text, at)
        assert at == token.start


SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"  # a flag with tags


@pytest.mark.parametrize(
    ("text", "characters"),
    [
        ("a 👩🏽‍🚒 b", ["a", "👩🏽‍🚒", "b"]),
        (f"a {SCOTLAND} b", ["a", SCOTLAND, "b"]),
        ("e\u0301 \u00a0 🇩🇪🇫🇷", ["e\u0301", "🇩🇪", "🇫🇷"]),
        ("هذا كتاب", [*"هذاكتاب"]),
        ("हिन्दी", ["हि", "न्", "दी"]),
        ("1\ufe0f\u20e3.", ["1\ufe0f\u20e3", "."]),
    ],
)
def test_a_start_moved_by_characters_passes_whole_ones_and_over_spaces(
    text: str, characters: list[str]
) -> None:
    at, found = len(text), []
    while (before := edges.start_before_by_character(text, at)) != at:
        found.append(text[before : cluster_end(text, before)])
        at = before
    assert found == characters[::-1]
    for character in characters:
        assert text.startswith(character, at)
        at = edges.start_after_by_character(text, at)
    assert at == len(text)


MOVING = "Conrad Pellowe, the spokesman, described it. “No,” he said; “never” – and left."


@pytest.mark.parametrize(
    ("move", "at", "to"),
    [
        (edges.start_before, "described", "spokesman"),
        (edges.start_before, "he said", "No,"),
        (edges.start_before, "No,”", "“No"),
        (edges.start_before, "“No,”", "it."),
        (edges.start_after, "spokesman", "described"),
        (edges.start_after, "it.", "“No"),
        (edges.start_after, "said;", "“never"),
    ],
)
def test_a_start_passes_over_signs_with_which_no_span_begins(
    move: Callable[[str, int], int], at: str, to: str
) -> None:
    assert move(MOVING, MOVING.index(at)) == MOVING.index(to)


@pytest.mark.parametrize(
    ("move", "at", "to"),
    [
        (edges.end_after, "spokesman", "described"),
        (edges.end_after, "it", "it."),
        (edges.end_after, "it.", "“No"),
        (edges.end_after, "said", "“never"),
        (edges.end_after, "never", "“never”"),
        (edges.end_before, "described", "spokesman"),
        (edges.end_before, "and left", "– and"),
    ],
)
def test_an_end_passes_over_signs_with_which_no_span_ends(
    move: Callable[[str, int], int], at: str, to: str
) -> None:
    assert move(MOVING, MOVING.index(at) + len(at)) == MOVING.index(to) + len(to)
