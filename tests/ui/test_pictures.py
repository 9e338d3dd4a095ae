"""The look, held against pictures that were looked at (tests/data/pictures; CONTRIBUTING says how to renew them)."""

from __future__ import annotations

import copy
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.project import Project
from annotator.ui.article import painter
from annotator.ui.article.painter import ArticlePainter
from annotator.ui.article.strokes import Strokes
from annotator.ui.look.theme import Theme, load_theme
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.examples import spans_of
from tests.ui.conftest import make_project
from tests.ui.driving import settle
from tests.ui.picturing import (
    RENEWING,
    lacking,
    looks_as_kept,
    picture_of,
    set_faces,
    window_picture,
)
from tests.ui.scenes import DENSE, RTL, annotate_densely, dense_project, show

THEMES = ("light", "dark", "contrast-light", "contrast-dark")
SCENES = ("none", "quotation", "nested", "claim", "suggestion", "selection")


@pytest.fixture(autouse=True)
def faces(qapp: QApplication, settings_folder: Path) -> Iterator[None]:
    if missing := lacking():
        pytest.skip(f"the faces of the kept pictures are not on this computer: {', '.join(missing)}")
    before = QFont(qapp.font())
    store = QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "quote-claim-annotator", "annotator"
    )
    set_faces(store)
    yield
    qapp.setFont(before)


