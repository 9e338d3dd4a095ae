"""Any order and any repetition of merges gives the same project, and a conflict is never lost."""

from __future__ import annotations

import tempfile
from itertools import permutations
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.project.teams.copying import (
    WAYS,
    Edit,
    acts,
    brought,
    contents,
    copied,
    differing,
    edited,
    lead_project,
)
from tests.repeats import repeats

EDITS = st.lists(
    st.tuples(st.sampled_from(WAYS), st.sampled_from(("ana", "ben")), st.integers(0, 5)),
    min_size=1,
    max_size=5,
)


@settings(max_examples=repeats(6, long=300))
@given(st.tuples(EDITS, EDITS, EDITS, EDITS, EDITS))
def test_any_order_and_repetition_gives_the_same_project(edits: tuple[list[Edit], ...]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        lead = lead_project(Path(folder) / "lead.qca")
        first = edited(copied(lead, "first"), *edits[0])
        # Two copies of a copy, edited apart; one more that is older, and a lead that was edited itself.
        copies = [
            edited(copied(first, "a"), *edits[1]),
            edited(copied(first, "b"), *edits[2]),
            edited(copied(lead, "c"), *edits[3]),
            first,
        ]
        edited(lead, *edits[4])
        at_once = copied(lead, "at_once")
        brought(at_once, *copies)
        wanted = contents(at_once)
        for number, order in enumerate(permutations(copies)):
            if number % 5:
                continue
            one_by_one = copied(lead, f"order{number}")
            for copy in order:
                brought(one_by_one, copy)
            assert not differing(contents(one_by_one), wanted), [copy.name for copy in order]
        # Through a second lead, and back.
        second = copied(lead, "second")
        brought(second, copies[0], copies[2])
        through = copied(lead, "through")
        brought(through, copies[1])
        brought(through, second, copies[3])
        assert not differing(contents(through), wanted)
        # Again, and with what came of the other ways: nothing is new, and no act is written.
        number = acts(at_once)
        report = brought(at_once, *copies, through, second)
        assert not report.is_act
        assert acts(at_once) == number
        assert not differing(contents(at_once), wanted)
