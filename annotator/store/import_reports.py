"""Reports of imports, the items that they refused, and label maps: kept with the project, but no acts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.translation import mark
from annotator.store.columns import dump, loads, reading
from annotator.store.history import now
from annotator.store.positions import last_given
from annotator.store.text_changes import NEW_VERSION

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.store.connection import Database

MOST_REFUSED = 16 << 20  # bytes of refused items that are kept of an import


@dataclass(frozen=True)
class RefusedItem:
    """An item that an import refused.

    Attributes
    ----------
    given: its bytes as in the file; empty where it is a whole file, or where too much was refused.
    head: of a row of a table, the row with the names of the columns; None: it is no such row.
    """

    place: str
    message: str
    remedy: str
    given: bytes = b""
    head: bytes | None = None


@dataclass(frozen=True)
class NewReport:
    """The report of an import that is to be kept; the fields are those of `StoredReport`."""

    files: Sequence[str]
    summary: str
    page: Sequence[str]


@dataclass(frozen=True)
class StoredReport:
    """The report of an import.

    Attributes
    ----------
    id: its number in the project.
    at: when it was made, in UTC (ISO 8601).
    annotator: who imported; None on the command line.
    files: the names of the files.
    page: the lines below the summary.
    """

    id: int
    at: str
    annotator: str | None
    files: tuple[str, ...]
    summary: str
    page: tuple[str, ...]


def add_report(connection: sqlite3.Connection, annotator: str | None, report: NewReport) -> int:
    """Store a report within a transaction, and return its number."""
    cursor = connection.execute(
        "INSERT INTO import_report (at, annotator, files, summary, page) VALUES (?, ?, ?, ?, ?)",
        (now(), annotator, dump(list(report.files)), report.summary, dump(list(report.page))),
    )
    return int(cursor.lastrowid or 0)


def reports(database: Database) -> list[StoredReport]:
    """Return the reports of all imports, the newest first."""
    with database.reading() as connection:
        rows = connection.execute("SELECT * FROM import_report ORDER BY id DESC").fetchall()
        return [_report_from(row) for row in rows]


@reading(mark("the report of an import"))
def _report_from(row: Mapping[str, Any]) -> StoredReport:
    files, page = (tuple(str(line) for line in loads(row[name])) for name in ("files", "page"))
    return StoredReport(int(row["id"]), str(row["at"]), row["annotator"], files, str(row["summary"]), page)


def import_counts(database: Database) -> tuple[int, int, int, int]:
    """Return the last position, the numbers of reports and of new versions of texts, and one of the trash.

    Any import adds to one of the first three; the last changes when documents go to the trash or leave it.
    """
    with database.reading() as connection:
        row = connection.execute(
            "SELECT (SELECT coalesce(max(id), 0) FROM import_report),"
            f" (SELECT COUNT(*) FROM history WHERE act LIKE '{NEW_VERSION}%'),"
            " (SELECT coalesce(sum(first * 31 + last), 0) FROM trash)"
        ).fetchone()
        return last_given(connection), int(row[0]), int(row[1]), int(row[2])


def refused_items(database: Database, report: int) -> Iterator[RefusedItem]:
    """Yield the items that an import refused, in their order."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT place, message, remedy, given FROM refused_item WHERE report = ? ORDER BY number",
            (report,),
        ).fetchall()
    yield from with_heads(rows)


def with_heads(rows: Iterable[sqlite3.Row]) -> Iterator[RefusedItem]:
    """Yield refused items from their rows in order.

    A row without a message holds the head of the table whose rows follow it.
    """
    file, head = "", b""
    for row in rows:
        place, message, remedy = str(row["place"]), str(row["message"]), str(row["remedy"])
        given = bytes(row["given"])
        if not message:
            file, head = place, given
        else:
            is_below = bool(file) and place.startswith(f"{file}:")
            yield RefusedItem(place, message, remedy, given, head if is_below else None)


def head_row(item: RefusedItem) -> tuple[str, str, str, bytes] | None:
    """Return the row that `with_heads` reads before the rows of an item's table; None: it has none."""
    if item.head is None:
        return None
    return item.place.rpartition(":")[0], "", "", item.head


def count_given(database: Database, report: int) -> int:
    """Return the number of refused items whose bytes are kept."""
    with database.reading() as connection:
        row = connection.execute(
            "SELECT COUNT(*) AS number FROM refused_item"
            " WHERE report = ? AND LENGTH(given) > 0 AND message <> ''",
            (report,),
        ).fetchone()
    return int(row["number"])


def label_maps(database: Database) -> dict[str, str]:
    """Return the label maps of the project by their names, each as JSON."""
    with database.reading() as connection:
        rows = connection.execute("SELECT name, body FROM label_map ORDER BY name").fetchall()
    return {str(row["name"]): str(row["body"]) for row in rows}


def save_label_map(database: Database, name: str, body: str) -> None:
    """Keep a label map under a name, in place of an older one."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO label_map (name, body) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET body = excluded.body",
            (name, body),
        )


def delete_label_map(database: Database, name: str) -> None:
    """Drop the label map with a name, if there is one."""
    with database.transaction() as connection:
        connection.execute("DELETE FROM label_map WHERE name = ?", (name,))
