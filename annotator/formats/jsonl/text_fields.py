"""The text of an object of another tool: under other names, within another object, or named by the user."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from annotator.formats.input.items import Fields
from annotator.formats.input.notices import Notice, Tell
from annotator.formats.jsonl.foreign_metadata import meta_names

if TYPE_CHECKING:
    from collections.abc import Mapping

# The names of an article's text, the surest first: of most tools, News API, Scrapy projects, schema.org,
# news-please, press archives, the Guardian, WordPress.
TEXTS = (
    "text", "content", "body", "articleBody", "article_body", "maintext", "main_text", "full_text",
    "fulltext", "fullText", "bodyText", "body_text", "articleText", "article_text", "article",
    "rendered", "paragraphs",
)  # fmt: skip
# What News API and others append to the beginning of a text.
_CUT = re.compile(r"\[\+\d+ chars\]\s*$")
_LONGEST_SAMPLE = 80  # characters


def with_text(item: dict[str, Any], fields: Mapping[str, str], tell: Tell) -> dict[str, Any]:
    """Return an object of another tool with its text as "text"; the object itself where it has none.

    `fields` are what the user has taken its fields for, by their names.
    """
    if fields:
        item = _named(item, fields)
    if not isinstance(item.get("text"), str) or not item["text"].strip():
        item = _found(item) or item
    text = item.get("text")
    if isinstance(text, str) and (sign := cut_off(text)):
        tell(Notice("beginning", (sign,)))
    return item


def cut_off(text: str) -> str:
    """Return the sign that a text is only a beginning, as at the end of News API's; "" if it has none."""
    match = _CUT.search(text[-40:]) if text[-1:] in "]\n " else None
    return match.group().strip() if match else ""


def fields_of(item: dict[str, Any], fields: Mapping[str, str]) -> Fields:
    """Return what the fields of an object are taken for: as the user has said, else by their names."""
    unnamed = [name for name in item if name not in fields]
    direct = (name for name in TEXTS if name in unnamed and _words(item[name]))
    inner = (name for name in unnamed if isinstance(item[name], dict) and _direct(item[name]))
    text = next(direct, "") or next(inner, "")
    by_name = {text: "text", "id": "id"} | meta_names(item)
    chosen = set(fields.values())
    taken = {}
    for name in item:
        own = by_name.get(name, "")
        taken[name] = fields.get(name, "" if own in chosen else own)
    sample = {name: _beginning(value) for name, value in item.items()}
    return Fields(taken, sample)


def _named(item: dict[str, Any], fields: Mapping[str, str]) -> dict[str, Any]:
    """Return the object with its fields under the names that the user has given; of two the first counts."""
    named: dict[str, Any] = {}
    for name, own in fields.items():
        if own and name in item and own not in named:
            named[own] = item[name]
    rest = {
        name: value for name, value in item.items() if fields.get(name) not in named or not fields.get(name)
    }
    return {f"{name}_as_given" if name in named else name: value for name, value in rest.items()} | named


def _found(item: dict[str, Any]) -> dict[str, Any] | None:
    if (direct := _direct(item)) is not None:
        return direct
    for name, inner in item.items():
        if isinstance(inner, dict) and (direct := _direct(inner)) is not None:
            outer = {key: value for key, value in item.items() if key != name}
            twice = {f"{key}_as_given": outer.pop(key) for key in tuple(outer) if key in direct}
            return outer | twice | direct
    return None


def _direct(item: dict[str, Any]) -> dict[str, Any] | None:
    for name in TEXTS:
        if text := _words(item.get(name)):
            return {key: value for key, value in item.items() if key not in (name, "text")} | {"text": text}
    return None


def _words(value: Any) -> str:
    """Return words, or a list of paragraphs as one text; "" for anything else."""
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        value = "\n\n".join(part.strip() for part in value if part.strip())
    return value if isinstance(value, str) and value.strip() else ""


def _beginning(value: Any) -> str:
    words = value if isinstance(value, str) else "" if value is None else str(value)[: _LONGEST_SAMPLE * 2]
    words = " ".join(words[: _LONGEST_SAMPLE * 2].split())
    return words if len(words) <= _LONGEST_SAMPLE else words[:_LONGEST_SAMPLE] + "…"
