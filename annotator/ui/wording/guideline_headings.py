"""The headings of the guidelines by what they rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.adjudication import MISSING
from annotator.domain.kinds import CLAIM, ENTITY, QUOTATION

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.adjudication import Part
    from annotator.project import Project

_OF_KINDS = {QUOTATION.id: "Quotation", CLAIM.id: "Claim", ENTITY.id: "Entity"}
# The sections of fields whose names are not their headings.
_OF_FIELDS = {"type_override": "Type", "speakers": "Speaker", "parent": "Quotation", "types": "Claim types"}


def in_language(project: Project, english: Iterable[str]) -> tuple[str, ...]:
    """Return headings in the language of the codebook, and as they are in English.

    Guidelines that a project brought along may have the English ones in each language.
    """
    return tuple(word for heading in english for word in (project.guidelines_heading(heading), heading))


def headings_of_part(part: Part, project: Project) -> tuple[str, ...]:
    """Return the headings that the section on a difference may have, the best first."""
    kind = _OF_KINDS[part.kind.id]
    field = next(iter(part.differing), MISSING)
    english = [] if field == MISSING else [_OF_FIELDS.get(field, field.capitalize())]
    if field == "types":
        labels = [project.codebook.claim_label(id) for each in part.annotations.values() for id in each.types]
        english = [*labels, *english]
    if part.kind is ENTITY:
        types = [project.codebook.entity_type(each.label) for each in part.annotations.values()]
        english = [type.label for type in types if type is not None]
    return in_language(project, [*english, kind])
