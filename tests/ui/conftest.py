"""Fixtures with a window: offscreen, with settings of their own, and no model unless a test wants one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.domain.analysis import Analysis
from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation
from annotator.domain.translation import Language, speak
from annotator.nlp import worker_protocol
from annotator.project.jobs.preparation import save_analysis
from annotator.store.import_stage import ImportStage
from annotator.ui.background import command_jobs
from annotator.ui.session.settings import Settings
from annotator.ui.shell import app as app_module
from annotator.ui.shell.main_window import MainWindow
from tests.examples import new_project
from tests.ui.driving import settle
from tests.ui.own_settings import keep_settings_in
from tests.ui.speaking import SIGNED
from tests.ui.warm_commands import CAN_BE_KEPT, WarmCommands

Texts = dict[str, str]
Entities = tuple[tuple[int, int, str], ...]

# A process that loads no model and answers nothing, until the window ends it. Python takes four times as long.
_SILENT = (
    ["sh", "-c", "exec cat >/dev/null"]
    if os.name == "posix"
    else [sys.executable, "-I", "-S", "-c", "import sys; sys.stdin.read()"]
)


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Delete the windows of a test at its end, after all other fixtures have ended.

    Qt keeps what `deleteLater` names until an event loop ends. Left alone the windows pile up, and each new
    one's style sheet is worked out for all of them again. A window that a test forgets is a failure of that
    test: it would answer to later tests as well, with a second message, for instance.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if isinstance(QApplication.instance(), QApplication):
        left = [shown for shown in QApplication.topLevelWidgets() if isinstance(shown, MainWindow)]
        for shown in left:
            shown.close()
            shown.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not left, "delete each window that a test makes"


@pytest.fixture(autouse=True, scope="session")
def cleared() -> Iterator[None]:
    """Leave nothing of Python's in the clipboard: without a screen it outlives Python, and crashes then."""
    yield
    if (app := QGuiApplication.instance()) is not None:
        app.clipboard().clear(QClipboard.Mode.Clipboard)


@pytest.fixture(autouse=True)
def no_model(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start no model for articles that nobody has analysed, but in tests with the marker `model`.

    Loading it takes two seconds of processor time; its suggestions would come at any moment.
    """
    if request.node.get_closest_marker("model") is None:
        monkeypatch.setattr(worker_protocol, "worker_command", lambda model="": _SILENT)


@pytest.fixture(scope="session")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WarmCommands]:
    """Give the process that does the commands of windows."""
    made = WarmCommands(tmp_path_factory.mktemp("warm"))
    yield made
    made.end()


@pytest.fixture(autouse=True)
def warm_commands(warm: WarmCommands, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have commands that windows start done by a process that is there; tests of the whole program start them."""
    if CAN_BE_KEPT:
        monkeypatch.setattr(command_jobs, "own_command", warm.command)


@pytest.fixture
def settings_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the settings in the test's own folder, where Ana annotates."""
    folder = tmp_path / "settings"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    keep_settings_in(folder)
    return folder


@pytest.fixture
def counting(settings_folder: Path) -> None:
    """Have keys, clicks and time counted, which they are once somebody wants it."""
    Settings().counts_labour = True


@pytest.fixture
def no_bug(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[BaseException]]:
    """Fail the test on an exception that the program would have shown as its own mistake."""
    bugs: list[BaseException] = []
    monkeypatch.setattr(app_module, "show_bug", lambda kind, error, trace: bugs.append(error))
    yield bugs
    if bugs:
        raise bugs[0]


def make_project(
    path: Path,
    texts: Texts,
    entities: dict[str, Entities] | None = None,
    suggestions: tuple[Proposed[Quotation], ...] = (),
) -> Path:
    """Make a project of articles whose entities and suggestions are given, so that no model is needed."""
    with new_project(path) as project:
        stage = ImportStage(project.database)
        for id, text in texts.items():
            stage.add(Record(new_document(id, text), Layer(id, None)))
        stage.commit("import", None)
        for id in texts:
            found = (entities or {}).get(id, ())
            save_analysis(
                project, id, Analysis("given 1", found, suggestions if id == next(iter(texts)) else ())
            )
    return path


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let windows begin in a language in which each text of the program has a sign."""
    monkeypatch.setattr(app_module, "speak_language", lambda *_: speak(SIGNED))
    yield
    speak(Language())


@pytest.fixture
def window(
    qapp: object, settings_folder: Path, no_bug: list[BaseException]
) -> Iterator[Callable[[Path], MainWindow]]:
    """Give a function that opens a project in a window of its own."""
    opened: list[MainWindow] = []

    def open_project(path: Path | None = None) -> MainWindow:
        app_module.make_application()
        made = app_module.make_window()
        opened.append(made)
        if path is not None:
            made.subjects.projects.open(path)  # as the program does: the welcome page is not made first
        made.show()
        settle()  # the panels come after the first painting, and the article makes room
        return made

    yield open_project
    for made in opened:
        made.close()
        made.deleteLater()
