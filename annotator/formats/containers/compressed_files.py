"""Single files compressed with gzip, bzip2 or xz: "news.jsonl.gz" is read as "news.jsonl"."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.containers.members import Member, allowance_of, decompressed, size_of, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_ENDINGS = (".gz", ".bz2", ".xz")


def read(source: Source, choices: Choices) -> Iterator[Item | Source]:
    """Yield the file that is compressed."""
    with source.opened() as stream:
        allowance = allowance_of(source, size_of(stream))

    def opened() -> BinaryIO:
        stream = source.opened()
        inner = decompressed(stream, source.head)
        if inner is None:
            stream.close()
            raise InputError(tr("it is not compressed with gzip, bzip2 or xz."), tr("Check what it is."))
        return unpacked(inner, allowance, stream)

    # "news.txt" that is compressed keeps its name; "news.txt.gz" loses the last ending.
    name = PurePosixPath(source.name).name
    inner_name = name[: -len(source.ending)] if source.ending in _ENDINGS else name
    yield Member(
        f"{source.name}/{inner_name}",
        opened,
        depth=source.depth + 1,
        meta=source.meta,
        allowance=allowance,
    )
