"""The codebook: a project's label sets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from annotator.domain.attributes import ANSWERS, YES_AND_NO, Attribute, AttributeValue, number_from
from annotator.domain.contrast import is_colour
from annotator.domain.errors import InputError
from annotator.domain.roles import BUILT_IN, Role
from annotator.domain.translation import LANGUAGES, labelled, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# The fields of a codebook that declare the attributes of each kind.
ATTRIBUTES = {"quotation": "attributes", "claim": "claim_attributes"}
_NAME = re.compile(r"[a-z][a-z0-9_]*")
# Names that roles declared by a codebook may not have: the fields of a quotation and of a span.
RESERVED = frozenset({role.id for role in BUILT_IN}) | frozenset({
    "id", "type", "speaker", "speakers", "parent", "attributes", "note", "suggestion", "kind", "start", "end",
    "text", "types", "quotation", "extra",
})  # fmt: skip

# Languages in which nouns have a capital within a line, too.
_CAPITAL_NOUNS = frozenset({"de"})

# The field of a codebook with the labels of the model that are not shown.
LEFT_OUT = "entity_types_left_out"

# The groups in which entities are shown; a type of any other group is shown as “other”.
GROUPS = ("person", "organisation", "place", "time_number", "other")


@dataclass(frozen=True)
class ClaimType:
    """A kind of claim, with guidance to tell it from the others.

    Attributes
    ----------
    near_miss: what may be mistaken for this type.
    covers: ids of claim types of the default codebook that this type replaces in proposals.
    key, colour: how annotators choose and see it; "" for the program's own way. A colour is "#rrggbb".
    """

    id: str
    label: str
    definition: str = ""
    example: str = ""
    near_miss: str = ""
    covers: tuple[str, ...] = ()
    key: str = ""
    colour: str = ""


@dataclass(frozen=True)
class EntityType:
    """A kind of entity and the group in which it is shown.

    Attributes
    ----------
    covers: labels of the model's entities that are shown as this type.
    key, colour, example: as of a claim type.
    """

    id: str
    label: str
    group: str = "other"
    definition: str = ""
    covers: tuple[str, ...] = ()
    key: str = ""
    colour: str = ""
    example: str = ""


@dataclass(frozen=True)
class Codebook:
    """The label sets of one version.

    Attributes
    ----------
    roles: the roles of quotations' spans besides content, cue and source.
    attributes: the declared attributes by the ids of kinds, without built-in ones.
    left_out: labels of the model's entities that are not shown.
    body: the whole codebook as it was read; the typed fields are views of it.
    """

    name: str
    version: str
    claim_types: tuple[ClaimType, ...]
    entity_types: tuple[EntityType, ...]
    roles: tuple[Role, ...] = ()
    attributes: Mapping[str, tuple[Attribute, ...]] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    left_out: frozenset[str] = frozenset()

    @property
    def language(self) -> str:
        """Return the language of the codebook's words: one of the program's, English if it names no other."""
        language = self.body.get("language")
        return language if isinstance(language, str) and language in LANGUAGES else "en"

    def in_line(self, label: str) -> str:
        """Return one of the codebook's labels as it stands within a line."""
        return label if self.language in _CAPITAL_NOUNS else label.lower()

    @property
    def edition(self) -> dict[str, str]:
        """Return name and version, as layers and exports name their codebook."""
        return {"name": self.name, "version": self.version}

    @cached_property
    def colours(self) -> dict[tuple[str, str], str]:
        """Return the colours of types that have one, by sort and id."""
        sorts = (("claim type", self.claim_types), ("entity type", self.entity_types))
        return {
            (sort, entry.id): entry.colour
            for sort, entries in sorts
            for entry in entries
            if is_colour(entry.colour)
        }

    def colour_of_claim(self, types: tuple[str, ...]) -> str:
        """Return the colour of a claim's first type, "" if it has none."""
        return self.colours.get(("claim type", types[0]), "") if types else ""

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


