"""The real program on one hostile project after the other: opened, looked about in, annotated, closed; told line by line.

Reads numbers and paths of projects from standard input; answers each with a line of JSON. It ends where the program does.
"""

from __future__ import annotations

import faulthandler
import json
import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from annotator.__main__ import main
from annotator.domain.errors import AnnotatorError
from annotator.ui.actions.registry import ACTIONS
from annotator.ui.shell import app as app_module
from annotator.ui.shell.main_window import MainWindow
from tests.ui.own_settings import keep_settings_in

# They leave the project, ask the desktop, start other programs, or only change how the window looks.
_LEFT_OUT = {
    "new_project", "open_project", "open_sample", "import_files", "import_folder", "paste", "close_project", "quit",
    "print", "save_pdf", "full_screen", "check_computer", "language_model", "reading_face", "edit_keys", "export",
    "theme_light", "theme_dark", "theme_contrast", "theme_system", "back_up",
}  # fmt: skip
_IDS = [spec.id for spec in ACTIONS if spec.id not in _LEFT_OUT]
_PANELS = [spec.id for spec in ACTIONS if spec.panel]
_KEYS = (
    "Tab",
    "Tab",
    "Return",
    "q",
    "c",
    "s",
    "p",
    "k",
    "e",
    "=",
    "=",
    "[",
    "}",
    "x",
    "m",
    "u",
    "j",
    "t",
    "1",
    "2",
    "o",
    "i",
    "r",
)
# Rounds in the article, and actions of all that there are, for each project.
_ROUNDS, _ACTS = (5, 14) if os.environ.get("FAULTS") == "long" else (1, 6)
_show = app_module.show_bug
_PULSE = 5  # milliseconds
_HANG = 40  # seconds without an answer after which the process ends with its trace


