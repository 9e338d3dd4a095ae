"""References that an act, undo or redo would break: it is refused then."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from annotator.domain.errors import ActRefused
from annotator.store import rows
from annotator.store.changed_rows import runs_in_trash
from annotator.store.columns import dump
from annotator.store.file_errors import ReferenceBroken
from annotator.store.history_rows import final_rows, read_row
from annotator.store.positions import without

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.deltas import Deltas


# A further speaker of a quotation in some documents who is not there.
_LOST = (
    "SELECT 1 FROM document d CROSS JOIN quotation q ON q.document = d.id, json_each(q.further_speakers) j"
    " WHERE d.position BETWEEN :first AND :last AND q.further_speakers <> '[]'"
    " AND json_valid(q.further_speakers) AND j.value NOT IN (SELECT id FROM speaker) LIMIT 1"
)


@contextmanager
def references_kept(refusal: str) -> Iterator[None]:
    """Refuse an act that would break a reference (undo of adding a speaker that others name).

    Raises
    ------
    ActRefused: it would; `refusal` is its message.
    """
    try:
        yield
    except ReferenceBroken as error:
        raise ActRefused(refusal) from error


def check_speakers(connection: sqlite3.Connection, deltas: Deltas) -> None:
    """Refuse deltas after which a quotation names a further speaker that does not exist.

    The first speaker of a quotation is a foreign key; the further speakers stand in one column.

    Raises
    ------
    sqlite3.IntegrityError: the same error that a foreign key raises.
    """
    naming = (
        delta
        for delta in deltas.of("quotation")
        if any(row and row["further_speakers"] != "[]" for row in delta[1:])
    )
    named = {
        speaker
        for row in final_rows(naming).values()
        if row and row["further_speakers"] != "[]"
        for speaker in rows.further_speakers_from(row)
    }
    for speaker in named:
        if read_row(connection, "speaker", {"id": speaker}) is None:
            raise _reference_lost()
    for _, before, after in deltas.of("speaker"):
        if before is not None and after is None:
            cursor = connection.execute(
                "SELECT 1 FROM quotation WHERE further_speakers <> '[]'"
                " AND instr(further_speakers, ?) LIMIT 1",
                (dump(before["id"]),),
            )
            is_back = read_row(connection, "speaker", before) is not None
            if cursor.fetchone() is not None and not is_back:
                raise _reference_lost()

    for run in without(*runs_in_trash(deltas)):
        if connection.execute(_LOST, run._asdict()).fetchone() is not None:
            raise _reference_lost()


def _reference_lost() -> sqlite3.IntegrityError:
    error = sqlite3.IntegrityError("FOREIGN KEY constraint failed")
    error.sqlite_errorname = "SQLITE_CONSTRAINT_FOREIGNKEY"
    return error
