"""The commands on the work of a team, by subject."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from annotator.ui.shell.hinting_subjects import HintingSubjects

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.lazy import Lazy
    from annotator.ui.commands.adjudication import AdjudicationCommands
    from annotator.ui.commands.agreement import AgreementCommands
    from annotator.ui.commands.files import FileCommands
    from annotator.ui.commands.merging import MergeCommands
    from annotator.ui.commands.planning import PlanningCommands
    from annotator.ui.commands.window_parts import WindowParts
    from annotator.ui.look.theme import Theme
    from annotator.ui.models.documents import DocumentModel
    from annotator.ui.panels.docks import Docks
    from annotator.ui.session.adjudication import Adjudication
    from annotator.ui.shell.article_subjects import ArticleSubjects


class TeamSubjects(HintingSubjects):
    """Makes the commands on what several annotators do; each subject is imported when it is first needed."""

    def __init__(
        self,
        parts: WindowParts,
        article: ArticleSubjects,
        files: Lazy[FileCommands],
        docks: Docks,
        document_list: Callable[[], DocumentModel],
        theme: Callable[[], Theme],
    ) -> None:
        """Prepare them; `document_list` and `theme` return those in force."""
        super().__init__(parts.window)
        self._parts = parts
        self._article = article
        self._files = files
        self._docks = docks
        self._document_list = document_list
        self._theme = theme

    def stop(self) -> None:
        """End the looking for copies in watched folders."""
        if "merging" in vars(self):
            self.merging.look.stop()

    @cached_property
    def planning(self) -> PlanningCommands:
        """Return the commands on the plan of a team's work."""
        from annotator.ui.commands.planning import PlanningCommands

        return self._heard(
            PlanningCommands(self._parts, self._files.value, lambda: self._document_list().filter)
        )

    @cached_property
    def merging(self) -> MergeCommands:
        """Return the commands that bring copies of the project together."""
        from annotator.ui.commands.merging import MergeCommands

        return self._heard(MergeCommands(self._parts, self._files.value))

    @cached_property
    def agreement(self) -> AgreementCommands:
        """Return the window of agreement."""
        from annotator.ui.commands.agreement import AgreementCommands

        return self._article.made(AgreementCommands, self._theme)

    @cached_property
    def adjudicated(self) -> Adjudication:
        """Return the reading of the layers of the open document, whose marks the article shows."""
        from annotator.ui.article.difference_marks import DifferenceMarks
        from annotator.ui.session.adjudication import Adjudication

        adjudicated = Adjudication(self._parts.workspace)
        self._parts.article.marks_over.append(DifferenceMarks(adjudicated))
        return adjudicated

    @cached_property
    def adjudication(self) -> AdjudicationCommands:
        """Return the commands on several layers of the open document."""
        from annotator.ui.commands.adjudication import AdjudicationCommands

        return self._article.made(
            AdjudicationCommands,
            self.adjudicated,
            lambda: self._docks.show("adjudication"),
            lambda: self._docks.hide("adjudication"),
        )
