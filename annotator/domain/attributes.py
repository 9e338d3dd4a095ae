"""Attributes: questions about quotations and claims, built in or declared by a codebook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from annotator.domain.translation import mark

Attributes = dict[str, Any]  # the values of an annotation's attributes, by the attributes' ids


@dataclass(frozen=True)
class AttributeValue:
    """A possible value of an attribute."""

    id: str
    label: str
    definition: str = ""


@dataclass(frozen=True)
class Attribute:
    """A question about each annotation, with its possible values and its default.

    Attributes
    ----------
    values: the values to choose from; none if annotators answer in their own words.
    default: the id of the value that holds until somebody chooses another; "" for none.
    undecided: words for people if there is neither a value nor a default.
    """

    id: str
    label: str
    values: tuple[AttributeValue, ...]
    default: str = ""
    undecided: str = mark("none", "answer")

    def value_in(self, attributes: Attributes) -> str:
        """Return the value among an annotation's attributes as a string, else the default."""
        value = attributes.get(self.id)
        return self.default if value is None else str(value)


_IDS_SHOWN = (mark("plain"), mark("hedged"), mark("yes"), mark("no"))  # by the history
# The attributes of every claim. Files have fields of their own for them, older than attributes of claims:
# see `formats`.
CERTAINTY = Attribute(
    "certainty",
    mark("Certainty"),
    (
        AttributeValue("plain", mark("Plain"), mark("The claim is put forward without reservation.")),
        AttributeValue("hedged", mark("Hedged"), mark("The claim is put forward with a reservation.")),
    ),
    default="plain",
)
CHECK_WORTHY = Attribute(
    "check_worthy",
    mark("Check-worthy"),
    (
        AttributeValue("yes", mark("Yes"), mark("Somebody should check the claim.")),
        AttributeValue("no", mark("No"), mark("Nobody needs to check the claim.")),
    ),
    undecided=mark("not decided", "answer"),
)


def with_value(attributes: Attributes, attribute: str, value: str) -> Attributes:
    """Return attributes with one value replaced; "" removes it."""
    others = {id: other for id, other in attributes.items() if id != attribute}
    return {**attributes, attribute: value} if value else others
