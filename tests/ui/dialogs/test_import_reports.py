"""The reports of imports: after one, and all of a project; saved, with the refused lines for mending."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from annotator.project import Project
from annotator.project.jobs.file_import import import_files
from annotator.ui.dialogs.imports.reports import ImportReport, ImportReports
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, wait_for
from tests.ui.articles import TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import Key, click, press, settle
from tests.ui.importing import preview, with_the_keys
from tests.ui.test_accessibility import unnamed

BAD = '{"text":\n'
LINES = f'{{"text": "One is fine."}}\n{BAD}{{"title": "no text"}}\n'


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """Give a file with a good line and two bad ones."""
    path = tmp_path / "lines.jsonl"
    path.write_text(LINES, encoding="utf-8")
    return path


def saving_to(monkeypatch: pytest.MonkeyPatch, target: Path) -> list[str]:
    """Answer the question where to save; give what was proposed."""
    proposed: list[str] = []

    def ask(parent: QWidget, title: str, path: str) -> tuple[str, str]:
        proposed.append(Path(path).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return proposed


def shown_report(shown: MainWindow, kind: type[QWidget]) -> QWidget:
    wait_for(lambda: isinstance(QApplication.activeModalWidget(), kind))
    (dialog,) = shown.findChildren(kind)
    wait_for(dialog.isActiveWindow)
    return dialog


def test_after_an_import_the_report_names_what_was_refused_and_saves_it(
    window, tmp_path: Path, lines: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    preview(shown, [lines])
    press(with_the_keys(), Key.Key_Return)
    dialog = shown_report(shown, ImportReport)
    assert dialog.page.summary.text() == "1 document imported, 2 not imported."
    words = dialog.page.lines.toPlainText()
    assert "lines.jsonl:2: it is not JSON" in words
    assert "lines.jsonl:3: " in words
    assert unnamed(dialog) == []
    refused, report = tmp_path / "refused.jsonl", tmp_path / "report.txt"
    proposed = saving_to(monkeypatch, refused)
    assert dialog.page.refused_button.text().replace("&", "") == "Save 2 refused lines…"
    click(dialog.page.refused_button)
    assert proposed == ["p-refused.jsonl"]
    assert (dialog.page.saved.isVisible(), dialog.page.saved.text()) == (True, f"Saved: {refused}")
    assert refused.read_text(encoding="utf-8") == "".join(LINES.splitlines(keepends=True)[1:])
    proposed = saving_to(monkeypatch, report)
    click(dialog.page.save_button)
    assert proposed == ["p-report.txt"]
    assert report.read_text(encoding="utf-8").startswith(
        "1 document imported, 2 not imported.\n\nlines.jsonl:2"
    )
    press(dialog, Key.Key_Escape)


def test_all_imports_of_a_project_are_listed_the_newest_first(window, tmp_path: Path, lines: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    good = tmp_path / "good.txt"
    good.write_text("Good.\n", encoding="utf-8")
    with Project.open(path) as project:
        project.work_as("Eve")
        import_files(project, [lines])
        import_files(project, [good])
    shown = window(path)
    shown.actions_by_id["imports"].trigger()
    dialog = shown_report(shown, ImportReports)
    rows = dialog.table.rows
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == ["good.txt", "lines.jsonl"]
    assert rows.index(0, 2).data() == "Eve"
    assert dialog.page.summary.text() == "1 document imported."
    assert not dialog.page.refused_button.isVisible()
    assert not dialog.page.saved.isVisible()
    press(dialog.table, Key.Key_Down)
    assert dialog.page.summary.text() == "1 document imported, 2 not imported."
    assert "it is not JSON" in dialog.page.lines.toPlainText()
    assert dialog.page.refused_button.isVisible()
    assert unnamed(dialog) == []
    press(dialog.table, Key.Key_Return)
    settle()
    assert QApplication.activeModalWidget() is None


def test_a_project_without_imports_says_so(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    shown.actions_by_id["imports"].trigger()
    dialog = shown_report(shown, ImportReports)
    assert dialog.none.text() == "Nothing was imported yet."
    assert not dialog.table.isVisible()
    press(dialog, Key.Key_Escape)


def test_a_place_that_cannot_be_written_is_named(
    window, tmp_path: Path, lines: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    with Project.open(path) as project:
        import_files(project, [lines])
    shown = window(path)
    saving_to(monkeypatch, tmp_path / "nowhere" / "x.txt")
    shown.actions_by_id["imports"].trigger()
    dialog = shown_report(shown, ImportReports)
    told: list[str] = []
    with answering(QMessageBox, lambda box: (told.append(box.text()), box.close())):
        click(dialog.page.save_button)
    assert "nowhere" in told[0]
    assert not dialog.page.saved.isVisible()
    press(dialog, Key.Key_Escape)
