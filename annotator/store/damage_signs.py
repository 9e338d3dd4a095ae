"""Signs that a file was a project, where its header or its schema says that it is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store.schema_statements import STATEMENTS

if TYPE_CHECKING:
    from pathlib import Path

# The statements that make tables stand near the beginning, where each project was made.
_LOOKED_AT = 4 << 20  # bytes
_STATEMENTS = ("quotation", "document", "history")


def was_project(path: Path) -> bool:
    """Tell whether a file holds a statement by which this program makes a table."""
    try:
        with path.open("rb") as file:
            data = file.read(_LOOKED_AT)
    except OSError:
        return False
    return any(_beginning(table) in data for table in _STATEMENTS)


def _beginning(table: str) -> bytes:
    """Return the first lines of the statement that makes a table."""
    start = STATEMENTS[0].index(f"CREATE TABLE {table} (")
    return STATEMENTS[0][start : start + 60].encode()
