"""The window on many hostile projects: python -m tests.faults.hostile_windows 300 [--display :91].

Prints a line for each project that does harm, and figures at the end.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tests.faults.hostile_projects import BAIT, make_hostile

PATIENCE = 5.0  # seconds of processor time in which the window answers, whatever else the computer does
# No process of the window may make such a system call.
_FETCHING = ("AF_INET", BAIT, "xdg-open", "/etc/passwd")
_TRACER = (
    "strace",
    "-f",
    "-qq",
    "--seccomp-bpf",
    "-e",
    "trace=connect,bind,sendto,openat,execve",
    "-e",
    "signal=none",
)


@dataclass
class Outcome:
    """What came of a project.

    Attributes
    ----------
    wrong: what must not be: a trace, a crash, a hang, a file written beside, something fetched.
    told: the texts of the messages.
    slowest: the longest time without an answer, by the clock and of processor time, each with its step.
    """

    number: int
    kind: str
    wrong: list[str]
    told: list[str]
    is_open: bool = False
    slowest: dict[str, tuple[float, str]] | None = None


def outcomes(
    numbers: Sequence[int], environment: dict[str, str], *, traced: bool = False
) -> Iterator[Outcome]:
    """Yield what came of each project, in one process after the other until all are done."""
    left = list(numbers)
    while left:
        process = _Process(environment, traced=traced)
        try:
            for number in list(left):
                outcome = process.outcome(number)
                left.remove(number)
                yield outcome
                if process.has_ended:
                    break
        finally:
            process.close()


class _Process:
    """A process with the program, and the folder in which its projects lie."""

    def __init__(self, environment: dict[str, str], *, traced: bool) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="hostile-"))
        self._errors = self._folder / "errors.txt"
        self._calls = self._folder / "calls.txt"
        self._read = self._traced = 0  # how much of both was looked at
        homes = {
            name: str(self._folder / name) for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
        }
        command = [sys.executable, "-m", "tests.faults.hostile_session", str(self._folder / "settings")]
        if traced:
            command = [*_TRACER, "-o", str(self._calls), *command]
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env=os.environ | homes | environment,
            )
        self.has_ended = False

    def outcome(self, number: int) -> Outcome:
        """Run a session on a project."""
        folder = self._folder / str(number)
        folder.mkdir()
        (folder / BAIT).write_bytes(b"")
        kind, path = make_hostile(number, folder)
        before = _state(folder)
        answer = self._ask(f"{number}\t{path}\n")
        said = self._said()
        outcome = Outcome(number, kind, [], [])
        if answer:
            found = json.loads(answer)
            outcome.told, outcome.is_open, outcome.slowest = found["told"], found["open"], found["slowest"]
            outcome.wrong += found["bugs"]
            seconds, step = outcome.slowest["processor"]
            if seconds > PATIENCE:
                outcome.wrong.append(f"no answer for {seconds} s: {step}")
            if "Traceback" in said:
                outcome.wrong.append(said[-3000:])
        else:
            self.has_ended = True
            outcome.wrong.append(f"the process ended: {said[-3000:]}")
        outcome.wrong += self._written(folder, before, is_open=outcome.is_open, has_answered=bool(answer))
        outcome.wrong += self._fetched()
        shutil.rmtree(folder, ignore_errors=True)
        return outcome

    def _ask(self, line: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except OSError:
            return ""
        return self._process.stdout.readline()

    def _said(self) -> str:
        words = self._errors.read_text("utf-8", "replace")
        said, self._read = words[self._read :], len(words)
        return said

    def _written(
        self, folder: Path, before: dict[str, bytes], *, is_open: bool, has_answered: bool
    ) -> Iterator[str]:
        """Yield what was written beside the project, and into one that was not opened."""
        after = _state(folder)
        for name in after.keys() - before.keys():
            if has_answered and not name.split("/")[0].endswith(".backups"):
                yield f"{name} was written"
        for name in before.keys() - after.keys():
            if not is_open and not name.endswith(("-journal", "-wal", "-shm")):
                yield f"{name} is gone"
        if not is_open:
            yield from (
                f"{name} was changed" for name in before.keys() & after.keys() if before[name] != after[name]
            )

    def _fetched(self) -> Iterator[str]:
        if not self._calls.exists():
            return
        with self._calls.open(encoding="utf-8", errors="replace") as calls:
            calls.seek(self._traced)
            lines = calls.read().splitlines()
            self._traced = calls.tell()
        for call in dict.fromkeys(line for line in lines if any(sign in line for sign in _FETCHING)):
            yield f"fetched: {call[:300]}"

    def close(self) -> None:
        """End the process, and remove its folder."""
        with suppress(OSError):
            self._process.communicate(timeout=60)
        shutil.rmtree(self._folder, ignore_errors=True)


def _state(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): b"" if path.is_dir() else path.read_bytes()
        for path in folder.rglob("*")
        if path.is_dir() or path.is_file()
    }


def main() -> int:
    """Run as many projects as the arguments say, print what is wrong and figures; return 1 if anything is."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.hostile_windows", description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--display", default="", help="of an X server; without one, windows need no screen")
    options = parser.parse_args()
    screen = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": options.display} if options.display else {}
    screen["FAULTS"] = "long"
    counts: Counter[str] = Counter()
    slowest = 0.0
    for outcome in outcomes(
        range(options.first, options.first + options.count), screen, traced=bool(shutil.which("strace"))
    ):
        counts["projects"] += 1
        counts["opened"] += outcome.is_open
        counts["with messages"] += bool(outcome.told)
        counts["with faults"] += bool(outcome.wrong)
        slowest = max(slowest, outcome.slowest["processor"][0] if outcome.slowest else 0)
        _print(
            f"{outcome.number} {outcome.kind}: {'open' if outcome.is_open else 'refused'} {outcome.slowest} {outcome.told[:1] if not outcome.is_open else ''}"
        )
        for wrong in outcome.wrong:
            _print(f"!! {wrong}")
    _print(f"{dict(counts)}, slowest {slowest} s")
    return 1 if counts["with faults"] else 0


def _print(words: str, stream: IO[str] = sys.stdout) -> None:
    stream.write(words + "\n")
    stream.flush()


if __name__ == "__main__":
    sys.exit(main())
