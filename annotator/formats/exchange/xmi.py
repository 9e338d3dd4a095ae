"""UIMA XMI for INCEpTION: a file for each document and annotator, and the type system of all."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from annotator.domain.kinds import CLAIM as CLAIM_KIND
from annotator.domain.kinds import QUOTATION
from annotator.formats.exchange.stand_off import NO_ANNOTATOR, NOTE, Names, lists_of_words
from annotator.formats.exchange.xml_pieces import Values, element, start_tag, text
from annotator.formats.labelled.uima import OWN_FEATURE, OWN_LAYER, OWN_LINK
from annotator.formats.output.export_format import Writer
from annotator.formats.output.labels import labelled_text, with_single_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from annotator.domain.codebook import Codebook
    from annotator.domain.layer import Record
    from annotator.formats.labelled.labelled_text import Label, LabelledText
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings

_STRING, _STRINGS = "uima.cas.String", "uima.cas.StringArray"
_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api"
_QUOTE, _LINK = OWN_LAYER, OWN_LINK
_ENTITY = f"{_DKPRO}.ner.type.NamedEntity"
_META, _FIELD = f"{_DKPRO}.metadata.type.DocumentMetaData", f"{_DKPRO}.metadata.type.MetaDataStringField"
_STORED = "de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata"
_ROLE, _LABEL = "role", "label"
_SOFA = 1  # the id of the text
# The features that quotations and claims have whatever the codebook says; those of several values.
_TYPE = OWN_FEATURE  # "type" is a method of each structure in Java and Python
_OWN = (_ROLE, _TYPE, NOTE)
_LISTS = ("speaker", "types")
_RESERVED = ("begin", "end", "sofa", "type", "self", _ROLE)
# By type: the type above it, and its features with their ranges.
_TYPES: dict[str, tuple[str, dict[str, str]]] = {
    _META: (
        "uima.tcas.DocumentAnnotation",
        {
            **dict.fromkeys(
                ("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri"), _STRING
            ),
            "isLastSegment": "uima.cas.Boolean",
        },
    ),
    _FIELD: ("uima.tcas.Annotation", {"key": _STRING, "value": _STRING}),
    _STORED: ("uima.cas.AnnotationBase", {"username": _STRING}),
    _ENTITY: ("uima.tcas.Annotation", {"value": _STRING, "identifier": _STRING}),
    _LINK: ("uima.tcas.Annotation", {"Dependent": _QUOTE, "Governor": _QUOTE, _LABEL: _STRING}),
}
_PREFIXES = {
    _META: "metadata", _FIELD: "metadata", _STORED: "stored", _ENTITY: "ner",
    _QUOTE: "custom", _LINK: "custom",
}  # fmt: skip


def _namespace(type: str) -> str:
    return f"http:///{type.rpartition('.')[0].replace('.', '/')}.ecore"


_ROOT = {
    "xmlns:xmi": "http://www.omg.org/XMI", "xmlns:cas": "http:///uima/cas.ecore",
    **{f"xmlns:{prefix}": _namespace(type) for type, prefix in _PREFIXES.items()},
    "xmi:version": "2.0",
}  # fmt: skip


class XmiWriter(Writer):
    """Writes an XMI for each record, and at the end the type system that they need."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._destination = destination
        self._types = destination.member("TypeSystem", ".xml")
        self._features = Features(settings.codebook)

    def add(self, record: Record) -> None:
        """Write the XMI of a record."""
        data = "".join(_Xmi(record, self._features).lines()).encode()
        name = f"{record.document.id}.{record.layer.annotator or NO_ANNOTATOR}"
        self._destination.member(name, ".xmi").write_bytes(data)

    def finish(self) -> None:
        """Write the type system, with the features of all that was written."""
        self._types.write_bytes("".join(_type_system(self._features.ranges)).encode())


class Features:
    """The features of quotations and claims: those of the codebook, and others as they come.

    Attributes
    ----------
    ranges: their ranges by name.
    """

    def __init__(self, codebook: Codebook) -> None:
        self._names = Names("[^A-Za-z0-9_]", (*_OWN, *_LISTS))
        self.ranges = dict.fromkeys(_OWN, _STRING) | dict.fromkeys(_LISTS, _STRINGS)
        for kind in (QUOTATION, CLAIM_KIND):
            for attribute in kind.attributes(codebook):
                self.name(attribute.id)

    def name(self, attribute: str) -> str:
        """Return the name of the feature for an attribute of a label."""
        if attribute in (NOTE, *_LISTS):
            return attribute
        if attribute == "type":
            return _TYPE
        # A name of UIMA begins with a letter.
        is_plain = attribute[:1].isascii() and attribute[:1].isalpha() and attribute not in _RESERVED
        name = self._names.of(attribute if is_plain else f"a_{attribute}", "attribute")
        self.ranges[name] = _STRING
        return name


