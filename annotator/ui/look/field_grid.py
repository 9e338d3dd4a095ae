"""Rows of a name and a field, for cards of any width."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from annotator.ui.look.measures import give_room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

# Characters of usual width that a field has beside its name; with less room it stands below the name.
_LEAST_FIELD = 16
_NO_ALIGNMENT = Qt.AlignmentFlag(0)


class _Row(NamedTuple):
    """A row, and how its widgets are aligned beside each other."""

    name: QLabel | None
    field: QWidget
    of_name: Qt.AlignmentFlag
    of_field: Qt.AlignmentFlag


class FieldGrid(QGridLayout):
    """Names beside their fields, or above them where the fields would be too narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_room(self, "fields")
        self.setColumnStretch(1, 1)
        self._rows: dict[int, _Row] = {}
        self._is_stacked = False

    def add_row(
        self,
        number: int,
        name: QLabel | None,
        field: QWidget,
        of_name: Qt.AlignmentFlag = _NO_ALIGNMENT,
        of_field: Qt.AlignmentFlag = _NO_ALIGNMENT,
    ) -> None:
        """Add a row at a number; the next row has a higher one."""
        self._rows[number] = _Row(name, field, of_name, of_field)
        self._place(number)

    def remove_row(self, number: int) -> None:
        """Take a row out and delete its widgets."""
        row = self._rows.pop(number)
        for widget in (row.name, row.field):
            if widget is not None:
                self.removeWidget(widget)
                widget.deleteLater()

    def clear(self) -> None:
        """Take all rows out and delete their widgets."""
        for number in list(self._rows):
            self.remove_row(number)

    def widths(self) -> list[int]:
        """Return the widths of all names, in pixels."""
        return [row.name.sizeHint().width() for row in self._rows.values() if row.name is not None]

    def set_names_width(self, width: int) -> None:
        """Give the names a width in pixels, so that fields of several grids begin at one line."""
        self.setColumnMinimumWidth(0, width)

    def fit(self, width: int) -> bool:
        """Stack names and fields if a width, in pixels, needs that; return whether they are stacked."""
        names = max([self.columnMinimumWidth(0), *self.widths()])
        around = self.parentWidget()
        least = _LEAST_FIELD * around.fontMetrics().averageCharWidth() if around is not None else 0
        is_stacked = width - names - self.spacing() < least
        if is_stacked != self._is_stacked:
            self._is_stacked = is_stacked
            for number in self._rows:
                self._place(number)
        return is_stacked

    def _place(self, number: int) -> None:
        row = self._rows[number]
        for widget in (row.name, row.field):
            if widget is not None:
                self.removeWidget(widget)
        above, below = 2 * number, 2 * number + 1
        if self._is_stacked:
            if row.name is not None:
                self.addWidget(row.name, above, 0, 1, 2)
            self.addWidget(row.field, below, 0, 1, 2, row.of_field)
        else:
            if row.name is not None:
                self.addWidget(row.name, above, 0, row.of_name)
            self.addWidget(row.field, above, 1, row.of_field)
