"""What the program needs of Python and Qt, and what it must not load."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from annotator.project.jobs.sample_project import create_sample


def run(program: str, **environment: str) -> str:
    """Run a program in a process of its own and return what it printed; that it fails is a failure."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def test_the_broken_version_of_pyside_is_not_installed() -> None:
    assert version("PySide6-Essentials") != "6.12.0"
    assert sys.version_info >= (3, 11)


def test_a_hundred_thousand_calls_that_return_none_do_not_abort() -> None:
    program = """
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit
app = QApplication([])
edit = QTextEdit("words")
cursor, form = QTextCursor(edit.document()), QTextCharFormat()
for number in range(25_000):
    cursor.setPosition(number % 5)
    form.setBackground(app.palette().base())
    edit.setToolTip("tip")
    app.setProperty("none", None)
print("alive")
"""
    assert run(program) == "alive\n"


def test_the_window_is_imported_without_the_command_line_the_model_and_their_libraries() -> None:
    program = """
import sys
import annotator.ui.shell.app
tops = {name.partition('.')[0] for name in sys.modules}
print(sorted(tops & {'typer', 'click', 'rich', 'spacy', 'thinc', 'numpy', 'sqlite_utils'}), 'PySide6' in tops)
"""
    assert run(program) == "[] True\n"


def test_the_window_opens_a_project_without_them_too(tmp_path: Path) -> None:
    program = """
import os, sys
from pathlib import Path

from annotator.project.jobs.sample_project import create_sample
from annotator.project import Project
from annotator.ui.shell import app as made
from annotator.ui.session.settings import Settings
Settings.annotator = "Ana"
path = Path(os.environ["XDG_CONFIG_HOME"]) / "p.qca"
Project.create(path).close()
app = made.make_application()
window = made.make_window()
window.show()
assert window.subjects.projects.open(path)
app.processEvents()
tops = {name.partition('.')[0] for name in sys.modules}
print(sorted(tops & {'typer', 'click', 'rich', 'spacy', 'numpy', 'sqlite_utils'}))
window.close()
"""
    assert run(program, XDG_CONFIG_HOME=str(tmp_path)) == "[]\n"


def test_the_search_for_garbage_goes_on_after_the_start() -> None:
    from annotator.ui.shell.app import resume_collection

    gc.disable()
    try:
        resume_collection()
        assert gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()


def test_python_imports_in_its_own_way_once_the_window_was_started() -> None:
    """PySide's way reads the source of each module that is imported after it."""
    program = """
import builtins
own = builtins.__import__
from annotator.ui.shell.start import _import_qt
_import_qt()
import annotator.ui.shell.app
print(builtins.__import__ is own)
"""
    assert run(program) == "True\n"


def test_qt_comes_without_its_writers_of_stubs_and_still_tells_what_it_was_given() -> None:
    program = """
import sys
from annotator.ui.shell.start import _import_qt
_import_qt()
print("argparse" in sys.modules)
from PySide6.QtCore import QPoint
try:
    QPoint("one")
except TypeError as error:
    print("xpos: int, ypos: int" in str(error))
"""
    assert run(program) == "False\nTrue\n"


def test_the_first_painting_sets_up_no_style(tmp_path: Path) -> None:
    """PySide takes five milliseconds to set up the classes of a style."""
    create_sample(tmp_path / "p.qca").close()
    program = """
import os
from pathlib import Path

import PySide6.QtWidgets
from annotator.ui.shell import app as made
from annotator.ui.session.settings import Settings
Settings.annotator = "Ana"
app = made.make_application()
window = made.make_window()
assert window.subjects.projects.open(Path(os.environ["XDG_CONFIG_HOME"]) / "p.qca")
painted = []
window.article.document_painted.disconnect()
window.article.document_painted.connect(lambda: painted.append("QStyle" in vars(PySide6.QtWidgets)))
window.show()
while not painted:
    app.processEvents()
print(painted)
window.close()
"""
    assert run(program, XDG_CONFIG_HOME=str(tmp_path)) == "[False]\n"


def test_the_window_with_an_article_loads_neither_openssl_nor_svg_nor_spacy(tmp_path: Path) -> None:
    create_sample(tmp_path / "p.qca").close()
    program = """
import os, sys
from pathlib import Path

from annotator.project.jobs.sample_project import create_sample
from annotator.ui.shell import app as made
from annotator.ui.session.settings import Settings
Settings.annotator = "Ana"
path = Path(os.environ["XDG_CONFIG_HOME"]) / "p.qca"
app = made.make_application()
window = made.make_window()
assert window.subjects.projects.open(path)
window.show()
for _ in range(20):
    app.processEvents()
maps = Path("/proc/self/maps")
loaded = maps.read_text() if maps.exists() else ""
print([name for name in ("libcrypto", "Qt6Svg") if name in loaded], "spacy" in sys.modules)
window.close()
"""
    assert run(program, XDG_CONFIG_HOME=str(tmp_path)) == "[] False\n"
