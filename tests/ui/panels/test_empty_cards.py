"""Where no annotation is chosen, or none is there, the cards say what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from annotator.domain.analysis import Analysis
from annotator.domain.decisions import Blindness
from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.project.jobs.preparation import save_analysis
from annotator.store.import_stage import ImportStage
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import SUGGESTIONS, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, settle
from tests.ui.test_accessibility import unnamed


def said(shown: MainWindow) -> str:
    card = shown.cards.card
    assert card._hint.isVisible()
    return f"{card._title.text()}: {card._hint.text()}"


def add_article(project: Project, id: str, text: str) -> None:
    """Add an article that no language model has read."""
    stage = ImportStage(project.database)
    stage.add(Record(new_document(id, text), Layer(id, None)))
    stage.commit("import", None)


def inked(shown: MainWindow) -> bool:
    """Tell whether anything stands in the list of cards."""
    image, ground = shown.cards.list.viewport().grab().toImage(), shown.subjects.view.theme["base"]
    return any(
        QColor(image.pixel(x, y)) != ground for x in range(image.width()) for y in range(image.height())
    )


def test_a_blind_article_promises_no_suggestions_until_it_is_done(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    with Project.open(path) as project:
        project.work_as("Ana")
        project.set_blindness(Blindness(100, until_done=True))
    shown = window(path)
    assert shown.cards.list.accessibleDescription().startswith("What you annotate comes here")
    shown.workspace.act(lambda acts: acts.layer.set_status("done"))
    settle()
    assert not shown.workspace.opened.is_blind
    assert shown.cards.list.accessibleDescription().startswith("Suggestions and what you annotate")


def test_an_article_without_anything_says_how_to_begin(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    assert said(shown) == (
        "Nothing annotated yet: Select words (=, or drag over them), then Q makes a quotation of them, K a claim."
        " M goes to the next words in quote marks."
    )
    assert shown.cards.model.rowCount() == 0
    assert inked(shown)
    assert shown.cards.list.accessibleDescription().startswith("Suggestions and what you annotate")
    assert unnamed(shown) == []
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    assert not shown.cards.card._hint.isVisible()
    press(shown.article, Key.Key_Escape)
    press(shown.article, Key.Key_Escape)
    assert said(shown).startswith("No annotation chosen: Tab or a click chooses a card")


def test_suggestions_are_named_as_soon_as_they_come(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    save_analysis(shown.workspace.project, "a1", Analysis("given 2", (), SUGGESTIONS))
    shown.workspace.opened.load_analysis()
    shown.workspace.analysis_arrived.emit()
    settle()
    assert said(shown).startswith(
        "Nothing annotated yet: Ctrl+Down goes to the next of 3 suggestions; Enter accepts, X rejects."
    )


def test_while_the_language_model_reads_the_cards_say_that_suggestions_are_looked_for(
    window, tmp_path: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": f"{TEXT}More."}))
    project, workspace = shown.workspace.project, shown.workspace
    add_article(project, "a3", f"{TEXT}Other.")
    shown.subjects.analysis.worker.stop()
    workspace.open_document(3)
    settle()
    assert said(shown) == (
        "Suggestions are being looked for: They come by themselves. Meanwhile you can read and annotate."
        " Select words (=, or drag over them), then Q makes a quotation of them, K a claim."
    )
    assert shown.cards.windowTitle() == "Looking for suggestions …"
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    for _ in range(2):
        press(shown.article, Key.Key_Escape)
    assert said(shown).startswith("Suggestions are being looked for")
    press(shown.article, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    save_analysis(project, "a3", Analysis("given 1", (), ()))
    workspace.opened.load_analysis()
    workspace.analysis_arrived.emit()
    settle()
    assert said(shown).startswith("Nothing annotated yet")
    assert shown.cards.windowTitle() == "Cards", "the card says the rest"


def test_where_no_suggestions_can_come_none_are_promised(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    add_article(shown.workspace.project, "a2", f"{TEXT}Other.")
    shown.workspace.open_document(2)
    shown.subjects.analysis.worker.client.give_up_starting("no such program")
    settle()
    assert said(shown).startswith("Nothing annotated yet")


def test_a_project_without_articles_says_how_to_get_some(window, tmp_path: Path) -> None:
    Project.create(tmp_path / "p.qca").close()
    shown = window(tmp_path / "p.qca")
    settle()
    assert said(shown) == "No article yet: Import articles (Ctrl+I), or drop files on the window."
