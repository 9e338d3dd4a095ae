"""Last names with particles and without a first name: "said ter Horst", "von der Leyen said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.personal_names import BEFORE_LAST_NAMES, PARTICLES_LIKE_WORDS
from annotator.language.en.reporting_words import is_reporting_form
from annotator.nlp.en.entities.named import is_particle

if TYPE_CHECKING:
    from annotator.nlp.parse.parsed_text import Parse

_MOST_PARTICLES = 3  # "de la", "van 't"
_COMMON = frozenset({"NOUN", "PROPN", "ADJ"})


def is_last_name(parse: Parse, start: int, end: int) -> bool:
    """Tell whether tokens that begin with a particle are a last name; "ten" wants a report beside it."""
    if parse.words[start] not in PARTICLES_LIKE_WORDS:
        return True
    return _is_beside_report(parse, start, end)


def names_person(parse: Parse, start: int, end: int) -> bool:
    """Tell whether a name has a particle of last names before it or in it, and a report beside it."""
    first = start
    while first > 0 and start - first < _MOST_PARTICLES and is_particle(parse.words[first - 1]):
        first -= 1
    return parse.words[first] in BEFORE_LAST_NAMES and _is_beside_report(parse, first, end)


def _is_beside_report(parse: Parse, start: int, end: int) -> bool:
    """Tell whether a name stands alone beside a reporting verb: not "said ten Labour members"."""
    is_alone = parse.tags[end - 1] not in ("NNS", "NNPS") and (
        end == len(parse) or parse.poses[end] not in _COMMON
    )
    before = parse.lowers[start - 1] if start else ""
    behind = parse.lowers[end] if end < len(parse) else ""
    return is_alone and any(word and is_reporting_form(word) for word in (before, behind))
