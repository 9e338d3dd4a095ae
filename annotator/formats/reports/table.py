"""The entries of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.formats.output.export_format import ExportFormat

FORMATS: tuple[ExportFormat, ...] = ()
