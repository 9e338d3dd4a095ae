"""Documents, quotations, claims and speakers as rows of plain values, which are the columns of frames."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.api.article import Article
    from annotator.domain.attributes import Attribute
    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.document import Document
    from annotator.domain.quotation import Quotation
    from annotator.domain.speaker import Speaker


@dataclass(frozen=True)
class DocumentRow:
    """A document; its fields of metadata are words, "" where there is none."""

    document: str
    title: str
    byline: str
    publisher: str
    published: str
    url: str
    language: str
    words: int


@dataclass(frozen=True)
class QuotationRow:
    """A quotation of a layer.

    Attributes
    ----------
    document, quotation: ids.
    text: the content; fragments have “ … ” between them.
    start, end: where the content begins and ends, in code points.
    speaker, speaker_kind: the first speaker; "" where none is assigned.
    speakers: the names of all speakers.
    claims: the number of claims that it makes.
    parent: the id of the quotation in which it is reported, or "".
    attributes: values by the attributes' ids, the codebook's defaults included.
    """

    document: str
    annotator: str
    quotation: str
    type: str
    text: str
    start: int
    end: int
    fragments: int
    cue: str
    source: str
    speaker: str
    speaker_kind: str
    speakers: tuple[str, ...]
    claims: int
    parent: str
    note: str
    attributes: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ClaimRow:
    """A claim of a layer.

    Attributes
    ----------
    document, claim: ids.
    quotation: the id of the quotation that makes it; "" for the author's own voice.
    types: ids of claim types.
    speaker, speaker_kind: the claimant: its own, else the first speaker of its quotation; "" for none.
    attributes: values by the attributes' ids, defaults included: certainty, check_worthy and the codebook's.
    """

    document: str
    annotator: str
    claim: str
    quotation: str
    text: str
    start: int
    end: int
    types: tuple[str, ...]
    speaker: str
    speaker_kind: str
    note: str
    attributes: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class SpeakerRow:
    """A speaker of the project; `mentions` counts the quotations and claims of all layers that name it."""

    speaker: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    mentions: int


def document_row(document: Document) -> DocumentRow:
    """Return the row of a document."""

    def words(name: str) -> str:
        value = document.meta.get(name)
        return "" if value is None else str(value)

    return DocumentRow(
        document.id, document.title, words("byline"), words("publisher"), words("published"), words("url"),
        words("language"), document.words,
    )  # fmt: skip


def quotation_rows(article: Article) -> Iterator[QuotationRow]:
    """Yield a row for each quotation of an article."""
    claims = Counter(claim.quotation for claim in article.claims)
    attributes = article.codebook.attributes.get("quotation", ())
    for quotation in article.quotations:
        name, kind, names = _speakers(article, quotation)
        yield QuotationRow(
            article.document.id, article.annotator or "", quotation.id, quotation.type_in(article.text),
            article.words(quotation.content), quotation.span.start, quotation.span.end,
            len(quotation.content), article.words(quotation.cue), article.words(quotation.source), name, kind,
            names, claims[quotation.id], quotation.parent or "", quotation.note,
            _values(attributes, quotation),
        )  # fmt: skip


def claim_rows(article: Article) -> Iterator[ClaimRow]:
    """Yield a row for each claim of an article."""
    for claim in article.claims:
        name, kind, _ = _speakers(article, claim)
        yield ClaimRow(
            article.document.id, article.annotator or "", claim.id, claim.quotation or "",
            article.words(claim.content), claim.span.start, claim.span.end, claim.types, name, kind,
            claim.note, _values(claim.kind.attributes(article.codebook), claim),
        )  # fmt: skip


def speaker_row(speaker: Speaker, mentions: int) -> SpeakerRow:
    """Return the row of a speaker."""
    return SpeakerRow(speaker.id, speaker.name, speaker.kind, speaker.aliases, mentions)


def attribute_columns(codebook: Codebook, kind: Any) -> list[str]:
    """Return the ids of the attributes of a kind, which frames have as columns."""
    return [attribute.id for attribute in kind.attributes(codebook)]


def _speakers(article: Article, annotation: Quotation | Claim) -> tuple[str, str, tuple[str, ...]]:
    speakers = article.speakers_of(annotation)
    names = tuple(speaker.name for speaker in speakers)
    return (names[0], speakers[0].kind, names) if speakers else ("", "", ())


def _values(declared: tuple[Attribute, ...], annotation: Quotation | Claim) -> dict[str, Any]:
    defaults = {attribute.id: attribute.default for attribute in declared}
    return defaults | annotation.attributes
