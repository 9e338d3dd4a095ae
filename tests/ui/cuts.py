"""Finding words that do not show whole.

The rule: what the program says is never cut and never shortened. Words that come from people and may be of any
length (titles, names, quoted words, notes) may be shortened, with "…", where a tool tip holds them whole. What
can be scrolled to, in an area with its bar or among tabs with their arrows, is not cut.
"""

from __future__ import annotations

import re
from html import unescape

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionDockWidget,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from annotator.ui.panels.card_fields import FittingButton

_SLACK = 2  # pixels of rounding
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_CONTROLS = (QLabel, QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QTabBar)


def cut_words(window: QWidget) -> list[str]:
    """Return what does not show whole in a window, a line each."""
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or widget.window() is not window or widget.visibleRegion().isEmpty():
            continue
        why = _cut_in(widget)
        if not why and isinstance(widget, _CONTROLS) and not _is_of_qt(widget):
            why = _clipped(widget)
        if why:
            found.append(f"{_name(widget)}: {why}")
    return found


def off_the_screen(window: QWidget) -> list[str]:
    """Return which dialogs and menus lie off their screen."""
    return [
        f"{_name(one)} at {one.frameGeometry().getRect()}"
        for one in QApplication.topLevelWidgets()
        if one.isVisible()
        and one is not window
        and not one.screen().availableGeometry().contains(one.frameGeometry())
    ]


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} “{text or widget.accessibleName() or widget.objectName()}”"


def _is_of_qt(widget: QWidget) -> bool:
    """Tell whether a control belongs to another one, which is looked at itself."""
    owner = widget.parentWidget()
    return widget.objectName().startswith("qt_") or isinstance(
        owner, QComboBox | QLineEdit | QAbstractSpinBox | QTabBar | QScrollBar
    )


def _cut_in(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QComboBox):
        return _choice(widget)
    if isinstance(widget, QLineEdit):
        return _field(widget)
    if isinstance(widget, QAbstractButton):
        return _button(widget)
    if isinstance(widget, QTabBar):
        return _tabs(widget)
    if isinstance(widget, QHeaderView):
        return _header(widget)
    if isinstance(widget, QDockWidget):
        return _dock_title(widget)
    if isinstance(widget, QMenuBar):
        return _menus(widget)
    if isinstance(widget, QAbstractItemView):
        return _rows(widget)
    return ""


def told(tip: str, words: str) -> bool:
    """Tell whether a tool tip holds all of some words; for a sign without letters it has a word of its own."""
    plain = " ".join(
        unescape(re.sub(r"<br ?/?>", "\n", tip)).replace("<qt>", "").replace("</qt>", "").split()
    )
    parts = words.replace("…", " ").split()
    return all(part in plain for part in parts if any(sign.isalnum() for sign in part))


def is_of_program(words: str) -> bool:
    """Tell whether words, in a made language, are the program's alone: people write plain letters here."""
    letters = [sign for sign in words if sign.isalpha()]
    return bool(letters) and not any(sign.isascii() for sign in letters)


def _label(label: QLabel) -> str:
    words = label.text()
    if not words.strip():
        return ""
    if words.endswith("…") and label.toolTip() and not told(label.toolTip(), words):
        return "shortened, and its tip says something else"
    room, metrics = label.contentsRect(), label.fontMetrics()
    if not label.wordWrap():
        return "wider than its room" if label.sizeHint().width() > label.width() + _SLACK else ""
    widest = max(metrics.horizontalAdvance(part) for part in words.replace("\u200b", " ").split())
    if widest > room.width() + _SLACK:
        return "a word is wider than its room"
    return "higher than its room" if label.heightForWidth(label.width()) > label.height() + _SLACK else ""


def _button(button: QAbstractButton) -> str:
    if not button.text() or _is_of_qt(button):
        return ""
    if isinstance(button, FittingButton) and not button.is_shortened:
        return ""
    wraps = button.hasHeightForWidth()
    if wraps and button.heightForWidth(button.width()) > button.height() + _SLACK:
        return "higher than its room"
    if (button.minimumSizeHint() if wraps else button.sizeHint()).width() <= button.width() + _SLACK:
        return ""
    if button.text().endswith("…") and told(button.toolTip(), button.text()):
        return ""
    if isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    return "wider than its room"


