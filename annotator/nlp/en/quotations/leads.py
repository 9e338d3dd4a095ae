"""The report at the end of a paragraph that leads to quoted lines: "The judge wrote in her ruling:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.reporting_words import (
    ANNOUNCED,
    LAY_OUT,
    LISTS,
    SAYING_NOUNS,
    WORKS,
    cue_verbs,
    modes,
)
from annotator.language.en.speaker_nouns import sort_of_noun
from annotator.nlp.parse.parsed_text import AUXILIARIES, FINITE, SUBJECTS

if TYPE_CHECKING:
    from annotator.nlp.en.parse.phrases import Phrases
    from annotator.nlp.parse.parsed_text import Bounds, Parse

    # The tokens of cue and source.
    Report = tuple[Bounds, Bounds | None]

_AUXILIARY = FINITE | {"MD"}
_ENDS_SENTENCE = frozenset({".", "!", "?"})


def report_before_colon(parse: Parse, phrases: Phrases, lead: Bounds) -> Report | None:
    """Return the report of a paragraph that ends with a colon: by a verb, "according to", or a noun."""
    start, end = _last_sentence(parse, lead)
    if start >= end or parse.words[end - 1] != ":":
        return None
    verbs = [token for token in range(start, end) if _has_tense(parse, token)]
    reporting = [
        verb
        for verb in range(start, end)
        if (_has_tense(parse, verb) or _has_auxiliary(parse, verb))
        and (parse.lemmas[verb] in cue_verbs() or parse.lemmas[verb] in LAY_OUT)
    ]
    if reporting:
        return _by_verb(parse, phrases, reporting[-1])
    according = _according(parse, start, end)
    if according is not None or verbs:
        return according
    return _by_owner(parse, start, end)


def words_before_colon(parse: Parse, lead: Bounds) -> Report | None:
    """Return whose words a paragraph announces without a verb: "Her statement in full:", "The letter:"."""
    start, end = _last_sentence(parse, lead)
    is_lead = start < end and parse.words[end - 1] == ":"
    if not is_lead or any(_has_tense(parse, token) for token in range(start, end)):
        return None
    report = _by_owner(parse, start, end)
    if report is None and any(
        parse.tags[token] == "NN" and sort_of_noun(parse.lemmas[token]) == "document"
        for token in range(start, end)
    ):
        return (end - 1, end), (start, end - 1)
    return report


def report_of_writing(parse: Parse, phrases: Phrases, lead: Bounds) -> Report | None:
    """Return the report of a paragraph that ends with a stop and tells of writing: "She took to Twitter."."""
    start, end = _last_sentence(parse, lead)
    for verb in range(start, end):
        if parse.tags[verb] not in FINITE or parse.heads[verb] != verb:
            continue
        cue = phrases.verb_group(verb)
        if parse.lemmas[verb] == "take" and parse.lowers[verb + 1 : verb + 2] == ["to"]:
            if parse.words[verb + 2][:1].isupper():
                return (cue[0], verb + 2), _by_verb(parse, phrases, verb)[1]
        elif modes().get(parse.lemmas[verb]) == "writing" and _may_be_of_words(parse, verb):
            return _by_verb(parse, phrases, verb)
    return None


def _may_be_of_words(parse: Parse, verb: int) -> bool:
    """Tell whether what was written may be words: "She posted a statement.", not "a photo"."""
    written = parse.child(verb, "dobj")
    return written is None or _is_of_words(parse.lemmas[written])


def _is_of_words(noun: str) -> bool:
    return noun in ANNOUNCED or noun in SAYING_NOUNS or sort_of_noun(noun) == "document"


def _heads_things(parse: Parse, noun: int) -> bool:
    """Tell whether a noun stands before things or titles: "Our shopping list:", "Her songs:"."""
    lemma = parse.lemmas[noun]
    return lemma in LISTS or (lemma in WORKS and parse.tags[noun] == "NNS")


def _by_verb(parse: Parse, phrases: Phrases, verb: int) -> Report:
    cue = phrases.verb_group(verb)
    source = phrases.source(verb, cue)
    if source is not None and parse.words[source[1] - 1] == "," and source[1] - 1 > source[0]:
        source = source[0], source[1] - 1
    return cue, source


def _last_sentence(parse: Parse, lead: Bounds) -> Bounds:
    """Return the last sentence of a paragraph by its signs, since a parser may begin one anywhere."""
    start, end = lead
    while end > start and parse.words[end - 1].isspace():
        end -= 1
    ends = (token for token in range(end - 2, start, -1) if parse.words[token] in _ENDS_SENTENCE)
    return next((token + 1 for token in ends if parse.begins_sentence[token + 1]), start), end


def _has_tense(parse: Parse, token: int) -> bool:
    """Tell whether a word is a verb with tense, or has a subject in place of it: "what she posted"."""
    if parse.deps[token] == "case":  # "’s"
        return False
    return parse.tags[token] in FINITE or (
        parse.tags[token] == "VBN"
        and parse.child(token, *SUBJECTS) is not None
        and parse.child(token, *AUXILIARIES) is None
    )


def _has_auxiliary(parse: Parse, token: int) -> bool:
    """Tell whether a verb has its tense from another and is active: "has warned", "is calling for"."""
    auxiliary = parse.child(token, "aux")
    return (
        parse.poses[token] == "VERB"
        and auxiliary is not None
        and parse.tags[auxiliary] in _AUXILIARY
        and parse.child(token, "auxpass") is None
    )


def _according(parse: Parse, start: int, end: int) -> Report | None:
    """Return "according to" and what stands behind it, up to a comma or the colon."""
    for token in range(start, end - 3):
        if parse.lowers[token : token + 2] == ["according", "to"]:
            stop = next(place for place in range(token + 3, end) if parse.words[place] in (",", ":"))
            return (token, token + 2), (token + 2, stop)
    return None


def _by_owner(parse: Parse, start: int, end: int) -> Report | None:
    """Return a noun of words and its owner: "The minister's statement in full:"."""
    for noun in range(start, end - 1):
        owner = parse.child(noun, "poss")
        if owner is not None and _is_of_words(parse.lemmas[noun]) and not _heads_things(parse, noun):
            source = parse.bounds(owner)
            return (source[1], noun + 1), source
    return None
