"""The rows that bring copies together, written with their deltas, so that undo takes all of it back."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from annotator.domain.changes import LayerKey
from annotator.domain.document import sha256
from annotator.domain.gold import GOLD
from annotator.domain.lineage import NONE, settled
from annotator.store import checksums, codebook_versions, rows, trash
from annotator.store.changed_rows import KEYS
from annotator.store.checksums import TABLES
from annotator.store.columns import Damaged, dump, loads
from annotator.store.deltas import Deltas
from annotator.store.history import now
from annotator.store.history_rows import delete_row, read_row, write_row
from annotator.store.joined_layers import LEAD, named_speakers
from annotator.store.layer_states import OF_GOLD, SPEAKER, StateReader
from annotator.store.operations import MUCH
from annotator.store.positions import last_given, runs_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.store.columns import Row
    from annotator.store.connection import Database
    from annotator.store.joined_layers import Join, Unknown
    from annotator.store.project_copies import ProjectCopy

_SUGGESTED = {"decision": "suggestion", "claim_decision": "claim_suggestion"}
# What comes with a document that the project lacks, before its layers.
_OF_NEW = ("analysis", "analysis_failure", "syntax", "suggestion", "claim_suggestion")
_FORGET_SUM = "UPDATE checksum SET sum = NULL, act = NULL, turn = turn + 1 WHERE document = ? AND annotator = ?"
_EFFORT = (
    "INSERT INTO effort (document, annotator, seconds, keys, pointer) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (document, annotator) DO UPDATE SET seconds = max(seconds, excluded.seconds),"
    " keys = max(keys, excluded.keys), pointer = max(pointer, excluded.pointer)"
)
_BLIND = (
    "INSERT INTO begun_blind (document, annotator, how, lifted) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (document, annotator) DO UPDATE SET how = max(how, excluded.how),"
    " lifted = coalesce(min(lifted, excluded.lifted), lifted, excluded.lifted)"
)


class MergedRows:
    """Writes what a merge brings, within a transaction.

    Attributes
    ----------
    deltas: of the act, but for documents that are new and what hangs on them.
    new: the positions of documents that are new.
    named: the ids of speakers that rows name which were brought.
    annotators: those whose layers have changed.
    """

    def __init__(self, database: Database, copies: Sequence[ProjectCopy], act: int) -> None:
        self._database = database
        self._connection = database.connection
        self._copies = copies
        self._act = act
        self._at = now()
        self._new_ids: set[str] = set()
        self.lead = StateReader(database.connection)
        self.deltas = Deltas()
        self.new: list[int] = []
        self.named: set[str] = set()
        self.annotators: set[str] = set()

    # Rows

    def _put(self, table: str, row: Row, before: Row | None, document: str) -> None:
        if before == row:
            return
        write_row(self._connection, table, row, new=before is None)
        self._note((table, before, row), document)

    def _delete(self, table: str, before: Row, document: str) -> None:
        delete_row(self._connection, table, before)
        self._note((table, before, None), document)

    def _note(self, delta: tuple[str, Row | None, Row | None], document: str) -> None:
        if document in self._new_ids:
            return  # they come and go with their document
        self.deltas.append(delta)
        if len(self.deltas) > MUCH:
            self._database.expect_much()

    def read(self, table: str, key: Mapping[str, Any]) -> Row | None:
        """Return a row of the project, None if there is none."""
        return read_row(self._connection, table, key)

    # Layers

    def put_layer(
        self, join: Join, state: str, aside: Sequence[str], clocks: Mapping[str, int], *, is_decided: bool
    ) -> bool:
        """Let a layer be in a state, with others set aside; tell whether it is part of the act.

        It is if that changes what is there, or if somebody has decided.
        """
        key, lead = join.key, join.states.get(LEAD)
        there = lead.rows() if lead is not None else {}
        changes = state != join.present
        if changes:
            self._add_annotator(key.annotator, join)
            wanted = join.rows_of(state)
            self._bring_suggestions(join, state, wanted)
            self._replace(key, there, wanted)
            self._connection.execute(_FORGET_SUM, key)
            self._connection.execute(
                "DELETE FROM finding_count WHERE document = ? AND annotator = ?", key
            )
            self.annotators.add(key.annotator)
        elif key.annotator == GOLD:
            changes = self._unite_gold(join)
        changes |= self._put_aside(join, aside) or is_decided
        self.put_clocks(tuple(key), lead.stored if lead else {}, clocks, state, is_part=changes)
        return changes

    def put_copy(self, join: Join, state: str, annotator: str) -> None:
        """Put a state as the layer of another annotator, who has none of this document."""
        key = LayerKey(join.key.document, annotator)
        self._add_annotator(annotator, join)
        wanted = {
            table: [{**row, "annotator": annotator} for row in found]
            for table, found in join.rows_of(state).items()
            if table in TABLES
        }
        self._bring_suggestions(join, state, wanted)
        self._replace(key, {}, wanted)
        self._connection.execute(_FORGET_SUM, key)

    def _add_annotator(self, name: str, join: Join) -> None:
        since = [self._at]
        for number in join.states.keys() - {LEAD}:
            found = self._copies[number - 1].select("SELECT since FROM annotator WHERE name = ?", (name,))
            since += [str(row["since"]) for row in found]
        self._connection.execute(
            "INSERT INTO annotator (name, since) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
            (name, min(since)),
        )

    def _replace(
        self, key: LayerKey, there: Mapping[str, list[Row]], wanted: Mapping[str, list[Row]]
    ) -> None:
        """Put the rows of a layer in the place of those that are there; equal ones stay as they are."""
        for table in (*TABLES, *OF_GOLD):
            older = {_key_of(table, row): row for row in there.get(table, ())}
            newer = {_key_of(table, row): row for row in wanted.get(table, ())}
            for id, row in older.items():
                if id not in newer:
                    self._delete(table, row, key.document)
            for id, row in newer.items():
                self._put(table, row, older.get(id), key.document)
        self.named |= named_speakers(wanted)

    def _unite_gold(self, join: Join) -> bool:
        """Bring what is known of a gold layer that is the same here."""
        is_changed = False
        for number in sorted(join.states.keys() - {LEAD}):
            if join.states[number].sum != join.present:
                continue
            for table in OF_GOLD:
                for row in join.states[number].rows().get(table, ()):
                    before = self.read(table, row)
                    if before is None or dump(before) < dump(row):
                        self._put(table, row, before, join.key.document)
                        is_changed = True
        return is_changed

    def _bring_suggestions(self, join: Join, state: str, wanted: Mapping[str, list[Row]]) -> None:
        """Bring the suggestions that decisions are on and that the project lacks."""
        for decisions, table in reversed(_SUGGESTED.items()):
            for row in wanted.get(decisions, ()):
                self._bring_suggestion(join, state, table, row["document"], row["suggestion"])

    def _bring_suggestion(self, join: Join, state: str, table: str, document: str, id: str) -> None:
        key = {"document": document, "id": id}
        if self.read(table, key) is not None:
            return
        number = join.source_of(state)
        found: list[Row] = []
        if number == LEAD or join.states[number].sum != state:
            body = loads(join.states[number].aside[state]["body"])
            found = [row for row in body.get(table, ()) if row["id"] == id]
        if not found and number != LEAD:
            found = self._copies[number - 1].select(
                f"SELECT * FROM {table} WHERE document = ? AND id = ?", (document, id)
            )
        for row in found[:1]:
            if table == "claim_suggestion" and row["quotation"] is not None:
                self._bring_suggestion(join, state, "suggestion", document, row["quotation"])
            self._put(table, row, None, document)

    # States that are set aside

    def _put_aside(self, join: Join, aside: Sequence[str]) -> bool:
        document, name = join.key
        lead = join.states.get(LEAD)
        there = lead.aside if lead is not None else {}
        found = self._connection.execute(
            "SELECT * FROM set_aside WHERE document = ? AND name = ?", (document, name)
        ).fetchall()
        changes = False
        for row in map(dict, found):
            if row["sum"] not in aside:
                self._delete("set_aside", row, document)
                changes = True
        for sum in aside:
            if sum not in there:
                self._put("set_aside", self._aside_row(join, sum), None, document)
                changes = True
        return changes

    def _aside_row(self, join: Join, sum: str) -> Row:
        """Return a state as it is set aside: whole, with the speakers and suggestions that it names."""
        number = join.source_of(sum)
        state = join.states[number]
        if sum in state.aside:
            return state.aside[sum]
        body = state.rows()
        connection = self._connection if number == LEAD else self._copies[number - 1].connection
        reader = self.lead if number == LEAD else self._copies[number - 1].states
        if join.key.document:
            named = reader.speakers(sorted(named_speakers(body)))
            body[SPEAKER] = [row for id in sorted(named) for row in named[id].rows().get(SPEAKER, ())]
            for decisions, table in _SUGGESTED.items():
                body[table] = _suggestions(connection, table, body.get(decisions, ()))
            named_quotations = [
                {"document": row["document"], "suggestion": row["quotation"]}
                for row in body["claim_suggestion"]
                if row["quotation"] is not None
            ]
            ids = {row["id"] for row in body["suggestion"]}
            body["suggestion"] += [
                row for row in _suggestions(connection, "suggestion", named_quotations) if row["id"] not in ids
            ]
        source = self._database.path.name if number == LEAD else self._copies[number - 1].name
        kept = {table: found for table, found in body.items() if found}
        key = join.key
        return {
            "document": key.document, "name": key.annotator, "sum": sum, "body": dump(kept),
            "source": source, "at": self._at,
        }  # fmt: skip

    # Speakers

    def put_speaker(
        self, join: Join, state: str, aside: Sequence[str], clocks: Mapping[str, int], *, is_decided: bool
    ) -> bool:
        """Let a speaker be in a state, and have the aliases of all copies; like `put_layer`.

        One that a copy has deleted stays where an annotation names it.
        """
        id, lead = join.key.annotator, join.states.get(LEAD)
        before = next(iter(lead.rows().get(SPEAKER, ())), None) if lead else None
        if state == NONE and (id in self.named or self._is_named(id)):
            there = [each.sum for each in join.states.values() if each.sum != NONE]
            state = lead.sum if lead is not None and before is not None else max(there, default=NONE)
            clocks = settled(clocks, state) if state != NONE else clocks
        after = _united(join, state)
        changes = before != after
        if changes and after is not None:
            self._put(SPEAKER, after, before, "")
        elif changes and before is not None:
            self._delete(SPEAKER, before, "")
        changes |= self._put_aside(join, aside) or is_decided
        self.put_clocks(("", id), lead.stored if lead else {}, clocks, state, is_part=changes)
        return changes

    def _is_named(self, id: str) -> bool:
        connection = self._connection
        named = (
            ("SELECT 1 FROM quotation WHERE speaker = ? LIMIT 1", id),
            ("SELECT 1 FROM claim WHERE speaker = ? LIMIT 1", id),
            (
                "SELECT 1 FROM quotation WHERE further_speakers <> '[]' AND instr(further_speakers, ?) LIMIT 1",
                dump(id),
            ),
        )
        return any(connection.execute(sql, (value,)).fetchone() for sql, value in named) or trash.names(
            connection, id
        )

    def missing_speakers(self) -> list[str]:
        """Return those named by rows that were brought that the project does not have."""
        return [id for id in sorted(self.named) if self.read(SPEAKER, {"id": id}) is None]

    def join_speakers(self, gone: str, kept: str) -> bool:
        """Let one speaker be another one, who gets the mentions and the names; tell whether both are there."""
        goes, stays = (self.read(SPEAKER, {"id": id}) for id in (gone, kept))
        if goes is None or stays is None:
            return False
        for table in ("quotation", "claim"):
            found = self._connection.execute(f"SELECT * FROM {table} WHERE speaker = ?", (gone,)).fetchall()
            for row in map(dict, found):
                self._put(table, {**row, "speaker": kept}, row, row["document"])
        further = self._connection.execute(
            "SELECT * FROM quotation WHERE further_speakers <> '[]' AND instr(further_speakers, ?)", (dump(gone),)
        ).fetchall()
        for row in map(dict, further):
            named = [kept if id == gone else id for id in loads(row["further_speakers"])]
            others = [id for id in dict.fromkeys(named) if id != row["speaker"]]
            self._put("quotation", {**row, "further_speakers": dump(others)}, row, row["document"])
        first, second = rows.speaker_from(stays), rows.speaker_from(goes)
        names = dict.fromkeys((*first.aliases, second.name, *second.aliases))
        aliases = [name for name in names if name != first.name]
        self._put(SPEAKER, {**stays, "aliases": dump(aliases)}, stays, "")
        self._delete(SPEAKER, goes, "")
        return True

    def join_all_speakers(self, pairs: Mapping[str, str]) -> str | None:
        """Join speakers by pairs of ids; return the checksums of layers for the row of the history."""
        before, self.deltas = self.deltas, Deltas()
        for gone, kept in pairs.items():
            self.join_speakers(gone, kept)
        joined, self.deltas = self.deltas, before
        self.deltas.extend(joined)
        return checksums.renew(self._connection, self._act, joined) if len(joined) else None

    # What is known of states

    def put_clocks(
        self, key: tuple[str, str], stored: Mapping[str, int], clocks: Mapping[str, int], state: str,
        *, is_part: bool,
    ) -> None:  # fmt: skip
        """Write the clocks of states; as part of the act where it changes what they belong to.

        A state that has always stood alone is known without a row, but undo is to find what came.
        """
        if not is_part and not stored and dict(clocks) == {state: 1}:
            return
        for sum, clock in clocks.items():
            if stored.get(sum) == clock:
                continue
            row = {"document": key[0], "name": key[1], "sum": sum, "clock": clock}
            before = {**row, "clock": stored[sum]} if sum in stored else None
            write_row(self._connection, "lineage", row, new=before is None)
            if is_part:
                self._note(("lineage", before, row), key[0])

    # Documents, threads and the codebook

    def add_documents(self, chosen: Iterable[Unknown]) -> None:
        """Add documents behind all others, with what was computed of them, but without layers.

        Raises
        ------
        Damaged: a text does not fit its hash.
        """
        for unknown in chosen:
            copy = self._copies[unknown.number - 1]
            row = copy.select(
                "SELECT d.*, t.text AS its_text FROM document d JOIN document_text t USING (position)"
                " WHERE d.id = ?",
                (unknown.id,),
            )[0]
            text = row.pop("its_text")
            rows.document_from({**row, "text": text})
            if sha256(text) != row["sha256"]:
                raise Damaged(unknown.id)
            position = last_given(self._connection) + 1
            write_row(self._connection, "document", {**row, "position": position}, new=True)
            write_row(self._connection, "document_text", {"position": position, "text": text}, new=True)
            for table in _OF_NEW:
                for each in copy.select(f"SELECT * FROM {table} WHERE document = ?", (unknown.id,)):
                    columns = ", ".join(f'"{name}"' for name in each)
                    marks = ", ".join("?" * len(each))
                    self._connection.execute(
                        f"INSERT INTO {table} ({columns}) VALUES ({marks})", list(each.values())
                    )
            self._new_ids.add(unknown.id)
            self.new.append(position)

    def end_documents(self) -> None:
        """Write how the documents that are new have come, by which undo takes them away."""
        for run in runs_of(self.new):
            self.deltas.append(("trash", {**run._asdict(), "act": self._act}, None))

    def unite_threads(self, shared: Mapping[str, Sequence[int]]) -> int:
        """Unite the threads of comments on documents; return how many have changed."""
        ids: defaultdict[int, list[str]] = defaultdict(list)
        for id, numbers in shared.items():
            for number in numbers:
                ids[number].append(id)
        number_changed = 0
        for number, documents in ids.items():
            marks = ",".join("?" * len(documents))
            for row in self._copies[number - 1].select(
                f"SELECT * FROM thread WHERE document IN ({marks})", documents
            ):
                number_changed += self._unite_thread(row)
        return number_changed

    def _unite_thread(self, row: Row) -> bool:
        before = self.read("thread", row)
        after = united_thread(before, row)
        if after is None:
            return False
        self._put("thread", after, before, row["document"])
        return True

    def put_codebook(self, body: str, annotator: str | None) -> None:
        """Set the project's codebook, as its column has it."""
        plain = loads(body)
        before = self.read("codebook", {"id": 1})
        row = {"id": 1, "name": str(plain["name"]), "version": str(plain["version"]), "body": body}
        codebook_versions.keep_present(self._connection)
        self._put("codebook", row, before, "")
        codebook_versions.keep(self._connection, body, annotator)

    def keep_codebook(self, body: str) -> None:
        """Keep a codebook of a copy, so that layers which name it can be read."""
        codebook_versions.keep(self._connection, body)

    # What is measured

    def unite_measures(self, joins: Iterable[Join]) -> None:
        """Bring the effort of layers, and which were begun blind; measures are no part of the act."""
        keys: defaultdict[int, list[LayerKey]] = defaultdict(list)
        for join in joins:
            for number in join.states.keys() - {LEAD}:
                keys[number].append(join.key)
        for number, found in keys.items():
            copy, wanted = self._copies[number - 1], set(found)
            documents = sorted({key.document for key in found})
            marks = ",".join("?" * len(documents))
            for table, sql in (("effort", _EFFORT), ("begun_blind", _BLIND)):
                brought = copy.select(f"SELECT * FROM {table} WHERE document IN ({marks})", documents)
                columns = ("seconds", "keys", "pointer") if table == "effort" else ("how", "lifted")
                self._connection.executemany(
                    sql,
                    [
                        (*key, *(row[column] for column in columns))
                        for row in brought
                        if (key := LayerKey(row["document"], row["annotator"])) in wanted
                    ],
                )

    def count_anew(self) -> None:
        """Let what was learnt from the decisions in layers that have changed be counted anew."""
        self._connection.executemany(
            "UPDATE learning SET done = 0 WHERE annotator = ?", [(name,) for name in self.annotators]
        )


