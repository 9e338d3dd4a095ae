"""Speakers as lines of a picker that typed words filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark, tr
from annotator.project.proposals.speaker_choices import SpeakerChoice
from annotator.ui.dialogs.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project.speakers.index import Registry

_SHOWN = 30
# The kinds of a new speaker, with the words of its line.
_NEW_KINDS = {
    "person": mark("New person “{name}”"),
    "organisation": mark("New organisation “{name}”"),
    "group": mark("New group “{name}”"),
    "unnamed": mark("New unnamed speaker “{name}”"),
    "document": mark("New document “{name}”"),
}
_OF_CODEBOOK = mark("New {kind} “{name}”")  # any other kind


def new_speakers(
    registry: Registry, typed: str, kind: str, likely: Sequence[SpeakerChoice] = ()
) -> list[Choice]:
    """Return a line for a new speaker of each kind, the guessed kind first; the values are `SpeakerChoice`.

    Return none for a name in the project, and skip a kind if a likely new speaker has it.
    """
    name = typed.casefold()
    if any(other.name.casefold() == name for other in registry.containing(typed)):
        return []
    known_kinds = {other.kind for other in likely if other.speaker is None and other.name.casefold() == name}
    kinds = [other for other in dict.fromkeys((kind, *_NEW_KINDS)) if other not in known_kinds]
    return [
        Choice(
            tr(_NEW_KINDS.get(other, _OF_CODEBOOK), kind=other, name=typed),
            "",
            SpeakerChoice(typed, other, None, "typed", 0.0),
        )
        for other in kinds
    ]


def offered(registry: Registry, likely: Sequence[Choice], *, but: str = "") -> list[Choice]:
    """Return the likely speakers, or else the first ones of the project, so that the list is never empty."""
    return [*likely] or found_by_name(registry, "", but=but)[0]


def found_by_name(registry: Registry, typed: str, *, but: str = "") -> tuple[list[Choice], list[Choice]]:
    """Return the speakers whose names contain the typed words, and those with similar names."""
    matches = registry.matches(typed, but=but)
    sure = [match.speaker for match in matches if match.sure]
    having = [*sure, *(speaker for speaker in registry.containing(typed, _SHOWN) if speaker not in sure)]
    containing = [
        Choice(
            speaker.name,
            ", ".join(speaker.aliases) or tr("speaker of the project"),
            speaker.id,
            names=speaker.aliases,
        )
        for speaker in having
        if speaker.id != but
    ]
    ids = {speaker.id for speaker in having}
    resembling = [
        Choice(match.speaker.name, f"≈ {match.why}", match.speaker.id)
        for match in matches
        if match.speaker.id not in ids
    ]
    return containing, resembling
