"""A document that two annotators have done alike, and whose gold layer is done."""

from __future__ import annotations

from annotator.domain.document import Document
from annotator.project import Project
from annotator.project.teams.readings import reading_of
from tests.examples import ARTICLE, add_document
from tests.project.acts.article_layer import CONTENT


def add_agreed(project: Project, id: str) -> Document:
    """Add the document; Ana and Ben have annotated it, Lea has made its gold layer."""
    document = add_document(project, ARTICLE, id=id)
    for name in ("ana", "ben"):
        on = project.work_as(name).on(document)
        on.quotations.new(CONTENT)
        on.layer.set_status("done")
    on = project.work_as("lea", on_gold=True).on(document)
    on.gold.take_agreed(reading_of(project, document))
    on.layer.set_status("done")
    return document
