"""A format that can be written: an entry of the tables of formats."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.domain.codebook import Codebook
    from annotator.domain.layer import Record
    from annotator.formats.jsonl.writer import Unit
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.features import Loss

# Options of an export that mean something in some formats only, by their names on the command line.
Option = Literal["offsets"]


@dataclass(frozen=True)
class Settings:
    """The settings of a whole export.

    Attributes
    ----------
    title: the name of the project.
    codebook: its label sets.
    units: the units of offsets besides code points, in formats that can have several.
    """

    title: str
    codebook: Codebook
    units: tuple[Unit, ...] = ()


@dataclass(frozen=True)
class Contents:
    """The contents of an export, for the files that describe it.

    Attributes
    ----------
    parts: the number of records in each part by its name; one part named "" where the export is not split.
    """

    parts: Mapping[str, int]


class Writer(ABC):
    """Writes the records of one part of an export.

    Where `add` raises ValueError, TypeError or InputError, the record is named and passed over: nothing of it
    is written.
    """

    @abstractmethod
    def add(self, record: Record) -> None:
        """Write a record, or keep it until the end where the format needs all of them."""

    def finish(self) -> None:  # noqa: B027 - most formats need nothing
        """Write what is to come behind the last record; not called where the export failed or was stopped."""

    def close(self) -> None:  # noqa: B027
        """Close the files; nothing more is written."""


class ExportFormat(NamedTuple):
    """A format that can be written.

    Attributes
    ----------
    name: its name on the command line.
    title: its name for people.
    ending: the ending of its file; of a format with many files, that of an archive of these.
    content: the content of a file, in words for people.
    open: returns the writer of one part of an export.
    losses: what it cannot carry, and what becomes of it.
    describe: writes the files beside the data that describe them; they are the same for all parts.
    is_folder: whether it has many files, which go into a folder or an archive.
    is_stream: whether it is one file, written from front to end, so that it can go to standard output.
    modules: what the writer imports that may be missing; the extra "formats" brings it.
    is_numbered: whether a full file is followed by further ones, such as "press-2.spacy".
    options: the options of an export that only some formats take, of those that this one takes.
    to_bytes: returns the bytes of a record in a format that is nothing but these, one behind the other: so
        several processes can write at once.
    """

    name: str
    title: str
    ending: str
    content: str
    open: Callable[[Destination, Settings], Writer]
    losses: tuple[Loss, ...] = ()
    describe: Callable[[Destination, Settings, Contents], None] | None = None
    is_folder: bool = False
    is_stream: bool = False
    is_numbered: bool = False
    options: tuple[Option, ...] = ()
    modules: tuple[str, ...] = ()
    to_bytes: Callable[[Record, Settings], bytes] | None = None
