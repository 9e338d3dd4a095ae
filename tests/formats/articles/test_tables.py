from __future__ import annotations

import io
import tracemalloc
import zipfile
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.articles import csv_records, table_columns, xlsx
from annotator.formats.files import read_source
from annotator.formats.input.choices import USUAL, Choices
from annotator.formats.input.items import Fields
from annotator.formats.input.notices import Notice
from annotator.formats.input.sources import Source, bytes_source, file_source
from tests.formats.articles.real_files import FORMATS, damaged, documents, problems

_TABLES = [
    "libreoffice.csv", "libreoffice.xlsx", "openpyxl.xlsx",
    "python-bar.csv", "python-comma.csv", "python-semicolon.csv", "python-tab.tsv",
]  # fmt: skip


def _items(source: Source, choices: Choices = USUAL) -> list[object]:
    return [item for _, item, _ in read_source(source, choices)]


@pytest.mark.parametrize("name", _TABLES)
def test_a_row_is_a_document_and_its_columns_are_taken_by_their_names(name: str) -> None:
    fields, *items = _items(file_source(FORMATS / "tables" / name))
    assert isinstance(fields, Fields)
    assert fields.taken == {
        "Article ID": "id", "Headline": "title", "Author": "byline", "Newspaper": "publisher",
        "Publish Date": "published", "Link": "url", "Full Text": "text", "Words": "",
    }  # fmt: skip
    assert fields.sample["Headline"] == "Fishers win case"
    first, second = [item.document for item in items if isinstance(item, Record)]
    assert (first.id, second.id) == ("a-1", "a-2")
    assert first.text == "“We sail; at dawn,” said Bo Lind.\n\nThe judge had “no doubt”, she said."
    assert second.text == "The mayor said \"it holds\", and then: 'nothing else'."
    assert second.meta["byline"] == "Zoë Åkesson"
    assert (first.meta["title"], first.meta["published"]) == ("Fishers win case", "2024-03-05")
    assert first.extra["Words"] in ("14", "70")
    assert str(items[-1]) == f"{name}:4: the row has no text. Fill in its text, or leave the row out."


def test_a_table_of_a_database_is_read_with_quote_marks_of_the_text() -> None:
    first, second = documents("a.csv", (FORMATS / "tables/sqlite.csv").read_bytes())
    assert first.text == '“Go,” she said, and "went".'
    assert second.text == 'He wrote:\n\n"Come, all of you."'
    assert (first.id, first.meta["publisher"], first.extra) == ("a-2", "Gull", {"label": "x"})
    texts = [document.text for document in documents("a.tsv", (FORMATS / "tables/sqlite.tsv").read_bytes())]
    assert texts == ['"We sail," said Bo "Gull" Lind.', 'The end "came"']


def test_signs_that_a_sheet_writes_as_codes_are_signs_again() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["id", "text"])
    book.active.append(["a_x0031_", "“Go,”_x000D_\nshe said."])
    book.save(out)
    (document,) = documents("a.xlsx", out.getvalue())
    assert (document.id, document.text) == ("a1", "“Go,”\nshe said.")


def test_values_of_formulas_are_read_and_none_is_computed() -> None:
    (first, _) = documents("a.xlsx", (FORMATS / "tables/libreoffice.xlsx").read_bytes())
    assert first.extra == {"Words": "70"}


def kinds(name: str, data: bytes) -> set[tuple[str, str]]:
    items = _items(bytes_source(name, data))
    return {(item.kind, item.fields[0]) for item in items if isinstance(item, Notice)}


def test_a_guessed_encoding_is_told_and_a_chosen_one_is_used() -> None:
    data = (FORMATS / "tables/python-semicolon.csv").read_bytes()
    assert kinds("a.csv", data) == {("decoded", "windows-1252")}
    russian = "id,text\n" + "1,«Мы решили это вчера», сказала Анна Петрова.\n" * 3
    assert kinds("a.csv", russian.encode("cp1251")) == {("encoding", "windows-1251")}
    choices = Choices(encoding="cp1252")
    assert not any(isinstance(item, Notice) for item in _items(bytes_source("a.csv", data), choices))
    assert documents("a.csv", data, choices)[1].meta["byline"] == "Zoë Åkesson"


