"""A new version of the open text: compared, looked at, taken and taken back, by keys."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.domain.document import new_document
from annotator.project.versions.plain_report import (
    AnnotationChange,
    Passage,
    PlainReport,
    SpanChange,
    from_plain,
    to_plain,
)
from annotator.project.versions.update import previewed
from annotator.ui.dialogs.imports.reports import ImportReport
from annotator.ui.dialogs.new_version import NewVersionDialog
from annotator.ui.dialogs.versions import VersionsView
from annotator.ui.look.theme import load_theme
from annotator.ui.models.versions import CHOICES, VersionsModel
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.articles import SAFE, TEXT, TRAFFIC, WAIT, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle
from tests.ui.models.test_models import watched
from tests.ui.test_accessibility import unnamed

_CTRL = Qt.KeyboardModifier.ControlModifier
NEW = (
    TEXT.replace("“It is safe,”", '"It is safe,"')
    .replace(" told them “traffic would double by 2030” in a speech", " was silent")
    .replace("Bridge opens", "New bridge opens")
)


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with three quotations: one will stay, one change, one be lost."""
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    for span in (SAFE, WAIT, TRAFFIC):
        mark(made.article, span)
        press(made.article, "q")
    return made


def contents(shown: MainWindow) -> list[str]:
    opened = shown.workspace.opened
    return [span.of(opened.document.text) for q in opened.quotations for span in q.content]


def lines(model: VersionsModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def pasted(dialog: NewVersionDialog, text: str) -> None:
    """Paste a text and compare it, by keys."""
    QApplication.clipboard().setText(text)
    press(dialog.text, "v", _CTRL)
    press(dialog.text, Qt.Key.Key_Tab)
    dialog.go.setFocus()
    press(dialog.go, Qt.Key.Key_Return)


def test_a_pasted_text_is_looked_at_taken_and_taken_back(shown: MainWindow) -> None:
    seen: list[object] = []

    def answer(dialog: NewVersionDialog) -> None:
        assert not dialog.go.isEnabled(), "there is nothing to compare yet"
        pasted(dialog, NEW)
        wait_for(lambda: dialog.view is not None)
        settle()
        view = dialog.view
        seen.extend([view.summary.text(), lines(view.model), view.list.hasFocus(), unnamed(dialog)])
        assert "It is safe" in view.before.toPlainText()
        assert '"It is safe,"' in view.after.toPlainText()
        assert "changed" in view.after.toPlainText()
        press(view.list, Qt.Key.Key_Down)
        assert "traffic would double" in view.before.toPlainText()
        assert "not found" in view.after.toPlainText()
        assert shown.workspace.project.next_undo().act == "mark done", "nothing was changed so far"
        press(view.list, Qt.Key.Key_Return)
        wait_for(lambda: not dialog.isVisible())

    shown.workspace.act(lambda acts: acts.layer.set_status("done"))
    shown.status.saved.setText("saved long ago")
    with answering(NewVersionDialog, answer):
        shown.actions_by_id["new_version"].trigger()
    back_to(shown)
    assert seen == [
        "“New bridge opens after ten years”: 1 stayed, 1 changed, 1 not found; no longer done: Ana.",
        ["≠  Quotation “It is safe,”", "✕  Quotation “traffic would double by 2030”"],
        True,
        [],
    ]
    assert shown.article.text == NEW
    assert contents(shown) == ['"It is safe,"', WAIT.of(TEXT)]
    assert "The text is replaced" in shown.status.currentMessage()
    assert "no longer done" in shown.status.currentMessage()
    assert shown.workspace.opened.layer.status == "started"
    wait_for(lambda: shown.status.saved.text() != "saved long ago")
    press(shown.article, "z", _CTRL)
    assert shown.article.text == TEXT
    assert contents(shown) == [span.of(TEXT) for span in (SAFE, WAIT, TRAFFIC)]
    assert shown.workspace.opened.layer.status == "done"


def test_a_file_is_chosen_and_what_is_wrong_with_it_is_said(
    shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "same.txt").write_text(TEXT)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: (str(tmp_path / "same.txt"), ""))

    def answer(dialog: NewVersionDialog) -> None:
        press(dialog.choose, Qt.Key.Key_Space)
        wait_for(lambda: "same text" in dialog.told.text())
        assert dialog.view is None
        dialog.compare(tmp_path / "missing.txt")
        wait_for(lambda: "no such file" in dialog.told.text())
        press(dialog.text, Qt.Key.Key_Escape)

    with answering(NewVersionDialog, answer):
        shown.actions_by_id["new_version"].trigger()
    assert shown.article.text == TEXT


