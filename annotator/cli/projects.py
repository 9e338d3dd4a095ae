"""Commands on the project file itself: new, index."""

from typing import Annotated

import typer

from annotator.cli.messages import OK, counted, progress, say
from annotator.cli.parameters import ProjectPath
from annotator.domain.errors import InputError
from annotator.domain.translation import LANGUAGES
from annotator.project import Project
from annotator.project.bundled_codebooks import bundled_codebooks
from annotator.project.jobs.sample_project import create_sample
from annotator.project.jobs.search import index as index_project


def new(
    project: ProjectPath,
    codebook: Annotated[
        str, typer.Option(help=f"Label sets to begin with: {', '.join(bundled_codebooks())}.")
    ] = "default",
    language: Annotated[
        str, typer.Option(help=f"Language of the codebook and the guidelines: {', '.join(LANGUAGES)}.")
    ] = "en",
    sample: Annotated[bool, typer.Option("--sample", help="Put the bundled sample articles in.")] = False,
) -> int:
    """Make a new project."""
    if language not in LANGUAGES:
        raise InputError(
            f"The program does not speak the language “{language}”.", f"Choose one of {', '.join(LANGUAGES)}."
        )
    make = create_sample if sample else Project.create
    with make(project, codebook, language=language) as created:
        documents = counted(created.count(), "document")
        say(f"{project}: a new project with {documents}, codebook {created.codebook.name}.")
    return OK


def index(
    project: ProjectPath,
    anew: Annotated[
        bool, typer.Option("--anew", help="Build the whole index again, for a damaged one.")
    ] = False,
) -> int:
    """Complete the index of words, so that the search in the project finds all documents."""
    with Project.open(project) as opened, progress("indexing") as report_progress:
        number = index_project(opened, report_progress, anew=anew)
    say(f"{counted(number, 'document')} indexed.")
    return OK
