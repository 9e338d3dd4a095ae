"""The writer of a document itself: its metadata and text, and the suggestions made for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.changes import LayerKey
from annotator.domain.entity import ModelEntities
from annotator.store import analysis_rows
from annotator.store.columns import dump
from annotator.store.computed import decided_ids, is_imported
from annotator.store.suggestions import TABLES

if TYPE_CHECKING:
    from annotator.domain.document import Document
    from annotator.domain.kinds import Kind
    from annotator.domain.proposed import Proposed
    from annotator.store.operations import Operation


class DocumentWriter:
    """Writes one document; everything is part of the running operation and is undone with it."""

    def __init__(self, running: Operation, id: str) -> None:
        self._running = running
        self._id = id
        self._row = running.select("document", {"id": id})[0]

    def layers(self) -> list[LayerKey]:
        """Return the keys of the document's layers."""
        layer_rows = self._running.select("layer", {"document": self._id})
        return [LayerKey(row["document"], row["annotator"]) for row in layer_rows]

    def put(self, document: Document) -> None:
        """Write the metadata and the text of the document; its id stays."""
        changed = {
            "title": document.title, "words": len(document.text.split()), "sha256": document.sha256,
            "meta": dump(document.meta), "extra": dump(document.extra),
        }  # fmt: skip
        self._running.put("document", {**self._row, **changed})
        self._running.put("document_text", {"position": self._row["position"], "text": document.text})

    # What was made for the text

    def is_analysis_imported(self) -> bool:
        """Tell whether entities or suggestions came with the document: they cannot be computed anew."""
        return is_imported(self._running.connection, self._id)

    def entities(self) -> ModelEntities:
        """Return the entities of the analysis."""
        row = self._running.get("analysis", {"document": self._id})
        return analysis_rows.model_entities_from(row) if row else ModelEntities(())

    def put_entities(self, entities: ModelEntities) -> None:
        """Write the entities of an analysis that was imported."""
        row = self._running.get("analysis", {"document": self._id})
        if row is not None:
            column = analysis_rows.model_entities_column(entities)
            self._running.put("analysis", {**row, "entities": column})

    def suggestions(self, kind: Kind, *, decided: bool) -> list[Proposed[Any]]:
        """Return the suggestions of a kind, all or only those that somebody has decided on."""
        tables = TABLES[kind.id]
        found = self._running.select(tables.suggestions, {"document": self._id})
        if decided:
            kept = decided_ids(self._running.connection, self._id, kind.id)
            found = [row for row in found if row["id"] in kept]
        return tables.from_rows(found)

    def put_suggestion(self, suggestion: Proposed[Any]) -> None:
        """Write a suggestion in place of that with its id."""
        tables = TABLES[suggestion.kind.id]
        self._running.put(tables.suggestions, tables.to_row(self._id, suggestion))

    def keep_suggestion(self, suggestion: Proposed[Any]) -> None:
        """Keep a suggestion as it is although the words at its place change (see `AnnotationWriter.keep`)."""
        self._running.keep(
            TABLES[suggestion.kind.id].suggestions, {"document": self._id, "id": suggestion.id}
        )

    def delete_suggestion(self, suggestion: Proposed[Any]) -> None:
        """Delete a suggestion with all decisions on it."""
        tables = TABLES[suggestion.kind.id]
        for row in self._running.select(
            tables.decisions, {"document": self._id, "suggestion": suggestion.id}
        ):
            self._running.delete(tables.decisions, row)
        self._running.delete(tables.suggestions, {"document": self._id, "id": suggestion.id})
