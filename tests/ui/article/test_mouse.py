"""Selecting by mouse: whole words while the button is still held, in any script."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.ui.session.items import Current
from tests.ui.answering import wait_for
from tests.ui.articles import REED, SAFE, TEXT, TOLD, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle, span_of
from tests.ui.pointing import Pointer, before, behind, within

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
HEBREW = "ראש העיר אמר: “הגשר בטוח לכולם”, ואיש לא ענה.\n"
ASTRAL = "She 😀 wrote “👩‍👩‍👧 𝒷𝓇𝒾𝒹𝑔𝑒 is safe” today 🎉🎉.\n"


@pytest.fixture
def shown(window, tmp_path: Path):
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT}))


def open_text(window, folder: Path, text: str):
    return window(make_project(folder / "t.qca", {"a1": text}))


@pytest.mark.parametrize("modifier", [None, _ALT, _CTRL])
def test_the_selection_is_snapped_while_the_button_is_held(shown, modifier) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    words = span_of(TEXT, "opened the bridge")
    first, last = words.start + 2, words.end - 3
    keys = (modifier,) if modifier else ()
    pointer.press(before(article, first), *keys)
    pointer.move(before(article, last), *keys)
    held = Span(first, last) if modifier else words
    assert article.selected_span() == held
    pointer.release(before(article, last), *keys)
    assert article.selected_span() == held


def test_alt_pressed_or_let_go_during_a_drag_counts_at_once(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    words = span_of(TEXT, "opened the bridge")
    pointer.press(before(article, words.start + 2))
    pointer.move(before(article, words.end - 3))
    QTest.keyPress(article, Qt.Key.Key_Alt)
    assert article.selected_span() == Span(words.start + 2, words.end - 3)
    QTest.keyRelease(article, Qt.Key.Key_Alt, _ALT)
    assert article.selected_span() == words


def test_a_drag_backwards_selects_the_same_and_leaves_the_caret_at_the_start(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    words = span_of(TEXT, "opened the bridge")
    pointer.drag(before(article, words.end - 2), before(article, words.start + 2))
    assert article.selected_span() == words
    assert (article.anchor(), article.caret()) == (words.end, words.start)


def test_a_drag_that_returns_to_its_start_selects_nothing(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    start = before(article, SAFE.start + 3)
    pointer.press(start)
    pointer.move(before(article, SAFE.end))
    assert article.selected_span() is not None
    pointer.move(start)
    assert article.selected_span() is None
    pointer.release(start)


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        ("It is", "safe,” she", "It is safe"),  # the closing mark's partner lies outside
        ("“It is", "safe,” she", "“It is safe,” she"),
        ("Friday. “It", "is safe", "Friday. “It is safe"[:7]),
        ("bridge on", "Friday. “", "bridge on Friday."),
    ],
)
def test_no_lone_mark_comma_or_space_is_swallowed(shown, first: str, last: str, wanted: str) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    start, end = TEXT.index(first), TEXT.index(last) + len(last)
    if wanted == "It is safe":
        end -= len(" she")
    if wanted == "Friday.":
        end = TEXT.index("“It") + 1
    pointer.drag(before(article, start), behind(article, end))
    assert article.selected_span().of(TEXT) == wanted


def test_a_drag_from_inside_a_selection_begins_a_new_one(shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDrag, "exec", lambda *_: pytest.fail("the text was dragged"))
    article, pointer = shown.article, Pointer(shown.article)
    mark(article, TOLD)
    words = span_of(TEXT, "double by 2030")
    pointer.press(within(article, words.start))
    assert article.selected_span() is None
    QTest.qWait(QApplication.startDragTime() + 50)
    pointer.move(within(article, words.end - 2))
    pointer.release(within(article, words.end - 2))
    assert article.selected_span() == words


def test_a_double_click_takes_the_word_and_a_further_drag_goes_on_by_words(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    opened = span_of(TEXT, "opened")
    pointer.double_press(within(article, opened.start + 3))
    assert article.selected_span() == opened
    end = span_of(TEXT, "opened the bridge").end
    pointer.move(within(article, end - 4))
    assert article.selected_span() == Span(opened.start, end)
    pointer.move(within(article, REED.start + 1))
    assert article.selected_span() == Span(REED.start, opened.end), "the word itself stays selected"
    pointer.release(within(article, REED.start + 1))


def test_a_triple_click_takes_the_sentence_and_a_further_drag_goes_on_by_sentences(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    place = within(article, TOLD.start + 6)
    first = span_of(TEXT, "Critics said the mayor told them “traffic would double by 2030” in a speech.")
    pointer.double_press(place)
    pointer.release(place)
    pointer.press(place)
    assert article.selected_span() == first
    pointer.move(within(article, TEXT.index("Harbour")))
    assert article.selected_span() == Span(first.start, len(TEXT) - 1)
    pointer.release(within(article, TEXT.index("Harbour")))


def test_a_double_click_on_white_space_selects_nothing(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    pointer.double_press(within(article, TOLD.start + 3))
    pointer.release(within(article, TOLD.start + 3))
    assert article.selected_span() is None


def test_shift_click_extends_by_whole_words(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    words = span_of(TEXT, "opened the bridge")
    pointer.click(within(article, words.start))
    pointer.click(before(article, words.end - 2), _SHIFT)
    assert article.selected_span() == words
    pointer.click(within(article, REED.start + 1), _SHIFT)
    assert article.selected_span() == REED, "from where the first click was"


def test_escape_during_a_drag_drops_the_selection_and_keeps_the_current_annotation(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    mark(article, TRAFFIC)
    press(article, "q")
    current = shown.workspace.current
    assert current is not None
    words = span_of(TEXT, "opened the bridge")
    pointer.press(before(article, words.start))
    pointer.move(behind(article, words.end))
    press(article, Qt.Key.Key_Escape)
    assert article.selected_span() is None
    pointer.move(behind(article, words.end))
    assert article.selected_span() is None, "the drag is over"
    pointer.release(behind(article, words.end))
    assert shown.workspace.current == current


def test_a_key_pressed_before_the_button_is_let_go_acts_on_the_selection_shown(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    pointer.press(before(article, TRAFFIC.start))
    pointer.move(behind(article, TRAFFIC.end))
    press(article, "q")
    pointer.move(behind(article, TRAFFIC.end + 5))
    pointer.release(behind(article, TRAFFIC.end + 5))
    (quotation,) = shown.workspace.opened.quotations
    assert quotation.content == (TRAFFIC,)


@pytest.mark.parametrize("text", [HEBREW, ASTRAL], ids=["right-to-left", "astral"])
def test_other_scripts_snap_in_the_same_way(window, tmp_path: Path, text: str) -> None:
    shown = open_text(window, tmp_path, text)
    article, pointer = shown.article, Pointer(shown.article)
    start, end = text.index("“"), text.index("”") + 1
    pointer.press(before(article, start))
    pointer.move(behind(article, end))
    assert article.selected_span() == Span(start, end)
    pointer.release(behind(article, end))
    last = text.rindex(" ", 0, end)
    pointer.drag(before(article, start + 1), within(article, last - 1))
    assert article.selected_span() == Span(start + 1, last), "the lone mark stays outside"


def test_a_drag_over_raw_characters_never_cuts_one_that_people_see_as_one(window, tmp_path: Path) -> None:
    shown = open_text(window, tmp_path, ASTRAL)
    article, pointer = shown.article, Pointer(shown.article)
    family = span_of(ASTRAL, "👩‍👩‍👧")
    pointer.press(before(article, family.start), _ALT)
    for point in range(family.start, family.end + 2):
        pointer.move(within(article, point), _ALT)
        span = article.selected_span()
        assert span is None or span.end in (family.end, family.end + 2), span
    pointer.release(within(article, family.end), _ALT)


def test_every_character_of_a_right_to_left_line_is_found_under_the_pointer(window, tmp_path: Path) -> None:
    article = open_text(window, tmp_path, HEBREW).article
    for point in range(len(HEBREW) - 1):
        assert article.point_at(within(article, point)) == point


def test_a_drag_beyond_the_edge_scrolls_and_selects_on(window, tmp_path: Path) -> None:
    text = "\n\n".join(f"Paragraph {n} says that the bridge is safe." for n in range(200))
    shown = open_text(window, tmp_path, text)
    article, pointer = shown.article, Pointer(shown.article)
    view = article.viewport().rect()
    start = within(article, text.index("Paragraph 2 "))
    pointer.press(start)
    below = QPoint(start.x(), view.bottom() + 60)
    pointer.move(below)
    bar = article.verticalScrollBar()
    wait_for(lambda: bar.value() > 3 * view.height())
    reached = article.selected_span().end
    assert reached > text.index("Paragraph 12 ")
    above = QPoint(start.x(), -60)
    pointer.move(above)
    wait_for(lambda: bar.value() == 0)
    pointer.release(above)
    stopped = bar.value()
    QTest.qWait(100)
    assert bar.value() == stopped
    assert article.caret() <= text.index("Paragraph 2 ")


def test_the_other_buttons_leave_the_selection_alone(shown) -> None:
    article = shown.article
    mark(article, TRAFFIC)
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mousePress(article.viewport(), button, pos=before(article, SAFE.start))
        QTest.mouseRelease(article.viewport(), button, pos=before(article, SAFE.start))
        settle()
        assert article.selected_span() == TRAFFIC


def nested(shown) -> list[Current]:
    """Annotate a claim in a quotation in a quotation; return them, the smallest first."""
    article, made = shown.article, []
    for span, key in ((TOLD, "q"), (TRAFFIC, "q"), (span_of(TEXT, "double by 2030"), "k")):
        mark(article, span)
        press(article, key)
        made.insert(0, shown.workspace.current)
        press(article, Qt.Key.Key_Escape)
    return made


def test_clicks_on_one_place_go_through_what_overlaps_there(shown) -> None:
    made = nested(shown)
    place = within(shown.article, TEXT.index("double"))
    pointer = Pointer(shown.article)
    chosen = []
    for _ in range(4):
        pointer.click(place)
        chosen.append((shown.workspace.current.kind, shown.workspace.current.id))
    ids = [(one.kind, one.id) for one in made]
    assert chosen == [*ids, ids[0]]


def test_a_click_elsewhere_takes_the_smallest_there(shown) -> None:
    made = nested(shown)
    pointer = Pointer(shown.article)
    shown.workspace.set_current(made[1])
    pointer.click(within(shown.article, TEXT.index("traffic")))
    assert shown.workspace.current.id == made[1].id
    pointer.click(within(shown.article, TOLD.start + 5))
    assert shown.workspace.current.id == made[2].id
    pointer.click(within(shown.article, 3))
    assert shown.workspace.current.id == made[2].id, "where nothing is, nothing is chosen"
