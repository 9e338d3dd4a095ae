"""The draft in the window of the codebook, with the drafts before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.codebook import read_codebook
from annotator.domain.codebook_check import refuse_unfit
from annotator.domain.codebook_doubts import doubts
from annotator.domain.errors import InputError
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.codebook_doubts import Doubt
    from annotator.domain.codebook_draft import Draft


class Editing(QObject):
    """Holds the draft; letters typed into one field are one change.

    Attributes
    ----------
    draft: the codebook as it is edited now.
    doubts: what somebody should look at in it.
    problem: why it cannot be saved, "" if it can.
    """

    changed = Signal()
    refused = Signal(str)  # why an edit cannot be

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self._earlier: list[Draft] = []
        self._field = ""  # that was edited last
        self._check()

    def edit(self, change: Callable[[Draft], Draft], field: str = "") -> bool:
        """Edit the draft, or say why it cannot be; edits of the same named field in a row are one."""
        try:
            after = change(self.draft)
        except InputError as error:
            self.refused.emit(f"{error.message} {error.remedy}".strip())
            return False
        if not (field and field == self._field):
            self._earlier.append(self.draft)
        self._field = field
        self.draft = after
        self._check()
        self.changed.emit()
        return True

    @property
    def can_take_back(self) -> bool:
        """Tell whether there is an earlier draft."""
        return bool(self._earlier)

    def take_back(self) -> None:
        """Go back to the draft before the last edit."""
        if self._earlier:
            self.draft, self._field = self._earlier.pop(), ""
            self._check()
            self.changed.emit()

    def _check(self) -> None:
        self.problem = ""
        self.doubts: list[Doubt] = []
        try:
            place = tr("the codebook")
            refuse_unfit(read_codebook(self.draft.body, place), place)
            self.doubts = doubts(self.draft.body)
        except InputError as error:
            self.problem = error.message
