"""Texts in the language in force: forms, numbers and lists."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from annotator.domain import translation
from annotator.domain.translation import Language, joined, number, percent, some_of, speak, tr

GERMAN = {
    ("Open", "", None): "Öffnen",
    ("Open", "of a layer", None): "Offen",
    ("{n} document|{n} documents", "", 1): "{n} Dokument",
    ("{n} document|{n} documents", "", 1204): "{n} Dokumente",
    ("{others} and {last}", "", None): "{others} und {last}",
}


@pytest.fixture
def german() -> Iterator[None]:
    """Speak a little German."""
    speak(Language("de", lambda text, note, n: GERMAN.get((text, note, n), text), ".", ",", "{} %"))
    yield
    speak(Language())


def test_english_chooses_the_form_itself() -> None:
    assert [tr("{n} document|{n} documents", n) for n in (0, 1, 1204)] == [
        "0 documents",
        "1 document",
        "1,204 documents",
    ]


def test_values_keep_their_braces() -> None:
    assert tr("“{name}” has {count} words", name="{x}", count=12345) == "“{x}” has 12,345 words"


@pytest.mark.usefixtures("german")
def test_another_language_chooses_form_and_signs_of_numbers() -> None:
    assert [tr("{n} document|{n} documents", n) for n in (1, 1204)] == ["1 Dokument", "1.204 Dokumente"]
    assert (number(1234.5, 1), percent(0.567)) == ("1.234,5", "57 %")


@pytest.mark.usefixtures("german")
def test_a_note_tells_texts_apart_and_an_unknown_text_stays_english() -> None:
    assert [tr("Open"), tr("Open", note="of a layer"), tr("Close")] == ["Öffnen", "Offen", "Close"]
    assert tr("{n} word|{n} words", 1) == "1 word"


@pytest.mark.usefixtures("german")
def test_lists_end_with_the_languages_and() -> None:
    assert [joined(parts) for parts in ([], ["a"], ["a", "b", "c"])] == ["", "a", "a, b und c"]


def test_many_names_are_counted() -> None:
    assert some_of(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"
    assert translation.language().code == "en"
