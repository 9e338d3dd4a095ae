"""The conditions of a list of documents."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DocumentFilter:
    """The conditions of a list of documents; all of them hold.

    Attributes
    ----------
    annotator: the documents have a layer of this annotator.
    assigned: the documents are assigned to this annotator.
    done_by, done_on: who has done the documents, and on which day (ISO 8601) by the computer's clock.
    """

    annotator: str = ""
    assigned: str = ""
    done_by: str = ""
    done_on: str = ""
