"""Downloads of Nexis Uni and of the older LexisNexis: many articles in one file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.press.articles import Article, items_of
from annotator.formats.press.blocks import blocks_of, flowing
from annotator.language.dates import iso_date, language_code

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.notices import Notice
    from annotator.formats.input.sources import Source

# The line before an article of the older LexisNexis.
_NUMBER = re.compile(
    r"\d[\d.,]* of \d[\d.,]* DOCUMENTS?"
    r"|(?:Dokument|Document|Documento) \d[\d.,]* (?:von|of|de|sur) \d[\d.,]*",
    re.IGNORECASE,
)
# The line behind an article of Nexis Uni.
_END = re.compile(r"(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)", re.IGNORECASE)
_BODY = re.compile(r"(?:Body|Textkörper|Corps|Cuerpo)", re.IGNORECASE)
_COPYRIGHT = re.compile(r"(?:Copyright\b|©|\(c\) ?\d{4})", re.IGNORECASE)
# The names of fields before the text in the languages of the archive, and what they are.
_BEFORE = {
    "byline": "byline", "autor": "byline", "auteur": "byline",
    "section": "section", "rubrik": "section", "rubrique": "section", "sección": "section",
    "length": "length", "länge": "length", "longueur": "length", "longitud": "length",
    "dateline": "dateline", "ort": "dateline", "highlight": "highlight", "headline": "", "body": "",
}  # fmt: skip
# Those behind it.
_BEHIND = {
    "load-date": "load_date", "update": "load_date", "date-chargement": "load_date",
    "fecha-carga": "load_date",
    "language": "language", "sprache": "language", "langue": "language", "idioma": "language",
    "url": "url", "graphic": "graphic", "notes": "notes", "classification": "classification",
    "correction-date": "correction_date", "correction": "correction", "subject": "subject",
    "publication-type": "publication_type", "pub-type": "publication_type",
    "zeitungs-code": "publication_code", "journal-code": "publication_code", "document-type": "document_type",
    "series": "series", "company": "company", "organization": "organization", "person": "person",
    "city": "city", "state": "state", "country": "country", "industry": "industry",
    "geographic": "geographic",
    "ticker": "ticker", "acc-no": "document", "disclaimer": "disclaimer",
}  # fmt: skip
_GLUED_PLACE = re.compile(r"(?<=\w)\(")  # "The Paper(London)"
_VERSION = re.compile(r";? ?\bVersion: ?(\d+)$")  # of a page that was changed, behind its section
_MOST_BEFORE = 6  # blocks or lines before the fields of an article, copyright included
# Headings before fields behind a text.
_HEADING = re.compile(r"Classification|Klassifizierung|Graphic|Grafik", re.IGNORECASE)
_FIELD = re.compile(r"(?P<name>[^\W\d_][\w-]{2,20}(?: Code| Type)?):[ \t]*(?P<words>.*)", re.DOTALL)


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the articles of a download."""
    notices: list[Notice] = []
    return items_of(source, _articles(source, choices, notices), notices)


def _articles(source: Source, choices: Choices, notices: list[Notice]) -> Iterator[Article]:
    blocks = blocks_of(source, choices, notices)
    starts = [number for number, block in enumerate(blocks) if _NUMBER.fullmatch(block)]
    if starts:
        for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
            yield _of_older_form(blocks[start + 1 : end])
        return
    lines = "\n\n".join(blocks).split("\n")
    start = 0
    for number, line in enumerate(lines):
        if _END.fullmatch(line):
            yield _of_newer_form(lines[start:number])
            start = number + 1
    if any(_BODY.fullmatch(line) for line in lines[start:]):
        yield _of_newer_form(lines[start:])


