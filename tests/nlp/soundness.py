"""What every reader of an analysis relies on: each span stands in order, inside the text, and has words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.domain.speaker import KINDS
from tests.examples import claims_in, quotations_in, reserve_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.analysis import Analysis
    from annotator.domain.span import Span


def unsound(text: str, analysis: Analysis) -> list[str]:
    """Return what is wrong with the spans of an analysis, one line each; nothing where all is well."""
    return list(_unsound(text, analysis))


def _unsound(text: str, analysis: Analysis) -> Iterator[str]:
    size = len(text)
    yield from _outside("entity", size, ((start, end) for start, end, _ in analysis.entities))
    quotations, claims = (*quotations_in(analysis), *reserve_in(analysis)), claims_in(analysis)
    for one in quotations:
        said = one.annotation
        for role, spans in (("content", said.content), ("cue", said.cue), ("source", said.source)):
            yield from _outside(f"{one.id} {role}", size, spans)
            yield from _disordered(f"{one.id} {role}", spans)
        if not said.content or len(said.cue) > 1 or len(said.source) > 1:
            yield f"{one.id}: {len(said.content)} contents, {len(said.cue)} cues, {len(said.source)} sources"
        if not 0 <= one.provenance.score <= 1:
            yield f"{one.id}: score {one.provenance.score}"
        for speaker in one.speakers:
            yield from _outside(f"{one.id} speaker", size, [speaker.mention])
            if speaker.kind not in KINDS or not speaker.name.strip():
                yield f"{one.id}: speaker {speaker}"
    yield from _repeated("suggestion", [one.id for one in quotations])
    if list(quotations) != sorted(quotations, key=lambda one: (one.is_reserve, one.content)):
        yield "suggestions out of order"
    ids = {None, *(one.id for one in quotations)}
    for claim in claims:
        yield from _outside(f"{claim.id} claim", size, claim.content)
        yield from _disordered(f"{claim.id} claim", claim.content)
        if not claim.content or claim.annotation.quotation not in ids:
            yield f"{claim.id}: {len(claim.content)} spans, of {claim.annotation.quotation}"
    yield from _repeated("claim", [claim.id for claim in claims])
    syntax = analysis.syntax
    for name, parts in (
        ("sentence", syntax.sentences),
        ("phrase", syntax.phrases),
        ("clause", syntax.clauses),
    ):
        yield from _outside(name, size, parts)
        if list(parts) != sorted(parts):
            yield f"{name}s out of order"
    yield from _disordered("sentence", list(syntax.sentences))
    for report in syntax.reports:
        spans = [report.cue, *([report.source] if report.source else []), *report.content]
        yield from _outside("report", size, spans)
        yield from _disordered("report", report.content)


def _outside(what: str, size: int, spans: Iterable[tuple[int, int]]) -> Iterator[str]:
    yield from (f"{what}: {start}-{end} of {size}" for start, end in spans if not 0 <= start < end <= size)


def _disordered(what: str, spans: Sequence[Span]) -> Iterator[str]:
    yield from (f"{what}: {a} before {b}" for a, b in pairwise(spans) if a.end > b.start)


def _repeated(what: str, ids: Sequence[str]) -> Iterator[str]:
    yield from (f"{what} {id} twice" for id in {id for id in ids if ids.count(id) > 1})
