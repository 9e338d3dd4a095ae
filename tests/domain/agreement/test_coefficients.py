"""Coefficients against published worked examples, and against another implementation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import permutations
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from annotator.domain.agreement.coefficients import (
    VALUE,
    Distance,
    alpha,
    disagreement,
    f1,
    interval_alpha,
    kappa,
    share,
)
from annotator.domain.agreement.compared import Compared
from annotator.domain.agreement.measures import ROLES, measures
from annotator.domain.codebook import Codebook
from annotator.domain.layer import Layer
from annotator.domain.quotation import Quotation
from annotator.domain.roles import Role
from annotator.domain.span import Span
from annotator.project.teams.agreement.nltk_values import distances

DISTANCES = distances()


def alpha_of(cases: Sequence[Sequence[Any]], distance: Distance | None = None) -> float:
    pairable = [case for case in cases if len(case) > 1]
    counts: dict[Any, float] = {"disagreement": sum(disagreement(case, distance) for case in pairable)}
    for value, number in Counter(value for case in pairable for value in case).items():
        counts[VALUE, value] = number
    return float(alpha(counts, distance))


# Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C: four observers, twelve units.
OBSERVERS = ("12332141 2...", "12332241 25.3", ".333234 2251.", "12332441 251.")
UNITS = [
    [float(row[place]) for row in (line.replace(" ", "") for line in OBSERVERS) if row[place] != "."]
    for place in range(12)
]


def test_nominal_alpha_of_krippendorffs_example() -> None:
    assert alpha_of(UNITS) == pytest.approx(0.743, abs=0.0005)


def test_interval_alpha_of_krippendorffs_example() -> None:
    assert alpha_of(UNITS, DISTANCES["interval"]) == pytest.approx(0.849, abs=0.0005)
    pairable = [case for case in UNITS if len(case) > 1]
    numbers = [number for case in pairable for number in case]
    sums = {
        "disagreement": sum(disagreement(case, DISTANCES["interval"]) for case in pairable),
        "values": len(numbers),
        "sum": sum(numbers),
        "squares": sum(number * number for number in numbers),
    }
    assert interval_alpha(sums) == pytest.approx(0.849, abs=0.0005)


# Passonneau 2006, Measuring Agreement on Set-valued Items: Jaccard's part, times 1, 2/3, 1/3 or 0. NLTK has .67, .33.
@pytest.mark.parametrize(
    ("value", "other", "likeness"),
    [
        ("ab", "ab", 1),
        ("ab", "a", 1 / 2 * 2 / 3),
        ("abc", "ab", 2 / 3 * 2 / 3),
        ("abc", "bcd", 1 / 2 * 1 / 3),
        ("ab", "cd", 0),
    ],
)
def test_masi_of_passonneaus_relations(value: str, other: str, likeness: float) -> None:
    masi = DISTANCES["masi"]
    assert masi is not None
    assert masi(frozenset(value), frozenset(other)) == pytest.approx(1 - likeness, abs=0.004)


def test_claims_without_a_type_are_at_no_distance() -> None:
    masi = DISTANCES["masi"]
    assert masi is not None
    assert masi(frozenset(), frozenset()) == 0 and masi(frozenset(), frozenset("a")) == 1


def test_kappa_of_artsteins_and_poesios_example() -> None:
    # Artstein and Poesio 2008, Inter-Coder Agreement for Computational Linguistics, table 1: 20, 20, 10, 50.
    assert kappa({"cases": 100, "same": 70, "first": 30, "second": 40}) == pytest.approx(0.348, abs=0.0005)


# Krippendorff 2019, Content Analysis, figure 12.11: three observers of a continuum of 60.
CONTINUUM = {
    "Alex": ((0, 7, 1), (7, 13, 2), (30, 32, 5), (32, 37, 6), (37, 44, 6), (44, 60, 7)),
    "Paul": ((0, 7, 1), (7, 13, 3), (13, 21, 5), (32, 44, 6)),
    "Suzan": ((0, 7, 1), (7, 13, 4), (13, 21, 5), (32, 37, 6), (37, 41, 6), (41, 44, 6)),
}


def quoted(
    continuum: Mapping[str, Sequence[tuple[int, int, int]]], length: int
) -> tuple[Compared, list[str]]:
    """Return layers whose quotations have the units of a continuum, and the roles that these have."""
    layers = {}
    for name, found in continuum.items():
        quotations = [
            Quotation(f"{name}{n}", {f"role{value}": (Span(start, end),)})
            for n, (start, end, value) in enumerate(found)
        ]
        layers[name] = Layer("d", name, quotations=tuple(quotations))
    values = sorted({f"role{value}" for found in continuum.values() for _, _, value in found})
    return Compared("x" * length, layers), values


def unitizing(continuum: Mapping[str, Sequence[tuple[int, int, int]]], length: int) -> float:
    """Return alpha for unitizing of a continuum by the measure of all roles."""
    compared, roles = quoted(continuum, length)
    codebook = Codebook("c", "1", (), (), roles=tuple(Role(role, role) for role in roles))
    measure = next(one for one in measures(codebook, DISTANCES) if one.role == ROLES)
    return float(measure.statistic.coefficient(measure.count(compared, measure.by_label(compared)[""])))


def test_unitizing_alpha_of_krippendorffs_example() -> None:
    assert unitizing(CONTINUUM, 60) == pytest.approx(0.510, abs=0.0005)


def test_unitizing_alpha_of_krippendorffs_example_with_one_value() -> None:
    alike = {name: [(start, end, 1) for start, end, _ in found] for name, found in CONTINUUM.items()}
    assert unitizing(alike, 60) == pytest.approx(0.413, abs=0.0015)


marks = st.lists(st.tuples(st.integers(0, 3), st.integers(1, 5), st.integers(1, 2)), max_size=3)


@given(st.lists(marks, min_size=2, max_size=4))
@settings(max_examples=40)
def test_unitizing_alpha_is_that_of_all_pairs_of_characters(drawn: list[list[tuple[int, int, int]]]) -> None:
    length, continuum = 24, {}
    for who, steps in enumerate(drawn):  # gap and length of each unit, one behind the other
        end, found = 0, []
        for gap, size, value in steps:
            found.append((end + gap, end + gap + size, value))
            end += gap + size
        continuum[str(who)] = found
    marked = [
        {c: (n, value) for n, (a, b, value) in enumerate(found) for c in range(a, b)}
        for found in continuum.values()
    ]
    # The characters of all observers, with their units and values: a gap's character is a unit of its own.
    points = [(who, *of.get(c, (f"gap {c}", None))) for who, of in enumerate(marked) for c in range(length)]
    observed = sum(
        one.get(c, (0, None))[1] != other.get(c, (0, None))[1]
        for one, other in permutations(marked, 2)
        for c in range(length)
    ) / (len(marked) - 1)
    pairs = len(points) ** 2 - sum(
        number * number for number in Counter(point[:2] for point in points).values()
    )
    values = Counter(point[2] for point in points)
    expected = (len(points) ** 2 - sum(number * number for number in values.values())) / pairs * len(points)
    assume(expected)
    assert unitizing(continuum, length) == pytest.approx(1 - observed / expected)


VALUES = {
    "nominal": st.sampled_from("abc"),
    "masi": st.frozensets(st.sampled_from("abc"), max_size=2),
    "interval": st.integers(0, 4).map(float),
}


@pytest.mark.parametrize("scale", VALUES)
@given(st.data())
@settings(max_examples=40)
def test_alphas_of_values_are_those_of_nltk(scale: str, data: st.DataObject) -> None:
    from nltk.metrics.agreement import AnnotationTask
    from nltk.metrics.distance import binary_distance

    cases = data.draw(st.lists(st.lists(VALUES[scale], min_size=1, max_size=4), min_size=1, max_size=8))
    assume(len({value for case in cases if len(case) > 1 for value in case}) > 1)
    triples = [(who, number, value) for number, case in enumerate(cases) for who, value in enumerate(case)]
    distance = DISTANCES[scale]
    task = AnnotationTask(triples, distance or binary_distance)
    assert alpha_of(cases, distance) == pytest.approx(task.alpha())


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=12))
def test_kappa_is_that_of_nltk(cases: list[tuple[bool, bool]]) -> None:
    from nltk.metrics.agreement import AnnotationTask

    first, second = ([case[side] for case in cases] for side in (0, 1))
    assume(len({*first, *second}) > 1)
    sums = {
        "cases": len(cases),
        "same": sum(a == b for a, b in cases),
        "first": sum(first),
        "second": sum(second),
    }
    triples = [(side, n, case[side]) for n, case in enumerate(cases) for side in (0, 1)]
    assert kappa(sums) == pytest.approx(AnnotationTask(triples).kappa())


def test_what_everybody_says_has_no_alpha_and_no_kappa() -> None:
    with pytest.raises(ZeroDivisionError):
        alpha_of([["a", "a"], ["a", "a"]])
    with pytest.raises(ZeroDivisionError):
        kappa({"cases": 2, "same": 2, "first": 2, "second": 2})


def test_f1_and_share_are_of_what_is_there() -> None:
    assert f1({"common": 3, "first": 4, "second": 6}) == pytest.approx(0.6)
    assert share({"same": 3, "cases": 4}) == 0.75
