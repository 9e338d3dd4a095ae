"""The guidelines open beside the article at what they say of the current field."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox

from annotator.project import Project
from annotator.project.bundled_codebooks import bundled_codebook
from annotator.resources_folder import resource
from annotator.store.layers import set_codebook
from annotator.ui.dialogs.picker import Picker
from annotator.ui.panels.guidelines import GuidelinesPage, GuidelinesPanel
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering
from tests.ui.articles import ENTITIES, REED, SUGGESTIONS, TEXT, TRAFFIC, at, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle
from tests.ui.test_accessibility import unnamed

Key = Qt.Key


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with an article, two entities and a suggestion."""
    path = make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS[:1])
    return window(path)


def panel_of(shown: MainWindow) -> GuidelinesPanel:
    return shown.docks.panel("guidelines")


def heading(shown: MainWindow) -> str:
    """Return the heading at the top of the page."""
    page = panel_of(shown).page
    (marked,) = page.extraSelections()
    assert (
        page.cursorRect(marked.cursor).top() < 40
        or page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    )
    return marked.cursor.block().text()


def test_g_opens_them_and_g_again_gives_the_article_its_keys_back(shown: MainWindow) -> None:
    assert not shown.docks.is_up("guidelines")
    at(shown.article, 0)
    press(shown.article, "g")
    assert shown.docks.is_up("guidelines")
    assert panel_of(shown).page.hasFocus()
    assert heading(shown) == "Quotation"
    assert unnamed(shown) == []
    press(panel_of(shown).page, "g")
    assert not shown.docks.is_up("guidelines")
    assert shown.article.hasFocus()


def test_escape_leaves_them_behind_their_tab_and_the_next_pane_leaves_them_open(shown: MainWindow) -> None:
    press(shown.article, "g")
    press(panel_of(shown).page, Key.Key_Escape)
    assert shown.article.hasFocus()
    assert shown.docks.is_up("cards")
    press(shown.article, "g")
    press(panel_of(shown).page, Key.Key_F6)
    assert shown.article.hasFocus()
    assert shown.docks.is_up("guidelines")


def test_they_open_at_the_current_field_and_go_along_with_it(shown: MainWindow) -> None:
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    press(shown.article, "g")
    assert heading(shown) == "Content"
    press(panel_of(shown).page, Key.Key_Escape)
    mark(shown.article, REED)
    press(shown.article, "s")
    assert heading(shown) == "Source"
    press(shown.article, "k")
    assert heading(shown) == "Claim"
    press(shown.article, "2")
    assert heading(shown) == shown.workspace.project.codebook.claim_types[1].label
    shown.workspace.set_current(Current("suggestion", "s0"))
    assert heading(shown) == "Quotation"


@pytest.mark.parametrize(
    ("language", "headings"),
    [
        ("de", "Zitat Inhalt Signalwort Quelle Adressat Behauptung Entität"),
        ("fr", "Citation Contenu Marqueur Source Destinataire Affirmation Entité"),
        ("es", "Cita Contenido Marcador Fuente Destinatario Afirmación Entidad"),
    ],
)
def test_they_are_in_the_language_of_the_codebook(
    window, tmp_path: Path, language: str, headings: str
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES})
    with Project.open(path) as project:
        set_codebook(project.database, bundled_codebook("default", language))
    shown = window(path)
    press(shown.article, "g")
    seen = [heading(shown)]
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    quotation = shown.workspace.current.id
    for role in ("content", "cue", "source", "addressee"):
        shown.workspace.set_current(Current("quotation", quotation, role))
        seen.append(heading(shown))
    press(shown.article, "k")
    seen.append(heading(shown))
    press(shown.article, "2")
    assert heading(shown) == shown.workspace.project.codebook.claim_types[1].label
    shown.workspace.set_current(None)
    at(shown.article, REED.start)
    press(shown.article, "g")
    seen.append(heading(shown))
    assert seen == headings.split()


def test_at_an_entity_they_open_at_entities(shown: MainWindow) -> None:
    at(shown.article, REED.start)
    press(shown.article, "g")
    assert heading(shown) == "Entity"


