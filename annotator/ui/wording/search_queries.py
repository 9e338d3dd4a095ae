"""The words of a search: what is understood, what is passed over, and what is found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.translation import joined, mark, quoted, some_of, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.codebook import Codebook
    from annotator.domain.search_query import Query
    from annotator.domain.understood_query import UnderstoodQuery
    from annotator.project.jobs.search import Hit

EXAMPLES = mark("Words, “in this order”, beginn*, tram ~ fare; speaker:, cue:, type:, in:quotations")


@dataclass(frozen=True)
class Found:
    """The words for the number of hits: texts for `tr`, the last two with a number."""

    none: str
    number: str
    more: str


FOUND = {
    "": Found(
        mark("No document has all of this."),
        mark("{n} document|{n} documents"),
        mark("More than {n} document|More than {n} documents"),
    ),
    "quotation": Found(
        mark("No quotation has all of this."),
        mark("{n} quotation|{n} quotations"),
        mark("More than {n} quotation|More than {n} quotations"),
    ),
    "claim": Found(
        mark("No claim has all of this."),
        mark("{n} claim|{n} claims"),
        mark("More than {n} claim|More than {n} claims"),
    ),
}

# Subjects of a search, by kind and by the place of the words: without words, and with them.
_SUBJECTS: dict[tuple[str, str], tuple[str, str]] = {
    ("", ""): (mark("Articles"), mark("Articles with {words}")),
    ("", "title"): ("", mark("Articles with {words} in the title")),
    ("quotation", ""): (mark("All quotations"), mark("Quotations in articles with {words}")),
    ("quotation", "title"): ("", mark("Quotations in articles with {words} in the title")),
    ("quotation", "quotation"): (mark("All quotations"), mark("Quotations with {words}")),
    ("claim", ""): (mark("All claims"), mark("Claims in articles with {words}")),
    ("claim", "title"): ("", mark("Claims in articles with {words} in the title")),
    ("claim", "claim"): (mark("All claims"), mark("Claims with {words}")),
}


def meaning(understood: UnderstoodQuery, annotator: str, codebook: Codebook) -> str:
    """Return what a query is understood as, in one line."""
    query = understood.query
    without, with_words = _SUBJECTS[understood.finds, query.place]
    subject = tr(with_words, words=joined(list(_terms(query)))) if query.terms else tr(without)
    return " · ".join([subject, *_conditions(understood, annotator, codebook)])


def _terms(query: Query) -> Iterator[str]:
    for term in query.single_terms:
        yield tr("words that begin with “{words}”", words=term) if term.beginning else quoted(str(term))
    for near in query.nears:
        yield tr(
            "“{first}” and “{second}” with at most {n} word between them"
            "|“{first}” and “{second}” with at most {n} words between them",
            near.words,
            first=str(near.first),
            second=str(near.second),
        )


def _conditions(understood: UnderstoodQuery, annotator: str, codebook: Codebook) -> Iterator[str]:
    query = understood.query
    if understood.speakers:
        yield tr("spoken by {names}", names=_either([speaker.name for speaker in understood.speakers]))
    if cues := [quoted(condition.typed) for condition in query.of("cue")]:
        yield tr("with the cue {cues}", cues=_either(cues))
    if query.of("type"):
        types = [tr(t) for t in understood.types] or [
            codebook.claim_label(id) for id in understood.claim_types
        ]
        yield tr("of the type {types}", types=_either(types))
    if attributes := [quoted(condition.typed) for condition in query.of("attribute")]:
        yield tr("with the attribute {attributes}", attributes=_either(attributes))
    if publishers := [quoted(condition.typed) for condition in query.of("publisher")]:
        yield tr("published by {names}", names=_either(publishers))
    documents = understood.documents
    if documents.since:
        yield tr("published from {day} on", day=documents.since)
    if documents.until:
        yield tr("published until {day}", day=documents.until)
    if documents.flagged is not None:
        yield tr("in documents with a flag") if documents.flagged else tr("in documents without a flag")
    if understood.finds:
        if understood.annotators is None:
            yield tr("by all annotators")
        elif understood.annotators != (annotator,):
            yield tr("annotated by {names}", names=_either(understood.annotators))


def _either(names: Sequence[str]) -> str:
    """Return names as a choice in words: one of them is meant."""
    if len(names) == 2:
        return tr("{one} or {other}", one=names[0], other=names[1])
    return some_of(names)


def passed_over(query: Query) -> Iterator[str]:
    """Yield what is said of fields that are none, and of fields without a value."""
    for name in query.unknown:
        yield tr("“{name}:” is no field of the search, so it is looked for as a word.", name=name)
    for name in query.unfinished:
        words = name if ":" in name else f"{name}:"
        yield tr("“{words}” is not finished yet, so it is passed over.", words=words)


def who_of(hit: Hit) -> str:
    """Return who speaks in a found annotation, "" for a document or where nobody is named."""
    return (
        tr("{names}:", names=joined(hit.annotation.speakers))
        if hit.annotation and hit.annotation.speakers
        else ""
    )
