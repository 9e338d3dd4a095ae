"""What a codebook declares in the window: further roles, several speakers, attributes of claims."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from annotator.domain.codebook import read_codebook
from annotator.domain.span import Span
from annotator.formats.jsonl.writer import to_object
from annotator.project import Project
from annotator.project.jobs.exports.layer_records import record_of
from annotator.resources_folder import resource
from annotator.store import layers
from annotator.ui.dialogs.picker import Picker
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to
from tests.ui.articles import ENTITIES, SAFE, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
THEM = Span(TEXT.index("told them") + 5, TEXT.index("told them") + 9)


def with_codebook(path: Path, **fields: object) -> Path:
    """Make a project whose codebook is the default one with other fields; None leaves one out."""
    made = make_project(path, {"a1": TEXT}, {"a1": ENTITIES})
    body = json.loads(resource("codebooks", "default.json").read_text(encoding="utf-8")) | fields
    body = {name: value for name, value in body.items() if value is not None}
    read_codebook(body)
    with Project.open(made) as project:
        layers.set_codebook(project.database, body)
    return made


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with the article and a quotation, in the default codebook."""
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}))
    mark(made.article, SAFE)
    press(made.article, "q")
    return made


def addressee(shown: MainWindow) -> tuple[Span, ...]:
    return shown.workspace.current_quotation().spans("addressee")


def exported(shown: MainWindow) -> dict:
    project = shown.workspace.project
    return to_object(record_of(project, shown.workspace.position, project.annotator))


# A further role


def test_a_makes_the_selected_words_the_addressee_as_one_act(shown: MainWindow) -> None:
    mark(shown.article, THEM)
    press(shown.article, "a")
    assert addressee(shown) == (THEM,)
    assert shown.workspace.current.role == "addressee"
    assert shown.actions_by_id["undo"].text() == "Undo: set addressee"
    card = shown.cards.card
    assert card._values["addressee"].text() == "them"
    assert card._labels["addressee"].text() == "Addressee"
    assert "addressee" in shown.article.describe(THEM.start)
    (quotation,) = exported(shown)["quotations"]
    assert quotation["addressee"] == [{"start": THEM.start, "end": THEM.end, "text": "them"}]
    press(shown.article, "z", _CTRL)
    assert addressee(shown) == ()
    assert not card._values["addressee"].isVisible(), "it takes room where a quotation has one"


def test_its_edges_are_moved_and_it_is_deleted_by_key_like_the_cue(shown: MainWindow) -> None:
    mark(shown.article, THEM)
    press(shown.article, "a")
    press(shown.article, "[")
    assert addressee(shown)[0].start < THEM.start
    assert shown.actions_by_id["undo"].text() == "Undo: move addressee edge"
    press(shown.article, "x")
    assert addressee(shown) == ()
    assert shown.workspace.current_quotation() is not None


def test_the_history_tells_it_by_its_name(shown: MainWindow) -> None:
    mark(shown.article, THEM)
    press(shown.article, "a")
    project = shown.workspace.project
    ids, _ = project.ids_of_acts("a1")
    assert project.past_acts(ids)[-1].line == "addressee: none → “them”"


def test_without_words_it_says_how_to_come_by_one(shown: MainWindow) -> None:
    press(shown.article, "a")
    assert addressee(shown) == ()
    assert shown.status.words() == "No likely addressee nearby: select its words first."


def test_where_the_codebook_declares_none_nothing_of_it_is_seen(window, tmp_path: Path) -> None:
    shown = window(with_codebook(tmp_path / "p.qca", roles=None))
    mark(shown.article, SAFE)
    press(shown.article, "q")
    id = shown.workspace.current.id
    mark(shown.article, THEM)
    press(shown.article, "a")
    assert shown.workspace.opened.quotations.get(id).spans("addressee") == ()
    assert "role" not in shown.status.words()
    assert "ddressee" not in shown.status.words()
    assert not shown.actions_by_id["set_further_role"].isVisible()
    assert "set_further_role" not in [spec.id for spec in shown.acts.seen()]
    assert "addressee" not in shown.cards.card._values


def test_of_several_declared_roles_one_is_asked_for(window, tmp_path: Path) -> None:
    roles = [{"id": "addressee", "label": "Addressee"}, {"id": "occasion", "label": "Occasion"}]
    shown = window(with_codebook(tmp_path / "p.qca", roles=roles))
    mark(shown.article, SAFE)
    press(shown.article, "q")
    mark(shown.article, THEM)
    with answering(Picker, lambda picker: press(picker.field, "2")):
        press(shown.article, "a")
    quotation = shown.workspace.current_quotation()
    assert (quotation.spans("addressee"), quotation.spans("occasion")) == ((), (THEM,))


