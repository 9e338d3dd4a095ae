"""Auxiliaries and negations, with their short forms."""

from __future__ import annotations

WILL = frozenset({"will", "'ll", "’ll", "wo", "shall"})
WOULD = frozenset({"would", "'d"})
MAY = frozenset({"may", "might"})
CAN = frozenset({"could", "can", "ca"})
FORMS_OF_BE = frozenset({"am", "are", "is", "was", "were", "be", "been", "being"})
FORMS_OF_HAVE = frozenset({"has", "have", "had"})
FORMS_OF_DO = frozenset({"do", "does", "did"})
# Auxiliaries of the present progressive: "she's saying".
ARE_NOW = frozenset({"is", "are", "am", "'s", "'re", "'m", "’s", "’re"})
NEGATIONS = frozenset({"not", "n't", "n’t", "never"})
MODALS = frozenset({"would", "could", "should", "may", "might", "must", "can", "will"})
# Modals that `resources/lexicons/en/reports.tsv` counts as "with modal".
COUNTED_MODALS = MODALS | {"'ll", "’ll"}
# Words that belong to the verb after them, like adverbs in -ly.
BEFORE_VERBS = (
    FORMS_OF_BE
    | FORMS_OF_HAVE
    | FORMS_OF_DO
    | MODALS
    | NEGATIONS
    | {"shall", "also", "again", "now", "then", "later", "once"}
)
