"""Gamma against published examples, against pygamma-agreement, and against all alignments of small continua."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise, product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.agreement.coefficients import gamma
from annotator.domain.agreement.continuum import Continuum, Unit, UnitaryAlignment
from annotator.project.teams.agreement.gamma import alignment
from annotator.project.teams.agreement.gamma.alignment import best_alignment
from annotator.project.teams.agreement.gamma.candidates import dissimilarities
from annotator.project.teams.agreement.gamma.disorders import (
    FIRST_SAMPLES,
    SolvedDisorders,
    disorders,
    further_samples,
)
from annotator.project.teams.agreement.gamma.random_continua import random_continua
from tests.examples import CHECKOUT
from tests.repeats import repeats

Units = Sequence[tuple[Any, ...]]


def continuum(*layers: Units, length: int = 60, **fields: Any) -> Continuum:
    return Continuum(length, tuple(tuple(Unit(*unit) for unit in units) for units in layers), **fields)


def disorder(given: Continuum) -> float:
    return disorders([given])[0]


def gamma_of(given: Continuum) -> float:
    return float(gamma({"observed": disorder(given), "expected": SolvedDisorders().expected(given)}))


# Published examples


@pytest.mark.parametrize(
    ("unit", "other", "value"),
    [
        ((4, 14), (4, 14), 0),
        ((4, 14), (14, 24), 1),
        ((20, 30), (20, 25), 0.11),
        ((20, 25), (14, 24), 0.22),
        ((4, 14), (20, 25), 3.2),
        ((4, 14), (40, 44), 22.2),
    ],
)
def test_positions_of_figure_10(unit: tuple[int, int], other: tuple[int, int], value: float) -> None:
    """Figure 10 of Mathet, Widlöcher and Métivier 2015, in numbers as pygamma-agreement's tests have it."""
    found = continuum().dissimilarity(Unit(*unit), Unit(*other))
    assert found == pytest.approx(value, abs=0.05)


def test_the_scale_does_not_matter() -> None:
    """Figure 20 of the same paper."""
    found = continuum()
    assert found.dissimilarity(Unit(0, 7), Unit(0, 10)) == found.dissimilarity(Unit(0, 21), Unit(0, 30))


# The example of pygamma-agreement's tests of alignments: three annotators, distances of four categories. Its
# dissimilarity of a unit and none is 0.5 there.
CATEGORIES = ("Carol", "Bob", "Alice", "Jeremy")
TABLE = ((0, 0.5, 0.3, 0.7), (0.5, 0, 0.6, 0.4), (0.3, 0.6, 0, 0.7), (0.7, 0.4, 0.7, 0))
LIZA = ((1, 5, "Carol"), (6, 8, "Bob"), (12, 18, "Carol"), (7, 20, "Alice"))
PIERROT = ((2, 6, "Carol"), (7, 8, "Bob"), (12, 18, "Alice"), (8, 10, "Alice"), (7, 19, "Jeremy"))
HADRIEN = ((1, 6, "Carol"), (8, 10, "Alice"), (7, 19, "Jeremy"), (19, 20, "Alice"))


def distance(category: str, other: str) -> float:
    return TABLE[CATEGORIES.index(category)][CATEGORIES.index(other)]


def test_disorders_of_three_annotators() -> None:
    given = continuum(LIZA, PIERROT, HADRIEN, distance=distance, alpha=3)
    unitary = given.disorder((Unit(12, 18, "Carol"), Unit(12, 18, "Alice"), None))
    assert unitary / 2 == pytest.approx(0.38333, abs=0.00001)
    # That version gave the mean of unitary alignments.
    found = best_alignment(given)
    assert total(given, found) / len(found) / 2 == pytest.approx(0.31401, abs=0.00001)


# The example of the Gamma Software, as pygamma-agreement's tests have it: α is 3.
ALEX = ((2, 9, 1), (11, 17, 2), (24, 30, 5), (32, 36, 6), (36, 44, 6), (44, 60, 7))
PAUL = ((2, 9, 1), (11, 17, 3), (19, 25, 5), (32, 44, 6))
SUZAN = ((2, 9, 1), (11, 17, 4), (21, 27, 5), (32, 36, 6), (36, 40, 6), (40, 44, 6))


def test_gamma_of_alex_paul_and_suzan() -> None:
    given = continuum(ALEX, PAUL, SUZAN, alpha=3)
    assert disorder(given) == pytest.approx(0.96, abs=0.005)
    assert 0.44 <= gamma_of(given) <= 0.47


# pygamma-agreement 0.5.9: continua of our own, drawn at random, and what it computes of them (with 300 random
# continua, whose shifts are held apart as the paper says; its own sampler loses a part of what is left free).
COMPARED = json.loads((CHECKOUT / "tests" / "data" / "gamma" / "pygamma.json").read_text())["continua"]


@pytest.mark.parametrize("told", COMPARED, ids=lambda told: f"{len(told['units'])} annotators")
def test_disorders_are_those_of_pygamma(told: dict[str, Any]) -> None:
    given = continuum(*told["units"], length=told["length"])
    assert disorder(given) == pytest.approx(told["observed"], abs=0.0001)
    assert len(best_alignment(given)) == told["alignments"]


@pytest.mark.parametrize("told", COMPARED[: repeats(4, long=11)], ids=lambda told: str(told["gamma"]))
def test_gamma_is_that_of_pygamma(told: dict[str, Any]) -> None:
    given = continuum(*told["units"], length=told["length"])
    expected = SolvedDisorders().expected(given)
    error = told["deviation"] * (1 / FIRST_SAMPLES + 1 / 300) ** 0.5
    assert abs(expected - told["expected"]) < 3 * error


# Properties


