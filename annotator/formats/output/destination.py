"""The places of the files of an export; they are written into a new folder that nobody else knows.

`annotator/output_folder.py` gives the files their names when all are complete.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, BinaryIO, Protocol

if TYPE_CHECKING:
    from pathlib import Path

_UNSAFE = re.compile(r"[^\w.\-]+")
_LONGEST = 100  # characters of a name, so that some more can be added in any file system
# Names that Windows keeps for devices, under any ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


@dataclass(frozen=True)
class Destination:
    """The place of one part of an export.

    Attributes
    ----------
    folder: the folder into which the files are written.
    stem: the name of the main file without its ending.
    ending: the ending of the main file.
    part: the name of the part, "" where the export is not split.
    stream: takes the main file where that goes to standard output.
    """

    folder: Path
    stem: str
    ending: str
    part: str = ""
    stream: BinaryIO | None = None
    _taken: set[str] = field(default_factory=set, compare=False)

    def of_part(self, part: str) -> Destination:
        """Return the destination of a part."""
        return replace(self, part=part, _taken=set())

    @property
    def main(self) -> Path:
        """Return the path of the main file of the part: "news.jsonl", or "news-train.jsonl"."""
        part = f"-{self.part}" if self.part else ""
        return self.folder / f"{self.stem}{part}{self.ending}"

    def open_main(self) -> Output:
        """Return what takes the bytes of the main file of the part."""
        return _Unclosed(self.stream) if self.stream is not None else self.main.open("xb")

    def beside(self, ending: str) -> Path:
        """Return the path of a file that belongs to all parts: "news" with another ending."""
        return self.folder / f"{self.stem}{ending}"

    def member(self, name: str, ending: str = "") -> Path:
        """Return a new path in the folder of the part, for a format with many files.

        Its name is made of the name, which may be any words: all file systems take it, and no other file of
        the part has it.
        """
        folder = self.folder / self.part if self.part else self.folder
        folder.mkdir(exist_ok=True)
        wanted = safe_name(name)
        unique, number = wanted, 1
        while (unique + ending).casefold() in self._taken:
            number += 1
            unique = f"{wanted}-{number}"
        self._taken.add((unique + ending).casefold())
        return folder / (unique + ending)

    def within(self, name: str) -> Destination:
        """Return the destination of a new folder in the folder of the part, named like a member."""
        return replace(self, folder=self.member(name), part="", _taken=set())


def safe_name(words: str) -> str:
    """Return words as the name of a file: without separators and signs that file systems refuse."""
    name = _UNSAFE.sub("_", words)[:_LONGEST].strip(".") or "_"
    return f"_{name}" if _DEVICES.fullmatch(name) else name


class Output(Protocol):
    """A stream for the bytes of a main file."""

    def write(self, data: bytes, /) -> object:
        """Take bytes."""

    def close(self) -> None:
        """Take no more."""


class _Unclosed:
    """A stream that outlives its writer: closing it only sends what waits."""

    def __init__(self, stream: BinaryIO) -> None:
        self.write = stream.write
        self.close = stream.flush
