"""Try mutants: plant each in the copy of the checkout, and run its tests in a fork with all tests loaded."""

from __future__ import annotations

import contextlib
import gc
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import CodeType, FunctionType
from typing import NamedTuple

import pytest
from _pytest.main import pytest_runtestloop
from mutations import Mutant

BATCHES = 3.0, 30.0  # seconds of tests in each fork: most mutants die in the first
SPARE = 60.0  # seconds of the clock
SLOWNESS = 20  # a busy machine takes several times as long
PROCESSOR_SPARE = 4  # seconds of the processor: what tells a mutant that never ends from a busy machine
MEMORY = 8 << 30  # bytes: a mutant may gather without end
FILE = 1 << 30
BROKEN = 70  # the exit code of a fork that could not run tests
OPTIONS = (
    "-s",
    "-q",
    "--maxfail=1",
    "-p",
    "no:xdist",
    "-p",
    "no:cacheprovider",
    "--tb=line",
    "-o",
    "faulthandler_timeout=0",
)


class Outcome(NamedTuple):
    """Say what came of a mutant."""

    verdict: str  # killed, hung, survived, untouched
    test: str
    seconds: float


class Collected:
    """Collect all tests once, then let the trials run instead of these."""

    def __init__(self, trials: Callable[[pytest.Session], None]) -> None:
        self.trials = trials

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.trials(session)
        return True


class Trials:
    """Try mutants in a copy of the checkout, one at a time."""

    def __init__(self, tree: Path, seconds: dict[str, float], session: pytest.Session, budget: float) -> None:
        self.tree = tree
        self.seconds = seconds
        self.session = session
        self.items = {item.nodeid: item for item in session.items}
        self.budget = budget
        self.scratch = Path(tempfile.gettempdir()) / f"mutants-{os.getpid()}"
        self.functions = live_functions(tree)
        gc.collect()
        gc.freeze()  # a fork copies the memory that its collector of garbage walks through

    def attempt(self, mutant: Mutant, tests: Sequence[str]) -> Outcome:
        """Run the tests of a mutant until one fails."""
        started = time.monotonic()
        known = [test for test in tests if test in self.items]
        verdict, failed = "survived" if known else "untouched", ""
        with self.planted(mutant) as (plain, source):
            patch = self.patch(mutant, plain, source)
            for batch in self.batches(known):
                verdict, failed = self.run(batch, patch)
                if verdict != "survived":
                    break
        return Outcome(verdict, failed, time.monotonic() - started)

    @contextlib.contextmanager
    def planted(self, mutant: Mutant) -> Iterator[tuple[str, str]]:
        """Put a mutant into the copy, for processes that tests start, and the module back."""
        path = self.tree / mutant.module
        source = path.read_bytes()
        try:
            changed = mutant.applied(source.decode())
            replace(path, changed.encode())
            yield source.decode(), changed
        finally:
            replace(path, source)

    def patch(self, mutant: Mutant, plain: str, source: str) -> Callable[[], None]:
        """Return what brings a mutant into a fork: other code of a function, or importing ours anew."""
        path = str(self.tree / mutant.module)
        if path not in self.functions:
            return lambda: None  # not imported yet
        if mutant.at_import:
            return forget_ours
        here = [code_key(code) for code in functions_at(plain, path, mutant.line)]
        changed = {code_key(code): code for code in outer_functions(compile(source, path, "exec"))}
        live = [
            (function, changed[key])
            for key in here
            if key in changed
            for function in self.functions[path].get(key, ())
        ]
        if not live or any(len(old.__code__.co_freevars) != len(new.co_freevars) for old, new in live):
            return forget_ours

        def change() -> None:
            for function, code in live:
                function.__code__ = code

        return change

    def batches(self, tests: Sequence[str]) -> Iterator[list[str]]:
        """Split tests into a short batch and longer ones, until the budget of seconds is spent."""
        batch: list[str] = []
        filled = spent = 0.0
        limits = iter([*BATCHES, *[BATCHES[-1]] * 1000])
        limit = next(limits)
        for test in tests:
            if spent > self.budget:
                break
            batch.append(test)
            filled += self.seconds[test]
            spent += self.seconds[test]
            if filled >= limit:
                yield batch
                batch, filled, limit = [], 0.0, next(limits)
        if batch:
            yield batch

    def run(self, tests: Sequence[str], patch: Callable[[], None] = lambda: None) -> tuple[str, str]:
        """Run tests in a fork; return what came of it and the test that failed."""
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.scratch.mkdir(parents=True)
        seconds = sum(self.seconds.get(test, 1.0) for test in tests)
        child = os.fork()
        if child == 0:
            code = BROKEN
            try:
                self.enter(seconds)
                patch()
                code = self.run_here(tests, anew=patch is forget_ours)
            finally:
                os._exit(code)
        code = waited(child, SPARE + SLOWNESS * seconds)
        note = self.scratch / "failed"
        failed = note.read_text(encoding="utf-8") if note.exists() else ""
        if code is None or code == -signal.SIGXCPU:
            return "hung", failed
        if code == pytest.ExitCode.OK:
            return "survived", ""
        said = (self.scratch / "said").read_text(encoding="utf-8", errors="replace")
        if code == BROKEN or code == pytest.ExitCode.NO_TESTS_COLLECTED:
            raise RuntimeError(f"These tests could not be run: {tests[:3]}\n{said[-3000:]}")
        return "killed", failed or (said.strip().splitlines() or [f"exit code {code}"])[-1]

    def enter(self, seconds: float) -> None:
        """Leave the terminal and this person's folders; limit what a mutant may take."""
        os.setsid()
        output = os.open(self.scratch / "said", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        for stream in (1, 2):
            os.dup2(output, stream)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (FILE, FILE))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        processor = int(PROCESSOR_SPARE + 2 * seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (processor, processor + 5))
        folder = self.scratch / "tmp"
        folder.mkdir()
        os.environ.update(TMPDIR=str(folder), HOME=str(folder))
        tempfile.tempdir = str(folder)

    def run_here(self, tests: Sequence[str], anew: bool) -> int:
        """Run tests in this process, collected already or collected anew."""
        note = Failure(self.scratch / "failed")
        if anew:
            chosen = Chosen(tests)
            files = list(dict.fromkeys(test.split("::")[0] for test in tests))
            return int(pytest.main([*OPTIONS, *files], plugins=[chosen, note]))
        session = self.session
        session.config._tmp_path_factory._given_basetemp = self.scratch / "tmp" / "base"
        session.config.pluginmanager.register(note)
        session.items[:] = [self.items[test] for test in tests]
        with contextlib.suppress(session.Failed):
            pytest_runtestloop(session)
        return 1 if session.testsfailed else 0