def test_a_letter_in_another_encoding_far_behind_the_beginning_is_read() -> None:
    data = b"id,text\n" + b"1,Nothing to see here.\n" * 5000 + "2,Zoë said so.\n".encode("cp1252")
    assert documents("a.csv", data)[-1].text == "Zoë said so."


def test_columns_are_what_the_user_says() -> None:
    data = b"headline,summary,words\nOne two,A long enough summary of it all.,The words of it."
    (document,) = documents("a.csv", data, Choices(fields={"words": "text", "headline": ""}))
    assert document.text == "The words of it."
    assert document.extra == {"headline": "One two", "summary": "A long enough summary of it all."}
    assert "title" not in document.meta


def test_a_part_of_the_article_comes_from_the_column_that_the_user_says_alone() -> None:
    data = b"title,name,text\nOne,Two,Words.\n"
    (document,) = documents("a.csv", data, Choices(fields={"name": "title"}))
    assert (document.meta["title"], document.extra) == ("Two", {"title": "One"})


def test_the_longest_words_are_the_text_where_no_name_says_so() -> None:
    (document,) = documents("a.csv", b"nr,what,why\n1,short words,These are many more words than the others.")
    assert document.text == "These are many more words than the others."


def test_a_table_without_header_has_numbered_columns() -> None:
    data = b"17,2024-03-05,\xe2\x80\x9cWe sail,\xe2\x80\x9d said Bo Lind at the harbour.\n18,2024-03-06,Nobody else spoke at the harbour.\n"
    data = data.replace(b"sail,", b"sail")
    fields, *_ = _items(bytes_source("a.csv", data))
    assert isinstance(fields, Fields)
    assert fields.taken == {"column 1": "", "column 2": "", "column 3": "text"}
    first, second = documents("a.csv", data)
    assert (first.id, second.id) == ("a-1", "a-2")
    assert first.extra == {"column 1": "17", "column 2": "2024-03-05"}


def test_one_column_of_texts_needs_no_separator() -> None:
    data = b'text\n"Go, all of you," he said.\nAnd they went, all of them.\n'
    assert [d.text for d in documents("a.csv", data)] == [
        '"Go, all of you," he said.',
        "And they went, all of them.",
    ]


def test_a_column_with_a_name_of_our_own_format_is_kept_under_another() -> None:
    (document,) = documents("a.csv", b"text,status,quotations\nWords of a text.,new,3\n")
    assert document.extra == {"status_as_given": "new", "quotations_as_given": "3"}


def test_source_is_an_address_or_a_name() -> None:
    (by_name,) = documents("a.csv", b"text,source\nWords.,The Gull\n")
    (by_address,) = documents("a.csv", b"text,source\nWords.,https://gull.example/1\n")
    assert by_name.meta["publisher"] == "The Gull"
    assert by_address.meta["url"] == "https://gull.example/1"


def test_two_columns_of_one_name_are_kept_apart() -> None:
    (document,) = documents("a.csv", b"text,note,note\nWords.,1,2\n")
    assert document.extra == {"note": "1", "note 2": "2"}


def test_names_of_rows_that_have_no_name_themselves_shift_no_columns() -> None:
    data = b'"title" "text"\n'.replace(b" ", b",") + b'"1","One","Words."\n"2","Two","More words."\n'
    first, second = documents("a.csv", data)
    assert (first.text, second.meta["title"], second.extra) == ("Words.", "Two", {"column 1": "2"})


def test_excel_tells_its_separator_in_a_first_line() -> None:
    (document,) = documents("a.csv", b'sep=;\r\nid;text\r\n1;"One, two; three, four"\r\n')
    assert (document.id, document.text) == ("1", "One, two; three, four")


