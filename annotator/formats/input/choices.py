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
    """How a file is to be read where its reader could do it in several ways.

    Attributes
    ----------
    encoding: the encoding of text files, as Python names it; None: found by the reader.
    fields: what the columns of a table or the fields of an object are, one of `FIELDS` each; those not named
        are taken by their names.
    labels: what labels and relations of labelled texts become; None: nobody has said
        it; an import proposes a map, and without one labels become entities.
    """

    encoding: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    labels: LabelMap | None = None


USUAL = Choices()
