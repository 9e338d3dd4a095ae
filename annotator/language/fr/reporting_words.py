"""The French words that report, as they are written."""

from __future__ import annotations

import re
from functools import lru_cache

from annotator.language.fr.small_words import ACCORDING
from annotator.language.fr.verbs import WITH_INFINITIVE, forms, participles

_BETWEEN = re.compile(r"[\s’'-]+")


@lru_cache(maxsize=1)
def cue_verbs() -> frozenset[str]:
    """Return the forms of verbs that report, and "selon" and "d'après"."""
    return frozenset({*forms(), *participles(), *ACCORDING, "d'après", "d’après"})


def base_verb(cue: str) -> str:
    """Return the infinitive of the first verb that reports in a cue in small letters, "" without one.

    Of a report of two words both: "faire savoir".
    """
    words = _BETWEEN.split(cue)
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if verb := forms().get(word) or participles().get(word):
            return f"{verb} {following}" if following in WITH_INFINITIVE.get(verb, ()) else verb
    return ""
