"""Navigation in articles: suggestions, unannotated speech, sentences, and mentions of a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from annotator.domain.translation import joined, mark, quoted, tr
from annotator.project.proposals.free_passages import free_passages_after, free_passages_before
from annotator.project.proposals.reports import free_reports
from annotator.project.proposals.sentences import next_start, previous_start
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.session.items import PROPOSED
from annotator.ui.wording.titles import BLIND, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.domain.reports import Report
    from annotator.domain.span import Span
    from annotator.domain.syntax import Syntax
    from annotator.project.opened.document import OpenDocument
    from annotator.store.speakers import Mention

    _Passages = Callable[[OpenDocument, int, frozenset[str]], Iterator[Span]]

_IN_LAYER = {
    "quotation": mark("This quotation was made by {annotator}."),
    "claim": mark("This claim was made by {annotator}."),
}
# What a quotation of a report gets, by whether there is a source, and whether there are further fragments.
_REPORTS = {
    (False, False): mark("{new_quotation}: quotation with cue “{cue}”"),
    (True, False): mark("{new_quotation}: quotation with cue “{cue}”, source “{source}”"),
    (False, True): mark("{new_quotation}: quotation with cue “{cue}”, and {fragments}"),
    (True, True): mark("{new_quotation}: quotation with cue “{cue}”, source “{source}”, and {fragments}"),
}


class NavigationCommands(ArticleCommands):
    """Goes to places and selects their words, so that acts take them; at sentences it only puts the caret."""

    def next_suggestion(self) -> None:
        """Go to the next suggestion, past quotations and claims; after the last one, to the first."""
        self._to_suggestion(1)

    def previous_suggestion(self) -> None:
        """Go to the previous suggestion; before the first one, to the last."""
        self._to_suggestion(-1)

    def _to_suggestion(self, by: Literal[1, -1]) -> None:
        item = self._workspace.beside(self._article.caret(), by, PROPOSED)
        opened = self._workspace.opened
        if item is None:
            is_blind = opened is not None and opened.is_blind
            self.hint.emit(tr(BLIND) if is_blind else tr("No suggestion is left to be decided here."))
        else:
            self.go_to(item)

    def show_mention(self, mention: Mention, to_article: bool) -> None:
        """Show a speaker's mention; if it is in the annotator's layer, it becomes the current annotation."""
        if self.open_at(mention.position) is None:
            return
        is_own = self.go_to_own((mention.kind,), mention.id, mention.annotator)
        if not is_own and self.show_words(mention.place):
            self.hint.emit(tr(_IN_LAYER[mention.kind], annotator=mention.annotator))
        if to_article:
            self.give_keys_to_article()

    def next_sentence(self) -> None:
        """Put the caret before the next sentence."""
        self._to_sentence(next_start, tr("No sentence after this place."))

    def previous_sentence(self) -> None:
        """Put the caret before this sentence; if it is there, before the previous sentence."""
        self._to_sentence(previous_start, tr("No sentence before this place."))

    def _to_sentence(self, find: Callable[[str, Syntax | None, int], int | None], none: str) -> None:
        opened = self._workspace.opened
        if opened is None:
            return
        start = find(self._article.text, opened.syntax, self._article.caret())
        if start is None:
            self.hint.emit(none)
            return
        self._article.place_caret(start)
        self._article.bring_to_reading_height()

    def next_marks(self) -> None:
        """Select the next words in quote marks that are in no quotation and in no suggestion."""
        selected = self._article.selected_span()
        start = selected.end if selected else self._article.caret()
        self._go(free_passages_after, start, 0, tr("Quote marks from the top."))

    def previous_marks(self) -> None:
        """Select the previous words in quote marks that are in no quotation and in no suggestion."""
        selected = self._article.selected_span()
        start = selected.start if selected else self._article.caret()
        self._go(free_passages_before, start, len(self._article.text), tr("Quote marks from the end."))

    def next_report(self) -> None:
        """Select the content of the next report that shares no word with a quotation or suggestion."""
        selected, caret = self._article.selected_span(), self._article.caret()
        self._go_to_report(
            lambda report: (
                report.content[0].start > selected.start if selected else report.content[-1].end > caret
            ),
            first=True,
        )

    def previous_report(self) -> None:
        """Select the content of the previous report that shares no word with a quotation or suggestion."""
        selected = self._article.selected_span()
        start = selected.start if selected else self._article.caret()
        self._go_to_report(lambda report: report.content[0].start < start, first=False)

    def _go_to_report(self, fits: Callable[[Report], bool], *, first: bool) -> None:
        """Select the first or last report that fits; if none fits, the first or last of all."""
        opened = self._workspace.opened
        if opened is None:
            return
        if opened.is_blind:  # the program's reports are a kind of suggestion, too
            self.hint.emit(tr(BLIND))
            return
        if opened.syntax is None:
            self.hint.emit(tr("Reporting verbs are found once the article is analysed."))
            return
        free = list(free_reports(opened, opened.cue_words))
        fitting = [report for report in free if fits(report)]
        if not free:
            self.hint.emit(tr("No reporting verb is left without a quotation."))
            return
        report = (fitting or free)[0 if first else -1]
        self._article.select(report.content[0])
        self._article.bring_to_reading_height()
        words = self._words_of(report)
        if not fitting:
            words = (
                tr("{report} · from the top", report=words)
                if first
                else tr("{report} · from the end", report=words)
            )
        self.hint.emit(words)

    def _words_of(self, report: Report) -> str:
        """Return in words the cue, source and further fragments that a quotation of the report gets."""
        text, further = self._article.text, report.content[1:]
        words = joined([quoted(shortened(fragment.of(text))) for fragment in further])
        return self._keys.fill(
            _REPORTS[report.source is not None, bool(further)],
            cue=report.cue.of(text),
            source=report.source.of(text) if report.source else "",
            fragments=tr("{n} more fragment: {words}|{n} more fragments: {words}", len(further), words=words),
        )

    def _go(self, passages: _Passages, offset: int, edge: int, from_edge: str) -> None:
        """Select the first free passage from an offset, or else from an edge, which is said then."""
        opened = self._workspace.opened
        if opened is None:
            return
        ahead = next(passages(opened, offset, opened.cue_words), None)
        passage = ahead or next(passages(opened, edge, opened.cue_words), None)
        if passage is None:
            self.hint.emit(tr("No words in quote marks are left without a quotation."))
            return
        self._article.select(passage)
        self._article.bring_to_reading_height()
        if ahead is None:
            self.hint.emit(from_edge)
