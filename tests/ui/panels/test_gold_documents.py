"""Gold layers of several documents: which one comes next, and which are open again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.domain.decisions import Blindness
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.teams.readings import count_open_again, reading_of
from annotator.ui.shell.main_window import MainWindow
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle
from tests.ui.panels.test_adjudication import (
    CTRL,
    SHIFT,
    SOURCE,
    TEXT,
    Key,
    acts_of,
    annotate,
    finish,
    key,
    panel_of,
)


def test_the_next_document_is_one_with_something_to_decide(
    window: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.qca", {f"a{number}": TEXT for number in range(1, 6)})
    with Project.open(path) as project:
        annotate(project, "ana", 2)  # alone
        for position in (3, 4, 5):
            annotate(project, "ana", position)
            annotate(project, "ben", position)
        project.work_as("lea", on_gold=True)
        for position in (3, 4):
            document = project.document_at(position)
            on = project.work_as("lea", on_gold=True).on(document)
            for part in reading_of(project, document).differences():
                on.gold.take(reading_of(project, document), part, ["ana"])
            on.layer.set_status("done")
        part = reading_of(project, project.document_at(4)).differences()[0]
        tram = Reference(part.kind, part.annotations["ben"].id)
        acts_of(project, "ben", 4).annotations.set_spans(tram, "source", SOURCE)
        assert count_open_again(project, ["a2", "a3", "a4", "a5"]) == 1
    shown = window(path)
    press(shown.article, Key.Key_J, CTRL | SHIFT)
    settle()
    passed = [shown.workspace.position]
    for _ in range(3):
        key(shown, "n")
        passed.append(shown.workspace.position)
    assert passed == [1, 4, 5, 4]  # 4 is open again
    assert shown.status.words() == (
        "The end was reached: this is the first document with differences to decide."
    )
    shown.workspace.open_document(5)
    settle()
    key(shown, Key.Key_1, Key.Key_1, "a")
    shown.workspace.act(lambda acts: acts.layer.set_status("done"))
    shown.workspace.open_document(4)
    settle()
    key(shown, "k", "n")
    assert shown.workspace.position == 4
    assert shown.status.words() == "No other document has differences to decide."


def test_done_leads_to_what_is_to_be_decided_first_and_then_to_the_rest(
    window: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.qca", {f"a{number}": TEXT for number in range(1, 6)})
    with Project.open(path) as project:
        for position in (1, 3, 5):
            annotate(project, "ana", position)
        for position in (1, 3):
            annotate(project, "ben", position)
        acts = project.work_as("Ana")
        project.set_blindness(Blindness(100))
        acts.on(project.document_at(4)).layer.set_status("started")
    shown = window(path)
    press(shown.article, Key.Key_J, CTRL | SHIFT)
    shown.workspace.open_document(2)
    settle()
    passed = []
    for tells in (False, True, True, True):
        shown.article.setFocus()
        if tells:
            key(shown, "d")
            assert "Still open" in shown.status.words(), passed
        finish(shown)
        passed.append(shown.workspace.position)
    # 4 is blind for her, and 5 has one annotator alone.
    assert passed == [3, 1, 5, 5]
    assert shown.status.words() == "All is done, but 2 documents have something open: N leads there."


def test_the_list_has_a_sign_for_a_gold_layer_that_is_open_again(
    window: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT})
    with Project.open(path) as project:
        annotate(project, "ana", 1)
        annotate(project, "ben", 1)
    shown = window(path)
    press(shown.article, Key.Key_J, CTRL | SHIFT)
    settle()
    key(shown, Key.Key_1, Key.Key_1, "a")
    assert shown.workspace.act(lambda acts: acts.layer.set_status("done"))
    settle()
    model = shown.documents.model

    def row() -> tuple[str, bool]:
        index = model.index(0, 0)
        said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        return str(index.data()), "open again" in said

    title = shown.workspace.opened.document.title
    assert row() == (f"●  {title}", False)
    project = shown.workspace.project
    assert project is not None
    part = reading_of(project, project.document_at(1)).differences()[0]
    tram = Reference(part.kind, part.annotations["ben"].id)
    acts_of(project, "ben", 1).annotations.set_spans(tram, "source", SOURCE)
    shown.workspace.work_on(gold=False)
    shown.workspace.work_on(gold=True)
    settle()
    assert row() == (f"●  ↻ {title}", True)
    panel_of(shown).list.setFocus()
    key(shown, "k")
    assert row() == (f"●  {title}", False)


def test_done_keeps_a_gold_layer_done_that_is_open_again_and_names_the_others(
    window: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.qca", {f"a{number}": TEXT for number in range(1, 4)})
    with Project.open(path) as project:
        for position in (1, 2, 3):
            annotate(project, "ana", position)
            annotate(project, "ben", position)
            document = project.document_at(position)
            on = project.work_as("lea", on_gold=True).on(document)
            on.gold.take_agreed(reading_of(project, document))
            for part in reading_of(project, document).differences():
                on.gold.take(reading_of(project, document), part, ["ana"])
            on.layer.set_status("done")
        for position in (1, 3):
            part = reading_of(project, project.document_at(position)).differences()[0]
            tram = Reference(part.kind, part.annotations["ben"].id)
            acts_of(project, "ben", position).annotations.set_spans(tram, "source", SOURCE)
    shown = window(path)
    press(shown.article, Key.Key_J, CTRL | SHIFT)
    settle()

    def status() -> str:
        assert shown.workspace.opened is not None
        return shown.workspace.opened.layer.status

    key(shown, "d")
    assert (status(), shown.status.words()) == (
        "done",
        "Still open: 1 difference. D again leaves the gold layer done, and goes on.",
    )
    key(shown, "d")
    assert (status(), shown.workspace.position) == ("done", 1)
    assert shown.status.words() == ("All is done, but 1 document has something open: N leads there.")
    key(shown, "d")
    assert "Still open" in shown.status.words(), "it is told again"
    key(shown, "k", "d")
    assert status() == "started", "nothing is open: the mark is taken away"
    finish(shown)
    assert (status(), shown.status.words()) == (
        "done",
        "All is done, but 1 document has something open: N leads there.",
    )
    key(shown, "n")
    assert shown.workspace.position == 3
    key(shown, "k", "n", "d")
    finish(shown)
    assert (status(), shown.status.words()[:22]) == ("done", "All documents are done")
