"""Fixtures that all tests share, without a window."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from annotator.domain.document import Document
from annotator.project import Project
from annotator.project.acts.acts import Acts
from tests.examples import ARTICLE, add_document, new_project
from tests.repeats import DONE, FORM, Told, sums_of
from tests.slow import SLOW

# Compiled once, not in each process: the tests start some hundred that import the program.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# Folders of the tests lie in memory where there is room: each act waits for the disk several times.
_MEMORY, _ROOM = Path("/dev/shm"), 2_000_000_000
if "TMPDIR" not in os.environ and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
    os.environ["TMPDIR"] = tempfile.tempdir = str(_MEMORY)
# The model multiplies small matrices: a second thread takes the core of another process and is no quicker. Set
# before anything imports NumPy.
for _threads in ("OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_threads, "1")
# Objects that are made before garbage is looked for; Python's own 700 takes twice the time.
_YOUNG = 10_000
# Windows of the tests need no screen; set before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_HEALTH = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large]
# The same examples in each run, so that a red run is red again; "search" looks for new ones.
settings.register_profile(
    "steady", deadline=None, max_examples=20, derandomize=True, database=None, suppress_health_check=_HEALTH
)
settings.register_profile(
    "search", deadline=None, max_examples=1500, database=None, suppress_health_check=_HEALTH
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.fixture(autouse=True, scope="session")
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep log, marks and temporary files of the tests, and of all processes that they start, in their own folder."""
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
            patch.setenv(variable, str(tmp_path_factory.mktemp(variable.lower())))
        yield


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Search no garbage while tests are collected, nor ever again among what they are: it stays to the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(_YOUNG, 10, 10)
        gc.enable()


@pytest.hookimpl(tryfirst=True)  # before pytest chooses by markers
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the slow tests by the table, and what breaks things by its folder."""
    for item in items:
        if item.nodeid.startswith(SLOW):
            item.add_marker(pytest.mark.slow)
        if item.nodeid.startswith("tests/faults/"):
            item.add_marker(pytest.mark.faults)


@pytest.fixture
def told(record_property: Callable[[str, object], None]) -> Told:
    """Give a function that tells how often a harness did what; `packaging/dev.py faults` shows the sums."""

    def tell(what: str, number: int) -> None:
        record_property(DONE, [what, number])

    return tell


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show how often each thing was done, where somebody asked for it."""
    if not FORM:
        return
    terminalreporter.section("how often each was done")
    ended = [report for reports in terminalreporter.stats.values() for report in reports]
    for what, number in sums_of(ended).items():
        terminalreporter.write_line(f"{number:>9,}  {what}")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Give a new project without documents."""
    with new_project(tmp_path / "news.qca") as made:
        yield made


@pytest.fixture
def document(project: Project) -> Document:
    """Give the article, imported into the project."""
    return add_document(project, ARTICLE)


@pytest.fixture
def acts(project: Project, document: Document) -> Acts:
    """Give the acts of Ana in the project with the article."""
    return project.work_as("ana")
