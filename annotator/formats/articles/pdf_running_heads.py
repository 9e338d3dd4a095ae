"""Running heads and page numbers of a PDF: what stands at the same place of several pages."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.formats.articles.pdf_lines import Line

_AT_EDGE = 5  # parts of lines at the top and at the bottom of a page that can be running heads
_PLACE = 4.0  # points that a running head moves from page to page
_FAR = 1.0  # the least gap between a page number and the text, in sizes of its letters
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|pagina|página|p\.|s\.)\s*)?\d{1,4}(?:\s*(?:of|/|von|de|van|sur)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return the parts of lines of each page without running heads and page numbers."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        seen.update({key for part in _edges(page) for key in _keys(part)})
    # Heads differ on left and right pages, and are absent from first ones.
    least = max(2, len(pages) // 3)
    left = []
    for page in pages:
        heads = {id(part) for part in _edges(page) if any(seen[key] >= least for key in _keys(part))}
        heads |= {id(part) for part in _page_numbers(page)}
        left.append([part for part in page if id(part) not in heads])
    return left


def _edges(page: Sequence[Line]) -> list[Line]:
    by_height = sorted(page, key=lambda part: -part.top)
    return by_height if len(page) <= 2 * _AT_EDGE else by_height[:_AT_EDGE] + by_height[-_AT_EDGE:]


def _keys(part: Line) -> tuple[tuple[str, int], tuple[str, int]]:
    """Return the words with their place, rounded in two ways: one is the same a little higher or lower."""
    words = _DIGITS.sub("#", part.text.casefold())
    return (words, int(part.bottom / _PLACE)), (words, -int(part.bottom / _PLACE + 0.5) - 1)


def _page_numbers(page: Sequence[Line]) -> list[Line]:
    """Return the highest or lowest line if it is a number that stands apart from the text."""
    numbers = []
    for part in page:
        if not _PAGE_NUMBER.fullmatch(part.text):
            continue
        others = [other for other in page if other is not part]
        gap = _FAR * part.size
        if all(other.top < part.bottom - gap for other in others) or all(
            other.bottom > part.top + gap for other in others
        ):
            numbers.append(part)
    return numbers
