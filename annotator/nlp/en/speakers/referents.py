"""Referents: the persons, groups, organisations and documents that a text mentions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.span import Span

UNKNOWN = ""  # the kind of a name without further evidence


@dataclass(eq=False)
class Referent:
    """A person, group, organisation or document that the text mentions and that may speak.

    Attributes
    ----------
    mention: the span that names it best.
    gender: "m", "f" or "" while unknown.
    roles: lemmas of nouns that describe it ("minister").
    words: all words of these descriptions, in lower case ("education").
    named: whether a name refers to it, not only a description.
    leaning: above 0 if its pronouns make a woman likelier, below 0 for a man.
    members: the members of a group, in text order, if each is known.
    """

    kind: str
    name: str
    mention: Span
    gender: str = ""
    plural: bool = False
    named: bool = False
    leaning: int = 0
    roles: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    members: tuple[Referent, ...] = ()

    @property
    def each(self) -> tuple[Referent, ...]:
        """Return the members of a group if they are known, or else only this referent."""
        return self.members or (self,)

    def may_be(self, gender: str) -> bool:
        """Tell whether its gender is unknown or the same; "" fits any gender."""
        return not self.gender or not gender or self.gender == gender
