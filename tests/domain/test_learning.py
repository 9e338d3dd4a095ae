"""Learning: decisions counted by trait, drawn towards the scores that ship, and told in words."""

from __future__ import annotations

import random
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.learning import (
    FEWEST,
    FEWEST_FOR_LIMIT,
    LIMITS,
    Example,
    Learning,
    chance_of,
    greatest,
    learn,
    odds,
    shift_of,
)

scores = st.floats(0.01, 0.99)
TRAITS = st.fixed_dictionaries(
    {
        "marks": st.sampled_from(("with", "without")),
        "cue": st.sampled_from(("said", "believes", "hopes")),
    }
)
examples = st.lists(st.builds(Example, scores, st.sampled_from((0.0, 1.0)), TRAITS), max_size=60)


def decided(number: int, right: float, score: float = 0.8, **traits: str) -> list[Example]:
    return [Example(score, right, traits)] * number


def test_without_decisions_nothing_changes() -> None:
    learning = learn([])
    assert learning == Learning()
    assert learning.score(0.37, {"cue": "said"}) == 0.37
    assert learning.limit == LIMITS[0]


def test_a_handful_of_decisions_teaches_nothing() -> None:
    assert learn(decided(FEWEST - 1, 0, cue="believes")).lessons == {}


def test_what_is_rejected_again_and_again_becomes_unlikely_and_the_rest_stays() -> None:
    learning = learn([*decided(40, 0, 0.9, marks="without"), *decided(40, 1, 0.9, marks="with")])
    assert learning.score(0.9, {"marks": "without"}) < 0.5
    assert learning.score(0.9, {"marks": "with"}) >= 0.9


def test_what_was_seldom_likely_and_is_accepted_becomes_likely() -> None:
    learning = learn(decided(40, 1, 0.3, cue="shows"))
    assert learning.score(0.3, {"cue": "shows"}) > 0.5


def test_a_lesson_tells_its_counts_in_words() -> None:
    learning = learn([*decided(23, 1, cue="believes"), *decided(2, 0, cue="believes")])
    (lesson,) = learning.about({"cue": "believes"})
    assert lesson.words == "23 accepted of 25 with the cue “believes”"
    assert lesson.expected == 20


def test_the_lesson_of_the_greatest_shift_is_told() -> None:
    rows = [
        *decided(60, 1, marks="with", cue="said"),
        *decided(60, 0, marks="without", cue="said"),
        *decided(30, 0.5, marks="without", cue="hopes"),
    ]
    lessons = learn(rows).about({"marks": "without", "cue": "said"})
    assert greatest(lessons).group == "marks"


@given(examples, st.randoms(use_true_random=False))
def test_the_order_of_decisions_does_not_matter(rows: list[Example], chance: random.Random) -> None:
    shuffled = list(rows)
    chance.shuffle(shuffled)
    assert learn(shuffled) == learn(rows)


@given(st.integers(1, 500), st.floats(0, 1), st.floats(0.01, 0.99))
def test_a_shift_lies_between_none_and_that_of_the_bare_count(seen: int, part: float, rate: float) -> None:
    right = part * seen
    moved = chance_of(odds(rate) + shift_of(seen, right, rate * seen))
    low, high = sorted((rate, part))
    assert low - 0.02 <= moved <= high + 0.02  # scores are bounded at .01 and .99


@given(st.integers(1, 500), st.integers(0, 500), st.floats(0.01, 0.99))
def test_more_accepted_ones_never_lower_a_score(seen: int, right: int, rate: float) -> None:
    right = min(right, seen - 1)
    assert shift_of(seen, right + 1, rate * seen) > shift_of(seen, right, rate * seen)


@given(st.integers(FEWEST, 100), st.floats(0.1, 0.9))
def test_more_decisions_of_the_same_kind_move_a_score_further(number: int, score: float) -> None:
    few, many = (
        learn(decided(number, 0, score, cue="hopes")),
        learn(decided(3 * number, 0, score, cue="hopes")),
    )
    assert many.score(score, {"cue": "hopes"}) < few.score(score, {"cue": "hopes"}) < score


@given(examples)
def test_what_was_learnt_survives_storage(rows: list[Example]) -> None:
    learning = learn(rows, documents=3)
    assert Learning.from_plain(learning.to_plain()) == learning


@pytest.mark.parametrize(
    "plain", [{}, {"lessons": 3, "limit": 0.5, "documents": 1, "decisions": 1}, {"lessons": [["cue", "x"]]}]
)
def test_other_values_are_no_learning(plain: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError, LookupError)):
        Learning.from_plain(plain)


def test_lessons_of_a_later_version_are_left_out() -> None:
    plain = learn(decided(40, 0, cue="hopes")).to_plain()
    plain["lessons"].append(["weather", "rain", 9, 1.0, 2.0, 0.5])
    assert {lesson.group for lesson in Learning.from_plain(plain).in_order()} == {"cue"}


def test_the_limit_falls_where_adding_what_is_missing_costs_more_than_putting_away_what_is_wrong() -> None:
    wanted = [*decided(10, 1, 0.25, cue="said"), *decided(20, 0, 0.25, cue="said")]
    assert learn([*wanted * 3, *decided(60, 1, 0.9, cue="told")]).limit < LIMITS[1]
    unwanted = decided(90, 0, 0.45, cue="said")
    assert learn([*unwanted, *decided(60, 1, 0.9, cue="told")]).limit == LIMITS[0]


def test_the_limit_stays_until_there_are_enough_decisions() -> None:
    assert learn(decided(FEWEST_FOR_LIMIT - 1, 1, 0.25, cue="said")).limit == LIMITS[0]


def test_odds_and_chances_are_each_others_inverse() -> None:
    assert isclose(chance_of(odds(0.37)), 0.37)


def test_a_lesson_expects_what_earlier_ones_leave_so_that_its_counts_say_where_it_moves() -> None:
    rows = [
        *decided(80, 0, marks="without", cue="hopes"),
        *decided(10, 0, marks="without", cue="said"),
        *decided(10, 1, marks="without", cue="said"),
    ]
    lessons = learn(rows).in_order()
    assert {lesson.value: lesson.shift > 0 for lesson in lessons} == {
        "without": False,
        "hopes": False,
        "said": True,
    }
    assert all((lesson.right > lesson.expected) == (lesson.shift > 0) for lesson in lessons)
