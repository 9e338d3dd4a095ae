"""Documents, threads of comments and codebooks as a merge leaves them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.domain.document import sha256
from annotator.store import codebook_versions, rows
from annotator.store.columns import Damaged, loads
from annotator.store.history_rows import write_row
from annotator.store.positions import last_given, runs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.store.columns import Row
    from annotator.store.joined_layers import Unknown
    from annotator.store.merged_rows import MergedRows

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
            self._rows.new_ids.add(unknown.id)
            self.new.append(position)

    def end(self) -> None:
        """Write how the documents that are new have come, by which undo takes them away."""
        for run in runs_of(self.new):
            self._rows.deltas.append(("trash", {**run._asdict(), "act": self._rows.act}, None))

    def unite_threads(self, shared: Mapping[str, Sequence[int]]) -> int:
        """Unite the threads of comments on documents; return how many have changed."""
        ids: defaultdict[int, list[str]] = defaultdict(list)
        for id, numbers in shared.items():
            for number in numbers:
                ids[number].append(id)
        number_changed = 0
        for number, documents in ids.items():
            marks = ",".join("?" * len(documents))
            for row in self._rows.copies[number - 1].select(
                f"SELECT * FROM thread WHERE document IN ({marks})", documents
            ):
                number_changed += self._unite_thread(row)
        return number_changed

    def _unite_thread(self, row: Row) -> bool:
        before = self._rows.read("thread", row)
        after = united_thread(before, row)
        if after is None:
            return False
        self._rows.put("thread", after, before, row["document"])
        return True

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
