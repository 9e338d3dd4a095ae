"""The dialog of the export: its choices, and what it tells before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.formats.output.export_format import ExportFormat
from annotator.formats.output.line_writer import LineWriter
from annotator.formats.registry import EXPORTS
from annotator.project import Project
from annotator.ui.dialogs.exports.export import ExportDialog
from tests.examples import ARTICLE, DIRECT, add_document, spans_of
from tests.ui.answering import wait_for
from tests.ui.driving import press


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "news.qca") as project:
        document = add_document(project, ARTICLE)
        project.work_as("ana").on(document).quotations.new(spans_of(ARTICLE, DIRECT))
        yield project


@pytest.fixture
def dialog(qapp, project: Project, monkeypatch: pytest.MonkeyPatch) -> Iterator[ExportDialog]:
    table = ExportFormat("csv", "CSV", ".zip", "a row for each quotation", LineWriter, is_folder=True)
    monkeypatch.setattr("annotator.ui.dialogs.exports.export.export_formats", lambda: (EXPORTS[0], table))
    dialog = ExportDialog(project)
    yield dialog
    dialog.done(0)
    dialog.deleteLater()


def test_a_format_says_what_it_is_and_gives_the_file_its_ending(dialog: ExportDialog) -> None:
    assert dialog.content.text().startswith("A line for each document and annotator")
    press(dialog.format, Qt.Key.Key_Down)
    assert dialog.content.text() == "A row for each quotation."
    assert dialog.path.text().endswith("news.zip")
    dialog.path.setText("my.name")
    press(dialog.format, Qt.Key.Key_Up)
    assert dialog.path.text() == "my.name", "an ending that is no format's stays"


def test_who_works_on_gold_layers_exports_these(project: Project, qapp) -> None:
    project.work_as("lea", on_gold=True)
    dialog = ExportDialog(project)
    assert dialog.layers.arguments()[:2] == ["--annotator", "gold"]
    project.work_as("lea")
    dialog.deleteLater()
    dialog = ExportDialog(project)
    assert dialog.layers.arguments() == []
    dialog.deleteLater()


def test_each_choice_is_an_option_of_the_command_line(dialog: ExportDialog, project: Project) -> None:
    layers, form, parts = dialog.layers, dialog.form, dialog.parts
    press(layers.flagged, Qt.Key.Key_Down)
    press(layers.claim_type, Qt.Key.Key_Down)
    press(layers.speaker, "Ann Reed")
    press(layers.since, "2025-11")
    press(form.marks, Qt.Key.Key_Down)
    for box in (form.suggestions, form.anonymous, form.manifest):
        press(box, Qt.Key.Key_Space)
    press(parts.parts, Qt.Key.Key_Down)
    press(parts.grouping, Qt.Key.Key_Down)
    press(parts.stratum, Qt.Key.Key_Down)
    assert parts.stratum.currentData() == "quotations", "a publisher that is never divided has no shares"
    parts.seed.setValue(7)
    claim_type = project.codebook.claim_types[0].id
    assert dialog.arguments(project.path)[6:] == [
        "--flagged", "--claim-type", claim_type, "--speaker", "Ann Reed", "--since", "2025-11",
        "--marks", "in", "--no-suggestions", "--anonymous", "--manifest",
        "--split", "train=80,test=20", "--split-by", "publisher", "--stratify", "quotations", "--seed", "7",
    ]  # fmt: skip
    press(parts.grouping, Qt.Key.Key_Down)
    assert not parts.stratum.isEnabled(), "a split by time has no strata"
    assert "--stratify" not in dialog.arguments(project.path)


def test_parts_can_have_other_names_and_shares(dialog: ExportDialog, project: Project) -> None:
    dialog.parts.parts.setCurrentText("a=1,b=1")
    assert dialog.arguments(project.path)[-2:] == ["--split", "a=1,b=1"]


def test_it_counts_beside_the_window_what_will_be_written(dialog: ExportDialog) -> None:
    wait_for(lambda: "will be written" in dialog.losses.toPlainText())
    assert dialog.losses.toPlainText() == "1 layer, 1 quotation, 0 claims will be written."
    dialog.parts.parts.setCurrentText("nonsense")
    wait_for(lambda: "nonsense" in dialog.losses.toPlainText())
    assert dialog.losses.toPlainText().startswith("“nonsense” is no part.")


def test_what_means_nothing_in_a_format_or_without_parts_is_not_offered(
    dialog: ExportDialog, project: Project
) -> None:
    dialog.parts.seed.setValue(7)
    assert "--seed" not in dialog.arguments(project.path)
    press(dialog.form.anonymous, Qt.Key.Key_Space)
    assert dialog.arguments(project.path)[-2:] == ["--seed", "7"]
    press(dialog.form.units["utf16"], Qt.Key.Key_Space)
    assert "--offsets" in dialog.arguments(project.path)
    press(dialog.format, Qt.Key.Key_Down)
    assert not dialog.form.units["utf16"].isEnabled()
    assert "--offsets" not in dialog.arguments(project.path)


def test_wishes_that_cannot_be_followed_are_told_with_the_parts(dialog: ExportDialog) -> None:
    dialog.parts.parts.setCurrentText("a=1,b=1")
    wait_for(lambda: "will be written" in dialog.losses.toPlainText())
    assert dialog.losses.toPlainText().splitlines()[1:] == [
        "Parts: a 1.",
        "The shares add up to 2; they were taken as a 50 %, b 50 %.",
        "The part “b” gets no document.",
    ]


def test_nothing_is_replaced_unasked_whether_a_file_or_a_folder(
    dialog: ExportDialog, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[list[str], list[str]]] = []
    answers = iter([False, True, True, True])

    def ask(names: list[str], notices: list[str], parent: object) -> bool:
        asked.append((names, notices))
        return next(answers)

    monkeypatch.setattr("annotator.ui.dialogs.exports.export.ask_replace", ask)
    project.path.with_name("news-b.jsonl").write_text("there")
    dialog.accept()
    assert (asked, dialog.result()) == ([], 1)
    dialog.setResult(0)
    dialog.parts.parts.setCurrentText("a=1,b=1")
    dialog.accept()
    assert (asked.pop(), dialog.result()) == ((["news-b.jsonl"], []), 0)
    dialog.accept()
    assert (asked.pop(), dialog.result()) == ((["news-b.jsonl"], []), 1)
    press(dialog.format, Qt.Key.Key_Down)
    folder = project.path.with_name("out")
    (folder / "deep").mkdir(parents=True)
    dialog.path.setText(str(folder))
    dialog.accept()
    assert asked.pop() == (["out"], [])
    dialog.path.setText(str(project.path.with_name("out.jsonl")))
    dialog.accept()
    assert asked.pop() == ([], ["out.jsonl ends like JSONL, but will be a folder of CSV, as was chosen."])
