"""A document with one layer of annotations."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from annotator.domain.arguments import SPANS, WORDS, instance_of, takes
from annotator.domain.claim import Claim
from annotator.domain.document import sha256
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.codebook import Codebook
    from annotator.domain.document import Document
    from annotator.domain.entity import Entity
    from annotator.domain.layer import Layer, Record
    from annotator.domain.proposed import Proposed
    from annotator.domain.span import Spans
    from annotator.domain.speaker import Speaker

_ID_LENGTH = 10  # hexadecimal digits: no two articles in a notebook get the same


@dataclass(frozen=True)
class Article:
    """A document as one annotator sees it; a notebook shows it with its marks.

    Attributes
    ----------
    record: all that an export writes of it.
    codebook: the label sets of the project.
    """

    record: Record = field(repr=False)
    codebook: Codebook = field(repr=False)
    _waiting: Callable[[], tuple[Proposed[Any], ...]] = field(repr=False, compare=False)

    def __repr__(self) -> str:
        count = tr("{n} quotation|{n} quotations", len(self.quotations))
        return f"<Article “{self.document.id}” of {self.annotator or 'nobody'}: {count}>"

    @property
    def document(self) -> Document:
        """Return the document: id, text, metadata."""
        return self.record.document

    @property
    def layer(self) -> Layer:
        """Return the layer: its status, flag, waivers and annotations."""
        return self.record.layer

    @property
    def text(self) -> str:
        """Return the text, whose code points all spans count."""
        return self.document.text

    @property
    def annotator(self) -> str | None:
        """Return whose layer it is; None for a document that nobody has begun."""
        return self.layer.annotator

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """Return the quotations."""
        return self.layer.quotations

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Return the claims."""
        return self.layer.claims

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Return the entities that the annotator sees."""
        return tuple(self.record.entities)

    @cached_property
    def suggestions(self) -> tuple[Proposed[Any], ...]:
        """Return the suggestions that wait for the annotator's decision, also hidden ones.

        There are none where the annotator works blind. Those of an article of `articles` are read when they
        are asked for, while the project is open.
        """
        return self._waiting()

    @cached_property
    def _speakers(self) -> dict[str, Speaker]:
        return {speaker.id: speaker for speaker in self.record.speakers}

    @takes(annotation=instance_of("a quotation or a claim", Quotation, Claim))
    def speakers_of(self, annotation: Quotation | Claim) -> tuple[Speaker, ...]:
        """Return the speakers of a quotation; of a claim its own claimant, else those of its quotation."""
        ids = annotation.speakers
        if not ids and (quotation := getattr(annotation, "quotation", None)):
            ids = next((q.speakers for q in self.quotations if q.id == quotation), ())
        return tuple(self._speakers[id] for id in ids if id in self._speakers)

    @takes(words=WORDS)
    def spans_of(self, words: str) -> tuple[Span, ...]:
        """Return the spans of all places where words stand in the text, in order; () where they do not."""
        spans, place = [], self.text.find(words)
        while words and place >= 0:
            spans.append(Span(place, place + len(words)))
            place = self.text.find(words, place + len(words))
        return tuple(spans)

    @takes(spans=SPANS)
    def words(self, spans: Spans) -> str:
        """Return the words of spans, with “ … ” between them."""
        return " … ".join(span.of(self.text) for span in spans)

    def to_html(self) -> str:
        """Return the article as HTML with a style sheet of its own, as the HTML report shows it."""
        from annotator.formats.reports.article_html import article_html
        from annotator.formats.reports.report_style import style_sheet

        prefix = "a" + sha256(f"{self.document.id}\0{self.annotator}")[:_ID_LENGTH] + "-"
        article = article_html(self.record, self.codebook, prefix)
        return f'<div class="qca"><style>{style_sheet(".qca")}</style>{article}</div>'

    def _repr_html_(self) -> str:
        return self.to_html()
