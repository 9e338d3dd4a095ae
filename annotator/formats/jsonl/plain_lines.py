"""Lines with an article and nothing else, read the straight way: most lines of very many are such.

A line is plain if all its values are words, none of its fields is read but text, id and metadata, and no
field stands twice. The straight way gives the same record as the long one, in a fifth of the time.
"""

from __future__ import annotations

from typing import Any

import orjson

from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.formats.jsonl.foreign_lines import is_id, is_read_apart
from annotator.formats.jsonl.foreign_metadata import meta_of
from annotator.formats.jsonl.text_fields import cut_off

_PLAIN_OF_OURS = ("text", "id", "meta")


def plain_record(line: bytes, default_id: str) -> Record | None:
    """Return the record of a plain line; None where the line needs the long way.

    Raises
    ------
    InputError: the text has no canonical form.
    """
    if b"\\\\" in line:  # then `\"` would not always be a mark within words
        return None
    try:
        item = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    text = item.get("text") if isinstance(item, dict) else None
    if not isinstance(text, str) or not text.lstrip("\ufeff").strip() or not _has_only_words(item, line):
        return None
    if cut_off(text):
        return None
    id = item.get("id", default_id)
    kept: dict[str, Any] = {}
    for name, value in item.items():
        if name not in _PLAIN_OF_OURS:
            if is_read_apart(name):
                return None
            kept[name] = value
    if not is_id(id):
        return None
    document = new_document(id, text, meta_of(item.get("meta"), kept), kept)
    return Record(document, Layer(id, None))


def _has_only_words(item: dict[str, Any], line: bytes) -> bool:
    """Tell whether all values, also those of "meta", are words, and no field stands twice."""
    pairs = len(item)
    names_alone = 0
    for name, value in item.items():
        if name == "meta" and isinstance(value, dict):
            for inner in value.values():
                if not isinstance(inner, str):
                    return False
            pairs += len(value)
            names_alone = 1
        elif not isinstance(value, str):
            return False
    # Each name and each words have two marks; a field that stands twice has four more.
    return line.count(b'"') - line.count(b'\\"') == 4 * pairs - 2 * names_alone
