"""The aliases that speakers have themselves, apart from the names of those who were joined with them.

The row of a speaker has both, since that is what people look for. What a speaker has itself stands in the
states that say who was joined with whom (`joined_speakers.py`), is united over all copies like other aliases,
and is there again once the join is undone; so the order in which copies meet makes no difference.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.domain.lineage import NONE
from annotator.store.joined_speakers import ARE_JOINED, Joined, is_joined, joined_in, roots
from annotator.store.layer_states import SPEAKER, StateReader
from annotator.store.rows import speaker_from
from annotator.store.team_rows import set_aside_from

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from annotator.store.layer_states import State


def joined_of(state: State) -> Joined | None:
    """Return who else a speaker is in a file; None: that one is itself, or not there."""
    row = state.aside.get(state.sum)
    return joined_in(set_aside_from(row).body) if row is not None and is_joined(row) else None


def own_aliases(states: Mapping[str, State]) -> dict[str, set[str]]:
    """Return the aliases that speakers of one file have themselves, by their ids.

    `states`: of all speakers that were joined there, and of those with whom they were.

    Raises
    ------
    Damaged: a row holds what this program never writes.
    """
    joins = {id: joined for id, state in states.items() if (joined := joined_of(state)) is not None}
    own: defaultdict[str, set[str]] = defaultdict(set)
    for id, joined in joins.items():
        own[id].update(joined.aliases)
        own[joined.kept].update(joined.kept_aliases)
    there = {id for id, state in states.items() if id not in joins and state.sum != NONE}
    given: defaultdict[str, set[str]] = defaultdict(set)
    for id, root in roots({id: joined.kept for id, joined in joins.items()}, there.__contains__).items():
        if id != root:
            given[root] |= {joins[id].gone["name"], *own[id]}
    for id, state in states.items():
        for row in state.rows().get(SPEAKER, ()):
            own[id].update(set(speaker_from(row).aliases) - given[id])
    return dict(own)


def own_aliases_in(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, set[str]]:
    """Return the same of some speakers of a project, and of all that were joined there."""
    found = connection.execute(f"SELECT t.name FROM set_aside t WHERE {ARE_JOINED}").fetchall()
    reader = StateReader(connection)
    states = reader.speakers(sorted({*ids, *(row[0] for row in found)}))
    ends = {joined.kept for state in states.values() if (joined := joined_of(state)) is not None}
    return own_aliases(states | reader.speakers(sorted(ends - states.keys())))
