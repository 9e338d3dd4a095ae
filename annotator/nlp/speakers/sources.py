"""The words of a quotation's source: which of them name somebody, and what the noun at their head says."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from annotator.language.determiners import ARTICLES, DEFINITE, SEVERAL, TELL_NOBODY_APART
from annotator.language.joining_words import AND, AND_OR
from annotator.language.speaker_nouns import is_nameless, sort_of_noun
from annotator.language.titles import gender_of_title, is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from annotator.domain.span import Span
    from annotator.nlp.speakers.names import Name

_HAVE_PEOPLE = frozenset({"person", "people", "document"})
_OPENS_APPOSITION = frozenset({",", "(", "–", "—", "-", ";", ":", "["})
_BEFORE_NOUN = frozenset({"DET", "PRON", "ADJ", "NOUN", "PROPN", "NUM", "PART"})
_MODIFY = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
# Tokens: bounds of the work, chosen by judgement.
_MOST_BEFORE = 8  # before the noun of a phrase
_LONGEST = 80  # of a source
_JOINS_NAMES = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})


class Source(NamedTuple):
    """The tokens of a source, without a preposition before and a possessive behind them."""

    start: int
    end: int
    head: Token


def source_at(doc: Doc, tokens: Sequence[Token], span: Span) -> Source | None:
    """Return the source that a span of the text is; None where that has no word."""
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
    return Source(start, end, doc[start:end].root) if start < end else None


def phrase_of(tokens: Sequence[Token], head: Token) -> Source:
    """Return a noun with what stands before it and belongs to it."""
    start = head.i
    while start > max(0, head.i - _MOST_BEFORE) and _stands_before_noun(tokens[start - 1]):
        start -= 1
        if tokens[start].pos_ == "DET" or tokens[start].tag_ == "PRP$":
            break
    return Source(start, head.i + 1, head)


def _stands_before_noun(token: Token) -> bool:
    return token.pos_ in _BEFORE_NOUN or token.tag_ == "HYPH"


def names_within(names: list[Name], starts: list[int], source: Source) -> list[Name]:
    """Return the names that stand in a source; `starts` are those of all `names`."""
    first = bisect_left(starts, source.start)
    within = []
    for name in names[first:]:
        if name.start >= source.end:
            break
        if name.end <= source.end:
            within.append(name)
    return within


def is_named_by(tokens: Sequence[Token], source: Source, name: Name) -> bool:
    """Tell whether a name in a source is that of the source, and not of something beside it.

    So it is in "the coach, Alireza Mehraban" and "Minister of Education Stefania Giannini", not in
    "a spokesman for Senator Reed" and "Reed supporters".
    """
    person = any(referent.kind == "person" for referent in name.referents)
    if name.end < source.end:
        behind = tokens[name.end]
        if behind.tag_ in ("POS", "HYPH") or behind.pos_ in ("NOUN", "PROPN", "CCONJ", "ADJ"):
            return False
    if name.start == source.start:
        return True
    if any(token.pos_ in ("VERB", "AUX", "SCONJ") for token in tokens[source.start : name.start]):
        return False
    if _is_second(tokens, source, name):
        return False
    before = tokens[name.start - 1]
    if before.tag_ == "POS":
        return person
    if before.pos_ in ("DET", "PRON"):
        return True
    if before.text in _OPENS_APPOSITION:
        return not _lists(tokens, source, name)
    if before.pos_ not in _JOINS_NAMES and before.text != ".":
        return False
    if sort_of_noun(before.lemma_) == "person" or gender_of_title(before.text) or before.text == ".":
        return not any(
            token.pos_ == "ADP" and sort_of_noun(tokens[token.i - 1].lemma_) in _HAVE_PEOPLE
            for token in tokens[source.start + 1 : name.start]
        )
    return person or not any(token.pos_ == "ADP" for token in tokens[source.start : name.start])


def _is_second(tokens: Sequence[Token], source: Source, name: Name) -> bool:
    """Tell whether "and" joins a name to another person: "Mr and Mrs Hughes", "the mayor and Mrs Hughes".

    One person may have two titles without "Mr" or "Mrs": "author and actor Tom Hughes".
    """
    joint = name.start - 1
    while joint > source.start and (is_title(tokens[joint].text) or tokens[joint].text == "."):
        joint -= 1
    if joint <= source.start or tokens[joint].lower_ not in AND:
        return False
    before = joint - 1 - (tokens[joint - 1].text == ".")
    beside = (tokens[before], *tokens[joint + 1 : name.start])
    return before >= source.start and any(gender_of_title(token.text) for token in beside)


def _lists(tokens: Sequence[Token], source: Source, name: Name) -> bool:
    """Tell whether a comma before a name divides an enumeration."""
    return any(token.pos_ == "CCONJ" for token in tokens[name.end : source.end])


def is_compound(tokens: Sequence[Token], source: Source, names: list[Name]) -> bool:
    """Tell whether a source names several that speak together: "Google and Yahoo"."""
    for name, following in pairwise(names):
        joint = tokens[name.end : following.start]
        if len(joint) and joint[0].text in AND | AND_OR and _opens_with(tokens, source, name):
            return all(token.pos_ in ("CCONJ", "DET", "ADJ", "NOUN", "PROPN", "PUNCT") for token in joint)
    if any(_is_second(tokens, source, name) and _opens_with(tokens, source, name) for name in names):
        return True
    head = source.head
    if head.pos_ not in ("NOUN", "PROPN"):
        return False
    within = next((name.end for name in names if name.start <= head.i < name.end), 0)
    joined = [c for c in head.children if c.dep_ == "conj" and within <= c.i < source.end]
    return any(speaks_beside(child) for child in joined) and not _has_apposition(tokens, source)


def _opens_with(tokens: Sequence[Token], source: Source, name: Name) -> bool:
    """Tell whether nothing but titles and articles stands in a source before a name."""
    return all(
        token.pos_ in ("DET", "PROPN", "NOUN", "ADJ", "CCONJ") or token.text == "."
        for token in tokens[source.start : name.start]
    )


def speaks_beside(token: Token) -> bool:
    """Tell whether a noun behind "and" is somebody else, and no further title: "the mayor and the bishop"."""
    if token.pos_ not in ("NOUN", "PROPN"):
        return False
    alone = sort_of_noun(token.lemma_) == "person" and token.tag_ in ("NN", "NNP")
    return not alone or any(child.dep_ in ("det", "poss") for child in token.lefts)


def _has_apposition(tokens: Sequence[Token], source: Source) -> bool:
    return any(token.text in _OPENS_APPOSITION for token in tokens[source.start : source.head.i + 2])


def is_definite(tokens: Sequence[Token], source: Source) -> bool:
    """Tell whether the words say that one knows who is meant: "the minister", not "a teacher"."""
    return tokens[source.start].lower_ in DEFINITE or tokens[source.start].tag_ in ("PRP$", "POS")


def modifiers(tokens: Sequence[Token], source: Source) -> set[str]:
    """Return the words before the head of a source, in lower case, but for articles."""
    return {
        token.lower_
        for token in tokens[source.start : source.head.i]
        if (token.pos_ in _MODIFY or token.tag_ == "PRP$") and token.lower_ not in TELL_NOBODY_APART
    }


def is_several(source: Source) -> bool:
    """Tell whether the head of a source speaks of more than one."""
    return source.head.tag_ in ("NNS", "NNPS") or source.head.lower_ in SEVERAL


def kind_of(source: Source) -> str:
    """Return the kind of speaker that a source without a name is, by the noun at its head."""
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


def as_written(tokens: Sequence[Token], start: int, end: int) -> str:
    """Return the words of a phrase for a name: without article, and small where its place gave a capital."""
    if end - start > 1 and (tokens[start].lower_ in ARTICLES or tokens[start].lower_ in DEFINITE):
        start += 1
    words = " ".join("".join(token.text_with_ws for token in tokens[start:end]).split())
    first = tokens[start]
    may_be_name = first.pos_ == "PROPN" or (first.pos_ == "NOUN" and not sort_of_noun(first.lemma_))
    if not may_be_name and not first.ent_type_ and first.text[1:].islower():
        words = words[0].lower() + words[1:]
    return words
