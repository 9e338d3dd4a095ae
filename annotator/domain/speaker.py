"""Speakers: who stands behind sources, project-wide."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

KINDS = ("person", "organisation", "group", "document", "unnamed", "author")

_PRONOUNS = frozenset(
    ("he", "she", "they", "it", "i", "we", "you", "him", "her", "them", "his", "hers", "their", "who")
)


@dataclass(frozen=True)
class Speaker:
    """An identity with a canonical name.

    Attributes
    ----------
    kind: one of `KINDS`, or another that the codebook names.
    aliases: other names, in the order in which they were added.
    extra: fields that this program does not know, exported again as they came.
    """

    id: str
    name: str
    kind: str = "person"
    aliases: tuple[str, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)

    def is_called(self, words: str) -> bool:
        """Tell whether `words` is the name or an alias, whatever the case."""
        folded = words.casefold()
        return folded == self.name.casefold() or any(folded == alias.casefold() for alias in self.aliases)


def is_pronoun(words: str) -> bool:
    """Tell whether the words of a source are a pronoun, which names nobody by itself."""
    return words.casefold() in _PRONOUNS


def name_match(words: str, speaker: Speaker) -> float:
    """Return how well the words of a source fit the speaker's names: 0 (not at all) to 1 (the same).

    A source that ends with the family name ("US President Reed", "Reed" for "Ann Reed") fits by the share
    of the name's words that it holds, at least .5 where the last word is the same.
    """
    wanted = [word.removesuffix("'s") for word in _words(words)]
    best = 0.0
    for name in (speaker.name, *speaker.aliases):
        have = _words(name)
        if not have or not wanted:
            continue
        if wanted in (have, [word.removesuffix("'s") for word in have]):
            return 1.0
        share = len(set(have) & set(wanted)) / len(set(have))
        if have[-1] == wanted[-1]:
            share = max(share, 0.5)
        elif share < 1:
            share /= 2
        best = max(best, 0.95 * share)
    return best


def _words(name: str) -> list[str]:
    return name.casefold().replace("’", "'").split()
