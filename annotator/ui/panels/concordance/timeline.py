"""The timeline of a list: annotations by month of publication as bars, and the same numbers as a table."""

from __future__ import annotations

from collections import Counter
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSizePolicy, QTableView, QWidget

from annotator.domain.translation import labelled, number, tr
from annotator.ui.look.accessible_names import announce, set_name
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.mirroring import placed
from annotator.ui.look.row_tables import show_as_rows
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.models.text_rows import TextRow, TextRows

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent

    from annotator.ui.look.theme import Theme

_MOST_MONTHS = 48  # months that stand side by side; where there are more, years do
_TABLE_SHARE, _CHART_SHARE = 1, 3
_LEAST_BAR = 2.0  # pixels: what is there can be seen
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Period(NamedTuple):
    """A month ("2025-11") or year ("2025") with its number of annotations; "" for no date."""

    label: str
    number: int


def periods_of(months: list[tuple[str, int]]) -> list[Period]:
    """Return months, or years where there are too many, without gaps; what has no date comes last."""
    dated = [(month, count) for month, count in months if len(month) == 7 and month[:4].isdigit()]
    undated = sum(count for month, count in months) - sum(count for _, count in dated)
    periods = []
    if dated:
        first, last = _ordinal(dated[0][0]), _ordinal(dated[-1][0])
        if last - first < _MOST_MONTHS:
            counts = Counter(dict(dated))
            every = [_month(ordinal) for ordinal in range(first, last + 1)]
        else:
            counts = Counter()
            for month, count in dated:
                counts[month[:4]] += count
            every = [f"{year:04}" for year in range(first // 12, last // 12 + 1)]
        periods = [Period(label, counts[label]) for label in every]
    return [*periods, Period("", undated)] if undated else periods


def _ordinal(month: str) -> int:
    return int(month[:4]) * 12 + max(0, min(int(month[5:]) - 1, 11) if month[5:].isdigit() else 0)


def _month(ordinal: int) -> str:
    return f"{ordinal // 12:04}-{ordinal % 12 + 1:02}"


def label_of(period: Period) -> str:
    """Return the name of a period in words."""
    return period.label or tr("no date")


class Bars(QWidget):
    """Bars by period with their numbers; arrows choose one, Enter or a click takes it."""

    taken = Signal(str)  # the label of a period

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._periods: list[Period] = []
        self.current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Timeline"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_periods(self, periods: list[Period]) -> None:
        """Show the numbers of periods."""
        self._periods, self.current = periods, -1
        self.setAccessibleDescription(
            tr("Arrows choose a month, Enter lists it; the table beside it has the same numbers.")
        )
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return room for bars of some height, a number above and a label below."""
        line = self.fontMetrics().height()
        return QSize(10 * line, 5 * line)

    def sizeHint(self) -> QSize:
        """Return room for bars that can be compared."""
        return QSize(30 * self.fontMetrics().height(), 8 * self.fontMetrics().height())

    def place_of(self, row: int) -> QRectF:
        """Return the column of a period, over the whole height."""
        wide = self.width() / max(1, len(self._periods))
        place = QRectF(row * wide, 0, wide, self.height())
        return placed(place, QRectF(self.rect()), self.layoutDirection())

    def _row_at(self, x: float) -> int:
        rows = (row for row in range(len(self._periods)) if self.place_of(row).contains(x, 1))
        return next(rows, -1)

    # Keys and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a period by the arrows, and take it by Enter."""
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        last = len(self._periods) - 1
        if event.key() in steps and last >= 0:
            step = -steps[Qt.Key(event.key())] if backwards else steps[Qt.Key(event.key())]
            self._choose(max(0, min(self.current + step, last)))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._choose(0 if event.key() == Qt.Key.Key_Home else last)
        elif event.key() in _ENTER and 0 <= self.current <= last:
            self.taken.emit(self._periods[self.current].label)
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        self.current = row
        announce(self, self._words(row))
        self.update()

    def _words(self, row: int) -> str:
        period = self._periods[row]
        return labelled(label_of(period), number(period.number))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the period at the mouse."""
        row = self._row_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self._choose(row)
            self.taken.emit(self._periods[row].label)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say in the tip which period is at the mouse, with its number."""
        row = self._row_at(event.position().x())
        self.setToolTip(plain_tip(self._words(row)) if row >= 0 else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first period where none is."""
        super().focusInEvent(event)
        if self.current < 0 and self._periods:
            self._choose(0)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars, with their numbers and labels where there is room."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme["window"])
        metrics = self.fontMetrics()
        line = metrics.height()
        most = max((period.number for period in self._periods), default=0)
        room = self.height() - 2 * line - space("tight")
        widest = max((metrics.horizontalAdvance(label_of(period)) for period in self._periods), default=0)
        labelled_rows = max(1, ceil((widest + space("near")) * len(self._periods) / max(1, self.width())))
        for row, period in enumerate(self._periods):
            column = self.place_of(row)
            high = max(_LEAST_BAR if period.number else 0.0, room * period.number / most if most else 0.0)
            bar = QRectF(column.left() + 1, line + room - high, column.width() - 2, high)
            painter.fillRect(bar, self._theme["accent"])
            if row == self.current and self.hasFocus():
                painter.setPen(QPen(self._theme["text"], 2))
                painter.drawRect(bar.adjusted(1, 1, -1, -1))
            painter.setPen(self._theme["text"])
            words = number(period.number)
            if period.number and metrics.horizontalAdvance(words) <= column.width():
                above = QRectF(column.left(), bar.top() - line, column.width(), line)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, words)
            if row % labelled_rows == 0:
                label = label_of(period)
                wide = metrics.horizontalAdvance(label) + 1.0
                start = max(0.0, min(column.center().x() - wide / 2, self.width() - wide))
                painter.drawText(
                    QRectF(start, self.height() - line, wide, line), Qt.AlignmentFlag.AlignCenter, label
                )
        painter.end()


class Timeline(QWidget):
    """The bars, and the table of the same numbers beside them."""

    taken = Signal(str)  # "2025-11", "2025", or "" for what has no date

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = Bars(theme)
        self.model = TextRows((tr("Published"), tr("Number")), numbers=(1,), parent=self)
        self.table = QTableView()
        set_name(self.table, tr("Numbers by date of publication"))
        show_as_rows(self.table)
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        self.table.installEventFilter(self)
        layout = QHBoxLayout(self)
        give_room(layout, "parts")
        layout.addWidget(self.bars, _CHART_SHARE)
        layout.addWidget(self.table, _TABLE_SHARE)
        self.bars.taken.connect(self.taken)
        self.table.doubleClicked.connect(lambda index: self.taken.emit(self.model.key_at(index.row())))

    def show_months(self, months: list[tuple[str, int]]) -> None:
        """Show the numbers of months."""
        periods = periods_of(months)
        self.bars.show_periods(periods)
        self.model.show_rows(
            [TextRow(period.label, (label_of(period), number(period.number))) for period in periods]
        )

        head = self.table.horizontalHeader()
        widths = [head.sectionSizeHint(column) for column in range(head.count())]
        beside = self.table.verticalScrollBar().sizeHint().width() + 2 * self.table.frameWidth()
        self.table.setMinimumWidth(sum(widths) + beside + space("near"))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Take the row of the table at Enter."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            index = self.table.currentIndex()
            if event.key() in _ENTER and index.isValid():
                self.taken.emit(self.model.key_at(index.row()))
                return True
        return False
