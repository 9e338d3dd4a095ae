"""Find out what the system lacks for Qt and for virtual environments, and install or name it."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from devtools.basics import LINUX, Problem, call, say

if TYPE_CHECKING:
    from collections.abc import Iterable

# What compiled code of any kind is linked to, and the Debian package that has it.
BASE_LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
}
# What Qt's libraries are linked to beyond the C library, and the Debian package that has it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# What its plugin for X11 windows is linked to on top.
WINDOW_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What its plugin for Wayland windows is linked to on top; only a Wayland desktop is asked for it.
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# What the test of the screen reader runs, and the Debian package that has it. Of the packages with a session
# bus dbus-x11 needs no systemd.
SCREEN_READER_PARTS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus-x11",
    "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
}
FONT_PACKAGES = ["fonts-dejavu-core", "fonts-noto-color-emoji"]
FONT_SUFFIXES = {".ttf", ".otf", ".ttc", ".pfb"}


def check_python() -> None:
    """Refuse a Python that is too old, and name a newer one if there is one."""
    # A tuple of its own: checkers take sys.version_info at its word and would call the rest unreachable.
    if tuple(sys.version_info) >= (3, 11):
        return
    newer = [name for name in ("python3.13", "python3.12", "python3.11") if shutil.which(name)]
    hint = f"Run: {newer[0]} packaging/dev.py" if newer else "Install a newer one and run this with it."
    raise Problem(f"Python 3.11 or newer is needed; this is {platform.python_version()}. {hint}")


def check_venv_module() -> None:
    """Refuse a Python that cannot make virtual environments, as Debian's without one package."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    raise Problem(
        f"{sys.executable} cannot make virtual environments: its modules venv and ensurepip are missing.\n"
        f"On Debian and Ubuntu: apt-get install {package}"
    )


def check_system(window: bool, hearing: bool = False) -> None:
    """Install the system libraries and fonts that Qt needs, or say which are missing.

    With `hearing` also what the test of the screen reader needs; without it that test is skipped.
    """
    if not LINUX:
        return
    needed = missing_libraries(QT_LIBRARIES)
    wayland = WAYLAND_LIBRARIES if os.environ.get("WAYLAND_DISPLAY") else {}
    window_libraries = {**WINDOW_LIBRARIES, **wayland}
    for_window = missing_libraries(window_libraries)
    fonts = not has_fonts()
    heard = missing_reader_parts() if hearing else []
    if not (needed or for_window or fonts or heard):
        return
    names = {**QT_LIBRARIES, **window_libraries}
    packages = [names[soname] for soname in needed + for_window] + (FONT_PACKAGES if fonts else [])
    packages += heard
    prefix = administrator()
    if prefix is not None:
        install_packages(prefix, packages)
        needed, for_window = missing_libraries(QT_LIBRARIES), missing_libraries(window_libraries)
        fonts = not has_fonts()
    elif heard:
        say(f"The test of the screen reader is skipped; it needs: {' '.join(heard)}")
    wanted = needed + (for_window if window else [])
    if wanted or fonts:
        raise Problem(how_to_install(wanted, packages, fonts))


def missing_libraries(sonames: Iterable[str]) -> list[str]:
    """Return those of the shared libraries that the system's loader cannot load."""
    return [soname for soname in sonames if not loads(soname)]


def missing_reader_parts() -> list[str]:
    """Return the packages with what the test of the screen reader runs, of those that are not installed."""
    parts = SCREEN_READER_PARTS.items()
    return [package for part, package in parts if not (Path(part).exists() or shutil.which(part))]


def loads(soname: str) -> bool:
    """Tell whether the system's loader finds a shared library and all it needs."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    """Tell whether any font is installed: Qt's packages bring none, and without one text is empty boxes."""
    home = Path.home()
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), data / "fonts", home / ".fonts"]
    return any(path.suffix.lower() in FONT_SUFFIXES for folder in folders for path in folder.rglob("*"))


def administrator() -> list[str] | None:
    """Return what to put before apt-get to install without asking, or None if that cannot be done."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    quiet = subprocess.DEVNULL
    if shutil.which("sudo") and subprocess.run([*sudo, "true"], stdout=quiet, stderr=quiet).returncode == 0:
        return sudo
    return None


def install_packages(prefix: list[str], packages: list[str]) -> None:
    """Install Debian packages, showing apt-get's output only if it fails."""
    say("Installing with apt-get what Qt or the tests need and this system lacks:")
    say("  " + " ".join(packages))
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    for command in ([*apt, "update"], [*apt, "install", "-y", "--no-install-recommends", *packages]):
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as output:
            if call(command, output=output) == 0:
                continue
            output.seek(0)
            last_lines = "".join(output.readlines()[-20:])
        raise Problem(
            f"{last_lines}\nThis failed: {shlex.join(command)}\n"
            "Is the network there, and room on the disk? Then start this again."
        )


def how_to_install(sonames: list[str], packages: list[str], fonts: bool) -> str:
    """Say which system libraries are missing and how to get them here."""
    lines = []
    if sonames:
        lines.append("Qt needs system libraries that are missing: " + ", ".join(sonames))
    if fonts:
        lines.append("No font is installed; any will do, for instance DejaVu Sans.")
    # RPM knows packages by the libraries in them, so no list of names is needed there.
    capabilities = [f"'{soname}()(64bit)'" for soname in sonames]
    if shutil.which("apt-get"):
        lines.append(f"Run: sudo apt-get install --no-install-recommends {' '.join(packages)}")
    elif shutil.which("dnf"):
        lines.append("Run: sudo dnf install " + " ".join(capabilities + ["dejavu-sans-fonts"] * fonts))
    elif shutil.which("zypper"):
        lines.append("Run: sudo zypper install " + " ".join(capabilities + ["dejavu-fonts"] * fonts))
    else:
        lines.append("Install the packages of your system that contain them. " + debian_names(packages))
    return "\n".join(lines)


def debian_names(packages: list[str]) -> str:
    """Say what Debian calls the packages, as a hint for other systems."""
    return f"(Debian calls them: {' '.join(packages)}.)"
