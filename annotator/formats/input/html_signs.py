"""Signs of HTML in plain text."""

from __future__ import annotations

import re

from annotator.domain.translation import tr
from annotator.formats.input.notices import Notice

_SIGNS = re.compile(
    r"&(?:quot|apos|amp|lt|gt|nbsp|[lr][sd]quo|[mn]dash|hellip|[A-Za-z](?:acute|grave|circ|uml|tilde|cedil)"
    r"|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});"
    r"|</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|q|img|table|tr|td|th|figure|script|style"
    r"|html|head|body|article|section)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_MOST = 5  # the most signs that a notice names
_LONGEST = 20  # the most characters of a sign in a notice


def html_in(text: str) -> Notice | None:
    """Return a notice if a text holds tags or entities of HTML, else None."""
    if ("<" not in text and "&" not in text) or (first := _SIGNS.search(text)) is None:
        return None
    signs: dict[str, None] = {}
    for match in _SIGNS.finditer(text, first.start()):
        sign = match.group()
        signs[sign if len(sign) <= _LONGEST else sign[:_LONGEST] + "…"] = None
        if len(signs) == _MOST:
            break
    line = text.count("\n", 0, first.start()) + 1
    return Notice(
        "html",
        tuple(signs),
        tr("the text holds HTML ({signs} in its line {line})", signs=first.group()[:80], line=str(line)),
    )
