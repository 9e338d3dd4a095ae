"""The whole program, driven through its real main()."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.__main__ import main
from annotator.ui.shell.main_window import MainWindow
from tests.ui.conftest import make_project, no_bug, no_model, settings_folder, swept

__all__ = ["make_project", "no_bug", "no_model", "settings_folder", "swept"]

Steps = Iterator[None]
_PATIENCE = 20_000  # milliseconds; a driver that hangs must not hang the tests


@pytest.fixture
def run_program(qapp: QApplication, settings_folder: Path, no_bug: list[BaseException]) -> Callable[..., int]:
    """Give a function that runs main() and, inside its event loop, the steps of a driver."""

    def run(path: Path | None, driver: Callable[[MainWindow], Steps], *, patience: int = _PATIENCE) -> int:
        failures: list[BaseException] = []
        steps: list[Steps] = []
        finished: list[bool] = []
        timer = QTimer()

        def step() -> None:
            window = next(
                (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()),
                None,
            )
            if window is None or (QApplication.activeModalWidget() and not steps):
                return
            if not steps and not window.isActiveWindow():
                window.activateWindow()
                return
            try:
                if not steps:
                    steps.append(driver(window))
                next(steps[0])
            except StopIteration:
                finished.append(True)
                timer.stop()
                window.close()
            except BaseException as error:  # noqa: BLE001  (told to the test below)
                failures.append(error)
                timer.stop()
                for dialog in QApplication.topLevelWidgets():
                    dialog.close()

        timer.timeout.connect(step)
        timer.start(5)
        limit = QTimer(singleShot=True, interval=patience)
        limit.timeout.connect(QApplication.exit)
        limit.start()
        code = main([str(path)] if path else [])
        timer.stop()
        limit.stop()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.deleteLater()  # each that is left makes all further windows of this process slower
        if failures:
            raise failures[0]
        where = steps[0].gi_frame.f_lineno if steps and steps[0].gi_frame else "the start"
        assert finished, f"the driver hung at line {where}; focus is at {QApplication.focusWidget()}"
        return code

    return run
