"""The thread that looks at plans of a team's work: the newest one alone."""

from __future__ import annotations

from contextlib import closing, suppress
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from annotator.domain.errors import AnnotatorError
from annotator.project.teams.planning import PlanReader
from annotator.ui.background.interrupted_reading import GivenUp, insist

if TYPE_CHECKING:
    from annotator.domain.team_plan import TeamPlan
    from annotator.project import Project


class PlanReading(QThread):
    """Tells what plans would do; a plan that is asked about meanwhile takes the place of an older one."""

    looked = Signal(object, object)  # TeamPlan, Outlook
    failed = Signal(object)  # AnnotatorError

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._asked: SimpleQueue[TeamPlan | None] = SimpleQueue()

    def ask(self, plan: TeamPlan) -> None:
        """Look at a plan."""
        self._asked.put(plan)
        if not self.isRunning():
            self.start()

    def stop(self) -> None:
        """Leave all plans, and wait for the end of the thread."""
        self._asked.put(None)
        self._project.database.gate.stop_reading()
        self.wait()

    def run(self) -> None:
        """Answer until the thread is stopped."""
        try:
            with closing(PlanReader(self._project)) as reader:
                while (plan := self._asked.get()) is not None:
                    self._answer(reader, plan)
        except AnnotatorError as error:
            self.failed.emit(error)

    def _answer(self, reader: PlanReader, plan: TeamPlan) -> None:
        with suppress(GivenUp):  # for a newer plan, or because the thread is stopped
            self.looked.emit(plan, insist(lambda: reader.outlook(plan), self._asked.empty))
