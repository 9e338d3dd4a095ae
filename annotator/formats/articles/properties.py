"""The properties of a document that can be metadata of an article."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LONGEST_TITLE = 300  # characters; longer ones are texts that somebody has put there
# Titles that programs write: their own names, "untitled" in some languages, names of files, addresses.
_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|excel|powerpoint|office)\b.*|word[- ]document|(?:untitled|unbenannt|ohne titel"
    r"|sans titre|sin título|senza titolo|document|dokument|normal|print|layout)[- ]?\d*"
    r"|.*\.(?:docx?|dotx?m?|od[ts]|rtf|pdf|txt|html?|indd|qx[dp]|p65|pages|xlsx?|pptx?|tex|dvi|ps|md)"
    r"|https?://.*|about:blank|\W*)",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?:D:)?(\d{4})-?(\d\d)-?(\d\d)")
# Paragraphs at the beginning and at the end of an article in which its author is named.
_FIRST, _LAST = 8, 3


def meta_of(properties: Mapping[str, str], paragraphs: Sequence[str]) -> dict[str, str]:
    """Return the title, byline and date of properties.

    The author counts only where the text names them at its beginning or end: else it is often whoever has
    copied the article. So does the date, which is that of the file.
    """
    meta = {}
    title = " ".join(properties.get("title", "").split())
    if is_title(title):
        meta["title"] = title
    author = " ".join(properties.get("author", "").split())
    named = " ".join([*paragraphs[:_FIRST], *paragraphs[-_LAST:]]).casefold()
    if len(author.split()) > 1 and author.casefold() in named:
        meta["byline"] = author
        if day := day_of(properties.get("created", "")):
            meta["published"] = day
    return meta


def is_title(words: str) -> bool:
    """Tell whether words can be the title of an article."""
    return len(words) <= _LONGEST_TITLE and _NO_TITLE.fullmatch(words) is None


def day_of(words: str) -> str:
    """Return the day at the beginning of a date as "2025-11-28", or ""."""
    match = _DAY.match(words)
    try:
        return date(*map(int, match.groups())).isoformat() if match else ""
    except ValueError:
        return ""
