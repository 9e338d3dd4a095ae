"""Adjudication by keys: differences are visited, taken and corrected; training documents show what gold has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QAbstractItemModelTester as ModelTester
from PySide6.QtWidgets import QApplication, QPushButton

from annotator.domain.decisions import Blindness
from annotator.domain.gold import GOLD
from annotator.domain.gold_choice import origin_of
from annotator.domain.layer import Layer
from annotator.domain.thread import Place
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.acts.document_acts import DocumentActs
from annotator.project.teams.readings import reading_of
from annotator.store import layers, plans
from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.panels.adjudication import AdjudicationPanel
from annotator.ui.shell.main_window import MainWindow
from tests.examples import made, spans_of
from tests.ui.answering import answering
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle
from tests.ui.test_accessibility import unnamed

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = (
    "Mayor Ann Reed said the tram will come. “It is safe,” she said.\n\n"
    "Ben Okoye warned that fares would rise. Critics denied that."
)
SAFE = spans_of(TEXT, "“It is safe,”")
TRAM, LONG_TRAM = spans_of(TEXT, "the tram will come"), spans_of(TEXT, "said the tram will come")
FARES = spans_of(TEXT, "that fares would rise")
SOURCE = spans_of(TEXT, "Ben Okoye")


def acts_of(project: Project, name: str, position: int = 1) -> DocumentActs:
    """Return the acts of somebody, also while the window works on gold layers."""
    layers.add_annotator(project.database, name)
    acts = Acts(project.database, name, project.codebook, lambda name, kind: None)
    return acts.on(project.document_at(position))


def annotate(project: Project, name: str, position: int) -> None:
    """Let somebody annotate: all agree in SAFE; the others differ by name."""
    on = acts_of(project, name, position)
    on.quotations.new(SAFE)
    on.quotations.new(TRAM if name != "ben" else LONG_TRAM)
    if name != "cy":
        quotation = made(on.quotations.new(FARES, source=SOURCE if name == "ana" else ()))
        if name == "ben":
            on.threads.begin("Who says so?", Place("ben", "quotation", quotation))
    on.layer.set_status("done")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a project in which two annotators have done two articles."""
    path = make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT})
    with Project.open(path) as project:
        for position in (1, 2):
            for name in ("ana", "ben"):
                annotate(project, name, position)
    return path


@pytest.fixture
def shown(window: Callable[[Path], MainWindow], path: Path) -> MainWindow:
    """Give a window in which the gold layer is worked on, for Ana Lopez."""
    shown = window(path)
    press(shown.article, Key.Key_J, CTRL | SHIFT)
    settle()
    return shown


def panel_of(shown: MainWindow) -> AdjudicationPanel:
    panel = shown.docks.panel("adjudication")
    assert isinstance(panel, AdjudicationPanel)
    return panel


def gold(shown: MainWindow, document: str = "a1") -> Layer:
    assert shown.workspace.project is not None
    return layers.layer(shown.workspace.project.database, document, GOLD)


def taken(shown: MainWindow) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.content[0].of(TEXT), origin_of(each)) for each in gold(shown).quotations]


def key(shown: MainWindow, *keys: Key | str) -> None:
    for each in keys:
        focused = shown.focusWidget()
        assert focused is not None
        press(focused, each)
        settle()


def finish(shown: MainWindow) -> None:
    """Mark the document done although something is left open in it."""
    focused = shown.focusWidget()
    assert focused is not None
    with answering(FindingsPicker, lambda picker: press(picker.field, Key.Key_Return, CTRL)):
        press(focused, "d")
    shown.activateWindow()
    settle()


def test_one_key_takes_a_side_and_goes_to_the_next_difference(shown: MainWindow) -> None:
    panel = panel_of(shown)
    assert shown.focusWidget() is panel.list
    ModelTester(panel.model)
    assert panel.windowTitle() == "2 of 2 differences open"
    assert panel.legend.text() == "A\u00a0ana · B\u00a0ben"
    key(shown, Key.Key_2, Key.Key_1)
    assert taken(shown) == [
        (LONG_TRAM[0].of(TEXT), ("ben",)),
        (FARES[0].of(TEXT), ("ana",)),
    ]
    assert panel.windowTitle() == "0 of 2 differences open"
    key(shown, "a")
    assert len(gold(shown).quotations) == 3
    assert panel.windowTitle() == "0 of 2 differences open"
    finish(shown)
    assert gold(shown).status == "done"
    assert shown.workspace.position == 2
    assert shown.focusWidget() is panel.list
    assert panel.windowTitle().startswith("2 of 2 differences open")


