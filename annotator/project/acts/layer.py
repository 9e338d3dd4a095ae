"""Acts on a whole layer: its status, its flag and waivers of findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.layer import Status
    from annotator.domain.waiver import Waiver
    from annotator.project.acts.transaction import Scope


class LayerActs:
    """The acts on a layer."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def set_status(self, status: Status) -> Changes:
        """Set the status of the layer."""
        with self._scope.act(f"mark {status}", begins=False) as act:
            act.layer.set_state(self._scope.codebook, status=status)
        return act.changes

    def set_flag(self, flagged: bool) -> Changes:
        """Flag the document to return to it later, or remove the flag."""
        with self._scope.act("flag" if flagged else "unflag", begins=False) as act:
            act.layer.set_state(self._scope.codebook, flagged=flagged)
        return act.changes

    def waive(self, waivers: Sequence[Waiver]) -> Changes:
        """Waive findings."""
        with self._scope.act("waive finding") as act:
            for waiver in waivers:
                act.layer.put_waiver(waiver)
        return act.changes

    def take_waivers_back(self, waivers: Sequence[Waiver]) -> Changes:
        """Remove waivers, so that their findings are reported again."""
        with self._scope.act("take waiver back") as act:
            for waiver in waivers:
                act.layer.delete_waiver(waiver)
        return act.changes
