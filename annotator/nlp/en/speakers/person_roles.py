"""Roles of named persons and organisations: "Finance Minister Ann Reed", "Reed, the minister"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.joining_words import AND, WITHIN_TITLES
from annotator.language.en.speaker_nouns import gender_of_noun, sort_of_noun
from annotator.language.en.titles import gender_of_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Token

    from annotator.nlp.en.speakers.names import Name
    from annotator.nlp.en.speakers.referents import Referent

_IN_PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
_MOST_TOKENS = 12  # tokens read beside a name, enough for the longest titles; chosen by judgement


def learn_roles(tokens: Sequence[Token], names: Iterable[Name]) -> dict[int, Referent]:
    """Add to each referent the roles and genders beside its names.

    Returns the referents of the nouns of these roles by token number.
    """
    referents: dict[int, Referent] = {}
    for name in names:
        if len(name.referents) == 1:
            referent = name.referents[0]
            for phrase in (_title_before(tokens, name), _apposition(tokens, name), _predicate(tokens, name)):
                referents.update((head.i, referent) for head in _learn(referent, phrase))
    return referents


def _learn(referent: Referent, phrase: list[Token]) -> list[Token]:
    """Add the roles in a phrase ("minister", "company") to a referent and return their nouns."""
    kind = "organisation" if referent.kind == "organisation" else "person"
    heads = [
        token for token in phrase if token.pos_ in ("NOUN", "PROPN") and sort_of_noun(token.lemma_) == kind
    ]
    if not heads:
        return []
    for head in heads:
        referent.roles.add(head.lemma_.casefold())
        if kind == "person":
            referent.gender = referent.gender or gender_of_noun(head.lemma_)
    referent.words.update(
        token.lower_ for token in phrase if token.pos_ in _IN_PHRASE or token.tag_ == "PRP$"
    )
    return heads


def _title_before(tokens: Sequence[Token], name: Name) -> list[Token]:
    """Return the words of a title before a name: "Minister of Education Stefania Giannini"."""
    number = name.start - 1
    with_comma = number > 0 and tokens[number].text == ","
    if with_comma:
        number -= 1
        if number < 0 or sort_of_noun(tokens[number].lemma_) != "person":
            return []
    while number >= 0 and (gender_of_title(tokens[number].text) or tokens[number].text == "."):
        number -= 1  # in "a lawyer for Mr Reed" the lawyer is another person
    if number < 0 or tokens[number].pos_ not in _IN_PHRASE:
        return []
    crosses_of = sort_of_noun(tokens[number].lemma_) != "person"
    phrase: list[Token] = []
    while number >= 0 and len(phrase) < _MOST_TOKENS:
        token = tokens[number]
        is_joining = token.lower_ in WITHIN_TITLES and crosses_of and not with_comma
        if token.pos_ not in _IN_PHRASE and not is_joining and token.text not in ("-", "/"):
            break
        if token.pos_ == "NUM" and not phrase:
            break
        phrase.append(token)
        number -= 1
    if number >= 0 and tokens[number].tag_ == "PRP$":
        phrase.append(tokens[number])  # "his father Mohamed" is a certain father
    return phrase


def _apposition(tokens: Sequence[Token], name: Name) -> list[Token]:
    """Return the words of an apposition after a name: "Reed, the finance minister, said"."""
    opening = name.end
    if opening >= len(tokens) or tokens[opening].text not in (",", "(", "–", "—"):
        return []
    phrase: list[Token] = []
    is_list = False
    for token in tokens[opening + 1 : opening + 1 + _MOST_TOKENS]:
        if token.lower_ in AND and not phrase:
            return []  # "Reed, and the mayor"
        is_list = is_list or (token.lower_ in AND and bool(phrase) and phrase[-1].pos_ == "PROPN")
        if is_list and token.tag_ == "NNS" and sort_of_noun(token.lemma_) == "person":
            return []  # "Reed, Okoye and their lawyers"
        if token.pos_ in _IN_PHRASE or token.lower_ == "and":
            phrase.append(token)
        elif token.pos_ not in ("DET", "PART", "ADV") and token.tag_ != "PRP$" and not _is_age(phrase):
            break
    return phrase


def _is_age(phrase: list[Token]) -> bool:
    return len(phrase) == 1 and phrase[0].pos_ == "NUM"


def _predicate(tokens: Sequence[Token], name: Name) -> list[Token]:
    """Return the nominal predicate of a name: "Reed is the minister"."""
    head = tokens[name.end - 1]
    if head.dep_ != "nsubj" or head.head.lemma_ not in ("be", "become"):
        return []
    return [word for child in head.head.children if child.dep_ == "attr" for word in _with_modifiers(child)]


def _with_modifiers(head: Token) -> Iterator[Token]:
    yield from (child for child in head.lefts if child.pos_ in _IN_PHRASE)
    yield head
