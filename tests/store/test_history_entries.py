"""The history as a list shows it: whose acts, in which order, done or undone, of which document."""

from __future__ import annotations

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import QUOTATION
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.store.history_entries import changes_to
from tests.examples import ARTICLE, DIRECT, add_document, made, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)


def test_an_annotators_acts_stand_in_order_the_undone_ones_last(
    project: Project, document: Document, acts: Acts
) -> None:
    assert project.ids_of_acts() == ([], 0)  # an import is no act of hers
    quotation = made(acts.on(document).quotations.new(CONTENT))
    for note in ("one", "two"):
        acts.on(document).annotations.set_note(Reference(QUOTATION, quotation), note)
    ids, done = project.ids_of_acts()
    assert (ids, done) == (sorted(ids), 3)
    project.undo()
    project.undo()
    assert project.ids_of_acts() == (ids, 1)
    project.redo()
    assert project.ids_of_acts() == (ids, 2)
    acts.on(document).layer.set_flag(True)
    project.work_as("ben").on(document).layer.set_flag(True)
    project.work_as("ana")
    now, done = project.ids_of_acts()
    assert (now[:2], len(now), done) == (ids[:2], 3, 3), "what a new act has ended is gone"


def test_acts_are_shown_with_time_and_document_whichever_are_asked_for(
    project: Project, document: Document, acts: Acts
) -> None:
    other = add_document(project, "Rain\n\nIt rains.\n", "a2")
    first = acts.on(document).quotations.new(CONTENT)
    acts.on(other).layer.set_flag(True)
    acts.on(document).layer.set_flag(True)
    ids, _ = project.ids_of_acts()
    shown = project.past_acts([ids[2], ids[1], ids[0]])
    assert [(act.act, act.document, act.title) for act in shown] == [
        ("flag", "a1", "Council backs tram"),
        ("flag", "a2", "Rain"),
        ("new quotation", "a1", "Council backs tram"),
    ]
    assert shown[-1].at == first.at
    assert shown[-1].words == " ".join(CONTENT[0].of(document.text).split())[:60]
    assert shown[0].words == "", "a flag is about no words"
    assert project.past_acts([]) == []
    assert project.ids_of_acts("a2") == ([ids[1]], 1)
    project.jump(ids[0])
    assert project.ids_of_acts("a1") == ([ids[0], ids[2]], 1)


def test_what_lies_on_the_way_to_an_act_is_that_of_one_document(
    project: Project, document: Document, acts: Acts
) -> None:
    other = add_document(project, ARTICLE, "a2")
    quotation = made(acts.on(document).quotations.new(CONTENT))
    acts.on(other).quotations.new(CONTENT)
    acts.on(document).annotations.set_note(Reference(QUOTATION, quotation), "sure?")
    ids, _ = project.ids_of_acts()

    def changes(id: int | None, document: str) -> list[tuple[str, bool, bool]]:
        found, _ = changes_to(project.database, "ana", id, document)
        return [(key.kind, was is None, becomes is None) for key, was, becomes in found]

    assert changes(ids[2], "a1") == []
    assert changes(ids[0], "a1") == [("quotation", False, False)]
    assert changes(None, "a1")[-1] == ("quotation", False, True)
    there = changes(None, "a2")
    project.jump(None)
    assert changes(ids[2], "a2") == [(table, gone, new) for table, new, gone in reversed(there)]
    with pytest.raises(ActRefused, match="cannot go to this act"):
        changes(10**9, "a1")


def test_the_acts_on_a_document_are_found_without_reading_those_on_others(project: Project) -> None:
    with project.database.reading() as connection:
        plan = connection.execute(
            "EXPLAIN QUERY PLAN SELECT id FROM history WHERE annotator IS ? AND state = ? AND document = ?"
            " ORDER BY id",
            ("ana", "done", "a1"),
        ).fetchall()
    assert [row["detail"] for row in plan] == [
        "SEARCH history USING COVERING INDEX history_document (annotator=? AND document=? AND state=?)"
    ]
