"""Learning in a project: counted, kept, put to use in documents that are opened, switched off, forgotten."""

from __future__ import annotations

import io
import json

import pytest

from annotator.domain.decisions import Blindness, Showing
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.findings import Finding
from annotator.domain.kinds import QUOTATION
from annotator.domain.learning import Learning
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.jobs.check import check, statistics
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.file_import import import_stream
from annotator.project.jobs.learning import count_anew
from annotator.store import learning as stored
from tests.examples import only, schema
from tests.project.learning.examples import do, fill, suggestions

NUMBER = 20


@pytest.fixture
def acts(project: Project) -> Acts:
    fill(project, NUMBER + 1)
    return project.work_as("ana")


def learn(project: Project, *, weak: bool = False) -> None:
    do(project, project.work_as("ana"), range(1, NUMBER + 1), weak=weak)
    count_anew(project, "ana")
    project.read_learning()


def pending(project: Project) -> list[str]:
    return [suggestion.id for suggestion in project.open_document(NUMBER + 1).pending]


def test_without_learning_all_is_as_the_model_says(project: Project, acts: Acts) -> None:
    opened = project.open_document(NUMBER + 1)
    assert list(opened.pending) == list(suggestions()[:2])
    opened.show(Showing(all=True))
    assert list(opened.pending) == list(suggestions()[:2])
    assert opened.hidden == {}


def test_pending_suggestions_follow_what_was_decided(project: Project, acts: Acts) -> None:
    learn(project)
    opened = project.open_document(NUMBER + 1)
    assert [suggestion.id for suggestion in opened.pending] == ["q1"]
    assert dict(opened.hidden) == {"q2": "weak"}
    (marked,) = opened.pending
    assert marked.why.startswith("20 accepted of 20 ")


def test_an_open_document_stays_as_it_is(project: Project, acts: Acts) -> None:
    opened = project.open_document(NUMBER + 1)
    learn(project)
    opened.load_analysis()
    assert [suggestion.id for suggestion in opened.pending] == ["q1", "q2"]


def test_what_was_added_often_enough_is_suggested_from_the_reserve(project: Project, acts: Acts) -> None:
    learn(project, weak=True)
    assert pending(project) == ["q1", "q3"]


def test_a_suggestion_from_the_reserve_is_accepted_like_any_other(project: Project, acts: Acts) -> None:
    learn(project, weak=True)
    opened = project.open_document(NUMBER + 1)
    raised = opened.pending.get("q3")
    changes = opened.apply(acts.on(opened.document).suggestions.accept(raised))
    made = opened.quotations.get(only(changes.ids("quotation")))
    assert made.provenance.state == "accepted"
    assert made.provenance.extra["learned"]["shipped"] == 0.22
    opened.apply(project.undo())
    assert "q3" in opened.pending.by_id


def test_a_rejection_stays_known_when_its_suggestion_is_back_in_reserve(project: Project, acts: Acts) -> None:
    learn(project, weak=True)
    opened = project.open_document(NUMBER + 1)
    acts.on(opened.document).suggestions.reject(opened.pending.get("q3"))
    project.use_learning(used=False)
    opened = project.open_document(NUMBER + 1)
    (place,) = suggestions()[2].content
    assert any(span.overlaps(place) for span in opened.held())
    assert "q3" not in opened.pending.by_id
    opened.apply(project.undo())
    assert "q3" not in opened.pending.by_id


def test_learning_is_switched_off_and_on(project: Project, acts: Acts) -> None:
    learn(project)
    project.use_learning(used=False)
    assert (project.learns, pending(project)) == (False, ["q1", "q2"])
    assert project.learnt().documents == NUMBER
    project.use_learning(used=True)
    assert (project.learns, pending(project)) == (True, ["q1"])


def test_counting_anew_leaves_it_off(project: Project, acts: Acts) -> None:
    project.use_learning(used=False)
    learn(project)
    assert pending(project) == ["q1", "q2"]


def test_what_was_learnt_is_forgotten_by_one_act_and_stays_so(project: Project, acts: Acts) -> None:
    learn(project)
    project.forget_learning()
    assert pending(project) == ["q1", "q2"]
    assert count_anew(project, "ana").learning.documents == 0
    assert project.count_forgotten() == NUMBER
    assert project.history(1)[0].act == "forget what was learnt"


def test_the_own_limit_of_an_annotator_rules(project: Project, acts: Acts) -> None:
    stored.save(project.database, "ana", Learning({}, 0.2, 9, 200))
    assert project.open_document(NUMBER + 1).least_score == 0.2
    assert pending(project) == ["q1", "q2", "q3"]
    assert project.open_document(NUMBER + 1, Showing(0.9)).least_score == 0.9


def test_each_annotator_has_a_taste_of_their_own(project: Project, acts: Acts) -> None:
    learn(project)
    project.work_as("ben")
    assert pending(project) == ["q1", "q2"]


def test_a_blind_document_shows_nothing_of_it(project: Project, acts: Acts) -> None:
    learn(project, weak=True)
    project.set_blindness(Blindness(100))
    opened = project.open_document(NUMBER + 1)
    assert (len(opened.pending), dict(opened.hidden)) == (0, {})


def test_damaged_counts_keep_nobody_from_annotating(project: Project, acts: Acts) -> None:
    learn(project)
    with project.database.transaction() as connection:
        connection.execute("UPDATE learning SET counts = '[3]'")
    project.read_learning()
    assert pending(project) == ["q1", "q2"]
    assert any("what was learnt" in str(fault) for fault in check(project))
    assert count_anew(project, "ana").learning.documents == NUMBER


def test_the_reserve_is_neither_exported_nor_counted_as_work(project: Project, acts: Acts) -> None:
    out = io.BytesIO()
    write_records(project, out)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert {len(line["quotations"]) for line in lines} == {2}
    assert statistics(project)["suggestions"]["pending"] == 2 * (NUMBER + 1)
    do(project, acts, range(1, 2))
    assert project.undecided(1)[QUOTATION.id] == 0
    assert 1 not in project.positions_matching(DocumentFilter("", "undecided"))


def test_what_was_learnt_is_exported_as_the_origin_of_what_it_made(
    project: Project, acts: Acts, tmp_path_factory: pytest.TempPathFactory
) -> None:
    learn(project, weak=True)
    opened = project.open_document(NUMBER + 1)
    acts.on(opened.document).suggestions.accept_all(list(opened.pending))
    out = io.BytesIO()
    write_records(project, out)
    for line in out.getvalue().splitlines():
        schema().validate(json.loads(line))
    (last,) = (
        line for line in map(json.loads, out.getvalue().splitlines()) if line["id"] == f"d{NUMBER + 1}"
    )
    origins = [quotation["suggestion"]["learned"] for quotation in last["quotations"]]
    assert [origin["shipped"] for origin in origins] == [0.7, 0.22]
    assert origins[0]["of"] == NUMBER
    again = io.BytesIO()
    with Project.create(tmp_path_factory.mktemp("again") / "again.qca") as other:
        import_stream(other, io.BytesIO(out.getvalue()))
        write_records(other, again)
    assert again.getvalue() == out.getvalue()


def test_the_check_reports_what_the_annotator_is_shown(project: Project, acts: Acts) -> None:
    learn(project, weak=True)
    acts.on(project.document_at(NUMBER + 1)).layer.set_status("done")
    undecided = [f for f in check(project) if isinstance(f, Finding) and f.document == f"d{NUMBER + 1}"]
    assert any("not decided" in finding.message for finding in undecided)
