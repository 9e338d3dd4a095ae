"""The day by which all documents should be done: a box and a field."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QWidget

from annotator.domain.translation import tr
from annotator.ui.look.measures import give_room, space
from annotator.ui.wording.dates import form_of_days

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

_USUAL = timedelta(days=28)  # from today: where the field begins


class _DateField(QDateEdit):
    """A field for a day, which the wheel does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class DueField(QWidget):
    """Asks for the day, if there is to be one."""

    chosen = Signal(object)  # date or None

    def __init__(self, due: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(tr("To be done &by"))
        self.box.setChecked(due is not None)
        shown = due or datetime.now(UTC).date() + _USUAL
        self.field = _DateField(QDate(shown.year, shown.month, shown.day))
        self.field.setDisplayFormat(form_of_days())
        self.field.setCalendarPopup(True)
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.setKeyboardTracking(False)  # half-typed days are none
        self.field.setMinimumHeight(self.field.fontMetrics().height() + space("apart"))
        self.field.setAccessibleName(tr("Day by which all documents should be done"))
        self.field.setEnabled(due is not None)
        self.box.toggled.connect(self.field.setEnabled)
        self.box.toggled.connect(self._choose)
        self.field.dateChanged.connect(self._choose)
        layout = QHBoxLayout(self)
        give_room(layout, "fields")
        layout.addWidget(self.box)
        layout.addWidget(self.field)

    @property
    def day(self) -> date | None:
        """Return the day, None if there is to be none."""
        day = self.field.date()
        return date(day.year(), day.month(), day.day()) if self.box.isChecked() else None

    def _choose(self) -> None:
        self.chosen.emit(self.day)
