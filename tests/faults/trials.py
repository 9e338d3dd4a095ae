"""One kind of work, tried while calls of the system fail: what is told, what is kept, and what is left behind."""

from __future__ import annotations

import errno
import gc
import json
import os
import random
import re
import select
import shutil
import socket
import sqlite3
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.errors import AnnotatorError, StorageError
from annotator.project import Project
from annotator.project.backups.backup import back_up
from annotator.project.backups.folder import folder_beside
from tests.faults.system_calls import (
    KINDS,
    OPEN,
    THROUGH,
    Answer,
    Happening,
    answer_one,
    end_with_parent,
    hold_up,
)
from tests.faults.works import NAME, WORKS, Work


@dataclass(frozen=True)
class Fault:
    """What goes wrong at the n-th of some calls.

    Attributes
    ----------
    answer: what becomes of the call.
    kinds: the kinds of calls that are counted.
    lasts: whether all later ones fail, too, until somebody mends it.
    untrue: what no message may say of it.
    """

    answer: Answer
    kinds: tuple[str, ...] = KINDS
    lasts: bool = False
    untrue: str = r"damaged|another program|not a project|disk is full|is full"


_CHANGING = tuple(kind for kind in KINDS if kind not in (OPEN, "sync"))
_UNTRUE_OF_A_FULL_DISK = r"damaged|another program|not a project|permission"
FAULTS: dict[str, Fault] = {
    "full disk": Fault(
        Answer(errno.ENOSPC, half=True), ("write", "folder"), lasts=True, untrue=_UNTRUE_OF_A_FULL_DISK
    ),
    "disk error": Fault(Answer(errno.EIO)),
    "drive gone": Fault(Answer(errno.EIO), lasts=True),
    "read-only disk": Fault(Answer(errno.EROFS), _CHANGING, lasts=True),
    "no permission": Fault(Answer(errno.EACCES), ("open to write", "rename", "link", "unlink", "folder")),
    "killed": Fault(Answer(kills=True)),
    "killed in a write": Fault(Answer(half=True, kills=True), ("write",)),
    "full disk for a moment": Fault(Answer(errno.ENOSPC), ("write",), untrue=_UNTRUE_OF_A_FULL_DISK),
    "quota used up": Fault(
        Answer(errno.EDQUOT, half=True), ("write", "folder"), lasts=True, untrue=_UNTRUE_OF_A_FULL_DISK
    ),
}
_TIME = re.compile(r"\d{4}-\d\d-\d\d(T| )\d\d:?\d\d(:?\d\d)?(\.\d+)?(Z|\+\d\d:\d\d)?")
_GONE_ON = re.compile(r", going on after \d+ of an import that was stopped")
_RANDOM = re.compile(r"\.[0-9a-f]{16}\.")
_MEANWHILE = re.compile(r".*-journal|\..*\.lock|\..*\.import")  # what stands beside an open project
_PART = re.compile(r"(^|/)\.[^/]*\.part([/.-]|$)")  # what is to become a file, or was
_BEFORE = re.compile(r"^\.([^/]*)\.~\.before/")  # an export that is being replaced: the next one puts it back
# Words that say what an error has kept from being done; all that was done before is there.
_KEPT = re.compile(
    "not saved|nothing was|no (backup|copy) was|as it was|cannot be (made|written|opened|read)|No backup could be"
)
_WAS_MADE = " was made, but cannot be opened now"
State = dict[str, Any]


@dataclass
class Outcome:
    """What came of one trial.

    Attributes
    ----------
    wrong: what should not be.
    told: the message of the error, "" without one; "killed" if the process was.
    kind: the kind of the call that failed; "" if there was none.
    """

    wrong: list[str] = field(default_factory=list)
    told: str = ""
    kind: str = ""


