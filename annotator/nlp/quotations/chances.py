"""How likely a candidate is to be annotated, from counts: `resources/lexicons/reports.tsv`.

The chance that a cue reports in a construction is how often it did, drawn towards what its kind and its word
promise where it was seen seldom. Each trait then multiplies the odds by what it was counted to change.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from functools import lru_cache
from math import exp, log
from typing import TYPE_CHECKING

from annotator.nlp.quotations.constructions import family
from annotator.resources_folder import resource

if TYPE_CHECKING:
    from annotator.nlp.quotations.candidates import Candidate

# Sightings: as many as the expectation from kind and word weighs. Set with the counts
# (`packaging/count_reports.py`); no measurement of other values is recorded.
PRIOR_WEIGHT = 4.0
# Probability of a kind that was never counted: that of a rare one. Chosen by judgement.
_UNSEEN_KIND = 0.05
# Probabilities beyond which counts of some thousand sightings say nothing; `packaging/count_reports.py`
# counts traits within the same bounds.
_LEAST, _MOST = 0.003, 0.995


def odds(chance: float) -> float:
    """Return the logarithm of the odds of a chance."""
    return log(chance / (1 - chance))


def chance_of(odds: float) -> float:
    """Return the chance that has these logarithmic odds."""
    return 1 / (1 + exp(-odds))


class Weighing:
    """The counts.

    Attributes
    ----------
    kinds: of each kind, how often it reports with a word that was seen seldom.
    words: of each word, by how much it changes the logarithmic odds of all kinds.
    pairs: of each kind with a word, how often it was right (nearly right counts in part) and seen.
    traits: of each family or kind with a trait, by how much it changes the logarithmic odds.
    shares: of candidates with marks and without, chances and the share that was right from there on, rising.
    """

    def __init__(self) -> None:
        self.kinds: dict[str, float] = {}
        self.words: dict[str, float] = {}
        self.pairs: dict[tuple[str, str], tuple[float, int]] = {}
        self.traits: dict[str, dict[str, float]] = defaultdict(dict)
        self.shares: dict[str, list[tuple[float, float]]] = {"marked": [], "plain": []}

    def base(self, kind: str, lemma: str) -> float:
        """Return the chance that a word reports in a construction."""
        expected = chance_of(odds(self.kinds.get(kind, _UNSEEN_KIND)) + self.words.get(lemma, 0.0))
        right, seen = self.pairs.get((kind, lemma), (0, 0))
        return (right + PRIOR_WEIGHT * expected) / (seen + PRIOR_WEIGHT)

    def chance(self, candidate: Candidate) -> float:
        """Return the chance of a candidate that no other one holds."""
        base = min(_MOST, max(_LEAST, self.base(candidate.kind, candidate.lemma)))
        total = odds(base)
        # Always in the same order: a sum that differs in its last digit may choose another candidate.
        for group in dict.fromkeys((family(candidate.kind), candidate.kind)):
            shifts = self.traits.get(group, {})
            total += sum(shifts[trait] for trait in candidate.traits if trait in shifts)
        return chance_of(total)

    def share(self, chance: float, has_marks: bool) -> float:
        """Return the share of the suggestions with such a chance that was right, source included."""
        steps = self.shares["marked" if has_marks else "plain"]
        index = bisect_right(steps, chance, key=lambda step: step[0]) - 1
        return steps[max(0, index)][1] if steps else chance

    def to_lines(self) -> list[str]:
        """Return the counts as rows of a table, separated by tabs."""
        rows: list[tuple[object, ...]] = []
        rows += (("kind", kind, f"{rate:.4f}") for kind, rate in sorted(self.kinds.items()))
        rows += (("word", word, f"{shift:.2f}") for word, shift in sorted(self.words.items()))
        rows += (("pair", *pair, f"{right:.4g}", seen) for pair, (right, seen) in sorted(self.pairs.items()))
        rows += (
            ("trait", group, trait, f"{shift:.2f}")
            for group, shifts in sorted(self.traits.items())
            for trait, shift in sorted(shifts.items())
        )
        rows += (
            ("share", marks, f"{chance:.3f}", f"{share:.3f}")
            for marks, steps in sorted(self.shares.items())
            for chance, share in steps
        )
        return ["\t".join(map(str, row)) for row in rows]

    @classmethod
    def from_lines(cls, lines: list[str]) -> Weighing:
        """Return the counts that `to_lines` has written; comments begin with "#"."""
        weighing = cls()
        for line in lines:
            row, *fields = line.split("\t")
            if row == "pair":
                weighing.pairs[fields[0], fields[1]] = float(fields[2]), int(fields[3])
            elif row == "trait":
                weighing.traits[fields[0]][fields[1]] = float(fields[2])
            elif row == "word":
                weighing.words[fields[0]] = float(fields[1])
            elif row == "kind":
                weighing.kinds[fields[0]] = float(fields[1])
            elif row == "share":
                weighing.shares[fields[0]].append((float(fields[1]), float(fields[2])))
        return weighing


@lru_cache(maxsize=1)
def counted() -> Weighing:
    """Return the counts that ship with the program."""
    text = resource("lexicons", "reports.tsv").read_text(encoding="utf-8")
    return Weighing.from_lines(text.splitlines())
