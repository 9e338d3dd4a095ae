"""The commands of the actions, by subject; each subject is imported when it is first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from annotator.domain.lazy import Lazy
from annotator.ui.actions.registry import SPECS
from annotator.ui.commands.analysis import AnalysisCommands
from annotator.ui.commands.help import HelpCommands
from annotator.ui.commands.project import ProjectCommands
from annotator.ui.commands.view import ViewCommands
from annotator.ui.commands.window_parts import WindowParts
from annotator.ui.shell.article_subjects import ArticleSubjects
from annotator.ui.shell.hinting_subjects import HintingSubjects
from annotator.ui.shell.team_subjects import TeamSubjects

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QVBoxLayout

    from annotator.ui.actions.keys import Keys
    from annotator.ui.actions.qt_actions import ActionSet
    from annotator.ui.article.view import ArticleView
    from annotator.ui.commands.backups import BackupCommands
    from annotator.ui.commands.chosen_documents import ChosenDocumentCommands
    from annotator.ui.commands.codebook import CodebookCommands
    from annotator.ui.commands.concordance import ConcordanceCommands
    from annotator.ui.commands.dashboard import DashboardCommands
    from annotator.ui.commands.documents import DocumentCommands
    from annotator.ui.commands.files import FileCommands
    from annotator.ui.commands.find import FindCommands
    from annotator.ui.commands.flags import FlagCommands
    from annotator.ui.commands.history import HistoryCommands
    from annotator.ui.commands.imports import ImportCommands
    from annotator.ui.commands.learning import LearningCommands
    from annotator.ui.commands.misfits import MisfitCommands
    from annotator.ui.commands.printing import PrintCommands
    from annotator.ui.commands.settings import SettingsCommands
    from annotator.ui.commands.texts import TextCommands
    from annotator.ui.commands.threads import ThreadCommands
    from annotator.ui.commands.trash import TrashCommands
    from annotator.ui.look.theme import Theme
    from annotator.ui.models.documents import DocumentModel
    from annotator.ui.panels.docks import Docks
    from annotator.ui.panels.speaker_edits import SpeakerCommands
    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace
    from annotator.ui.shell.effort_meter import LabourMeter
    from annotator.ui.shell.tour import Tour


class Subjects(HintingSubjects):
    """The commands of a window; an action names one by subject and method, such as "claims.new_claim".

    Attributes
    ----------
    article: the commands on annotations in the open article.
    team: the commands on the work of several annotators.
    projects, analysis, view, help: made with the window; all others are properties.
    """

    announced = Signal(str)  # words for screen readers alone
    labour_told = Signal(str)  # the labour on the open document so far, in words

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        article: ArticleView,
        column: QVBoxLayout,
        keys: Keys,
        actions: ActionSet,
        docks: Docks,
        theme: Theme,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._settings = settings
        self._parts = WindowParts(workspace, article, keys, window)
        self.article = ArticleSubjects(self._parts, settings)
        self._view = article
        self._column = column
        self._keys = keys
        self._actions = actions
        self._docks = docks
        self._window = window
        self._files = Lazy(self._make_files)
        self._imports = Lazy(self._make_imports)
        self._printing = Lazy(self._make_printing)
        self.projects = ProjectCommands(workspace, settings, window, self._files, self._imports)
        self.analysis = AnalysisCommands(workspace, settings, article, column, window)
        self.view = ViewCommands(window, article, docks, settings, theme)
        self.help = HelpCommands(workspace, actions, keys, lambda: self.view.theme, window)
        self.team = TeamSubjects(
            self._parts,
            self.article,
            self._files,
            docks,
            lambda: self.document_list,
            lambda: self.view.theme,
        )
        for commands in (self.article, self.team, self.projects, self.analysis, self.view):
            self._heard(commands)

    def method(self, runs: str) -> Callable[..., None]:
        """Return the method that an action names by subject and method."""
        subject, _, name = runs.partition(".")
        holder = next((each for each in (self.article, self.team) if hasattr(type(each), subject)), self)
        method: Callable[..., None] = getattr(getattr(holder, subject), name)
        return method

    def run(self, action: str) -> None:
        """Run the action of an id."""
        spec, project = SPECS[action], self._workspace.project
        is_on_gold = project is not None and project.is_on_gold
        method = self.method((spec.on_gold if is_on_gold else "") or spec.runs)
        if spec.value is None:
            method()
        else:
            method(spec.value)

    def make_for_keys(self) -> None:
        """Make the commands for keys in the article, so that no key waits for them."""
        self.article.make_for_keys()
        _ = self.documents, self.history
        if self._workspace.project is not None:
            self._workspace.project.prepare_acts()

    def stop(self) -> None:
        """End the work in the background, and close the project."""
        if self._files.is_made:
            self.files.stop()
        if self._printing.is_made:
            self.printing.stop()
        self.team.stop()
        self.analysis.stop()
        self.projects.stop_rescue()
        self.projects.leave()

    @cached_property
    def documents(self) -> DocumentCommands:
        """Return the commands on whole documents."""
        from annotator.ui.commands.documents import DocumentCommands

        commands = self.article.made(DocumentCommands, lambda: self.document_list)
        commands.training_done.connect(lambda: self.team.adjudication.show_learnt())
        return commands

    @cached_property
    def document_list(self) -> DocumentModel:
        """Return the list of documents, which keeps their order."""
        from annotator.ui.models.documents import DocumentModel

        model = DocumentModel(self._workspace, self)
        model.reload()
        return model

    @cached_property
    def chosen_documents(self) -> ChosenDocumentCommands:
        """Return the commands on several documents that were chosen in their list."""
        from annotator.ui.commands.chosen_documents import ChosenDocumentCommands

        return self._heard(ChosenDocumentCommands(self._parts, self.files))

    @cached_property
    def texts(self) -> TextCommands:
        """Return the commands on the article itself: its details and its text."""
        from annotator.ui.commands.texts import TextCommands

        return self.article.made(TextCommands, self._settings, lambda: self.view.theme)

    @cached_property
    def settings(self) -> SettingsCommands:
        """Return the window of settings."""
        from annotator.ui.commands.settings import SettingsCommands

        return SettingsCommands(self._settings, self.method, self._actions, self._window)

    @cached_property
    def tour(self) -> Tour:
        """Return the tour of the window."""
        from annotator.ui.shell.tour import Tour

        tour = Tour(
            self._workspace,
            self._settings,
            self._view,
            self._keys,
            self._actions,
            self.projects.open_sample,
            self._window,
        )
        tour.said.connect(self.announced)
        return tour

    @cached_property
    def history(self) -> HistoryCommands:
        """Return undo and redo."""
        from annotator.ui.commands.history import HistoryCommands

        return self.article.made(HistoryCommands, self._files)

    @cached_property
    def find(self) -> FindCommands:
        """Return the commands that find words, with their bar below the article."""
        from annotator.ui.commands.find import FindCommands

        commands = self.article.made(FindCommands)
        self._column.addWidget(commands.bar)
        return commands

    @cached_property
    def concordance(self) -> ConcordanceCommands:
        """Return the commands on the list of all quotations and claims."""
        from annotator.ui.commands.concordance import ConcordanceCommands

        commands = self.article.made(ConcordanceCommands, self.files, lambda: self.view.theme)
        self.view.theme_changed.connect(commands.set_theme)
        return commands

    @cached_property
    def learning(self) -> LearningCommands:
        """Return the commands on what suggestions learn from decisions."""
        from annotator.ui.commands.learning import LearningCommands

        return self._heard(LearningCommands(self._workspace, self._window))

    @cached_property
    def dashboard(self) -> DashboardCommands:
        """Return the dashboard."""
        from annotator.ui.commands.dashboard import DashboardCommands

        commands = DashboardCommands(self._workspace, lambda: self.view.theme, self._docks.show, self._window)
        commands.annotations_asked.connect(lambda query: self.concordance.show_query(query))
        return commands

    @cached_property
    def backups(self) -> BackupCommands:
        """Return the commands on backups, which keep them, too."""
        from annotator.ui.commands.backups import BackupCommands

        return self._heard(BackupCommands(self._parts, self.files))

    @cached_property
    def codebook(self) -> CodebookCommands:
        """Return the commands on the codebook."""
        from annotator.ui.commands.codebook import CodebookCommands

        return self.article.made(CodebookCommands, self._settings, self.files, lambda: self.view.theme)

    @cached_property
    def misfits(self) -> MisfitCommands:
        """Return what is said and done about layers that do not fit the history."""
        from annotator.ui.commands.misfits import MisfitCommands

        return MisfitCommands(self._workspace, self._window)

    @cached_property
    def speakers(self) -> SpeakerCommands:
        """Return the commands on the project's speakers."""
        from annotator.ui.panels.speaker_edits import SpeakerCommands

        return self._heard(SpeakerCommands(self._workspace, self._window))

    @cached_property
    def labour(self) -> LabourMeter:
        """Return the meter of keys, pointer presses and time."""
        from annotator.ui.shell.effort_meter import LabourMeter

        meter = self._heard(LabourMeter(self._workspace, self._settings, self))
        meter.told.connect(self.labour_told)
        return meter

    @cached_property
    def threads(self) -> ThreadCommands:
        """Return the commands on comments."""
        from annotator.ui.commands.threads import ThreadCommands

        return self.article.made(ThreadCommands, lambda: self._docks.show("cards"))

    @cached_property
    def flags(self) -> FlagCommands:
        """Return the commands on the flag of a document, with the bar for its reason below the article."""
        from annotator.ui.commands.flags import FlagCommands

        commands = self.article.made(FlagCommands)
        self._column.addWidget(commands.bar)
        return commands

    @property
    def files(self) -> FileCommands:
        """Return the export, and the jobs of imports and exports."""
        return self._files.value

    def _make_files(self) -> FileCommands:
        from annotator.ui.commands.files import FileCommands

        return self._heard(FileCommands(self._workspace, self._window))

    @property
    def imports(self) -> ImportCommands:
        """Return the commands that bring articles in."""
        return self._imports.value

    def _make_imports(self) -> ImportCommands:
        from annotator.ui.commands.imports import ImportCommands

        return self._heard(
            ImportCommands(self._workspace, self._settings, self.files, self._window, lambda: self.view.theme)
        )

    @cached_property
    def trash(self) -> TrashCommands:
        """Return the commands on what was removed."""
        from annotator.ui.commands.trash import TrashCommands

        return self._heard(TrashCommands(self._parts, self.files))

    @property
    def printing(self) -> PrintCommands:
        """Return the commands that put the article on paper."""
        return self._printing.value

    def _make_printing(self) -> PrintCommands:
        from annotator.ui.commands.printing import PrintCommands

        return self._heard(PrintCommands(self._workspace, self._window))
