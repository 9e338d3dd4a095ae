"""The reading of the open document's layers, and the part of it that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.domain.gold import GOLD
from annotator.project.teams.readings import (
    compared_layers,
    is_training,
    reading_of,
    threads_of,
    training_reading,
)

if TYPE_CHECKING:
    from annotator.domain.adjudication import Part, Reading
    from annotator.domain.changes import Changes
    from annotator.domain.thread import Thread
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.session.workspace import Workspace


class Adjudication(QObject):
    """Follows the open document: all layers while the gold one is worked on, or training shows one.

    Attributes
    ----------
    reading: None while there is nothing to compare.
    left_out: annotators whose layers wait, since they are not done.
    done_alone: the only annotator who has begun the document, if that one is done; else "".
    is_training: whether the own layer is compared with the gold one, to learn from it.
    """

    read = Signal()  # the reading has changed
    moved = Signal()  # another part is looked at

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._at: tuple[str, str] | None = None
        self._reading: Reading | None = None
        self._read_of: OpenDocument | None = None
        self.left_out: tuple[str, ...] = ()
        self.done_alone = ""
        self.is_training = False
        self._threads: tuple[Thread, ...] = ()
        workspace.document_opened.connect(self._on_opened)
        workspace.document_closed.connect(self._on_opened)
        workspace.project_closed.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)
        self.reload()

    @property
    def reading(self) -> Reading | None:
        """Return the reading of the open document, None while that of another one is still to be read.

        What was read of the one before has other words, so no key may act by it.
        """
        return self._reading if self._workspace.opened is self._read_of else None

    def _on_opened(self) -> None:
        self._at = None  # the first open one of the new document is chosen anew
        self._workspace.later.do_once(self.reload)

    def _on_changed(self, changes: Changes) -> None:
        """Read again at once, since the next key may follow."""
        project = self._workspace.project
        is_on_gold = project is not None and project.is_on_gold
        is_of_reading = bool(changes.annotations or changes.team or changes.threads)
        if changes.layers or ((is_on_gold or self.is_training) and is_of_reading):
            self.reload()

    def reload(self) -> None:
        """Read the layers (again); the part that is looked at stays, else the first open one is."""
        self._reading, self.left_out, self.is_training, self._threads = None, (), False, ()
        self.done_alone, self._read_of = "", self._workspace.opened
        try:
            self._read()
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
        self.read.emit()
        if self.part() is None:
            self.choose(next(iter(self.open_parts()), None))

    def _read(self) -> None:
        project, opened = self._workspace.project, self._workspace.opened
        if project is None or opened is None:
            return
        if project.is_on_gold:
            self._threads = threads_of(project, opened.document)
            _, self.left_out, self.done_alone = compared_layers(project, opened.document.id)
            self._reading = reading_of(project, opened.document)
        elif opened.layer.status == "done" and is_training(project, opened.document):
            self.is_training = True
            self._reading = training_reading(project, opened.document)

    def threads_on(self, part: Part) -> list[Thread]:
        """Return the comments on the annotations of a part, of any layer, and on what was taken of them."""
        places = {(name, each.id) for name, each in part.annotations.items()}
        places |= {(GOLD, each.id) for each in part.made}
        return [
            thread
            for thread in self._threads
            if (place := thread.place) is not None
            and place.kind == part.kind.id
            and (place.layer, place.annotation) in places
        ]

    @property
    def can_take(self) -> bool:
        """Tell whether something may be taken: of several layers, or of a single one that is done."""
        several = self.reading is not None and len(self.reading.annotators) > 1
        return not self.is_training and (several or bool(self.done_alone))

    # Parts

    def listed(self) -> list[Part]:
        """Return all differences, and what agrees but has comments, in text order."""
        parts = self.reading.parts if self.reading is not None else ()
        return [part for part in parts if not part.is_agreed or self.threads_on(part)]

    def open_parts(self) -> list[Part]:
        """Return the differences that are to be decided; all of a training document."""
        return self.reading.open() if self.reading is not None else []

    def part(self) -> Part | None:
        """Return the part that is looked at."""
        return self.reading.part(*self._at) if self.reading is not None and self._at is not None else None

    def choose(self, part: Part | None) -> None:
        """Look at a part."""
        at = _name(part) if part is not None else None
        if at != self._at:
            self._at = at
            self.moved.emit()

    def step(self, by: Literal[1, -1] = 1) -> bool:
        """Look at the next (or previous) open difference, in a ring; return whether there is one."""
        parts, here = self.listed(), self.part()
        number = parts.index(here) if here in parts else (-1 if by > 0 else 0)
        ring = [parts[(number + by * more) % len(parts)] for more in range(1, len(parts) + 1)]
        following = next((part for part in ring if part.is_open and not part.is_agreed), None)
        self.choose(following if following is not None else here)
        return following is not None

    def choose_at(self, point: int) -> None:
        """Look at the open difference at a code point, if there is one."""
        parts = (part for part in self.open_parts() if part.span.start <= point <= part.span.end)
        if (found := next(parts, None)) is not None:
            self.choose(found)


def _name(part: Part) -> tuple[str, str]:
    return part.kind.id, part.place
