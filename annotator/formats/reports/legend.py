"""The meaning of the marks of an article, for the top of a page."""

from __future__ import annotations

from annotator.domain.translation import mark, tr
from annotator.formats.reports.article_cards import ENTITY_SIGNS

# Each style with its name for people, and the sign behind it.
_MARKS = (
    ("quotation-content", mark("content"), ""),
    ("quotation-cue", mark("cue"), ""),
    ("quotation-source", mark("source"), ""),
    ("quotation-further", mark("other role"), ""),
    ("suggestion-content", mark("suggestion"), ""),
    ("suggestion-weak", mark("weak suggestion"), ""),
    ("entity-person", mark("person"), ENTITY_SIGNS["person"]),
    ("entity-organisation", mark("organisation"), ENTITY_SIGNS["organisation"]),
    ("entity-place", mark("place"), ENTITY_SIGNS["place"]),
    ("entity-time_number", mark("date or number"), ENTITY_SIGNS["time_number"]),
)
CLAIM = mark("claim")  # stands in brackets
NUMBERS_ARE = mark("Numbers are those of the cards:")
# A number of each kind of card, the kind's style, and its name for people.
_NUMBERS = (
    ("1", "quotation", mark("a quotation")),
    ("?1", "suggestion", mark("a suggested quotation")),
    ("K1", "claim", mark("a claim")),
    ("K?1", "claim_suggestion", mark("a suggested claim")),
)


def marks() -> list[tuple[str, str]]:
    """Return each style with its name, in the language in force."""
    return [(style, f"{tr(name)}{sign}") for style, name, sign in _MARKS]


def numbers() -> list[tuple[str, str, str]]:
    """Return a number of each kind of card, the kind's style, and its name in the language in force."""
    return [(number, style, tr(name)) for number, style, name in _NUMBERS]