def test_both_neither_and_undo(shown: MainWindow) -> None:
    key(shown, "+", Key.Key_0)
    assert [words for words, _ in taken(shown)] == [LONG_TRAM[0].of(TEXT), TRAM[0].of(TEXT)]
    press(shown.focusWidget(), Key.Key_Z, CTRL)
    press(shown.focusWidget(), Key.Key_Z, CTRL)
    settle()
    assert taken(shown) == []
    assert panel_of(shown).windowTitle().startswith("2 of 2 differences open")


def test_tab_visits_open_differences_also_from_the_article(shown: MainWindow) -> None:
    panel = panel_of(shown)
    rows = [panel.list.currentIndex().row()]
    for _ in range(2):
        key(shown, Key.Key_Tab)
        rows.append(panel.list.currentIndex().row())
    key(shown, Key.Key_1)
    shown.article.setFocus()
    key(shown, Key.Key_Tab)
    assert (rows, shown.focusWidget()) == ([0, 1, 0], panel.list)
    assert panel.list.currentIndex().row() == 1


def test_tab_from_the_article_comes_to_the_difference_with_the_frame(shown: MainWindow) -> None:
    panel = panel_of(shown)
    shown.article.setFocus()
    key(shown, Key.Key_Tab)
    assert (shown.focusWidget(), panel.list.currentIndex().row()) == (panel.list, 0)
    key(shown, Key.Key_Tab)
    assert panel.list.currentIndex().row() == 1


def test_a_comment_on_a_difference_is_answered_by_keys(shown: MainWindow) -> None:
    panel = panel_of(shown)
    key(shown, Key.Key_Tab)
    assert panel.threads.heading.text() == "Comments on this difference (Shift+Y answers)"
    press(panel.list, Key.Key_Y, SHIFT)
    settle()
    assert shown.focusWidget() is panel.threads.line
    key(shown, "The report does.", Key.Key_Return)
    assert shown.focusWidget() is panel.list
    (view,) = panel.threads.views
    assert [message.text for message in view.shown.messages] == ["Who says so?", "The report does."]


def test_in_a_package_gold_layers_are_refused_with_the_reason(
    window: Callable[[Path], MainWindow], path: Path
) -> None:
    with Project.open(path) as project, project.database.transaction() as connection:
        plans.put_origin(connection, plans.Origin("Ana", *("x" for _ in plans.Origin._fields[1:])))
    shown = window(path)
    refused: list[Exception] = []
    shown.workspace.refused.disconnect()
    shown.workspace.refused.connect(refused.append)
    press(shown.article, Key.Key_J, CTRL | SHIFT)
    settle()
    assert "gold layers are made in the project that it comes from" in str(refused[0])
    assert shown.workspace.project is not None
    assert shown.workspace.project.annotator == "Ana"
    assert shown.docks.show("adjudication") is panel_of(shown)
    assert "made for Ana" in panel_of(shown).about.text()


def test_what_is_decided_says_for_whom_and_what_is_missing_with_whom(
    window: Callable[[Path], MainWindow], path: Path
) -> None:
    with Project.open(path) as project:
        on = acts_of(project, "ana")
        on.claims.new(SAFE, types=("opinion",))
        on.claims.new(SOURCE)
        acts_of(project, "ben").claims.new(SAFE, types=("prediction",))
    shown = window(path)
    press(shown.article, Key.Key_J, CTRL | SHIFT)
    settle()
    panel = panel_of(shown)
    rows = {panel.model.data(panel.model.index(row), panel.model.HeadingRole): row for row in range(4)}
    assert "A  Claim: missing with B" in rows

    def look(heading: str) -> dict[str, str]:
        panel.list.setCurrentIndex(
            panel.model.index(next(row for words, row in rows.items() if words.startswith(heading)))
        )
        settle()
        buttons = panel.buttons.findChildren(QPushButton)
        return {each.text()[:1]: each.accessibleName() for each in buttons if each.isVisible()}

    assert look("A B  Claim: ")["+"].endswith("each as an annotation of its own on the same words")
    assert look("A  Claim: missing with B")["E"] == "Take what ana has and correct it in the article"
    assert "The same:" not in panel.view.text()
    key(shown, Key.Key_1)
    look("A  Claim: missing with B")
    assert "Decided: taken from ana." in panel.view.text()
    key(shown, Key.Key_0)
    look("A  Claim: missing with B")
    assert "Decided: nothing is taken." in panel.view.text()


def test_done_tells_once_what_is_open(shown: MainWindow) -> None:
    key(shown, "d")
    assert shown.status.words() == (
        "Still open: 2 differences and 1 annotation that agrees. D again marks the gold layer done all the same."
    )
    assert gold(shown).status == "new"
    finish(shown)
    assert (gold(shown).status, shown.workspace.position) == ("done", 2)


