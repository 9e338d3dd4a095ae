"""The evidence of decisions: which suggestions of which layers count, and as what."""

from __future__ import annotations

from annotator.domain.decisions import Blindness
from annotator.project import Project
from annotator.project.learning.evidence import Evidence, evidence_of, learnt_from
from annotator.store import learning as stored
from tests.examples import quotation_of
from tests.project.learning.examples import TEXT, do, fill, suggestions


def rights(evidence: Evidence) -> list[float]:
    return [example.right for example in evidence.examples()]


def test_decisions_count_and_what_a_done_layer_says_without_them() -> None:
    marked, plain, weak = suggestions()
    begun = Evidence(TEXT, (marked, plain, weak), {"q1": "edited", "q2": "rejected"})
    assert rights(begun) == [1, 0]
    assert rights(Evidence(TEXT, (marked, plain, weak), begun.decisions, (), is_done=True)) == [1, 0, 0]
    added = (quotation_of("x", weak.content),)
    assert rights(Evidence(TEXT, (marked, plain, weak), begun.decisions, added, is_done=True)) == [1, 0, 1]


def test_an_annotator_teaches_the_project_a_taste(project: Project) -> None:
    fill(project, 12)
    do(project, project.work_as("ana"), range(1, 13))
    learning = learnt_from(evidence_of(project.database, "ana"))
    assert (learning.documents, learning.decisions) == (12, 36)
    assert {(lesson.group, lesson.value) for lesson in learning.in_order() if lesson.shift < 0} >= {
        ("marks", "without")
    }


def test_annotators_are_counted_by_themselves(project: Project) -> None:
    fill(project, 6)
    do(project, project.work_as("ana"), range(1, 7))
    assert learnt_from(evidence_of(project.database, "ben")).decisions == 0


def test_an_undone_decision_does_not_count(project: Project) -> None:
    fill(project, 1)
    acts = project.work_as("ana")
    acts.on(project.document_at(1)).suggestions.reject(suggestions()[1])
    assert learnt_from(evidence_of(project.database, "ana")).decisions == 1
    project.undo()
    assert learnt_from(evidence_of(project.database, "ana")).decisions == 0


def test_forgotten_documents_count_again_only_if_the_annotator_wants_it(project: Project) -> None:
    fill(project, 4)
    acts = project.work_as("ana")
    do(project, acts, range(1, 4))
    project.forget_learning()
    do(project, acts, range(4, 5))
    assert learnt_from(evidence_of(project.database, "ana")).documents == 1
    project.remember_learning()
    assert learnt_from(evidence_of(project.database, "ana")).documents == 4


def test_documents_begun_blind_do_not_count(project: Project) -> None:
    fill(project, 3)
    acts = project.work_as("ana")
    do(project, acts, range(1, 3))
    project.set_blindness(Blindness(100))
    acts.on(project.document_at(3)).layer.set_status("done")
    assert learnt_from(evidence_of(project.database, "ana")).documents == 2


def test_a_damaged_document_is_passed_over(project: Project) -> None:
    fill(project, 2)
    do(project, project.work_as("ana"), range(1, 3))
    with project.database.transaction() as connection:
        connection.execute("UPDATE document_text SET text = 'other' WHERE position = 1")
    assert learnt_from(evidence_of(project.database, "ana")).documents == 1


def test_the_last_documents_count_where_there_are_too_many(project: Project) -> None:
    fill(project, 3)
    do(project, project.work_as("ana"), range(1, 4))
    assert stored.countable(project.database, "ana", 2) == [(2, True), (3, True)]
