"""A target: what the program does with bytes from outside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from tests.faults.fuzzing.mutations import Form

Group = Literal["importers", "projects", "codebooks"]


@dataclass(frozen=True)
class Target:
    """What the program does with an input.

    Attributes
    ----------
    form: how inputs are changed.
    seeds: gives good small inputs.
    run: does it; any error but the program's own about bad input comes out of it.
    weight: its share of the time of its group.
    """

    name: str
    group: Group
    form: Form
    seeds: Callable[[], Sequence[bytes]]
    run: Callable[[bytes], object]
    weight: int = 1
