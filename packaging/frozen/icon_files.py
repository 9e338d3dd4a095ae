"""The icons of Windows and macOS, made of one PNG of 256 by 256 pixels: both formats hold it as it is."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def ico(picture: Path, folder: Path) -> str:
    """Write an icon for Windows into a folder and return its path."""
    data = picture.read_bytes()
    header = struct.pack("<HHH", 0, 1, 1)
    entry = struct.pack("<BBBBHHII", 0, 0, 0, 0, 1, 32, len(data), len(header) + 16)  # 0 means 256 pixels
    return written(folder / "annotator.ico", header + entry + data)


def icns(picture: Path, folder: Path) -> str:
    """Write an icon for macOS into a folder and return its path."""
    data = picture.read_bytes()
    entry = b"ic08" + struct.pack(">I", len(data) + 8) + data
    return written(folder / "annotator.icns", b"icns" + struct.pack(">I", len(entry) + 8) + entry)


def written(path: Path, data: bytes) -> str:
    """Write a file and return its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return str(path)
