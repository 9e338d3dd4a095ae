"""Acts on a whole layer: its status, its flag and waivers of findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.arguments import WORDS, YES_OR_NO, instance_of, several, takes, word_of
from annotator.domain.layer import STATUSES
from annotator.domain.translation import mark
from annotator.domain.waiver import Waiver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.layer import Status
    from annotator.project.acts.transaction import Scope

_WAIVERS = several("a tuple or list of waivers", instance_of("a waiver", Waiver))


class LayerActs:
    """The acts on a layer."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    @takes(status=word_of(STATUSES))
    def set_status(self, status: Status) -> Changes:
        """Set the status of the layer."""
        with self._scope.act(f"mark {status}", begins=False) as act:
            act.layer.set_state(self._scope.codebook.edition, status=status)
        return act.changes

    @takes(flagged=YES_OR_NO, reason=WORDS)
    def set_flag(self, flagged: bool, reason: str = "") -> Changes:
        """Flag the document to return to it later, with a reason on one line, or remove the flag."""
        words = " ".join(reason.split()) if flagged else ""
        with self._scope.act(mark("flag") if flagged else mark("unflag"), begins=False) as act:
            act.layer.set_state(self._scope.codebook.edition, flagged=flagged, reason=words)
        return act.changes

    @takes(waivers=_WAIVERS)
    def waive(self, waivers: Sequence[Waiver]) -> Changes:
        """Waive findings."""
        with self._scope.act(mark("leave so")) as act:
            for waiver in waivers:
                act.layer.put_waiver(waiver)
        return act.changes

    @takes(waivers=_WAIVERS)
    def take_waivers_back(self, waivers: Sequence[Waiver]) -> Changes:
        """Remove waivers, so that their findings are reported again."""
        with self._scope.act(mark("show again")) as act:
            for waiver in waivers:
                act.layer.delete_waiver(waiver)
        return act.changes
