"""Importing through the preview, as an annotator does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.dialogs.imports.preview import ImportPreview
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import wait_for
from tests.ui.driving import press, settle


def open_preview(shown: MainWindow) -> ImportPreview:
    """Return the preview that is up, once articles can be taken in."""
    wait_for(lambda: isinstance(QApplication.activeModalWidget(), ImportPreview))
    found = shown.findChildren(ImportPreview)
    assert len(found) == 1
    wait_for(found[0].import_button.isEnabled)
    settle()
    return found[0]


def looked_at(shown: MainWindow) -> ImportPreview:
    """Return the preview that is up, once it has looked at the files as they are to be read."""
    wait_for(lambda: isinstance(QApplication.activeModalWidget(), ImportPreview))
    found = shown.findChildren(ImportPreview)
    assert len(found) == 1
    wait_for(lambda: not found[0]._looking.is_looking and not found[0].progress.isVisible())
    settle()
    return found[0]


def preview(shown: MainWindow, paths: Sequence[Path]) -> ImportPreview:
    """Begin an import; return its preview."""
    shown.subjects.imports.import_paths(paths)
    return looked_at(shown)


def with_the_keys() -> QWidget:
    """Return the widget that has the keys."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def take_in(shown: MainWindow) -> None:
    """Press Enter in the preview that is up."""
    open_preview(shown)
    press(with_the_keys(), Qt.Key.Key_Return)


def import_all(shown: MainWindow, paths: Sequence[Path]) -> None:
    """Import files by one Enter; wait for the end of the import."""
    preview(shown, paths)
    press(with_the_keys(), Qt.Key.Key_Return)
    wait_for(lambda: not shown.subjects.files._jobs, 30)
    settle()
