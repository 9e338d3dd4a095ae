"""Ways out for files that cannot be read, by their endings."""

from __future__ import annotations

_LINES = 'Write each article as one line of a .jsonl file with a "text"'
_AS_TEXT = "Save its text as .txt, in UTF-8"
_UNPACK = "Unpack it, and import the files in it."
_LABELLED = f"{_AS_TEXT}; its labels cannot be read."
# By the ending of a file.
WAYS_OUT = {
    ".docx": f"{_AS_TEXT}.", ".doc": f"{_AS_TEXT}.", ".odt": f"{_AS_TEXT}.", ".rtf": f"{_AS_TEXT}.",
    ".pdf": f"{_AS_TEXT} (pdftotext FILE).",
    ".csv": f"{_LINES}.", ".tsv": f"{_LINES}.", ".xlsx": f"{_LINES}.", ".parquet": f"{_LINES}.",
    ".xml": f"{_AS_TEXT}.",
    ".zst": _UNPACK, ".7z": _UNPACK, ".rar": _UNPACK,
    ".ann": "Import the .txt file beside it; its labels cannot be read.",
    ".conll": _LABELLED, ".conllu": _LABELLED, ".xmi": _LABELLED,
    ".mobi": "Turn it into an EPUB (Calibre: ebook-convert FILE NEW.epub).",
    ".azw3": "Turn it into an EPUB (Calibre: ebook-convert FILE NEW.epub).",
    ".msg": "Save it from the mail program as .eml.",
    ".qca": "A project is opened, not imported.",
}  # fmt: skip
