"""Archives that hold office documents as they are, not packed, are archives all the same."""

from __future__ import annotations

import zipfile
from pathlib import Path

from annotator.formats.input.sources import file_source
from annotator.formats.registry import recognised

FILES = Path(__file__).parents[2] / "data" / "formats"


def test_an_archive_with_an_office_document_in_it_is_an_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "mixed.zip", "w", zipfile.ZIP_STORED) as archive:
        archive.write(FILES / "docx" / "pandoc.docx", "report.docx")
        archive.writestr("a.txt", "Ann said hi.")
    format = recognised(file_source(tmp_path / "mixed.zip"))
    assert format is not None
    assert format.name == "zip"
