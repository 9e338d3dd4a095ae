"""Words in another language: people read them, while files stay English for everybody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import ActRefused
from annotator.formats.registry import export_format_named
from annotator.project import Project
from annotator.project.jobs.exports.export import export_file
from annotator.project.jobs.exports.request import ExportRequest
from annotator.project.jobs.exports.survey import survey
from annotator.project.jobs.file_import import import_files
from tests.examples import ARTICLE, DIRECT, spans_of
from tests.strange_language import strange_language, untranslated


def test_acts_are_refused_in_the_language_and_kept_in_english(project: Project, document: Document) -> None:
    with strange_language():
        acts = project.work_as("ana").on(document)
        quotation = acts.quotations.new(spans_of(ARTICLE, DIRECT))
        with pytest.raises(ActRefused) as refused:
            acts.layer.set_status("started")
    assert quotation.act == "new quotation"
    assert project.history(1)[0].act == "new quotation"
    assert untranslated(refused.value.message) == ""


def test_a_manifest_is_english_and_the_survey_is_not(
    project: Project, document: Document, tmp_path: Path
) -> None:
    project.work_as("ana").on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    request, out = ExportRequest(format=export_format_named("claimreview")), tmp_path / "out.json"
    with strange_language():
        found = survey(project, request)
        export_file(project, out, request, found=found, has_manifest=True)
    manifest = json.loads(next(tmp_path.glob("*.manifest.json")).read_bytes())
    assert found.losses
    assert [untranslated(loss) for loss in found.losses] == [""] * len(found.losses)
    assert "⟨" not in json.dumps(manifest, ensure_ascii=False)
    assert len(manifest["losses"]) == len(found.losses)


def test_the_report_of_an_import_is_in_the_language(project: Project, tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text("Ann spoke.", encoding="utf-8")
    (tmp_path / "2.doc").write_bytes(b"2")
    with strange_language():
        report = import_files(project, [tmp_path])
        lines = [report.counts(), report.summary(), *report.lines(), *report.page()]
    assert len(lines) > 3
    assert [line for line in lines if untranslated(line.replace("2.doc", ""))] == []
