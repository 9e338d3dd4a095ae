"""Make the packages: wheel and sdist, the frozen program, and what this system installs it by."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from devtools import debian_package, frozen_program, installers
from devtools.basics import LINUX, ROOT, SCRIPTS, WINDOWS, Problem, call, environment, say
from devtools.environment import pip
from devtools.system import check_venv_module

LOCK = ROOT / "packaging" / "frozen" / "requirements.lock"
SPEC = ROOT / "packaging" / "frozen" / "annotator.spec"
VERSION_FILE = ROOT / "annotator" / "version.py"
# The time of the last commit: packages of one commit hold the same times.
TIME = "SOURCE_DATE_EPOCH"


class Tools(NamedTuple):
    """The environment of a build, and what runs in it."""

    folder: Path

    @property
    def python(self) -> Path:
        """Return the environment's Python."""
        return self.folder / SCRIPTS.name / ("python.exe" if WINDOWS else "python")

    def run(self, *words: str | Path, where: Path) -> None:
        """Run a module of the environment in a folder, away from the checkout's own packages."""
        command = [str(word) for word in (self.python, "-P", "-m", *words)]
        if subprocess.run(command, cwd=where, env=build_environment(), check=False).returncode:
            raise Problem(f"{words[0]} failed; what it said is above.")


def version() -> str:
    """Return the program's version."""
    names: dict[str, str] = {}
    exec(compile(VERSION_FILE.read_text(encoding="utf-8"), VERSION_FILE, "exec"), names)
    return names["__version__"]


def build_environment() -> dict[str, str]:
    """Return the environment of a build, with the time that its files bear, and no modules from elsewhere."""
    kept = environment(**{TIME: str(time_of_commit()), "PYTHONHASHSEED": "1"})
    kept.pop("PYTHONPATH", None)  # another checkout in it would go into the program
    return kept


def time_of_commit() -> int:
    """Return the time of the last commit, in seconds; without git that of the project's description."""
    if TIME in os.environ:
        return int(os.environ[TIME])
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        return int(said)
    except (OSError, subprocess.CalledProcessError):
        return int((ROOT / "pyproject.toml").stat().st_mtime)


def make(out: Path, wheel_only: bool) -> None:
    """Make all packages of this system in a folder, and say how large their parts are."""
    check_venv_module()
    out.mkdir(parents=True, exist_ok=True)
    tools = make_tools(out / "tools")
    wheel = make_wheel(tools, out / "wheel")
    made = sorted(wheel.parent.iterdir())
    if not wheel_only:
        program = freeze(tools, wheel, out)
        say(frozen_program.table(program))
        made += for_this_system(program, out)
    for path in made:
        say(f"Made: {path} ({path.stat().st_size / 1e6:.1f} MB)")


def make_tools(folder: Path) -> Tools:
    """Return an environment with the locked tools and libraries, made anew where the lock has changed."""
    tools, stamp = Tools(folder), folder / "lock-it-was-made-from"
    lock = LOCK.read_text(encoding="utf-8")
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == lock:
        return tools
    shutil.rmtree(folder, ignore_errors=True)
    say(f"Installing the tools that build, and what goes into the program, in {folder}.")
    if call([sys.executable, "-m", "venv", folder], environment()):
        raise Problem(f"No environment could be made in {folder}.")
    pip("install", "--no-deps", "--require-hashes", "-r", str(LOCK), python=tools.python)
    stamp.write_text(lock, encoding="utf-8")
    return tools


def make_wheel(tools: Tools, folder: Path) -> Path:
    """Make wheel and sdist in a folder of their own, and return the wheel."""
    shutil.rmtree(folder, ignore_errors=True)
    tools.run("hatchling", "build", "-d", folder, where=ROOT)
    (wheel,) = folder.glob("*.whl")
    return wheel


def freeze(tools: Tools, wheel: Path, out: Path) -> Path:
    """Freeze the wheel's program and return its folder."""
    pip("install", "--no-deps", "--force-reinstall", str(wheel), python=tools.python)
    frozen, work = out / "frozen", out / "work"
    tools.run(
        "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", frozen, "--workpath", work, SPEC,
        where=out,
    )  # fmt: skip
    program = frozen / frozen_program.NAME
    if LINUX:
        frozen_program.strip(program)
        frozen_program.check_libraries(program)
    frozen_program.check_licences(program)
    return program


def for_this_system(program: Path, out: Path) -> list[Path]:
    """Return the packages of a frozen program that this system can make."""
    if LINUX:
        return [debian_package.make(program, out, version(), time_of_commit())]
    if WINDOWS:
        return [installers.windows(program, out, version())]
    return [installers.macos(program.parent, out, version())]
