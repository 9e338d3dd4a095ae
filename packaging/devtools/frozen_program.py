"""Look after the frozen program: its symbols, the libraries it asks for, the size of its parts."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import Counter
from typing import TYPE_CHECKING

from frozen import contents

from devtools.basics import ROOT, Problem
from devtools.system import BASE_LIBRARIES, QT_LIBRARIES, WAYLAND_LIBRARIES, WINDOW_LIBRARIES

if TYPE_CHECKING:
    from pathlib import Path


NAME = contents.NAME
PACKAGE = "quote-claim-annotator"
INSIDE = "_internal"
LICENCES = ROOT / "resources" / "licences.json"
LARGEST = 420  # MB installed
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_IS_LIBRARY = re.compile(r"\.so(\.\d+)*$")
_MEGABYTE = 1_000_000


def strip(program: Path) -> None:
    """Remove the symbols for debuggers, which are nine tenths of spaCy."""
    if not shutil.which("strip"):
        raise Problem("strip is missing. On Debian and Ubuntu: apt-get install binutils")
    inside = program / INSIDE
    chosen = [
        path for path in libraries(inside) if path.relative_to(inside).parts[0].startswith(contents.STRIPPED)
    ]
    subprocess.run(["strip", "--strip-unneeded", *map(str, chosen)], check=True)


def libraries(folder: Path) -> list[Path]:
    """Return the shared libraries below a folder."""
    return sorted(
        path for path in folder.rglob("*") if _IS_LIBRARY.search(path.name) and not path.is_symlink()
    )


def check_libraries(program: Path) -> None:
    """Refuse a program that asks the system for a library that no table names, or that has an unknown one."""
    inside = program / INSIDE
    named = {**BASE_LIBRARIES, **QT_LIBRARIES, **WINDOW_LIBRARIES, **WAYLAND_LIBRARIES}
    unnamed = sorted(needed(program) - set(named))
    if unnamed:
        raise Problem(
            "The frozen program needs libraries of the system that devtools/system.py does not name: "
            + ", ".join(unnamed)
        )
    unknown = [
        path.name for path in inside.glob("lib*.so*") if not path.is_symlink() and not is_known(path.name)
    ]
    if unknown:
        raise Problem("Libraries of the system came along: " + ", ".join(unknown))


def is_known(name: str) -> bool:
    """Tell whether a library of the system is one of those that go along."""
    return name.startswith(tuple(contents.SYSTEM_LIBRARIES))


def needed(program: Path) -> set[str]:
    """Return the libraries that the program asks the system for."""
    inside = program / INSIDE
    files = [program / NAME, *libraries(inside)]
    own = {path.name for path in inside.rglob("*.so*")}
    wanted: set[str] = set()
    for path in files:
        if path.relative_to(program).as_posix().endswith(contents.OPTIONAL_PLUGINS):
            continue
        said = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
        wanted.update(_NEEDED.findall(said))
    return wanted - own


def check_licences(program: Path) -> None:
    """Refuse a program with a distribution whose licence is not listed."""
    listed = {plain_name(part["name"]) for part in json.loads(LICENCES.read_text(encoding="utf-8"))["parts"]}
    found = {plain_name(path.name.split("-")[0]) for path in (program / INSIDE).glob("*.dist-info")}
    if missing := sorted(found - listed - {plain_name(PACKAGE)}):
        raise Problem(f"No licence is listed of: {', '.join(missing)}. Run: packaging/dev.py licences")


def plain_name(name: str) -> str:
    """Return the name of a distribution in the form in which names are compared."""
    return name.lower().replace("_", "-")


def parts(program: Path) -> dict[str, int]:
    """Return the bytes of each part, the largest first."""
    sizes: Counter[str] = Counter()
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[part_of(path.relative_to(program))] += path.stat().st_size
    return dict(sizes.most_common())


def part_of(path: Path) -> str:
    """Return the part to which a file of the program belongs."""
    if path.parts[0] != INSIDE:
        return "modules in Python (the program file)"
    name = path.parts[1]
    if name in {"PySide6", "shiboken6"}:
        return "Qt and PySide6"
    if (_IS_LIBRARY.search(name) and path.parent.name == INSIDE) or name.startswith(
        ("python3", "base_library")
    ):
        return "Python and its libraries"
    if name.endswith(".dist-info"):
        return "metadata and licences of packages"
    return contents.PARTS.get(name.removesuffix(".libs"), "others")


def table(program: Path) -> str:
    """Return the sizes as lines; complain where the whole is too large."""
    sizes = parts(program)
    whole = sum(sizes.values())
    lines = [f"{size / _MEGABYTE:7.1f} MB  {part}" for part, size in sizes.items()]
    if whole > LARGEST * _MEGABYTE:
        raise Problem(
            "\n".join(lines) + f"\nThe program takes {whole / _MEGABYTE:.0f} MB, over {LARGEST} MB."
        )
    return "\n".join([*lines, f"{whole / _MEGABYTE:7.1f} MB  installed"])