def test_what_is_done_is_not_offered_to_be_marked_done(shown: MainWindow) -> None:
    key(shown, Key.Key_1, Key.Key_1, "a")
    assert shown.workspace.act(lambda acts: acts.layer.set_status("done"))
    settle()
    key(shown, Key.Key_Tab)
    assert shown.status.words() == "All differences are decided, and the gold layer is done: N goes on."


def test_a_screen_reader_hears_each_difference_once(shown: MainWindow) -> None:
    told: list[str] = []
    panel_of(shown).told.connect(told.append)
    key(shown, Key.Key_Tab)
    (source,) = told
    assert source == "Quotation: source. ana: Ben Okoye; ben: none. open."
    key(shown, Key.Key_1)
    assert told[1:] == ["Quotation: content. ana: the tram will come; ben: said the tram will come. open."]


def test_what_most_have_is_taken_by_enter(shown: MainWindow) -> None:
    project = shown.workspace.project
    assert project is not None
    key(shown, Key.Key_Return)
    assert taken(shown) == []  # of two, neither is a majority
    annotate(project, "cy", 1)
    shown.workspace.open_document(1)
    settle()
    key(shown, Key.Key_Return, Key.Key_Return)
    assert taken(shown) == [(TRAM[0].of(TEXT), ("ana", "cy"))]  # and FARES differs in all three


def test_a_difference_is_corrected_in_place(shown: MainWindow) -> None:
    key(shown, Key.Key_Tab, "e")
    assert shown.focusWidget() is shown.article
    current = shown.workspace.current_quotation()
    assert current is not None
    assert current.source == SOURCE
    press(shown.article, "t")
    settle()
    assert taken(shown) == [(FARES[0].of(TEXT), ("ana", "Ana"))]
    key(shown, Key.Key_Tab)
    assert shown.focusWidget() is panel_of(shown).list


def test_what_each_has_stands_there_with_the_words_that_differ(shown: MainWindow) -> None:
    panel = panel_of(shown)
    assert "<b><u>said</u></b> the tram will come" in panel.view.text()
    key(shown, Key.Key_Tab)
    assert "Ben Okoye" in panel.view.text()
    assert panel.view.accessibleName().startswith("Quotation: source.")
    assert [view.shown.messages[0].text for view in panel.threads.views] == ["Who says so?"]
    assert not list(unnamed(panel))


def test_of_three_that_differ_all_are_taken(shown: MainWindow) -> None:
    assert shown.workspace.project is not None
    acts_of(shown.workspace.project, "cy").quotations.new(spans_of(TEXT, "tram will come"))
    acts_of(shown.workspace.project, "cy").layer.set_status("done")
    shown.workspace.open_document(1)
    settle()
    panel = panel_of(shown)
    assert "+  All" in [button.text() for button in panel.buttons.findChildren(QPushButton)]
    assert "content" in panel.list.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    key(shown, "+")
    assert len(taken(shown)) == 3


def test_the_chosen_difference_has_room_in_large_letters(
    window: Callable[[Path], MainWindow], path: Path
) -> None:
    font = QApplication.font()
    large = QFont(font)
    large.setPointSizeF(2 * font.pointSizeF())
    QApplication.setFont(large)
    try:
        shown = window(path)
        shown.resize(1280, 800)
        press(shown.article, Key.Key_J, CTRL | SHIFT)
        settle()
        panel = panel_of(shown)
        area = panel.view.parentWidget().parentWidget()
        assert area.height() >= 6 * panel.fontMetrics().height()
        buttons = panel.buttons.findChildren(QPushButton)
        assert buttons and all(button.width() <= area.width() for button in buttons)
    finally:
        QApplication.setFont(font)


def test_a_changed_layer_opens_its_difference_again_and_can_be_kept(shown: MainWindow) -> None:
    key(shown, Key.Key_1, Key.Key_1)
    project = shown.workspace.project
    assert project is not None
    part = reading_of(project, project.document_at(1)).differences()[0]
    tram = Reference(part.kind, part.annotations["ben"].id)
    acts_of(project, "ben").annotations.set_spans(tram, "source", SOURCE)
    shown.workspace.open_document(1)
    settle()
    panel = panel_of(shown)
    assert panel.windowTitle().startswith("1 of 2 differences open")
    assert "a layer has changed" in panel.view.text()
    key(shown, "k")
    assert panel.windowTitle().startswith("0 of 2 differences open")
    assert taken(shown)[0] == (TRAM[0].of(TEXT), ("ana",))


def test_the_mode_ends_where_it_began(shown: MainWindow) -> None:
    press(shown.focusWidget(), Key.Key_J, CTRL | SHIFT)
    settle()
    assert shown.workspace.project is not None
    assert (shown.workspace.project.annotator, shown.focusWidget()) == ("Ana", shown.article)
    assert not shown.docks.is_up("adjudication")


