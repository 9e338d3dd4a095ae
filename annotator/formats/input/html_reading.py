"""HTML from files of others: its text in its encoding, and its elements; nothing is fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.formats.input.encodings import Decoded, decoded

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST_TAGS = 500_000  # opening and closing ones; a book of 500 pages has fewer
_DECLARED = re.compile(
    rb"""(?:charset\s*=|<\?xml[^>]{1,80}\bencoding\s*=)\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE
)
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
    """Return the outermost element of HTML, whatever its faults.

    Raises
    ------
    InputError: there is nothing in it, or too many tags.
    """
    from lxml import etree, html

    if text.count("<") > most_tags:
        raise InputError(
            f"it has more than {most_tags:,} tags, which no article has.", "Save its text as .txt."
        )
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        # Offsets and NULs have no place in HTML; half surrogates have no UTF-8 form.
        return html.document_fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise InputError("there is no text in it.") from error
