"""Clauses that a parser gives to the addressee, or to a place behind it, though they are what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.joining_words import ASKING
from annotator.language.en.reporting_words import WITH_ADDRESSEE, cue_verbs
from annotator.language.en.speaker_nouns import sort_of_noun
from annotator.nlp.parse.parsed_text import CLAUSES_OF_NOUNS, PASSIVE_SUBJECTS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.parse.parsed_text import Bounds, Parse

# Tokens from an addressee to the clause behind a place. Chosen by judgement: farther ones are wrong parses.
_MOST_TO_CLAUSE = 10
_ENDS_PLACE = frozenset({"VERB", "AUX", "PUNCT", "SPACE"})
_NEVER_TOLD = frozenset({"", "document"})
_ANY_SUBJECT = SUBJECTS | PASSIVE_SUBJECTS


def clauses_of_addressee(parse: Parse, verb: int, addressee: int) -> Iterator[Bounds]:
    """Yield "asked the witness where he was" and "told reporters outside the gates that it was late"."""
    yield from _questions(parse, verb, addressee)
    yield from _behind_place(parse, verb, addressee)


def _questions(parse: Parse, verb: int, addressee: int) -> Iterator[Bounds]:
    if parse.lemmas[verb] not in cue_verbs():
        return
    for child in parse.children[addressee]:
        is_clause = child > addressee and parse.deps[child] in CLAUSES_OF_NOUNS
        if is_clause and parse.lowers[parse.lefts[child]] in ASKING:
            yield parse.bounds(child)


def _behind_place(parse: Parse, verb: int, addressee: int) -> Iterator[Bounds]:
    """Yield a clause with "that" and its own subject: not "told the owners of the dogs that bit him"."""
    if parse.lemmas[verb] not in WITH_ADDRESSEE or sort_of_noun(parse.lemmas[addressee]) in _NEVER_TOLD:
        return
    for token in range(addressee + 1, min(parse.rights[verb], addressee + _MOST_TO_CLAUSE)):
        if parse.lowers[token] == "that":
            clause = parse.heads[token]
            subject = parse.child(clause, *_ANY_SUBJECT)
            is_of_place = parse.deps[clause] == "relcl" and addressee < parse.heads[clause] < token < clause
            if is_of_place and subject is not None and subject > token:
                yield token, parse.rights[clause] + 1
            return
        if parse.poses[token] in _ENDS_PLACE:
            return
