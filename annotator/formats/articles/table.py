"""The table of formats of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark
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


def _read_markdown(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.markdown import read

    return read(source, choices)


def _read_page(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.web_page import read

    return read(source, choices)


def _read_archived_page(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.web_page import read_archived

    return read_archived(source, choices)


def _read_epub(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.epub import read

    return read(source, choices)


def _is_epub(source: Source) -> bool:
    # The first member of the archive is not compressed and tells what it is.
    return source.ending == ".epub" or b"mimetypeapplication/epub+zip" in source.head[:100]


def _read_mail(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.mail import read

    return read(source, choices)


def _read_mailbox(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.mail import read_mailbox

    return read_mailbox(source, choices)


_ZIP = b"PK\3\4"
# Pages are often saved without an ending.
_PAGE = (b"<!DOCTYPE html", b"<!doctype html", b"<!DOCTYPE HTML", b"<html", b"<HTML")
_DOCX, _ODT, _XLSX = (".docx", ".docm"), (".odt",), (".xlsx", ".xlsm")


def _is_docx(source: Source) -> bool:
    # What has the ending is told by the reader what it is: encrypted, an old .doc, broken.
    return source.ending in _DOCX or (_is_office(source) and b"word/document.xml" in source.head)


def _is_odt(source: Source) -> bool:
    return source.ending in _ODT or b"mimetypeapplication/vnd.oasis.opendocument.text" in source.head[:100]


def _is_xlsx(source: Source) -> bool:
    return source.ending in _XLSX or (_is_office(source) and b"xl/workbook.xml" in source.head)


def _is_office(source: Source) -> bool:
    """Tell whether an archive begins with a member of office documents: others may hold such documents."""
    return source.head[30:60].startswith((b"[Content_Types].xml", b"_rels/", b"docProps/", b"word/", b"xl/"))


FORMATS = (
    ImportFormat("text", mark("Plain text"), (".txt", ".text"), _read_text, is_safe=True),
    ImportFormat("docx", mark("Word document"), _DOCX, _read_docx, _is_docx, (_ZIP,), modules=("lxml",)),
    ImportFormat("odt", mark("OpenDocument text"), _ODT, _read_odt, _is_odt, (_ZIP,), modules=("lxml",)),
    ImportFormat(
        "rtf", mark("Rich text"), (".rtf",), _read_rtf, signatures=(b"{\\rtf",), modules=("striprtf",)
    ),
    ImportFormat("pdf", "PDF", (".pdf",), _read_pdf, signatures=(b"%PDF-",), modules=("pypdfium2",)),
    ImportFormat("csv", mark("Table of text"), (".csv", ".tsv", ".tab"), _read_csv),
    ImportFormat("xlsx", mark("Excel workbook"), _XLSX, _read_xlsx, _is_xlsx, (_ZIP,), modules=("openpyxl",)),
    ImportFormat("markdown", "Markdown", (".md", ".markdown"), _read_markdown),
    ImportFormat(
        "html",
        mark("Web page"),
        (".html", ".htm", ".xhtml"),
        _read_page,
        signatures=_PAGE,
        modules=("trafilatura", "lxml"),
    ),
    ImportFormat(
        "mhtml",
        mark("Archived web page"),
        (".mhtml", ".mht"),
        _read_archived_page,
        modules=("trafilatura", "lxml"),
    ),
    ImportFormat("epub", "EPUB", (".epub",), _read_epub, _is_epub, (_ZIP,), modules=("lxml",)),
    ImportFormat("mail", mark("Mail"), (".eml",), _read_mail, modules=("lxml",)),
    ImportFormat("mailbox", mark("Mailbox"), (".mbox",), _read_mailbox, modules=("lxml",)),
)
