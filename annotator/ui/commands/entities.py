"""The action on entities: make an entity, or change its type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.project.proposals import drafts
from annotator.ui.actions.applicability import entity_here
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.dialogs.picker import Choice, pick

if TYPE_CHECKING:
    from annotator.domain.entity import Entity
    from annotator.domain.span import Span

_DEFAULT_ENTITY = "PERSON"


class EntityCommands(ArticleCommands):
    """Makes entities and changes their types; `AnnotationCommands.remove` removes them."""

    def entity(self) -> None:
        """Mark the selection as an entity; on an entity, ask for another type."""
        opened, project = self._workspace.opened, self._workspace.project
        if opened is None or project is None:
            return
        span = self._article.selected_span()
        existing = entity_here(self._workspace, self._article) or self._entity_around(span)
        if existing is None:
            if span is None:
                return
            label = drafts.entity_label(opened, span) or _DEFAULT_ENTITY
            if self._workspace.act(lambda acts: acts.entities.new(span, label)):
                key = self._keys.key_of("entity")
                self.hint.emit(tr("Entity {type}. {key} again changes its type.", type=label, key=key))
            return
        present_label, kinds = existing.label, project.codebook.entity_types
        choices = [
            Choice(k.label, tr("{type} · now", type=k.id) if k.id == present_label else k.id, k.id)
            for k in kinds
        ]
        label = pick(
            tr("Entity type"),
            choices,
            now=present_label,
            parent=self._window,
            place=self.clear_of((existing.span,)),
            name="entity_types",
        )
        if label and label != present_label:
            self._workspace.act(lambda acts: acts.entities.set_label(existing, label))

    def mark_as(self, label: str) -> None:
        """Make the selection, or the entity here, an entity of a type."""
        opened, span = self._workspace.opened, self._article.selected_span()
        if opened is None:
            return
        existing = entity_here(self._workspace, self._article) or self._entity_around(span)
        if existing is not None:
            if existing.label != label:
                self._workspace.act(lambda acts: acts.entities.set_label(existing, label))
        elif span is not None:
            self._workspace.act(lambda acts: acts.entities.new(span, label))
        else:
            self.hint.emit(tr("Select the entity's words first."))

    def _entity_around(self, span: Span | None) -> Entity | None:
        """Return the smallest entity that contains the span, since a part of an entity means the entity."""
        opened = self._workspace.opened
        if opened is None or span is None:
            return None
        around = [entity for entity in opened.entities_in(span) if entity.span.contains(span)]
        return min(around, key=lambda entity: entity.span.end - entity.span.start, default=None)
