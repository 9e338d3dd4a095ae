"""A language in which each translated text stands in brackets, so that words that nobody translates are seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from annotator.domain.translation import BETWEEN_FORMS, Language, speak

_BRACKETS = re.compile(r"⟨[^⟨⟩]*⟩")


def _in_brackets(text: str, note: str, n: int | None) -> str:
    return BETWEEN_FORMS.join(f"⟨{form}⟩" for form in text.split(BETWEEN_FORMS)) if text else ""


@contextmanager
def strange_language() -> Iterator[None]:
    """Speak the language in a block."""
    speak(Language("xx", _in_brackets))
    try:
        yield
    finally:
        speak(Language())


def untranslated(text: str) -> str:
    """Return the letters that stand in no brackets."""
    while (inner := _BRACKETS.sub("", text)) != text:
        text = inner
    return "".join(filter(str.isalpha, text))
