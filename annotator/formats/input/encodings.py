"""Encodings of files by their bytes, and files that are not text."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.formats.input.notices import Notice

UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
UTF_32_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)

_UNPACK = mark("Unpack it first.")
# The first bytes of files of known kinds, the kind, and the way out.
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"\x1f\x8b", mark("it is compressed (gzip)."), _UNPACK),
    (b"BZh", mark("it is compressed (bzip2)."), _UNPACK),
    (b"\xfd7zXZ\0", mark("it is compressed (xz)."), _UNPACK),
    (b"\x28\xb5\x2f\xfd", mark("it is compressed (zstd)."), _UNPACK),
    (
        b"PK\3\4",
        mark("it is a zip archive or an office document."),
        mark("Unpack it, or save it as plain text."),
    ),
    (b"%PDF-", mark("it is a PDF."), mark("Save its text as .txt (pdftotext FILE).")),
    (b"SQLite format 3\0", mark("it is a database."), mark("A project is opened, not imported.")),
)
_SAMPLE = 4096  # bytes at the beginning that are examined
# The least share of NULs in the bytes of a UTF-16 text: each ASCII letter, space and line feed has one.
_LEAST_NULS = 1 / 50
# The most NULs on the other side of the pairs, as a share of the first: emoji and some signs have one there.
_MOST_ASTRAY = 1 / 10


_GUESSED = 64 * 1024  # the most bytes by which an encoding is guessed: the lines that are not ASCII
_LONGEST_LINE = 2_000  # the most bytes of such a line before its first sign that is not ASCII
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HIGH = re.compile(rb"[\x80-\xff]")
# Typographic marks in Windows-1252, which are the same in all encodings of Windows, and letters beside an
# ASCII letter that have the same byte in the other ones for Latin letters or are frequent in Western Europe.
_MARKS = rb"[\x80\x84\x85\x91-\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xb7\xbb]"
_WESTERN = re.compile(
    _MARKS + rb"|(?<=[A-Za-z])[\xdf\xe0-\xe2\xe4\xe5\xe7-\xeb\xed-\xef\xf1\xf3\xf4\xf6\xf9-\xfc]"
    rb"|[\xc0\xc2\xc4\xc5\xc7-\xca\xd6\xdc\xe0\xe2\xe4\xe5\xe7-\xea\xf6\xfc](?=[A-Za-z])"
    rb"|(?<= )\xe0(?= )|[\xa1\xbf](?=[A-Z])"  # French and Spanish
)
_MARK = re.compile(_MARKS)
# The most letters outside of ASCII, as a share of the lines with them, of a text that is Western without a
# doubt: French has 1 in 25, Czech 1 in 8, Greek and Russian more than half.
_MOST_HIGH = 1 / 20
# The names of encodings in Python that readers know under others.
_NAMES = {"cp932": "shift_jis", "mac_roman": "macintosh", "mac_iceland": "macintosh", "utf_8": "utf-8"}
# Codecs of Python that are no encodings of files.
_NO_ENCODINGS = ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined")
# Encodings whose bytes are ASCII, which only a declaration tells.
_SEVEN_BITS = ("iso2022", "hz")


class Decoded(NamedTuple):
    """The text of a file.

    Attributes
    ----------
    encoding: its encoding; "" for UTF-8, which is not worth a word.
    notices: what is to be told of it.
    """

    text: str
    encoding: str = ""
    notices: tuple[Notice, ...] = ()


def decoded(data: bytes, chosen: str | None = None, declared: str | None = None) -> Decoded:
    """Return the text of a file by the encoding that the user has chosen, else by its bytes.

    UTF-8 and byte-order marks come first, then what the file itself declares, then a guess, which is always
    told. Nothing is replaced.

    Raises
    ------
    InputError: it is no text, or not in the encoding that was chosen; the message names the first bad byte.
    """
    refuse_no_text(data)
    if chosen:
        return Decoded(_decode(data, codec_named(chosen)), encoding_name(chosen))
    mark = encoding_by_mark(data)
    if mark:
        return _told(_decode(data, mark), mark.partition("-sig")[0], "decoded")
    if data.isascii() and (codec := _declared(declared)).startswith(_SEVEN_BITS):
        return _told(_decode(data, codec), codec, "decoded")
    if is_utf_16(data[:_SAMPLE]):
        name = _utf_16_without_mark(data)
        return _told(_decode(data, name), name, "decoded")
    if b"\0" in data:
        raise InputError(tr("it is a binary file, not a text."), tr("Import a text file."))
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _other(data, error, declared)


def encoding_by_mark(data: bytes) -> str:
    """Return the encoding that a byte-order mark tells, in Python's words; "" without a mark or for UTF-8."""
    if data.startswith(UTF_32_MARKS):
        return "utf-32"
    return "utf-16" if data.startswith(UTF_16_MARKS) else ""


def encoding_by_nuls(data: bytes) -> str:
    """Return the form of UTF-16 without a byte-order mark that the first bytes are in; "" if they are not."""
    sample = data[:_SAMPLE]
    return _utf_16_without_mark(sample) if is_utf_16(sample) else ""


def codec_named(name: str) -> str:
    """Return Python's name of an encoding.

    Raises
    ------
    InputError: there is no such encoding of texts.
    """
    codec = ""
    try:
        codec = codecs.lookup(name).name
        b" ".decode(codec)
    except UnicodeError:
        pass  # one byte is no text in UTF-16
    except (LookupError, ValueError):
        codec = ""
    if not codec or codec.replace("-", "_") in _NO_ENCODINGS:
        raise InputError(
            tr("“{name}” is no encoding.", name=name), tr("Give one like utf-8, windows-1252 or shift_jis.")
        )
    return codec