def read_codebook(body: Any, place: str = "") -> Codebook:
    """Return the codebook that a JSON object describes.

    Raises
    ------
    InputError: a required field is missing or of the wrong kind; the message names it.
    """
    place = place or tr("the codebook")
    if not isinstance(body, dict):
        raise _unfit(place, tr("it is no JSON object"))
    return Codebook(
        name=_word(body, "name", place),
        version=_word(body, "version", place),
        claim_types=tuple(_claim_type(*entry) for entry in _entries(body, "claim_types", place)),
        entity_types=tuple(_entity_type(*entry) for entry in _entries(body, "entity_types", place)),
        roles=tuple(_role(*entry) for entry in _entries(body, "roles", place, may_miss=True)),
        attributes={
            kind: tuple(_attribute(*entry) for entry in _entries(body, key, place, may_miss=True))
            for kind, key in ATTRIBUTES.items()
        },
        body=body,
        left_out=frozenset(_ids(body.get(LEFT_OUT))),
    )


def _unfit(place: str, why: str) -> InputError:
    return InputError(
        f"{labelled(place, why)}.", tr("Mend it there; `annotator codebook PROJECT` prints one to compare.")
    )


def _word(entry: dict[str, Any], name: str, place: str) -> str:
    if name not in entry:
        raise _unfit(place, tr("the field “{field}” is missing", field=name))
    if not isinstance(entry[name], str | int | float):
        raise _unfit(place, tr("“{field}” is no word", field=name))
    return str(entry[name])


def _entries(
    body: dict[str, Any], name: str, place: str, *, may_miss: bool = False
) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield each object of a list with its place."""
    if name not in body and not may_miss:
        raise _unfit(place, tr("the field “{field}” is missing", field=name))
    entries = body.get(name) or []
    if not isinstance(entries, list):
        raise _unfit(place, tr("“{field}” is no list", field=name))
    for number, entry in enumerate(entries):
        if not isinstance(entry, dict):
            raise _unfit(place, tr("{field} is no object", field=f"{name}[{number}]"))
        yield entry, labelled(place, f"{name}[{number}]")


def _claim_type(entry: dict[str, Any], place: str) -> ClaimType:
    return ClaimType(
        _word(entry, "id", place),
        _word(entry, "label", place),
        _text(entry, "definition"),
        _text(entry, "example"),
        _text(entry, "not"),
        _ids(entry.get("covers")),
        _text(entry, "key"),
        _text(entry, "colour"),
    )


def _entity_type(entry: dict[str, Any], place: str) -> EntityType:
    return EntityType(
        _word(entry, "id", place),
        _word(entry, "label", place),
        _group(entry),
        _text(entry, "definition"),
        _ids(entry.get("covers")),
        _text(entry, "key"),
        _text(entry, "colour"),
        _text(entry, "example"),
    )


def _group(body: Any) -> str:
    """Return the group of an entity type; "other" for a group that the program does not know."""
    group = body.get("group")
    return group if group in GROUPS else "other"


def _text(entry: dict[str, Any], name: str) -> str:
    """Return an entry's field that may be missing."""
    return str(entry.get(name, ""))


def _ids(value: Any) -> tuple[str, ...]:
    return tuple(str(id) for id in value) if isinstance(value, list) else ()


def _attribute(entry: dict[str, Any], place: str) -> Attribute:
    values = tuple(_value(*value) for value in _entries(entry, "values", place, may_miss=True))
    answer = _text(entry, "answer")
    if answer not in ANSWERS:  # of a later version of the program: whatever people write is kept
        answer = "listed" if values else "text"
    if not ANSWERS[answer].lists:
        values = YES_AND_NO if answer == "yes_no" else ()
    return Attribute(
        _word(entry, "id", place),
        _word(entry, "label", place),
        values,
        _text(entry, "default"),
        definition=_text(entry, "definition"),
        answer=answer,
        least=number_from(_text(entry, "least")),
        most=number_from(_text(entry, "most")),
        covers=_ids(entry.get("covers")),
    )


def _value(entry: dict[str, Any], place: str) -> AttributeValue:
    id, label = _word(entry, "id", place), _word(entry, "label", place)
    return AttributeValue(id, label, _text(entry, "definition"), _ids(entry.get("covers")))


def _role(entry: dict[str, Any], place: str) -> Role:
    """Return a declared role; its id becomes a field of quotations.

    Raises
    ------
    InputError: the id is not a plain name, or it is the name of another field.
    """
    id = _word(entry, "id", place)
    if not _NAME.fullmatch(id) or id in RESERVED:
        raise InputError(
            tr("{place}: “{id}” cannot be the id of a role.", place=place, id=id),
            tr("Use a word of small letters that is no field of a quotation."),
        )
    return Role(id, _word(entry, "label", place), definition=_text(entry, "definition"))
