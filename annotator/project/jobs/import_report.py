"""The report of an import: what came in, was passed over and was refused, with places and remedies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.counted_nouns import counted
from annotator.formats.input.notices import Notices
from annotator.project.jobs.left_out_files import LeftOut
from annotator.store.import_reports import NewReport, RefusedItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.layer import Record
    from annotator.formats.input.notices import Section
    from annotator.formats.input.problems import Problem
    from annotator.project.versions.reanchoring import VersionReport
    from annotator.store.import_stage import Outcome


@dataclass
class ImportReport:
    """The outcome of an import.

    Attributes
    ----------
    documents: the number of added documents.
    layers: the number of layers (or entities and suggestions) added to existing documents.
    present: messages on items whose text and layer are in the project already.
    problems: items that were not imported, with reasons.
    notices: remarks on imported items, by kind.
    left_out: files of folders that were left out.
    updated: what new versions of texts did to the annotations of their documents.
    repeated: messages on articles that were passed over because their text is there under another id.
    """

    documents: int = 0
    layers: int = 0
    present: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notices: Notices = field(default_factory=Notices)
    left_out: LeftOut = field(default_factory=LeftOut)
    repeated: list[str] = field(default_factory=list)
    updated: list[VersionReport] = field(default_factory=list)

    def count(self, outcome: Outcome, place: str, record: Record) -> None:
        """Count the outcome of an item."""
        if outcome == "document":
            self.documents += 1
        elif outcome == "layer":
            self.layers += 1
        else:
            self.present.append(
                f"{place}: “{record.document.id}” is already in the project, with the same text."
            )

    def counts(self) -> str:
        """Return the numbers of items that were imported, already there and refused, as words."""
        parts = [f"{counted(self.documents, 'document')} imported"]
        if self.layers:
            parts.append(f"{counted(self.layers, 'layer')} added to documents already there")
        if self.present:
            parts.append(f"{len(self.present)} already there")
        if self.updated:
            parts.append(f"{counted(len(self.updated), 'text')} replaced by a new version")
        if self.repeated:
            parts.append(f"{len(self.repeated)} passed over, with a text that is there already")
        if self.problems:
            parts.append(f"{len(self.problems)} not imported")
        return ", ".join(parts)

    def summary(self) -> str:
        """Return one line for the user: the counts, the notices and the files left out."""
        return "; ".join([self.counts(), *(section.clause for section in self._sections())])

    def to_keep(self, files: Sequence[str]) -> NewReport:
        """Return the report for the project, with the refused items for mending."""
        refused = [RefusedItem(each.place, each.message, each.remedy, each.given) for each in self.problems]
        return NewReport(files, self.summary(), self.page(), refused)

    def lines(self) -> list[str]:
        """Return the lines below the summary: problems, notices, files left out, items already there."""
        section_lines = [line for section in self._sections() for line in section.lines]
        return [*map(str, self.problems), *section_lines, *self._updates(), *self.repeated, *self.present]

    def page(self) -> list[str]:
        """Return the same lines with headings for notices and files left out, to show below the counts."""
        parts = [[str(refused) for refused in self.problems]]
        parts += [[_as_sentence(section.clause), *section.lines] for section in self._sections()]
        parts += [self._updates(), self.repeated, self.present]
        page = [line for part in parts if part for line in (*part, "")]
        return page[:-1]

    def _updates(self) -> list[str]:
        """Return the lines on new versions of texts: each document, and each annotation that did not stay."""
        return [line for each in self.updated for line in (f"{each.summary()}.", *each.lines())]

    def _sections(self) -> list[Section]:
        return [*self.notices.sections(self.documents + self.layers), *self.left_out.sections()]


def _as_sentence(clause: str) -> str:
    return f"{clause[0].upper()}{clause[1:]}{'' if clause.endswith('…') else '.'}"
