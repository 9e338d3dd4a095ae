"""A field above a list: typed words filter the rows, arrows move, Enter takes a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen, QTextLayout
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import tr
from annotator.ui.look.accessible_names import announce, is_heard, set_name
from annotator.ui.look.elided import elided
from annotator.ui.look.measures import corners, give_room, space
from annotator.ui.look.mirroring import placed, placed_on_pixels
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROW = Qt.ItemDataRole.UserRole
_BESIDE = 28  # pixels of a field's padding around its words
_PAGE = 8  # rows that PageUp and PageDown move
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """A line: words, a remark after them, and the value of the line.

    Attributes
    ----------
    number: the number before the words.
    key: the key at the right edge, drawn as a key cap.
    typed: places of the typed letters in `label`.
    quiet: the line is only to read and cannot be taken.
    heading: the line names the rows below it and is passed over.
    face: the font family of the words, "" for the window's.
    """

    label: str
    remark: str = ""
    value: Any = None
    number: str = ""
    key: str = ""
    typed: tuple[int, ...] = ()
    quiet: bool = False
    heading: bool = False
    face: str = ""

    @property
    def text(self) -> str:
        """Return the line as plain words."""
        return f"{self.number:3}{self.label}" + (f"    — {self.remark}" if self.remark else "")

    @property
    def spoken(self) -> str:
        """Return the line for a screen reader."""
        return ", ".join(filter(None, (self.label, self.remark, self.key)))


class Chooser(QWidget):
    """Shows the rows of its owner; the field keeps the focus.

    Attributes
    ----------
    field: the field for typing.
    list: the rows.
    """

    typed = Signal(str)
    taken = Signal(object)  # Row

    def __init__(self, name: str, placeholder: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)  # the title says what of
        self.field.setMinimumWidth(self.field.fontMetrics().horizontalAdvance(placeholder) + _BESIDE)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field has its keys; Tab skips it
        set_name(self.list, tr("{field}: choices", field=name))
        self.hint = plain_words(hint, "muted")
        self.setFocusProxy(self.field)
        layout = QVBoxLayout(self)
        give_room(layout, "parts")
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self.hint)
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self.take(index.row()))
        # The keys stay in the field: a screen reader would say nothing of the row that Enter takes.
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._announce_row)
        self.list.currentRowChanged.connect(self._await_row)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; Enter takes the first one."""
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(row.text, self.list)
            item.setData(_ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
            item.setToolTip(plain_tip(row.text.strip()))  # the list may be too narrow for a name
            if row.heading:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.go_to_row(0)

    def go_to_row(self, number: int, by: int = 1) -> None:
        """Go to a row (from 0), or from a heading to the next row, in a ring."""
        count = self.list.count()
        for row in (number + by * step for step in range(count)):
            if not self.list.item(row % count).data(_ROW).heading:
                self.list.setCurrentRow(row % count)
                return
        self.list.setCurrentRow(-1)

    def _await_row(self) -> None:
        """Announce the row once all rows are there."""
        if is_heard() and self.field.hasFocus():
            self._pause.start()

    def _announce_row(self) -> None:
        row = self.current()
        if not self.field.hasFocus():  # the dialog is not up yet: Qt tells the field of the focus before
            return
        if row is None:
            announce(self.field, tr("nothing found"))
            return
        place = tr("{number} of {count}", number=self.list.currentRow() + 1, count=self.list.count())
        announce(self.field, ", ".join(filter(None, (row.number, row.spoken, place))))

    def current(self) -> Row | None:
        """Return the row that Enter takes, or None."""
        item = self.list.currentItem()
        row: Row | None = item.data(_ROW) if item is not None else None
        return row

    def take(self, number: int) -> bool:
        """Take a row, from 0; return whether it exists."""
        item = self.list.item(number)
        if item is not None and not item.data(_ROW).heading:
            self.taken.emit(item.data(_ROW))
        return item is not None

    def take_numbered(self, number: str) -> bool:
        """Take the row with a number; return whether it exists."""
        rows = range(self.list.count())
        row = next((place for place in rows if self.list.item(place).data(_ROW).number == number), None)
        return row is not None and self.take(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's keys move in the list and take its rows."""
        if event.type() == QEvent.Type.FocusIn:
            self._pause.start()  # behind what is said of the field itself
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        row, count = self.list.currentRow(), self.list.count()
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in moves and count:
            step = moves[Qt.Key(key)]
            self.go_to_row(row + step, step)
            return True
        pages = {Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
        if key in pages and count:
            self.go_to_row(min(max(0, row + pages[Qt.Key(key)]), count - 1), 1 if row < count - 1 else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(max(0, row))
            return True
        return False


class _RowDelegate(QStyledItemDelegate):
    """Draws a row: number, words with the typed letters underlined, remark, key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the common size of all rows."""
        return QSize(100, option.fontMetrics.height() + space("apart"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row: Row = index.data(_ROW)
        palette: QPalette = option.palette
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            ground = QPalette.ColorRole.Highlight if is_chosen else QPalette.ColorRole.AlternateBase
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(ground))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), *corners("control"))
        strong = palette.color(QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text)
        muted = strong if is_chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        # Reckoned from the left, and drawn at the other side where the window runs leftwards.
        place = option.rect.adjusted(space("apart"), 0, -space("apart"), 0)
        painter.setPen(muted)
        if row.number:
            self._words(painter, option, place, row.number)
        place.setLeft(place.left() + (option.fontMetrics.horizontalAdvance("00") if row.number else 0))
        if row.key:
            place.setRight(self._key(painter, option, place, row.key) - 10)
        font = painter.font()
        font.setBold(row.heading or font.bold())
        if row.face:
            font.setFamily(row.face)
        painter.setFont(font)
        painter.setPen(muted if row.quiet or row.heading else strong)
        shown = self._words(painter, option, place, row.label)
        if row.typed:
            self._underline(painter, option, shown, row)
        place.setLeft(place.left() + shown.width() + 12)
        if row.remark and place.width() > 20:
            painter.setPen(muted)
            self._words(painter, option, place, row.remark)
        painter.restore()

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str) -> QRect:
        """Draw words, shortened to the room, and return where they are shown."""
        metrics = painter.fontMetrics()
        fitting = elided(metrics, words, place.width())
        room = QRect(place)
        room.setWidth(metrics.horizontalAdvance(fitting))
        shown = placed_on_pixels(room, option.rect, option.direction)
        painter.drawText(shown, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, fitting)
        return shown

    def _underline(self, painter: QPainter, option: QStyleOptionViewItem, shown: QRect, row: Row) -> None:
        """Underline the typed letters, which stand from the right in a script that runs leftwards."""
        layout = QTextLayout(row.label, painter.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        under = option.rect.center().y() + option.fontMetrics.ascent() // 2 + 3
        for letter in row.typed:
            places = (cast("tuple[float, int]", line.cursorToX(at)) for at in (letter, letter + 1))
            left, right = sorted(round(place[0]) for place in places)
            painter.drawLine(shown.left() + left, under, shown.left() + right - 1, under)

    def _key(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, key: str) -> int:
        """Draw a key cap at the end of the row; return where it begins, as if that were at the right."""
        metrics = painter.fontMetrics()
        width = max(metrics.horizontalAdvance(key) + 12, metrics.height() + 4)
        cap = QRectF(
            place.right() - width, place.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 3
        )
        shown = placed(cap, QRectF(option.rect), option.direction)
        pen = painter.pen()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(pen.color(), 0.8))
        painter.drawRoundedRect(shown, *corners("mark"))
        painter.setPen(pen)
        painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, key)
        return int(cap.left())
