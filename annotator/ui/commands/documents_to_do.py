"""Which document is to be done next, and what is left open for a gold layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import joined, mark, tr
from annotator.project.teams.readings import (
    is_kept_back,
    next_to_compare,
    next_to_decide,
    open_again,
    reading_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.project import Project
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.actions.keys import Keys
    from annotator.ui.session.workspace import Workspace

_AT_ONCE = 200  # documents that are read to find those to do

# What may be left for a gold layer.
_LEFT_OPEN = mark("{n} difference|{n} differences")
_LEFT_AGREED = mark("{n} annotation that agrees|{n} annotations that agree")
_LEFT_ALONE = mark("{n} annotation of the only annotator|{n} annotations of the only annotator")
# What is said where all is done, but gold layers have something open again; by whether all were read.
_OPEN_AGAIN = {
    True: mark(
        "All is done, but {n} document has something open: {next_document} leads there."
        "|All is done, but {n} documents have something open: {next_document} leads there."
    ),
    False: mark(
        "All is done, but at least {n} document has something open: {next_document} leads there."
        "|All is done, but at least {n} documents have something open: {next_document} leads there."
    ),
}
_MAY_BE_OPEN = mark("All is done; {next_document} looks whether something is open.")
_NO_DIFFERENCES = mark("No other document has differences to decide.")
# Hints where the next difference is beyond an end of the documents, by direction.
_ROUND = {
    1: mark("The end was reached: this is the first document with differences to decide."),
    -1: mark("The beginning was reached: this is the last document with differences to decide."),
}
# Hints on what is left open in a gold layer, by whether the layer is done.
_STILL_OPEN = {
    False: mark("Still open: {what}. {done} again marks the gold layer done all the same."),
    True: mark("Still open: {what}. {done} again leaves the gold layer done, and goes on."),
}
_LOOKS_ON = mark("Nothing is open from there to here; {next_document} looks on.")


def undone(project: Project, positions: Sequence[int]) -> Iterator[int]:
    """Yield those of some positions whose documents are not done, reading some at a time."""
    for start in range(0, len(positions), _AT_ONCE):
        part = positions[start : start + _AT_ONCE]
        left = {summary.position for summary in project.summaries(part) if summary.status != "done"}
        yield from (position for position in part if position in left)


def left_open(project: Project, opened: OpenDocument) -> list[str]:
    """Return in words what nobody has decided yet for the gold layer of the open document."""
    reading = reading_of(project, opened.document)
    agreed = _LEFT_AGREED if len(reading.annotators) > 1 else _LEFT_ALONE
    numbers = ((len(reading.open()), _LEFT_OPEN), (len(reading.agreed()), agreed))
    return [tr(words, number) for number, words in numbers if number]


class GoldDocuments:
    """Goes from one gold layer to the next, and tells what is left open in them."""

    def __init__(self, workspace: Workspace, keys: Keys, tell: Callable[[str], object]) -> None:
        self._workspace = workspace
        self._keys = keys
        self._tell = tell
        self._told_open = ""  # id of the document whose open differences were told last

    def go(self, project: Project, by: Literal[1, -1]) -> None:
        """Open the next (or previous) document with something to decide, in a ring."""
        ahead, others = self._ring(project, by)
        try:
            beside = next_to_decide(project, ahead)
            found = beside or next_to_decide(project, others)
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
            return
        if found is None:
            self._tell(tr(_NO_DIFFERENCES))
            return
        self._workspace.open_document(found.position)
        if not found.is_open:
            self._tell(self._keys.fill(_LOOKS_ON))
        elif beside is None:
            self._tell(tr(_ROUND[by]))

    def next_to_do(self, project: Project) -> int | None:
        """Return the first document that is not done and has several layers, else the first that is not done.

        Documents that are kept back from whoever makes gold layers are passed over, and those that are done,
        though something may be open again there: whoever marks one done all the same is not led back to it.
        After the last document it is the first. None: none is left.
        """
        positions = [position for part in self._ring(project) for position in part]
        if (found := next_to_compare(project, positions)) is not None:
            return found
        left = undone(project, positions)
        return next((position for position in left if not is_kept_back(project, position)), None)

    def _ring(self, project: Project, by: Literal[1, -1] = 1) -> tuple[list[int], list[int]]:
        """Return the documents that follow, and all others from the other end to here."""
        number = project.count()
        behind = self._workspace.following(number, -1 if by > 0 else 1)
        return self._workspace.following(number, by), behind[::-1]

    def tell_open(self, opened: OpenDocument, left: Sequence[str]) -> bool:
        """Tell what nobody has decided yet for a gold layer; return False at the second time."""
        if self._told_open == opened.document.id:
            return False
        self._told_open = opened.document.id
        words = _STILL_OPEN[opened.layer.status == "done"]
        self._tell(self._keys.fill(words, what=joined(left)))
        return True

    def forget_open(self) -> None:
        """Tell what is left open again the next time."""
        self._told_open = ""

    def words_of_open_again(self, project: Project) -> str:
        """Return how many other documents have something open again, "" where none has."""
        try:
            number, is_whole = open_again(project, [each for part in self._ring(project) for each in part])
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
            return ""
        if number:
            return self._keys.fill(_OPEN_AGAIN[is_whole], number)
        return "" if is_whole else self._keys.fill(_MAY_BE_OPEN)
