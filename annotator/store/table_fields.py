"""The choices for the columns of tables, kept for other tables with the same ones; no acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark
from annotator.store.columns import dump, loads, reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from annotator.store.connection import Database

MOST = 50  # tables, the latest ones


def table_fields(database: Database) -> dict[tuple[str, ...], dict[str, str]]:
    """Return what columns were taken for, by the names of all columns of their tables."""
    with database.reading() as connection:
        rows = connection.execute("SELECT columns, fields FROM table_fields ORDER BY id").fetchall()
        return dict(_fields_from(row) for row in rows)


@reading(mark("the columns of a table"))
def _fields_from(row: Mapping[str, Any]) -> tuple[tuple[str, ...], dict[str, str]]:
    columns, fields = loads(row["columns"]), loads(row["fields"])
    return tuple(map(str, columns)), {str(name): str(field) for name, field in fields.items()}


def keep_table_fields(database: Database, columns: Sequence[str], fields: Mapping[str, str]) -> None:
    """Keep what columns were taken for, in place of what was kept for the same ones."""
    with database.transaction() as connection:
        connection.execute("DELETE FROM table_fields WHERE columns = ?", (dump(list(columns)),))
        cursor = connection.execute(
            "INSERT INTO table_fields (columns, fields) VALUES (?, ?)",
            (dump(list(columns)), dump(dict(fields))),
        )
        connection.execute("DELETE FROM table_fields WHERE id <= ?", ((cursor.lastrowid or 0) - MOST,))
