"""The main job by keys alone, through the real main()."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from annotator.__main__ import main
from annotator.ui.dialogs.picker import Picker
from annotator.ui.shell.main_window import MainWindow
from tests.ui.conftest import make_project
from tests.ui.driving import caret_to, press, select_by_keys, span_of

TEXT = (
    "Bridge opens after ten years\n\n"
    "Mayor Ann Reed opened the bridge on Friday.\n\n"
    "She said the crossing was “safe for everyone” and would “last 120 years”. Traffic will double by 2030.\n"
)
CONTENT = span_of(TEXT, "the crossing was “safe for everyone”")
FRAGMENT = span_of(TEXT, "“last 120 years”")
PERSON = span_of(TEXT, "Ann Reed")
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def export(project: Path, out: Path) -> dict[str, object]:
    """Export by the command line and return the only line."""
    assert main(["export", str(project), "-o", str(out)]) == 0
    (line,) = out.read_text(encoding="utf-8").splitlines()
    return json.loads(line)


def test_a_quotation_is_tagged_by_keys_saved_reopened_and_exported(run_program, tmp_path: Path) -> None:
    path = make_project(tmp_path / "keys.qca", {"a1": TEXT}, {"a1": ((*PERSON, "PERSON"),)})

    def annotate(window: MainWindow):
        article, workspace = window.article, window.workspace
        assert article.hasFocus()
        select_by_keys(article, CONTENT)
        press(article, "q")
        yield
        select_by_keys(article, span_of(TEXT, "said"))
        press(article, "c")
        select_by_keys(article, span_of(TEXT, "She"))
        press(article, "s")
        yield
        # The picker is modal: its keys are sent by the next steps, inside its own event loop.
        QTimer.singleShot(0, lambda: press(article, "p"))
        while not isinstance(QApplication.activeModalWidget(), Picker):
            yield
        picker = QApplication.activeModalWidget()
        assert "Ann Reed" in picker.list.item(0).text()
        press(picker.field, "1")
        window.activateWindow()  # as a window manager does when a dialog closes
        while not article.hasFocus():
            yield
        quotation = workspace.opened.quotations[0]
        assert workspace.project.speaker(quotation.speaker).name == "Ann Reed"
        press(article, "k")
        press(article, "1")
        press(article, "6")
        yield
        select_by_keys(article, FRAGMENT)
        press(article, "j")
        assert workspace.opened.quotations[0].content == (CONTENT, FRAGMENT)
        press(article, Qt.Key.Key_Z, _CTRL)
        assert workspace.opened.quotations[0].content == (CONTENT,)
        press(article, Qt.Key.Key_Z, _CTRL | _SHIFT)
        assert workspace.opened.quotations[0].content == (CONTENT, FRAGMENT)
        press(article, "d")
        assert workspace.opened.layer.status == "done"
        assert window.status.saved.text().startswith("saved ")
        yield

    assert run_program(path, annotate) == 0

    def look_again(window: MainWindow):
        article, opened = window.article, window.workspace.opened
        (quotation,) = opened.quotations
        (claim,) = opened.claims
        assert quotation.content == (CONTENT, FRAGMENT)
        assert claim.types == ("quantity", "prediction")
        assert opened.layer.status == "done"
        press(article, Qt.Key.Key_Z, _CTRL)
        assert opened.layer.status == "started"
        press(article, Qt.Key.Key_Z, _CTRL)
        assert opened.quotations[0].content == (CONTENT,)
        press(article, Qt.Key.Key_Z, _CTRL | _SHIFT)
        press(article, Qt.Key.Key_Z, _CTRL | _SHIFT)
        assert opened.layer.status == "done"
        yield

    assert run_program(path, look_again) == 0

    record = export(path, tmp_path / "out.jsonl")
    assert record["annotator"] == "Ana"
    assert record["status"] == "done"
    (speaker,) = record["speakers"]
    assert (speaker["name"], speaker["kind"]) == ("Ann Reed", "person")
    (quotation,) = record["quotations"]
    assert [span["text"] for span in quotation["content"]] == [CONTENT.of(TEXT), FRAGMENT.of(TEXT)]
    assert [span["text"] for span in quotation["cue"]] == ["said"]
    assert [span["text"] for span in quotation["source"]] == ["She"]
    assert quotation["type"] == "mixed"
    assert quotation["speaker"] == speaker["id"]
    (claim,) = record["claims"]
    assert claim["quotation"] == quotation["id"]
    assert claim["types"] == ["quantity", "prediction"]


def test_keys_without_anything_to_act_on_change_nothing(run_program, tmp_path: Path) -> None:
    path = make_project(tmp_path / "empty.qca", {"a1": "   One word   "})
    changing: list[str] = []

    def drive(window: MainWindow):
        for key in "cspkejtx=-[]{}o":  # not Q, which takes the sentence at the caret
            caret_to(window.article, 0)
            press(window.article, key)
            if window.workspace.opened.quotations or window.workspace.project.next_undo() is not None:
                changing.append(key)
            yield
        assert not changing

    assert run_program(path, drive) == 0
