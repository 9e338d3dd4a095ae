"""The ends that a content may have: before "because", "with", ", who", "and" and a verb.

A parse seldom tells whether such words belong to what is said or to the report, so each end is a candidate
with a chance of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.language.joining_words import AND_BUT_OR, END_CONTENT
from annotator.language.pronouns import RELATIVE

if TYPE_CHECKING:
    from annotator.nlp.parse.parsed_text import Bounds, Parse

# Ends of one content: a bound of the work; nearly all contents have fewer.
_MOST_ENDS = 4
_SHORTEST = 2  # tokens before an end
_LONGEST = 80  # tokens of a content; a longer one is seldom cut
_COMMAS = frozenset({",", "-", "–", "—", "--"})


class End(NamedTuple):
    """A possible end of a content.

    Attributes
    ----------
    token: the first token that is left out.
    name: the word that begins the rest, or its kind: "relative", "participle", "verb".
    """

    token: int
    name: str


def ends_of(parse: Parse, fragment: Bounds) -> list[End]:
    """Return the possible ends of a fragment before its own, the last ones if there are many."""
    start, end = fragment
    if end - start > _LONGEST:
        return []
    ends: list[End] = []
    for token in range(end - 1, start + _SHORTEST - 1, -1):
        name = _name(parse, token, end)
        if name and _is_constituent(parse, token + (parse.words[token] in _COMMAS), end):
            ends.append(End(token, name))
            if len(ends) == _MOST_ENDS:
                break
    return ends


def _name(parse: Parse, token: int, end: int) -> str:
    """Return the name of an end at a token, "" if none is there."""
    comma = parse.words[token] in _COMMAS
    first = token + comma
    if first >= end:
        return ""
    word = parse.lowers[first]
    sign = ", " if comma else ""
    if word in RELATIVE:
        return f"{sign}relative"
    if word in AND_BUT_OR:
        following = first + 1
        while following < end - 1 and parse.poses[following] in ("ADV", "AUX", "PART"):
            following += 1
        return f"{sign}{word} verb" if following < end and parse.poses[following] == "VERB" else ""
    if comma and parse.tags[first] == "VBG":
        return ", participle"
    if not comma and parse.words[token - 1] in _COMMAS:
        return ""  # the end before the comma is the same
    return f"{sign}{word}" if word in END_CONTENT else ""


def _is_constituent(parse: Parse, start: int, end: int) -> bool:
    """Tell whether tokens depend on one token before them."""
    outside = [token for token in range(start, end) if not start <= parse.heads[token] < end]
    heads = {parse.heads[token] for token in outside if parse.poses[token] != "PUNCT"}
    return len(heads) == 1 and next(iter(heads)) < start
