"""Labelled texts: what every tool for labelling has, a text with labelled spans and relations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

# What files of other tools' formats name as their origin if this program wrote them.
ORIGIN = "Quote & Claim Annotator"
SPEAKER = "speaker"  # the attribute in which they have the speakers of a quotation or claim


@dataclass(frozen=True)
class Label:
    """A labelled span of a text, or several spans under one label.

    Attributes
    ----------
    id: unique among the labels of the text; relations name it.
    label: the tool's word for its kind.
    spans: half-open pairs of offsets in the text as it was given, in code points and in text order; more than
        one where the tool has discontinuous spans.
    attributes: further values, such as those of brat's A lines or of an XMI's features.
    is_rejected: whether the annotator has rejected it as a suggestion.
    words: the words of its spans as the tool repeats them, with white space between spans; "" if it does not.
    """

    id: str
    label: str
    spans: tuple[tuple[int, int], ...]
    attributes: Mapping[str, Any] = field(default_factory=dict)
    is_rejected: bool = False
    words: str = ""


@dataclass(frozen=True)
class Relation:
    """A relation or a slot: a label from one labelled span to another.

    Attributes
    ----------
    head: the id of the label that it goes out from.
    child: the id of the label that it leads to.
    """

    label: str
    head: str
    child: str


@dataclass(frozen=True)
class LabelledText:
    """A text with what another tool's annotator has labelled in it.

    Attributes
    ----------
    id: the document's id; "" if the tool gave none.
    text: as it was given, before it is canonicalised.
    meta: title, byline and so on, under the names of `choices.FIELDS`.
    annotator: the name of the annotator; "" if the tool gave none.
    extra: whatever else the tool has, kept with the document.
    is_ours: whether this program wrote it: its relations say all that belongs together, and the attribute
        `SPEAKER` names speakers.
    speakers: what is known of speakers, by the words that name them there: name, kind and aliases.
    """

    id: str
    text: str
    meta: Mapping[str, str] = field(default_factory=dict)
    labels: tuple[Label, ...] = ()
    relations: tuple[Relation, ...] = ()
    annotator: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)
    is_ours: bool = False
    speakers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
