"""A spaCy component that suggests quotations: ``nlp.add_pipe("quotations")`` gives ``doc._.quotations``.

Constructions that may report are found in the parse (`constructions`) and beside quote marks
(`quoted_passages`), weighed by counts (`chances`), and chosen so that they hardly overlap (`choice`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.decisions import with_free_ids
from annotator.domain.kinds import QUOTATION
from annotator.domain.proposed import Proposed, suggestion_id
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import SPEECH, Quotation
from annotator.domain.roles import by_role
from annotator.domain.span import Span
from annotator.domain.translation import mark
from annotator.language.en.reporting_words import modes
from annotator.nlp.en.quotations.chances import counted
from annotator.nlp.en.quotations.choice import Chosen
from annotator.nlp.en.quotations.constructions import family
from annotator.nlp.en.quotations.laid_out import LaidOut
from annotator.nlp.en.quotations.reports import LEAST, weighed
from annotator.nlp.parse.parsed_text import Bounds, Parse
from annotator.nlp.stored import IN_RESERVE, LIKELY, add_extensions, store

PRODUCER = "quotations 1.0"

_DIGITS = 2  # of a score: more would be finer than the counts
_PLACES_OF_CONTENT = {
    "clause": mark("the cue's clause"),
    "passive": mark("of whom or what it is said"),
    "inserted": mark("around the cue"),
    "infinitive": mark("the cue's infinitive"),
    "complement": mark("the cue's complement"),
    "adverbial": mark("what goes with the cue"),
    "object": mark("the cue's object"),
    "predicate": mark("the cue's complement"),
    "measure": mark("what goes with the cue"),
    "preposition": mark("what the cue is about"),
    "raised": mark("what is said of the subject"),
    "as": mark("the sentence that the cue is put into"),
    "according": mark("the rest of the clause"),
    "in": mark("the rest of the clause"),
    "noun": mark("what the noun is about"),
    "adjective": mark("what the adjective is about"),
    "adverb": mark("the clause with the adverb"),
    "colon": mark("behind the colon"),
    "far": mark("behind the colon"),
    "name": mark("behind the name and a colon"),
    "saying": mark("behind the colon"),
    "own": mark("the rest of the clause"),
}


@Language.factory(
    "quotations",
    default_config={"least": LEAST},
    requires=["doc.sents", "token.dep", "token.lemma", "token.tag", "token.pos"],
    assigns=["doc._.quotations", "doc._.quotations_in_reserve"],
)
def make_quotations(nlp: Language, name: str, least: float) -> QuotationFinder:
    """Return the component; importing this module registers it, as spaCy's entry points require."""
    return QuotationFinder(least)


class QuotationFinder:
    """Makes ``doc._.quotations`` a tuple of `Proposed` quotations in text order; needs a parse.

    ``doc.user_data`` stores them as plain values, which cross processes and are saved with a `Doc`.

    Those in reserve are ``doc._.quotations_in_reserve``.

    Attributes
    ----------
    least: the chance (0 to 1) of the least likely suggestion.
    """

    def __init__(self, least: float = LEAST) -> None:
        self.least = least
        add_extensions()

    def __call__(self, doc: Doc) -> Doc:
        """Find the quotations of a parsed text."""
        suggestions = suggest(doc, self.least)
        store(doc, LIKELY, suggestions)
        store(doc, IN_RESERVE, in_reserve(doc, suggestions))
        return doc


def suggest(doc: Any, least: float = LEAST) -> list[Proposed[Quotation]]:
    """Return the suggested quotations of a parsed text, in text order."""
    if not len(doc) or not doc.has_annotation("DEP"):
        return []
    reading = weighed(doc)
    chosen = reading.likely if least == LEAST else reading.chosen(least)
    suggestions = [_suggestion(reading.parse, quotation) for quotation in chosen]
    suggestions += map(_by_layout, [*reading.laid_out, *reading.uncued(chosen)])
    return with_free_ids(sorted(suggestions, key=lambda suggestion: suggestion.content))


def _by_layout(quotation: LaidOut) -> Proposed[Quotation]:
    """Return a quotation that the layout or its marks alone tell as a suggestion."""
    cue = (quotation.cue,) if quotation.cue else ()
    source = (quotation.source,) if quotation.source else ()
    return Proposed(
        Quotation(suggestion_id(QUOTATION, quotation.content), by_role(quotation.content, cue, source)),
        Provenance(PRODUCER, quotation.rule, quotation.score),
        quotation.why,
    )


def in_reserve(doc: Any, suggestions: Sequence[Proposed[Quotation]]) -> list[Proposed[Quotation]]:
    """Return the quotations that are too unlikely for suggestions, in text order, with ids of their own."""
    if not len(doc) or not doc.has_annotation("DEP"):
        return []
    reading = weighed(doc)
    others = (
        replace(_suggestion(reading.parse, quotation), is_reserve=True) for quotation in reading.in_reserve
    )
    taken = {suggestion.id for suggestion in suggestions}
    return with_free_ids(sorted(others, key=lambda suggestion: suggestion.content), taken)


def _suggestion(parse: Parse, chosen: Chosen) -> Proposed[Quotation]:
    candidate = chosen.candidate

    def span(bounds: Bounds) -> Span:
        return parse.span(*bounds)

    content = tuple(map(span, chosen.content))
    cue = span(candidate.cue)
    source = (span(candidate.source),) if candidate.source else ()
    score = counted().share(chosen.chance, candidate.has_marks)
    provenance = Provenance(PRODUCER, candidate.kind, round(score, _DIGITS))
    why = f"cue “{cue.of(parse.text)}”"
    if source:
        why += f"; source “{source[0].of(parse.text)}”"
    group = family(candidate.kind)
    place = mark("beside quote marks") if group == "quoted" else _PLACES_OF_CONTENT.get(group, group)
    why += f"; {place}" + (", with quote marks" if candidate.has_marks and group != "quoted" else "")
    mode = modes().get(candidate.lemma, SPEECH)
    quotation = Quotation(
        suggestion_id(QUOTATION, content),
        by_role(content, (cue,), source),
        attributes={} if mode == SPEECH else {"mode": mode},
    )
    return Proposed(quotation, provenance, why)
