"""What suggestions learn from decisions, in the window: shown, switched off, forgotten, counted beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from annotator.domain.analysis import Analysis
from annotator.domain.decisions import Blindness
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.kinds import QUOTATION
from annotator.domain.provenance import Provenance
from annotator.project import Project
from annotator.project.jobs.learning import count_anew
from annotator.project.jobs.preparation import save_analysis
from annotator.ui.background.command_jobs import CommandJob
from annotator.ui.dialogs.learnt import LearntDialog
from annotator.ui.dialogs.threshold import ThresholdDialog
from annotator.ui.shell.main_window import MainWindow
from tests.examples import varied
from tests.project.learning.examples import do, fill, suggestions
from tests.ui.answering import answering, back_to, done_all_the_same, wait_for
from tests.ui.driving import Key, click, press, settle

NUMBER = 12


def worked(path: Path, *, counted: bool = True) -> Path:
    """Make a project in which Ana has done all documents but the last two."""
    with Project.create(path) as project:
        fill(project, NUMBER + 2)
        do(project, project.work_as("Ana"), range(1, NUMBER + 1))
        if counted:
            count_anew(project, "Ana")
    return path


@pytest.fixture
def shown(window: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    made = window(worked(tmp_path / "p.qca"))
    back_to(made)
    made.workspace.open_document(NUMBER + 1)
    settle()
    return made


def pending(shown: MainWindow) -> list[str]:
    return [suggestion.id for suggestion in shown.workspace.opened.pending]


def trigger(shown: MainWindow, id: str) -> None:
    shown.actions_by_id[id].trigger()
    settle()


def pressing(words: str) -> Callable[[LearntDialog], None]:
    def answer(dialog: LearntDialog) -> None:
        click(next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words))

    return answer


def test_the_card_says_how_many_like_this_were_accepted(shown: MainWindow) -> None:
    assert pending(shown) == ["q1"]
    trigger(shown, "next_suggestion")
    suggestion = shown.workspace.current_proposed(QUOTATION)
    assert f"{NUMBER} accepted of {NUMBER}" in suggestion.why
    settle()
    assert suggestion.why in [label.text() for label in shown.findChildren(QLabel)]


def test_what_was_learnt_is_shown(shown: MainWindow) -> None:
    tables: list[list[str]] = []

    def read(dialog: LearntDialog) -> None:
        table = dialog.lessons
        tables.append(
            [table.item(row, column).text() for row in range(table.rowCount()) for column in range(4)]
        )
        assert table.accessibleName() == "What your decisions teach"
        press(dialog, Key.Key_Escape)

    with answering(LearntDialog, read):
        trigger(shown, "what_was_learnt")
    assert f"0 of {2 * NUMBER}" in tables[0]
    assert "less likely" in tables[0]
    assert pending(shown) == ["q1"]


def test_learning_is_stopped_and_taken_up_again_by_one_action(shown: MainWindow) -> None:
    trigger(shown, "switch_learning")
    assert pending(shown) == ["q1", "q2"]
    assert "do not follow" in shown.status.words()
    trigger(shown, "switch_learning")
    assert pending(shown) == ["q1"]


@pytest.mark.parametrize(
    ("words", "after"), [("Stop learning", ["q1", "q2"]), ("Forget all of it", ["q1", "q2"])]
)
def test_it_is_stopped_or_forgotten_in_the_dialog(shown: MainWindow, words: str, after: list[str]) -> None:
    with answering(LearntDialog, pressing(words)):
        trigger(shown, "what_was_learnt")
    assert pending(shown) == after


def test_what_was_forgotten_counts_again(shown: MainWindow) -> None:
    trigger(shown, "forget_learning")
    assert pending(shown) == ["q1", "q2"]
    assert shown.workspace.project.learnt().documents == 0
    with answering(LearntDialog, pressing(f"Count {NUMBER} forgotten documents again")):
        trigger(shown, "what_was_learnt")
    wait_for(lambda: not shown.subjects.learning.counting.is_running)
    shown.workspace.open_document(NUMBER + 2)
    assert pending(shown) == ["q1"]


def test_decisions_are_counted_beside_the_window_and_the_open_document_stays(
    window: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    shown = window(worked(tmp_path / "p.qca", counted=False))
    back_to(shown)
    shown.workspace.open_document(NUMBER + 1)
    before = pending(shown)
    assert before == ["q1", "q2"]
    shown.subjects.learning.counting.count_if_due()
    wait_for(lambda: not shown.subjects.learning.counting.is_running)
    assert shown.workspace.project.learnt().documents == NUMBER
    assert pending(shown) == before
    shown.workspace.open_document(NUMBER + 2)
    assert pending(shown) == ["q1"]


def test_a_few_documents_are_not_counted_yet(shown: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[CommandJob] = []
    monkeypatch.setattr(CommandJob, "start", started.append)
    shown.workspace.act(lambda acts: acts.layer.set_status("done"))
    shown.subjects.learning.counting.count_if_due()
    assert started == []


def test_a_blind_document_shows_no_suggestion_nor_count(shown: MainWindow) -> None:
    shown.workspace.project.set_blindness(Blindness(100))
    shown.workspace.open_document(NUMBER + 2)
    assert pending(shown) == []
    assert shown.workspace.opened.hidden == {}


def test_the_usual_score_follows_what_is_learnt_and_an_own_one_does_not(shown: MainWindow) -> None:
    def choose(percent: int) -> Callable[[ThresholdDialog], None]:
        def answer(dialog: ThresholdDialog) -> None:
            dialog.slider.setValue(percent)
            press(dialog, Key.Key_Return)

        return answer

    with answering(ThresholdDialog, choose(10)):
        trigger(shown, "suggestion_threshold")
    assert shown.workspace.showing.least == 0.1
    with answering(ThresholdDialog, choose(round(shown.workspace.opened.usual_least * 100))):
        trigger(shown, "suggestion_threshold")
    assert shown.workspace.showing.least is None


def scored(path: Path, *scores: float) -> Path:
    """Make a project of documents with a suggestion each."""
    with Project.create(path) as project:
        fill(project, len(scores))
        for position, score in enumerate(scores, 1):
            marked = varied(suggestions()[0], provenance=Provenance("quotations 1.0", "quoted after", score))
            save_analysis(project, f"d{position}", Analysis("m 1", (), (marked,)))
    return path


@pytest.mark.parametrize(
    ("action", "after"), [("order_imported", 2), ("order_uncertain", 3), ("order_certain", 4)]
)
def test_done_goes_on_in_the_order_of_work(
    window: Callable[[Path], MainWindow], tmp_path: Path, action: str, after: int
) -> None:
    shown = window(scored(tmp_path / "p.qca", 0.9, 0.8, 0.55, 0.97))
    back_to(shown)
    trigger(shown, action)
    done_all_the_same(shown)
    assert shown.workspace.position == after


def test_the_order_of_work_keeps_to_the_filter(window: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    shown = window(scored(tmp_path / "p.qca", 0.9, 0.8, 0.55, 0.97))
    back_to(shown)
    trigger(shown, "order_uncertain")
    annotator = shown.workspace.project.annotator
    shown.workspace.act_on_chosen(lambda acts: acts.assign([1, 2, 4], annotator))
    shown.documents.set_filter(DocumentFilter(assigned=annotator))
    done_all_the_same(shown)
    assert shown.workspace.position == 2


def test_blind_documents_come_in_their_order(window: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    shown = window(scored(tmp_path / "p.qca", 0.9, 0.8, 0.55, 0.97))
    back_to(shown)
    trigger(shown, "order_uncertain")
    shown.workspace.project.set_blindness(Blindness(30))
    done_all_the_same(shown)
    assert shown.workspace.position == 2
