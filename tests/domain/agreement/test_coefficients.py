"""Coefficients against published worked examples, and against another implementation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations, permutations
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
    unitizing_alpha,
)
from annotator.domain.agreement.compared import runs, units
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
    "Alex": ((0, 7), (7, 13), (30, 32), (32, 37), (37, 44), (44, 60)),
    "Paul": ((0, 7), (7, 13), (13, 21), (32, 44)),
    "Suzan": ((0, 7), (7, 13), (13, 21), (32, 37), (37, 41), (41, 44)),
}


def unitizing_counts(spans: Mapping[str, Sequence[tuple[int, int]]], length: int) -> dict[str, float]:
    all_units = {name: units(Span(*span) for span in given) for name, given in spans.items()}
    number = len(all_units)
    sizes = [end - start for found in all_units.values() for start, end in found]
    split = sum(
        2
        * sum(case.values.values())
        * (number - sum(case.values.values()))
        * (case.span.end - case.span.start)
        for case in runs(all_units)
    )
    return {
        "length": number * length,
        "marked": sum(sizes),
        "disagreement": split / (number - 1),
        "squares": sum(size * size for size in sizes),
    }


def test_unitizing_alpha_of_krippendorffs_example() -> None:
    assert unitizing_alpha(unitizing_counts(CONTINUUM, 60)) == pytest.approx(0.413, abs=0.0015)


spans = st.lists(
    st.tuples(st.integers(0, 14), st.integers(1, 5)).map(lambda p: (p[0], p[0] + p[1])), max_size=4
)


@given(st.lists(spans, min_size=2, max_size=4))
@settings(max_examples=40)
def test_unitizing_alpha_is_that_of_all_pairs_of_characters(given_spans: list[list[tuple[int, int]]]) -> None:
    length = 20
    found = {str(place): units(Span(*span) for span in each) for place, each in enumerate(given_spans)}
    marked = [{c: n for n, (a, b) in enumerate(each) for c in range(a, b)} for each in found.values()]
    # The characters of all observers, and of each the unit: a gap's character is a unit of its own.
    points = [
        (who, marks.get(c, f"gap {c}"), c in marks) for who, marks in enumerate(marked) for c in range(length)
    ]
    observed = sum(
        (c in one) != (c in other) for one, other in permutations(marked, 2) for c in range(length)
    ) / (len(marked) - 1)
    pairs = [(a, b) for a, b in combinations(points, 2) if a[:2] != b[:2]]
    expected = sum(a[2] != b[2] for a, b in pairs) / len(pairs) * len(points)
    assume(expected)
    assert unitizing_alpha(unitizing_counts(given_spans_as(found), length)) == pytest.approx(
        1 - observed / expected
    )


def given_spans_as(found: Mapping[str, Sequence[Span]]) -> dict[str, list[tuple[int, int]]]:
    return {name: [(span.start, span.end) for span in each] for name, each in found.items()}


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
