"""Speakers: who stands behind sources, project-wide."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from annotator.domain.names import MEN, TITLES, WOMEN

USUAL_KIND = "person"  # of a speaker whose kind nobody has said
KINDS = (USUAL_KIND, "organisation", "group", "document", "unnamed", "author")

_PRONOUNS = frozenset(
    ("he", "she", "they", "it", "i", "we", "you", "him", "her", "them", "his", "hers", "their", "who")
)

_GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
# Titles that say whether a man or a woman has the name behind them, as they are written.
GENDERED_TITLES = tuple(sorted(title.capitalize() for title in MEN | WOMEN))
_SIGNS = ',;:.()"“”'
_ARTICLES = frozenset({"a", "an", "the"})
_OTHER = 0.2  # how well somebody else of the same last name is named
# Words that may have a capital, at the beginning of a sentence or as a title, and name nobody.
_NAME_NOBODY = _ARTICLES | {
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lady", "lord", "dame", "mayor", "president",
    "its", "his", "her", "their", "our", "this", "that", "these", "those", "of", "by", "in", "at", "for",
    "from", "one", "two", "another", "jr", "sr", "and", "&",
}  # fmt: skip
# Words of which many organisations are named.
_COMMON = frozenset({
    "university", "institute", "council", "city", "association", "union", "party", "ministry", "department",
    "office", "board", "bank", "company", "group", "agency", "national", "international", "public", "state",
    "us", "uk", "new", "north", "south", "east", "west", "royal", "united", "society", "trust", "centre",
    "school", "college", "court", "club", "report", "study", "journal", "health", "charity", "commission",
})  # fmt: skip


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


def is_pronoun(words: str) -> bool:
    """Tell whether the words of a source are a pronoun, which names nobody by itself."""
    return words.casefold() in _PRONOUNS


def gender_of_pronoun(words: str) -> str:
    """Return "m" or "f" for a pronoun that says so, else ""."""
    return _GENDERS.get(words.casefold(), "")


def gender_of_title(word: str) -> str:
    """Return "m" or "f" for a word before a name that says so ("Mr.", "Dame"), else ""."""
    title = word.casefold().rstrip(".")
    return "m" if title in MEN else "f" if title in WOMEN else ""


def name_match(words: str, speaker: Speaker) -> float:
    """Return how well the words of a source name a speaker: 0 (not at all) to 1 (by name or alias, whole).

    Short of that it is named by the name within more words, by a person's last name or, alone, first name,
    and by a word with a capital or the initials that set an organisation apart. Articles and other words
    without a capital name nobody: "the report" is not "a report by the firm". "John Reed" hardly names Ann
    Reed.
    """
    return max(_fit(_words(words), _words(name), speaker.kind) for name in (speaker.name, *speaker.aliases))


def _fit(words: list[str], name: list[str], kind: str) -> float:
    if not words or not name:
        return 0.0
    if [word.casefold() for word in words] == [word.casefold() for word in name]:
        return 1.0
    capitals = [word for word in name if word[0].isupper() and word.casefold() not in _NAME_NOBODY]
    if not capitals:
        return 0.0
    bare = [word for word in name if word.casefold() not in _ARTICLES]
    if any(words[at : at + len(bare)] == bare for at in range(len(words))):
        return 0.95
    given = [word for word in words if word[0].isupper() and word.casefold() not in _NAME_NOBODY]
    if kind in ("person", "author") and capitals[-1].casefold() not in _COMMON:
        if capitals[-1] in given:
            return _OTHER if _has_other_first_name(words, capitals) else 0.6
        return 0.5 if given == capitals[:1] else 0.0
    apart = [word for word in capitals if word.casefold() not in _COMMON]
    initials = "".join(word[0] for word in capitals)
    if len(initials) > 1 and initials in given:
        return 0.6
    return 0.5 if apart and apart[0] in given else 0.0


def _has_other_first_name(words: list[str], capitals: list[str]) -> bool:
    """Tell whether a first name with another letter than the person's stands before their last name."""
    at = words.index(capitals[-1])
    if at == 0 or len(capitals) == 1:
        return False
    before = words[at - 1]
    is_name = before[0].isupper() and before.casefold() not in TITLES | _NAME_NOBODY
    return is_name and all(before[0] != word[0] for word in capitals[:-1])


def _words(name: str) -> list[str]:
    words = (word.removesuffix("'s").strip(_SIGNS) for word in name.replace("’", "'").split())
    return [word for word in words if word]
