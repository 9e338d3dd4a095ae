#!/usr/bin/env python3
"""Set up this checkout and run, test, measure or picture the program; needs only Python 3.11 or newer.

Every command first sets up what is missing: on Linux the system libraries that Qt needs, then the folder
.venv with the locked packages and the program itself. A set-up that is already there costs a moment.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from devtools import package
from devtools.basics import (
    ANNOTATOR,
    LINUX,
    LOCK,
    PROJECT,
    PYTHON,
    ROOT,
    SCRIPTS,
    WINDOWS,
    Problem,
    call,
    environment,
    offscreen,
    say,
)
from devtools.environment import pip, set_up
from devtools.system import check_python, check_venv_module

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Command = Callable[[argparse.Namespace, list[str]], int]

SAMPLE = ROOT / "build" / "sample"
PACKAGES = ROOT / "build" / "packages"
HEARD = ROOT / "build" / "heard.txt"
MUTANTS = ROOT / "packaging" / "mutants"
TOOLS = ROOT / "build" / "mutants" / "tools"  # what only the mutants need
QUICK = "not slow and not model and not wheel"  # the markers stand in pyproject.toml
FAULTS = "faults"  # the same for what breaks things, wherever it stands
CANNOT = 2  # the exit code for "this machine lacks something"


def setup_command(options: argparse.Namespace, extra: list[str]) -> int:
    """Set up and say that it is done."""
    set_up(window=has_display())
    say(f"Ready. The program: {ANNOTATOR}")
    return 0


def run_command(options: argparse.Namespace, extra: list[str]) -> int:
    """Open the sample project in a window, or go through it without one."""
    window = has_display() and not options.headless
    set_up(window)
    return run_window() if window else run_headless()


def has_display() -> bool:
    """Tell whether a window could be seen."""
    if not LINUX:
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal"}:
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def data_folder() -> Path:
    """Return the folder for this person's own projects."""
    home = Path.home()
    if WINDOWS:
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "quote-claim-annotator"


def run_window() -> int:
    """Open the window on this person's copy of the sample project, making it the first time."""
    sample = data_folder() / "sample.qca"
    if not sample.exists():
        sample.parent.mkdir(parents=True, exist_ok=True)
        # Made aside and then moved: an interruption leaves no half of a project to open.
        with tempfile.TemporaryDirectory(dir=sample.parent) as folder:
            fresh = Path(folder) / sample.name
            code = call([ANNOTATOR, "new", fresh, "--sample"], environment())
            if code:
                return code
            fresh.replace(sample)
    say(f"Opening {sample}")
    return call([ANNOTATOR, sample], environment())


def run_headless() -> int:
    """Make, prepare, export and picture the sample project without a display."""
    project, export = SAMPLE / "sample.qca", SAMPLE / "sample.jsonl"
    shutil.rmtree(SAMPLE, ignore_errors=True)
    SAMPLE.mkdir(parents=True)
    shots = ROOT / "packaging" / "shots"
    as_wanted = ["--only", "quotation", "--language", "en", "--theme", "light", "--size", "1280x800"]
    commands: list[list[str | Path]] = [
        [ANNOTATOR, "new", project, "--sample"],
        [ANNOTATOR, "prepare", project],
        [ANNOTATOR, "export", project, "-o", export],
        [PYTHON, shots, "--project", project, *as_wanted, "--out", SAMPLE],
    ]
    for command in commands:
        code = call(command, offscreen())
        if code:
            print(f"Failed with exit code {code}: {shlex.join(map(str, command))}", file=sys.stderr)
            return code
    say(f"Project:  {project}")
    say(f"Export:   {export}")
    say("Without a display no window is opened; where there is one, this command opens it.")
    return 0


def test_command(options: argparse.Namespace, extra: list[str]) -> int:
    """Run the tests and, beside them, every check: these leave a core idle, and are told behind the tests."""
    set_up(hearing=not options.quick)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as beside:
        checks = [
            beside.submit(run_check, name, command, Path(folder) / f"{name}.txt")
            for name, command in check_commands()
        ]
        say("== pytest")
        try:
            tests = call([PYTHON, "-m", "pytest", *pytest_arguments(options, extra)], offscreen())
        except KeyboardInterrupt:
            beside.shutdown(wait=False, cancel_futures=True)
            raise
        outcomes = [check.result() for check in checks]
    for check in outcomes:
        say(f"== {check.name}: {check.outcome}, {check.seconds:.1f} s\n{check.said}".rstrip())
    return next((check.code for check in outcomes if check.code), tests)


class Check(NamedTuple):
    """What came of one check."""

    name: str
    code: int
    seconds: float
    said: str

    @property
    def outcome(self) -> str:
        """Say whether it passed."""
        return f"FAILED with exit code {self.code}" if self.code else "passed"


