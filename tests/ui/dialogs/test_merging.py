"""Copies are brought together in the window: by keys, with what is to be decided, and from a watched folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from annotator.domain.kinds import QUOTATION
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.teams.merge_preview import AlikeSpeakers, MergePreview
from annotator.project.teams.watched_folder import news, watch, watched
from annotator.ui.dialogs.merging import MergeDialog
from annotator.ui.panels.notice_bar import NoticeBar
from annotator.ui.shell.look_back import look_back
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.wording.merge_questions import decisions_by, questions_of
from tests.examples import made, new_speaker
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.articles import BOARD, SAFE, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, settle


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    made.subjects.backups.keeping._settled.stop()
    back_to(made)
    settle()
    return made


def copied(shown: MainWindow, name: str, *contents: object) -> Path:
    """Return a copy of the open project in a folder of its own, in which an annotator has made quotations."""
    path: Path = shown.workspace.project.path
    copy = path.parent / "shared" / f"{name}.qca"
    copy.parent.mkdir(exist_ok=True)
    shutil.copyfile(path, copy)
    with Project.open(copy) as project:
        on = project.work_as(name).on(project.document_at(1))
        for content in contents:
            on.quotations.new((content,))  # type: ignore[arg-type]
    return copy


def layers(shown: MainWindow) -> dict[str, str]:
    rows = shown.workspace.project.database.connection.execute("SELECT annotator, status FROM layer")
    return {row[0]: row[1] for row in rows.fetchall()}


def test_files_come_in_by_keys_and_undo_takes_them_back(
    shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben = copied(shown, "ben", SAFE)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(ben)], ""))

    def bring(dialog: MergeDialog) -> None:
        assert not dialog.merge_button.isEnabled()
        press(dialog.add_button, Key.Key_Space)
        wait_for(lambda: dialog.merge_button.isEnabled())
        assert dialog.files.rows.index(0, 2).data() == "1 new layer"
        press(dialog.merge_button, Key.Key_Space)

    with answering(MergeDialog, bring):
        shown.actions_by_id["merge"].trigger()
    wait_for(lambda: "1 layer brought in. Undo takes it back." in shown.status.words())
    assert "ben" in layers(shown)
    back_to(shown)
    shown.actions_by_id["undo"].trigger()
    settle()
    assert "ben" not in layers(shown)


def test_what_is_brought_in_on_gold_layers_is_undone_there(shown: MainWindow) -> None:
    ben = copied(shown, "ben", SAFE)

    def bring(dialog: MergeDialog) -> None:
        wait_for(lambda: dialog.merge_button.isEnabled())
        press(dialog.merge_button, Key.Key_Space)

    assert shown.workspace.work_on(gold=True)
    with answering(MergeDialog, bring):
        shown.subjects.team.merging.show_files([ben])
    wait_for(lambda: "ben" in layers(shown))
    wait_for(lambda: not shown.subjects.files._jobs)
    assert shown.workspace.project.history(1)[0].annotator == "Ana"
    shown.actions_by_id["undo"].trigger()
    settle()
    assert "ben" not in layers(shown)


def test_after_undo_the_folder_offers_the_file_again(shown: MainWindow) -> None:
    ben = copied(shown, "ben", SAFE)
    watch(shown.workspace.project.path, ben.parent)
    look_back(shown)
    shown.subjects.team.merging.look.begin()

    def bars() -> list[NoticeBar]:
        return [bar for bar in shown.findChildren(NoticeBar) if not bar.is_gone and bar.isVisible()]

    def bring(dialog: MergeDialog) -> None:
        wait_for(lambda: dialog.merge_button.isEnabled())
        press(dialog.merge_button, Key.Key_Space)

    wait_for(bars)
    with answering(MergeDialog, bring):
        press(bars()[0].button, Key.Key_Space)
    wait_for(lambda: "ben" in layers(shown) and not shown.subjects.files._jobs)
    assert not bars()
    shown.actions_by_id["undo"].trigger()
    wait_for(bars)
    assert bars()[0].words.text() == "New in the folder that you watch: ben.qca."


def lines(dialog: MergeDialog) -> set[str]:
    shown = (label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    return {line for words in shown for line in words.splitlines()}


def test_a_conflict_is_decided_in_the_list(shown: MainWindow) -> None:
    first = copied(shown, "ana", SAFE)
    second = shutil.copyfile(first, first.with_name("second.qca"))
    with Project.open(first) as project:
        project.work_as("ana").on(project.document_at(1)).layer.set_status("done")
    with Project.open(Path(second)) as project:
        project.work_as("ana").on(project.document_at(1)).quotations.new((BOARD,))

    def decide(dialog: MergeDialog) -> None:
        wait_for(lambda: dialog.questions.rows.rowCount() == 1)
        assert "changed in several files" in dialog.told.text()
        assert dialog.questions.rows.index(0, 2).data() == "keep all"
        assert lines(dialog) >= {
            "The layer of ana was changed in several files.",
            "ana.qca: done, 1 quotation",
            "second.qca: started, 2 quotations, 1 differs",
        }
        press(dialog.questions, Key.Key_Return)  # opens the answers, and not what the dialog is for
        press(dialog.answer.view(), "only ana")
        press(dialog.answer.view(), Key.Key_Return)
        assert dialog.focusWidget() is dialog.questions  # an arrow from the next one
        assert dialog.questions.rows.index(0, 2).data() == "only ana.qca"
        assert "only that of ana.qca: done, 1 quotation" in lines(dialog)
        press(dialog.merge_button, Key.Key_Space)

    with answering(MergeDialog, decide):
        shown.subjects.team.merging.show_files([first, Path(second)])
    wait_for(lambda: "1 conflict decided" in shown.status.words())
    assert layers(shown)["ana"] == "done"


def test_states_that_wait_are_told_when_the_project_is_opened_until_somebody_looks(
    shown: MainWindow,
) -> None:
    first = copied(shown, "ana", SAFE)
    second = Path(shutil.copyfile(first, first.with_name("ana2.qca")))
    copies = [first, second]
    with Project.open(first) as project:
        project.work_as("ana").on(project.document_at(1)).layer.set_status("done")
    with Project.open(copies[1]) as project:
        project.work_as("ana").on(project.document_at(1)).quotations.new((BOARD,))

    def bring(dialog: MergeDialog) -> None:
        wait_for(lambda: dialog.questions.rows.rowCount() == 1)
        shown_lines = lines(dialog)
        assert any(line.startswith("keep all: that of ana") for line in shown_lines), shown_lines
        press(dialog.merge_button, Key.Key_Space)

    def bars() -> list[NoticeBar]:
        return [bar for bar in shown.findChildren(NoticeBar) if not bar.is_gone and bar.isVisible()]

    look_back(shown)
    with answering(MergeDialog, bring):
        shown.subjects.team.merging.show_files(copies)
    wait_for(lambda: "1 state set aside" in shown.status.words())
    assert not bars()
    path = shown.workspace.project.path
    shown.actions_by_id["close_project"].trigger()
    shown.workspace.open_project(Project.open(path), "Ana")
    wait_for(bars)
    wanted = "1 layer has states that were set aside and wait for a decision."
    assert [bar.words.text() for bar in bars()] == [wanted]

    def see(dialog: MergeDialog) -> None:
        wait_for(lambda: dialog.questions.rows.rowCount() == 1)
        dialog.reject()

    with answering(MergeDialog, see):
        press(bars()[0].button, Key.Key_Space)
    wait_for(lambda: not bars())


def test_speakers_of_the_same_name_become_one_by_one_answer(shown: MainWindow) -> None:
    copies = [copied(shown, name) for name in ("ana", "ben")]
    for copy in copies:
        with Project.open(copy) as project:
            on = project.work_as(copy.stem).on(project.document_at(1))
            for name in ("Bo Li", "Cy Okoye"):
                quotation = made(on.quotations.new((SAFE,)))
                on.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker(name),))

    def decide(dialog: MergeDialog) -> None:
        wait_for(lambda: dialog.questions.rows.rowCount() == 2)
        assert "Both have the same name: one speaker, or two?" in lines(dialog)
        assert "two speakers" not in lines(dialog), "the list and the answer say it"
        press(dialog.questions, Key.Key_Return)
        press(dialog.answer.view(), "one")
        press(dialog.answer.view(), Key.Key_Return)
        wait_for(lambda: dialog.questions.rows.index(0, 2).data() == "one speaker")
        assert any(line.endswith("gets the mentions and the name") for line in lines(dialog))
        assert dialog.questions.rows.index(1, 2).data() == "two speakers"
        press(dialog.to_decide.like_button, Key.Key_Space)
        assert dialog.questions.rows.index(1, 2).data() == "one speaker"
        press(dialog.merge_button, Key.Key_Space)

    with answering(MergeDialog, decide):
        shown.subjects.team.merging.show_files(copies)
    wait_for(lambda: "2 layers brought in. Undo" in shown.status.words())
    found = shown.workspace.project.database.connection.execute("SELECT name FROM speaker ORDER BY name")
    assert [row[0] for row in found.fetchall()] == ["Bo Li", "Cy Okoye"]


@pytest.mark.parametrize(
    ("gone", "kept", "is_same", "asked"),
    [
        (("Bo Li", "person"), ("Bo Li", "person"), True, "Both have the same name: one speaker, or two?"),
        (("Bo Li", "person"), ("bo  li", "organisation"), True,
         "The same name, another kind: person and organisation. One speaker, or two?"),
        (("Officials", "unnamed"), ("officials", "unnamed"), False,
         "The same name, but many may be called so (unnamed): one speaker, or two?"),
        (("Bo Li", "person"), ("B. Li", "group"), False, "Their names are alike: one speaker, or two?"),
    ],
)  # fmt: skip
def test_a_question_on_two_speakers_says_what_is_the_same_and_what_differs(
    gone: tuple[str, str], kept: tuple[str, str], is_same: bool, asked: str
) -> None:
    pair = AlikeSpeakers.of(new_speaker(*gone), new_speaker(*kept), is_same=is_same)
    preview = MergePreview()
    preview.speakers.add(pair)
    (question,) = questions_of(preview.to_plain(), {})
    assert question.words == asked
    named = kept[0] if gone[1] == kept[1] else f"{kept[0]} ({kept[1]})"
    assert question.answers[1].words == f"one: {named} gets the mentions and the name"
    assert decisions_by([question], {question.name: pair.kept}).speakers == {pair.gone: pair.kept}


def test_a_file_that_was_passed_over_says_why_in_whole(shown: MainWindow) -> None:
    ben = copied(shown, "ben", SAFE)
    bad = ben.parent / f"{'a name that goes on and on ' * 4}.qca"
    bad.write_bytes(b"no project")

    def see(dialog: MergeDialog) -> None:
        wait_for(lambda: dialog.merge_button.isEnabled())
        assert dialog.focusWidget() is dialog.files
        assert dialog.merge_button.isDefault() and not dialog.close_button.isDefault()
        assert dialog.files.isColumnHidden(1) and not dialog.fault.isVisible()
        press(dialog.files, Key.Key_Down)
        assert dialog.fault.text().endswith("Choose another file.") and str(bad) in dialog.fault.text()
        dialog.reject()

    with answering(MergeDialog, see):
        shown.subjects.team.merging.show_files([ben, bad])


@pytest.mark.parametrize(("width", "is_beside"), [(900, True), (300, False)])
def test_words_of_a_notice_have_at_least_half_of_its_width(qtbot, width: int, is_beside: bool) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    bar = NoticeBar("Words about what is new, " * 4, "Bring together…", lambda: None, owner)
    bar.resize(width, 200)
    owner.resize(1000, 300)
    owner.show()
    settle()
    assert bar.words.width() >= width // 2
    assert (bar.button.mapTo(bar, QPoint()).y() < bar.words.geometry().bottom()) == is_beside


def test_what_is_new_in_the_folder_is_offered_when_the_window_comes_to_the_front(shown: MainWindow) -> None:
    project = shown.workspace.project.path
    ben = copied(shown, "ben", SAFE)
    watch(project, ben.parent)
    look_back(shown)

    def bars() -> list[NoticeBar]:
        return [bar for bar in shown.findChildren(NoticeBar) if not bar.is_gone and bar.isVisible()]

    wait_for(bars)
    assert bars()[0].words.text() == "New in the folder that you watch: ben.qca."

    def close(dialog: MergeDialog) -> None:
        assert str(ben.parent) in dialog.place.text()
        press(dialog, Key.Key_Escape)

    with answering(MergeDialog, close):
        press(bars()[0].button, Key.Key_Space)
    assert not bars(), "somebody has looked at it"
    copied(shown, "cleo", BOARD)
    QApplication.sendEvent(shown, QEvent(QEvent.Type.WindowActivate))
    wait_for(bars)
    assert bars()[0].words.text() == "New in the folder that you watch: cleo.qca."

    def look_again(dialog: MergeDialog) -> None:
        wait_for(lambda: dialog.paths == [ben.parent / "cleo.qca"])
        dialog.reject()

    with answering(MergeDialog, look_again):
        shown.actions_by_id["merge"].trigger()
    assert not bars()
    copied(shown, "cleo", SAFE, BOARD)
    QApplication.sendEvent(shown, QEvent(QEvent.Type.WindowActivate))
    wait_for(bars)
    (ben.parent / "cleo.qca").unlink()
    QApplication.sendEvent(shown, QEvent(QEvent.Type.WindowActivate))
    wait_for(lambda: not bars())


def test_the_folder_is_chosen_and_left_in_the_window(
    shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = shown.workspace.project.path
    ben = copied(shown, "ben", SAFE)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(ben.parent))

    def choose(dialog: MergeDialog) -> None:
        press(dialog.watch_button, Key.Key_Space)
        assert watched(project) is not None
        assert dialog.paths == [ben]
        press(dialog.unwatch_button, Key.Key_Space)
        assert watched(project) is None
        press(dialog, Key.Key_Escape)

    with answering(MergeDialog, choose):
        shown.actions_by_id["merge"].trigger()
    assert news(project) == []
    watch(project, ben.parent / "gone")

    def see(dialog: MergeDialog) -> None:
        wait_for(lambda: "cannot be read" in dialog.place.text())
        dialog.reject()

    with answering(MergeDialog, see):
        shown.actions_by_id["merge"].trigger()
