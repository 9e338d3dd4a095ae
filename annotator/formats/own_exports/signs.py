"""The signs of files that an export of this program has written and that hold no articles."""

from __future__ import annotations

import re
import zipfile
import zlib
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.formats.input.sources import Source

_LARGEST_LIST = 1024 * 1024  # bytes of a workbook's list of sheets
_SHEETS = {b"documents", b"layers", b"speakers", b"quotations", b"claims", b"quotation_speakers"}
_SHEET = re.compile(rb'<sheet [^>]*\bname="(\w+)"')
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, EOFError, ValueError, KeyError, RuntimeError, NotImplementedError,
    IndexError,
)  # fmt: skip


class Sign(NamedTuple):
    """A sign by which a file of an export is known.

    Attributes
    ----------
    what: what the file is, for people: a phrase of those that are passed over, else a sentence.
    ending: the ending of its name.
    beginning: the bytes that it begins with, behind the mark of UTF-8.
    inner: what stands in its first bytes.
    name: how its name ends, besides.
    table: the name of its table, which the sentence has.
    """

    what: str
    ending: str
    beginning: bytes = b""
    inner: tuple[bytes, ...] = ()
    name: str = ""
    table: str = ""

    def words(self) -> str:
        """Return what the file is."""
        return tr(self.what, table=self.table)


# Files that describe others: they are passed over.
_LABELS, _COLOUR = b'[\n {\n  "text": ', (b'"background_color"',)
_TABLE = b"A row for each article"
_MANIFEST = (b'"annotations": {\n    "format": "quote-claim-',)
_VIEW = b"<View>\n  <Relations>\n    <Relation "
_DATABASE, _TABLES_OF_IT = b'{\n  "title": ', (b'"databases"', _TABLE)
COMPANIONS = (
    Sign(mark("manifest of an export"), ".json", b"{", _MANIFEST, "manifest.json"),
    Sign(mark("labelling configuration of an export"), ".xml", _VIEW, (b'<Labels name="',)),
    Sign(mark("list of labels of an export"), ".json", _LABELS, _COLOUR, ".span-labels.json"),
    Sign(mark("list of relations of an export"), ".json", _LABELS, _COLOUR, ".relation-labels.json"),
    Sign(mark("meanings of columns of an export"), ".csv", b"table,column,meaning", (_TABLE,), "columns.csv"),
    Sign(mark("description of a database of an export"), ".json", _DATABASE, _TABLES_OF_IT, ".metadata.json"),
    Sign(mark("dataset card of an export"), ".md", b"---\npretty_name: ", (b'"other_fields"',), "README.md"),
)  # fmt: skip

_ROW = "id,document,layer,annotator,"
_TABLES = {
    "documents": "id,title,byline,publisher,published,url,language,words,characters,text,sha256,",
    "layers": "id,document,annotator,status,flagged,seconds,",
    "speakers": "id,name,kind,aliases,quotations,claims,",
    "quotations": f"{_ROW}text,start,end,fragments,context_before,context_after,text_without_marks,",
    "claims": f"{_ROW}text,start,end,fragments,context_before,context_after,types,",
    "quotation_speakers": "quotation,speaker,place,mention,start,end",
    "claim_types": "claim,type,place",
    "spans": "document,quotation,claim,role,place,start,end,text",
    "entities": f"{_ROW}label,start,end,text,origin,",
}
# Files with annotations in a form that is for other programs alone: they are refused.
ONE_WAY = (
    *(
        Sign(
            mark("it is the table “{table}” of an export of this program, which is not read back."),
            ".csv",
            header.encode(),
            table=name,
        )
        for name, header in _TABLES.items()
    ),
    Sign(
        mark("it is a TEI edition of an export of this program, which is not read back."),
        ".xml",
        b"<?xml",
        (b"<teiCorpus", b"Made by export from an annotation project."),
    ),
    Sign(
        mark("it is a report of an export of this program, which is not read back."),
        ".html",
        b"<!DOCTYPE html>",
        (b'<main class="qca">',),
    ),
)


def sign_of(source: Source, signs: Iterable[Sign]) -> Sign | None:
    """Return the sign of a file of an export; None if it is none."""
    fitting = [sign for sign in signs if sign.ending == source.ending and source.name.endswith(sign.name)]
    if not fitting:
        return None
    head = source.head.removeprefix(b"\xef\xbb\xbf")
    return next(
        (
            sign
            for sign in fitting
            if head.startswith(sign.beginning) and all(inner in head for inner in sign.inner)
        ),
        None,
    )


def is_own_workbook(source: Source) -> bool:
    """Tell whether a file is a workbook of an export, by the names of its sheets."""
    if source.ending != ".xlsx" or not source.head.startswith(b"PK"):
        return False
    try:
        with source.opened() as stream, zipfile.ZipFile(stream) as archive:
            info = archive.getinfo("xl/workbook.xml")
            if info.file_size > _LARGEST_LIST:
                return False
            with archive.open(info) as sheets:
                return set(_SHEET.findall(sheets.read(_LARGEST_LIST))) >= _SHEETS
    except _DAMAGE:
        return False
