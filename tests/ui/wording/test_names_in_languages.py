"""Names of keys, quote marks and colons as each language has them, alike in menus and in texts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtGui import QKeySequence

from annotator.domain.translation import labelled, quoted
from annotator.ui.actions.keys import name_of
from annotator.ui.wording.language import speak_language


class TakesTranslators(QObject):
    """Stands for the application, and gives it its own words back in the end."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[QTranslator] = []

    def installTranslator(self, translator: QTranslator) -> None:
        self.taken.append(translator)
        QCoreApplication.installTranslator(translator)


@pytest.fixture
def application(qapp: QCoreApplication) -> Iterator[TakesTranslators]:
    given = TakesTranslators()
    yield given
    for translator in given.taken:
        QCoreApplication.removeTranslator(translator)
    speak_language("en")


@pytest.mark.parametrize(
    ("code", "delete", "enter", "in_marks", "named"),
    [
        ("en", "Ctrl+Shift+Del", "Enter", "“Ada”", "Name: Ada"),
        ("de", "Strg+Umschalt+Entf", "Enter", "„Ada“", "Name: Ada"),
        ("fr", "Ctrl+Maj+Suppr", "Entrée", "«\u00a0Ada\u00a0»", "Name\u00a0: Ada"),
        ("es", "Ctrl+Mayús+Supr", "Intro", "«Ada»", "Name: Ada"),
    ],
)
def test_each_language_has_its_own_names_of_keys_marks_and_colons(
    application: TakesTranslators, code: str, delete: str, enter: str, in_marks: str, named: str
) -> None:
    speak_language(code, application)  # type: ignore[arg-type]
    assert QKeySequence("Ctrl+Shift+Del").toString(QKeySequence.SequenceFormat.NativeText) == delete
    assert (name_of("Ctrl+Shift+Del"), name_of("Return")) == (delete, enter)
    assert QKeySequence("Ctrl+Shift+Del").toString() == "Ctrl+Shift+Del", "settings hold English names"
    assert (quoted("Ada"), labelled("Name", "Ada")) == (in_marks, named)
