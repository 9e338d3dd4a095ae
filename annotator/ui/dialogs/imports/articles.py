"""The first articles of an import as they will look: a list, and the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

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


class ArticlePage(QWidget):
    """An article: title, metadata, what is annotated in it, text."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.meta = QLabel(), QLabel()
        for label in (self.title, self.meta):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "heading")
        self.meta.setProperty("role", "muted")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(reading_font(self.font().pointSizeF() * 1.1))
        set_name(self.text, "Text of the article")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(GAP)
        for widget in (self.title, self.meta, self.text):
            layout.addWidget(widget)
        layout.setStretch(2, 1)

    def show_article(self, article: Mapping[str, Any] | None) -> None:
        """Show an article; None: nothing."""
        self.title.setText(article["title"] if article else "")
        words = _described(article) if article else ""
        self.meta.setText(words)
        self.meta.setVisible(bool(words))
        text = article["text"] if article else ""
        self.text.setPlainText(text)


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
