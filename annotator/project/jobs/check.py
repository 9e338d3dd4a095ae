"""The check of a project: the file, the offsets and the findings of its layers."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from annotator.domain.changes import LayerKey
from annotator.domain.effort import Effort
from annotator.domain.errors import InputError, ProjectDamaged
from annotator.domain.kinds import SUGGESTED
from annotator.domain.translation import tr
from annotator.formats.tables.cell_words import harmless
from annotator.project.jobs.exports.layer_records import unchecked_record, wrong_spans
from annotator.project.learning.in_force import in_force
from annotator.project.opened.document import OpenDocument
from annotator.store import bad_rows, documents, file_overview, misfits, search

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from annotator.domain.findings import Finding
    from annotator.domain.kinds import Kind
    from annotator.project.project import Project


def check(project: Project) -> Iterator[str | Finding]:
    """Yield the damage of the file and its search index (as text), then the findings of each layer.

    Waived findings are included. A done layer also gives the places where a quotation may be missing, and the
    suggestions without a decision: in other layers both are work to do.
    """
    yield from file_overview.damage(project.database)
    yield from search.damage(project.database)
    yield from bad_rows.of_speakers(project.database)
    yield from bad_rows.of_learning(project.database)
    yield from bad_rows.of_history(project.database)
    checked = 0
    faulty: set[LayerKey] = set()
    for position, annotator in documents.layers_to_export(project.database, None, None):
        bad = list(bad_rows.of_document(project.database, position)) if position != checked else []
        checked = position
        if annotator:
            bad += bad_rows.of_layer(project.database, position, annotator)
        yield from bad
        if bad and annotator:
            faulty.add(LayerKey(documents.id_at(project.database, position), annotator))
        try:
            record = unchecked_record(project, position, annotator)
            outside = [error.message for error in wrong_spans(record)]
            yield from outside
            if annotator and not outside:
                learning = in_force(project.database, annotator)
                opened = OpenDocument(
                    project.database, record.document, annotator, project.codebook, learning=learning
                )
                is_done = record.layer.status == "done"
                yield from opened.findings.before_done() if is_done else opened.findings.in_order()
        except (InputError, ProjectDamaged) as error:
            if not bad:  # else a bad row has reported the error
                yield tr(
                    "document “{document}”: {message}",
                    document=documents.id_at(project.database, position),
                    message=error.message,
                )
    yield from _misfits(project, faulty)


def _misfits(project: Project, faulty: Collection[LayerKey]) -> Iterator[str]:
    """Yield the layers that do not fit their checksums; those with other faults are left out."""
    try:
        turns = misfits.of_all_acts(project.database)
    except ProjectDamaged as error:
        yield error.message
        return
    for key, turn in turns.items():
        with suppress(ProjectDamaged):  # the damage of the file is told already
            if key not in faulty and not misfits.fits(project.database, key, turn):
                yield (
                    tr(
                        "document “{document}”: {annotator}: the annotations do not fit the history: they are"
                        " of an earlier time, or were changed by something else.",
                        document=key.document,
                        annotator=key.annotator,
                    )
                )


def statistics(project: Project, viewer: str | None = None) -> dict[str, object]:
    """Return counts of documents, layers, annotations, suggestions, speakers and values of attributes.

    Annotations that are kept back from `viewer` are left out.
    """
    return {
        "project": project.path.name,
        "codebook": {"name": project.codebook.name, "version": project.codebook.version},
        **_with_rates(file_overview.counts(project.database, viewer)),
        "attributes": {kind.id: _attributes(project, kind, viewer) for kind in SUGGESTED},
    }


def _attributes(project: Project, kind: Kind, viewer: str | None) -> dict[str, dict[str, int]]:
    """Return the number of annotations by value of each attribute of a kind, in the order of the codebook.

    Annotations without a value have the default of the attribute, if it has one.
    """
    stored = file_overview.attribute_values(project.database, kind, viewer)
    total = file_overview.number_of(project.database, kind, viewer)
    counted: dict[str, dict[str, int]] = {}
    for attribute in kind.attributes(project.codebook):
        values = stored.get(attribute.id, {})
        unset = total - sum(values.values())
        if attribute.default and unset:
            values[attribute.default] = values.get(attribute.default, 0) + unset
        order = [value.id for value in attribute.values]
        order += [value for value in values if value not in order]
        counted[attribute.id] = {value: values[value] for value in order if value in values}
    return counted


def _with_rates(counts: dict[str, Any]) -> dict[str, Any]:
    """Add the effort per quotation to the counts of each annotator, and to the counts of all annotators."""
    total, quotations = Effort(), 0
    for annotator_counts in counts["annotators"].values():
        effort = Effort(annotator_counts["seconds"], annotator_counts["keys"], annotator_counts["pointer"])
        annotator_counts["acts_a_quotation"] = effort.acts_for(annotator_counts["quotations"])
        annotator_counts["seconds_a_quotation"] = effort.seconds_for(annotator_counts["quotations"])
        total, quotations = total + effort, quotations + annotator_counts["quotations"]
    counts["effort"] = {
        **asdict(total),
        "acts_a_quotation": total.acts_for(quotations),
        "seconds_a_quotation": total.seconds_for(quotations),
    }
    return counts


def labour_table(project: Project) -> Iterator[tuple[str, ...]]:
    """Yield the labour of each layer as a row of cells, after a row of column names.

    A spreadsheet program can take no cell for a formula.
    """
    yield (
        "document",
        "annotator",
        "quotations",
        "keys",
        "pointer",
        "seconds",
        "acts a quotation",
        "blind",
    )
    for document, annotator, quotations, effort, blind in file_overview.labour(project.database):
        rate = effort.acts_for(quotations)
        numbers = (quotations, effort.keys, effort.pointer, effort.seconds, "" if rate is None else rate)
        yield (harmless(document), harmless(annotator), *map(str, numbers), blind)
