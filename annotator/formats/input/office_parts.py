"""The parts of office documents; encrypted and old ones are refused."""

from __future__ import annotations

import io

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.formats.input.zip_parts import ZipParts

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the first bytes of old binary and of encrypted office documents
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SAVE_AGAIN = mark("Open and save it again in its program.")


def office_parts(data: bytes) -> ZipParts:
    """Return the parts of a document.

    Raises
    ------
    InputError: it is encrypted, an old binary document, or no archive.
    """
    refuse_ole(data)
    return ZipParts(io.BytesIO(data), tr("it is no office document, or only a part of one."), tr(_SAVE_AGAIN))


def refuse_ole(data: bytes) -> None:
    """Refuse encrypted documents and those of the old binary kind.

    Raises
    ------
    InputError: the bytes are of such a document.
    """
    if not data.startswith(OLE):
        return
    if _ENCRYPTED in data:
        raise InputError(tr("it is encrypted."), tr("Open it with its password, and save it without one."))
    raise InputError(
        tr("it is in the old binary form of Office (.doc, .xls)."),
        tr("Save it as .docx or .xlsx (soffice --headless --convert-to docx FILE)."),
    )
