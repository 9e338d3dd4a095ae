"""The looks of labels in the article: the groups of entities, and the colours of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.kinds import CLAIM, ITEM_KINDS

if TYPE_CHECKING:
    from annotator.ui.session.highlights import Key
    from annotator.ui.session.workspace import Workspace


class LabelLooks:
    """Knows the looks of the open document's annotations by their labels."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def group_of(self, entity_id: str) -> str:
        """Return the display group of an entity."""
        opened, project = self._workspace.opened, self._workspace.project
        assert opened is not None
        assert project is not None
        entity = opened.entities.get(entity_id)
        return project.codebook.entity_group(entity.label if entity else "")

    def colour_of(self, key: Key) -> str:
        """Return the codebook's colour of an entity, or of a claim's first type; "" for none."""
        opened, project = self._workspace.opened, self._workspace.project
        assert opened is not None
        assert project is not None
        codebook = project.codebook
        if not codebook.colours:
            return ""
        if key.kind == "entity":
            entity = opened.entities.get(key.id)
            return codebook.colours.get(("entity type", entity.label), "") if entity is not None else ""
        if ITEM_KINDS[key.kind].kind is not CLAIM:
            return ""
        item = opened.of_kind(key.kind).get(key.id)
        return codebook.colour_of_claim(item.annotation.types) if item is not None else ""
