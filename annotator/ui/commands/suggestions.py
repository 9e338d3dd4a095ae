"""The actions on suggestions: show and hide, accept many, reject with a reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.decisions import LEAST, distinct
from annotator.domain.errors import AnnotatorError
from annotator.domain.kinds import CLAIM, QUOTATION, SUGGESTED
from annotator.domain.span import Span
from annotator.project.proposals.drafts import maker_of
from annotator.ui.commands.base import ArticleCommands, spans_of
from annotator.ui.commands.decisions import reject
from annotator.ui.wording.titles import BLIND, counted_both, hidden_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.proposed import Proposed
    from annotator.ui.actions.keys import Keys
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace


class SuggestionCommands(ArticleCommands):
    """Shows and hides suggestions, accepts many, and rejects with a reason."""

    def __init__(
        self, workspace: Workspace, article: ArticleView, keys: Keys, window: QWidget, settings: Settings
    ) -> None:
        super().__init__(workspace, article, keys, window)
        self._settings = settings

    def reject_because(self) -> None:
        """Ask why the current suggestion is rejected, reject it, and go to the next one."""
        from annotator.ui.dialogs.picker import Choice, pick

        suggestion = self._workspace.current_proposed()
        if suggestion is None or self.is_out_of_view():
            return
        choices = [Choice(reason.capitalize(), "", reason) for reason in suggestion.kind.reasons]
        place = self.clear_of(spans_of(suggestion))

        def new(typed: str) -> list[Choice]:
            return [Choice(f"Other reason: “{typed}”", "", typed)]

        reason = pick("Reject because", choices, new=new, parent=self._window, place=place)
        if reason is not None and reject(self._workspace, suggestion, reason):
            self.show_current()

    def accept_all(self) -> None:
        """Ask for a score, and accept all shown suggestions of the document with at least that score."""
        from annotator.ui.dialogs.threshold import ThresholdDialog

        opened, project, settings = self._workspace.opened, self._workspace.project, self._settings
        if opened is None or project is None:
            return
        quotations, claims = list(opened.pending), list(opened.pending_claims)
        if not quotations and not claims:
            self.hint.emit(BLIND if opened.is_blind else "No suggestion is left to be decided here.")
            return

        def tell(least: float) -> tuple[str, bool]:
            count, claim_count = len(_from(quotations, least)), len(_from(claims, least))
            words = (
                f"{self._counted(count, claim_count)} of {len(quotations) + len(claims):,} will be accepted"
            )
            return words, count + claim_count > 0

        dialog = ThresholdDialog("Accept all suggestions", settings.accept_from, tell, "&Accept")
        least = dialog.ask(self._window)
        if least is None:
            return
        settings.accept_from = least
        accepted = [*_from(quotations, least), *_from(claims, least)]
        makers = {
            suggestion.id: maker_of(opened, suggestion.content)
            for suggestion in accepted
            if suggestion.kind is CLAIM
        }
        last = max((suggestion.span for suggestion in accepted), default=Span(0, 0))
        if changes := self._workspace.act(
            lambda acts: acts.suggestions.accept_all(accepted, makers),
            then=lambda _: self._workspace.suggestion_after(last),
        ):
            self.show_current()
            undo = self._keys.key_of("undo")
            back = f"; {undo} takes all back" if undo else ""
            count = self._counted(len(changes.ids(QUOTATION.id)), len(changes.ids(CLAIM.id)))
            self.hint.emit(f"{count} accepted{back}.")

    def suggestion_threshold(self) -> None:
        """Ask for the score below which suggestions are hidden."""
        from annotator.ui.dialogs.threshold import ThresholdDialog

        workspace, opened = self._workspace, self._workspace.opened
        quotations, claims = (
            opened.waiting_of(kind).in_order() if opened is not None else [] for kind in SUGGESTED
        )
        count = len(quotations) + len(claims)
        now = opened.least_score if opened is not None else workspace.showing.least_of(QUOTATION)

        def tell(least: float) -> tuple[str, bool]:
            hidden = self._counted(_below(quotations, least), _below(claims, least))
            return (f"{hidden} of {count:,} here will be hidden" if count else ""), True

        dialog = ThresholdDialog("Show suggestions", now, tell, "&Show")
        least = dialog.ask(self._window)
        if least is not None:
            usual = opened.usual_least if opened is not None else LEAST
            own = None if least == usual else least  # the usual one also follows what is learnt
            self._settings.least_score = own
            workspace.set_showing(replace(workspace.showing, least=own, all=False))
            self.hint.emit(f"Suggestions are shown from {least:.0%} on.")

    def show_hidden(self) -> None:
        """Show the hidden suggestions of this document; if they are shown, hide them."""
        workspace, opened = self._workspace, self._workspace.opened
        if opened is None:
            return
        if opened.is_blind:
            self.hint.emit(BLIND)
        elif workspace.showing.all:
            workspace.set_showing(replace(workspace.showing, all=False))
            self.hint.emit(f"{hidden_words(opened) or 'No suggestions'} hidden.")
        elif count := hidden_words(opened):
            workspace.set_showing(replace(workspace.showing, all=True))
            key = self._keys.key_of("show_hidden")
            self.hint.emit(f"{count} more shown{f'; {key} hides them again' if key else ''}.")
        else:
            self.hint.emit("No suggestion is hidden here.")

    def suggest_thoughts(self) -> None:
        """Switch suggestions of beliefs and intentions on or off."""
        showing = self._workspace.showing
        self._settings.suggests_thoughts = not showing.thoughts
        self._workspace.set_showing(replace(showing, thoughts=not showing.thoughts))
        self.hint.emit(f"Thoughts and plans are {'not ' if showing.thoughts else ''}suggested.")

    def suggest_claims(self) -> None:
        """Switch suggested claims on or off."""
        showing = self._workspace.showing
        self._settings.suggests_claims = not showing.claims
        self._workspace.set_showing(replace(showing, claims=not showing.claims))
        opened = self._workspace.opened
        is_blind = opened is not None and opened.is_blind
        self.hint.emit(BLIND if is_blind else f"Claims are {'not ' if showing.claims else ''}suggested.")

    def blind_mode(self) -> None:
        """Ask for the documents that are annotated without suggestions."""
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

    def _counted(self, suggestions: int, claims: int) -> str:
        """Return the number of suggestions in words, with that of claims if claims are suggested."""
        return counted_both(suggestions, claims if self._workspace.showing.claims else None)


def _from(suggestions: list[Proposed[Any]], least: float) -> list[Proposed[Any]]:
    """Return the suggestions with at least a score; of equal ones only one."""
    return distinct(suggestion for suggestion in suggestions if suggestion.provenance.score >= least)


def _below(suggestions: Sequence[Proposed[Any]], least: float) -> int:
    return sum(1 for suggestion in suggestions if suggestion.provenance.score < least)
