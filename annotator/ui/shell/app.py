"""The application: one process, one window."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from annotator.computer import log
from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import tr
from annotator.ui.look.theme import apply_theme, load_theme
from annotator.ui.session.settings import Settings
from annotator.ui.shell.failure_watch import watched
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.shell.termination import ended_by_signals
from annotator.ui.wording.language import speak_language
from annotator.version import __version__

if TYPE_CHECKING:
    from types import TracebackType

_COLLECT_AFTER_MS = 1000
_BUG = "MistakeInTheProgram"  # name of the message about a mistake


class Application(QApplication):
    """The application; macOS asks it by events to open the files of double clicks."""

    asked_to_open = Signal(str)  # path

    def event(self, event: QEvent) -> bool:
        """Tell which file is to be opened."""
        if isinstance(event, QFileOpenEvent):
            self.asked_to_open.emit(event.file())
            return True
        return super().event(event)


def run(project: Path | None) -> int:
    """Show the window until it is closed; return the exit code."""
    app = make_application()
    window = make_window()
    if project is not None:
        window.subjects.projects.open(project)
    if isinstance(app, Application):
        app.asked_to_open.connect(lambda path: window.subjects.projects.open(Path(path)))
    window.show()
    QTimer.singleShot(_COLLECT_AFTER_MS, resume_collection)
    QTimer.singleShot(_COLLECT_AFTER_MS, window, lambda: look_back_from(window))
    with watched(lambda *failure: show_bug(*failure)), ended_by_signals(window.close):
        try:
            return int(app.exec())
        finally:
            resume_collection()


def look_back_from(window: MainWindow) -> None:
    """Look back; the module is imported after the first painting."""
    from annotator.ui.shell.look_back import look_back

    look_back(window)


def resume_collection() -> None:
    """Resume garbage collection, but skip the objects made at the start (see `start.open_window`)."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def make_application() -> QApplication:
    """Return the application, set up once."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # setStyle returns the style, and PySide would set up all style types to find its type.
        app = Application([*sys.argv[:1], "-style", "Fusion"])
    else:
        app.setStyle("Fusion")
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("")
    app.setOrganizationName("quote-claim-annotator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.quoteclaimannotator.annotator")  # by which desktops find icon and name
    speak_language(Settings().language, app)
    sys.excepthook = show_bug
    return app


def make_window() -> MainWindow:
    """Return the main window in the stored theme."""
    settings = Settings()
    theme = load_theme(settings.theme)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme)
    return MainWindow(settings, theme)


def show_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Show that the program has a bug, with a report for its repair; saved data stay saved.

    Further ones are logged while the message about one is open.
    """
    import traceback  # imported only for a bug

    if not isinstance(error, AnnotatorError):
        log.note_error(error)
    if isinstance(error, AnnotatorError):  # a failure of the machine or the file outside an act
        sys.stderr.write(f"annotator: {error}\n")
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.troubles.tell_later(error)
        return
    words = "".join(traceback.format_exception(kind, error, trace))
    sys.stderr.write(words)
    if issubclass(kind, KeyboardInterrupt):
        QApplication.exit(1)
        return
    if any(shown.objectName() == _BUG for shown in QApplication.topLevelWidgets()):
        return
    from PySide6.QtWidgets import QMessageBox

    from annotator.ui.dialogs.placement import keep_over_window

    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Critical)
    box.setObjectName(_BUG)
    box.setWindowTitle(tr("A mistake in the program"))
    box.setText(tr("The program made a mistake."))
    box.setInformativeText(
        tr(
            "Your acts are saved up to the last one, and you can go on. If it happens again, close the"
            " program and open it anew. Help > Report… shows what the program knows; the details below are"
            " its calls."
        )
    )
    keep_over_window(box)
    box.setDetailedText(words)
    box.exec()
    box.setObjectName("")  # Qt deletes it later
    box.deleteLater()
