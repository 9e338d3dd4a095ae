"""What becomes of each layer where copies of a project are brought together, some documents at a time."""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal, NamedTuple

from annotator.domain.changes import LayerKey
from annotator.domain.gold import GOLD
from annotator.domain.lineage import NONE, joined, standing
from annotator.store.columns import Damaged
from annotator.store.joined_speakers import ARE_JOINED, NAMING, speakers_in
from annotator.store.project_copies import Fault
from annotator.store.sound_rows import check_rows
from annotator.store.team_rows import set_aside_from

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from annotator.store.columns import Row
    from annotator.store.layer_states import State, StateReader
    from annotator.store.project_copies import ProjectCopy

LEAD = 0  # the number of the project itself; copies are numbered from 1
# What a layer of a copy is to the project: not there, later, earlier, or changed in both.
Fate = Literal["same", "new", "newer", "older", "conflict"]
_DOCUMENTS = 20  # whose layers are held at a time: some hundred annotators may have one of each


@dataclass
class Join:
    """A layer, or a speaker (its document is ""), in the project and its copies.

    Attributes
    ----------
    states: what each file has, by its number.
    clocks: of the states that any of them knows.
    standing: the checksums of the states that stand, the one that comes into the project first.
    """

    key: LayerKey
    states: dict[int, State]
    clocks: dict[str, int]
    standing: list[str]

    @property
    def is_conflict(self) -> bool:
        """Tell whether several states stand, so that a person has to decide."""
        return len(self.standing) > 1

    @property
    def present(self) -> str:
        """Return the checksum of what the project has, `NONE` for nothing."""
        return self.states[LEAD].sum if LEAD in self.states else NONE

    def fate(self, number: int) -> Fate:
        """Return what the layer of a copy is to the project."""
        sum = self.states[number].sum
        if LEAD not in self.states:
            return "conflict" if self.is_conflict else "new" if sum == self.standing[0] else "older"
        if self.is_conflict and sum in self.standing and sum != self.present:
            return "conflict"
        if sum == self.present:
            return "same"
        return "newer" if sum == self.standing[0] else "older"

    def source_of(self, sum: str) -> int:
        """Return the number of the first file that has a state."""
        return min(number for number, state in self.states.items() if sum == state.sum or sum in state.aside)

    def rows_of(self, sum: str) -> dict[str, list[Row]]:
        """Return the rows of a state by table; none for `NONE`."""
        if sum == NONE:
            return {}
        state = self.states[self.source_of(sum)]
        return set_aside_from(state.aside[sum]).body if sum in state.aside else state.rows()


def join_of(key: LayerKey, states: dict[int, State]) -> Join:
    """Join the states of a layer in several files."""
    clocks = joined(state.clocks for state in states.values())
    there = {sum for state in states.values() for sum in (state.sum, *state.aside)}
    found = [sum for sum in standing(clocks) if sum in there]
    return Join(key, states, clocks, found or [max(state.sum for state in states.values())])


class Unknown(NamedTuple):
    """A document of a copy that the project lacks, or whose text is another one here.

    Attributes
    ----------
    sha256: of its text in the copy.
    number: of the copy.
    """

    id: str
    title: str
    sha256: str
    number: int


class Page(NamedTuple):
    """Some documents that project and copies have, with the same text.

    Attributes
    ----------
    ids: all ids of the page.
    shared: the numbers of the copies that have a document, by its id.
    unknown: documents that the project lacks.
    trashed: those that it has in the trash.
    other: documents with another text here.
    done: how many documents of all copies were looked at.
    """

    ids: list[str]
    shared: dict[str, list[int]]
    unknown: list[Unknown]
    trashed: list[Unknown]
    other: list[Unknown]
    done: int


class _Known(NamedTuple):
    id: str
    number: int
    title: str
    sha256: str


