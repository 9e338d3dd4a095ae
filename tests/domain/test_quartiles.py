"""Quartiles of counted values are those of the values one by one."""

from __future__ import annotations

import statistics
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.quartiles import quartiles


@given(st.lists(st.integers(0, 50), min_size=2, max_size=60))
def test_they_are_those_of_the_standard_library(values: list[int]) -> None:
    expected = statistics.quantiles(values, n=4, method="inclusive")
    assert quartiles(sorted(Counter(values).items())) == pytest.approx(tuple(expected))


def test_one_value_is_all_quartiles() -> None:
    assert quartiles([(7, 1)]) == (7, 7, 7)
