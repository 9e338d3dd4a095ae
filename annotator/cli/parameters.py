"""Parameters that several commands take."""

from pathlib import Path
from typing import Annotated

import typer

from annotator.computer.cores import processes

ONE_A_CORE = processes(4)  # each holds its own copy of the model, 200 to 450 MB

ProjectPath = Annotated[Path, typer.Argument(readable=False, metavar="PROJECT", help="The project file.")]
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs", "-j", min=1, help="How many processes to use.", show_default="one a core, up to 4"
    ),
]
Model = Annotated[str, typer.Option("--model", help="An installed spaCy pipeline; `models` lists them.")]
