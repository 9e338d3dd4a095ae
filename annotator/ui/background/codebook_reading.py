"""The thread that counts the annotations of labels, and the layers of earlier codebooks."""

from __future__ import annotations

import time
from contextlib import closing
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QThread, Signal

from annotator.domain.errors import AnnotatorError
from annotator.project.jobs.codebook_reading import CodebookReader, Interrupted, Label, Usage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.project import Project
    from annotator.project.jobs.codebook_reading import CodebookVersion

Question = Label | Literal["versions"]
_PAUSE = 0.02  # seconds left to an act that has interrupted the reading


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
        while not self._is_left:
            try:
                if question == "versions":
                    versions: list[CodebookVersion] = reader.versions()
                    self.listed.emit(versions)
                else:
                    self.counted.emit(question, reader.usage(question))
            except Interrupted:  # by an act, or because the thread is stopped
                time.sleep(_PAUSE)
            else:
                return

    def _forget(self) -> None:
        """Drop what waits, since the file cannot be read."""
        try:
            while True:
                self._asked.get_nowait()
        except Empty:
            return
