"""Alternatives in words, such as the keys of an action: "Tab or Enter"."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


def either(parts: Sequence[str]) -> str:
    """Return parts as alternatives: "a", "a or b", "a or b or c"; "" for none."""
    return reduce(lambda first, other: tr("{first} or {other}", first=first, other=other), parts or ("",))
