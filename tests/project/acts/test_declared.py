"""Roles and attributes that a codebook alone declares: set, told of, checked, counted and exported."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.program import run
from annotator.domain.document import Document
from annotator.domain.errors import ActRefused, InputError
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span, Spans
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.check import statistics
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.file_import import import_stream
from annotator.store import layers
from tests.examples import (
    ARTICLE,
    DIRECT,
    add_document,
    add_records,
    made,
    new_speaker,
    quotation_of,
    schema,
    span_of,
    spans_of,
)

CONTENT = spans_of(ARTICLE, DIRECT)
CRITICS = span_of(ARTICLE, "Critics")
TOPIC = {
    "id": "topic",
    "label": "Topic",
    "values": [{"id": "money", "label": "Money"}, {"id": "health", "label": "Health"}],
}


def declare(project: Project) -> None:
    """Let the codebook declare a role, and an attribute of claims."""
    declared = {"roles": [{"id": "addressee", "label": "Addressee"}], "claim_attributes": [TOPIC]}
    layers.set_codebook(project.database, {**project.codebook.body, **declared})


@pytest.fixture
def project(tmp_path: Path) -> Any:
    """Give an empty project with such a codebook."""
    with Project.create(tmp_path / "news.qca", fill=declare):
        pass
    with Project.open(tmp_path / "news.qca") as opened:
        yield opened


@pytest.fixture
def document(project: Project) -> Document:
    """Give the article."""
    return add_document(project, ARTICLE)


@pytest.fixture
def acts(project: Project, document: Document) -> Acts:
    """Give Ana's acts."""
    return project.work_as("ana")


def last(project: Project) -> str:
    ids, done = project.ids_of_acts()
    return project.past_acts([ids[done - 1]])[0].line


def exported(project: Project) -> bytes:
    out = io.BytesIO()
    write_records(project, out)
    return out.getvalue()


def test_a_further_role_is_set_moved_and_cleared(project: Project, document: Document, acts: Acts) -> None:
    quotation = Reference(QUOTATION, made(acts.on(document).quotations.new(CONTENT)))
    on = acts.on(document).annotations
    assert on.set_spans(quotation, "addressee", (CRITICS,)).act == "set addressee"
    assert last(project) == "addressee: none → “Critics”"
    longer = Span(CRITICS.start, CRITICS.end + 7)
    assert on.move_edge(quotation, "addressee", 0, longer).act == "move addressee edge"
    assert last(project) == "addressee: end moved by 1 word"
    assert on.take_out(quotation, "addressee", 0).act == "clear addressee"
    (found,) = project.open_document(1).quotations
    assert found.spans("addressee") == ()
    assert "addressee" not in found.roles
    for spans in ((longer,), (CRITICS,)):
        project.undo()
        (found,) = project.open_document(1).quotations
        assert found.spans("addressee") == spans
        assert found.extent.end == spans[0].end


def test_parts_of_a_role_stand_in_text_order_and_never_overlap(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.on(document).quotations.new(CONTENT))
    on, start = acts.on(document), CRITICS.start

    def parts() -> Spans:
        (found,) = project.open_document(1).quotations
        return found.spans("addressee")

    later = span_of(ARTICLE, "Tuesday")
    for span in (later, Span(start, start + 4), Span(start + 3, CRITICS.end)):
        quotation = project.open_document(1).quotations.get(id)
        assert on.quotations.add_part(quotation, "addressee", span).act == "add part of addressee"
    assert parts() == tuple(sorted((CRITICS, later)))
    quotation = project.open_document(1).quotations.get(id)
    assert on.annotations.take_out(quotation, "addressee", 0).act == "take out part of addressee"
    on.annotations.set_spans(quotation, "addressee", (Span(start + 2, CRITICS.end), CRITICS, later))
    assert parts() == tuple(sorted((CRITICS, later))), "however they come in"
    with pytest.raises(InputError, match="has no role"):
        on.quotations.add_part(quotation, "occasion", CRITICS)


def test_several_spans_of_it_are_a_finding(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (new_speaker("Ann Reed"),))
    tuesday = span_of(ARTICLE, "Tuesday")
    acts.on(document).annotations.set_spans(Reference(QUOTATION, id), "addressee", (CRITICS, tuesday))
    (found,) = project.open_document(1).findings.in_order()
    assert (found.kind, found.message) == ("several spans", "Quotation with several addressee spans")


def test_a_further_role_stands_beside_cue_and_source_in_jsonl(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    id = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).annotations.set_spans(Reference(QUOTATION, id), "addressee", (CRITICS,))
    data = exported(project)
    line = json.loads(data)
    schema().validate(line)
    (said,) = line["quotations"]
    assert list(said)[:7] == ["id", "type", "content", "cue", "source", "addressee", "speaker"]
    assert said["addressee"] == [{**CRITICS._asdict(), "text": "Critics"}]
    with Project.create(tmp_path / "other.qca") as other:
        assert import_stream(other, io.BytesIO(data)).problems == []
        assert exported(other) == data
        other.work_as("ana")
        (found,) = other.open_document(1).quotations
        assert found.spans("addressee") == (CRITICS,), "whatever the codebook there declares"


