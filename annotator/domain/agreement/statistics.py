"""The statistics of agreement: which coefficient each is, and who has described it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.agreement import coefficients
from annotator.domain.translation import mark

if TYPE_CHECKING:
    from collections.abc import Callable

# How far two values are from each other: equal or not, by their common types, by their difference.
Scale = Literal["nominal", "masi", "interval"]

_RIJSBERGEN = mark("van Rijsbergen 1979")
_KRIPPENDORFF = mark("Krippendorff 2004")
_MATHET = mark("Mathet, Widlöcher and Métivier 2015")


@dataclass(frozen=True)
class Statistic:
    """A coefficient, with what is told of it.

    Attributes
    ----------
    id: names it in JSON.
    title: a text for `tr`.
    source: who has described it, a text for `tr`; "" for a plain share.
    coefficient: see `coefficients`; `alpha` takes the distance of its scale, too.
    scale: of an alpha of values.
    is_for_all: whether it takes any number of annotators; others are of two.
    """

    id: str
    title: str
    source: str
    coefficient: Callable[..., Any]
    scale: Scale | None = None
    is_for_all: bool = False


def _alpha(id: str, title: str, source: str, scale: Scale) -> Statistic:
    return Statistic(id, title, source, coefficients.alpha, scale, is_for_all=True)


STATISTICS: dict[str, Statistic] = {
    statistic.id: statistic
    for statistic in (
        Statistic("f1_exact", mark("F1, same words"), _RIJSBERGEN, coefficients.f1),
        Statistic("f1_overlap", mark("F1, half of the words"), _RIJSBERGEN, coefficients.f1),
        Statistic("f1_characters", mark("F1, characters"), _RIJSBERGEN, coefficients.f1),
        Statistic(
            "alpha_unitizing", mark("Alpha for unitizing"), mark("Krippendorff et al. 2016"),
            coefficients.unitizing_alpha, is_for_all=True,
        ),
        Statistic("gamma", mark("Gamma"), _MATHET, coefficients.gamma, is_for_all=True),
        Statistic("gamma_types", mark("Gamma with types"), _MATHET, coefficients.gamma, is_for_all=True),
        Statistic("same", mark("Share that is the same"), "", coefficients.share),
        Statistic("overlapping", mark("Share that overlaps"), "", coefficients.share),
        _alpha("alpha_nominal", mark("Alpha"), _KRIPPENDORFF, "nominal"),
        _alpha("alpha_masi", mark("Alpha with MASI"), mark("Krippendorff 2004; Passonneau 2006"), "masi"),
        Statistic(
            "alpha_interval", mark("Alpha of numbers"), _KRIPPENDORFF, coefficients.interval_alpha,
            "interval", is_for_all=True,
        ),
        Statistic("kappa", mark("Kappa"), mark("Cohen 1960"), coefficients.kappa),
    )
}  # fmt: skip