def check_commands() -> list[tuple[str, list[str | Path]]]:
    """Return the name and the command of each check."""
    python: list[str | Path] = [PYTHON, "-m"]
    return [
        ("ruff check", [*python, "ruff", "check", "."]),
        ("ruff format --check", [*python, "ruff", "format", "--check", "."]),
        ("mypy", [*python, "mypy"]),
        ("lint-imports", [SCRIPTS / ("lint-imports.exe" if WINDOWS else "lint-imports"), "--no-logo"]),
    ]


def run_check(name: str, command: Sequence[str | Path], path: Path) -> Check:
    """Run one check and return what came of it."""
    started = time.monotonic()
    with path.open("w", encoding="utf-8") as output:
        code = call(command, offscreen(), output)
    said = path.read_text(encoding="utf-8", errors="replace")
    return Check(name, code, time.monotonic() - started, said)


def pytest_arguments(options: argparse.Namespace, extra: Sequence[str]) -> list[str]:
    """Return what pytest is called with; what the person chose comes last and so prevails."""
    chosen = ["-m", QUICK] if options.quick else []
    return ["-rfEs", *chosen, *workers(extra), *extra]


def workers(extra: Sequence[str]) -> list[str]:
    """Return pytest's options for two processes, unless the person chose otherwise or wants to debug.

    Each begins with one half of the tests, so that most of what tests share is made in one of them only.
    """
    own = ("-n", "--numprocesses", "--pdb", "--trace", "-s", "--capture=no")
    if any(argument.startswith(own) for argument in extra) or "no:xdist" in extra:
        return []
    return ["-n", "2", "--dist", "worksteal"]


def faults_command(options: argparse.Namespace, extra: list[str]) -> int:
    """Run what kills, cuts, fuzzes and fills disks; how often each was done is told behind the tests."""
    set_up()
    length = "long" if options.long else "short"
    return call(
        [PYTHON, "-m", "pytest", *fault_arguments(options, extra)],
        environment(QT_QPA_PLATFORM="offscreen", FAULTS=length),
    )


def fault_arguments(options: argparse.Namespace, extra: Sequence[str]) -> list[str]:
    """Return what pytest is called with; the long form has tests of minutes, which no limit ends."""
    unlimited = ["-o", "faulthandler_timeout=0"] if options.long else []
    return ["-rfEs", "-m", FAULTS, *unlimited, *workers(extra), *extra]


def bench_command(options: argparse.Namespace, extra: list[str]) -> int:
    """Measure the program against its floors."""
    set_up()
    return call([PYTHON, "-m", "tests.benchmarks", *extra], environment() if has_display() else offscreen())


def mutants_command(options: argparse.Namespace, extra: list[str]) -> int:
    """Plant random faults in a copy of the checkout, and see which of them a test notices."""
    if WINDOWS:
        raise Problem("Each fault is tried in a fork of one process, which Windows has not.")
    set_up()
    if not TOOLS.is_dir():
        locked = ["--require-hashes", "-r", str(MUTANTS / "requirements.lock")]
        fresh = TOOLS.with_suffix(".new")  # an interruption leaves no half of it
        pip("install", *locked, "--upgrade", "--target", str(fresh))
        fresh.replace(TOOLS)
    return call([PYTHON, MUTANTS, *extra], offscreen() | {"PYTHONPATH": str(TOOLS)})


def shots_command(options: argparse.Namespace, extra: list[str]) -> int:
    """Take pictures of all that the program shows, without a display."""
    set_up()
    return call([PYTHON, ROOT / "packaging" / "shots", *extra], offscreen())


def heard_command(options: argparse.Namespace, extra: list[str]) -> int:
    """Annotate an article by ear, and write what a screen reader says."""
    set_up(hearing=True)
    HEARD.parent.mkdir(exist_ok=True)
    by_ear = ROOT / "tests" / "e2e" / "screen_reader"
    code = call([PYTHON, "-m", "pytest", "-rs", by_ear, *extra], offscreen() | {"HEARD": str(HEARD)})
    if HEARD.exists():
        say(f"Written: {HEARD}")
    return code


def translations_command(options: argparse.Namespace, extra: list[str]) -> int:
    """Bring the program's texts into the files of translators, and make what the program reads."""
    set_up()
    return call([PYTHON, ROOT / "packaging" / "translations", *extra], offscreen())


def package_command(options: argparse.Namespace, extra: list[str]) -> int:
    """Make the packages that this system can make."""
    package.make(options.out.resolve(), options.wheel_only)
    return 0


def licences_command(options: argparse.Namespace, extra: list[str]) -> int:
    """List the licences of all that packages hold, with their texts."""
    set_up()
    return call([PYTHON, ROOT / "packaging" / "licences"], environment())


