"""macOS tells a running program by an event which file was double-clicked."""

from __future__ import annotations

from pathlib import Path

from tests.examples import child
from tests.ui.conftest import make_project

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from annotator.ui.shell import app

application = app.make_application()

def double_click():
    QApplication.sendEvent(application, QFileOpenEvent(sys.argv[1]))
    QApplication.processEvents()
    shown = next(w for w in QApplication.topLevelWidgets() if isinstance(w, app.MainWindow))
    print(shown.windowTitle(), flush=True)
    QTimer.singleShot(0, shown.close)

QTimer.singleShot(0, double_click)
sys.exit(app.run(None))
"""


def test_a_double_clicked_project_opens_in_the_window_that_is_there(
    settings_folder: Path, tmp_path: Path
) -> None:
    process = child(PROGRAM, make_project(tmp_path / "harbour.qca", {"a1": "Text.\n"}))
    said, _ = process.communicate(timeout=60)
    assert "harbour" in said
    assert process.returncode == 0
