"""The fields of a line of a Hugging Face dataset: their types are declared, so each line has all of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.roles import BUILT_IN
from annotator.formats.jsonl.dataset_lines import REST
from annotator.formats.jsonl.writer import META_ORDER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.domain.codebook import Codebook

# "json": any value, written as JSON into a string.
# "date32": a day; the loader of datasets takes strings that are all days for such, whatever is declared.
Shape = Literal["string", "int64", "float64", "bool", "date32", "json"]
_TYPES: Mapping[Shape, tuple[type, ...]] = {
    "string": (str,),
    "int64": (int,),
    "float64": (int, float),
    "bool": (bool,),
}


@dataclass(frozen=True)
class Field:
    """A field: of a simple shape, or with fields of its own.

    Attributes
    ----------
    meaning: what it says, for readers of the dataset.
    shape: the type of its value, or the fields of an object.
    is_list: whether it has a list of such values.
    """

    name: str
    meaning: str
    shape: Shape | tuple[Field, ...] = "string"
    is_list: bool = False

    def takes(self, value: Any) -> bool:
        """Tell whether a value has the field's type."""
        if value is None:
            return True
        if self.is_list:
            return isinstance(value, list) and all(map(self._takes_one, value))
        return self._takes_one(value)

    def _takes_one(self, value: Any) -> bool:
        if self.shape == "json":
            return True
        if isinstance(self.shape, tuple):
            return isinstance(value, dict)
        if self.shape == "date32":
            return isinstance(value, str) and _is_day(value)
        return isinstance(value, _TYPES[self.shape]) and isinstance(value, bool) == (self.shape == "bool")

    def fitted(self, value: Any) -> Any:
        """Return a value as the dataset has it."""
        if self.is_list:
            return [self._fitted_one(each) for each in value or ()]
        return None if value is None else self._fitted_one(value)

    def _fitted_one(self, value: Any) -> Any:
        if isinstance(self.shape, tuple):
            return fitted(self.shape, value)
        if self.shape == "json":
            return _as_json(value)
        return float(value) if self.shape == "float64" else value


def fitted(fields: tuple[Field, ...], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object with exactly these fields; all else is JSON in the last one."""
    *named, rest = fields
    taken = {field.name for field in named if field.takes(values.get(field.name))}
    others = {name: value for name, value in values.items() if name not in taken}
    return {
        field.name: field.fitted(values.get(field.name) if field.name in taken else None) for field in named
    } | {rest.name: _as_json(others) if others else None}


def _is_day(words: str) -> bool:
    try:
        return date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False


def _as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _object(*fields: Field) -> tuple[Field, ...]:
    """Return the fields of an object, and one for all else."""
    name = REST
    while any(field.name == name for field in fields):
        name += "_"
    return (*fields, Field(name, "what has no place in the other fields (JSON)"))


_SPAN = _object(
    Field("start", "where it begins, in code points from 0", "int64"),
    Field("end", "where it ends, behind the last character", "int64"),
    Field("text", "its words: text[start:end] of the article"),
)
_SUGGESTION = _object(
    Field("producer", "what made it"),
    Field("rule", "the rule that made it"),
    Field("score", "how sure it was, 0 to 1", "float64"),
    Field("state", "pending, accepted, edited or rejected"),
    Field("why", "why it was made"),
    Field("reason", "why it was rejected"),
)


def fields(codebook: Codebook) -> tuple[Field, ...]:
    """Return the fields of a line, with those that a codebook declares."""
    quotation = _quotation(codebook)
    claim = _claim(codebook)
    meta = _object(
        *(
            Field(name, f"the article's {name}", "date32" if name == "published" else "string")
            for name in META_ORDER
        )
    )
    return _object(
        Field("id", "the article's id in the project"),
        Field("text", "the article"),
        Field("sha256", "the hash of the text"),
        Field("meta", "what came with the article", meta),
        Field("annotator", "whose annotations these are; null for suggestions of the program"),
        Field("status", "new, started or done"),
        Field("flagged", "whether the annotator set it aside", "bool"),
        Field("flag_reason", "why the annotator set it aside"),
        Field("quotations", "acts of reported speech", quotation, is_list=True),
        Field("claims", "claims, in quotations and in the author's voice", claim, is_list=True),
        Field(
            "entities",
            "named things",
            _object(
                Field("id", "unique in the line"),
                *_SPAN[:-1],
                Field("label", "its type: PERSON, ORG ..."),
                Field("origin", "model or annotator"),
            ),
            is_list=True,
        ),
        Field(
            "speakers",
            "who is named in quotations and claims",
            _object(
                Field("id", "the same in all lines"),
                Field("name", "the name"),
                Field("kind", "person, organisation, group, document, unnamed, author ..."),
                Field("aliases", "other names", is_list=True),
            ),
            is_list=True,
        ),
        Field("rejected", "suggested quotations that the annotator rejected", quotation, is_list=True),
        Field("rejected_claims", "suggested claims that the annotator rejected", claim, is_list=True),
        Field(
            "comments", "comments on the layer, its annotations and the article (JSON)", "json", is_list=True
        ),
        Field(
            "codebook",
            "the codebook of the annotations",
            _object(Field("name", "its name"), Field("version", "its version")),
        ),
        Field("seconds", "the time it took", "int64"),
    )


def _quotation(codebook: Codebook) -> tuple[Field, ...]:
    words = {
        "content": "the reported words, one span a fragment",
        "cue": "the reporting words",
        "source": "who speaks",
    }
    further = {role.id: role.label for role in codebook.roles}
    return _object(
        Field("id", "unique in the line"),
        Field("type", "direct, indirect or mixed"),
        *(Field(role.id, words[role.id], _SPAN, is_list=True) for role in BUILT_IN),
        *(Field(role, label, _SPAN, is_list=True) for role, label in further.items()),
        Field("speakers", "ids of speakers", is_list=True),
        Field("parent", "id of the quotation in which it is reported"),
        _attributes(codebook, QUOTATION.id),
        Field("note", "the annotator's note"),
        Field("suggestion", "the suggestion that it comes from; null for an annotator's own", _SUGGESTION),
    )


def _claim(codebook: Codebook) -> tuple[Field, ...]:
    return _object(
        Field("id", "unique in the line"),
        Field("content", "its words", _SPAN, is_list=True),
        Field("types", "claim types", is_list=True),
        Field("quotation", "id of the quotation that makes it; null in the author's voice"),
        Field("speaker", "id of its claimant, where that is not the quotation's speaker"),
        Field("check_worthy", "whether somebody should check it; null: not decided", "bool"),
        Field("certainty", "plain or hedged"),
        _attributes(codebook, CLAIM.id),
        Field("note", "the annotator's note"),
        Field("suggestion", "the suggestion that it comes from; null for an annotator's own", _SUGGESTION),
    )


def _attributes(codebook: Codebook, kind: str) -> Field:
    declared = (
        Field(
            attribute.id,
            f"{attribute.label}, null: {attribute.default}" if attribute.default else attribute.label,
        )
        for attribute in codebook.attributes.get(kind, ())
    )
    return Field("attributes", "attributes of the codebook", _object(*declared))
