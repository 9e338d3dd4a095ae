"""The words of a quotation's source: their names, their head and the evidence of the head noun."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from annotator.language.en.determiners import ARTICLES, DEFINITE, SEVERAL, TELL_NOBODY_APART
from annotator.language.en.joining_words import AND, AND_OR, OF_SOMEWHERE
from annotator.language.en.speaker_nouns import is_nameless, sort_of_noun
from annotator.language.en.titles import gender_of_title, is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from annotator.domain.span import Span
    from annotator.nlp.en.speakers.names import Name

_SORTS_OF_SPEAKERS = frozenset({"person", "people", "document"})
_OPENS_APPOSITION = frozenset({",", "(", "–", "—", "-", ";", ":", "["})
_PREMODIFIERS = frozenset({"DET", "PRON", "ADJ", "NOUN", "PROPN", "NUM", "PART"})
_MODIFIERS = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
# Tokens: bounds of the work, chosen by judgement.
_MOST_BEFORE = 8  # before the head of a noun phrase
_LONGEST = 80  # of a source
_BEFORE_NAME = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})


class Source(NamedTuple):
    """The tokens of a source, without a leading preposition and a final possessive."""

    start: int
    end: int
    head: Token


def source_at(doc: Doc, tokens: Sequence[Token], span: Span) -> Source | None:
    """Return the source at a span of the text, None if it has no word."""
    chunk = doc.char_span(span.start, span.end, alignment_mode="expand")
    if chunk is None:
        return None
    start, end = chunk.start, min(chunk.end, chunk.start + _LONGEST)
    while start < end and (tokens[start].pos_ == "ADP" or not tokens[start].text[0].isalnum()):
        start += 1
    while end > start and (tokens[end - 1].tag_ == "POS" or not tokens[end - 1].text[-1].isalnum()):
        word = tokens[end - 1]
        if word.text in (")", ".") or (len(word) > 1 and word.tag_ != "POS"):
            break
        end -= 1
    return Source(start, end, _head_of(doc, tokens, start, end)) if start < end else None


def _head_of(doc: Doc, tokens: Sequence[Token], start: int, end: int) -> Token:
    """Return the head of a phrase: the noun where the parse joins each word to the cue, "her post read"."""
    root = doc[start:end].root
    if root.pos_ not in ("DET", "PRON"):
        return root
    nouns = (token for token in reversed(tokens[start:end]) if token.pos_ in ("NOUN", "PROPN"))
    return next((noun for noun in nouns if noun.head.i == root.head.i), root)


def phrase_of(tokens: Sequence[Token], head: Token) -> Source:
    """Return a noun with its determiner and modifiers before it."""
    start = head.i
    while start > max(0, head.i - _MOST_BEFORE) and _stands_before_noun(tokens[start - 1]):
        start -= 1
        if tokens[start].pos_ == "DET" or tokens[start].tag_ == "PRP$":
            break
    return Source(start, head.i + 1, head)


def _stands_before_noun(token: Token) -> bool:
    return token.pos_ in _PREMODIFIERS or token.tag_ == "HYPH"


def names_within(names: list[Name], starts: list[int], source: Source) -> list[Name]:
    """Return the names within a source; `starts` are the first tokens of all `names`."""
    first = bisect_left(starts, source.start)
    names_inside = []
    for name in names[first:]:
        if name.start >= source.end:
            break
        if name.end <= source.end:
            names_inside.append(name)
    return names_inside


def within_name(names: list[Name], starts: list[int], source: Source) -> Name | None:
    """Return the name that a source is the end of: "Santos" of "Manuel dos Santos"; None without one."""
    number = bisect_left(starts, source.start + 1) - 1
    return names[number] if number >= 0 and names[number].end == source.end else None


def is_named_by(tokens: Sequence[Token], source: Source, name: Name) -> bool:
    """Tell whether a name in a source names the source, not something else in its phrase.

    True for "the coach, Alireza Mehraban" and "Minister of Education Stefania Giannini", false for
    "a spokesman for Senator Reed" and "Reed supporters".
    """
    is_person = any(referent.kind == "person" for referent in name.referents)
    if name.end < source.end:
        following = tokens[name.end]
        is_noun = following.pos_ in ("NOUN", "PROPN", "CCONJ", "ADJ") and following.text != "."  # "Sr."
        if is_noun or following.tag_ in ("POS", "HYPH"):
            return False
    if name.start == source.start:
        return True
    if any(
        token.pos_ in ("VERB", "AUX", "SCONJ")
        and token.dep_ not in ("amod", "compound")
        and sort_of_noun(token.text) != "person"  # the model takes "engineer" for a verb
        for token in tokens[source.start : name.start]
    ):
        return False
    if _is_second_person(tokens, source, name):
        return False
    previous = tokens[name.start - 1]
    if previous.tag_ == "POS":
        return is_person
    if previous.pos_ in ("DET", "PRON"):
        return True
    if previous.text in _OPENS_APPOSITION:
        return not _is_in_list(tokens, source, name)
    is_role = bool(gender_of_title(previous.text)) or "person" in (
        sort_of_noun(previous.lemma_),
        sort_of_noun(previous.text),
    )
    if previous.pos_ not in _BEFORE_NAME and previous.text != "." and not is_role:
        return False
    if is_role or previous.text == ".":
        return not any(
            token.pos_ == "ADP" and sort_of_noun(tokens[token.i - 1].lemma_) in _SORTS_OF_SPEAKERS
            for token in tokens[source.start + 1 : name.start]
        )
    return is_person or not any(token.pos_ == "ADP" for token in tokens[source.start : name.start])


def _is_second_person(tokens: Sequence[Token], source: Source, name: Name) -> bool:
    """Tell whether "and" joins a name to another person: "Mr and Mrs Hughes", "the mayor and Mrs Hughes".

    One person may have two titles without "Mr" or "Mrs": "author and actor Tom Hughes".
    """
    conjunction = name.start - 1
    while conjunction > source.start and (
        is_title(tokens[conjunction].text) or tokens[conjunction].text == "."
    ):
        conjunction -= 1
    if conjunction <= source.start or tokens[conjunction].lower_ not in AND:
        return False
    first_noun = conjunction - 1 - (tokens[conjunction - 1].text == ".")
    possible_titles = (tokens[first_noun], *tokens[conjunction + 1 : name.start])
    return first_noun >= source.start and any(gender_of_title(token.text) for token in possible_titles)


def _is_in_list(tokens: Sequence[Token], source: Source, name: Name) -> bool:
    """Tell whether a comma before a name separates items of a list."""
    return any(token.pos_ == "CCONJ" for token in tokens[name.end : source.end])


def is_compound(tokens: Sequence[Token], source: Source, names: list[Name]) -> bool:
    """Tell whether a source coordinates several speakers: "Google and Yahoo"."""
    for name, following in pairwise(names):
        between = tokens[name.end : following.start]
        if len(between) and between[0].text in AND | AND_OR and _is_first(tokens, source, name):
            return all(token.pos_ in ("CCONJ", "DET", "ADJ", "NOUN", "PROPN", "PUNCT") for token in between)
    if any(_is_second_person(tokens, source, name) and _is_first(tokens, source, name) for name in names):
        return True
    head = source.head
    if head.pos_ not in ("NOUN", "PROPN"):
        return False
    name_end = next((name.end for name in names if name.start <= head.i < name.end), 0)
    conjuncts = [
        child for child in head.children if child.dep_ == "conj" and name_end <= child.i < source.end
    ]
    return any(speaks_beside(conjunct) for conjunct in conjuncts) and not _has_apposition(tokens, source)


def _is_first(tokens: Sequence[Token], source: Source, name: Name) -> bool:
    """Tell whether only titles and articles precede a name in a source."""
    return all(
        token.pos_ in ("DET", "PROPN", "NOUN", "ADJ", "CCONJ") or token.text == "."
        for token in tokens[source.start : name.start]
    )


def speaks_beside(token: Token) -> bool:
    """Tell whether a noun after "and" is another speaker, not a second title: "the mayor and the bishop"."""
    if token.pos_ not in ("NOUN", "PROPN"):
        return False
    is_singular_person = sort_of_noun(token.lemma_) == "person" and token.tag_ in ("NN", "NNP")
    return not is_singular_person or any(child.dep_ in ("det", "poss") for child in token.lefts)


def _has_apposition(tokens: Sequence[Token], source: Source) -> bool:
    return any(token.text in _OPENS_APPOSITION for token in tokens[source.start : source.head.i + 2])


def is_definite(tokens: Sequence[Token], source: Source) -> bool:
    """Tell whether a noun phrase is definite: "the minister", not "a teacher"."""
    return tokens[source.start].lower_ in DEFINITE or tokens[source.start].tag_ in ("PRP$", "POS")


def modifiers(tokens: Sequence[Token], source: Source) -> set[str]:
    """Return the modifiers before the head of a source in lower case, without uninformative words."""
    return {
        token.lower_
        for token in tokens[source.start : source.head.i]
        if (token.pos_ in _MODIFIERS or token.tag_ == "PRP$") and token.lower_ not in TELL_NOBODY_APART
    }


def is_several(source: Source) -> bool:
    """Tell whether the head of a source is plural in form or meaning."""
    return source.head.tag_ in ("NNS", "NNPS") or source.head.lower_ in SEVERAL


def kind_of(source: Source) -> str:
    """Return the kind of speaker of a source without a name, by its head noun."""
    sort = sort_of_noun(source.head.lemma_)
    if sort == "organisation":
        return "group" if is_several(source) else "organisation"
    if sort == "document":
        return "document"
    if sort == "people":
        return "group"
    if is_nameless(source.head.lemma_):
        return "unnamed"
    return "group" if is_several(source) else "unnamed"


def end_before_place(tokens: Sequence[Token], source: Source) -> int:
    """Return the end of a source without the place at its end: "Mr and Mrs Hughes, of Quay Road"."""
    for comma in range(source.start + 1, source.end - 1):
        rest = [token.lower_ for token in tokens[comma + 1 : source.end]]
        if tokens[comma].text == "," and rest[0] in OF_SOMEWHERE and AND.isdisjoint(rest):
            return comma
    return source.end


def as_written(tokens: Sequence[Token], start: int, end: int) -> str:
    """Return a phrase as a name: without article, and without the capital of a sentence start."""
    if end - start > 1 and (tokens[start].lower_ in ARTICLES or tokens[start].lower_ in DEFINITE):
        start += 1
    words = " ".join("".join(token.text_with_ws for token in tokens[start:end]).split())
    first = tokens[start]
    may_be_name = first.pos_ == "PROPN" or (first.pos_ == "NOUN" and not sort_of_noun(first.lemma_))
    if not may_be_name and not first.ent_type_ and first.text[1:].islower():
        words = words[0].lower() + words[1:]
    return words