# Several speakers


def choose(shown: MainWindow, name: str, key: Key | str, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    def take(picker: Picker) -> None:
        for letter in name:
            press(picker.field, letter)
        press(picker.field, Key.Key_Return)

    with answering(Picker, take):
        press(shown.article, key, modifiers)
    back_to(shown)


def names(shown: MainWindow) -> list[str]:
    project = shown.workspace.project
    return [project.speaker(id).name for id in shown.workspace.current_quotation().speakers]


def test_shift_p_adds_a_speaker_beside_the_first_and_takes_it_away_again(shown: MainWindow) -> None:
    choose(shown, "Washington", "p")
    choose(shown, "Kyiv", Key.Key_P, _SHIFT)
    assert names(shown) == ["Washington", "Kyiv"]
    assert shown.actions_by_id["undo"].text() == "Undo: set speakers"
    assert shown.cards.card.speaker_button.accessibleName() == "Speaker: Washington and Kyiv"
    settle()
    assert "Washington and Kyiv" in shown.cards.model.card_at(0).head
    line = exported(shown)
    (quotation,) = line["quotations"]
    assert quotation["speaker"] == quotation["speakers"][0]
    assert [s["name"] for s in line["speakers"] if s["id"] in quotation["speakers"]] == ["Kyiv", "Washington"]
    choose(shown, "Kyiv", Key.Key_P, _SHIFT)
    assert names(shown) == ["Washington"]
    press(shown.article, "z", _CTRL)
    assert names(shown) == ["Washington", "Kyiv"]


def test_p_sets_one_speaker_in_place_of_all(shown: MainWindow) -> None:
    choose(shown, "Washington", "p")
    choose(shown, "Kyiv", Key.Key_P, _SHIFT)
    choose(shown, "Ann Reed", "p")
    assert names(shown) == ["Ann Reed"]


# Attributes of claims


TOPIC = {
    "id": "topic",
    "label": "Topic",
    "values": [{"id": "health", "label": "Health"}, {"id": "law", "label": "Law"}],
}
DESK = {"id": "desk", "label": "Desk"}


@pytest.fixture
def claiming(window, tmp_path: Path) -> MainWindow:
    """Give a window with a claim, in a codebook with two attributes of claims."""
    made = window(with_codebook(tmp_path / "p.qca", claim_attributes=[TOPIC, DESK]))
    mark(made.article, SAFE)
    press(made.article, "k")
    return made


def test_a_claim_attribute_of_the_codebook_is_chosen_on_the_card(claiming: MainWindow) -> None:
    box = claiming.cards.card.attributes["claim"].boxes["topic"]
    assert isinstance(box, QComboBox)
    assert box.isVisible()
    assert box.currentText() == "—"
    box.setFocus()
    press(box, Key.Key_Down)
    claim = claiming.workspace.current_claim()
    assert claim.attributes["topic"] == "health"
    assert claiming.actions_by_id["undo"].text() == "Undo: set topic"
    project = claiming.workspace.project
    ids, _ = project.ids_of_acts("a1")
    assert project.past_acts(ids)[-1].line == "topic: none → health"
    assert exported(claiming)["claims"][0]["attributes"] == {"topic": "health"}
    press(claiming.article, "z", _CTRL)
    settle()
    assert box.currentText() == "—"


def test_one_without_values_takes_words(claiming: MainWindow) -> None:
    line = claiming.cards.card.attributes["claim"].boxes["desk"]
    assert isinstance(line, QLineEdit)
    assert line.accessibleName() == "Desk"
    line.setFocus()
    for letter in "city":
        press(line, letter)
    press(line, Key.Key_Return)
    assert claiming.workspace.current_claim().attributes == {"desk": "city"}
    claiming.workspace.set_current(None)
    settle()
    assert not line.isVisible()
    claiming.workspace.set_current(Current("claim", claiming.workspace.opened.claims[0].id))
    settle()
    assert line.text() == "city"


def test_quotations_do_not_have_the_attributes_of_claims(claiming: MainWindow) -> None:
    mark(claiming.article, TRAFFIC)
    press(claiming.article, "q")
    settle()
    assert "topic" not in claiming.cards.card.attributes["quotation"].boxes
    assert not claiming.cards.card.attributes["claim"].isVisible()
