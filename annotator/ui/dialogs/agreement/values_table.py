"""The table of measured values; its headings wrap, so that values are seen in narrow windows, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from annotator.domain.translation import tr
from annotator.ui.dialogs.agreement.opening_table import OpeningTable
from annotator.ui.look.row_tables import height_of_line
from annotator.ui.look.wrapping_headings import WrappingHeadings

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.ui.models.agreement_table import AgreementTable

# Shares of the width that names of measures may take, and those of annotators, which may be shortened.
_MEASURES, _NAMES = 0.45, 0.25
_COLUMN = 15  # characters of a line above a column
_LINES = 3  # above a column
_LINES_OF_MEASURES = 6


class ValuesTable(OpeningTable):
    """Values by line and column, to go about by the arrows."""

    def __init__(self, model: AgreementTable) -> None:
        super().__init__(tr("Agreement by measure and annotators"))
        self._values = model
        self._side = WrappingHeadings(Qt.Orientation.Vertical, self._widest(), _LINES_OF_MEASURES, self)
        letters = self.fontMetrics().averageCharWidth()
        above = WrappingHeadings(Qt.Orientation.Horizontal, letters * _COLUMN, _LINES, self)
        for headings in (self._side, above):
            headings.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._side.setMinimumSectionSize(height_of_line(self))
        self.setVerticalHeader(self._side)
        self.setHorizontalHeader(above)
        self.setModel(model)
        model.modelReset.connect(self._share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names at the side their share of the new width."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self._side.set_widest(self._widest())

    def _widest(self) -> int:
        return round(self.width() * (_NAMES if self._values.is_of_pairs else _MEASURES))
