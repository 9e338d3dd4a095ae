"""Readings of a document: its layers compared, with what was taken into the gold layer."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from weakref import WeakKeyDictionary

from annotator.domain.adjudication import read_layers
from annotator.domain.codebook import read_codebook
from annotator.domain.errors import AnnotatorError
from annotator.domain.gold import GOLD
from annotator.store import analyses, gold, layers
from annotator.store.act_priority import Interrupted

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from annotator.domain.adjudication import Reading
    from annotator.domain.codebook import Codebook
    from annotator.domain.gold_choice import Choice
    from annotator.store.connection import Database

FEWEST = 2  # layers that can be compared

# Whether the gold layer of a document `d` is done and something is open there; `allow_open_again` first.
IS_OPEN_AGAIN = (
    f"(EXISTS (SELECT 1 FROM layer g WHERE g.document = d.id AND g.annotator = '{GOLD}'"
    f" AND g.status = 'done')"
    f" AND (SELECT count(*) FROM layer l WHERE l.document = d.id AND {gold.IS_OWN}"
    f" AND l.status <> 'new') >= {FEWEST} AND is_open_again(d.id))"
)
# What tells that the reading of a document may be another one than before: turns count changes of layers.
_STATE = """
SELECT
  (SELECT json_group_array(json_array(annotator, status, turn)) FROM
    (SELECT l.annotator, l.status, c.turn FROM layer l LEFT JOIN checksum c USING (document, annotator)
     WHERE l.document = :id ORDER BY l.annotator)),
  (SELECT json_group_array(choice) FROM
    (SELECT choice FROM gold_choice WHERE document = :id ORDER BY kind, place)),
  (SELECT body FROM codebook)"""


class ComparedLayers(NamedTuple):
    """Whose layers of a document are compared, and whose are left out since they are not done.

    Attributes
    ----------
    done_alone: the only annotator who has begun the document, if that one is done; else "".
    """

    annotators: tuple[str, ...]
    left_out: tuple[str, ...]
    done_alone: str = ""


def compared_layers(database: Database, document: str) -> ComparedLayers:
    """Return whose layers are compared: all that are done, or all that are begun if fewer than two are."""
    begun = gold.begun_layers(database, document)
    done = tuple(layer.annotator for layer in begun if layer.is_done)
    everybody = tuple(layer.annotator for layer in begun)
    if len(done) < FEWEST:
        return ComparedLayers(everybody, (), done[0] if done and len(everybody) == 1 else "")
    return ComparedLayers(done, tuple(name for name in everybody if name not in done))


def read(
    database: Database,
    document: str,
    text: str,
    codebook: Codebook,
    names: Sequence[str],
    choices: Mapping[tuple[str, str], Choice],
) -> Reading:
    """Return the layers of some annotators as one reading, with what was taken by `choices`.

    Raises
    ------
    ProjectDamaged: a layer cannot be read.
    """
    of_annotators = {name: layers.layer(database, document, name) for name in names}
    gold_layer = layers.layer(database, document, GOLD)
    model = analyses.model_entities(database, document)
    return read_layers(text, codebook, of_annotators, gold_layer, choices, model)


@dataclass
class _Known:
    """What was found of the documents of a project, each for a state of its layers."""

    body: Any = None  # of the codebook
    codebook: Codebook | None = None
    of_document: dict[str, tuple[Any, bool]] = field(default_factory=dict)


_KNOWN: WeakKeyDictionary[Database, _Known] = WeakKeyDictionary()


def allow_open_again(database: Database) -> None:
    """Let statements of a connection ask `IS_OPEN_AGAIN`.

    A document takes some milliseconds, and nothing more until one of its layers changes.
    """
    known = _known_of(database)

    def is_open_again(id: Any) -> bool:
        # What this raises would be called a damage of the file: the check names what cannot be read, and the
        # statement that asks ends by an interruption anyhow.
        with suppress(AnnotatorError, Interrupted):
            return _ask(database, str(id), known)
        return False

    database.connection.create_function("is_open_again", 1, is_open_again)


def is_open_again(database: Database, document: str) -> bool:
    """Tell whether something is to be decided in a document; it is read once for a state of its layers.

    Raises
    ------
    ProjectDamaged: a layer cannot be read.
    """
    return _ask(database, document, _known_of(database))


def is_known(database: Database, document: str) -> bool:
    """Tell whether `is_open_again` needs not read the layers of a document."""
    before = _KNOWN.get(database, _Known()).of_document.get(document)
    with database.reading() as connection:
        return before is not None and before[0] == _state(connection, document)


def _known_of(database: Database) -> _Known:
    """Return what was found so far, with the codebook of now."""
    known = _KNOWN.setdefault(database, _Known())
    body = layers.codebook_body(database)
    if body != known.body:
        known.codebook = read_codebook(body, "the project's codebook") if body is not None else None
        known.body = body
    return known


def _ask(database: Database, document: str, known: _Known) -> bool:
    if gold.is_training(database, document):  # learners differ from what they learn by
        return False
    with database.reading() as connection:
        state, before = _state(connection, document), known.of_document.get(document)
        if before is None or before[0] != state:
            before = (state, known.codebook is not None and _is_open(database, document, known.codebook))
            known.of_document[document] = before
        return before[1]


def number_open_again(database: Database) -> int:
    """Return the number of gold layers that are done and in which something is open."""
    allow_open_again(database)
    with database.reading() as connection:
        row = connection.execute(f"SELECT count(*) FROM document d WHERE {IS_OPEN_AGAIN}").fetchone()
    return int(row[0])


def _state(connection: sqlite3.Connection, document: str) -> tuple[Any, ...]:
    return tuple(connection.execute(_STATE, {"id": document}).fetchone())


def _is_open(database: Database, document: str, codebook: Codebook) -> bool:
    (text,) = database.connection.execute(
        "SELECT CAST(t.text AS TEXT) FROM document d JOIN document_text t USING (position) WHERE d.id = ?",
        (document,),
    ).fetchone() or ("",)
    names = compared_layers(database, document).annotators
    return bool(read(database, document, text, codebook, names, gold.choices(database, document)).open())
