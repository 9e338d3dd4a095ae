"""Referents: the persons, groups, organisations and documents that a text speaks of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.span import Span

UNKNOWN = ""  # the kind of what is written like a name and of which nothing says what it is


@dataclass(eq=False)
class Referent:
    """Somebody or something that the text speaks of, and that may speak.

    Attributes
    ----------
    mention: the words that name it best.
    gender: "m", "f" or "" while nothing says.
    roles: lemmas of nouns that the text says of it ("minister").
    words: other words that stand with these, in lower case ("education").
    named: by a name, not only described.
    leaning: above 0 where pronouns make a woman likelier, below 0 for a man.
    members: of a group of which each is known, those in text order.
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
        """Return the members of a group of which each is known; of anybody else just that one."""
        return self.members or (self,)

    def may_be(self, gender: str) -> bool:
        """Tell whether nothing says that it is of another gender."""
        return not self.gender or not gender or self.gender == gender
