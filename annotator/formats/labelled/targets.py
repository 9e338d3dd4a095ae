"""Targets: what each label of a text becomes by a label map."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.codebook import RESERVED
from annotator.domain.errors import InputError
from annotator.domain.roles import BUILT_IN_IDS
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.formats.input.label_map import LabelMap
    from annotator.formats.labelled.labelled_text import Label

_ROLE = re.compile(r"[a-z][a-z0-9_]*")


class Target(NamedTuple):
    """The annotation that a label becomes.

    Attributes
    ----------
    role: a role of a quotation, "claim", "entity", or "" if the label is left out.
    value: the type of the claim or the label of the entity; "" if the map does not say it.
    """

    role: str
    value: str = ""


def targets_of(labels: Iterable[Label], map: LabelMap) -> dict[str, Target]:
    """Return the targets of labels by the labels' ids; a label that the map does not name becomes an entity.

    Raises
    ------
    InputError: the map has a role that cannot be one.
    """
    return {label.id: _target(map.labels.get(label.label, "entity")) for label in labels}


def _target(word: str) -> Target:
    role, _, value = word.partition(":")
    role, value = role.strip(), value.strip()
    if role in ("", "entity", "claim"):
        return Target(role, value)
    if role not in BUILT_IN_IDS and (not _ROLE.fullmatch(role) or role in RESERVED):
        raise InputError(
            tr("the map of labels names the role “{word}”, which is none.", word=word),
            tr("Give content, cue, source, a role of the codebook, claim or entity."),
        )
    return Target(role)
