"""What fuzzing has found, and a few mutated inputs of each target; `tests/faults/fuzzing` finds more."""

from __future__ import annotations

import random
from itertools import cycle, islice
from pathlib import Path

import pytest

from tests.faults.fuzzing.mutations import mutated
from tests.faults.fuzzing.targets import TARGETS

_KEPT = Path(__file__).parents[1] / "data" / "fuzzed"
_EACH = {"importers": 4, "projects": 8, "codebooks": 5}  # mutated inputs of a target
_LONGEST = 16 << 10  # bytes of one


# One test for all: each process of the tests would make the seeds and import the readers again.
def test_what_was_found_and_what_is_mutated_is_read_or_told(capsys: pytest.CaptureFixture[str]) -> None:
    kept = {target.name: sorted((_KEPT / target.name).glob("*")) for target in TARGETS}
    assert sum(map(len, kept.values())) == sum(path.is_file() for path in _KEPT.rglob("*"))
    for target in TARGETS:
        for path in kept[target.name]:
            target.run(path.read_bytes())
        for number, seed in enumerate(islice(cycle(target.seeds()), _EACH[target.group])):
            target.run(mutated(seed, target.form, random.Random(number))[:_LONGEST])
