"""The day by which all documents should be done: a box, a field, and the way back to the day before."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.domain.translation import tr
from annotator.ui.look.measures import give_room, space
from annotator.ui.wording.dates import form_of_days
from annotator.ui.wording.figures import day_in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent

_USUAL = timedelta(days=28)  # from today: where the field begins
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# How somebody leaves the field for another control; another window or the calendar takes no day.
_LEAVING = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class _DateField(QDateEdit):
    """A field for a day: steps through days choose none before Enter, Tab or a click in the calendar."""

    entered = Signal()  # by Enter or in the calendar
    left = Signal()  # for another control

    def __init__(self) -> None:
        super().__init__()
        self._kept = self.date()
        self.setDisplayFormat(form_of_days())
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)  # half-typed days are none
        self.setMinimumHeight(self.fontMetrics().height() + space("apart"))
        self._has_calendar = False

    @property
    def day(self) -> date:
        """Return the day that the field shows."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    @property
    def is_changed(self) -> bool:
        """Tell whether another day than the one that `show_day` has shown is chosen or typed."""
        return self.date() != self._kept

    def show_day(self, day: date) -> None:
        """Show a day."""
        self._kept = QDate(day.year, day.month, day.day)
        self.setDate(self._kept)

    def _take(self, day: QDate) -> None:
        self.setDate(day)
        self.entered.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the day by Enter; drop steps by Escape, which else closes the window."""
        if event.key() in _ENTER:
            self.interpretText()
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.interpretText()
            if self.is_changed:
                self.setDate(self._kept)
                return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Listen to the calendar, which is made when it may be opened for the first time."""
        super().focusInEvent(event)
        if not self._has_calendar:
            self._has_calendar = True
            for chosen in (self.calendarWidget().clicked, self.calendarWidget().activated):
                chosen.connect(self._take)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the day where the field is left for another control."""
        super().focusOutEvent(event)
        if event.reason() in _LEAVING:
            self.left.emit()


class DueField(QWidget):
    """Asks for the day, if there is to be one.

    Attributes
    ----------
    day: the day that is set; None without one.
    back: goes back to what was set before.
    """

    asked = Signal()  # the box is ticked, and no day is set yet
    chosen = Signal(object)  # date or None
    left = Signal()  # a day was entered: the keys are for the page again

    def __init__(self, due: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = due
        self._before: date | None = None
        self.box = QCheckBox(tr("To be done &by"))
        self.field = _DateField()
        self.field.show_day(datetime.now(UTC).date() + _USUAL)
        self.field.setAccessibleName(tr("Day by which all documents should be done"))
        self.past = QLabel(tr("this day has passed"))
        self.past.setProperty("role", "muted")
        self.back = QPushButton()
        self.back.setAutoDefault(False)
        self.back.hide()
        self._show()
        self.box.clicked.connect(self._tick)
        self.field.entered.connect(self._enter)
        self.field.left.connect(self._leave)
        self.back.clicked.connect(self._go_back)
        layout = QHBoxLayout(self)
        give_room(layout, "fields")
        for control in (self.box, self.field, self.past, self.back):
            layout.addWidget(control)
        layout.addStretch(1)

    def _show(self) -> None:
        """Show the day that is set; without one the field proposes one."""
        self.box.setChecked(self.day is not None)
        self.field.setEnabled(self.day is not None)
        self.field.show_day(self.day or self.field.day)
        is_past = self.day is not None and self.day < datetime.now(UTC).date()
        self.past.setVisible(is_past)
        self.field.setAccessibleDescription(self.past.text() if is_past else "")

    def _tick(self, is_on: bool) -> None:
        """Let somebody choose a day, or take the day back; a tick alone sets none."""
        if not is_on:
            self._set(None)
        else:
            self.field.setEnabled(True)
            self.field.setFocus()
            self.asked.emit()

    def _enter(self) -> None:
        self.left.emit()
        self._set(self.field.day)

    def _leave(self) -> None:
        if self.field.is_changed:
            self._set(self.field.day)

    def _go_back(self) -> None:
        self.left.emit()
        self._set(self._before)

    def _set(self, day: date | None) -> None:
        if day != self.day:
            self._before, self.day = self.day, day
            self.back.setText(
                tr("Back to {day}", day=day_in_words(self._before.isoformat()))
                if self._before is not None
                else tr("Back to no day")
            )
            self.back.show()
            self.chosen.emit(day)
        self._show()
