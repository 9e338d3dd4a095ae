"""A spaCy component that lets no sentence run over a line break: headlines have no full stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

if TYPE_CHECKING:
    from spacy.tokens import Doc


@Language.component("paragraphs")
def begin_sentences(doc: Doc) -> Doc:
    """Begin a sentence behind each line break, which parser and names then keep to."""
    for token in doc[:-1]:
        if token.is_space and "\n" in token.text:
            doc[token.i + 1].is_sent_start = True
    return doc
