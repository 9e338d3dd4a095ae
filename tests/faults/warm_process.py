"""A process that has the program in memory, and forks one that does a work and is killed.

Starting Python and the program takes longer than most works. The warm process has a single thread and no open
project, so its forks begin as a new process does. It reads an order a line, and answers with a line.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import io
import json
import os
import random
import re
import select
import signal
import sqlite3
import subprocess
import sys
import time
import traceback
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.examples import CHECKOUT

# By table, a hash of the rows; none where there is no file.
State = dict[str, str]
_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|\+00:00)?")


@dataclass(frozen=True)
class Order:
    """What is done, and when it is killed: before a change of a file, within it, after a time, or never.

    Attributes
    ----------
    change: the number of the change of a file that does not come to be, from 1.
    is_torn: whether the first half of it comes, where it is a write.
    seconds: the time after which it is killed from outside.
    is_watched: whether states and changes are kept.
    is_tight: whether SQLite has so little memory that it writes pages before an act is saved.
    """

    work: str
    folder: str
    change: int | None = None
    is_torn: bool = False
    seconds: float | None = None
    is_watched: bool = False
    is_tight: bool = False


@dataclass(frozen=True)
class Outcome:
    """What came of an order.

    Attributes
    ----------
    told: the number of acts that were told as saved.
    is_killed: whether it was killed; else it has come to its end.
    states: if watched, those at the begin and behind each act that was told.
    changes: if watched, the changes of files in their order.
    """

    told: int
    is_killed: bool
    seconds: float
    states: list[State] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)


def state_of(path: Path) -> State:
    """Return what is in a project of any version: all but the index of words, with any times taken for equal."""
    if not path.exists():
        return {}
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        state = {"version": str(connection.execute("PRAGMA user_version").fetchone()[0])}
        for table in sorted(tables):
            if not table.startswith("search"):
                rows = sorted(repr(row) for row in connection.execute(f'SELECT * FROM "{table}"'))
                state[table] = hashlib.sha256(_TIME.sub("TIME", "\n".join(rows)).encode()).hexdigest()[:12]
    return state


class WarmProcess:
    """The process, seen from a test."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=CHECKOUT,
        )

    def do(self, order: Order) -> Outcome:
        """Have an order done.

        Raises
        ------
        AssertionError: the work has failed without being killed.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(asdict(order)), file=self._process.stdin, flush=True)
        answer = json.loads(self._process.stdout.readline())
        assert "error" not in answer, answer["error"]
        return Outcome(**answer)

    def end(self) -> None:
        """End it."""
        self._process.communicate(timeout=60)


def _warm_up() -> None:
    """Import what the works need, also what a command imports when it runs."""
    import annotator.project.speakers.index  # noqa: F401
    import tests.faults.killed_works  # noqa: F401
    from annotator.cli.program import run

    with contextlib.redirect_stderr(io.StringIO()):
        run(["trash", "missing.qca"])
    gc.freeze()


def _serve() -> None:
    for line in sys.stdin:
        order = Order(**json.loads(line))
        try:
            answer = _done(order)
        except RuntimeError as error:
            answer = {"error": str(error)}
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


def _done(order: Order) -> dict[str, object]:
    """Fork a process that does an order, read what it tells, and kill it in time."""
    reading, writing = os.pipe()
    began = time.monotonic()
    process = os.fork()
    if process == 0:
        os.close(reading)
        _work(order, writing)
    os.close(writing)
    lines = _lines(reading, process, None if order.seconds is None else began + order.seconds)
    _, status = os.waitpid(process, 0)
    told = [json.loads(line) for line in lines if line.endswith("\n")]
    is_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    if not is_killed and os.waitstatus_to_exitcode(status):
        raise RuntimeError(told[-1]["error"] if told and "error" in told[-1] else f"it ended by {status}")
    end = told.pop() if order.is_watched else {}
    states = [each["state"] for each in told] if order.is_watched else []
    outcome = Outcome(
        len(told) - order.is_watched, is_killed, time.monotonic() - began, states, end.get("changes", [])
    )
    return asdict(outcome)


def _lines(reading: int, process: int, deadline: float | None) -> list[str]:
    """Read what a process tells until it ends; kill it at the deadline."""
    parts = []
    while True:
        if deadline is not None:
            ready, _, _ = select.select([reading], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                os.kill(process, signal.SIGKILL)
                deadline = None
                continue
        part = os.read(reading, 1 << 16)
        if not part:
            break
        parts.append(part)
    os.close(reading)
    return b"".join(parts).decode().splitlines(keepends=True)


def _work(order: Order, writing: int) -> None:
    """Do an order in a process of its own, and end it."""
    from annotator.store import connection
    from tests.faults.file_changes import FileChanges
    from tests.faults.killed_works import PROJECT, WORKS

    folder = Path(order.folder)

    def say(**words: object) -> None:
        os.write(writing, f"{json.dumps(words)}\n".encode())

    def tell() -> None:
        say(**({"state": state_of(folder / PROJECT)} if order.is_watched else {}))

    code = 1
    try:
        quiet = os.open(os.devnull, os.O_RDWR)
        for handle in (0, 1, 2):
            os.dup2(quiet, handle)
        # The same ids in each run, so that states can be compared.
        os.urandom = random.Random(order.work).randbytes  # type: ignore[assignment]
        if order.is_tight:
            connection._PRAGMAS += ("PRAGMA cache_size = 4",)  # pages
        if order.is_watched:
            tell()
        changes = None
        if order.is_watched or order.change is not None:
            changes = FileChanges(folder, order.change, is_torn=order.is_torn)
        WORKS[order.work].do(folder, tell)
        if changes is not None and order.is_watched:
            say(changes=changes.names)
        code = 0
    except BaseException:  # noqa: BLE001  (it is told)
        say(error=traceback.format_exc())
    finally:
        os._exit(code)


if __name__ == "__main__":
    _warm_up()
    _serve()
