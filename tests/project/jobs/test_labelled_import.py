"""Files of other tools for labelling in a project: layers, rejections, and what an analysis makes of them."""

from __future__ import annotations

import json
from pathlib import Path

from annotator.domain.analysis import Syntax
from annotator.domain.entity import Entity
from annotator.domain.span import Span
from annotator.formats.input.choices import Choices
from annotator.formats.input.import_plan import FileChoice, ImportPlan
from annotator.formats.input.label_map import LabelMap
from annotator.project import Project
from annotator.project.jobs.exports.export import records
from annotator.project.jobs.file_import import import_files
from annotator.store import analyses, layers

FILES = Path(__file__).parents[2] / "data" / "formats"
ROLES = LabelMap("", {"CONTENT": "content", "CUE": "cue", "SOURCE": "source", "PERSON": "entity"})
TEXT = "Bo Lee came to Ulm."


def prodigy(folder: Path, answer: str) -> Path:
    task = {"id": "ulm", "text": TEXT, "spans": [{"start": 0, "end": 6, "label": "ORG"}], "answer": answer}
    path = folder / "tasks.jsonl"
    path.write_text(json.dumps(task))
    return path


def shown(project: Project) -> list[str]:
    return [e.span.of(TEXT) for record in records(project) for e in record.entities]


def chosen(labels: LabelMap) -> ImportPlan:
    """Return the plan of an import with a label map."""
    return ImportPlan(FileChoice(choices=Choices(labels=labels)))


def test_a_rejected_entity_stays_away_when_the_document_is_analysed(project: Project, tmp_path: Path) -> None:
    path = prodigy(tmp_path, "reject")
    assert import_files(project, [path]).documents == 1
    assert shown(project) == []
    found = tuple(Entity(f"e{s}-{e}", Span(s, e), "ORG", "model") for s, e in ((0, 6), (15, 18)))
    analyses.save(project.database, "ulm", "model", found, (), Syntax())
    assert shown(project) == ["Ulm"]


def test_the_same_file_again_brings_nothing(project: Project, tmp_path: Path) -> None:
    for answer in ("accept", "reject"):
        path = prodigy(tmp_path, answer)
        with Project.create(tmp_path / f"{answer}.qca") as other:
            import_files(other, [path])
            again = import_files(other, [path])
            assert (again.documents, again.layers, len(again.present), again.problems) == (0, 0, 1, [])


def test_the_annotators_of_a_task_have_a_layer_each(project: Project) -> None:
    report = import_files(project, [FILES / "label-studio" / "json.json"], plan=chosen(ROLES))
    assert (report.documents, report.layers, report.problems) == (2, 1, [])
    assert len(layers.layer(project.database, "json-11", "1").quotations) == 3
    assert layers.layer(project.database, "json-11", "2").quotations == ()


def test_a_rejected_quotation_is_kept_as_one(project: Project, tmp_path: Path) -> None:
    path = prodigy(tmp_path, "reject")
    import_files(project, [path], plan=chosen(LabelMap("", {"ORG": "content"})))
    (record,) = records(project)
    (rejection,) = record.rejected
    assert [span.of(TEXT) for span in rejection.suggestion.content] == ["Bo Lee"]


def test_a_text_and_the_labels_beside_it_chosen_together_are_one_pair(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "h.txt").write_text("Ann said it rains.")
    (tmp_path / "h.ann").write_text("T1\tCUE 4 8\tsaid\n")
    report = import_files(project, [tmp_path / "h.txt", tmp_path / "h.ann"])
    assert (report.documents, list(report.problems)) == (1, [])
    assert len(shown(project)) == 1