@pytest.mark.parametrize(
    ("data", "texts", "told"),
    [
        (b"id,text\n1,One.\n2,Two, and more.\n3,Three.\n", ["One.", "Three."], ["a.csv:3: the row has 3 cells"]),
        (b"id,text\n1,One.\n2,T\0wo.\n3,Three.\n", ["One.", "Three."], ["a.csv:3: the row has NULs"]),
        (b'id,text\n1,"One.\n2,"Two."\n3,"Three."\n', ["Two.", "Three."], ["a.csv:2: a quote mark in it is never closed"]),
        (b'id,text\n1,"One."\n2,Two.\n3,"Three.\n4,Four.', ["One.", "Two.", "Four."], ["a.csv:4: a quote mark"]),
        (b'id,text\n1,"One "and" two"\n2,Two.\n', ['One "and" two', "Two."], []),
        (b'id,text\n1,"One \\"and\\" two, they say"\n2,Two.\n', ['One "and" two, they say', "Two."], []),
        (b"id,text\n1,\n2,Two.\n", ["Two."], ["a.csv:2: the row has no text"]),
        (b"id,text\n", [], ["a.csv: there is no row in it below"]),
        (b"", [], ["a.csv: it is empty"]),
        (b"\n\n", [], ["a.csv: it is empty"]),
        (b"a,b\n1,2\n3,4\n", [], ["a.csv: none of its columns holds texts"]),
        (b"PK\3\4 no table", [], ["a.csv: it is a zip archive"]),
    ],
)  # fmt: skip
def test_bad_rows_are_named_and_stop_no_others(data: bytes, texts: list[str], told: list[str]) -> None:
    assert [document.text for document in documents("a.csv", data)] == texts
    found = problems("a.csv", data)
    assert len(found) == len(told)
    assert all(problem.startswith(words) for problem, words in zip(found, told, strict=True)), found


def test_a_row_that_lacks_cells_goes_in_and_is_told() -> None:
    items = _items(bytes_source("a.csv", b"text,label,note\nThe words of it.\n"))
    assert [item.kind for item in items if isinstance(item, Notice)] == ["ragged"]


def test_a_line_without_end_and_a_quote_over_everything_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_records, "LONGEST_LINE", 1000)
    monkeypatch.setattr(csv_records, "LONGEST_RECORD", 2000)
    data = b"id,text\n1," + b"x" * 5000 + b"\n2,Two.\n"
    assert [d.text for d in documents("a.csv", data)] == ["Two."]
    assert "the line is longer than" in problems("a.csv", data)[0]
    data = b"id,text\n2,Two.\n1," + b"x" * 5000
    assert [d.text for d in documents("a.csv", data)] == ["Two."]
    assert "a.csv:3: the line is longer than" in problems("a.csv", data)[0]
    data = b'id,text\n1,"One\n' + b"2,Two words here.\n" * 1000
    assert len(documents("a.csv", data)) == 1000
    assert "never closed" in problems("a.csv", data)[0]


class _Endless(io.RawIOBase):
    """A table of many rows that is written while it is read."""

    def __init__(self, rows: int) -> None:
        self._parts = self._rows(rows)
        self._left = b""

    @staticmethod
    def _rows(count: int) -> Iterator[bytes]:
        yield b"id,title,text\n"
        for number in range(count):
            yield b'%d,Headline,"The mayor said ""yes"" to it.\n\nThen she left."\n' % number

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        while len(self._left) < len(buffer) and (part := next(self._parts, b"")):
            self._left += part
        size = min(len(buffer), len(self._left))
        buffer[:size], self._left = self._left[:size], self._left[size:]
        return size


def test_memory_does_not_grow_with_the_rows() -> None:
    def peak(rows: int) -> int:
        source = Source("a.csv", lambda: io.BufferedReader(_Endless(rows)))
        tracemalloc.start()
        count = sum(isinstance(item, Record) for _, item, _ in read_source(source))
        size = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert count == rows
        return size

    peak(100)
    assert peak(5000) < peak(2000) * 1.2


