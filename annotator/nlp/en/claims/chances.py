"""The chances that a sentence is worth a check, and that it has a verifiable fact, from counts of its traits.

The counts stand in `resources/lexicons/en/claims/chances.tsv`, made by `packaging/count_claims.py`. Each
trait shifts the logarithmic odds by what it was counted to change; the shifts of a sentence are added up.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from math import exp, floor, log
from typing import TYPE_CHECKING

from annotator.nlp.en.claims.traits import BAND, Trait, read_trait
from annotator.resources_folder import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

# Logarithmic odds beyond which sentences were too few to tell bands apart.
_LEAST_BAND, _MOST_BAND = -5, 3
# Logarithmic odds beyond which a chance is as good as 0 or 1; their exponential would overflow.
_MOST = 30.0
_NO_SHIFT = (0.0, 0.0)
# The border of both scores.
BORDER = 0.5


@dataclass(frozen=True)
class Chances:
    """The chances of a sentence, each 0 to 1.

    Attributes
    ----------
    verifiable: that it has a verifiable fact.
    check_worthy: a score of check-worthiness, above 0.5 for what is taken for check-worthy.
    share: the share of check-worthy sentences among those with this score.
    """

    verifiable: float
    check_worthy: float
    share: float


@dataclass
class Weighing:
    """The counts of traits.

    Attributes
    ----------
    bases: the logarithmic odds without any trait, check-worthy and verifiable.
    shifts: by trait, the shifts of the two logarithmic odds.
    border: the logarithmic odds of being check-worthy from which on the F1 is highest.
    shares: logarithmic odds in rising order, and the share of check-worthy sentences at each.
    """

    bases: tuple[float, float] = (0.0, 0.0)
    shifts: dict[Trait, tuple[float, float]] = field(default_factory=dict)
    border: float = 0.0
    shares: list[tuple[float, float]] = field(default_factory=list)

    def chances(self, traits: Iterable[Trait]) -> Chances:
        """Return the chances of a sentence with these traits."""
        check_worthy, verifiable = self.bases
        for shift in filter(None, map(self.shifts.get, traits)):
            check_worthy += shift[0]
            verifiable += shift[1]
        verifiable += self.shifts.get(band_of(check_worthy), _NO_SHIFT)[1]
        return Chances(chance_of(verifiable), chance_of(check_worthy - self.border), self.share(check_worthy))

    def share(self, odds: float) -> float:
        """Return the share, 0 to 1, of check-worthy sentences among those with these logarithmic odds."""
        if not self.shares:
            return chance_of(odds)
        index = bisect_right(self.shares, odds, key=lambda step: step[0])
        if index in (0, len(self.shares)):
            return self.shares[min(index, len(self.shares) - 1)][1]
        (low, share), (high, next_share) = self.shares[index - 1 : index + 1]
        return share + (next_share - share) * (odds - low) / (high - low)

    def to_lines(self, written: Iterable[tuple[str, str, tuple[float, float]]]) -> list[str]:
        """Return the rows of a table, separated by tabs, with `written` traits: group, words, shifts."""
        rows: list[tuple[object, ...]] = [("base", "", *(f"{base:.3f}" for base in self.bases))]
        rows.append(("border", "", f"{self.border:.3f}"))
        rows += (("share", f"{odds:.3f}", f"{share:.3f}") for odds, share in self.shares)
        rows += ((group, words, *(f"{shift:.2f}" for shift in shifts)) for group, words, shifts in written)
        return ["\t".join(map(str, row)) for row in rows]

    @classmethod
    def from_lines(cls, lines: Iterable[str]) -> Weighing:
        """Return the counts from the lines of `to_lines`; comments begin with "# "."""
        weighing = cls()
        for line in lines:
            if line.startswith("# "):
                continue
            group, words, first, *rest = line.split("\t")
            if group == "base":
                weighing.bases = float(first), float(rest[0])
            elif group == "border":
                weighing.border = float(first)
            elif group == "share":
                weighing.shares.append((float(words), float(first)))
            else:
                weighing.shifts[read_trait(group, words)] = float(first), float(rest[0])
        return weighing


def band_of(odds: float) -> Trait:
    """Return the trait of a sentence with these logarithmic odds of being check-worthy."""
    return BAND, str(max(_LEAST_BAND, min(_MOST_BAND, floor(odds))))


def odds(chance: float) -> float:
    """Return the logarithm of the odds of a chance."""
    return log(chance / (1 - chance))


def chance_of(odds: float) -> float:
    """Return the chance with these logarithmic odds."""
    return 1 / (1 + exp(-max(-_MOST, min(_MOST, odds))))


@lru_cache(maxsize=1)
def counted() -> Weighing:
    """Return the counts that ship with the program."""
    text = resource("lexicons", "en", "claims", "chances.tsv").read_text(encoding="utf-8")
    return Weighing.from_lines(text.splitlines())
