"""The person of a "he" or "she" before any name in the text: “I can't,” she said. Rosa Klein had waited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.pronouns import HE_OR_SHE, gender_of_pronoun
from annotator.nlp.en.speakers.mentions import is_one_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as DocSpan

    from annotator.nlp.en.speakers.mentions import Reading
    from annotator.nlp.en.speakers.referents import Referent

# Sentences behind the pronoun's. Chosen by judgement: quotations and "She ..." may stand between.
_MOST_SENTENCES = 4
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def person_named_behind(doc: Doc, reading: Reading, pronoun: Token) -> Referent | None:
    """Return the person of whom the next sentence outside of marks tells, if it gives the whole name.

    Whoever has been spoken of before is called by the last name, so that "Klein" alone is somebody else.
    """
    gender = gender_of_pronoun(pronoun.text)
    for sentence in _sentences_behind(doc, pronoun):
        subject = next((child for child in sentence.root.lefts if child.dep_ in _SUBJECTS), None)
        if reading.is_quoted(sentence.start) or (subject is not None and subject.lower_ in HE_OR_SHE):
            continue
        complement = next((child for child in sentence.root.rights if child.dep_ == "attr"), None)
        for phrase in (subject, complement):
            person = _person_named(reading, phrase) if phrase is not None else None
            if person is not None:
                return person if person.may_be(gender) else None
        break
    return None


def _sentences_behind(doc: Doc, pronoun: Token) -> Iterator[DocSpan]:
    if not doc.has_annotation("SENT_START"):
        return
    end = pronoun.sent.end
    for _ in range(_MOST_SENTENCES):
        while end < len(doc) and doc[end].is_space:
            end += 1
        if end >= len(doc):
            return
        sentence = doc[end].sent
        yield sentence
        end = max(sentence.end, end + 1)


def _person_named(reading: Reading, phrase: Token) -> Referent | None:
    """Return the person whom a phrase names in full, None if it names nobody or several."""
    if any(child.dep_ == "conj" for child in phrase.rights):
        return None
    places = range(phrase.left_edge.i, phrase.i + 1)
    named = {referent for place in places if (referent := reading.meant.get(place))}
    person = named.pop() if len(named) == 1 else None
    is_whole = person is not None and person.named and len(person.name.split()) > 1
    return person if person is not None and is_whole and is_one_person(person) else None
