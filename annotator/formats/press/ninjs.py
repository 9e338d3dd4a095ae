"""ninjs of the news industry, versions 1 to 3: one item, a list of them, or a list within an answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.encodings import decoded
from annotator.formats.input.html_reading import parse_html
from annotator.formats.input.items import LARGEST_ARTICLE
from annotator.formats.input.json_faults import json_fault
from annotator.formats.press.articles import OTHER_ITEMS, Article, items_of
from annotator.formats.press.blocks import blocks_in, flowing
from annotator.formats.press.marked_up_text import paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.notices import Notice
    from annotator.formats.input.sources import Source

# The fields of version 1 with the text, the richest first.
_BODIES_1 = ("body_xhtml", "body_html", "body_html5", "body_text")
_LISTS = ("_items", "items", "data", "news", "results")


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the articles of a file."""
    notices: list[Notice] = []
    return items_of(source, _articles(source, choices, notices), notices)


def _articles(source: Source, choices: Choices, notices: list[Notice]) -> Iterator[Article]:
    text = decoded(source.limited(LARGEST_ARTICLE), choices.encoding)
    notices += text.notices
    try:
        value = json.loads(text.text.removeprefix("\ufeff"), parse_int=_number, parse_constant=str)
    except ValueError as error:
        raise InputError(tr("it is not JSON: {fault}.", fault=json_fault(error))) from error
    except RecursionError as error:
        raise InputError(tr("its JSON is nested too deeply.")) from error
    for item in _items(value):
        yield (
            _article(item)
            if isinstance(item, dict)
            else Article([], no_text=(tr("it is no object."), tr("Leave it out.")))
        )


def _number(digits: str) -> Any:
    return int(digits) if len(digits) <= 100 else digits


def _items(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    if isinstance(value, dict) and "uri" not in value:
        return next((value[name] for name in _LISTS if isinstance(value.get(name), list)), [value])
    return [value]


def _article(item: dict[str, Any]) -> Article:
    headlines = _of_role(item.get("headlines"), "main")
    kind = _words(item.get("type"))
    meta = {
        "title": _words(item.get("headline")) or headlines or _words(item.get("title")),
        "byline": _words(item.get("byline")) or _words(item.get("by")),
        "dateline": _words(item.get("dateline")) or _words(item.get("located")),
        "publisher": _names(item.get("infosources") or item.get("infoSources") or item.get("infosource"))
        or _words(item.get("provider"))
        or _words(item.get("copyrightHolder") or item.get("copyrightholder")),
        "published": _words(item.get("versionCreated") or item.get("versioncreated")),
        "section": _names(item.get("subjects") or item.get("subject")),
        "language": _words(item.get("language")),
        "slugline": _words(item.get("slugline")),
        "document": _words(item.get("uri")),
        "copyright": _words(item.get("copyrightNotice") or item.get("copyrightnotice")),
    }
    if meta["document"].startswith(("http://", "https://")):
        meta["url"] = meta["document"]
    return Article(_text(item), meta, passed_over=tr(OTHER_ITEMS) if kind not in ("", "text") else "")


def _text(item: dict[str, Any]) -> list[str]:
    for name in _BODIES_1:
        if text := _paragraphs(item.get(name), is_marked_up=name != "body_text"):
            return text
    bodies = [body for body in _list(item.get("bodies")) if isinstance(body, dict)]
    for is_marked_up in (True, False):
        for body in bodies:
            content_type = _words(body.get("contentType") or body.get("contenttype")).lower()
            if ("html" in content_type or "xml" in content_type) == is_marked_up and (
                text := _paragraphs(body.get("value"), is_marked_up)
            ):
                return text
    return []


def _paragraphs(value: Any, is_marked_up: bool) -> list[str]:
    if not isinstance(value, str) or not value.strip():
        return []
    if is_marked_up:
        return paragraphs_of(parse_html(value))
    return flowing(blocks_in(value))


def _of_role(value: Any, role: str) -> str:
    """Return the value of the first object with a role, or of the first object."""
    objects = [each for each in _list(value) if isinstance(each, dict)]
    objects.sort(key=lambda each: each.get("role") != role)
    return _words(objects[0].get("value")) if objects else ""


def _names(value: Any) -> str:
    names = (_words(each.get("name")) if isinstance(each, dict) else _words(each) for each in _list(value))
    return ", ".join(dict.fromkeys(name for name in names if name))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _words(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
