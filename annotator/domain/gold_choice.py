"""Choices for a gold layer: what was taken at a place, and whose its annotations are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# The further field of a gold annotation with the names of those whose it was, then of those who corrected it.
ANNOTATORS = "annotators"

A = TypeVar("A")


@dataclass(frozen=True)
class Choice:
    """A decision for the gold layer at a place where layers have something.

    Attributes
    ----------
    members: the ids of the annotations there, by annotator.
    made: the ids of the gold annotations, by each annotator who had it so; none: nothing was taken.
    seen: a checksum of what the layers said; another one by now: they have changed.
    """

    members: Mapping[str, str] = field(default_factory=dict)
    made: Mapping[str, str] = field(default_factory=dict)
    seen: str = ""

    def to_plain(self) -> dict[str, Any]:
        """Return the choice as an object of JSON."""
        return {"members": dict(self.members), "made": dict(self.made), "seen": self.seen}

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Choice:
        """Return the choice from the output of `to_plain`; ValueError if it is something else."""
        members, made, seen = plain.get("members"), plain.get("made"), plain.get("seen")
        if not (_are_ids(members) and _are_ids(made) and isinstance(seen, str)):
            raise ValueError("a choice has ids and a checksum")
        return cls(members, made, seen)  # type: ignore[arg-type]  # they were looked at


def _are_ids(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(id, str) for id in value.values())


def origin_of(annotation: Any) -> tuple[str, ...]:
    """Return the names of those whose a gold annotation was, then of those who corrected it.

    The field may come from a file, where anything may stand.
    """
    names = annotation.extra.get(ANNOTATORS)
    if not isinstance(names, list):
        return ()
    return tuple(name for name in names if isinstance(name, str))


def with_origin(annotation: A, names: Iterable[str]) -> A:
    """Return the same annotation as one of these annotators; nobody is named twice."""
    extra = annotation.extra | {ANNOTATORS: list(dict.fromkeys(names))}  # type: ignore[attr-defined]
    return replace(annotation, extra=extra)  # type: ignore[type-var]


def signed(annotation: A, name: str) -> A:
    """Return the same gold annotation as one that somebody has made or corrected."""
    return with_origin(annotation, (*origin_of(annotation), name))
