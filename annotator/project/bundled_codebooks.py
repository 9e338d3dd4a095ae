"""The codebooks and guidelines that come with the program, in its languages."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from annotator.domain.codebook import read_codebook
from annotator.domain.errors import InputError
from annotator.domain.guidelines import Guidelines, translated_guidelines
from annotator.domain.translation import tr
from annotator.resources_folder import resource

# The words that several codebooks have, such as those of entity types.
_SHARED = "shared"


def bundled_codebooks() -> list[str]:
    """Return the names of the codebooks that come with the program, the default first."""
    names = sorted(path.stem for path in resource("codebooks").glob("*.json"))
    return sorted(names, key=lambda name: name != "default")


def bundled_codebook(name: str, language: str = "en") -> dict[str, object]:
    """Return a codebook by its name, as JSON; InputError if there is none.

    Its words are in the language if they were translated, and else as they stand in the codebook.
    """
    if name not in bundled_codebooks():
        raise InputError(
            tr("There is no codebook “{name}”.", name=name),
            tr("Choose one of {names}.", names=", ".join(bundled_codebooks())),
        )
    body = json.loads(resource("codebooks", f"{name}.json").read_text(encoding="utf-8"))
    read_codebook(body, f"codebook {name}")
    words = _words(language)
    if name not in words:
        return dict(body)
    translated = _in_words(body, {**words[_SHARED], **words[name]})
    return {"name": name, "version": body["version"], "language": language, **translated}


def bundled_guidelines(language: str = "en") -> Guidelines:
    """Return the program's guidelines in a language, or in English."""
    return _guidelines(language)


@cache
def _guidelines(language: str) -> Guidelines:
    english = resource("guidelines", "default.md").read_text(encoding="utf-8")
    translation = resource("guidelines") / language / "default.md"
    text = translation.read_text(encoding="utf-8") if translation.exists() else english
    return translated_guidelines(text, english)


def _words(language: str) -> dict[str, Any]:
    """Return the words of the codebooks in a language, by codebook; none for English."""
    path = resource("codebooks", "words") / f"{language}.json"
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def _in_words(entry: dict[str, Any], words: dict[str, Any]) -> dict[str, Any]:
    """Return an entry of a codebook with other words; entries of its lists are found by their ids."""
    translated = dict(entry)
    for key, value in words.items():
        if isinstance(value, dict):
            translated[key] = [_in_words(each, value.get(each["id"], {})) for each in entry.get(key, [])]
        elif key in entry:
            translated[key] = value
    return translated
