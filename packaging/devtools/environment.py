"""Make the folder .venv, keep it up to date and mend it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from devtools.basics import (
    ANNOTATOR,
    LOCK,
    PROJECT,
    PYTHON,
    ROOT,
    VENV,
    NetworkProblem,
    Problem,
    call,
    environment,
    read_lines,
    say,
)
from devtools.system import check_system, check_venv_module

if TYPE_CHECKING:
    from collections.abc import Iterator

STAMP = VENV / "dev-setup.json"
MEGABYTE = 1_000_000
SPACE_NEEDED = 1_000 * MEGABYTE
NETWORK_TROUBLE = (
    "NewConnectionError",
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "ConnectTimeoutError",
    "Read timed out",
    "ProxyError",
    "SSLError",
    "(from versions: none)",
)


class Stamp(NamedTuple):
    """Record what .venv was made from; "whole" is false while something is being installed."""

    whole: bool
    place: str
    lock: str = ""
    project: str = ""


def wanted_stamp() -> Stamp:
    """Return the stamp of a .venv that fits this checkout and this Python."""
    # The scripts in .venv hold its path: a moved checkout needs a new one.
    python = f"{sys.implementation.name} {sys.version_info[0]}.{sys.version_info[1]} {platform.machine()}"
    return Stamp(whole=True, place=f"{python} {VENV}", lock=digest(LOCK), project=digest(PROJECT))


def digest(path: Path) -> str:
    """Return the hash of a file, the same whatever line ends a checkout gave it."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def read_stamp() -> Stamp | None:
    """Return the stamp of .venv, or None if it has none that can be read."""
    try:
        return Stamp(**json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_stamp(stamp: Stamp) -> None:
    """Replace the stamp of .venv in one step."""
    fresh = STAMP.with_suffix(".new")
    fresh.write_text(json.dumps(stamp._asdict()), encoding="utf-8")
    fresh.replace(STAMP)


def set_up(window: bool = False, hearing: bool = False) -> None:
    """Bring system libraries and .venv up to date; do nothing if they are."""
    check_system(window, hearing)
    with one_at_a_time():
        wanted = wanted_stamp()
        found = read_stamp()
        if found == wanted and PYTHON.exists() and ANNOTATOR.exists():
            return
        started = time.monotonic()
        try:
            found = make_venv(found, wanted)
            install(found, wanted)
        except OSError as error:
            raise Problem(f"The set-up could not write: {error}{space_left()}") from error
        say(f"Set up in {time.monotonic() - started:.0f} s: {VENV}")


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Keep two set-ups of one checkout from writing to .venv at once."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with LOCK.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Waiting for another set-up of this checkout to end.")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def make_venv(found: Stamp | None, wanted: Stamp) -> Stamp:
    """Make .venv, or make it anew if what is there is of no use, and return its stamp."""
    reason = why_unusable(found, wanted)
    if reason:
        say(f"Making .venv anew: {reason}.")
        discard_venv()
    elif VENV.is_dir() and any(VENV.iterdir()):
        return found or Stamp(whole=True, place=wanted.place)
    check_venv_module()
    check_space()
    VENV.mkdir(exist_ok=True)
    write_stamp(Stamp(whole=False, place=wanted.place))
    # From inside an environment, make the new one from the Python below it, not from the one just discarded.
    base = getattr(sys, "_base_executable", None) or sys.executable
    if call([base, "-m", "venv", VENV], environment()):
        raise Problem(f"{base} -m venv {VENV} failed; what it said is above.{space_left()}")
    return Stamp(whole=True, place=wanted.place)


def why_unusable(found: Stamp | None, wanted: Stamp) -> str:
    """Say why an existing .venv must be made anew; refuse if it is not one of ours."""
    if VENV.is_symlink() or (VENV.exists() and not VENV.is_dir()):
        raise Problem(f"{VENV} is not a folder. Move it away and start this again.")
    if not VENV.exists() or not any(VENV.iterdir()):
        return ""
    if found is None:
        found = Stamp(whole=True, place=plain_venv_place())
    if not found.whole:
        return "an earlier set-up was interrupted"
    if found.place != wanted.place:
        return f"it is of another Python or another folder ({found.place})"
    if not PYTHON.exists() or not pip_works():
        return "its Python does not run any more"
    return ""


