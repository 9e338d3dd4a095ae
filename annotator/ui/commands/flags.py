"""The actions on the flag of a document: set it at once, and write its reason in a bar below the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.panels.flag_bar import FlagBar

if TYPE_CHECKING:
    from annotator.ui.commands.window_parts import WindowParts


class FlagCommands(ArticleCommands):
    """Flags the document, with a reason or without.

    Attributes
    ----------
    bar: the line for the reason, which the window lays out.
    """

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self.bar = FlagBar()
        self._flagged_by: int | None = None  # the act that the reason becomes a part of
        self.bar.entered.connect(self._give_reason)
        self.bar.closed.connect(self._close)
        self._workspace.leaving.connect(self._leave)
        self._workspace.changed.connect(lambda _: self._close_if_unflagged())

    def flag(self) -> None:
        """Flag the document and offer a line for the reason, or remove the flag."""
        opened = self._workspace.opened
        if opened is None:
            return
        flagged = not opened.layer.flagged
        if self._workspace.act(lambda acts: acts.layer.set_flag(flagged)) and flagged:
            self._flagged_by = self._newest()
            self.bar.offer("", self._keys.key_of("flag_because"))
            self.hint.emit(self._keys.fill(mark("Flagged; {flag_because} writes why.")))

    def flag_because(self) -> None:
        """Flag the document if it is not, and give the keys to the line for the reason."""
        opened = self._workspace.opened
        if opened is None:
            return
        if not opened.layer.flagged:
            self.flag()
            if not opened.layer.flagged:
                return
        if not self.bar.isVisible():
            self._flagged_by = None
            self.bar.offer(opened.layer.flag_reason, "")
        self.bar.open()

    def _newest(self) -> int | None:
        project = self._workspace.project
        act = project.next_undo() if project is not None else None
        return act.id if act is not None else None

    def _give_reason(self, reason: str) -> None:
        """Save the reason; with the flag that was just set, it is one act."""
        self._save(reason)
        self._close()

    def _save(self, reason: str) -> None:
        workspace, words = self._workspace, " ".join(reason.split())
        if workspace.opened is None or not workspace.opened.layer.flagged:
            return
        if words == workspace.opened.layer.flag_reason:
            return
        is_one_act = self._flagged_by is not None and self._newest() == self._flagged_by
        if is_one_act and workspace.undo() is None:
            return
        if workspace.act(lambda acts: acts.layer.set_flag(True, words)) is None and is_one_act:
            workspace.redo()
        self._flagged_by = None

    def _close(self) -> None:
        had_keys = self.bar.field.hasFocus()
        self.bar.hide()
        self._flagged_by = None
        if had_keys:
            self._article.setFocus()

    def _leave(self) -> None:
        """Save what is typed: another document comes."""
        if self.bar.isVisible():
            self._save(self.bar.field.text())
            self._close()

    def _close_if_unflagged(self) -> None:
        opened = self._workspace.opened
        if self.bar.isVisible() and (opened is None or not opened.layer.flagged):
            self._close()
