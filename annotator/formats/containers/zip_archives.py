"""Zip archives: each member is read by its own format, and nothing is written to where its name says."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, BinaryIO, cast

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.containers.members import (
    DAMAGE,
    MOST_MEMBERS,
    UNPACK,
    Allowance,
    Member,
    allowance_of,
    climbs_out,
    is_hidden,
    printable,
    reason,
    size_of,
    unpacked,
)
from annotator.formats.input.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_ENCRYPTED = 0x1


def read(source: Source, choices: Choices) -> Iterator[Item | Source]:
    """Yield the members of an archive, and problems."""
    with source.opened() as stream:
        size = size_of(stream)
        try:
            archive = zipfile.ZipFile(stream)
        except (*DAMAGE, KeyError) as error:
            raise InputError(tr("it is no zip archive, or a damaged one."), tr(UNPACK)) from error
        with archive:
            yield from _Archive(source, archive, allowance_of(source, size)).members()


class _Archive:
    """An open archive."""

    def __init__(self, source: Source, archive: zipfile.ZipFile, allowance: Allowance) -> None:
        infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
        if len(infos) > MOST_MEMBERS:
            raise InputError(tr("it has more than {number} members.", number=MOST_MEMBERS), tr("Divide it."))
        self._source = source
        self._archive = archive
        self._allowance = allowance
        self._by_name = {printable(info.filename): info for info in infos}

    def members(self) -> Iterator[Item | Source]:
        for name, info in self._by_name.items():
            place = f"{self._source.name}/{name}"
            if is_hidden(name) and not climbs_out(name):
                continue
            if climbs_out(name):
                yield place, Problem(place, tr("its name leads out of the archive."), tr(UNPACK)), b""
            elif info.flag_bits & _ENCRYPTED:
                yield place, Problem(place, tr("it is encrypted."), tr("Unpack it with its password.")), b""
            else:
                yield self._member(name)

    def _member(self, name: str) -> Member:
        info = self._by_name[name]
        folder = name.rpartition("/")[0]

        def opened() -> BinaryIO:
            return unpacked(self._open(info), self._allowance)

        def found_in(folder: str, other: str) -> Source | None:
            other = f"{folder}/{other}" if folder else other
            found = self._by_name.get(other)
            is_readable = found and not climbs_out(other) and not found.flag_bits & _ENCRYPTED
            return self._member(other) if is_readable and other.rpartition("/")[0] == folder else None

        return Member(
            f"{self._source.name}/{name}",
            opened,
            lambda other: found_in(folder, other),
            lambda other: found_in(folder.rpartition("/")[0], other) if folder else None,
            depth=self._source.depth + 1,
            meta=self._source.meta,
            allowance=self._allowance,
        )

    def _open(self, info: zipfile.ZipInfo) -> BinaryIO:
        try:
            return cast("BinaryIO", self._archive.open(info))
        except DAMAGE as error:
            raise InputError(
                tr("it cannot be unpacked ({reason}).", reason=reason(error)), tr(UNPACK)
            ) from error
