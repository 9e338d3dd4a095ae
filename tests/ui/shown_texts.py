"""All texts of a window: what is read, and what a screen reader says."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from annotator.ui.look.act_button import ActButton

_ROWS = 40  # of a list that are looked at


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Give each text with the place where it is."""
    for widget in [window, *window.findChildren(QWidget)]:
        name = f"{type(widget).__name__} {widget.objectName()}".strip()
        for text in _texts(widget):
            if text.strip():
                yield name, text
        if isinstance(widget, QMenu):
            yield from (
                (f"{name} > {action.text()}", text) for action in widget.actions() for text in _said(action)
            )


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.whatsThis())
    if widget.isWindow() or widget.metaObject().className() == "QDockWidget":
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
        if isinstance(widget, ActButton):  # which draws its words itself
            yield widget.word
    elif isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
        if isinstance(widget, QTextBrowser):
            yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(min(_ROWS, widget.count())))
    elif isinstance(widget, QTabBar):
        yield from (
            text for tab in range(widget.count()) for text in (widget.tabText(tab), widget.tabToolTip(tab))
        )
    elif isinstance(widget, QHeaderView):
        yield from _headers(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)


def _said(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


def _headers(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is not None:
        for section in range(min(_ROWS, header.count())):
            yield str(model.headerData(section, header.orientation()) or "")


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    columns = view.horizontalHeader().count() if isinstance(view, QTableView) else 1
    for row in range(min(_ROWS, model.rowCount())):
        for column in range(columns):
            for role in roles:
                found = model.index(row, column).data(role)
                if isinstance(found, str):
                    yield found
