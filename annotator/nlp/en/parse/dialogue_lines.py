"""Lines of a dialogue that begin with a dash, as in novels and papers of many countries.

"— We close at five, said Marta.", "—It is only rain —said Joaquín—. It will pass.", "- Are you coming?".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.span import Span

DASHES = frozenset({"—", "–", "―", "--", "-"})

_OPENING = re.compile(r"[ \t]*(?P<dash>[—–―]|--?)\s*(?=[^\W_]|[¿¡…\"“‘'])")
_LINE_WITH_DASH = re.compile(r"^[ \t]*[—–―-].*", re.MULTILINE)
# Hyphens before a word, a bar, and a dash with the full stop that belongs to the words before it.
_UNUSUAL_DASH = re.compile(r"(?<!\S)--?(?=[^\W\d_])|―\.?|(?<=\w)[—–]\.(?!\S)")


def opening_of(text: str, line: Span) -> re.Match[str] | None:
    """Return the dash that begins a line and the space around it, None without one."""
    return _OPENING.match(text, *line)


def unusual_dashes(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the dashes of dialogue that are no words of their own to the model, and a usual one for each.

    The tokenizer leaves "-It" and "Joaquín—." in one piece, and the model does not know the bar.
    """
    for line in _LINE_WITH_DASH.finditer(text):
        for dash in _UNUSUAL_DASH.finditer(text, *line.span()):
            yield *dash.span(), "—"