def all_alignments(units: Sequence[Sequence[Unit]]) -> Iterator[list[UnitaryAlignment]]:
    """Yield each way to align units, by what the first unit that is left is aligned with."""
    first = next((place for place, own in enumerate(units) if own), None)
    if first is None:
        yield []
        return
    choices: list[list[Unit | None]] = [[None, *own] for own in units]
    choices[: first + 1] = [[None]] * first + [[units[first][0]]]
    for unitary in product(*choices):
        left = [
            own[1:] if place == first else [unit for unit in own if unit is not unitary[place]]
            for place, own in enumerate(units)
        ]
        for others in all_alignments(left):
            yield [unitary, *others]


SIZES = {2: 4, 3: 2, 4: 2}  # the units of an annotator, by the number of annotators


@st.composite
def small(draw: st.DrawFn) -> Continuum:
    annotators = draw(st.sampled_from(list(SIZES)))
    unit = st.builds(
        lambda start, size, category: Unit(start, start + size, category),
        st.integers(0, 40), st.integers(1, 15), st.sampled_from("ab"),
    )  # fmt: skip
    layer = st.lists(unit, max_size=SIZES[annotators], unique=True).map(tuple)
    units = draw(st.lists(layer, min_size=annotators, max_size=annotators))
    return Continuum(60, tuple(units), alpha=draw(st.sampled_from((1.0, 3.0))))


def total(given: Continuum, found: Sequence[UnitaryAlignment]) -> float:
    return sum(map(given.disorder, found))


@given(small())
@settings(max_examples=repeats(25, long=400))
def test_no_alignment_is_better(given: Continuum) -> None:
    found = best_alignment(given)
    assert total(given, found) == pytest.approx(
        min(total(given, each) for each in all_alignments(given.units))
    )
    held = [[unit for unit in column if unit is not None] for column in zip(*found, strict=True)]
    assert [sorted(units) for units in held] == [sorted(units) for units in given.units if found]


@given(small())
@settings(max_examples=25)
def test_order_does_not_matter_and_the_same_is_no_disorder(given: Continuum) -> None:
    turned = replace(given, units=given.units[::-1])
    if not any(given.units):
        return
    assert disorder(turned) == pytest.approx(disorder(given))
    mine, others = (next(random_continua(each, seed=1)) for each in (given, turned))
    assert mine == others
    same = replace(given, units=(max(given.units),) * 3)
    assert disorder(same) == 0
    if given.alpha == 1:
        units = [unit for own in given.units for unit in own]
        slow = [[given.dissimilarity(unit, other) for other in units] for unit in units]
        assert np.allclose(dissimilarities(given), slow)


def test_gamma_falls_with_each_shift() -> None:
    units = [(5, 15), (30, 42), (60, 66), (80, 100)]
    values = [
        gamma_of(continuum(units, [(start + by, end + by) for start, end in units], length=200))
        for by in (0, 1, 4, 10)
    ]
    assert values[0] == 1
    assert all(value > later for value, later in pairwise(values))


def test_a_solution_in_parts_is_made_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three pairs of units, of which halves of several alignments would have less disorder."""
    given = continuum(
        [(11, 25, "f"), (1, 6, "d")], [(4, 11, "f"), (11, 27, "d")], [(9, 16, "c"), (10, 22, "b")]
    )
    wholes = []
    solve_whole = alignment._Program.solve_whole
    monkeypatch.setattr(
        alignment._Program, "solve_whole", lambda program: (wholes.append(1), solve_whole(program))
    )
    found = best_alignment(given)
    assert len(wholes) == 2 and len(found) == 2
    best = min(total(given, each) for each in all_alignments(given.units))
    assert total(given, found) == pytest.approx(best)


def test_continua_are_solved_together_as_alone() -> None:
    given = continuum(ALEX, PAUL, SUZAN)
    samples = list(islice(random_continua(given, seed=2), 30))
    alone = [total(sample, best_alignment(sample)) / sample.units_each for sample in samples]
    assert disorders(samples) == pytest.approx(alone)


# Chance


def test_random_continua_have_the_units_of_annotators_apart_from_each_other() -> None:
    given = continuum([(0, 10, "a"), (30, 40, "b")], [(5, 15, "c")], length=100)
    sizes = {tuple(sorted(unit.category for unit in own)) for own in given.units}
    for sample in islice(random_continua(given, seed=1), 200):
        assert len(sample.units) == 2
        shifts = []
        for own in sample.units:
            assert tuple(sorted(unit.category for unit in own)) in sizes
            assert all(0 <= unit.start < 100 and unit.end - unit.start == 10 for unit in own)
            begins = {"a": 0, "b": 30, "c": 5}
            (shift,) = {(unit.start - begins[unit.category]) % 100 for unit in own}
            shifts.append(shift)
        apart = (shifts[0] - shifts[1]) % 100
        assert 10 <= apart <= 90


def test_a_text_without_room_is_shifted_anywhere_and_an_empty_layer_is_one_too() -> None:
    given = continuum([(0, 10)], [], [], length=10)
    samples = list(islice(random_continua(given, seed=1), 20))
    assert all(any(sample.units) for sample in samples)
    assert {len(sample.units) for sample in samples} == {3}
    assert SolvedDisorders().expected(continuum([(0, 1)], [(0, 1)], length=1)) == 0


def test_so_many_samples_are_drawn_as_the_precision_needs() -> None:
    even = [1.0, 1.1] * 15
    assert further_samples(even) == 0
    uneven = [1.0, 2.0] * 15  # a deviation of 0.509 of 1.5: (0.339 * 1.96 / 0.05)² is 176.6
    assert further_samples(uneven) == 177 - 30
    assert further_samples([0.0] * 30) == 0
