"""The rows that bring copies together, written with their deltas, so that undo takes all of it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.store.columns import dump
from annotator.store.deltas import Deltas
from annotator.store.history import now
from annotator.store.history_rows import delete_row, read_row, write_row
from annotator.store.joined_layers import LEAD, named_speakers
from annotator.store.joined_speakers import NAMING, before_joins
from annotator.store.layer_states import SPEAKER, StateReader
from annotator.store.lineage import brought_from
from annotator.store.operations import MUCH

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.store.columns import Row
    from annotator.store.connection import Database
    from annotator.store.deltas import Delta
    from annotator.store.joined_layers import Join
    from annotator.store.project_copies import ProjectCopy

# The tables of decisions, and of the suggestions that these are on.
SUGGESTED = {"decision": "suggestion", "claim_decision": "claim_suggestion"}
_NEW_CLOCK = (
    "INSERT INTO lineage (document, name, sum, clock, source)"
    " VALUES (:document, :name, :sum, :clock, :source)"
)


class MergedRows:
    """Writes rows of one merge within a transaction, and states that are set aside.

    Attributes
    ----------
    copies: that are brought together, numbered from 1.
    lead: reads the layers and speakers of the project.
    act: the id of the act.
    deltas: of the act, but for documents that are new and what hangs on them.
    new_ids: the ids of these documents.
    at: when the merge began, ISO 8601 in UTC.
    """

    def __init__(self, database: Database, copies: Sequence[ProjectCopy], act: int) -> None:
        self.connection = database.connection
        self.copies = copies
        self.lead = StateReader(database.connection)
        self.act = act
        self.deltas = Deltas()
        self.new_ids: set[str] = set()
        self.at = now()
        self._database = database
        self._is_much = False
        self._inserts: dict[str, str] = {}
        self._has_aside = self.connection.execute("SELECT 1 FROM set_aside LIMIT 1").fetchone() is not None

    def put(self, table: str, row: Row, before: Row | None, document: str) -> None:
        """Write a row of a document ("": of none) in the place of the one before, if it is another."""
        if before != row:
            write_row(self.connection, table, row, new=before is None)
            self.note((table, before, row), document)

    def insert(self, table: str, rows: Sequence[Row], document: str) -> None:
        """Write rows of a document that are not there yet."""
        if table not in self._inserts:
            columns = ", ".join(f'"{column}"' for column in rows[0])
            marks = ", ".join(f":{column}" for column in rows[0])
            self._inserts[table] = f"INSERT INTO {table} ({columns}) VALUES ({marks})"
        self.connection.executemany(self._inserts[table], rows)
        for row in rows:
            self.note((table, None, row), document)

    def delete(self, table: str, before: Row, document: str) -> None:
        """Delete a row of a document ("": of none)."""
        delete_row(self.connection, table, before)
        self.note((table, before, None), document)

    def note(self, delta: Delta, document: str) -> None:
        """Let a change be part of the act; documents that are new come and go with all that hangs on them."""
        if document in self.new_ids:
            return
        self.deltas.append(delta)
        if not self._is_much and len(self.deltas) > MUCH:
            self._is_much = True
            self._database.expect_much()

    def read(self, table: str, key: Mapping[str, Any]) -> Row | None:
        """Return a row of the project, None if there is none."""
        return read_row(self.connection, table, key)

    def put_aside(self, join: Join, aside: Sequence[str]) -> bool:
        """Set states aside, and no others; tell whether that changes anything."""
        document, name = join.key
        if not aside and not self._has_aside:
            return False
        self._has_aside = True
        lead = join.states.get(LEAD)
        there = lead.aside if lead is not None else {}
        found = self.connection.execute(
            "SELECT * FROM set_aside WHERE document = ? AND name = ?", (document, name)
        ).fetchall()
        changes = False
        for row in map(dict, found):
            if row["sum"] not in aside:
                self.delete("set_aside", row, document)
                changes = True
        for sum in aside:
            if sum not in there:
                self.put("set_aside", self._aside_row(join, sum), None, document)
                changes = True
        return changes

    def _aside_row(self, join: Join, sum: str) -> Row:
        """Return a state as it is set aside: whole, with the speakers and suggestions that it names."""
        number = join.source_of(sum)
        state = join.states[number]
        source = self.source_of(join, sum) or self._database.path.name
        if sum in state.aside:  # who a speaker is now has no source where it was said
            before = state.aside[sum]["source"]
            # A file calls itself by its name, which others may have, too.
            is_own = number != LEAD and before == self.copies[number - 1].path.name
            return {**state.aside[sum], "source": source if is_own or not before else before}
        body = {table: list(map(before_joins, rows)) if table in NAMING else rows
                for table, rows in state.rows().items()}  # fmt: skip
        connection = self.connection if number == LEAD else self.copies[number - 1].connection
        reader = self.lead if number == LEAD else self.copies[number - 1].states
        if join.key.document:
            named = reader.speakers(sorted(named_speakers(body) | named_speakers(state.rows())))
            body[SPEAKER] = [row for id in sorted(named) for row in named[id].rows().get(SPEAKER, ())]
            for decisions, table in SUGGESTED.items():
                body[table] = _suggestions(connection, table, body.get(decisions, ()))
            named_quotations = [
                {"document": row["document"], "suggestion": row["quotation"]}
                for row in body["claim_suggestion"]
                if row["quotation"] is not None
            ]
            ids = {row["id"] for row in body["suggestion"]}
            body["suggestion"] += [
                row
                for row in _suggestions(connection, "suggestion", named_quotations)
                if row["id"] not in ids
            ]
        kept = {table: found for table, found in body.items() if found}
        key = join.key
        return {
            "document": key.document, "name": key.annotator, "sum": sum, "body": dump(kept),
            "source": source, "at": self.at,
        }  # fmt: skip

    def source_of(self, join: Join, sum: str) -> str:
        """Return the name of the file from which a state comes or came, "" if it came about here."""
        number = join.source_of(sum)
        if number != LEAD:
            return self.copies[number - 1].name
        aside = join.states[LEAD].aside.get(sum)
        return str(aside["source"]) if aside else brought_from(self.connection, join.key, sum)

    def put_clocks(
        self, key: tuple[str, str], stored: Mapping[str, int], clocks: Mapping[str, int], state: str,
        source: str, *, is_part: bool,
    ) -> None:  # fmt: skip
        """Write the clocks of states; as part of the act where it changes what they belong to.

        A state that has always stood alone is known without a row, but undo is to find what came. `source`:
        the file from which the state comes that there is now, "" if it was there.
        """
        if not is_part and not stored and dict(clocks) == {state: 1}:
            return
        document, name = key
        new: list[Row] = []
        for sum, clock in clocks.items():
            row = {"document": document, "name": name, "sum": sum, "clock": clock}
            if sum not in stored:
                new.append({**row, "source": source if sum == state else ""})
            elif stored[sum] != clock:
                before = {**row, "clock": stored[sum], "source": brought_from(self.connection, key, sum)}
                row["source"] = (source if sum == state else "") or before["source"]
                write_row(self.connection, "lineage", row, new=False)
                if is_part:
                    self.note(("lineage", before, row), document)
        if new:
            self.connection.executemany(_NEW_CLOCK, new)
            for row in new if is_part else ():
                self.note(("lineage", None, row), document)


def _suggestions(connection: sqlite3.Connection, table: str, decisions: Iterable[Row]) -> list[Row]:
    found = []
    for row in decisions:
        each = connection.execute(
            f"SELECT * FROM {table} WHERE document = ? AND id = ?", (row["document"], row["suggestion"])
        ).fetchone()
        if each is not None:
            found.append(dict(each))
    return found
