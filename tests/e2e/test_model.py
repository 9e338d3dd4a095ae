"""Entities by the real model: in the background, cached, the same as spaCy's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.project import Project
from annotator.project.jobs.sample_project import sample_records
from annotator.store.import_stage import ImportStage
from annotator.ui.shell.main_window import MainWindow
from tests.ui.driving import press, select_by_keys, span_of

TEXT = "Storm hits coast\n\n“We lost the pier,” said Mayor Ann Reed of Brighton on Friday. Costs reached £3 million.\n"

pytestmark = pytest.mark.model


def unprepared(path: Path) -> Path:
    with Project.create(path) as project:
        stage = ImportStage(project.database)
        stage.add(Record(new_document("a1", TEXT), Layer("a1", None)))
        stage.commit("import", None)
    return path


def test_the_window_works_while_the_model_loads_and_shows_what_it_finds(run_program, tmp_path: Path) -> None:
    path = unprepared(tmp_path / "new.qca")

    def drive(window: MainWindow):
        workspace = window.workspace
        assert workspace.opened.model is None
        select_by_keys(window.article, span_of(TEXT, "We lost the pier"))
        press(window.article, "q")
        assert len(workspace.opened.quotations) == 1
        while workspace.opened.model is None:
            yield
        labels = {e.span.of(TEXT): e.label for e in workspace.opened.entities}
        assert labels["Ann Reed"] == "PERSON"
        assert "Entity: PERSON" in window.article.describe(span_of(TEXT, "Reed").start)
        yield

    assert run_program(path, drive) == 0

    def reopened(window: MainWindow):
        assert window.workspace.opened.model is not None
        assert window.subjects.analysis.worker.process.id is None, "a prepared document needs no worker"
        yield

    assert run_program(path, reopened) == 0


def test_q_inside_the_marks_takes_the_suggested_cue_and_source(run_program, tmp_path: Path) -> None:
    path = unprepared(tmp_path / "suggested.qca")
    assert main(["prepare", str(path)]) == 0

    def drive(window: MainWindow):
        window.article.place_caret(span_of(TEXT, "the pier").start)
        press(window.article, "q")
        (quotation,) = window.workspace.opened.quotations
        assert [s.of(TEXT) for s in quotation.content] == ["“We lost the pier,”"]
        assert [s.of(TEXT) for s in quotation.cue] == ["said"]
        assert "Ann Reed" in quotation.source[0].of(TEXT)
        yield

    assert run_program(path, drive) == 0


def test_entities_equal_those_of_spacy_but_for_repairs_that_say_so(tmp_path: Path) -> None:
    import spacy

    path, out = tmp_path / "sample.qca", tmp_path / "sample.jsonl"
    assert main(["new", str(path), "--sample"]) == 0
    assert main(["prepare", str(path), "--jobs", "1"]) == 0
    assert main(["export", str(path), "-o", str(out)]) == 0
    records = {r["id"]: r for r in map(json.loads, out.read_text(encoding="utf-8").splitlines())}
    plain = spacy.load(DEFAULT_MODEL)
    samples = sample_records()
    repairs = 0
    for sample, doc in zip(samples, plain.pipe(s.document.text for s in samples), strict=True):
        entities = records[sample.document.id]["entities"]
        found = {(e["start"], e["end"], e["label"]) for e in entities if "repaired" not in e}
        of_model = {(e.start_char, e.end_char, e.label_) for e in doc.ents}
        replaced = {(old["text"], old["label"]) for e in entities for old in e.get("repaired", ())}
        assert found <= of_model
        assert {(doc.text[start:end], label) for start, end, label in of_model - found} <= replaced
        repairs += sum("repaired" in entity for entity in entities)
    assert 0 < repairs < sum(len(record["entities"]) for record in records.values()) / 10


def test_suggest_writes_pending_quotations_without_a_project(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(json.dumps({"id": "x", "text": TEXT}) + "\n", encoding="utf-8")
    assert main(["suggest", str(source), "-o", str(out)]) == 0
    (record,) = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert record["annotator"] is None
    (quotation,) = record["quotations"]
    assert quotation["suggestion"]["state"] == "pending"
    assert quotation["content"][0]["text"] == "“We lost the pier,”"


def test_the_component_works_in_anybody_s_pipeline() -> None:
    import spacy

    nlp = spacy.load(DEFAULT_MODEL)
    nlp.add_pipe("quotations")
    (doc,) = nlp.pipe([TEXT])
    (quotation,) = doc._.quotations
    assert quotation.content[0].of(TEXT) == "“We lost the pier,”"
