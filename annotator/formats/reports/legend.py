"""What the marks of an article mean, for the top of a page."""

from __future__ import annotations

from annotator.formats.reports.article_cards import ENTITY_SIGNS

# Each style with its name for people.
MARKS = (
    ("quotation-content", "content"),
    ("quotation-cue", "cue"),
    ("quotation-source", "source"),
    ("quotation-further", "other role"),
    ("suggestion-content", "suggestion"),
    ("suggestion-weak", "weak suggestion"),
    ("entity-person", f"person{ENTITY_SIGNS['person']}"),
    ("entity-organisation", f"organisation{ENTITY_SIGNS['organisation']}"),
    ("entity-place", f"place{ENTITY_SIGNS['place']}"),
    ("entity-time_number", f"date or number{ENTITY_SIGNS['time_number']}"),
)
CLAIM = "claim"  # stands in brackets
NUMBERS_ARE = "Numbers are those of the cards:"
# A number of each kind of card, the kind's style, and its name for people.
NUMBERS = (
    ("1", "quotation", "a quotation"),
    ("?1", "suggestion", "a suggested quotation"),
    ("K1", "claim", "a claim"),
    ("K?1", "claim_suggestion", "a suggested claim"),
)
