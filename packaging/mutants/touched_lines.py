"""Record which test touches which line: one run under coverage, and one record for each file of tests."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest


def digest(path: Path) -> str:
    """Return the hash of a file, empty if it is not there."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""


class Touched(NamedTuple):
    """Say how long each test takes and which tests touch a line."""

    seconds: dict[str, float]
    lines: dict[str, dict[str, int]]  # module, test: a bit for each line

    def tests(self, module: str, line: int) -> set[str]:
        """Return the tests that touch a line."""
        return {test for test, lines in self.lines.get(module, {}).items() if lines >> line & 1}


def read_touched(folder: Path) -> Touched:
    """Read what is known."""
    touched = Touched({}, {})
    for path in sorted(folder.glob("*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        touched.seconds.update(record["tests"])
        for module, tests in record["lines"].items():
            lines = touched.lines.setdefault(module, {})
            lines.update({test: int(bits, 16) for test, bits in tests.items()})
    return touched


def stale(tree: Path, folder: Path, rooms: list[str]) -> list[str]:
    """Return the files of tests that changed, or touch a module that did, since they were recorded."""
    files = [path for room in rooms for path in sorted((tree / room).rglob("test_*.py")) or [tree / room]]
    names = [path.relative_to(tree).as_posix() for path in files]
    return [name for name in names if not is_current(tree, record_of(folder, name))]


def record_of(folder: Path, name: str) -> Path:
    """Return the file that says what a file of tests touches."""
    return folder / (name.replace("/", ".") + ".json")


def is_current(tree: Path, record: Path) -> bool:
    """Tell whether neither the tests nor a module that they touch has changed since they were recorded."""
    if not record.exists():
        return False
    files = json.loads(record.read_text(encoding="utf-8"))["files"]
    return all(digest(tree / name) == known for name, known in files.items())


def processor_seconds() -> float:
    """Return the time that this process and those it started have computed."""
    return sum(os.times()[:4])


class Recorder:
    """Record lines and times while pytest runs, a file of tests at a time."""

    def __init__(self, tree: Path, folder: Path, packages: list[str]) -> None:
        self.tree = tree
        self.folder = folder
        self.source = [str(tree / package) for package in packages]
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()
        self.shared: dict[str, set[str]] = {}  # test: contexts of the fixtures that it shares
        self.context = ""
        self.coverage: object = None

    def begin(self) -> None:
        from coverage import Coverage  # only where lines are recorded

        self.coverage = Coverage(data_file=None, source=self.source, config_file=False)
        self.coverage.set_option("run:disable_warnings", ["no-data-collected"])  # of tests that touch nothing
        self.coverage.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
        if self.coverage is None:
            self.begin()
        self.switch(item.nodeid)
        self.shared[item.nodeid] = {f"fixture {name}" for name in item.fixturenames}
        started = processor_seconds()
        result = yield
        self.seconds[item.nodeid] = round(processor_seconds() - started, 3)
        if nextitem is None or nextitem.path != item.path:
            self.write(item.path)
        return result

    def switch(self, context: str) -> None:
        self.context = context
        self.coverage.switch_context(context)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef, request: pytest.FixtureRequest
    ) -> Iterator[None]:
        """Note what a shared fixture does for all tests that share it."""
        if fixturedef.scope == "function" or self.coverage is None:
            return (yield)
        before = self.context
        self.switch(f"fixture {fixturedef.argname}")
        result = yield
        self.switch(before)
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed or report.skipped:
            self.failed.add(report.nodeid)

    def write(self, path: Path) -> None:
        """Write what one file of tests touches, and begin anew."""
        self.coverage.stop()
        data = self.coverage.get_data()
        lines = {}
        for measured in data.measured_files():
            by_context: dict[str, int] = {}
            for line, contexts in data.contexts_by_lineno(measured).items():
                for context in contexts:
                    by_context[context] = by_context.get(context, 0) | 1 << line
            touching = {test: hex(bits) for test in self.seconds if (bits := self.bits(test, by_context))}
            if touching:
                lines[Path(measured).relative_to(self.tree).as_posix()] = touching
        name = path.relative_to(self.tree).as_posix()
        files = {file: digest(self.tree / file) for file in [name, *lines]}
        passed = {test: seconds for test, seconds in self.seconds.items() if test not in self.failed}
        record = {"files": files, "tests": passed, "lines": lines}
        self.folder.mkdir(parents=True, exist_ok=True)
        record_of(self.folder, name).write_text(json.dumps(record), encoding="utf-8")
        self.seconds, self.shared, self.coverage = {}, {}, None

    def bits(self, test: str, by_context: dict[str, int]) -> int:
        """Return the lines of a test and of the fixtures that it shares."""
        bits = by_context.get(test, 0) if test not in self.failed else 0
        for fixture in self.shared[test] if bits or test not in self.failed else ():
            bits |= by_context.get(fixture, 0)
        return bits
