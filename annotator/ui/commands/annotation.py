"""The actions on annotations of any kind: accept, reject or delete, next and previous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from annotator.domain.translation import tr
from annotator.ui.actions.applicability import removable_entity
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.commands.decisions import accept, reject
from annotator.ui.session.items import Current, next_of
from annotator.ui.wording.titles import shortened

if TYPE_CHECKING:
    from annotator.domain.entity import Entity
    from annotator.project.opened.document import OpenDocument


class AnnotationCommands(ArticleCommands):
    """Decides on the current suggestion, deletes the current annotation, and goes to the next one."""

    # Decisions and deletion

    def accept(self) -> None:
        """Accept the current suggestion and go to the next one."""
        suggestion = self._workspace.current_proposed()
        if suggestion is None or self.is_out_of_view():
            return
        if accept(self._workspace, suggestion):
            self.go_on()

    def remove(self) -> None:
        """Reject the suggestion, delete the annotation, or delete the entity at the caret."""
        current, opened = self._workspace.current, self._workspace.opened
        if opened is None:
            return
        entity = removable_entity(self._workspace, self._article)
        if entity is not None:
            self._remove_entity(opened, entity)
            return
        if self.is_out_of_view():
            return
        if suggestion := self._workspace.current_proposed():
            if reject(self._workspace, suggestion):
                self.go_on()
        elif current is None or (item := self._workspace.current_item()) is None:
            return
        elif current.role != "content":
            role = current.role
            self._workspace.act(
                lambda acts: acts.annotations.set_spans(item, role, ()),
                then=lambda _: Current(current.kind, current.id),
            )
        else:
            self._workspace.act(lambda acts: acts.annotations.delete(item))

    def _remove_entity(self, opened: OpenDocument, entity: Entity) -> None:
        project, of_model = self._workspace.project, opened.is_of_model(entity)
        if project is None or not self._workspace.act(
            lambda acts: acts.entities.delete(entity, of_model=of_model)
        ):
            return
        known = project.codebook.entity_type(entity.label)
        kind = project.codebook.in_line(known.label) if known else entity.label
        words, undo = shortened(entity.span.of(opened.document.text)), self._keys.key_of("undo")
        self.hint.emit(
            tr("Entity “{words}” ({type}) removed; {undo} brings it back", words=words, type=kind, undo=undo)
            if undo
            else tr("Entity “{words}” ({type}) removed.", words=words, type=kind)
        )

    # Next and previous

    def next_item(self) -> None:
        """Go to the next suggestion or annotation."""
        self._step(1)

    def previous_item(self) -> None:
        """Go to the previous suggestion or annotation."""
        self._step(-1)

    def next_overlapping(self) -> None:
        """Make the smallest annotation at the caret current; if repeated, the next larger one."""
        caret = self._article.caret()
        # A caret at the end of an annotation still belongs to it.
        annotations = self._article.annotations_at(caret) or self._article.annotations_at(max(0, caret - 1))
        if annotations:
            self._workspace.set_current(next_of(annotations, self._workspace.current))
            self._article.bring_into_view(
                *self.current_spans()
            )  # the caret stays where the annotations overlap
        else:
            self.hint.emit(tr("No annotation is at the caret."))

    def _step(self, by: Literal[1, -1]) -> None:
        sought, self._workspace.sought = self._workspace.sought, None
        if sought is not None and sought == self._workspace.current:
            self.show_current()
            return
        item = self._workspace.beside(self._article.caret(), by)
        if item is None:
            self.hint.emit(tr("There is no suggestion or annotation yet."))
        else:
            self.go_to(item)
