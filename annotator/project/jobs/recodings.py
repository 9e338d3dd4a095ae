"""Tables from one coding to another: those that come with the program, and those in files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.recoding import Label
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import labelled, tr
from annotator.formats.input.recoding_table import RecodingTable, table_from_csv, table_from_json
from annotator.resources_folder import resource
from annotator.store.label_usage import Usage, usage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.codebook import Codebook
    from annotator.domain.recoding import Recoding
    from annotator.project.project import Project

_LARGEST = 1 << 17  # characters of a table: more is none, and Python's reader of CSV takes no longer cell


def bundled_tables() -> list[str]:
    """Return the names of the tables that come with the program: "default-to-fullfact"."""
    return sorted(path.stem for path in resource("codebooks", "recodings").glob("*.json"))


def table_named(name: str) -> RecodingTable:
    """Return the table that comes with the program under a name, or that of a file (.json or .csv).

    Raises
    ------
    InputError: there is neither, or it is no table.
    """
    path = Path(name)
    if name in bundled_tables():
        path = resource("codebooks", "recodings", f"{name}.json")
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            text = stream.read(_LARGEST + 1)
    except OSError as error:
        raise InputError(
            tr("{file} cannot be read: {reason}.", file=path, reason=reason(error)),
            tr(
                "{remedy} The program has the tables {names}.",
                remedy=remedy(error, tr("choose another file")),
                names=", ".join(bundled_tables()),
            ),
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(
            tr("{file} is no table of labels: it is not UTF-8.", file=path), tr("Save it again as UTF-8.")
        ) from error
    if len(text) > _LARGEST:
        raise InputError(
            tr("{file} is no table of labels: it is too long.", file=path), tr("Choose another file.")
        )
    body = None if path.suffix.lower() == ".csv" else _object_of(path, text)
    try:
        return table_from_csv(text) if body is None else table_from_json(body)
    except InputError as error:
        raise InputError(labelled(str(path), error.message), error.remedy) from error


def _object_of(path: Path, text: str) -> dict[str, Any]:
    try:
        body = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(
            tr("{file} is no table of labels: it is not JSON.", file=path),
            tr("Mend it there, or choose another file."),
        ) from error
    if not isinstance(body, dict):
        raise InputError(
            tr("{file} is no table of labels: it is no JSON object.", file=path),
            tr("Mend it there, or choose another file."),
        )
    return body


def refuse_other_source(table: RecodingTable, codebook: Codebook) -> None:
    """Refuse a table that was made for another codebook than the project's; InputError names both."""
    if table.source and table.source != codebook.name:
        raise InputError(
            tr(
                "The table leads from the codebook {name}, and the project has {present}.",
                name=table.source,
                present=codebook.name,
            ),
            tr("Choose a table that leads from there."),
        )


def left_behind(
    project: Project, before: Codebook, after: Codebook, recoding: Recoding
) -> list[tuple[Label, Usage]]:
    """Return the labels in use that neither a new codebook nor the recoding knows, with their numbers.

    Their annotations keep them, and the check reports these. All annotations are read.
    """
    unknown = [label for label in _labels(before) if not _stands(after, recoding, label)]
    used = [(label, usage(project.database, label)) for label in unknown]
    return [(label, number) for label, number in used if number.total]


def _labels(codebook: Codebook) -> Iterator[Label]:
    yield from (Label("claim type", entry.id) for entry in codebook.claim_types)
    for kind, attributes in codebook.attributes.items():
        for attribute in attributes:
            yield from (Label("value", value.id, kind, attribute.id) for value in attribute.values)


def _stands(codebook: Codebook, recoding: Recoding, label: Label) -> bool:
    """Tell whether a label is moved, or one of the codebook; values of an attribute that it hides, too."""
    if (moved := recoding.moved(label)) is None or moved != label.id:
        return True
    if label.sort == "claim type":
        return codebook.claim_type(label.id) is not None
    attribute_id = recoding.moved(Label("attribute", label.attribute, label.kind))
    attributes = codebook.attributes.get(label.kind, ())
    found = next((attribute for attribute in attributes if attribute.id == attribute_id), None)
    return found is None or found.knows(label.id)
