"""Backups beside the window: after opening, each hour while something changes, and before large acts."""

from __future__ import annotations

import json
import math
import time
from datetime import datetime
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from annotator.domain.errors import BackupWanted, StorageError
from annotator.domain.translation import number, tr
from annotator.ui.background.command_jobs import CommandJob, failure
from annotator.ui.wording.dates import day_and_time, day_of_year, moment_of, time_of_day

if TYPE_CHECKING:
    from annotator.project import Project
    from annotator.project.backups.backup import Begun
    from annotator.ui.session.workspace import Workspace

_SETTLED_MS = 8_000  # after opening: the article, the panels and the model come first
_LOOK_MS = 60_000
_BETWEEN = 3_600.0  # seconds
_FIRST_AFTER = 600.0  # seconds after the first change of a project without a backup
# Bytes of a project that are copied within an act: 100 MB took 0.2 s. Before an act on many annotations of a
# larger one, a process makes the backup, and the act waits for it.
_COPIED_AT_ONCE = 64_000_000


class BackupKeeping(QObject):
    """Has backups of the open project made by ``annotator backup``.

    Attributes
    ----------
    newest: what the command has said last about the newest backup; {} before.
    fault: why the last one could not be made; "" if it could.
    """

    told = Signal()  # `newest` or `fault` have changed
    hint = Signal(str)  # something that is to be said once
    ended = Signal()  # the process has ended, whatever came of it
    _finished_beside = Signal(object, str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._project: Project | None = None
        self._job: CommandJob | None = None
        self._thread: Thread | None = None
        self._is_changed = False
        self._may_pass = False
        self._tried_at = 0.0
        self._first_at: float | None = None  # when the first backup is due, if there is none
        self._said: set[str] = set()
        self.newest: dict[str, Any] = {}
        self.fault = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(lambda: self.back_up("opening"))
        self._finished_beside.connect(self._take_beside)
        workspace.saved.connect(self._note_change)
        workspace.documents_changed.connect(self._note_change)  # what a command has imported
        workspace.documents_changed.connect(self._look_for_newer)
        workspace.project_closed.connect(self.stop)

    def begin(self) -> None:
        """Keep backups of the open project from now on, if it can be written and is not kept yet."""
        project = self._workspace.project
        if project is None or project is self._project or not project.writable:
            return
        self._project = project
        self._is_changed = False
        self._first_at = None
        self._tried_at = time.monotonic()
        project.database.before_much = self._before_much
        self._settled.start(_SETTLED_MS)
        self._timer.start()

    def stop(self) -> None:
        """Stop; a backup that is being made is dropped."""
        self._timer.stop()
        self._settled.stop()
        self._join()
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._take)
            job.stop()
            job.deleteLater()
        self._project, self.newest, self.fault = None, {}, ""
        self.told.emit()

    @property
    def is_running(self) -> bool:
        """Tell whether a backup is being made."""
        return self._job is not None

    def back_up(self, reason: str) -> CommandJob | None:
        """Have a backup made, unless one is being made; `ended` comes in any case."""
        project = self._workspace.project
        if project is None or self._job is not None or project.is_moved:
            QTimer.singleShot(0, self, self.ended.emit)
            return None
        self._is_changed = False
        self._tried_at = time.monotonic()
        self._job = CommandJob(
            ["backup", str(project.path), "--reason", reason, "--json"], project.database.lock_token, self
        )
        self._job.finished.connect(self._take)
        self._job.start()
        return self._job

    def _note_change(self) -> None:
        self._is_changed = True
        self._await_first()

    def _look_for_newer(self) -> None:
        """Tell of a backup that a command has made beside the window, such as before an import."""
        from annotator.project.backups.backup import Made
        from annotator.project.backups.folder import backups_of

        project = self._workspace.project
        if project is None or not self.newest or self._job is not None:
            return
        try:
            found = next(iter(backups_of(project.path)), None)
        except StorageError:  # the next backup tells of it
            return
        at = self.made_at()
        if found is not None and (at is None or found.at > at):
            self.newest = Made(found).to_plain()
            self.told.emit()

    def _await_first(self) -> None:
        """Have the first backup of a project made soon after its first change."""
        if self._first_at is None and self._is_changed and self._has_none():
            self._first_at = time.monotonic() + _FIRST_AFTER
            self.told.emit()

    def _has_none(self) -> bool:
        """Tell whether the project is known to have no backup."""
        return bool(self.newest) and self.made_at() is None

    def _look(self) -> None:
        due = self._tried_at + _BETWEEN
        if self._first_at is not None and self._has_none():
            due = min(due, self._first_at)
        if self._is_changed and time.monotonic() >= due:
            self.back_up("hourly")
        elif self._first_at is not None:
            self.told.emit()  # a minute less

    @Slot(int, str, str)
    def _take(self, code: int, out: str, errors: str) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
        if job is not None and job.cancelled:
            self._is_changed = True
            self.ended.emit()
            return
        try:
            self._take_made(json.loads(out))
        except ValueError:
            self._take_fault(failure(errors, tr("The backup has ended early; older ones are kept.")))
        self.ended.emit()

    def _take_made(self, made: dict[str, Any]) -> None:
        self.newest, self.fault = made, ""
        if made["dropped"]:
            names = ", ".join(Path(path).name for path in made["dropped"])
            self._say_once(tr("The backups have grown to their limit; removed: {names}.", names=names))
        self._await_first()
        self.told.emit()

    def _take_fault(self, fault: str) -> None:
        self.fault = fault
        self._is_changed = True  # it is tried again in an hour
        self._say_once(f"{fault} {tr('Your work goes on and is saved.')}")
        self.told.emit()

    def _say_once(self, words: str) -> None:
        if words not in self._said:
            self._said.add(words)
            self.hint.emit(words)

    # Before an act on many annotations

    def let_pass(self) -> None:
        """Let the next large act go on: its backup is made, or could not be."""
        self._may_pass = True

    def _before_much(self) -> None:
        """Copy the state before an act that is about to be committed.

        Raises
        ------
        BackupWanted: the project is too large to be copied meanwhile; see `let_pass`.
        """
        from annotator.project.backups.backup import Begun, up_to_date

        project = self._workspace.project
        if project is None or self._may_pass:
            self._may_pass = False
            return
        try:
            if up_to_date(project.path) is not None:
                return
            if project.path.stat().st_size > _COPIED_AT_ONCE:
                raise BackupWanted(tr("This act is on many annotations: the project is backed up first."))
            begun = Begun(project.path, "acts", at_once=True)
        except (StorageError, OSError) as error:
            fault = str(error)
            self.hint.emit(f"{tr('No backup was made before this act.')} {fault}")
            return
        self._join()
        self._thread = Thread(target=self._finish_beside, args=(begun,), name="backup")
        self._thread.start()

    def _join(self) -> None:
        """Wait for the copy that is being checked, if there is one: a fraction of a second."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()

    def _finish_beside(self, begun: Begun) -> None:
        """Check and keep a copy in a thread: SQLite and the disk give up Python's lock meanwhile."""
        try:
            made = begun.finish().to_plain()
        except StorageError as error:
            self._finished_beside.emit(None, str(error))
        else:
            self._finished_beside.emit(made, "")

    @Slot(object, str)
    def _take_beside(self, made: dict[str, Any] | None, fault: str) -> None:
        if self._workspace.project is None:
            return
        if made is None:
            self._take_fault(fault)
        else:
            self._take_made(made)

    # In words

    def words(self) -> str:
        """Return the state of the backups in a few words; "" before it is known."""
        if self.fault:
            return tr("not backed up")
        if not self.newest:
            return ""
        at = self.made_at()
        if at is None:
            return self._words_of_first()
        is_today = at.date() == datetime.now().date()
        return tr("backed up {time}", time=time_of_day(at) if is_today else day_of_year(at))

    def _words_of_first(self) -> str:
        """Return when the first backup will be made; "" while nothing is there to back up."""
        if self._first_at is None:
            return ""
        minutes = max(1, math.ceil((self._first_at - time.monotonic()) / 60))
        return tr("first backup in {n} minute|first backup in {n} minutes", minutes)

    def details(self) -> str:
        """Return folder, size and time of the newest backup, or what is wrong."""
        if self.fault:
            return self.fault
        at = self.made_at()
        if at is None:
            return (
                tr("Each act is saved already; a copy of the project is made besides.")
                if self._first_at is not None
                else tr("There is nothing to back up yet.")
            )
        size = number(self.newest["size"] / 1e6, 1)
        folder = Path(self.newest["path"]).parent
        return tr("{time}, {size} MB, in {folder}", time=day_and_time(at), size=size, folder=folder)

    def made_at(self) -> datetime | None:
        """Return when the newest backup was made, in local time."""
        at = self.newest.get("at")
        return moment_of(at) if at else None
