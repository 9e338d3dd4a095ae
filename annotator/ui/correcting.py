"""What dragging and the card's fields change of annotations that are there."""

from __future__ import annotations

from annotator.domain.quotation import Role
from annotator.domain.span import Span, Spans
from annotator.ui.article_commands import ArticleCommands
from annotator.ui.highlights import Key
from annotator.ui.workspace import Current


class CorrectionCommands(ArticleCommands):
    """Acts on parts of an annotation that pointer or field name, where keys act on the current one."""

    def move_span(self, key: Key, span: Span) -> None:
        """Give a span of an annotation new edges; a suggestion becomes a quotation with them."""
        opened, act = self._workspace.opened, self._workspace.act
        if opened is None:
            return
        if key.kind == "entity":
            if entity := opened.entities.get(key.id):
                act(lambda acts, document: acts.move_entity(document, entity, span))
        elif key.kind == "claim":
            if claim := opened.claims.get(key.id):
                content = _with(claim.content, key.number, span)
                act(
                    lambda acts, document: acts.change_claim(
                        "move claim edge", document, key.id, content=content
                    )
                )
        elif key.part and key.kind == "quotation":
            part = key.part
            act(lambda acts, document: acts.move_edge(document, key.id, part, key.number, span))
        elif key.part:
            self._accept_with(key.id, key.part, key.number, span)

    def _accept_with(self, id: str, part: Role, number: int, span: Span) -> None:
        opened = self._workspace.opened
        suggestion = opened.pending.get(id) if opened else None
        if suggestion is None:
            return
        spans = {"content": suggestion.content, "cue": suggestion.cue, "source": suggestion.source}
        spans[part] = _with(spans[part], number, span)
        changes = self._workspace.act(
            lambda acts, document: acts.new_quotation(
                document, spans["content"], spans["cue"], spans["source"], suggestion=suggestion
            )
        )
        for made in changes.quotations if changes else ():
            self._workspace.set_current(Current("quotation", made, part, number))


def _with(spans: Spans, number: int, span: Span) -> Spans:
    return (*spans[:number], span, *spans[number + 1 :])
