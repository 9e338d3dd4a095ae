"""The codebook: a project's label sets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.domain.attributes import Attribute, AttributeValue
from annotator.domain.errors import InputError
from annotator.domain.roles import BUILT_IN, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

# The fields of a codebook that declare the attributes of each kind.
_ATTRIBUTES = {"quotation": "attributes", "claim": "claim_attributes"}
_NAME = re.compile(r"[a-z][a-z0-9_]*")
# Names that roles declared by a codebook may not have: the fields of a quotation and of a span.
RESERVED = frozenset({role.id for role in BUILT_IN}) | frozenset({
    "id", "type", "speaker", "speakers", "parent", "attributes", "note", "suggestion", "kind", "start", "end",
    "text", "types", "quotation", "extra",
})  # fmt: skip

# The groups in which entities are shown; a type of any other group is shown as “other”.
GROUPS = ("person", "organisation", "place", "time_number", "other")


@dataclass(frozen=True)
class ClaimType:
    """A kind of claim, with guidance to tell it from the others.

    Attributes
    ----------
    near_miss: what may be mistaken for this type.
    covers: ids of claim types of the default codebook that this type replaces in proposals.
    """

    id: str
    label: str
    definition: str = ""
    example: str = ""
    near_miss: str = ""
    covers: tuple[str, ...] = ()


@dataclass(frozen=True)
class EntityType:
    """A kind of entity and the group in which it is shown."""

    id: str
    label: str
    group: str = "other"
    definition: str = ""


@dataclass(frozen=True)
class Codebook:
    """The label sets of one version.

    Attributes
    ----------
    roles: the roles of quotations' spans besides content, cue and source.
    attributes: the declared attributes by the ids of kinds, without built-in ones.
    body: the whole codebook as it was read; the typed fields are views of it.
    """

    name: str
    version: str
    claim_types: tuple[ClaimType, ...]
    entity_types: tuple[EntityType, ...]
    roles: tuple[Role, ...] = ()
    attributes: Mapping[str, tuple[Attribute, ...]] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def edition(self) -> dict[str, str]:
        """Return name and version, as layers and exports name their codebook."""
        return {"name": self.name, "version": self.version}

    def claim_label(self, id: str) -> str:
        """Return the label of a claim type, or its id if the codebook does not know it."""
        claim_type = self.claim_type(id)
        return claim_type.label if claim_type else id

    def claim_type(self, id: str) -> ClaimType | None:
        """Return a claim type, or None if the codebook does not know it."""
        return next((t for t in self.claim_types if t.id == id), None)

    def entity_group(self, label: str) -> str:
        """Return the display group of an entity type."""
        entity_type = self.entity_type(label)
        return entity_type.group if entity_type else "other"

    def entity_type(self, id: str) -> EntityType | None:
        """Return an entity type, or None if the codebook does not know it."""
        return next((t for t in self.entity_types if t.id == id), None)


def read_codebook(body: Any, place: str = "the codebook") -> Codebook:
    """Return the codebook that a JSON object describes.

    Raises
    ------
    InputError: a required field is missing or of the wrong kind; the message names it.
    """
    try:
        return Codebook(
            name=_words(body, "name"),
            version=_words(body, "version"),
            claim_types=tuple(
                ClaimType(
                    str(t["id"]),
                    str(t["label"]),
                    str(t.get("definition", "")),
                    str(t.get("example", "")),
                    str(t.get("not", "")),
                    tuple(str(id) for id in t.get("covers") or ()),
                )
                for t in body["claim_types"]
            ),
            entity_types=tuple(
                EntityType(str(t["id"]), str(t["label"]), _group(t), str(t.get("definition", "")))
                for t in body["entity_types"]
            ),
            roles=tuple(_role(r, place) for r in body.get("roles") or ()),
            attributes={
                kind: tuple(_attribute(a) for a in body.get(key) or ()) for kind, key in _ATTRIBUTES.items()
            },
            body=body,
        )
    except KeyError as missing:
        raise InputError(f"{place} lacks the field {missing}.") from missing
    except (TypeError, AttributeError) as error:
        raise InputError(f"{place} is not a codebook: a field is of another kind ({error}).") from error


def _words(body: Any, field: str) -> str:
    """Return a field that names the codebook: words, or a number as words."""
    value = body[field]
    if not isinstance(value, str | int | float):
        raise TypeError(f"“{field}” is no word")
    return str(value)


def _group(body: Any) -> str:
    """Return the group of an entity type; "other" for a group that the program does not know."""
    group = body.get("group")
    return group if group in GROUPS else "other"


def _attribute(body: Any) -> Attribute:
    values = tuple(
        AttributeValue(str(v["id"]), str(v["label"]), str(v.get("definition", "")))
        for v in body.get("values") or ()
    )
    return Attribute(str(body["id"]), str(body["label"]), values, str(body.get("default", "")))


def _role(body: Any, place: str) -> Role:
    """Return a declared role; its id becomes a field of quotations.

    Raises
    ------
    InputError: the id is not a plain name, or it is the name of another field.
    """
    id = str(body["id"])
    if not _NAME.fullmatch(id) or id in RESERVED:
        raise InputError(
            f"{place}: “{id}” cannot be the id of a role.",
            "Use a word of small letters that is no field of a quotation.",
        )
    return Role(id, str(body["label"]), definition=str(body.get("definition", "")))
