"""What the window shows as saved is there after kill -9."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from annotator.project import Project
from annotator.store import file_overview
from tests.ui.conftest import make_project

TIMES = 2  # each starts the program
TEXT = " ".join(f"word{number}" for number in range(200))


def test_an_act_shown_as_saved_survives_kill_9(settings_folder: Path, tmp_path: Path) -> None:
    path = make_project(tmp_path / "killed.qca", {"a1": TEXT})
    wanted: set[str] = set()
    for time in range(TIMES):
        word = f"word{time * 7}"
        start = TEXT.index(word + " ")
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.annotate_and_wait", str(path), str(start)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).parents[2],
        )
        try:
            assert child.stdout is not None
            assert child.stdout.readline() == b"saved\n"
        finally:
            child.kill()
            child.communicate()
        wanted.add(word)
        with Project.open(path) as project:
            project.work_as("Ana")
            opened = project.open_document(1)
            assert {q.content[0].of(TEXT) for q in opened.quotations} == wanted
            assert file_overview.damage(project.database) == []
