"""Encodings of files by their bytes, and files that are not text."""

from __future__ import annotations

import codecs

from annotator.domain.errors import InputError

UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

_UTF_32_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UNPACK = "Unpack it first."
# The first bytes of files of known kinds, the kind, and the way out.
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"\x1f\x8b", "it is compressed (gzip).", _UNPACK),
    (b"BZh", "it is compressed (bzip2).", _UNPACK),
    (b"\xfd7zXZ\0", "it is compressed (xz).", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "it is compressed (zstd).", _UNPACK),
    (b"PK\3\4", "it is a zip archive or an office document.", "Unpack it, or save it as plain text."),
    (b"%PDF-", "it is a PDF.", "Save its text as .txt (pdftotext FILE)."),
    (b"SQLite format 3\0", "it is a database.", "A project is opened, not imported."),
)
_SAMPLE = 4096  # bytes at the beginning that are examined
# The least share of NULs in the bytes of a UTF-16 text: each ASCII letter, space and line feed has one.
_LEAST_NULS = 1 / 50
# The most NULs on the other side of the pairs, as a share of the first: emoji and some signs have one there.
_MOST_ASTRAY = 1 / 10


def refuse_no_text(data: bytes) -> None:
    """Refuse bytes of known kinds of files that are not text in a readable encoding.

    Raises
    ------
    InputError: the bytes are of such a kind; the message names it.
    """
    for signature, message, remedy in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(message, remedy)
    if data.startswith(_UTF_32_MARKS):
        raise InputError("it is UTF-32.", "Save it as UTF-8.")
    if not data.startswith(UTF_16_MARKS) and is_utf_16(data[:_SAMPLE]):
        raise InputError("it is UTF-16 without a byte-order mark.", "Save it as UTF-8.")


def is_utf_16(sample: bytes) -> bool:
    """Tell whether bytes look like UTF-16: enough NULs, nearly all on the same side of the pairs."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    nuls = max(even, odd)
    if nuls < max(2, len(sample) * _LEAST_NULS) or min(even, odd) > nuls * _MOST_ASTRAY:
        return False
    text = sample[: len(sample) // 2 * 2].decode("utf-16-be" if even > odd else "utf-16-le", "replace")
    return not any(sign < " " and sign not in "\t\n\r\f" for sign in text)
