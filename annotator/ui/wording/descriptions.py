"""Descriptions of the annotations under the mouse or the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.decisions import is_weak
from annotator.domain.kinds import CLAIM, ENTITY, QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import SPEECH
from annotator.ui.wording.titles import number_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span
    from annotator.project import Project
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.session.highlights import Key


def describe(opened: OpenDocument, project: Project, hits: dict[Key, Span]) -> str:
    """Return a line for each annotation hit, the shortest span first."""
    return "\n".join(_line(opened, project, key) for key in _shortest_first(hits))


def explain(opened: OpenDocument, project: Project, hits: dict[Key, Span]) -> str:
    """Return the annotations hit, each with the codebook's explanation of its types."""
    lines: list[str] = []
    for key in _shortest_first(hits):
        lines.append(_line(opened, project, key))
        lines += _definitions(opened, project, key)
    return "\n".join(lines)


def _shortest_first(hits: dict[Key, Span]) -> list[Key]:
    return sorted(hits, key=lambda key: hits[key].end - hits[key].start)


def _line(opened: OpenDocument, project: Project, key: Key) -> str:
    if key.kind == ENTITY.id:
        return f"{ENTITY.title}: {_entity_label(opened, key)}{_repair(opened, key)}"
    item = opened.of_kind(key.kind).by_id[key.id]
    part = f", {key.part}" if len(item.kind.own_roles) > 1 else ""
    if isinstance(item, Proposed):
        parts = [words for words in (_SUMMARIES[item.kind.id](opened, project, item), item.why) if words]
        return f"{kind_of(item)}{part}: {': '.join(parts)}" if parts else f"{kind_of(item)}{part}"
    summary = _SUMMARIES[item.kind.id](opened, project, item)
    return f"{item.kind.title} {number_of(opened, key.kind, key.id)}{part}: {summary}"


def _of_quotation(opened: OpenDocument, project: Project, item: Quotation | Proposed[Quotation]) -> str:
    if isinstance(item, Proposed):
        return ""  # the suggestion's reason names cue and source
    speakers = speaker_names(project, item)
    return item.type_in(opened.document.text) + (f", speaker {speakers}" if speakers else "")


def _of_claim(opened: OpenDocument, project: Project, item: Claim | Proposed[Claim]) -> str:
    return type_labels(project.codebook, item.annotation)


# The description of an item of each kind, after its name.
_SUMMARIES: dict[str, Callable[[OpenDocument, Project, Any], str]] = {
    QUOTATION.id: _of_quotation,
    CLAIM.id: _of_claim,
}


def speaker_names(project: Project, quotation: Quotation) -> str:
    """Return the names of a quotation's speakers, "" where none is assigned."""
    names = (speaker.name for id in quotation.speakers if (speaker := project.speaker(id)))
    return " and ".join(names)


def type_labels(codebook: Codebook, claim: Claim) -> str:
    """Return the types of a claim in words."""
    return ", ".join(codebook.claim_label(type) for type in claim.types) or "no type yet"


def kind_of(suggestion: Proposed[Any]) -> str:
    """Return the name of a suggestion; the names of weak ones and of modes other than speech say so."""
    mode = suggestion.annotation.attributes.get("mode", SPEECH)
    name = suggestion.kind.suggested + ("" if mode == SPEECH else f" of {mode}")
    return f"Weak {name[0].lower()}{name[1:]}" if is_weak(suggestion) else name


def _entity_label(opened: OpenDocument, key: Key) -> str:
    entity = opened.entities.get(key.id)
    assert entity is not None
    return entity.label


def _repair(opened: OpenDocument, key: Key) -> str:
    """Return words and types of the model's entities that a repaired one replaces, "" for others."""
    entity = opened.entities.get(key.id)
    if entity is None or entity.replaced is None:
        return ""
    replaced = ", ".join(f"“{words}” {label}" for words, label in entity.replaced)
    return f", repaired by the program; the model had {replaced or 'nothing here'}"


def _definitions(opened: OpenDocument, project: Project, key: Key) -> Iterator[str]:
    codebook = project.codebook
    if key.kind == ENTITY.id:
        types: list[Any] = [codebook.entity_type(_entity_label(opened, key))]
    elif key.kind == CLAIM.id:
        types = [codebook.claim_type(id) for id in opened.claims.by_id[key.id].types]
    else:
        types = []
    for described in types:
        if described is not None and described.definition:
            yield f"    {described.label}. {described.definition}"
