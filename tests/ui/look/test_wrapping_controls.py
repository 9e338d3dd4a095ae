"""Words of people that are cut: they end with an ellipsis, and all that is left of them is read."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from annotator.ui.look.wrapping_controls import WrappingCheckBox, cut_to_lines


def lines_of(words: str, width: float) -> list[float]:
    layout = QTextLayout(words, QApplication.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(line.naturalTextWidth())
    layout.endLayout()
    return found


@given(st.text("ab cde 𝄞é,.", max_size=160), st.integers(60, 300), st.integers(1, 3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_words_are_cut_only_where_they_do_not_fit_and_then_say_so(
    qapp: QApplication, words: str, width: int, lines: int
) -> None:
    shown = cut_to_lines(words, QApplication.font(), width, lines)
    if len(lines_of(words, width)) <= lines:
        assert shown == words
    else:
        assert shown.endswith("…")
        assert words.startswith(shown[:-1])
        assert len(lines_of(shown, width)) <= lines


@pytest.mark.parametrize("width", [120, 180, 240])
def test_of_bold_words_the_ellipsis_is_seen_too(qapp: QApplication, width: int) -> None:
    words = "the mayor said that the pier was lost and that nobody would build it anew this year or next"
    whole = QTextLayout.FormatRange()
    whole.start, whole.length = 0, len(words)
    look = whole.format
    look.setFontWeight(QFont.Weight.Bold)
    whole.format = look
    shown = cut_to_lines(words, QApplication.font(), width, 2, [whole])
    bold = QFont(QApplication.font())
    bold.setBold(True)
    assert shown.endswith("…")
    assert QFontMetricsF(bold).horizontalAdvance(shown) <= 2 * width


@pytest.mark.parametrize("words", ["", " ", "\r", "\u2028", "\u202e", "\0", "a\u00a0b"])
def test_a_check_box_of_signs_that_are_no_words_has_a_size(qapp: QApplication, words: str) -> None:
    box = WrappingCheckBox(words)
    assert box.minimumSizeHint().isValid()
    assert box.minimumSizeHint().width() <= box.sizeHint().width()
    assert box.heightForWidth(10) > 0
