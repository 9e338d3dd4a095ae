"""The table of containers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark
from annotator.formats.input.import_format import ImportFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_COMPRESSED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0")
_TARS = (".tar", ".tgz", ".tbz2", ".txz", ".tar.gz", ".tar.bz2", ".tar.xz")


def _read_web_archive(source: Source, choices: Choices) -> Iterator[Item | Source]:
    from annotator.formats.containers.web_archives import read

    return read(source, choices)


def _read_tar(source: Source, choices: Choices) -> Iterator[Item | Source]:
    from annotator.formats.containers.tar_archives import read

    return read(source, choices)


def _read_compressed(source: Source, choices: Choices) -> Iterator[Item | Source]:
    from annotator.formats.containers.compressed_files import read

    return read(source, choices)


def _read_zip(source: Source, choices: Choices) -> Iterator[Item | Source]:
    from annotator.formats.containers.zip_archives import read

    return read(source, choices)


def _is_web_archive(source: Source) -> bool:
    name = source.name.lower()
    return name.endswith((".warc", ".warc.gz")) or source.head.startswith(b"WARC/")


def _is_tar(source: Source) -> bool:
    return source.name.lower().endswith(_TARS)


def _is_compressed(source: Source) -> bool:
    return source.head.startswith(_COMPRESSED)


FORMATS: tuple[ImportFormat, ...] = (
    ImportFormat(
        "warc",
        mark("Web archive"),
        (".warc", ".gz"),
        _read_web_archive,
        _is_web_archive,
        signatures=(b"WARC/",),
        modules=("warcio",),
    ),
    ImportFormat(
        "tar",
        mark("Tar archive"),
        (".tar", ".tgz", ".tbz2", ".txz", ".gz", ".bz2", ".xz"),
        _read_tar,
        _is_tar,
        signatures=_COMPRESSED,
    ),
    ImportFormat(
        "compressed",
        mark("Compressed file"),
        (".gz", ".bz2", ".xz"),
        _read_compressed,
        _is_compressed,
        signatures=_COMPRESSED,
    ),
    ImportFormat("zip", mark("Zip archive"), (".zip",), _read_zip),
)
