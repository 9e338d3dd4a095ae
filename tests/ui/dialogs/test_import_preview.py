"""The preview of an import: what it tells, what can be chosen in it, and that nothing is written before."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from annotator.domain.codebook import Codebook, read_codebook
from annotator.formats.input.import_plan import made_plan
from annotator.formats.registry import IMPORTS
from annotator.project.jobs.label_maps import maps
from annotator.resources_folder import resource
from annotator.ui.dialogs.imports.fields import KEPT
from annotator.ui.dialogs.imports.preview import ImportPreview
from annotator.ui.dialogs.imports.reports import ImportReport
from annotator.ui.dialogs.imports.summary import details
from annotator.ui.dialogs.versions import VersionsView
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import back_to, wait_for
from tests.ui.articles import SAFE, TEXT, mark
from tests.ui.conftest import make_project
from tests.ui.cuts import cut_words
from tests.ui.driving import Key, press, settle
from tests.ui.importing import (
    looked_at,
    looked_like,
    preview,
    told_preview,
    with_the_keys,
)
from tests.ui.test_accessibility import unnamed

OTHER = "Ferry sails again\n\nThe harbour master said the ferry would sail on Monday.\n"
LABELLED = {
    "text": "Ann Reed said the bridge was safe.",
    "label": [[0, 8, "SOURCE"], [9, 13, "CUE"], [14, 33, "CONTENT"]],
}


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Give a folder for the files of an import."""
    folder = tmp_path / "articles"
    folder.mkdir()
    return folder


def write(folder: Path, name: str, words: str) -> Path:
    path = folder / name
    path.write_text(words, encoding="utf-8")
    return path


def codebook() -> Codebook:
    return read_codebook(json.loads(resource("codebooks", "default.json").read_text(encoding="utf-8")))


def tabs_of(dialog: ImportPreview) -> list[str]:
    tabs = dialog.tabs
    return [tabs.tabText(at).split(" (")[0] for at in range(tabs.count()) if tabs.isTabVisible(at)]


def pick(menu: QComboBox, words: str) -> None:
    """Choose a line of a menu by the arrow keys."""
    menu.setFocus()
    for _ in range(menu.count()):
        if menu.currentText() == words:
            return
        at = menu.findText(words)
        assert at >= 0, words
        press(menu, Key.Key_Down if menu.currentIndex() < at else Key.Key_Up)
    assert menu.currentText() == words


def texts(shown: MainWindow) -> list[str]:
    project = shown.workspace.project
    return [project.document_at(position).text for position in range(1, project.count() + 1)]