class Bench:
    """One kind of work, with its states after each acknowledged step."""

    def __init__(self, name: str, folder: Path) -> None:
        """Prepare the work, and do it once without a fault."""
        self._work = WORKS[name]
        self._folder = folder
        self._start = folder / "start"
        (self._start / "tmp").mkdir(parents=True)
        _seed(0)
        self._work.prepare(self._start)
        self._states = [state_of(self._start)]
        self._bytes = _bytes_of(self._start)
        self.calls: list[Happening] = []
        run = _Run(self, self._new_folder(), lambda happening: self._note(happening))
        run.after_step = lambda: self._states.append(state_of(run.copied()))
        run.go()
        if run.error:
            raise AssertionError(f"{name} fails without a fault: {run.error}")
        self._end = state_of(run.folder)

    def _note(self, happening: Happening) -> Answer:
        self.calls.append(happening)
        return THROUGH

    def _new_folder(self) -> Path:
        work = self._folder / "work"
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(self._start, work)
        return work

    @property
    def work(self) -> Work:
        """Return the work."""
        return self._work

    def count(self, fault: str) -> int:
        """Return the number of calls at which a fault can happen."""
        return sum(call.kind in FAULTS[fault].kinds for call in self.calls)

    def trial(self, name: str, place: int) -> Outcome:
        """Let a fault happen at a place (from 1), then try again without it."""
        fault, outcome, seen = FAULTS[name], Outcome(), 0

        def answer(happening: Happening) -> Answer:
            nonlocal seen
            if run.is_mended or happening.kind not in fault.kinds:
                return THROUGH
            seen += 1
            if seen == place:
                outcome.kind = happening.kind
            return fault.answer if seen == place or (fault.lasts and seen > place) else THROUGH

        run = _Run(self, self._new_folder(), answer)
        failed: list[tuple[int, State, bytes | None]] = []
        run.after_failure = lambda: failed.append((run.done, state_of(copy := run.copied()), _bytes_of(copy)))
        run.go()
        if run.is_killed:
            outcome.told = "killed"
            self._judge_kill(run, outcome)
        elif run.error:
            outcome.told = _masked(run.error["text"])
            self._judge_error(run.error, fault, outcome)
            done, state, data = failed[0]
            if fault.lasts:  # nothing can be put back any more
                state = self._before_set(state, done)
            self._judge_state(state, (done, done + 1) if _WAS_MADE in run.error["text"] else (done,), outcome)
            if done == 0 and data != self._bytes and self._bytes is not None:
                outcome.wrong.append("nothing was acknowledged, but the bytes of the file are others")
        if run.again:
            outcome.wrong.append(f"the next try fails: {run.again['text']}")
        self._judge_end(run.folder, outcome)
        return outcome

    def _judge_error(self, error: dict[str, str], fault: Fault, outcome: Outcome) -> None:
        if error["bug"]:
            outcome.wrong.append(f"a bug's traceback: {error['bug']}")
            return
        if error["class"] != "environment":
            outcome.wrong.append(f"no error of the environment: {error['text']}")
        if not error["remedy"]:
            outcome.wrong.append(f"no remedy is told: {error['text']}")
        if not _KEPT.search(error["text"]):
            outcome.wrong.append(f"nothing is said of what was not done: {error['text']}")
        if not self._work.opens and re.search(r"\bact\b", error["text"]):
            outcome.wrong.append(f"an act is told that nobody has done: {error['text']}")
        if ".part" in error["text"]:
            outcome.wrong.append(f"a file that nobody knows is named: {error['text']}")
        if untrue := re.search(fault.untrue, error["text"]):
            outcome.wrong.append(f"untrue ({untrue.group()}): {error['text']}")

    def _judge_state(self, state: State, possible: Sequence[int], outcome: Outcome) -> int:
        """Find the acknowledged step whose state it is; say so if it is none."""
        for step in possible:
            if step < len(self._states) and not self._difference(state, self._states[step], is_open=True):
                return step
        wanted = self._states[min(possible[0], len(self._states) - 1)]
        outcome.wrong.append(f"after {possible[0]} steps: {self._difference(state, wanted, is_open=True)}")
        return possible[0]

    def _judge_kill(self, run: _Run, outcome: Outcome) -> None:
        state = state_of(run.copied())
        before = len(outcome.wrong)
        state = self._before_set(state, run.done)
        step = self._judge_state(state, (run.done, run.done + 1), outcome)
        if len(outcome.wrong) > before:
            return
        _age(run.folder)
        next_run = _Run(self, run.folder, lambda happening: THROUGH, first=step)
        next_run.go()
        run.again = next_run.error

    def _before_set(self, state: State, done: int) -> State:
        """Return the state before a step where a lasting fault let some files of a set be new and some old.

        Each of them is whole, and no system replaces several files at once.
        """
        before, after = (self._states[min(step, len(self._states) - 1)] for step in (done, done + 1))
        is_mixed = self._work.tidies and all(
            value in (before.get(name), after.get(name)) or _PART.search(name) or _MEANWHILE.fullmatch(name)
            for name, value in state.items()
        )
        return before if is_mixed and before.keys() <= state.keys() else state

    def _judge_end(self, folder: Path, outcome: Outcome) -> None:
        """Say what differs from the end without a fault, and what stays even when the next run has tidied."""
        state = state_of(folder)
        left = {name for name in state.keys() - self._end.keys() if self._is_left(name)}
        wanted = {name: value for name, value in state.items() if name not in left}
        if difference := self._difference(wanted, self._end, is_open=False):
            outcome.wrong.append(f"at the end: {difference}")
        if left and not outcome.wrong:
            self._tidy(folder)
            outcome.wrong += [f"{name} stays" for name in state_of(folder).keys() & left]

    def _is_left(self, name: str) -> bool:
        return self._work.makes_backups or ".backups/" not in name or bool(_PART.search(name))

    def _tidy(self, folder: Path) -> None:
        """Do what removes, a day later, what stayed: the project is opened, or the work done again."""
        _age(folder)
        if self._work.tidies:
            _Run(self, folder, lambda happening: THROUGH).go()
            return
        for path in (*folder.glob("*.qca"), *folder.glob("packages/*.qca")):
            with suppress(StorageError):  # the damaged one
                Project.open(path).close()
                if folder_beside(path).is_dir():  # an hour later
                    back_up(path, "asked")

    def _difference(self, state: State, wanted: State, *, is_open: bool) -> str:
        """Return how two states differ; "" if they do not."""
        found = []
        for name in sorted({*state, *wanted}):
            if name in state and (".backups/" in name and not _PART.search(name)):
                if state[name]["faults"] != [("ok",)]:
                    found.append(f"{name} is no whole backup")
                if not self._work.makes_backups:
                    continue
            if is_open and (_MEANWHILE.fullmatch(Path(name).name) or _PART.search(name)):
                continue
            if name not in state or name not in wanted:
                found.append(f"{name} is {'missing' if name in wanted else 'there'}")
            elif state[name] != wanted[name]:
                found.append(f"{name} differs: {_first_difference(state[name], wanted[name])}")
        return "; ".join(found)


