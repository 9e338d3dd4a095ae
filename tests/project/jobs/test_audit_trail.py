"""The history as lines of JSON: who did what, when, from which suggestion, before and after."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from annotator.cli.program import run
from annotator.domain.document import Document, new_document
from annotator.domain.kinds import QUOTATION
from annotator.formats.jsonl.writer import to_object
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.audit_trail import audit_trail
from annotator.project.jobs.exports.layer_records import record_of
from annotator.project.versions.update import update_texts
from annotator.resources_folder import resource
from tests.examples import ARTICLE, DIRECT, add_document, made, new_speaker, proposal, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)


def lines(project: Project, *choice: Any) -> list[dict[str, Any]]:
    schema = json.loads(resource("schema", "quote-claim-history-1.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    found = [
        json.loads(line) for line in audit_trail(project, lambda *fault: pytest.fail(str(fault)), *choice)
    ]
    for line in found:
        validator.validate(line)
    return found


def changes(line: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [change for change in line["changes"] if change["kind"] == kind]


def test_a_line_tells_an_act_before_and_after_in_the_words_of_an_export(
    project: Project, document: Document, acts: Acts
) -> None:
    quotation = made(acts.on(document).quotations.new(CONTENT))
    before = to_object(record_of(project, 1, "ana"))["quotations"][0]
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ann Reed"),))
    after = to_object(record_of(project, 1, "ana"))
    line = lines(project)[-1]
    assert (line["act"], line["annotator"], line["document"], line["state"]) == (
        "set speaker", "ana", "a1", "done",
    )  # fmt: skip
    assert (line["words"], line["changed"]) == (DIRECT, "speaker: none → Ann Reed")
    (change,) = changes(line, "quotation")
    assert (change["before"], change["after"]) == (before, after["quotations"][0])
    assert change["after"]["content"][0]["text"] == DIRECT
    (speaker,) = changes(line, "speaker")
    assert (speaker["before"], speaker["after"]) == (None, after["speakers"][0])


def test_a_decision_names_the_suggestion_that_it_is_on(project: Project) -> None:
    document = add_document(project, ARTICLE, analysed=True)
    acts = project.work_as("ana").on(document)
    acts.suggestions.accept(proposal())
    project.undo()
    acts.suggestions.reject(proposal(), "not speech")
    accepted, rejected = lines(project)[-2:]
    assert (accepted["state"], rejected["state"]) == ("superseded", "done")
    assert accepted["undone_at"] > accepted["at"]
    (decision,) = changes(accepted, "decision")
    (quotation,) = changes(accepted, "quotation")
    assert decision["after"] == {
        "kind": "quotation", "suggestion": "p1", "state": "accepted", "made": quotation["after"]["id"],
        "producer": "quotations 1.0", "rule": "verb before content", "score": 0.93,
    }  # fmt: skip
    assert quotation["after"]["suggestion"]["rule"] == "verb before content"
    assert changes(rejected, "decision")[0]["after"]["reason"] == "not speech"


def test_spans_have_the_words_of_the_text_at_that_time(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    update_texts(project.database, "ana", [new_document("a1", f"Much new.\n\n{ARTICLE}")])
    made_line, update = lines(project)[-2:]
    assert changes(made_line, "quotation")[0]["after"]["content"][0]["text"] == DIRECT
    assert changes(update, "text")[0]["after"]["characters"] == len(ARTICLE) + 11
    project.trash_acts().remove(["a1"])
    trashed = lines(project)[-3:]
    assert changes(trashed[-1], "trash")[0]["after"] == {"first": 1, "last": 1, "act": trashed[-1]["id"]}


def test_the_trail_is_of_one_document_one_annotator_or_the_latest_acts(
    project: Project, document: Document, acts: Acts
) -> None:
    other = add_document(project, "Another\n\none.", "a2")
    for name in ("ana", "ben"):
        for each in (document, other):
            project.work_as(name).on(each).layer.set_flag(True)
    assert [line["annotator"] for line in lines(project, "a2")] == ["ana", "ben"]
    assert [line["document"] for line in lines(project, None, "ben")] == ["a1", "a2"]
    last = lines(project)[-1]
    assert lines(project, None, None, last["at"])[-1] == last
    assert lines(project, None, None, "2999") == []


def test_a_damaged_act_is_named_and_passed_over(
    project: Project, document: Document, acts: Acts, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for _ in range(3):
        acts.on(document).quotations.new(CONTENT)
    number = len(lines(project))
    with project.database.transaction() as connection:
        connection.execute(f"UPDATE history SET deltas = '[[' WHERE id = {number - 1}")
    out = tmp_path / "trail.jsonl"
    project.close()
    assert run(["history", str(project.path), "-o", str(out)]) == 1
    assert f"act {number - 1} is damaged" in capfd.readouterr().err
    assert [json.loads(line)["id"] for line in out.read_bytes().splitlines()] == [
        id for id in range(1, number + 1) if id != number - 1
    ]
    assert run(["history", str(project.path), "-o", "-", "--annotator", "ana", "--since", "2999-01-01"]) == 0
    assert capfd.readouterr().out == ""
    assert run(["history", str(project.path), "-o", "-", "--since", "soon"]) == 2
