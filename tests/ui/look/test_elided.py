"""Words on a line: what does not fit is cut, and no more is looked at than can be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from annotator.ui.look.elided import MOST, elided


class Counted(QFontMetrics):
    """Notes how many characters it is asked to cut."""

    asked = 0

    def elidedText(self, words: str, mode: Qt.TextElideMode, width: int) -> str:  # type: ignore[override]
        Counted.asked = len(words)
        return super().elidedText(words, mode, width)


def test_words_that_fit_are_whole_and_others_end_with_an_ellipsis(qapp: QApplication) -> None:
    metrics = QFontMetrics(QApplication.font())
    assert elided(metrics, "Ann Reed", 500) == "Ann Reed"
    assert elided(metrics, "Ann Reed " * 40, 100).endswith("…")


def test_of_words_without_end_the_beginning_is_enough(qapp: QApplication) -> None:
    metrics = Counted(QApplication.font())
    assert elided(metrics, "a" * 1_000_000, 10_000_000).endswith("a…")
    assert Counted.asked == MOST + 1
