"""The open project, document and current annotation; views listen only to the workspace."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from annotator.domain.claim import Claim
from annotator.domain.decisions import Showing
from annotator.domain.errors import AnnotatorError, BackupWanted
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation
from annotator.ui.session.after_paint import Later
from annotator.ui.session.items import RANK, Current, Item, item_beside, suggestion_after

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from annotator.domain.alike_words import AlikePlace
    from annotator.domain.changes import Changes
    from annotator.domain.document import Document
    from annotator.domain.kinds import Kind
    from annotator.domain.recoding import Recoding
    from annotator.domain.span import Span
    from annotator.project import Project
    from annotator.project.acts.acts import Acts
    from annotator.project.acts.chosen_documents import ChosenDocumentActs
    from annotator.project.acts.document_acts import DocumentActs
    from annotator.project.acts.speakers import SpeakerActs
    from annotator.project.acts.trash import TrashActs
    from annotator.project.opened.document import OpenDocument
    from annotator.project.opened.document_order import DocumentOrder

_LOOKED_AHEAD = 200  # number of documents searched at a time for undone ones


class Workspace(QObject):
    """The one place where acts are performed and announced.

    Attributes
    ----------
    later: the queue of updates of the views beside the article.
    sought: the annotation for which a key was refused because it was out of view; the next step returns to
    it.
    showing: the choice of suggestions that are shown.
    can_analyse: whether the language model runs, or can be started.
    shown: the documents that the filter lets through, in the order of work; None without a filter.
    order: all documents in the order of work; None: as they were imported.
    is_ordering: whether the documents are being put in order, so that it is not known what comes next.
    """

    project_opened = Signal()
    project_closed = Signal()
    leaving = Signal()  # before another document is shown, or a command reads: what is typed must be saved
    document_opened = Signal()
    document_closed = Signal()  # and none is left in the project
    changed = Signal(object)  # Changes; those of suggestions name all that began or ceased to be pending
    documents_changed = Signal()
    analysis_arrived = Signal()  # or other suggestions of the document are shown
    current_changed = Signal()
    codebook_changed = Signal()
    stepped = Signal()  # acts were undone or done again out of the order of all acts
    saved = Signal(str)  # ISO 8601 in UTC
    refused = Signal(object)  # AnnotatorError
    postponed = Signal(object)  # a function that does the act, once a backup is made before it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.later = Later(self)
        self.project: Project | None = None
        self.opened: OpenDocument | None = None
        self.position = 0
        self.shown: DocumentOrder | None = None
        self.order: DocumentOrder | None = None
        self.is_ordering = False
        self.current: Current | None = None
        self.sought: Current | None = None
        self.showing = Showing()
        self.can_analyse = True
        self._acts: Acts | None = None

    # Project and document

    def open_project(self, project: Project, annotator: str, position: int = 1) -> None:
        """Open a project and close the previous one."""
        self.close_project()
        self.project = project
        self._acts = project.work_as(annotator)
        self.project_opened.emit()
        if project.count():
            self.open_document(project.nearest(max(1, position)))

    def work_on(self, *, gold: bool) -> bool:
        """Work on gold layers, or on the own ones; return False if the document cannot be shown so."""
        project, before = self.project, self.opened
        if project is None:
            return False
        self.leaving.emit()
        try:
            self._acts = project.work_as(project.person, on_gold=gold)
        except AnnotatorError as error:
            self.refused.emit(error)
            return False
        self.open_document(self.position)
        if self.opened is before and gold:
            self._acts = project.work_as(project.person)
            return False
        self.documents_changed.emit()
        return True

    def close_project(self) -> None:
        """Close the project; everything is saved already."""
        if self.project is None:
            return
        self.leaving.emit()
        self.later.resume_collection()
        project, self.project, self.opened, self._acts = self.project, None, None, None
        self.position, self.current = 0, None
        project.close()
        self.project_closed.emit()

    def open_document(self, position: int) -> None:
        """Show the document at a position (from 1)."""
        if self.project is None:
            return
        try:
            if self.project.nearest(position) != position:
                return  # no document is there (any more)
            self.leaving.emit()
            self.later.put_off_collection()
            self.showing = replace(self.showing, all=False)
            opened = self.project.open_document(position, self.showing)
        except AnnotatorError as error:
            self.refused.emit(error)
            return
        self.opened, self.position, self.current = opened, position, None
        self.document_opened.emit()
        self.current_changed.emit()

    def set_showing(self, showing: Showing) -> None:
        """Set which suggestions are shown."""
        self.showing = showing
        if self.opened is None:
            return
        self.opened.show(showing)
        self.analysis_arrived.emit()
        if self.current and self.current_item() is None:
            self.set_current(None)

    def take_order(
        self, shown: DocumentOrder | None, order: DocumentOrder | None, *, is_ordering: bool = False
    ) -> None:
        """Let N, B and D go through documents in an order; see the attributes."""
        self.shown, self.order, self.is_ordering = shown, order, is_ordering

    def following(self, number: int, by: Literal[1, -1] = 1) -> list[int]:
        """Return the next (or previous) documents that pass the filter, in the order of work."""
        if self.project is None or self.is_ordering:
            return []
        order = self.order if self.shown is None else self.shown
        if order is None:
            return self.project.beside(self.position, number, by)
        return order.beside(self.position, number, by)

    def following_undone(self, number: int) -> list[int]:
        """Return the positions of the next undone documents that pass the filter."""
        if self.project is None:
            return []
        positions: list[int] = []
        coming = self.following(_LOOKED_AHEAD)
        for start in range(0, len(coming), number):
            part = coming[start : start + number]
            undone = {each.position for each in self.project.summaries(part) if each.status != "done"}
            positions += [position for position in part if position in undone]
            if len(positions) >= number:
                break
        return positions[:number]

    # Acts

    def act(
        self,
        perform: Callable[[DocumentActs], Changes],
        then: Callable[[Changes], Current | None] | None = None,
    ) -> Changes | None:
        """Perform an act and announce it; return None and emit `refused` if it failed.

        `then` returns the next current annotation, so that views learn of both changes at once.
        """
        return self.act_on(self.opened.document, perform, then) if self.opened is not None else None

    def act_on(
        self,
        document: Document,
        perform: Callable[[DocumentActs], Changes],
        then: Callable[[Changes], Current | None] | None = None,
    ) -> Changes | None:
        """Perform an act on a document that need not be open; otherwise like `act`."""
        if self._acts is None:
            return None
        try:
            changes = perform(self._acts.on(document))
        except BackupWanted:
            self.postponed.emit(lambda: self.act_on(document, perform, then))
            return None
        except AnnotatorError as error:
            self.refused.emit(error)
            return None
        self._announce(changes, then)
        return changes

    def act_on_speakers(self, perform: Callable[[SpeakerActs], Changes]) -> Changes | None:
        """Perform an act on speakers and announce it; return None if it failed."""
        # The act belongs to no document: the open document stays.
        return next(iter(self._go(lambda project: (perform(project.speaker_acts()),))), None)

    def annotate_alike(self, quotation: Quotation, places: Sequence[AlikePlace]) -> Changes | None:
        """Make a quotation at the same words of other documents and announce it; return None if it failed."""
        return next(iter(self._go(lambda project: (project.annotate_alike(quotation, places),))), None)

    def act_on_trash(self, perform: Callable[[TrashActs], Changes]) -> Changes | None:
        """Move documents to the trash or back, or bring annotations back; return None if that failed."""
        self.leaving.emit()  # what is typed is saved while its document is still there
        return next(iter(self._go(lambda project: (perform(project.trash_acts()),))), None)

    def act_on_chosen(self, perform: Callable[[ChosenDocumentActs], Changes]) -> Changes | None:
        """Perform an act on several documents and announce it; return None if it failed."""
        return next(iter(self._go(lambda project: (perform(project.chosen_acts()),))), None)

    def act_on_codebook(self, body: dict[str, Any], recoding: Recoding) -> Changes | None:
        """Put a codebook in the place of the project's, and move annotations; return None if that failed."""
        return next(iter(self._go(lambda project: (project.change_codebook(body, recoding),))), None)

    def undo(self, document: str | None = None) -> Changes | None:
        """Undo the last act, in any document or in one; return None if that failed."""
        return self._step(lambda project: project.undo(document), is_in_order=document is None)

    def redo(self, document: str | None = None) -> Changes | None:
        """Redo the last undone act, in any document or in one; return None if that failed."""
        return self._step(lambda project: project.redo(document), is_in_order=document is None)

    def _step(self, step: Callable[[Project], Changes], *, is_in_order: bool) -> Changes | None:
        changes = next(iter(self._go(lambda project: (step(project),))), None)
        if changes is not None and not is_in_order:
            self.stepped.emit()
        return changes

    def jump(self, act: int | None) -> None:
        """Undo or redo until an act (None: no act) is the last done act."""
        self._go(lambda project: project.jump(act))

    def _go(self, go: Callable[[Project], tuple[Changes, ...]]) -> tuple[Changes, ...]:
        """Go through the history, and show the document of the last act; return () if that failed."""
        if self.project is None:
            return ()
        try:
            operations = go(self.project)
        except BackupWanted:
            self.postponed.emit(lambda: self._go(go))
            return ()
        except AnnotatorError as error:
            self.refused.emit(error)
            return ()
        for changes in operations:
            self._announce(changes)
        for changes in operations:
            self._follow(changes)
        last_document = operations[-1].document if operations else None
        if last_document and self.opened and last_document != self.opened.document.id:
            self.open_document(self.project.position_of(last_document))
        return operations

    def _follow(self, changes: Changes) -> None:
        """Show a document that came back, or the neighbour of one that has left; take a new codebook in."""
        if changes.codebook:
            self.take_codebook_in()
        if changes.left or changes.arrived:
            self.documents_changed.emit()
        if changes.arrived:
            self.open_document(changes.arrived[0][0])
        self.leave_missing()

    def take_codebook_in(self) -> None:
        """Work with the project's codebook, if it is another one by now."""
        project = self.project
        if project is None or project.codebook.body == project.reload_codebook().body:
            return
        self._acts = project.work_as(project.person, on_gold=project.is_on_gold)
        self.codebook_changed.emit()
        if project.nearest(self.position) == self.position:
            self.open_document(self.position)

    def leave_missing(self) -> None:
        """If the open document is not there any more, show the next one, else the previous one, else none."""
        project = self.project
        if project is None or self.opened is None or project.nearest(self.position) == self.position:
            return
        beside = [*self.following(1), *self.following(1, -1), project.nearest(self.position)]
        if beside[0]:
            self.open_document(beside[0])
            return
        self.opened, self.position, self.current = None, 0, None
        self.document_closed.emit()
        self.current_changed.emit()

    def _announce(self, changes: Changes, then: Callable[[Changes], Current | None] | None = None) -> None:
        opened = self.opened
        if self.project is not None:
            self.project.update_registry(changes)
        if opened is not None:
            if opened.document.id in changes.documents_touched():  # each view picks its own changes
                changes = replace(changes, document=opened.document.id)
            if opened.document.id in changes.edited:
                self.read_again()
            if not changes.is_listed:
                self._read_all_again()
            if self.opened is opened:
                changes = opened.apply(changes)
        if then is not None and changes.is_listed:
            self.current = then(changes)
        elif self.current and self.current_item() is None:
            self.current = None
        self.changed.emit(changes)
        self.current_changed.emit()
        self.saved.emit(changes.at)

    def _read_all_again(self) -> None:
        """Read again what is shown, after an act on more rows than it lists."""
        if self.project is not None:
            self.project.read_registry()
            self.documents_changed.emit()
            self.open_document(self.position)

    def read_again(self) -> None:
        """Read the open document again if its text or metadata have changed; what is current stays so."""
        opened, project, current = self.opened, self.project, self.current
        if opened is None or project is None:
            return
        try:
            document = project.document_at(self.position)
        except AnnotatorError as error:
            self.refused.emit(error)
            return
        if document.sha256 == opened.document.sha256:
            opened.document = document
            return
        self.open_document(self.position)
        self.set_current(current)

    @property
    def awaits_analysis(self) -> bool:
        """Tell whether the language model is still to read the open document for suggestions."""
        project, opened = self.project, self.opened
        if project is None or opened is None or not project.writable or not self.can_analyse:
            return False
        return opened.model is None and opened.failure is None and not opened.is_blind

    # The current annotation

    def set_current(self, current: Current | None) -> None:
        """Make an annotation or suggestion the current one."""
        if current != self.current:
            self.current = current
            self.current_changed.emit()

    def current_item(self) -> Item | None:
        """Return the current annotation or suggestion."""
        if self.current is None or self.opened is None:
            return None
        item: Item | None = self.opened.of_kind(self.current.kind).get(self.current.id)
        return item

    def current_quotation(self) -> Quotation | None:
        """Return the current quotation, or the quotation of the current claim."""
        item = self.current_item()
        if isinstance(item, Claim) and self.opened:
            return self.opened.quotations.get(item.quotation)
        return item if isinstance(item, Quotation) else None

    def current_proposed(self, kind: Kind | None = None) -> Proposed[Any] | None:
        """Return the current suggestion, only of a kind if one is given."""
        item = self.current_item()
        return item if isinstance(item, Proposed) and kind in (None, item.kind) else None

    def current_speech(self) -> Quotation | Proposed[Quotation] | None:
        """Return the current quotation or suggested quotation, whose spans acts set."""
        return self.current_proposed(QUOTATION) or self.current_quotation()

    def current_claim(self) -> Claim | None:
        """Return the current claim."""
        item = self.current_item()
        return item if isinstance(item, Claim) else None

    @property
    def takes_claim_types(self) -> bool:
        """Tell whether a claim is current, or a suggested one."""
        item = self.current_item()
        return item is not None and item.kind is CLAIM

    def suggestion_after(self, span: Span, after_kind: str = "suggestion") -> Current | None:
        """Return the next suggestion after a span of a kind; None after the last one."""
        assert self.opened is not None
        return suggestion_after(self.opened, span, after_kind)

    def beside(self, caret: int, by: Literal[1, -1], kinds: Collection[str] = tuple(RANK)) -> Current | None:
        """Return the item of these kinds after (or before) the current one, in a ring.

        Without a current item, or with the caret (a code point) outside it, return the item next to the
        caret; None if there are no items.
        """
        if self.opened is None:
            return None
        return item_beside(self.opened, self.current_item(), self.current, caret, by, kinds)
