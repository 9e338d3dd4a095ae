"""The first articles of an import as they will look: a list, and the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSplitter, QTextEdit

from annotator.domain.counted_nouns import counted
from annotator.ui.dialogs.imports.parts import GAP, RowsTable
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.theme import reading_font
from annotator.ui.models.text_rows import TextRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

STATES = {
    "new": "new",
    "present": "already there",
    "changed": "there with another text",
    "repeated": "there under another id",
}
_COLUMNS = ("Article", "State", "Words")
_LEAST_BESIDE = 100  # characters of width from which the article stands beside the list


class ArticlePage(QTextEdit):
    """An article: title, metadata, what is annotated in it, text."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        set_name(self, "The chosen article")

    def show_article(self, article: Mapping[str, Any] | None) -> None:
        """Show an article; None: nothing."""
        self.clear()
        if article is None:
            return
        heading, muted, reading = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        heading.setFont(self.font())
        heading.setFontWeight(QFont.Weight.DemiBold)
        muted.setFont(self.font())
        muted.setForeground(self.palette().placeholderText())
        reading.setFont(reading_font(self.font().pointSizeF() * 1.1))
        described = _described(article)
        cursor = self.textCursor()
        cursor.insertText(f"{article['title']}\n", heading)
        cursor.insertText(f"{described}\n" if described else "", muted)
        cursor.insertText(f"\n{article['text']}", reading)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _described(article: Mapping[str, Any]) -> str:
    """Return the metadata and the numbers of annotations of an article, a line each."""
    lines = [f"{name.capitalize()}: {value}" for name, value in article["meta"].items() if name != "title"]
    numbers = (("quotations", "quotation"), ("claims", "claim"), ("entities", "entity"))
    found = [
        counted(article[name], noun) if name != "entities" else _entities(article[name])
        for name, noun in numbers
        if article[name]
    ]
    return "\n".join([*lines, *([", ".join(found)] if found else [])])


def _entities(number: int) -> str:
    return f"{number:,} {'entity' if number == 1 else 'entities'}"


class ArticlesPanel(QSplitter):
    """The first articles; the chosen one beside the list, or below it where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self._articles: dict[str, Mapping[str, Any]] = {}
        self.table = RowsTable("Articles", _COLUMNS, (2,))
        self.page = ArticlePage()
        self.addWidget(self.table)
        self.addWidget(self.page)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(GAP)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self.setContentsMargins(0, GAP, 0, 0)
        self.table.chosen.connect(self._show_chosen)

    def show_articles(self, articles: Sequence[Mapping[str, Any]]) -> bool:
        """Show the first articles; tell whether there are any."""
        self._articles = {article["place"]: article for article in articles}
        self.table.show_rows(
            [
                TextRow(place, (article["title"], STATES[article["outcome"]], f"{article['words']:,}"))
                for place, article in self._articles.items()
            ]
        )
        self._show_chosen()
        return bool(self._articles)

    def _show_chosen(self) -> None:
        keys = self.table.chosen_keys()
        self.page.show_article(self._articles.get(keys[0]) if keys else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the article beside the list, or below it."""
        super().resizeEvent(event)
        least = self.fontMetrics().averageCharWidth() * _LEAST_BESIDE
        is_wide = event.size().width() >= least
        self.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)
