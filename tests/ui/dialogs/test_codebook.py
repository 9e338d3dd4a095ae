"""The window of the codebook: drafts are edited by keys and mouse, and saved as one act."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from annotator.domain.recoding import Label
from annotator.project import Project
from annotator.ui.commands import codebook as codebook_commands
from annotator.ui.dialogs.codebook.label_questions import MovingQuestion, NewLabel
from annotator.ui.dialogs.codebook.parts import PARTS
from annotator.ui.dialogs.codebook.recoding import RecodingQuestion
from annotator.ui.dialogs.codebook.saving import SavingQuestion
from annotator.ui.dialogs.codebook.window import CodebookWindow
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.articles import REED, TEXT, TRAFFIC, WAIT, mark
from tests.ui.conftest import make_project
from tests.ui.driving import Key, click, press, settle

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
QUANTITY = Label("claim type", "quantity")


@pytest.fixture
def shown(window, tmp_path: Path) -> Iterator[MainWindow]:
    """Give a window with two claims: of a quantity, and of a prediction."""
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    for span, digit in ((TRAFFIC, "1"), (WAIT, "6")):
        mark(made.article, span)
        press(made.article, "k")
        press(made.article, digit)
    yield made


def types_of(shown: MainWindow) -> list[str]:
    return sorted(type for claim in shown.workspace.opened.claims for type in claim.types)


def editing(shown: MainWindow, do: Callable[[CodebookWindow], object]) -> None:
    """Open the codebook, and do something there that leaves it."""

    def answer(dialog: CodebookWindow) -> None:
        try:
            do(dialog)
        finally:
            if dialog.isVisible():  # else its question about the draft would wait for ever
                dialog._end("drop")

    with answering(CodebookWindow, answer):
        shown.actions_by_id["codebook"].trigger()
    back_to(shown)


def leave(dialog: CodebookWindow, answer: str) -> None:
    """Leave the window, and answer what becomes of the draft."""
    with answering(QMessageBox, lambda box: click(button(box, answer))):
        press(dialog, Key.Key_Escape)


def button(dialog: QWidget, words: str) -> QPushButton:
    """Return the button of a dialog that begins with words."""
    found = [
        each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "").startswith(words)
    ]
    assert found, words
    return found[0]


def save(dialog: CodebookWindow) -> None:
    """Save the draft by its buttons."""
    with answering(SavingQuestion, lambda question: press(question, Key.Key_Return)):
        click(dialog.save)


def typed(field: QWidget, words: str) -> None:
    """Type words in the place of those in a field."""
    field.setFocus()
    press(field, Key.Key_A, CONTROL)
    press(field, words)


def labels(dialog: CodebookWindow) -> list[str]:
    return [dialog.labels.list.item(row).text().strip() for row in range(dialog.labels.list.count())]


def go_to(dialog: CodebookWindow, part: str) -> None:
    """Choose a part by the arrow keys."""
    dialog.parts.setFocus()
    press(dialog.parts, Key.Key_Home)
    for _ in range([each.id for each in PARTS].index(part)):
        press(dialog.parts, Key.Key_Down)


def test_a_renamed_type_is_one_act_and_keeps_its_claims(shown: MainWindow) -> None:
    def rename(dialog: CodebookWindow) -> None:
        press(dialog.parts, Key.Key_Tab)
        assert dialog.labels.list.hasFocus()
        assert not dialog.save.isEnabled()
        press(dialog.labels.list, Key.Key_Return)
        label = dialog.labels.fields.fields["label"]
        typed(label, "Number  of ")
        assert (label.text(), labels(dialog)[0]) == ("Number  of ", "Number of"), "it is still typed"
        press(label, Key.Key_Tab)
        assert label.text() == "Number of"
        typed(label, "Number")
        assert labels(dialog)[0] == "Number"
        assert ": 1 change. Nothing is saved yet." in dialog._state.text(), (
            "the version is no change of theirs"
        )
        digit = dialog.labels.fields.fields["key"].digit
        assert digit.text() == "1 puts it on or off, by its place in the list."
        dialog.labels.list.setFocus()
        press(dialog.labels.list, Key.Key_Down, ALT)
        assert digit.text().startswith("2 ")
        click(dialog.take_back)
        assert dialog.save.text() == "&Save as version 1.2…"
        typed(dialog.labels.fields.fields["definition"], "A number.")
        click(dialog.take_back)
        assert dialog.labels.fields.fields["definition"].toPlainText().startswith("A claim whose point")
        assert shown.workspace.project.codebook.claim_label("quantity") == "Quantity or statistic"
        save(dialog)

    editing(shown, rename)
    assert "The codebook is default, version 1.2, now." in shown.status.words()
    codebook = shown.workspace.project.codebook
    assert (codebook.version, codebook.claim_label("quantity")) == ("1.2", "Number")
    assert codebook.claim_type("quantity").definition.startswith("A claim whose point")
    assert types_of(shown) == ["prediction", "quantity"]
    press(shown.article, Key.Key_Z, CONTROL)
    assert shown.workspace.project.codebook.version == "1.1"


def test_merging_says_how_many_annotations_move_and_moves_them(shown: MainWindow) -> None:
    def ask(question: MovingQuestion) -> None:
        wait_for(lambda: question.told.text() == "1 annotation has it: Ana 1.")
        question.into.setFocus()
        press(question.into, "pred")
        press(question, Key.Key_Return)

    def look(question: SavingQuestion) -> None:
        assert "was merged into “Prediction or pledge”." in question.changes.toPlainText()
        wait_for(lambda: question.moves.rows.index(0, 2).data() == "1")
        assert question.moves.rows.index(0, 1).data() == "Prediction or pledge"
        press(question, Key.Key_Return)

    def merge(dialog: CodebookWindow) -> None:
        with answering(MovingQuestion, ask):
            click(dialog.labels.merge)
        with answering(SavingQuestion, look):
            click(dialog.save)

    editing(shown, merge)
    assert shown.workspace.project.codebook.version == "2.0"
    assert types_of(shown) == ["prediction", "prediction"]
    press(shown.article, Key.Key_Z, CONTROL)
    assert types_of(shown) == ["prediction", "quantity"]


def test_annotations_of_many_documents_are_moved_by_a_command_beside_the_window(
    shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(codebook_commands, "_MOST_AT_ONCE", 0)

    def merge(dialog: CodebookWindow) -> None:
        with answering(MovingQuestion, lambda question: press(question, Key.Key_Return)):
            click(dialog.labels.merge)
        save(dialog)

    editing(shown, merge)
    wait_for(lambda: shown.workspace.project.codebook.version == "2.0")
    assert types_of(shown) == ["event", "prediction"]
    wait_for(lambda: "version 2.0, now" in shown.status.words())
    back_to(shown)
    press(shown.article, Key.Key_Z, CONTROL)
    assert types_of(shown) == ["prediction", "quantity"]


def test_labels_are_added_ordered_and_deleted_by_keys(shown: MainWindow) -> None:
    def name(question: NewLabel) -> None:
        press(question.name, "Press release")
        assert question.id.text() == "press_release"
        press(question.name, Key.Key_Return)

    def edit(dialog: CodebookWindow) -> None:
        rows = dialog.labels.list
        rows.setFocus()
        with answering(NewLabel, name):
            press(rows, Key.Key_Insert)
        assert labels(dialog)[-1] == "Press release"
        rows.setFocus()
        press(rows, Key.Key_Up, ALT)
        assert labels(dialog)[-2] == "Press release"
        with answering(MovingQuestion, lambda question: press(question, Key.Key_Return)):
            press(rows, Key.Key_Delete)
        dialog.activateWindow()  # after a question the offscreen platform leaves the keys with nobody
        settle()
        assert "Press release" not in labels(dialog)
        press(rows, Key.Key_Z, CONTROL)
        assert labels(dialog)[-2] == "Press release"
        leave(dialog, "Discard")

    editing(shown, edit)
    assert shown.workspace.project.codebook.claim_type("press_release") is None


def test_attributes_have_kinds_of_answers_values_and_bounds(shown: MainWindow) -> None:
    def name(words: str) -> Callable[[NewLabel], None]:
        def answer(question: NewLabel) -> None:
            press(question.name, words)
            press(question.name, Key.Key_Return)

        return answer

    def edit(dialog: CodebookWindow) -> None:
        go_to(dialog, "claim_attributes")
        page = dialog.labels
        built_in = "Certainty and Check-worthy are built in: every claim has them."
        assert page.none.text() == f"{built_in} There is none of the codebook’s own yet."
        with answering(NewLabel, name("Weight")):
            click(page.add)
        assert "least" not in page.fields.fields
        kinds = page.fields.fields["answer"]
        kinds.setFocus()
        press(kinds, "num")
        typed(page.fields.fields["least"], "x")
        assert not dialog.save.isEnabled()
        assert "“x” is no number" in dialog._wrong.text()
        typed(page.fields.fields["least"], "1")
        with answering(NewLabel, name("Tone")):
            click(page.add)
        with answering(NewLabel, name("Calm")):
            click(page.add_value)
        assert labels(dialog)[-2:] == ["Tone", "Calm"]
        page.choose(Label("attribute", "tone", "claim"))
        settle()
        default = page.fields.fields["default"]
        default.setFocus()
        press(default, "calm")
        save(dialog)

    editing(shown, edit)
    weight, tone = shown.workspace.project.codebook.attributes["claim"]
    assert (weight.answer, str(weight.least)) == ("number", "1")
    assert ([value.id for value in tone.values], tone.default) == (["calm"], "calm")


def test_keys_and_colours_say_what_is_wrong_with_them_and_act(shown: MainWindow) -> None:
    def edit(dialog: CodebookWindow) -> None:
        fields = dialog.labels.fields.fields
        key, colour = fields["key"], fields["colour"]
        for pressed, told in (("q", "“New quotation”"), ("3", "claim type 3")):
            click(key.choose)
            press(key.capture, pressed)
            assert told in key.told.text()
        click(key.choose)
        press(key.capture, "r")
        assert key.choose.text() == "R: choose…"
        typed(colour.digits, "#ffee0")
        assert not colour.told.isVisible()
        press(colour.digits, "0")
        assert "light 1.2 (too little: shown as #" in colour.told.text()
        assert "dark 13.1;" in colour.told.text()
        assert "(look at it)" in labels(dialog)[0]
        save(dialog)

    editing(shown, edit)
    shown.workspace.set_current(next(each for each in currents(shown) if not is_quantity(shown, each.id)))
    settle()
    press(shown.article, "r")
    assert types_of(shown) == ["prediction", "quantity", "quantity"]


def currents(shown: MainWindow) -> list:
    from annotator.ui.session.items import Current

    return [Current("claim", claim.id) for claim in shown.workspace.opened.claims]


def is_quantity(shown: MainWindow, id: str) -> bool:
    return "quantity" in shown.workspace.opened.claims.get(id).types


def test_the_words_of_an_entity_become_an_example_of_its_type(shown: MainWindow) -> None:
    shown.workspace.set_current(None)
    mark(shown.article, REED)
    press(shown.article, Key.Key_E)
    press(shown.article, Key.Key_G, CONTROL | Qt.KeyboardModifier.ShiftModifier)

    def look(dialog: CodebookWindow) -> None:
        entry = dialog.editing.draft.entry(Label("entity type", "PERSON"))
        assert entry["example"].splitlines()[-1] == "Ann Reed"
        leave(dialog, "Discard")

    editing(shown, look)


def test_a_kept_draft_is_there_again_with_the_examples_of_articles(shown: MainWindow) -> None:
    def begin(dialog: CodebookWindow) -> None:
        press(dialog.labels.list, Key.Key_Return)
        typed(dialog.labels.fields.fields["label"], "Number")
        leave(dialog, "Keep")

    def look(dialog: CodebookWindow) -> None:
        assert labels(dialog)[0] == "Number"
        example = dialog.labels.fields.fields["example"].toPlainText()
        assert example.splitlines()[-1] == "“traffic would double by 2030”"
        leave(dialog, "Discard")

    editing(shown, begin)
    assert shown.workspace.project.codebook.claim_label("quantity") == "Quantity or statistic"
    shown.workspace.set_current(next(each for each in currents(shown) if is_quantity(shown, each.id)))
    settle()
    press(shown.article, Key.Key_G, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert "An example of “Number” in the draft" in shown.status.words()
    editing(shown, look)
    editing(
        shown, lambda dialog: (labels(dialog)[0] == "Quantity or statistic") and press(dialog, Key.Key_Escape)
    )


def test_guidelines_are_shown_as_annotators_will_see_them(shown: MainWindow) -> None:
    def edit(dialog: CodebookWindow) -> None:
        go_to(dialog, "guidelines")
        page = dialog.guidelines
        assert page.begin.isVisible()
        page.text.setFocus()
        press(page.text, Key.Key_Return)
        assert page.text.toPlainText() == "\n"
        press(page.text, "# Ours")
        press(page.text, Key.Key_Return)
        press(page.text, "![x](http://example.org/x.png) <b>bold</b>")
        wait_for(lambda: page.preview.sections()[0] == (1, "Ours"))
        assert not page.begin.isVisible()
        assert "bold" in page.preview.toPlainText()
        save(dialog)

    editing(shown, edit)
    assert shown.workspace.project.guidelines().startswith("# Ours")


def test_versions_say_what_differs_and_go_to_a_file(
    shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))

    def edit(dialog: CodebookWindow) -> None:
        press(dialog.labels.list, Key.Key_Return)
        typed(dialog.labels.fields.fields["label"], "Number")
        go_to(dialog, "versions")
        page = dialog.versions
        wait_for(lambda: page.table.rows.rowCount() == 2)
        assert page.table.rows.index(1, 0).data() == "default, 1.1 (in force)"
        assert page.table.rows.index(1, 3).data() == "1"
        assert "is called “Number” now." in page.told.toPlainText()
        assert not page.sides.isVisible()
        click(page.save)
        dialog.guidelines.show_draft()
        leave(dialog, "Discard")

    editing(shown, edit)
    body = json.loads(file.read_text(encoding="utf-8"))
    assert (body["version"], body["claim_types"][0]["label"]) == ("1.2", "Number")


def test_going_over_to_another_codebook_moves_labels_by_a_table(
    shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "table.csv"

    def becomes(question: RecodingQuestion, label: str) -> str:
        rows = question.table.rows
        return next(
            rows.index(n, 3).data() for n in range(rows.rowCount()) if rows.index(n, 0).data() == label
        )

    def choose(question: RecodingQuestion) -> None:
        assert question.table.rows.index(0, 3).data() == "Other type of claim"
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
        table.write_text("what,label,becomes\nclaim type,quantity,nowhere\n")
        with answering(QMessageBox, lambda box: press(box, Key.Key_Escape)):
            click(question.from_file)
        table.write_text("what,label,becomes\nclaim type,event,-\n")
        click(question.from_file)
        assert becomes(question, "Event or action") == "removed"
        row = next(
            row
            for row in range(question.table.rows.rowCount())
            if question.table.rows.index(row, 0).data() == "Quantity or statistic"
        )
        question.table.setFocus()
        question.table.selectRow(row)
        question.becomes.setFocus()
        press(question.becomes, "removed")
        click(question.take)

    def edit(dialog: CodebookWindow) -> None:
        go_to(dialog, "versions")
        dialog.versions.next.setFocus()
        press(dialog.versions.next, "full")
        with answering(RecodingQuestion, choose):
            click(dialog.versions.go_over)
        save(dialog)

    editing(shown, edit)
    codebook = shown.workspace.project.codebook
    assert (codebook.name, codebook.version) == ("fullfact", "1.0")
    assert types_of(shown) == ["prediction"]


def test_a_project_for_reading_only_is_not_changed(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    shown = window(path)
    shown.subjects.projects.leave()
    shown.workspace.open_project(Project.open(path, read_only=True), "Ana")

    def look(dialog: CodebookWindow) -> None:
        press(dialog.labels.list, Key.Key_Return)
        typed(dialog.labels.fields.fields["label"], "Number")
        assert not dialog.save.isEnabled()
        leave(dialog, "Discard")

    editing(shown, look)
