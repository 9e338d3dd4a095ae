"""The second way to read: page by page, whatever the header and the links between pages say.

Each page is one of a table that a sound root leads to, one of the list of free pages, or a stray one: no
link leads to it (any more). Records on stray pages are told by their columns and values.
"""

from __future__ import annotations

import re
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.store.rescue.records import (
    INDEX_INTERIOR,
    INDEX_LEAF,
    INTERIOR,
    TABLE_INTERIOR,
    TABLE_LEAF,
    BrokenText,
    NotReadable,
    values_of,
)
from annotator.store.rescue.shapes import TEXTS, Shape, shapes
from annotator.store.schema_check import tables_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.store.columns import Row
    from annotator.store.rescue.page_file import PageFile
    from annotator.store.rescue.records import Cell, Page

_SCHEMA_ROOT = 1
_LONGEST = 256 << 20  # bytes of a record
# Rows may share overflow in a damaged file, or in one made to do harm: all of them read at most this many
# times the pages of the file.
_MOST_TIMES = 6
_TURNS = 5  # through all pages, at most: for the progress
_STRAY, _TAKEN, _FREE = 0, 1, 2  # what a page is known to be
_OFTEN = 256  # pages between two looks at progress, and for holes in the file
_PAGES_OF_TABLE, _PAGES_OF_INDEX = {TABLE_LEAF, TABLE_INTERIOR}, {INDEX_LEAF, INDEX_INTERIOR}
_TABLE_STATEMENT = re.compile(r"\s*CREATE\s+TABLE\b", re.IGNORECASE)


class Found(NamedTuple):
    """A record on a page that may be a row of a table.

    Attributes
    ----------
    row: None if the record is damaged; `key` is then what can be read of its key.
    """

    shape: Shape
    row: Row | None
    key: Row


