"""The metadata of an article under the names of other tools."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from annotator.formats.jsonl.writer import META_ORDER

Use = Callable[[str], bool]


def _is_address(words: str) -> bool:
    return words.startswith(("http://", "https://"))


def _is_name(words: str) -> bool:
    return not _is_address(words)


def _any(_: str) -> bool:
    return True


# Each name in other tools with the name in this format, the surest first; "source" is an address or a name.
# The names are of newspaper3k and news-please (authors, publish_date, date_publish, source_domain),
# trafilatura (sitename, source-hostname, hostname, source), News API (publishedAt, source.name), Prodigy
# (meta.source), schema.org, the Guardian (webTitle), the New York Times (pub_date), WordPress
# (title.rendered).
_NAMES: tuple[tuple[str, str, Use], ...] = (
    ("title", "title", _any), ("headline", "title", _any), ("webTitle", "title", _any),
    ("byline", "byline", _any), ("author", "byline", _any), ("authors", "byline", _any),
    ("creator", "byline", _any),
    ("publisher", "publisher", _any), ("sitename", "publisher", _any), ("site_name", "publisher", _any),
    ("source-hostname", "publisher", _any), ("publication", "publisher", _any),
    ("source", "publisher", _is_name),
    ("hostname", "publisher", _any), ("source_domain", "publisher", _any),
    ("published", "published", _any), ("date", "published", _any), ("publish_date", "published", _any),
    ("publishedAt", "published", _any), ("published_at", "published", _any),
    ("date_publish", "published", _any), ("date_published", "published", _any),
    ("publication_date", "published", _any), ("pub_date", "published", _any),
    ("datePublished", "published", _any), ("pubDate", "published", _any),
    ("webPublicationDate", "published", _any),
    ("section", "section", _any), ("articleSection", "section", _any), ("section_name", "section", _any),
    ("sectionName", "section", _any),
    ("url", "url", _any), ("link", "url", _is_address), ("source", "url", _is_address),
    ("web_url", "url", _is_address), ("webUrl", "url", _is_address),
    ("language", "language", _any), ("lang", "language", _any), ("meta_lang", "language", _any),
    ("inLanguage", "language", _any),
)  # fmt: skip

_OWN_NAMES = frozenset(META_ORDER)

# A date to which a tool has added midnight as its time.
_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?")


def meta_of(line_meta: Any, kept: dict[str, Any]) -> dict[str, Any]:
    """Return the metadata of a line: its "meta", and the values in it or beside it under known names.

    `kept` holds the line's other fields. Words are moved out of it; of converted values (lists, objects,
    numbers) it keeps the original.
    """
    meta = dict(line_meta) if isinstance(line_meta, dict) else {}
    if not kept and meta.keys() <= _OWN_NAMES and set(map(type, meta.values())) <= {str}:
        return meta  # as most lines are
    for name in META_ORDER:
        value = meta.get(name)
        if value is not None and not isinstance(value, str):
            words = _words(value)
            if words is None:
                meta[f"{name}_as_given"] = meta.pop(name)
            else:
                meta[name] = _dated(name, words)
    places = (meta, kept) if isinstance(line_meta, dict) else (kept,)
    for foreign_name, own_name, fits in _NAMES:
        for place in places:
            if meta.get(own_name) or foreign_name not in place:
                continue
            value = place[foreign_name]
            words = value if isinstance(value, str) else _words(value)
            if words and words.strip() and fits(words):
                if words is value:
                    del place[foreign_name]
                meta[own_name] = _dated(own_name, words)
    return meta


def meta_names(item: dict[str, Any]) -> dict[str, str]:
    """Return the names of an object's fields that are taken for metadata, with the names here."""
    names: dict[str, str] = {}
    for foreign_name, own_name, fits in _NAMES:
        if own_name in names.values() or foreign_name not in item:
            continue
        value = item[foreign_name]
        words = value if isinstance(value, str) else _words(value)
        if words and words.strip() and fits(words):
            names[foreign_name] = own_name
    return names


def _words(value: Any) -> str | None:
    """Return a number, a list of words (joined by commas) or the "name" of an object as words; else None."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        value = [value]
    if isinstance(value, list):
        names = [item.get("name", item.get("rendered")) if isinstance(item, dict) else item for item in value]
        words = [name for name in names if isinstance(name, str)]
        if words and len(words) == len(names):
            return ", ".join(name.strip() for name in words if name.strip())
    return None


def _dated(name: str, words: str) -> str:
    if name == "published" and (match := _MIDNIGHT.fullmatch(words)):
        return match[1]
    return words
