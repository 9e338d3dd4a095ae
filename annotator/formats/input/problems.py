"""Items that could not be read, each with its place and its remedy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.translation import labelled

if TYPE_CHECKING:
    from annotator.domain.errors import AnnotatorError


@dataclass(frozen=True)
class Problem:
    """An item of a file that was not imported.

    Attributes
    ----------
    place: file, or file and line ("articles.jsonl:17").
    given: the line as in the file, if there is one.
    """

    place: str
    message: str
    remedy: str = ""
    given: bytes = b""

    def __str__(self) -> str:
        return labelled(self.place, f"{self.message} {self.remedy}".strip())


def problem(place: str, error: AnnotatorError, given: bytes = b"") -> Problem:
    """Return the problem of an item with an error."""
    return Problem(place, error.message, error.remedy, given)
