"""Documents of any length with any number of spans, the same at each run."""

from __future__ import annotations

import re
from functools import cache
from itertools import cycle, islice

from annotator.domain.document import Document, new_document
from annotator.domain.entity import Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.proposed import Proposed
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.project.jobs.sample_project import sample_records
from tests.examples import quotation_of, suggested

ANNOTATOR = "bench"
SPEAKERS = (Speaker("s-reed", "Ann Reed"), Speaker("s-okoye", "Ben Okoye"))

_LABELS = ("PERSON", "ORG", "GPE", "DATE", "MONEY", "NORP")
_WORDS_A_QUOTATION = 150
_WORDS_A_SUGGESTION = 225
_CAME = Provenance("bench 1.0", "every so many words", 0.9)


@cache
def text_of(words: int, between: str = "\n\n") -> str:
    """Return news text of so many words: the sample articles' paragraphs, over and over."""
    paragraphs = [
        paragraph for record in sample_records() for paragraph in record.document.text.split("\n\n")
    ]
    taken: list[str] = []
    left = words
    for paragraph in cycle(paragraphs):
        part = paragraph.split()[:left]
        taken.append(" ".join(part))
        left -= len(part)
        if not left:
            return between.join(taken)
    raise AssertionError


def annotated(id: str, words: int, spans: int, between: str = "\n\n") -> Record:
    """Return a document with so many spans: entities, quotations of three spans and pending suggestions.

    What stands between its paragraphs makes it one paragraph where that is a space.
    """
    document = new_document(id, text_of(words, between))
    places = [Span(*found.span()) for found in re.finditer(r"\S+", document.text)]
    quotations = tuple(_quotation(places, at) for at in range(0, words - 20, _WORDS_A_QUOTATION))
    suggestions = tuple(_suggestion(places, at) for at in range(100, words - 20, _WORDS_A_SUGGESTION))
    number = spans - 3 * (len(quotations) + len(suggestions))
    chosen = (places[i * words // number] for i in range(number))
    labels = islice(cycle(_LABELS), number)
    entities = tuple(
        Entity(f"e{span.start}-{span.end}", span, label, "model")
        for span, label in zip(chosen, labels, strict=True)
    )
    layer = Layer(id, ANNOTATOR, status="started", quotations=quotations)
    return Record(document, layer, entities, SPEAKERS, suggestions, {"name": "default", "version": "1.0"})


def _roles(places: list[Span], at: int) -> tuple[tuple[Span], tuple[Span], tuple[Span]]:
    content = places[at + 3].cover(places[at + 14])
    return (content,), (places[at + 2],), (places[at].cover(places[at + 1]),)


def _quotation(places: list[Span], at: int) -> Quotation:
    return quotation_of(f"q{at}", *_roles(places, at), speaker=SPEAKERS[0].id)


def _suggestion(places: list[Span], at: int) -> Proposed[Quotation]:
    return suggested(f"p{at}", *_roles(places, at), _CAME, "Made for measuring.")


def short(number: int) -> Record:
    """Return a short document with an entity, as one of very many; each tenth has a quotation."""
    text = f"Report {number}\n\nMayor Ann Reed said the tram of line {number} would be late again on Tuesday."
    id = f"short-{number}"
    start = text.index("Ann Reed")
    entities = (Entity(f"e{start}-{start + 8}", Span(start, start + 8), "PERSON", "model"),)
    if number % 10:
        return Record(Document(id, text), Layer(id, None), entities)
    content = Span(text.index("the tram"), text.index(" on Tuesday"))
    quotation = quotation_of("q0", (content,), (), (), speaker=SPEAKERS[0].id)
    layer = Layer(id, ANNOTATOR, status="done", quotations=(quotation,))
    return Record(
        Document(id, text), layer, entities, SPEAKERS[:1], codebook={"name": "default", "version": "1.0"}
    )
