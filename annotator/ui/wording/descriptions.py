"""Saying in words what lies under the mouse or the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.claim_suggestion import ClaimSuggestion, types_in
from annotator.domain.decisions import is_weak
from annotator.domain.suggestion import SPEECH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.codebook import Codebook
    from annotator.domain.span import Span
    from annotator.domain.suggestion import Suggestion
    from annotator.project import Project
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.session.highlights import Key


def describe(opened: OpenDocument, project: Project, hits: dict[Key, Span]) -> str:
    """Return what was hit, a line for each, the shortest span first."""
    return "\n".join(_line(opened, project, key) for key in _shortest_first(hits))


def explain(opened: OpenDocument, project: Project, hits: dict[Key, Span]) -> str:
    """Return what was hit, each with what the codebook says of its types."""
    lines: list[str] = []
    for key in _shortest_first(hits):
        lines.append(_line(opened, project, key))
        lines += _definitions(opened, project, key)
    return "\n".join(lines)


def number_of(opened: OpenDocument, kind: str, id: str) -> str:
    """Return the number of an annotation's card, as in the margin."""
    if kind == "quotation":
        return str(opened.quotations.index(id) + 1)
    if kind == "claim":
        return f"K{opened.claims.index(id) + 1}"
    return "?"


def _shortest_first(hits: dict[Key, Span]) -> list[Key]:
    return sorted(hits, key=lambda key: hits[key].end - hits[key].start)


def _line(opened: OpenDocument, project: Project, key: Key) -> str:
    if key.kind == "entity":
        return f"Entity: {_entity_label(opened, key)}"
    if key.kind == "claim":
        claim = opened.claims.by_id[key.id]
        types = ", ".join(project.codebook.claim_label(t) for t in claim.types) or "no type yet"
        return f"Claim {number_of(opened, key.kind, key.id)}: {types}"
    if key.kind == "quotation":
        quotation = opened.quotations.by_id[key.id]
        speaker = project.speaker(quotation.speaker) if quotation.speaker else None
        by = f", speaker {speaker.name}" if speaker else ""
        kind = quotation.type_in(opened.document.text)
        return f"Quotation {number_of(opened, key.kind, key.id)}, {key.part}: {kind}{by}"
    if key.kind == "claim_suggestion":
        proposed = opened.pending_claims.by_id[key.id]
        why = f": {proposed.why}" if proposed.why else ""
        return f"{kind_of(proposed)}: {proposed_types(project.codebook, proposed)}{why}"
    suggestion = opened.pending.by_id[key.id]
    return f"{kind_of(suggestion)}, {key.part}: {suggestion.why}"


def proposed_types(codebook: Codebook, suggestion: ClaimSuggestion) -> str:
    """Return the types that a claim gets by being accepted, in words."""
    types = types_in(codebook, suggestion.types)
    return ", ".join(codebook.claim_label(type) for type in types) or "no type yet"


def kind_of(suggestion: Suggestion | ClaimSuggestion) -> str:
    """Return what a suggestion is called: weak ones say so, and those that are not of speech."""
    if isinstance(suggestion, ClaimSuggestion):
        return "Weak suggested claim" if is_weak(suggestion) else "Suggested claim"
    mode = "" if suggestion.mode == SPEECH else f" of {suggestion.mode}"
    return f"Weak suggestion{mode}" if is_weak(suggestion) else f"Suggestion{mode}"


def _entity_label(opened: OpenDocument, key: Key) -> str:
    entity = opened.entities.get(key.id)
    assert entity is not None
    return entity.label


def _definitions(opened: OpenDocument, project: Project, key: Key) -> Iterator[str]:
    codebook = project.codebook
    if key.kind == "entity":
        kind = codebook.entity_type(_entity_label(opened, key))
        if kind is not None and kind.definition:
            yield f"    {kind.label}. {kind.definition}"
    elif key.kind == "claim":
        for id in opened.claims.by_id[key.id].types:
            claim_type = codebook.claim_type(id)
            if claim_type is not None and claim_type.definition:
                yield f"    {claim_type.label}. {claim_type.definition}"
