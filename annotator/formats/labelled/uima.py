"""UIMA files of INCEpTION and WebAnno: spans of custom layers with their features, slots and relations."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.choices import FIELDS
from annotator.formats.input.items import LARGEST_ARTICLE, Beside
from annotator.formats.input.json_faults import json_fault
from annotator.formats.input.problems import Problem
from annotator.formats.labelled.given_offsets import UTF_16, UnitMap
from annotator.formats.labelled.labelled_text import Label, LabelledText, Relation
from annotator.formats.labelled.misfits import Misfits
from annotator.formats.labelled.text_items import Found, text_items
from annotator.formats.labelled.uima_structures import (
    Cas,
    Structure,
    TypeSystem,
    read_json,
    read_types,
    read_xmi,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

# Names of the type system beside an XMI; INCEpTION writes the first one.
_TYPE_SYSTEMS = ("TypeSystem.xml", "typesystem.xml", "{stem}.typesystem.xml")
# Packages of layers that a program fills in or needs for itself; within them those that people annotate.
_BUILT_IN = ("uima.", "de.tudarmstadt.ukp.", "org.dkpro.core.")
_PEOPLES = tuple(f"de.tudarmstadt.ukp.dkpro.core.api.{room}.type." for room in ("ner", "coref", "semantics"))
_META, _CAS_META, _FIELD = "DocumentMetaData", "CASMetadata", "MetaDataStringField"
_ENTITY = "NamedEntity"
# The layer of quotations that this program writes, and the feature that no other one of its name has.
OWN_LAYER, OWN_FEATURE = "webanno.custom.Quote", "quotation_type"
OWN_LINK = f"{OWN_LAYER}Link"
_NAMING = "role"  # the feature of a layer with several ones whose values are kinds of it
# The features that name our labels and relations, by types without their packages.
_OWN_NAMING = {"Quote": _NAMING, "QuoteLink": "label", _ENTITY: "value"}
_LONGEST_VALUE = 40  # characters of a feature that belongs to the label
_MOST_VALUES = 12  # different values of a feature in a text, if these are more than half of the spans
# Features of relation layers and of links, and those that are no values of an annotator's.
_HEAD, _CHILD, _TARGET, _ROLE = "Governor", "Dependent", "target", "role"
_DIRECT = ("next",)  # by which the links of a coreference chain follow each other
_STRUCTURAL = ("begin", "end", "sofa", _HEAD, _CHILD, *_DIRECT)
_NOBODY = ("INITIAL_CAS", "")  # of documents that nobody has annotated yet
_TEXT_ENDINGS = (".txt", ".html", ".htm", ".pdf", ".xml", ".docx", ".xmi", ".json", ".tsv")


def read(source: Source, choices: Choices) -> Iterator[Item | Beside]:
    """Yield the items of an XMI, or of UIMA's JSON."""
    if source.ending != ".json" and b"<typeSystemDescription" in source.head:
        yield from _of_type_system(source)
    else:
        yield from text_items(source, choices, labelled_texts(source))


def _of_type_system(source: Source) -> Iterator[Item | Beside]:
    """Yield the item of a type system: it is read with the XMI files beside it; alone it is no article."""
    folder = source.path.parent if source.path else None
    if source.depth or (folder and any(folder.glob("*.[xX][mM][iI]"))):
        yield Beside()
    else:
        message = tr("it is the type system of UIMA files, and holds no article.")
        yield source.name, Problem(source.name, message, tr("Import the .xmi files.")), b""


def labelled_texts(source: Source) -> Iterator[Found]:
    """Yield the labelled text of an XMI or of UIMA's JSON, and the notices on it.

    Raises
    ------
    InputError: it is no such file.
    """
    if source.ending == ".json":
        import orjson

        try:
            cas = read_json(orjson.loads(source.limited(LARGEST_ARTICLE)))
        except ValueError as error:
            raise InputError(
                tr("it is not JSON: {fault}.", fault=json_fault(error)), tr("Export it again.")
            ) from error
    else:
        cas = read_xmi(source.limited(LARGEST_ARTICLE), _types_beside(source))
    if not cas.text:
        raise InputError(tr("it has no text."), tr("Export the document with its text."))
    yield from _Labels(cas).labelled(source)


