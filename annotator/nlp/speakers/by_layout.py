"""The speakers of turns and tweets by their labels, and of words in marks without cue and source."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.proposed import SuggestedSpeaker
from annotator.domain.span import Span
from annotator.language.organisation_names import ends_like_company, is_firm_like_person
from annotator.language.pronouns import FORMS_OF_I, HE_OR_SHE
from annotator.language.speaker_nouns import sort_of_noun
from annotator.language.titles import gender_of_title
from annotator.language.transcript_words import WHO_ASKS_AND_ANSWERS
from annotator.nlp.parse.layout_rules import TURN, TWEET, UNCUED
from annotator.nlp.speakers.mentions import Reading, is_one_person, may_speak
from annotator.nlp.speakers.referents import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc
    from spacy.tokens import Span as DocSpan

    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.nlp.speakers.mentions import Fit
    from annotator.nlp.speakers.referents import Referent

    Speakers = tuple[SuggestedSpeaker, ...]

_IN_BRACKETS = re.compile(r" ?\((?P<name>[^\n()]{1,60})\)")
_FIRST_AND_LAST = 2  # words of a name
_MOST_SIGNS = 4  # tokens from a quotation to the first word of the next sentence


def speakers_by_layout(
    doc: Doc, reading: Reading, suggestions: Iterable[Proposed[Quotation]], found: Iterable[Speakers]
) -> list[Speakers]:
    """Return the speakers of each suggestion: those `found` by its words, unless the layout tells more."""
    by_label: dict[str, Speakers] = {}
    speakers_of_each: list[Speakers] = []
    for suggestion, speakers in zip(suggestions, found, strict=True):
        quotation = suggestion.annotation
        if suggestion.provenance.rule == TURN:
            # Turns with the same label have the same speaker.
            label = quotation.source[0]
            words = label.of(doc.text).casefold()
            speakers_of_each.append(by_label.setdefault(words, _of_label(doc, label, speakers)))
        elif suggestion.provenance.rule == TWEET and quotation.source[0].of(doc.text).startswith("@"):
            handle = quotation.source[0]
            why = "the handle before the words"
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
        return (SuggestedSpeaker(words, "unnamed", label, "the label of the turn"),)
    bracket = _IN_BRACKETS.match(doc.text, label.end)
    if bracket is not None and gender_of_title(bracket["name"].split()[0]):
        name = Span(*bracket.span("name"))
        return (SuggestedSpeaker(bracket["name"], "person", name, "the name behind the label"),)
    if len(speakers) == 1 and speakers[0].kind == "organisation" and not _may_be_organisation(words):
        kind = "unnamed" if sort_of_noun(words.split()[-1]) == "person" else "person"
        return (replace(speakers[0], kind=kind),)
    return speakers


def _may_be_organisation(label: str) -> bool:
    """Tell whether a label may name an organisation; otherwise one or two plain words are a person."""
    words = label.split()
    has_plain_words = len(words) <= _FIRST_AND_LAST and all(
        word.istitle() and word.isalpha() for word in words
    )
    return (
        not has_plain_words
        or ends_like_company(words[-1])
        or is_firm_like_person(label)
        or any(sort_of_noun(word) in ("organisation", "people", "document") for word in words)
    )


def _beside(doc: Doc, reading: Reading, span: Span) -> Speakers:
    """Return who is spoken of beside words without cue and source, if anybody."""
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
    """Return the most salient person or group of the sentences before some words, or a person behind them."""
    before = reading.salient(words.start, may_speak)
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


def _is_named(referent: Referent) -> Fit:
    """Return the fit of a referent whose kind is not known for sure."""
    return float(referent.named and not referent.plural)
