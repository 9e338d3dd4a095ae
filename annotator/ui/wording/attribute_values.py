"""The values of attributes as conditions of lists, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.translation import labelled, tr

if TYPE_CHECKING:
    from annotator.domain.attributes import Attribute

_YES_OR_NO = "yes_no"


class ValueChoice(NamedTuple):
    """A condition on an attribute: one value, any recorded one, or none.

    Attributes
    ----------
    value: its id; "" for any recorded value.
    undecided: whether none is recorded.
    """

    words: str
    value: str = ""
    undecided: bool = False


def value_choices(attribute: Attribute, *, with_default: bool = True) -> list[ValueChoice]:
    """Return the conditions that an attribute offers, its values first.

    Without `with_default`, only recorded values are offered: neither the default nor that there is none.
    """
    choices = [
        ValueChoice(tr(value.label), value.id)
        for value in attribute.values
        if with_default or value.id != attribute.default
    ]
    if not attribute.default and with_default:
        choices.append(ValueChoice(tr(attribute.undecided, note="answer"), undecided=True))
    if not attribute.default or len(attribute.values) > 2:
        choices.append(ValueChoice(_any_value(attribute)))
    return choices


def _any_value(attribute: Attribute) -> str:
    if attribute.default:
        return tr("other than {value}", value=_label(attribute, attribute.default))
    return tr("decided, yes or no") if attribute.takes.id == _YES_OR_NO else tr("any value")


def _label(attribute: Attribute, value: str) -> str:
    return next((tr(each.label) for each in attribute.values if each.id == value), value)


def condition_on(attribute: Attribute, value: str, *, undecided: bool = False) -> str:
    """Return a condition on an attribute in words, with the name of the attribute."""
    if undecided:
        words = tr(attribute.undecided, note="answer")
    else:
        words = _label(attribute, value) if value else _any_value(attribute)
    return labelled(tr(attribute.label), words)
