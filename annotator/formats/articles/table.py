"""The table of formats of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.input.import_format import ImportFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source


def _read_text(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.text import read

    return read(source, choices)


def _read_docx(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.docx import read

    return read(source, choices)


def _read_odt(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.odt import read

    return read(source, choices)


def _read_rtf(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.rtf import read

    return read(source, choices)


def _read_pdf(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.pdf import read

    return read(source, choices)


def _read_csv(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.csv_table import read

    return read(source, choices)


def _read_xlsx(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.xlsx import read

    return read(source, choices)


_ZIP = b"PK\3\4"
_DOCX, _ODT, _XLSX = (".docx", ".docm"), (".odt",), (".xlsx", ".xlsm")


def _is_docx(source: Source) -> bool:
    # What has the ending is told by the reader what it is: encrypted, an old .doc, broken.
    return source.ending in _DOCX or b"word/document.xml" in source.head


def _is_odt(source: Source) -> bool:
    return source.ending in _ODT or b"mimetypeapplication/vnd.oasis.opendocument.text" in source.head[:100]


def _is_xlsx(source: Source) -> bool:
    return source.ending in _XLSX or b"xl/workbook.xml" in source.head


FORMATS = (
    ImportFormat("text", "Plain text", (".txt", ".text"), _read_text),
    ImportFormat("docx", "Word document", _DOCX, _read_docx, _is_docx, (_ZIP,), module="lxml"),
    ImportFormat("odt", "OpenDocument text", _ODT, _read_odt, _is_odt, (_ZIP,), module="lxml"),
    ImportFormat("rtf", "Rich text", (".rtf",), _read_rtf, signatures=(b"{\\rtf",), module="striprtf"),
    ImportFormat("pdf", "PDF", (".pdf",), _read_pdf, signatures=(b"%PDF-",), module="pypdfium2"),
    ImportFormat("csv", "Table of text", (".csv", ".tsv", ".tab"), _read_csv),
    ImportFormat("xlsx", "Excel workbook", _XLSX, _read_xlsx, _is_xlsx, (_ZIP,), module="openpyxl"),
)
