"""Attributes: questions about quotations and claims, built in or declared by a codebook."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

Attributes = dict[str, Any]  # the values of an annotation's attributes, by the attributes' ids


@dataclass(frozen=True)
class AttributeValue:
    """A possible value of an attribute.

    Attributes
    ----------
    covers: ids that the program's suggestions use for what this value says.
    """

    id: str
    label: str
    definition: str = ""
    covers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Attribute:
    """A question about each annotation, with what answers it and its default.

    Attributes
    ----------
    values: the values to choose from; none if annotators answer with their own words or a number.
    default: the value that holds until somebody gives another; "" for none.
    undecided: words for people if there is neither a value nor a default.
    answer: the id of one of `ANSWERS`; "": listed values if there are any, else own words.
    least, most: the bounds of numbers, both within; None: none.
    covers: ids that the program's suggestions use for this attribute.
    """

    id: str
    label: str
    values: tuple[AttributeValue, ...]
    default: str = ""
    undecided: str = mark("none", "answer")
    definition: str = ""
    answer: str = ""
    least: Decimal | None = None
    most: Decimal | None = None
    covers: tuple[str, ...] = ()

    def value_in(self, attributes: Attributes) -> str:
        """Return the value among an annotation's attributes as a string, else the default."""
        value = attributes.get(self.id)
        return self.default if value is None else str(value)

    @property
    def takes(self) -> Answer:
        """Return the sort of its answers."""
        return ANSWERS[self.answer or ("listed" if self.values else "text")]

    def read(self, words: str) -> str:
        """Return the value that words say, as it is stored; "" says that there is none.

        Raises
        ------
        InputError: they say no value of the attribute; the remedy names what does.
        """
        words = " ".join(words.split())
        return self.takes.read(self, words) if words else ""

    def knows(self, value: Any) -> bool:
        """Tell whether a stored value is one that the attribute can have."""
        try:
            return self.read(str(value)) != ""
        except InputError:
            return False


def _listed(attribute: Attribute, words: str) -> str:
    ids = [value.id for value in attribute.values]
    if words not in ids:
        raise _no_value(
            attribute, words, tr("There are: {names}.", names=", ".join(ids) or tr("none", note="values"))
        )
    return words


def _own_words(_: Attribute, words: str) -> str:
    return words


# Digits with a point or a comma before the decimals; no thousands, which could be read as decimals.
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")
_MOST_DIGITS = 30  # more say nothing and only fill a line


def number_from(words: str) -> Decimal | None:
    """Return the number that words say, None for other words: digits with a sign and decimals."""
    words = words.strip().replace("\N{MINUS SIGN}", "-")
    if len(words) > _MOST_DIGITS or not _NUMBER.fullmatch(words):
        return None
    return Decimal(words.replace(",", "."))


def _number(attribute: Attribute, words: str) -> str:
    value = number_from(words)
    if (
        value is None
        or (attribute.least is not None and value < attribute.least)
        or (attribute.most is not None and value > attribute.most)
    ):
        raise _no_value(attribute, words, tr("It takes {values}.", values=values_of(attribute)))
    return plain_number(value)


def plain_number(value: Decimal) -> str:
    """Return a number as it is stored: without a plus sign, and without zeros that say nothing."""
    words = f"{value:f}"
    words = words.rstrip("0").rstrip(".") if "." in words else words
    return "0" if words == "-0" else words


def _no_value(attribute: Attribute, words: str, remedy: str) -> InputError:
    return InputError(tr("“{attribute}” has no value “{word}”.", attribute=attribute.id, word=words), remedy)


@dataclass(frozen=True)
class Answer:
    """A sort of answers to attributes.

    Attributes
    ----------
    id: names it in codebooks.
    title: names it to people.
    read: returns the value that words say, as it is stored, or raises InputError.
    lists: whether a codebook lists the values.
    has_bounds: whether a codebook may say the least and the most value.
    """

    id: str
    title: str
    read: Callable[[Attribute, str], str]
    lists: bool = False
    has_bounds: bool = False


YES_AND_NO = (AttributeValue("yes", mark("Yes")), AttributeValue("no", mark("No")))
# What attributes can be answered with. Values are words in all files, numbers, too: their digits stay as they
# are.
ANSWERS: dict[str, Answer] = {
    answer.id: answer
    for answer in (
        Answer("listed", mark("Listed values"), _listed, lists=True),
        Answer("text", mark("Own words"), _own_words),
        Answer("yes_no", mark("Yes or no"), _listed),
        Answer("number", mark("Number"), _number, has_bounds=True),
    )
}


def values_of(attribute: Attribute) -> str:
    """Return for people which values an attribute takes, as the object of a sentence."""
    least, most = attribute.least, attribute.most
    if attribute.takes.has_bounds:
        if least is not None and most is not None:
            return tr("a number from {least} to {most}", least=plain_number(least), most=plain_number(most))
        if least is not None:
            return tr("a number from {least} on", least=plain_number(least))
        if most is not None:
            return tr("a number up to {most}", most=plain_number(most))
        return tr("a number")
    return ", ".join(value.id for value in attribute.values) or tr("your own words")


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
    answer="yes_no",
)


def with_value(attributes: Attributes, attribute: str, value: str) -> Attributes:
    """Return attributes with one value replaced; "" removes it."""
    others = {id: other for id, other in attributes.items() if id != attribute}
    return {**attributes, attribute: value} if value else others
