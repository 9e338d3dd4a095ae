"""The documents that are compared, read one by one with their layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.agreement.compared import Compared
from annotator.project.jobs.exports.layer_records import records_at
from annotator.store import kept_back
from annotator.store.compared_layers import layers_of_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.project.project import Project
    from annotator.project.teams.agreement.request import Comparison
    from annotator.store.compared_layers import LayerFacts


class ComparedDocument(NamedTuple):
    """A document with two or more layers that count, and how each was made."""

    position: int
    id: str
    title: str
    compared: Compared
    facts: dict[str, LayerFacts]


def compared_documents(
    project: Project,
    comparison: Comparison,
    passed_over: list[str],
    progress: Callable[[int, int], object] | None = None,
) -> Iterator[ComparedDocument]:
    """Yield the documents in which layers can be compared, in the project's order.

    Layers that cannot be read are left out and added to `passed_over` with the reason. `progress` takes
    positions looked at, and the last one; what it raises ends the reading.

    Raises
    ------
    ProjectMoved, StorageError: the project cannot be read.
    """
    request, database = comparison.request, project.database
    documents = layers_of_documents(database, request.documents, project.annotator or None, progress)
    for document in documents:
        facts = {
            name: document.layers[name]
            for name in comparison.names
            if name in document.layers and comparison.takes(document.layers[name])
        }
        if len(facts) < 2 or not _is_shown(project, request.viewer, document.document):
            continue
        records = list(records_at(project, [(document.position, name) for name in facts], passed_over))
        if len(records) < 2:
            continue
        layers = {str(record.layer.annotator): record.layer for record in records}
        entities = {str(record.layer.annotator): record.entities for record in records}
        compared = Compared(records[0].document.text, layers, entities)
        yield ComparedDocument(document.position, document.document, document.title, compared, facts)


def _is_shown(project: Project, viewer: str, document: str) -> bool:
    """Tell whether somebody may see what others have made of a document."""
    return not viewer or kept_back.reason(project.database, document, viewer) is None