def lock_command(options: argparse.Namespace, extra: list[str]) -> int:
    """Resolve pyproject.toml anew into the locks, with a uv fetched for that alone."""
    check_venv_module()
    with tempfile.TemporaryDirectory() as folder:
        scripts = Path(folder) / SCRIPTS.name
        make_venv: list[str | Path] = [sys.executable, "-m", "venv", folder]
        install_uv: list[str | Path] = [scripts / PYTHON.name, "-m", "pip", "install", "--quiet", "uv"]
        for command in (make_venv, install_uv):
            if call(command, environment()):
                raise Problem(
                    "uv, which resolves the packages, could not be installed. Is the network there?"
                )
        # What builds takes the libraries in the versions that are tested.
        tested = ["-c", str(LOCK.relative_to(ROOT))]
        for lock, chosen in ((LOCK, ["--group", "dev"]), (package.LOCK, tested)):
            code = call([scripts / "uv", *resolving(lock, chosen, options.upgrade)], environment())
            if code:
                return code
            say(f"Written: {lock}")
    return 0


def resolving(lock: Path, chosen: list[str], upgrade: bool) -> list[str]:
    """Return what uv is called with to write a lock from pyproject.toml and the names beside the lock."""
    # Paths below the checkout only, and no index address: the lock is the same wherever it is made.
    inputs = [str(path.relative_to(ROOT)) for path in (PROJECT, lock.with_suffix(".in"))]
    words = ["pip", "compile", *inputs, "--extra", "formats", *chosen]
    words += ["--output-file", str(lock.relative_to(ROOT))]
    words += ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url"]
    words += ["--custom-compile-command", "python3 packaging/dev.py lock", "--quiet"]
    return words + (["--upgrade"] if upgrade else [])


def parser() -> argparse.ArgumentParser:
    """Describe the commands."""
    top = argparse.ArgumentParser(
        prog="dev.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Exit codes: that of the program run; 2 if this machine lacks something, which is then named.",
        allow_abbrev=False,
    )
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def add(does: Command, text: str, more: str = "", passes_on: str = "") -> argparse.ArgumentParser:
        name = does.__name__.removesuffix("_command")
        usage = f"dev.py {name} [options]" + (f" [-- {passes_on}]" if passes_on else "")
        command = commands.add_parser(
            name, help=text, description=f"{text}. {more}", usage=usage, allow_abbrev=False
        )
        command.set_defaults(does=does, passes_on=bool(passes_on))
        return command

    add(setup_command, "set up only", "Every other command does this first.")
    run = add(
        run_command,
        "open the window on the sample project",
        "Without a display it is made in build/sample, prepared, exported and pictured instead.",
    )
    run.add_argument("--headless", action="store_true", help="as if there were no display")
    test = add(
        test_command,
        "run ruff, mypy, import-linter and pytest",
        "All are run whatever fails; the exit code is that of the first that failed.",
        "PYTEST ARGUMENTS",
    )
    test.add_argument(
        "--quick",
        action="store_true",
        help="without slow tests and those of the language model: a minute",
    )
    faults = add(
        faults_command,
        "kill, cut, fuzz and fill disks, and tell how often each was done",
        "It runs the tests with the marker faults: the folder tests/faults, and others that have it.",
        "PYTEST ARGUMENTS",
    )
    faults.add_argument("--long", action="store_true", help="as often as the figures say: hours")
    add(bench_command, "measure speed and size", "It runs tests.benchmarks.", "ARGUMENTS")
    add(
        mutants_command,
        "test the tests with random faults",
        "Results are in build/mutants. See: dev.py mutants -- --help.",
        "ARGUMENTS",
    )
    add(
        shots_command,
        "take pictures of all that the program shows",
        "It runs packaging/shots; see: dev.py shots -- --help.",
        "ARGUMENTS",
    )
    add(
        heard_command,
        "write what a screen reader says while an article is annotated",
        "It is in build/heard.txt, a line for each thing that is said, below the keys in brackets.",
        "PYTEST ARGUMENTS",
    )
    add(
        translations_command,
        "bring the program's texts into the files of translators",
        "The files are in resources/translations. With --missing, what is not translated is listed.",
        "ARGUMENTS",
    )
    packages = add(
        package_command,
        "make the packages: wheel, frozen program, installer",
        "On Linux a .deb, on Windows a setup program, on macOS a disk image.",
    )
    packages.add_argument("--out", type=Path, default=PACKAGES, help="the folder for all that is made")
    packages.add_argument("--wheel-only", action="store_true", help="wheel and sdist only")
    add(licences_command, "list the licences of all that packages hold", "It writes resources/licences.json.")
    lock = add(
        lock_command,
        "make packaging/requirements.lock and packaging/frozen/requirements.lock anew",
        "Versions stay as they are where they still fit.",
    )
    lock.add_argument("--upgrade", action="store_true", help="take the newest versions that fit")
    return top


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    try:
        check_python()
        cut = arguments.index("--") if "--" in arguments else len(arguments)
        top = parser()
        options, extra = top.parse_known_args(arguments[:cut])
        extra += arguments[cut + 1 :]
        if extra and not options.passes_on:
            top.error("unknown arguments: " + shlex.join(extra))
        does: Command = options.does
        return does(options, extra)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return CANNOT
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
