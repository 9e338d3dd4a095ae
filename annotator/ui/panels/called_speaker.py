"""The speaker of a condition of a list, asked for by name."""

from __future__ import annotations

from functools import partial
from heapq import nsmallest
from typing import TYPE_CHECKING

from annotator.domain.speakers_like import no_speaker
from annotator.domain.translation import language, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from annotator.domain.speaker import Speaker
    from annotator.domain.speakers_like import LikeSpeaker
    from annotator.project import Project
    from annotator.ui.dialogs.picker import Choice

_OFFERED = 30  # speakers, the most quoted ones, before anything is typed


def ask_speaker(project: Project, title: str, parent: QWidget) -> Speaker | None:
    """Ask for a speaker, the most quoted first; words that are nobody's name find those like it."""
    from annotator.ui.dialogs.picker import Choice, pick  # imported only when needed
    from annotator.ui.dialogs.speaker_lines import offered

    uses, registry = project.speaker_uses(), project.registry
    key = language().sort_key
    speakers = (speaker for id in uses if (speaker := registry.get(id)) is not None)
    first = nsmallest(_OFFERED, speakers, key=lambda each: (-uses[each.id], key(each.name)))
    choices = [Choice(each.name, _quoted(uses[each.id]), each.id, names=each.aliases) for each in first]
    id = pick(
        title,
        offered(registry, choices),
        more=partial(_found, project, uses),
        parent=parent,
    )
    return registry.get(id) if id else None


def _found(project: Project, uses: Mapping[str, int], typed: str) -> tuple[list[Choice], list[Choice]]:
    """Return the speakers with typed words in a name, and those with similar names or sources."""
    from annotator.project.speakers.like import speakers_like
    from annotator.ui.dialogs.picker import Choice
    from annotator.ui.dialogs.speaker_lines import found_by_name

    containing, resembling = found_by_name(project.registry, typed)
    if containing:
        containing.sort(key=lambda choice: -uses.get(choice.value, 0))
        return containing, resembling
    like = speakers_like(project.database, typed, project.annotator or None)
    known = {choice.value for choice in resembling}
    others = [Choice(each.name, _why(each), each.id) for each in like if each.id not in known]
    nobody = Choice(no_speaker([typed], like).message, "", None, heading=True)
    return [nobody], [*others, *resembling]


def _quoted(number: int) -> str:
    return tr("{n} quotation|{n} quotations", number)


def _why(speaker: LikeSpeaker) -> str:
    if not speaker.quotations:
        return tr("a name like it")
    return tr(
        "the words are the source of {n} quotation|the words are the source of {n} quotations",
        speaker.quotations,
    )