@pytest.fixture(autouse=True)
def plans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder for the plans of imports, which no other program uses meanwhile."""
    folder = tmp_path / "plans"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


# Looking, taking, leaving


def test_a_plain_file_costs_one_enter(window, tmp_path: Path, articles: Path, plans: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    dialog = preview(shown, [write(articles, "ferry.txt", OTHER)])
    assert dialog.heading.text() == "1 article will come in"
    assert dialog.details.text() == ""
    assert tabs_of(dialog) == ["Articles", "Files"]
    assert dialog.articles.page.toPlainText() == f"Ferry sails again\n\n{OTHER}"
    assert shown.workspace.project.count() == 1, "nothing is written before Enter"
    said: list[str] = []
    shown.subjects.imports.hint.connect(said.append)
    press(with_the_keys(), Key.Key_Return)
    wait_for(lambda: not shown.subjects.files._jobs, 60)  # a process of its own, slow on a busy machine
    assert said == ["1 document imported"]
    assert texts(shown) == [TEXT, OTHER]
    assert list(plans.iterdir()) == []


def test_escape_changes_nothing(window, tmp_path: Path, articles: Path, plans: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    preview(shown, [write(articles, "ferry.txt", OTHER)])
    press(with_the_keys(), Key.Key_Escape)
    assert shown.workspace.project.count() == 1
    assert shown.subjects.files._jobs == []
    assert list(plans.iterdir()) == []


def test_leaving_or_closing_while_it_looks_ends_the_looking(
    window, tmp_path: Path, articles: Path, plans: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    for leave in ("Escape", "another project"):
        shown.subjects.imports.import_paths([write(articles, "ferry.txt", OTHER)])
        wait_for(lambda: isinstance(QApplication.activeModalWidget(), ImportPreview))
        dialog = QApplication.activeModalWidget()
        wait_for(dialog.isActiveWindow)
        assert dialog._looking.is_looking
        assert not dialog.import_button.isEnabled()
        if leave == "Escape":
            press(dialog, Key.Key_Escape)
        else:
            shown.subjects.projects.leave()
        assert not dialog._looking.is_looking
        settle()
    assert list(plans.iterdir()) == []


def test_a_file_that_cannot_be_read_is_named_and_can_be_read_as_something_else(
    window, tmp_path: Path, articles: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    shown.subjects.imports.import_paths([write(articles, "ferry.story", OTHER)])
    wait_for(lambda: isinstance(QApplication.activeModalWidget(), ImportPreview))
    dialog = QApplication.activeModalWidget()
    wait_for(lambda: not dialog._looking.is_looking)
    assert dialog.heading.text() == "No new article comes in"
    assert dialog.details.text() == "1 not readable"
    assert "“.story” cannot be read" in dialog.remarks.lines.toPlainText()
    assert not dialog.import_button.isEnabled()
    dialog.tabs.setCurrentIndex(1)
    pick(dialog.files.format, "Plain text")
    assert looked_at(shown).heading.text() == "1 article will come in"
    press(dialog.files.table, Key.Key_Return)
    wait_for(lambda: shown.workspace.project.count() == 2)
    assert texts(shown)[1] == OTHER


def test_what_is_passed_over_is_told_before(window, tmp_path: Path, articles: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    write(articles, "two.jsonl", '{"text": "One is fine."}\n{"text": \n')
    write(articles, "photo.jpg", "no article")
    dialog = preview(shown, [articles])
    assert dialog.heading.text() == "1 article will come in"
    assert dialog.details.text() == "1 not readable · 1 file left out"
    words = dialog.remarks.lines.toPlainText()
    assert words.startswith("1 item cannot be read, and will be passed over.\ntwo.jsonl:2: it is not JSON")
    assert "photo.jpg" in words


# Articles like others


def test_a_text_that_is_there_under_another_id_is_left_out_unless_wanted(
    window, tmp_path: Path, articles: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    source = write(articles, "copy.jsonl", json.dumps({"id": "c1", "text": TEXT}) + "\n")
    dialog = preview(shown, [source])
    assert dialog.heading.text() == "No new article comes in"
    assert dialog.details.text() == "1 there under another id (left out)"
    dialog.tabs.setCurrentIndex(4)
    pick(dialog.duplicates.repeated, "take all the same")
    assert looked_at(shown).heading.text() == "1 article will come in"
    press(dialog.duplicates.table, Key.Key_Return)
    wait_for(lambda: shown.workspace.project.count() == 2)


def test_a_corrected_article_becomes_a_new_version_that_can_be_undone(
    window, tmp_path: Path, articles: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    mark(shown.article, SAFE)
    press(shown.article, "q")
    corrected = TEXT.replace("after ten years", "after eleven years").replace("It is safe", "It is sound")
    source = write(articles, "a.jsonl", json.dumps({"id": "a1", "text": corrected}) + "\n")
    dialog = preview(shown, [source])
    assert dialog.details.text() == "1 there with another text (left out)"
    dialog.tabs.setCurrentIndex(4)
    pick(dialog.duplicates.text_changed, "take as new versions")
    assert looked_at(shown).details.text() == "1 as a new version"
    press(dialog.duplicates.table, Key.Key_Return)
    wait_for(lambda: isinstance(QApplication.activeModalWidget(), ImportReport))
    report = QApplication.activeModalWidget()
    wait_for(report.findChild(VersionsView).list.hasFocus)  # one window has both
    assert report.page.summary.text() == "1 text replaced by a new version."
    assert "1 text replaced by a new version" in report.page.summary.text()
    press(report, Key.Key_Escape)
    assert "1 text replaced by a new version" in shown.status.words()
    assert texts(shown) == [corrected]
    assert shown.article.toPlainText() == corrected
    back_to(shown)
    press(shown.article, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(shown) == [TEXT]


def test_nearly_equal_articles_are_named(window, tmp_path: Path, articles: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT * 3}))
    dialog = preview(shown, [write(articles, "near.txt", TEXT * 3 + "Nobody was hurt.\n")])
    assert dialog.details.text() == "1 nearly equal"
    model = dialog.duplicates.table.rows
    assert model.index(0, 1).data().startswith("new, nearly equal (9")
    assert model.index(0, 2).data() == "a1"


# Labels


def test_labels_become_quotations_by_their_names_or_as_is_said_and_are_kept_by_name(
    window, tmp_path: Path, articles: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    source = write(articles, "labels.jsonl", json.dumps(LABELLED) + "\n")
    dialog = preview(shown, [source])
    assert "1 quotation" in dialog.articles.page.toPlainText()
    model = dialog.labels.table.rows
    assert [model.index(row, 1).data() for row in range(3)] == ["source", "cue", "content"]
    dialog.tabs.setCurrentIndex(3)
    assert not dialog.labels.maps.isVisible(), "none is kept yet"
    assert dialog.labels.table.chosen_keys() == ["label SOURCE"]
    pick(dialog.labels.becomes, "leave out")
    looked_at(shown)
    press(dialog.labels.name, "of Eve")
    press(dialog.labels.name, Key.Key_Return)
    wait_for(lambda: shown.workspace.project.count() == 2 and not shown.subjects.files._jobs)
    settle()
    if (report := QApplication.activeModalWidget()) is not None:
        press(report, Key.Key_Escape)
    back_to(shown)
    (kept,) = maps(shown.workspace.project)
    assert (kept.name, dict(kept.labels)) == ("of Eve", {"SOURCE": "", "CUE": "cue", "CONTENT": "content"})
    again = preview(
        shown,
        [
            write(
                articles, "more.jsonl", json.dumps(LABELLED | {"text": "Eva Reed said the bridge was safe."})
            )
        ],
    )
    again.tabs.setCurrentIndex(3)
    pick(again.labels.maps, "of Eve")
    looked_at(shown)
    assert again.labels.table.rows.index(0, 1).data() == "leave out"
    press(again, Key.Key_Escape)


# The panels alone, with files that are told


def test_the_plan_says_what_was_chosen(qtbot, tmp_path: Path) -> None:
    dialog, choices = told_preview(looked_like("Tram"), tmp_path, codebook())
    qtbot.addWidget(dialog)
    dialog.show()
    path = "/articles/Tram.jsonl"
    dialog.tabs.setCurrentIndex(1)
    dialog.files.encoding.setFocus()
    dialog.files.encoding.lineEdit().selectAll()
    press(dialog.files.encoding, "cp437")
    press(dialog.files.encoding, Key.Key_Return)
    assert dialog.isVisible(), "Enter takes the encoding, not the articles"
    pick(dialog.files.format, "Plain text")
    dialog.tabs.setCurrentIndex(2)
    press(dialog.fields.table, Key.Key_Down)
    pick(dialog.fields.menu, "text")
    assert dialog.fields.table.rows.index(0, 1).data() == KEPT, "another field is the text now"
    dialog.tabs.setCurrentIndex(3)
    pick(dialog.labels.nearness, "a sentence")
    plan = made_plan(choices.plan(), lambda name: pytest.fail(name))
    choice = plan.choice(Path(path))
    assert (choice.format, choice.choices.encoding) == ("text", "cp437")
    assert dict(choice.choices.fields) == {"text": "", "Tram": "text"}
    assert choice.choices.labels == plan.usual.choices.labels
    assert choice.choices.labels.nearness == "sentence"
    assert choice.choices.labels.labels["CONTENT"] == "content"
    assert (plan.changed, plan.repeated) == ("refuse", "pass")


def test_a_kept_map_throws_nothing_away_and_labels_have_samples(qtbot, tmp_path: Path) -> None:
    dialog, choices = told_preview(looked_like("Tram"), tmp_path, codebook())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentIndex(3)
    labels = dialog.labels
    assert labels.table.rows.index(0, 3).data() == "Tram"
    top = labels.name.parentWidget().y()
    assert top == labels.becomes.parentWidget().y(), "all controls stand on one line"
    pick(labels.becomes, "claim")
    pick(labels.maps, "of Eve")
    assert choices.labels.labels["CUE"] == "source"
    assert choices.labels.labels["CONTENT"] == "content"
    pick(labels.maps, "as changed")
    assert choices.labels.labels["CONTENT"] == "claim"
    assert choices.labels.labels["CUE"] == "cue"


def test_what_is_shown_of_many_articles_is_told_and_rows_name_their_files(qtbot, tmp_path: Path) -> None:
    looked = looked_like("Tram")
    dialog, _ = told_preview(looked, tmp_path, codebook())
    qtbot.addWidget(dialog)
    dialog.show()
    articles = dialog.articles
    assert articles.which.text() == "The first 2 of 1,204 are shown."
    assert articles.table.isColumnHidden(1), "there is one file"
    first = [{**looked["first"][0], "place": "b.zip/press/a.jsonl:7"}]
    articles.show_articles(looked | {"files": looked["files"] * 2, "first_of_file": 5, "first": first})
    assert articles.which.text() == "1 of 2,408 are shown: the first 5 of each file."
    assert articles.table.rows.index(0, 1).data() == "a.jsonl:7"
    assert not articles.table.isColumnHidden(1)


def test_formats_that_fit_the_file_come_first_then_by_title(qtbot, tmp_path: Path) -> None:
    dialog, _ = told_preview(looked_like("Tram"), tmp_path, codebook())
    qtbot.addWidget(dialog)
    menu = dialog.files.format
    titles = [menu.itemText(number) for number in range(menu.count())]
    assert titles[0] == "as found"
    likely = [format.title for format in IMPORTS if ".jsonl" in format.endings]
    assert titles[1:] == [
        *sorted(likely, key=str.casefold),
        *sorted((format.title for format in IMPORTS if format.title not in likely), key=str.casefold),
    ]


def test_looking_again_moves_nothing(qtbot, tmp_path: Path) -> None:
    dialog, _ = told_preview(looked_like("Tram"), tmp_path, codebook())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.progress.isVisible()
    top = dialog.tabs.y()
    dialog.progress.show()
    settle()
    assert dialog.tabs.y() == top


def test_another_text_under_a_known_id_is_offered_what_will_be_done(qtbot, tmp_path: Path) -> None:
    looked = looked_like("Tram")
    dialog, _ = told_preview(looked, tmp_path, codebook())
    qtbot.addWidget(dialog)
    for alike, first in (
        (0, "leave out"), (1, "leave out, but for files with the same name"), (3, "add under another id"),
    ):  # fmt: skip
        dialog.duplicates.show_articles(looked["listed"], looked["counts"] | {"named_alike": alike})
        assert dialog.duplicates.text_changed.currentText() == first
    looked["counts"] |= {"renamed": 2, "layer": 1, "other_layer": 1}
    assert details(looked).startswith(
        "2 under a new id · 1 nearly equal · 1 more layer · 2 there with another"
    )


def test_several_files_are_read_as_the_same_at_once(qtbot, tmp_path: Path) -> None:
    looked = looked_like("Tram")
    looked["files"] = [{**looked["files"][0], "path": f"/{name}", "name": name} for name in ("a", "b", "c")]
    looked["files"][1]["before"] = {"text": "text"}
    dialog, choices = told_preview(looked, tmp_path, codebook())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentIndex(1)
    dialog.files.table.setFocus()
    press(dialog.files.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    pick(dialog.files.format, "Plain text")
    assert {path: reading.format for path, reading in choices.by_path.items()} == {"/a": "text", "/b": "text"}
    pick(dialog.files.format, "as found")
    assert choices.by_path == {}
    assert dialog.fields.words.text().endswith("As chosen before: b.")


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_no_words_are_cut_and_all_has_a_name_in_each_part(
    qtbot, qapp: QApplication, tmp_path: Path, size: float
) -> None:
    before = QFont(qapp.font())
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * size)
    qapp.setFont(font)
    try:
        dialog, _ = told_preview(
            looked_like("A tram that goes on and on, to the end of the line"), tmp_path, codebook()
        )
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.resize(780, 540)
        assert len(tabs_of(dialog)) == dialog.tabs.count() == 6
        for number in range(6):
            dialog.tabs.setCurrentIndex(number)
            settle()
            assert cut_words(dialog) == [], tabs_of(dialog)[number]
            assert unnamed(dialog) == [], tabs_of(dialog)[number]
        assert dialog.width() == 780
        assert dialog.height() <= 600
        labels = dialog.findChildren(QLabel)
        assert not [label.text() for label in labels if "&" in label.text() and label.buddy() is None]
    finally:
        qapp.setFont(before)


def test_every_control_of_a_part_is_reached_by_tab(qtbot, tmp_path: Path) -> None:
    dialog, _ = told_preview(looked_like("Tram"), tmp_path, codebook())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    wait_for(dialog.isActiveWindow)
    dialog.tabs.setCurrentIndex(3)
    dialog.tabs.tabBar().setFocus()
    reached = []
    for _ in range(8):
        press(with_the_keys(), Key.Key_Tab)
        reached.append(with_the_keys())
    labels = dialog.labels
    wanted = [labels.table, labels.becomes, labels.nearness, labels.maps, labels.name, dialog.import_button]
    assert [one for one in reached if one in wanted] == wanted
