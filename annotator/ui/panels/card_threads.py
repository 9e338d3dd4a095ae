"""The comments on the card: on the current annotation, or on the document if none is current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.ui.panels.thread_field import Shown, ThreadField
from annotator.ui.wording.titles import title_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.domain.thread import Thread
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.session.workspace import Workspace


class CardThreads(ThreadField):
    """The field for comments that follows what is current."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        later = workspace.later
        workspace.current_changed.connect(lambda: later.do_once(self.refresh))
        workspace.leaving.connect(self.send_drafts)
        workspace.saved.connect(self.confirm)
        workspace.refused.connect(self.refuse)
        workspace.project_closed.connect(self.forget)
        self.show_threads(None)

    def refresh(self) -> None:
        """Show the comments on what is current; a suggestion has none."""
        opened, current = self._workspace.opened, self._workspace.current
        project = self._workspace.project
        item = self._workspace.current_item()
        if opened is None or project is None or (item is not None and item.is_proposed):
            self.show_threads(None)
        elif item is None or current is None:
            self._show_document(opened, project.person)
        else:
            place = opened.place_of(current.kind, current.id)
            name = tr("Comment on {annotation}", annotation=title_of(opened, current))
            shown = Shown(opened.document.id, place, name, opened.threads.on(place), project.person)
            self.show_threads(shown)

    def _show_document(self, opened: OpenDocument, annotator: str) -> None:
        threads = opened.threads_at_head()
        gone = frozenset(thread.id for thread in threads if thread.place is not None)
        shown = Shown(
            opened.document.id, None, tr("Comment on the document"), threads, annotator, on_deleted=gone
        )
        self.show_threads(shown, tr("Comments on the document") if threads else "")


def head_words(threads: tuple[Thread, ...]) -> str:
    """Return the line above the cards on the comments on the document; "" without any."""
    number = sum(not thread.solved for thread in threads)
    if number:
        return tr("{n} open comment on the document|{n} open comments on the document", number)
    return tr("Solved comments on the document") if threads else ""
