"""What the counted acts come to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import mean

from tests.benchmarks.figures import Figure

# The words, and how many acts are good enough. A correction must not cost more than making all of it.
_KINDS = {
    "right": ("a quotation, the suggestion right", 1.5),
    "near": ("a quotation, the suggestion nearly right", 6.0),
    "missing": ("a quotation, the suggestion missing", 6.0),
    "wrong": ("a wrong suggestion put away", 1.5),
    "speakers": ("a speaker, besides", 4.0),
}
_OVER_ALL = 1.6


def labour_figures(
    by: str, found: Mapping[str, Sequence[int]], ways: Mapping[str, Sequence[str]]
) -> list[Figure]:
    """Return the mean of each kind, and that of all quotations with everything but speakers shared out.

    The keys themselves are among the details, to see where they go.
    """
    figures = []
    for kind, (words, reach) in _KINDS.items():
        if acts := found.get(kind):
            what = f"by {by}: {words} ({len(acts)} of them)"
            details = {"acts": list(acts), "ways": list(ways.get(kind, ()))}
            figures.append(Figure("labour", what, "", [], [mean(acts)], reach, "acts", details))
    quotations = sum(len(found.get(kind, ())) for kind in ("right", "near", "missing"))
    total = sum(sum(acts) for kind, acts in found.items() if kind != "speakers")
    what = f"by {by}: a quotation, all from import to done but speakers ({quotations} of them)"
    return [*figures, Figure("labour", what, "", [], [total / quotations], _OVER_ALL, "acts")]
