"""Packages, merges and agreement run beside the window: they are cancelled, come two at once, or outlive what they
read, and files and projects are as before or after."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressDialog, QPushButton, QWidget

from annotator.project import Project
from annotator.project.jobs.check import check
from annotator.project.teams.planning import plan_in_force
from annotator.ui.background.command_jobs import CommandJob
from annotator.ui.dialogs.merging import MergeDialog
from annotator.ui.dialogs.messages import Report
from annotator.ui.dialogs.plan import PlanDialog
from annotator.ui.shell.main_window import MainWindow
from tests.repeats import FORM
from tests.ui.answering import answering, back_to, looking, wait_for
from tests.ui.articles import BOARD, SAFE, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import Key, click, press, settle

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no process can be held here")

W = TypeVar("W", bound=QWidget)
# Commands that are not held take a second of processor time each.
LONG = pytest.mark.skipif(FORM != "long", reason="takes FAULTS=long")
PATIENCE = 30.0  # seconds: other tests may keep the processors busy


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    made = window(make_project(tmp_path / "p.qca", {f"a{number}": TEXT for number in range(1, 5)}))
    made.subjects.backups.keeping._settled.stop()
    back_to(made)
    settle()
    return made


@pytest.fixture
def said(shown: MainWindow) -> list[str]:
    words: list[str] = []
    shown.subjects.hint.connect(words.append)
    return words


def copied(shown: MainWindow, name: str, content: object = SAFE) -> Path:
    """Return a copy of the open project in which somebody has made a quotation."""
    path: Path = shown.workspace.project.path
    copy = Path(shutil.copyfile(path, path.with_name(f"{name}.qca")))
    with Project.open(copy) as project:
        project.work_as(name).on(project.document_at(1)).quotations.new((content,))  # type: ignore[arg-type]
    return copy


def layers(path: Path) -> set[str]:
    """Return whose layers a project has, after a look whether it is sound."""
    with Project.open(path, read_only=True) as project:
        assert [str(found) for found in check(project) if isinstance(found, str)] == []
        rows = project.database.connection.execute("SELECT DISTINCT annotator FROM layer")
        return {row[0] for row in rows.fetchall()}


def bring(shown: MainWindow, *copies: Path, before: Callable[[], object] = lambda: None) -> None:
    """Choose in the dialog to bring copies together."""

    def choose(dialog: MergeDialog) -> None:
        wait_for(lambda: dialog.merge_button.isEnabled(), PATIENCE)
        before()
        press(dialog.merge_button, Key.Key_Space)

    with answering(MergeDialog, choose):
        shown.subjects.team.merging.show_files(list(copies))


def write_packages(
    shown: MainWindow,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    names: str,
    before: Callable[[], object] = lambda: None,
) -> None:
    """Choose in the dialog to plan for people, and to write their packages."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))

    def plan(dialog: PlanDialog) -> None:
        dialog.names.setFocus()
        dialog.names.selectAll()
        press(dialog.names, names)
        wait_for(lambda: dialog.chosen() == names.split(", "), PATIENCE)
        assert dialog.package_button.isEnabled()
        before()
        press(dialog.package_button, Key.Key_Return)

    with answering(PlanDialog, plan):
        shown.actions_by_id["plan"].trigger()


