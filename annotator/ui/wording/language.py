"""The language of the program: translations of resources/translations, and how its country writes numbers."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from annotator.domain.translation import LANGUAGES, Language, language, speak, tr
from annotator.resources_folder import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

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


def said_in(code: str, text: str) -> str:
    """Return a marked text in a language of `LANGUAGES` or of the desktop, which need not be in force."""
    in_force = language()
    speak(_language(code))
    try:
        return tr(text)
    finally:
        speak(in_force)


def _language(code: str) -> Language:
    code = language_of_desktop() if code == SYSTEM else code
    if code not in LANGUAGES or code == "en":
        return Language()
    locale = _locale(code)
    texts = QTranslator()
    texts.load(f"{CONTEXT}_{code}", str(resource("translations")))

    def translate(text: str, note: str, n: int | None) -> str:
        return texts.translate(CONTEXT, text, note or None, -1 if n is None else n) or text

    # A no-break space keeps a number and its sign together.
    return Language(code, translate, locale.groupSeparator(), locale.decimalPoint(), "{}\u00a0%")


def language_of_desktop() -> str:
    """Return the first of the desktop's languages that the program speaks, or "en"."""
    wanted = (name.partition("-")[0].lower() for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def _locale(code: str) -> QLocale:
    """Return the desktop's locale where it has this language, as Swiss German, else the usual one."""
    desktop = QLocale.system()
    return desktop if desktop.name().partition("_")[0] == code else QLocale(code)
