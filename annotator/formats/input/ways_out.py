"""Ways out for files that cannot be read, by their endings."""

from __future__ import annotations

from annotator.domain.translation import mark, tr

_LINES = mark('Write each article as one line of a .jsonl file with a "text".')
_AS_TEXT = mark("Save its text as .txt, in UTF-8.")
_UNPACK = mark("Unpack it, and import the files in it.")
_AS_TABLE = mark("Save it as .xlsx, or as .csv in UTF-8.")
_AS_JSONL = mark("If an export of this program wrote it, export the project as JSONL, and import that file.")
# By the ending of a file.
_WAYS_OUT = {
    ".doc": mark("Save it as .docx (soffice --headless --convert-to docx FILE)."),
    ".pages": mark("Export it as .docx."),
    ".xls": _AS_TABLE, ".ods": _AS_TABLE, ".numbers": _AS_TABLE, ".parquet": _LINES,
    ".xml": _AS_TEXT, ".zst": _UNPACK, ".7z": _UNPACK, ".rar": _UNPACK,
    ".mobi": mark("Turn it into an EPUB (Calibre: ebook-convert FILE NEW.epub)."),
    ".azw3": mark("Turn it into an EPUB (Calibre: ebook-convert FILE NEW.epub)."),
    ".msg": mark("Save it from the mail program as .eml."),
    ".sqlite": _AS_JSONL, ".jsonld": _AS_JSONL,
    ".qca": mark("A project is opened, not imported."),
}  # fmt: skip


def way_out(ending: str) -> str:
    """Return the way out for files with an ending; "" if none is known."""
    return tr(_WAYS_OUT[ending]) if ending in _WAYS_OUT else ""


def cannot_be_read(ending: str) -> str:
    """Return the sentence, without a capital, on files with an ending, "" for those without one."""
    if ending:
        return tr("files that end with “{ending}” cannot be read.", ending=ending)
    return tr("files without an ending cannot be read.")
