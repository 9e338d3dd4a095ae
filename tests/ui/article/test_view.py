"""The article: the document's own characters, with what is known of them, under mouse and clipboard."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.domain.span import Span
from annotator.ui.article.view import ArticleView
from annotator.ui.look.theme import load_theme
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import BOARD, ENTITIES, REED, SAFE, SUGGESTIONS, TEXT, TOLD, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import click_at, drag_over, place_of, press, settle, span_of

_ALT, _NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
ODD = (
    "👩‍👩‍👧 won 🎉 twice\n\n"
    "Rene\u0301e\u00a0O’Hara 😀 paid 10\u00a0000 €.\n"
    "Z\u0351\u036balgo \ufffc and\ta well-known tab.\n"
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def colours(article: ArticleView, span: Span) -> dict[str, int]:
    """Return how many pixels of each colour the picture shows along a span (on one line)."""
    image: QImage = article.viewport().grab().toImage()
    first, last = place_of(article, span.start), place_of(article, span.end)
    assert abs(first.y() - last.y()) < 3, "the span has to lie on one line"
    counts: dict[str, int] = {}
    for x in range(first.x(), last.x()):
        for y in range(first.y() - 14, first.y() + 14):
            name = QColor(image.pixel(x, y)).name()
            counts[name] = counts.get(name, 0) + 1
    return counts


def test_the_widget_shows_the_text_unit_by_unit(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": ODD}))
    article = shown.article
    assert article.text == ODD
    inside = article.document().toRawText().replace("\u2029", "\n")
    assert inside == ODD.replace("\ufffc", "\ufffd"), "only what Qt keeps for itself is shown by another sign"
    assert units(inside) == units(ODD)
    for point in range(len(ODD) + 1):
        article.place_caret(point)
        assert article.textCursor().position() == units(ODD[:point])
        assert article.caret() == point


def nested(window: MainWindow) -> None:
    """Annotate so that quotations nest, and claims and entities overlap them."""
    article = window.article
    for span in (TOLD, TRAFFIC):
        mark(article, span)
        press(article, "q")
    mark(article, span_of(TEXT, "double by 2030"))
    press(article, "k")
    mark(article, span_of(TEXT, "by 2030” in a"))
    press(article, "k")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_grounds_are_painted_under_what_overlaps_and_nests(window, tmp_path: Path, theme: str) -> None:
    wide = (
        *ENTITIES,
        (*span_of(TEXT, "the mayor told"), "PERSON"),
        (*span_of(TEXT, "mayor told them"), "ORG"),
    )
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": wide}, SUGGESTIONS[:2]))
    shown.resize(1600, 900)
    shown.actions_by_id[f"theme_{theme}"].trigger()
    article, look = shown.article, load_theme(theme)
    nested(shown)
    press(article, Qt.Key.Key_Escape)
    settle()
    name = look["entity.person"].name()
    assert colours(article, REED)[name] > 200
    assert colours(article, BOARD)[look["entity.organisation"].name()] > 200
    opened = shown.workspace.opened
    content = look["quotation.content"].name()
    words = span_of(TEXT, "would double")
    assert shown.workspace.current is None
    assert content not in colours(article, words)
    for quotation in opened.quotations:
        shown.workspace.set_current(Current("quotation", quotation.id))
        settle()
        assert colours(article, words)[content] > 200
        shown.workspace.set_current(None)
    for claim in opened.claims:
        shown.workspace.set_current(Current("claim", claim.id))
        settle()
        assert colours(article, span_of(TEXT, "by 2030"))[look["claim.content"].name()] > 100
    shown.workspace.set_current(Current("suggestion", "s0"))
    settle()
    assert colours(article, SAFE)[look["suggestion.content"].name()] > 200
    assert colours(article, SUGGESTIONS[0].annotation.cue[0])[look["suggestion.cue"].name()] > 100


def test_cue_and_source_of_the_current_quotation_have_grounds_of_their_own(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS[:1]))
    shown.resize(1600, 900)
    press(shown.article, Qt.Key.Key_Tab)
    press(shown.article, Qt.Key.Key_Return)
    shown.workspace.set_current(Current("quotation", shown.workspace.opened.quotations[0].id))
    settle()
    look = load_theme("light")
    for span, name in (
        (SUGGESTIONS[0].annotation.cue[0], "cue"),
        (SUGGESTIONS[0].annotation.source[0], "source"),
        (SAFE, "content"),
    ):
        assert colours(shown.article, span)[look[f"quotation.{name}"].name()] > 100, name


def double_click(article: ArticleView, point: int) -> None:
    place = place_of(article, point) + QPoint(2, 0)
    QTest.mouseClick(article.viewport(), Qt.MouseButton.LeftButton, _NONE, place)
    QTest.mouseDClick(article.viewport(), Qt.MouseButton.LeftButton, _NONE, place)
    settle()


def test_a_double_click_takes_the_word_with_its_marks(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": ODD}))
    words = ("Rene\u0301e", "O’Hara", "well-known", "Z\u0351\u036balgo", "twice")
    taken = []
    for word in words:
        double_click(shown.article, span_of(ODD, word).start)
        taken.append(shown.article.selected_span())
    assert taken == [span_of(ODD, word) for word in words]


def test_an_alt_drag_takes_just_the_characters(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    part = Span(REED.start + 1, REED.end - 2)
    drag_over(shown.article, part, _ALT)
    assert shown.article.selected_span() == part
    shown.article.place_caret(0)
    drag_over(shown.article, part)
    assert shown.article.selected_span() == REED


def test_copy_gives_the_documents_own_characters(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": ODD}))
    article = shown.article
    for words in ("Rene\u0301e\u00a0O’Hara 😀", "10\u00a0000", "\ufffc and\ta well", "twice\n\nRene"):
        QApplication.clipboard().clear()
        article.select(span_of(ODD, words))
        press(article, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text() == words
        assert not QApplication.clipboard().mimeData().hasHtml()


@pytest.fixture
def tip(monkeypatch: pytest.MonkeyPatch) -> Callable[[ArticleView, QPoint], str]:
    """Give a function that hovers over a place of the viewport and returns the tool tip's words."""
    said: list[str] = []
    # Qt hides a tool tip a moment later only, so what it was told last is what counts.
    monkeypatch.setattr(QToolTip, "showText", lambda place, words, widget: said.append(words))

    def hover(article: ArticleView, place: QPoint) -> str:
        event = QHelpEvent(QEvent.Type.ToolTip, place, article.viewport().mapToGlobal(place))
        QApplication.sendEvent(article.viewport(), event)
        return QTextDocumentFragment.fromHtml(said[-1]).toPlainText()

    return hover


