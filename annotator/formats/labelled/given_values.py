"""Values in files of other tools: names and texts in their various forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_NAME = "SPAN"  # the label of a span without one
_TEXTS = ("text", "data", "content", "body", "article", "document", "sentence")


def plain_id(value: Any) -> str:
    """Return words or a number as words; "" for any other value."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    words = str(value).strip()
    return "" if "\0" in words else words


def first_text(data: Mapping[str, Any], fields: Mapping[str, str]) -> tuple[str, str]:
    """Return the name and value of the text's field: the chosen, the usual or the longest one.

    Raises
    ------
    InputError: no field has a text.
    """
    chosen = [name for name, taken in fields.items() if taken == "text"]
    for name in (*chosen, *_TEXTS):
        if isinstance(data.get(name), str):
            return name, data[name]
    words = {name: value for name, value in data.items() if isinstance(value, str) and " " in value.strip()}
    if not words:
        raise InputError(
            tr("there is no text in it."), tr("Say which field has the text, or import the texts.")
        )
    name = max(words, key=lambda name: len(words[name]))
    return name, words[name]
