"""The base of what makes commands: their hints are its own."""

from __future__ import annotations

from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance

Heard = TypeVar("Heard", bound="_Hinting")


class _Hinting(Protocol):
    @property
    def hint(self) -> SignalInstance: ...


class HintingSubjects(QObject):
    """Makes commands, and passes on what they tell the user."""

    hint = Signal(str)  # a message to the user from any of the commands

    def _heard(self, commands: Heard) -> Heard:
        """Return commands whose hints are shown."""
        commands.hint.connect(self.hint)
        return commands
