"""Stand-off files of brat: a folder for each annotator, with a text and its annotations for each document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.kinds import CLAIM as CLAIM_KIND
from annotator.domain.kinds import QUOTATION
from annotator.domain.quotation import TYPES
from annotator.domain.translation import tr
from annotator.formats.exchange.stand_off import (
    NO_ANNOTATOR,
    NOTE,
    Names,
    lines_in,
    lists_of_words,
    on_one_line,
)
from annotator.formats.labelled.brat import FLAG_OF_TYPE
from annotator.formats.labelled.brat_own import first_lines
from annotator.formats.output.export_format import Writer
from annotator.formats.output.features import PLAIN_NAME
from annotator.formats.output.labels import (
    CLAIM,
    CLAIM_OF,
    WITHIN,
    label_names,
    label_of_role,
    labelled_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.codebook import Codebook
    from annotator.domain.layer import Record
    from annotator.formats.labelled.labelled_text import Label, LabelledText
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings

_REFUSED = "[^A-Za-z0-9_-]"
_NOTES = "AnnotatorNotes"  # the notes that brat's window shows and edits
_CONTENT = label_of_role("content")
_NO_ROLES = (CLAIM, WITHIN, CLAIM_OF)
# Spans may overlap and stand within others in any way.
_OVERLAPS = "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"


class BratWriter(Writer):
    """Writes records as files of brat, and the configuration that shows them."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._destination = destination
        # Taken first, so that no annotator's folder gets these names.
        self._annotation = destination.member("annotation", ".conf")
        self._visual = destination.member("visual", ".conf")
        self._folders: dict[str | None, Destination] = {}
        self._configuration = Configuration(settings.codebook)

    def add(self, record: Record) -> None:
        """Write the text of a record, and its annotations.

        Raises
        ------
        ValueError: a span has no words, so that brat would not read it.
        """
        labelled = labelled_text(record)
        annotations = "".join(f"{line}\n" for line in _lines(labelled, self._configuration))
        annotator = record.layer.annotator
        if annotator not in self._folders:
            self._folders[annotator] = self._destination.within(annotator or NO_ANNOTATOR)
        folder = self._folders[annotator]
        folder.member(labelled.id, ".txt").write_bytes(labelled.text.encode())
        folder.member(labelled.id, ".ann").write_bytes(annotations.encode())

    def finish(self) -> None:
        """Write the configuration of all types that the records have."""
        annotators = {place.folder.name: name or "" for name, place in self._folders.items()}
        lines = "".join(f"{line}\n" for line in first_lines(annotators))
        self._annotation.write_bytes(f"{lines}\n{self._configuration.of_annotations()}".encode())
        self._visual.write_bytes(self._configuration.of_display().encode())