class _Run:
    """One process that does the work, while this one answers its calls."""

    def __init__(
        self, bench: Bench, folder: Path, answer: Callable[[Happening], Answer], first: int = 0
    ) -> None:
        self.folder = folder
        self.done = first
        self.error: dict[str, str] = {}
        self.again: dict[str, str] = {}
        self.is_killed = False
        self.is_mended = False
        self.after_step: Callable[[], object] = lambda: None
        self.after_failure: Callable[[], object] = lambda: None
        self._bench = bench
        self._answer = answer

    def copied(self) -> Path:
        """Return a copy of the folder as it is now."""
        copy = self.folder.with_name("copy")
        shutil.rmtree(copy, ignore_errors=True)
        return shutil.copytree(self.folder, copy)

    def go(self) -> None:
        """Do the work to its end, or to that of the process."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        child = os.fork()
        if not child:
            ours.close()
            end_with_parent()
            _work(self._bench.work, self.folder, theirs, self.done)
        theirs.close()
        with closing(ours):
            data, handles, _, _ = socket.recv_fds(ours, 1 << 16, 1)
            if not handles:
                raise AssertionError(f"the work could not begin: {data.decode()}")
            self._follow(ours, handles[0])
            os.close(handles[0])
        _, status = os.waitpid(child, 0)
        self.is_killed = os.WIFSIGNALED(status)
        if not self.is_killed and os.waitstatus_to_exitcode(status):
            raise AssertionError("the process of the work ended by itself")

    def _follow(self, ours: socket.socket, handle: int) -> None:
        poll = select.poll()
        poll.register(handle, select.POLLIN)
        poll.register(ours, select.POLLIN)
        while True:
            events = dict(poll.poll())
            if events.get(handle, 0) & select.POLLIN:
                answer_one(handle, str(self.folder), self._answer)
            elif events.get(ours.fileno()):
                try:
                    data = ours.recv(1 << 16)
                except ConnectionError:
                    return
                if not data:
                    return
                self._take(json.loads(data))
                ours.send(b"on")
            elif events.get(handle, 0) & select.POLLHUP:
                poll.unregister(handle)

    def _take(self, told: dict[str, Any]) -> None:
        if "done" in told:
            self.done = told["done"]
            self.after_step()
        elif not self.is_mended:
            self.error = told
            self.after_failure()
            _age(self.folder)
            self.is_mended = True
        else:
            self.again = told


def _work(work: Work, folder: Path, parent: socket.socket, first: int) -> None:
    """Do the work in this process, which ends then; tell the parent what was done and what failed."""
    code = 1
    try:
        _seed(-1)
        os.environ["TMPDIR"] = tempfile.tempdir = str(folder / "tmp")
        with work.begun(folder) as given:
            socket.send_fds(parent, [b"begun"], [hold_up()])
            for number, step in enumerate(work.steps[first:], first + 1):
                for _ in range(2):
                    _seed(number)
                    error = _error_of(lambda step=step: step(*given))
                    _tell(parent, error or {"done": number})
                    if not error:
                        break
        code = 0
    except BaseException:  # noqa: BLE001 - bugs are what is looked for
        parent.send(json.dumps({"text": "", "bug": traceback.format_exc()[-3000:]}).encode())
    finally:
        os._exit(code)


def _tell(parent: socket.socket, told: dict[str, Any]) -> None:
    parent.send(json.dumps(told).encode())
    parent.recv(16)


def _error_of(step: Callable[[], object]) -> dict[str, str]:
    try:
        step()
    except StorageError as error:
        return {"class": "environment", "text": str(error), "remedy": error.remedy, "bug": ""}
    except AnnotatorError as error:
        return {"class": type(error).__name__, "text": str(error), "remedy": error.remedy, "bug": ""}
    except BaseException as error:  # noqa: BLE001 - bugs are what is looked for
        return {"class": "bug", "text": repr(error), "remedy": "", "bug": traceback.format_exc()[-3000:]}
    return {}


_urandom = os.urandom


def _seed(number: int) -> None:
    """Let the ids that are made from now on be those of each other run."""
    chance = random.Random(number)
    os.urandom = lambda size: chance.randbytes(size) if size == 5 else _urandom(size)


def _bytes_of(folder: Path) -> bytes | None:
    """Return the bytes of the project, after what an act left half was rolled back."""
    path = folder / NAME
    return path.read_bytes() if path.exists() else None


def state_of(folder: Path) -> State:
    """Return what the files of a folder hold, by their names; times and random parts of names are masked."""
    return dict(_files(folder))


def _files(folder: Path) -> Iterator[tuple[str, Any]]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    for path in [path for path in files if path.suffix == ".qca"]:
        yield _masked(str(path.relative_to(folder))), _rows(path)
    for path in files:
        if path.suffix != ".qca" and path.exists():
            name = _BEFORE.sub(r"\1/", _masked(str(path.relative_to(folder))))
            yield name, None if _MEANWHILE.fullmatch(path.name) else path.read_bytes()


def _rows(path: Path) -> dict[str, Any]:
    """Return all rows of a project and its faults, after an act that was left half is rolled back."""
    with closing(sqlite3.connect(path)) as connection:
        try:
            names = [
                row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            ]
            rows: dict[str, Any] = {
                name: sorted(_masked(repr(row)) for row in connection.execute(f'SELECT * FROM "{name}"'))
                for name in names
                if not name.startswith("search")
            }
            rows["version"] = connection.execute("PRAGMA user_version").fetchall()
            rows["faults"] = connection.execute("PRAGMA integrity_check").fetchall()
            rows["faults"] += connection.execute("PRAGMA foreign_key_check").fetchall()
        except sqlite3.Error as error:
            return {"unreadable": str(error)}
    return rows


def _masked(text: str) -> str:
    return _GONE_ON.sub("", _RANDOM.sub(".~.", _TIME.sub("~", text)))


def _age(folder: Path) -> None:
    """Let files and folders that are to become others be so old that they are known to be left."""
    for left in folder.rglob(".*.part*"):
        os.utime(left, (0, 0))


def _first_difference(value: Any, wanted: Any) -> str:
    if isinstance(value, dict) and isinstance(wanted, dict):
        for name in {**value, **wanted}:
            if value.get(name) != wanted.get(name):
                return f"{name}: {_first_difference(value.get(name), wanted.get(name))}"
    if isinstance(value, list) and isinstance(wanted, list):
        return f"{[row for row in value if row not in wanted]} for {[row for row in wanted if row not in value]}"[
            :800
        ]
    return f"{value!r:.100} for {wanted!r:.100}"


def serve() -> None:
    """Try what each line of standard input asks for; answer with a line each. It ends with its input."""
    gc.freeze()  # the processes of the trials share what is in memory now
    folder, benches = Path(sys.argv[1]), dict[str, Bench]()
    for line in sys.stdin:
        work, fault, place = json.loads(line)
        if work not in benches:
            benches[work] = Bench(work, folder / work.replace(" ", "-"))
        bench = benches[work]
        if fault:
            answer: Any = asdict(bench.trial(fault, place))
        else:
            answer = [
                [happening.kind, [Path(file).name for file in happening.files]] for happening in bench.calls
            ]
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
