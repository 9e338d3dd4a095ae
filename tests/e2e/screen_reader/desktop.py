"""A desktop without a screen, with the buses that screen readers use, for one program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

_MANAGER = Path(__file__).with_name("window_manager.py")
_ROOT = Path(__file__).parents[3]
_PROGRAMS = ("Xvfb", "dbus-daemon")
_ACCESSIBILITY = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_ENDING = 10  # seconds that a process has to end


def is_possible() -> bool:
    """Tell whether this machine has what a desktop for screen readers needs."""
    return bool(all(map(shutil.which, _PROGRAMS)) and _ACCESSIBILITY.exists() and find_spec("jeepney"))


class Desktop(NamedTuple):
    """What programs on a desktop are told of it by their environment."""

    environment: Mapping[str, str]
    session_bus: str

    @contextmanager
    def running(self, *arguments: object) -> Iterator[subprocess.Popen[bytes]]:
        """Run the program while the block runs."""
        command = [sys.executable, "-P", "-m", "annotator", *map(str, arguments)]
        with _process(command, self.environment) as process:
            yield process


@contextmanager
def _process(
    command: list[str],
    environment: Mapping[str, str],
    stdout: int = subprocess.DEVNULL,
    pass_fds: tuple[int, ...] = (),
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command while the block runs."""
    process = subprocess.Popen(
        command, env=environment, stdout=stdout, stderr=subprocess.DEVNULL, pass_fds=pass_fds
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(_ENDING)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """Run a display and a session bus; the latter starts the accessibility bus when it is asked for it."""
    runtime, home = folder / "run", folder / "home"
    runtime.mkdir(mode=0o700)
    home.mkdir()
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "WAYLAND"))
    }
    environment = kept | {
        "XDG_RUNTIME_DIR": str(runtime),
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(_ROOT),
    }
    display_ready, write = os.pipe()
    screen = ["-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with _process(["Xvfb", "-displayfd", str(write), *screen], environment, pass_fds=(write,)):
        os.close(write)
        with os.fdopen(display_ready) as ready:
            environment["DISPLAY"] = f":{ready.readline().strip()}"
        manager = _process([sys.executable, str(_MANAGER)], environment)
        bus = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        with manager, _process(bus, environment, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            address = process.stdout.readline().decode().strip()
            yield Desktop(environment | {"DBUS_SESSION_BUS_ADDRESS": address}, address)
