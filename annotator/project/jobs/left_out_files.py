"""The files of folders and archives that an import leaves out: their number, first names, and ways out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.translation import labelled, tr
from annotator.formats.input.notices import Section
from annotator.formats.input.sources import shown
from annotator.formats.input.ways_out import cannot_be_read, way_out

if TYPE_CHECKING:
    from pathlib import PurePath

_NAMED = 5  # files that a sentence names
_LONGEST_NAME = 100  # characters of an address that a sentence names
_MOST_KINDS = 20  # kinds with a line about the way out


@dataclass
class _Group:
    number: int = 0
    first: list[str] = field(default_factory=list)

    def add(self, name: str) -> None:
        self.number += 1
        if len(self.first) < _NAMED:
            self.first.append(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]} …")

    def names(self) -> str:
        more = " …" if self.number > len(self.first) else ""
        return ", ".join(self.first) + more


class LeftOut:
    """Files that were left out, by reason; files of other kinds by ending.

    Attributes
    ----------
    missed: the number of those that may hold articles.
    """

    def __init__(self) -> None:
        self.missed = 0
        self._other_kinds = _Group()
        self._endings: dict[str, _Group] = {}
        self._reasons: dict[str, _Group] = {}

    def add(self, path: PurePath, why: str = "", name: str = "", *, is_missed: bool = True) -> None:
        """Count a file; without a reason, it is of a kind that cannot be read."""
        self.missed += is_missed
        name = name or shown(path.name)
        if why:
            self._reasons.setdefault(why, _Group()).add(name)
        else:
            self._other_kinds.add(name)
            self._endings.setdefault(path.suffix.lower(), _Group()).add(name)

    def __len__(self) -> int:
        return self._other_kinds.number + sum(group.number for group in self._reasons.values())

    def sections(self) -> list[Section]:
        """Return a section for files of other kinds, with the ways out, and a section for each reason."""
        sections = []
        if number := self._other_kinds.number:
            clause = tr(
                "{n} file of other kinds left out: {files}|{n} files of other kinds left out: {files}",
                number,
                files=self._other_kinds.names(),
            )
            below = self._ways_out(are_named=number <= _NAMED)
            sections.append(Section(clause, self._ways_out(), below))
        for why, group in self._reasons.items():
            clause = tr(
                "{number} left out ({reason}): {files}",
                number=str(group.number),
                reason=why,
                files=group.names(),
            )
            sections.append(Section(clause, [], []))
        return sections

    def _ways_out(self, *, are_named: bool = False) -> list[str]:
        lines = []
        for ending, group in list(self._endings.items())[:_MOST_KINDS]:
            words = f"{cannot_be_read(shown(ending))} {way_out(ending)}".strip()
            lines.append(f"{words[0].upper()}{words[1:]}" if are_named else labelled(group.names(), words))
        return lines