def test_differences_of_one_article_are_not_looked_for_in_the_next(
    window: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "Short."})
    with Project.open(path) as project:
        for name in ("ana", "ben"):
            annotate(project, name, 1)
    shown = window(path)
    press(shown.article, Key.Key_J, CTRL | SHIFT)
    settle()
    adjudication = panel_of(shown)._adjudication
    shown.article.setFocus()
    chosen: list[object] = []
    adjudication.moved.connect(lambda: chosen.append(adjudication.part()))
    shown.workspace.document_opened.connect(lambda: chosen.append(adjudication.reading))
    shown.workspace.open_document(2)
    assert not any(chosen), "Qt would warn of places that the text has not"
    settle()
    shown.workspace.open_document(1)
    settle()
    shown.article.setFocus()
    chosen.clear()
    shown.subjects.projects.leave()
    assert not any(chosen)


def test_who_is_blind_here_stays_in_the_own_layer(window: Callable[[Path], MainWindow], path: Path) -> None:
    with Project.open(path) as project:
        acts = project.work_as("Ana")
        project.set_blindness(Blindness(100))
        acts.on(project.document_at(1)).quotations.new(SAFE)
    shown = window(path)
    refused: list[Exception] = []
    shown.workspace.refused.disconnect()
    shown.workspace.refused.connect(refused.append)
    press(shown.article, Key.Key_J, CTRL | SHIFT)
    settle()
    assert "blind" in str(refused[0])
    assert shown.workspace.project is not None
    assert shown.workspace.project.annotator == "Ana"


def test_what_one_annotator_alone_has_done_is_taken_by_one_key(
    window: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT, "a3": TEXT})
    with Project.open(path) as project:
        annotate(project, "ana", 1)
        annotate(project, "ben", 2)
        acts_of(project, "ben", 2).layer.set_status("started")
    shown = window(path)
    press(shown.article, Key.Key_J, CTRL | SHIFT)
    settle()
    panel = panel_of(shown)
    assert panel.about.text() == "Only ana has done this document: there is nothing to compare."
    buttons = [button.text() for button in panel.buttons.findChildren(QPushButton) if button.isVisible()]
    assert buttons == ["A  Take all of ana (3)"]
    key(shown, "a")
    assert "3 annotations are taken" in shown.status.words()
    assert {origin for _, origin in taken(shown)} == {("ana",)}
    shown.workspace.open_document(2)
    settle()
    assert panel.about.text().startswith("Only ben has begun this document, and is not done")
    key(shown, "a")
    assert gold(shown, "a2").quotations == ()
    assert "nothing to take yet" in shown.status.words()
    shown.workspace.open_document(3)
    settle()
    assert panel.about.text().startswith("Nobody has begun this document")
    acts_of(shown.workspace.project, "ben", 2).layer.set_status("done")  # type: ignore[arg-type]
    told: list[str] = []
    shown.subjects.chosen_documents.hint.connect(told.append)
    shown.subjects.chosen_documents.do("alone", [1, 2, 3])
    assert told == ["Taken from the only annotator of 1 document: 3 annotations. Ctrl+Z takes that back."]


def test_a_training_document_shows_what_gold_has_once_it_is_done(
    window: Callable[[Path], MainWindow], path: Path
) -> None:
    with Project.open(path) as project:
        gold_acts = project.work_as("lea", on_gold=True).on(project.document_at(1))
        gold_acts.gold.take_agreed(reading_of(project, project.document_at(1)))
        gold_acts.layer.set_status("done")
        with project.database.transaction() as connection:
            connection.execute("INSERT INTO training VALUES ('a1')")
        project.work_as("Ana").on(project.document_at(1)).quotations.new(TRAM)
    shown = window(path)
    finish(shown)
    panel = panel_of(shown)
    assert (shown.workspace.position, shown.focusWidget()) == (1, panel.list)
    assert panel.windowTitle() == "2 differences between you and the gold layer"
    assert panel.legend.text() == "A\u00a0Ana · B\u00a0gold"
    assert "nothing here" in panel.view.text()
    assert panel.guideline.toPlainText().startswith("Quotation")
    key(shown, Key.Key_1)
    assert shown.workspace.project is not None
    assert shown.workspace.project.annotator == "Ana"
    keys = str(shown.status.next_keys.text())
    assert keys.startswith("Tab next difference · N next document")
    assert "neither" not in keys
    key(shown, "n")
    assert shown.workspace.position == 2
    assert shown.focusWidget() is shown.article  # nothing is to be learnt there
    assert not shown.docks.is_up("adjudication")
