"""Any order and any repetition of merges gives the same project, and a conflict is never lost."""

from __future__ import annotations

import random
import tempfile
from itertools import permutations
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain import ids
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
    states_that_stand,
)
from tests.repeats import FORM, repeats

EDITS = st.lists(
    st.tuples(st.sampled_from(WAYS), st.sampled_from(("ana", "ben")), st.integers(0, 5)),
    min_size=1,
    max_size=5,
)
ORDERS = 24 if FORM == "long" else 2  # of four copies


@settings(max_examples=repeats(2, long=300))
@given(st.tuples(EDITS, EDITS, EDITS, EDITS, EDITS))
def test_any_order_and_repetition_gives_the_same_project(edits: tuple[list[Edit], ...]) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        # The same ids for the same edits, so that hypothesis can find fewer of them that fail.
        patch.setattr(ids, "os", SimpleNamespace(urandom=random.Random(7).randbytes))
        lead = lead_project(Path(folder) / "lead.qca")
        first = edited(copied(lead, "first"), *edits[0])
        # Two copies of a copy, edited apart; one of an older state; and a lead that was edited itself.
        copies = [
            edited(copied(first, "a"), *edits[1]),
            edited(copied(first, "b"), *edits[2]),
            edited(copied(lead, "c"), *edits[3]),
            first,
        ]
        edited(lead, *edits[4])
        stood = states_that_stand(lead, *copies)
        at_once = copied(lead, "at_once")
        brought(at_once, *copies)
        wanted = contents(at_once)
        for order in list(permutations(copies))[:: 24 // ORDERS]:
            one_by_one = copied(lead, "_".join(copy.stem for copy in order))
            for copy in order:
                brought(one_by_one, copy)
            assert not differing(contents(one_by_one), wanted), [copy.name for copy in order]
        second, through = copied(lead, "second"), copied(lead, "through")
        brought(second, copies[0], copies[2])
        brought(through, copies[1])
        brought(through, second, copies[3])
        assert not differing(contents(through), wanted)
        # Again, and with what came of the other ways: nothing is new, and no act is written.
        number = acts(at_once)
        assert not brought(at_once, *copies, through, second).is_act
        assert acts(at_once) == number
        assert not differing(contents(at_once), wanted)
        # What stood in a file, and was replaced in none, stands in the layer or is set aside.
        assert states_that_stand(at_once) == stood