class PageRows:
    """The rows on the pages of a file; each page is read once, and overflow a few times at most.

    Attributes
    ----------
    unreadable: how many pages of each table could not be read.
    """

    def __init__(self, file: PageFile, progress: Callable[[int, int], None]) -> None:
        self._file = file
        self._progress = progress
        self._state = bytearray(file.count + 1)
        self._overflow = bytearray(file.count + 1)
        self._left = _MOST_TIMES * file.count
        self._turn = self._done = 0
        self._tell(0)
        self.unreadable: dict[str, int] = {}

    def of_tables(self) -> Iterator[Found]:
        """Yield the rows on the pages to which the roots of tables lead."""
        # Tables first: a wrong root of an index may lead into one of them.
        roots = sorted(self._roots(), key=lambda root: root[1] is None)
        for name in tables_of(self._file.version) - {shape.name for _, shape in roots if shape}:
            self._note_unreadable(name)
        others = tuple(shapes().values())
        for root, shape in roots:
            for page in self._tree(root, shape.name if shape else ""):
                if shape is not None:
                    yield from self._rows(page, shape, others)
        number = self._overflow.find(1)
        while number > 0:
            self._state[number] = _TAKEN
            number = self._overflow.find(1, number + 1)
        for number in self._file.free_pages():
            if number <= self._file.count and self._state[number] == _STRAY:
                self._state[number] = _FREE

    def of_strays(self, tables: frozenset[str], *, is_free: bool = False) -> Iterator[Found]:
        """Yield the rows of some tables on the stray pages, or on the free ones."""
        chosen = tuple(shape for shape in shapes().values() if shape.name in tables)
        for page in self._pages(_FREE if is_free else _STRAY):
            yield from self._rows(page, None, chosen)

    def of_replaced(self) -> Iterator[Found]:
        """Yield the rows on pages of the file in whose place the journal has damaged ones.

        SQLite proves only some bytes of a page in the journal, so noise in the others restores noise. The act
        that did not end may have moved rows of such pages to new ones.
        """
        all_shapes = tuple(shapes().values())
        damaged = [number for number in self._file.rollback.places if not self._is_whole(number, all_shapes)]
        for number in (*damaged, *(self._file.new_pages() if damaged else ())):
            with suppress(NotReadable):
                yield from self._rows(self._file.replaced_page(number), None, all_shapes)

    def _is_whole(self, number: int, all_shapes: tuple[Shape, ...]) -> bool:
        """Tell whether each cell of a page is a row."""
        page = self._page(number)
        return page is not None and page.count <= sum(
            any(_row(shape, values, cell.row_id, is_cut=is_cut) for shape in all_shapes)
            for cell in page.cells()
            for values, is_cut in (self._values(cell),)
        )

    def _tell(self, number: int) -> None:
        if not number % _OFTEN:
            self._progress(self._turn * self._file.count + number, _TURNS * self._file.count)

    # Pages

    def _page(self, number: int) -> Page | None:
        try:
            return self._file.page(number)
        except NotReadable:
            return None

    def _pages(self, state: int) -> Iterator[Page]:
        """Yield the pages of b-trees in a state; holes of the file are passed over."""
        self._turn += 1
        number = 1
        while number <= self._file.count:
            self._tell(number)
            if self._state[number] == state and (page := self._page(number)) is not None:
                yield page
            if not number % _OFTEN:
                number = max(number, self._file.next_data(number) - 1)
            number += 1

    def _roots(self) -> Iterator[tuple[int, Shape | None]]:
        """Yield the root page of each table and index, with its shape if it is a table of a project."""
        known = shapes()
        missing = set(known)
        pages = [*self._tree(_SCHEMA_ROOT)]
        roots: dict[int, Shape | None] = {}
        for records in (self._schema_records(pages), self._stray_schema_records()):
            for kind, name, root in records:
                shape = known.get(name) if kind == "table" else None
                if root > 1 and (root not in roots or shape is not None):
                    roots[root] = shape
                    missing.discard(name)
            if not missing:
                break
        yield from roots.items()

    def _stray_schema_records(self) -> Iterator[tuple[str, str, int]]:
        for page in self._pages(_STRAY):
            if page.kind == TABLE_LEAF:
                yield from self._schema_records([page])

    def _schema_records(self, pages: list[Page]) -> Iterator[tuple[str, str, int]]:
        for page in pages:
            for cell in page.cells() if page.kind == TABLE_LEAF else ():
                match self._values(cell):
                    case (
                        ["table" | "index" as kind, str() as name, str(), int() as root, str() | None as sql],
                        False,
                    ):
                        if kind == "index" or _TABLE_STATEMENT.match(sql or ""):
                            self._state[page.number] = _TAKEN
                            yield kind, name, root

    def _tree(self, root: int, table: str = "") -> Iterator[Page]:
        """Yield the pages below a root, as far as the links lead; those of one kind only."""
        first = self._page(root)
        if first is None:
            self._note_unreadable(table)
            return
        kinds = _PAGES_OF_TABLE if first.kind in _PAGES_OF_TABLE else _PAGES_OF_INDEX
        waiting = deque([root])
        while waiting:
            number = waiting.popleft()
            page = self._page(number)
            if page is None or page.kind not in kinds:
                self._note_unreadable(table)
                continue
            if self._state[number] != _STRAY:
                continue
            self._state[number] = _TAKEN
            self._done += 1
            self._tell(self._done)
            if page.kind in INTERIOR:
                waiting.extend(cell.child for cell in page.cells())
                waiting.append(page.last_child)
            yield page

    def _note_unreadable(self, table: str) -> None:
        if table:
            self.unreadable[table] = self.unreadable.get(table, 0) + 1

    # Records

    def _rows(self, page: Page, expected: Shape | None, others: tuple[Shape, ...]) -> Iterator[Found]:
        """Yield the rows of a page; of the expected table, else of each other that they may be of."""
        if page.kind == TABLE_INTERIOR:
            return
        for cell in page.cells():
            values, is_cut = self._values(cell)
            if expected is not None:
                key = dict(zip(expected.names, values, strict=False))
                if expected.row_id:
                    key[expected.row_id] = cell.row_id
                row = _row(expected, values, cell.row_id, is_cut=is_cut)
                if row is not None:
                    yield Found(expected, row, key)
                    continue
            rows = [(shape, _row(shape, values, cell.row_id, is_cut=is_cut)) for shape in others if values]
            yield from (Found(shape, row, row) for shape, row in rows if row is not None)
            if expected is not None and not any(row for _, row in rows):
                yield Found(expected, None, key)

    def _values(self, cell: Cell) -> tuple[list[Any], bool]:
        """Return the values of a record, and whether it is cut, since its overflow cannot be followed."""
        record = self._record(cell)
        try:
            return values_of(record), len(record) < cell.size
        except NotReadable:
            return [], True

    def _record(self, cell: Cell) -> bytes:
        left = cell.size - len(cell.local)
        if left <= 0:
            return cell.local
        if cell.size > min(_LONGEST, self._file.count * self._file.size):
            return cell.local
        parts, page = [cell.local], cell.overflow
        seen = set[int]()
        while left > 0 and 0 < page <= self._file.count and page not in seen and self._left > 0:
            seen.add(page)
            self._overflow[page] = 1
            self._left -= 1
            data = self._file.data(page)
            parts.append(data[4 : 4 + min(left, self._file.usable - 4)])
            left -= len(parts[-1])
            page = int.from_bytes(data[:4], "big")
        return b"".join(parts)


def _row(shape: Shape, values: list[Any], row_id: int | None, *, is_cut: bool) -> Row | None:
    """Return the row of a record; of a text, also what is left of it."""
    if shape.name == TEXTS and len(values) == len(shape.columns) and isinstance(values[1], BrokenText):
        values = [values[0], values[1].mended()]
    elif is_cut:
        return None
    return shape.row_of(values, row_id)
