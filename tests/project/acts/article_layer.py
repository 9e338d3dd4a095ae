"""Spans of the article that acts are tested on, and what its layer holds."""

from __future__ import annotations

from annotator.domain.claim import Claim
from annotator.domain.layer import Layer
from annotator.domain.quotation import Quotation
from annotator.project import Project
from annotator.store import layers
from tests.examples import ARTICLE, DIRECT, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)
SOURCE = spans_of(ARTICLE, "Mayor Ann Reed")
LATER = spans_of(ARTICLE, "“It is too late,”", "“and too dear.”")
CRITICS = spans_of(ARTICLE, "that fares would rise")


def layer(project: Project, annotator: str = "ana") -> Layer:
    return layers.layer(project.database, "a1", annotator)


def quotation(project: Project, id: str) -> Quotation:
    return next(q for q in layer(project).quotations if q.id == id)


def claim(project: Project, id: str) -> Claim:
    return next(c for c in layer(project).claims if c.id == id)
