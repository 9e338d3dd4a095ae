"""The labour of annotating: keys, pointer presses, active time; stored in the project, sent nowhere."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from annotator.domain.effort import Effort
from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import number, tr
from annotator.ui.wording.dates import duration

if TYPE_CHECKING:
    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace

# A longer pause between two inputs counts as absence.
_LONGEST_PAUSE = 60.0  # seconds
# The longest time whose count a crash may lose.
_KEEP_AFTER_MS = 30_000
# The words are updated later, so that they delay no key.
_TELL_AFTER_MS = 500

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class LabourMeter(QObject):
    """Counts the input that reaches any window of the program, for the open document and its annotator.

    A key is one press of a key that is no modifier (Shift+J is one), however long it is held. A pointer act
    is one press of a button: a drag is one, a double click two, the wheel none (but it is time spent).
    """

    hint = Signal(str)
    told = Signal(str)  # the count of the open document in words; "" if counting is off

    def __init__(self, workspace: Workspace, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._keys = 0
        self._pointer = 0
        self._seconds = 0.0
        self._kept = Effort()
        self._last_input = 0.0
        self._keeping, self._telling, self._looking = QTimer(self), QTimer(self), QTimer(self)
        for timer, pause, action in (
            (self._keeping, _KEEP_AFTER_MS, self.keep),
            (self._telling, _TELL_AFTER_MS, self._tell),
            (self._looking, 0, self._look_for_windows),
        ):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(action)
        workspace.leaving.connect(self.keep)
        workspace.document_closed.connect(self._forget)
        workspace.project_closed.connect(self._forget)
        workspace.document_opened.connect(self._begin)
        workspace.changed.connect(self._telling.start)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._look_for_windows)
        self._look_for_windows()
        if workspace.opened is not None:
            self._begin()

    @property
    def is_on(self) -> bool:
        """Tell whether counting is on."""
        return self._settings.counts_labour

    def count_labour(self) -> None:
        """Switch counting on or off; earlier counts are kept."""
        self.count(not self.is_on)

    def count(self, wanted: bool) -> None:
        """Count from now on, or stop that; earlier counts are kept."""
        self.keep()
        self._settings.counts_labour = wanted
        self._look_for_windows()
        self._tell()
        self.hint.emit(tr("Labour is counted.") if self.is_on else tr("Labour is no longer counted."))

    @property
    def effort(self) -> Effort:
        """Return the labour of the annotator on the open document so far."""
        return self._kept + self._new()

    # Input

    def _look_for_windows(self) -> None:
        """Watch all existing windows: dialogs and menus have their own.

        Windows get input first and few other events, so Python handles none of the hundreds of events of
        widgets. To watch a window twice changes nothing.
        """
        for window in QGuiApplication.topLevelWindows():
            if self.is_on:
                window.installEventFilter(self)
            else:
                window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a press; a window gets each press once, and handles it as usual."""
        kind = event.type()
        # For a shortcut's key a window gets only this event, which also precedes all other keys.
        if kind == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if not event.isAutoRepeat() and event.key() not in _MODIFIERS:
                self._keys += 1
                self._note_input()
        elif kind == QEvent.Type.MouseButtonPress:
            self._pointer += 1
            self._note_input()
        elif kind == QEvent.Type.Wheel:
            self._note_input()
        elif kind == QEvent.Type.Leave:
            self._looking.start()  # the pointer may enter a menu that opened under it
        return False

    def _note_input(self) -> None:
        now = time.monotonic()
        if now - self._last_input < _LONGEST_PAUSE:
            self._seconds += now - self._last_input
        self._last_input = now
        self._looking.start()  # a dialog or a menu may have opened
        if self._workspace.opened is not None:
            self._telling.start()
            if not self._keeping.isActive():
                self._keeping.start()

    # Storing and showing

    def _new(self) -> Effort:
        return Effort(round(self._seconds), self._keys, self._pointer)

    def _begin(self) -> None:
        project, opened = self._workspace.project, self._workspace.opened
        assert project is not None
        assert opened is not None
        self._forget()
        self._kept = project.effort(opened.document)
        self._telling.start()

    def _forget(self) -> None:
        """Reset the count: the input so far belongs to another document, or to none."""
        self._keeping.stop()
        self._kept = Effort()
        self._keys = self._pointer = 0
        self._seconds = 0.0

    def keep(self) -> None:
        """Write the count into the project, which stores one only after the first act on a document."""
        project, opened, new = self._workspace.project, self._workspace.opened, self._new()
        self._keeping.stop()
        if project is None or opened is None or new == Effort():
            return
        try:
            if not project.add_effort(opened.document, new):
                return
        except AnnotatorError as error:
            # The count waits for the next attempt; a failure must not interrupt the annotator.
            self.hint.emit(f"{tr('What this took could not be kept.')} {error}")
            return
        self._kept += new
        self._keys = self._pointer = 0
        self._seconds -= new.seconds

    def _tell(self) -> None:
        opened = self._workspace.opened
        self.told.emit(words(self.effort, len(opened.quotations)) if opened and self.is_on else "")


def words(effort: Effort, quotations: int) -> str:
    """Return an effort in words."""
    rate = effort.acts_for(quotations)
    parts = [
        tr("{n} key|{n} keys", effort.keys, note="pressed"),
        tr("{n} click|{n} clicks", effort.pointer),
        *([tr("{rate} a quotation", rate=number(rate, 1))] if rate is not None else []),
        duration(effort.seconds),
    ]
    return ", ".join(parts)
