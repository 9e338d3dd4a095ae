"""The article that most tests of the window work on, and what is in it."""

from __future__ import annotations

from annotator.domain.proposed import Proposed
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span, Spans
from annotator.ui.article.view import ArticleView
from tests.examples import suggested
from tests.ui.driving import span_of

TEXT = (
    "Bridge opens after ten years\n\n"
    "Mayor Ann Reed opened the bridge on Friday. “It is safe,” she said, “and nobody will wait again.”\n\n"
    "Critics said the mayor told them “traffic would double by 2030” in a speech. The Harbour Board agreed.\n"
)
SAFE = span_of(TEXT, "“It is safe,”")
WAIT = span_of(TEXT, "“and nobody will wait again.”")
TRAFFIC = span_of(TEXT, "“traffic would double by 2030”")
TOLD = span_of(TEXT, "the mayor told them “traffic would double by 2030” in a speech")
REED = span_of(TEXT, "Ann Reed")
BOARD = span_of(TEXT, "The Harbour Board")
ENTITIES = ((*REED, "PERSON"), (*BOARD, "ORG"))


def suggest(id: str, *content: Span, cue: Spans = (), source: Spans = ()) -> Proposed[Quotation]:
    """Make a suggestion as the rules would."""
    return suggested(id, content, cue, source, Provenance("rules 1", "marks", 0.9), f"because of {id}")


SHE = span_of(TEXT, "she")
SAID = Span(SHE.end + 1, SHE.end + 5)
SUGGESTIONS = (suggest("s0", SAFE, cue=(SAID,), source=(SHE,)), suggest("s1", WAIT), suggest("s2", TRAFFIC))


def at(article: ArticleView, point: int) -> None:
    """Put the caret before a character at once; the tests of e2e/ walk there by key."""
    article.setFocus()
    article.place_caret(point)


def mark(article: ArticleView, span: Span) -> None:
    """Select a span at once."""
    at(article, span.start)
    article.select(span)
