"""Stored words: English in files, shown in the language in force."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from annotator.domain import stored_words
from annotator.domain.stored_words import shown
from annotator.domain.translation import Language, speak

KNOWN = {*stored_words.WHOLE, *stored_words._TEMPLATES, *stored_words._PHRASES, "the cue's clause", "figure"}


def _translate(text: str, note: str, n: int | None) -> str:
    """Translate into capitals; texts that are not known stay as they are."""
    if text not in KNOWN:
        return text
    return re.sub(r"\{\w+\}|[^{]", lambda part: part[0] if part[0][0] == "{" else part[0].upper(), text)


@pytest.fixture
def capitals() -> Iterator[None]:
    """Speak in capitals, with numbers as in German."""
    speak(Language("xx", _translate, ".", ",", "{}\u00a0%"))
    yield
    speak(Language())


CASES = {
    "accept suggestion": "ACCEPT SUGGESTION",
    "reject suggestion: not news": "REJECT SUGGESTION: not news",
    "accept 1,204 suggestions and 1 claim": "ACCEPT 1.204 SUGGESTIONS AND 1 CLAIM",
    "move 1,204 documents to the trash": "MOVE 1.204 DOCUMENTS TO THE TRASH",
    "redo: restore: 2 documents as of 2026-01-02 10:11": "REDO: RESTORE: 2 DOCUMENTS AS OF 2026-01-02 10:11",
    "undo: 5 acts": "UNDO: 5 ACTS",
    "blind mode: 20 % of the documents, until done once": (
        "BLIND MODE: 20\u00a0% OF THE DOCUMENTS, UNTIL DONE ONCE"
    ),
    "set my-attribute": "SET my-attribute",
    "cue “said; now”; source “Ann Reed”; the cue's clause, with quote marks": (
        "CUE “said; now”; SOURCE “Ann Reed”; THE CUE'S CLAUSE, WITH QUOTE MARKS"
    ),
    "figure “20”; “soon”; figure": "FIGURE “20”; “soon”; FIGURE",
    "cue “says”; 12 accepted of 14 with the cue “says” (56% before)": (
        "CUE “says”; 12 ACCEPTED OF 14 WITH THE CUE “says” (56\u00a0% BEFORE)"
    ),
    "he: Ann Reed, who spoke last": "he: Ann Reed, WHO SPOKE LAST",
    "no source; Ann Reed spoke last": "NO SOURCE; Ann Reed SPOKE LAST",
    "words of somebody else": "words of somebody else",
}


@pytest.mark.usefixtures("capitals")
def test_values_of_stored_words_stay_and_their_words_are_translated() -> None:
    assert {text: shown(text) for text in CASES} == CASES


def test_stored_words_are_shown_as_they_are_in_english() -> None:
    assert [shown(text) for text in CASES] == list(CASES)
