"""The check of a codebook before it takes the place of another one; older projects open with less."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.attributes import ANSWERS
from annotator.domain.codebook import ATTRIBUTES
from annotator.domain.contrast import is_colour
from annotator.domain.errors import InputError
from annotator.domain.recoding import INTO
from annotator.domain.translation import labelled, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.attributes import Attribute
    from annotator.domain.codebook import ClaimType, Codebook, EntityType
    from annotator.domain.recoding import Label, Recoding


def refuse_unfit(codebook: Codebook, place: str) -> None:
    """Refuse a codebook with two entries of one id, unknown answers, bounds, defaults or colours.

    Raises
    ------
    InputError: the message names the entry.
    """
    for field, ids in _ids_of(codebook):
        twice = [id for id, number in Counter(ids).items() if number > 1]
        if twice:
            raise _unfit(place, field, twice[0], tr("it stands there twice"))
    coloured: tuple[ClaimType | EntityType, ...] = (*codebook.claim_types, *codebook.entity_types)
    for entry in coloured:
        if entry.colour and not is_colour(entry.colour):
            raise _unfit(
                place, "colour", entry.id, tr("“{words}” is no colour, such as #2f5d9b", words=entry.colour)
            )
    for kind, attributes in codebook.attributes.items():
        declared = codebook.body.get(ATTRIBUTES[kind]) or ()
        for attribute, given in zip(attributes, declared, strict=True):
            _refuse_attribute(attribute, given, f"{labelled(place, ATTRIBUTES[kind])}")


def _ids_of(codebook: Codebook) -> Iterable[tuple[str, list[str]]]:
    yield "claim_types", [entry.id for entry in codebook.claim_types]
    yield "entity_types", [entry.id for entry in codebook.entity_types]
    yield "roles", [role.id for role in codebook.roles]
    for kind, attributes in codebook.attributes.items():
        yield ATTRIBUTES[kind], [attribute.id for attribute in attributes]
        for attribute in attributes:
            yield f"{ATTRIBUTES[kind]}, {attribute.id}", [value.id for value in attribute.values]


def _refuse_attribute(attribute: Attribute, entry: dict[str, object], place: str) -> None:
    answer = entry.get("answer", "")
    if answer and answer not in ANSWERS:
        raise _unfit(
            place, "answer", attribute.id,
            tr("“{words}” is none of {names}", words=answer, names=", ".join(ANSWERS)),
        )  # fmt: skip
    for name, bound in (("least", attribute.least), ("most", attribute.most)):
        if entry.get(name, "") != "" and bound is None:
            raise _unfit(place, name, attribute.id, tr("“{words}” is no number", words=entry[name]))
    if attribute.least is not None and attribute.most is not None and attribute.least > attribute.most:
        raise _unfit(place, "least", attribute.id, tr("the least value is above the most one"))
    if answer == "listed" and not attribute.values:
        raise _unfit(place, "values", attribute.id, tr("no value is listed"))
    if attribute.default and not attribute.knows(attribute.default):
        raise _unfit(
            place, "default", attribute.id, tr("“{words}” is no value of it", words=attribute.default)
        )


def refuse_unknown_targets(codebook: Codebook, recoding: Recoding, place: str) -> None:
    """Refuse a recoding to labels that a codebook does not have, or of labels that it knows as others.

    Raises
    ------
    InputError: the message names the label.
    """
    for label, new in recoding.moves():
        if new is not None and not _knows(codebook, recoding, label, new):
            raise InputError(
                labelled(place, tr("“{old}” cannot become “{new}”: the codebook has no such label.",
                                   old=label.id, new=new)),
                tr("Add it to the codebook, or name another one."),
            )  # fmt: skip


def _knows(codebook: Codebook, recoding: Recoding, label: Label, new: str) -> bool:
    """Tell whether a label can become another one."""
    match label.sort:
        case "claim type":
            return codebook.claim_type(new) is not None
        case "entity type":
            return codebook.entity_type(new) is not None
        case "role":
            return new in (*INTO, *(role.id for role in codebook.roles))
        case "attribute":
            return any(attribute.id == new for attribute in codebook.attributes.get(label.kind, ()))
        case _:
            id = recoding.moved(replace(label, sort="attribute", id=label.attribute, attribute=""))
            attributes = codebook.attributes.get(label.kind, ())
            # Values may move along with their attribute to one that lists others: the check reports them.
            return id != label.attribute or any(
                attribute.id == id and attribute.knows(new) for attribute in attributes
            )


def _unfit(place: str, field: str, id: str, why: str) -> InputError:
    return InputError(
        f"{labelled(place, field)}, {labelled(id, why)}.",
        tr("Mend it there; `annotator codebook PROJECT` prints one to compare."),
    )
