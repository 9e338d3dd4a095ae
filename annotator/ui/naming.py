"""How annotations are called where they are shown."""

from __future__ import annotations

from annotator.project.open_document import OpenDocument
from annotator.ui.workspace import Current


def title_of(opened: OpenDocument, current: Current) -> str:
    """Return the kind and number of an annotation or suggestion of the document, as in the margin."""
    if current.kind == "quotation":
        return f"Quotation {opened.quotations.index(current.id) + 1}"
    if current.kind == "claim":
        return f"Claim K{opened.claims.index(current.id) + 1}"
    return "Suggestion"


def on_button(words: str) -> str:
    """Return words from outside for a button or menu, where a single & would underline the next letter."""
    return words.replace("&", "&&")
