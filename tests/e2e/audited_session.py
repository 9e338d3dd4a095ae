"""A whole session of the real program, to be watched from outside: import, analysis, acts, a mistake, export, close."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from annotator.__main__ import main
from annotator.ui.dialogs.imports.preview import ImportPreview
from annotator.ui.shell.app import make_application
from annotator.ui.shell.main_window import MainWindow

PROJECT, INBOX, OUT, WORDS = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]


def steps(window: MainWindow) -> Iterator[bool]:
    """Yield whether the next step may come."""
    workspace, files = window.workspace, window.subjects.files
    window.subjects.imports.import_paths([INBOX])
    while not isinstance(preview := QApplication.activeModalWidget(), ImportPreview):
        yield False
    while not preview.import_button.isEnabled():
        yield False
    preview.import_button.click()
    while workspace.opened is None:
        close_messages()
        yield False
    while workspace.opened.model is None:
        close_messages()
        yield False
    window.article.setFocus()
    window.article.place_caret(workspace.opened.document.text.index(WORDS))
    for key in ("=", "q", "c", "s", "k"):
        QTest.keyClicks(window.article, key)
        yield True
    QTimer.singleShot(0, lambda: fail())
    yield True
    close_messages()
    failing = threading.Thread(target=fail)
    failing.start()
    failing.join()
    yield True
    close_messages()
    ended: list[int] = []
    for name in ("a.spacy", "a.xlsx", "a.html"):
        arguments = ["export", str(PROJECT), "-o", str(OUT / name)]
        files.run("Exporting …", arguments, lambda code, *_: ended.append(code))
        count = len(ended)
        while len(ended) == count:
            yield False
    sys.stdout.write(f"exits {ended}, {workspace.project.count()} documents\n")
    window.close()


def fail() -> None:
    raise ValueError(f"a mistake about {WORDS}")


def close_messages() -> None:
    for shown in QApplication.topLevelWidgets():
        if (
            isinstance(shown, QMessageBox | QDialog)
            and shown.isVisible()
            and not isinstance(shown, ImportPreview)
        ):
            shown.reject()


def drive() -> None:
    window = next((shown for shown in QApplication.topLevelWidgets() if isinstance(shown, MainWindow)), None)
    if window is None or window.workspace.project is None:
        QTimer.singleShot(20, drive)
        return
    running = steps(window)
    timer = QTimer(window, interval=20)
    timer.timeout.connect(lambda: next(running, None))
    timer.start()


if __name__ == "__main__":
    make_application()
    QTimer.singleShot(20, drive)
    sys.exit(main([str(PROJECT)]))
