"""Names of roles and sentences on them; the roles of a codebook have its own names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

FURTHER = ""  # the role of the sentence for all roles without one of their own
_NAMES = {"content": mark("content"), "cue": mark("cue"), "source": mark("source")}


def name_of_role(role: str) -> str:
    """Return the name of a role within a line."""
    return tr(_NAMES.get(role, role))


def sentence_on(role: str, sentences: Mapping[str, str], *, keys: str = "") -> str:
    """Return the sentence of a table for a role (articles and endings differ), with the keys in it."""
    return tr(sentences.get(role, sentences[FURTHER]), role=role, keys=keys)
