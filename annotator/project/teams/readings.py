"""Readings of documents: their layers read from the project, and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.adjudication import Reading, read_layers
from annotator.domain.gold import GOLD
from annotator.domain.translation import mark, tr
from annotator.store import analyses, gold, kept_back, layers, threads

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.document import Document
    from annotator.domain.thread import Thread
    from annotator.project import Project

_FEWEST = 2  # layers that can be compared


class Compared(NamedTuple):
    """Whose layers of a document are compared, and whose are left out since they are not done.

    Attributes
    ----------
    done_alone: the only annotator who has begun the document, if that one is done; else "".
    """

    annotators: tuple[str, ...]
    left_out: tuple[str, ...]
    done_alone: str = ""


def compared_layers(project: Project, document: str) -> Compared:
    """Return whose layers are compared: all that are done, or all that are begun if fewer than two are."""
    begun = gold.begun_layers(project.database, document)
    done = tuple(layer.annotator for layer in begun if layer.is_done)
    everybody = tuple(layer.annotator for layer in begun)
    if len(done) < _FEWEST:
        return Compared(everybody, (), done[0] if done and len(everybody) == 1 else "")
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


class Taken(NamedTuple):
    """What is taken into gold layers, in numbers.

    Attributes
    ----------
    alone: whether it is what one annotator alone has, not what several agree in.
    documents, annotations: of which, and in which, something is taken.
    passed: documents that one annotator alone has done, where only others are taken from.
    """

    alone: bool
    documents: int = 0
    annotations: int = 0
    passed: int = 0

    def summary(self) -> str:
        """Return it in sentences."""
        annotations = tr("{n} annotation|{n} annotations", self.annotations)
        words = (
            mark(
                "Taken from the only annotator of {n} document: {annotations}."
                "|Taken from the only annotators of {n} documents: {annotations}."
            )
            if self.alone
            else mark(
                "Taken where layers agree, in {n} document: {annotations}."
                "|Taken where layers agree, in {n} documents: {annotations}."
            )
        )
        sentences = [tr(words, self.documents, annotations=annotations)]
        if self.passed:
            passed = mark(
                "{n} document that one annotator alone has done was passed over."
                "|{n} documents that one annotator alone has done were passed over."
            )
            sentences.append(tr(passed, self.passed))
        return " ".join(sentences)


class DocumentReadings:
    """The readings of documents at positions, one by one with the ids, for an act on all of them.

    Those are yielded of which something can be taken: two or more layers are compared, or, with `alone`, one
    annotator alone has done the document. Those that the annotator must not see yet are passed over.

    Attributes
    ----------
    taken: what was yielded so far, in numbers.
    """

    def __init__(self, project: Project, positions: Iterable[int], *, alone: bool = False) -> None:
        self._project = project
        self._positions = positions
        self.taken = Taken(alone)

    def __iter__(self) -> Iterator[tuple[str, Reading]]:
        """Yield id and reading."""
        project, alone = self._project, self.taken.alone
        self.taken = Taken(alone)
        for position in self._positions:
            document = project.document_at(position)
            if kept_back.reason(project.database, document.id, project.person, decides=True) is not None:
                continue
            compared = compared_layers(project, document.id)
            if bool(compared.done_alone) is not alone or len(compared.annotators) < (1 if alone else _FEWEST):
                self.taken = self.taken._replace(passed=self.taken.passed + bool(compared.done_alone))
                continue
            reading = reading_of(project, document)
            if number := len(reading.agreed()):
                documents, annotations = self.taken.documents + 1, self.taken.annotations + number
                self.taken = self.taken._replace(documents=documents, annotations=annotations)
            yield document.id, reading
