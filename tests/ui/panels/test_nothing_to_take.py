"""Differences where an annotator, most or all have nothing: keys say so, and take no gold annotation away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.kinds import QUOTATION
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.store import layers
from annotator.ui.shell.main_window import MainWindow
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle
from tests.ui.panels.test_adjudication import (
    CTRL,
    FARES,
    SHIFT,
    SOURCE,
    TEXT,
    Key,
    acts_of,
    annotate,
    key,
    panel_of,
    taken,
)


@pytest.fixture
def shown(window: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    """Give a window on the gold layer of an article that three have done; cy lacks a quotation."""
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    with Project.open(path) as project:
        for name in ("ana", "ben", "cy"):
            annotate(project, name, 1)
    shown = window(path)
    press(shown.article, Key.Key_J, CTRL | SHIFT)
    settle()
    return shown


def test_the_number_of_one_who_has_nothing_takes_nothing_away(shown: MainWindow) -> None:
    panel = panel_of(shown)
    key(shown, Key.Key_Tab, Key.Key_1)
    assert taken(shown) == [(FARES[0].of(TEXT), ("ana",))]
    panel.list.setCurrentIndex(panel.model.index(1))
    key(shown, Key.Key_3)
    assert taken(shown) == [(FARES[0].of(TEXT), ("ana",))]
    assert shown.status.words() == "C has nothing here: 0 takes neither."
    assert panel.list.currentIndex().row() == 1
    key(shown, Key.Key_0)
    assert taken(shown) == []


def test_keys_take_nothing_away_where_nobody_has_anything_any_more(shown: MainWindow) -> None:
    project, panel = shown.workspace.project, panel_of(shown)
    assert project is not None
    key(shown, Key.Key_Tab, Key.Key_1)
    for name in ("ana", "ben"):
        (fares,) = [
            each for each in layers.layer(project.database, "a1", name).quotations if each.content == FARES
        ]
        acts_of(project, name).annotations.delete(Reference(QUOTATION, fares.id))
    shown.workspace.open_document(1)
    settle()
    panel.list.setCurrentIndex(panel.model.index(1))
    key(shown, "+", Key.Key_1)
    assert taken(shown) == [(FARES[0].of(TEXT), ("ana",))]
    assert shown.status.words() == "A has nothing here: 0 takes neither."


def test_what_most_lack_is_told_as_that(shown: MainWindow) -> None:
    project, panel = shown.workspace.project, panel_of(shown)
    assert project is not None
    acts_of(project, "cy").quotations.new(SOURCE)
    shown.workspace.open_document(1)
    settle()
    said = []
    for row in range(panel.model.rowCount()):
        panel.list.setCurrentIndex(panel.model.index(row))
        settle()
        said += [words for words in panel.view.text().split(">") if "Most have" in words]
    assert [words.split("<")[0] for words in said] == [
        "Most have it like this: ana and cy",
        "Most have nothing here: ana and ben",
    ]
