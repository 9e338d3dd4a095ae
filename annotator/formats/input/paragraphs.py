"""The paragraphs and properties of a written document, whatever program has made it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Paragraph(NamedTuple):
    """A paragraph.

    Attributes
    ----------
    text: may be empty; lines that are broken within it are separated by a line feed.
    kind: "title", "heading" or "note" (a footnote or endnote); "" for any other.
    """

    text: str
    kind: str = ""


class Written(NamedTuple):
    """A written document.

    Attributes
    ----------
    paragraphs: in reading order; cells of tables and text boxes in their places, notes at the end.
    properties: those of "title", "author" and "created" (as in the file) that it has.
    """

    paragraphs: tuple[Paragraph, ...]
    properties: Mapping[str, str]


def kind_of_style(name: str) -> str:
    """Return the kind of the paragraphs with a built-in style: "title", "heading" or ""."""
    name = name.strip().lower()
    return "title" if name == "title" else "heading" if name.startswith("heading ") else ""