class Session:
    """One project in the window.

    Attributes
    ----------
    told: the texts of the messages that came up.
    bugs: what the program would have shown as its own mistake.
    slowest: the longest time without an answer in seconds, and its step, by the clock and of processor time.
    """

    def __init__(self, path: Path, number: int) -> None:
        self.path = path
        self._dice = random.Random(number)
        self.told: list[str] = []
        self.bugs: list[str] = []
        self.slowest: dict[str, tuple[float, str]] = {"clock": (0.0, ""), "processor": (0.0, "")}
        self.is_open = False
        self._steps: Iterator[str] | None = None
        self._step = "opening"
        self._window: MainWindow | None = None
        self._before = (time.monotonic(), time.process_time())
        self._is_stepping = False
        self._is_over = False

    def run(self) -> None:
        """Run the program's main() with the project, and close its window at the end."""
        app_module.show_bug = self._take_failure  # type: ignore[assignment]
        self._before = (time.monotonic(), time.process_time())
        faulthandler.dump_traceback_later(_HANG, exit=True)
        QTimer.singleShot(_PULSE, self._tick)
        try:
            main([str(self.path)])
        except BaseException as error:  # noqa: BLE001 - told as any other
            self._note_bug(error)
        self._is_over = True
        faulthandler.cancel_dump_traceback_later()
        for window in QApplication.topLevelWidgets():
            window.close()
            if window.windowType() != Qt.WindowType.Popup:  # the list of a completer belongs to that
                window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def _take_failure(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        """Note a mistake of the program; what the program tells as a failure of the file, it tells here, too."""
        if isinstance(error, AnnotatorError):
            _show(kind, error, trace)
        else:
            self._note_bug(error)

    def _note_bug(self, error: BaseException) -> None:
        import traceback

        self.bugs.append(f"{self._step}: " + "".join(traceback.format_exception(error)))

    def _measure(self) -> None:
        now = (time.monotonic(), time.process_time())
        for kind, begun, ended in zip(self.slowest, self._before, now, strict=True):
            self.slowest[kind] = max(self.slowest[kind], (round(ended - begun, 2), self._step))
        self._before = now

    def _tick(self) -> None:
        """Answer what came up, or do the next step; event loops within a step come here, too."""
        if self._is_over:
            return
        # A new timer each time: one whose slot has opened a dialog waits until that is closed.
        QTimer.singleShot(_PULSE, self._tick)
        faulthandler.dump_traceback_later(_HANG, exit=True)
        self._measure()
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        elif (box := QApplication.activeModalWidget()) is not None:
            self._answer(box)
        elif not self._is_stepping:
            self._is_stepping = True
            try:
                self._go_on()
            finally:
                self._is_stepping = False
        self._measure()

    def _answer(self, box: QWidget) -> None:
        words = [box.windowTitle()]
        if isinstance(box, QMessageBox):
            words += [box.text(), box.informativeText()]
        else:
            words += [label.text() for label in box.findChildren(QLabel)[:3]]
        self.told.append(" | ".join(words)[:300])
        if self._dice.random() < 0.5 and not isinstance(box, QMessageBox):
            QTest.keyClick(box.focusWidget() or box, Qt.Key.Key_Down)
        box.close()
        if box.isVisible():
            QTest.keyClick(box, Qt.Key.Key_Escape)

    def _go_on(self) -> None:
        if self._window is None:
            shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
            self._window = next(shown, None)
            return
        if self._steps is None:
            self._window.activateWindow()
            self._steps = self._look_about(self._window)
        try:
            self._step = next(self._steps, "end")
        except Exception as error:  # noqa: BLE001 - told as any other
            self._note_bug(error)
            self._step = "end"
        if self._step == "end":
            self._window.close()

    def _look_about(self, window: MainWindow) -> Iterator[str]:
        """Yield the name of each step after it is begun."""
        workspace, article = window.workspace, window.article
        yield "opened"
        self.is_open = workspace.project is not None
        if not self.is_open:
            return
        for id in _PANELS:
            window.actions_by_id[id].trigger()
            yield id
        for _ in range(_ROUNDS):
            for key in self._dice.sample(_KEYS, 6):
                article.setFocus()
                QTest.keyClick(article, getattr(Qt.Key, f"Key_{key}")) if len(key) > 1 else QTest.keyClicks(
                    article, key
                )
                yield f"key {key}"
            view = article.viewport()
            place = QPoint(
                self._dice.randrange(max(1, view.width())), self._dice.randrange(max(1, view.height()))
            )
            _point_at(view, place)
            QTest.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
            yield "double click"
            QTest.mouseClick(view, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, place)
            yield "right click"
            window.actions_by_id["next_document"].trigger()
            yield "next document"
        for id, words in (("find", "a"), ("search_project", "tried"), ("command_palette", "sp")):
            window.actions_by_id[id].trigger()
            yield id
            field = QApplication.focusWidget()
            if field is not None and field is not article:
                QTest.keyClicks(field, words)
                QTest.keyClick(field, Qt.Key.Key_Return)
            yield f"{id}: typed"
        for id in self._dice.sample(_IDS, _ACTS):
            window.actions_by_id[id].trigger()
            yield id
        for widget in window.findChildren(QWidget)[:400:7]:
            if widget.isVisible():
                _point_at(widget, widget.rect().center())
        yield "pointer over all"
        for id in ("undo", "undo", "redo", "done", "previous_document"):
            window.actions_by_id[id].trigger()
            yield id


def _point_at(widget: QWidget, place: QPoint) -> None:
    """Move the pointer without a button; Qt's own moves may hold the last one, and begin a drag that nobody ends."""
    where, nothing = QPointF(place), Qt.MouseButton.NoButton
    there = QPointF(widget.mapToGlobal(place))
    event = QMouseEvent(QEvent.Type.MouseMove, where, there, nothing, nothing, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def run_all(settings: Path) -> None:
    """Run a session for each line of standard input: number, tabulator, path."""
    keep_settings_in(settings)
    app_module.make_application()
    for line in sys.stdin:
        number, _, path = line.rstrip("\n").partition("\t")
        session = Session(Path(path), int(number))
        session.run()
        found = {
            "told": session.told,
            "bugs": session.bugs,
            "slowest": session.slowest,
            "open": session.is_open,
        }
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    run_all(Path(sys.argv[1]))
