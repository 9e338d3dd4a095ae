"""A program to be killed: opens a project in the real window, makes a quotation by key, says when it shows as saved."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.__main__ import main
from annotator.ui.shell.app import make_application
from annotator.ui.shell.main_window import MainWindow


def act() -> None:
    window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None)
    # A key goes where the focus is: on a busy machine that takes a while.
    if window is None or not window.article.hasFocus() or not window.docks.has_made("cards"):
        QTimer.singleShot(20, act)
        return
    window.status.saved.clear()
    article = window.article
    article.setFocus()
    article.place_caret(int(sys.argv[2]))
    QTest.keyClicks(article, "=")
    QTest.keyClicks(article, "q")
    # The article is painted before the line that says so; on a busy machine that takes more than one round.
    while not window.status.saved.text().startswith("saved "):
        QApplication.processEvents()
    sys.stdout.write("saved\n")
    sys.stdout.flush()
    time.sleep(60)


if __name__ == "__main__":
    make_application()
    QTimer.singleShot(20, act)
    sys.exit(main([sys.argv[1]]))
