"""What the actions on suggestions do: which are shown, accepting many, rejecting with a reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.deciding import REASONS, distinct
from annotator.domain.errors import AnnotatorError
from annotator.ui.article_commands import ArticleCommands, spans_of
from annotator.ui.naming import BLIND, hidden_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.domain.suggestion import Suggestion
    from annotator.ui.article_view import ArticleView
    from annotator.ui.keys import Keys
    from annotator.ui.settings import Settings
    from annotator.ui.workspace import Workspace


class SuggestionCommands(ArticleCommands):
    """One method an action, named by its id."""

    def __init__(
        self, workspace: Workspace, article: ArticleView, keys: Keys, window: QWidget, settings: Settings
    ) -> None:
        super().__init__(workspace, article, keys, window)
        self._settings = settings

    def reject_because(self) -> None:
        """Ask why the current suggestion is rejected, reject it, and go to the next one."""
        from annotator.ui.dialogs.picker import Choice, pick

        suggestion = self._workspace.current_suggestion()
        if suggestion is None or self.is_out_of_view():
            return
        choices = [Choice(reason.capitalize(), "", reason) for reason in REASONS]
        place = self.clear_of(spans_of(suggestion))
        reason = pick("Reject because", choices, new_label="Other reason:", parent=self._window, place=place)
        if reason is not None and self._workspace.act(
            lambda acts, document: acts.reject(document, suggestion, reason),
            then=lambda _: self._workspace.suggestion_after(suggestion.span),
        ):
            self.show_current()

    def accept_all(self) -> None:
        """Ask from which score on, and accept all suggestions of the document that are shown and have it."""
        from annotator.ui.dialogs.threshold import ThresholdDialog

        opened, settings = self._workspace.opened, self._settings
        if opened is None:
            return
        waiting = list(opened.pending)
        if not waiting:
            self.hint.emit(BLIND if opened.is_blind else "No suggestion is left to be decided here.")
            return

        def tell(least: float) -> tuple[str, bool]:
            count = len(_from(waiting, least))
            return f"{_counted(count)} of {len(waiting):,} will be accepted", count > 0

        dialog = ThresholdDialog(
            "Accept all suggestions", "with a score of", settings.accept_from, tell, "&Accept"
        )
        least = dialog.ask(self._window)
        if least is None:
            return
        settings.accept_from = least
        taken = _from(waiting, least)
        if changes := self._workspace.act(
            lambda acts, document: acts.accept_all(document, taken),
            then=lambda _: self._workspace.suggestion_after(taken[-1].span),
        ):
            self.show_current()
            undo = self._keys.key_of("undo")
            back = f"; {undo} takes all back" if undo else ""
            self.hint.emit(f"{_counted(len(changes.quotations))} accepted{back}.")

    def suggestion_threshold(self) -> None:
        """Ask from which score on suggestions are shown."""
        from annotator.ui.dialogs.threshold import ThresholdDialog

        workspace, opened = self._workspace, self._workspace.opened
        waiting = opened.waiting() if opened is not None else []

        def tell(least: float) -> tuple[str, bool]:
            hidden = sum(1 for one in waiting if one.provenance.score < least)
            return (f"{_counted(hidden)} of {len(waiting):,} here will be hidden" if waiting else ""), True

        dialog = ThresholdDialog(
            "Show suggestions", "with a score of", workspace.showing.least, tell, "&Show"
        )
        least = dialog.ask(self._window)
        if least is not None:
            self._settings.least_score = least
            workspace.set_showing(replace(workspace.showing, least=least, all=False))
            self.hint.emit(f"Suggestions are shown from {least:.0%} on.")

    def show_hidden(self) -> None:
        """Show the suggestions of the document that are hidden, for now; again to hide them."""
        workspace, opened = self._workspace, self._workspace.opened
        if opened is None:
            return
        if opened.is_blind:
            self.hint.emit(BLIND)
        elif workspace.showing.all:
            workspace.set_showing(replace(workspace.showing, all=False))
            self.hint.emit(f"{hidden_words(opened.hidden) or 'No suggestions'} hidden.")
        elif opened.hidden:
            count = len(opened.hidden)
            workspace.set_showing(replace(workspace.showing, all=True))
            again = self._keys.key_of("show_hidden")
            self.hint.emit(f"{_counted(count)} more shown{f'; {again} hides them again' if again else ''}.")
        else:
            self.hint.emit("No suggestion is hidden here.")

    def suggest_thoughts(self) -> None:
        """Show suggestions of beliefs and intentions, or do without them from now on."""
        showing = self._workspace.showing
        self._settings.suggests_thoughts = not showing.thoughts
        self._workspace.set_showing(replace(showing, thoughts=not showing.thoughts))
        self.hint.emit(f"Thoughts and plans are {'not ' if showing.thoughts else ''}suggested.")

    def suggest_claims(self) -> None:
        """Show suggested claims to be decided on, or do without them from now on."""
        showing = self._workspace.showing
        self._settings.suggests_claims = not showing.claims
        self._workspace.set_showing(replace(showing, claims=not showing.claims))
        opened = self._workspace.opened
        is_blind = opened is not None and opened.is_blind
        self.hint.emit(BLIND if is_blind else f"Claims are {'not ' if showing.claims else ''}suggested.")

    def blind_mode(self) -> None:
        """Ask for which documents no suggestions shall be shown."""
        from annotator.ui.dialogs.blind import BlindDialog

        workspace, project = self._workspace, self._workspace.project
        if project is None:
            return
        wanted = BlindDialog(project.blindness()).ask(self._window)
        if wanted is None:
            return
        try:
            project.set_blindness(wanted)
        except AnnotatorError as error:
            workspace.refused.emit(error)
            return
        if workspace.opened is not None:
            workspace.open_document(workspace.position)
        words = wanted.words
        self.hint.emit(f"{words[0].upper()}{words[1:]}. Documents that were begun stay as they are.")


def _from(suggestions: list[Suggestion], least: float) -> list[Suggestion]:
    """Return those of a score from `least` on, each thing that is said once."""
    return distinct(one for one in suggestions if one.provenance.score >= least)


def _counted(count: int) -> str:
    return f"{count:,} suggestion{'' if count == 1 else 's'}"