def encoding_name(name: str) -> str:
    """Return the usual name of an encoding: "windows-1252" for Python's "cp1252"."""
    codec = codec_named(name).replace("-", "_")
    if re.fullmatch(r"cp125\d", codec):
        return f"windows-{codec[2:]}"
    return _NAMES.get(codec, codec.replace("_", "-"))


def _told(text: str, name: str, kind: str) -> Decoded:
    name = encoding_name(name)
    return Decoded(text, name, (Notice(kind, (name,)),))


def _decode(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise InputError(
            tr(
                "it is not valid {encoding} (byte {byte}).",
                encoding=encoding_name(codec).upper(),
                byte=str(error.start),
            ),
            tr("Choose another encoding, or save it as UTF-8."),
        ) from error
    except (ValueError, OverflowError) as error:
        raise InputError(
            tr("it is not valid {encoding}.", encoding=encoding_name(codec).upper()), tr("Save it as UTF-8.")
        ) from error


def _declared(name: str | None) -> str:
    """Return the codec that a file declares; browsers read Latin-1 and ASCII as Windows-1252."""
    try:
        codec = codec_named(name) if name else ""
    except InputError:
        return ""
    return "cp1252" if codec in ("iso8859-1", "ascii") else codec


def _other(data: bytes, error: UnicodeDecodeError, declared: str | None) -> Decoded:
    """Return the text of bytes that are not UTF-8, by what they declare or by a guess."""
    line = data.count(b"\n", 0, error.start) + 1
    place = tr(
        "byte {byte} (line {line}) is 0x{value}",
        byte=str(error.start),
        line=str(line),
        value=f"{data[error.start]:02x}",
    )
    if codec := _declared(declared):
        try:
            return _told(data.decode(codec), codec, "decoded")
        except (UnicodeDecodeError, ValueError):
            pass  # a page that declares another encoding than it has is guessed, as any other
    sample = _lines_beyond_ascii(data)
    if _CONTROLS.search(data[:_SAMPLE]) or _CONTROLS.search(sample):
        raise InputError(tr("it is a binary file, not a text."), tr("Import a text file."))
    if _is_damaged_utf_8(sample):
        raise InputError(
            tr("it is UTF-8 with a fault: {place}.", place=place),
            tr("Save it again as UTF-8, or choose another encoding."),
        )
    letters = len(_HIGH.findall(sample)) - len(_MARK.findall(sample))
    is_sure = _is_western(sample) and letters <= len(sample) * _MOST_HIGH
    for codec in _guesses(sample):
        try:
            return _told(
                data.decode(codec), codec, "decoded" if is_sure and codec == "cp1252" else "encoding"
            )
        except (UnicodeDecodeError, ValueError):
            continue
    raise InputError(
        tr("it is not UTF-8: {place}.", place=place), tr("Save it again as UTF-8, or choose its encoding.")
    )


def _lines_beyond_ascii(data: bytes) -> bytes:
    """Return the first lines with signs outside of ASCII; the others tell nothing about the encoding."""
    lines: list[bytes] = []
    size, place = 0, 0
    while size < _GUESSED and (high := _HIGH.search(data, place)):
        start = max(data.rfind(b"\n", 0, high.start()) + 1, high.start() - _LONGEST_LINE)
        end = data.find(b"\n", high.start(), high.start() + _GUESSED) + 1
        place = end or high.start() + _GUESSED
        lines.append(data[start:place])
        size += place - start
    return b"".join(lines)


def _is_damaged_utf_8(sample: bytes) -> bool:
    """Tell whether there are at least as many characters of UTF-8 outside of ASCII as bytes that are none."""
    text = sample.decode("utf-8", "surrogateescape")
    bad = sum("\udc80" <= sign <= "\udcff" for sign in text)
    return sum(sign > "\x7f" for sign in text) - bad >= bad


def _is_western(sample: bytes) -> bool:
    """Tell whether all that is not ASCII is what texts in Windows-1252 have."""
    return len(_WESTERN.findall(sample)) == len(_HIGH.findall(sample))


def _guesses(sample: bytes) -> list[str]:
    """Return the encodings that bytes may have, the most likely one first."""
    if _is_western(sample):
        return ["cp1252"]
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best is None:
        return ["cp1252"]
    usual = [name for name in ("cp1252", "mac_roman") if name in best.could_be_from_charset]
    return list(dict.fromkeys([*usual, best.encoding, "cp1252"]))


def refuse_no_text(data: bytes) -> None:
    """Refuse bytes of known kinds of files that are not text.

    Raises
    ------
    InputError: the bytes are of such a kind; the message names it.
    """
    for signature, message, remedy in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(tr(message), tr(remedy))


def is_utf_16(sample: bytes) -> bool:
    """Tell whether bytes look like UTF-16: enough NULs, nearly all on the same side of the pairs."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    nuls = max(even, odd)
    if nuls < max(2, len(sample) * _LEAST_NULS) or min(even, odd) > nuls * _MOST_ASTRAY:
        return False
    text = sample[: len(sample) // 2 * 2].decode(_utf_16_without_mark(sample), "replace")
    return not any(sign < " " and sign not in "\t\n\r\f" for sign in text)


def _utf_16_without_mark(sample: bytes) -> str:
    return "utf-16-be" if sample[0:_SAMPLE:2].count(0) > sample[1:_SAMPLE:2].count(0) else "utf-16-le"
