"""The paragraphs of a .docx or .docm document; deleted and hidden words are left out, macros never read.

The parts are read from the archive themselves. Elements are told by their names without namespaces, since
the strict form of the standard has others.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from annotator.formats.input.office_parts import office_parts
from annotator.formats.input.paragraphs import Paragraph, Written, kind_of_style
from annotator.formats.input.xml_reading import local_name, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from annotator.formats.input.zip_parts import ZipParts

_USUAL_MAIN = "word/document.xml"
# Deleted words, codes of fields, readings above characters, and what older programs show instead.
_LEFT_OUT = frozenset(
    ("del", "moveFrom", "delText", "instrText", "delInstrText", "rt", "pPr", "rPr", "sdtPr")
)
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}
_BREAKS = ("page", "column")  # they end no line of the text
_NOTES = ("footnote", "endnote")
_PROPERTIES = {"title": "title", "creator": "author", "created": "created"}
_MOST_BASES = 10  # styles that are based on each other


def read_docx(data: bytes) -> Written:
    """Return the paragraphs and properties of a document.

    Raises
    ------
    InputError: it cannot be read, or something in it could harm; the message names it.
    """
    parts = office_parts(data)
    main = _main_name(parts)
    folder = posixpath.dirname(main)
    styles = _kinds_of_styles(parts.part(f"{folder}/styles.xml"))
    paragraphs = _paragraphs(parse_xml(parts.main_part(main)), styles)
    for name in _NOTES:
        notes = parts.part(f"{folder}/{name}s.xml")
        if notes is not None:
            paragraphs += _notes(parse_xml(notes), name)
    return Written(tuple(paragraphs), _properties(parts.part("docProps/core.xml")))


def _main_name(parts: ZipParts) -> str:
    relations = parts.part("_rels/.rels")
    for relation in parse_xml(relations) if relations else ():
        if str(relation.get("Type", "")).endswith("/officeDocument"):
            return str(relation.get("Target", _USUAL_MAIN)).lstrip("/")
    return _USUAL_MAIN


class _Open:
    """A paragraph whose end has not been reached.

    Attributes
    ----------
    words: its parts so far.
    within: the paragraphs of text boxes in it.
    """

    def __init__(self, element: Element, styles: dict[str, str]) -> None:
        self.element = element
        self.words: list[str] = []
        self.within: list[Paragraph] = []
        self.kind = _kind(element, styles)
        # The end of a paragraph can be deleted, too: its words go on in the next one.
        mark = _descendant(element, "pPr", "rPr")
        self.goes_on = mark is not None and _child(mark, "del") is not None


def _paragraphs(root: Element, styles: dict[str, str]) -> list[Paragraph]:
    """Return the paragraphs below an element; those of a text box follow the paragraph that holds it."""
    from lxml import etree

    paragraphs: list[Paragraph] = []
    open_ones: list[_Open] = []
    begun: list[str] = []  # the words of paragraphs that go on in the next one
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = local_name(element)
        if event == "end":
            if open_ones and open_ones[-1].element is element:
                done = open_ones.pop()
                target = open_ones[-1].within if open_ones else paragraphs
                if done.goes_on and not open_ones:
                    begun += done.words
                else:
                    target.append(Paragraph("".join([*begun, *done.words]), done.kind))
                    if not open_ones:
                        begun = []
                target += done.within
        elif name in _LEFT_OUT or _is_hidden(element, name):
            walk.skip_subtree()
        elif name == "p":
            open_ones.append(_Open(element, styles))
        elif open_ones:
            open_ones[-1].words.append(_words(element, name))
    return [*paragraphs, Paragraph("".join(begun))] if begun else paragraphs


def _words(element: Element, name: str) -> str:
    if name == "t":
        return element.text or ""
    if name == "br":
        return "" if _attribute(element, "type") in _BREAKS else "\n"
    return _SIGNS.get(name, "")


def _is_hidden(element: Element, name: str) -> bool:
    if name == "r":
        vanish = _descendant(element, "rPr", "vanish")
        return vanish is not None and _attribute(vanish, "val") not in ("0", "false", "off")
    if name == "sdt":  # a form that nobody has filled in shows what to fill in
        return _descendant(element, "sdtPr", "showingPlcHdr") is not None
    if name == "Fallback":
        parent = element.getparent()
        return parent is not None and _child(parent, "Choice") is not None
    return False


def _notes(root: Element, name: str) -> list[Paragraph]:
    notes: list[Paragraph] = []
    for note in root:
        if local_name(note) == name and _attribute(note, "type") in (
            "",
            "normal",
        ):  # others are the lines above
            words = "\n".join(p.text.strip() for p in _paragraphs(note, {}) if p.text.strip())
            notes.append(Paragraph(words, "note"))
    return notes


def _kind(paragraph: Element, styles: dict[str, str]) -> str:
    style = _descendant(paragraph, "pPr", "pStyle")
    return styles.get(_attribute(style, "val"), "") if style is not None else ""


def _kinds_of_styles(data: bytes | None) -> dict[str, str]:
    """Return the kinds of paragraphs by the ids of their styles, which differ by the program's language."""
    names: dict[str, str] = {}
    bases: dict[str, str] = {}
    for style in parse_xml(data) if data else ():
        id = _attribute(style, "styleId")
        if (name := _child(style, "name")) is not None:
            names[id] = _attribute(name, "val").lower()
        if (base := _child(style, "basedOn")) is not None:
            bases[id] = _attribute(base, "val")
    kinds = {}
    for id in names:
        chain = [id]
        while len(chain) < _MOST_BASES and chain[-1] in bases:
            chain.append(bases[chain[-1]])
        kinds[id] = next(
            (kind for kind in (kind_of_style(names.get(base, "")) for base in chain) if kind), ""
        )
    return kinds


def _properties(data: bytes | None) -> dict[str, str]:
    properties = {}
    for element in parse_xml(data) if data else ():
        name = _PROPERTIES.get(local_name(element))
        if name and element.text and element.text.strip():
            properties[name] = " ".join(element.text.split())
    return properties


def _attribute(element: Element, name: str) -> str:
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def _child(element: Element, name: str) -> Element | None:
    return next((child for child in element if local_name(child) == name), None)


def _descendant(element: Element, outer: str, inner: str) -> Element | None:
    """Return the first child `inner` of the first child `outer`."""
    child = _child(element, outer)
    return _child(child, inner) if child is not None else None
