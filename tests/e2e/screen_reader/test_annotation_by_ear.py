"""A blind annotator's work, as the screen reader of a desktop hears the program; HEARD=FILE keeps all of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from annotator.project import Project
from annotator.store.layers import layer
from tests.e2e.screen_reader.desktop import desktop, is_possible
from tests.ui.articles import ENTITIES, SUGGESTIONS, TEXT
from tests.ui.conftest import make_project

if TYPE_CHECKING:
    from tests.e2e.screen_reader.bus import Bus
    from tests.e2e.screen_reader.listener import Listener

pytestmark = pytest.mark.skipif(
    not is_possible(),
    reason="no Xvfb, buses or jeepney; on Debian packaging/dev.py test installs them",
)
SECOND = "A second article\n\nNothing is said here.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a project of two articles, of which the first has entities and suggestions."""
    return make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": SECOND}, {"a1": ENTITIES}, SUGGESTIONS)


def test_an_article_is_annotated_by_ear(project: Path, tmp_path: Path) -> None:
    # Only here: where the test is skipped, the package for the bus may be missing.
    from tests.e2e.screen_reader.bus import Bus
    from tests.e2e.screen_reader.listener import Listener

    with desktop(tmp_path) as made, closing(Bus(made.session_bus)) as bus:
        ear = Listener(bus)
        try:
            with made.running(project):
                introduce(ear)
                decide_on_suggestions(ear)
                find_cue_and_source(ear)
                make_a_claim(ear)
                look_into_panels_and_dialogs(ear)
                finish(ear)
                assert list(nameless(bus)) == []
        finally:
            if kept := os.environ.get("HEARD"):
                Path(kept).write_text("\n".join(ear.heard), encoding="utf-8")
    assert not [line for line in ear.heard if "<qt>" in line or "NO NAME" in line]
    assert not [line for line, following in pairwise(ear.heard) if line == following != ""]
    assert held_by(project) == (
        "done",
        [
            Told("“It is safe,”", "said", "she", ""),
            Told("“traffic would double by 2030”", "told", "the mayor", "Roe"),
        ],
        [(("quantity",), "ok", True)],
    )


class Told(NamedTuple):
    """A quotation in words."""

    content: str
    cue: str
    source: str
    speaker: str


def held_by(path: Path) -> tuple[object, ...]:
    """Return what stands in the project's file of the first article."""
    with Project.open(path) as project:
        found, names = layer(project.database, "a1", "Ana"), {s.id: s.name for s in project.speakers()}
    quotations = [
        Told(
            *(" ".join(span.of(TEXT) for span in spans) for spans in (each.content, each.cue, each.source)),
            " ".join(names[id] for id in each.speakers),
        )
        for each in found.quotations
    ]
    claims = [(claim.types, claim.note, claim.is_hedged) for claim in found.claims]
    return found.status, quotations, claims


def introduce(ear: Listener) -> None:
    ear.hears("Who annotates?, dialog", "Your name stands")
    ear.press("Ctrl+a", "A", "n", "a", "Enter")
    ear.hears(
        "Article, text, read only",
        "line: Bridge opens after ten years",
        "document 1 of 2; 0 quotations, 3 suggestions",
    )
    ear.press("Down", "Down")
    ear.hears("text: Mayor Ann Reed opened")
    ear.press("Ctrl+Right")
    ear.hears("text: Ann", "Entity: PERSON")


def decide_on_suggestions(ear: Listener) -> None:
    ear.press("Tab")
    ear.hears("Suggestion, 1 of 3, 90%; “It is safe,”; cue: said; source: she; direct; because of s0")
    ear.press("Enter")
    ear.hears("accept suggestion, saved", "Suggestion, 1 of 2, 90%; “and nobody will wait again.”")
    ear.press("x")
    ear.hears("reject suggestion, saved", "Suggestion, 1 of 1, 90%; “traffic would double by 2030”")
    ear.press("Ctrl+z")
    said = ear.hears("Undone: reject suggestion “and nobody will wait again.”")
    assert not [line for line in said if "saved" in line]  # one act, told once
    ear.press("Ctrl+Shift+z")
    ear.hears("Done again: reject suggestion")


