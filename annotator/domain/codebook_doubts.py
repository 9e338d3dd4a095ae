"""Doubts about a codebook: keys and names that clash, colours that are hard to see, unfit defaults."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.codebook import read_codebook
from annotator.domain.contrast import LEAST, PAPER, contrast, is_colour
from annotator.domain.recoding import Label
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.codebook import Codebook


@dataclass(frozen=True)
class Doubt:
    """Something in a codebook that its editor should look at; it may be saved so.

    Attributes
    ----------
    label: what it is about.
    message: for people.
    """

    label: Label
    message: str


def doubts(body: dict[str, Any]) -> list[Doubt]:
    """Return what clashes in a codebook: keys, names, and colours that are hard to see on paper.

    Raises
    ------
    InputError: it is no codebook.
    """
    codebook = read_codebook(body)
    return [
        *_clashes("claim type", codebook.claim_types),
        *_clashes("entity type", codebook.entity_types),
        *_clashes("role", codebook.roles),
        *_pale(codebook),
        *(
            doubt
            for kind, attributes in codebook.attributes.items()
            for attribute in attributes
            for doubt in (
                *_clashes("value", attribute.values, kind, attribute.id),
                *_unfit_default(kind, attribute),
            )
        ),
        *(
            doubt
            for kind, attributes in codebook.attributes.items()
            for doubt in _clashes("attribute", attributes, kind)
        ),
    ]


def _clashes(sort: str, entries: Any, kind: str = "", attribute: str = "") -> Iterator[Doubt]:
    names = Counter(entry.label.casefold() for entry in entries)
    keys = Counter(key.casefold() for entry in entries if (key := getattr(entry, "key", "")))
    for entry in entries:
        label = Label(sort, entry.id, kind, attribute)
        if names[entry.label.casefold()] > 1:
            yield Doubt(label, tr("Another one is called “{name}”, too.", name=entry.label))
        key = getattr(entry, "key", "")
        if keys[key.casefold()] > 1:
            yield Doubt(label, tr("Another one has the key {key}, too.", key=key))


def _pale(codebook: Codebook) -> Iterator[Doubt]:
    for sort, entries in (("claim type", codebook.claim_types), ("entity type", codebook.entity_types)):
        for entry in entries:
            if not is_colour(entry.colour):
                continue
            ratio = contrast(entry.colour, PAPER)
            if ratio < LEAST:
                yield Doubt(
                    Label(sort, entry.id),
                    tr(
                        "The colour {colour} is hard to see on paper: its contrast is {ratio}, and it"
                        " takes {least}.",
                        colour=entry.colour, ratio=f"{ratio:.1f}", least=f"{LEAST}",
                    ),
                )  # fmt: skip


def _unfit_default(kind: str, attribute: Any) -> Iterator[Doubt]:
    if attribute.default and not attribute.knows(attribute.default):
        yield Doubt(
            Label("attribute", attribute.id, kind),
            tr("“{value}” is no value of it, so it cannot be the default.", value=attribute.default),
        )
