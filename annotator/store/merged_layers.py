"""Layers as a merge leaves them, with the decisions, measures and gold choices that go with them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from annotator.domain.changes import LayerKey
from annotator.store.changed_rows import KEYS
from annotator.store.checksums import OF_GOLD, TABLES
from annotator.store.columns import dump, loads
from annotator.store.joined_layers import LEAD, named_speakers
from annotator.store.joined_speakers import FIELD, NAMING, renamed
from annotator.store.layer_states import SPEAKER
from annotator.store.merged_rows import SUGGESTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.store.columns import Row
    from annotator.store.joined_layers import Join
    from annotator.store.merged_rows import MergedRows

_ROWS = 1_000  # that are looked at together for names of speakers
_SINCE = "SELECT since FROM annotator WHERE name = ?"
_FORGET_SUM = (
    "UPDATE checksum SET sum = NULL, act = NULL, turn = turn + 1 WHERE document = ? AND annotator = ?"
)
_FORGET_FINDINGS = "DELETE FROM finding_count WHERE document = ? AND annotator = ?"
_EFFORT = (
    "INSERT INTO effort (document, annotator, seconds, keys, pointer, done) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (document, annotator) DO UPDATE SET seconds = max(seconds, excluded.seconds),"
    " keys = max(keys, excluded.keys), pointer = max(pointer, excluded.pointer),"
    " done = max(done, excluded.done)"
)
_MEASURES = {"effort": ("seconds", "keys", "pointer", "done"), "begun_blind": ("how", "lifted")}
_BLIND = (
    "INSERT INTO begun_blind (document, annotator, how, lifted) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (document, annotator) DO UPDATE SET how = max(how, excluded.how),"
    " lifted = coalesce(min(lifted, excluded.lifted), lifted, excluded.lifted)"
)


class MergedLayers:
    """Writes the layers of one merge.

    Attributes
    ----------
    kept: whom speakers are now that were joined, by their ids.
    named: the ids of speakers that rows name which were brought.
    spare: rows of such speakers that came with a state which had been set aside, by id.
    """

    def __init__(self, rows: MergedRows) -> None:
        self._rows = rows
        self._annotators: set[str] = set()
        self._known: set[str] = set()
        self.kept: Mapping[str, str] = {}
        self.named: set[str] = set()
        self.spare: dict[str, Row] = {}

    def put(
        self, join: Join, state: str, aside: Sequence[str], clocks: Mapping[str, int], *, is_decided: bool
    ) -> bool:
        """Let a layer be in a state, with others set aside; tell whether it is part of the act.

        It is if that changes what is there, or if somebody has decided.
        """
        key, lead = join.key, join.states.get(LEAD)
        there = lead.rows() if lead is not None else {}
        changes = state != join.present
        if changes:
            self._add_annotator(key.annotator)
            wanted = self._renamed(join.rows_of(state))
            self._bring_suggestions(join, state, wanted)
            self._replace(key, there, wanted)
            self._forget_computed(key)
            self._annotators.add(key.annotator)
        changes |= self._rows.put_aside(join, aside) or is_decided
        stored = lead.stored if lead else {}
        source = self._rows.source_of(join, state) if state != join.present else ""
        self._rows.put_clocks(key, stored, clocks, state, source, is_part=changes)
        return changes

    def put_copy(self, join: Join, state: str, annotator: str) -> None:
        """Put a state as the layer of another annotator, who has none of this document."""
        key = LayerKey(join.key.document, annotator)
        self._add_annotator(annotator)
        wanted = {
            table: [{**row, "annotator": annotator} for row in found]
            for table, found in self._renamed(join.rows_of(state)).items()
            if table in TABLES
        }
        self._bring_suggestions(join, state, wanted)
        self._replace(key, {}, wanted)
        self._forget_computed(key)

    def _renamed(self, found: Mapping[str, list[Row]]) -> dict[str, list[Row]]:
        """Return the rows of a state with the names of now."""
        return {
            table: [renamed(row, self.kept) for row in rows] if table in NAMING else rows
            for table, rows in found.items()
        }

    def name_anew(self) -> None:
        """Let all annotations of the project name the speakers of now, in place of those joined with them."""
        for table in NAMING:
            after = ("", "", "")
            while rows := self._naming(table, after):
                for row in rows:
                    named = renamed(row, self.kept)
                    self._rows.put(table, named, row, row["document"])
                    if named != row:
                        self.named |= named_speakers({table: [named]})
                last = rows[-1]
                after = (last["document"], last["annotator"], last["id"])

    def _naming(self, table: str, after: tuple[str, str, str]) -> list[Row]:
        """Return the next rows that name speakers who were joined, or who others were joined with."""
        further = "further_speakers" if table == "quotation" else "'[]'"
        found = self._rows.connection.execute(
            f"SELECT * FROM {table} WHERE (document, annotator, id) > (?, ?, ?) AND (instr(extra, ?)"
            " OR speaker IN (SELECT value FROM json_each(?))"
            f" OR {further} <> '[]' AND EXISTS (SELECT 1 FROM json_each({further}) f"
            "  WHERE f.value IN (SELECT value FROM json_each(?))))"
            " ORDER BY document, annotator, id LIMIT ?",
            (*after, FIELD, *[dump(list(self.kept))] * 2, _ROWS),
        )
        return [dict(row) for row in found.fetchall()]

    def _forget_computed(self, key: LayerKey) -> None:
        for sql in (_FORGET_SUM, _FORGET_FINDINGS):
            self._rows.connection.execute(sql, key)

    def _add_annotator(self, name: str) -> None:
        """Add an annotator, if the name is new; the earliest day that any copy tells counts."""
        if name in self._known:
            return
        self._known.add(name)
        found = [row for copy in self._rows.copies for row in copy.select(_SINCE, (name,))]
        since = min([self._rows.at, *(str(row["since"]) for row in found)])
        self._rows.connection.execute(
            "INSERT INTO annotator (name, since) VALUES (?, ?) ON CONFLICT (name) DO NOTHING", (name, since)
        )

    def _replace(
        self, key: LayerKey, there: Mapping[str, list[Row]], wanted: Mapping[str, list[Row]]
    ) -> None:
        """Put the rows of a layer in the place of those that are there; equal ones stay as they are."""
        for table in (*TABLES, *OF_GOLD):
            if not there.get(table):
                if wanted.get(table):
                    self._rows.insert(table, wanted[table], key.document)
                continue
            older = {_key_of(table, row): row for row in there.get(table, ())}
            newer = {_key_of(table, row): row for row in wanted.get(table, ())}
            for id, row in older.items():
                if id not in newer:
                    self._rows.delete(table, row, key.document)
            for id, row in newer.items():
                self._rows.put(table, row, older.get(id), key.document)
        self.named |= named_speakers(wanted)
        self.spare |= {row["id"]: row for row in wanted.get(SPEAKER, ())}

    def _bring_suggestions(self, join: Join, state: str, wanted: Mapping[str, list[Row]]) -> None:
        """Bring the suggestions that decisions are on and that the project lacks."""
        for decisions, table in reversed(SUGGESTED.items()):
            for row in wanted.get(decisions, ()):
                self._bring_suggestion(join, state, table, row["document"], row["suggestion"])

    def _bring_suggestion(self, join: Join, state: str, table: str, document: str, id: str) -> None:
        key = {"document": document, "id": id}
        if self._rows.read(table, key) is not None:
            return
        number = join.source_of(state)
        found: list[Row] = []
        if number == LEAD or join.states[number].sum != state:
            body = loads(join.states[number].aside[state]["body"])
            found = [row for row in body.get(table, ()) if row["id"] == id]
        if not found and number != LEAD:
            found = self._rows.copies[number - 1].select(
                f"SELECT * FROM {table} WHERE document = ? AND id = ?", (document, id)
            )
        for row in found[:1]:
            if table == "claim_suggestion" and row["quotation"] is not None:
                self._bring_suggestion(join, state, "suggestion", document, row["quotation"])
            self._rows.put(table, row, None, document)

    def unite_measures(self, joins: Iterable[Join]) -> None:
        """Bring effort, times of being done and blind beginnings of layers, which are no part of the act."""
        keys: defaultdict[int, list[LayerKey]] = defaultdict(list)
        for join in joins:
            for number in join.states.keys() - {LEAD}:
                keys[number].append(join.key)
        for number, found in keys.items():
            copy, wanted = self._rows.copies[number - 1], set(found)
            documents = sorted({key.document for key in found})
            marks = ",".join("?" * len(documents))
            for table, sql in (("effort", _EFFORT), ("begun_blind", _BLIND)):
                brought = copy.select(f"SELECT * FROM {table} WHERE document IN ({marks})", documents)
                columns = _MEASURES[table]
                measured = [
                    (*key, *(row[column] for column in columns))
                    for row in brought
                    if (key := LayerKey(row["document"], row["annotator"])) in wanted
                ]
                for _, annotator, *_ in measured:  # one who has undone all is measured without a layer
                    self._add_annotator(annotator)
                self._rows.connection.executemany(sql, measured)

    def count_anew(self) -> None:
        """Let what was learnt from the decisions in layers that have changed be counted anew."""
        self._rows.connection.executemany(
            "UPDATE learning SET done = 0 WHERE annotator = ?", [(name,) for name in self._annotators]
        )


def _key_of(table: str, row: Row) -> tuple[Any, ...]:
    return tuple(row[column] for column in KEYS[table])
