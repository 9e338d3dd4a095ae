"""Formats whose library is not installed: each says which one it needs, and how to install it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.files import read_source
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import file_source
from annotator.formats.registry import EXPORTS, IMPORTS, format_named
from annotator.project import Project
from annotator.project.jobs.exports.export import export_file
from annotator.project.jobs.exports.request import ExportRequest

FILES = Path(__file__).parents[1] / "data" / "formats"
_LIBRARIES = ("lxml", "openpyxl", "pypdfium2", "striprtf", "trafilatura", "warcio")
# A file of each format that needs a library; of downloads one for each kind of file.
_EXAMPLES = [
    ("nexis", "nexis/several.docx", {"lxml"}),
    ("nexis", "nexis/several.rtf", {"striprtf"}),
    ("factiva", "factiva/page.html", {"lxml"}),
    ("factiva", "factiva/codes.rtf", {"striprtf"}),
    ("europresse", "europresse/newer.html", {"lxml"}),
    ("europresse", "europresse/articles.rtf", {"striprtf"}),
    ("newsml", "newsml/LISTING_2_NewsML-G2_Text_Document.xml", {"lxml"}),
    ("nitf", "nitf/article.nitf", {"lxml"}),
    ("ninjs", "ninjs/version_3.json", {"lxml"}),
    ("feed", "feeds/harbour.rss", {"lxml"}),
    ("xmi", "xmi/slots.xmi", {"lxml"}),
    ("qdpx", "refi-qda/harbour.qdpx", {"lxml"}),
    ("docx", "docx/pandoc.docx", {"lxml"}),
    ("odt", "odt/pandoc.odt", {"lxml"}),
    ("rtf", "rtf/pandoc.rtf", {"striprtf"}),
    ("pdf", "pdf/groff.pdf", {"pypdfium2"}),
    ("xlsx", "tables/openpyxl.xlsx", {"openpyxl"}),
    ("html", "html/crane-pandoc.html", {"trafilatura", "lxml"}),
    ("mhtml", "html/crane.mhtml", {"trafilatura", "lxml"}),
    ("epub", "epub/reader-pandoc.epub", {"lxml"}),
    ("mail", "mail/ferry.eml", {"lxml"}),
    ("mailbox", "mail/letters.mbox", {"lxml"}),
    ("warc", "warc/wget.warc", {"warcio"}),
]


def without(monkeypatch: pytest.MonkeyPatch, *libraries: str) -> None:
    """Let the libraries be missing, also for the reader that imports its library when it is imported."""
    monkeypatch.delitem(sys.modules, "annotator.formats.articles.web_page", raising=False)
    for library in libraries:
        parts = [name for name in sys.modules if name.startswith(f"{library}.")]
        for name in (library, *parts):
            monkeypatch.setitem(sys.modules, name, None)


@pytest.mark.parametrize(("name", "file", "needed"), _EXAMPLES)
def test_a_format_names_the_library_that_is_missing(
    monkeypatch: pytest.MonkeyPatch, name: str, file: str, needed: set[str]
) -> None:
    format = format_named(name)
    assert needed <= set(format.modules)
    for library in sorted(needed):
        with monkeypatch.context() as patch:
            without(patch, library)
            items = list(read_source(file_source(FILES / file), format=format))
        messages = [str(item) for _, item, _ in items if isinstance(item, Problem)]
        assert messages
        assert f"{format.title} needs the library “{library}”, which is not installed." in messages[0]
        assert "Install it: pip install 'quote-claim-annotator[formats]'" in messages[0]


@pytest.mark.parametrize(("name", "file", "needed"), _EXAMPLES)
def test_a_format_needs_no_other_library(
    monkeypatch: pytest.MonkeyPatch, name: str, file: str, needed: set[str]
) -> None:
    if name == "warc":
        needed = needed | {"trafilatura", "lxml"}  # the page in it
    without(monkeypatch, *(library for library in _LIBRARIES if library not in needed))
    items = list(read_source(file_source(FILES / file), format=format_named(name)))
    assert any(isinstance(item, Record) for _, item, _ in items)
    assert not any("needs the library" in str(item) for _, item, _ in items if isinstance(item, Problem))


def test_an_export_names_the_library_that_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, project: Project
) -> None:
    format = next(format for format in EXPORTS if format.name == "xlsx")
    monkeypatch.delitem(sys.modules, "annotator.formats.tables.xlsx_tables", raising=False)
    without(monkeypatch, "openpyxl")
    with pytest.raises(
        InputError, match="Excel workbook needs the library “openpyxl”, which is not installed"
    ):
        export_file(project, tmp_path / "out.xlsx", ExportRequest(format=format))
    assert not (tmp_path / "out.xlsx").exists()


def test_each_format_with_libraries_has_an_example() -> None:
    assert {format.name for format in IMPORTS if format.modules} == {name for name, _, _ in _EXAMPLES}
    for format in IMPORTS:
        needed: set[str] = set()
        needed.update(*(libraries for name, _, libraries in _EXAMPLES if name == format.name))
        assert needed == set(format.modules), format.name
