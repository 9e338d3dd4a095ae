"""The language model in a process of its own, as the window asks it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from annotator.domain.analysis import ENDED, HUNG, AnalysisFailure, Outcome
from annotator.domain.errors import ModelMissing
from annotator.nlp import worker_protocol as protocol
from annotator.nlp.pipeline import DEFAULT_MODEL

if TYPE_CHECKING:
    from annotator.domain.document import Document


@dataclass(frozen=True)
class _Request:
    """A text to be analysed; `again` where a worker was lost over it before."""

    id: str
    sha256: str
    text: str
    again: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return self.id, self.sha256


class AnalysisWorker(QObject):
    """The worker process, started when it is first needed and anew when it was lost.

    Requests are answered one by one, the most urgent first; the answer names the document and the hash of
    the text it was made from, so that one which no longer fits can be dropped. A text is passed over where
    two workers were lost over it.
    """

    state_changed = Signal(str)  # for people; "" when there is nothing to say
    analysed = Signal(str, str, object)  # document id, hash of its text, Outcome

    def __init__(self, model: str = DEFAULT_MODEL, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._model_name = ""
        self._process: QProcess | None = None
        self._waiting: deque[_Request] = deque()
        self._asked: _Request | None = None
        self._ready = False
        self._given_up = False
        self._number = 0
        self._lost_while_loading = 0
        self._is_hung = False
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._end_hung)

    def request(self, document: Document, *, urgent: bool = False) -> None:
        """Ask for the analysis of a text; an urgent one goes before those that wait."""
        request = _Request(document.id, document.sha256, document.text)
        if self._given_up or (self._asked is not None and self._asked.key == request.key):
            return
        self._waiting = deque(item for item in self._waiting if item.key != request.key)
        if urgent:
            self._waiting.appendleft(request)
        else:
            self._waiting.append(request)
        self._go_on()

    def forget(self) -> None:
        """Drop what waits (the project is closed); an answer under way is dropped by its hash."""
        self._waiting.clear()

    def use(self, model: str) -> None:
        """Read with another model from now on; what was asked for is dropped."""
        self.stop()
        self._model = model
        self.take_up()

    def take_up(self) -> None:
        """Try again where a model could not be loaded."""
        self._given_up = False
        self._lost_while_loading = 0
        self.state_changed.emit("")

    def stop(self) -> None:
        """End the process."""
        self._waiting.clear()
        self._asked = None
        self._discard()

    def _discard(self) -> None:
        """End the process and forget it."""
        process, self._process = self._process, None
        self._ready = self._is_hung = False
        self._limit.stop()
        if process is not None:
            process.blockSignals(True)
            process.closeWriteChannel()
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def _go_on(self) -> None:
        """Send the next text to the process, or start one."""
        if self._asked is not None or self._given_up:
            return
        if not self._waiting:
            self.state_changed.emit("")
        elif self._process is None:
            self._start()
        elif self._ready:
            self._send(self._waiting.popleft())

    def _start(self) -> None:
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        # What it says of itself is for whoever started the program from a terminal; unread it would pile up.
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        command = protocol.worker_command(self._model)
        self._process = process
        self.state_changed.emit("loading the language model …")
        self._limit.start(round(protocol.LOADING_LIMIT * 1000))
        process.start(command[0], command[1:])

    def _send(self, request: _Request) -> None:
        assert self._process is not None
        self._asked = request
        self._number += 1
        self.state_changed.emit("finding entities and quotations …")
        self._limit.start(round(protocol.time_limit([request.text]) * 1000))
        self._process.write(protocol.request_line(self._number, [request.text]))

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            self._limit.stop()
            try:
                answer = protocol.read_answer(line)
            except ModelMissing as error:
                self._give_up(str(error))
                return
            except (ValueError, LookupError, TypeError):  # something got between the answers
                self._process.kill()
                return
            if isinstance(answer, str):
                self._ready = True
                self._model_name = answer
                self._lost_while_loading = 0
            elif self._asked is not None:
                asked, self._asked = self._asked, None
                if protocol.is_worn(answer):
                    self._discard()
                self.analysed.emit(*asked.key, answer[0])
            self._go_on()

    def _give_up(self, why: str) -> None:
        """Analyse nothing more: no process can load the model. The words stay to be read."""
        self._given_up = True
        self._asked = None
        self._waiting.clear()
        self._limit.stop()
        self.state_changed.emit(why)

    def _end_hung(self) -> None:
        if self._process is not None:
            self._is_hung = True
            self._process.kill()

    def _ended(self) -> None:
        kind = HUNG if self._is_hung else ENDED
        was_ready, asked = self._ready, self._asked
        self._asked = None
        self._discard()
        if self._given_up:
            return
        if not was_ready:
            self._lost_while_loading += 1
            if self._lost_while_loading == protocol.STARTS:
                self._give_up(
                    "The analysing process ends again and again; entities come again after a restart."
                )
                return
        if asked is not None and asked.again:
            failure = AnalysisFailure(kind, model=self._model_name)
            self.analysed.emit(*asked.key, Outcome(None, failure))
        elif asked is not None:
            self._waiting.appendleft(replace(asked, again=True))
        self._go_on()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._process = None
            self._give_up("The analysing process cannot be started.")