def plain_venv_place() -> str:
    """Return what a stamp would say of an environment made by "python -m venv"; refuse any other."""
    config = dict(line.split(" = ", 1) for line in read_lines(VENV / "pyvenv.cfg") if " = " in line)
    if "command" not in config or "version" not in config:  # only Python's own venv writes both
        raise Problem(
            f"{VENV} was made by another tool, so it is left as it is. Move it away and start this again."
        )
    folder = VENV if config["command"].endswith(str(VENV)) else "another folder"
    version = ".".join(config["version"].split(".")[:2])
    return f"{sys.implementation.name} {version} {platform.machine()} {folder}"


def pip_works() -> bool:
    """Tell whether .venv's own pip starts."""
    command = [str(PYTHON), "-m", "pip", "--version"]
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def discard_venv() -> None:
    """Remove .venv, first out of the way in one step so that an interruption leaves no half of it."""
    aside = ROOT / "build" / "discarded-venv"
    aside.parent.mkdir(exist_ok=True)
    if aside.exists():
        shutil.rmtree(aside)
    VENV.rename(aside)
    shutil.rmtree(aside)


def install(found: Stamp, wanted: Stamp) -> None:
    """Install what differs from the stamp: the locked packages, the program itself or both."""
    write_stamp(found._replace(whole=False))
    try:
        if found.lock != wanted.lock:
            check_space(SPACE_NEEDED if not found.lock else SPACE_NEEDED // 4)
            count = sum("==" in line for line in read_lines(LOCK))
            say(f"Installing up to {count} locked packages in .venv: minutes the first time.")
            # The lock names all packages; their modules are compiled when they are first used.
            pip("install", "--no-deps", "--no-compile", "--require-hashes", "-r", str(LOCK))
        pip("install", "--no-build-isolation", "--no-deps", "--editable", str(ROOT))
        pip("check", hint="If pyproject.toml names new packages, run: python3 packaging/dev.py lock")
    except NetworkProblem:
        # pip fetches everything before it changes anything: go on from here the next time.
        write_stamp(found)
        raise
    write_stamp(wanted)


def pip(*arguments: str, hint: str = "", python: Path = PYTHON) -> None:
    """Run an environment's pip; where it fails, show what it said and explain the usual errors."""
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    command = [str(python), "-m", "pip", *arguments, *quiet]
    # Its warnings are about how this machine is set up, and nobody has to do anything about them.
    process = subprocess.run(
        command, cwd=ROOT, env=environment(), stderr=subprocess.PIPE, text=True, errors="replace"
    )
    if process.returncode == 0:
        return
    said = process.stderr
    sys.stderr.write(said)
    if any(sign in said for sign in NETWORK_TROUBLE):
        raise NetworkProblem(
            "Packages could not be fetched. Is the network there? Start this again once it is."
        )
    if "No space left on device" in said or "Errno 28" in said:
        raise Problem("The disk is full." + space_left())
    raise Problem(f"pip {arguments[0]} failed; what it said is above. {hint}".strip())


def check_space(needed: int = SPACE_NEEDED) -> None:
    """Refuse to begin what would fill the disk."""
    free = shutil.disk_usage(ROOT).free
    if free < needed:
        raise Problem(
            f"The set-up needs about {needed // MEGABYTE:,} MB in {ROOT}; {free // MEGABYTE:,} MB are free."
        )


def space_left() -> str:
    """Say how much room is left where the set-up writes, if it is little."""
    folders = [ROOT, Path(tempfile.gettempdir())]
    tight = [(folder, shutil.disk_usage(folder).free) for folder in folders]
    return "".join(
        f" Only {free // MEGABYTE:,} MB are free in {folder}."
        for folder, free in tight
        if free < SPACE_NEEDED
    )
