"""Mending of gathered rows: one text a document, offsets within it, references that lead somewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from annotator.domain.layer import Layer
from annotator.domain.speaker import Speaker
from annotator.domain.translation import mark
from annotator.store import rows
from annotator.store.columns import dump, loads
from annotator.store.history import now
from annotator.store.rescue.gaps import leave_out, name_gaps
from annotator.store.rescue.gathered import Gathered
from annotator.store.rescue.row_checks import WITH_OFFSETS, last_offset
from annotator.store.rescue.shapes import Shape, shapes
from annotator.store.rescue.texts import settle_texts
from annotator.store.rescue.ways import MADE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

    from annotator.store.columns import Row

_ROUNDS = 4  # a row that is made may refer to another one: an annotator's layer to the annotator


def mend(gathered: Gathered, codebook: Mapping[str, Any], *, has_all_documents: bool) -> None:
    """Make the gathered rows fit together; `codebook` stands for one that is lost.

    `has_all_documents` tells that no row of a document is lost.
    """
    leave_out(gathered)
    settle_texts(gathered, has_all_documents=has_all_documents)
    if not gathered.value("SELECT EXISTS (SELECT 1 FROM codebook)"):
        body = {"id": 1, "name": codebook["name"], "version": codebook["version"], "body": dump(codebook)}
        gathered.add(shapes()["codebook"], body, MADE)
    for table in WITH_OFFSETS:
        _drop_outside(gathered, shapes()[table])
    for _ in range(_ROUNDS):
        if not sum(_mend_references(gathered, shape) for shape in shapes().values()):
            break
    _mend_further_speakers(gathered)
    name_gaps(gathered)


def _drop_outside(gathered: Gathered, shape: Shape) -> None:
    """Drop the rows with offsets beyond the end of their document's text."""
    lengths: dict[str, int] = {}
    outside: list[sqlite3.Row] = []
    for row in gathered.connection.execute(f"SELECT * FROM {shape.name} ORDER BY document"):
        document = row["document"]
        if document not in lengths:
            query = "SELECT length(text) FROM document_text JOIN document USING (position) WHERE id = ?"
            lengths = {document: gathered.value(query, (document,)) or 0}
        if lengths[document] and last_offset(shape.name, dict(row)) > lengths[document]:
            outside.append(row)
    for row in outside:
        gathered.drop(shape, dict(row), mark("its words are beyond the end of the text"))


# References

Make = Callable[[Gathered, "Row", "Mapping[str, str]"], None]


def _make_layer(gathered: Gathered, row: Row, columns: Mapping[str, str]) -> None:
    codebook = gathered.value("SELECT body FROM codebook")
    body = loads(codebook)
    layer = Layer(row["document"], row["annotator"], status="started")
    stand_in = rows.layer_row(layer, row["annotator"], {"name": body["name"], "version": body["version"]})
    gathered.add(shapes()["layer"], stand_in, MADE)


def _make_annotator(gathered: Gathered, row: Row, columns: Mapping[str, str]) -> None:
    (column,) = columns
    gathered.add(shapes()["annotator"], {"name": row[column], "since": now()}, MADE)


def _make_speaker(gathered: Gathered, row: Row, columns: Mapping[str, str]) -> None:
    (column,) = columns
    make_speaker(gathered, row[column])


def make_speaker(gathered: Gathered, id: str) -> None:
    """Make a speaker whose row is lost; the name says so."""
    gathered.add(shapes()["speaker"], rows.speaker_row(Speaker(id, f"lost speaker {id}")), MADE)


# What is made for a reference that leads nowhere, by the table that it leads to. Otherwise the reference is
# dropped from the row, or the row itself where it needs one.
_MADE: dict[str, Make] = {"layer": _make_layer, "annotator": _make_annotator, "speaker": _make_speaker}


def _mend_references(gathered: Gathered, shape: Shape) -> int:
    """Mend the references of a table's rows that lead nowhere; return how many."""
    number = 0
    for parent, columns in shape.references:
        for row in _without_parent(gathered, shape, parent, columns):
            number += 1
            named = {other: row[column] for column, other in columns.items()}
            if _has_document(gathered, row):
                if parent in _MADE:
                    _MADE[parent](gathered, row, columns)
                    if gathered.exists(parent, named):
                        continue
                gathered.note_known(shapes()[parent], named, mark("another row names it"))
            _drop_reference(gathered, shape, row, columns)
    return number


def _without_parent(
    gathered: Gathered, shape: Shape, parent: str, columns: Mapping[str, str]
) -> Iterator[Row]:
    named = " AND ".join(f'c."{column}" IS NOT NULL' for column in columns)
    same = " AND ".join(f'p."{other}" = c."{column}"' for column, other in columns.items())
    query = (
        f"SELECT * FROM {shape.name} c WHERE {named} AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE {same})"
    )
    names = shape.names
    for row in gathered.connection.execute(query).fetchall():
        yield {name: row[name] for name in names}


def _has_document(gathered: Gathered, row: Row) -> bool:
    return "document" not in row or gathered.exists("document", {"id": row["document"]})


def _drop_reference(gathered: Gathered, shape: Shape, row: Row, columns: Mapping[str, str]) -> None:
    optional = [
        c.name for c in shape.columns if c.is_optional and c.name in columns and c.name not in shape.key
    ]
    if not optional:
        gathered.drop(shape, row, mark("what it belongs to is lost"))
        return
    gathered.set_to_nothing(shape, row, optional)


def _mend_further_speakers(gathered: Gathered) -> None:
    """Make the further speakers of quotations whose rows are lost."""
    query = "SELECT * FROM quotation WHERE further_speakers <> '[]'"
    for row in gathered.connection.execute(query).fetchall():
        for id in rows.further_speakers_from(row):
            make_speaker(gathered, id)
