"""Documents for training are chosen by their titles, by keys, also among very many."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.gold import GOLD
from annotator.project import Project
from annotator.project.teams.planning import plan_in_force
from annotator.ui.dialogs.plan import PlanDialog
from annotator.ui.dialogs.training_documents import TrainingDocuments
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a project with 1,000 documents; the gold layers of all but the first are done."""
    path = make_project(tmp_path / "lead.qca", {"a0": "News of trams.\n\nThey are late."})
    with Project.open(path) as project:
        project.work_as("Lea", on_gold=True)
    with Project.open(path) as project, project.database.transaction() as connection:
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO document"
            " SELECT i, 'd' || i, 'News ' || i, words, sha256, meta, extra FROM document, n WHERE position = 1"
        )
        connection.execute(
            "INSERT INTO document_text SELECT d.position, t.text FROM document d, document_text t"
            " WHERE t.position = 1 AND d.position > 1"
        )
        connection.execute(
            "INSERT INTO layer (document, annotator, status, codebook)"
            " SELECT id, ?, 'done', '' FROM document WHERE position > 1",
            (GOLD,),
        )
    return path


def rows_of(dialog: TrainingDocuments) -> list[str]:
    return [dialog.rows.index(row, 0).data() for row in range(dialog.rows.rowCount())]


def test_training_documents_are_chosen_by_keys_among_very_many(window, path: Path) -> None:
    shown = window(path)
    back_to(shown)

    def choose(dialog: TrainingDocuments) -> None:
        assert len(rows_of(dialog)) == 999
        assert QApplication.focusWidget() is dialog.filter
        for words, found in (("news 77", "News 77"), ("d500", "News 500")):
            dialog.filter.selectAll()
            press(dialog.filter, words)
            assert found in rows_of(dialog)
            press(dialog.filter, Key.Key_Down)
            assert QApplication.focusWidget() is dialog.table
            dialog.table.setCurrentIndex(dialog.rows.index(rows_of(dialog).index(found), 0))
            assert dialog.table.currentIndex().data(SPOKEN) == f"Title: {found}, not checked"
            press(dialog.table, Key.Key_Space)
            assert dialog.table.currentIndex().data(SPOKEN) == f"Title: {found}, checked"
        assert dialog.told.text() == "2 documents are chosen. 1 of 999 are listed."
        press(dialog.table, Key.Key_Return)

    def plan(dialog: PlanDialog) -> None:
        wait_for(lambda: dialog.plan_button.isEnabled())
        assert dialog.training.text() == "0 of 999…"
        with answering(TrainingDocuments, choose):
            press(dialog.training, Key.Key_Space)
        assert dialog.training.text() == "2 of 999…"
        wait_for(lambda: "For training: “News 77” and “News 500”." in dialog.told.text())
        with answering(TrainingDocuments, lambda again: press(again.filter, Key.Key_Escape)):
            press(dialog.training, Key.Key_Space)
        assert dialog.training.text() == "2 of 999…"
        press(dialog.plan_button, Key.Key_Space)

    with answering(PlanDialog, plan):
        shown.actions_by_id["plan"].trigger()
    wait_for(lambda: not shown.subjects.files._jobs)
    present = plan_in_force(shown.workspace.project)
    assert present is not None
    assert present.training == ("d77", "d500")
