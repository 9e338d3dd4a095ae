"""The history of an open project: undo, redo, jumps, and what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import history

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.codebook import Codebook
    from annotator.project.opened.document import OpenDocument
    from annotator.project.opened.history_preview import Preview
    from annotator.store.connection import Database
    from annotator.store.history import Entry
    from annotator.store.history_entries import PastAct, Way


class ProjectHistory:
    """The part of a project that has to do with its history.

    Modules that the first painting of a document does not need are imported by the methods that use them.
    """

    database: Database
    person: str
    codebook: Codebook

    def undo(self, document: str | None = None, only: int | None = None) -> Changes:
        """Undo the annotator's last act, of those on one document if one is given; `only`: if it has this id.

        Raises
        ------
        ActRefused: there is no act, or somebody has changed the same rows since.
        StorageError: the change could not be saved; nothing is changed.
        """
        from annotator.store import history_steps

        return history_steps.step(self.database, self.person, redo=False, document=document, only=only)

    def redo(self, document: str | None = None, only: int | None = None) -> Changes:
        """Redo the last undone act (on one document); otherwise like `undo`."""
        from annotator.store import history_steps

        return history_steps.step(self.database, self.person, redo=True, document=document, only=only)

    def jump(self, act: int | None) -> tuple[Changes, ...]:
        """Undo or redo until `act` is the annotator's last done act (None: no act is done): all or nothing.

        Returns one `Changes` per document, that of the last change at the end.

        Raises
        ------
        ActRefused: `act` is no act to jump to, or an act on the way cannot be undone or redone.
        StorageError: the change could not be saved; nothing is changed.
        """
        from annotator.store import history_steps

        return history_steps.jump(self.database, self.person, act)

    def way_to(self, act: int | None, opened: OpenDocument) -> Way:
        """Return the acts that a jump to `act` (None: before the first) would undo or redo.

        Raises
        ------
        ActRefused: `act` is no act to jump to.
        """
        from annotator.store import history_entries

        return history_entries.way_to_act(self.database, self.person, act, opened.document.id)

    def preview(self, act: int | None, opened: OpenDocument) -> Preview:
        """Return the effect of a jump to `act` (None: before the first) on an open document.

        Raises
        ------
        ActRefused: `act` is no act to jump to.
        StorageError: the history is damaged.
        """
        from annotator.project.opened.history_preview import preview
        from annotator.store import history_entries

        changes, is_other_text = history_entries.changes_to(
            self.database, self.person, act, opened.document.id
        )
        return preview(changes, opened.document, opened.entities.of_model, is_other_text=is_other_text)

    def next_undo(self, document: str | None = None) -> Entry | None:
        """Return the act that `undo` would undo, or None."""
        return history.peek(self.database, self.person, document=document)

    def next_redo(self, document: str | None = None) -> Entry | None:
        """Return the act that `redo` would redo, or None."""
        return history.peek(self.database, self.person, redo=True, document=document)

    def ids_of_acts(self, document: str | None = None) -> tuple[list[int], int]:
        """Return the ids of the annotator's acts (on one document) and the number of done acts.

        The acts are in order, oldest first; undone acts are last.
        """
        from annotator.store import history_entries

        return history_entries.ids_of_acts(self.database, self.person, document)

    def past_acts(self, ids: Sequence[int]) -> list[PastAct]:
        """Return the acts with these ids, for a list."""
        from annotator.store import history_entries

        return history_entries.past_acts(self.database, ids, self.codebook)

    def act_stands(self, id: int) -> bool:
        """Tell whether an act is done or can be redone: a later act may have ended the chance to redo it."""
        from annotator.store import history_entries

        return history_entries.stands(self.database, id)

    def history(self, limit: int = 200) -> list[Entry]:
        """Return the newest entries of the history, newest first."""
        return history.entries(self.database, limit)
