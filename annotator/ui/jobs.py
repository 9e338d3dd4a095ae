"""Work outside of the window's process: the model's worker, and imports and exports by the command line."""

from __future__ import annotations

import json
import re
import sys
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from annotator.domain.analysis import Analysis
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.nlp.worker import worker_command
from annotator.store.lock import TOKEN_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

_PROGRESS = re.compile(r": (\d+) of (\d+)$")


class AnalysisWorker(QObject):
    """The language model in a process of its own, started when it is first needed.

    Requests are answered one by one, the most urgent first; the answer names the document and the hash of
    the text it was made from, so that one which no longer fits can be dropped.
    """

    state_changed = Signal(str)  # for people; "" when there is nothing to say
    analysed = Signal(str, str, object)  # document id, hash of its text, Analysis

    def __init__(self, model: str = DEFAULT_MODEL, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._process: QProcess | None = None
        self._waiting: deque[tuple[str, str, str]] = deque()
        self._asked: tuple[str, str] | None = None
        self._ready = False
        self._given_up = False
        self._number = 0

    def request(self, id: str, sha256: str, text: str, *, urgent: bool = False) -> None:
        """Ask for the analysis of a text; an urgent one goes before those that wait."""
        if self._given_up or self._asked == (id, sha256):
            return
        self._waiting = deque(item for item in self._waiting if item[:2] != (id, sha256))
        if urgent:
            self._waiting.appendleft((id, sha256, text))
        else:
            self._waiting.append((id, sha256, text))
        self._start()
        self._send_next()

    def forget(self) -> None:
        """Drop what waits (the project is closed); an answer under way is dropped by its hash."""
        self._waiting.clear()

    def use(self, model: str) -> None:
        """Read with another model from now on; what was asked for is dropped."""
        self.stop()
        self._model = model
        self._given_up = False
        self.state_changed.emit("")

    def stop(self) -> None:
        """End the process."""
        self._waiting.clear()
        self._asked = None
        process, self._process = self._process, None
        self._ready = False
        if process is not None:
            process.blockSignals(True)
            process.closeWriteChannel()
            process.kill()
            process.waitForFinished(2000)

    def _start(self) -> None:
        if self._process is not None:
            return
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        command = worker_command(self._model)
        self._process = process
        self.state_changed.emit("loading the language model …")
        process.start(command[0], command[1:])

    def _send_next(self) -> None:
        if not self._ready or self._asked is not None or self._process is None:
            return
        if not self._waiting:
            self.state_changed.emit("")
            return
        id, sha256, text = self._waiting.popleft()
        self._asked = (id, sha256)
        self._number += 1
        self.state_changed.emit("finding entities and quotations …")
        self._process.write(json.dumps({"id": self._number, "texts": [text]}).encode("ascii") + b"\n")

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            if "model" in answer:
                self._ready = True
            elif "analyses" in answer and self._asked is not None:
                (id, sha256), self._asked = self._asked, None
                self.analysed.emit(id, sha256, Analysis.from_plain(answer["analyses"][0]))
            elif "error" in answer:
                self._asked = None
                self.state_changed.emit(f"{answer['error']} {answer.get('remedy', '')}".strip())
                if "id" not in answer:
                    self._given_up = True
                    self._waiting.clear()
                    return
                if not self._waiting:
                    continue  # the words stay to be read
            self._send_next()

    def _ended(self) -> None:
        self._process = None
        self._ready = False
        if self._given_up:
            return
        if self._asked is not None or self._waiting:
            # Once is bad luck; a worker that dies on the same text again would never stop dying.
            self._given_up = True
            self._asked = None
            self._waiting.clear()
            self.state_changed.emit("The analysing process has ended; entities come again after a restart.")

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._given_up = True
            self._process = None
            self.state_changed.emit("The analysing process cannot be started.")


class CommandJob(QObject):
    """A command of this program's own command line, run beside the window."""

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
        frozen = getattr(sys, "frozen", False)
        self._command = [sys.executable, *([] if frozen else ["-P", "-m", "annotator"]), *arguments]

    def start(self) -> None:
        """Start it; `finished` comes in any case."""
        self._process.start(self._command[0], self._command[1:])

    def cancel(self) -> None:
        """End it; what it was doing is undone, since it does it in one transaction."""
        self._cancelled = True
        self._process.kill()

    def stop(self) -> None:
        """End it and wait until it has ended: the program is about to."""
        self.cancel()
        self._process.waitForFinished(2000)

    @property
    def cancelled(self) -> bool:
        """Tell whether it was ended by `cancel`."""
        return self._cancelled

    def _read_progress(self) -> None:
        words = bytes(self._process.readAllStandardError().data()).decode("utf-8", errors="replace")
        self._errors += words
        for line in words.splitlines():
            if found := _PROGRESS.search(line):
                self.progressed.emit(int(found[1]), int(found[2]))

    def _ended(self, code: int) -> None:
        out = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", errors="replace")
        self._read_progress()
        lines = [line for line in self._errors.splitlines() if not _PROGRESS.search(line)]
        self.finished.emit(code, out, "\n".join(lines))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            message = f"{self._command[0]} cannot be started."
            QTimer.singleShot(0, lambda: self.finished.emit(2, "", message))
