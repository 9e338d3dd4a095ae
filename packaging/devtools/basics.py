"""Name the places of the checkout and run programs in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
VENV = ROOT / ".venv"

WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")
ANNOTATOR = SCRIPTS / ("annotator.exe" if WINDOWS else "annotator")


class Problem(Exception):
    """Say what stops the command and what the person can do about it."""


class NetworkProblem(Problem):
    """Say that packages could not be fetched; what was installed before is still whole."""


def say(text: str) -> None:
    """Print a line at once, so that it stands before the output of the next program."""
    print(text, flush=True)


def call(
    command: Sequence[str | Path], env: dict[str, str] | None = None, output: IO[str] | None = None
) -> int:
    """Run a program in the checkout and return its exit code; leave it time to end itself on Ctrl+C."""
    words = [str(part) for part in command]
    errors = subprocess.STDOUT if output else None
    with subprocess.Popen(words, cwd=ROOT, env=env, stdout=output, stderr=errors) as process:
        try:
            return shell_code(process.wait())
        except KeyboardInterrupt:
            # The terminal has sent the signal to the child too.
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.terminate()
            raise


def shell_code(code: int) -> int:
    """Turn "ended by signal N" into the exit code that a shell gives it."""
    return code if code >= 0 else 128 - code


def environment(**changes: str) -> dict[str, str]:
    """Return the environment for programs of .venv, without what would lead them out of it."""
    unwanted = {"PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"}
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return {**kept, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", **changes}


def offscreen() -> dict[str, str]:
    """Return the environment in which Qt paints to memory, whatever display there is."""
    return environment(QT_QPA_PLATFORM="offscreen")


def read_lines(path: Path) -> list[str]:
    """Return the lines of a file, none if it is not there."""
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
