"""A spaCy component that writes the model's French entities as the codebook does, and drops what is no name.

The small model takes elisions for names ("n’", "C’", "qu’"), and its types are PER, LOC, ORG and MISC.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Span

from annotator.language.fr.pronouns import PERSONAL
from annotator.language.fr.small_words import (
    CLITICS,
    DETERMINERS,
    THAT,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# The model's types in those of the codebook; others stay.
_TYPES = {"PER": "PERSON"}
_ARTICLES = frozenset({"le", "la", "les"})
_NO_NAMES = CLITICS | DETERMINERS | PERSONAL | THAT | {"c'", "ça", "j'", "je", "d'", "«", "»"}


@Language.component("french_entities")
def write_entities(doc: Doc) -> Doc:
    """Replace the entities of a text."""
    kept: list[Span] = []
    for entity in doc.ents:
        start, end = entity.start, entity.end
        while start < end and _is_no_name(doc[start]):
            start += 1
        while end > start and _is_no_name(doc[end - 1]):
            end -= 1
        if any(token.text[:1].isupper() for token in doc[start:end]):
            kept.append(Span(doc, start, end, label=_TYPES.get(entity.label_, entity.label_)))
    doc.ents = tuple(kept)
    return doc


def _is_no_name(token: Token) -> bool:
    low = token.lower_.replace("’", "'")
    is_article_of_name = token.text[:1].isupper() and low in _ARTICLES and not token.is_sent_start
    return low in _NO_NAMES and not is_article_of_name  # "Le Rex"
