"""PDF: one article a file, its text in reading order."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections import Counter
from statistics import median
from typing import TYPE_CHECKING, Any

from annotator.domain.document import Document, new_document
from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.domain.translation import mark, tr
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

MOST_PAGES = 1000
MOST_SIGNS = 3_000_000  # in all pages; a thousand pages have about as many
_MOST_ON_PAGE = 100_000  # a newspaper's page has twenty thousand
# The least share of signs with a meaning: fonts can leave out which letters their pictures stand for.
_LEAST_MEANING = 0.7
_WHITE = (9, 10, 13, 32, 160)
_SLANT = 0.1  # quarter turns that count as none
_SPACE = Sign(" ", 0, 0, 0, 0, 1)
_GAP = _SPACE._replace(text="")  # where PDFium sees a space that is not in the file
_HEADLINE = 1.3  # the size of a headline's letters, in sizes of the text's
_PROPERTIES = {"title": "Title", "author": "Author", "created": "CreationDate"}
_OCR = mark("Read it with a program for text recognition first (ocrmypdf FILE NEW.pdf).")


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
            raise InputError(
                tr("it is encrypted."), tr("Print it to a new PDF with its password.")
            ) from error
        raise InputError(tr("it is broken, or no PDF."), tr("Download or save it again.")) from error
    try:
        if len(pdf) > MOST_PAGES:
            raise InputError(
                tr("it has more than {number} pages.", number=MOST_PAGES),
                tr("Save the pages of the article alone."),
            )
        pages = _pages(pdf, scanned)
        metadata = pdf.get_metadata_dict()
    finally:
        pdf.close()
    if not any(pages):
        raise InputError(tr("there is no text in it, only pictures: it is scanned."), tr(_OCR))
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
        signs = _signs(text_page)
        number_of_signs += len(signs)
        meaningful += sum(_has_meaning(sign.text) for sign in signs)
        pages.append(fragments_of(signs, number))
        if (
            not any(sign.text.strip() for sign in signs)
            and next(page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]), None) is not None
        ):
            scanned.append(tr("page {number}", number=str(number + 1)))
        text_page.close()
        page.close()
        if number_of_signs > MOST_SIGNS:
            raise InputError(
                tr("it has more than {number} letters.", number=MOST_SIGNS),
                tr("Save the pages of the article alone."),
            )
    if meaningful < number_of_signs * _LEAST_MEANING:
        raise InputError(tr("its fonts do not tell which letters they show."), tr(_OCR))
    return pages


def _signs(text_page: Any) -> list[Sign]:
    """Return the characters of a page; those that are turned otherwise than most of them are left out."""
    signs = list(_turned_signs(text_page.raw, text_page.count_chars()))
    turns = Counter(turn for turn, sign in signs if sign.text.strip())
    most = turns.most_common(1)[0][0] if turns else 0
    return [_upright(sign, most) for turn, sign in signs if turn == most or not sign.text.strip()]


def _turned_signs(page: Any, count: int) -> Iterator[tuple[int, Sign]]:
    """Yield the quarter turns of characters, clockwise, and the characters; -1 for other turns."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    box_of, place = raw.FPDFText_GetLooseCharBox, ctypes.byref(box)
    size_of, angle_of = raw.FPDFText_GetFontSize, raw.FPDFText_GetCharAngle
    first_half = ""  # of a character that has two in UTF-16
    for index in range(min(count, _MOST_ON_PAGE)):
        code = raw.FPDFText_GetUnicode(page, index)
        if code in _WHITE:
            yield 0, _GAP if raw.FPDFText_IsGenerated(page, index) == 1 else _SPACE
        elif 0xD800 <= code < 0xDC00:
            first_half = chr(code)
        elif code and box_of(page, index, place):
            text, first_half = _character(first_half, code), ""
            quarters = angle_of(page, index) / (math.pi / 2)
            turn = round(quarters) % 4 if abs(quarters - round(quarters)) < _SLANT else -1
            extent = box.right - box.left if turn in (1, 3) else box.top - box.bottom
            if extent > 0:
                # The size of a font can be scaled by the page; the extent of its letters cannot.
                size = min(size_of(page, index) or extent, extent)
                yield turn, Sign(text, box.left, box.bottom, box.right, box.top, size)


def _upright(sign: Sign, turn: int) -> Sign:
    """Return a character that is turned clockwise by quarters with its place on the page turned back."""
    left, bottom, right, top = sign[1:5]
    if turn == 1:
        return sign._replace(left=-top, bottom=left, right=-bottom, top=right)
    if turn == 2:
        return sign._replace(left=-right, bottom=-top, right=-left, top=-bottom)
    if turn == 3:
        return sign._replace(left=bottom, bottom=-right, right=top, top=-left)
    return sign


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
    return (
        not text.strip()
        or text in ("\u0002", "\ufffe")
        or (text != "\ufffd" and unicodedata.category(text[-1]) not in ("Co", "Cc", "Cn"))
    )


def _headline(paragraphs: list[PdfParagraph]) -> str:
    """Return the paragraph with the largest letters of the first page, if they are larger than the text's."""
    letters = [p.size for p in paragraphs for _ in range(1 + len(p.text) // 50)]
    largest = max((p for p in paragraphs if p.page == paragraphs[0].page), key=lambda p: p.size)
    title = " ".join(largest.text.split())
    return title if largest.size > _HEADLINE * median(letters) and is_title(title) else ""
