"""A figure of the dashboard: what it shows in words, its chart, and the same numbers as a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import mark, tr
from annotator.ui.dialogs.dashboard.chart_view import ChartView
from annotator.ui.dialogs.dashboard.charts import CHARTS
from annotator.ui.dialogs.dashboard.legend import Legend
from annotator.ui.dialogs.dashboard.pictures import WRITERS, Picture
from annotator.ui.dialogs.dashboard.sentences import sentence
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import give_room
from annotator.ui.look.menus import Menu
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.row_tables import fit_columns, show_as_rows
from annotator.ui.models.text_rows import TextRow, TextRows
from annotator.ui.wording.figures import row_in_words, value_in_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from annotator.project.jobs.figures.figure import Figure, Row
    from annotator.ui.look.theme import Theme

_TABLE_ROWS = 8  # rows of a table that are seen at once
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_KINDS = {
    ".png": mark("&Picture (PNG)…"), ".svg": mark("&Drawing (SVG)…"), ".csv": mark("&Table (CSV)…"),
}  # fmt: skip
_HINT = mark("Arrows or the mouse choose a part; Enter or a click shows what is behind it.")


class _Table(QTableView):
    """A table whose rows Enter opens; words in its first column make room for the numbers."""

    opened = Signal(int)  # row

    def __init__(self, model: TextRows, name: str, numbers: Collection[int]) -> None:
        super().__init__()
        self._numbers = numbers
        self.setModel(model)
        show_as_rows(self)
        set_name(self, name)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their widths anew."""
        super().resizeEvent(event)
        words = [place for place in range(self.model().columnCount()) if place not in self._numbers]
        fit_columns(self, words[0] if words else 0, self._numbers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter or Space."""
        if event.key() in _OPEN and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class FigureCard(QFrame):
    """A figure.

    Attributes
    ----------
    figure, rows: what is shown.
    chart, table: both forms; None where there is nothing to show yet.
    """

    opened = Signal(object, object)  # Figure, Row
    save_asked = Signal(object, str)  # this card, ending

    def __init__(
        self, figure: Figure, rows: Sequence[Row], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.figure, self.rows = figure, list(rows)
        self._theme = theme
        self.title = tr(figure.title)
        self.words = sentence(figure, rows)
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(self.words)
        self.chart: ChartView | None = None
        self.table: _Table | None = None
        layout = QVBoxLayout(self)
        give_room(layout, "card")
        head = QHBoxLayout()
        give_room(head, "parts")
        head.addWidget(plain_words(self.title, "heading"), 1)
        layout.addLayout(head)
        layout.addWidget(plain_words(self.words))
        if rows:
            self._add_forms(layout, head)
        else:
            layout.addStretch(1)

    def _add_forms(self, layout: QVBoxLayout, head: QHBoxLayout) -> None:
        drawing = CHARTS[self.figure.id](self.figure, self.rows)
        self.chart = ChartView(drawing, self._theme, partial(row_in_words, self.figure))
        set_name(self.chart, self.title)
        self.chart.setAccessibleDescription(self.words)
        self.chart.opened.connect(lambda row: self.opened.emit(self.figure, row))
        self.chart.pointed.connect(self._tell)
        self.legend = Legend(drawing, self._theme) if len(drawing.series) > 1 else None
        self.table = self._make_table()
        note = plain_words(tr(self.figure.note), "muted")
        self._chart_side = chart_side = QWidget()
        column = QVBoxLayout(chart_side)
        give_room(column, "fields")
        if self.legend is not None:
            column.addWidget(self.legend)
        column.addWidget(self.chart)
        self.told = plain_words("", "muted")
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.addWidget(self.told)
        if drawing.left_out:
            left_out = tr(
                "{n} more row stands in the table.|{n} more rows stand in the table.", drawing.left_out
            )
            column.addWidget(plain_words(left_out, "muted"))
        column.addStretch(1)
        self._table_side = table_side = QWidget()
        column = QVBoxLayout(table_side)
        give_room(column, "parts")
        column.addWidget(self.table, 1)
        column.addWidget(note)
        # Not a stack: the hidden form would have a say in the height of the card.
        layout.addWidget(chart_side, 1)
        layout.addWidget(table_side, 1)
        self._show_form(is_table=False)
        self.as_table = QPushButton(tr("Table"))
        self.as_table.setCheckable(True)
        self.as_table.setAutoDefault(False)
        self.as_table.setAccessibleName(tr("{figure}: as a table", figure=self.title))
        self.as_table.toggled.connect(self._show_form)
        self.save = QPushButton(tr("Save"))
        self.save.setAutoDefault(False)
        self.save.setAccessibleName(tr("{figure}: save", figure=self.title))
        menu = Menu(self.save)
        for ending, words in _KINDS.items():
            menu.addAction(tr(words)).triggered.connect(
                lambda _=False, chosen=ending: self.save_asked.emit(self, chosen)
            )
        self.save.setMenu(menu)
        head.addWidget(self.as_table)
        head.addWidget(self.save)
        self._tell(None)

    def _make_table(self) -> _Table:
        columns = self.figure.columns
        numbers = [place for place, column in enumerate(columns) if column.nature not in ("text", "day")]
        model = TextRows([tr(column.title) for column in columns], numbers, self)
        model.show_rows(
            [
                TextRow(str(place), tuple(value_in_words(column, row[column.id]) for column in columns))
                for place, row in enumerate(self.rows)
            ]
        )
        table = _Table(model, tr("{figure}: table", figure=self.title), numbers)
        table.setAccessibleDescription(self.words)
        height = table.verticalHeader().defaultSectionSize()
        table.setMinimumHeight(height * (min(_TABLE_ROWS, len(self.rows)) + 2))
        table.opened.connect(lambda row: self.opened.emit(self.figure, self.rows[row]))
        table.doubleClicked.connect(lambda index: self._open_row(index))
        return table

    def _show_form(self, is_table: bool) -> None:
        """Show the table or the chart."""
        self._chart_side.setVisible(not is_table)
        self._table_side.setVisible(is_table)

    def _open_row(self, index: QModelIndex) -> None:
        self.opened.emit(self.figure, self.rows[index.row()])

    def _tell(self, row: Row | None) -> None:
        """Say a row in words below the chart."""
        self.told.setText(tr(_HINT) if row is None else row_in_words(self.figure, row))

    def show_in(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        if self.chart is not None:
            self.chart.show_in(theme)
            if self.legend is not None:
                self.legend.show_in(theme)

    def written(self, ending: str) -> bytes:
        """Return the figure as a file of an ending of `WRITERS`; there must be rows."""
        assert self.chart is not None
        picture = Picture(self.title, self.words, self.chart, self._theme)
        return WRITERS[ending](self.figure, self.rows, picture)
