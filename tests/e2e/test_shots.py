"""The pictures that `packaging/dev.py shots` takes are taken of the program as it is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.model
def test_pictures_of_the_sample_are_taken(tmp_path: Path) -> None:
    wanted = ("quotation", "dialog export")
    chosen = ["--language", "en", "--theme", "light", "--size", "1280x800"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    done = subprocess.run(
        [
            sys.executable,
            str(ROOT / "packaging" / "shots"),
            "--out",
            str(tmp_path),
            "--only",
            *wanted,
            *chosen,
        ],
        capture_output=True,
        text=True,
        timeout=200,
        cwd=ROOT,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    taken = {path.stem for path in (tmp_path / "en-light-1280x800").glob("*.png")}
    assert set(wanted) <= taken
