"""The list of recent projects: name and folder, and how far each is, as soon as its file has answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from annotator.domain.translation import tr
from annotator.ui.background.recent_reading import RecentReading
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.elided import elided
from annotator.ui.look.measures import corners
from annotator.ui.look.mirroring import in_order, placed
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.wording.dates import day

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from annotator.project.jobs.recent_projects import RecentProject

_PATH, _PROJECT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_AROUND = 6  # pixels around the words of a row
_BAR = QSize(72, 4)  # pixels of the bar of progress
_SHOWN = 4  # rows at most without scrolling
_Index = QModelIndex | QPersistentModelIndex


class RecentRows(QListWidget):
    """Lists recent projects; those whose file is missing are grey, and say so."""

    wanted = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__()
        set_name(self, tr("Recent projects"))
        self.setItemDelegate(_Rows(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._reading = RecentReading(self)
        self._reading.arrived.connect(self._show)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_paths(self, paths: list[Path], annotator: str) -> None:
        """Show projects, and look at their files beside the window."""
        self.clear()
        for path in paths:
            item = QListWidgetItem(f"{path.stem}\n{path.parent}")
            item.setData(_PATH, path)
            item.setToolTip(plain_tip(item.text()))
            self.addItem(item)
        self._reading.ask(paths, annotator)
        height = self.sizeHintForRow(0) * min(_SHOWN, len(paths)) + 2 * self.frameWidth() if paths else 0
        self.setFixedHeight(height)

    def stop(self) -> None:
        """Wait for no more files."""
        self._reading.stop()

    def _show(self, project: RecentProject) -> None:
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_PATH) == project.path:
                item.setData(_PROJECT, project)
                told = " · ".join(words for words in _state(project) if words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}\n{told}")
                item.setToolTip(plain_tip(f"{item.text()}\n{told}"))
                if project.changed is None:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)

    def _choose(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(_PATH))


def _state(project: RecentProject) -> tuple[str, str]:
    """Return the progress of a project, and the day of its last change."""
    if project.changed is None:
        return tr("not there now"), ""
    changed = tr("changed {day}", day=day(project.changed.astimezone()))
    if project.progress is None:
        return "", changed
    documents, done = project.progress
    if not documents:
        return tr("no articles yet"), changed
    return tr("{done} of {n} done|{done} of {n} done", documents, done=done), changed


class _Rows(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bold = QFont(parent.font())
        self._bold.setBold(True)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * _AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_there = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        palette = option.palette
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.highlight() if chosen else palette.alternateBase())
            painter.drawRoundedRect(option.rect, *corners("control"))
        strong = palette.highlightedText() if chosen else palette.text()
        pale = palette.highlightedText() if chosen else palette.placeholderText()
        room = option.rect.adjusted(0, _AROUND, 0, -_AROUND)  # words stand below the heading's
        upper = QRect(room.topLeft(), QSize(room.width(), room.height() // 2))
        lower = upper.translated(0, room.height() // 2)
        project: RecentProject | None = index.data(_PROJECT)
        name, _, folder = str(index.data()).partition("\n")
        progress, changed = _state(project) if project is not None else ("", "")
        painter.setPen(pale.color())
        wide = self._right(painter, upper, progress)
        if project is not None and project.progress is not None and project.progress.documents:
            bar = QRectF(upper.right() - wide - _BAR.width() - 2 * _AROUND, 0, _BAR.width(), _BAR.height())
            bar.moveTop(upper.center().y() - _BAR.height() / 2 + 1)
            done = QRectF(bar)
            done.setWidth(bar.width() * min(1.0, project.progress.done / project.progress.documents))
            for part, colour in (
                (bar, palette.mid()),
                (done, palette.highlightedText() if chosen else palette.accent()),
            ):
                painter.fillRect(placed(part, QRectF(upper), option.direction), colour)
            wide += _BAR.width() + 2 * _AROUND
        self._left(painter, lower, in_order(folder), self._right(painter, lower, changed))
        painter.setPen((strong if is_there else pale).color())
        painter.setFont(self._bold)
        self._left(painter, upper, name, wide)
        painter.restore()

    @staticmethod
    def _right(painter: QPainter, room: QRect, words: str) -> int:
        """Draw words at the end of a line; return their width in pixels."""
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return painter.fontMetrics().horizontalAdvance(words)

    @staticmethod
    def _left(painter: QPainter, room: QRect, words: str, taken: int) -> None:
        """Draw words at the start of a line, shortened to the room that is not taken."""
        metrics: QFontMetrics = painter.fontMetrics()
        fitting = elided(metrics, words, room.width() - taken - 2 * _AROUND)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
