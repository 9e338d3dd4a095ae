"""An analysis of a plain text with its places in the original text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.claim import Claim
from annotator.domain.decisions import with_free_ids
from annotator.domain.proposed import Proposed, suggestion_id
from annotator.domain.reports import Report, Reports
from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax

if TYPE_CHECKING:
    from annotator.domain.analysis import Analysis
    from annotator.domain.span import Spans
    from annotator.nlp.parse.plain_text import PlainText


def in_original(analysis: Analysis, plain: PlainText) -> Analysis:
    """Return an analysis of a plain text with spans and ids by places in the original."""
    if not plain.has_places_of_its_own:
        return analysis

    def spans(plain_spans: Spans) -> Spans:
        return tuple(map(plain.original, plain_spans))

    def parts(plain_parts: Parts) -> Parts:
        return Parts.of(map(plain.original, plain_parts))

    entities = ((*plain.original(Span(start, end)), label) for start, end, label in analysis.entities)
    syntax = analysis.syntax
    reports = (
        Report(plain.original(cue), source and plain.original(source), spans(content))
        for cue, source, content in syntax.reports
    )
    return replace(
        analysis,
        entities=tuple(entities),
        suggestions=_suggestions(analysis.suggestions, plain),
        syntax=Syntax(
            parts(syntax.sentences), parts(syntax.phrases), parts(syntax.clauses), Reports.of(reports)
        ),
    )


def _suggestions(suggestions: tuple[Proposed[Any], ...], plain: PlainText) -> tuple[Proposed[Any], ...]:
    """Return quotations and claims by places in the original; claims name their quotation by its new id."""
    quotations = [s for s in suggestions if not isinstance(s.annotation, Claim)]
    moved = with_free_ids(_moved(quotation, plain) for quotation in quotations)
    ids: dict[str | None, str] = {
        quotation.id: new.id for quotation, new in zip(quotations, moved, strict=True)
    }
    claims = (_moved(s, plain) for s in suggestions if isinstance(s.annotation, Claim))
    return (
        *moved,
        *with_free_ids(
            replace(
                claim, annotation=replace(claim.annotation, quotation=ids.get(claim.annotation.quotation))
            )
            for claim in claims
        ),
    )


def _moved(suggestion: Proposed[Any], plain: PlainText) -> Proposed[Any]:
    annotation = suggestion.annotation
    for role, spans in annotation.roles.items():
        annotation = annotation.with_spans(role, tuple(map(plain.original, spans)))
    speakers = tuple(
        replace(speaker, mention=plain.original(speaker.mention)) for speaker in suggestion.speakers
    )
    moved = replace(suggestion, annotation=annotation, speakers=speakers)
    return moved.with_id(suggestion_id(moved.kind, moved.content))
