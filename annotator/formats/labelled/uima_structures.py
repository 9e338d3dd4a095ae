"""Feature structures of UIMA, from XMI and from JSON: what INCEpTION and WebAnno export."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.xml_reading import local_name, parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_XMI = "{http://www.omg.org/XMI}"
_STRING, _STRINGS = "uima.cas.String", "uima.cas.StringArray"
_SOFA, _VIEW, _ARRAY = "uima.cas.Sofa", "uima.cas.View", "uima.cas.FSArray"
_MOST_DIGITS = 12
_DEEPEST_TYPE = 64  # types above a type


@dataclass(frozen=True)
class Structure:
    """A feature structure.

    Attributes
    ----------
    values: words, numbers and so on by feature; without a type system references are among them, as ids.
    references: the ids of other structures by feature.
    """

    id: int
    type: str
    values: Mapping[str, Any]
    references: Mapping[str, tuple[int, ...]]

    @property
    def short_type(self) -> str:
        """Return the type without its package."""
        return self.type.rpartition(".")[2]

    def number(self, feature: str) -> int | None:
        """Return a value that is a whole number."""
        value = self.values.get(feature)
        if type(value) is int:
            return value
        return int(value) if isinstance(value, str) and _is_number(value) else None

    def word(self, feature: str) -> str:
        """Return a value that is words; "" if there is none."""
        value = self.values.get(feature)
        return value if isinstance(value, str) else ""


@dataclass(frozen=True)
class TypeSystem:
    """The types of a project: the type above each, and the ranges of its own features."""

    supertypes: dict[str, str] = field(default_factory=dict)
    ranges: dict[str, dict[str, str]] = field(default_factory=dict)

    def range_of(self, type: str, feature: str) -> str:
        """Return the range of a feature of a type or of a type above it; "" if it is not declared."""
        return next((ranges[feature] for ranges in self._above(type) if feature in ranges), "")

    def string_features(self, type: str) -> list[str] | None:
        """Return the features of a type that are words; None if the type is not declared."""
        if type not in self.ranges:
            return None
        return [name for ranges in self._above(type) for name, range in ranges.items() if range == _STRING]

    def _above(self, type: str) -> Iterator[dict[str, str]]:
        for _ in range(_DEEPEST_TYPE):
            if type not in self.ranges:
                return
            yield self.ranges[type]
            type = self.supertypes.get(type, "")


@dataclass
class Cas:
    """A text with its feature structures.

    Attributes
    ----------
    members: the ids of the annotations that are valid; None if the file does not tell.
    other_texts: the names of further texts in the file, which are not read.
    """

    types: TypeSystem
    text: str = ""
    sofa: int = -1
    members: set[int] | None = None
    structures: dict[int, Structure] = field(default_factory=dict)
    other_texts: list[str] = field(default_factory=list)

    def take_sofa(self, id: int, name: str, text: Any) -> None:
        """Take a text, the first one of several."""
        if not isinstance(text, str) or not text:
            return
        if self.sofa >= 0:
            self.other_texts.append(name)
        else:
            self.text, self.sofa = text, id


def read_types(data: bytes) -> TypeSystem:
    """Return the types of a TypeSystem.xml.

    Raises
    ------
    InputError: it is no XML.
    """
    types = TypeSystem()
    for element in parse_xml(data).iter("{*}typeDescription"):
        name = (element.findtext("{*}name") or "").strip()
        types.supertypes[name] = (element.findtext("{*}supertypeName") or "").strip()
        types.ranges[name] = {
            (feature.findtext("{*}name") or "").strip(): (feature.findtext("{*}rangeTypeName") or "").strip()
            for feature in element.iterfind("{*}features/{*}featureDescription")
        }
    return types


def read_xmi(data: bytes, types: TypeSystem) -> Cas:
    """Return the text and the structures of an XMI.

    Raises
    ------
    InputError: it is no XMI, or has no text.
    """
    root = parse_xml(data)
    if root.tag != f"{_XMI}XMI":
        raise InputError(tr("it is no XMI."), tr("Export it from INCEpTION as UIMA CAS XMI."))
    cas = Cas(types)
    members: dict[int, set[int]] = {}
    for element in root:
        if not isinstance(element.tag, str):
            continue
        type = _type_of(element.tag)
        attributes = {str(name): str(value) for name, value in element.attrib.items()}
        if type == _VIEW:
            sofa = _ids(attributes.get("sofa", "")) or (0,)
            members[sofa[0]] = set(_ids(attributes.get("members", "")))
            continue
        id = attributes.pop(f"{_XMI}id", "")
        if not _is_number(id):
            continue
        if type == _SOFA:
            cas.take_sofa(int(id), attributes.get("sofaID", ""), attributes.get("sofaString"))
            continue
        elements: dict[str, list[str]] = {}
        for child in element:
            elements.setdefault(local_name(child), []).append(child.text or "")
        lists = {name: words for name, words in elements.items() if types.range_of(type, name) == _STRINGS}
        attributes |= {name: " ".join(words) for name, words in elements.items() if name not in lists}
        cas.structures[int(id)] = _structure(int(id), type, attributes, lists, types)
    cas.members = members.get(cas.sofa)
    return cas


def read_json(value: Any) -> Cas:
    """Return the text and the structures of UIMA's JSON.

    Raises
    ------
    InputError: it is no such JSON.
    """
    listed = value.get("%FEATURE_STRUCTURES") if isinstance(value, dict) else None
    if not isinstance(listed, list | dict):
        raise InputError(tr("it is no JSON of UIMA."), tr("Export it from INCEpTION as UIMA CAS JSON 0.4.0."))
    declared = value.get("%TYPES")
    cas = Cas(_json_types(declared if isinstance(declared, dict) else {}))
    items: Iterable[tuple[Any, Any]] = (
        listed.items() if isinstance(listed, dict) else ((None, item) for item in listed)
    )
    for key, item in items:
        if not isinstance(item, dict):
            continue
        type, id = item.get("%TYPE"), item.get("%ID", key)
        if isinstance(id, str) and _is_number(id):
            id = int(id)
        if not isinstance(id, int) or not isinstance(type, str):
            continue
        if type == _SOFA:
            cas.take_sofa(id, str(item.get("sofaID", "")), item.get("sofaString"))
            continue
        references = {
            name.lstrip("@"): ids
            for name, given in item.items()
            if (name.startswith("@") or name == "%ELEMENTS")
            and (ids := tuple(filter(_is_id, given if isinstance(given, list) else [given])))
        }
        values = {name: word for name, word in item.items() if name[:1] not in ("%", "@", "^")}
        cas.structures[id] = Structure(id, type, values, references)
    views = value.get("%VIEWS")
    for view in views.values() if isinstance(views, dict) else ():
        if (
            isinstance(view, dict)
            and view.get("%SOFA") == cas.sofa
            and isinstance(view.get("%MEMBERS"), list)
        ):
            cas.members = set(filter(_is_id, view["%MEMBERS"]))
    return cas


def _json_types(declared: Mapping[str, Any]) -> TypeSystem:
    types = TypeSystem()
    for name, fields in declared.items():
        if isinstance(fields, dict):
            types.supertypes[name] = str(fields.get("%SUPER_TYPE", ""))
            types.ranges[name] = {
                feature: str(described.get("%RANGE", ""))
                for feature, described in fields.items()
                if isinstance(described, dict)
            }
    return types


def _structure(
    id: int, type: str, attributes: dict[str, str], lists: dict[str, list[str]], types: TypeSystem
) -> Structure:
    """Return a structure of XMI; the type system, else their form, tells which values refer to others."""
    values: dict[str, Any] = dict(lists)
    references: dict[str, tuple[int, ...]] = {}
    for name, value in attributes.items():
        range = types.range_of(type, name)
        is_primitive = range.startswith("uima.cas.") and not range.startswith(("uima.cas.FS", "uima.cas.TOP"))
        ids = () if is_primitive else _ids(value)
        if ids and (range or name == "sofa" or type == _ARRAY):
            references[name] = ids
        else:
            values[name] = value
            if ids and not range and name not in ("begin", "end"):
                references[name] = ids  # perhaps: whether such structures are there is seen later
    return Structure(id, type, values, references)


def _type_of(tag: str) -> str:
    """Return the name of a type by its tag: "{http:///a/custom.ecore}Quote" is "a.custom.Quote"."""
    namespace, _, name = tag.removeprefix("{").rpartition("}")
    package = namespace.removeprefix("http:///").removesuffix(".ecore").replace("/", ".")
    return f"{package}.{name}" if package and package != "uima.noNamespace" else name


def _ids(words: str) -> tuple[int, ...]:
    parts = words.split()
    return tuple(map(int, parts)) if all(map(_is_number, parts)) else ()


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdigit() and len(word) <= _MOST_DIGITS


def _is_id(value: Any) -> bool:
    return type(value) is int
