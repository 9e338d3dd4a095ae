"""Parameters that several commands take."""

import json
from pathlib import Path
from typing import Annotated

import typer

from annotator.computer.cores import processes
from annotator.domain.errors import InputError

ONE_A_CORE = processes(4)  # each holds its own copy of the model, 200 to 450 MB

STANDARD_INPUT = STANDARD_OUTPUT = Path("-")  # as a file is named that is none

ProjectPath = Annotated[Path, typer.Argument(readable=False, metavar="PROJECT", help="The project file.")]
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs", "-j", min=1, help="How many processes to use.", show_default="one a core, up to 4"
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
# Conditions on documents. Days stand for all their hours, months and years for all their days.
Publisher = Annotated[str, typer.Option(help="Only documents of this publisher.")]
Since = Annotated[str, typer.Option(help="Only documents published from then on: 2025-11-28, or 2025-11.")]
Until = Annotated[str, typer.Option(help="Only documents published until then.")]
TitleWords = Annotated[str, typer.Option(help="Only documents with all of these words in title or id.")]
SeenBy = Annotated[
    str,
    typer.Option(metavar="NAME", help="Leave out what this annotator must not see yet (blind, training)."),
]
OnGold = Annotated[bool, typer.Option("--on-gold", help="The annotator of --seen-by makes gold layers.")]
Model = Annotated[str, typer.Option("--model", help="An installed spaCy pipeline; `models` lists them.")]


def names_of(words: str) -> tuple[str, ...]:
    """Return the names of --annotators: between commas, or a list in JSON for names with commas.

    Raises
    ------
    InputError: the words begin such a list, and are none.
    """
    if not words.startswith("["):
        return tuple(filter(None, (name.strip() for name in words.split(","))))
    try:
        names = json.loads(words)
    except (ValueError, RecursionError):
        names = None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise InputError("--annotators is no list of names.", 'Give it as ana,ben or as ["ana", "ben"].')
    return tuple(names)
