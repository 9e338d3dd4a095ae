"""Tar archives, compressed or not: each member is read by its own format."""

from __future__ import annotations

import tarfile
from itertools import islice
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
    decompressed,
    is_hidden,
    printable,
    size_of,
    unpacked,
)
from annotator.formats.input.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source


def read(source: Source, choices: Choices) -> Iterator[Item | Source]:
    """Yield the members of an archive, and problems."""
    with source.opened() as stream:
        allowance = allowance_of(source, size_of(stream))
        packed = decompressed(stream, source.head)
        if packed is None:
            yield from _read(source, stream, allowance)
            return
        # Members are looked up by their places, so compressed ones are unpacked to a temporary file at first.
        with unpacked(packed, allowance) as whole:
            yield from _read(source, whole, allowance)


def _read(source: Source, stream: BinaryIO, allowance: Allowance) -> Iterator[Item | Source]:
    try:
        archive = tarfile.open(fileobj=stream, mode="r:")  # noqa: SIM115 - closed below
        infos = list(islice(archive, MOST_MEMBERS + 1))
    except (*DAMAGE, tarfile.TarError) as error:
        raise InputError(tr("it is no tar archive, or a damaged one."), tr(UNPACK)) from error
    with archive:
        if len(infos) > MOST_MEMBERS:
            raise InputError(tr("it has more than {number} members.", number=MOST_MEMBERS), tr("Divide it."))
        by_name = {printable(info.name).removeprefix("./"): info for info in infos if info.isfile()}
        yield from _members(source, archive, by_name, allowance)


def _members(
    source: Source, archive: tarfile.TarFile, by_name: dict[str, tarfile.TarInfo], allowance: Allowance
) -> Iterator[Item | Source]:
    def member(name: str) -> Member:
        folder = name.rpartition("/")[0]

        def opened() -> BinaryIO:
            return unpacked(cast("BinaryIO", archive.extractfile(by_name[name])), allowance)

        def found_in(folder: str, other: str) -> Source | None:
            other = f"{folder}/{other}" if folder else other
            is_here = other in by_name and other.rpartition("/")[0] == folder and not climbs_out(other)
            return member(other) if is_here else None

        return Member(
            f"{source.name}/{name}",
            opened,
            lambda other: found_in(folder, other),
            lambda other: found_in(folder.rpartition("/")[0], other) if folder else None,
            depth=source.depth + 1,
            meta=source.meta,
            allowance=allowance,
        )

    for name in by_name:
        place = f"{source.name}/{name}"
        if climbs_out(name):
            yield place, Problem(place, tr("its name leads out of the archive."), tr(UNPACK)), b""
        elif not is_hidden(name):
            yield member(name)
