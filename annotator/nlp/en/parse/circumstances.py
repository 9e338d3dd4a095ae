"""Circumstances of a report: when, where and on what occasion somebody said something.

"on Tuesday", "last night", "in a speech to the council", "when asked about it" belong neither to a content
nor to a source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.determiners import DEFINITE
from annotator.language.en.joining_words import JOIN_ACTS, OF_OCCASIONS
from annotator.language.en.reporting_words import OCCASIONS, QUESTIONING
from annotator.language.en.times import DAYS, OF_DURATIONS, TO_COME, WHICH_TIME

if TYPE_CHECKING:
    from annotator.nlp.parse.parsed_text import Parse

TIME_ENTITIES = frozenset({"DATE", "TIME"})
# Tokens. A longer circumstance is a wrong parse or a clause of its own. Chosen by judgement.
_LONGEST = 14
# Circumstances in a row: "in an interview on Monday, when asked about it".
_MOST = 4
_VERBS = frozenset({"VERB", "AUX"})
_BEHIND_OCCASIONS = _VERBS | {"ADP", "PRON", "PUNCT"}


def circumstances_start(parse: Parse, start: int, end: int) -> int:
    """Return the first token of the circumstances at the end of a phrase, or `end` if there are none.

    The token is a comma if one separates them. The phrase keeps at least one token.
    """
    for _ in range(_MOST):
        earlier = _last_circumstance(parse, start, end)
        if earlier == end:
            break
        end = earlier
        if end - 1 > start and parse.words[end - 1] == ",":
            end -= 1
    return end


def circumstances_end(parse: Parse, start: int, end: int) -> int:
    """Return the token after the circumstances of time at the start of a clause, or else `start`.

    They are circumstances of the report only if the clause's subject follows: "said on Tuesday she would go".
    """
    token = start
    if parse.poses[token] == "ADP":
        token += 1
    first = token
    while token < end and parse.entities[token] in TIME_ENTITIES:
        token += 1
    if token == first or token >= end:
        return start
    comma = parse.words[token] == ","
    following = token + comma
    if following < end and _begins_subject(parse, following, end):
        return following
    return start


def _begins_subject(parse: Parse, token: int, end: int) -> bool:
    """Tell whether a subject begins at a token: the first word outside of the time has a subject as head."""
    if parse.lowers[token] in ("that", "there"):
        return True
    head = token
    for _ in range(_LONGEST):
        if parse.deps[head].startswith(("nsubj", "csubj", "expl")):
            return parse.lefts[head] <= token
        head = parse.heads[head]
        if not token <= head < end:
            return False
    return False


def _last_circumstance(parse: Parse, start: int, end: int) -> int:
    """Return the start of the last circumstance that ends a phrase, or `end`."""
    time = end
    while time - 1 > start and parse.entities[time - 1] in TIME_ENTITIES:
        time -= 1
    if time < end and time - 1 > start:
        if _is_of_content(parse, time, end):
            return end
        if parse.poses[time - 1] == "ADP":
            return time - 1
    if any(parse.poses[token] != "NUM" for token in range(time, end)):  # "Sam, 6" tells the age
        return time
    if parse.lowers[end - 1] in DAYS and end - 1 > start:
        return end - 1 - (parse.lowers[end - 2] in WHICH_TIME and end - 2 > start)
    for token in range(end - 2, max(start, end - _LONGEST), -1):
        if parse.tags[token] == "VBG" and parse.lowers[token - 1] in JOIN_ACTS and token - 1 > start:
            return token - 1  # "while campaigning in Reno"
        if parse.poses[token] in _VERBS and parse.lemmas[token] not in QUESTIONING:
            break
        if parse.lowers[token] == "when" and parse.lemmas[token + 1] in QUESTIONING:
            return token
        if parse.lowers[token] in OF_OCCASIONS and _is_occasion(parse, token, end):
            return token
    return end


def _is_of_content(parse: Parse, time: int, end: int) -> bool:
    """Tell whether a time is no time of saying: “shut” for the last six weeks, would “leave” next week."""
    before = time - 1 - (parse.lowers[time - 1] in DEFINITE)
    return parse.lowers[before] in OF_DURATIONS or not TO_COME.isdisjoint(parse.lowers[time:end])


def tells_occasion(parse: Parse, start: int, end: int) -> bool:
    """Tell whether circumstances name an occasion of speech, not only a time."""
    return any(parse.lemmas[token] in OCCASIONS for token in range(start, end))


def _is_occasion(parse: Parse, preposition: int, end: int) -> bool:
    """Tell whether a preposition introduces an occasion: "in her speech to", "after Sunday's final"."""
    first = preposition + 1
    if parse.lowers[first] in DAYS and parse.tags[first + 1] == "POS":
        return all(parse.poses[token] in ("NOUN", "PROPN") for token in range(first + 2, end))
    for token in range(first, end):
        if parse.lemmas[token] in OCCASIONS:
            return True
        if parse.poses[token] in _BEHIND_OCCASIONS and parse.tags[token] != "PRP$":
            break
    return False
