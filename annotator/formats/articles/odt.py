"""OpenDocument texts (.odt): one article a file; deleted and hidden words are left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.articles.written import read_written
from annotator.formats.input.office_parts import office_parts
from annotator.formats.input.paragraphs import Paragraph, Written, kind_of_style
from annotator.formats.input.xml_reading import local_name, parse_xml

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from lxml.etree import _Element as Element

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
# Deleted words, comments, readings above characters, numbers of notes, descriptions of pictures, forms.
_LEFT_OUT = frozenset(
    ("tracked-changes", "annotation", "ruby-text", "note-citation", "title", "desc", "forms", "hidden-text",
     "hidden-paragraph", "sequence-decls", "user-field-decls", "variable-decls", "script")
)  # fmt: skip
_FIELD = "title"  # as a field of the text, not as a description of a picture
_MOST_SPACES = 100  # in one element that stands for several
_SPACES = re.compile(r"[ \t\r\n]+")
_PROPERTIES = {"title": "title", "initial-creator": "author", "creation-date": "created"}


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a text."""
    return read_written(source, read_odt)


def read_odt(data: bytes) -> Written:
    """Return the paragraphs and properties of a text.

    Raises
    ------
    InputError: it cannot be read, or something in it could harm; the message names it.
    """
    parts = office_parts(data)
    if b"encryption-data" in (parts.part("META-INF/manifest.xml") or b""):
        raise InputError(tr("it is encrypted."), tr("Open it with its password, and save it without one."))
    root = parse_xml(parts.main_part("content.xml"))
    paragraphs = _Walk(_kinds_of_styles(root), _hidden_styles(root)).paragraphs_of(root)
    return Written(tuple(paragraphs), _properties(parts.part("meta.xml")))


class _Walk:
    """The paragraphs below an element, put together on the way through it."""

    def __init__(self, kinds: Mapping[str, str], hidden: Collection[str]) -> None:
        self._kinds = kinds
        self._hidden = hidden
        self._paragraphs: list[Paragraph] = []
        self._notes: list[list[str]] = []
        # The open paragraphs, with their words: in a text box, another one is open around it.
        self._open: list[tuple[Element, list[str]]] = []
        self._boxed: list[Paragraph] = []  # those of text boxes, which follow the paragraph around them
        self._note: Element | None = None

    def paragraphs_of(self, root: Element) -> list[Paragraph]:
        """Return the paragraphs, notes at their end."""
        from lxml import etree

        walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in walk:
            name = local_name(element)
            if event == "start":
                if self._is_left_out(element, name):
                    walk.skip_subtree()
                else:
                    self._begin(element, name)
                continue
            if event == "end":
                self._end(element)
            if self._open and element is not self._open[-1][0]:
                self._add(element.tail)
        notes = [Paragraph("\n".join(lines), "note") for lines in self._notes if lines]
        return self._paragraphs + notes

    def _is_left_out(self, element: Element, name: str) -> bool:
        if name in _LEFT_OUT:
            return bool(element.tag != _TEXT + _FIELD)
        return bool(self._hidden) and element.get(_TEXT + "style-name") in self._hidden

    def _begin(self, element: Element, name: str) -> None:
        if element.tag in (_TEXT + "p", _TEXT + "h"):
            self._open.append((element, []))
        elif element.tag == _TEXT + "note" and self._note is None:
            self._note = element
            self._notes.append([])
        elif not self._open:
            return
        elif element.tag == _TEXT + "s":
            count = element.get(_TEXT + "c", "1")
            self._open[-1][1].append(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
        elif name in ("tab", "line-break"):
            self._open[-1][1].append("\t" if name == "tab" else "\n")
        self._add(element.text)

    def _add(self, words: str | None) -> None:
        if words and self._open:
            target = self._open[-1][1]
            # White space counts once; what is meant to be more is an element.
            words = _SPACES.sub(" ", words)
            target.append(words[1:] if words[0] == " " and target and target[-1].endswith(" ") else words)

    def _end(self, element: Element) -> None:
        if element is self._note:
            self._note = None
        elif self._open and element is self._open[-1][0]:
            words = "".join(self._open.pop()[1]).strip()
            if self._note is not None:
                self._notes[-1] += [words] if words else []
            elif self._open:
                self._boxed.append(Paragraph(words, self._kind(element)))
            else:
                self._paragraphs += [Paragraph(words, self._kind(element)), *self._boxed]
                self._boxed.clear()

    def _kind(self, paragraph: Element) -> str:
        kind = self._kinds.get(paragraph.get(_TEXT + "style-name", ""), "")
        return kind or ("heading" if paragraph.tag == _TEXT + "h" else "")


def _kinds_of_styles(root: Element) -> dict[str, str]:
    """Return the kinds of paragraphs by their styles: built-in ones, and those made from them on the spot."""
    kinds = {"Title": "title"}
    for style in root.iter(_STYLE + "style"):
        base = style.get(_STYLE + "parent-style-name", "").replace("_20_", " ")
        if kind := kind_of_style(base):
            kinds[style.get(_STYLE + "name", "")] = kind
    return kinds


def _hidden_styles(root: Element) -> set[str]:
    return {
        style.get(_STYLE + "name", "")
        for style in root.iter(_STYLE + "style")
        if any(child.get(_TEXT + "display") == "none" for child in style)
    }


def _properties(data: bytes | None) -> dict[str, str]:
    properties = {}
    for element in parse_xml(data).iter() if data else ():
        name = _PROPERTIES.get(local_name(element))
        if name and element.text and element.text.strip():
            properties[name] = " ".join(element.text.split())
    return properties
