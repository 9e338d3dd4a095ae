"""PDF: one article a file, its text in reading order."""

from __future__ import annotations

import ctypes
import unicodedata
from statistics import median
from typing import TYPE_CHECKING, Any

from annotator.domain.document import Document, new_document
from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.articles.pdf_lines import Line, Sign, fragments_of, lines_of
from annotator.formats.articles.pdf_paragraphs import PdfParagraph, paragraphs_of
from annotator.formats.articles.pdf_running_heads import without_running_heads
from annotator.formats.articles.properties import is_title, meta_of
from annotator.formats.input.items import read_article
from annotator.formats.input.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

MOST_PAGES = 2000
MOST_SIGNS = 10_000_000  # in all pages; a thousand pages have three millions
_MOST_ON_PAGE = 100_000  # a newspaper's page has twenty thousand
# The least share of signs with a meaning: fonts can leave out which letters their pictures stand for.
_LEAST_MEANING = 0.7
_WHITE = (9, 10, 13, 32, 160)
_SLANT = 0.1  # radians; stamps and captions that are turned are no part of the text
_HEADLINE = 1.3  # the size of a headline's letters, in sizes of the text's
_PROPERTIES = {"title": "Title", "author": "Author", "created": "CreationDate"}
_OCR = "Read it with a program for text recognition first (ocrmypdf FILE NEW.pdf)."


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a file; pages that are pictures only are told."""
    scanned: list[str] = []
    for place, item, data in read_article(source, lambda data: _document(data, source, scanned)):
        yield place, item, data
        if isinstance(item, Record) and scanned:
            yield place, Notice("scanned", tuple(scanned), place=place), b""


def _document(data: bytes, source: Source, scanned: list[str]) -> Document:
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise InputError("it is encrypted.", "Print it to a new PDF with its password.") from error
        raise InputError("it is broken, or no PDF.", "Download or save it again.") from error
    try:
        if len(pdf) > MOST_PAGES:
            raise InputError(
                f"it has more than {MOST_PAGES:,} pages.", "Save the pages of the article alone."
            )
        pages = _pages(pdf, scanned)
        metadata = pdf.get_metadata_dict()
    finally:
        pdf.close()
    if not any(pages):
        raise InputError("there is no text in it, only pictures: it is scanned.", _OCR)
    lines = [line for page in without_running_heads(pages) for line in lines_of(page)]
    paragraphs = paragraphs_of(lines)
    texts = [paragraph.text for paragraph in paragraphs]
    properties = {name: metadata.get(key, "") for name, key in _PROPERTIES.items()}
    meta = meta_of(properties, texts)
    if "title" not in meta and (title := _headline(paragraphs)):
        meta["title"] = title
    return new_document(source.stem, "\n\n".join(texts), {"file": source.name, **meta})


def _pages(pdf: Any, scanned: list[str]) -> list[list[Line]]:
    """Return the parts of lines on each page; name those that are pictures only."""
    import pypdfium2

    pages: list[list[Line]] = []
    number_of_signs = meaningful = 0
    for number in range(len(pdf)):
        try:
            page = pdf[number]
            text_page = page.get_textpage()
        except pypdfium2.PdfiumError:
            continue  # a page that is broken beyond repair
        signs = list(_signs(text_page, page.get_width()))
        number_of_signs += len(signs)
        meaningful += sum(_has_meaning(sign.text) for sign in signs)
        pages.append(fragments_of(signs, number))
        if not signs and next(page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]), None) is not None:
            scanned.append(f"page {number + 1}")
        text_page.close()
        page.close()
        if number_of_signs > MOST_SIGNS:
            raise InputError(
                f"it has more than {MOST_SIGNS:,} letters.", "Save the pages of the article alone."
            )
    if meaningful < number_of_signs * _LEAST_MEANING:
        raise InputError("its fonts do not tell which letters they show.", _OCR)
    return pages


def _signs(text_page: Any, width: float) -> Iterator[Sign]:
    """Yield the characters of a page; those that are turned or outside of the page are left out."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    size_of, angle_of, unicode_of = (
        raw.FPDFText_GetFontSize,
        raw.FPDFText_GetCharAngle,
        raw.FPDFText_GetUnicode,
    )
    pending = ""  # the first half of a character that has two in UTF-16
    for index in range(min(text_page.count_chars(), _MOST_ON_PAGE)):
        code = unicode_of(text_page, index)
        if code in _WHITE:
            yield Sign(" ", 0, 0, 0, 0, 1)
            continue
        if code == 0 or not raw.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(box)):
            continue
        if 0xD800 <= code < 0xDC00:
            pending = chr(code)
            continue
        text, pending = _character(pending, code), ""
        angle = angle_of(text_page, index) % 6.2832
        height = box.top - box.bottom
        if _SLANT < angle < 6.2832 - _SLANT or height <= 0 or box.right < 0 or box.left > width:
            continue
        # The size of a font can be scaled by the page; the height of its letters cannot.
        yield Sign(
            text, box.left, box.bottom, box.right, box.top, min(size_of(text_page, index) or height, height)
        )


def _character(first_half: str, code: int) -> str:
    text = first_half + chr(code)
    if first_half:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    elif 0xDC00 <= code < 0xE000:
        text = "\ufffd"
    elif 0xFB00 <= code <= 0xFB06:  # ligatures
        text = unicodedata.normalize("NFKC", text)
    return text


def _has_meaning(text: str) -> bool:
    return text in ("\u0002", "\ufffe") or (
        text != "\ufffd" and unicodedata.category(text[-1]) not in ("Co", "Cc", "Cn")
    )


def _headline(paragraphs: list[PdfParagraph]) -> str:
    """Return the paragraph with the largest letters of the first page, if they are larger than the text's."""
    letters = [p.size for p in paragraphs for _ in range(1 + len(p.text) // 50)]
    largest = max((p for p in paragraphs if p.page == paragraphs[0].page), key=lambda p: p.size)
    title = " ".join(largest.text.split())
    return title if largest.size > _HEADLINE * median(letters) and is_title(title) else ""