def pages(connection: sqlite3.Connection, copies: Sequence[ProjectCopy]) -> Iterator[Page]:
    """Yield all documents of the copies by their ids; the project is asked for a page when it is reached."""
    merged = heapq.merge(*(_documents(copy, number) for number, copy in enumerate(copies, 1)))
    by_id = ((id, list(found)) for id, found in groupby(merged, lambda known: known.id))
    done = 0
    while part := [each for _, each in zip(range(_DOCUMENTS), by_id, strict=False)]:
        ids = [id for id, _ in part]
        marks = ",".join("?" * len(ids))
        there = dict(
            connection.execute(f"SELECT id, sha256 FROM main.document WHERE id IN ({marks})", ids).fetchall()
        )
        gone = {
            row[0]
            for row in connection.execute(
                f"SELECT c2 FROM main.trash_row WHERE \"table\" = 'document' AND c2 IN ({marks})", ids
            )
        }
        page = Page(ids, {}, [], [], [], done + sum(len(found) for _, found in part))
        done = page.done
        for id, found in part:
            for known in found:
                each = Unknown(id, known.title, known.sha256, known.number)
                if id not in there:
                    (page.trashed if id in gone else page.unknown).append(each)
                elif there[id] != known.sha256:
                    page.other.append(each)
                else:
                    page.shared.setdefault(id, []).append(known.number)
        yield page


def _documents(copy: ProjectCopy, number: int) -> Iterator[_Known]:
    rows = copy.connection.execute(
        "SELECT CAST(id AS TEXT), CAST(title AS TEXT), CAST(sha256 AS TEXT) FROM document ORDER BY id"
    )
    for id, title, sha256 in rows:
        yield _Known(id, number, title, sha256)


def layers_of(
    page: Page, lead: StateReader, copies: Sequence[ProjectCopy], faults: list[Fault]
) -> Iterator[Join]:
    """Yield the layers of a page of documents; a state of a copy that is damaged is passed over and told."""
    by_key: defaultdict[LayerKey, dict[int, State]] = defaultdict(dict)
    for number, copy in enumerate(copies, 1):
        ids = [id for id, numbers in page.shared.items() if number in numbers]
        try:
            found = copy.states.layers(ids) if ids else {}
        except Damaged as error:
            faults.append(Fault(copy.name, str(error)))
            continue
        for key, state in found.items():
            # A package has gold layers to learn from, without the decisions on suggestions.
            if key.annotator != GOLD or copy.package is None:
                by_key[key][number] = state
    documents = sorted({key.document for key in by_key})
    for key, state in lead.layers(documents).items():
        if key in by_key:
            by_key[key][LEAD] = state
    lengths = _Lengths([lead.connection, *(copy.connection for copy in copies)])
    for key in sorted(by_key):
        join = _sound(join_of(key, by_key[key]), lengths, copies, faults)
        if join is not None:
            yield join


def waiting(lead: StateReader, met: Collection[LayerKey]) -> Iterator[Join]:
    """Yield the layers with states that the project has set aside, but for those that were met."""
    found = lead.connection.execute(
        "SELECT DISTINCT CAST(document AS TEXT) FROM main.set_aside WHERE document <> '' ORDER BY document"
    ).fetchall()
    ids = [row[0] for row in found]
    for start in range(0, len(ids), _DOCUMENTS):
        for key, state in sorted(lead.layers(ids[start : start + _DOCUMENTS]).items()):
            if state.aside and key not in met:
                yield join_of(key, {LEAD: state})


class _Lengths:
    """The lengths of texts in code points, read where something of a document is taken."""

    def __init__(self, connections: Sequence[sqlite3.Connection]) -> None:
        """Read from the first connection that has a document."""
        self._connections = connections
        self._known: dict[str, int] = {}

    def of(self, id: str) -> int:
        """Return the length of the text of a document."""
        if id not in self._known:
            self._known[id] = next(
                (
                    len(row[0])
                    for connection in self._connections
                    for row in connection.execute(
                        "SELECT t.text FROM main.document d JOIN main.document_text t USING (position)"
                        " WHERE d.id = ?",
                        (id,),
                    )
                ),
                0,
            )
        return self._known[id]


