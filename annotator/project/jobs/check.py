"""Checking a project: the file, the offsets, and the findings of its layers."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from annotator.domain.effort import Effort
from annotator.domain.errors import InputError, ProjectDamaged
from annotator.domain.kinds import SUGGESTED
from annotator.project.jobs.layer_export import unchecked_record, wrong_spans
from annotator.project.opened.document import OpenDocument
from annotator.store import bad_rows, documents, file_overview, search

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.findings import Finding
    from annotator.domain.kinds import Kind
    from annotator.project.project import Project

_OF_FORMULAS = ("=", "+", "-", "@")


def check(project: Project) -> Iterator[str | Finding]:
    """Yield what is wrong with the file and its search index (as text), then the findings of each layer.

    Waived findings are among them. A layer that is done also gives the places in which a quotation may be
    missing, and the suggestions that nobody has decided on: in other layers both are work to do.
    """
    yield from file_overview.damage(project.database)
    yield from search.damage(project.database)
    yield from bad_rows.of_speakers(project.database)
    checked = 0
    for position, annotator in documents.layers_to_export(project.database, None, None):
        wrong = list(bad_rows.of_document(project.database, position)) if position != checked else []
        checked = position
        if annotator:
            wrong += bad_rows.of_layer(project.database, position, annotator)
        yield from wrong
        try:
            record = unchecked_record(project, position, annotator)
            outside = [error.message for error in wrong_spans(record)]
            yield from outside
            if annotator and not outside:
                opened = OpenDocument(project.database, record.document, annotator, project.codebook)
                is_done = record.layer.status == "done"
                yield from opened.findings.before_done() if is_done else opened.findings.in_order()
        except (InputError, ProjectDamaged) as error:
            if not wrong:  # otherwise the error was told as a bad row
                yield f"document “{documents.id_at(project.database, position)}”: {error.message}"


def statistics(project: Project) -> dict[str, object]:
    """Return counts of documents, layers, annotations, suggestions, speakers and values of attributes."""
    return {
        "project": project.path.name,
        "codebook": {"name": project.codebook.name, "version": project.codebook.version},
        **_with_rates(file_overview.counts(project.database)),
        "attributes": {kind.id: _attributes(project, kind) for kind in SUGGESTED},
    }


def _attributes(project: Project, kind: Kind) -> dict[str, dict[str, int]]:
    """Return how often each value of each attribute of a kind stands, in the order of the codebook.

    Where an attribute has a default, the annotations of which nobody has said another have that.
    """
    found = file_overview.attribute_values(project.database, kind)
    total = file_overview.number_of(project.database, kind)
    counted: dict[str, dict[str, int]] = {}
    for attribute in kind.attributes(project.codebook):
        values = found.get(attribute.id, {})
        rest = total - sum(values.values())
        if attribute.default and rest:
            values[attribute.default] = values.get(attribute.default, 0) + rest
        order = [value.id for value in attribute.values]
        order += [value for value in values if value not in order]
        counted[attribute.id] = {value: values[value] for value in order if value in values}
    return counted


def _with_rates(counts: dict[str, Any]) -> dict[str, Any]:
    """Add the effort for a quotation to the counts of each annotator, and to those of all together."""
    total, quotations = Effort(), 0
    for own in counts["annotators"].values():
        effort = Effort(own["seconds"], own["keys"], own["pointer"])
        own["acts_a_quotation"] = effort.acts_for(own["quotations"])
        own["seconds_a_quotation"] = effort.seconds_for(own["quotations"])
        total, quotations = total + effort, quotations + own["quotations"]
    counts["effort"] = {
        **asdict(total),
        "acts_a_quotation": total.acts_for(quotations),
        "seconds_a_quotation": total.seconds_for(quotations),
    }
    return counts


def labour_table(project: Project) -> Iterator[tuple[str, ...]]:
    """Yield the labour of each layer as cells, after a row of their names.

    No cell can be taken for a formula by a program that opens the table.
    """
    yield ("document", "annotator", "quotations", "keys", "pointer", "seconds", "acts a quotation", "blind")
    for document, annotator, quotations, effort, blind in file_overview.labour(project.database):
        rate = effort.acts_for(quotations)
        numbers = (quotations, effort.keys, effort.pointer, effort.seconds, "" if rate is None else rate)
        yield (_inert(document), _inert(annotator), *map(str, numbers), blind)


def _inert(words: str) -> str:
    return f"'{words}" if words.lstrip().startswith(_OF_FORMULAS) or words.startswith(("\t", "\r")) else words
