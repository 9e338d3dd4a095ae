"""Decisions of a person on copies that are brought together; every default loses nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.domain.changes import LayerKey
from annotator.domain.errors import InputError
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

BOTH = "both"  # one state comes into the layer, the others are set aside until somebody decides
KEEP = "keep"  # what the project has
TAKE = "take"  # what a copy has
AS = "as:"  # before the name of an annotator who gets what the copies have as a layer
CHOICES = (BOTH, KEEP, TAKE)


@dataclass(frozen=True)
class Decisions:
    """The decisions on a merge.

    Attributes
    ----------
    layers: by layer, or by speaker with the document "": a choice, "as:" and a name, or the checksum of a
    state.
    others: the choice for all other conflicts.
    documents: whether documents that the project lacks are taken in.
    left: ids of those that are not taken in all the same.
    codebook: the name of the copy whose codebook is put in force; "": none.
    speakers: speakers that are others, by their ids: they give their mentions and names to these.
    same_names: whether all speakers of copies become those who have the same name and kind (`SameNames`).
    """

    layers: Mapping[LayerKey, str] = field(default_factory=dict)
    others: str = BOTH
    documents: bool = True
    left: frozenset[str] = frozenset()
    codebook: str = ""
    speakers: Mapping[str, str] = field(default_factory=dict)
    same_names: bool = False

    def on(self, key: LayerKey) -> str:
        """Return the choice for a conflict."""
        return self.layers.get(key, self.others)

    def to_plain(self) -> dict[str, Any]:
        """Return them as an object of JSON."""
        return {
            "layers": [
                {"document": key.document, "name": key.annotator, "choice": choice}
                for key, choice in self.layers.items()
            ],
            "others": self.others,
            "documents": self.documents,
            "left": sorted(self.left),
            "codebook": self.codebook,
            "speakers": dict(self.speakers),
            "same_names": self.same_names,
        }


_FIELDS = {
    "layers": list, "others": str, "documents": bool, "left": list, "codebook": str, "speakers": dict,
    "same_names": bool,
}  # fmt: skip


def decisions_from(plain: Any) -> Decisions:
    """Return the decisions in an object of JSON; fields that are missing have their defaults.

    Raises
    ------
    InputError: a field is unknown, or holds something else.
    """
    if not isinstance(plain, dict):
        raise InputError(tr("The decisions are no object of JSON."), _remedy())
    for name, value in plain.items():
        if name not in _FIELDS or not isinstance(value, _FIELDS[name]):
            raise InputError(
                tr("The decisions have a field that cannot be read: “{name}”.", name=name), _remedy()
            )
    given = dict(plain)
    layers = {}
    for each in given.pop("layers", []):
        fields = each if isinstance(each, dict) else {}
        names = [fields.get(name) for name in ("document", "name", "choice")]
        if not all(isinstance(name, str) for name in names) or set(fields) != {"document", "name", "choice"}:
            raise InputError(
                tr("A decision on a layer cannot be read: {decision}.", decision=str(each)), _remedy()
            )
        layers[LayerKey(str(names[0]), str(names[1]))] = check_choice(str(names[2]))
    speakers = given.pop("speakers", {})
    if not all(isinstance(id, str) for id in speakers.values()):
        raise InputError(
            tr("The decisions have a field that cannot be read: “{name}”.", name="speakers"), _remedy()
        )
    left = frozenset(map(str, given.pop("left", [])))
    if "others" in given:
        check_choice(given["others"])
    return Decisions(layers=layers, speakers=speakers, left=left, **given)


def check_choice(choice: str) -> str:
    """Return a choice for conflicts; raise InputError for what is none."""
    is_sum = len(choice) == 16 and all(letter in "0123456789abcdef" for letter in choice)
    if choice in CHOICES or is_sum or (choice.startswith(AS) and choice.removeprefix(AS).strip()):
        return choice
    raise InputError(
        tr("There is no choice “{choice}” for a conflict.", choice=choice),
        tr(
            "Choose one of {choices}, or the sixteen letters of a state.",
            choices=", ".join((*CHOICES, f"{AS}NAME")),
        ),
    )


def _remedy() -> str:
    return tr("The manual page “Work in a team” says what decisions look like.")