def test_workbooks_that_fill_the_memory_or_are_broken_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    data = (FORMATS / "tables/libreoffice.xlsx").read_bytes()
    for bad in (data[:-200], b"PK\3\4", b"", b"no workbook"):
        assert "it is broken" in problems("a.xlsx", bad)[0]
    encrypted = (FORMATS / "docx/encrypted.docx").read_bytes()
    assert "it is encrypted" in problems("a.xlsx", encrypted)[0]
    monkeypatch.setattr(xlsx, "LARGEST_STRINGS", 100)
    assert "more than memory allows" in problems("a.xlsx", data)[0]


def test_a_sheet_that_is_a_bomb_is_refused() -> None:
    result = io.BytesIO()
    with (
        zipfile.ZipFile(FORMATS / "tables/libreoffice.xlsx") as old,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            more = b"<c/>" * (5 << 20) if info.filename.endswith("sheet1.xml") else b""
            new.writestr(info.filename, old.read(info) + more)
    assert "more than memory allows" in problems("a.xlsx", result.getvalue())[0]


def test_rows_and_columns_that_a_sheet_claims_far_away_cost_nothing() -> None:
    result = io.BytesIO()
    with zipfile.ZipFile(FORMATS / "tables/libreoffice.xlsx") as old, zipfile.ZipFile(result, "w") as new:
        for info in old.infolist():
            data = old.read(info)
            if info.filename.endswith("sheet1.xml"):
                far = b'<row r="2000000000"><c r="ZZZ2000000000" t="n"><v>1</v></c></row></sheetData>'
                data = data.replace(b"</sheetData>", far)
            new.writestr(info.filename, data)
    assert len(documents("a.xlsx", result.getvalue())) == 2
    assert "more than 1,048,576 rows" in problems("a.xlsx", result.getvalue())[-1]


@pytest.mark.parametrize("name", ["python-comma.csv", "python-tab.tsv", "libreoffice.xlsx"])
def test_damaged_tables_give_documents_or_problems(name: str) -> None:
    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.one_of(damaged(f"tables/{name}"), st.binary(max_size=200)))
    def check(data: bytes) -> None:
        assert documents(name, data) or problems(name, data)

    check()


@given(st.lists(st.sampled_from([",", '"', '""', "\n", "\r\n", "a", "text", ";", "\t", "\\", '\\"', "\0", "é", " ", "words of it"])))  # fmt: skip
def test_any_order_of_signs_is_read(signs: list[str]) -> None:
    data = "".join(signs).encode()
    assert documents("a.csv", data) or problems("a.csv", data)


def test_an_encoding_that_nothing_tells_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[bytes] = []

    def decoded(data: bytes) -> csv_records.Decoded:
        looked_at.append(data)
        raise InputError("its encoding is not known.")

    monkeypatch.setattr(csv_records, "decoded", decoded)
    rows = 40
    assert len(problems("a.csv", b"id,text\n" + b"1,\xff\x80 said so.\n" * rows)) == rows
    assert len(looked_at) == 1


def test_columns_of_one_name_are_numbered_and_each_name_is_looked_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_at: list[str] = []
    plain = table_columns._plain
    monkeypatch.setattr(table_columns, "_plain", lambda name: looked_at.append(name) or plain(name))
    columns = 500
    header, row = ",".join(["text", *["note"] * columns]), ",".join(["Words.", *["1"] * columns])
    (document,) = documents("a.csv", f"{header}\n{row}\n".encode())
    assert {"note", "note 2", f"note {columns}"} <= document.extra.keys()
    assert len(looked_at) < 3 * columns


def test_a_row_of_more_cells_than_any_table_has_is_refused_alone() -> None:
    data = b"id,text\n1," + b"," * csv_records.MOST_CELLS + b"\n2,Ann said so.\n"
    assert [document.text for document in documents("a.csv", data)] == ["Ann said so."]
    (problem,) = problems("a.csv", data)
    assert "more than 20,000 cells" in problem
