"""The parts of office documents, which are zip archives: each is read up to a limit, whatever it claims."""

from __future__ import annotations

import io
import zipfile
import zlib

from annotator.domain.errors import InputError

LARGEST_PART = 64 * 1024 * 1024  # bytes, unpacked
MOST_PARTS = 100_000

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the first bytes of old binary and of encrypted office documents
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SAVE_AGAIN = "Open and save it again in its program."


class OfficeParts:
    """The parts of an office document by their names."""

    def __init__(self, data: bytes) -> None:
        """Open a document.

        Raises
        ------
        InputError: it is encrypted, an old binary document, or no archive.
        """
        refuse_ole(data)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, EOFError, OSError, NotImplementedError) as error:
            raise InputError("it is no office document, or only a part of one.", _SAVE_AGAIN) from error
        if len(self._archive.infolist()) > MOST_PARTS:
            raise InputError(f"it has more than {MOST_PARTS:,} parts, which no article has.", "Leave it out.")

    def part(self, name: str) -> bytes | None:
        """Return the bytes of a part, or None if there is none of that name.

        Raises
        ------
        InputError: it is larger than `LARGEST_PART`, encrypted or broken.
        """
        try:
            with self._archive.open(name) as stream:
                data = stream.read(LARGEST_PART + 1)
        except KeyError:
            return None
        except RuntimeError as error:  # also NotImplementedError: an unknown compression
            raise InputError(
                f"its part “{name}” is encrypted or packed in an unknown way.", "Save it without a password."
            ) from error
        except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, OSError) as error:
            raise InputError(f"its part “{name}” is broken.", _SAVE_AGAIN) from error
        if len(data) > LARGEST_PART:
            raise InputError(
                f"its part “{name}” unpacks to more than {LARGEST_PART >> 20} MB, which no article does.",
                "Leave it out, or save its text as .txt.",
            )
        return data

    def main_part(self, name: str) -> bytes:
        """Return the bytes of a part that the document cannot be without.

        Raises
        ------
        InputError: there is none, or it cannot be read.
        """
        data = self.part(name)
        if data is None:
            raise InputError(f"it has no part “{name}”, so it is another kind of file.", _SAVE_AGAIN)
        return data


def refuse_ole(data: bytes) -> None:
    """Refuse encrypted documents and those of the old binary kind.

    Raises
    ------
    InputError: the bytes are of such a document.
    """
    if not data.startswith(OLE):
        return
    if _ENCRYPTED in data:
        raise InputError("it is encrypted.", "Open it with its password, and save it without one.")
    raise InputError(
        "it is in the old binary form of Office (.doc, .xls).",
        "Save it as .docx or .xlsx (soffice --headless --convert-to docx FILE).",
    )
