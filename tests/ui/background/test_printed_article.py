"""An article on pages: cards are whole, nothing is cut at the edge, each word keeps its direction."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2

from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.ui.background.printed_article import printed_article
from annotator.ui.background.printing import ToPdf
from tests.examples import quotation_of
from tests.formats.reports.annotated_article import CODEBOOK, annotated_article


def pages_of(record: Record, path: Path) -> list[str]:
    """Print an article; return the words of each page, and hold that none of them stands beside it."""
    ToPdf(path).take(printed_article(record, CODEBOOK), record.document.title)
    document = pypdfium2.PdfDocument(path)
    try:
        pages = []
        for page in document:
            words = page.get_textpage()
            boxes = [words.get_charbox(place) for place in range(words.count_chars())]
            assert max(right for _, _, right, _ in boxes) <= page.get_width()
            pages.append(words.get_text_range())
        return pages
    finally:
        document.close()


def test_each_card_is_on_one_page_with_all_its_words(qapp: object, tmp_path: Path) -> None:
    passages = [f"begin{number}a {'words ' * (number * 37 % 90)}end{number}a." for number in range(60)]
    text = "\n".join(passages)
    spans = [Span(text.index(passage), text.index(passage) + len(passage)) for passage in passages]
    quotations = tuple(quotation_of(f"q{number}", (span,)) for number, span in enumerate(spans))
    record = Record(new_document("long", text), Layer("long", "Ana", quotations=quotations), (), ())
    pages = pages_of(record, tmp_path / "long.pdf")
    of_cards = "".join(pages).rindex("begin0a")
    reached = 0
    for page in pages:
        cards = page[max(0, of_cards - reached) :]
        reached += len(page)
        assert re.findall(r"begin(\d+)a", cards) == re.findall(r"end(\d+)a", cards)
    assert len(pages) < 20, "pages are filled"  # 14 to 16, by the face


def test_words_from_right_to_left_and_signs_of_all_planes_are_printed(qapp: object, tmp_path: Path) -> None:
    words = "".join(pages_of(annotated_article(), tmp_path / "a.pdf"))
    for expected in ("K1", "Council backs tram", "Numbers are those of the cards", "Direct · أحمد"):
        assert expected in words, words
