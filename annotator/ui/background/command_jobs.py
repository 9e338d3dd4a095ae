"""Jobs outside the window's process: imports and exports by the command line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from annotator.computer.own_command import own_command
from annotator.domain.translation import mark, tr
from annotator.store.writer_lock import TOKEN_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project import Project

_PATIENCE = 2_000  # milliseconds for a command that is cancelled
_PROGRESS = re.compile(r": (\d+) of (\d+)$")
_MARK = "annotator: "  # begins the line by which a command says why it was refused
_REFUSED = 2  # the code with which a command ends that has done nothing
_NOT_STARTED = mark(
    "The program cannot start a process of its own, so nothing was done. Close other programs and try"
    " again; if that does not help, install the program again."
)


def failure(errors: str, ended_early: str) -> str:
    """Return why a command was refused, from what it wrote to standard error.

    One that was killed or has crashed gives no reason: `ended_early` is the sentence that says so, and what
    stays; the remedy is added.
    """
    _, mark, words = f"\n{errors}".rpartition(f"\n{_MARK}")
    if mark:
        return " ".join(words.split())
    remedy = tr("Try it again. If it happens again, Help > Report… shows what the program knows of it.")
    return f"{ended_early} {remedy}"


def viewing(project: Project) -> list[str]:
    """Return the name of the annotator at work, and whether gold layers are made, as commands take them.

    Nothing if the project does not know the annotator yet.
    """
    if project.person not in project.annotators():
        return []
    return [project.person, *(["--on-gold"] if project.is_on_gold else [])]


class CommandJob(QObject):
    """A command of this program's command line, run beside the window."""

    progressed = Signal(int, int)  # done, total
    finished = Signal(int, str, str)  # exit code, standard output, standard error

    def __init__(self, arguments: Sequence[str], lock_token: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errors = ""
        self._cancelled = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(TOKEN_VARIABLE, lock_token)
        environment.insert("PYTHONIOENCODING", "utf-8")
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardError.connect(self._read_progress)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._command = own_command(*arguments)

    def start(self) -> None:
        """Start the command; `finished` comes in any case."""
        self._process.start(self._command[0], self._command[1:])

    def cancel(self) -> None:
        """Cancel the command; its work is rolled back, since it is one transaction.

        It may remove the files that it has begun, and is killed if that takes long.
        """
        self._cancelled = True
        self._process.terminate()
        QTimer.singleShot(_PATIENCE, self._process, self._process.kill)

    def stop(self) -> None:
        """Kill the command and wait for its end, because the program also ends."""
        self.cancel()
        if not self._process.waitForFinished(_PATIENCE):
            self._process.kill()
            self._process.waitForFinished(_PATIENCE)

    @property
    def cancelled(self) -> bool:
        """Tell whether `cancel` ended the command."""
        return self._cancelled

    def _read_progress(self) -> None:
        words = bytes(self._process.readAllStandardError().data()).decode("utf-8", errors="replace")
        self._errors += words
        for line in words.splitlines():
            if progress := _PROGRESS.search(line):
                self.progressed.emit(int(progress[1]), int(progress[2]))

    def _ended(self, code: int) -> None:
        out = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", errors="replace")
        self._read_progress()
        lines = [line for line in self._errors.splitlines() if not _PROGRESS.search(line)]
        if code == 0 and any(line.startswith(_MARK) for line in lines):
            code = _REFUSED  # nothing was changed, since all is so already
        self.finished.emit(code, out, "\n".join(lines))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            QTimer.singleShot(0, lambda: self.finished.emit(_REFUSED, "", f"{_MARK}{tr(_NOT_STARTED)}"))
