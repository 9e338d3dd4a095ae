"""Places that projects suffer from: drives of other computers, and folders that a program synchronises."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.translation import tr

# Types of file systems that lie on another computer, by their names in /proc/mounts.
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p", "ceph", "glusterfs", "lustre", "beegfs"}
)
_NETWORK_FUSE = ("fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.gvfsd-fuse", "davfs", "fuse.s3fs")
# Folder names of programs that synchronise; what follows such a name in a folder's name names an account.
_SYNCED = {
    "Dropbox": re.compile(r"dropbox( \(.*\))?", re.IGNORECASE),
    "OneDrive": re.compile(r"onedrive( - .*)?", re.IGNORECASE),
    "Google Drive": re.compile(r"(google ?drive|googledrive-.*|drivefs)", re.IGNORECASE),
    "iCloud": re.compile(r"(icloud ?drive|com~apple~clouddocs|mobile documents)", re.IGNORECASE),
    "Nextcloud": re.compile(r"(nextcloud|owncloud)\d*", re.IGNORECASE),
    "Syncthing": re.compile(r"syncthing", re.IGNORECASE),
    "pCloud": re.compile(r"pclouddrive", re.IGNORECASE),
}
# Files that these programs leave in the folders that they synchronise.
_SIGNS = {
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".sync_folder.db": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
}
_MOUNTS = Path("/proc/mounts")
_ESCAPED = re.compile(r"\\(\d{3})")


@dataclass(frozen=True)
class Place:
    """The peculiarities of a folder.

    Attributes
    ----------
    kind: "network" or "synced".
    name: the file system or the program.
    """

    kind: str
    name: str

    @property
    def warning(self) -> str:
        """Return what may happen there, and what to do instead."""
        if self.kind == "network":
            return tr(
                "This project lies on another computer ({system}). Better work on a copy on this one, and"
                " keep backups there.",
                system=self.name,
            )
        return tr(
            "{program} synchronises this folder and may put back an older file. Pause it while you work,"
            " or keep the project elsewhere.",
            program=self.name,
        )


def special_place(path: Path) -> Place | None:
    """Return what is special about the place of a file or folder; None for an ordinary one."""
    real = path.absolute().resolve()
    folder = real if real.is_dir() else real.parent
    return _synced(folder) or _network(folder)


def _synced(folder: Path) -> Place | None:
    for part in folder.parts:
        for name, pattern in _SYNCED.items():
            if pattern.fullmatch(part):
                return Place("synced", name)
    for above in (folder, *folder.parents):
        for sign, name in _SIGNS.items():
            if (above / sign).exists():
                return Place("synced", name)
    return None


def _network(folder: Path) -> Place | None:
    if str(folder).startswith(("\\\\", "//")):
        return Place("network", tr("a shared folder of Windows"))
    if sys.platform == "win32":
        return _network_on_windows(folder)
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None  # this system does not tell
    kind = _file_system(folder, mounts)
    return Place("network", kind.removeprefix("fuse.")) if kind in _NETWORK or kind in _NETWORK_FUSE else None


def _file_system(folder: Path, mounts: str) -> str:
    """Return the type of the file system that holds a folder: that of the longest mount point above it."""
    longest, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(_ESCAPED.sub(lambda octal: chr(int(octal[1], 8)), fields[1]))
        if len(point.parts) >= longest and folder.is_relative_to(point):
            longest, kind = len(point.parts), fields[2]
    return kind


def _network_on_windows(folder: Path) -> Place | None:
    import ctypes

    remote = 4  # DRIVE_REMOTE of winbase.h
    windows = getattr(ctypes, "windll", None)
    if windows is not None and windows.kernel32.GetDriveTypeW(f"{folder.drive}{os.sep}") == remote:
        return Place("network", tr("a network drive"))
    return None