def test_escape_while_it_compares_changes_nothing(shown: MainWindow) -> None:
    def answer(dialog: NewVersionDialog) -> None:
        pasted(dialog, NEW)
        assert not dialog.go.isEnabled()
        press(dialog, Qt.Key.Key_Escape)

    with answering(NewVersionDialog, answer):
        shown.actions_by_id["new_version"].trigger()
    assert shown.article.text == TEXT


def passage(words: str) -> Passage:
    return Passage("before ", words, " behind")


def change(how: str, words: str, kind: str = "quotation") -> AnnotationChange:
    old, new = passage(words), None if how == "lost" else passage(f"<{words}>")
    return AnnotationChange("ana", kind, how, (SpanChange("content", how, True, old, new),))


REPORTS = [
    PlainReport("a1", "Tram", {"same": 4, "moved": 1}, (change("moved", "one"),)),
    PlainReport(
        "a2",
        "Bridge",
        {"changed": 1, "lost": 1},
        (change("changed", "two"), change("lost", "3 & 4")),
        reopened=("ana", "ben"),
    ),
]


def test_the_report_of_an_import_is_filtered_and_read_by_keys(shown: MainWindow) -> None:
    theme = load_theme("light")

    view = VersionsView(REPORTS, theme)
    dialog = ImportReport(shown.workspace.project, "2 texts replaced", [], None, shown, versions=view)

    def answer(dialog: ImportReport) -> None:
        assert (
            view.summary.text()
            == "2 texts: 4 stayed, 1 moved, 1 changed, 1 not found; 2 layers no longer done."
        )
        assert [line[0] for line in lines(view.model)] == ["≠", "✕"], "first what is to be looked at"
        assert "Bridge" in lines(view.model)[0]
        assert view.list.hasFocus()
        view.choice.setFocus()
        press(view.choice, Qt.Key.Key_End)
        assert [line[0] for line in lines(view.model)] == ["→", "≠", "✕"]
        view.list.setFocus()
        press(view.list, Qt.Key.Key_Down)
        press(view.list, Qt.Key.Key_Down)
        assert "3 & 4" in view.before.toPlainText()
        assert unnamed(dialog) == []
        press(view.list, Qt.Key.Key_Escape)

    with answering(ImportReport, answer):
        dialog.exec()


def test_the_model_holds_to_the_rules_of_models() -> None:
    model = VersionsModel(REPORTS, load_theme("dark"))
    testers = watched(model)
    for choice in CHOICES[:3]:
        model.choose(choice)
    assert model.rowCount() == 1
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("not found: ")
    del testers


def test_a_report_is_the_same_after_its_way_through_json(shown: MainWindow) -> None:
    report = previewed(shown.workspace.project.database, new_document("a1", NEW))
    (plain,) = from_plain(json.loads(json.dumps(to_plain([report]))))
    assert plain.counts == {"same": 1, "changed": 1, "lost": 1}
    changed, lost = plain.items
    assert (changed.how, changed.spans[0].old.words, changed.spans[0].new.words) == (
        "changed", "“It is safe,”", '"It is safe,"',
    )  # fmt: skip
    assert changed.spans[0].old.before.endswith("the bridge on Friday. ")
    assert (lost.how, lost.spans[0].new) == ("lost", None)
