"""What is kept over a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QStandardPaths, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.formats.registry import ENDINGS
from annotator.ui.look import theme as theme_module
from annotator.ui.look.theme import desktop, load_theme
from annotator.ui.session.settings import Settings, documents_folder
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import Key, drag_edge, press, settle


def ground() -> str:
    return QApplication.palette().color(QPalette.ColorRole.Window).name()


def test_the_theme_is_kept(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    shown = window(path)
    assert ground() == load_theme("light").css("window")
    shown.actions_by_id["theme_dark"].trigger()
    assert ground() == load_theme("dark").css("window")
    shown.close()
    window(path)
    assert ground() == load_theme("dark").css("window")
    assert Settings().theme == "dark"


@pytest.mark.parametrize(
    ("action", "dark", "with_contrast"),
    [
        ("theme_system", "dark", "contrast-dark"),
        ("theme_contrast", "contrast-dark", "contrast-dark"),
        ("theme_light", "light", "light"),
    ],
)
def test_the_window_follows_the_desktop_while_it_is_open(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, action: str, dark: str, with_contrast: str
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    shown.actions_by_id[action].trigger()
    hints = desktop()

    def paper() -> str:
        return shown.article.viewport().grab().toImage().pixelColor(2, 2).name()

    monkeypatch.setattr(theme_module, "desktop_scheme", lambda: "dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    settle()
    assert (ground(), paper()) == (load_theme(dark).css("window"), load_theme(dark).css("paper"))
    monkeypatch.setattr(theme_module, "desktop_wants_contrast", lambda: True)
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    settle()
    wanted = load_theme(with_contrast)
    assert (ground(), paper()) == (wanted.css("window"), wanted.css("paper"))


def widths(shown: MainWindow) -> list[int]:
    return [dock.width() for dock in shown.docks.all()]


def test_panels_and_last_document_are_kept(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "Second.\n", "a3": "Third.\n"})
    shown = window(path)
    shown.resize(790, 610)
    settle()
    documents = shown.docks.all()[0].geometry()
    drag_edge(shown, QPoint(documents.right() + 3, documents.center().y()), -20)
    sizes = widths(shown)
    assert sizes[0] < 155
    press(shown.article, "n")
    press(shown.article, "n")
    shown.close()
    again = window(path)
    assert again.workspace.position == 3
    assert again.size() == shown.size()
    assert widths(again) == sizes


def test_a_panel_that_was_put_away_stays_away_and_comes_back_by_its_key(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    shown = window(path)
    press(shown.article, "1", Qt.KeyboardModifier.ControlModifier)
    assert shown.documents.list.hasFocus()
    press(shown.documents.list, "1", Qt.KeyboardModifier.ControlModifier)
    assert shown.article.hasFocus()
    assert not shown.docks.is_up("documents")
    shown.close()
    again = window(path)
    assert not again.docks.is_up("documents")
    assert again.docks.is_up("cards")
    press(again.article, "1", Qt.KeyboardModifier.ControlModifier)
    assert again.documents.list.hasFocus()


def test_articles_are_looked_for_where_they_were_found_and_projects_not_among_programs_data(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    filters: list[object] = []

    def ask(
        parent: object, title: str, folder: str, *rest: object, options: object = None
    ) -> tuple[list[str], str]:
        asked.append(folder)
        filters.extend(rest)
        return [], ""

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    sample = tmp_path / "data" / "quote-claim-annotator" / "sample.qca"
    sample.parent.mkdir(parents=True)
    shown = window(make_project(sample, {"a1": TEXT}))
    shown.subjects.imports.import_files()
    shown.subjects.projects.open_project()
    assert asked == [str(documents_folder())] * 2
    kinds = str(filters[0]).split(";;")
    assert kinds[0] == f"All readable files ({' '.join(f'*{ending}' for ending in ENDINGS)})"
    assert "Plain text (*.txt *.text)" in kinds
    assert kinds[-1] == "All files (*)"
    articles = tmp_path / "articles"
    articles.mkdir()
    Settings().import_folder = articles
    shown.subjects.imports.import_files()
    assert asked[-1] == str(articles)
    articles.rmdir()
    shown.subjects.imports.import_files()
    assert asked[-1] == str(documents_folder())
    for folder, proposed in ((tmp_path / "Papers", tmp_path / "Papers"), (tmp_path / "none", Path.home())):
        (tmp_path / "Papers").mkdir(exist_ok=True)
        monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place, at=folder: str(at))
        assert documents_folder() == proposed


def test_full_screen_shows_the_article_alone_and_is_not_remembered(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    shown = window(path)
    press(shown.article, Key.Key_F11)
    assert shown.isFullScreen()
    for part in (shown.menuBar(), shown.toolbar, *shown.docks.all()):
        assert not part.isVisible()
    press(shown.article, "q")
    assert len(shown.workspace.opened.quotations) == 1
    shown.close()
    again = window(path)
    assert not again.isFullScreen()
    for part in (again.menuBar(), again.toolbar, *again.docks.all()[:2]):
        assert part.isVisible()
    press(again.article, Key.Key_F11)
    press(again.article, Key.Key_F11)
    assert not again.isFullScreen()
    assert again.docks.is_up("cards")


def test_the_last_document_is_kept_where_another_project_is_opened_over_it(window, tmp_path: Path) -> None:
    one, two = (make_project(tmp_path / f"{n}.qca", {"a1": TEXT, "a2": "Second.\n"}) for n in ("one", "two"))
    shown = window(one)
    press(shown.article, "n")
    assert shown.subjects.projects.open(two)
    assert shown.workspace.position == 1
    assert shown.subjects.projects.open(one)
    assert shown.workspace.position == 2


def test_a_document_that_is_no_more_there_is_no_obstacle(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    settings = Settings()
    settings.set_last_position(path, 40)
    settings.set_window_state("geometry", settings.window_state("nothing"))
    assert window(path).workspace.position == 1
