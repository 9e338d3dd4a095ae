"""Whether the project has a speaker of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.domain.speaker import Speaker


def registered(name: str, speakers: Collection[Speaker]) -> Speaker | None:
    """Return the speaker of just that name, else the one that has it as an alias; None where several do."""
    named = [speaker for speaker in speakers if speaker.name == name]
    found = named or [speaker for speaker in speakers if name in speaker.aliases]
    return found[0] if len(found) == 1 else None
