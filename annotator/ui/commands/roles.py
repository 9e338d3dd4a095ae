"""The actions on the words of a role: cue, source, and the roles that a codebook declares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span, number_of_part
from annotator.domain.translation import mark, tr
from annotator.project.proposals.cue_and_source import cues, sources
from annotator.project.proposals.speaker_choices import named_by_source
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.dialogs.picker import Choice, pick
from annotator.ui.session.items import Current
from annotator.ui.wording.roles import FURTHER, sentence_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.changes import Changes
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.project.acts.document_acts import DocumentActs
    from annotator.project.opened.document import OpenDocument

_NONE_LIKELY = {
    "cue": mark("No likely cue nearby: select its words first."),
    "source": mark("No likely source nearby: select its words first."),
    FURTHER: mark("No likely {role} nearby: select its words first."),
}
_NO_OTHER_LIKELY = {
    "cue": mark("No other likely cue nearby: select its words."),
    "source": mark("No other likely source nearby: select its words."),
    FURTHER: mark("No other likely {role} nearby: select its words."),
}
_NEITHER_WORDS_NOR_PART = {
    "cue": mark(
        "Select the words of a further part of the cue, or put the caret into the part that shall go."
    ),
    "source": mark(
        "Select the words of a further part of the source, or put the caret into the part that shall go."
    ),
    FURTHER: mark(
        "Select the words of a further part of the {role}, or put the caret into the part that shall go."
    ),
}


class RoleCommands(ArticleCommands):
    """Sets the words of a role, and adds parts to them; a change of a suggested quotation accepts it."""

    def set_cue(self) -> None:
        """Make the selection or the likeliest words the cue; if repeated, the next likeliest words."""
        self._set_role("cue", lambda opened, q: cues(opened, q.content, opened.cue_words))

    def set_source(self) -> None:
        """Make the selection or the likeliest words the source; if repeated, the next likeliest words."""

        def likely(opened: OpenDocument, quotation: Quotation) -> list[Span]:
            cue = quotation.cue[0] if quotation.cue else None
            return sources(opened, quotation.content, opened.cue_words, cue)

        self._set_role("source", likely)

    def set_further_role(self) -> None:
        """Make the selection the span of a role of the codebook; ask which if it declares several."""
        if (role := self._further_role()) is not None:
            self._set_role(role, lambda opened, quotation: [])

    def add_cue_part(self) -> None:
        """Add the selection to the cue as a part; take away a part that holds it or the caret."""
        self._add_part("cue")

    def add_source_part(self) -> None:
        """Add the selection to the source as a part; take away a part that holds it or the caret."""
        self._add_part("source")

    def add_further_part(self) -> None:
        """Add the selection to a role of the codebook; take away a part that holds it or the caret."""
        if (role := self._further_role()) is not None:
            self._add_part(role)

    def _further_role(self) -> str | None:
        """Return the role that the codebook declares; ask which if it declares several."""
        project = self._workspace.project
        roles = project.codebook.roles if project is not None else ()
        if len(roles) < 2:
            return roles[0].id if roles else None
        choices = [Choice(role.label, role.definition, role.id) for role in roles]
        place = self.clear_of(self.current_spans())
        picked: str | None = pick(tr("Role"), choices, parent=self._window, place=place)
        return picked

    def _add_part(self, role: str) -> None:
        """Add a part to a role, or take it away, of the current quotation or suggestion."""
        item, selected = self._workspace.current_speech(), self._article.selected_span()
        if item is None:
            return
        parts, caret = item.annotation.spans(role), self._article.caret()
        number = number_of_part(parts, selected or Span(caret, caret))
        if number is not None:
            self._take_part(item, role, number)
        elif selected is None:
            self.hint.emit(sentence_on(role, _NEITHER_WORDS_NOR_PART))
        elif self.change(item, lambda acts, _: acts.quotations.add_part(item, role, selected), role):
            self._article.place_caret(selected.start)

    def _take_part(self, item: Quotation | Proposed[Quotation], role: str, number: int) -> None:
        """Take a part away; the part before it is the current one, or the content if none is left."""
        is_last = len(item.annotation.spans(role)) == 1
        self.change(
            item,
            lambda acts, _: acts.annotations.take_out(item, role, number),
            "content" if is_last else role,
            max(0, number - 1),
        )

    def _set_role(self, role: str, likely: Callable[[OpenDocument, Quotation], list[Span]]) -> None:
        """Set the span of a role of the current quotation; a suggestion is accepted with it."""
        opened, item = self._workspace.opened, self._workspace.current_speech()
        if opened is None or item is None:
            return
        quotation = item.annotation
        span = self._article.selected_span() or self._next_likely(role, quotation, likely(opened, quotation))
        if span is None:
            self._choose_present(item, role)
        elif not item.is_proposed and quotation.spans(role) == (span,):
            self._workspace.set_current(Current("quotation", item.id, role))
            self._article.place_caret(span.start)
        elif self.change(item, lambda acts, _: self._put(acts, opened, item, role, span), role):
            self._article.place_caret(span.start)

    def _put(
        self,
        acts: DocumentActs,
        opened: OpenDocument,
        item: Quotation | Proposed[Quotation],
        role: str,
        span: Span,
    ) -> Changes:
        """Set the span of a role; a source brings the speakers that it surely names."""
        project = self._workspace.project
        if role != "source" or project is None:
            return acts.annotations.set_spans(item, role, (span,))
        speakers = named_by_source(opened, item.annotation, (span,), project.registry.matches)
        return acts.quotations.set_source(item, (span,), speakers)

    def _choose_present(self, item: Quotation | Proposed[Quotation], role: str) -> None:
        """Make the span that a role has already the current one, since no words are likely."""
        present = item.annotation.spans(role)
        if not present:
            self.hint.emit(sentence_on(role, _NONE_LIKELY))
            return
        if not item.is_proposed:
            self._workspace.set_current(Current("quotation", item.id, role))
        elif not self.change(item, lambda acts, _: acts.annotations.set_spans(item, role, present), role):
            return
        self._article.place_caret(present[0].start)
        self.hint.emit(sentence_on(role, _NO_OTHER_LIKELY))

    def _next_likely(self, role: str, item: Quotation, likely: list[Span]) -> Span | None:
        """Return the likeliest words for a role; if the role is current, the next likeliest words."""
        current, role_spans = self._workspace.current, item.spans(role)
        if current is None or current.role != role or not role_spans or role_spans[0] not in likely:
            return likely[0] if likely else None
        following = (likely.index(role_spans[0]) + 1) % len(likely)
        if len(likely) == 1:
            self.hint.emit(sentence_on(role, _NO_OTHER_LIKELY))
        return likely[following]
