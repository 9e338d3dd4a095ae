"""The window of agreement, and the way from it to the places where annotators differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.dialogs.beside import SingleWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.project import Project
    from annotator.project.teams.agreement.rows import Difference
    from annotator.ui.commands.window_parts import WindowParts
    from annotator.ui.dialogs.agreement.window import AgreementWindow
    from annotator.ui.look.theme import Theme


class AgreementCommands(ArticleCommands):
    """Shows the window of agreement beside the window."""

    def __init__(self, parts: WindowParts, theme: Callable[[], Theme]) -> None:
        super().__init__(parts)
        self._theme = theme
        self._single = SingleWindow(self._workspace, self._made)

    @property
    def shown(self) -> AgreementWindow | None:
        """Return the window of agreement while it is open."""
        return self._single.shown

    def show(self) -> None:
        """Show the window; a new one measures what it shows."""
        self._single.bring_up()

    def _made(self, project: Project) -> AgreementWindow:
        from annotator.ui.dialogs.agreement.window import AgreementWindow

        agreement = AgreementWindow(project, self._theme, self._window)
        agreement.place_chosen.connect(self.go_to_place)
        agreement.measure()
        return agreement

    def go_to_place(self, place: Difference, to_article: bool) -> None:
        """Open the article at a place where annotators differ, and select it."""
        if self.open_at(place.position) is None:
            return
        self.show_words(Span(place.start, place.end))
        if to_article:
            self.give_keys_to_article()
