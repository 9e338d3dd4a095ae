"""The effect of new versions of texts on annotations: a list, and old and new words side by side."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QTableView,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.quote_marks import in_marks
from annotator.domain.translation import labelled, mark, number, tr
from annotator.project.versions.plain_report import HOWS
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.drop_down_lists import drop_down_list
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.row_tables import show_as_rows
from annotator.ui.models.versions import CHOICES, COLOURS, SIGNS, VersionsModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project.versions.plain_report import AnnotationChange, Passage, PlainReport, SpanChange
    from annotator.ui.look.theme import Theme


# The numbers of annotations by what became of them.
_COUNTED = {
    "same": mark("{n} stayed|{n} stayed"),
    "moved": mark("{n} moved|{n} moved"),
    "changed": mark("{n} changed|{n} changed"),
    "lost": mark("{n} not found|{n} not found"),
}


class VersionsView(QWidget):
    """The annotations that do not simply stay, and the chosen one before and after.

    Attributes
    ----------
    choice: what the list shows.
    list: one row for each annotation; the arrows go through it.
    before, after: the words of the chosen annotation in the old and in the new text.
    """

    def __init__(self, reports: Sequence[PlainReport], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = VersionsModel(reports, theme, self)
        self.summary = plain_words(_summary(reports))
        choices = [(f"{tr(choice.label)} ({number(self.model.count(choice))})", choice) for choice in CHOICES]
        self.choice = drop_down_list(tr("Show", note="which annotations"), choices)
        self.list = _table(self.model)
        titles = (tr("Before"), tr("After"))
        self.before, self.after = (_words(title) for title in titles)
        columns = GripSplitter(Qt.Orientation.Horizontal)
        for title, words in zip(titles, (self.before, self.after), strict=True):
            columns.addWidget(_headed(title, words))
        parts = GripSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.list)
        parts.addWidget(columns)
        parts.setStretchFactor(0, 1)
        parts.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        give_room(layout, "tab")
        for widget in (self.summary, self.choice):
            layout.addWidget(widget)
        layout.addWidget(parts, 1)
        self.choice.currentIndexChanged.connect(self._choose)
        self.list.selectionModel().currentRowChanged.connect(self._show)
        has_some = [place for place, choice in enumerate(CHOICES) if self.model.count(choice)]
        self.choice.setCurrentIndex(has_some[0] if has_some else len(CHOICES) - 1)
        self._choose()
        self.setFocusProxy(self.list)

    def _choose(self) -> None:
        self.model.choose(self.choice.currentData())
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self._show()

    def _show(self) -> None:
        index = self.list.currentIndex()
        change = index.data(VersionsModel.ChangeRole) if index.isValid() else None
        before, after = _html(change, self._theme) if change else ("", "")
        self.before.setHtml(before)
        self.after.setHtml(after)


def _table(model: VersionsModel) -> QTableView:
    table = QTableView()
    set_name(table, tr("Annotations"))
    table.setModel(model)
    show_as_rows(table)
    table.setWordWrap(False)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setCornerButtonEnabled(False)
    table.horizontalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + space("near"))
    table.setMinimumHeight(3 * (table.fontMetrics().height() + space("near")))
    return table


def _words(name: str) -> QTextEdit:
    words = QTextEdit()
    words.setReadOnly(True)
    words.setTabChangesFocus(True)
    words.document().setDocumentMargin(space("near"))
    words.setMinimumHeight(words.fontMetrics().height() * 4)
    set_name(words, name)
    return words


def _headed(title: str, words: QTextEdit) -> QWidget:
    column = QWidget()
    heading = QLabel(title)
    heading.setProperty("role", "heading")
    layout = QVBoxLayout(column)
    give_room(layout, "tab")
    layout.addWidget(heading)
    layout.addWidget(words, 1)
    return column


def _summary(reports: Sequence[PlainReport]) -> str:
    if len(reports) == 1:
        return f"{labelled(in_marks(reports[0].title), reports[0].summary())}."
    totals = {how: sum(report.counts.get(how, 0) for report in reports) for how in _COUNTED}
    parts = [tr(counted, totals[how]) for how, counted in _COUNTED.items() if totals[how]]
    told = ", ".join(parts) or tr("no annotations")
    if reopened := sum(len(report.reopened) for report in reports):
        again = tr("{n} layer no longer done|{n} layers no longer done", reopened)
        told = f"{told}; {again}"
    return f"{labelled(tr('{n} text|{n} texts', len(reports)), told)}."


def _html(change: AnnotationChange, theme: Theme) -> tuple[str, str]:
    """Return the spans of an annotation in the old and in the new text."""
    before, after = [], []
    for span in change.spans:
        head = escape(tr(span.role.capitalize()))
        before.append(_paragraph(head, _marked(span.old, theme, "danger", span), theme))
        became = tr(HOWS[span.how])
        if not span.is_sure:
            became = tr("{change}, not sure: look at it", change=became)
        sign = f"{SIGNS[span.how]} {escape(became)}"
        found = "" if span.new is None else _marked(span.new, theme, "success", span)
        after.append(
            _paragraph(
                f'{head} <span style="color:{theme.css(COLOURS[span.how])}">{sign}</span>', found, theme
            )
        )
    return "".join(before), "".join(after)


def _paragraph(head: str, words: str, theme: Theme) -> str:
    return (
        f'<p style="margin:0 0 {space("near")}px 0"><span style="color:{theme.css("muted")}">{head}</span>'
        f"{'<br>' if words else ''}{words}</p>"
    )


def _marked(passage: Passage, theme: Theme, colour: str, span: SpanChange) -> str:
    """Return a passage with its words underlined; in a colour, too, where they differ."""
    is_other = span.how in ("changed", "lost")
    colour = theme.css(colour if is_other else "text")
    words = f'<b style="color:{colour};text-decoration:underline">{_escaped(passage.words)}</b>'
    around = f'<span style="color:{theme.css("muted")}">{{}}</span>'
    return around.format(_escaped(passage.before)) + words + around.format(_escaped(passage.behind))


def _escaped(words: str) -> str:
    return escape(words).replace("\n", " ¶ ")
