"""A spaCy component that ends sentences at line breaks, since headlines have no full stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spacy.language import Language

if TYPE_CHECKING:
    from spacy.tokens import Doc


@Language.component("paragraphs")
def begin_sentences(doc: Doc) -> Doc:
    """Begin a sentence after each line break, which the parser and the entity recogniser respect."""
    begins: Any = doc.to_array(["SENT_START"])
    breaks = [token.i for token in doc[:-1] if token.is_space and "\n" in token.text]
    if breaks:
        begins[[number + 1 for number in breaks]] = 1
        # One call: spaCy reads the whole text each time a single token's value is set.
        doc.from_array(["SENT_START"], begins)
    return doc
