"""Readings of documents: their layers read from the project, and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.adjudication import Reading, read_layers
from annotator.domain.gold import GOLD
from annotator.store import analyses, blind_mode, gold, layers, threads

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.document import Document
    from annotator.domain.thread import Thread
    from annotator.project import Project

FEWEST = 2  # layers that can be compared


class Compared(NamedTuple):
    """Whose layers of a document are compared, and whose are left out since they are not done."""

    annotators: tuple[str, ...]
    left_out: tuple[str, ...]


def compared_layers(project: Project, document: str) -> Compared:
    """Return whose layers are compared: all that are done, or all that are begun if fewer than two are."""
    begun = gold.begun_layers(project.database, document)
    done = tuple(layer.annotator for layer in begun if layer.is_done)
    everybody = tuple(layer.annotator for layer in begun)
    if len(done) < FEWEST:
        return Compared(everybody, ())
    return Compared(done, tuple(name for name in everybody if name not in done))


def reading_of(project: Project, document: Document) -> Reading:
    """Return the layers of a document as one reading, with what was taken into its gold layer.

    Raises
    ------
    ProjectDamaged: a layer cannot be read.
    """
    with project.database.reading():
        names = compared_layers(project, document.id).annotators
        return _read(project, document, names, gold.choices(project.database, document.id))


def training_reading(project: Project, document: Document) -> Reading:
    """Return the layer of the annotator at work and the gold layer of a document as one reading."""
    with project.database.reading():
        return _read(project, document, (project.annotator, GOLD), {})


def is_training(project: Project, document: Document) -> bool:
    """Tell whether annotators learn by the gold layer of a document: it is chosen for that, and has one."""
    return gold.is_training(project.database, document.id)


def threads_of(project: Project, document: Document) -> tuple[Thread, ...]:
    """Return the comments on a document and on all of its layers, the oldest first."""
    return threads.of_document(project.database, document.id)


def _read(project: Project, document: Document, names: Sequence[str], choices: gold.Choices) -> Reading:
    database = project.database
    of_annotators = {name: layers.layer(database, document.id, name) for name in names}
    gold_layer = layers.layer(database, document.id, GOLD)
    model = analyses.model_entities(database, document.id)
    return read_layers(document.text, project.codebook, of_annotators, gold_layer, choices, model)


def readings_at(
    project: Project, positions: Iterable[int], fewest: int = FEWEST
) -> Iterator[tuple[str, Reading]]:
    """Yield the readings of documents at positions, with their ids; those with fewer layers have none.

    Documents that the annotator has begun blind, and is not done with, are passed over.
    """
    for position in positions:
        document = project.document_at(position)
        if blind_mode.hides_others(project.database, document.id, project.person):
            continue
        if len(compared_layers(project, document.id).annotators) >= fewest:
            yield document.id, reading_of(project, document)
