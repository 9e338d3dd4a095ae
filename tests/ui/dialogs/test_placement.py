"""A picker leaves the words it is about to be seen: beside, below or above them, within the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
)

from annotator.domain.span import Span
from annotator.ui.dialogs.picker import Picker
from annotator.ui.dialogs.placement import free_place, place_within
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to
from tests.ui.articles import BOARD, ENTITIES, REED, SUGGESTIONS, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import place_of, press, settle
from tests.ui.every_dialog import DIALOGS

Key = Qt.Key
ROOM = QRect(0, 0, 1280, 800)


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    long = TEXT + "".join(
        f"\nParagraph {n} goes on about the bridge and who paid for it.\n" for n in range(40)
    )
    return window(make_project(tmp_path / "p.qca", {"a1": long}, {"a1": ENTITIES}))


def letters(shown: MainWindow, span: Span) -> list[QRect]:
    """Return on the screen where each character of a span is."""
    view = shown.article.viewport()
    return [
        QRect(view.mapToGlobal(place_of(shown.article, point)) - QPoint(2, 9), QSize(8, 18))
        for point in range(*span)
    ]


def covered(shown: MainWindow, key: str, *spans: Span) -> list[Span]:
    """Press a key that asks and return the spans that its picker lies over, wholly or in part."""
    found: list[Span] = []

    def answer(picker: Picker) -> None:
        over = picker.frameGeometry()
        assert shown.screen().availableGeometry().contains(over)
        found.extend(span for span in spans if any(over.intersects(place) for place in letters(shown, span)))
        press(picker, Key.Key_Escape)

    with answering(Picker, answer):
        press(shown.article, key)
    back_to(shown)
    return found


@pytest.mark.parametrize("hidden", [(), ("cards",), ("cards", "documents")])
def test_the_speaker_picker_leaves_the_quotation_its_source_and_the_lines_around_to_be_seen(
    shown: MainWindow, hidden: tuple[str, ...]
) -> None:
    for id in hidden:
        shown.docks.hide(id)
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    mark(shown.article, REED)
    press(shown.article, "s")
    around = (Span(REED.start - 7, REED.start), Span(TRAFFIC.end, TRAFFIC.end + 9))
    assert covered(shown, "p", TRAFFIC, REED, *around) == []


def test_the_entity_picker_and_the_findings_leave_their_words_to_be_seen(shown: MainWindow) -> None:
    mark(shown.article, BOARD)
    assert covered(shown, "e", BOARD) == []
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    assert covered(shown, "d", TRAFFIC) == []


def test_right_comes_first_then_left_below_and_above() -> None:
    size = QSize(460, 400)
    column = QRect(230, 100, 600, 60)
    assert free_place(size, column, ROOM) == QRect(838, 100, 442, 400)
    assert free_place(size, column.translated(400, 0), ROOM) == QRect(162, 100, 460, 400)
    wide = QRect(100, 100, 1100, 60)
    assert free_place(size, wide, ROOM) == QRect(100, 168, 460, 400)
    assert free_place(size, wide.translated(0, 500), ROOM) == QRect(100, 192, 460, 400)
    assert free_place(size, ROOM, ROOM) is None


@given(
    st.integers(0, 1300), st.integers(0, 900), st.integers(1, 1300), st.integers(1, 900),
    st.integers(300, 900), st.integers(220, 900),
)  # fmt: skip
def test_a_place_is_within_the_room_and_clear_of_the_area(
    left: int, top: int, width: int, height: int, wide: int, high: int
) -> None:
    area = QRect(left, top, width, height).intersected(ROOM)
    place = free_place(QSize(wide, high), area, ROOM)
    if place is not None and not area.isEmpty():
        assert ROOM.contains(place)
        assert not place.intersects(area)
        assert place.width() <= wide
        assert place.height() <= high


# The window hangs over each edge and each corner of the screen, and lies in its middle.
PLACES = [(x, y) for x in (-0.6, 0.5, 1.6) for y in (-0.1, 0.5, 1.6)]
BESIDE_WORDS = ("speaker", "reason", "entity", "findings", "reading face")


@pytest.fixture(scope="module")
def usual_font(qapp: QApplication):
    before = QFont(qapp.font())
    yield before
    qapp.setFont(before)


def sideways(dialog: QDialog) -> list[str]:
    """Return the areas that scroll sideways, on each page; only lines and columns that may not wrap may do so."""
    found: list[str] = []
    pages = [(book, page) for book in dialog.findChildren(QTabWidget) for page in range(book.count())]
    for book, page in pages or [(None, 0)]:
        if book is not None:
            book.setCurrentIndex(page)
            settle()
        found += [
            f"{type(area).__name__} “{area.accessibleName()}” on page {page}"
            for area in dialog.findChildren(QAbstractScrollArea)
            if area.isVisible() and area.horizontalScrollBar().isVisible()
            if not isinstance(area, QTableView)
            if not (isinstance(area, QPlainTextEdit) and area.lineWrapMode() == area.LineWrapMode.NoWrap)
        ]
    return found


@pytest.mark.parametrize("grown", [1, 2])
def test_each_dialog_comes_up_over_the_window_and_on_the_screen_and_does_not_scroll_sideways(
    window, tmp_path: Path, usual_font: QFont, qapp: QApplication, grown: int
) -> None:
    font = QFont(usual_font)
    font.setPointSizeF(usual_font.pointSizeF() * grown)
    qapp.setFont(font)
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    shown.resize(640, 480)
    room = shown.screen().availableGeometry()
    wrong: list[object] = []
    # Each place for some dialogs, each dialog at two places, and all corners for those beside words: where one comes
    # up hangs on its size and kind alone.
    for number, (name, open_it) in enumerate(DIALOGS.items()):
        usual = PLACES[(number + 4 * grown) % len(PLACES)]
        for x, y in PLACES[::2] if name in BESIDE_WORDS else [usual]:
            shown.move(int(x * (room.width() - 640)), int(y * (room.height() - 480)))

            def look(dialog: QDialog, where: tuple[str, float, float] = (name, x, y)) -> None:
                place = dialog.frameGeometry()
                if not room.contains(place):
                    wrong.append((where, "off the screen", place))
                wrong.extend((where, "scrolls sideways", area) for area in sideways(dialog))
                middle = place_within(place.size(), shown.frameGeometry(), room)
                is_aside = (place.center() - middle.center()).manhattanLength() > 60
                if where[0] not in BESIDE_WORDS and is_aside:
                    wrong.append((where, "not over the window", place))
                dialog.reject()

            with answering(QDialog, look):
                open_it(shown)
            back_to(shown)
    assert wrong == []


@given(
    st.integers(-300, 1600), st.integers(-300, 1000), st.integers(1, 2000), st.integers(1, 1500),
    st.integers(1, 2000), st.integers(1, 1500),
)  # fmt: skip
def test_a_dialog_is_cut_into_the_screen(
    x: int, y: int, width: int, height: int, wide: int, high: int
) -> None:
    for wished in (None, QPoint(x, y)):
        place = place_within(QSize(wide, high), QRect(x, y, width, height), ROOM, wished)
        assert ROOM.contains(place)
        assert place.size() == QSize(min(wide, ROOM.width()), min(high, ROOM.height()))
