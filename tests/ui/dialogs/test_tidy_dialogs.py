"""All dialogs: no title said again, no empty frame, one default button where there are several, no letter twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)

from tests.ui.answering import looking
from tests.ui.articles import ENTITIES, SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import settle
from tests.ui.every_dialog import DIALOGS

# Shown while a command is looking, or with what a test has put into it.
_BUSY = {"import", "backups"}


def untidy(dialog: QWidget) -> list[str]:
    """Return what is wrong with a dialog that is shown."""
    found = []
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    if dialog.windowTitle() in labels:
        found.append("the heading says the title again")
    for view in dialog.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and model is not None and not model.rowCount():
            found.append(f"{view.accessibleName()} is an empty frame")
    if dialog.findChildren(QDialogButtonBox) and not isinstance(dialog, QMessageBox):
        defaults = [b for b in dialog.findChildren(QPushButton) if b.isVisible() and b.isDefault()]
        if len(defaults) > 1:
            found.append(f"{len(defaults)} default buttons")
        found.extend(_keeping_default(dialog))
    return [*found, *(f"{letter} leads to {words}" for letter, words in _clashes(dialog).items())]


def _keeping_default(dialog: QWidget) -> Iterator[str]:
    """Yield the buttons that stay the default when the keys have gone on from them to a field."""
    shown = [widget for widget in dialog.findChildren(QWidget) if widget.isVisible() and widget.isEnabled()]
    takers = [widget for widget in shown if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    field = next((widget for widget in takers if not isinstance(widget, QPushButton)), None)
    if field is None:
        return
    field.setFocus()
    before = [button.text() for button in takers if isinstance(button, QPushButton) and button.isDefault()]
    for button in takers:
        if isinstance(button, QPushButton):
            button.setFocus()
            field.setFocus()
            now = [each.text() for each in takers if isinstance(each, QPushButton) and each.isDefault()]
            if now != before:
                yield f"after {button.text()}, Enter is {now}, not {before}"


def _clashes(dialog: QWidget) -> dict[str, str]:
    """Return the letters that lead with Alt to several things that are shown; none of them is done then."""
    led_to: defaultdict[str, list[str]] = defaultdict(list)
    labels = [label for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    for shown in (*dialog.findChildren(QAbstractButton), *labels):
        if shown.isVisible() and (letter := QKeySequence.mnemonic(shown.text()).toString()):
            led_to[letter].append(shown.text())
    return {letter: ", ".join(words) for letter, words in led_to.items() if len(words) > 1}


def test_dialogs_are_tidy(window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    faults: list[str] = []
    for name in sorted(DIALOGS.keys() - _BUSY):
        seen: list[QWidget] = []

        def look(name: str = name, seen: list[QWidget] = seen) -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QDialog) and box.isVisible():
                if box not in seen:
                    seen.append(box)
                    settle()
                    faults.extend(f"{name}: {fault}" for fault in untidy(box))
                box.reject()

        shown.activateWindow()
        shown.article.setFocus()
        settle()
        with looking(look, 5):
            DIALOGS[name](shown)
            settle()
    assert faults == []
