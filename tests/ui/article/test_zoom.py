"""Zooming the article: what is read, selected and remembered stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.ui.article.view import ArticleView
from annotator.ui.dialogs.picker import Picker
from annotator.ui.look.theme import reading_faces
from annotator.ui.session.settings import Settings
from tests.ui.answering import answering
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

LONG = "\n\n".join(f"Paragraph {number} says what has been said before, at length." for number in range(200))


def turn_wheel(article: ArticleView, steps: int) -> None:
    place = QPointF(article.viewport().rect().center())
    event = QWheelEvent(
        place,
        QPointF(article.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(article.viewport(), event)
    settle()


def test_the_wheel_with_ctrl_zooms_and_keeps_the_place_the_selection_and_the_size(
    window, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": LONG})
    shown = window(path)
    article = shown.article
    start = LONG.index("Paragraph 100")
    article.select(Span(start, start + 9))
    article.verticalScrollBar().setValue(article.verticalScrollBar().value() + 200)
    settle()
    top = article.lines.between(0, 900)[0]
    height = top.height
    turn_wheel(article, 1)
    turn_wheel(article, 1)
    larger = article.lines.between(0, 900)
    assert larger[0].height > height * 1.1
    assert any(line.start <= top.start <= line.end and abs(line.top) < line.height for line in larger)
    assert article.selected_span() == Span(start, start + 9)
    shown.close()
    again = window(path)
    assert again.article.lines.between(0, 900)[-1].height == larger[0].height
    again.article.set_zoom(100)
    assert again.article.lines.between(0, 900)[-1].height == height


def test_lines_are_set_wider_and_closer_at_the_same_place_and_stay_so(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": LONG})
    shown = window(path)
    article = shown.article
    start = LONG.index("Paragraph 100")
    article.select(Span(start, start + 9))
    article.verticalScrollBar().setValue(article.verticalScrollBar().value() + 200)
    settle()
    top = article.lines.between(0, 900)[0].start

    def pitch() -> float:
        first, second = article.lines.between(0, 900)[-2:]  # not the headline's
        return second.top - first.top

    usual = pitch()
    shown.actions_by_id["lines_wide"].trigger()
    wide = pitch()
    shown.actions_by_id["lines_close"].trigger()
    close = pitch()
    assert wide / usual == pytest.approx(1.7 / 1.5, abs=0.06)
    assert close / usual == pytest.approx(1.35 / 1.5, abs=0.06)
    line = next(line for line in article.lines.between(0, 900) if line.start <= top <= line.end)
    assert abs(line.top) < line.height
    assert article.selected_span() == Span(start, start + 9)
    shown.close()
    article = window(path).article
    assert pitch() == close
    assert article.text == LONG


def test_a_face_is_chosen_from_a_list_and_kept(window, tmp_path: Path) -> None:
    faces = reading_faces()
    if "DejaVu Sans Mono" not in faces:
        pytest.skip("the face DejaVu Sans Mono is not on this computer")
    path = make_project(tmp_path / "p.qca", {"a1": LONG})
    shown = window(path)

    def face() -> str:
        return QFontInfo(shown.article.document().defaultFont()).family()

    before = face()
    assert before != "DejaVu Sans Mono"

    def type_it(picker: Picker) -> None:
        press(picker.field, "dejavu sans mono")
        press(picker.field, Qt.Key.Key_Return)

    with answering(Picker, type_it):
        shown.actions_by_id["reading_face"].trigger()
    assert face() == "DejaVu Sans Mono"
    assert shown.article.document().defaultFont().pointSizeF() > 0
    shown.close()
    shown = window(path)
    assert face() == "DejaVu Sans Mono"
    with answering(Picker, lambda picker: press(picker.field, "1")):
        shown.actions_by_id["reading_face"].trigger()
    assert face() == before


def test_only_faces_that_can_set_a_text_are_offered() -> None:
    faces = reading_faces()
    assert faces
    assert len(faces) == len(set(faces))
    for face in faces:
        metrics = QFontMetrics(QFont(face))
        assert all(metrics.inFont(sign) for sign in "aZ9")
    known = set(QFontDatabase.families())
    for name in ("D050000L", "Standard Symbols PS", "Droid Sans Fallback", "Noto Color Emoji"):
        left_out = {one for one in known if one.startswith(name)}
        assert not left_out & set(faces)
        assert name not in faces


def test_each_face_is_shown_in_itself(window, tmp_path: Path) -> None:
    faces = [face for face in ("DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif") if face in reading_faces()]
    if len(faces) < 3:
        pytest.skip("the faces of fonts-dejavu-core are not on this computer")
    shown = window(make_project(tmp_path / "p.qca", {"a1": LONG}))
    drawn: list[bytes] = []

    def look(picker: Picker) -> None:
        for face in faces:
            row = next(
                r
                for r in range(picker.list.count())
                if picker.list.item(r).text().strip(" 123456789").startswith(f"{face}    —")
            )
            picker.list.setCurrentRow(row)
            settle()
            place = picker.list.visualItemRect(picker.list.item(row))
            sample = place.adjusted(place.width() // 2, 4, -10, -4)
            drawn.append(bytes(picker.list.viewport().grab(sample).toImage().constBits()))
        press(picker.field, Qt.Key.Key_Escape)

    with answering(Picker, look):
        shown.actions_by_id["reading_face"].trigger()
    assert len(set(drawn)) == len(faces)


def test_keys_and_menu_zoom_too(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": LONG}))
    shown.article.setFocus()
    ctrl = Qt.KeyboardModifier.ControlModifier
    press(shown.article, Qt.Key.Key_Plus, ctrl)
    press(shown.article, Qt.Key.Key_Equal, ctrl)
    larger = Settings().zoom
    assert larger > 100
    press(shown.article, Qt.Key.Key_Minus, ctrl)
    assert 100 < Settings().zoom < larger
    press(shown.article, Qt.Key.Key_0, ctrl)
    assert Settings().zoom == 100
