"""An article with its annotations as HTML: for reports, notebooks and print.

All that comes from outside is escaped, and characters that XML does not allow are replaced.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.formats.output.features import NOT_IN_XML
from annotator.formats.reports.article_cards import cards_of, details_of, text_of
from annotator.formats.reports.legend import CLAIM, NUMBERS_ARE, marks, numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.codebook import Codebook
    from annotator.domain.layer import Record
    from annotator.formats.reports.article_cards import Card
    from annotator.formats.reports.marked_text import Mark, Piece

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def article_html(record: Record, codebook: Codebook, prefix: str = "") -> str:
    """Return an article as a section of a page; `prefix` makes its ids unique there."""
    return "".join(_article(record, codebook, escape(prefix)))


def html_words(words: str) -> str:
    """Return words for HTML, as text or as the value of an attribute."""
    return escape(NOT_IN_XML.sub("\ufffd", words))


def legend_html() -> str:
    """Return what the marks mean, each word marked in that way."""
    signs = [f'<span class="{style}">{html_words(words)}</span>' for style, words in marks()]
    signs.append(f'<b class="claim">[</b><span>{html_words(tr(CLAIM))}</span><b class="claim">]</b>')
    cards = [
        f'<b class="number {style}">{number}</b> {html_words(words)}' for number, style, words in numbers()
    ]
    return f'<p class="legend">{" · ".join(signs)}<br>{html_words(tr(NUMBERS_ARE))} {", ".join(cards)}.</p>'


def _article(record: Record, codebook: Codebook, prefix: str) -> Iterator[str]:
    document = record.document
    language = document.meta.get("language")
    is_language = isinstance(language, str) and _LANGUAGE.fullmatch(language)
    lang = f' lang="{language}"' if is_language else ""
    yield f'<section class="article" id="{prefix or "article"}" aria-label="{html_words(document.title)}">'
    linked: set[str] = set()
    heading, paragraphs = text_of(record, codebook)
    words = "".join(_piece(piece, prefix, linked) for piece in heading)
    yield f'<h2 class="text" dir="auto"{lang}>{words}</h2>'
    yield from _pairs(details_of(record))
    yield f'<div class="columns"><div class="text"{lang}>'
    for pieces in paragraphs:
        yield '<p dir="auto">'
        yield from (_piece(piece, prefix, linked) for piece in pieces)
        yield "</p>\n"
    yield '</div><div class="cards">'
    for card in cards_of(record, codebook):
        yield from _card(card, prefix)
    yield "</div></div></section>\n"


def _piece(piece: Piece, prefix: str, linked: set[str]) -> str:
    words = html_words(piece.words)
    if piece.sign_of is not None:
        return _sign(words, piece.sign_of, prefix, linked)
    if not piece.styles:
        return words
    return f'<span class="{" ".join(piece.styles)}">{words}</span>'


def _sign(words: str, mark: Mark, prefix: str, linked: set[str]) -> str:
    """Return the sign at an end of a mark: a link to the card; the card links to the first one."""
    look = f"sign {mark.style.partition('-')[0]}"
    if not mark.target:
        return f'<span class="{look}">{words}</span>'
    place = "" if mark.target in linked else f' id="{prefix}t-{mark.target}"'
    linked.add(mark.target)
    return f'<a class="number {look}" href="#{prefix}{mark.target}"{place}>{words}</a>'


def _card(card: Card, prefix: str) -> Iterator[str]:
    yield f'<article class="card {card.style}" id="{prefix}{card.id}">'
    place = f"#{prefix}t-{card.id}"
    number = f'<a class="number {card.style}" href="{place}">{html_words(card.number)}</a>'
    yield f"<h3>{number} {html_words(card.title)}</h3>"
    yield f'<blockquote dir="auto">{html_words(card.words)}</blockquote>'
    yield from _pairs(card.lines)
    for claim in card.claims:
        yield from _card(claim, prefix)
    yield "</article>\n"


def _pairs(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    lines = [
        f'<div><dt>{html_words(name)}</dt><dd dir="auto">{html_words(value)}</dd></div>'
        for name, value in pairs
    ]
    if lines:
        yield f"<dl>{''.join(lines)}</dl>"
