"""Speakers: the identities behind sources, project-wide."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from annotator.domain.translation import mark

USUAL_KIND = mark("person")  # of a speaker without a stated kind
KINDS = (
    USUAL_KIND, mark("organisation"), mark("group"), mark("document"), mark("unnamed"), mark("author"),
)  # fmt: skip


def name_key(name: str) -> str:
    """Return what names have in common that differ in case and blanks alone."""
    return " ".join(name.split()).casefold()


@dataclass(frozen=True)
class Speaker:
    """An identity with a canonical name.

    Attributes
    ----------
    kind: one of `KINDS`, or another that the codebook names.
    aliases: other names, in the order in which they were added.
    by_choice: whether a choice for a quotation made the speaker, and nobody has edited it since; it is
        deleted with the last quotation or claim that names it.
    extra: fields unknown to this program, exported unchanged.
    """

    id: str
    name: str
    kind: str = USUAL_KIND
    aliases: tuple[str, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)
    by_choice: bool = False

    def __post_init__(self) -> None:
        """Replace an empty kind by the usual kind."""
        if not self.kind.strip():
            object.__setattr__(self, "kind", USUAL_KIND)

    def is_called(self, words: str) -> bool:
        """Tell whether `words` is the name or an alias, whatever their case and blanks."""
        wanted = name_key(words)
        return any(wanted == name_key(name) for name in (self.name, *self.aliases))
