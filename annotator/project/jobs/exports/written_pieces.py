"""The bytes of some layers, in formats that are nothing but the bytes of records."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.output.export_format import Settings
from annotator.project.jobs.exports.layer_records import passed_over_line, records_at
from annotator.project.jobs.exports.scope import as_requested, is_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project.jobs.exports.layer_records import Key
    from annotator.project.jobs.exports.request import ExportRequest
    from annotator.project.project import Project

# What the writers of formats raise for a record that they cannot write.
UNWRITABLE = (ValueError, TypeError, RecursionError, InputError)


class Piece(NamedTuple):
    """The bytes of some layers.

    Attributes
    ----------
    number: the number of records in it.
    passed_over: the layers that could not be written, with the reasons.
    """

    data: bytes
    number: int
    passed_over: list[str]


def settings_of(project: Project, request: ExportRequest) -> Settings:
    """Return what holds for a whole export."""
    return Settings(project.path.stem, project.codebook, request.units)


def why_not(error: Exception, request: ExportRequest) -> str:
    """Return why a record cannot be written, as a clause."""
    words = tr("it is nested too deeply") if isinstance(error, RecursionError) else str(error).rstrip(".")
    return tr("it cannot be written as {title}: {words}", title=tr(request.format.title), words=words)


def piece_of(project: Project, keys: Sequence[Key], request: ExportRequest) -> Piece:
    """Return the bytes of layers by position and annotator, of those in the scope of a request."""
    to_bytes, settings = request.format.to_bytes, settings_of(project, request)
    assert to_bytes is not None
    passed_over: list[str] = []
    lines: list[bytes] = []
    for original in records_at(project, keys, passed_over):
        if not is_in(request.scope, original):
            continue
        record = as_requested(original, request)
        try:
            lines.append(to_bytes(record, settings))
        except UNWRITABLE as error:
            reason = why_not(error, request)
            passed_over.append(passed_over_line(record.document.id, record.layer.annotator, reason))
    return Piece(b"".join(lines), len(lines), passed_over)
