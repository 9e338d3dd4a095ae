"""Tables for analysis: CSV files, workbooks and databases with the same rows."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.domain.speaker import Speaker
from annotator.formats.output.destination import Destination
from annotator.formats.output.export_format import Settings
from annotator.formats.output.features import LossCounter
from annotator.formats.tables import xlsx_tables
from annotator.formats.tables.cell_words import LONGEST, coded, harmless, is_too_long
from annotator.formats.tables.csv_tables import write_csv
from annotator.formats.tables.definitions import tables
from annotator.formats.tables.record_view import BETWEEN, RecordView
from tests.examples import ARTICLE
from tests.formats.tables.written import BY_NAME, CODEBOOK, TEXT, suggested_record, whole_record, write

Rows = list[dict[str, Any]]
COLUMNS = {table.name: table.columns for table in tables(CODEBOOK)}


def test_the_names_that_scripts_rely_on_stay() -> None:
    names = {table: " ".join(column.name for column in columns) for table, columns in COLUMNS.items()}
    assert names == {
        "documents": "id title byline publisher published url language words characters text sha256 metadata",
        "layers": "id document annotator status flagged seconds quotations claims entities codebook "
        "codebook_version comments flag_reason analysis_error other_fields",
        "speakers": "id name kind aliases quotations claims other_fields",
        "quotations": "id document layer annotator text start end fragments context_before context_after "
        "text_without_marks type type_is_set cue cue_start cue_end source source_start source_end speaker "
        "speaker_name speaker_kind gender_in_text speakers parent addressee addressee_start addressee_end mode "
        "speaker_2 other_attributes state score producer rule why note other_fields",
        "claims": "id document layer annotator text start end fragments context_before context_after types "
        "types_proposed quotation speaker speaker_name speaker_kind gender_in_text speaker_is_set certainty "
        "check_worthy topic other_attributes state score producer rule why note other_fields",
        "quotation_speakers": "quotation speaker place mention start end",
        "claim_types": "claim type place",
        "spans": "document quotation claim role place start end text",
        "entities": "id document layer annotator label start end text origin other_fields",
    }


def without_guard(cell: str) -> str:
    """Take away the apostrophe before what a program for tables would take for a formula."""
    return cell[1:] if re.match(r"'+[=+\-@\t\r\n＝＋－＠]", cell) else cell


def csv_rows(path: Path) -> Rows:
    reader = csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""))
    return [{name: without_guard(cell) for name, cell in row.items()} for row in reader]


def database_rows(path: Path) -> dict[str, Rows]:
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        return {
            table.name: [dict(row) for row in database.execute(f"SELECT * FROM {table.name}")]
            for table in tables(CODEBOOK)
        }


def sheet_rows(path: Path) -> dict[str, Rows]:
    found = {}
    with closing(openpyxl.load_workbook(path, read_only=True)) as workbook:
        for sheet in workbook:
            header, *rows = sheet.iter_rows(values_only=True)
            found[sheet.title] = [
                {n: unescape(c) if isinstance(c, str) else c for n, c in zip_longest(header, row)}
                for row in rows
            ]
    return found


def as_csv(rows: Rows, table: str) -> Rows:
    """Return rows of a database as those of a CSV file."""
    truth_values = {column.name for column in COLUMNS[table] if column.type is bool}
    return [
        {
            name: "" if cell is None else str(bool(cell)).lower() if name in truth_values
            else str(cell).replace("\0", "\ufffd")
            for name, cell in row.items()
        }
        for row in rows
    ]  # fmt: skip


def assert_cells(record: Record, folder: Path) -> None:
    """Hold that offsets in cells give the words beside them, and CSV files the same cells."""
    text = record.document.text
    found = {
        table.name: [
            dict(zip((column.name for column in table.columns), cells, strict=True))
            for cells in table.cells(RecordView(record))
        ]
        for table in tables(CODEBOOK)
    }
    for row in (*found["quotations"], *found["claims"]):
        places = [map(int, place.split("-")) for place in row["fragments"].split()]
        assert BETWEEN.join(text[start:end] for start, end in places) == row["text"]
        before, after = row["context_before"] or "", row["context_after"] or ""
        assert text[: row["start"]].endswith(before)
        assert text[row["end"] :].startswith(after)
    for row in found["quotations"]:
        for role in ("cue", "source"):
            if row[role]:
                assert text[row[f"{role}_start"] : row[f"{role}_end"]] == row[role]
    for row in (*found["spans"], *found["entities"]):
        assert text[row["start"] : row["end"]] == row["text"]
    for row in found["quotation_speakers"]:
        if row["mention"]:
            assert text[row["start"] : row["end"]] == row["mention"]
    layer = record.layer
    assert len(found["spans"]) == sum(len(list(a.places())) for a in (*layer.quotations, *layer.claims))
    assert len(found["quotation_speakers"]) == sum(len(q.speakers) for q in layer.quotations)
    assert len(found["claim_types"]) == sum(len(c.types) for c in layer.claims)
    assert [row["place"] for row in found["claim_types"]] == [
        place for c in layer.claims for place, _ in enumerate(c.types, 1)
    ]
    assert {s.id for s in record.speakers} == {row["id"] for row in found["speakers"]}
    for name, rows in found.items():
        path = folder / f"{name}.csv"
        path.unlink(missing_ok=True)
        write_csv(path, [column.name for column in COLUMNS[name]], (row.values() for row in rows))
        assert csv_rows(path) == as_csv(rows, name), name


def test_all_that_a_record_has_stands_in_the_three_forms_alike(tmp_path: Path) -> None:
    given = [whole_record(), whole_record(annotator="ben"), suggested_record()]
    found = database_rows(write("sqlite", tmp_path / "s", given) / "news.sqlite")
    folder = write("csv", tmp_path / "c", given)
    sheets = sheet_rows(write("xlsx", tmp_path / "x", given) / "news.xlsx")
    for name, rows in found.items():
        assert csv_rows(folder / f"{name}.csv") == as_csv(rows, name), name
        assert sheets[name] == rows, name
    assert {path.name for path in folder.iterdir()} == {f"{name}.csv" for name in (*found, "columns")}
    assert [path.name for path in (tmp_path / "x").iterdir()] == ["news.xlsx"]
    assert sheets["columns"][0]["table"] == "documents"

    assert [row["id"] for row in found["documents"]] == ["a/1", "d9"]
    assert [(row["id"], row["status"]) for row in found["layers"]] == [
        ("a%2F1/=ana", "done"), ("a%2F1/ben", "done"), ("d9/", "new"),
    ]  # fmt: skip
    outer, inner, *_, pending = found["quotations"]
    assert outer["text"] == "“We will win,” … “and ‘keep’ it.”"
    assert outer["text_without_marks"] == "We will win, … and ‘keep’ it."
    assert (outer["type"], outer["type_is_set"], inner["type"], inner["type_is_set"]) == (
        "direct",
        0,
        "indirect",
        1,
    )
    assert (outer["speaker_name"], outer["speaker_kind"], outer["speakers"]) == ("+Ann Reed", "person", 2)
    assert (outer["gender_in_text"], inner["gender_in_text"]) == ("f", "f")
    assert (outer["mode"], outer["speaker_2"], outer["other_attributes"]) == (
        "speech",
        "-5",
        '{"unknown": [1]}',
    )
    assert (outer["addressee"], TEXT[outer["addressee_start"] : outer["addressee_end"]]) == ("כתב", "כתב")
    assert inner["parent"] == outer["id"] == "a%2F1/=ana/q1"
    assert (outer["state"], outer["score"], outer["note"], outer["other_fields"]) == (
        "edited",
        0.93,
        "\ttab",
        '{"x_tool": 1}',
    )
    assert (pending["state"], pending["speaker_name"], pending["annotator"]) == ("pending", "Ann Reed", None)
    claim, own_voice, *_ = found["claims"]
    assert (claim["quotation"], claim["speaker"], claim["speaker_is_set"]) == (outer["id"], "s1", 0)
    assert (claim["types"], claim["check_worthy"], claim["certainty"]) == (
        '["forecast", "quantity"]',
        "yes",
        "plain",
    )
    assert (own_voice["speaker"], own_voice["check_worthy"], own_voice["topic"]) == (None, None, "'=money")
    assert [(row["id"], row["quotations"], row["claims"]) for row in found["speakers"]] == [
        ("s1", 4, 2), ("s2", 2, 0), ("person:Ann Reed", 1, 0),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["csv", "xlsx", "sqlite", "huggingface", "claimreview"])
def test_the_same_records_give_the_same_bytes(tmp_path: Path, name: str) -> None:
    given = [whole_record(), suggested_record()]
    first, second = (write(name, tmp_path / each, given) for each in "ab")
    files = sorted(path.relative_to(first) for path in first.rglob("*") if path.is_file())
    assert files
    for file in files:
        assert (first / file).read_bytes() == (second / file).read_bytes(), file
    if name == "xlsx":  # written within one second, so what is dated is looked for
        with zipfile.ZipFile(first / files[0]) as archive:
            assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert archive.read("docProps/core.xml").count(b">1980-01-01T00:00:00Z<") == 2


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("=1+1", "'=1+1"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "'\t=1"), ("\r=1", "'\r=1"), ("\n=1", "'\n=1"), ("＝1", "'＝1"), ("-", "'-"), ("-2+3", "'-2+3"),
        ("-5", "-5"), ("+3.25", "+3.25"), ("'=1", "''=1"), ("''=1", "'''=1"), ("'tis", "'tis"), ("a=1", "a=1"), ("", ""),
    ],
)  # fmt: skip
def test_no_cell_of_a_csv_file_is_a_formula_and_numbers_stay(words: str, written: str) -> None:
    assert harmless(words) == written
    assert without_guard(written) == words


def test_words_of_a_workbook_are_never_formulas_and_are_cut_at_its_limit(tmp_path: Path) -> None:
    long = "=" + "😀" * 20_000 + "end"
    record = whole_record()
    record = replace(
        record, document=new_document("d", long, {"title": "#N/A"}), layer=Layer("d", "ana"), entities=()
    )
    path = write("xlsx", tmp_path / "x", [record]) / "news.xlsx"
    sheet = openpyxl.load_workbook(path)["documents"]
    cells = {title.value: cell for title, cell in zip(*sheet.iter_rows(), strict=True)}
    assert (cells["title"].data_type, cells["title"].value) == ("s", "#N/A")
    assert (cells["text"].data_type, cells["text"].quotePrefix) == ("s", True)
    assert cells["text"].value == "=" + "😀" * 16_383
    assert cells["words"].data_type == "n"
    losses = LossCounter(BY_NAME["xlsx"].losses)
    losses.add(record)
    assert (
        "1 field of more than 32,767 characters: only the first 32,767 fit into a cell." in losses.in_words()
    )


def test_words_of_a_workbook_stay_words_after_somebody_edits_them(tmp_path: Path) -> None:
    beginnings = ("=1+1", "+cmd", "-2+3", "@SUM(1)", "#N/A", "＝1", "＋1", "－1", "＠A1", "plain")
    given = [
        Record(new_document(f"d{n}", "Text.", {"title": words}), Layer(f"d{n}", None))
        for n, words in enumerate(beginnings)
    ]
    sheet = openpyxl.load_workbook(write("xlsx", tmp_path / "x", given) / "news.xlsx")["documents"]
    titles = next(column for column in sheet.iter_cols() if column[0].value == "title")[1:]
    found = [(cell.value, cell.data_type, cell.quotePrefix) for cell in titles]
    assert found == [(words, "s", words != "plain") for words in beginnings]


def test_codes_of_a_workbook_are_read_as_what_they_stand_for_and_never_cut() -> None:
    words = "a\x0b\r_x000B_\ufffe\0"
    assert coded(words) == "a_x000B__x000D__x005F_x000B__xFFFE__x0000_"
    for start in range(0, 8, 3):
        written = coded("x" * start + "\x0b" * LONGEST)
        assert len(written) <= LONGEST
        assert re.fullmatch("x*(?:_x000B_)*", written)
    assert [is_too_long(words) for words in ("x" * LONGEST, "x" * LONGEST + "x", "😀" * 16_384)] == [
        False,
        True,
        True,
    ]


def test_a_table_goes_on_in_further_sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_tables, "MOST_ROWS", 3)
    given = [Record(new_document(f"d{n}", "Text."), Layer(f"d{n}", None)) for n in range(5)]
    path = write("xlsx", tmp_path / "x", given) / "news.xlsx"
    sheets = sheet_rows(path)
    found = [[row["id"] for row in sheets[name]] for name in ("documents", "documents 2", "documents 3")]
    assert found == [["d0", "d1"], ["d2", "d3"], ["d4"]]
    assert "documents 4" not in sheets
    assert sheets["quotations"] == []
    assert "quotations 2" not in sheets


def test_a_database_is_joined_searched_and_described(tmp_path: Path) -> None:
    folder = write(
        "sqlite", tmp_path / "s", [whole_record(), whole_record(annotator="ben"), suggested_record()]
    )
    with closing(sqlite3.connect(folder / "news.sqlite")) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = "SELECT d.id FROM documents d JOIN documents_fts f ON f.rowid = d.rowid WHERE documents_fts MATCH 'tram'"
        assert database.execute(found).fetchall() == [("d9",)]
        kinds = {kind for (kind,) in database.execute("SELECT type FROM sqlite_master")}
        assert kinds == {"table", "index", "view"}
        views = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'view'")]
        assert [database.execute(f"SELECT count(*) FROM {name}").fetchone() for name in views] == [(5,), (4,)]
        described = json.loads((folder / "news.metadata.json").read_bytes())["databases"]["news"]["tables"]
        assert set(views) < set(described)
        for name in set(described) - set(views):
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({name})")]
            assert columns == list(described[name]["columns"])


@pytest.mark.parametrize("name", ["csv", "xlsx", "sqlite"])
def test_rows_that_cannot_be_told_apart_are_refused_whole(tmp_path: Path, name: str) -> None:
    record = whole_record()
    layer = record.layer
    twice = replace(record, layer=replace(layer, annotator="ben", quotations=layer.quotations[:1] * 2))
    other_text = replace(suggested_record(), document=new_document("a/1", ARTICLE))
    half = replace(suggested_record(), speakers=(Speaker("s9", "Reed\ud83d"),))
    refused: list[str] = []
    entry = BY_NAME[name]
    writer = entry.open(Destination(tmp_path, "news", entry.ending), Settings("t", CODEBOOK))
    writer.add(record)
    for bad in (record, twice, other_text, half):
        with pytest.raises(ValueError) as caught:
            writer.add(bad)
        refused.append(str(caught.value))
    writer.finish()
    writer.close()
    assert refused == [
        "it is there already", "two of its quotations have the same id", "another document has the same id",
        "a field has half of a surrogate pair",
    ]  # fmt: skip


def test_what_tables_lose_is_counted() -> None:
    lost = {}
    for name in ("csv", "xlsx", "sqlite", "huggingface", "claimreview"):
        losses = LossCounter(BY_NAME[name].losses)
        losses.add(whole_record())
        lost[name] = losses.in_words()
    tables_lose = ["1 rejected suggestion: they are left out.", "1 finding let stand: they are left out."]
    assert lost["sqlite"] == lost["xlsx"] == tables_lose
    assert lost["csv"] == [*tables_lose, "1 field with a NUL character: it becomes a replacement character."]
    assert lost["huggingface"] == []
    assert len(lost["claimreview"]) == len(BY_NAME["claimreview"].losses)
