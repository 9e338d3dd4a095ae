"""The chance of a candidate to be annotated, from the counts in `resources/lexicons/en/reports.tsv`.

The chance that a cue reports in a construction is its share of annotated sightings, drawn towards the
expectation from its kind and its word if sightings are few. Each trait then multiplies the odds by a counted
factor.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from functools import lru_cache
from math import exp, log
from typing import TYPE_CHECKING

from annotator.nlp.en.quotations.constructions import family
from annotator.resources_folder import resource

if TYPE_CHECKING:
    from annotator.nlp.en.quotations.candidates import Candidate

# The weight of the expectation from kind and word, in sightings. Set with the counts
# (`packaging/count_reports.py`); no measurement of other values is recorded.
PRIOR_WEIGHT = 4.0
# The probability of a kind without counts: that of a rare kind. Chosen by judgement.
_UNSEEN_KIND = 0.05
# Probability bounds, beyond which counts of some thousand sightings say nothing; `packaging/count_reports.py`
# counts traits within the same bounds.
_LEAST, _MOST = 0.003, 0.995


def odds(chance: float) -> float:
    """Return the logarithm of the odds of a chance."""
    return log(chance / (1 - chance))


def chance_of(odds: float) -> float:
    """Return the chance with these logarithmic odds."""
    return 1 / (1 + exp(-odds))


def groups_of(candidate: Candidate) -> tuple[str, str, str]:
    """Return the groups with traits of their own: the family, the kind, and the cue in all its kinds."""
    return family(candidate.kind), candidate.kind, f"cue {candidate.lemma}"


class Weighing:
    """The counts that chances are made of.

    Attributes
    ----------
    kinds: by kind, the probability that it reports with a rare word.
    words: by word, the shift of the logarithmic odds of all kinds.
    pairs: by kind and word, the numbers of right ones (nearly right ones count in part) and of sightings.
    traits: by group (`groups_of`), then by trait, the shift of the logarithmic odds.
    shares: for candidates with and without marks, chances in rising order and the share of right ones from
        each on.
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
        """Return the chance of a candidate, regardless of candidates around it."""
        base = min(_MOST, max(_LEAST, self.base(candidate.kind, candidate.lemma)))
        total = odds(base)
        # Always in the same order: a sum with another last digit may choose another candidate.
        for group in dict.fromkeys(groups_of(candidate)):
            shifts = self.traits.get(group, {})
            total += sum(shifts[trait] for trait in candidate.traits if trait in shifts)
        return chance_of(total)

    def share(self, chance: float, has_marks: bool) -> float:
        """Return the share of right suggestions, source included, among those with this chance."""
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
        """Return the counts from the lines of `to_lines`; comments begin with "#"."""
        weighing = cls()
        for line in lines:
            group, *fields = line.split("\t")
            if group == "pair":
                weighing.pairs[fields[0], fields[1]] = float(fields[2]), int(fields[3])
            elif group == "trait":
                weighing.traits[fields[0]][fields[1]] = float(fields[2])
            elif group == "word":
                weighing.words[fields[0]] = float(fields[1])
            elif group == "kind":
                weighing.kinds[fields[0]] = float(fields[1])
            elif group == "share":
                weighing.shares[fields[0]].append((float(fields[1]), float(fields[2])))
        return weighing


@lru_cache(maxsize=1)
def counted() -> Weighing:
    """Return the counts that ship with the program."""
    text = resource("lexicons", "en", "reports.tsv").read_text(encoding="utf-8")
    return Weighing.from_lines(text.splitlines())
