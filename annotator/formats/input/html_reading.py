"""HTML from files of others: nothing is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.formats.input.xml_reading import MOST_TAGS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def parse_html(data: bytes, encoding: str | None = None) -> Element:
    """Return the root of HTML.

    Without an encoding, it is UTF-8 where its bytes are, and else what the page says: a page that was saved
    again often names its old encoding.

    Raises
    ------
    InputError: there is no element in it, there are too many, or the encoding is not known.
    """
    from lxml import etree

    if data.count(b"<") > MOST_TAGS:
        raise InputError(f"its HTML has more than {MOST_TAGS:,} tags, which no article has.", "Leave it out.")
    if encoding is None:
        try:
            data.decode("utf-8")
            encoding = "utf-8"
        except UnicodeDecodeError:
            pass
    try:
        parser = etree.HTMLParser(
            encoding=encoding, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
        )
        root = etree.fromstring(data, parser)
    except (etree.ParserError, etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise InputError(f"it is no HTML that can be read: {error}.") from error
    if root is None:
        raise InputError("it is empty: there is no element in it.")
    return root
