"""The speaker that a typed name means, for the conditions of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from annotator.domain.speaker import Speaker
    from annotator.project import Project
    from annotator.ui.session.workspace import Workspace


def speaker_called(workspace: Workspace, project: Project, words: str) -> Speaker | None:
    """Return the likeliest speaker of a name; say where there is none, and return None."""
    matches = project.registry.matches(words, limit=1)
    if matches:
        return matches[0].speaker
    workspace.refused.emit(
        InputError(
            tr("No speaker of this project is called “{name}”.", name=words),
            tr("The panel of speakers lists all."),
        )
    )
    return None
