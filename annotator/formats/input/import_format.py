"""A format that can be read: an entry of the tables of formats."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Beside, Item
    from annotator.formats.input.sources import Source


class ImportFormat(NamedTuple):
    """A format that can be read.

    Attributes
    ----------
    name: its name on the command line.
    title: its name for people.
    endings: the endings of its files, in lower case, the usual one first; several formats may have the same.
    read: yields the items of a source; a container yields its members, which are read by their own formats.
        A document without an id is named after the stem of the source, or after stem and number: "news-17".
    fits: tells by the first bytes of a source (`Source.head`) or by the files beside it whether it is of this
        format; None: the ending is enough. It imports nothing but the standard library.
    signatures: the first bytes of its files, which tell it under any ending.
    beside: the endings of files that are read with its files, and are nothing by themselves.
    modules: what the reader imports that may be missing; the extra "formats" brings it.
    read_lines: yields the items of a stream of whole lines; the number is that of the first line; None: the
        files have no lines that can be read apart from the others.
    is_safe: whether the reader can neither crash nor hang, so that it needs no process of its own.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    read: Callable[[Source, Choices], Iterator[Item | Source | Beside]]
    fits: Callable[[Source], bool] | None = None
    signatures: tuple[bytes, ...] = ()
    beside: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    read_lines: Callable[[BinaryIO, Source, Choices, int], Iterator[Item]] | None = None
    is_safe: bool = False
