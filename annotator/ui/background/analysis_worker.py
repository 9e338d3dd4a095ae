"""The worker process in the window: Qt starts it and delivers its output, so that nothing waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from annotator.domain.analysis import ENDED, HUNG
from annotator.domain.errors import ModelMissing
from annotator.domain.translation import mark, tr
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.nlp.worker_client import State, WorkerClient
from annotator.nlp.worker_protocol import LIMIT_PARTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.analysis import Outcome
    from annotator.domain.document import Document

_PATIENCE_MS = 2000  # the longest wait for killed processes, after the window is closed

_WORDS = {
    State.IDLE: "",
    State.LOADING: mark("loading the language model …"),
    State.READING: mark("finding entities and quotations …"),
}


class AnalysisWorker(QObject):
    """Requests the analysis of documents, and announces each outcome.

    The answer names the document and the hash of the analysed text, so that an outdated answer can be
    dropped.
    """

    state_changed = Signal(str)  # words for people; "" for none
    analysed = Signal(str, str, object)  # document id, hash of its text, Outcome

    def __init__(self, model: str = DEFAULT_MODEL, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.process = WorkerProcess(self)
        self.client: WorkerClient[tuple[str, str]] = WorkerClient(
            self.process, model, self._tell, self._tell_state
        )
        self.process.client = self.client

    def request(self, document: Document, *, urgent: bool = False) -> None:
        """Request the analysis of a text; an urgent one goes before the waiting ones."""
        key = document.id, document.sha256
        self.client.ask({key: document.text}, {key: document.language}, urgent=urgent)

    def forget(self) -> None:
        """Drop the waiting requests (the project is closed); the hash drops an answer under way."""
        self.client.forget()

    def use(self, model: str) -> None:
        """Switch to another model and drop the waiting requests."""
        self.client.use(model)

    def take_up(self) -> None:
        """Try again after a model could not be loaded."""
        self.client.take_up()

    def stop(self) -> None:
        """End the process without waiting for its end."""
        self.client.stop()

    def _tell(self, key: tuple[str, str], outcome: Outcome) -> None:
        self.analysed.emit(*key, outcome)

    def _tell_state(self, state: State) -> None:
        error = self.client.error
        if error is None:
            self.state_changed.emit(tr(_WORDS[state]) if _WORDS[state] else "")
        elif isinstance(error, ModelMissing):
            self.state_changed.emit(str(error))
        else:
            later = tr("Suggestions come again after a restart.")
            self.state_changed.emit(f"{error.message} {later}")


class WorkerProcess(QObject):
    """The window's `Channel`: a QProcess and a timer."""

    client: WorkerClient[tuple[str, str]]

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._limit = QTimer(self)
        self._limit.timeout.connect(self._wait_on)
        self._parts_left = 0
        app = QCoreApplication.instance()
        assert app is not None
        self._app = app
        app.aboutToQuit.connect(self._await_ending)

    @property
    def id(self) -> int | None:
        """Return the process id; None without a process."""
        return None if self._process is None else self._process.processId()

    def start(self, command: Sequence[str]) -> None:
        """Start a process."""
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._tell_ended)
        process.errorOccurred.connect(self._tell_error)
        # Its error output goes to the terminal of the program; unread output would pile up.
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process = process
        process.start(command[0], list(command[1:]))

    def send(self, line: bytes) -> None:
        """Write a line to the process."""
        assert self._process is not None
        self._process.write(line)

    def limit(self, seconds: float | None) -> None:
        """Tell the client after a time that the process hangs."""
        if seconds is None:
            self._limit.stop()
        else:
            self._parts_left = LIMIT_PARTS
            self._limit.start(round(seconds * 1000 / LIMIT_PARTS))

    def _wait_on(self) -> None:
        self._parts_left -= 1
        if not self._parts_left:
            self._limit.stop()
            self._tell_hung()

    def discard(self) -> None:
        """Kill the process without waiting; the application owns it until it has ended."""
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._tell_ended)
        process.errorOccurred.disconnect(self._tell_error)
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
        else:
            process.setParent(self._app)
            process.finished.connect(process.deleteLater)
            process.kill()

    def _await_ending(self) -> None:
        """Wait for killed processes, since Qt warns if it deletes a running one."""
        for process in self._app.findChildren(QProcess):
            process.waitForFinished(_PATIENCE_MS)

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self.client.take_line(bytes(self._process.readLine().data()))

    def _tell_ended(self) -> None:
        self.client.lose(ENDED)

    def _tell_hung(self) -> None:
        self.client.lose(HUNG)

    def _tell_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self.client.give_up_starting(self._process.errorString())
