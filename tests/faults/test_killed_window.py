"""A window that is killed ends the commands that it has started, so nobody else writes the project that is opened anew."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator.project import Project
from tests.examples import CHECKOUT, kill

STARTING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from annotator.project import Project
from annotator.ui.background.command_jobs import CommandJob
app = QCoreApplication([])
project = Project.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
job = CommandJob(["import", *sys.argv[1:]], project.database.lock_token)
job.start()
print("started", flush=True)
app.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows passes no handles on")
def test_an_import_ends_with_the_window_that_has_started_it(tmp_path: Path) -> None:
    path, article = tmp_path / "news.qca", tmp_path / "a.txt"
    article.write_text("Ann said hi.")
    Project.create(path).close()
    # Window and command hold this pipe open: its end comes when both are gone.
    reading, writing = os.pipe()
    window = subprocess.Popen(
        [sys.executable, "-c", STARTING, path, article],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=CHECKOUT,
        pass_fds=(writing,),
    )
    os.close(writing)
    assert window.stdin is not None
    assert window.stdout is not None
    assert window.stdout.readline() == "open\n"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")  # for which the command waits
        print(file=window.stdin, flush=True)
        assert window.stdout.readline() == "started\n"
        kill(window)
        other.execute("ROLLBACK")
    assert os.read(reading, 1) == b""
    os.close(reading)
    with Project.open(path) as project:
        assert project.count() == 0
