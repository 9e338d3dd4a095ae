"""The findings of the open document, to go to one of them or to be done all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from annotator.ui.dialogs.picker import Choice, Picker, asked
from annotator.ui.keys import canonical, key_of_press, name_of
from annotator.ui.models.cards import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.findings import Finding

DONE: Literal["done"] = "done"  # what is chosen where the findings shall stay as they are

_ALL_THE_SAME = "Done all the same"
_DONE_KEY = "Ctrl+Return"


class FindingsPicker(Picker):
    """Offers the findings; asked for by "done", above them that, by a key of its own.

    What Enter takes is the first finding: whoever presses it by habit passes over nothing. Nor is the key of
    "done" taken here, for the same reason.
    """

    def __init__(
        self, findings: Sequence[Finding], text: str, done_keys: Sequence[str] | None, parent: QWidget | None
    ) -> None:
        self._done_keys = {canonical(key) for key in done_keys or ()}
        self._is_to_be_done = done_keys is not None
        choices = [Choice(f.message, words_of(text, (f.span,)) if f.span else "", f) for f in findings]
        if self._is_to_be_done:
            choices.insert(0, Choice(_ALL_THE_SAME, "", DONE, key=name_of(_DONE_KEY)))
        super().__init__(_title(findings), choices, now=findings[0], parent=parent)
        if self._is_to_be_done:
            done = f"{name_of(_DONE_KEY)} {_ALL_THE_SAME.lower()}"
            self.chooser.hint.setText(f"Enter go to it · {done} · 1–9 take a line · Esc leave")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be done on a key of its own, and say so on the key of "done", as long as nothing is typed."""
        pressed = isinstance(event, QKeyEvent) and key_of_press(event.keyCombination())
        if not self._is_to_be_done or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if pressed in (_DONE_KEY, "Ctrl+Enter"):  # of the two keys, that of the digits' block
            self.chosen = DONE
            self.accept()
            return True
        if pressed in self._done_keys and not self.field.text():
            self.chooser.hint.setText(
                f"Not done yet: {name_of(_DONE_KEY)} is done all the same, Esc goes back."
            )
            return True
        return super().eventFilter(watched, event)


def _title(findings: Sequence[Finding]) -> str:
    """Return how many findings there are, as at the bottom of the window, and what waits beside them."""
    waiting = [finding.message for finding in findings if finding.kind == "undecided"]
    count = len(findings) - len(waiting)
    counted = [f"{count:,} finding{'' if count == 1 else 's'}"] if count else []
    return ", ".join([*counted, *waiting])


def choose_finding(
    findings: Sequence[Finding],
    text: str,
    parent: QWidget | None,
    *,
    done_keys: Sequence[str] | None = None,
    place: Callable[[QWidget], None] | None = None,
) -> Any:
    """Show the findings and return the one to go to, `DONE` (offered where its keys are given), or None."""
    return asked(FindingsPicker(findings, text, done_keys, parent), place)
