"""The same or nearly the same quotation, found again in another text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.alike_words import ALIKE, SHORTEST, Alike, QuotationWords
from annotator.domain.quotation import Quotation
from annotator.domain.roles import by_role
from annotator.domain.span import Span
from annotator.domain.text_search import folded

TEXT = "Council backs tram\n\n“The new tram will cost far less than a road,” Mayor Ann Reed said on Monday. Nobody spoke."


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def quotation(text: str, *content: str, cue: str = "", source: str = "") -> QuotationWords:
    roles = by_role(
        tuple(span_of(text, words) for words in content),
        (span_of(text, cue),) if cue else (),
        (span_of(text, source),) if source else (),
    )
    return QuotationWords(Quotation("q1", roles), text)


def words_of(found: Alike | None, text: str, role: str = "content") -> list[str]:
    assert found is not None
    return [span.of(text) for span in found.roles.get(role, ())]


REED = quotation(TEXT, "The new tram will cost far less than a road,", cue="said", source="Mayor Ann Reed")


@pytest.mark.parametrize(
    ("other", "content", "cue", "source"),
    [
        (f"Wire: {TEXT}", "The new tram will cost far less than a road,", "said", "Mayor Ann Reed"),
        (
            "In town, MAYOR ANN REED said: \"the new tram will cost far\nless than a road.\" She left.",
            "the new tram will cost far\nless than a road", "said", "MAYOR ANN REED",
        ),
        (
            "«Le» “A new tram will cost far less than a big road,” said Mayor Ann Reed.",
            "A new tram will cost far less than a big road,", "said", "Mayor Ann Reed",
        ),
        (
            "“The new tram will cost far less than a road,” she added.",
            "The new tram will cost far less than a road,", None, None,
        ),
    ],
)  # fmt: skip
def test_content_cue_and_source_are_found_at_the_same_words(
    other: str, content: str, cue: str | None, source: str | None
) -> None:
    found = REED.find(other)
    assert words_of(found, other) == [content]
    assert words_of(found, other, "cue") == ([cue] if cue else [])
    assert words_of(found, other, "source") == ([source] if source else [])
    assert found is not None
    assert found.missing == tuple(role for role, words in (("cue", cue), ("source", source)) if not words)


@pytest.mark.parametrize(
    "other",
    [
        "",
        "Nothing of this kind was said by anybody in the whole town.",
        "The new tram will cost nothing. A road, she said, will cost far less than that.",
        "The tram will cost more. Less road is far. A new one, they said, is less than the new tram",
    ],
)
def test_other_words_are_not_the_same_quotation(other: str) -> None:
    assert REED.find(other) is None


@pytest.mark.parametrize(
    ("other", "differences"),
    [
        (TEXT, []),
        ("“A new tram will cost less than a big road,” she said.",
         [("The", "A"), ("far", None), ("", "big")]),
        ("“Look: the new tram won’t cost far less than a road!” he said.",
         [("will", "won’t")]),
    ],
)  # fmt: skip
def test_words_that_differ_are_told(other: str, differences: list[tuple[str, str | None]]) -> None:
    found = REED.find(other)
    assert found is not None
    told = [(each.own, each.here.of(other) if each.here else None) for each in found.differences]
    assert told == differences
    assert (found.likeness == 1) == (not differences)


@pytest.mark.parametrize(
    ("own", "at_end"), [("{words} Ann Reed said.", True), ("Ann Reed said: {words}.", False)]
)
def test_cue_and_source_on_the_same_side_are_taken_first(own: str, at_end: bool) -> None:
    words = "“The new tram will cost far less than a road”"
    text = own.format(words=words)
    other = f"Ann Reed said: {words}, Ann Reed said."
    found = quotation(text, words, cue="said", source="Ann Reed").find(other)
    assert found is not None
    place_of = other.rindex if at_end else other.index
    starts = [found.roles[role][0].start for role in ("cue", "source")]
    assert starts == [place_of("said"), place_of("Ann Reed")]


def test_fragments_are_found_each() -> None:
    text = "“We will build the whole line,” said Ms Shah, “before the year is out.”"
    other = "“We will build the whole line,” said Shah, who smiled, “before the year is out”."
    words = quotation(text, "“We will build the whole line,”", "“before the year is out.”", cue="said")
    found = words.find(other)
    assert words_of(found, other) == ["“We will build the whole line,”", "“before the year is out"]
    assert words_of(found, other, "cue") == ["said"]


def test_of_two_passages_the_more_alike_one_is_taken() -> None:
    near = "The new bus will cost far less than a road,"
    other = f"“{near}” he said. “The new tram will cost far less than a road,” she said."
    assert words_of(REED.find(other), other) == ["The new tram will cost far less than a road,"]


def test_what_is_short_is_not_looked_for() -> None:
    words = quotation(TEXT, "Nobody spoke.")
    assert not words.can_be_found
    assert words.find(TEXT) is None


def test_runs_of_words_come_from_all_over_the_content() -> None:
    assert REED.runs(4, 8) == [("The", "new", "tram", "will"), ("cost", "far", "less", "than")]
    assert len(quotation("word " * 100, "word " * 100).runs(4, 8)) <= 8


_WORDS = st.lists(st.text("abcdeéß", min_size=1, max_size=6), min_size=SHORTEST, max_size=30)
_SIGNS = st.sampled_from([" ", ", ", " — ", "\n", "\u00a0", "’ ", " “"])


@given(
    _WORDS, st.lists(_SIGNS, min_size=30, max_size=30), st.text(max_size=40), st.text(max_size=40), st.data()
)
def test_the_same_words_are_found_behind_any_signs_and_case(
    words: list[str], signs: list[str], before: str, after: str, data: st.DataObject
) -> None:
    own = " ".join(words)
    shown = "".join(
        f"{data.draw(st.sampled_from([word, word.upper()]))}{sign}"
        for word, sign in zip(words, signs, strict=False)
    )
    other = f"{before} | {shown} | {after}"
    looked_for = QuotationWords(Quotation("q1", by_role((Span(0, len(own)),))), own)
    found = looked_for.find(other)
    assert found is not None
    assert found.likeness == 1 or found.likeness >= ALIKE
    (span,) = found.content
    assert 0 <= span.start < span.end <= len(other)
    if found.likeness == 1 and before.isascii() and not any(char.isalnum() for char in before + after):
        assert folded(span.of(other)).split()[0].strip("“’,—") == folded(words[0])


@given(st.text(max_size=200), st.text(max_size=300), st.data())
def test_spans_are_whole_and_within_any_text(own: str, other: str, data: st.DataObject) -> None:
    if not own:
        return
    start = data.draw(st.integers(0, len(own) - 1))
    end = data.draw(st.integers(start + 1, len(own)))
    words = QuotationWords(Quotation("q1", by_role((Span(start, end),))), own)
    mixed = data.draw(st.sampled_from([other, f"{other}{own}", f"{own[:end]}{other}{own[start:]}"]))
    found = words.find(mixed)
    if found is not None:
        for spans in found.roles.values():
            assert all(0 <= span.start < span.end <= len(mixed) for span in spans)
            assert all(span.of(mixed) == span.of(mixed).strip() for span in spans)
