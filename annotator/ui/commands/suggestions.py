"""The actions on suggestions: show and hide, accept many, reject with a reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.decisions import LEAST, distinct
from annotator.domain.errors import AnnotatorError
from annotator.domain.kinds import CLAIM, QUOTATION, SUGGESTED
from annotator.domain.span import Span
from annotator.domain.translation import percent, tr
from annotator.project.proposals.drafts import maker_of
from annotator.ui.commands.base import ArticleCommands, spans_of
from annotator.ui.commands.decisions import reject
from annotator.ui.wording.titles import BLIND, counted_both, hidden_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.proposed import Proposed
    from annotator.ui.commands.window_parts import WindowParts
    from annotator.ui.session.settings import Settings


class SuggestionCommands(ArticleCommands):
    """Shows and hides suggestions, accepts many, and rejects with a reason."""

    def __init__(self, parts: WindowParts, settings: Settings) -> None:
        super().__init__(parts)
        self._settings = settings

    def reject_because(self) -> None:
        """Ask why the current suggestion is rejected, reject it, and go to the next one."""
        from annotator.ui.dialogs.picker import Choice, pick

        suggestion = self._workspace.current_proposed()
        if suggestion is None or self.is_out_of_view():
            return
        choices = [Choice(_capitalised(tr(reason)), "", reason) for reason in suggestion.kind.reasons]
        place = self.clear_of(spans_of(suggestion))

        def new(typed: str) -> list[Choice]:
            return [Choice(tr("Other reason: “{reason}”", reason=typed), "", typed)]

        reason = pick(
            tr("Reject because"), choices, new=new, parent=self._window, place=place, name="reasons"
        )
        if reason is not None and reject(self._workspace, suggestion, reason):
            self.go_on()

    def accept_all(self) -> None:
        """Ask for a score, and accept all shown suggestions of the document with at least that score."""
        from annotator.ui.dialogs.threshold import ThresholdDialog

        opened, project, settings = self._workspace.opened, self._workspace.project, self._settings
        if opened is None or project is None:
            return
        quotations, claims = list(opened.pending), list(opened.pending_claims)
        if not quotations and not claims:
            self.hint.emit(tr(BLIND) if opened.is_blind else tr("No suggestion is left to be decided here."))
            return

        def tell(least: float) -> tuple[str, bool]:
            count, claim_count = len(_from(quotations, least)), len(_from(claims, least))
            words = tr(
                "{suggestions} of {total} will be accepted",
                suggestions=self._counted(count, claim_count),
                total=len(quotations) + len(claims),
            )
            return words, count + claim_count > 0

        dialog = ThresholdDialog(tr("Accept all suggestions"), settings.accept_from, tell, tr("&Accept"))
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
            count = self._counted(len(changes.ids(QUOTATION.id)), len(changes.ids(CLAIM.id)))
            self.hint.emit(
                tr("{suggestions} accepted; {undo} takes all back.", suggestions=count, undo=undo)
                if undo
                else tr("{suggestions} accepted.", suggestions=count)
            )

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
            words = tr("{suggestions} of {total} here will be hidden", suggestions=hidden, total=count)
            return (words if count else ""), True

        dialog = ThresholdDialog(tr("Show suggestions"), now, tell, tr("&Show"))
        least = dialog.ask(self._window)
        if least is not None:
            usual = opened.usual_least if opened is not None else LEAST
            own = None if least == usual else least  # the usual one also follows what is learnt
            self.show_from(own)
            self.hint.emit(tr("Suggestions are shown from {score} on.", score=percent(least)))

    def show_from(self, least: float | None) -> None:
        """Hide suggestions below a score (0 to 1); None: below the usual or learned one."""
        self._settings.least_score = least
        self._workspace.set_showing(replace(self._workspace.showing, least=least, all=False))

    def show_hidden(self) -> None:
        """Show the hidden suggestions of this document; if they are shown, hide them."""
        workspace, opened = self._workspace, self._workspace.opened
        if opened is None:
            return
        if opened.is_blind:
            self.hint.emit(tr(BLIND))
        elif workspace.showing.all:
            workspace.set_showing(replace(workspace.showing, all=False))
            words = hidden_words(opened)
            self.hint.emit(
                tr("{suggestions} hidden.", suggestions=words) if words else tr("No suggestions hidden.")
            )
        elif words := hidden_words(opened):
            workspace.set_showing(replace(workspace.showing, all=True))
            key = self._keys.key_of("show_hidden")
            self.hint.emit(
                tr("{suggestions} more shown; {key} hides them again.", suggestions=words, key=key)
                if key
                else tr("{suggestions} more shown.", suggestions=words)
            )
        else:
            self.hint.emit(tr("No suggestion is hidden here."))

    def suggest_thoughts(self) -> None:
        """Switch suggestions of beliefs and intentions on or off."""
        self.show_thoughts(not self._workspace.showing.thoughts)

    def show_thoughts(self, wanted: bool) -> None:
        """Show or hide suggestions of beliefs and intentions."""
        self._settings.suggests_thoughts = wanted
        self._workspace.set_showing(replace(self._workspace.showing, thoughts=wanted))
        self.hint.emit(
            tr("Thoughts and plans are suggested.") if wanted else tr("Thoughts and plans are not suggested.")
        )

    def suggest_claims(self) -> None:
        """Switch suggested claims on or off."""
        self.show_claims(not self._workspace.showing.claims)

    def show_claims(self, wanted: bool) -> None:
        """Show or hide suggested claims."""
        self._settings.suggests_claims = wanted
        self._workspace.set_showing(replace(self._workspace.showing, claims=wanted))
        opened = self._workspace.opened
        words = tr("Claims are suggested.") if wanted else tr("Claims are not suggested.")
        self.hint.emit(tr(BLIND) if opened is not None and opened.is_blind else words)

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
        self.hint.emit(
            tr("{setting}. Documents that were begun stay as they are.", setting=_capitalised(wanted.words))
        )

    def _counted(self, suggestions: int, claims: int) -> str:
        """Return the number of suggestions in words, with that of claims if claims are suggested."""
        return counted_both(suggestions, claims if self._workspace.showing.claims else None)


def _capitalised(words: str) -> str:
    """Return words with a capital first letter; the others stay, since nouns may have capitals."""
    return words[:1].upper() + words[1:]


def _from(suggestions: list[Proposed[Any]], least: float) -> list[Proposed[Any]]:
    """Return the suggestions with at least a score; of equal ones only one."""
    return distinct(suggestion for suggestion in suggestions if suggestion.provenance.score >= least)


def _below(suggestions: Sequence[Proposed[Any]], least: float) -> int:
    return sum(1 for suggestion in suggestions if suggestion.provenance.score < least)
