"""Speakers of the same name: which of them are one, and which are left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.speaker import Speaker
from annotator.project.speakers.same_names import SameNames

BANK = Speaker("s2", "Goldman Sachs", by_choice=True)  # a choice for a quotation guesses the kind
REED = Speaker("s1", "Ann Reed", aliases=("the mayor", "Reed"))


@pytest.mark.parametrize(
    ("new", "kept", "left"),
    [
        ([Speaker("s2", "ann   reed")], {"s2": "s1"}, []),
        ([Speaker("s2", "Reed")], {"s2": "s1"}, []),
        ([Speaker("s0", "A. Reed", aliases=("Ann Reed",))], {"s0": "s1"}, []),
        ([Speaker("s2", "Reed"), Speaker("s3", "reed")], {"s3": "s2"}, ["Reed"]),  # of whom one is an alias?
        ([Speaker("s2", "Reed"), Speaker("s3", "Bo Reed", aliases=("Reed",))], {}, ["Reed"]),
        ([Speaker("s2", "Ann Reed", kind="organisation")], {}, ["Ann Reed"]),
        ([BANK, replace(BANK, id="s3", name="goldman sachs", kind="organisation")], {"s3": "s2"}, []),
        ([BANK, Speaker("s3", "Goldman Sachs", kind="organisation")], {}, ["Goldman Sachs"]),  # somebody said so
        ([BANK, replace(BANK, id="s3", kind="unnamed")], {}, ["Goldman Sachs"]),
        ([replace(BANK, name="Lincoln"), replace(BANK, id="s3", name="Lincoln", kind="organisation")], {},
         ["Lincoln"]),  # the president, and the city
        ([Speaker("s2", "officials", kind="unnamed"), Speaker("s3", "officials", kind="unnamed")], {},
         ["officials"]),
        ([Speaker("s2", "Bo Li", aliases=("the mayor",))], {}, []),  # both have been mayor
    ],
)  # fmt: skip
def test_speakers_of_one_name_are_one_where_nothing_speaks_against_it(
    new: list[Speaker], kept: dict[str, str], left: list[str]
) -> None:
    ids = [speaker.id for speaker in new]
    everybody = [REED, *new]
    joins = SameNames(everybody).joins(ids, ids)
    assert joins == kept
    stay = SameNames([speaker for speaker in everybody if speaker.id not in joins])
    assert stay.left(ids) == left


def test_two_of_the_project_with_a_name_and_an_alias_alike_stay_two() -> None:
    other = Speaker("s2", "Reed")
    assert SameNames([REED, other]).joins(["s1", "s2"], ()) == {}
