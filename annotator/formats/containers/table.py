"""The table of containers."""

from __future__ import annotations

from annotator.formats.input.import_format import ImportFormat

FORMATS: tuple[ImportFormat, ...] = ()
