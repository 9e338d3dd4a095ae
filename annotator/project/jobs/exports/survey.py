"""The contents and losses of an export, found by reading its records once before anything is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.domain.translation import in_english
from annotator.formats.output.features import LossCounter
from annotator.project.jobs.exports.layer_records import records_at
from annotator.project.jobs.exports.scope import as_requested, is_in, keys_in
from annotator.project.jobs.exports.splits import candidate_of, parts_of, unmet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.domain.layer import Record
    from annotator.project.jobs.exports.request import ExportRequest
    from annotator.project.jobs.exports.splits import Candidate
    from annotator.project.project import Project


@dataclass
class Survey:
    """The contents of an export.

    Attributes
    ----------
    documents, layers: the numbers of its documents and records.
    quotations, claims: their numbers in them.
    losses: a sentence for each loss of the format that happens.
    notices: a sentence for each wish that cannot be followed for some documents.
    for_manifest: losses and notices in English.
    part_of: the part of each document by its id; empty where the export is not split.
    """

    layers: int = 0
    quotations: int = 0
    claims: int = 0
    documents: int = 0
    losses: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    for_manifest: dict[str, list[str]] = field(default_factory=dict)
    part_of: dict[str, str] = field(default_factory=dict)

    def to_plain(self) -> dict[str, Any]:
        """Return what is told of it, as JSON has it; parts with the numbers of their documents."""
        return {
            "documents": self.documents,
            "layers": self.layers,
            "quotations": self.quotations,
            "claims": self.claims,
            "losses": self.losses,
            "notices": self.notices,
            "parts": dict(Counter(self.part_of.values())),
        }


def survey(project: Project, request: ExportRequest, progress: Callable[[int], None] | None = None) -> Survey:
    """Return what an export will hold; layers that cannot be read are left out.

    `progress` is called with the number of records so far, and may raise `Cancelled`.

    Raises
    ------
    InputError: a wish of the split can be followed for no document.
    """
    found = Survey()
    lost = LossCounter(request.format.losses)
    candidates = []
    seen: Counter[str] = Counter()
    for record in in_scope(project, request, []):
        found.layers += 1
        found.quotations += len(record.layer.quotations)
        found.claims += len(record.layer.claims)
        seen[record.document.id] += 1
        if request.split:
            candidates.append(candidate_of(record, request.split))
        lost.add(as_requested(record, request))
        if progress:
            progress(found.layers)
    found.documents = len(seen)
    if request.split:
        found.part_of = parts_of(candidates, request.split)
    found.losses, found.notices = _told(lost, candidates, request, found)
    with in_english():
        losses, notices = _told(lost, candidates, request, found)
        found.for_manifest = {"losses": losses, "notices": notices}
    return found


def _told(
    lost: LossCounter, candidates: Sequence[Candidate], request: ExportRequest, found: Survey
) -> tuple[list[str], list[str]]:
    """Return the sentences on losses, and on wishes that cannot be followed."""
    return lost.in_words(), unmet(candidates, request.split, found.part_of) if request.split else []


def in_scope(project: Project, request: ExportRequest, passed_over: list[str] | None) -> Iterator[Record]:
    """Yield the records in the scope of a request as they are in the project; errors as in `records_at`."""
    scope = request.scope
    keys = keys_in(project, scope)
    records = records_at(project, keys, passed_over)
    yield from (record for record in records if is_in(scope, record)) if scope.looks_into_records else records
