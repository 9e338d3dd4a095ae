"""The report of an import: what came in, was passed over and was refused, with places and remedies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.domain.translation import mark, tr
from annotator.formats.input.equal_lines import summed_up
from annotator.formats.input.notices import Notices
from annotator.formats.input.problems import Problem
from annotator.project.jobs.kept_fields import TableFields
from annotator.project.jobs.left_out_files import LeftOut
from annotator.project.jobs.mapped_labels import MappedLabels
from annotator.store.import_reports import NewReport

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.domain.layer import Record
    from annotator.formats.input.notices import Section
    from annotator.project.versions.reanchoring import VersionReport
    from annotator.store.import_stage import Outcome


MOST_KEPT = 1_000  # problems, and items already there, that are told one by one

T = TypeVar("T")

_LAYERS = mark("{n} layer added to documents already there|{n} layers added to documents already there")
_UPDATED = mark("{n} text replaced by a new version|{n} texts replaced by a new version")
_PRESENT = mark("{number} already there|{number} already there")
_REPEATED = mark(
    "{number} passed over, with a text that is there already"
    "|{number} passed over, with a text that is there already"
)
_REFUSED = mark("{number} not imported|{number} not imported")


class First(list[T]):
    """The first of very many things.

    Attributes
    ----------
    number: the number of all.
    """

    def __init__(self, first: Iterable[T] = (), number: int = 0) -> None:
        super().__init__(first)
        self.number = number or len(self)

    def take(self, thing: T) -> None:
        """Count a thing, and keep it if it is among the first."""
        self.number += 1
        if len(self) < MOST_KEPT:
            self.append(thing)

    def lines(self) -> list[str]:
        """Return a line for each of the first, and one for the number of the others."""
        return [*map(str, self), *self._further()]

    def summed_up(self) -> list[str]:
        """Return the same with only the first lines of each kind, and the number of its others."""
        return [*summed_up(map(str, self)), *self._further()]

    def _further(self) -> list[str]:
        return [tr("… and {number} more.", number=self.number - len(self))] if self.number > len(self) else []


@dataclass
class ImportReport:
    """The outcome of an import.

    Attributes
    ----------
    documents: the number of added documents.
    layers: the number of layers (or entities and suggestions) added to existing documents.
    present: messages on items whose text and layer are in the project already.
    problems: items that were not imported, with reasons.
    went_on: the number of documents that a stopped import had gathered, after which this one went on.
    notices: remarks on imported items, by kind.
    left_out: files of folders that were left out.
    updated: what new versions of texts did to the annotations of their documents.
    repeated: messages on articles that were passed over because their text is there under another id.
    labels: what the labels of other tools have become.
    fields: what was said of the columns of tables, now and before.
    """

    documents: int = 0
    layers: int = 0
    present: First[str] = field(default_factory=First)
    problems: First[Problem] = field(default_factory=First)
    notices: Notices = field(default_factory=Notices)
    left_out: LeftOut = field(default_factory=LeftOut)
    repeated: First[str] = field(default_factory=First)
    updated: list[VersionReport] = field(default_factory=list)
    labels: MappedLabels = field(default_factory=MappedLabels)
    fields: TableFields = field(default_factory=TableFields)
    went_on: int = 0

    def count(self, outcome: Outcome, place: str, record: Record) -> None:
        """Count the outcome of an item."""
        if outcome == "document":
            self.documents += 1
        elif outcome == "layer":
            self.layers += 1
        else:
            self.present.take(
                tr(
                    "{place}: “{id}” is already in the project, with the same text.",
                    place=place,
                    id=record.document.id,
                )
            )

    def counts(self) -> str:
        """Return the numbers of items that were imported, already there and refused, as words."""
        parts = []
        if self.documents or not (self.layers or self.updated):
            parts.append(tr("{n} document imported|{n} documents imported", self.documents))
        if self.layers:
            parts.append(tr(_LAYERS, self.layers))
        if self.updated:
            parts.append(tr(_UPDATED, len(self.updated)))
        for text, first in ((_PRESENT, self.present), (_REPEATED, self.repeated), (_REFUSED, self.problems)):
            if first:
                parts.append(tr(text, first.number, number=str(first.number)))
        if self.went_on:
            parts.append(tr("going on after {number} of an import that was stopped", number=self.went_on))
        return ", ".join(parts)

    def summary(self) -> str:
        """Return one line for the user: the counts, the notices and the files left out."""
        return "; ".join([self.counts(), *(section.clause for section in self._sections())])

    def to_keep(self, files: Sequence[str]) -> NewReport:
        """Return the report for the project."""
        return NewReport(files, self.summary(), self.page())

    def lines(self) -> list[str]:
        """Return the lines below the summary: problems, notices, files left out, items already there.

        Of lines that say the same of many items the first ones are there; `page` has all.
        """
        section_lines = [line for section in self._sections() for line in section.lines]
        there = [*self.repeated.summed_up(), *self.present.summed_up()]
        return [*self.problems.summed_up(), *section_lines, *self._updates(), *there, *self._taken()]

    @property
    def is_summed_up(self) -> bool:
        """Tell whether `page` has more lines on single items than `lines`."""
        return any(each.summed_up() != each.lines() for each in (self.problems, self.repeated, self.present))

    @property
    def has_remarks(self) -> bool:
        """Tell whether there is more to tell than what came in, as it was chosen."""
        return self.page() != self._taken()

    def _taken(self) -> list[str]:
        """Return what labels and columns were taken for."""
        return [*self.fields.lines(), *self.labels.lines()]

    def page(self) -> list[str]:
        """Return the same lines with headings for notices and files left out, to show below the counts."""
        parts = [self.problems.lines()]
        parts += [[_as_sentence(section.clause), *section.below] for section in self._sections()]
        parts += [self._updates(), self.repeated.lines(), self.present.lines(), self._taken()]
        page = [line for part in parts if part for line in (*part, "")]
        return page[:-1]

    def to_plain(self) -> dict[str, Any]:
        """Return what is known so far of items, for JSON: an import that is stopped goes on with it."""
        return {
            "counts": [self.documents, self.layers],
            "present": [self.present, self.present.number],
            "repeated": [self.repeated, self.repeated.number],
            "problems": [
                [[each.place, each.message, each.remedy] for each in self.problems], self.problems.number
            ],
            "notices": self.notices.to_plain(),
            "labels": self.labels.to_plain(),
            "fields": self.fields.to_plain(),
        }  # fmt: skip

    def go_on_from(self, values: dict[str, Any]) -> None:
        """Take over what `to_plain` has told of the import that was stopped."""
        self.documents, self.layers = values["counts"]
        self.went_on = self.documents
        self.present, self.repeated = First(*values["present"]), First(*values["repeated"])
        problems, number = values["problems"]
        self.problems = First((Problem(*each) for each in problems), number)
        self.notices = Notices.from_plain(values["notices"])
        self.labels = MappedLabels.from_plain(values["labels"])
        self.fields = TableFields.from_plain(values["fields"])

    def _updates(self) -> list[str]:
        """Return the lines on new versions of texts: each document, and each annotation that did not stay."""
        return [line for each in self.updated for line in (f"{each.summary()}.", *each.lines())]

    def _sections(self) -> list[Section]:
        return [*self.notices.sections(self.documents + self.layers), *self.left_out.sections()]


def _as_sentence(clause: str) -> str:
    return f"{clause[0].upper()}{clause[1:]}{'' if clause.endswith('…') else '.'}"
