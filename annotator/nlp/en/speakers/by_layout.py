"""Speakers that the layout tells: by the labels of turns and tweets, and beside words in quote marks."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.proposed import SuggestedSpeaker
from annotator.domain.span import Span
from annotator.domain.translation import mark
from annotator.language.en.organisation_names import may_name_organisation
from annotator.language.en.pronouns import FORMS_OF_I, HE_OR_SHE
from annotator.language.en.speaker_nouns import sort_of_noun
from annotator.language.en.titles import gender_of_title
from annotator.language.en.transcript_words import WHO_ASKS_AND_ANSWERS
from annotator.nlp.en.parse.layout_rules import TURN, UNCUED
from annotator.nlp.en.speakers.mentions import Reading, is_one_person, may_speak
from annotator.nlp.en.speakers.referents import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc
    from spacy.tokens import Span as DocSpan

    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.nlp.en.speakers.mentions import Fit
    from annotator.nlp.en.speakers.referents import Referent

    Speakers = tuple[SuggestedSpeaker, ...]

_HANDLE = re.compile(r"@\w+")
_IN_BRACKETS = re.compile(r" ?\((?P<name>[^\n()]{1,60})\)")
_SIGNS_BEFORE = frozenset({".", ":", "!", "?"})  # between a sentence and the words behind it
_ENDS_SENTENCE = frozenset({".", "!", "?"})
_LONGEST_SENTENCE = 60  # tokens
_MOST_SIGNS = 4  # tokens from a quotation to the first word of the next sentence


def speakers_by_layout(
    doc: Doc, reading: Reading, suggestions: Iterable[Proposed[Quotation]], found: Iterable[Speakers]
) -> list[Speakers]:
    """Return the speakers of each suggestion: by the layout, or those `found` by its words."""
    by_label: dict[str, Speakers] = {}
    speakers_of_each: list[Speakers] = []
    for suggestion, speakers in zip(suggestions, found, strict=True):
        quotation = suggestion.annotation
        if suggestion.provenance.rule == TURN:
            # Turns with the same label have the same speaker.
            label = quotation.source[0]
            words = label.of(doc.text).casefold()
            speakers_of_each.append(by_label.setdefault(words, _of_label(doc, label, speakers)))
        elif len(quotation.source) == 1 and _HANDLE.fullmatch((handle := quotation.source[0]).of(doc.text)):
            why = mark("the handle of who wrote the words")
            speakers_of_each.append((SuggestedSpeaker(handle.of(doc.text), "unnamed", handle, why),))
        elif suggestion.provenance.rule == UNCUED:
            speakers_of_each.append(_beside(doc, reading, quotation.span) or speakers)
        else:
            speakers_of_each.append(speakers)
    return speakers_of_each


def _of_label(doc: Doc, label: Span, speakers: Speakers) -> Speakers:
    """Return the speakers of a turn; the letters of who asks and who answers name nobody."""
    words = label.of(doc.text)
    if words in WHO_ASKS_AND_ANSWERS:
        return (SuggestedSpeaker(words, "unnamed", label, mark("the label of the turn")),)
    bracket = _IN_BRACKETS.match(doc.text, label.end)
    if bracket is not None and gender_of_title(bracket["name"].split()[0]):
        name = Span(*bracket.span("name"))
        return (SuggestedSpeaker(bracket["name"], "person", name, mark("the name behind the label")),)
    if len(speakers) == 1 and speakers[0].kind == "organisation" and not may_name_organisation(words):
        kind = "unnamed" if sort_of_noun(words.split()[-1]) == "person" else "person"
        return (replace(speakers[0], kind=kind),)
    return speakers


def _beside(doc: Doc, reading: Reading, span: Span) -> Speakers:
    """Return the speaker of words without cue and source: somebody named before or after them, or nobody."""
    words = doc.char_span(span.start, span.end, alignment_mode="expand")
    referent = _spoken_of_beside(doc, reading, words) if words is not None else None
    if words is None or referent is None:
        return ()
    why = f"no source; {referent.name} is spoken of beside it"
    says_i = any(token.lower_ in FORMS_OF_I for token in words)
    is_person = referent.kind == UNKNOWN or (says_i and referent.kind == "organisation")
    kind = "person" if is_person else referent.kind
    return (SuggestedSpeaker(referent.name, kind, referent.mention, why),)


def _spoken_of_beside(doc: Doc, reading: Reading, words: DocSpan) -> Referent | None:
    """Return the most salient person or group before some words, else a person in the sentence after them."""
    before = _subject_just_before(doc, reading, words) or reading.salient(words.start, may_speak)
    if before is None and words.start and doc[words.start - 1].text == ":":
        before = reading.salient(words.start, _is_named)
    behind = doc[words.end : words.end + _MOST_SIGNS]
    first_word = next((token for token in behind if token.text[0].isalnum()), None)
    if before is not None or first_word is None:
        return before
    if first_word.lower_ in HE_OR_SHE and (taken_up := reading.salient(words.start, _is_named)):
        taken_up.kind = "person"  # "Hilde Maurer nods. “All gone.” Her husband ..."
        return taken_up
    return reading.salient(first_word.sent.end - 1, is_one_person)


def _subject_just_before(doc: Doc, reading: Reading, words: DocSpan) -> Referent | None:
    """Return the subject of the sentence just before some words: "Her brother was less calm. “No!”"."""
    start = words.start
    while start > 0 and doc[start - 1].text in _SIGNS_BEFORE:
        start -= 1
    for token in reversed(doc[max(0, start - _LONGEST_SENTENCE) : start]):
        if "\n" in token.text or token.text in _ENDS_SENTENCE or token.is_quote:
            break
        start = token.i
    for token in doc[start : words.start]:
        if token.dep_ in ("nsubj", "nsubjpass"):
            is_clause = token.head.dep_ in ("relcl", "advcl", "acl")
            places = range(token.left_edge.i, token.i + 1)
            known = [referent for place in places if (referent := reading.meant.get(place))]
            return known[-1] if known and not is_clause and is_one_person(known[-1]) else None
    return None


def _is_named(referent: Referent) -> Fit:
    """Return the fit of a referent whose kind is not known for sure."""
    return float(referent.named and not referent.plural)
