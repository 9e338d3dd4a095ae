"""The acts of one annotator; `document_acts` says what they raise."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.codebook import Codebook
    from annotator.domain.document import Document
    from annotator.domain.speaker import Speaker
    from annotator.project.acts.document_acts import DocumentActs
    from annotator.store.connection import Database


class Acts:
    """The acts of one annotator; `on` binds them to a document."""

    def __init__(
        self,
        database: Database,
        annotator: str,
        codebook: Codebook,
        find_speaker: Callable[[str, str], Speaker | None],
        layer: str = "",
    ) -> None:
        """Make the acts; `find_speaker` returns the speaker that a name and a kind surely mean, or None.

        `layer` is the annotator whose layers the acts are on, unless that is the one who acts.
        """
        self._database = database
        self._annotator = annotator
        self._codebook = codebook
        self._find_speaker = find_speaker
        self._layer = layer

    def on(self, document: Document) -> DocumentActs:
        """Return the acts on a document."""
        # Imported with the first act: the first painting of a document needs none.
        from annotator.project.acts.document_acts import DocumentActs
        from annotator.project.acts.transaction import Scope

        return DocumentActs(
            Scope(self._database, document, self._annotator, self._codebook, self._find_speaker, self._layer)
        )
