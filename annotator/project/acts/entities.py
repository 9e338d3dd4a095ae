"""Acts on the entities of a layer: the annotator's own entities, and corrections of the model's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.arguments import SPAN, YES_OR_NO, Wanted, instance_of, takes
from annotator.domain.entity import Entity
from annotator.domain.errors import ActRefused, NothingToChange
from annotator.domain.ids import new_id
from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.span import Span
    from annotator.project.acts.transaction import Scope

_LABEL = Wanted("the name of an entity type", lambda value: isinstance(value, str) and bool(value.strip()))
_ENTITY = instance_of("an entity", Entity)


class EntityActs:
    """The acts on entities."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    @takes(span=SPAN, label=_LABEL)
    def new(self, span: Span, label: str) -> Changes:
        """Mark an entity that the model has not found."""
        self._scope.check(span, "entity")
        with self._scope.act(mark("new entity")) as act:
            act.layer.entities.put(Entity(new_id("e"), span, label))
        return act.changes

    @takes(entity=_ENTITY, label=_LABEL)
    def set_label(self, entity: Entity, label: str) -> Changes:
        """Change the type of an entity (also of the model's) in this annotator's layer."""
        if entity.label == label:
            raise NothingToChange(tr("Nothing to change: it has that entity type."))
        return self._correct(mark("entity type"), replace(entity, label=label))

    @takes(entity=_ENTITY, span=SPAN)
    def move(self, entity: Entity, span: Span) -> Changes:
        """Change the edges of an entity (also of the model's) in this annotator's layer."""
        self._scope.check(span, "entity")
        if entity.span == span:
            raise NothingToChange(tr("Nothing to change: it has those edges."))
        return self._correct(mark("move entity edge"), replace(entity, span=span))

    def _correct(self, name: str, entity: Entity) -> Changes:
        with self._scope.act(name) as act:
            act.layer.entities.put(replace(entity, origin="annotator"))
        return act.changes

    @takes(entity=_ENTITY, of_model=YES_OR_NO)
    def delete(self, entity: Entity, *, of_model: bool) -> Changes:
        """Delete an entity; an entity of the model (`of_model`) is hidden in this layer only."""
        with self._scope.act(mark("delete entity")) as act:
            if of_model:
                act.layer.entities.put(replace(entity, removed=True))
            elif act.layer.entities.get(entity.id) is None:
                raise ActRefused(tr("That entity is not there any more."))
            else:
                act.layer.entities.delete(entity.id)
        return act.changes
