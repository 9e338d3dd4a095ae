"""Short names of files by which people tell them apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_WAYS: tuple[Callable[[Path], str], ...] = (
    lambda path: path.name,
    lambda path: f"{path.absolute().parent.name}/{path.name}",
    str,
)


def short_names(paths: Sequence[Path], project: Path) -> dict[Path, str]:
    """Return short names of files, in printable characters, that neither another one nor the project has.

    Of those that do, the folder stands before the name; the whole path where that is not enough.
    """
    given = sorted(set(paths))
    names: dict[Path, str] = {}
    for way in _WAYS:
        there = Counter(way(path) for path in {*given, project})
        names |= {
            path: _printable(way(path)) for path in given if path not in names and there[way(path)] == 1
        }
    return {path: names.get(path, _printable(str(path))) for path in given}


def _printable(name: str) -> str:
    """Return a name as it can be shown and stored: a shared folder may have any bytes in it."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name)
