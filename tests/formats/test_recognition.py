"""Which format recognises a file: real files of all formats, and files under the ending of another kind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.formats.input.sources import Source, bytes_source, file_source
from annotator.formats.registry import IMPORTS, recognised
from tests.examples import SHARED

FILES = Path(__file__).parents[1] / "data" / "formats"
OTHERS = SHARED / "data" / "formats"
# By the paths of files; the first that fits counts.
_EXPECTED = [
    (r"pdf/paragraphs\.txt", "text"),
    (r"brat/.*\.(ann|txt)", "brat"),
    (r"(nexis|factiva|europresse)/.*", None),  # named after their folders
    (r"newsml/.*", "newsml"),
    (r"nitf/.*", "nitf"),
    (r"ninjs/.*", "ninjs"),
    (r"feeds/.*", "feed"),
    (r"(xmi|uima)/.*\.(xmi|xml)", "xmi"),
    (r"xmi/slots\.json", "uima-json"),
    (r"refi-qda/.*\.(qdpx|qdc)", "qdpx"),
    (r".*\.(conll|conllu)", "conll"),
    (r"label-studio/.*\.json", "label-studio"),
    (r"prodigy/bio_events\.jsonl", "spans"),
    (r"prodigy/.*", "prodigy"),
    (r"doccano/.*", "doccano"),
    (r"spacy/.*\.spacy", "spacy"),
    (r"spacy/.*", "spacy-json"),
    (r"json/.*\.jsonl", "jsonl"),
    (r"json/.*\.json", "json"),
    (r"(docx|odt|rtf|pdf|epub)/.*\.\1", None),
    (r"tables/.*\.xlsx", "xlsx"),
    (r"tables/.*", "csv"),
    (r"html/.*\.html", "html"),
    (r"html/.*\.mhtml", "mhtml"),
    (r".*\.md", "markdown"),
    (r"mail/.*\.eml", "mail"),
    (r"mail/.*\.mbox", "mailbox"),
    (r"warc/.*", "warc"),
    (r"tar/.*", "tar"),
    (r"compressed/.*", "compressed"),
    (r".*\.zip", "zip"),
]
_OF_NO_FORMAT = re.compile(r".*\.(py|doc|conf|xsd)")
# Formats that other formats are special kinds of.
_GENERAL = {"spans", "docx", "compressed", "odt", "xlsx"}


def _files(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file()]


def _expected(name: str) -> str:
    for pattern, format in _EXPECTED:
        if re.fullmatch(pattern, name):
            return format or name.partition("/")[0]
    raise AssertionError(f"no format is expected for {name}")


def _name_of(source: Source) -> str | None:
    format = recognised(source)
    return format and format.name


def _check(path: Path, name: str) -> None:
    source = file_source(path)
    if _OF_NO_FORMAT.fullmatch(name):
        assert _name_of(source) is None
        return
    assert _name_of(source) == _expected(name)
    special = [
        format.name
        for format in IMPORTS
        if format.fits is not None and format.name not in _GENERAL and format.fits(source)
    ]
    assert set(special) <= {_expected(name)}, "whatever the ending, no other format would take it"


@pytest.mark.parametrize("name", _files(FILES))
def test_each_real_file_is_recognised_by_one_format(name: str) -> None:
    _check(FILES / name, name)


@pytest.mark.skipif(not OTHERS.is_dir(), reason="the files of other tools are not there")
@pytest.mark.parametrize("name", _files(OTHERS) if OTHERS.is_dir() else [])
def test_each_file_of_other_tools_is_recognised_by_one_format(name: str) -> None:
    _check(OTHERS / name, name)


@pytest.mark.parametrize(
    ("file", "called", "format"),
    [
        ("pdf/groff.pdf", "article.txt", "pdf"),
        ("pdf/groff.pdf", "article", "pdf"),
        ("docx/pandoc.docx", "article.zip", "docx"),
        ("docx/pandoc.docx", "article", "docx"),
        ("docx/libreoffice.docx", "article.txt", "docx"),
        ("nexis/several.docx", "download.zip", "nexis"),
        ("nexis/several.rtf", "download.txt", "nexis"),
        ("factiva/page.html", "download", "factiva"),
        ("odt/pandoc.odt", "article.docx.zip", "odt"),
        ("rtf/pandoc.rtf", "article.doc", "rtf"),
        ("tables/openpyxl.xlsx", "table.csv", "xlsx"),
        ("html/crane-pandoc.html", "article", "html"),
        ("html/crane-pandoc.html", "article.php", "html"),
        ("html/crane-with-menu.html", "article.aspx", "html"),
        ("epub/reader-pandoc.epub", "book.zip", "epub"),
        ("refi-qda/local_news.qdpx", "project.zip", "qdpx"),
        ("warc/wget.warc", "pages.txt", "warc"),
        ("compressed/harbour.txt.bz2", "harbour.txt", "compressed"),
        ("zip/articles.zip", "articles.zip", "zip"),
        ("spacy/docs.jsonl", "docs.json", "spacy-json"),
        ("doccano/sequence_labeling.jsonl", "labels.json", "doccano"),
        ("label-studio/json.json", "export.jsonl", "label-studio"),
        ("json/crane-jq.jsonl", "lines.json", "json"),
        ("json/crane-trafilatura.json", "article.jsonl", "jsonl"),
    ],
)
def test_the_bytes_settle_it_where_the_ending_is_wrong(file: str, called: str, format: str) -> None:
    assert _name_of(bytes_source(called, (FILES / file).read_bytes())) == format
