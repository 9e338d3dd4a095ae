"""The labelling configuration of Label Studio for a codebook: labels, relations, and a control a question."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import quoteattr

from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.quotation import TYPES
from annotator.formats.exchange.colours import COLOURS
from annotator.formats.output.labels import CLAIM as CLAIM_LABEL
from annotator.formats.output.labels import label_names, label_of_role, relation_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.attributes import Attribute
    from annotator.domain.codebook import Codebook

# The names of the tags that results refer to.
TEXT, LABELS, ANNOTATOR = "text", "label", "annotator"
_CONTENT = label_of_role("content")


class Control(NamedTuple):
    """A question about regions.

    Attributes
    ----------
    labels: the regions that it is asked of.
    choices: the possible answers; none if they are given in words.
    is_multiple: whether several may be given.
    """

    labels: tuple[str, ...]
    choices: tuple[str, ...] = ()
    is_multiple: bool = False


def controls_of(codebook: Codebook) -> dict[str, Control]:
    """Return the controls of a codebook by their names; one name may be of quotations and claims."""
    both = (_CONTENT, CLAIM_LABEL)
    controls = {
        "type": Control((_CONTENT,), TYPES),
        "types": Control((CLAIM_LABEL,), tuple(type.id for type in codebook.claim_types), is_multiple=True),
        "speaker": Control(both),
        "note": Control(both),
    }
    for kind, label in ((QUOTATION, _CONTENT), (CLAIM, CLAIM_LABEL)):
        for attribute in kind.attributes(codebook):
            controls[attribute.id] = _with(controls.get(attribute.id), attribute, label)
    return controls


def _with(control: Control | None, attribute: Attribute, label: str) -> Control:
    choices = tuple(value.id for value in attribute.values)
    if control is None:
        return Control((label,), choices)
    return control._replace(
        labels=tuple(dict.fromkeys((*control.labels, label))),
        choices=tuple(dict.fromkeys((*control.choices, *choices))),
    )


def config_of(codebook: Codebook) -> bytes:
    """Return the labelling configuration."""
    return "".join(f"{line}\n" for line in _lines(codebook)).encode("utf-8")


def _lines(codebook: Codebook) -> Iterator[str]:
    yield "<View>"
    yield "  <Relations>"
    for name in relation_names(codebook):
        yield f"    <Relation value={_quoted(name)}/>"
    yield "  </Relations>"
    yield f'  <Labels name="{LABELS}" toName="{TEXT}">'
    for name, colour in zip(dict.fromkeys(label_names(codebook)), cycle(COLOURS), strict=False):
        yield f"    <Label value={_quoted(name)} background={_quoted(colour)}/>"
    yield "  </Labels>"
    yield f'  <Text name="{TEXT}" value="$text"/>'
    for name, control in controls_of(codebook).items():
        yield from _control_lines(name, control)
    yield f'  <TextArea name="{ANNOTATOR}" toName="{TEXT}" placeholder="Annotator"/>'
    yield "</View>"


def _control_lines(name: str, control: Control) -> Iterator[str]:
    where = f'perRegion="true" whenTagName="{LABELS}" whenLabelValue={_quoted(",".join(control.labels))}'
    if not control.choices:
        yield f'  <TextArea name={_quoted(name)} toName="{TEXT}" placeholder={_quoted(name)} {where}/>'
        return
    number = "multiple" if control.is_multiple else "single"
    yield f'  <Choices name={_quoted(name)} toName="{TEXT}" choice="{number}" {where}>'
    for choice in control.choices:
        yield f"    <Choice value={_quoted(choice)}/>"
    yield "  </Choices>"


def _quoted(words: str) -> str:
    """Return words as the value of an attribute, without characters that XML cannot hold."""
    return quoteattr("".join(c if c.isprintable() else " " for c in words))
