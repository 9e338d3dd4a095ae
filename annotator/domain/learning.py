"""Learning from an annotator's decisions: counts by trait, which move the scores of suggestions.

The scores that ship are the prior of the counts (a Beta distribution), so a few decisions move little.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from math import exp, log
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# The groups of traits, in the order of their weighing: each on what those before it leave to explain. The
# words complete "23 accepted of 25 ..."; "{}" stands for the value.
GROUPS: dict[str, str] = {
    "all": "suggestions of any kind",
    "marks": "{} quote marks",
    "mode": "that are {}",
    "source": "with {}",
    "construction": "found as “{}”",
    "cue": "with the cue “{}”",
    "first word": "that begin with “{}”",
}
# The weight of the shipped scores against an annotator's own decisions, in decisions. Measured by
# `packaging/learning_simulation.py` with three tastes in 840 news articles of PolNeAR: 4 to 32 differ little
# after 50 articles, and small weights lose after 20.
PRIOR_WEIGHT = 16.0
# Decisions below which a trait teaches nothing. Measured alike: 3 and 10 are no better.
FEWEST = 5
# Shifts of the logarithmic odds below this are left out: they move a score by about .01.
LEAST_SHIFT = 0.05
# The scores from which suggestions may be shown, and the decisions that it takes to choose among them. Below
# the last, each right one has nine wrong ones to put away, which cost more than adding it.
LIMITS = (0.5, 0.4, 0.3, 0.2, 0.15, 0.1)
FEWEST_FOR_LIMIT = 50
# Keys and pointer acts for a wrong suggestion, and for a right one that is not shown beyond one that is.
# Measured by replaying gold annotations through the window (`tests/benchmarks/labour.py`): a missing
# quotation takes 7.25, an accepted one 1.
WRONG, MISSING = 1.0, 6.25
# Bounds of scores, 0 to 1: beyond them, the logarithmic odds grow without limit.
_LEAST, _MOST = 0.01, 0.99

# The traits of a suggestion: the value of each group, as far as it has one.
Traits = dict[str, str]


@dataclass(frozen=True)
class Example:
    """A suggestion that an annotator has decided on.

    Attributes
    ----------
    score: the score that ships, 0 to 1.
    right: 1 if the annotator wants it as it is, 0 if not; between them if it was corrected.
    """

    score: float
    right: float
    traits: Traits


@dataclass(frozen=True)
class Lesson:
    """The counts of one trait.

    Attributes
    ----------
    group, value: the trait.
    seen: the number of decisions.
    right: the number of suggestions that the annotator wanted; a corrected one counts in part.
    expected: the number of right ones by the scores that ship, as the lessons of earlier groups move them.
    shift: the change of the logarithmic odds.
    """

    group: str
    value: str
    seen: int
    right: float
    expected: float
    shift: float

    @property
    def likeness(self) -> str:
        """Return the trait in words that follow a number of suggestions."""
        return GROUPS[self.group].format(self.value)

    @property
    def words(self) -> str:
        """Return the counts in words, such as "23 accepted of 25 with the cue “believes”"."""
        return f"{self.right:.0f} accepted of {self.seen} {self.likeness}"


@dataclass(frozen=True)
class Learning:
    """The lessons of one annotator's decisions in one project.

    Attributes
    ----------
    lessons: by group and value of the trait.
    limit: the score from which suggestions are shown, unless the annotator sets another: that of the fewest
        acts on wrong and missing ones.
    documents, decisions: the numbers that were counted.
    """

    lessons: Mapping[tuple[str, str], Lesson] = field(default_factory=dict)
    limit: float = LIMITS[0]
    documents: int = 0
    decisions: int = 0

    def about(self, traits: Traits) -> list[Lesson]:
        """Return the lessons on a suggestion with these traits, in the order of their groups."""
        return [lesson for trait in traits.items() if (lesson := self.lessons.get(trait))]

    def in_order(self) -> list[Lesson]:
        """Return all lessons, that of the greatest shift first."""
        return sorted(self.lessons.values(), key=_by_shift)

    def score(self, score: float, traits: Traits) -> float:
        """Return the learned score (0 to 1) of a suggestion, given the score that ships."""
        return moved(score, self.about(traits))

    def to_plain(self) -> dict[str, Any]:
        """Return the values as lists, strings and numbers, for storage."""
        return {
            "limit": self.limit,
            "documents": self.documents,
            "decisions": self.decisions,
            "lessons": [
                [lesson.group, lesson.value, lesson.seen, lesson.right, lesson.expected, lesson.shift]
                for _, lesson in sorted(self.lessons.items())
            ],
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Learning:
        """Return the learning from the output of `to_plain`; lessons of unknown groups are left out.

        Raises
        ------
        ValueError, TypeError, LookupError: `plain` is something else.
        """
        lessons = [
            Lesson(str(group), str(value), int(seen), float(right), float(expected), float(shift))
            for group, value, seen, right, expected, shift in plain["lessons"]
        ]
        return cls(
            {(lesson.group, lesson.value): lesson for lesson in lessons if lesson.group in GROUPS},
            float(plain["limit"]),
            int(plain["documents"]),
            int(plain["decisions"]),
        )


def moved(score: float, lessons: Sequence[Lesson]) -> float:
    """Return a score (0 to 1) moved by lessons."""
    return chance_of(odds(score) + sum(lesson.shift for lesson in lessons)) if lessons else score


def greatest(lessons: Sequence[Lesson]) -> Lesson:
    """Return the lesson of the greatest shift; there must be at least one."""
    return max(lessons, key=lambda lesson: abs(lesson.shift))


def _by_shift(lesson: Lesson) -> tuple[float, str, str]:
    return -abs(lesson.shift), lesson.group, lesson.value


def odds(chance: float) -> float:
    """Return the logarithm of the odds of a chance within the bounds of scores."""
    bounded = min(_MOST, max(_LEAST, chance))
    return log(bounded / (1 - bounded))


def chance_of(odds: float) -> float:
    """Return the chance with these logarithmic odds."""
    return 1 / (1 + exp(-odds))


def shift_of(seen: int, right: float, expected: float) -> float:
    """Return the shift of the logarithmic odds by a count, drawn towards the expectation.

    The prior is a Beta distribution with the expected share as its mean and `PRIOR_WEIGHT` as its weight.
    """
    rate = expected / seen
    drawn = (right + PRIOR_WEIGHT * rate) / (seen + PRIOR_WEIGHT)
    return log(drawn / (1 - drawn)) - log(rate / (1 - rate))


def learn(examples: Iterable[Example], documents: int = 0) -> Learning:
    """Count the examples of so many documents by trait; the order of the examples does not matter."""
    rows = sorted(examples, key=lambda row: (row.score, row.right, sorted(row.traits.items())))
    now = [odds(row.score) for row in rows]
    rows_of: dict[str, dict[str, list[int]]] = {group: defaultdict(list) for group in GROUPS}
    for number, row in enumerate(rows):
        for group, value in row.traits.items():
            rows_of[group][value].append(number)
    lessons: dict[tuple[str, str], Lesson] = {}
    for group in GROUPS:
        for value, numbers in rows_of[group].items():
            if len(numbers) < FEWEST:
                continue
            right = sum(rows[number].right for number in numbers)
            expected = sum(chance_of(now[number]) for number in numbers)
            shift = shift_of(len(numbers), right, expected)
            if abs(shift) < LEAST_SHIFT:
                continue
            for number in numbers:
                now[number] += shift
            lessons[group, value] = Lesson(
                group, value, len(numbers), round(right, 2), round(expected, 2), round(shift, 3)
            )
    scores = [chance_of(row_odds) for row_odds in now]
    limit = _limit(scores, [row.right for row in rows]) if len(rows) >= FEWEST_FOR_LIMIT else LIMITS[0]
    return Learning(lessons, limit, documents, len(rows))


def _limit(scores: Sequence[float], rights: Sequence[float]) -> float:
    """Return the limit that would have cost the fewest acts on wrong and missing suggestions."""

    def acts(limit: float) -> float:
        return sum(
            WRONG * (1 - right) if score >= limit else MISSING * right
            for score, right in zip(scores, rights, strict=True)
        )

    return min(LIMITS, key=acts)
