"""The parts of a file that is a zip archive, such as a book or an office document, up to a limit each."""

from __future__ import annotations

import zipfile
import zlib
from typing import BinaryIO

from annotator.domain.errors import InputError
from annotator.domain.translation import tr

LARGEST_PART = 64 * 1024 * 1024  # bytes, unpacked
LARGEST_WHOLE = 512 * 1024 * 1024  # bytes of all parts that are read, unpacked
MOST_PARTS = 100_000
# What the standard library raises where an archive is damaged.
_DAMAGE = (zipfile.BadZipFile, zlib.error, ValueError, EOFError, OSError)


class ZipParts:
    """The parts of a file by their names; what the archive says of their sizes is not believed.

    Attributes
    ----------
    names: of all parts.
    """

    def __init__(
        self, stream: BinaryIO, no_archive: str, way_out: str, largest_whole: int = LARGEST_WHOLE
    ) -> None:
        """Open a file; `no_archive` is the message where it is no archive.

        Raises
        ------
        InputError: it is no archive.
        """
        self._way_out = way_out
        self._largest_whole = largest_whole
        self._size = 0
        try:
            self._archive = zipfile.ZipFile(stream)
        except (*_DAMAGE, NotImplementedError) as error:
            raise InputError(no_archive, way_out) from error
        self.names = self._archive.namelist()
        if len(self.names) > MOST_PARTS:
            raise InputError(
                tr("it has more than {number} parts, which no article has.", number=MOST_PARTS),
                tr("Leave it out."),
            )

    def part(self, name: str, largest: int | None = None) -> bytes | None:
        """Return the bytes of a part, or None if there is none of that name.

        Raises
        ------
        InputError: it is larger than `largest` (or `LARGEST_PART`), encrypted or broken, or all parts
            together are too large.
        """
        largest = largest or LARGEST_PART
        data = self.beginning(name, min(largest, self._largest_whole - self._size) + 1)
        if data is None:
            return None
        self._size += len(data)
        if self._size > self._largest_whole:
            raise InputError(
                tr("its parts unpack to more than {size} MB together.", size=self._largest_whole >> 20),
                tr("Divide it."),
            )
        if len(data) > largest:
            raise InputError(
                tr(
                    "its part “{name}” unpacks to more than {size} MB, which no article does.",
                    name=name[:200],
                    size=largest >> 20,
                ),
                tr("Leave it out, or save its text as .txt."),
            )
        return data

    def main_part(self, name: str, largest: int | None = None) -> bytes:
        """Return the bytes of a part that the file cannot be without.

        Raises
        ------
        InputError: there is none, or it cannot be read.
        """
        data = self.part(name, largest)
        if data is None:
            raise InputError(tr("it has no part “{name}”.", name=name[:200]), self._way_out)
        return data

    def beginning(self, name: str, size: int) -> bytes | None:
        """Return the first bytes of a part, or None if there is none of that name.

        Raises
        ------
        InputError: it is encrypted or broken.
        """
        try:
            with self._archive.open(name) as stream:
                return stream.read(size)
        except KeyError:
            return None
        except RuntimeError as error:  # also NotImplementedError: an unknown compression
            raise InputError(
                tr("its part “{name}” is encrypted or packed in an unknown way.", name=name[:200]),
                tr("Save it without a password."),
            ) from error
        except _DAMAGE as error:
            raise InputError(tr("its part “{name}” is broken.", name=name[:200]), self._way_out) from error
