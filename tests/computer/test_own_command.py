from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from annotator.computer.own_command import own_command
from annotator.version import __version__

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_checkout_or_wheel_starts_itself_by_python_and_takes_nothing_from_the_working_folder(
    tmp_path: Path,
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('taken from the working folder')\n", encoding="utf-8")
    done = subprocess.run(own_command("--version"), cwd=tmp_path, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == (f"annotator {__version__}\n", "")


def test_a_frozen_build_starts_itself_by_its_own_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/quote-claim-annotator/annotator")
    assert own_command("worker", "model") == ["/usr/lib/quote-claim-annotator/annotator", "worker", "model"]
