"""XML and HTML from others: no entities, no external parts, nothing is fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# In UTF-8 and, with its NULs, in UTF-16.
_ENTITIES = re.compile(rb"<\0?!\0?E\0?N\0?T\0?I\0?T\0?Y")


def parse_xml(data: bytes) -> Element:
    """Return the root of XML.

    Raises
    ------
    InputError: it is no well-formed XML, declares entities, or is nested too deeply.
    """
    from lxml import etree

    if _ENTITIES.search(data):
        raise InputError("its XML declares entities, which are not read.", "Write them out in the file.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError(f"it is no XML that can be read: {error}.") from error
    return root


def parse_html(data: bytes, encoding: str | None = None) -> Element:
    """Return the root of HTML.

    Without an encoding, it is UTF-8 where its bytes are, and else what the page says: a page that was saved
    again often names its old encoding.

    Raises
    ------
    InputError: there is no element in it, or the encoding is not known.
    """
    from lxml import etree

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
