"""How annotations are called where they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.domain.claim_suggestion import ClaimSuggestion
    from annotator.domain.codebook import Codebook
    from annotator.project.open_document import OpenDocument
    from annotator.ui.workspace import Current

_LONGEST = 60  # characters
BLIND = "Blind: no suggestions here."


def title_of(opened: OpenDocument, current: Current) -> str:
    """Return the kind and number of an annotation or suggestion of the document, as in the margin."""
    if current.kind == "quotation":
        return f"Quotation {opened.quotations.index(current.id) + 1}"
    if current.kind == "claim":
        return f"Claim K{opened.claims.index(current.id) + 1}"
    return "Suggested claim" if current.kind == "claim_suggestion" else "Suggestion"


def on_button(words: str) -> str:
    """Return words from outside for a button or menu, where a single & would underline the next letter."""
    return words.replace("&", "&&")


def shortened(words: str) -> str:
    """Return the beginning of words without the quote marks around, as they are quoted at the bottom."""
    words = " ".join(words.strip('“”"„«»‘’').split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def proposed_words(codebook: Codebook, proposed: ClaimSuggestion) -> str:
    """Return what a new claim has from the one proposed, and why."""
    kinds = [codebook.claim_label(type) for type in proposed.types] or ["no type"]
    kinds += ["hedged"] if proposed.certainty == "hedged" else []
    kinds += ["check-worthy"] if proposed.check_worthy else []
    return f"Proposed: {', '.join(kinds)}{f': {proposed.why}' if proposed.why else ''}."


def hidden_words(hidden: Mapping[str, str]) -> str:
    """Return how many suggestions are hidden, in words; "" for none."""
    weak = sum(1 for why in hidden.values() if why == "weak")
    thoughts = len(hidden) - weak
    parts = [f"{weak:,} weaker suggestion{'' if weak == 1 else 's'}"] if weak else []
    parts += [f"{thoughts:,} thought{'' if thoughts == 1 else 's'}"] if thoughts else []
    return ", ".join(parts)
