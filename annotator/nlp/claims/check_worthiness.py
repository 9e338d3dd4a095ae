"""The shares of sentences with some cues that are check-worthy, and that are verifiable.

They come from counts, not from learnt words: the check-worthy sentences with a cue among 22,500 of US
election debates (CheckThat! 2024, task 1, English, training part), and the sentences with a cue and a
verifiable fact among 1,953 of political speeches (PoliClaim, Ni et al. 2024, training part). A cue's weight
is the logarithm of its odds ratio; the weights of a sentence's cues are added up (naive Bayes).
"""

from __future__ import annotations

from bisect import bisect_right
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# The numbers of all and of check-worthy sentences, and of all and of verifiable sentences.
_ALL = (22500, 5413, 1953, 1154)
# The same numbers of sentences by cue.
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
# of its sentences that are check-worthy.
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

# The lowest score, 0 to 1, that counts as check-worthy: the one with the highest F1 on the debates.
WORTH_A_CHECK = 0.32
# Sentences added to each count, so that no odds are 0 or infinite (the half of Haldane and Anscombe).
_ADDED = 0.5


class _Weights:
    """The weights of cues by two columns of the counts."""

    def __init__(self, column: int) -> None:
        sentences, right_sentences = _ALL[column : column + 2]
        prior = log(right_sentences / (sentences - right_sentences))
        self._base = prior
        self._by_cue: dict[str, float] = {}
        for cue, counts in _COUNTS.items():
            with_cue, right_with_cue = counts[column : column + 2]
            log_odds_with = log((right_with_cue + _ADDED) / (with_cue - right_with_cue + _ADDED))
            log_odds_without = log(
                (right_sentences - right_with_cue + _ADDED)
                / (sentences - with_cue - right_sentences + right_with_cue + _ADDED)
            )
            self._by_cue[cue] = log_odds_with - log_odds_without
            self._base += log_odds_without - prior

    def sum(self, cues: Iterable[str]) -> float:
        """Return the logarithmic odds that a sentence with these cues is check-worthy, or verifiable."""
        return self._base + sum(self._by_cue[cue] for cue in cues if cue in self._by_cue)


# By the first of their two columns in `_ALL` and `_COUNTS`.
_CHECK_WORTHY, _VERIFIABLE = _Weights(0), _Weights(2)
_MEAN_SUMS = [mean for mean, _ in _SHARES]


def worth(cues: Iterable[str]) -> float:
    """Return the share, 0 to 1, of sentences with these cues that were check-worthy."""
    total = _CHECK_WORTHY.sum(cues)
    band = bisect_right(_MEAN_SUMS, total)
    if band in (0, len(_SHARES)):
        return _SHARES[min(band, len(_SHARES) - 1)][1]
    (low, share), (high, next_share) = _SHARES[band - 1 : band + 1]
    return share + (next_share - share) * (total - low) / (high - low)


def is_verifiable(cues: Iterable[str]) -> bool:
    """Tell whether most sentences with these cues held a verifiable fact."""
    return _VERIFIABLE.sum(cues) > 0