def _choice(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    wide = box.fontMetrics().horizontalAdvance(box.currentText())
    is_cut = wide > room.width() + _SLACK and not told(box.toolTip(), box.currentText())
    return f"“{box.currentText()}” is wider than its room" if is_cut else ""


def _field(field: QLineEdit) -> str:
    hint = "" if field.text() else field.placeholderText()
    wide = field.fontMetrics().horizontalAdvance(hint)
    return (
        f"“{hint}” is wider than its room ({field.width()})"
        if wide > field.contentsRect().width() - 8
        else ""
    )


def _tabs(bar: QTabBar) -> str:
    if bar.count() < 2:  # Qt keeps those of single docks behind the window's other parts
        return ""
    inside = [at for at in range(bar.count()) if bar.rect().contains(bar.tabRect(at))]
    shortened = [at for at in inside if bar.tabRect(at).width() < bar.tabSizeHint(at).width() - _SLACK]
    can_scroll = any(button.isVisible() for button in bar.findChildren(QToolButton))
    if shortened:
        return f"“{bar.tabText(shortened[0])}” is shortened"
    if len(inside) < bar.count() and not can_scroll:
        return "tabs that cannot be reached"
    return "" if bar.currentIndex() in inside else "the current tab is cut"


def _header(header: QHeaderView) -> str:
    if header.orientation() != Qt.Orientation.Horizontal:
        table = header.parentWidget()
        is_wide = table is not None and 2 * header.width() > table.width()
        return "names at the side take more than half of the table" if is_wide else ""
    for at in range(header.count()):
        if not header.isSectionHidden(at) and header.sectionSizeHint(at) > header.sectionSize(at) + _SLACK:
            return f"section {at} is cut"
    return ""


def _dock_title(dock: QDockWidget) -> str:
    option = QStyleOptionDockWidget()
    dock.initStyleOption(option)
    part = QStyle.SubElement.SE_DockWidgetTitleBarText
    room = dock.style().subElementRect(part, option, dock)
    strong = QFont(dock.font())
    strong.setBold(True)
    wide = QFontMetrics(strong).horizontalAdvance(option.title) + 10
    return f"“{option.title}” is wider than its room" if wide > room.width() + _SLACK else ""


def _menus(bar: QMenuBar) -> str:
    hidden = [one.text() for one in bar.actions() if not bar.rect().contains(bar.actionGeometry(one))]
    more = bar.findChild(QWidget, "qt_menubar_ext_button")
    return f"{hidden} cannot be reached" if hidden and not (more and more.isVisible()) else ""


def _rows(view: QAbstractItemView) -> str:
    model, room = view.model(), view.viewport().rect()
    if model is None:
        return ""
    metrics: QFontMetrics = view.fontMetrics()
    columns = view.horizontalHeader().count() if isinstance(view, QTableView) else 1
    first = view.indexAt(QPoint(2, 2)).row()
    for row in range(max(0, first), model.rowCount()):
        places = [(model.index(row, at), view.visualRect(model.index(row, at))) for at in range(columns)]
        shown = [(index, place) for index, place in places if place.intersects(room) and not place.isEmpty()]
        if places and places[0][1].top() > room.bottom():
            break
        for index, place in shown:
            spoken = index.data(Qt.ItemDataRole.DisplayRole)
            words = " ".join(str(spoken or "").split())
            wide = metrics.horizontalAdvance(words) + 12
            if wide > place.width() + _SLACK and columns > 1 and is_of_program(words):
                return f"“{words}”, which the program says, is shortened"
            if wide > place.width() and not told(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""), words):
                return f"“{words}” is shortened, and no tip tells it"
    return ""


def _clipped(widget: QWidget) -> str:
    """Tell whether something around a control cuts it where it cannot be scrolled."""
    rect = widget.rect()
    inner: QWidget = widget
    place = QRect(rect)
    while (owner := inner.parentWidget()) is not None and not inner.isWindow():
        place.translate(inner.pos())
        area = owner.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is owner:
            room = owner.rect()
            if place.width() > room.width() + _SLACK and not area.horizontalScrollBar().isVisible():
                return "cut at the side, with no bar to scroll"
            if place.left() < -_SLACK and area.horizontalScrollBar().maximum() == 0:
                return "cut at the left"
            if place.right() > room.right() + _SLACK and not area.horizontalScrollBar().isVisible():
                return "cut at the right, with no bar to scroll"
            is_above = place.top() < -_SLACK or place.bottom() > room.bottom() + _SLACK
            return (
                "cut below, with no bar to scroll"
                if is_above and not area.verticalScrollBar().isVisible()
                else ""
            )
        bar = next((b for b in owner.findChildren(QScrollBar, options=_DIRECT) if b.isVisible()), None)
        if bar is not None and inner.height() > owner.height():
            return ""  # a panel that is moved by the bar beside it
        if not owner.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
            return f"cut by {type(owner).__name__}"
        inner = owner
    return ""
