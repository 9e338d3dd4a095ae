"""Coefficients of agreement, computed from counts that can be added over documents.

Each takes the sums of counts by name, a missing one being 0, and returns one number. Sums may be arrays of
numbers, too: then the coefficient of each element is returned, as for resampled documents. Where a
coefficient is not defined, it divides by zero.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# Sums by name; a name that stands for a value of annotators is a pair ("value", the value).
Sums = Mapping[Hashable, Any]
Distance = Callable[[Any, Any], float]  # of two values; 0 of a value and itself

VALUE = "value"
GAP = ""  # the value of what no unit covers


def f1(sums: Sums) -> Any:
    """Return the F1 of two annotators, each measured against the other: van Rijsbergen 1979, also Dice.

    Counts: "common", what both have; "first" and "second", what each has.
    """
    return 2 * sums["common"] / (sums["first"] + sums["second"])


def share(sums: Sums) -> Any:
    """Return the share of cases in which two annotators say the same, "same" of "cases"."""
    return sums["same"] / sums["cases"]


def alpha(sums: Sums, distance: Distance | None = None) -> Any:
    """Return Krippendorff's alpha of values of units: 2004, section 11.3; nominal without a distance.

    Counts: "disagreement", of each unit the distances of its ordered pairs of values, divided by the number
    of its values less one; and how often each value occurs in units with two or more.
    """
    counts = dict(_values(sums))
    total = sum(counts.values())
    if distance is None:
        expected = total * total - sum(number * number for number in counts.values())
    else:
        expected = 2 * sum(
            number * other_number * distance(value, other)
            for (value, number), (other, other_number) in combinations(counts.items(), 2)
        )
    return 1 - (total - 1) * sums["disagreement"] / expected


def interval_alpha(sums: Sums) -> Any:
    """Return Krippendorff's alpha of numbers, whose distance is the square of their difference.

    Counts: "disagreement" as of `alpha`; of the numbers in units with two or more, "values", how many they
    are, "sum", and "squares", the sum of their squares.
    """
    expected = 2 * (sums["values"] * sums["squares"] - sums["sum"] * sums["sum"])
    return 1 - (sums["values"] - 1) * sums["disagreement"] / expected


def kappa(sums: Sums) -> Any:
    """Return Cohen's kappa of two annotators for yes and no: Cohen 1960.

    Counts: "cases"; "same", those in which both say the same; "first" and "second", how often each says yes.
    """
    cases, first, second = sums["cases"], sums["first"], sums["second"]
    expected = (first * second + (cases - first) * (cases - second)) / (cases * cases)
    return (sums["same"] / cases - expected) / (1 - expected)


def unitizing_alpha(sums: Sums) -> Any:
    """Return Krippendorff's alpha for unitizing, uα of Krippendorff et al. 2016, equation 5.

    With one value, it is |uα of equation 6. Counts: "length", the characters of all continua; how many of
    these each value has, and `GAP`; "disagreement", of each character the ordered pairs of annotators with
    different values, divided by the number of annotators less one; "squares", the squared lengths of units.
    """
    length, gaps = sums["length"], sums[VALUE, GAP]
    equal = sum(number * number for _, number in _values(sums))
    # A unit is never paired with itself, nor a character of a gap.
    expected = length * (length * length - equal) / (length * length - sums["squares"] - gaps)
    return 1 - sums["disagreement"] / expected


def gamma(sums: Sums) -> Any:
    """Return gamma: Mathet, Widlöcher and Métivier 2015.

    Counts: "observed", the disorder of the best alignment; "expected", the disorder by chance. The gamma of
    several texts is the mean of theirs, weighted by the disorder that each has by chance.
    """
    return 1 - sums["observed"] / sums["expected"]


def disagreement(values: Sequence[Any], distance: Distance | None = None) -> float:
    """Return what a unit with two or more values adds to the "disagreement" of `alpha`."""
    pairs = [(value, other) for value, other in combinations(values, 2) if value != other]
    found = sum(distance(value, other) for value, other in pairs) if distance else len(pairs)
    return 2 * found / (len(values) - 1)


def _values(sums: Sums) -> Iterator[tuple[Any, Any]]:
    for name, number in sums.items():
        if isinstance(name, tuple) and name[0] == VALUE:
            yield name[1], number
