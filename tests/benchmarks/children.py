"""Processes to be measured: each talks in lines, has a deadline, and touches no settings of the user's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Any

from tests.benchmarks.articles import ANNOTATOR
from tests.benchmarks.projects import FOLDER, ROOT

_DEADLINE = 120.0
# Qt's own screen in memory is smaller than the program's window, which would be cut to it.
_SCREEN = {
    "name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1.0,
}  # fmt: skip


class ChildFailed(Exception):
    """A child ended or was silent where it should have answered."""


class Settings:
    """A folder that stands in for the user's own settings; `environment` leads children there."""

    def __init__(self, folder: Path) -> None:
        own = folder / "quote-claim-annotator"
        own.mkdir(parents=True)
        (own / "annotator.ini").write_text(f"[General]\nannotator={ANNOTATOR}\ntheme=light\n")
        self.environment = {
            **os.environ,
            "XDG_CONFIG_HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "PYTHONUNBUFFERED": "1",
            # Installed programs are compiled; here the warm-up does it, beside the checkout's own files.
            "PYTHONPYCACHEPREFIX": str(FOLDER / "compiled"),
        }
        for name in ("ANNOTATOR_LOCK_TOKEN", "PYTHONDONTWRITEBYTECODE"):
            self.environment.pop(name, None)
        if _without_display():
            screen = folder / "screen.json"
            screen.write_text(json.dumps({"screens": [_SCREEN]}))
            self.environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"


def _without_display() -> bool:
    """Tell whether Qt shall paint to memory."""
    if platform := os.environ.get("QT_QPA_PLATFORM"):
        return platform == "offscreen"
    return sys.platform.startswith("linux") and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


@contextmanager
def temporary_settings() -> Iterator[Settings]:
    """Give settings that are gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as folder:
        yield Settings(Path(folder) / "config")


class Child:
    """A Python process that runs ``module.main(*arguments)`` of this package, for a ``with`` block.

    It is started as an installed console script starts a program: no more is imported before `main`.
    """

    def __init__(self, settings: Settings, module: str, *arguments: object) -> None:
        words = [str(argument) for argument in arguments]
        code = f"import sys; from tests.benchmarks.{module} import main; sys.exit(main(*sys.argv[1:]))"
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115
        self._name = " ".join((module, *words))
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            cwd=ROOT,
            env=settings.environment,
        )

    def __enter__(self) -> Child:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        try:
            self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        assert self.process.stdout
        self.process.stdout.close()
        try:
            if error is None and self.process.returncode:
                raise self._failure(f"ended with {self.process.returncode}")
        finally:
            self._errors.close()

    def _failure(self, what: str) -> ChildFailed:
        self._errors.seek(0)
        return ChildFailed(f"{self._name}: {what}.\n{self._errors.read()}")

    def answer(self, patience: float = _DEADLINE) -> dict[str, Any]:
        """Return the next line; a child that is silent for so many seconds (a dialog waits) is ended."""
        assert self.process.stdout
        deadline = Timer(patience, self.process.kill)
        deadline.start()
        try:
            line = self.process.stdout.readline()
        finally:
            deadline.cancel()
        if not line:
            raise self._failure("no answer")
        return dict(json.loads(line))

    def ask(self, do: str, **fields: object) -> dict[str, Any]:
        """Send a request and return the answer."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps({"do": do, **fields}).encode("ascii") + b"\n")
        self.process.stdin.flush()
        return self.answer()

    def seconds(self, do: str, **fields: object) -> float:
        """Send a request and return the seconds that the child has taken for it."""
        return float(self.ask(do, **fields)["seconds"])
