"""Speakers as a merge leaves them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.lineage import NONE
from annotator.store import checksums, rows, trash
from annotator.store.columns import dump, loads
from annotator.store.deltas import Deltas
from annotator.store.joined_layers import LEAD
from annotator.store.joined_speakers import joined_in, joined_row, with_kept, with_own_aliases
from annotator.store.layer_states import SPEAKER
from annotator.store.lineage import speaker_sum
from annotator.store.speaker_aliases import own_aliases_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.store.columns import Row
    from annotator.store.joined_layers import Join
    from annotator.store.merged_rows import MergedRows

_FURTHER = "FROM quotation WHERE further_speakers <> '[]' AND instr(further_speakers, ?)"


class MergedSpeakers:
    """Writes the speakers of one merge.

    Attributes
    ----------
    names: of the speakers that were joined with one, by the id of this one.
    own: the aliases that speakers have themselves, of those that were joined, and with whom.
    """

    def __init__(self, rows: MergedRows) -> None:
        self._rows = rows
        self.names: Mapping[str, set[str]] = {}
        self.own: Mapping[str, set[str]] = {}

    def put(
        self, join: Join, state: str, aside: Sequence[str], clocks: Mapping[str, int], *, is_decided: bool
    ) -> bool:
        """Let a speaker be in a state, and have the aliases of all copies; like `put_layer`.

        One that a copy has deleted stays where an annotation names it.
        """
        id, lead = join.key.annotator, join.states.get(LEAD)
        before = next(iter(lead.rows().get(SPEAKER, ())), None) if lead else None
        body = join.rows_of(state)
        joined = joined_in(body)
        if joined is not None and self._is_named(id):
            after = self._united(join, [joined.gone])
        elif state == NONE and (self._is_named(id) or trash.names(self._rows.connection, id)):
            after = self._lingering(join)
        else:
            after = self._united(join, body.get(SPEAKER, ()))
        changes = before != after
        if changes and after is not None:
            self._rows.put(SPEAKER, after, before, "")
        elif changes and before is not None:
            self._rows.delete(SPEAKER, before, "")
        # Who a speaker is now, stands among what is set aside.
        changes |= self._rows.put_aside(join, [*aside, state] if joined is not None else aside) or is_decided
        if joined is not None:
            changes |= self._put_own_aliases(id, state)
        source = self._rows.source_of(join, state) if state != join.present else ""
        self._rows.put_clocks(join.key, lead.stored if lead else {}, clocks, state, source, is_part=changes)
        return changes

    def _put_own_aliases(self, id: str, sum: str) -> bool:
        """Let the state that says who a speaker is now know the aliases of all copies."""
        before = self._rows.read("set_aside", {"document": "", "name": id, "sum": sum})
        after = with_own_aliases(before, self.own) if before is not None else None
        if before is None or after is None or before == after:
            return False
        self._rows.put("set_aside", after, before, "")
        return True

    def _is_named(self, id: str) -> bool:
        connection = self._rows.connection
        named = (
            ("SELECT 1 FROM quotation WHERE speaker = ? LIMIT 1", id),
            ("SELECT 1 FROM claim WHERE speaker = ? LIMIT 1", id),
            (f"SELECT 1 {_FURTHER} LIMIT 1", dump(id)),
        )
        return any(connection.execute(sql, (value,)).fetchone() for sql, value in named)

    def missing(self, named: Iterable[str], spare: Mapping[str, Row]) -> list[str]:
        """Return the ids that name nobody; speakers of states that were set aside come with these."""
        missing = [id for id in sorted(named) if self._rows.read(SPEAKER, {"id": id}) is None]
        for id in missing:
            if id in spare:
                self._rows.put(SPEAKER, spare[id], None, "")
        return [id for id in missing if id not in spare]

    def join_all(self, pairs: Mapping[str, str]) -> str | None:
        """Join speakers by pairs of ids; return the checksums of layers for the row of the history."""
        before, self._rows.deltas = self._rows.deltas, Deltas()
        own = own_aliases_in(self._rows.connection, {*pairs, *pairs.values()}) if pairs else {}
        for gone, kept in pairs.items():
            self._join(gone, kept, own)
        joined, self._rows.deltas = self._rows.deltas, before
        self._rows.deltas.extend(joined)
        return checksums.renew(self._rows.connection, self._rows.act, joined) if len(joined) else None

    def _join(self, gone: str, kept: str, own: Mapping[str, set[str]]) -> None:
        """Let one speaker be another one, who gets the mentions and the names, if both are there."""
        goes, stays = (self._rows.read(SPEAKER, {"id": id}) for id in (gone, kept))
        if goes is None or stays is None or gone == kept:
            return
        for row in self._select("SELECT * FROM claim WHERE speaker = ?", gone):
            self._rows.put("claim", with_kept(row, gone, kept), row, row["document"])
        of_quotations = self._select("SELECT * FROM quotation WHERE speaker = ?", gone)
        of_quotations += self._select(f"SELECT * {_FURTHER} AND speaker IS NOT ?", dump(gone), gone)
        for row in of_quotations:
            self._rows.put("quotation", with_kept(row, gone, kept), row, row["document"])
        first, second = rows.speaker_from(stays), rows.speaker_from(goes)
        names = dict.fromkeys((*first.aliases, second.name, *second.aliases))
        aliases = [name for name in names if name != first.name]
        joined = joined_row(stays, goes, self._rows.at, own)
        before = self._rows.read("set_aside", joined)
        self._rows.put("set_aside", joined, before, "")
        self._rows.put(SPEAKER, {**stays, "aliases": dump(aliases)}, stays, "")
        self._rows.delete(SPEAKER, goes, "")

    def _select(self, sql: str, *values: str) -> list[Row]:
        return [dict(row) for row in self._rows.connection.execute(sql, values).fetchall()]

    def _lingering(self, join: Join) -> Row | None:
        """Return a speaker that was deleted and is still there, the same one in any order of copies."""
        there = [row for state in join.states.values() for row in state.rows().get(SPEAKER, ())]
        return self._united(join, [max(there, key=speaker_sum)] if there else [])

    def _united(self, join: Join, found: Sequence[Row]) -> Row | None:
        """Return a speaker with the aliases that any file has; None for no speaker."""
        if not found:
            return None
        row, id = found[0], join.key.annotator
        every = [
            loads(each["aliases"])
            for _, found in sorted(join.states.items())
            for each in found.rows().get(SPEAKER, ())
        ]
        names = self.own[id] if id in self.own else {name for aliases in every for name in aliases}
        names = (names | self.names.get(id, set())) - {row["name"]}
        in_order = [name for name in every[0] if name in names] if every else []
        aliases = in_order if names == set(in_order) else sorted(names)
        return {**row, "aliases": dump(aliases) if aliases != loads(row["aliases"]) else row["aliases"]}
