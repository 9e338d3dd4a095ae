"""Acts by what they were for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

from tests.replay.hand import Hand

# A suggestion that is right, nearly right (some span differs) or wrong; a quotation nobody suggested; the rest.
Kind = Literal["right", "near", "missing", "wrong", "speakers", "start", "done"]


@dataclass
class Tally:
    """Counts the acts of a hand.

    Attributes
    ----------
    acts: for each kind, one number a quotation (or suggestion, or speaker).
    ways: the same in words, to see where they go; what was counted later for one before is left out.
    """

    hand: Hand
    acts: dict[Kind, list[int]] = field(default_factory=dict)
    ways: dict[Kind, list[str]] = field(default_factory=dict)
    _last: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._last = self.acts["start"] = [0]

    @contextmanager
    def of(self, kind: Kind) -> Iterator[None]:
        """Count what is done inside as one of a kind."""
        start = self.hand.acts
        yield
        counts = self.acts.setdefault(kind, [])
        counts.append(self.hand.acts - start)
        if kind != "speakers":  # going on is part of the quotation's price
            self._last = counts
        self.ways.setdefault(kind, []).append(" ".join(self.hand.done[start:]))

    @contextmanager
    def again(self) -> Iterator[None]:
        """Count what is done inside for the one before: going on from it is part of its price."""
        start = self.hand.acts
        yield
        self._last[-1] += self.hand.acts - start

    def count(self, kind: Kind) -> int:
        """Return how many there were of a kind."""
        return len(self.acts.get(kind, ()))

    def total(self, *kinds: Kind) -> int:
        """Return the acts for some kinds."""
        return sum(sum(self.acts.get(kind, ())) for kind in kinds)

    def rate(self, kind: Kind) -> float:
        """Return the acts for one of a kind, 0 where there is none."""
        return self.total(kind) / self.count(kind) if self.count(kind) else 0.0

    @property
    def per_quotation(self) -> float:
        """Return the acts a quotation, speakers aside and all else included."""
        quotations = sum(self.count(kind) for kind in ("right", "near", "missing"))
        return self.total("right", "near", "missing", "wrong", "start", "done") / quotations
