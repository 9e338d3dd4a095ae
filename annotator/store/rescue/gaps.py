"""Documents that have left: those in the trash stay there, and positions keep their gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark
from annotator.store.positions import Run
from annotator.store.rescue.shapes import shapes
from annotator.store.rescue.ways import MADE, USUAL
from annotator.store.trash import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.store.rescue.gathered import Gathered

_NO_ACT = 0  # of documents in the trash whose removal is not in the history
_IN_TRASH = "SELECT position FROM trash_row WHERE \"table\" = 'document' AND typeof(c2) = 'text'"
_USUAL = ", ".join(f"'{way}'" for way in sorted(USUAL))
_HERE = f"FROM document WHERE _way IN ({_USUAL})"


def leave_out(gathered: Gathered) -> None:
    """Drop rows of documents that have left, which history, backups and old pages still hold."""
    run = gathered.connection.execute
    run(f"DELETE FROM trash_row WHERE position IN (SELECT position {_HERE})")
    _drop_nameless(gathered, f"AND _way IN ({_USUAL})")
    # Of a document whose rows the file has, a backup may have the same ones in other places.
    run(
        f"DELETE FROM trash_row WHERE _way NOT IN ({_USUAL})"
        f" AND (position IN (SELECT position FROM trash_row WHERE _way IN ({_USUAL}))"
        " OR EXISTS (SELECT 1 FROM emptied e WHERE trash_row.position BETWEEN e.first AND e.last))"
    )
    _drop_nameless(gathered)
    run(
        "CREATE TABLE _away AS"
        f" SELECT c2 AS id FROM trash_row WHERE position IN ({_IN_TRASH}) AND \"table\" = 'document'"
        " UNION SELECT d.id FROM document d JOIN emptied e ON d.position BETWEEN e.first AND e.last"
        f" UNION SELECT id FROM document WHERE position IN ({_IN_TRASH})"
        f" EXCEPT SELECT id {_HERE}"
    )
    run("CREATE INDEX _away_id ON _away (id)")
    away = "(SELECT id FROM _away)"
    run(f"DELETE FROM document WHERE id IN {away}")
    for table in TABLES[2:]:
        run(f"DELETE FROM {table} WHERE document IN {away}")
    run(
        "DELETE FROM _text WHERE position NOT IN (SELECT position FROM document)"
        f" AND (position IN ({_IN_TRASH})"
        " OR EXISTS (SELECT 1 FROM emptied e WHERE _text.position BETWEEN e.first AND e.last))"
    )
    run(f"DELETE FROM _known WHERE document IN {away}")
    run(f"DELETE FROM _place WHERE id IN {away}")


def _drop_nameless(gathered: Gathered, which: str = "") -> None:
    """Drop rows in the trash whose document's own row is lost there: they cannot be taken out again."""
    shape = shapes()["trash_row"]
    where = f"FROM trash_row WHERE position NOT IN ({_IN_TRASH} {which}) {which}"
    for row in gathered.rows(f"SELECT rowid {where}"):
        gathered.note_known(shape, {"rowid": row[0]}, mark("the document that it belongs to is lost"))
    gathered.connection.execute(f"DELETE {where}")


def number_in_trash(gathered: Gathered) -> int:
    """Return the number of documents in the trash."""
    return int(gathered.value(f"SELECT count(DISTINCT position) FROM ({_IN_TRASH})"))


def name_gaps(gathered: Gathered) -> None:
    """Let the runs of the trash and the emptied ones be just the positions without a document."""
    gathered.connection.execute("DELETE FROM trash_row WHERE position IN (SELECT position FROM document)")
    waiting = [row[0] for row in gathered.rows(f"SELECT DISTINCT position FROM ({_IN_TRASH}) ORDER BY 1")]
    if not _covers(gathered, len(waiting)):
        acts = [_act_of(gathered, position) for position in waiting]
        rows = [{**run._asdict(), "act": act} for run, act in _runs(zip(waiting, acts, strict=True))]
        _replace(gathered, "trash", rows)
    known = [Run(*row) for row in gathered.rows("SELECT first, last FROM emptied ORDER BY first")]
    gaps = list(_gaps(gathered, max((run.last for run in known), default=0)))
    if gaps != list(_joined(known)):
        _replace(gathered, "emptied", [run._asdict() for run in gaps])


def _covers(gathered: Gathered, number: int) -> bool:
    """Tell whether the runs of the trash are those of its documents."""
    named = gathered.value("SELECT coalesce(total(last - first + 1), 0) FROM trash")
    inside = gathered.value(
        f"SELECT count(DISTINCT r.position) FROM ({_IN_TRASH}) r"
        " JOIN trash t ON r.position BETWEEN t.first AND t.last"
    )
    return bool(named == inside == number)


def _act_of(gathered: Gathered, position: int) -> int:
    query = "SELECT act FROM trash WHERE first <= ?1 AND last >= ?1 ORDER BY first DESC LIMIT 1"
    act = gathered.value(query, (position,))
    return _NO_ACT if act is None else int(act)


def _runs(waiting: Iterable[tuple[int, int]]) -> Iterator[tuple[Run, int]]:
    """Yield ascending positions as runs, each with one act."""
    run, of = None, _NO_ACT
    for position, act in waiting:
        if run is not None and run.last == position - 1 and act == of:
            run = Run(run.first, position)
            continue
        if run is not None:
            yield run, of
        run, of = Run(position, position), act
    if run is not None:
        yield run, of


def _gaps(gathered: Gathered, last: int) -> Iterator[Run]:
    """Yield the runs without a document, here or in the trash, up to the last position ever given."""
    before = 0
    there = f"SELECT position FROM document UNION {_IN_TRASH} ORDER BY position"
    for row in gathered.rows(there):
        if row[0] > before + 1:
            yield Run(before + 1, row[0] - 1)
        before = max(before, row[0])
    if last > before:
        yield Run(before + 1, last)


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield ascending runs, those beside each other as one."""
    open_run = None
    for run in runs:
        if open_run is not None and run.first <= open_run.last + 1:
            open_run = Run(open_run.first, max(open_run.last, run.last))
            continue
        if open_run is not None:
            yield open_run
        open_run = run
    if open_run is not None:
        yield open_run


def _replace(gathered: Gathered, table: str, rows: Iterable[dict[str, int]]) -> None:
    gathered.connection.execute(f"DELETE FROM {table}")
    for row in rows:
        gathered.add(shapes()[table], row, MADE)