def test_a_reader_stays_where_they_are_while_the_field_is_of_the_same_kind(shown: MainWindow) -> None:
    press(shown.article, "g")
    panel = panel_of(shown)
    number = panel.sections.findText("Cue")
    panel.sections.setFocus()
    press(panel.sections, "c")  # the first section with that letter
    assert heading(shown) == panel.sections.currentText().strip() == "Content"
    panel.sections.setCurrentIndex(number)
    panel.sections.activated.emit(number)
    press(panel.page, Key.Key_Escape)
    press(shown.article, Key.Key_Tab)
    assert shown.workspace.current.kind == "suggestion"
    assert heading(shown) == "Cue"


def test_a_codebook_from_anybody_shows_words_only(window, tmp_path: Path, monkeypatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        GuidelinesPage, "loadResource", lambda self, kind, name: asked.append(QUrl(name).toString())
    )
    body = json.loads(resource("codebooks", "default.json").read_text(encoding="utf-8"))
    body["guidelines"] = (
        "# Mine\n\n## Cue\n\n![a](file:///etc/hosts) <img src='http://x/y.png'> [go](http://x/) <b>bold</b>\n"
    )
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    with Project.open(path) as project:
        set_codebook(project.database, body)
    shown = window(path)
    press(shown.article, "g")
    page = panel_of(shown).page
    page.grab()
    words = page.document().toPlainText()
    assert words.startswith("Mine\nCue\na <img src='http://x/y.png'> go <b>bold</b>\nClaim types, defined\n")
    assert asked == []
    assert not page.textInteractionFlags() & (
        Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    assert heading(shown) == "Mine"  # there is no section on quotations


def test_the_theme_changes_their_colours_at_once(shown: MainWindow) -> None:
    press(shown.article, "g")
    page = panel_of(shown).page

    def lightness() -> int:
        return page.viewport().grab().toImage().pixelColor(2, page.viewport().height() - 2).lightness()

    assert lightness() > 200
    shown.actions_by_id["theme_dark"].trigger()
    QApplication.processEvents()
    assert lightness() < 80
    shown.actions_by_id["theme_light"].trigger()


def test_they_are_as_large_as_the_article_and_in_its_face(shown: MainWindow) -> None:
    def size() -> float:
        return panel_of(shown).page.document().defaultFont().pointSizeF()

    at(shown.article, 0)
    press(shown.article, "g")
    before, read = size(), heading(shown)
    press(panel_of(shown).page, "+", Qt.KeyboardModifier.ControlModifier)
    press(panel_of(shown).page, "+", Qt.KeyboardModifier.ControlModifier)
    assert size() == pytest.approx(before * 1.2)
    assert heading(shown) == read
    press(panel_of(shown).page, "0", Qt.KeyboardModifier.ControlModifier)
    assert size() == pytest.approx(before)

    def answer(picker: Picker) -> None:
        press(picker.field, "DejaVu Sans Mono")
        press(picker.field, Key.Key_Return)

    with answering(Picker, answer):
        shown.actions_by_id["reading_face"].trigger()
    assert panel_of(shown).page.document().defaultFont().families()[0] == "DejaVu Sans Mono"


def test_panels_made_later_are_as_large_as_the_article_is_by_then(shown: MainWindow) -> None:
    at(shown.article, 0)
    press(shown.article, "+", Qt.KeyboardModifier.ControlModifier)
    press(shown.article, "g")
    page = panel_of(shown).page
    assert page.document().defaultFont().pointSizeF() == pytest.approx(page.font().pointSizeF() * 1.05 * 1.1)


def test_headings_are_whole_words_and_the_choice_of_sections_ends_in_dots(
    window, tmp_path: Path, qapp: QApplication
) -> None:
    usual = QFont(qapp.font())
    font = QFont(usual)
    font.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(font)
    try:
        shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}))
        shown.resize(1280, 800)
        shown.docks.show("guidelines")
        settle()
        settle()
        panel = panel_of(shown)
        assert split_words(panel.page) == []
        option = QStyleOptionComboBox()
        panel.sections.setCurrentIndex(0)
        panel.sections.initStyleOption(option)
        assert option.currentText.endswith("…")
        assert panel.sections.currentText().startswith(option.currentText.rstrip("…"))
    finally:
        qapp.setFont(usual)


def split_words(page: GuidelinesPage) -> list[str]:
    """Return the words of headings that do not stand in one line."""
    found, block = [], page.document().begin()
    while block.isValid():
        layout, text = block.layout(), block.text()
        ends = [layout.lineAt(at).textStart() for at in range(1, layout.lineCount())]
        if block.blockFormat().headingLevel():
            found += [text for end in ends if not text[end - 1].isspace()]
        block = block.next()
    return found