def move_mouse(article: ArticleView, place: QPoint) -> None:
    where, button = QPointF(place), Qt.MouseButton.NoButton
    there = QPointF(article.viewport().mapToGlobal(place))
    QApplication.sendEvent(
        article.viewport(), QMouseEvent(QEvent.Type.MouseMove, where, there, button, button, _NONE)
    )
    settle()


def test_tool_tips_say_what_lies_under_the_mouse(window, tmp_path: Path, tip) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    article = shown.article
    first, definition = tip(article, place_of(article, REED.start + 1)).splitlines()
    assert first == "Entity: PERSON"
    assert definition.strip().startswith("Person. A named human being"), "what the codebook says"
    last = tip(article, place_of(article, REED.end) - QPoint(2, 0))
    assert last.startswith("Entity: PERSON"), "its last letter"
    assert tip(article, place_of(article, REED.end) + QPoint(2, 0)) == "", "the space behind it"
    assert tip(article, place_of(article, SAFE.start + 3)) == "Suggestion, content: because of s0"
    nested(shown)
    inner = tip(article, place_of(article, span_of(TEXT, "2030").start + 1)).splitlines()
    assert sorted(inner) == [
        "Claim K1: no type yet",
        "Claim K2: no type yet",
        "Quotation 1, content: mixed",
        "Quotation 2, content: direct",
    ]
    assert inner[-1].startswith("Quotation 1"), "the longest comes last"
    assert tip(article, place_of(article, TEXT.index("Friday"))) == ""


def test_tool_tips_define_the_types_of_a_claim(window, tmp_path: Path, tip) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    mark(shown.article, TRAFFIC)
    press(shown.article, "k")
    press(shown.article, "1")
    known = shown.workspace.project.codebook.claim_types[0]
    words = tip(shown.article, place_of(shown.article, TRAFFIC.start + 2)).splitlines()
    assert words[0] == f"Claim K1: {known.label}"
    assert words[1].strip() == f"{known.label}. {known.definition}"


def test_what_lies_under_the_mouse_gets_an_outline(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}))
    shown.resize(1600, 900)
    settle()
    article, line = shown.article, load_theme("light")["muted"].name()
    place = place_of(article, REED.start + 2)

    def outlined() -> bool:
        picture = article.viewport().grab().toImage()
        above = [QColor(picture.pixel(place.x() + 4, place.y() - dy)).name() for dy in range(8, 24)]
        return line in above

    def ground() -> str:
        behind = colours(article, REED)
        return max(behind, key=lambda colour: behind[colour])

    assert not outlined()
    before = ground()
    move_mouse(article, place)
    assert outlined()
    assert ground() == before, "its words stay to be read"
    move_mouse(article, place_of(article, TEXT.index("Friday") + 2))
    assert not outlined()
    move_mouse(article, place)
    QApplication.sendEvent(article.viewport(), QEvent(QEvent.Type.Leave))
    assert not outlined()


