"""A signal that asks for the end closes the window as its button does: nothing is left, no crash is told."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from annotator.computer import runs
from annotator.store.writer_lock import lock_path
from tests.examples import child
from tests.ui.conftest import make_project

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from annotator.__main__ import main
from annotator.ui.shell.app import make_application
make_application()
QTimer.singleShot(400, lambda: print("shown", flush=True))
sys.exit(main([sys.argv[1]]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_window_that_is_asked_to_end_closes(
    settings_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    path = make_project(tmp_path / "p.qca", {"a1": "Text.\n"})
    process = child(PROGRAM, path)
    assert process.stdout is not None
    assert process.stdout.readline() == "shown\n"
    assert lock_path(path).exists()
    process.send_signal(getattr(signal, name))
    assert process.wait(20) == 0
    process.communicate()
    assert not lock_path(path).exists()
    assert runs.crashes() == []
    assert list(runs.marks_folder().iterdir()) == []
