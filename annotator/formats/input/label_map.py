"""Label maps: what the labels and relations of another tool become here, chosen once and kept by name."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.json_faults import json_fault

if TYPE_CHECKING:
    from collections.abc import Mapping

# How spans without relations between them are put together: a content with the nearest cue and source.
NEARNESS = ("sentence", "paragraph", "document")


@dataclass(frozen=True)
class LabelMap:
    """The targets of labels and relations of another tool.

    Attributes
    ----------
    name: under which it is kept.
    labels: by label: a role ("content", "cue", "source", a role of the codebook), "claim" or "claim:TYPE",
        "entity" or "entity:LABEL"; "" leaves the label out. Labels that are not named become entities.
    relations: by label of a relation: "join" puts the spans at its ends into one quotation or claim, as do
        those that are not named; "within" says that one quotation is reported in another; "" leaves it out.
    nearness: how far apart spans without relations may stand to be put together, one of `NEARNESS`.
    """

    name: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    relations: Mapping[str, str] = field(default_factory=dict)
    nearness: str = "paragraph"

    @property
    def is_of_entities(self) -> bool:
        """Tell whether all labels become entities."""
        return not set(self.labels.values()) - {"entity"}

    def to_json(self) -> str:
        """Return the map as JSON."""
        values = {
            "name": self.name,
            "labels": dict(self.labels),
            "relations": dict(self.relations),
            "nearness": self.nearness,
        }
        return json.dumps(values, ensure_ascii=False, indent=2)

    @classmethod
    def from_json(cls, data: str | bytes) -> LabelMap:
        """Return the map of JSON.

        Raises
        ------
        InputError: it is not such a map; the message names the field.
        """
        try:
            values: Any = json.loads(data)
        except UnicodeDecodeError as error:
            raise InputError(tr("the map of labels is not UTF-8."), tr("Save it again as UTF-8.")) from error
        except ValueError as error:
            raise InputError(
                tr("the map of labels is not JSON: {fault}.", fault=json_fault(error))
            ) from error
        except RecursionError as error:
            raise InputError(tr("the map of labels is nested too deeply.")) from error
        if not isinstance(values, dict):
            raise InputError(
                tr("the map of labels is not an object."), tr('It is like {"labels": {"CUE": "cue"}}.')
            )
        tables = {name: values.get(name, {}) for name in ("labels", "relations")}
        for name, table in tables.items():
            if not isinstance(table, dict) or not all(isinstance(target, str) for target in table.values()):
                raise InputError(tr("{name} of the map of labels is not an object of words.", name=name))
        nearness = values.get("nearness", "paragraph")
        if nearness not in NEARNESS:
            raise InputError(
                tr(
                    "nearness of the map of labels is {nearness}; it must be one of {names}.",
                    nearness=repr(nearness),
                    names=", ".join(NEARNESS),
                )
            )
        return cls(str(values.get("name", "")), tables["labels"], tables["relations"], nearness)
