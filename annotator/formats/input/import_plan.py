"""Plans of imports: what is chosen for each file, for changed texts and for repeated ones."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, get_args

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.choices import FIELDS, Choices
from annotator.formats.input.label_map import LabelMap

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

# What becomes of an article whose id is in the project with another text: it is refused, takes the place of
# the older text (annotations are anchored anew), or goes in under another id.
Changed = Literal["refuse", "update", "add"]
# What becomes of an article whose text is in the project under another id: it is passed over, or goes in.
Repeated = Literal["pass", "take"]
# What is chosen where nobody says otherwise, in the window and on the command line.
USUAL_CHANGED: Changed = "refuse"
USUAL_REPEATED: Repeated = "pass"


@dataclass(frozen=True)
class FileChoice:
    """The choices for a file.

    Attributes
    ----------
    format: the name of its format; "": it is recognised.
    """

    format: str = ""
    choices: Choices = field(default_factory=Choices)


@dataclass(frozen=True)
class ImportPlan:
    """The choices for an import.

    Attributes
    ----------
    usual: for files without a choice of their own.
    by_path: for single files, by their absolute paths.
    """

    usual: FileChoice = field(default_factory=FileChoice)
    by_path: Mapping[str, FileChoice] = field(default_factory=dict)
    changed: Changed = USUAL_CHANGED
    repeated: Repeated = USUAL_REPEATED

    def choice(self, path: Path) -> FileChoice:
        """Return what is chosen for a file."""
        return self.by_path.get(str(path.absolute()), self.usual) if self.by_path else self.usual

    def with_labels(self, label_map: LabelMap) -> ImportPlan:
        """Return the plan with a label map wherever none is chosen."""
        return self._with(lambda choices: replace(choices, labels=choices.labels or label_map))

    def with_fields(self, by_columns: Mapping[tuple[str, ...], Mapping[str, str]]) -> ImportPlan:
        """Return the plan with what columns of tables were taken for before."""
        return self._with(lambda choices: replace(choices, by_columns=by_columns))

    def _with(self, changed: Callable[[Choices], Choices]) -> ImportPlan:
        """Return the plan with changed choices for all files."""

        def of(choice: FileChoice) -> FileChoice:
            return replace(choice, choices=changed(choice.choices))

        by_path = {path: of(choice) for path, choice in self.by_path.items()}
        return replace(self, usual=of(self.usual), by_path=by_path)


def made_plan(values: Any, map_named: Callable[[str], LabelMap]) -> ImportPlan:
    """Return the plan of a JSON object; a label map is given whole or by its name.

    Raises
    ------
    InputError: it is no plan; the message names the field.
    """
    if not isinstance(values, dict):
        raise InputError(tr("the plan is not an object."))
    files = values.get("files", [])
    if not isinstance(files, list) or not all(isinstance(item, dict) for item in files):
        raise InputError(tr("files of the plan is not a list of objects."))
    return ImportPlan(
        _choice(values, map_named),
        {str(item.get("path", "")): _choice(item, map_named) for item in files},
        _one_of(values, "changed", USUAL_CHANGED, get_args(Changed)),
        _one_of(values, "repeated", USUAL_REPEATED, get_args(Repeated)),
    )


def _choice(values: dict[str, Any], map_named: Callable[[str], LabelMap]) -> FileChoice:
    labels = values.get("labels")
    if isinstance(labels, dict):
        label_map: LabelMap | None = LabelMap.from_json(json.dumps(labels))
    else:
        label_map = map_named(str(labels)) if labels else None
    fields = values.get("fields") or {}
    if not isinstance(fields, dict):
        raise InputError(tr("fields of the plan is not an object."))
    checked = {str(name): checked_field(str(field)) for name, field in fields.items()}
    encoding = values.get("encoding") or None
    choices = Choices(encoding and checked_encoding(str(encoding)), checked, label_map)
    return FileChoice(str(values.get("format") or ""), choices)


def checked_field(name: str) -> str:
    """Return the name of a field, or "".

    Raises
    ------
    InputError: it is none.
    """
    if name and name not in FIELDS:
        raise InputError(
            tr("“{name}” is no field of an article.", name=name),
            tr("Give {fields}.", fields=", ".join(FIELDS)),
        )
    return name


def checked_encoding(name: str) -> str:
    """Return the name of an encoding.

    Raises
    ------
    InputError: it is none that a text can have.
    """
    try:
        b"a".decode(name).encode("utf-8")
    except (LookupError, ValueError, AttributeError) as error:
        raise InputError(
            tr("“{name}” is no encoding of texts.", name=name),
            tr("Usual ones are utf-8, utf-16, windows-1252 and latin-1."),
        ) from error
    return name


def _one_of(values: dict[str, Any], name: str, usual: str, known: tuple[Any, ...]) -> Any:
    value = values.get(name, usual)
    value = value.casefold() if isinstance(value, str) else value
    if value not in known:
        raise InputError(
            tr(
                "{name} of the plan is {value}; it must be one of {names}.",
                name=name,
                value=repr(value),
                names=", ".join(known),
            )
        )
    return value
