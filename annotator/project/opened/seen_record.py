"""An open document as a record, as its annotator sees it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.layer import Record
from annotator.store import layers

if TYPE_CHECKING:
    from annotator.project.opened.document import OpenDocument
    from annotator.store.connection import Database


def seen_record(database: Database, opened: OpenDocument) -> Record:
    """Return the layer of an open document with the suggestions that are shown."""
    layer = replace(opened.layer, quotations=tuple(opened.quotations), claims=tuple(opened.claims))
    return Record(
        opened.document,
        layer,
        tuple(opened.entities),
        tuple(layers.speakers_of(database, layer.speaker_ids())),
        (*opened.pending, *opened.pending_claims),
        threads=opened.threads.all(),
    )
