"""Readings of documents: their layers read from the project, and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from annotator.domain.gold import GOLD
from annotator.domain.translation import mark, tr
from annotator.store import gold, gold_readings, kept_back, threads
from annotator.store.gold_readings import FEWEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.adjudication import Part, Reading
    from annotator.domain.document import Document
    from annotator.domain.thread import Thread
    from annotator.project import Project
    from annotator.store.gold_readings import ComparedLayers

_AT_ONCE = 1_000  # documents that are asked about in one query
_MOST_READ = 50  # documents that a key waits for, in some 5 ms each

Way = Literal["agreed", "alone", "sides"]
Taking = tuple["Part", "Sequence[str]"]  # a part, and whose annotation is taken there
_TAKEN: dict[Way, str] = {
    "agreed": mark(
        "Taken where layers agree, in {n} document: {annotations}."
        "|Taken where layers agree, in {n} documents: {annotations}."
    ),
    "alone": mark(
        "Taken from the only annotator of {n} document: {annotations}."
        "|Taken from the only annotators of {n} documents: {annotations}."
    ),
    "sides": mark("Decided in {n} document: {annotations}.|Decided in {n} documents: {annotations}."),
}


def compared_layers(project: Project, document: str) -> ComparedLayers:
    """Return whose layers are compared: all that are done, or all that are begun if fewer than two are."""
    return gold_readings.compared_layers(project.database, document)


def reading_of(project: Project, document: Document) -> Reading:
    """Return the layers of a document as one reading, with what was taken into its gold layer.

    Raises
    ------
    ProjectDamaged: a layer cannot be read.
    """
    with project.database.reading():
        names = compared_layers(project, document.id).annotators
        return _read(project, document, names, gold.choices(project.database, document.id))


class Ahead(NamedTuple):
    """The next document with something to decide, or the last one that was read if there was none."""

    position: int
    is_open: bool


def next_to_decide(project: Project, positions: Sequence[int]) -> Ahead | None:
    """Return the first document with several layers whose gold layer is not done, or is open again.

    At most some of the documents with a gold layer that is done are read, so that a key does not wait; those
    that were read before do not count. None: there is none.

    Raises
    ------
    ProjectDamaged: a layer cannot be read.
    """
    left = _MOST_READ
    for found in _to_compare(project, positions):
        left -= found.is_done and not gold_readings.is_known(project.database, found.document)
        if not found.is_done or gold_readings.is_open_again(project.database, found.document):
            return Ahead(found.position, True)
        if not left:
            return Ahead(found.position, False)
    return None


class OpenAgain(NamedTuple):
    """The number of documents whose gold layer is done and has something open, and whether all were read."""

    number: int
    is_whole: bool


def open_again(project: Project, positions: Sequence[int]) -> OpenAgain:
    """Count documents whose gold layer is done and has something open; as many are read as by a key.

    Raises
    ------
    ProjectDamaged: a layer cannot be read.
    """
    left, number = _MOST_READ, 0
    for found in _to_compare(project, positions):
        if not found.is_done:
            continue
        if not gold_readings.is_known(project.database, found.document):
            if not left:
                return OpenAgain(number, False)
            left -= 1
        number += gold_readings.is_open_again(project.database, found.document)
    return OpenAgain(number, True)


def next_to_compare(project: Project, positions: Sequence[int]) -> int | None:
    """Return the first document with several layers whose gold layer is not done; None: there is none."""
    return next((found.position for found in _to_compare(project, positions) if not found.is_done), None)


def _to_compare(project: Project, positions: Sequence[int]) -> Iterator[gold.ToCompare]:
    """Yield the documents at positions that have several layers and are not kept back."""
    for start in range(0, len(positions), _AT_ONCE):
        for found in gold.to_compare(project.database, positions[start : start + _AT_ONCE]):
            if not _is_kept_back(project, found.document):
                yield found


def is_kept_back(project: Project, position: int) -> bool:
    """Tell whether whoever makes gold layers does not see that of the document at a position yet."""
    return _is_kept_back(project, project.document_at(position).id)


def _is_kept_back(project: Project, document: str) -> bool:
    return kept_back.reason(project.database, document, project.person, decides=True) is not None


def count_open_again(project: Project, documents: Iterable[str]) -> int:
    """Return the number of documents, given by id, whose gold layer is done and has something open."""
    positions = [project.position_of(id) for id in documents]
    found = gold.to_compare(project.database, positions)
    return sum(
        each.is_done and gold_readings.is_open_again(project.database, each.document) for each in found
    )


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
    return gold_readings.read(project.database, document.id, document.text, project.codebook, names, choices)


class Taken(NamedTuple):
    """Annotations that are taken into gold layers, in numbers.

    Attributes
    ----------
    way: "agreed", that in which several annotators agree; "alone", all of documents that one alone has done;
        "sides", what agrees, and where layers differ what most or the chosen annotators have.
    documents: the number of those from which something is taken.
    annotations: the number of those that are taken.
    passed: the number of documents that one annotator alone has done, in the other two ways.
    """

    way: Way
    documents: int = 0
    annotations: int = 0
    passed: int = 0

    def summary(self) -> str:
        """Return it in sentences."""
        annotations = tr("{n} annotation|{n} annotations", self.annotations)
        sentences = [tr(_TAKEN[self.way], self.documents, annotations=annotations)]
        if self.passed:
            passed = mark(
                "{n} document that one annotator alone has done was passed over."
                "|{n} documents that one annotator alone has done were passed over."
            )
            sentences.append(tr(passed, self.passed))
        return " ".join(sentences)


class DocumentReadings:
    """The readings of documents at positions, with what is taken from each, for an act on all of them.

    A document is passed over where nothing can be taken in this way, and where the annotator must not see it
    yet.

    Attributes
    ----------
    taken: what was yielded so far, in numbers.
    """

    def __init__(
        self,
        project: Project,
        positions: Iterable[int],
        way: Way = "agreed",
        *,
        sides: Sequence[str] = (),
        majority: bool = False,
    ) -> None:
        """Decide in the way "sides" by a majority of three or more, else by the first of `sides` compared."""
        self._project = project
        self._positions = positions
        self._sides, self._majority = sides, majority
        self.taken = Taken(way)

    def __iter__(self) -> Iterator[tuple[str, Reading, list[Taking]]]:
        """Yield id, reading, and the parts that are taken with those whose annotation it is."""
        project, is_alone = self._project, self.taken.way == "alone"
        self.taken = Taken(self.taken.way)
        for position in self._positions:
            document = project.document_at(position)
            if _is_kept_back(project, document.id):
                continue
            compared = compared_layers(project, document.id)
            fewest = 1 if is_alone else FEWEST
            if bool(compared.done_alone) is not is_alone or len(compared.annotators) < fewest:
                self.taken = self.taken._replace(passed=self.taken.passed + bool(compared.done_alone))
                continue
            reading = reading_of(project, document)
            if parts := self._chosen(reading):
                number = self.taken.annotations + sum(1 for _, names in parts if names)
                self.taken = self.taken._replace(documents=self.taken.documents + 1, annotations=number)
                yield document.id, reading, parts

    def _chosen(self, reading: Reading) -> list[Taking]:
        agreed: list[Taking] = [(part, part.annotators) for part in reading.agreed()]
        if self.taken.way != "sides":
            return agreed
        side = next((name for name in self._sides if name in reading.annotators), None)
        differing = ((part, self._decided(part, side)) for part in reading.open())
        return [*agreed, *((part, names) for part, names in differing if names is not None)]

    def _decided(self, part: Part, side: str | None) -> Sequence[str] | None:
        """Return those whose annotation is taken at a part, None where it stays open."""
        if self._majority and part.proposed is not None:
            return part.proposed
        return (side,) if side is not None else None
