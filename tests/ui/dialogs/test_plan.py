"""The dialog of the plan by keys: numbers follow each choice, packages are written, and open as their person."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.team_plan import TeamPlan
from annotator.project import Project
from annotator.project.teams.package_person import task_of
from annotator.project.teams.packages import write_packages
from annotator.project.teams.planning import make_plan, plan_in_force
from annotator.ui.dialogs.dashboard.due_field import DueField
from annotator.ui.dialogs.plan import PlanDialog
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.articles import TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, settle


def numbers(dialog: PlanDialog) -> dict[str, tuple[str, ...]]:
    rows = dialog.rows
    cells = [
        [rows.data(rows.index(row, column)) for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]
    return {name: tuple(values) for name, *values in cells}


def fill(field, words: str) -> None:
    field.setFocus()
    field.selectAll()
    press(field, words)


def looked_at(dialog: PlanDialog, *people: str) -> None:
    wait_for(lambda: list(numbers(dialog)) == list(people))


@pytest.fixture
def shown(window, tmp_path: Path):
    shown = window(make_project(tmp_path / "lead.qca", {f"a{number}": TEXT for number in range(10)}))
    back_to(shown)
    return shown


@pytest.fixture
def said(shown) -> list[str]:
    words: list[str] = []
    shown.subjects.hint.connect(words.append)
    return words


def test_packages_are_planned_and_written_by_keys(shown, said, tmp_path: Path, monkeypatch) -> None:
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))

    def plan(dialog: PlanDialog) -> None:
        assert dialog.names.text() == "Ana"
        fill(dialog.names, "ben, cy, di")
        looked_at(dialog, "ben", "cy", "di")
        assert not dialog.by.isEnabled()
        fill(dialog.common, "20")
        wait_for(lambda: [row[3] for row in numbers(dialog).values()] == ["2", "1", "1"])
        assert numbers(dialog)["ben"] == ("0", "4", "4", "2", "0")
        assert dialog.told.text() == "10 documents in all. 2 are common. Each pair shares 0 to 1."
        dialog.table.setFocus()
        dialog.table.setCurrentIndex(dialog.rows.index(1, 0))
        press(dialog.table, Key.Key_Space)
        fill(dialog.seed, "3")
        wait_for(lambda: dialog.plan().seed == 3 and dialog.chosen() == ["ben", "di"])
        press(dialog.package_button, Key.Key_Return)

    with answering(PlanDialog, plan):
        shown.actions_by_id["plan"].trigger()
    wait_for(lambda: not shown.subjects.files._jobs)
    assert sorted(path.name for path in out.iterdir()) == ["lead-ben.qca", "lead-di.qca"]
    assert said == [f"2 packages are in {out}."]
    present = plan_in_force(shown.workspace.project)
    assert present is not None
    assert (present.annotators, present.common, present.seed) == (("ben", "cy", "di"), 20, 3)
    shown.actions_by_id["undo"].trigger()
    settle()
    assert plan_in_force(shown.workspace.project) is None


def test_neither_the_way_by_cancel_nor_a_folder_not_chosen_loses_the_fields(
    shown, tmp_path: Path, monkeypatch
) -> None:
    folders = iter(["", str(tmp_path / "out")])
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: asked.append("") or next(folders))

    def plan(dialog: PlanDialog) -> None:
        looked_at(dialog, "Ana")
        press(dialog.names, Key.Key_Backtab)
        press(dialog.names, Key.Key_A, Qt.KeyboardModifier.AltModifier)
        assert dialog.names.hasFocus()
        fill(dialog.names, "ben, cy")
        looked_at(dialog, "ben", "cy")
        press(dialog.names, Key.Key_Return)
        assert asked == [""]
        assert (dialog.isVisible(), dialog.names.text()) == (True, "ben, cy")
        press(dialog.names, Key.Key_Return)

    with answering(PlanDialog, plan):
        shown.actions_by_id["plan"].trigger()
    wait_for(lambda: not shown.subjects.files._jobs)
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_a_day_that_has_passed_is_told_beside_the_field(qtbot) -> None:
    field = DueField(date(2020, 1, 31))
    qtbot.addWidget(field)
    field.show()
    assert field.past.isVisible() and field.past.text() == "this day has passed"
    press(field.box, Key.Key_Space)
    assert not field.past.isVisible()


def test_what_cannot_be_planned_is_told_and_stops_the_buttons(shown) -> None:
    def plan(dialog: PlanDialog) -> None:
        looked_at(dialog, "Ana")
        fill(dialog.names, "ben, gold")
        assert "“gold” is the name of a gold layer" in dialog.told.text()
        fill(dialog.names, "ana, ben")
        assert dialog.told.text().startswith("“ana” and “Ana” would be two annotators.")
        assert not dialog.table.isVisible()
        assert not dialog.package_button.isEnabled() and not dialog.plan_button.isEnabled()
        fill(dialog.names, "ben")
        looked_at(dialog, "ben")
        assert dialog.package_button.isEnabled()
        press(dialog.names, Key.Key_Escape)

    with answering(PlanDialog, plan):
        shown.actions_by_id["plan"].trigger()
    assert plan_in_force(shown.workspace.project) is None


def test_a_plan_alone_is_made_and_comes_back_into_the_fields(shown, said) -> None:
    def plan(dialog: PlanDialog) -> None:
        fill(dialog.names, "ben,cy")
        assert "In packages alone" in dialog.blind.toolTip()
        press(dialog.blind, Key.Key_Space)
        assert dialog.blind.isChecked()
        looked_at(dialog, "ben", "cy")
        press(dialog.plan_button, Key.Key_Space)

    with answering(PlanDialog, plan):
        shown.actions_by_id["plan"].trigger()
    wait_for(lambda: not shown.subjects.files._jobs)
    assert said == ["The plan is in force. Ctrl+Z takes it back."]

    def look(dialog: PlanDialog) -> None:
        assert dialog.names.text() == "ben, cy"
        assert dialog.blind.isChecked()
        looked_at(dialog, "ben", "cy")
        wait_for(lambda: numbers(dialog)["ben"][:3] == ("5", "0", "5"))
        press(dialog.names, Key.Key_Escape)

    with answering(PlanDialog, look):
        shown.actions_by_id["plan"].trigger()


def test_a_package_opens_as_its_person_without_asking(window, tmp_path: Path, monkeypatch) -> None:
    lead = make_project(tmp_path / "lead.qca", {"a1": TEXT})
    with Project.open(lead) as project:
        plan = TeamPlan(("Zoe Q",))
        make_plan(project, plan)
        (package,) = write_packages(project, plan, tmp_path)
    monkeypatch.setattr(QInputDialog, "exec", lambda dialog: pytest.fail("asked for a name"))
    shown = window(package.path)
    assert shown.workspace.project.annotator == "Zoe Q"
    assert shown.status.annotator.text() == "Zoe Q"
    assert shown.status.words() == "This package was made for Zoe Q: here everybody works as Zoe Q."
    said: list[str] = []
    shown.subjects.hint.connect(said.append)
    shown.actions_by_id["change_annotator"].trigger()
    assert said == ["This package was made for Zoe Q: here everybody works as Zoe Q."]
    assert shown._settings.annotator == "Ana", "the name on this computer stays"
    press(shown.article, "q")
    assert [layer.annotator for layer in [shown.workspace.opened.layer]] == ["Zoe Q"]


def test_a_package_says_what_is_to_be_done_and_how_it_comes_back(window, tmp_path: Path) -> None:
    lead = make_project(tmp_path / "lead.qca", {"a1": "Trams are late in the north."})
    with Project.open(lead) as project:
        project.work_as("Lea", on_gold=True).on(project.document_at(1)).layer.set_status("done")
        plan = TeamPlan(("Zoe",), training=("a1",), due=date(2099, 12, 31))
        make_plan(project, plan)
        (package,) = write_packages(project, plan, tmp_path)
        dialog = PlanDialog(project, DocumentFilter())
        wait_for(lambda: "For training: “" in dialog.told.text())
        dialog.reject()
    with Project.open(package.path) as project:
        assert task_of(project) == (
            "1 document is for training: its gold layer is shown once yours is done."
            " All are to be done by 2099-12-31."
        )
        with project.database.transaction() as connection:  # the Differences panel is not looked at here
            connection.execute("DELETE FROM layer WHERE annotator = 'gold'")
    shown = window(package.path)
    back_to(shown)
    assert "to be done by 2099-12-31" in shown.status.place.text()
    said: list[str] = []
    shown.subjects.documents.hint.connect(said.append)
    press(shown.article, "d")
    wait_for(lambda: said)
    assert said[-1] == "All documents are done: send this file, lead-Zoe.qca, back."


def test_a_plan_made_on_gold_layers_is_the_persons_act(shown, said) -> None:
    def plan(dialog: PlanDialog) -> None:
        looked_at(dialog, "Ana")
        press(dialog.plan_button, Key.Key_Space)

    assert shown.workspace.work_on(gold=True)
    with answering(PlanDialog, plan):
        shown.actions_by_id["plan"].trigger()
    wait_for(lambda: not shown.subjects.files._jobs)
    project = shown.workspace.project
    assert [entry.annotator for entry in project.history(1)] == ["Ana"]
    shown.actions_by_id["undo"].trigger()
    settle()
    assert plan_in_force(project) is None
