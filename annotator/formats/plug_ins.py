"""Formats of other installed packages: the entry points of the group "annotator.formats".

An entry point leads to an object (a module, say) with tuples `IMPORTS` of `ImportFormat` and `EXPORTS` of
`ExportFormat`; either may be missing. Installing a package is trusting its code; nothing comes from projects
or imported files.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from annotator.domain.translation import mark, tr
from annotator.formats.input.import_format import ImportFormat
from annotator.formats.output.export_format import ExportFormat

if TYPE_CHECKING:
    from collections.abc import Collection

GROUP = "annotator.formats"
F = TypeVar("F", ImportFormat, ExportFormat)


class PlugIns(NamedTuple):
    """The formats that other packages bring.

    Attributes
    ----------
    problems: a sentence for each package, or format of it, that cannot be used.
    """

    imports: tuple[ImportFormat, ...] = ()
    exports: tuple[ExportFormat, ...] = ()
    problems: tuple[str, ...] = ()


_MEND = mark("Install the package that brings them again, or remove it.")


@cache
def plug_ins() -> PlugIns:
    """Return the formats of other packages; looking for them takes some milliseconds, once in a process."""
    from importlib.metadata import entry_points

    imports: list[ImportFormat] = []
    exports: list[ExportFormat] = []
    problems: list[str] = []
    for entry in sorted(entry_points(group=GROUP)):
        try:
            found = entry.load()
        except Exception as error:  # noqa: BLE001 - other people's code raises anything
            why = f"{type(error).__name__}: {error}"
            problems.append(
                tr(
                    "The formats “{name}” cannot be loaded ({reason}), and are left out. {remedy}",
                    name=entry.name,
                    reason=why,
                    remedy=tr(_MEND),
                )
            )
            continue
        imports += _of_kind(found, "IMPORTS", ImportFormat, entry.name, problems)
        exports += _of_kind(found, "EXPORTS", ExportFormat, entry.name, problems)
    return PlugIns(tuple(imports), tuple(exports), tuple(problems))


def _of_kind(found: Any, name: str, kind: type[F], entry: str, problems: list[str]) -> list[F]:
    given = getattr(found, name, ())
    if isinstance(given, tuple) and all(isinstance(format, kind) for format in given):
        return list(given)
    problems.append(
        tr(
            "The formats “{entry}” cannot be used: {name} is no tuple of {type}.",
            entry=entry,
            name=name,
            type=kind.__name__,
        )
    )
    return []


def with_free_names(formats: tuple[F, ...], taken: Collection[str]) -> tuple[F, ...]:
    """Return the formats whose names are not taken yet; of several with one name the first counts."""
    by_name = {format.name: format for format in reversed(formats) if format.name not in taken}
    return tuple(format for format in formats if by_name.get(format.name) is format)