@pytest.mark.parametrize(
    "value",
    [
        "Critics",
        [],
        [7],
        [{"start": 0, "end": 7}],
        [{"start": 0, "end": 7, "text": "Council", "score": 1}],
        [{"start": 0, "end": 7, "text": "Elsewhere"}],
        [{"start": 0, "end": 9999, "text": "Council"}],
    ],
)
def test_a_field_of_another_tool_is_kept_as_it_came(
    project: Project, document: Document, acts: Acts, value: Any, tmp_path: Path
) -> None:
    acts.on(document).quotations.new(CONTENT)
    line = json.loads(exported(project))
    line["quotations"][0]["evidence"] = value
    with Project.create(tmp_path / "other.qca") as other:
        assert import_stream(other, io.BytesIO(json.dumps(line).encode())).problems == []
        again = json.loads(exported(other))
        assert again["quotations"][0]["evidence"] == value
        schema().validate(again)
        other.work_as("ana")
        assert other.open_document(1).quotations[0].roles == {"content": CONTENT}


def test_the_roles_and_attributes_of_suggestions_come_back(project: Project, document: Document) -> None:
    place = [{"start": 0, "end": 7, "text": ARTICLE[:7]}]
    came = {"producer": "p 1", "rule": "r", "score": 0.9, "state": "pending", "why": "w"}
    said = {"id": "p1", "content": place, "addressee": [{**CRITICS._asdict(), "text": "Critics"}]}
    line = json.loads(exported(project)) | {
        "id": "a2",
        "quotations": [{**said, "suggestion": came}],
        "claims": [{"id": "k1", "content": place, "attributes": {"topic": "money"}, "suggestion": came}],
    }
    assert import_stream(project, io.BytesIO(json.dumps(line).encode())).problems == []
    _, again = map(json.loads, exported(project).splitlines())
    schema().validate(again)
    assert again["quotations"][0]["addressee"] == said["addressee"]
    assert again["claims"][0]["attributes"] == {"topic": "money"}
    acts, other = project.work_as("ana"), project.document_at(2)
    opened = project.open_document(2)
    acts.on(other).suggestions.accept(opened.pending[0])
    acts.on(other).suggestions.accept(opened.suggested_claims[0])
    opened.load()
    assert opened.quotations[0].spans("addressee") == (CRITICS,)
    assert opened.claims[0].attributes == {"topic": "money"}


def test_a_claims_attribute_is_set_told_of_and_exported(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    claim = Reference(CLAIM, made(acts.on(document).claims.new(CONTENT, types=("quantity",)), "claim"))
    on = acts.on(document).annotations
    assert on.set_attribute(claim, "topic", "money").act == "set topic"
    assert last(project) == "topic: none → money"
    with pytest.raises(ActRefused, match="Nothing to change: set topic"):
        on.set_attribute(claim, "topic", "money")
    on.set_attribute(claim, "certainty", "hedged")
    data = exported(project)
    line = json.loads(data)
    schema().validate(line)
    (found,) = line["claims"]
    assert (found["certainty"], found["attributes"]) == ("hedged", {"topic": "money"})
    with Project.create(tmp_path / "other.qca") as other:
        assert import_stream(other, io.BytesIO(data)).problems == []
        assert exported(other) == data
    project.undo()
    on.set_attribute(claim, "topic", "")
    assert last(project) == "topic: money → none"
    (found,) = json.loads(exported(project))["claims"]
    assert "attributes" not in found


def test_statistics_count_the_values_of_each_attribute(
    project: Project, document: Document, acts: Acts, capsys: pytest.CaptureFixture[str]
) -> None:
    on = acts.on(document)
    for topic in ("money", "health", "money", ""):
        claim = Reference(CLAIM, made(on.claims.new(CONTENT), "claim"))
        if topic:
            on.annotations.set_attribute(claim, "topic", topic)
    on.annotations.set_attribute(claim, "certainty", "hedged")
    on.annotations.set_attribute(claim, "check_worthy", "no")
    on.quotations.new(CONTENT)
    quotation = Reference(QUOTATION, made(on.quotations.new(CONTENT)))
    on.annotations.set_attribute(quotation, "mode", "writing")
    undeclared = quotation_of("q9", CONTENT, attributes={"undeclared": "x"})
    add_records(project, Record(document, Layer(document.id, "ben", quotations=(undeclared,))))
    counted: Any = statistics(project)["attributes"]
    assert counted["claim"] == {
        "certainty": {"plain": 3, "hedged": 1},
        "check_worthy": {"no": 1},
        "topic": {"money": 2, "health": 1},
    }
    declared = {attribute.id: attribute.default for attribute in QUOTATION.attributes(project.codebook)}
    assert counted["quotation"].keys() == declared.keys()
    assert all(sum(counted["quotation"][id].values()) == 3 for id, default in declared.items() if default)
    project.close()
    assert run(["stats", str(project.path)]) == 0
    assert "attributes claim topic money     2" in capsys.readouterr().out.splitlines()
