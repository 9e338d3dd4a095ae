"""Clocks of states: joins in any order, and what stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.lineage import NONE, beginning, ending, is_standing, joined, settled, standing

STATES = st.dictionaries(st.sampled_from((NONE, "a1", "b2", "c3")), st.integers(1, 9), min_size=1)


@given(STATES, STATES, STATES)
def test_copies_are_joined_in_any_order_and_repeatedly(first, second, third) -> None:
    wanted = joined((first, second, third))
    assert joined((joined((third, first)), second)) == wanted
    assert joined((joined((second, third)), joined((first, third)), wanted)) == wanted
    assert joined((first, first)) == first


@given(STATES)
def test_a_state_that_is_settled_on_stands_before_all_others(clocks) -> None:
    after = settled(clocks, "b2", {"c3"})
    assert standing(after)[0] == "b2"
    assert {state for state in after if is_standing(after[state])} <= {"b2", "c3"}
    assert all(after[state] >= clocks[state] for state in clocks)
    assert settled(after, "b2", {"c3"}) == after


@given(st.integers(0, 9))
def test_a_clock_grows_with_each_change(clock: int) -> None:
    assert is_standing(beginning(clock)) and beginning(clock) > clock
    assert not is_standing(ending(clock)) and ending(clock) >= clock


def test_what_replaces_a_state_lies_before_it_and_strangers_both_stand() -> None:
    begun = {"a1": 1}
    edited = {"a1": ending(1), "b2": beginning(1)}
    assert standing(joined((begun, edited))) == ["b2"]
    apart = {"a1": ending(1), "c3": beginning(1)}
    assert standing(joined((edited, apart))) == ["c3", "b2"]
    undone = {"a1": beginning(3), "b2": ending(3)}  # an undo in the copy that had b2
    assert standing(joined((edited, undone))) == ["a1"]


def test_a_layer_that_was_undone_stands_only_where_nothing_else_does() -> None:
    assert standing({"a1": 2, NONE: 3}) == [NONE]
    assert standing({"a1": 2, NONE: 3, "b2": 1}) == ["b2"]
