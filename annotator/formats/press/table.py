"""The table of formats of the news industry and of press archives."""

from __future__ import annotations

from annotator.formats.input.import_format import ImportFormat

FORMATS: tuple[ImportFormat, ...] = ()
