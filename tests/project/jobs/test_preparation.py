"""What came with a document stays when the model has its say; the parse is new."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

from annotator.domain.analysis import Analysis
from annotator.domain.provenance import Provenance
from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax
from annotator.project import Project
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.file_import import import_stream
from annotator.project.jobs.preparation import save_analysis
from annotator.store import analyses
from tests.examples import schema, suggested

TEXT = "“It is late,” Ann Reed said. Nobody left."
NAME = {"start": 14, "end": 22, "text": "Ann Reed", "label": "PERSON", "origin": "model"}
QUOTE = {
    "content": [{"start": 0, "end": 13, "text": "“It is late,”"}],
    "suggestion": {"producer": "theirs", "rule": "x", "score": 0.5, "state": "pending"},
}
STORED = Path(__file__).parents[2] / "data" / "projects"
FOUND = Analysis(
    "given 1",
    ((0, 41, "ORG"),),
    (suggested("s9", (Span(14, 28),), (), (), Provenance("rules 1", "marks", 0.9)),),
    Syntax(Parts.of([Span(0, 28), Span(29, 41)]), Parts.of([Span(14, 22)])),
)


def imported(project: Project, **fields: object) -> None:
    line = json.dumps({"id": "a1", "text": TEXT, **fields})
    report = import_stream(project, io.BytesIO(line.encode()))
    assert report.problems == []


def test_imported_entities_and_suggestions_stay_and_get_a_syntax(project: Project) -> None:
    imported(project, entities=[NAME], quotations=[QUOTE])
    assert not project.is_analysed("a1")
    for _ in range(2):  # whatever comes again changes nothing
        save_analysis(project, "a1", FOUND)
        opened = project.open_document(1)
        assert [(entity.span, entity.label) for entity in opened.entities] == [(Span(14, 22), "PERSON")]
        assert [suggestion.content for suggestion in opened.pending] == [(Span(0, 13),)]
        assert opened.model == "imported"
        assert opened.syntax is not None
        assert opened.syntax.to_plain() == FOUND.syntax.to_plain()
    assert project.is_analysed("a1")


def test_a_document_without_entities_gets_all_that_the_model_says(project: Project) -> None:
    imported(project)
    save_analysis(project, "a1", FOUND)
    opened = project.open_document(1)
    assert [entity.label for entity in opened.entities] == ["ORG"]
    assert [suggestion.id for suggestion in opened.pending] == ["s9"]
    assert opened.model == "given 1"


def test_documents_of_version_1_keep_their_entities_and_get_a_syntax(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-1.qca", tmp_path))) as project:
        project.work_as("ana")
        before = analyses.model_entities(project.database, "a1")
        assert not project.is_analysed("a1")
        save_analysis(project, "a1", FOUND)
        assert list(analyses.model_entities(project.database, "a1")) == list(before)
        assert project.open_document(1).syntax is not None
        assert project.is_analysed("a1")


def test_a_repaired_entity_says_what_the_model_had_also_after_export_and_import(
    project: Project, tmp_path: Path
) -> None:
    imported(project)
    replaced = (("Ann", "PERSON"), ("Reed", "GPE"))
    save_analysis(project, "a1", Analysis("given 1", ((14, 22, "PERSON"),), (), replaced={0: replaced}))
    exported = io.BytesIO()
    write_records(project, exported)
    (entity,) = json.loads(exported.getvalue())["entities"]
    assert entity["origin"] == "model"
    assert entity["repaired"] == [{"text": "Ann", "label": "PERSON"}, {"text": "Reed", "label": "GPE"}]
    with Project.create(tmp_path / "again.qca") as again:
        assert import_stream(again, io.BytesIO(exported.getvalue())).problems == []
        (kept,) = again.open_document(1).entities
        assert kept.extra["repaired"] == entity["repaired"]
    schema().validate(json.loads(exported.getvalue()))