@pytest.fixture
def dense(window: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    shown = window(dense_project(tmp_path / "p.qca"))
    shown.resize(1280, 800)
    settle()
    annotate_densely(shown)
    return shown


def article_picture(shown: MainWindow, scene: str) -> QImage:
    """Return a picture of the article alone, drawn at twice its size, in one of the scenes."""
    opened = shown.workspace.opened
    assert opened is not None
    current = {
        "quotation": Current("quotation", opened.quotations[0].id),
        "nested": Current("quotation", opened.quotations[1].id),
        "claim": Current("claim", opened.claims[0].id),
        "suggestion": Current("suggestion", "s0"),
    }
    shown.article.setFocus()
    show(shown, current.get(scene))
    if scene == "selection":
        shown.article.select(Span(DENSE.index("believed it"), DENSE.index(" of the Railway")))
    view = shown.article.viewport()
    whole = picture_of(view, scale=2, shrunk=2)
    bottom = shown.article.cursorRect().bottom() if scene != "selection" else 300
    return whole.copy(0, 60, 640, min(300, max(bottom, 240)))


def test_the_window_looks_as_kept_in_one_theme_after_the_other(dense: MainWindow) -> None:
    kept = {}
    for theme in (*THEMES, THEMES[0]):
        dense.subjects.view._wear(load_theme(theme))
        kept[theme] = looks_as_kept(window_picture(dense, 1280, 800), f"window-{theme}")
    assert [theme for theme, is_kept in kept.items() if not is_kept] == []


def test_a_small_window_looks_as_kept(dense: MainWindow) -> None:
    assert looks_as_kept(window_picture(dense, 1024, 700), "window-1024x700")


def test_the_window_at_200_per_cent_looks_as_kept(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    command = [sys.executable, "-m", "tests.ui.picturing", str(tmp_path), str(path)]
    scaled = {**os.environ, "QT_SCALE_FACTOR": "2", "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(command, env=scaled, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert looks_as_kept(QImage(str(path)), "window-200-per-cent")


def test_what_overlaps_and_nests_looks_as_kept(dense: MainWindow) -> None:
    kept = {scene: looks_as_kept(article_picture(dense, scene), f"dense-{scene}") for scene in SCENES}
    assert [scene for scene, is_kept in kept.items() if not is_kept] == []


def test_text_that_runs_leftwards_looks_as_kept(window, tmp_path: Path) -> None:
    start = RTL.index("דנה כהן")
    words = RTL.index("said “שלום לכולם")
    names = ((start, start + 7, "PERSON"), (words, words + 10, "NORP"))
    shown = window(make_project(tmp_path / "p.qca", {"a1": RTL}, {"a1": names}))
    shown.resize(1280, 800)
    settle()
    quoted = Span(RTL.index("“הקו"), RTL.index("2031”") + 5)
    shown.article.select(quoted)
    shown.actions_by_id["new_quotation"].trigger()
    show(shown, None)
    view = shown.article.viewport()
    assert looks_as_kept(picture_of(view, scale=2, shrunk=2).copy(0, 0, 640, 260), "leftwards")


def test_several_layers_look_as_kept(window: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": DENSE})
    with Project.open(path) as project:
        for name in ("ana", "ben"):
            is_ana = name == "ana"
            on = project.work_as(name).on(project.document_at(1))
            on.quotations.new(spans_of(DENSE, "“We asked again,”"), source=spans_of(DENSE, "she"))
            depots = "the railway will close two depots in Northfield by 2031"
            on.quotations.new(
                spans_of(DENSE, depots if is_ana else "the railway will close two depots"),
                spans_of(DENSE, "told us") if is_ana else (),
                spans_of(DENSE, "The Harwick ministry" if is_ana else "Harwick ministry"),
            )
            if is_ana:
                on.quotations.new(spans_of(DENSE, "“seven of ten trains”"))
            on.layer.set_status("done")
    shown = window(path)
    shown.resize(1280, 800)
    shown.actions_by_id["adjudicate"].trigger()
    settle()
    view = shown.article.viewport()
    assert looks_as_kept(picture_of(view, scale=2, shrunk=2).copy(0, 60, 640, 240), "differences")


# That the pictures show it when a layer is missing or of another colour

LAYERS: tuple[tuple[object, str, str], ...] = (
    (ArticlePainter, "_grounds", "none"),
    (ArticlePainter, "_grounds", "quotation"),
    (ArticlePainter, "_sign", "nested"),
    (ArticlePainter, "_sign", "none"),
    (ArticlePainter, "_selection", "selection"),
    (Strokes, "_underline", "none"),
    (Strokes, "_underline", "nested"),
    (Strokes, "_bracket", "none"),
    (Strokes, "_bracket", "claim"),
    (Strokes, "frame", "quotation"),
    (Strokes, "frame", "suggestion"),
    (painter, "draw_margin", "none"),
)
COLOURS = {
    "none": (
        *(
            f"{kind}.{group}"
            for kind in ("entity", "sign")
            for group in ("person", "organisation", "place", "time_number")
        ),
        *("entity.other", "text", "paper", "quotation.quiet", "suggestion.edge", "claim.edge"),
    ),
    "quotation": (*(f"quotation.{part}" for part in ("content", "cue", "source", "edge")), "dim"),
    "suggestion": tuple(f"suggestion.{part}" for part in ("content", "cue", "source", "edge")),
    "claim": ("claim.content", "claim.edge"),
    "selection": ("selection",),
}


@pytest.mark.skipif(RENEWING, reason="the pictures are being renewed")
def test_a_missing_layer_is_noticed(dense: MainWindow) -> None:
    unnoticed = []
    for owner, name, scene in LAYERS:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(owner, name, lambda *args, **named: None)
            if looks_as_kept(article_picture(dense, scene), f"dense-{scene}"):
                unnoticed.append((name, scene))
    assert unnoticed == []
    for scene in sorted({scene for _, _, scene in LAYERS}):
        assert looks_as_kept(article_picture(dense, scene), f"dense-{scene}"), "all layers are back"


@pytest.mark.skipif(RENEWING, reason="the pictures are being renewed")
def test_a_layer_of_another_colour_is_noticed(dense: MainWindow) -> None:
    unnoticed = []
    for scene, names in COLOURS.items():
        for name in names:
            colours = copy.deepcopy(load_theme("light").colours)
            folder, _, last = name.rpartition(".")
            held = colours[folder] if folder else colours
            held[last] = "#C01010"
            dense.article.set_theme(Theme("light", colours))
            if looks_as_kept(article_picture(dense, scene), f"dense-{scene}"):
                unnoticed.append((scene, name))
        dense.article.set_theme(load_theme("light"))
        assert looks_as_kept(article_picture(dense, scene), f"dense-{scene}"), "the colours are as before"
    assert unnoticed == []
