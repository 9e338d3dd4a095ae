"""The match between the words of a source and the names of a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.determiners import ARTICLES, DEMONSTRATIVES
from annotator.language.en.joining_words import AND
from annotator.language.en.organisation_names import COMMON_WORDS
from annotator.language.en.pronouns import POSSESSIVES
from annotator.language.en.titles import TITLES, TITLES_WITHIN_NAMES, YOUNGER_OR_ELDER

if TYPE_CHECKING:
    from annotator.domain.speaker import Speaker

# Scores, 0 to 1, of the match between a source and a speaker. They order the speaker picker and are no
# probabilities; their steps were chosen by judgement on the training articles.
_WHOLE_SOURCE = 1.0  # nothing but the name or an alias
_WITHIN_SOURCE = 0.95  # the whole name among other words
_LAST_NAME = 0.6  # a person's last name
_ACRONYM = 0.6  # the initials of an organisation
_FIRST_NAME = 0.5  # nothing but a person's first name
_DISTINCTIVE_WORD = 0.5  # the word that distinguishes an organisation
_OTHER_FIRST_NAME = 0.2  # the last name after another first name: another person
_SIGNS = ',;:.()"“”'
# Words that may have a capital, at the start of a sentence or as a title, but do not name a speaker.
_NO_NAMES = (
    ARTICLES
    | DEMONSTRATIVES
    | (POSSESSIVES - {"my", "your"})
    | TITLES_WITHIN_NAMES
    | YOUNGER_OR_ELDER
    | AND
    | {"of", "by", "in", "at", "for", "from", "one", "two", "another"}
)


def name_match(words: str, speaker: Speaker) -> float:
    """Return the match between a source and a speaker: 0 (none) to 1 (exactly the name or an alias).

    Between these are the name within more words, a person's last name or nothing but the first name, and the
    distinctive capitalised word or the initials of an organisation. Articles and other words without a
    capital do not count: "the report" is not "a report by the firm". "John Reed" hardly matches Ann Reed.
    """
    return max(_fit(_words(words), _words(name), speaker.kind) for name in (speaker.name, *speaker.aliases))


def _fit(words: list[str], name: list[str], kind: str) -> float:
    if not words or not name:
        return 0.0
    if [word.casefold() for word in words] == [word.casefold() for word in name]:
        return _WHOLE_SOURCE
    capitals = [word for word in name if word[0].isupper() and word.casefold() not in _NO_NAMES]
    if not capitals:
        return 0.0
    bare = [word for word in name if word.casefold() not in ARTICLES]
    if any(words[start : start + len(bare)] == bare for start in range(len(words))):
        return _WITHIN_SOURCE
    source_capitals = [word for word in words if word[0].isupper() and word.casefold() not in _NO_NAMES]
    if kind in ("person", "author") and capitals[-1].casefold() not in COMMON_WORDS:
        if capitals[-1] in source_capitals:
            return _OTHER_FIRST_NAME if _has_other_first_name(words, capitals) else _LAST_NAME
        return _FIRST_NAME if source_capitals == capitals[:1] else 0.0
    distinctive = [word for word in capitals if word.casefold() not in COMMON_WORDS]
    initials = "".join(word[0] for word in capitals)
    if len(initials) > 1 and initials in source_capitals:
        return _ACRONYM
    return _DISTINCTIVE_WORD if distinctive and distinctive[0] in source_capitals else 0.0


def _has_other_first_name(words: list[str], capitals: list[str]) -> bool:
    """Tell whether the word before the last name is a first name with another initial."""
    index = words.index(capitals[-1])
    if index == 0 or len(capitals) == 1:
        return False
    previous = words[index - 1]
    is_name = previous[0].isupper() and previous.casefold() not in TITLES | _NO_NAMES
    return is_name and all(previous[0] != word[0] for word in capitals[:-1])


def _words(name: str) -> list[str]:
    words = (word.removesuffix("'s").strip(_SIGNS) for word in name.replace("’", "'").split())
    return [word for word in words if word]
