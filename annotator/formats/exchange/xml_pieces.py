"""Pieces of XML as words: whatever stands in values, they are well-formed."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from annotator.formats.exchange.stand_off import for_xml

Values = Mapping[str, str | int]  # of attributes by their names


def start_tag(name: str, values: Values, end: str = ">") -> str:
    """Return the tag that begins an element."""
    attributes = "".join(f" {key}={quoteattr(for_xml(str(value)))}" for key, value in values.items())
    return f"<{name}{attributes}{end}"


def element(name: str, values: Values | None = None, content: str = "") -> str:
    """Return an element with its content, which is XML."""
    if not content:
        return start_tag(name, values or {}, "/>")
    return f"{start_tag(name, values or {})}{content}</{name}>"


def text(words: str) -> str:
    """Return words as the content of an element."""
    return escape(for_xml(words), {"\r": "&#13;"})
