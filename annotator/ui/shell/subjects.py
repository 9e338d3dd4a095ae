"""The commands of the actions, by subject; each subject is imported when it is first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.domain.lazy import Lazy
from annotator.ui.actions.registry import SPECS
from annotator.ui.commands.analysis import AnalysisCommands
from annotator.ui.commands.help import HelpCommands
from annotator.ui.commands.project import ProjectCommands
from annotator.ui.commands.view import ViewCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QVBoxLayout

    from annotator.ui.actions.keys import Keys
    from annotator.ui.actions.qt_actions import ActionSet
    from annotator.ui.article.view import ArticleView
    from annotator.ui.commands.alike import AlikeCommands
    from annotator.ui.commands.annotation import AnnotationCommands
    from annotator.ui.commands.backups import BackupCommands
    from annotator.ui.commands.base import ArticleCommands
    from annotator.ui.commands.claims import ClaimCommands
    from annotator.ui.commands.corrections import CorrectionCommands
    from annotator.ui.commands.documents import DocumentCommands
    from annotator.ui.commands.entities import EntityCommands
    from annotator.ui.commands.files import FileCommands
    from annotator.ui.commands.find import FindCommands
    from annotator.ui.commands.history import HistoryCommands
    from annotator.ui.commands.imports import ImportCommands
    from annotator.ui.commands.learning import LearningCommands
    from annotator.ui.commands.misfits import MisfitCommands
    from annotator.ui.commands.navigation import NavigationCommands
    from annotator.ui.commands.printing import PrintCommands
    from annotator.ui.commands.quotations import QuotationCommands
    from annotator.ui.commands.selection import SelectionCommands
    from annotator.ui.commands.settings import SettingsCommands
    from annotator.ui.commands.suggestions import SuggestionCommands
    from annotator.ui.commands.texts import TextCommands
    from annotator.ui.commands.trash import TrashCommands
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.docks import Docks
    from annotator.ui.panels.speaker_edits import SpeakerCommands
    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace
    from annotator.ui.shell.effort_meter import LabourMeter
    from annotator.ui.shell.tour import Tour

Commands = TypeVar("Commands", bound="ArticleCommands")


class Subjects(QObject):
    """The commands of a window; an action names one by subject and method, such as "claims.new_claim".

    Attributes
    ----------
    projects, analysis, view, help: made with the window; all others are properties.
    """

    hint = Signal(str)  # a message to the user from any command
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
        self._article = article
        self._column = column
        self._keys = keys
        self._actions = actions
        self._window = window
        self._files = Lazy(self._make_files)
        self._imports = Lazy(self._make_imports)
        self._printing = Lazy(self._make_printing)
        self.projects = ProjectCommands(workspace, settings, window, self._files, self._imports)
        self.analysis = AnalysisCommands(workspace, settings, article, column, window)
        self.view = ViewCommands(window, article, docks, settings, theme)
        self.help = HelpCommands(workspace, actions, keys, lambda: self.view.theme, window)
        for commands in (self.projects, self.analysis, self.view):
            commands.hint.connect(self.hint)

    def method(self, runs: str) -> Callable[..., None]:
        """Return the method that an action names by subject and method."""
        subject, _, name = runs.partition(".")
        method: Callable[..., None] = getattr(getattr(self, subject), name)
        return method

    def run(self, action: str) -> None:
        """Run the action of an id."""
        spec = SPECS[action]
        method = self.method(spec.runs)
        if spec.value is None:
            method()
        else:
            method(spec.value)

    def make_for_keys(self) -> None:
        """Make the commands for keys in the article, so that no key waits for them."""
        _ = self.annotations, self.quotations, self.claims, self.entities, self.selection
        _ = self.corrections, self.documents, self.history, self.alike
        if self._workspace.project is not None:
            self._workspace.project.prepare_acts()

    def stop(self) -> None:
        """End the work in the background, and close the project."""
        if self._files.is_made:
            self.files.stop()
        if self._printing.is_made:
            self.printing.stop()
        self.analysis.stop()
        self.projects.stop_rescue()
        self.projects.leave()

    def _made(self, kind: type[Commands], *more: Any) -> Commands:
        """Return commands on the article; `more` are their arguments besides the common ones."""
        commands = kind(self._workspace, self._article, self._keys, self._window, *more)
        commands.hint.connect(self.hint)
        return commands

    @cached_property
    def annotations(self) -> AnnotationCommands:
        """Return the commands on the current annotation of any kind."""
        from annotator.ui.commands.annotation import AnnotationCommands

        return self._made(AnnotationCommands)

    @cached_property
    def quotations(self) -> QuotationCommands:
        """Return the commands on quotations."""
        from annotator.ui.commands.quotations import QuotationCommands

        return self._made(QuotationCommands, self.annotations.accept)

    @cached_property
    def alike(self) -> AlikeCommands:
        """Return the commands that annotate the same words in other articles, and offer to."""
        from annotator.ui.commands.alike import AlikeCommands

        return self._made(AlikeCommands)

    @cached_property
    def claims(self) -> ClaimCommands:
        """Return the commands on claims."""
        from annotator.ui.commands.claims import ClaimCommands

        return self._made(ClaimCommands)

    @cached_property
    def entities(self) -> EntityCommands:
        """Return the commands on entities."""
        from annotator.ui.commands.entities import EntityCommands

        return self._made(EntityCommands)

    @cached_property
    def selection(self) -> SelectionCommands:
        """Return the commands on the selection and on the edges of spans."""
        from annotator.ui.commands.selection import SelectionCommands

        return self._made(SelectionCommands)

    @cached_property
    def corrections(self) -> CorrectionCommands:
        """Return the changes by drags in the article and fields of the card."""
        from annotator.ui.commands.corrections import CorrectionCommands

        return self._made(CorrectionCommands)

    @cached_property
    def suggestions(self) -> SuggestionCommands:
        """Return the commands on suggestions as such."""
        from annotator.ui.commands.suggestions import SuggestionCommands

        return self._made(SuggestionCommands, self._settings)

    @cached_property
    def documents(self) -> DocumentCommands:
        """Return the commands on whole documents."""
        from annotator.ui.commands.documents import DocumentCommands

        return self._made(DocumentCommands, self._settings)

    @cached_property
    def texts(self) -> TextCommands:
        """Return the commands on the article itself: its details and its text."""
        from annotator.ui.commands.texts import TextCommands

        return self._made(TextCommands, self._settings, lambda: self.view.theme)

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
            self._article,
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

        return self._made(HistoryCommands, self._files)

    @cached_property
    def navigation(self) -> NavigationCommands:
        """Return the commands that navigate in articles."""
        from annotator.ui.commands.navigation import NavigationCommands

        return self._made(NavigationCommands)

    @cached_property
    def find(self) -> FindCommands:
        """Return the commands that find words, with their bar below the article."""
        from annotator.ui.commands.find import FindCommands

        commands = self._made(FindCommands)
        self._column.addWidget(commands.bar)
        return commands

    @cached_property
    def learning(self) -> LearningCommands:
        """Return the commands on what suggestions learn from decisions."""
        from annotator.ui.commands.learning import LearningCommands

        commands = LearningCommands(self._workspace, self._window)
        commands.hint.connect(self.hint)
        return commands

    @cached_property
    def backups(self) -> BackupCommands:
        """Return the commands on backups, which keep them, too."""
        from annotator.ui.commands.backups import BackupCommands

        commands = BackupCommands(self._workspace, self.files, self._window)
        commands.hint.connect(self.hint)
        return commands

    @cached_property
    def misfits(self) -> MisfitCommands:
        """Return what is said and done about layers that do not fit the history."""
        from annotator.ui.commands.misfits import MisfitCommands

        return MisfitCommands(self._workspace, self._window)

    @cached_property
    def speakers(self) -> SpeakerCommands:
        """Return the commands on the project's speakers."""
        from annotator.ui.panels.speaker_edits import SpeakerCommands

        commands = SpeakerCommands(self._workspace, self._window)
        commands.hint.connect(self.hint)
        return commands

    @cached_property
    def labour(self) -> LabourMeter:
        """Return the meter of keys, pointer presses and time."""
        from annotator.ui.shell.effort_meter import LabourMeter

        meter = LabourMeter(self._workspace, self._settings, self)
        meter.told.connect(self.labour_told)
        meter.hint.connect(self.hint)
        return meter

    @property
    def files(self) -> FileCommands:
        """Return the export, and the jobs of imports and exports."""
        return self._files.value

    def _make_files(self) -> FileCommands:
        from annotator.ui.commands.files import FileCommands

        commands = FileCommands(self._workspace, self._window)
        commands.hint.connect(self.hint)
        return commands

    @property
    def imports(self) -> ImportCommands:
        """Return the commands that bring articles in."""
        return self._imports.value

    def _make_imports(self) -> ImportCommands:
        from annotator.ui.commands.imports import ImportCommands

        commands = ImportCommands(
            self._workspace, self._settings, self.files, self._window, lambda: self.view.theme
        )
        commands.hint.connect(self.hint)
        return commands

    @cached_property
    def trash(self) -> TrashCommands:
        """Return the commands on what was removed."""
        from annotator.ui.commands.trash import TrashCommands

        commands = TrashCommands(self._workspace, self.files, self._keys, self._window)
        commands.hint.connect(self.hint)
        return commands

    @property
    def printing(self) -> PrintCommands:
        """Return the commands that put the article on paper."""
        return self._printing.value

    def _make_printing(self) -> PrintCommands:
        from annotator.ui.commands.printing import PrintCommands

        commands = PrintCommands(self._workspace, self._window)
        commands.hint.connect(self.hint)
        return commands
