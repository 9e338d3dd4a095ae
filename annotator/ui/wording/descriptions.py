"""Descriptions of the annotations under the mouse or the caret."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

from annotator.domain.decisions import is_weak
from annotator.domain.kinds import CLAIM, ENTITY, QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import SPEECH
from annotator.domain.stored_words import shown
from annotator.domain.translation import joined, labelled, mark, quoted, tr
from annotator.ui.wording.titles import number_of, numbered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span
    from annotator.project import Project
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.session.highlights import Key


# The names of suggestions that are weak, or of another mode than speech.
_WEAK = {QUOTATION.id: mark("Weak suggestion"), CLAIM.id: mark("Weak suggested claim")}
_OF_MODE = {
    "writing": (mark("Suggestion of writing"), mark("Weak suggestion of writing")),
    "thought": (mark("Suggestion of thought"), mark("Weak suggestion of thought")),
}


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
        return _repaired(opened, key, labelled(tr(ENTITY.title), _entity_label(opened, key)))
    item = opened.of_kind(key.kind).by_id[key.id]
    is_proposed = isinstance(item, Proposed)
    name = kind_of(item) if is_proposed else numbered(item.kind, number_of(opened, key.kind, key.id))
    if len(item.kind.own_roles) > 1:
        name = f"{name}, {tr(key.part)}"
    summary = _SUMMARIES[item.kind.id](opened, project, item)
    why = shown(item.why) if is_proposed else ""
    values = [words for words in (summary, why) if words]
    return reduce(labelled, (name, *values)) if is_proposed else labelled(name, summary)


def _of_quotation(opened: OpenDocument, project: Project, item: Quotation | Proposed[Quotation]) -> str:
    if isinstance(item, Proposed):
        return ""  # the suggestion's reason names cue and source
    speakers = speaker_names(project, item)
    type = type_of(opened, item)
    return tr("{type}, speaker {speakers}", type=type, speakers=speakers) if speakers else type


def _of_claim(opened: OpenDocument, project: Project, item: Claim | Proposed[Claim]) -> str:
    return type_labels(project.codebook, item.annotation)


# The description of an item of each kind, after its name.
_SUMMARIES: dict[str, Callable[[OpenDocument, Project, Any], str]] = {
    QUOTATION.id: _of_quotation,
    CLAIM.id: _of_claim,
}


def speaker_names(project: Project, quotation: Quotation) -> str:
    """Return the names of a quotation's speakers, "" where none is assigned."""
    names = [speaker.name for id in quotation.speakers if (speaker := project.speaker(id))]
    return joined(names)


def type_of(opened: OpenDocument, quotation: Quotation) -> str:
    """Return the type of a quotation in a word: "direct"."""
    return tr(quotation.type_in(opened.document.text))


def type_labels(codebook: Codebook, claim: Claim) -> str:
    """Return the types of a claim in words."""
    return ", ".join(codebook.claim_label(type) for type in claim.types) or tr("no type yet")


def kind_of(suggestion: Proposed[Any]) -> str:
    """Return the name of a suggestion; the names of weak ones and of modes other than speech say so."""
    mode, weak = suggestion.annotation.attributes.get("mode", SPEECH), is_weak(suggestion)
    if mode == SPEECH:
        return tr(_WEAK[suggestion.kind.id] if weak else suggestion.kind.suggested)
    if mode in _OF_MODE:
        return tr(_OF_MODE[mode][weak])
    return tr("Weak suggestion of {mode}", mode=mode) if weak else tr("Suggestion of {mode}", mode=mode)


def _entity_label(opened: OpenDocument, key: Key) -> str:
    entity = opened.entities.get(key.id)
    assert entity is not None
    return entity.label


def _repaired(opened: OpenDocument, key: Key, words: str) -> str:
    """Return words on an entity, with the model's entities that it replaces if the program repaired it."""
    entity = opened.entities.get(key.id)
    if entity is None or entity.replaced is None:
        return words
    if not entity.replaced:
        return tr("{entity}, repaired by the program; the model had nothing here", entity=words)
    replaced = ", ".join(f"{quoted(words)} {label}" for words, label in entity.replaced)
    return tr("{entity}, repaired by the program; the model had {others}", entity=words, others=replaced)


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
            yield f"    {described.label}. {described.definition}"  # both are the codebook's