def find_cue_and_source(ear: Listener) -> None:
    ear.press("q")
    ear.hears("accept suggestion, saved", "No suggestion is left to be decided here.")
    ear.press("Shift+Tab")
    ear.hears("Quotation 1 of 2; “It is safe,”")
    ear.press("Tab")
    ear.hears("Quotation 2 of 2; “traffic would double by 2030”; direct")
    ear.press("Ctrl+Left", "Ctrl+Left", "Ctrl+Shift+Right")
    ear.hears("selected: told")
    ear.press("c")
    said = ear.hears("set cue, saved", "cue: told")
    assert not [line for line in said if "traffic" in line]  # only what is new
    ear.press("Left", "Ctrl+Left", "Ctrl+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Right")
    ear.hears("selected: the mayor")
    ear.press("s")
    ear.hears("set source, saved", "source: the mayor")
    ear.press("p")
    ear.hears(
        "Speaker, dialog",
        "Type to find more or to name a new one, text",
        "1, the mayor, the source's words, new, 1 of 2",
    )
    ear.press("R", "o", "e")
    ear.hears("New person “Roe”")
    ear.press("Enter")
    ear.hears("Article, text, read only", "set speaker, saved", "Speaker: Roe")


def make_a_claim(ear: Listener) -> None:
    ear.press("k")
    ear.hears(
        "new claim, saved",
        "Claim K1 of 1; “traffic would double by 2030”; no type yet; claim of: Quotation 2",
    )
    ear.press("1")
    ear.hears("claim type, saved", "Quantity or statistic")
    ear.press("y")
    ear.hears("Note, text, contains “”")
    ear.press("o", "k", "Esc")
    ear.hears("Article, text, read only", "set note, saved", "Note: ok")


def look_into_panels_and_dialogs(ear: Listener) -> None:
    ear.press("F6")
    ear.hears(
        "Documents, panel",
        "Bridge opens after ten years / started, open, 2 quotations, 41 words, cell, selected, 1 of 2",
    )
    ear.press("F6")
    ear.hears(
        "Cards, panel",
        "K1, Claim, Quantity or statistic: “traffic would double by 2030”, cell, selected, 3 of 3",
    )
    ear.press("Up")
    ear.hears("2, Direct, Roe: “traffic would double by 2030”, cell, selected, 2 of 3")
    ear.press("Down", "Shift+Tab")
    ear.hears("Comment on Claim K1, text, contains “”")
    ear.press("Shift+Tab")
    ear.hears("Note, text, contains “ok”")
    ear.press("Shift+Tab", "Shift+Tab")
    ear.hears("Go to quotation 2, push button", "hedged, check box, not checked")
    ear.press("Space")
    ear.hears("checked", "set certainty, saved", "Certainty: Hedged")
    ear.press("Esc")
    ear.hears("Article, text")
    ear.press("Ctrl+e")
    ear.hears("Export, dialog", "Format JSONL, combo box")
    ear.press("Esc")
    ear.hears("Article, text")


def finish(ear: Listener) -> None:
    ear.press("d")
    ear.hears("1 thing to look at, dialog", "1, Source “she” without speaker, “It is safe,”, 2 of 2")
    ear.press("Up")
    ear.hears("Done all the same, Ctrl+Enter, 1 of 2")
    ear.press("Enter")
    ear.hears(
        "Article, text", "done, saved", "A second article; document 2 of 2; 0 quotations, 0 suggestions"
    )


def nameless(bus: Bus) -> Iterator[str]:
    """Return what of the program can have the keys and has no name."""
    waiting = [(application, "") for application in bus.applications()]
    while waiting:
        seen, path = waiting.pop()
        states, path = seen.states, f"{path}/{seen.role}"
        if "showing" in states and "focusable" in states and not seen.name and not seen.labels:
            yield path
        if "showing" in states or path.count("/") < 3:
            waiting += [(child, path) for child in seen.children]