class Hold:
    """Holds each command that is started from `begin` on, until `end`."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch
        self.processes: list[int] = []

    def begin(self) -> None:
        start = CommandJob.start

        def start_held(job: CommandJob) -> None:
            start(job)
            assert job._process.waitForStarted()
            self.processes.append(job._process.processId())
            os.kill(self.processes[-1], signal.SIGSTOP)

        self._patch.setattr(CommandJob, "start", start_held)

    def end(self) -> None:
        self._patch.undo()
        for process in self.processes:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGCONT)

    def let_others_run(self) -> None:
        self._patch.undo()

    def are_gone(self) -> bool:
        return not any(Path(f"/proc/{process}").exists() for process in self.processes)


@pytest.fixture
def hold() -> Iterator[Hold]:
    with pytest.MonkeyPatch.context() as patch:
        made = Hold(patch)
        yield made
        made.end()


def cancel(shown: MainWindow) -> None:
    """Press the button that cancels the command, once it is there."""
    (progress,) = shown.findChildren(QProgressDialog)
    wait_for(progress.isVisible, PATIENCE)
    click(progress.findChild(QPushButton))


def read(kind: type[W], words: Callable[[W], str]) -> str:
    """Return what a message says, once it comes up at the end of a command, and close it."""
    told: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, kind):
            told.append(words(box))
            box.close()

    with looking(look, 5):
        wait_for(lambda: told, PATIENCE)
    return told[0]


def ended(shown: MainWindow) -> None:
    wait_for(lambda: not shown.subjects.files._jobs, PATIENCE)


def test_a_merge_that_is_cancelled_changes_nothing_and_leaves_nothing(
    shown: MainWindow, said: list[str], hold: Hold
) -> None:
    ben = copied(shown, "ben")
    files = sorted(path.name for path in ben.parent.iterdir())
    bring(shown, ben, before=hold.begin)
    cancel(shown)
    hold.end()
    ended(shown)
    assert said[-1] == "Cancelled; nothing was changed."
    path = shown.workspace.project.path
    assert "ben" not in layers(path)
    assert sorted(path.name for path in ben.parent.iterdir()) == files
    back_to(shown)
    press(shown.article, "f")
    assert shown.workspace.opened.layer.flagged, "the project can be written on"


def test_packages_that_are_cancelled_at_once_leave_nothing(
    shown: MainWindow, said: list[str], tmp_path: Path, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    write_packages(shown, out, monkeypatch, "ben, cy, di", before=hold.begin)
    cancel(shown)
    hold.end()
    ended(shown)
    assert said[-1] == "Cancelled; nothing was changed."
    assert plan_in_force(shown.workspace.project) is None and not list(out.iterdir())


@LONG
def test_packages_that_are_cancelled_midway_are_whole_and_it_is_told_how_many(
    shown: MainWindow, said: list[str], tmp_path: Path, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    # The command is stopped once the first package is there; another one may come before it notices.
    write_packages(shown, out, monkeypatch, "ben, cy, di, eva")
    (job,) = shown.subjects.files._jobs
    wait_for(lambda: list(out.glob("*.qca")), PATIENCE)
    os.kill(job._process.processId(), signal.SIGSTOP)
    hold.processes.append(job._process.processId())
    cancel(shown)
    hold.end()
    ended(shown)
    written = sorted(path.name for path in out.iterdir())
    assert all(name.startswith("p-") for name in written), "no parts are left"
    for package in out.iterdir():
        layers(package)
    assert plan_in_force(shown.workspace.project) is not None
    number = len(written)
    words = "1 package is" if number == 1 else f"{number} packages are"
    wanted = f"Cancelled; the plan is in force, and {words} in {out}."
    assert said[-1] == (wanted if number < 4 else "It was done before it could be cancelled.")


@LONG
def test_packages_that_cannot_be_written_are_told(
    shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    refusals: list[str] = []
    shown.workspace.refused.connect(lambda error: refusals.append(str(error)))
    write_packages(shown, tmp_path / "file" / "out", monkeypatch, "ben")
    ended(shown)
    assert [words.partition(":")[0] for words in refusals] == [
        f"{tmp_path / 'file' / 'out'} cannot be written"
    ]


def test_closing_the_window_ends_what_runs_and_leaves_the_project_as_it_was(
    shown: MainWindow, hold: Hold, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shown.workspace.project.path
    write_packages(shown, tmp_path / "out", monkeypatch, "ben", before=hold.begin)
    shown.close()
    hold.end()
    wait_for(hold.are_gone, PATIENCE)
    assert layers(path) == set() and not (tmp_path / "out").exists()


def test_closing_the_project_ends_what_runs_on_it(
    shown: MainWindow,
    hold: Hold,
    no_bug: list[BaseException],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = shown.workspace.project.path
    write_packages(shown, tmp_path / "out", monkeypatch, "ben", before=hold.begin)
    shown.subjects.team.agreement.show()
    window = shown.subjects.team.agreement.shown
    assert len(hold.processes) == 2
    shown.actions_by_id["close_project"].trigger()
    hold.end()
    ended(shown)
    wait_for(hold.are_gone, PATIENCE)
    settle()
    assert window is not None and shown.subjects.team.agreement.shown is None
    assert not no_bug
    assert layers(path) == set()


@LONG
def test_two_merges_at_once_both_come_in(shown: MainWindow, said: list[str], hold: Hold) -> None:
    ben, cleo = copied(shown, "ben"), copied(shown, "cleo", BOARD)
    bring(shown, ben, before=hold.begin)
    hold.let_others_run()
    bring(shown, cleo)
    hold.end()
    ended(shown)
    assert layers(shown.workspace.project.path) == {"ben", "cleo"}


def test_a_copy_that_goes_before_it_is_brought_in_is_named(shown: MainWindow) -> None:
    ben, cleo = copied(shown, "ben"), copied(shown, "cleo", BOARD)
    bring(shown, ben, cleo, before=ben.unlink)
    told = read(Report, lambda box: box.lines.toPlainText())
    assert told == "ben.qca: It is not there. Look whether it was moved, or leave it out."
    ended(shown)
    assert layers(shown.workspace.project.path) == {"cleo"}


def test_agreement_is_stopped_measured_again_and_ends_with_its_window(shown: MainWindow, hold: Hold) -> None:
    hold.begin()
    shown.subjects.team.agreement.show()
    window = shown.subjects.team.agreement.shown
    assert window is not None
    press(window.stop_button, Key.Key_Space)
    assert window.told.text() == "Stopped: nothing new was measured."
    press(window.again, Key.Key_Space)
    press(window, Key.Key_Escape)
    hold.end()
    wait_for(hold.are_gone, PATIENCE)
    assert len(hold.processes) == 2
    assert shown.subjects.team.agreement.shown is None
