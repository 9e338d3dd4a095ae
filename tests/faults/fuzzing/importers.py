"""The readers of all formats: each item is sound, and each record can be written and read again."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from annotator.domain.layer import Record
from annotator.formats.files import read_source
from annotator.formats.input.choices import USUAL, Choices
from annotator.formats.input.import_format import ImportFormat
from annotator.formats.input.sources import Source, bytes_source
from annotator.formats.jsonl.line_items import read_lines
from annotator.formats.jsonl.writer import write_line
from annotator.formats.registry import IMPORTS, format_named, is_labelled, recognised
from annotator.project.jobs.label_proposals import proposal
from tests.faults.fuzzing.mutations import SEPARATOR, Form
from tests.faults.fuzzing.target import Target
from tests.formats.exchange.exports import FORMATS, everything, exported
from tests.formats.sound_items import sound

FILES = Path(__file__).parents[2] / "data" / "formats"
_MOST_WRITTEN = 3  # records of an input that are written and read again: a damaged one is among the first


class Packing(NamedTuple):
    """How an input becomes a file, and a file an input."""

    to_source: Callable[[bytes], Source]
    to_input: Callable[[Path], bytes]


def plain(ending: str) -> Packing:
    """Take the bytes as they are."""
    return Packing(lambda data: bytes_source(f"in{ending}", data), Path.read_bytes)


def beside(*endings: str) -> Packing:
    """Take the parts of an input for files of one folder that are read together."""

    def to_source(data: bytes) -> Source:
        parts = dict(zip((f"in{ending}" for ending in endings), data.split(SEPARATOR), strict=False))
        sources = {name: bytes_source(name, part) for name, part in parts.items()}
        return replace(sources[f"in{endings[0]}"], beside=sources.get)

    def to_input(path: Path) -> bytes:
        return SEPARATOR.join(path.with_suffix(ending).read_bytes() for ending in endings)

    return Packing(to_source, to_input)


@dataclass(frozen=True)
class _Zipped:
    ending: str
    around: str
    members: tuple[str, ...]

    @cache  # noqa: B019 - one for each format
    def others(self) -> dict[str, bytes]:
        return {name: data for name, data in _members(FILES / self.around).items() if _is_small(name)}

    def to_source(self, data: bytes) -> Source:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            inner = dict(zip(self.members, data.split(SEPARATOR), strict=False))
            for name, other in self.others().items():
                archive.writestr(name, inner.get(name, other))
        return bytes_source(f"in{self.ending}", packed.getvalue())

    def to_input(self, path: Path) -> bytes:
        found = _members(path)
        return SEPARATOR.join(found.get(name, b"") for name in self.members)


def _is_small(name: str) -> bool:
    return "theme" not in name and "ithEffects" not in name and "humbnail" not in name


def _members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def zipped(ending: str, around: str, *members: str) -> Packing:
    """Take the parts of an input for members of an archive, whose other members are those of a good file."""
    packing = _Zipped(ending, around, members)
    return Packing(packing.to_source, packing.to_input)


def compressed(ending: str, pack: Callable[[bytes], bytes], unpack: Callable[[bytes], bytes]) -> Packing:
    """Compress the input: damage behind the compression is what a reader meets."""
    return Packing(
        lambda data: bytes_source(f"in{ending}", pack(data)), lambda path: unpack(path.read_bytes())
    )


_DOCX = zipped(".docx", "docx/pandoc.docx", "word/document.xml", "docProps/core.xml", "word/footnotes.xml")
_UIMA = ("xmi/slots.xmi", "xmi/slots.json")
# By the name of a format: the form of its inputs, its share of the time, and how files are packed, with the
# good files of each packing. Exports of the program are good files, too.
_FORMATS: dict[str, tuple[Form, int, dict[Packing, tuple[str, ...]]]] = {
    "dataset": ("json", 1, {plain(".jsonl"): ("export:huggingface/.jsonl",)}),
    "export-companion": ("json", 1, {plain(".json"): ("export:label-studio",)}),
    "export-table": ("lines", 1, {plain(".csv"): ("export:csv/.csv",)}),
    "nexis": ("lines", 2, {plain(".txt"): ("nexis/older.txt", "nexis/several.txt"), plain(".html"): ("nexis/older.html",), _DOCX: ("nexis/single.docx",)}),
    "factiva": ("lines", 2, {plain(".txt"): ("factiva/codes.txt",), plain(".html"): ("factiva/page.html",), _DOCX: ("factiva/codes.docx",)}),
    "europresse": ("xml", 2, {plain(".html"): ("europresse/newer.html", "europresse/older.html"), plain(".txt"): ("europresse/articles.txt",)}),
    "newsml": ("xml", 2, {plain(".xml"): ("newsml/message.xml", "newsml/LISTING_2_NewsML-G2_Text_Document.xml", "newsml/LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml")}),
    "nitf": ("xml", 1, {plain(".nitf"): ("nitf/article.nitf", "nitf/listing_2_content.xml")}),
    "ninjs": ("json", 1, {plain(".json"): ("ninjs/version_1.json", "ninjs/version_3.json")}),
    "feed": ("xml", 1, {plain(".rss"): ("feeds/harbour.rss", "feeds/harbour.atom")}),
    "brat": ("lines", 4, {beside(".ann", ".txt"): ("brat/harbour.ann", "brat/tram.ann")}),
    "spacy": ("bytes", 3, {compressed(".spacy", zlib.compress, zlib.decompress): ("spacy/two_articles.spacy", "spacy/words_only.spacy")}),
    "spacy-json": ("json", 2, {plain(".json"): ("spacy/doc.json", "spacy/docs.jsonl")}),
    "xmi": ("xml", 4, {plain(".xmi"): ("xmi/slots.xmi",), beside(".xmi", ".typesystem.xml"): ("xmi/slots.xmi",)}),
    "uima-json": ("json", 3, {plain(".json"): ("xmi/slots.json",)}),
    "qdpx": ("xml", 4, {zipped(".qdpx", "refi-qda/harbour.qdpx", "project.qde"): ("refi-qda/harbour.qdpx",), plain(".qdc"): ("refi-qda/local_news.qdc",)}),
    "label-studio": ("json", 4, {plain(".json"): ("label-studio/json.json", "label-studio/json-min.json", "export:label-studio")}),
    "prodigy": ("json", 2, {plain(".jsonl"): ("prodigy/bio_events.jsonl", "export:prodigy")}),
    "doccano": ("json", 2, {plain(".jsonl"): ("doccano/relation_extraction.jsonl", "doccano/sequence_labeling.jsonl", "export:doccano")}),
    "spans": ("json", 2, {plain(".jsonl"): ("prodigy/bio_events.jsonl",)}),
    "conll": ("lines", 2, {plain(".conll"): ("conll/doccano.conll", "conll/harbour.conllu", "export:conll")}),
    "jsonl": ("json", 8, {plain(".jsonl"): ("json/crane-jq.jsonl", "export:jsonl")}),
    "json": ("json", 3, {plain(".json"): ("json/crane-trafilatura.json", "export:jsonl")}),
    "text": ("lines", 1, {plain(".txt"): ("brat/harbour.txt",)}),
    "docx": ("xml", 3, {_DOCX: ("docx/pandoc.docx", "docx/python-docx.docx")}),
    "odt": ("xml", 2, {zipped(".odt", "odt/pandoc.odt", "content.xml", "meta.xml"): ("odt/pandoc.odt", "odt/odfpy.odt")}),
    "rtf": ("lines", 3, {plain(".rtf"): ("rtf/pandoc.rtf", "rtf/libreoffice.rtf")}),
    "pdf": ("bytes", 3, {plain(".pdf"): ("pdf/reportlab-initial.pdf", "pdf/reportlab-turned.pdf", "pdf/encrypted.pdf")}),
    "csv": ("lines", 3, {plain(".csv"): ("tables/python-bar.csv", "tables/python-comma.csv", "tables/python-semicolon.csv", "tables/sqlite.csv"), plain(".tsv"): ("tables/python-tab.tsv",)}),
    "xlsx": ("xml", 3, {zipped(".xlsx", "tables/openpyxl.xlsx", "xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/styles.xml"): ("tables/openpyxl.xlsx",)}),
    "markdown": ("lines", 1, {plain(".md"): ("markdown/crane-pandoc-gfm.md", "markdown/crane-pandoc-commonmark.md")}),
    "html": ("xml", 3, {plain(".html"): ("html/crane-pandoc.html", "html/crane-with-menu.html")}),
    "mhtml": ("lines", 1, {plain(".mhtml"): ("html/crane.mhtml",)}),
    "epub": ("xml", 2, {zipped(".epub", "epub/reader-pandoc.epub", "EPUB/content.opf", "EPUB/text/ch001.xhtml", "META-INF/container.xml"): ("epub/reader-pandoc.epub",)}),
    "mail": ("lines", 3, {plain(".eml"): ("mail/crane.eml", "mail/ferry.eml")}),
    "mailbox": ("lines", 1, {plain(".mbox"): ("mail/letters.mbox",)}),
    "warc": ("lines", 2, {plain(".warc"): ("warc/example-trunc.warc", "warc/wget.warc")}),
    "tar": ("bytes", 1, {plain(".tar"): ("tar/articles.tar",)}),
    "compressed": ("bytes", 1, {plain(".jsonl.gz"): ("compressed/lines.jsonl.gz",), compressed(".jsonl.gz", gzip.compress, gzip.decompress): ("compressed/lines.jsonl.gz",)}),
    "zip": ("bytes", 2, {plain(".zip"): ("zip/articles.zip", "zip/encrypted.zip", "xmi/relations.zip")}),
}  # fmt: skip


def read(data: bytes, format: ImportFormat, to_source: Callable[[bytes], Source]) -> None:
    """Read an input as an import does, and write and read again what came of it."""
    source = to_source(data)
    recognised(source)
    choices = USUAL
    if is_labelled(format):
        choices = Choices(labels=proposal(read_source(source, USUAL, format)))
    items = sound(read_source(source, choices, format), "in")
    records = [item for _, item, _ in items if isinstance(item, Record)]
    for record in records[:_MOST_WRITTEN]:
        line = write_line(record)
        again = [
            item for _, item, _ in read_lines(io.BytesIO(line), "in.jsonl", "in") if isinstance(item, Record)
        ]
        assert [write_line(each) for each in again] == [line]


def _seeds(packing: Packing, names: Sequence[str]) -> list[bytes]:
    inputs = [_export(name[7:]) for name in names if name.startswith("export:")]
    return inputs + [packing.to_input(FILES / name) for name in names if not name.startswith("export:")]


@cache
def _export(name: str) -> bytes:
    """Return the main file of an export, or its first file with an ending: "csv/.csv"."""
    format, _, ending = name.partition("/")
    files = exported(format, [everything()])
    return next(data for file, data in files.items() if file.endswith(ending or FORMATS[format].ending))


def _targets() -> list[Target]:
    return [
        Target(
            format.name + ("" if number == 0 else f"-{number + 1}"),
            "importers",
            form,
            partial(_seeds, packing, names),
            partial(read, format=format_named(format.name), to_source=packing.to_source),
            weight,
        )
        for format in IMPORTS
        for form, weight, packings in [_FORMATS[format.name]]
        for number, (packing, names) in enumerate(packings.items())
    ]


IMPORTERS = _targets()
