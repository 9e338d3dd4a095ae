"""Acts on several documents at once: each one act, one undo, for the annotator at work alone."""

from __future__ import annotations

import json

import jsonschema
import pytest

from annotator.domain.errors import ActRefused
from annotator.domain.stored_words import shown
from annotator.project import Project
from annotator.project.acts import chosen_documents
from annotator.project.jobs.audit_trail import audit_trail
from annotator.resources_folder import resource
from annotator.store.assignments import assigned
from tests.examples import add_document


@pytest.fixture
def three(project: Project) -> Project:
    """Give a project of three documents, where Ben has flagged the first one."""
    for number in (1, 2, 3):
        add_document(project, f"Text {number}.", f"d{number}")
    project.work_as("ben").on(project.document_at(1)).layer.set_flag(True)
    project.work_as("ana")
    return project


def states(project: Project) -> list[tuple[str, bool, str]]:
    return [(each.status, each.flagged, each.flag_reason) for each in project.summaries([1, 2, 3])]


NEW = ("new", False, "")


def test_flags_with_a_reason_are_one_act(three: Project) -> None:
    changes = three.chosen_acts().set_flags([3, 1], True, " ask \n Ben ")
    assert states(three) == [("new", True, "ask Ben"), NEW, ("new", True, "ask Ben")]
    assert changes.documents_touched() == {"d1", "d3"}
    assert (changes.act, changes.document) == ("flag 2 documents", None)
    three.chosen_acts().set_flags([2, 1], True)
    assert states(three) == [("new", True, "ask Ben"), ("new", True, ""), ("new", True, "ask Ben")]
    three.undo()
    three.chosen_acts().set_flags([1, 2], False)
    assert states(three) == [NEW, NEW, ("new", True, "ask Ben")]
    three.undo()
    three.undo()
    assert states(three) == [NEW, NEW, NEW]
    three.redo()
    assert states(three)[0] == ("new", True, "ask Ben")
    three.work_as("ben")
    assert states(three) == [("new", True, ""), NEW, NEW]


def test_done_and_open_again(three: Project) -> None:
    three.chosen_acts().set_status([1, 2, 3], "done")
    assert three.count_done() == 3
    three.chosen_acts().set_status([2], "started")
    assert [each[0] for each in states(three)] == ["done", "started", "done"]
    with pytest.raises(ActRefused, match="Nothing to change: mark 2 documents done"):
        three.chosen_acts().set_status([1, 3], "done")


def test_assignments_are_added_taken_back_and_undone(three: Project) -> None:
    acts = three.chosen_acts()
    changes = acts.assign([1, 2], "ben")
    assert (changes.assigned, changes.documents_touched()) == ({"d1", "d2"}, frozenset())
    acts.assign([2, 3], "ana")
    names = {"d1": {"ben"}, "d2": {"ana", "ben"}, "d3": {"ana"}}
    assert assigned(three.database, ["d1", "d2", "d3"]) == names
    acts.unassign([1, 2, 3], "ben")
    assert assigned(three.database, ["d1", "d2", "d3"]) == {"d2": {"ana"}, "d3": {"ana"}}
    three.undo()
    assert assigned(three.database, ["d1", "d2", "d3"]) == names
    with pytest.raises(ActRefused, match="The project has no annotator “zoe”"):
        acts.assign([1], "zoe")
    with pytest.raises(ActRefused, match="Nothing to change"):
        acts.assign([1], "ben")


def test_assignments_go_to_the_trash_with_their_document_and_come_back(three: Project) -> None:
    three.chosen_acts().assign([1, 2], "ben")
    three.trash_acts().remove_at([2, 3])
    assert assigned(three.database, ["d1", "d2"]) == {"d1": {"ben"}}
    three.trash_acts().restore([2])
    assert assigned(three.database, ["d2"]) == {"d2": {"ben"}}


def test_the_audit_trail_tells_of_assignments_in_its_form(three: Project) -> None:
    three.chosen_acts().assign([1], "ben")
    line = json.loads(list(audit_trail(three, lambda *_: None))[-1])
    (change,) = line["changes"]
    assert (line["act"], change["kind"], change["document"]) == ("assign 1 document", "assignment", "d1")
    assert (change["before"], change["after"]) == (None, {"document": "d1", "annotator": "ben"})
    form = json.loads(resource("schema/quote-claim-history-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(line, form)


def test_progress_is_told(three: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chosen_documents, "_STEP", 2)
    told: list[tuple[int, int]] = []
    three.chosen_acts(lambda *both: told.append(both)).set_status([1, 2, 3], "started")
    assert told == [(2, 3)]


@pytest.mark.parametrize("act", ["flag 2 documents", "unassign 1 document", "mark 1,200 documents done"])
def test_names_of_such_acts_can_be_translated(act: str) -> None:
    from annotator.domain.stored_words import _patterns

    assert shown(act) == act
    assert any(pattern.fullmatch(act) for _, pattern in _patterns())
