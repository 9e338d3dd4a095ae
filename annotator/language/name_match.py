"""How well the words of a source name a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.determiners import ARTICLES, DEMONSTRATIVES
from annotator.language.joining_words import AND
from annotator.language.organisation_names import COMMON_WORDS
from annotator.language.pronouns import POSSESSIVES
from annotator.language.titles import TITLES, TITLES_WITHIN_NAMES, YOUNGER_OR_ELDER

if TYPE_CHECKING:
    from annotator.domain.speaker import Speaker

# Scores, 0 to 1: how well a source names a speaker. They order the speaker picker; their steps were chosen by
# judgement on the training articles, no probabilities.
_WHOLE = 1.0  # the name or an alias and nothing else
_WITHIN = 0.95  # the whole name among other words
_LAST_NAME = 0.6  # a person's last name
_ACRONYM = 0.6  # the initials of an organisation
_FIRST_NAME = 0.5  # a person's first name and nothing else
_WORD_APART = 0.5  # the word that sets an organisation apart
_OTHER_FIRST_NAME = 0.2  # the last name behind another first name: somebody else
_SIGNS = ',;:.()"“”'
# Words that may have a capital, at the beginning of a sentence or as a title, and name nobody.
_NAME_NOBODY = (
    ARTICLES
    | DEMONSTRATIVES
    | (POSSESSIVES - {"my", "your"})
    | TITLES_WITHIN_NAMES
    | YOUNGER_OR_ELDER
    | AND
    | {"of", "by", "in", "at", "for", "from", "one", "two", "another"}
)


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
        return _WHOLE
    capitals = [word for word in name if word[0].isupper() and word.casefold() not in _NAME_NOBODY]
    if not capitals:
        return 0.0
    bare = [word for word in name if word.casefold() not in ARTICLES]
    if any(words[number : number + len(bare)] == bare for number in range(len(words))):
        return _WITHIN
    given = [word for word in words if word[0].isupper() and word.casefold() not in _NAME_NOBODY]
    if kind in ("person", "author") and capitals[-1].casefold() not in COMMON_WORDS:
        if capitals[-1] in given:
            return _OTHER_FIRST_NAME if _has_other_first_name(words, capitals) else _LAST_NAME
        return _FIRST_NAME if given == capitals[:1] else 0.0
    apart = [word for word in capitals if word.casefold() not in COMMON_WORDS]
    initials = "".join(word[0] for word in capitals)
    if len(initials) > 1 and initials in given:
        return _ACRONYM
    return _WORD_APART if apart and apart[0] in given else 0.0


def _has_other_first_name(words: list[str], capitals: list[str]) -> bool:
    """Tell whether a first name with another letter than the person's stands before their last name."""
    place = words.index(capitals[-1])
    if place == 0 or len(capitals) == 1:
        return False
    before = words[place - 1]
    is_name = before[0].isupper() and before.casefold() not in TITLES | _NAME_NOBODY
    return is_name and all(before[0] != word[0] for word in capitals[:-1])


def _words(name: str) -> list[str]:
    words = (word.removesuffix("'s").strip(_SIGNS) for word in name.replace("’", "'").split())
    return [word for word in words if word]
