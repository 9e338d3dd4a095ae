"""What a jump would change in the text is the difference between the layers before and after it."""

from __future__ import annotations

import json

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import StorageError
from annotator.domain.kinds import QUOTATION
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.opened.history_preview import Mark, Preview
from tests.examples import ARTICLE, DIRECT, add_document, made, span_of, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)


def test_where_a_span_only_grows_only_what_is_new_comes(
    project: Project, document: Document, acts: Acts
) -> None:
    quotation = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).annotations.set_note(Reference(QUOTATION, quotation), "sure?")
    longer = span_of(ARTICLE, DIRECT + " on Tuesday")
    acts.on(document).annotations.move_edge(Reference(QUOTATION, quotation), "content", 0, longer)
    view = project.open_document(1)
    ids, _ = project.ids_of_acts()
    rest = span_of(ARTICLE, " on Tuesday")
    assert project.preview(ids[1], view) == Preview((Mark(rest, "quotation", "content", quotation),))
    assert project.preview(None, view).first() == CONTENT[0]._replace(end=longer.end)
    project.jump(ids[1])
    assert project.preview(ids[0], view) == Preview(others=1)
    assert project.preview(ids[2], view).coming == (Mark(rest, "quotation", "content", quotation),)


def test_what_happened_in_other_documents_is_not_told(
    project: Project, document: Document, acts: Acts
) -> None:
    other = add_document(project, ARTICLE, "a2")
    acts.on(other).quotations.new(CONTENT)
    assert project.preview(None, project.open_document(1)) == Preview()
    assert len(project.preview(None, project.open_document(2)).going) == 1


@pytest.mark.parametrize("content", ["[[0, 9999]]", "[[4, 4]]", "[[-1, 3]]", '[["a", 3]]', "[7]", "7", "[["])
def test_a_history_that_holds_no_annotation_is_refused(
    project: Project, document: Document, acts: Acts, content: str
) -> None:
    acts.on(document).quotations.new(CONTENT)
    with project.database.transaction() as connection:
        row = connection.execute("SELECT id, deltas FROM history WHERE state = 'done'").fetchone()
        deltas = json.loads(row["deltas"])
        for table, _, after in deltas:
            if table == "quotation":
                after["content"] = content
        connection.execute("UPDATE history SET deltas = ? WHERE id = ?", (json.dumps(deltas), row["id"]))
    with pytest.raises(StorageError, match=r"An act in the history of .* is damaged"):
        project.preview(None, project.open_document(1))
