"""The open project, document and current annotation; views listen only to the workspace."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from annotator.domain.claim import Claim
from annotator.domain.decisions import Showing
from annotator.domain.errors import AnnotatorError, BackupWanted
from annotator.domain.kinds import CLAIM, ITEM_KINDS, QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation
from annotator.ui.session.after_paint import Later

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.document import Document
    from annotator.domain.kinds import Kind
    from annotator.domain.span import Span
    from annotator.project import Project
    from annotator.project.acts.acts import Acts, DocumentActs
    from annotator.project.acts.speakers import SpeakerActs
    from annotator.project.opened.document import OpenDocument

# The order of annotations that begin at the same character.
RANK: dict[str, int] = {kind: rank for rank, kind in enumerate(ITEM_KINDS)}
# The kinds of suggestion, which wait for a decision.
PROPOSED: tuple[str, ...] = tuple(kind for kind, described in ITEM_KINDS.items() if described.is_proposed)
Item = Quotation | Claim | Proposed[Any]
_LOOKED_AHEAD = 200  # number of documents searched at a time for undone ones
Place = tuple[int, int, int, str, str]


@dataclass(frozen=True)
class Current:
    """The annotation or suggestion that acts refer to, and the span whose edges keys move.

    Attributes
    ----------
    kind: id of its item kind, see `kinds.ITEM_KINDS`.
    role, index: the span whose edges keys move.
    """

    kind: str
    id: str
    role: str = "content"
    index: int = 0


def place_of(kind: str, item: Item) -> Place:
    """Return the place of an annotation or suggestion among all of them in text order."""
    return (item.span.start, RANK[kind], item.span.end, item.id, kind)


def next_of(annotations: list[Current], current: Current | None) -> Current | None:
    """Return the annotation after the current one; the first if the current one is not among them."""
    ids = [(other.kind, other.id) for other in annotations]
    if current is not None and (current.kind, current.id) in ids:
        return annotations[(ids.index((current.kind, current.id)) + 1) % len(annotations)]
    return annotations[0] if annotations else None


class Workspace(QObject):
    """The one place where acts are performed and announced.

    Attributes
    ----------
    later: the queue of updates of the views beside the article.
    sought: the annotation for which a key was refused because it was out of view; the next step returns to
    it.
    showing: the choice of suggestions that are shown.
    shown: ascending positions of the documents that the filter lets through; None without a filter.
    """

    project_opened = Signal()
    project_closed = Signal()
    leaving = Signal()  # before another document or none is shown: typed words must be saved
    document_opened = Signal()
    changed = Signal(object)  # Changes; those of suggestions name all that began or ceased to be pending
    documents_changed = Signal()
    analysis_arrived = Signal()  # or other suggestions of the document are shown
    current_changed = Signal()
    saved = Signal(str)  # ISO 8601 in UTC
    refused = Signal(object)  # AnnotatorError
    postponed = Signal(object)  # a function that does the act, once a backup is made before it

    def __init__(self) -> None:
        super().__init__()
        self.later = Later(self)
        self.project: Project | None = None
        self.opened: OpenDocument | None = None
        self.position = 0
        self.shown: Sequence[int] | None = None
        self.current: Current | None = None
        self.sought: Current | None = None
        self.showing = Showing()
        self._acts: Acts | None = None

    # Project and document

    def open_project(self, project: Project, annotator: str, position: int = 1) -> None:
        """Open a project and close the previous one."""
        self.close_project()
        self.project = project
        self._acts = project.work_as(annotator)
        self.project_opened.emit()
        if project.count():
            self.open_document(min(max(1, position), project.count()))

    def close_project(self) -> None:
        """Close the project; everything is saved already."""
        if self.project is None:
            return
        self.leaving.emit()
        project, self.project, self.opened, self._acts = self.project, None, None, None
        self.position, self.current = 0, None
        project.close()
        self.project_closed.emit()

    def open_document(self, position: int) -> None:
        """Show the document at a position (from 1)."""
        if self.project is None:
            return
        try:
            if not 1 <= position <= self.project.count():
                return
            self.leaving.emit()
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

    def following(self, number: int, by: Literal[1, -1] = 1) -> list[int]:
        """Return the positions of the next (or previous) documents that pass the filter."""
        if self.project is None:
            return []
        positions = range(1, self.project.count() + 1) if self.shown is None else self.shown
        if by > 0:
            first = bisect_right(positions, self.position)
            return list(positions[first : first + number])
        end = bisect_left(positions, self.position)
        return list(positions[max(0, end - number) : end])[::-1]

    def following_undone(self, number: int) -> list[int]:
        """Return the positions of the next undone documents that pass the filter."""
        if self.project is None:
            return []
        positions: list[int] = []
        coming = self.following(_LOOKED_AHEAD)
        for start in range(0, len(coming), number):
            summaries = self.project.summaries(coming[start : start + number])
            positions += [summary.position for summary in summaries if summary.status != "done"]
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

    def undo(self) -> Changes | None:
        """Undo the last act, in any document; return None if that failed."""
        return next(iter(self._go(lambda project: (project.undo(),))), None)

    def redo(self) -> Changes | None:
        """Redo the last undone act; return None if that failed."""
        return next(iter(self._go(lambda project: (project.redo(),))), None)

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
        last_document = operations[-1].document if operations else None
        if last_document and self.opened and last_document != self.opened.document.id:
            self.open_document(self.project.position_of(last_document))
        return operations

    def _announce(self, changes: Changes, then: Callable[[Changes], Current | None] | None = None) -> None:
        opened = self.opened
        if self.project is not None:
            self.project.update_registry(changes)
        if opened is not None:
            if opened.document.id in changes.documents_touched():  # each view picks its own changes
                changes = replace(changes, document=opened.document.id)
            if opened.document.id in changes.edited:
                self.read_again()
            if self.opened is opened:
                changes = opened.apply(changes)
        if then is not None:
            self.current = then(changes)
        elif self.current and self.current_item() is None:
            self.current = None
        self.changed.emit(changes)
        self.current_changed.emit()
        self.saved.emit(changes.at)

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
        """Return the next suggestion after a span of a kind; the first one follows the last."""
        assert self.opened is not None
        orders = [(kind, self.opened.of_kind(kind)) for kind in PROPOSED]
        # At the same start, a kind of lower rank comes first.
        starts = {kind: span.start + (RANK[kind] < RANK[after_kind]) for kind in PROPOSED}
        for after in (starts, dict.fromkeys(PROPOSED, 0)):
            if places := [
                place_of(kind, suggestion)
                for kind, order in orders
                if (suggestion := order.after(after[kind]))
            ]:
                *_, id, kind = min(places)
                return Current(kind, id)
        return None

    def beside(self, caret: int, by: Literal[1, -1], kinds: Collection[str] = tuple(RANK)) -> Current | None:
        """Return the item of these kinds after (or before) the current one, in a ring.

        Without a current item, or with the caret (a code point) outside it, return the item next to the
        caret; None if there are no items.
        """
        if self.opened is None:
            return None
        item = self.current_item()
        if item is not None and not item.extent.start <= caret <= item.extent.end:
            item = None
        places = [place for kind in kinds if (place := self._beside(kind, item, caret, by))]
        places = places or [place for kind in kinds if (place := self._outermost(kind, by))]
        if not places:
            return None
        *_, id, kind = min(places) if by > 0 else max(places)
        return Current(kind, id)

    def _beside(self, kind: str, item: Item | None, caret: int, by: int) -> Place | None:
        """Return the place of the nearest item of a kind before or after the current item or the caret."""
        assert self.opened is not None
        items = self.opened.of_kind(kind)
        near = items.after if by > 0 else items.before
        if self.current is None or item is None:
            nearest = near(caret)
        elif kind == self.current.kind:
            nearest = near(*item.span, item.id)
        else:
            # At the same start, a kind of lower rank comes first.
            nearest = near(item.span.start + (RANK[kind] < RANK[self.current.kind]))
        return place_of(kind, nearest) if nearest else None

    def _outermost(self, kind: str, by: int) -> Place | None:
        assert self.opened is not None
        items = self.opened.of_kind(kind)
        return place_of(kind, items[0 if by > 0 else -1]) if len(items) else None