class Failure:
    """Write down the test that fails."""

    def __init__(self, note: Path) -> None:
        self.note = note

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.note.write_text(report.nodeid, encoding="utf-8")


class Chosen:
    """Let pytest run some tests only, in an order."""

    def __init__(self, tests: Sequence[str]) -> None:
        self.order = {test: index for index, test in enumerate(tests)}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if item.nodeid in self.order]
        items.sort(key=lambda item: self.order[item.nodeid])


def forget_ours() -> None:
    """Forget all modules of the program and its tests, so that they are imported anew."""
    for name in [name for name in sys.modules if name.split(".")[0] in {"annotator", "tests", "conftest"}]:
        del sys.modules[name]


def live_functions(tree: Path) -> dict[str, dict[tuple[str, int], list[FunctionType]]]:
    """Return the functions of the program by file, qualified name and first line."""
    functions: dict[str, dict[tuple[str, int], list[FunctionType]]] = {}
    ours = str(tree / "annotator") + os.sep
    for found in gc.get_objects():
        if isinstance(found, FunctionType) and found.__code__.co_filename.startswith(ours):
            code = found.__code__
            by_name = functions.setdefault(code.co_filename, {})
            by_name.setdefault(code_key(code), []).append(found)
    return functions


def outer_functions(code: CodeType) -> Iterator[CodeType]:
    """Yield the functions of a module and of its classes, without those within functions."""
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            if inner.co_flags & 0x02:  # CO_NEWLOCALS: a function; a class has none
                yield inner
            else:
                yield from outer_functions(inner)


def functions_at(source: str, path: str, line: int) -> list[CodeType]:
    """Return the outermost functions around a line."""
    functions = outer_functions(compile(source, path, "exec"))
    return [code for code in functions if code.co_firstlineno <= line <= last_line(code)]


def last_line(code: CodeType) -> int:
    """Return the last line of a function and of those within it."""
    inner = [last_line(constant) for constant in code.co_consts if isinstance(constant, CodeType)]
    return max([line for _, _, line in code.co_lines() if line] + inner)


def code_key(code: CodeType) -> tuple[str, int]:
    """Return the name and first line by which a function is found again."""
    return code.co_qualname, code.co_firstlineno


def waited(child: int, limit: float) -> int | None:
    """Wait for a fork and return its exit code, None if it took too long; end what it has started."""
    until = time.monotonic() + limit
    pause = 0.01
    done = status = 0
    try:
        while not done and time.monotonic() < until:
            done, status = os.waitpid(child, os.WNOHANG)
            if not done:
                time.sleep(pause)
                pause = min(pause * 1.5, 0.2)
    finally:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child, signal.SIGKILL)
        if not done:
            os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) if done else None


def replace(path: Path, content: bytes) -> None:
    """Write a module and forget its bytecode, which Python knows by second and size alone."""
    for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*.pyc"):
        compiled.unlink(missing_ok=True)
    path.write_bytes(content)
