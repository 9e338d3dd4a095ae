"""Navigation in articles: suggestions, unannotated speech, sentences, and mentions of a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt

from annotator.domain.quote_marks import inside_marks
from annotator.language.reporting_words import cue_verbs
from annotator.project.proposals.reports import free_reports
from annotator.project.proposals.sentences import next_start, previous_start
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.session.workspace import PROPOSED, Current
from annotator.ui.wording.titles import BLIND, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.domain.reports import Report
    from annotator.domain.span import Span
    from annotator.domain.syntax import Syntax
    from annotator.project.opened.document import OpenDocument
    from annotator.store.speakers import Mention


class NavigationCommands(ArticleCommands):
    """Selects the words it goes to, so that acts take them; at a sentence it only puts the caret."""

    def next_suggestion(self) -> None:
        """Go to the next suggestion, past quotations and claims; behind the last, to the first."""
        self._to_suggestion(1)

    def previous_suggestion(self) -> None:
        """Go to the suggestion before; before the first, to the last."""
        self._to_suggestion(-1)

    def _to_suggestion(self, by: Literal[1, -1]) -> None:
        item = self._workspace.beside(self._article.caret(), by, PROPOSED)
        opened = self._workspace.opened
        if item is None:
            is_blind = opened is not None and opened.is_blind
            self.hint.emit(BLIND if is_blind else "No suggestion is left to be decided here.")
        else:
            self.go_to(item)

    def show_mention(self, mention: Mention, to_article: bool) -> None:
        """Open a speaker's mention; one of the annotator's own becomes the current annotation."""
        workspace = self._workspace
        if mention.position != workspace.position:
            workspace.open_document(mention.position)
        opened, project = workspace.opened, workspace.project
        if opened is None or project is None or workspace.position != mention.position:
            return
        items = opened.of_kind(mention.kind)
        if mention.annotator == project.annotator and items.get(mention.id):
            self.go_to(Current(mention.kind, mention.id))
        else:
            self._article.select(mention.place)
            self._article.bring_to_reading_height()
            self.hint.emit(f"This {mention.kind} is in the layer of {mention.annotator}.")
        if to_article:
            self._article.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_sentence(self) -> None:
        """Put the caret before the next sentence."""
        self._to_sentence(next_start, "after")

    def previous_sentence(self) -> None:
        """Put the caret before this sentence, then before the one before it."""
        self._to_sentence(previous_start, "before")

    def _to_sentence(self, find: Callable[[str, Syntax | None, int], int | None], where: str) -> None:
        opened = self._workspace.opened
        if opened is None:
            return
        start = find(self._article.text, opened.syntax, self._article.caret())
        if start is None:
            self.hint.emit(f"No sentence {where} this place.")
            return
        self._article.place_caret(start)
        self._article.bring_to_reading_height()

    def next_marks(self) -> None:
        """Select the next words in quote marks that are in no quotation and in no suggestion."""
        selected = self._article.selected_span()
        after = selected.end if selected else self._article.caret()
        text = self._article.text
        passages = (span for span in _passages_after(text, after) if span.start >= after)
        self._go(passages, _passages_after(text, 0), "from the top")

    def previous_marks(self) -> None:
        """Select the words in quote marks before that are in no quotation and in no suggestion."""
        selected = self._article.selected_span()
        before = selected.start if selected else self._article.caret()
        text = self._article.text
        passages = (span for span in _passages_before(text, before) if span.end <= before)
        self._go(passages, _passages_before(text, len(text)), "from the end")

    def next_report(self) -> None:
        """Select what the next reporting verb says that has no word in a quotation or suggestion."""
        selected, caret = self._article.selected_span(), self._article.caret()
        self._go_to_report(
            lambda report: (
                report.content[0].start > selected.start if selected else report.content[-1].end > caret
            ),
            first=True,
        )

    def previous_report(self) -> None:
        """Select what the reporting verb before says that has no word in a quotation or suggestion."""
        selected = self._article.selected_span()
        start = selected.start if selected else self._article.caret()
        self._go_to_report(lambda report: report.content[0].start < start, first=False)

    def _go_to_report(self, is_there: Callable[[Report], bool], *, first: bool) -> None:
        """Select the first or last report that fits; if none fits, the first or last of all."""
        opened = self._workspace.opened
        if opened is None:
            return
        if opened.is_blind:  # the program's finds are suggestions, too
            self.hint.emit(BLIND)
            return
        if opened.syntax is None:
            self.hint.emit("Reporting verbs are found once the article is analysed.")
            return
        free = list(free_reports(opened, cue_verbs()))
        there = [report for report in free if is_there(report)]
        if not free:
            self.hint.emit("No reporting verb is left without a quotation.")
            return
        report = (there or free)[0 if first else -1]
        self._article.select(report.content[0])
        self._article.bring_to_reading_height()
        self._say(report, "" if there else " · from the top" if first else " · from the end")

    def _say(self, report: Report, remark: str) -> None:
        """Name the cue, source and fragments that a quotation of the report gets besides the selection."""
        text = self._article.text
        source = f", source “{report.source.of(text)}”" if report.source else ""
        rest = report.content[1:]
        words = " and ".join(f"“{shortened(fragment.of(text))}”" for fragment in rest)
        more = f", and {len(rest)} more fragment{'s' if len(rest) > 1 else ''}: {words}" if rest else ""
        key = self._keys.fill("{new_quotation}")
        self.hint.emit(f"{key}: quotation with cue “{report.cue.of(text)}”{source}{more}{remark}")

    def _go(self, passages: Iterator[Span], around: Iterator[Span], remark: str) -> None:
        """Select the first free passage; if none is left, the first from `around`, with the remark."""
        opened = self._workspace.opened
        if opened is None:
            return
        there = next((span for span in passages if _is_free(opened, span)), None)
        passage = there or next((span for span in around if _is_free(opened, span)), None)
        if passage is None:
            self.hint.emit("No words in quote marks are left without a quotation.")
            return
        self._article.select(passage)
        self._article.bring_to_reading_height()
        if there is None:
            self.hint.emit(f"Quote marks {remark}.")


def _is_free(opened: OpenDocument, span: Span) -> bool:
    annotated = [quotation.content for quotation in opened.quotations_in(span)]
    annotated += [suggestion.content for suggestion in opened.pending if suggestion.span.overlaps(span)]
    return not any(fragment.overlaps(span) for content in annotated for fragment in content)


def _passages_after(text: str, offset: int) -> Iterator[Span]:
    """Yield the words in quote marks from the paragraph of a place on."""
    start = text.rfind("\n", 0, offset) + 1
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield from inside_marks(text, start, end)
        start = end + 1


def _passages_before(text: str, offset: int) -> Iterator[Span]:
    """Yield the words in quote marks up to the paragraph of a place, the nearest first."""
    end = text.find("\n", offset)
    end = len(text) if end < 0 else end
    while end >= 0:
        start = text.rfind("\n", 0, end) + 1
        yield from reversed(inside_marks(text, start, end))
        end = start - 1
