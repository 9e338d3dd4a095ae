"""A damaged project that is opened: the message offers the rescue, and the rescued project is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator.ui.dialogs.messages import Report
from tests.ui.answering import answering, no_dialog, wait_for
from tests.ui.conftest import make_project

TEXTS = {"a1": "Ann Reed said “the tram will come”.\n", "a2": "Another text.\n"}


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = make_project(tmp_path / "p.qca", TEXTS)
    with path.open("r+b") as file:
        file.write(bytes(100))
    return path


def pressing(label: str):
    def answer(box: QMessageBox) -> None:
        assert "does not begin as a project does" in box.text()
        assert "keep the file as it is" in box.informativeText()
        next(button for button in box.buttons() if button.text() == label).click()

    return answer


def test_a_damaged_project_is_rescued_and_opened(window, bad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    proposed: list[str] = []

    def choose(parent: object, title: str, path: str, *_: object, **__: object) -> tuple[str, str]:
        proposed.append(path)
        return path, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    opened = window(None)
    with answering(QMessageBox, pressing("&Rescue…")):
        assert not opened.subjects.projects.open(bad)
    new = bad.with_name("p.rescued.qca")
    assert proposed == [str(new)]
    told: list[str] = []
    with answering(Report, lambda report: (told.append(report.lines.toPlainText()), report.close())):
        wait_for(lambda: told, 60)
    assert "look through the documents" in told[0]
    assert opened.workspace.project.path == new
    assert opened.workspace.project.count() == len(TEXTS)


def test_who_does_not_want_it_gets_no_file(window, bad: Path) -> None:
    opened = window(None)
    with answering(QMessageBox, lambda box: box.close()):
        assert not opened.subjects.projects.open(bad)
    with no_dialog():
        assert [path.name for path in bad.parent.glob("*.qca")] == ["p.qca"]
