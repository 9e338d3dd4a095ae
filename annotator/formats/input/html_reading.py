"""HTML from files of others: its text in its encoding, and its elements; nothing is fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.encodings import Decoded, decoded

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST_TAGS = 500_000  # opening and closing ones; a book of 500 pages has fewer
_DECLARED = re.compile(
    rb"""(?:charset\s*=|<\?xml[^>]{1,80}\bencoding\s*=)\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE
)
_FIRST_NUMBERS = ("1", "a", "A")  # kinds of lists whose numbers are written
_LETTERS = 26
_DIGITS = re.compile(r"-?[0-9]{1,9}")
_NO_NUMBERS = re.compile(r"list-style(?:-type)?\s*:\s*none", re.IGNORECASE)
_DECLARED_WITHIN = 4096  # bytes at the beginning of a page


def page_text(data: bytes, chosen: str | None = None, declared: str = "") -> Decoded:
    """Return the text of a page; `declared` is the encoding that a message around it tells, if one does.

    Raises
    ------
    InputError: it is no text, or not in the encoding that the user has chosen.
    """
    match = _DECLARED.search(data[:_DECLARED_WITHIN])
    return decoded(data, chosen, declared or (match[1].decode() if match else None))


def parse_html(text: str, most_tags: int = MOST_TAGS) -> Element:
    """Return the outermost element of HTML, whatever its faults; items of lists begin with their numbers.

    Raises
    ------
    InputError: there is nothing in it, or too many tags.
    """
    from lxml import etree, html

    if text.count("<") > most_tags:
        raise InputError(
            tr("it has more than {number} tags, which no article has.", number=most_tags),
            tr("Save its text as .txt."),
        )
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        # Offsets and NULs have no place in HTML; half surrogates have no UTF-8 form.
        page = html.document_fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise InputError(tr("there is no text in it.")) from error
    for ordered in reversed(list(page.iter("ol"))):  # inner lists first, so that their numbers stand behind
        if next(ordered.iterancestors("nav"), None) is None:
            _write_numbers(ordered)
    return page


def _write_numbers(ordered: Element) -> None:
    """Write the numbers of an ordered list, which are not in a page's text, before the words of its items."""
    sign = ordered.get("type", "1")
    if sign not in _FIRST_NUMBERS or _NO_NUMBERS.search(ordered.get("style") or ""):
        return
    items = [child for child in ordered if child.tag == "li"]
    step = 1 if ordered.get("reversed") is None else -1
    number = _whole(ordered.get("start"), 1 if step > 0 else len(items)) - step
    for item in items:
        number = _whole(item.get("value"), number + step)
        letter = chr(ord(sign) + number - 1) if sign != "1" and 0 < number <= _LETTERS else ""
        _write_before(item, f"{letter or number}. ")


def _write_before(item: Element, number: str) -> None:
    """Write a number before the first words of an item, whatever element they are in."""
    for element in item.iter():
        if element is not item and element.tag in ("script", "style"):
            continue
        if (element.text or "").strip():
            element.text = number + (element.text or "").lstrip()
            return
        if element is not item and (element.tail or "").strip():
            element.tail = number + (element.tail or "").lstrip()
            return


def _whole(digits: str | None, otherwise: int) -> int:
    return int(digits) if digits and _DIGITS.fullmatch(digits) else otherwise
