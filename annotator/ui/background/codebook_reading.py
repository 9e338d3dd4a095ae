"""The thread that counts the annotations of labels, and the layers of earlier codebooks."""

from __future__ import annotations

from contextlib import closing, suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QThread, Signal

from annotator.domain.errors import AnnotatorError
from annotator.project.jobs.codebook_reading import CodebookReader, Label, Usage
from annotator.ui.background.interrupted_reading import GivenUp, insist

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.project import Project

Question = Label | Literal["versions"]


class CodebookReading(QThread):
    """Answers questions in turn, each once; what was answered is known from then on.

    Attributes
    ----------
    usages: the counted labels, by label.
    """

    counted = Signal(object, object)  # Label, Usage
    listed = Signal(object)  # list[CodebookVersion]
    failed = Signal(object)  # AnnotatorError

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self.usages: dict[Label, Usage] = {}
        self._project = project
        self._asked: SimpleQueue[Question | None] = SimpleQueue()
        self._taken: set[Question] = set()
        self._is_left = False
        self.counted.connect(self._note)

    def ask(self, questions: Iterable[Question]) -> None:
        """Answer questions that were not asked yet."""
        for question in questions:
            if question not in self._taken:
                self._taken.add(question)
                self._asked.put(question)
        if not self.isRunning() and not self._asked.empty():
            self.start()

    def stop(self) -> None:
        """Leave all questions, and wait for the end of the thread."""
        self._is_left = True
        self._asked.put(None)
        self._project.database.gate.stop_reading()
        self.wait()

    def _note(self, label: Label, usage: Usage) -> None:
        self.usages[label] = usage

    def run(self) -> None:
        """Answer questions until the thread is stopped."""
        try:
            with closing(CodebookReader(self._project)) as reader:
                while not self._is_left and (question := self._asked.get()) is not None:
                    self._answer(reader, question)
        except AnnotatorError as error:
            self._forget()
            self.failed.emit(error)

    def _answer(self, reader: CodebookReader, question: Question) -> None:
        with suppress(GivenUp):
            if question == "versions":
                self.listed.emit(insist(reader.versions, self._is_wanted))
            else:
                self.counted.emit(question, insist(lambda: reader.usage(question), self._is_wanted))

    def _is_wanted(self) -> bool:
        return not self._is_left

    def _forget(self) -> None:
        """Drop what waits, since the file cannot be read."""
        try:
            while True:
                self._asked.get_nowait()
        except Empty:
            return