def _of_older_form(blocks: Sequence[str]) -> Article:
    """Return an article: source, date, title, fields, text, fields, copyright; a block each."""
    meta: dict[str, str] = {}
    head: list[str] = []
    text_start = 0
    for number, block in enumerate(blocks):
        if _take(block, _BEFORE, meta):
            text_start = number + 1
        elif _COPYRIGHT.match(block) and not text_start:
            meta["copyright"] = _line(block)
        elif text_start or len(head) == _MOST_BEFORE:
            break
        else:
            head.append(block)
    dated = next((number for number, block in enumerate(head[:3]) if iso_date(block)), None)
    if not text_start:  # without fields, the title is the block behind the date
        text_start = blocks.index(head[min((dated or 0) + 1, len(head) - 1)]) + 1 if head else 0
        head = head[: (dated or 0) + 2]
    if dated is not None:
        meta["published"] = iso_date(head[dated]) or ""
        meta["edition"] = _line("\n".join(head[dated].split("\n")[1:]))
    meta["publisher"] = _line(head[0]) if head and dated != 0 else ""
    meta["title"] = _line(" ".join(head[(dated if dated is not None else 0) + 1 :]))
    return Article(flowing(_without_tail(blocks[text_start:], meta)), _finished(meta))


def _of_newer_form(lines: Sequence[str]) -> Article:
    """Return an article: title, source, date, copyright, fields, "Body", text, fields; a line each."""
    meta: dict[str, str] = {}
    body = next((number for number, line in enumerate(lines) if _BODY.fullmatch(line)), None)
    before = [line for line in lines[: body or 0] if line]
    # The list of articles stands before the first of them, so the title is looked for from below.
    head: list[str] = []
    for line in reversed(before):
        if not head and (_take(line, _BEFORE, meta) or _COPYRIGHT.match(line)):
            if _COPYRIGHT.match(line):
                meta["copyright"] = line
        elif not head and not iso_date(line) and len(before) > _MOST_BEFORE:
            continue
        else:
            head.append(line)
            if len(head) == 3:  # date, source, title
                break
    if head and (published := iso_date(head[0])):
        meta["published"] = published
        del head[0]
    meta["publisher"], meta["title"] = (*head[:2], "", "")[:2]
    text = lines[body + 1 :] if body is not None else lines
    blocks = [block.strip("\n") for block in "\n".join(text).split("\n\n")]
    return Article(flowing(_without_tail([b for b in blocks if b], meta)), _finished(meta))


def _without_tail(blocks: Sequence[str], meta: dict[str, str]) -> list[str]:
    """Return the blocks before the fields behind a text; the fields are added to `meta`."""
    text = []
    for number, block in enumerate(blocks):
        is_copyright = block is blocks[-1] and _COPYRIGHT.match(block)
        if is_copyright or _begins_tail(block):
            _take_tail(blocks[number:], meta)
            break
        text.append(block)
    return text


def _begins_tail(block: str) -> bool:
    """Tell whether a block is the first behind a text: "Update: ..." may be of it, "UPDATE: ..." not."""
    if _HEADING.fullmatch(block):
        return True
    match = _FIELD.match(block)
    return bool(match and _take(block, _BEHIND, {}) and (match["name"].isupper() or "-" in match["name"]))


def _take_tail(blocks: Sequence[str], meta: dict[str, str]) -> None:
    last = ""
    for block in blocks:
        if _COPYRIGHT.match(block):
            meta["copyright"] = _line(block)
            last = ""
            continue
        for line in block.split("\n"):
            if name := _take(line, _BEHIND, meta):
                last = name
            elif last and not _HEADING.fullmatch(line):
                meta[last] = f"{meta[last]} {line}".strip()


def _take(block: str, names: dict[str, str], meta: dict[str, str]) -> str:
    """Add the field of a block to `meta`; return its name, "" if the block is none."""
    match = _FIELD.match(block)
    name = names.get(match["name"].lower().replace(" ", "-"), "") if match else ""
    if match and name:
        meta[name] = _line(match["words"])
    return name


def _finished(meta: dict[str, str]) -> dict[str, str]:
    """Return the metadata with dates and languages as elsewhere, and what one line has run together apart."""
    if publisher := meta.get("publisher"):
        meta["publisher"] = _GLUED_PLACE.sub(" (", publisher)
    if match := _VERSION.search(meta.get("section", "")):
        meta["section"], meta["version"] = meta["section"][: match.start()], match[1]
    if language := meta.get("language"):
        meta["language"] = language_code(language)
    if load_date := iso_date(meta.get("load_date", "")):
        meta["load_date"] = load_date
    return meta


def _line(words: str) -> str:
    return " ".join(words.split())