def _sound(join: Join, lengths: _Lengths, copies: Sequence[ProjectCopy], faults: list[Fault]) -> Join | None:
    """Return a join without the states of copies that are to be kept and are damaged."""
    checked = {NONE}
    while wanted := [sum for sum in join.standing if sum not in checked]:
        for sum in wanted:
            number = join.source_of(sum)
            try:
                if number != LEAD:
                    check_rows(join.key, join.rows_of(sum), lengths.of(join.key.document))
            except Damaged as error:
                faults.append(Fault(copies[number - 1].name, str(error)))
                left = {each: state for each, state in join.states.items() if each != number}
                if not left:
                    return None
                join = join_of(join.key, left)
                break
            checked.add(sum)
    return join


def taken_in(page: Page) -> list[Unknown]:
    """Return the documents that can be taken in; of two texts with one id, the one whose hash is greater.

    They are shared from then on by the copies that have this text; the other text is told.
    """
    best: dict[str, Unknown] = {}
    for each in page.unknown:
        if each.id not in best or each.sha256 > best[each.id].sha256:
            best[each.id] = each
    for each in page.unknown:
        if each.sha256 == best[each.id].sha256:
            page.shared.setdefault(each.id, []).append(each.number)
        else:
            page.other.append(each)
    return list(best.values())


def speaker_ids(connection: sqlite3.Connection, copies: Sequence[ProjectCopy]) -> list[str]:
    """Return the ids of speakers that copies have or have deleted, and of those to be looked at again."""
    deleted = connection.execute(
        "SELECT s.id FROM main.lineage l CROSS JOIN main.speaker s ON s.id = l.name"
        " WHERE l.document = '' AND l.sum = ?"
        " UNION SELECT name FROM main.set_aside WHERE document = ''",
        (NONE,),
    )
    ids = {str(row[0]) for row in deleted}
    for copy in copies:
        found = copy.connection.execute(
            "SELECT CAST(id AS TEXT) FROM speaker"
            " UNION SELECT CAST(name AS TEXT) FROM lineage WHERE document = ''"
        )
        ids.update(row[0] for row in found)
    return sorted(ids)


def joined_ids(connection: sqlite3.Connection, copies: Sequence[ProjectCopy]) -> list[str]:
    """Return the ids of the speakers that were joined in the project or in a copy."""
    sql = f"SELECT CAST(t.name AS TEXT) FROM set_aside t WHERE {ARE_JOINED}"
    files = (connection, *(copy.connection for copy in copies))
    return sorted({str(row[0]) for file in files for row in file.execute(sql).fetchall()})


def named_speakers(rows: Mapping[str, Iterable[Row]]) -> set[str]:
    """Return the ids of the speakers that rows of a layer name."""
    named: set[str] = set()
    for table in NAMING:
        for row in rows.get(table, ()):
            named.update(map(str, speakers_in(row)))
    return named


def speakers_of(
    ids: Iterable[str], lead: StateReader, copies: Sequence[ProjectCopy], faults: list[Fault]
) -> Iterator[Join]:
    """Yield speakers by their ids; errors as for layers, but all states are checked: aliases are united."""
    part = sorted(ids)
    by_id: defaultdict[str, dict[int, State]] = defaultdict(dict)
    for number, copy in enumerate(copies, 1):
        try:
            found = copy.states.speakers(part)
        except Damaged as error:
            faults.append(Fault(copy.name, str(error)))
            continue
        for id, state in found.items():
            try:
                for body in (state.rows(), *(set_aside_from(row).body for row in state.aside.values())):
                    check_rows(LayerKey("", id), body, 0)
            except Damaged as error:
                faults.append(Fault(copy.name, str(error)))
            else:
                by_id[id][number] = state
    for id, state in lead.speakers(part).items():
        by_id[id][LEAD] = state
    yield from (join_of(LayerKey("", id), by_id[id]) for id in sorted(by_id))
