"""What a jump would change in the text is the difference between the layers before and after it."""

from __future__ import annotations

import json
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.errors import ActRefused, StorageError
from annotator.domain.kinds import QUOTATION
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.opened.document import OpenDocument
from annotator.project.opened.history_preview import Mark, Preview
from tests.examples import ARTICLE, DIRECT, add_document, made, span_of, spans_of
from tests.store.test_random_acts import ACTS, assert_carried

CONTENT = spans_of(ARTICLE, DIRECT)
Characters = set[tuple[str, str, str, int]]


def characters(view: OpenDocument) -> Characters:
    """Return each annotated character once for each annotation and role that holds it."""
    found: Characters = set()
    for quotation in view.quotations:
        for role, span in quotation.places():
            found |= each("quotation", quotation.id, role, (span,))
    for claim in view.claims:
        found |= each("claim", claim.id, "content", claim.content)
    for entity in view.entities:
        found |= each("entity", entity.id, entity.label, (entity.span,))
    return found


def each(kind: str, id: str, role: str, spans: tuple[Span, ...]) -> Characters:
    return {(kind, id, role, point) for span in spans for point in range(*span)}


def of_marks(marks: tuple[Mark, ...]) -> Characters:
    return {(m.kind, m.id, m.role, point) for m in marks for point in range(*m.span)}


@settings(max_examples=40)
@given(st.data())
def test_any_jump_changes_in_the_text_what_its_preview_has_told(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Project.create(Path(folder) / "news.qca")
        document = add_document(project, ARTICLE, analysed=True)
        acts = project.work_as("ana")
        view = project.open_document(1)
        for _ in range(data.draw(st.integers(1, 10))):
            with suppress(ActRefused):
                view.apply(ACTS[data.draw(st.sampled_from(sorted(ACTS)))](acts, document, view, data))
        for _ in range(3):
            ids, _ = project.ids_of_acts()
            target = data.draw(st.sampled_from([None, *ids]))
            told = project.preview(target, view)
            before = characters(view)
            for changes in project.jump(target):
                assert_carried(project, changes)
                view.apply(changes)
            after = characters(view)
            assert of_marks(told.going) == before - after
            assert of_marks(told.coming) == after - before
            assert list(told.going) == sorted(told.going)
            assert project.preview(target, view) == Preview()
        project.close()


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
