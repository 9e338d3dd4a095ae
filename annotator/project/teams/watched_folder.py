"""A folder, such as a shared drive, that is looked at for copies of a project which are new or have changed.

It is a setting of this computer: each one of a team reaches the drive by another path. Nothing watches the
folder; it is looked at when somebody comes to the window, by names, sizes and times alone.
"""

from __future__ import annotations

import json
import os
import re
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr
from annotator.project.backups.settings import settings_path as backup_settings
from annotator.project.settings_file import write_settings_file
from annotator.store.history import undone_acts
from annotator.store.project_copies import MOST as MOST_COPIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.store.connection import Database

_ENDING = ".qca"
_MOST = 20_000  # files of a folder that are looked at
_MOST_PROJECTS = 200  # whose folders are kept, the latest

_MERGES = "bring together "  # how the names of their acts begin, before those of the files
_AND_MORE = re.compile(r" and \d+ more$")  # files that the name of an act leaves out

# Size in bytes, time of the last change in nanoseconds, and when somebody looked, in milliseconds, by the
# name of a file.
Seen = dict[str, tuple[int, int, int]]


class TakenBack(NamedTuple):
    """A merge that was undone: the name of its act, and the time in milliseconds."""

    act: str
    at: int

    def has(self, name: str) -> bool:
        """Tell whether it may have brought a file in."""
        return name in self.act or _AND_MORE.search(self.act) is not None


class Watched(NamedTuple):
    """The folder of a project.

    Attributes
    ----------
    seen: its files as they were when somebody looked at what is new in them.
    """

    folder: Path
    seen: Seen


def settings_path() -> Path:
    """Return the path of the file with the folders, beside the settings of backups."""
    return backup_settings().with_name("watched_folders.json")


def watched(project: Path) -> Watched | None:
    """Return the folder of a project, None if it has none; what cannot be read is passed over."""
    plain = _read().get(_key(project))
    if not isinstance(plain, dict) or not isinstance(plain.get("folder"), str):
        return None
    folder = Path(plain["folder"])
    if not plain["folder"].isprintable() or not folder.is_absolute():
        return None
    seen: Any = plain.get("seen")
    known = {
        name: (value[0], value[1], value[2])
        for name, value in (seen.items() if isinstance(seen, dict) else ())
        if isinstance(value, list) and len(value) == 3 and all(type(part) is int for part in value)
    }
    return Watched(folder, known)


def watch(project: Path, folder: Path | None) -> None:
    """Set the folder of a project, or take it back.

    Raises
    ------
    InputError: the setting cannot be written.
    """
    _write(project, None if folder is None else Watched(folder.absolute(), {}))


def taken_back(database: Database) -> list[TakenBack]:
    """Return the merges that were undone."""
    merges = []
    for act, at in undone_acts(database, _MERGES):
        with suppress(ValueError, OverflowError):  # the project file is not trusted
            merges.append(TakenBack(act, int(datetime.fromisoformat(at).timestamp() * 1000)))
    return merges


def news(project: Path, undone: Sequence[TakenBack] = ()) -> list[Path]:
    """Return the copies in the folder of a project that are new or have changed since somebody looked.

    Those of merges that were undone since are new again. There are no more than can be brought together at
    once; the others are new then.

    Raises
    ------
    OSError: the folder cannot be read.
    """
    setting = watched(project)
    if setting is None:
        return []
    states = _states(setting.folder, project)
    new_copies = []
    for name, state in states.items():
        *seen, looked = setting.seen.get(name, (0, 0, 0))
        if tuple(seen) != state or any(merge.at >= looked and merge.has(name) for merge in undone):
            new_copies.append(setting.folder / name)
    return new_copies[:MOST_COPIES]


def note_seen(project: Path, paths: Iterable[Path]) -> None:
    """Note that somebody has looked at files; those outside of the folder are passed over.

    Raises
    ------
    InputError: the setting cannot be written.
    """
    setting = watched(project)
    if setting is None:
        return
    try:
        states = _states(setting.folder, project)
    except OSError:
        return
    names = {path.name for path in paths if path.parent == setting.folder}
    looked = time.time_ns() // 1_000_000
    seen = {name: state for name, state in setting.seen.items() if name in states}
    seen |= {name: (*state, looked) for name, state in states.items() if name in names}
    if seen != setting.seen:
        _write(project, setting._replace(seen=seen))


def copies_in(given: Sequence[Path]) -> list[Path]:
    """Return files as they are, and in place of folders the projects in them.

    Raises
    ------
    InputError: a folder cannot be read, or has no project.
    """
    copies: list[Path] = []
    for path in given:
        if not path.is_dir():
            copies.append(path)
            continue
        try:
            inside = [path / name for name in _states(path, None)]
        except OSError as error:
            raise InputError(
                tr("The folder {folder} cannot be read: {reason}.", folder=path, reason=reason(error)),
                remedy(error, tr("try again")),
            ) from error
        if not inside:
            raise InputError(
                tr("There is no project in the folder {folder}.", folder=path), tr("Choose another one.")
            )
        copies += inside
    return copies


def _states(folder: Path, project: Path | None) -> dict[str, tuple[int, int]]:
    """Return size and time of the projects in a folder, but for one, by name."""
    states: dict[str, tuple[int, int]] = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.endswith(_ENDING) or entry.name.startswith(".") or not entry.is_file():
                continue
            state = entry.stat()
            if project is None or not project.exists() or not Path(entry.path).samefile(project):
                states[entry.name] = (state.st_size, state.st_mtime_ns)
            if len(states) == _MOST:
                break
    return dict(sorted(states.items()))


def _key(project: Path) -> str:
    return str(project.absolute())


def _read() -> dict[str, Any]:
    try:
        plain = json.loads(settings_path().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return plain if isinstance(plain, dict) else {}


def _write(project: Path, setting: Watched | None) -> None:
    path, plain = settings_path(), _read()
    plain.pop(_key(project), None)
    if setting is not None:
        plain[_key(project)] = {
            "folder": str(setting.folder),
            "seen": {name: list(state) for name, state in setting.seen.items()},
        }
    kept = dict(list(plain.items())[-_MOST_PROJECTS:])
    write_settings_file(path, kept)
