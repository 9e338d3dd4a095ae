"""Dialogs show their words in the language in force, all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from annotator.domain.translation import Language, speak
from tests.ui.answering import answering, back_to
from tests.ui.articles import ENTITIES, SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import settle
from tests.ui.every_dialog import DIALOGS, LONG

# Dialogs whose own words, beside articles and names, all come from the program.
SPEAKING = (
    "findings", "blind mode", "what was learnt", "keys", "export", "annotator", "replace", "details",
    "new version", "import", "import report", "backups", "imports", "trash", "empty trash",
    "report of problems", "check",
)  # fmt: skip
BEGIN = "⟦"  # of each translated text


def translated(text: str, note: str, n: int | None) -> str:
    return "|".join(f"{BEGIN}{form}⟧" for form in text.split("|")) if n is not None else f"{BEGIN}{text}⟧"


def words_of(dialog: QDialog) -> Iterator[str]:
    """Return the words of a dialog that are neither Qt's nor what people have written."""
    of_qt: set[QWidget] = set()
    for box in dialog.findChildren(QDialogButtonBox):
        of_qt |= {each for each in box.buttons() if box.standardButton(each) != box.StandardButton.NoButton}
    for bar in dialog.findChildren(QTabBar):
        of_qt.update(bar.findChildren(QAbstractButton))
    for widget in (dialog, *dialog.findChildren(QWidget)):
        if widget in of_qt:
            continue
        yield from (widget.windowTitle(), widget.accessibleName())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QTabBar):
            yield from map(widget.tabText, range(widget.count()))
        elif isinstance(widget, QTableView):
            model, across = widget.model(), Qt.Orientation.Horizontal
            for column in range(widget.horizontalHeader().count()):
                yield str(model.headerData(column, across) or "")


def test_dialogs_show_their_words_in_the_language_in_force(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    english: list[tuple[str, str]] = []
    for name in SPEAKING:

        def look(dialog: QDialog, name: str = name) -> None:
            settle()
            for words in dict.fromkeys(words_of(dialog)):
                is_word = any(map(str.isalpha, words)) and LONG[:20] not in words
                if is_word and BEGIN not in words:
                    english.append((name, words))
            dialog.reject()

        speak(Language("de", translated, ".", ",", "{} %"))
        try:
            with answering(QDialog, look):
                DIALOGS[name](shown)
        finally:
            speak(Language())
        back_to(shown)
    assert english == []