def _types_beside(source: Source) -> TypeSystem:
    for name in _TYPE_SYSTEMS:
        if file := source.beside(name.format(stem=source.stem)):
            return read_types(file.limited(LARGEST_ARTICLE))
    return TypeSystem()


class _Labels:
    """Turns the structures of a text into labels and relations."""

    def __init__(self, cas: Cas) -> None:
        self._cas = cas
        self._map = UnitMap(cas.text, UTF_16)
        self._misfits = Misfits()
        structures = cas.structures.values()
        valid = [item for item in structures if cas.members is None or item.id in cas.members]
        own = [item for item in valid if _is_annotators(item.type) and self._is_here(item)]
        self._links = [item for item in own if _HEAD in item.references and _CHILD in item.references]
        linked = {item.id for item in self._links}
        self._spans = [item for item in own if "begin" in item.values and item.id not in linked]
        self._named = self._naming_features(self._spans + self._links)
        self._is_ours = OWN_FEATURE in (cas.types.string_features(OWN_LAYER) or ()) or any(
            item.type == OWN_LAYER and OWN_FEATURE in item.values for item in self._spans
        )

    def labelled(self, source: Source) -> Iterator[Found]:
        """Yield the labelled text and the notices on it."""
        labels = {item.id: label for item in self._spans if (label := self._label(item))}
        relations = tuple(self._relations(labels))
        ordered = tuple(sorted(labels.values(), key=lambda label: label.spans))
        meta, title, annotator = self._described(source)
        for name in self._cas.other_texts:
            self._misfits.add(
                "texts", tr("text “{name}”", name=name[:_LONGEST_VALUE]), tr("only the first text is read")
            )
        yield LabelledText(title, self._cas.text, meta, ordered, relations, annotator, is_ours=self._is_ours)
        yield from self._misfits.notices()

    def _is_here(self, item: Structure) -> bool:
        sofa = item.references.get("sofa")
        return not sofa or sofa[0] == self._cas.sofa

    def _naming_features(self, items: list[Structure]) -> dict[str, str]:
        """Return for each type the feature that names its kinds: "Quote" with role=CUE is "Quote:CUE"."""
        used: dict[str, dict[str, list[str]]] = {}
        for item in items:
            features = used.setdefault(item.type, {})
            for name, value in self._values(item).items():
                if isinstance(value, str):
                    features.setdefault(name, []).append(value)
        naming: dict[str, str] = {}
        for type, features in used.items():
            declared = self._cas.types.string_features(type)
            names = [name for name in features if declared is None or name in declared]
            if type.endswith(f".{_ENTITY}"):
                names = [name for name in names if name == "value"]
            elif len(declared if declared is not None else names) != 1:
                names = [name for name in names if name == _NAMING]
            if names and _are_kinds(features[names[0]]):
                naming[type] = names[0]
        return naming

    def _values(self, item: Structure) -> dict[str, Any]:
        """Return the values of a structure that the annotator gave."""
        return {
            name: value
            for name, value in item.values.items()
            if name not in _STRUCTURAL and value is not None and not self._refers(item, name)
        }

    def _refers(self, item: Structure, feature: str) -> bool:
        """Tell whether a feature refers to links; without a type system only the links show it."""
        ids = item.references.get(feature, ())
        return bool(ids) and all(
            id in self._cas.structures and _TARGET in self._cas.structures[id].references for id in ids
        )

    def _name(self, item: Structure) -> str:
        if self._is_ours and (naming := item.word(_OWN_NAMING.get(item.short_type, ""))):
            return naming
        value = item.word(self._named.get(item.type, ""))
        if item.short_type == _ENTITY and value:
            return value
        return f"{item.short_type}:{value}" if value else item.short_type

    def _label(self, item: Structure) -> Label | None:
        begin, end = item.number("begin"), item.number("end")
        start, stop = (None if offset is None else self._map.point(offset) for offset in (begin, end))
        name = self._name(item)
        if start is None or stop is None or start >= stop:
            self._misfits.add(
                name,
                tr("{name} with the id {id}", name=name, id=str(item.id)),
                tr("{begin} to {end} is no part of the text", begin=str(begin), end=str(end)),
            )
            return None
        values = self._values(item)
        if self._named.get(item.type) == _NAMING or (self._is_ours and item.type == OWN_LAYER):
            values.pop(_NAMING, None)  # it is in the name, unless it refers to links
        elif self._is_ours and item.short_type == _ENTITY and name == values.get("value"):
            del values["value"]
        return Label(str(item.id), name, ((start, stop),), values)

    def _relations(self, labels: dict[int, Label]) -> Iterator[Relation]:
        for item in self._links:
            (head, *_), (child, *_) = item.references[_HEAD], item.references[_CHILD]
            yield from self._relation(self._name(item), head, child, labels, item)
        for item in self._spans:
            if item.id in labels:
                yield from self._slots(item, labels)

    def _slots(self, item: Structure, labels: dict[int, Label]) -> Iterator[Relation]:
        for feature, ids in item.references.items():
            for id in self._unpacked(ids):
                link = self._cas.structures.get(id)
                if link is not None and _TARGET in link.references and id not in labels:
                    role = link.word(_ROLE) or feature
                    yield from self._relation(role, item.id, link.references[_TARGET][0], labels, item)
                elif id in labels and feature in _DIRECT:
                    yield Relation(feature, str(item.id), str(id))

    def _unpacked(self, ids: tuple[int, ...]) -> Iterator[int]:
        """Yield ids; an id of an array is replaced by the ids in it."""
        for id in ids:
            structure = self._cas.structures.get(id)
            references = structure.references if structure else {}
            yield from references.get("elements") or references.get("%ELEMENTS") or (id,)

    def _relation(
        self, name: str, head: int, child: int, labels: dict[int, Label], item: Structure
    ) -> Iterator[Relation]:
        if head in labels and child in labels:
            yield Relation(name, str(head), str(child))
        else:
            missing = self._cas.structures.get(child if head in labels else head)
            reason = (
                tr("it leads to {type}", type=missing.short_type) if missing else tr("it leads to nothing")
            )
            self._misfits.add(
                name,
                tr(
                    "{name} of {type} with the id {id}",
                    name=name,
                    type=item.short_type,
                    id=str(item.id),
                ),
                reason,
            )

    def _described(self, source: Source) -> tuple[dict[str, str], str, str]:
        """Return the metadata, the document's id and the annotator."""
        about: dict[str, Structure] = {}
        for item in self._cas.structures.values():
            if item.short_type in (_META, _CAS_META):
                about.setdefault(item.short_type, item)
        nothing = Structure(0, "", {}, {})
        described, stored = about.get(_META, nothing), about.get(_CAS_META, nothing)
        language = described.word("language")
        meta = {
            item.word("key"): item.word("value")
            for item in self._cas.structures.values()
            if item.short_type == _FIELD and item.word("key") in FIELDS[2:]
        }
        if language and not language.startswith("x-"):
            meta["language"] = language
        title = described.word("documentTitle") or described.word("documentId")
        annotator = stored.word("username")
        if not annotator and title and title in PurePosixPath(source.name).parts[:-1]:
            annotator = source.stem  # exports of projects have a folder a document, and a file an annotator
        path = PurePosixPath(title)
        id = path.stem if path.suffix.lower() in _TEXT_ENDINGS and not self._is_ours else title
        return meta, id, "" if annotator in _NOBODY else annotator


def _is_annotators(type: str) -> bool:
    return not type.startswith(_BUILT_IN) or type.startswith(_PEOPLES)


def _are_kinds(values: list[str]) -> bool:
    """Tell whether the values of a feature are kinds of a layer, not an annotator's own words."""
    different = set(values)
    if any(len(value) > _LONGEST_VALUE or "\n" in value for value in different):
        return False
    return len(different) <= _MOST_VALUES or len(different) <= len(values) / 2
