"""Acts that look like reports and have no words: "said nothing", "the judge dismissed the case"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.reporting_words import COURTS, DECIDED, DECIDING

if TYPE_CHECKING:
    from annotator.nlp.parse.parsed_text import Bounds, Parse


def is_without_words(parse: Parse, verb: int, noun: int, source: Bounds | None) -> bool:
    """Tell whether a verb with its object tells of silence or of the decision of a court."""
    if parse.lemmas[verb] == "say":
        return parse.lowers[noun] == "nothing"
    if parse.lemmas[verb] not in DECIDING or parse.lemmas[noun] not in DECIDED or source is None:
        return False
    return not COURTS.isdisjoint(parse.lemmas[slice(*source)])
