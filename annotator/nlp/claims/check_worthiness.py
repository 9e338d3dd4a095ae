"""How often sentences with some cues are worth a check, and how often they can be checked at all.

Counts, and nothing learnt from words: in 22,500 sentences of US election debates (CheckThat! 2024, task 1,
English, training part) how many have a cue and are check-worthy; in 1,953 sentences of political speeches
(PoliClaim, Ni et al. 2024, training part) how many have it and hold a verifiable fact. A cue's weight is the
logarithm of its odds ratio, and the weights of a sentence's cues are added up (naive Bayes).
"""

from __future__ import annotations

from bisect import bisect_right
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# All sentences and those that are check-worthy, all sentences and those that are verifiable.
_ALL = (22500, 5413, 1953, 1154)
# The same of the sentences that have a cue.
_COUNTS = {
    "number": (2009, 1521, 266, 253),
    "small number": (727, 399, 59, 48),
    "quantities": (2084, 1464, 235, 216),
    "comparisons": (716, 359, 107, 82),
    "superlative": (679, 283, 84, 63),
    "date": (2597, 1137, 449, 349),
    "happened": (4763, 2266, 392, 304),
    "happened below": (3279, 1350, 255, 163),
    "happens": (1218, 431, 129, 92),
    "was so": (2903, 1123, 107, 83),
    "I did": (1405, 361, 64, 54),
    "name": (8232, 2798, 680, 495),
    "public_matters": (11349, 4042, 1143, 825),
    "rules": (785, 252, 75, 64),
    "opinions": (4903, 956, 473, 232),
    "hedges": (3157, 467, 148, 70),
    "recommendations": (3264, 428, 266, 111),
    "duty": (211, 20, 51, 18),
    "will": (1552, 232, 242, 164),
    "going to": (1074, 122, 105, 77),
    "our view": (3505, 368, 138, 49),
    "I": (9319, 1561, 438, 232),
    "you": (3587, 747, 263, 117),
    "question": (701, 31, 45, 15),
    "command": (286, 26, 28, 15),
}
# The debates by bands of the sum of weights (logarithm of odds): the mean of a band, and the share, 0 to 1,
# of its sentences that is check-worthy.
_SHARES = (
    (-5.3, 0.01),
    (-3.8, 0.04),
    (-3.1, 0.07),
    (-2.4, 0.12),
    (-1.9, 0.17),
    (-1.4, 0.24),
    (-0.7, 0.35),
    (-0.0, 0.46),
    (0.7, 0.54),
    (1.7, 0.69),
    (3.0, 0.78),
    (4.2, 0.90),
    (6.0, 0.93),
)

# The score, 0 to 1, from which on F1 is highest on the debates.
WORTH_A_CHECK = 0.32
# Sentences added to each count, so that no odds are 0 or infinite (the usual half of Haldane and Anscombe).
_ADDED = 0.5


class _Weights:
    """The weights of cues by two columns of the counts."""

    def __init__(self, column: int) -> None:
        of_all, of_right = _ALL[column : column + 2]
        prior = log(of_right / (of_all - of_right))
        self._base = prior
        self._of: dict[str, float] = {}
        for cue, counts in _COUNTS.items():
            has, right = counts[column : column + 2]
            with_it = log((right + _ADDED) / (has - right + _ADDED))
            without = log((of_right - right + _ADDED) / (of_all - has - of_right + right + _ADDED))
            self._of[cue] = with_it - without
            self._base += without - prior

    def sum(self, cues: Iterable[str]) -> float:
        """Return the logarithm of the odds that a sentence with these cues is right."""
        return self._base + sum(self._of[cue] for cue in cues if cue in self._of)


# By the first of their two columns in `_ALL` and `_COUNTS`.
_CHECK_WORTHY, _VERIFIABLE = _Weights(0), _Weights(2)
_SUMS = [mean for mean, _ in _SHARES]


def worth(cues: Iterable[str]) -> float:
    """Return the share of sentences with such cues that were check-worthy, 0 to 1."""
    total = _CHECK_WORTHY.sum(cues)
    above = bisect_right(_SUMS, total)
    if above in (0, len(_SHARES)):
        return _SHARES[min(above, len(_SHARES) - 1)][1]
    (low, share), (high, next_share) = _SHARES[above - 1 : above + 1]
    return share + (next_share - share) * (total - low) / (high - low)


def is_verifiable(cues: Iterable[str]) -> bool:
    """Tell whether more sentences with such cues held a verifiable fact than did not."""
    return _VERIFIABLE.sum(cues) > 0
