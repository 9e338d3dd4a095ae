"""The first articles of an import as they will look: a list, and the chosen one."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget

from annotator.domain.translation import labelled, mark, number, tr
from annotator.ui.dialogs.imports.parts import RowsTable
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.measures import give_room
from annotator.ui.look.theme import reading_font
from annotator.ui.models.text_rows import TextRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

_COLUMNS = (mark("Article"), mark("File"), mark("State"), mark("Words"))
_META = {
    "id": mark("Id"),
    "byline": mark("Byline"),
    "publisher": mark("Publisher"),
    "published": mark("Published"),
    "section": mark("Section"),
    "url": mark("Url"),
    "language": mark("Language"),
}
_COUNTED = {
    "quotations": mark("{n} quotation|{n} quotations"),
    "claims": mark("{n} claim|{n} claims"),
    "entities": mark("{n} entity|{n} entities"),
}
_FILE = 1  # the column
_SHARES = (600, 400)  # of list and article
_LEAST_BESIDE = 80  # characters of width from which the article stands beside the list


class ArticlePage(QTextEdit):
    """An article: title, metadata, what is annotated in it, text."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        set_name(self, tr("The chosen article"))

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
    meta = article["meta"]
    lines = [labelled(tr(label), str(meta[name])) for name, label in _META.items() if name in meta]
    found = [tr(counted, article[name]) for name, counted in _COUNTED.items() if article[name]]
    return "\n".join([*lines, *([", ".join(found)] if found else [])])


class ArticlesPanel(QWidget):
    """The first articles; the chosen one beside the list, or below it where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self._articles: dict[str, Mapping[str, Any]] = {}
        self.table = RowsTable(tr("Articles"), _COLUMNS, (3,))
        self.page = ArticlePage()
        self.which = QLabel()
        self.which.setProperty("role", "muted")
        self.which.setWordWrap(True)
        self._both = GripSplitter(Qt.Orientation.Horizontal)
        self._both.addWidget(self.table)
        self._both.addWidget(self.page)
        self._both.setSizes(_SHARES)
        for place, share in enumerate(_SHARES):
            self._both.setStretchFactor(place, share)
        layout = QVBoxLayout(self)
        give_room(layout, "tab")
        layout.addWidget(self.which)
        layout.addWidget(self._both, 1)
        self.table.chosen.connect(self._show_chosen)

    def show_articles(self, looked: Mapping[str, Any]) -> bool:
        """Show the first articles of a preview; tell whether there are any."""
        first = looked["first"]
        total = sum(file["articles"] for file in looked["files"])
        self._articles = {article["place"]: article for article in first}
        self.which.setText(_which(len(first), total, looked))
        self.which.setVisible(bool(self.which.text()))
        self.table.setColumnHidden(_FILE, len(looked["files"]) < 2)
        self.table.show_rows(
            [
                TextRow(
                    place, (article["title"], _file_of(place), article["state"], number(article["words"]))
                )
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
        self._both.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)


def _which(shown: int, total: int, looked: Mapping[str, Any]) -> str:
    """Return which of the articles are shown; "" if all are."""
    if shown >= total:
        return ""
    of_file = looked["first_of_file"]
    if len(looked["files"]) < 2 or all(file["articles"] <= of_file for file in looked["files"]):
        return tr("The first {shown} of {total} are shown.", shown=shown, total=total)
    return tr(
        "{shown} of {total} are shown: the first {of_file} of each file.",
        shown=shown,
        total=total,
        of_file=of_file,
    )


def _file_of(place: str) -> str:
    """Return the file of an article without the folders of an archive, with its number there."""
    return PurePath(place).name
