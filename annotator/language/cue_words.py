"""The words that report in each language, for keys and checks that look for them beside a content."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import Any

from annotator.language.languages import DEFAULT, LANGUAGES


def cue_words(model: str | None) -> frozenset[str]:
    """Return the cue words of the language of a model ("fr_core_news_sm 3.8.0"), of English without one.

    They are base forms in English and written forms in French; `reports_speech` knows words by either.
    """
    words: frozenset[str] = _reporting_words(model).cue_verbs()
    return words


@lru_cache(maxsize=20_000)
def base_cue(cue: str, model: str | None) -> str:
    """Return the base form of the verb of a cue, by the language of a model: "say" for "has said".

    A cue without a verb that is known to report keeps its words, in small letters and on one line.
    """
    words = " ".join(cue.casefold().split())
    base: str = _reporting_words(model).base_verb(words)
    return base or words


def _reporting_words(model: str | None) -> Any:
    code = (model or "").partition("_")[0]
    folder = code if code in LANGUAGES else DEFAULT
    return import_module(f"annotator.language.{folder}.reporting_words")
