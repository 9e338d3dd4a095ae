"""Rows of the trash that came by several ways give one document each."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from annotator.store.rescue.gaps import leave_out, name_gaps
from annotator.store.rescue.gathered import Gathered
from annotator.store.rescue.shapes import shapes
from annotator.store.rescue.ways import BACKUP, TABLES


def row(number: int, position: int, table: str, *cells: object) -> dict[str, Any]:
    values = {f"c{cell}": None for cell in range(1, 21)}
    values |= {f"c{cell}": value for cell, value in enumerate(cells, 1)}
    columns = "position,id" if table == "document" else "document"
    return {"rowid": number, "position": position, "table": table, "columns": columns, **values}


def test_a_backup_adds_no_second_row_and_brings_nothing_back_that_is_gone_for_good() -> None:
    shape = shapes()["trash_row"]
    with closing(Gathered()) as gathered:
        for way, given in (
            (TABLES, row(1, 2, "document", 2, "whole")),
            (TABLES, row(2, 2, "syntax", "whole")),
            (BACKUP, row(7, 2, "document", 2, "whole")),
            (TABLES, row(3, 5, "syntax", "half")),  # its document's own row is lost in the file
            (BACKUP, row(8, 5, "document", 5, "half")),
            (BACKUP, row(9, 4, "document", 4, "gone")),
        ):
            gathered.add(shape, given, way)
        gathered.add(shapes()["emptied"], {"first": 4, "last": 4}, TABLES)
        gathered.add(shapes()["trash"], {"first": 2, "last": 2, "act": 9}, TABLES)
        leave_out(gathered)
        name_gaps(gathered)
        assert [tuple(r) for r in gathered.rows("SELECT rowid, c2 FROM trash_row ORDER BY rowid")] == [
            (1, "whole"),
            (2, None),
            (8, "half"),
        ]
        assert [tuple(r) for r in gathered.rows("SELECT first, last, act FROM trash")] == [
            (2, 2, 9),
            (5, 5, 0),
        ]
        assert [tuple(r) for r in gathered.rows("SELECT first, last FROM emptied")] == [(1, 1), (3, 4)]


def test_of_two_documents_that_an_index_has_at_one_place_the_first_counts() -> None:
    with closing(Gathered()) as gathered:
        for position, id in ((1, "a1"), (1, "b1"), (2, "c1"), ("3", "d1"), (4, None)):
            gathered.note_place(position, id)
        found = gathered.connection.execute("SELECT position, id FROM _place ORDER BY position").fetchall()
    assert [tuple(row) for row in found] == [(1, "a1"), (2, "c1")]
