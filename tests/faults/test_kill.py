"""A process that is killed at any moment of any work costs nothing that was told as saved, and leaves no half."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from annotator.computer.runs import remove_leftovers
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.backups.folder import backups_of
from annotator.project.jobs.check import check
from annotator.store.backup import fault_of, is_whole
from tests.faults.file_changes import can_be_counted
from tests.faults.killed_works import PROJECT, WORKS, Work
from tests.faults.warm_process import Order, Outcome, State, WarmProcess, state_of
from tests.repeats import FORM, Told, repeats

pytestmark = pytest.mark.skipif(
    not can_be_counted(), reason="no process can be forked, or SQLite hides its calls"
)

SHORT, LONG = 2, 132  # kills of each kind of works
# By which imports differ from one that nobody disturbs: new versions of texts are an act before it, and the report
# of a second try says that it went on.
OF_IMPORTS = {"import_report"}


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WarmProcess]:
    """Give the process that forks those that are killed; its settings are its own."""
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("XDG_CONFIG_HOME", "APPDATA"):
            patch.setenv(variable, str(tmp_path_factory.mktemp("settings")))
        process = WarmProcess()
        yield process
        process.end()


@dataclass(frozen=True)
class Undisturbed:
    """A work that nobody kills: the files that it begins with, what came of it, and the files that it leaves."""

    name: str
    before: Path
    outcome: Outcome
    left: set[str]

    @property
    def work(self) -> Work:
        return WORKS[self.name]


def undisturbed(name: str, warm: WarmProcess, folder: Path, *, is_tight: bool) -> Undisturbed:
    before, there = folder / "before", folder / "there"
    if not before.exists():
        before.mkdir()
        WORKS[name].set_up(before)
    shutil.copytree(before, there)
    outcome = warm.do(Order(name, str(there), is_watched=True, is_tight=is_tight))
    left = names_in(there)
    shutil.rmtree(there)
    return Undisturbed(name, before, outcome, left)


def names_in(folder: Path) -> set[str]:
    """Return the names of all files but those of backups."""
    backups = {backup.path.name for backup in backups_of(folder / PROJECT)}
    return {path.name for path in folder.rglob("*") if path.is_file()} - backups


def moments(whole: Undisturbed, folder: Path, number: int, *, is_tight: bool) -> Iterator[Order]:
    """Yield orders to kill a work at moments all over it.

    First the edges of saving, where another file or another call begins: there is what is rare. Then in turn the
    middle of writes, changes all over the work, and random times.
    """
    chance = random.Random() if FORM == "long" else random.Random(whole.name)
    changes = whole.outcome.changes
    edges = [n for n in range(len(changes)) if n == 0 or changes[n] != changes[n - 1]]
    writes = [n for n, change in enumerate(changes) if change.startswith("write ")]
    order = Order(whole.name, str(folder), is_tight=is_tight)
    at_edges = chance.sample(edges, min(len(edges), max(1, number * 3 // 4)))
    for edge in at_edges:
        yield replace(order, change=edge + 1)
    others = number - len(at_edges)
    for turn in range(others):
        place = (turn + chance.random()) / others
        match turn % 3:
            case 0:
                yield replace(order, change=writes[int(place * len(writes))] + 1, is_torn=True)
            case 1:
                yield replace(order, change=int(place * len(changes)) + 1)
            case _:
                yield replace(order, seconds=whole.outcome.seconds * chance.random())


@pytest.mark.parametrize("name", WORKS)
def test_a_work_that_is_killed_at_any_moment_loses_nothing(
    name: str, warm: WarmProcess, tmp_path: Path, told: Told
) -> None:
    number = max(1, repeats(SHORT, long=LONG) // WORKS[name].share)
    folder = tmp_path / "killed"
    kills = 0
    for is_tight, part in ((False, number - number // 4), (True, number // 4)):
        if not part:
            continue
        whole = undisturbed(name, warm, tmp_path, is_tight=is_tight)
        for order in moments(whole, folder, part, is_tight=is_tight):
            shutil.copytree(whole.before, folder)
            try:
                kills += killed(whole, order, warm)
                assert_goes_on(whole, folder, warm)
            except Exception as error:
                change = whole.outcome.changes[order.change - 1] if order.change else "some time"
                error.add_note(f"killed at {change}: {order}")
                raise
            shutil.rmtree(folder)
    told(f"kill -9 during {name}", kills)


def killed(whole: Undisturbed, order: Order, warm: WarmProcess) -> int:
    """Kill a work, and a job once more while it is done again; return how often it was killed."""
    kills, folder = 0, Path(order.folder)
    for _ in range(repeats(1, long=2)):
        outcome = warm.do(order)
        kills += outcome.is_killed
        assert_all_is_kept(whole, folder, outcome)
        assert_opens_and_works(folder)
        if not whole.work.is_job or state_in(folder) != whole.outcome.states[0]:
            break
    return kills


@contextmanager
def copy_of(folder: Path) -> Iterator[Path]:
    """Yield a copy: what looks at a project rolls back what was not saved, which the program is to do itself."""
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy)
    yield copy
    shutil.rmtree(copy)


def state_in(folder: Path) -> State:
    with copy_of(folder) as copy:
        return state_of(copy / PROJECT)


def assert_all_is_kept(whole: Undisturbed, folder: Path, outcome: Outcome) -> None:
    """Assert that acts that were told are there, at most one more is, none in half, and all backups are whole."""
    states = whole.outcome.states
    for name in whole.work.untouched:
        assert (folder / name).read_bytes() == (whole.before / name).read_bytes()
    different = differences(state_in(folder), states)[outcome.told : outcome.told + 2]
    assert set() in different or OF_IMPORTS in different, different
    older = {backup.path.name: backup.path for backup in backups_of(whole.before / PROJECT)}
    with copy_of(folder) as copy:
        found = backups_of(copy / PROJECT)
        assert len(found) >= len(older) + whole.work.backups(outcome.told)
        for backup in found:
            assert is_whole(backup.path)
            if backup.path.name in older:
                assert backup.path.read_bytes() == older[backup.path.name].read_bytes()
            else:
                assert fault_of(backup.path) == ""
                assert state_of(backup.path) in states


def assert_opens_and_works(folder: Path) -> None:
    """Assert that the program opens the project, finds it sound, and does an act."""
    with copy_of(folder) as copy:
        if (copy / PROJECT).exists():
            with Project.open(copy / PROJECT) as project:
                assert [fault for fault in check(project) if isinstance(fault, str)] == []
                for position in project.positions()[:1]:
                    acts = project.work_as("ana").on(project.document_at(position))
                    acts.entities.new(Span(0, 1), "ORG")
                    project.undo()


def differences(state: State, states: list[State]) -> list[set[str]]:
    """Return by which tables a state differs from each of others."""
    return [{table for table in {*state, *other} if state.get(table) != other.get(table)} for other in states]


def assert_goes_on(whole: Undisturbed, folder: Path, warm: WarmProcess) -> None:
    """Assert that a job that is done again comes to its end, and that nothing of the killed one is left then."""
    path = folder / PROJECT
    if whole.work.is_job:
        is_done = state_in(folder) == whole.outcome.states[-1]
        warm.do(Order(whole.name, str(folder)))
        (different,) = differences(state_of(path), whole.outcome.states[-1:])
        assert different <= ({*OF_IMPORTS, "history"} if is_done else OF_IMPORTS)
    remove_leftovers()  # as each start does
    if path.exists():
        Project.open(path).close()
    assert names_in(folder) <= whole.left
