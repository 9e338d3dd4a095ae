"""Outcomes of a merge for layers and speakers: they follow from their states and from decisions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.lineage import NONE, settled
from annotator.project.teams.merge_decisions import AS, BOTH, KEEP, TAKE
from annotator.store.joined_layers import speaker_ids, speakers_of
from annotator.store.joined_speakers import joined_in, roots
from annotator.store.speaker_aliases import joined_of, own_aliases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.project.teams.merge_decisions import Decisions
    from annotator.store.joined_layers import Join
    from annotator.store.layer_states import State, StateReader
    from annotator.store.project_copies import Fault, ProjectCopy

_SPEAKERS = 500  # held at a time


@dataclass(frozen=True)
class Outcome:
    """The outcome for a layer or a speaker.

    Attributes
    ----------
    state: the checksum of the state that is in force.
    aside: those of the states that are set aside.
    clocks: the clock of each state.
    is_decided: whether somebody has decided on it.
    copies: checksums of the states that become layers of the annotator `name`.
    """

    state: str
    aside: tuple[str, ...]
    clocks: dict[str, int]
    is_decided: bool = False
    copies: tuple[str, ...] = ()
    name: str = ""


def outcome_of(join: Join, decisions: Decisions) -> Outcome:
    """Return the outcome for a layer or a speaker."""
    first, *others = join.standing
    choice = decisions.on(join.key) if others else BOTH
    kept = join.present if join.present in join.standing else first
    if choice == KEEP or (choice.startswith(AS) and join.key.document):
        state = kept
    elif choice == TAKE:
        state = next(sum for sum in join.standing if sum != join.present)
    elif choice in join.standing:
        state = choice
    else:
        return Outcome(first, tuple(others), join.clocks)
    name = choice.removeprefix(AS).strip() if choice.startswith(AS) else ""
    copies = tuple(sum for sum in join.standing if sum != state) if name else ()
    return Outcome(state, (), settled(join.clocks, state), True, copies, name)


class JoinedSpeakers(NamedTuple):
    """Speakers that were joined with others.

    Attributes
    ----------
    kept: the id of the speaker that is kept, by the id of each joined one.
    names: of those joined with one, and their aliases, by the id of this one.
    own: the aliases that each of them and of those with whom they were joined has itself, in any file.
    """

    kept: dict[str, str]
    names: dict[str, set[str]]
    own: dict[str, set[str]]


def joined_speakers(
    lead: StateReader, copies: Sequence[ProjectCopy], decisions: Decisions, ids: Sequence[str]
) -> JoinedSpeakers:
    """Return who is kept, once copies are merged, of speakers that were joined in some file.

    Raises
    ------
    Damaged: the project names a joined speaker in a form that this program never writes.
    """
    faults: list[Fault] = []  # they are told where the speakers are put
    joins = list(speakers_of(ids, lead, copies, faults))
    states = {join.key.annotator: join.rows_of(outcome_of(join, decisions).state) for join in joins}
    joined = {id: found for id, rows in states.items() if (found := joined_in(rows)) is not None}
    kept = {id: each.kept for id, each in joined.items()}
    in_files = [found for join in joins for state in join.states.values() if (found := joined_of(state))]
    ends = {found.kept for found in (*joined.values(), *in_files)} - states.keys()
    joins_of_ends = list(speakers_of(ends, lead, copies, faults))
    there = {id for id, rows in states.items() if rows and id not in kept}
    there |= {join.key.annotator for join in joins_of_ends if outcome_of(join, decisions).state != NONE}
    now = roots(kept, there.__contains__)
    own = _own_aliases([*joins, *joins_of_ends])
    names: defaultdict[str, set[str]] = defaultdict(set)
    for id, other in now.items():
        if id != other:
            names[other] |= {joined[id].gone["name"], *own[id]}
    return JoinedSpeakers(now, names, own)


def _own_aliases(joins: Iterable[Join]) -> dict[str, set[str]]:
    """Return the aliases that speakers have themselves in any file, by their ids."""
    by_file: defaultdict[int, dict[str, State]] = defaultdict(dict)
    own: dict[str, set[str]] = {}
    for join in joins:
        own[join.key.annotator] = set()
        for number, state in join.states.items():
            by_file[number][join.key.annotator] = state
    for states in by_file.values():
        for id, aliases in own_aliases(states).items():
            own.setdefault(id, set()).update(aliases)
    return own


def all_speakers_of(
    lead: StateReader, copies: Sequence[ProjectCopy], faults: list[Fault], further: Iterable[str] = ()
) -> Iterator[Join]:
    """Yield the speakers that copies have or have deleted, and further ones by their ids."""
    ids = sorted({*speaker_ids(lead.connection, copies), *further})
    for start in range(0, len(ids), _SPEAKERS):
        yield from speakers_of(ids[start : start + _SPEAKERS], lead, copies, faults)