def test_a_click_where_spans_nest_chooses_the_shortest(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    article, workspace = shown.article, shown.workspace
    for span in (TOLD, TRAFFIC):
        mark(article, span)
        press(article, "q")
    outer, inner = workspace.opened.quotations
    assert (outer.content, inner.content) == ((TOLD,), (TRAFFIC,))
    click_at(article, TRAFFIC.start + 4)
    assert workspace.current == Current("quotation", inner.id)
    click_at(article, TOLD.start + 4)
    assert workspace.current == Current("quotation", outer.id)
    QTest.mouseClick(
        article.viewport(), Qt.MouseButton.LeftButton, _NONE, place_of(article, TRAFFIC.end) - QPoint(1, 0)
    )
    assert workspace.current.id == inner.id, "the right half of the last character is the character"
    click_at(article, TRAFFIC.start + 4)
    assert shown.cards.card._title.text() == "Quotation 2"
    assert shown.cards.list.currentIndex().row() == 1


def _long_text() -> str:
    lines = [
        f"Paragraph {number} 😀 says what the council of town {number} decided." for number in range(1500)
    ]
    return "\n\n".join([*lines, "The very last words."])


def test_of_a_long_text_the_beginning_is_painted_first_and_the_rest_is_there_right_after(
    window, tmp_path: Path
) -> None:
    text = _long_text()
    shown = window(make_project(tmp_path / "p.qca", {"a1": "A short one.", "a2": text}))
    article = shown.article
    settle()
    painted: list[None] = []
    article.document_painted.connect(lambda: painted.append(None))
    shown.workspace.open_document(2)
    early = article.document()
    assert early.characterCount() < units(text) / 4, "not all of it is laid out before it is painted"
    assert early.size().height() > article.screen().geometry().height(), "nothing visible may lack"
    settle()
    inside = article.document().toRawText().replace("\u2029", "\n")
    assert inside == text
    assert article.verticalScrollBar().value() == 0
    assert len(painted) == 1


def test_the_beginning_of_a_long_text_is_set_like_all_of_it(window, tmp_path: Path) -> None:
    """Whether lines are paragraphs of their own is told from more of the text than is painted first."""
    text = "A title\n" + "\n".join(["Word after word goes on without an end,"] * 300 + [TEXT] * 300)
    shown = window(make_project(tmp_path / "p.qca", {"a1": "A short one.", "a2": text}))
    shown.workspace.open_document(2)
    article = shown.article
    early = [article.document().findBlockByNumber(n).blockFormat() for n in (0, 5)]
    assert article.document().characterCount() < units(text)
    settle()
    assert article.document().characterCount() > units(text)
    assert [article.document().findBlockByNumber(n).blockFormat() for n in (0, 5)] == early


def test_an_article_that_was_left_at_once_keeps_the_next_one_from_no_painting(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "A short one.", "a3": TEXT}))
    article, seen = shown.article, []
    article.document_painted.connect(lambda: seen.append(article.text))
    shown.workspace.open_document(2)
    article.viewport().repaint()
    shown.workspace.open_document(1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    assert seen == [], "what follows the painting of the second one waits for that of the first one"
    settle()
    assert seen == [TEXT]


def test_garbage_is_searched_again_once_the_article_is_painted(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "A short one."}))
    gc.enable()
    shown.workspace.open_document(2)
    assert not gc.isenabled()
    settle()
    assert gc.isenabled()
    shown.workspace.open_document(1)
    shown.workspace.close_project()
    assert gc.isenabled(), "nothing is painted any more"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_End])
def test_a_key_meets_the_whole_of_a_long_text_however_soon_it_comes(
    window, tmp_path: Path, key: Qt.Key
) -> None:
    text = _long_text()
    shown = window(make_project(tmp_path / "p.qca", {"a1": "A short one.", "a2": text}))
    shown.workspace.open_document(2)
    QTest.keyClick(shown.article, key, Qt.KeyboardModifier.ControlModifier)
    assert units(shown.article.document().toRawText()) == units(text)
    if key == Qt.Key.Key_End:
        assert shown.article.caret() == len(text)


def test_places_far_behind_are_reached_before_the_rest_was_painted(window, tmp_path: Path) -> None:
    text = _long_text()
    shown = window(make_project(tmp_path / "p.qca", {"a1": "A short one.", "a2": text}))
    last = span_of(text, "very last words")
    shown.workspace.open_document(2)
    shown.article.select(last)
    assert shown.article.selected_span() == last
    shown.workspace.open_document(1)
    shown.workspace.open_document(2)
    shown.article.place_caret(last.start)
    assert shown.article.caret() == last.start
    settle()
    assert shown.article.caret() == last.start
    shown.workspace.open_document(1)
    settle()
    assert shown.article.document().toRawText() == "A short one."


def test_windows_come_and_go_one_after_the_other(window, tmp_path: Path) -> None:
    """The viewport is the program's own: Qt must not go on laying out for the one it had before."""
    for number in range(3):
        shown = window(make_project(tmp_path / f"{number}.qca", {"a1": TEXT * 20}))
        shown.resize(900 + 50 * number, 700)
        settle()
        assert shown.article.viewport().objectName() == "qt_scrollarea_viewport"
        assert shown.article.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
        shown.close()
        settle()
