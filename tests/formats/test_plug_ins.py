"""Formats of other installed packages."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.errors import InputError
from annotator.formats.plug_ins import plug_ins
from annotator.formats.registry import (
    EXPORTS,
    IMPORTS,
    export_format_named,
    export_formats,
    format_named,
    import_formats,
)
from annotator.project import Project
from annotator.project.jobs.exports.export import export_file
from annotator.project.jobs.exports.request import ExportRequest
from annotator.project.jobs.file_import import import_files

_MODULE = """
from annotator.domain.document import new_document
from annotator.formats.input.import_format import ImportFormat
from annotator.formats.input.items import read_article
from annotator.formats.output.export_format import ExportFormat
from annotator.formats.output.line_writer import LineWriter

def read(source, choices):
    return read_article(source, lambda data: new_document(source.stem, data.decode()[::-1]))

IMPORTS = (
    ImportFormat("backwards", "Backwards", (".sdrawkcab",), read, is_safe=True),
    ImportFormat("jsonl", "Mine", (".mine",), read),
)
EXPORTS = (
    ExportFormat("ids", "Ids", ".ids", "an id each",
        lambda destination, _: LineWriter(destination, lambda record: record.document.id.encode()), is_stream=True),
)
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Install a package with formats, one that cannot be loaded, and one that is none."""
    folder = tmp_path / "site"
    info = folder / "more_formats-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: more-formats\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[annotator.formats]\nbroken = more_formats_broken\nmore = more_formats\nnone = more_formats_none\n"
    )
    (folder / "more_formats.py").write_text(_MODULE)
    (folder / "more_formats_broken.py").write_text("1 / 0")
    (folder / "more_formats_none.py").write_text("EXPORTS = 5")
    monkeypatch.syspath_prepend(str(folder))
    plug_ins.cache_clear()
    yield folder
    plug_ins.cache_clear()
    for name in ("more_formats", "more_formats_broken", "more_formats_none"):
        sys.modules.pop(name, None)


def test_another_package_brings_formats_to_read_and_to_write(installed: Path, tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.sdrawkcab").write_text(".ih dias nnA")
    with Project.create(tmp_path / "p.qca") as project:
        assert import_files(project, [articles]).documents == 1
        assert project.document_at(1).text == "Ann said hi."
        request = ExportRequest(format=export_format_named("ids"))
        export_file(project, tmp_path / "out.ids", request)
    assert (tmp_path / "out.ids").read_bytes() == b"a"
    assert import_formats()[: len(IMPORTS)] == IMPORTS
    assert [format.name for format in export_formats()] == [*(f.name for f in EXPORTS), "ids"]


def test_a_format_of_the_program_is_never_replaced(installed: Path) -> None:
    assert format_named("jsonl") in IMPORTS
    assert [format.name for format in import_formats()].count("jsonl") == 1


def test_a_package_whose_formats_cannot_be_used_is_named_and_passed_over(installed: Path) -> None:
    broken, none = plug_ins().problems
    assert broken.startswith("The formats “broken” cannot be loaded (ZeroDivisionError")
    assert none == "The formats “none” cannot be used: EXPORTS is no tuple of ExportFormat."


def test_an_unknown_format_is_named_with_those_that_there_are(installed: Path) -> None:
    with pytest.raises(InputError, match=r"There is no export format “nope”\. Choose jsonl.* or ids\."):
        export_format_named("nope")
    with pytest.raises(InputError, match=r"“nope” is no format that can be read\. Give .*backwards\."):
        format_named("nope")
