"""Attributes: questions asked of quotations and claims besides their words, as a codebook declares them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Attributes = dict[str, Any]  # the values of an annotation's attributes, by the attributes' ids


@dataclass(frozen=True)
class AttributeValue:
    """One of the values that an attribute may have."""

    id: str
    label: str
    definition: str = ""


@dataclass(frozen=True)
class Attribute:
    """A question asked of each annotation, with its possible values and its default.

    Attributes
    ----------
    values: the values to choose from; none where the annotator writes words of their own.
    default: the id of the value that stands until somebody chooses another; "" for none.
    undecided: words for people where there is neither a value nor a default.
    """

    id: str
    label: str
    values: tuple[AttributeValue, ...]
    default: str = ""
    undecided: str = "none"

    def value_in(self, attributes: Attributes) -> str:
        """Return the value that an annotation has, as words: the default where it has none."""
        value = attributes.get(self.id)
        return self.default if value is None else str(value)


# The attributes of every claim. Their places in files are older than attributes of claims: see `formats`.
CERTAINTY = Attribute(
    "certainty",
    "Certainty",
    (
        AttributeValue("plain", "Plain", "The claim is put forward without reservation."),
        AttributeValue("hedged", "Hedged", "The claim is put forward with a reservation."),
    ),
    default="plain",
)
CHECK_WORTHY = Attribute(
    "check_worthy",
    "Check-worthy",
    (
        AttributeValue("yes", "Yes", "Somebody should check the claim."),
        AttributeValue("no", "No", "Nobody needs to check the claim."),
    ),
    undecided="not decided",
)


def with_value(attributes: Attributes, attribute: str, value: str) -> Attributes:
    """Return attributes with another value of one of them; "" takes it away."""
    rest = {id: known for id, known in attributes.items() if id != attribute}
    return {**attributes, attribute: value} if value else rest
