"""A spaCy component that lets no sentence run over a line break: headlines have no full stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spacy.language import Language

if TYPE_CHECKING:
    from spacy.tokens import Doc


@Language.component("paragraphs")
def begin_sentences(doc: Doc) -> Doc:
    """Begin a sentence behind each line break, which parser and names then keep to."""
    begins: Any = doc.to_array(["SENT_START"])
    breaks = [token.i for token in doc[:-1] if token.is_space and "\n" in token.text]
    if breaks:
        begins[[number + 1 for number in breaks]] = 1
        # All in one call: spaCy looks through the whole text whenever a token's own value is set.
        doc.from_array(["SENT_START"], begins)
    return doc
