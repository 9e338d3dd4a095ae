"""Anchors: where annotated words stand in a new version of their text; whatever is not certain is told."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.project.versions.anchors import TextVersions
from tests.examples import span_of

TEXT = (
    "Harbour crane fails again\n\n"
    "The crane stopped on Monday, harbour chief Odile Brandt said. “We are late,” she said.\n\n"
    "“We are late,” the mayor said, too. He wants a report.\n\n"
    "Repairs will take until May, the council expects. She said nothing of the costs."
)


def found(words: str, new: str, occurrence: int = 0) -> tuple[str, str | None, bool]:
    start = -1
    for _ in range(occurrence + 1):
        start = TEXT.index(words, start + 1)
    anchor = TextVersions(TEXT, new).anchor(Span(start, start + len(words)))
    return anchor.how, anchor.new and anchor.new.of(new), anchor.is_sure


def test_words_stay_where_nothing_has_changed_before_or_behind_them() -> None:
    for words in ("Odile Brandt", "“We are late,” she", "until May"):
        assert found(words, TEXT) == ("same", words, True)
        assert found(words, f"A new beginning.\n\n{TEXT}\n\nA new end.") == ("same", words, True)


def test_of_words_that_stand_twice_the_right_ones_are_found() -> None:
    new = TEXT.replace("The crane stopped", "On the quay the old crane stopped")
    for occurrence, following in ((0, " she said"), (1, " the mayor")):
        words = "“We are late,”"
        start = TEXT.index(words) if occurrence == 0 else TEXT.rindex(words)
        anchor = TextVersions(TEXT, new).anchor(Span(start, start + len(words)))
        assert anchor.new is not None
        assert new[anchor.new.end :].startswith(following)


def test_words_of_a_paragraph_that_has_moved_are_told_as_moved() -> None:
    first, *rest = TEXT.split("\n\n")[1:]
    new = "\n\n".join([TEXT.split("\n\n")[0], *rest, first])
    assert found("Odile Brandt", new) in (("moved", "Odile Brandt", True), ("same", "Odile Brandt", True))
    moved = "\n\n".join(reversed(TEXT.split("\n\n")))
    hows = {found(words, moved)[0] for words in ("Odile Brandt", "until May", "a report")}
    assert "moved" in hows


@pytest.mark.parametrize(
    ("words", "old", "new", "now"),
    [
        ("“We are late,” she", "“We are late,” she", '"We are late," she', '"We are late," she'),
        ("harbour chief Odile Brandt", "Odile Brandt", "Odile Brand", "harbour chief Odile Brand"),
        ("He wants a report", "wants a report", "wants a full report", "He wants a full report"),
        ("until May, the council", "until May", "until late in May", "until late in May, the council"),
    ],
)
def test_words_that_were_changed_are_found_and_told_as_changed(
    words: str, old: str, new: str, now: str
) -> None:
    assert found(words, TEXT.replace(old, new)) == ("changed", now, True)


def test_words_that_are_gone_are_told_as_lost() -> None:
    new = TEXT.replace("“We are late,” the mayor said, too. He wants a report.\n\n", "")
    assert found("He wants a report", new)[:2] == ("lost", None)
    assert found("Odile Brandt", "Something else entirely.")[:2] == ("lost", None)
    assert found("Odile Brandt", "")[:2] == ("lost", None)


def edited(text: str, chance: random.Random) -> str:
    """Return a text as an editor leaves it: paragraphs put in, taken out or moved, other marks, other words."""
    paragraphs = text.split("\n\n")
    for _ in range(chance.randrange(1, 5)):
        place = chance.randrange(len(paragraphs))
        step = chance.randrange(6)
        if step == 0:
            paragraphs.insert(place, f"A wholly new paragraph, number {chance.randrange(99)}.")
        elif step == 1 and len(paragraphs) > 1:
            paragraphs.pop(place)
        elif step == 2:
            paragraphs.insert(chance.randrange(len(paragraphs)), paragraphs.pop(place))
        elif step == 3:
            paragraphs = [each.replace("“", '"').replace("”", '"') for each in paragraphs]
        else:
            words = paragraphs[place].split(" ")
            words[chance.randrange(len(words)) :][:1] = ["added"] if step == 4 else []
            words.insert(chance.randrange(len(words) + 1), "added")
            paragraphs[place] = " ".join(words)
    return "\n\n".join(paragraphs)


@given(st.randoms(use_true_random=False), st.data())
def test_no_span_points_at_other_words_without_being_told(chance: random.Random, data: st.DataObject) -> None:
    new = edited(TEXT, chance)
    start = data.draw(st.integers(0, len(TEXT) - 1))
    span = Span(start, data.draw(st.integers(start + 1, min(len(TEXT), start + 90))))
    words = span.of(TEXT)
    anchor = TextVersions(TEXT, new).anchor(span)
    if anchor.new is None:
        assert anchor.how == "lost"
    else:
        assert 0 <= anchor.new.start < anchor.new.end <= len(new)
        assert (anchor.new.of(new) == words) == (anchor.how in ("same", "moved"))
    is_of_words = words == words.strip() and TEXT[: span.start][-1:].isspace()
    if is_of_words and TEXT[span.end : span.end + 1].isspace() and new.count(words) == 1:
        assert anchor.new is not None
        assert anchor.new.of(new) == words


@given(st.text(), st.text(), st.data())
def test_any_two_texts_are_compared(old: str, new: str, data: st.DataObject) -> None:
    if not old:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(old))))
    anchor = TextVersions(old, new).anchor(span)
    assert anchor.new is None or anchor.new.is_within(len(new))


def test_a_name_is_not_found_within_another_word() -> None:
    old = "Ann said so."
    anchor = TextVersions(old, "Annette Anning said no.").anchor(span_of(old, "Ann"))
    assert anchor.new is None or anchor.how == "changed"
