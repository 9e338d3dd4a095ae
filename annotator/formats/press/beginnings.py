"""The words at the beginning of a file, by which press archives are recognised, with the standard library."""

from __future__ import annotations

import codecs
import html
import re
from typing import TYPE_CHECKING, Literal

from annotator.domain.errors import InputError
from annotator.formats.input.zip_parts import ZipParts

if TYPE_CHECKING:
    from annotator.formats.input.sources import Source

_DOCX_HEAD = 512 * 1024  # bytes of a document's XML that are examined
_TAGS_OF_BREAKS = re.compile(
    r"</w:p>|<w:br\b[^<>]*>|<w:tab/>|<br\b[^<>]*>|</?(?:p|div|tr|td|h\d)\b[^<>]*>", re.IGNORECASE
)
_TAG = re.compile(r"<[^<>]*>")
_RTF_BREAK = re.compile(r"\\(?:par|line|cell|row)\b ?")
_RTF_BYTE = re.compile(r"\\'([0-9a-fA-F]{2})")
_RTF_WORD = re.compile(r"\\(?:[a-z]+-?\d* ?|\*)|[{}]")

Kind = Literal["docx", "rtf", "html", "txt"]


def kind_of(source: Source) -> Kind:
    """Return the kind of a file by its first bytes."""
    head = source.head
    if head.startswith(b"PK\3\4"):
        return "docx"
    if head.startswith(b"{\\rtf"):
        return "rtf"
    begins = head.removeprefix(codecs.BOM_UTF8).lstrip()[:200].lower()
    is_html = begins.startswith(b"<") and source.ending not in (".txt", ".text")
    return "html" if is_html or begins.startswith((b"<!doctype html", b"<html")) else "txt"


def beginning(source: Source) -> str:
    """Return the lines of words at the beginning of a file, without empty ones; "" if it has none."""
    kind = kind_of(source)
    if kind == "docx":
        text = html.unescape(_TAG.sub("", _TAGS_OF_BREAKS.sub("\n", _docx_xml(source))))
    elif kind == "rtf":
        text = source.head.decode("latin-1").replace("\r", "").replace("\n", "").replace("\\~", " ")
        text = _RTF_WORD.sub("", _RTF_BYTE.sub(_rtf_sign, _RTF_BREAK.sub("\n", text)))
    elif kind == "html":
        text = source.head.decode("utf-8", "replace")
        text = html.unescape(_TAG.sub("", _TAGS_OF_BREAKS.sub("\n", text)))
    else:
        is_utf_16 = source.head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        text = source.head.decode("utf-16" if is_utf_16 else "utf-8-sig", "replace")
    lines = (line.replace("\xa0", " ").strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _rtf_sign(match: re.Match[str]) -> str:
    return bytes([int(match[1], 16)]).decode("cp1252", "replace")


def _docx_xml(source: Source) -> str:
    try:
        with source.opened() as stream:
            xml = ZipParts(stream, "", "").beginning("word/document.xml", _DOCX_HEAD)
    except (InputError, OSError):
        return ""
    return (xml or b"").decode("utf-8", "replace")
