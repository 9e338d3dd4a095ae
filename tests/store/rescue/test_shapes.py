"""Records are told by their columns, of whatever table."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from annotator.store.rescue.shapes import shape_of, shapes


def test_a_record_is_a_row_only_where_number_and_types_of_its_values_fit() -> None:
    quotation = shapes()["quotation"]
    values = ["a1", "ana", "q1", "[[0,3]]", "[]", "[]", None, None, None, "{}", "", None, "{}"]
    row = quotation.row_of(values, None)
    assert row is not None
    assert (row["roles"], row["further_speakers"]) == ("{}", "[]")  # columns that came later
    assert quotation.key_of(row) == ("a1", "ana", "q1")
    assert quotation.row_of(values[:5], None) is None
    assert quotation.row_of(["a1", "ana", 7, *values[3:]], None) is None
    assert quotation.row_of(values, 1) is None  # of a table with row ids


@pytest.mark.parametrize(
    ("columns", "key", "values", "row"),
    [
        ("number INTEGER PRIMARY KEY, word TEXT", ("number",), [None, "x"], {"number": 4, "word": "x"}),
        (
            "word TEXT NOT NULL, c1, c2",
            ("rowid",),
            ["x", 1.5],
            {"rowid": 4, "word": "x", "c1": 1.5, "c2": None},
        ),
        ("word TEXT PRIMARY KEY, n REAL NOT NULL", ("word",), ["x", 2], {"word": "x", "n": 2}),
    ],
)
def test_each_table_has_a_key_by_which_its_rows_are_told_apart(
    columns: str, key: tuple[str, ...], values: list[object], row: dict[str, object]
) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE TABLE t ({columns})")
        shape = shape_of(connection, "t", has_row_ids=True)
    assert shape.key == key
    assert shape.row_of(values, 4) == row
