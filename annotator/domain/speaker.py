"""Speakers: who stands behind sources, project-wide."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

USUAL_KIND = "person"  # of a speaker whose kind nobody has said
KINDS = (USUAL_KIND, "organisation", "group", "document", "unnamed", "author")


@dataclass(frozen=True)
class Speaker:
    """An identity with a canonical name.

    Attributes
    ----------
    kind: one of `KINDS`, or another that the codebook names.
    aliases: other names, in the order in which they were added.
    by_choice: whether it was made by the choice for a quotation, and nobody has edited it since; it goes with
        the last quotation or claim that names it.
    extra: fields that this program does not know, exported again as they came.
    """

    id: str
    name: str
    kind: str = USUAL_KIND
    aliases: tuple[str, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)
    by_choice: bool = False

    def __post_init__(self) -> None:
        """Give every speaker a kind."""
        if not self.kind.strip():
            object.__setattr__(self, "kind", USUAL_KIND)

    def is_called(self, words: str) -> bool:
        """Tell whether `words` is the name or an alias, whatever the case."""
        folded = words.casefold()
        return folded == self.name.casefold() or any(folded == alias.casefold() for alias in self.aliases)
