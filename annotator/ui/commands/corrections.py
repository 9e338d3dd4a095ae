"""Changes of annotations by drags in the article and by fields of the card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.attributes import CHECK_WORTHY
from annotator.domain.claim import Claim
from annotator.domain.kinds import ENTITY, KINDS
from annotator.domain.translation import tr
from annotator.project.acts.annotations import Reference
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.session.items import PROPOSED, Current

if TYPE_CHECKING:
    from annotator.domain.span import Span
    from annotator.ui.panels.fragments import Fragment
    from annotator.ui.session.highlights import Key


class CorrectionCommands(ArticleCommands):
    """Changes the part of an annotation that the pointer or a field names (keys change the current part)."""

    def move_span(self, key: Key, span: Span) -> None:
        """Set the edges of a span of an annotation; a suggestion is accepted with them."""
        opened = self._workspace.opened
        if opened is None:
            return
        if key.kind == ENTITY.id:
            if entity := opened.entities.get(key.id):
                self._workspace.act(lambda acts: acts.entities.move(entity, span))
        elif item := opened.of_kind(key.kind).get(key.id):
            # The current annotation stays current; only the annotation made of a suggestion becomes current.
            role = key.part if item.is_proposed else None
            self.change(
                item,
                lambda acts, maker: acts.annotations.move_edge(
                    item, key.part, key.number, span, quotation=maker
                ),
                role,
                key.number,
            )

    def take_out(self, part: str, number: int) -> None:
        """Remove a span of the current annotation: a fragment of content, the cue, the source ..."""
        item = self._workspace.current_item()
        if item is not None:
            self.change(
                item, lambda acts, maker: acts.annotations.take_out(item, part, number, quotation=maker)
            )

    def move_fragment(self, fragment: Fragment, to: Current | None) -> None:
        """Move a fragment to another quotation; if `to` is None, it becomes a quotation of its own."""
        opened = self._workspace.opened
        giver = opened.quotations.get(fragment.quotation) if opened else None
        if opened is None or giver is None or fragment.document != opened.document.id:
            return
        if fragment.span not in giver.content:
            return  # the quotation has changed since the drag began
        if to is None and len(giver.content) == 1:
            self.hint.emit(tr("It is the whole content: the fragment is a quotation of its own already."))
            return
        taker = to.id if to else None
        self._workspace.act(
            lambda acts: acts.quotations.move_fragment(giver.id, fragment.span, taker),
            then=lambda changes: Current(
                "quotation", taker or next(iter(changes.ids("quotation") - {giver.id}))
            ),
        )

    def choose_span(self, part: str, number: int) -> None:
        """Make a span of the current annotation the current span, so that keys move its edges."""
        current = self._workspace.current
        if current is not None and current.kind not in PROPOSED:
            self._workspace.set_current(replace(current, role=part, index=number))

    def set_attribute(self, id: str, value: str) -> None:
        """Set the value of an attribute of the current annotation; a suggestion is accepted with it."""
        item = self._workspace.current_item()
        if item is None:
            return
        annotation = item.annotation
        is_open = item.is_proposed or (isinstance(annotation, Claim) and annotation.worth_proposed)
        confirms = id == CHECK_WORTHY.id and is_open
        if confirms or annotation.attributes.get(id, "") != value:
            self.change(
                item, lambda acts, maker: acts.annotations.set_attribute(item, id, value, quotation=maker)
            )

    def set_note(self, of: Current, note: str) -> None:
        """Set the note of a quotation or claim."""
        reference = Reference(KINDS[of.kind], of.id)
        self._workspace.act(lambda acts: acts.annotations.set_note(reference, note))
