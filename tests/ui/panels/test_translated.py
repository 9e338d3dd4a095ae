"""Panels show their words in the language in force, all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from annotator.ui.actions.panel_table import PANELS
from annotator.ui.look.theme import load_theme
from annotator.ui.panels.empty_project import EmptyProject
from annotator.ui.panels.find_bar import FindBar
from annotator.ui.panels.welcome import WelcomePage
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import ENTITIES, SUGGESTIONS, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle
from tests.ui.speaking import BEGIN

# What people have written: the article, names, the guidelines' title; and the program's name.
OWN = (
    "Ana", "Ann Reed", "she", "because of", "a1", "Bridge", "traffic would double",
    "Guidelines for the default codebook", "Quote & Claim Annotator",
)  # fmt: skip


def words_of(top: QWidget) -> Iterator[str]:
    """Yield the words of a widget and of those in it, also those for screen readers and under the mouse."""
    for widget in (top, *top.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription())
        yield widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from map(widget.itemText, range(widget.count()))


def english(shown: MainWindow, top: QWidget) -> list[str]:
    """Return the words that are neither translated nor what people have written, as the codebook."""
    project = shown.workspace.project
    labels = project.guidelines() if project is not None else ""
    for attribute in sum(project.codebook.attributes.values(), ()) if project is not None else ():
        labels += "\n".join((attribute.label, *(value.label for value in attribute.values)))
    return [
        words
        for words in dict.fromkeys(words_of(top))
        if any(map(str.isalpha, words))
        and BEGIN not in words
        and words.rpartition("  ")[2] not in labels
        and not any(own in words for own in OWN)
    ]


def test_panels_show_their_words_in_the_language_in_force(spoken: None, window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    pages = {"welcome": WelcomePage(load_theme("light")), "empty": EmptyProject(), "find": FindBar()}
    left = {kind: english(shown, page) for kind, page in pages.items()}
    mark(shown.article, TRAFFIC)
    for key in ("q", "k"):
        press(shown.article, key)
        settle()
        left[f"card after {key}"] = english(shown, shown.cards)
    for panel in PANELS:
        widget = shown.docks.show(panel.id)
        settle()
        left[panel.id] = english(shown, widget)
    assert {place: words for place, words in left.items() if words} == {}
