"""The language of the program: its translations, and how it writes numbers and sorts."""

from __future__ import annotations

import os
from functools import cache, cmp_to_key
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from annotator.domain.translation import LANGUAGES, Language, speak, spoken_in, tr
from annotator.resources_folder import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from annotator.domain.translation import SortKey

SYSTEM = "system"
# Tells the commands that the window starts in which language it speaks.
VARIABLE = "ANNOTATOR_LANGUAGE"
CONTEXT = "annotator"


def speak_language(code: str, app: QCoreApplication | None = None) -> None:
    """Put a language in force, and for Qt's own words, too, where there is an application.

    The code is one of `LANGUAGES`, or "system" for that of the desktop; any other counts as English.
    """
    spoken = _language(code)
    speak(spoken)
    if spoken.code == "en":
        os.environ.pop(VARIABLE, None)
        QLocale.setDefault(QLocale(QLocale.Language.English))
        return
    os.environ[VARIABLE] = spoken.code
    QLocale.setDefault(_locale(spoken.code))
    if app is not None:
        words_of_qt, folder = QTranslator(app), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if words_of_qt.load(f"qtbase_{spoken.code}", folder):
            app.installTranslator(words_of_qt)
        # The last one is asked first: its names of keys hold for menus, too.
        app.installTranslator(_texts(spoken.code))


def said_in(code: str, text: str) -> str:
    """Return a marked text in a language of `LANGUAGES` or of the desktop, which need not be in force."""
    with spoken_in(_language(code)):
        return tr(text)


def _language(code: str) -> Language:
    code = language_of_desktop() if code == SYSTEM else code
    if code not in LANGUAGES or code == "en":
        return Language(sort_key=_sort_key(QLocale(QLocale.Language.English)))
    locale, texts = _locale(code), _texts(code)

    def translate(text: str, note: str, n: int | None) -> str:
        return texts.translate(CONTEXT, text, note or None, -1 if n is None else n) or text

    # A no-break space keeps a number and its sign together.
    signs = (locale.groupSeparator(), locale.decimalPoint(), "{}\u00a0%")
    return Language(code, translate, *signs, _sort_key(locale))


@cache
def _texts(code: str) -> QTranslator:
    texts = QTranslator()
    texts.load(f"{CONTEXT}_{code}", str(resource("translations")))
    return texts


def language_of_desktop() -> str:
    """Return the first of the desktop's languages that the program speaks, or "en"."""
    wanted = (name.partition("-")[0].lower() for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def _sort_key(locale: QLocale) -> SortKey:
    """Return how a locale sorts: letters with accents beside those without, numbers by their value."""

    @cache
    def key_of_collator() -> SortKey:
        # Only where needed: each class of Qt's costs a part of the start.
        from PySide6.QtCore import QCollator, Qt

        collator = QCollator(locale)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        collator.setNumericMode(True)
        # Not QCollator.sortKey: its keys are never equal in Python, and making them takes longer.
        return cmp_to_key(collator.compare)

    def sort_key(words: str) -> Any:
        return key_of_collator()(words)

    return sort_key


def _locale(code: str) -> QLocale:
    """Return the desktop's locale where it has this language, as Swiss German, else the usual one."""
    desktop = QLocale.system()
    return desktop if desktop.name().partition("_")[0] == code else QLocale(code)
