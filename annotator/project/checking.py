"""Checking a project: the file, the offsets, and the findings of its layers."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.errors import InputError, StorageError
from annotator.domain.findings import Finding, findings
from annotator.project.exporting import record_of
from annotator.project.project import Project
from annotator.store import documents, overview


def check(project: Project) -> Iterator[str | Finding]:
    """Yield what is wrong with the file (as text), then the findings of each layer."""
    yield from overview.damage(project.database)
    for position, annotator in documents.layers_to_export(project.database, None, None):
        try:
            record = record_of(project, position, annotator)
        except (InputError, StorageError) as wrong:
            yield str(wrong)
            continue
        if annotator:
            yield from findings(record.document, record.layer)


def statistics(project: Project) -> dict[str, object]:
    """Return counts of documents, layers, annotations, suggestions and speakers."""
    return {
        "project": project.path.name,
        "codebook": {"name": project.codebook.name, "version": project.codebook.version},
        **overview.counts(project.database),
    }
