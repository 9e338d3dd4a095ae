"""The codebooks that come with the program."""

from __future__ import annotations

import json

from annotator.domain.codebook import read_codebook
from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.resources_folder import resource


def bundled_codebooks() -> list[str]:
    """Return the names of the codebooks that come with the program, the default first."""
    names = sorted(path.stem for path in resource("codebooks").glob("*.json"))
    return sorted(names, key=lambda name: name != "default")


def bundled_codebook(name: str) -> dict[str, object]:
    """Return a codebook by its name, as JSON; InputError if there is none."""
    if name not in bundled_codebooks():
        raise InputError(
            tr("There is no codebook “{name}”.", name=name),
            tr("Choose one of {names}.", names=", ".join(bundled_codebooks())),
        )
    body = json.loads(resource("codebooks", f"{name}.json").read_text(encoding="utf-8"))
    read_codebook(body, f"codebook {name}")
    return dict(body)