class Configuration:
    """The types of annotations: those of the codebook, and others as they come."""

    def __init__(self, codebook: Codebook) -> None:
        self._roles = [label_of_role(role.id) for role in QUOTATION.roles(codebook)]
        self._names = Names(_REFUSED, [*self._roles, *_NO_ROLES])
        self._shown = {label_of_role(role.id): role.label for role in QUOTATION.roles(codebook)} | {
            CLAIM: CLAIM_KIND.title
        }
        self._types = [self.entity_type(label) for label in label_names(codebook)[len(self._roles) + 1 :]]
        for entity_type in codebook.entity_types:
            self._shown[self.entity_type(entity_type.id)] = entity_type.label
        self._flags: dict[str, None] = {}
        for claim_type in codebook.claim_types:
            self._shown[self.flag(claim_type.id)] = claim_type.label
        # By attribute: the labels that have it, and its values in the order of the codebook.
        self._attributes: dict[str, tuple[list[str], list[str]]] = {"type": ([_CONTENT], list(TYPES))}
        for kind, label in ((QUOTATION, _CONTENT), (CLAIM_KIND, CLAIM)):
            for attribute in kind.attributes(codebook):
                values = [value.id for value in attribute.values]
                if PLAIN_NAME.fullmatch(attribute.id) and values and all(map(PLAIN_NAME.fullmatch, values)):
                    labels, known = self._attributes.setdefault(attribute.id, ([], []))
                    labels.append(label)
                    known += [value for value in values if value not in known]
                    self._shown[attribute.id] = attribute.label

    def entity_type(self, label: str) -> str:
        """Return brat's name of a type of entities."""
        name = self._names.of(label, "entity")
        self._shown.setdefault(name, label)
        return name

    def flag(self, claim_type: str) -> str:
        """Return the attribute that says that a claim has a type."""
        name = self._names.of(FLAG_OF_TYPE + claim_type, "flag")
        self._flags[name] = None
        self._shown.setdefault(name, claim_type)
        return name

    def label(self, label: Label) -> str:
        """Return brat's name of a label."""
        # Those with words are entities: an entity type may be called as a role is.
        return self.entity_type(label.label) if label.words else self.role(label.label)

    def role(self, label: str) -> str:
        """Return brat's name of a role, which is that of the relation to the content, too."""
        if label in (*self._roles, *_NO_ROLES):
            return label
        name = self._names.of(label, "role")
        if name not in self._roles:
            self._roles.append(name)
            self._shown.setdefault(name, label)
        return name

    def note_type(self, attribute: str) -> str:
        """Return the type of notes that hold an attribute in an annotator's own words."""
        return _NOTES if attribute == NOTE else self._names.of(attribute, "note")

    def has(self, attribute: str, value: str) -> bool:
        """Tell whether an attribute has declared values, and this is one."""
        return value in self._attributes.get(attribute, ((), ()))[1]

    def of_annotations(self) -> str:
        """Return the content of annotation.conf."""
        others = [role for role in self._roles if role != _CONTENT]
        further = [name for name in self._names.all("entity") if name not in self._types]
        lines = [
            "[entities]", *self._roles, CLAIM, *self._types, *further, "",
            "[relations]", *(f"{role}\tArg1:{role}, Arg2:{_CONTENT}" for role in others),
            f"{WITHIN}\tArg1:{_CONTENT}, Arg2:{_CONTENT}", f"{CLAIM_OF}\tArg1:{CLAIM}, Arg2:{_CONTENT}",
            _OVERLAPS, "",
            "[events]", "",
            "[attributes]",
            *(
                f"{name}\tArg:{'|'.join(labels)}, Value:{'|'.join(values)}"
                for name, (labels, values) in self._attributes.items()
            ),
            *(f"{flag}\tArg:{CLAIM}" for flag in sorted(self._flags)),
        ]  # fmt: skip
        return "".join(f"{line}\n" for line in lines)

    def of_display(self) -> str:
        """Return the content of visual.conf: the names that people see."""
        labels = [f"{name} | {_shown(words)}" for name, words in sorted(self._shown.items())]
        lines = ["[labels]", *labels, "", "[drawing]", "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5"]
        return "".join(f"{line}\n" for line in lines)


def _shown(words: str) -> str:
    """Return words as a name in a configuration, where bars stand between names."""
    return on_one_line(words).replace("|", "/").strip() or "_"


def _lines(labelled: LabelledText, configuration: Configuration) -> Iterator[str]:
    """Yield the lines of annotations: spans, relations, attributes, notes."""
    ids = {label.id: f"T{number}" for number, label in enumerate(labelled.labels, 1)}
    for label in labelled.labels:
        parts = [part for span in label.spans for part in lines_in(labelled.text, *span)]
        if not parts:
            raise ValueError(
                tr("“{label}” at {offset} has no words", label=label.label, offset=str(label.spans[0][0]))
            )
        offsets = ";".join(f"{start} {end}" for start, end in parts)
        words = " ".join(labelled.text[start:end] for start, end in parts)
        yield f"{ids[label.id]}\t{configuration.label(label)} {offsets}\t{words}"
    for number, relation in enumerate(labelled.relations, 1):
        name = configuration.role(relation.label)
        yield f"R{number}\t{name} Arg1:{ids[relation.head]} Arg2:{ids[relation.child]}"
    notes: list[tuple[str, str, str]] = []
    number = 0
    for label in labelled.labels:
        for attribute, values in lists_of_words(label.attributes).items():
            for value in values:
                named = _attribute(label, attribute, value, configuration)
                if named is None:
                    notes.append((configuration.note_type(attribute), ids[label.id], on_one_line(value)))
                else:
                    number += 1
                    kind, *rest = named
                    yield f"A{number}\t{' '.join((kind, ids[label.id], *rest))}"
    for number, (kind, target, words) in enumerate(notes, 1):
        yield f"#{number}\t{kind} {target}\t{words}"


def _attribute(
    label: Label, attribute: str, value: str, configuration: Configuration
) -> tuple[str, ...] | None:
    """Return a flag, or an attribute with its value; None for what people answer in their own words."""
    if label.label == CLAIM and attribute == "types":
        return (configuration.flag(value),)
    return (attribute, value) if configuration.has(attribute, value) else None
