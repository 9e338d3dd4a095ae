"""The French words that report, as they are written."""

from __future__ import annotations

from functools import lru_cache

from annotator.language.fr.small_words import ACCORDING
from annotator.language.fr.verbs import forms, participles


@lru_cache(maxsize=1)
def cue_verbs() -> frozenset[str]:
    """Return the forms of verbs that report, and "selon" and "d'après"."""
    return frozenset({*forms(), *participles(), *ACCORDING, "d'après", "d’après"})