def united_thread(before: Row | None, row: Row) -> Row | None:
    """Return the thread of a copy united with the one that is here; None if that changes nothing.

    Raises
    ------
    Damaged: a row holds no thread.
    """
    if before == row:
        return None
    thread = rows.thread_from(row)
    if before is None:
        return rows.thread_row(row["document"], thread)
    known = rows.thread_from(before)
    united = known.united(thread)
    return rows.thread_row(row["document"], united) if united != known else None


def _key_of(table: str, row: Row) -> tuple[Any, ...]:
    return tuple(row[column] for column in KEYS[table])


def _suggestions(connection: sqlite3.Connection, table: str, decisions: Iterable[Row]) -> list[Row]:
    found = []
    for row in decisions:
        each = connection.execute(
            f"SELECT * FROM {table} WHERE document = ? AND id = ?", (row["document"], row["suggestion"])
        ).fetchone()
        if each is not None:
            found.append(dict(each))
    return found


def _united(join: Join, state: str) -> Row | None:
    """Return a speaker in a state, with the aliases that any file has."""
    if state == NONE:
        return None
    row = join.rows_of(state)[SPEAKER][0]
    every = [
        loads(each["aliases"])
        for _, found in sorted(join.states.items())
        for each in found.rows().get(SPEAKER, ())
    ]
    first = every[0] if every else []
    names = {name for aliases in every for name in aliases} - {row["name"]}
    aliases = [name for name in first if name != row["name"]] if names <= set(first) else sorted(names)
    return {**row, "aliases": dump(aliases) if aliases != loads(row["aliases"]) else row["aliases"]}
