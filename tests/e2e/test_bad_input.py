"""Bad input gives a clear message, at the command line and in the window, and loses nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.__main__ import main
from annotator.project import Project
from annotator.ui.dialogs.imports.preview import ImportPreview
from annotator.ui.dialogs.imports.reports import ImportReport
from annotator.ui.shell.main_window import MainWindow
from tests.examples import line
from tests.ui.conftest import make_project

GOOD = {"id": "good", "text": "A good line."}


def annotator(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as its users do."""
    return subprocess.run(
        [sys.executable, "-m", "annotator", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("mixed.txt", "Zo\xeb, “here”".encode() + b" Andr\xe9.", "mixed.txt: it is UTF-8 with a fault: byte 21 (line 1) is 0xe9."),
        ("empty.txt", b"", "empty.txt: it is empty"),
        ("binary.txt", b"\x89PNG\0\0\1", "binary.txt: it is a binary file"),
        ("empty.jsonl", b"", "empty.jsonl: it is empty"),
        ("broken.jsonl", b'{"id": "a", "text": "One"}\n{"id": "b", "te\n{"id": "c", "text": "Three"}\n', "broken.jsonl:2: "),
        (
            "far.jsonl",
            line("One", quotations=[{"content": [{"start": 0, "end": 512}]}]),
            "far.jsonl:1: quotations[0].content[0].end is 512, but the text has 3 characters.",
        ),
        ("twice.jsonl", b'{"id": "a", "text": "One"}\n{"id": "a", "text": "Two"}\n', "twice.jsonl:2: the id “a” already belongs"),
    ],
)  # fmt: skip
def test_a_bad_file_is_named_and_the_good_ones_go_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes, said: str
) -> None:
    project, good = tmp_path / "p.qca", tmp_path / "good.jsonl"
    good.write_text(json.dumps(GOOD), encoding="utf-8")
    (tmp_path / name).write_bytes(data)
    main(["new", str(project)])
    assert main(["import", str(project), str(tmp_path / name), str(good)]) == 2
    assert said in capsys.readouterr().err
    with Project.open(project) as opened:
        ids = {opened.document_at(position).id for position in range(1, opened.count() + 1)}
    assert "good" in ids
    assert ids >= ({"a", "c"} if name == "broken.jsonl" else {"a"} if name == "twice.jsonl" else set())


def test_rejected_lines_can_be_kept(tmp_path: Path) -> None:
    project, source, rejected = tmp_path / "p.qca", tmp_path / "in.jsonl", tmp_path / "rejected.jsonl"
    source.write_bytes(b'{"text": 7}\n{"text": "Fine"}\n')
    main(["new", str(project)])
    assert main(["import", str(project), str(source), "--rejected", str(rejected)]) == 2
    assert rejected.read_bytes() == b'{"text": 7}\n'


def test_without_a_display_the_window_says_so_and_the_commands_work(tmp_path: Path) -> None:
    project = str(tmp_path / "p.qca")
    assert annotator("new", project).returncode == 0
    found = annotator(project, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert found.returncode == 2
    assert "There is no display" in found.stderr
    dead = annotator(project, QT_QPA_PLATFORM="", DISPLAY=":987", WAYLAND_DISPLAY="")
    assert dead.returncode == 2
    assert "does not answer" in dead.stderr


@pytest.mark.model
def test_a_model_that_is_not_installed_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps(GOOD), encoding="utf-8")
    assert main(["suggest", str(source), "--model", "xx_not_there", "-o", str(tmp_path / "out.jsonl")]) == 2
    assert "xx_not_there is not installed" in capsys.readouterr().err
    assert main(["suggest", str(source), "--model", "/tmp/model", "-o", str(tmp_path / "out.jsonl")]) == 2
    assert "is a path" in capsys.readouterr().err


@pytest.mark.parametrize("what", ["other database", "not a database", "newer", "empty", "missing"])
def test_what_is_no_project_is_refused_by_the_window_and_left_as_it_is(
    run_program, tmp_path: Path, what: str
) -> None:
    import sqlite3

    path = tmp_path / "file.qca"
    if what == "other database":
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE theirs (a)")
        connection.commit()
        connection.close()
    elif what == "not a database":
        path.write_bytes(b"Dear diary, " * 500)
    elif what == "newer":
        Project.create(path).close()
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA user_version = 99")
        connection.close()
    elif what == "empty":
        path.touch()
    before = path.read_bytes() if path.exists() else None
    said: list[str] = []

    def read_message() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(f"{box.text()} {box.informativeText()}")
            box.close()
        else:
            QTimer.singleShot(20, read_message)

    QTimer.singleShot(0, read_message)

    def drive(window: MainWindow):
        assert window.pages.currentWidget() is window.welcome
        yield

    assert run_program(path, drive) == 0
    words = {
        "other database": "is a database of another program",
        "not a database": "is not a project of this program",
        "newer": "was made by a newer version",
        "empty": "is empty",
        "missing": "There is no file",
    }
    assert words[what] in said[0]
    assert (path.read_bytes() if path.exists() else None) == before


def test_a_project_that_is_open_elsewhere_can_be_read(run_program, tmp_path: Path) -> None:
    path = make_project(tmp_path / "busy.qca", {"a1": "One. Two.\n"})
    holder = subprocess.Popen(
        [sys.executable, "-c", "import sys; from pathlib import Path; from annotator.project import Project;"
         "p = Project.open(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()", str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    said: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, answer)
            return
        said.append(box.text())
        next(b for b in box.buttons() if "reading" in b.text()).click()

    QTimer.singleShot(0, answer)

    def drive(window: MainWindow):
        from tests.ui.driving import press

        assert window.workspace.opened is not None
        QTimer.singleShot(0, lambda: press(window.article, "q"))
        while not isinstance(QApplication.activeModalWidget(), QMessageBox):
            yield
        said.append(QApplication.activeModalWidget().text())
        QApplication.activeModalWidget().close()
        yield

    try:
        assert run_program(path, drive) == 0
    finally:
        holder.communicate(b"")
    assert "is open in another window" in said[0]
    assert "open here for reading only" in said[1]


def test_an_import_in_the_window_reports_what_it_left_out(run_program, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": "One.\n"})
    source = tmp_path / "in.jsonl"
    source.write_bytes(b'{"id": "n1", "text": "New."}\n{"text": \n{"text": "&quot;No.", "ents": [1]}\n')
    (tmp_path / "photo.jpg").write_bytes(b"x")
    said: list[str] = []

    def drive(window: MainWindow):
        window.subjects.imports.import_paths([source.parent])
        while not isinstance(dialog := QApplication.activeModalWidget(), ImportPreview):
            yield
        while not dialog.import_button.isEnabled():
            yield
        dialog.import_button.click()
        while not isinstance(QApplication.activeModalWidget(), ImportReport):
            yield
        report = QApplication.activeModalWidget()
        said.append(report.page.lines.toPlainText())
        report.close()
        assert window.workspace.project.count() == 3
        assert window.documents.model.rowCount() == 3
        yield

    assert run_program(path, drive) == 0
    assert "in.jsonl:2: it is not JSON" in said[0]
    assert (
        "In 1 of them fields that look like labels (ents) were kept, but not read.\nin.jsonl:3: " in said[0]
    )
    assert "In 1 of them the text holds HTML (&quot;), which hides quote marks.\nin.jsonl:3: " in said[0]
    assert "left out: photo.jpg, annotator.ini.\nFiles that end with “.jpg” cannot be read." in said[0]
