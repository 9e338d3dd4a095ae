"""Choices: what the user has said about the reading of a file, in the preview or on the command line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.formats.input.label_map import LabelMap

# What a column or field can be taken for; "" leaves it out of these and keeps it as it came.
FIELDS = ("text", "id", "title", "byline", "publisher", "published", "section", "url", "language")


@dataclass(frozen=True)
class Choices:
    """The choices for a file that its reader could read in several ways.

    Attributes
    ----------
    encoding: the encoding of text files, as Python names it; None: found by the reader.
    fields: what the columns of a table or the fields of an object are, one of `FIELDS` each; those not named
        are taken by their names.
    by_columns: what columns of tables were taken for before, by the names of all columns of a table.
    labels: what labels and relations of labelled texts become; None: nobody has said
        it; an import proposes a map, and without one labels become entities.
    """

    encoding: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    labels: LabelMap | None = None
    by_columns: Mapping[tuple[str, ...], Mapping[str, str]] = field(default_factory=dict)

    def fields_of(self, columns: tuple[str, ...]) -> Mapping[str, str]:
        """Return what columns of a table are taken for: as chosen, else as before for the same columns."""
        chosen = {name: taken for name, taken in self.fields.items() if name in columns}
        # A part of the article comes from one column: the one that was chosen now.
        taken_now = set(chosen.values()) - {""}
        before = self.by_columns.get(columns, {})
        return {name: "" if taken in taken_now else taken for name, taken in before.items()} | chosen


USUAL = Choices()
