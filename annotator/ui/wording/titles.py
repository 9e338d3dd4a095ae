"""Titles of annotations."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from annotator.domain.counted_nouns import counted
from annotator.domain.kinds import ITEM_KINDS
from annotator.project.project import ENDING

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.proposed import Proposed
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.session.items import Current

_LONGEST = 60  # characters
BLIND = "Blind: no suggestions here."


def title_of(opened: OpenDocument, current: Current) -> str:
    """Return the kind and number of an annotation or suggestion of the document, as in the margin."""
    described = ITEM_KINDS[current.kind]
    if described.is_proposed:
        return described.kind.suggested
    return f"{described.kind.title} {number_of(opened, current.kind, current.id)}"


def number_of(opened: OpenDocument, kind: str, id: str) -> str:
    """Return the number of an annotation's card, as in the margin; "?" for a suggestion."""
    described = ITEM_KINDS[kind]
    return "?" if described.is_proposed else f"{described.kind.sign}{opened.of_kind(kind).index(id) + 1}"


def on_button(words: str) -> str:
    """Return outside words for a button or menu, with each & doubled: a single one underlines a letter."""
    return words.replace("&", "&&")


def shortened(words: str) -> str:
    """Return the beginning of words, without surrounding quote marks, for the status line."""
    words = " ".join(words.strip('“”"„«»‘’').split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def free_path(folder: Path, name: str) -> Path:
    """Return a free path for a project of a name in a folder, with a number if the name is taken."""
    tries = (f"{name} ({number})" if number > 1 else name for number in count(1))
    return next(path for candidate in tries if not (path := folder / f"{candidate}{ENDING}").exists())


def proposed_words(codebook: Codebook, proposed: Proposed[Claim]) -> str:
    """Describe the attributes that a new claim takes from its suggestion, and the reason."""
    claim = proposed.annotation
    kinds = [codebook.claim_label(type) for type in claim.types] or ["no type"]
    kinds += ["hedged"] if claim.is_hedged else []
    kinds += ["check-worthy"] if claim.is_check_worthy else []
    why = f": {proposed.why}" if proposed.why else ""
    return f"Proposed: {', '.join(kinds)}{why}; the first digit replaces the types."


def counted_both(suggestions: int, claims: int | None) -> str:
    """Return in words the numbers of suggestions and, unless None, of suggested claims."""
    words = counted(suggestions, "suggestion")
    return words if claims is None else f"{words} and {counted(claims, 'claim')}"


def hidden_words(opened: OpenDocument) -> str:
    """Return in words the number of a document's hidden suggestions; "" for none."""
    weak = sum(1 for why in opened.hidden.values() if why == "weak")
    kinds = (
        (weak, "weaker suggestion"),
        (len(opened.hidden) - weak, "thought"),
        (len(opened.hidden_claims), "suggested claim"),
    )
    return ", ".join(counted(count, noun) for count, noun in kinds if count)
