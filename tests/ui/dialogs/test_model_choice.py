"""Choosing another language model in the window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.nlp import worker_protocol
from annotator.nlp.pipeline import DEFAULT_MODEL, Installed
from annotator.project import Project
from annotator.store.import_stage import ImportStage
from annotator.ui.dialogs import model_choice
from annotator.ui.dialogs.picker import Picker
from annotator.ui.session.settings import Settings
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.articles import TEXT
from tests.ui.driving import press

OTHER = "en_other_lg"

# Answers each text with its own name as the model and nothing found.
READER = """
import json, sys
sys.path.insert(0, sys.argv[2])
from annotator.domain.analysis import Analysis
from annotator.domain.syntax import Syntax
name = sys.argv[1]
print(json.dumps({"model": name}), flush=True)
for line in sys.stdin:
    found = Analysis(name, (), (), Syntax()).to_plain()
    print(json.dumps({"id": json.loads(line)["id"], "outcomes": [{"analysis": found, "failure": None}]}), flush=True)
"""


@pytest.fixture(autouse=True)
def two_models(monkeypatch: pytest.MonkeyPatch) -> None:
    here = str(Path(__file__).parents[3])
    monkeypatch.setattr(
        worker_protocol, "worker_command", lambda model: [sys.executable, "-P", "-c", READER, model, here]
    )
    models = (Installed(DEFAULT_MODEL, "3.8.0"), Installed(OTHER, "1.0"))
    monkeypatch.setattr(model_choice, "installed", lambda: models)


def unprepared(path: Path, number: int) -> Path:
    with Project.create(path) as project:
        stage = ImportStage(project.database)
        for at in range(1, number + 1):
            stage.add(Record(new_document(f"a{at}", f"{TEXT}{at}"), Layer(f"a{at}", None)))
        stage.commit("import", None)
    return path


def choose(shown: MainWindow, name: str) -> list[tuple[str, str]]:
    """Choose a model by its name; return the lines that the picker showed, as words and remark."""
    lines: list[tuple[str, str]] = []

    def answer(picker: Picker) -> None:
        lines.extend((choice.label, choice.remark) for choice in picker._choices)
        picker.field.setText(name)
        press(picker.field, Qt.Key.Key_Return)

    with answering(Picker, answer):
        shown.actions_by_id["language_model"].trigger()
    back_to(shown)
    return lines


def model_of(shown: MainWindow, id: str) -> str | None:
    from annotator.store.analyses import model_of

    return model_of(shown.workspace.project.database, id)


def test_another_model_reads_from_now_on_and_others_keep_what_they_have(window, tmp_path: Path) -> None:
    shown = window(unprepared(tmp_path / "p.qca", 5))
    wait_for(lambda: model_of(shown, "a3") == DEFAULT_MODEL)
    lines = choose(shown, OTHER)
    assert lines == [(DEFAULT_MODEL, "3.8.0, now"), (OTHER, "1.0")]
    assert "annotator prepare --anew" in shown.status.currentMessage()
    assert Settings().model == OTHER
    for _ in range(2):
        press(shown.article, "n")
    wait_for(lambda: model_of(shown, "a5") == OTHER)
    assert [model_of(shown, f"a{at}") for at in (1, 2, 3, 4)] == [DEFAULT_MODEL] * 3 + [OTHER]


def test_the_choice_is_kept_and_the_default_can_be_chosen_again(window, tmp_path: Path) -> None:
    Settings().model = OTHER
    shown = window(unprepared(tmp_path / "p.qca", 1))
    wait_for(lambda: model_of(shown, "a1") == OTHER)
    assert (OTHER, "1.0, now") in choose(shown, DEFAULT_MODEL)
    assert Settings().model == ""


def test_a_model_that_could_not_be_loaded_is_followed_by_one_that_can(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    works = worker_protocol.worker_command
    broken = "import json; print(json.dumps({'error': 'It is broken.'}), flush=True)"
    monkeypatch.setattr(
        worker_protocol,
        "worker_command",
        lambda model: [sys.executable, "-c", broken] if model == DEFAULT_MODEL else works(model),
    )
    shown = window(unprepared(tmp_path / "p.qca", 1))
    wait_for(lambda: "It is broken." in shown.status.worker.text())
    choose(shown, OTHER)
    wait_for(lambda: model_of(shown, "a1") == OTHER)


def test_where_the_chosen_model_has_gone_the_default_reads_and_it_is_said(window, tmp_path: Path) -> None:
    Settings().model = "en_gone"
    shown = window(unprepared(tmp_path / "p.qca", 1))
    wait_for(lambda: "en_gone is not installed" in shown.status.currentMessage())
    wait_for(lambda: model_of(shown, "a1") == DEFAULT_MODEL)
    assert Settings().model == "en_gone", "it may be installed again"


def test_it_can_be_chosen_without_a_project(window) -> None:
    shown = window()
    choose(shown, OTHER)
    assert Settings().model == OTHER
