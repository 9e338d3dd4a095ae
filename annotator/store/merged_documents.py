"""Documents, threads of comments and codebooks as a merge leaves them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.domain.document import sha256
from annotator.domain.thread_states import ThreadState, united
from annotator.store import checksums, codebook_versions, rows
from annotator.store.columns import Damaged, loads
from annotator.store.history_rows import write_row
from annotator.store.positions import last_given, runs_of
from annotator.store.thread_states import clocks_of_thread, sum_of, thread_states

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.domain.thread import ThreadKey
    from annotator.store.joined_layers import Unknown
    from annotator.store.merged_rows import MergedRows
    from annotator.store.project_copies import ProjectCopy

# What comes with a document that the project lacks, before its layers.
_OF_NEW = ("analysis", "analysis_failure", "syntax", "suggestion", "claim_suggestion")


class MergedDocuments:
    """Writes the documents of one merge, and what belongs to documents or to the project.

    Attributes
    ----------
    new: the positions of documents that were taken in.
    """

    def __init__(self, rows: MergedRows) -> None:
        self._rows = rows
        self.new: list[int] = []

    def add(self, chosen: Iterable[Unknown]) -> None:
        """Add documents behind all others, with what was computed of them, but without layers.

        Raises
        ------
        Damaged: a text does not fit its hash.
        """
        for unknown in chosen:
            copy = self._rows.copies[unknown.number - 1]
            row = copy.select(
                "SELECT d.*, t.text AS its_text FROM document d JOIN document_text t USING (position)"
                " WHERE d.id = ?",
                (unknown.id,),
            )[0]
            text = row.pop("its_text")
            rows.document_from({**row, "text": text})
            if sha256(text) != row["sha256"]:
                raise Damaged(unknown.id)
            position = last_given(self._rows.connection) + 1
            write_row(self._rows.connection, "document", {**row, "position": position}, new=True)
            write_row(self._rows.connection, "document_text", {"position": position, "text": text}, new=True)
            for table in _OF_NEW:
                for each in copy.select(f"SELECT * FROM {table} WHERE document = ?", (unknown.id,)):
                    columns = ", ".join(f'"{name}"' for name in each)
                    marks = ", ".join("?" * len(each))
                    self._rows.connection.execute(
                        f"INSERT INTO {table} ({columns}) VALUES ({marks})", list(each.values())
                    )
            # The one that had the id before, and is gone for good, may have had layers that this one lacks.
            checksums.forget_documents(self._rows.connection, "document = ?", (unknown.id,))
            self._rows.new_ids.add(unknown.id)
            self.new.append(position)

    def end(self) -> None:
        """Write how the documents that are new have come, by which undo takes them away."""
        for run in runs_of(self.new):
            self._rows.deltas.append(("trash", {**run._asdict(), "act": self._rows.act}, None))

    def unite_threads(self, shared: Mapping[str, Sequence[int]]) -> int:
        """Unite the threads of comments on documents; return how many have changed."""
        number_changed = 0
        for key, before, after in united_threads(self._rows.connection, self._rows.copies, shared):
            there = self._rows.read("thread", key._asdict())
            changes = before.thread != after.thread
            if changes and after.thread is not None:
                self._rows.put("thread", rows.thread_row(key.document, after.thread), there, key.document)
            elif changes and there is not None:
                self._rows.delete("thread", there, key.document)
            stored = clocks_of_thread(self._rows.connection, key)
            # Undo is to find the messages that came; others that nobody has deleted need no row.
            new = after.clocks.keys() - before.clocks.keys() if changes else set()
            clocks = {
                sum_of(id): clock
                for id, clock in after.clocks.items()
                if id in stored or id in new or clock != 1
            }
            known = {sum_of(id): clock for id, clock in stored.items()}
            self._rows.put_clocks(key, known, clocks, "", "", is_part=changes)
            number_changed += changes
        return number_changed

    def put_codebook(self, body: str, annotator: str | None) -> None:
        """Set the project's codebook, as its column has it."""
        plain = loads(body)
        before = self._rows.read("codebook", {"id": 1})
        row = {"id": 1, "name": str(plain["name"]), "version": str(plain["version"]), "body": body}
        codebook_versions.keep_present(self._rows.connection)
        self._rows.put("codebook", row, before, "")
        codebook_versions.keep(self._rows.connection, body, annotator)

    def keep_codebook(self, body: str) -> None:
        """Keep a codebook of a copy, so that layers which name it can be read."""
        codebook_versions.keep(self._rows.connection, body)


def united_threads(
    connection: sqlite3.Connection, copies: Sequence[ProjectCopy], shared: Mapping[str, Sequence[int]]
) -> Iterator[tuple[ThreadKey, ThreadState, ThreadState]]:
    """Yield the threads of documents that copies have or have had: what is here, and united with the copies.

    `shared`: the numbers of the copies that have a document, from 1.

    Raises
    ------
    Damaged: a row holds no thread.
    """
    states: defaultdict[ThreadKey, list[ThreadState]] = defaultdict(list)
    for number, copy in enumerate(copies, 1):
        ids = [id for id, numbers in shared.items() if number in numbers]
        for key, state in thread_states(copy.connection, ids).items():
            states[key].append(state)
    here = thread_states(connection, list(shared))
    for key, found in sorted(states.items()):
        before = here.get(key, ThreadState(None, {}))
        after = united([before, *found])
        if after != before:
            yield key, before, after
