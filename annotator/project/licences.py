"""The licences of all that the program is shipped with."""

from __future__ import annotations

import json
from dataclasses import dataclass

from annotator.resources_folder import resource


@dataclass(frozen=True)
class Part:
    """A library, a model or another part of the program.

    Attributes
    ----------
    version: "" where it depends on the computer that made the package.
    licence: an expression of SPDX.
    texts: the licences and notices that come with it.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def parts() -> tuple[Part, ...]:
    """Return all parts, the libraries by name, then what packages hold beside them."""
    listed = json.loads(resource("licences.json").read_text(encoding="utf-8"))
    return tuple(
        Part(part["name"], part["version"], part["licence"], tuple(listed["texts"][n] for n in part["texts"]))
        for part in listed["parts"]
    )
