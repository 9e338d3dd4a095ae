"""Examples that are each drawn anew, in an order that a seed fixes.

Hypothesis otherwise varies each example a few times: here, by the same empty act again.
"""

from __future__ import annotations

from random import Random
from typing import Any

from hypothesis.internal.conjecture.providers import AVAILABLE_PROVIDERS, HypothesisProvider

CHANCE = Random()
DRAWN_ANEW = "drawn anew"  # the name for `hypothesis.settings(backend=...)`


class DrawnAnew(HypothesisProvider):
    """Hypothesis's own way of drawing, by `CHANCE`."""

    def __init__(self, data: Any, /) -> None:
        super().__init__(data)
        self._random = CHANCE


AVAILABLE_PROVIDERS[DRAWN_ANEW] = f"{__name__}.{DrawnAnew.__name__}"
