"""XML from files of others: no entities, nothing fetched, no more elements than memory allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# Tags in one file: two of them take about 130 bytes of memory; a book of 500 pages has a million.
MOST_TAGS = 2_000_000
_OF_NAMESPACES = range(200, 206)  # libxml2's numbers of errors


def parse_xml(data: bytes) -> Element:
    """Return the root element of XML.

    Raises
    ------
    InputError: it is no XML, declares entities, or has too many elements.
    """
    from lxml import etree

    if b"<!ENTITY" in data:
        raise InputError(
            tr("its XML declares entities, which can hide files or fill the memory."), tr("Leave it out.")
        )
    if data.count(b"<") > MOST_TAGS:
        raise InputError(
            tr("its XML has more than {number} tags, which no article has.", number=MOST_TAGS),
            tr("Leave it out."),
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _broken(str(error), getattr(error, "lineno", None)) from error
    # Nothing but prefixes without a namespace is mended: all else would lose words.
    faults = [entry for entry in parser.error_log if entry.type not in _OF_NAMESPACES]
    if faults:
        raise _broken(faults[0].message, faults[0].line)
    if root is None:
        raise _broken(tr("it is empty"), None)
    return root


def _broken(reason: str, line: int | None) -> InputError:
    """Return the error with the parser's own words in brackets."""
    words = (reason.splitlines() or [tr("it is empty")])[0][:200]
    message = tr("its XML is broken ({reason}).", reason=words)
    if line:
        message = tr("its XML is broken in line {line} ({reason}).", line=line, reason=words)
    return InputError(message, tr("Open and save it again in its program."))


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace; "" for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2].rpartition(":")[2] if isinstance(tag, str) else ""