class _Xmi:
    """Makes the XMI of a record: its structures have the numbers after that of the text."""

    def __init__(self, record: Record, features: Features) -> None:
        self._record = record
        self._features = features
        self._text = record.document.text
        self._offset = _in_utf_16(self._text)
        self._last = _SOFA
        self._lines: list[str] = []

    def lines(self) -> Iterator[str]:
        """Yield the lines of the file."""
        labelled = with_single_spans(labelled_text(self._record))
        self._describe(labelled)
        self._annotate(labelled)
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        yield start_tag("xmi:XMI", _ROOT, ">\n")
        yield _line("cas:NULL", {"xmi:id": 0})
        yield from self._lines
        sofa: Values = {
            "xmi:id": _SOFA, "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text",
            "sofaString": self._text,
        }  # fmt: skip
        yield _line("cas:Sofa", sofa)
        members = " ".join(map(str, range(_SOFA + 1, self._last + 1)))
        yield _line("cas:View", {"sofa": _SOFA, "members": members})
        yield "</xmi:XMI>\n"

    def _add(self, type: str, span: tuple[int, int] | None, values: Values, **lists: list[str]) -> int:
        self._last += 1
        place = {"begin": self._offset(span[0]), "end": self._offset(span[1])} if span else {}
        name = f"{_PREFIXES[type]}:{type.rpartition('.')[2]}"
        words = "".join(
            element(feature, content=text(word)) for feature, given in lists.items() for word in given
        )
        self._lines.append(_line(name, {"xmi:id": self._last, "sofa": _SOFA, **place, **values}, words))
        return self._last

    def _describe(self, labelled: LabelledText) -> None:
        whole = (0, len(self._text))
        about = {
            "language": labelled.meta.get("language") or "x-unspecified", "documentTitle": labelled.id,
            "documentId": labelled.id, "isLastSegment": "false",
        }  # fmt: skip
        self._add(_META, whole, about)
        if labelled.annotator:
            self._add(_STORED, None, {"username": labelled.annotator})
        for name, value in labelled.meta.items():
            if name != "language":
                self._add(_FIELD, whole, {"key": name, "value": value})

    def _annotate(self, labelled: LabelledText) -> None:
        ids: dict[str, int] = {}
        places: dict[str, tuple[int, int]] = {}
        for label in labelled.labels:
            places[label.id] = label.spans[0]
            # Labels with words are entities, which have a layer of their own.
            if label.words:
                ids[label.id] = self._add(_ENTITY, label.spans[0], {"value": label.label})
            else:
                ids[label.id] = self._quote(label)
        for relation in labelled.relations:
            ends: Values = {
                "Dependent": ids[relation.child],
                "Governor": ids[relation.head],
                _LABEL: relation.label,
            }
            self._add(_LINK, places[relation.child], ends)

    def _quote(self, label: Label) -> int:
        values: dict[str, str | int] = {_ROLE: label.label}
        lists: dict[str, list[str]] = {}
        for attribute, given in lists_of_words(label.attributes).items():
            if attribute in _LISTS:
                lists[attribute] = given
            else:
                values[self._features.name(attribute)] = "\n".join(given)
        return self._add(_QUOTE, label.spans[0], values, **lists)


def _in_utf_16(text: str) -> Callable[[int], int]:
    """Return what turns an offset of a text into one that counts UTF-16 units, as Java does."""
    if text.isascii() or max(text) <= "\uffff":
        return int
    widths = (2 if sign > "\uffff" else 1 for sign in text)
    return list(accumulate(widths, initial=0)).__getitem__


def _line(name: str, values: Values, content: str = "") -> str:
    return f"    {element(name, values, content)}\n"


def _type_system(ranges: Mapping[str, str]) -> Iterator[str]:
    types = _TYPES | {_QUOTE: ("uima.tcas.Annotation", dict(sorted(ranges.items())))}
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n    <types>\n'
    for name, (above, features) in types.items():
        yield f"        <typeDescription>\n            <name>{name}</name>\n            <description/>\n"
        yield f"            <supertypeName>{above}</supertypeName>\n            <features>\n"
        for feature, range in features.items():
            yield (
                f"                <featureDescription><name>{feature}</name><description/>"
                f"<rangeTypeName>{range}</rangeTypeName></featureDescription>\n"
            )
        yield "            </features>\n        </typeDescription>\n"
    yield "    </types>\n</typeSystemDescription>\n"
