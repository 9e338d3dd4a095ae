"""The kind of who speaks behind a label: the turn of a transcript, and the handle of a tweet."""

from __future__ import annotations

import pytest

from tests.examples import quotations_in
from tests.pipeline import pipeline

pytestmark = pytest.mark.model

CONVERSATION = (
    "Hollis: So you saw it?\nTamsin: I saw a copy.\nHollis: And you paid?\nTamsin: My boss told me to."
)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (CONVERSATION, {("Hollis", "person"), ("Tamsin", "person")}),
        (
            "NARRATOR: The river rose.\n\nELDERLY WOMAN (through interpreter): I heard the dogs.\n\n"
            "NARRATOR: Forty houses were lost.",
            {("Narrator", "unnamed"), ("Elderly Woman", "unnamed")},
        ),
        (
            "Amnesty International: The law is wrong.\nMinister: It is right.\n"
            "Amnesty International: It is not.",
            {("Amnesty International", "organisation"), ("Minister", "unnamed")},
        ),
        (
            "Ms Holt: Who paid?\n\nThe Minister for Trade (Lord Avon): We did.\n\nMs Holt: All of it?",
            {("Ms Holt", "person"), ("Lord Avon", "person")},
        ),
        ("@hollyfenwick: Just saw the northern lights. Unreal.", {("@hollyfenwick", "unnamed")}),
    ],
)
def test_a_label_shows_what_kind_of_speaker_it_names(text: str, speakers: set[tuple[str, str]]) -> None:
    found = quotations_in(pipeline().analyse(text))
    assert {(speaker.name, speaker.kind) for one in found for speaker in one.speakers} == speakers
