"""The folder of a project's backups: its place, the names in it, and their list.

A name says what a backup is: ``crane.2026-11-29T140005Z.hourly.qca``. So a list needs to open no file, and a
folder that was copied elsewhere still tells what it holds.
"""

from __future__ import annotations

import re
import stat
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from annotator.domain.document import sha256
from annotator.domain.errors import NotWritable, StorageError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import mark, tr
from annotator.project.backups.settings import read_settings

if TYPE_CHECKING:
    from pathlib import Path

ENDING = ".qca"
# Why backups are made, in words that follow "made".
REASONS = {
    "opening": mark("at opening"),
    "hourly": mark("while you worked"),
    "migration": mark("before a new file version"),
    "merge": mark("before a merge"),
    "import": mark("before an import"),
    "codebook": mark("before a change of the codebook"),
    "acts": mark("before an act on many annotations"),
    "restore": mark("before a restore"),
    "trash": mark("before the trash was emptied"),
    "asked": mark("when asked for"),
}
_TIME = "%Y-%m-%dT%H%M%SZ"
_LONGEST_STEM = 120  # characters, or bytes where these are more: names have 255 bytes at most


@dataclass(frozen=True)
class Backup:
    """A backup: a whole project file.

    Attributes
    ----------
    at: when it was made, in UTC, to the second.
    reason: why, see `REASONS`.
    """

    path: Path
    at: datetime
    reason: str

    @property
    def size(self) -> int:
        """Return its bytes; 0 if it was removed meanwhile."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


def stem_of(project: Path) -> str:
    """Return the first part of the names of a project's backups."""
    name = project.stem if project.suffix == ENDING else project.name
    return name.encode()[:_LONGEST_STEM].decode(errors="ignore")


def folder_beside(project: Path) -> Path:
    """Return the folder beside the file that all links lead to."""
    real = project.resolve()
    return real.with_name(f"{stem_of(real)}.backups")


def folder_of(project: Path, chosen: Path | None = None) -> Path:
    """Return the folder in which the backups of a project are made; `chosen` comes before the settings.

    A chosen folder serves many projects: each has a folder in it, with a part that its path tells.
    """
    chosen = chosen or read_settings().folder
    if chosen is None:
        return folder_beside(project)
    real = project.resolve()
    return chosen.absolute() / f"{stem_of(real)}-{sha256(str(real))[:8]}"


def backups_of(project: Path, chosen: Path | None = None) -> list[Backup]:
    """Return the backups of a project, the newest first: in its present folder, and beside it.

    Raises
    ------
    StorageError: a folder of backups is there, but cannot be read.
    """
    folders = dict.fromkeys((folder_of(project, chosen), folder_beside(project)))
    found = [backup for folder in folders for backup in backups_in(folder, project)]
    return sorted(found, key=lambda backup: (backup.at, backup.path), reverse=True)


def backups_in(folder: Path, project: Path) -> list[Backup]:
    """Return the backups of a project in a folder, in no order; links and other files are passed over.

    Raises
    ------
    StorageError: the folder is there, but cannot be read.
    """
    stem = re.escape(stem_of(project.resolve()))
    name = re.compile(rf"{stem}\.(\d{{4}}-\d\d-\d\dT\d{{6}}Z)\.({'|'.join(REASONS)})\{ENDING}")
    found = []
    for path in _regular_files(folder):
        if match := name.fullmatch(path.name):
            try:
                at = datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
            except ValueError:
                continue  # no date, so no name of ours
            found.append(Backup(path, at, match[2]))
    return found


def _regular_files(folder: Path) -> list[Path]:
    try:
        paths = list(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []  # there is no folder yet; making a backup says what is in its way
    except OSError as error:
        raise StorageError(
            tr("The folder {folder} cannot be read: {reason}.", folder=folder, reason=reason(error)),
            tr("Which backups it holds is not known. Check its permissions, and that its disk is connected."),
        ) from error
    return [path for path in paths if _is_regular(path)]


def _is_regular(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:  # removed just now
        return False


def made_folder(folder: Path) -> Path:
    """Make the folder of a project's backups if it is missing.

    Raises
    ------
    NotWritable: it cannot be made, or something else has its name.
    """
    try:
        folder.mkdir(exist_ok=True)
    except FileExistsError:
        pass  # told below
    except FileNotFoundError as error:
        raise NotWritable(
            tr("The folder {parent} for backups is not there.", parent=folder.parent),
            tr("Connect its drive, or choose another folder for backups."),
        ) from error
    except OSError as error:
        raise NotWritable(
            tr("The folder {folder} cannot be made: {reason}.", folder=folder, reason=reason(error)),
            remedy(error, tr("choose another folder for backups")),
        ) from error
    if folder.is_symlink() or not folder.is_dir():
        raise NotWritable(
            tr("{folder} is a link, so no backup is written there.", folder=folder)
            if folder.is_symlink()
            else tr("{folder} is no folder, so no backup is written there.", folder=folder),
            tr("Look at it and remove it, or choose another folder for backups."),
        )
    return folder


def new_backup(folder: Path, project: Path, reason: str, at: datetime) -> Backup:
    """Return a backup of this second, or of the next that no other file has: so times tell their order."""
    stem, at = stem_of(project.resolve()), at.astimezone(UTC).replace(microsecond=0)
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        names = []  # making the backup says what is wrong
    while any(name.startswith(f"{stem}.{at.strftime(_TIME)}.") for name in names):
        at += timedelta(seconds=1)
    return Backup(folder / f"{stem}.{at.strftime(_TIME)}.{reason}{ENDING}", at, reason)
