"""Lines of a report that say the same of many items: the first of each kind, and the number of the others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN = 3  # lines of a kind that are told one by one
# What differs between lines of one kind: words in quote marks, and numbers.
_VARYING = re.compile(r"“[^”]*”|„[^“]*“|«[^»]*»|\"[^\"]*\"|'[^']*'|\d[\d,.\u00a0\u202f]*")


def summed_up(lines: Iterable[str]) -> list[str]:
    """Return the first lines of each kind, each kind followed by the number of its other lines.

    Lines are of one kind if they are equal but for their place (up to the first colon), words in quote marks
    and numbers.
    """
    kinds: dict[str, list[str]] = {}
    for line in lines:
        place, colon, message = line.partition(": ")
        kinds.setdefault(_VARYING.sub("", message if colon else place), []).append(line)
    told: list[str] = []
    for kind in kinds.values():
        told += kind[:_SHOWN]
        if len(kind) > _SHOWN:
            told.append(tr("… and {number} more of this kind.", number=len(kind) - _SHOWN))
    return told
