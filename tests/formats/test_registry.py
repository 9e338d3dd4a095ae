"""The table of formats: each entry is used wherever formats are named, chosen, read or written."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.document import new_document
from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats import files, registry
from annotator.formats.files import read_file
from annotator.formats.input.choices import Choices
from annotator.formats.input.import_format import ImportFormat
from annotator.formats.input.items import Fields, Item, read_article
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import Source, bytes_source, file_source
from annotator.formats.output.features import Feature
from annotator.formats.output.line_writer import LineWriter
from annotator.formats.registry import ENDINGS, EXPORTS, IMPORTS, either, recognised, usual_endings


def test_no_two_formats_have_the_same_name() -> None:
    assert all(ending == ending.lower() and ending.startswith(".") for ending in ENDINGS)
    assert len({format.name for format in EXPORTS}) == len(EXPORTS)
    assert len({format.name for format in IMPORTS}) == len(IMPORTS)
    assert len({format.title for format in IMPORTS}) == len(IMPORTS)


def test_the_format_of_a_file_is_told_by_its_ending() -> None:
    def name_of(file: str) -> str | None:
        format = recognised(bytes_source(file, b"Ann said hi."))
        return format and format.name

    assert [name_of(file) for file in ("some.file.txt", "FILE.TXT", "a.jsonl")] == ["text", "text", "jsonl"]
    for other in ("a.jpg", "txt", ".txt", "", "a.jsonl:17", "standard input:3"):
        assert name_of(other) is None, other


def test_the_names_that_commands_take_stay_and_the_endings_of_exports() -> None:
    assert {format.name: format.ending for format in EXPORTS} == {
        "jsonl": ".jsonl", "spacy": ".spacy", "prodigy": ".jsonl", "label-studio": ".json", "doccano": ".jsonl",
        "conll": ".conll", "brat": ".zip", "xmi": ".zip", "qdpx": ".qdpx", "web-annotation": ".zip", "csv": ".zip",
        "xlsx": ".xlsx", "sqlite": ".sqlite", "huggingface": ".zip", "claimreview": ".jsonld", "tei": ".xml",
        "html": ".html",
    }  # fmt: skip
    assert " ".join(format.name for format in IMPORTS) == (
        "dataset export-companion export-table nexis factiva europresse newsml nitf ninjs feed brat spacy spacy-json "
        "xmi uima-json qdpx label-studio prodigy doccano spans conll jsonl json text docx odt rtf pdf csv xlsx markdown "
        "html mhtml epub mail mailbox warc tar compressed zip"
    )
    assert {format.name: format.options for format in EXPORTS if format.options} == {"jsonl": ("offsets",)}
    with pytest.raises(InputError) as refused:
        registry.format_of_ending("a.ZIP")
    assert refused.value.remedy == "Say which: --format brat, xmi, web-annotation, csv or huggingface."


def test_each_loss_counts_a_feature_and_says_what_becomes_of_it() -> None:
    losses = [loss for format in EXPORTS for loss in format.losses]
    assert len(losses) > 50
    assert all(isinstance(loss.feature, Feature) and loss.becomes[-1:] not in ("", ".") for loss in losses)


def test_a_few_usual_endings_stand_for_all() -> None:
    *named, more = usual_endings().replace(" and ", ", ").split(", ")
    assert set(named) <= set(ENDINGS)
    assert 0 < len(named) < len(ENDINGS)
    assert more == "other formats"
    assert [either("abc"[:number]) for number in (1, 2, 3)] == ["a", "a or b", "a, b or c"]


def test_a_file_whose_ending_is_enough_is_read(tmp_path: Path) -> None:
    for ending in (".txt", ".text", ".jsonl", ".ndjson", ".jsonlines"):
        path = tmp_path / f"one{ending}"
        path.write_text('{"text": "Ann said hi."}\n')
        (item, *_) = [item for _, item, _ in read_file(path) if not isinstance(item, Fields)]
        assert isinstance(item, Record | Problem), ending
        if isinstance(item, Record):
            assert "Ann said hi." in item.document.text


def test_a_folder_leaves_out_files_whose_first_bytes_are_of_another_kind(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ann said hi.")
    (tmp_path / "feed.xml").write_text("<rss><channel><item/></channel></rss>")
    (tmp_path / "table.xml").write_text("<table/>")
    left_out: list[str] = []
    found = files.readable_files(tmp_path, lambda path, why: left_out.append(path.name))
    assert ([path.name for path in found], left_out) == (["a.txt", "feed.xml"], ["table.xml"])


def test_a_file_that_is_no_article_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.input.items.LARGEST_ARTICLE", 5)

    def read(name: str) -> list[str]:
        source = file_source(tmp_path / name)
        return [str(item) for _, item, _ in read_article(source, lambda data: new_document("a", "x"))]

    (tmp_path / "five").write_bytes(b"12345")
    (tmp_path / "six").write_bytes(b"123456")
    assert "Record" in read("five")[0]
    assert "no article is" in read("six")[0]


def test_naming_the_formats_imports_no_reader() -> None:
    program = "import sys; from annotator.formats.registry import usual_endings; usual_endings();"
    program += "print(*(name for name in sys.modules if name.startswith('annotator.formats.')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    names = {name.rpartition(".")[2] for name in done.stdout.split()}
    rooms = {
        "plug_ins",
        "articles",
        "containers",
        "jsonl",
        "labelled",
        "own_exports",
        "press",
        "input",
        "output",
        "exchange",
        "tables",
        "reports",
    }
    assert names <= {"registry", "table", "import_format", "export_format", "features", *rooms}


def test_an_export_can_be_in_another_format_of_the_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.project import Project
    from annotator.project.jobs.exports.export import export_file
    from annotator.project.jobs.exports.request import ExportRequest
    from annotator.project.jobs.file_import import import_files

    ids = registry.ExportFormat(
        "ids", "Ids", ".ids", "an id a line", lambda destination, _: LineWriter(destination, _id_line)
    )
    (tmp_path / "a.txt").write_text("Ann said hi.")
    with Project.create(tmp_path / "p.qca") as project:
        import_files(project, [tmp_path / "a.txt"])
        assert export_file(project, tmp_path / "out.ids", ExportRequest(format=ids)) == 1
    assert (tmp_path / "out.ids").read_bytes() == b"a\n"


def _id_line(record: Record) -> bytes:
    return f"{record.document.id}\n".encode()


def test_a_document_of_any_format_of_whole_files_gets_another_id_where_its_own_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.project import Project
    from annotator.project.jobs.file_import import import_files

    def read(source: Source, choices: Choices) -> Iterator[Item]:
        return read_article(source, lambda data: new_document(source.stem, data.decode()))

    format = ImportFormat("notes", "Notes", (".note",), read, is_safe=True)
    monkeypatch.setattr(registry, "IMPORTS", (*IMPORTS, format))
    monkeypatch.setattr(registry, "ENDINGS", (*ENDINGS, ".note"))
    for folder, text in (("a", "One."), ("b", "Two.")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "same.note").write_text(text)
    with Project.create(tmp_path / "p.qca") as project:
        report = import_files(project, [tmp_path / "a", tmp_path / "b"])
        assert report.problems == []
        assert [project.document_at(position).id for position in (1, 2)] == ["same", "same-2"]
