"""Files with the items that imports refused: of the kind that these came from, to mend and import again.

The rows of tables with the same columns come into one file, with the names of the columns above them.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, Self, cast

from annotator.computer.temporary import spooled_file
from annotator.output_file import complete_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.store.import_reports import RefusedItem

_IN_MEMORY = 1 << 20  # bytes of a file that wait in memory
_JSON = (".jsonl", ".json", ".ndjson", ".jsonlines")  # others may hold lines of JSON, too
_MAIL = ".mbox"
_TABLES = (".csv", ".tsv", ".tab")  # those that are text; the rows of a workbook become .csv
_NUMBER = re.compile(r":[\d-]+$")
_MESSAGE = b"From refused@localhost\n"  # the line before each message of a mailbox


class _File(NamedTuple):
    """A file with refused items; `source` is the first file that they came from."""

    source: PurePath
    ending: str
    stream: BinaryIO


class RefusedFiles:
    """Refused items, gathered by the kind of file that they came from, until the end of the block."""

    def __init__(self, items: Iterable[RefusedItem] = ()) -> None:
        self._files: dict[tuple[str, bytes], _File] = {}
        for item in items:
            self.take(item)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for file in self._files.values():
            file.stream.close()

    def __len__(self) -> int:
        return len(self._files)

    def take(self, item: RefusedItem) -> None:
        """Put an item into its file; one that is a whole file is in none."""
        if not item.given:
            return
        source = _source(item.place)
        if item.head is None:
            ending = line_ending(item.place, item.given)
        else:
            ending = source.suffix.lower() if source.suffix.lower() in _TABLES else ".csv"
        head = item.head or b""
        file = self._files.get((ending, head))
        if file is None:
            spool = spooled_file(_IN_MEMORY)  # closed with this object
            file = _File(source, ending, cast("BinaryIO", spool))
            self._files[ending, head] = file
            if head:
                file.stream.write(_whole_line(head))
        file.stream.write((_MESSAGE if ending == _MAIL else b"") + _whole_line(item.given))

    def paths(self, target: Path) -> list[Path]:
        """Return the paths of the files: the target with the endings of their kinds.

        Several files of a kind are named after their sources, too. No path but the target itself exists.
        """
        endings = [file.ending for file in self._files.values()]
        paths: list[Path] = []
        for file in self._files.values():
            stem = target.stem if endings.count(file.ending) == 1 else f"{target.stem}-{file.source.stem}"
            name, number = f"{stem}{file.ending}", 1
            while (path := target.with_name(name)) in paths or (path != target and path.exists()):
                number += 1
                name = f"{stem}-{number}{file.ending}"
            paths.append(path)
        return paths

    def save(self, target: Path) -> list[Path]:
        """Write the files, and return their paths (see `paths`).

        Raises
        ------
        OSError: one cannot be written.
        """
        paths = self.paths(target)
        for path, file in zip(paths, self._files.values(), strict=True):
            file.stream.seek(0)
            with complete_file(path) as stream:
                shutil.copyfileobj(file.stream, stream)
        return paths


def line_ending(place: str, given: bytes) -> str:
    """Return the ending of the file for a line of JSON or a message of a mailbox; "" for anything else."""
    ending = _source(place).suffix.lower()
    if ending == _MAIL:
        return _MAIL
    return _JSON[0] if ending in _JSON or given.lstrip()[:1] in (b"{", b"[") else ""


def _source(place: str) -> PurePath:
    """Return the file of a place: "a.jsonl:17", "b.zip/a.json:2-1", "standard input:3"."""
    return PurePath(_NUMBER.sub("", place))


def _whole_line(given: bytes) -> bytes:
    return given.rstrip(b"\r\n") + b"\n"
