"""The fields of the card stand where they are read together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea, QWidget

from annotator.domain.proposed import SuggestedSpeaker
from annotator.domain.span import Span
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import ENTITIES, SAFE, SUGGESTIONS, TEXT, TRAFFIC, mark, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, settle, span_of

# Sources of all widths between a word and two lines of the card: a step is as narrow as a full stop.
NAME = f"Mayor Ann Reed of the {'.' * 60} Board"
NAMED = f"{NAME} said so and so.\n"
SAID = span_of(NAMED, "so and so")
SOURCED = tuple(
    suggest(f"s{end}", Span(SAID.start, SAID.end - end % 3), source=(Span(0, end),))
    for end in range(20, len(NAME) - 6)
)


def first_line(card: QWidget, part: QWidget) -> int:
    """Return where in the card the ink of a part's first line begins, in pixels."""
    image = part.grab().toImage()
    ground = QColor(image.pixel(image.width() - 1, 0))
    top = next(
        y
        for y in range(image.height())
        if any(QColor(image.pixel(x, y)) != ground for x in range(2, image.width() - 2))
    )
    return part.mapTo(card, part.rect().topLeft()).y() + top


def test_the_words_of_a_role_begin_beside_its_name(window, tmp_path: Path) -> None:
    shown: MainWindow = window(make_project(tmp_path / "p.qca", {"a1": NAMED}, suggestions=SOURCED))
    card = shown.cards.card
    for _ in SOURCED:
        press(shown.article, Key.Key_Tab)
        words = card._values["source"].rows[0].words
        off = first_line(card, words) - first_line(card, card._labels["source"])
        assert abs(off) <= 2, words.text()


def test_a_long_name_of_a_speaker_pushes_nothing_out_of_the_card(window, tmp_path: Path) -> None:
    name = "both the Independent School Board of the Harbour District and the Harbour Police Department"
    by = SuggestedSpeaker(name, "organisation", Span(0, 5), "the source's words")
    long = replace(suggest("s", TRAFFIC, source=(Span(0, 5),)), speakers=(by,))
    shown: MainWindow = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=(long,)))
    card = shown.cards.card
    for width in (1280, 900):
        shown.resize(width, 700)
        settle()
        press(shown.article, Key.Key_Tab)
        room = card.parentWidget().width()
        parts = [part for part in card.findChildren(QWidget) if part.isVisible()]
        out = [part for part in parts if part.mapTo(card, part.rect().topRight()).x() >= room]
        assert out == []
        assert card.speaker_button.text().startswith("both the Ind")
    press(shown.article, Key.Key_Return)
    press(shown.article, Key.Key_Tab)
    assert card.speaker_button.toolTip().startswith(f"<qt>Speaker: {name}")


def test_each_box_stands_nearer_to_its_own_words_than_to_the_next(window, tmp_path: Path) -> None:
    shown: MainWindow = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    mark(shown.article, TRAFFIC)
    press(shown.article, "k")
    worthy, hedged = shown.cards.card.checks.worthy, shown.cards.card.checks.hedged
    assert hedged.x() - worthy.geometry().right() >= 8


def test_a_note_is_in_view_while_it_is_written_and_the_types_again_afterwards(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    shown.resize(900, 560)
    mark(shown.article, SAFE)
    press(shown.article, "q")
    press(shown.article, "k")
    settle()
    note, claim = shown.cards.note, shown.workspace.current_claim()
    assert note.visibleRegion().boundingRect().height() < note.height()  # the card is too tall here
    press(shown.article, "y")
    settle()
    assert note.visibleRegion().boundingRect().height() == note.height()
    press(note, "x")
    press(note, Key.Key_Escape)
    settle()
    assert shown.article.hasFocus()
    assert shown.workspace.opened.claims.get(claim.id).note == "x"
    box = shown.cards.card.findChildren(QCheckBox)[0]
    assert not box.visibleRegion().isEmpty()


def test_attributes_begin_where_spans_do_and_titles_above_what_is_below_them(window, tmp_path: Path) -> None:
    shown: MainWindow = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}))
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    card = shown.cards.card
    fields = [*card.attributes["quotation"].boxes.values(), card._values["content"], card.speaker_button]
    assert len(fields) > 3
    assert {field.mapTo(card, field.rect().topLeft()).x() for field in fields} == {
        card.speaker_button.mapTo(card, card.speaker_button.rect().topLeft()).x()
    }
    for panel in ("documents", "cards"):
        dock = shown.docks._docks[panel]
        title = dock.grab(QRect(0, 2, dock.width() // 2, dock.widget().y() - 4)).toImage()
        ground = title.pixel(0, 0)
        columns = range(title.width())
        first = next(x for x in columns if any(title.pixel(x, y) != ground for y in range(title.height())))
        inner = min(
            part.mapTo(dock, part.rect().topLeft()).x()
            for part in dock.findChildren(QLineEdit if panel == "documents" else QScrollArea)
            if part.isVisible()
        )
        assert abs(first - inner) <= 2
