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
    wanted = ("article-light", "picker-light", "export-dark")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "shots.py"), "--out", str(tmp_path), "--only", *wanted],
        capture_output=True,
        text=True,
        timeout=200,
        cwd=ROOT,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    assert {path.stem for path in tmp_path.glob("*.png")} == set(wanted)
