"""The account of a rescue: what is whole, in part and lost, and where it came from."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from annotator.store.columns import loads
from annotator.store.rescue.gaps import number_in_trash
from annotator.store.rescue.shapes import shapes
from annotator.store.rescue.ways import MADE, USUAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.rescue.gathered import Gathered, Known
    from annotator.store.rescue.history_rows import HistoryRows

State = Literal["whole", "in part", "lost"]
_MOST_NAMED = 20  # missing rows of a document that are named; the others are counted


@dataclass(frozen=True)
class Missing:
    """Rows that are known to have been there, and are lost.

    Attributes
    ----------
    how: how that is known.
    ids: of the first ones.
    """

    table: str
    how: str
    count: int
    ids: tuple[str, ...]


@dataclass
class DocumentAccount:
    """The fate of a document.

    Attributes
    ----------
    text_kept: how many characters are left of a text that is not the imported one any more; else None.
    made: the tables of rows that stand for lost ones.
    ways: how many of its rows came by each way.
    """

    id: str
    title: str = ""
    state: State = "whole"
    text_kept: int | None = None
    made: list[str] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    ways: dict[str, int] = field(default_factory=dict)


@dataclass
class Account:
    """The results of a rescue.

    Attributes
    ----------
    documents, whole, in_part, lost: how many there are of each.
    told: the documents that are not whole, or that came from elsewhere than the tables of the file.
    in_trash: how many documents are in the trash.
    rows: how many rows of each table came by each way.
    unreadable: how many rows of each table were found and could not be read.
    unreadable_pages: how many pages of each table could not be read; who knows what stood there.
    missing: lost rows that belong to no document.
    missing_acts: how many acts the history lacks.
    restored_pages, damaged_pages: pages that the journal restored, and those it could not restore.
    backups: the backups that something was taken from, or that were looked into.
    """

    documents: int = 0
    whole: int = 0
    in_part: int = 0
    lost: int = 0
    in_trash: int = 0
    told: list[DocumentAccount] = field(default_factory=list)
    rows: dict[str, dict[str, int]] = field(default_factory=dict)
    unreadable: dict[str, int] = field(default_factory=dict)
    unreadable_pages: dict[str, int] = field(default_factory=dict)
    missing: list[Missing] = field(default_factory=list)
    missing_acts: int = 0
    references_dropped: int = 0
    restored_pages: int = 0
    damaged_pages: int = 0
    backups: list[str] = field(default_factory=list)

    @property
    def is_complete(self) -> bool:
        """Tell whether nothing is known to be missing."""
        return not (
            self.in_part or self.lost or self.missing or self.missing_acts or self.references_dropped
            or self.damaged_pages or self.unreadable_pages
        )  # fmt: skip

    def to_plain(self) -> dict[str, Any]:
        """Return JSON."""
        return asdict(self)


def account_of(gathered: Gathered, history: HistoryRows) -> Account:
    """Return the account of the gathered rows; documents read in the usual ways are only counted."""
    accounts = _Accounts(gathered)
    accounts.count_ways()
    accounts.compare_texts()
    missing = accounts.add_missing(history)
    accounts.add_lost()
    told = list(accounts.by_id.values())
    in_part = sum(document.state == "in part" for document in told)
    lost = sum(document.state == "lost" for document in told)
    number = gathered.value("SELECT count(*) FROM document")
    return Account(
        documents=number + lost,
        whole=number - in_part,
        in_part=in_part,
        lost=lost,
        in_trash=number_in_trash(gathered),
        told=told,
        rows=accounts.rows,
        unreadable=gathered.unreadable,
        missing=missing,
        missing_acts=history.missing_acts,
        references_dropped=gathered.references_dropped,
    )


class _Accounts:
    """Accounts of documents in the making, by id."""

    def __init__(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self.by_id: dict[str, DocumentAccount] = {}
        self.rows: dict[str, dict[str, int]] = {}

    def _of(self, id: str) -> DocumentAccount:
        if id not in self.by_id:
            title = self._gathered.value("SELECT title FROM document WHERE id = ?", (id,))
            self.by_id[id] = DocumentAccount(id, title or "", "whole" if title is not None else "lost")
        return self.by_id[id]

    def _in_part(self, id: str) -> DocumentAccount:
        document = self._of(id)
        document.state = "lost" if document.state == "lost" else "in part"
        return document

    def count_ways(self) -> None:
        """Count the rows of each table by the way they came."""
        for shape in shapes().values():
            ways = map(
                tuple, self._gathered.rows(f"SELECT _way, count(*) FROM {shape.name} GROUP BY 1 ORDER BY 1")
            )
            if found := dict(ways):
                self.rows[shape.name] = found
            for id, way, count in self._unusual(shape.name, shape.names):
                document = self._of(id)
                document.ways[way] = document.ways.get(way, 0) + count
                if way == MADE:
                    self._in_part(id).made.append(shape.name)

    def _unusual(self, table: str, columns: tuple[str, ...]) -> Iterator[Any]:
        """Yield document, way and number of the rows that came by another way than the usual ones."""
        marks = ", ".join("?" * len(USUAL))
        if table in ("document", "document_text"):
            id, source = "d.id", f"{table} t JOIN document d USING (position)"
        elif "document" in columns and table != "history":
            id, source = "t.document", f"{table} t"
        else:
            return
        yield from self._gathered.rows(
            f"SELECT {id}, t._way, count(*) FROM {source} WHERE t._way NOT IN ({marks}) GROUP BY 1, 2",
            tuple(USUAL),
        )

    def compare_texts(self) -> None:
        """Enter the texts that are not the imported ones."""
        for id, kept in self._gathered.rows("SELECT id, kept FROM _differs"):
            self._in_part(id).text_kept = kept

    def add_missing(self, history: HistoryRows) -> list[Missing]:
        """Enter the rows that are known and lost with their documents; return those without a document."""
        groups: dict[tuple[str, str, str], list[str]] = {}
        counts: Counter[tuple[str, str, str]] = Counter()
        for known in self._known(history):
            group = (known.document, known.table, known.how)
            counts[group] += 1
            named = groups.setdefault(group, [])
            if len(named) < _MOST_NAMED:
                named.append(str(loads(known.key)[-1]))
        without = []
        for (document, table, how), ids in groups.items():
            missing = Missing(table, how, counts[document, table, how], tuple(ids))
            if document:
                self._in_part(document).missing.append(missing)
            else:
                without.append(missing)
        return without

    def _known(self, history: HistoryRows) -> Iterator[Known]:
        for known in self._gathered.known():
            shape = shapes()[known.table]
            key = dict(zip(shape.key, loads(known.key), strict=True))
            if not self._gathered.exists(known.table, key) and not history.is_deleted(known.table, key):
                yield known

    def add_lost(self) -> None:
        """Enter the documents that are known, and are lost."""
        for (id,) in self._gathered.rows(
            "SELECT id FROM _place p WHERE NOT EXISTS"
            " (SELECT 1 FROM document d WHERE d.id = p.id OR d.position = p.position)"
        ):
            self._of(id)
