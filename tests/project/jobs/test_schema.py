"""Every export validates against the schema: of all test data, prepared and not, of each file version."""

from __future__ import annotations

import io
import json
import shutil
from functools import cache
from pathlib import Path

import pytest

from annotator.domain.document import new_document
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.proposed import SuggestedSpeaker
from annotator.domain.provenance import Provenance
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.acts.speakers import SpeakerActs
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.exports.request import ExportRequest
from annotator.project.jobs.preparation import prepare
from annotator.project.jobs.sample_project import create_sample
from tests.examples import CHECKOUT, add_document, add_records, made, new_speaker, schema, spans_of, suggested
from tests.replay import gold

DATA = CHECKOUT / "tests" / "data"


def lines(project: Project) -> list[dict[str, object]]:
    """Return the lines of a project's export, each of which the schema takes."""
    out = io.BytesIO()
    passed_over: list[str] = []
    write_records(project, out, ExportRequest(units=("utf8", "utf16")), passed_over)
    assert passed_over == []
    found = out.getvalue().splitlines()
    for line in found:
        assert _refusals(line) == []
    return [json.loads(line) for line in found]


@cache
def _refusals(line: bytes) -> list[str]:
    # Cached: most lines of a later export are as they were, and validating one takes some 50 ms.
    return [error.message for error in schema().iter_errors(json.loads(line))]


@pytest.mark.parametrize("path", sorted((DATA / "projects").glob("*.qca")), ids=lambda path: path.stem)
def test_projects_of_each_version(path: Path, tmp_path: Path) -> None:
    shutil.copyfile(path, tmp_path / "p.qca")
    with Project.open(tmp_path / "p.qca") as project:
        assert lines(project)


@pytest.mark.parametrize("name", gold.NAMES)
def test_gold_annotations(project: Project, name: str) -> None:
    one = gold.load(name)
    document = add_document(project, one.text)
    acts = project.work_as("ana")
    for quotation in one.quotations:
        id = made(
            acts.on(document).quotations.new(quotation.content, cue=quotation.cue, source=quotation.source)
        )
        if quotation.speaker:
            acts.on(document).quotations.set_speakers(
                Reference(QUOTATION, id), (new_speaker(quotation.speaker),)
            )
    (line,) = lines(project)
    assert len(line["quotations"]) == len(one.quotations)  # type: ignore[arg-type]


def test_a_speaker_always_has_a_kind(project: Project) -> None:
    text = "Reed, he said, would go."
    speaker = SuggestedSpeaker("Reed", "", Span(0, 4), "named before")
    proposed = suggested(
        "p1", spans_of(text, "would go"), (), (Span(0, 4),), Provenance("a", "b", 0.9), speaker=speaker
    )
    record = Record(new_document("a1", text), Layer("a1", None), suggestions=(proposed,))
    add_records(project, record)
    (line,) = lines(project)
    assert [one["kind"] for one in line["speakers"]] == ["person"]  # type: ignore[attr-defined]
    acts = project.work_as("ana")
    document = project.document_at(1)
    acts.on(document).suggestions.accept(project.open_document(1).pending[0])
    for one in project.speakers():
        assert one.kind == "person"
    with project.database.transaction() as connection:  # as earlier versions have left it
        connection.execute("UPDATE speaker SET kind = ''")
    assert [one["kind"] for one in lines(project)[0]["speakers"]] == ["person"]  # type: ignore[attr-defined]
    SpeakerActs(project.database, "ana").set_kind(project.speakers()[0].id, "group")
    assert [one["kind"] for one in lines(project)[0]["speakers"]] == ["group"]  # type: ignore[attr-defined]


@pytest.mark.model
def test_all_texts_of_sample_and_tests_prepared(tmp_path: Path) -> None:
    texts = [gold.load(name).text for name in ("asylum", "crane")]  # the others are the sample's
    news = (DATA / "gum_news" / "attributions.jsonl").read_text(encoding="utf-8").splitlines()
    texts += [json.loads(line)["text"] for line in news[::4]]
    texts += [path.read_text(encoding="utf-8") for path in sorted((DATA / "quotations").glob("*.txt"))]
    texts += [(DATA / "claims" / "sentences.txt").read_text(encoding="utf-8"), "Reed, he said, would go."]
    with create_sample(tmp_path / "p.qca") as project:
        texts_too = (new_document(f"d{number}", text) for number, text in enumerate(texts))
        add_records(project, *(Record(one, Layer(one.id, None)) for one in texts_too))
        prepare(project, jobs=1)
        assert len(lines(project)) == project.count()
        acts = project.work_as("ana")
        for position in range(1, 11):
            opened = project.open_document(position)
            acts.on(opened.document).suggestions.accept_all(list(opened.pending)[2:])
            for one in list(opened.pending)[:2]:
                acts.on(opened.document).suggestions.reject(one, "no quotation")
        project.work_as("ben").on(project.document_at(1)).layer.set_flag(True)
        assert len(lines(project)) == project.count() + 1
