"""The open project, unless its file was moved away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.project import Project
    from annotator.ui.session.workspace import Workspace


def project_in_place(workspace: Workspace) -> Project | None:
    """Return the open project; where its file was moved or replaced, tell so and return None.

    A command that is given its path would work on another file with the same name.
    """
    project = workspace.project
    try:
        if project is not None:
            project.check_place()
    except AnnotatorError as error:
        workspace.refused.emit(error)
        return None
    return project
