"""Downloads of Factiva: pages, and files with the codes of fields or without them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.formats.input.xml_reading import local_name
from annotator.formats.press.articles import Article, items_of
from annotator.formats.press.beginnings import kind_of
from annotator.formats.press.blocks import blocks_of, flowing, page_of
from annotator.formats.press.marked_up_text import paragraphs_of
from annotator.language.dates import LANGUAGES, iso_date, language_code

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element as Element

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.notices import Notice
    from annotator.formats.input.sources import Source

# The codes of fields, and what they are; "text" is in two fields: the lead and the rest. Those without a name
# are the archive's own (subjects, regions, industries).
_CODES = {
    "HD": "title", "BY": "byline", "SN": "publisher", "PD": "published", "SE": "section", "LA": "language",
    "WC": "length", "PG": "page", "ED": "edition", "CY": "copyright", "CR": "credit", "AN": "document",
    "ET": "time", "LP": "text", "TD": "text", "PUB": "publishing_house", "CLM": "column", "DLN": "dateline",
    "VOL": "volume", "CX": "correction",
    **dict.fromkeys(("SC", "CO", "IN", "NS", "RE", "IPC", "IPD", "RF", "ART", "NGC", "GC", "CT", "RST"), ""),
}  # fmt: skip
_CODE = re.compile(rf"({'|'.join(_CODES)})(?:[ \t]*\|+[ \t]*|\t+|[ ]{{2,}}|[ \t|]*$)(.*)", re.DOTALL)
_DOCUMENT = re.compile(r"Document ([A-Z0-9]{4,12}20\d{6}[a-z0-9]{8,10})")
_LENGTH = re.compile(r"\d[\d., ]* (?:words|mots|Wörter|Worte|palabras)", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: GMT)?")
_SOURCE_CODE = re.compile(r"[A-Z0-9]{2,8}")
_BYLINE = re.compile(r"(?:By|Par|Von|Por)\b", re.IGNORECASE)
_COPYRIGHT = re.compile(r"(?:Copyright\b|©|\(c\))", re.IGNORECASE)
_MOST_BEFORE = 8  # lines before the length of an article


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the articles of a download."""
    notices: list[Notice] = []
    return items_of(source, _articles(source, choices, notices), notices)


def _articles(source: Source, choices: Choices, notices: list[Notice]) -> Iterator[Article]:
    if kind_of(source) == "html":
        root = page_of(source, choices, notices)
        for element in root.iter("div"):
            if "article" in element.get("class", "").split():
                yield _of_page(element)
        return
    start = 0
    blocks = [line for block in blocks_of(source, choices, notices) for line in (*block.split("\n"), "")]
    for number, line in enumerate(blocks):
        code = _CODE.fullmatch(line)
        if _DOCUMENT.fullmatch(code[2].strip(" |") if code and code[1] == "AN" else line.strip(" |")):
            yield _of_lines(blocks[start : number + 1])
            start = number + 1
    if any(_CODE.fullmatch(line) for line in blocks[start:]):  # cut off before its end
        yield _of_lines(blocks[start:])


def _of_page(element: Element) -> Article:
    fields: dict[str, list[str]] = {}
    for row in element.iter("tr"):
        cells = [cell for cell in row if local_name(cell) == "td"]
        if len(cells) >= 2 and "index" in cells[0].get("class", "").split():
            fields.setdefault("".join(cells[0].itertext()).strip(), []).extend(paragraphs_of(cells[1]))
    if fields:
        return _of_fields(fields)
    return _of_lines([line for block in paragraphs_of(element) for line in (*block.split("\n"), "")])


def _of_lines(lines: Sequence[str]) -> Article:
    fields: dict[str, list[str]] = {}
    blocks: list[str] = []
    for line in lines:
        code = _CODE.fullmatch(line)
        if code and (code[1] in ("HD", "SE") or fields):
            blocks = fields.setdefault(code[1], [])
            blocks.append(code[2].strip(" |"))
        elif fields and line:
            if blocks and blocks[-1]:
                blocks[-1] += f"\n{line}"
            else:
                blocks.append(line)
        elif fields:
            blocks.append("")
    return _of_fields(fields) if fields else _without_codes([line for line in lines if line], lines)


def _of_fields(fields: Mapping[str, Sequence[str]]) -> Article:
    text = [block for code in ("LP", "TD") for block in fields.get(code, ()) if block]
    meta = {
        name: " ".join(" ".join(blocks).split())
        for code, blocks in fields.items()
        if (name := _CODES.get(code, "")) and name != "text"
    }
    return Article(flowing(text), _finished(meta))


def _without_codes(words: Sequence[str], lines: Sequence[str]) -> Article:
    """Return an article of lines: title, byline, length, date, time, source, code, language, copyright."""
    length = next((n for n, line in enumerate(words[:_MOST_BEFORE]) if _LENGTH.fullmatch(line)), None)
    if length is None:
        return Article(
            [],
            {"title": words[0] if words else ""},
            no_text=(
                tr("its form is not known."),
                tr("Download it with its fields (“full article plus indexing”)."),
            ),
        )
    before = list(words[:length])
    meta = {"length": words[length]}
    if len(before) > 1 and _BYLINE.match(before[-1]):
        meta["byline"] = before.pop()
    meta["title"] = " ".join(before[-1:])
    meta["section"] = " ".join(before[:-1])
    last = words[length]
    for line in words[length + 1 : length + 1 + _MOST_BEFORE]:
        if "published" not in meta and iso_date(line):
            meta["published"] = line
        elif _TIME.fullmatch(line):
            meta["time"] = line
        elif _COPYRIGHT.match(line):
            meta["copyright"] = line
        elif line.lower() in LANGUAGES:
            meta["language"] = line
        elif "publisher" not in meta:
            meta["publisher"] = line
        elif not _SOURCE_CODE.fullmatch(line):
            break
        last = line
        if "copyright" in meta:
            break
    text = list(lines[_place(lines, last) + 1 :])
    while text and not text[-1]:
        text.pop()
    if text and (document := _DOCUMENT.fullmatch(text[-1].strip(" |"))):
        meta["document"] = document[0]
        text.pop()
    blocks = [block.strip("\n") for block in "\n".join(text).split("\n\n")]
    return Article(flowing([block for block in blocks if block]), _finished(meta))


def _place(lines: Sequence[str], line: str) -> int:
    return next(number for number, each in enumerate(lines) if each is line)


def _finished(meta: dict[str, str]) -> dict[str, str]:
    if published := iso_date(meta.get("published", "")):
        meta["published"] = published
    meta["language"] = language_code(meta.get("language", ""))
    if document := _DOCUMENT.match(meta.get("document", "")):
        meta["document"] = document[1]
    return meta
