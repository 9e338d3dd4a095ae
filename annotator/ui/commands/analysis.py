"""The analysis of documents of the open project: requests, stored outcomes, failures and new attempts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.lazy import Lazy
from annotator.domain.translation import tr
from annotator.version import __version__

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

    from annotator.domain.analysis import Outcome
    from annotator.project import Project
    from annotator.ui.background.analysis_worker import AnalysisWorker
    from annotator.ui.panels.failure_bar import FailureBar
    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace

# Documents not done, after the open one, that are analysed before the annotator opens them.
_AHEAD = 2


class AnalysisCommands(QObject):
    """The actions on the analysis, and the worker's requests and answers; `column` holds the article."""

    worker_state = Signal(str)
    hint = Signal(str)
    outcome_kept = Signal(str)  # id of a document that was analysed, or could not be

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        article: QWidget,
        column: QVBoxLayout,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._settings = settings
        self._article = article
        self._column = column
        self._window = window
        self._worker = Lazy(self._make_worker)
        self._bar = Lazy(self._make_bar)
        workspace.document_opened.connect(lambda: workspace.later.do_once(self._show_failure))

    @property
    def worker(self) -> AnalysisWorker:
        """Return the worker; it is made at the first use."""
        return self._worker.value

    @property
    def bar(self) -> FailureBar:
        """Return the bar above the article with the reason of a failed analysis; made at the first use."""
        return self._bar.value

    def _make_worker(self) -> AnalysisWorker:
        from annotator.ui.background.analysis_worker import AnalysisWorker
        from annotator.ui.dialogs.model_choice import model_in_use

        model, hint = model_in_use(self._settings)
        if hint:
            self.hint.emit(hint)
        worker = AnalysisWorker(model, parent=self)
        worker.state_changed.connect(self.worker_state)
        worker.state_changed.connect(self._note_state)
        worker.analysed.connect(self._keep)
        self._workspace.project_closed.connect(worker.forget)
        return worker

    def _make_bar(self) -> FailureBar:
        from annotator.ui.panels.failure_bar import FailureBar

        bar = FailureBar(self._article)
        bar.retry_requested.connect(self.try_analysis_again)
        bar.report_requested.connect(self.analysis_report)
        self._column.insertWidget(0, bar)
        return bar

    # The actions

    def language_model(self) -> None:
        """Ask for the model that analyses documents from now on."""
        from annotator.ui.dialogs.model_choice import ask_for_model

        model = ask_for_model(self._settings, self._window)
        if model is not None:
            self._take_up(model)

    def use_model(self, name: str) -> None:
        """Let a model analyse documents from now on, "" for the program's choice."""
        from annotator.ui.dialogs.model_choice import model_in_use

        self._settings.model = name
        self._take_up(model_in_use(self._settings)[0])

    def _take_up(self, model: str) -> None:
        if self._worker.is_made:
            self.worker.use(model)
        self.prepare_ahead()
        self.hint.emit(
            tr(
                "{model} analyses documents from now on; earlier analyses stay until {command}.",
                model=model,
                command="annotator prepare --anew",
            )
        )

    def try_analysis_again(self) -> None:
        """Analyse the open document again after a failure."""
        opened = self._workspace.opened
        if opened is None or opened.failure is None:
            return
        if self._workspace.project is None or not self._workspace.project.writable:
            self.hint.emit(tr("The project is open for reading only."))
            return
        self.worker.take_up()
        self.worker.request(opened.document, urgent=True)
        self.bar.show_trying()

    def analysis_report(self) -> None:
        """Show the report of the failure, to copy and send to the people who can fix it."""
        from annotator.ui.dialogs.analysis_report import AnalysisReport

        opened = self._workspace.opened
        if opened is None or opened.failure is None:
            return
        dialog = AnalysisReport(opened.document, opened.failure, self._window)
        dialog.exec()
        dialog.deleteLater()

    # Requests and answers

    def prepare_ahead(self) -> None:
        """Request the analysis of the open document and of the next ones not done, and of no others.

        A failed analysis is tried again by another version of the program, or at the annotator's request.
        """
        workspace = self._workspace
        project, opened = workspace.project, workspace.opened
        if project is None or opened is None or not project.writable:
            return
        if self._worker.is_made:
            self.worker.forget()  # requests ahead of another document would delay these
        if _needs_analysis(project, opened.document.id):
            self.worker.request(opened.document, urgent=True)
        for position in workspace.following_undone(_AHEAD):
            try:
                document = project.document_at(position)
            except InputError:
                continue  # opening the document reports the error
            if _needs_analysis(project, document.id):
                self.worker.request(document)

    def _keep(self, id: str, sha256: str, outcome: Outcome) -> None:
        """Store the outcome of an analysis, if the project still has the document with this text."""
        from annotator.project.jobs.preparation import save_outcome

        workspace = self._workspace
        project = workspace.project
        if project is None or not project.has_text(id, sha256):
            return
        try:
            save_outcome(project, id, outcome, sha256)
        except AnnotatorError as error:
            workspace.refused.emit(error)
            return
        if workspace.opened is not None and workspace.opened.document.id == id:
            workspace.opened.load_analysis()
            workspace.analysis_arrived.emit()
            if outcome.failure is not None:
                is_again = self._bar.is_made and self.bar.is_trying
                self.hint.emit(
                    tr("The analysis has failed again: no suggestions here.")
                    if is_again
                    else tr("This article could not be analysed: no suggestions here.")
                )
            self._show_failure()
        self.outcome_kept.emit(id)

    def _note_state(self) -> None:
        """Keep whether suggestions can still come, and let the views say so."""
        can_analyse = self.worker.client.error is None
        if can_analyse != self._workspace.can_analyse:
            self._workspace.can_analyse = can_analyse
            self._workspace.analysis_arrived.emit()

    def _show_failure(self) -> None:
        """Show above the article whether its analysis has failed."""
        opened = self._workspace.opened
        failure = opened.failure if opened is not None else None
        if failure is not None or self._bar.is_made:
            self.bar.show_failure(failure)

    def stop(self) -> None:
        """End the worker."""
        if self._worker.is_made:
            self.worker.stop()


def _needs_analysis(project: Project, id: str) -> bool:
    from annotator.domain.analysis import NO_MODEL
    from annotator.nlp.pipeline import installed

    if project.is_analysed(id):
        return False
    failure = project.failure_of(id)
    if failure is not None and failure.kind == NO_MODEL:
        return failure.model in {pipeline.name for pipeline in installed()}
    return failure is None or failure.program != __version__
