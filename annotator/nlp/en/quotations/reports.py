"""Reports of a parsed text: each cue with its likeliest content, even if it is unlikely to report.

They are no suggestions, since a report may have any verb, even "shows" or "expects": an annotator gets one
by pointing at a verb.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from annotator.domain.reports import MOST_FRAGMENTS, Report
from annotator.nlp.en.parse.phrases import Phrases
from annotator.nlp.en.parse.quote_units import units_of
from annotator.nlp.en.quotations.block_quotes import block_quotes
from annotator.nlp.en.quotations.candidates import Candidate, candidates_of
from annotator.nlp.en.quotations.chances import counted
from annotator.nlp.en.quotations.choice import Chosen, choose
from annotator.nlp.en.quotations.constructions import family
from annotator.nlp.en.quotations.dialogue import dialogue
from annotator.nlp.en.quotations.laid_out import laid_out, taken_tokens
from annotator.nlp.en.quotations.passages_beside_dashes import passages_beside_dashes
from annotator.nlp.en.quotations.tweets import tweets
from annotator.nlp.en.quotations.uncued_passages import uncued_passages
from annotator.nlp.parse.parsed_text import AUXILIARIES, Bounds, parse_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from annotator.nlp.en.quotations.laid_out import LaidOut
    from annotator.nlp.parse.parsed_text import Parse

# The chance, 0 to 1, of the least likely suggestion. Below it, suggestions are wrong more often than
# annotators miss them.
LEAST = 0.3
# The chance of the least likely suggestion in reserve, for annotators whose decisions make it likelier. In
# 840 news articles of PolNeAR, one in five of these is right.
LEAST_IN_RESERVE = 0.12
# The chance, 0 to 1, of the least likely report. Below it, most are wrong parses. Chosen by judgement.
_LEAST_FOR_REPORT = 0.02
_WITHOUT_TENSE = frozenset({"VBG", "VB"})
_OF_NOUNS = frozenset({"object", "preposition", "measure", "predicate"})


class Weighed:
    """A parsed text with its candidates and their chances."""

    def __init__(self, doc: Doc) -> None:
        self.parse = parse_of(doc)
        self.units = units_of(self.parse)
        phrases = Phrases(self.parse)
        self.candidates = candidates_of(self.parse, phrases, self.units)
        self.laid_out = self._by_layout(phrases)
        weighing = counted()
        for candidate in self.candidates:
            candidate.chance = weighing.chance(candidate)

    def _by_layout(self, phrases: Phrases) -> list[LaidOut]:
        quotations = laid_out(self.parse, phrases)
        quotations += block_quotes(self.parse, phrases, taken_tokens(self.parse, quotations))
        quotations += tweets(self.parse, taken_tokens(self.parse, quotations))
        quotations += dialogue(self.parse, phrases, taken_tokens(self.parse, quotations))
        quotations += passages_beside_dashes(self.parse, self.units, taken_tokens(self.parse, quotations))
        return sorted(quotations, key=lambda quotation: quotation.content)

    @cached_property
    def likely(self) -> list[Chosen]:
        """Return the quotations that are likely enough for suggestions."""
        return self.chosen(LEAST)

    @cached_property
    def in_reserve(self) -> list[Chosen]:
        """Return less likely quotations that share no token with the likely ones."""
        likely = self.likely
        is_held = taken_tokens(self.parse, [*self.laid_out, *self.uncued(likely)])
        for quotation in likely:
            for start, end in (quotation.candidate.cue, *quotation.content):
                is_held[start:end] = b"\1" * (end - start)
        return [
            quotation
            for quotation in self.chosen(LEAST_IN_RESERVE)
            if not any(
                any(is_held[start:end]) for start, end in (quotation.candidate.cue, *quotation.content)
            )
        ]

    def chosen(self, least: float) -> list[Chosen]:
        """Return the quotations with a chance of at least `least`, by their cues in text order."""
        is_taken = taken_tokens(self.parse, self.laid_out)
        return choose(self.parse, self.units, self.candidates, least, is_taken)

    def uncued(self, chosen: list[Chosen]) -> list[LaidOut]:
        """Return the passages in marks that are speech without a cue, beside the chosen quotations."""
        is_taken = taken_tokens(self.parse, self.laid_out)
        for quotation in chosen:
            for start, end in quotation.content:
                is_taken[start:end] = b"\1" * (end - start)
        return uncued_passages(self.parse, self.units, is_taken)


@lru_cache(maxsize=1)
def weighed(doc: Doc) -> Weighed:
    """Return the candidates of a text, cached for components that ask for the same text in turn."""
    return Weighed(doc)


def reports_of(doc: Doc) -> list[Report]:
    """Return the reports of a parsed text, by their cues in text order."""
    reading = weighed(doc)
    likeliest: dict[int, tuple[Candidate, list[Bounds]]] = {}
    for candidate in reading.candidates:
        best = likeliest.get(candidate.head)
        if candidate.chance >= _LEAST_FOR_REPORT and (best is None or candidate.chance > best[0].chance):
            likeliest[candidate.head] = candidate, candidate.content
    adjuncts = [head for head, (verb, _) in likeliest.items() if _is_adjunct(reading.parse, verb)]
    for head in adjuncts:
        del likeliest[head]
    # Suggestions also have fragments in other sentences.
    likeliest |= {chosen.candidate.head: (chosen.candidate, chosen.content) for chosen in reading.likely}
    reports = (_report(reading, candidate, content) for candidate, content in likeliest.values())
    return sorted((report for report in reports if report is not None), key=lambda report: report.cue)


def _is_adjunct(parse: Parse, candidate: Candidate) -> bool:
    """Tell whether a verb heads an adjunct of manner or purpose, and reports nothing.

    "Addressing leaked calls between them, Reed resigned", "in order to address it". Figures for verbs without
    tense and with an object, not a clause, in 130 news articles of PolNeAR: 5 of 32 that were less
    likely than a suggestion reported, and 2 of 6 participles before their sentence's verb.
    """
    head = candidate.head
    if parse.tags[head] not in _WITHOUT_TENSE or family(candidate.kind) not in _OF_NOUNS:
        return False
    is_before = parse.tags[head] == "VBG" and parse.heads[head] > head
    is_bare = parse.child(head, *AUXILIARIES) is None or parse.tags[head] == "VB"
    return is_bare and (is_before or candidate.chance < LEAST)


def _report(reading: Weighed, candidate: Candidate, content: list[Bounds]) -> Report | None:
    """Return a candidate as a report within the paragraph of its cue, None if no content is there."""
    parse = reading.parse
    text, cue = parse.text, parse.span(*candidate.cue)
    paragraph_start, paragraph_end = text.rfind("\n", 0, cue.start) + 1, text.find("\n", cue.end)
    paragraph_end = len(text) if paragraph_end < 0 else paragraph_end
    spans = (parse.span(*bounds) for bounds in content)
    fragments = tuple(span for span in spans if paragraph_start <= span.start and span.end <= paragraph_end)
    source = parse.span(*candidate.source) if candidate.source else None
    if source is not None and not (paragraph_start <= source.start and source.end <= paragraph_end):
        source = None
    return Report(cue, source, fragments[:MOST_FRAGMENTS]) if fragments else None
