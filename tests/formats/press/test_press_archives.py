from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.layer import Record
from annotator.formats.files import read_file, read_source
from annotator.formats.input.choices import Choices
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import bytes_source, file_source
from annotator.formats.press.table import FORMATS
from annotator.formats.registry import recognised
from tests.examples import SHARED
from tests.formats.mutations import mutated
from tests.formats.sound_items import sound

FILES = Path(__file__).parents[2] / "data" / "formats"
REAL = SHARED / "data" / "formats"
needs_real = pytest.mark.skipif(not REAL.is_dir(), reason="the real downloads may not be in the project")
ARCHIVES = ("nexis", "factiva", "europresse")
ALL = [path.relative_to(FILES).as_posix() for name in ARCHIVES for path in sorted((FILES / name).iterdir())]


def documents(path: Path) -> list[Document]:
    items = [item for _, item, _ in read_file(path)]
    assert not [item for item in items if isinstance(item, Problem)]
    return [item.document for item in items if isinstance(item, Record)]


def fields(document: Document, *names: str) -> list[Any]:
    return [document.meta.get(name) for name in names]


@pytest.mark.parametrize("name", ALL)
def test_a_download_is_recognised_and_each_article_has_source_date_and_title(name: str) -> None:
    format = recognised(file_source(FILES / name))
    assert format is not None
    assert format.name == name.partition("/")[0]
    found = documents(FILES / name)
    assert len(found) == (1 if "single" in name else 2)
    for document in found:
        assert all(fields(document, "title", "publisher", "published", "file"))
        for sign in ("Copyright", "©", "Load-Date", "LOAD-DATE", "End of Document", "Document ", "Numéro de"):
            assert sign not in document.text


@pytest.mark.parametrize("ending", ["docx", "rtf", "txt"])
def test_the_articles_of_nexis_uni(ending: str) -> None:
    pier, fares = documents(FILES / "nexis" / f"several.{ending}")
    assert (pier.id, fares.id) == ("several-1", "several-2")
    assert pier.text == (
        "“The pier is safe,” said harbour master Jon Vale.\n\n"
        "Fishermen disagreed. Update: the council will meet on Friday.\n\n"
        "Body language was tense; the vote is on 3 May 2020."
    )
    assert fields(pier, "title", "publisher", "published", "byline", "section", "length", "load_date") == [
        "Harbour opens new pier",
        "The Harbour Post (Northport)",
        "2019-07-01",
        "Odile Brandt",
        "NEWS; Pg. 3",
        "48 words",
        "2019-07-02",
    ]
    assert fares.text == "Fares will rise in May, the council said.\n\nCritics called the rise “a mistake”."
    assert fields(fares, "title", "published", "language", "publication_code", "byline") == [
        "Fares will rise; Critics call it a mistake",
        "2019-07-05",
        "de",
        "EVL",
        None,
    ]


def test_a_place_and_a_version_that_are_run_together_with_other_words_are_told_apart() -> None:
    text = (FILES / "nexis" / "several.txt").read_text("utf-8-sig")
    text = text.replace("Post (Northport)", "Post(Northport)").replace("NEWS; Pg. 3", "NEWS; Version:28")
    ((_, record, _), *_) = read_source(bytes_source("changed.txt", text.encode()))
    assert isinstance(record, Record)
    assert fields(record.document, "publisher", "section", "version") == [
        "The Harbour Post (Northport)", "NEWS", "28",
    ]  # fmt: skip


def test_an_article_without_the_word_before_its_text_is_read_whole() -> None:
    text = (FILES / "nexis" / "several.txt").read_text("utf-8-sig")
    source = bytes_source("changed.txt", text.replace("\nBody\n", "\n", 1).encode())
    pier, fares = [item.document for _, item, _ in read_source(source, Choices()) if isinstance(item, Record)]
    assert "“The pier is safe,” said harbour master Jon Vale." in pier.text
    assert fares.title.startswith("Fares will rise")


def test_one_article_is_named_after_its_file() -> None:
    (pier,) = documents(FILES / "nexis" / "single.docx")
    assert (pier.id, pier.title) == ("single", "Harbour opens new pier")


def test_the_articles_of_the_older_lexisnexis() -> None:
    pier, strike = documents(FILES / "nexis" / "older.txt")
    assert pier.text == (
        '"The pier is safe," said harbour master Jon Vale, who had walked along it in the morning with two '
        "engineers and a dog, and who had found it safe.\n\n"
        "UPDATE is what the fishermen call their paper. Fishermen disagreed, and asked for a longer pier."
    )
    assert fields(pier, "publisher", "published", "edition", "byline", "language") == [
        "The Harbour Post",
        "1998-03-04",
        "Edition 1; Northport",
        "Odile Brandt",
        "en",
    ]
    assert strike.text == "Le port est fermé, a dit la mairie."
    assert fields(strike, "title", "section", "published", "language") == [
        "Grève au port",
        "Économie",
        "1998-03-05",
        "fr",
    ]


def test_capitals_before_a_colon_that_are_no_field_are_words_of_the_text() -> None:
    data = (
        (FILES / "nexis" / "older.txt").read_text("utf-8").replace("UPDATE is what", "WARNING: this is what")
    )
    source = bytes_source("older.txt", data.encode())
    pier, _ = [item.document for _, item, _ in read_source(source, Choices()) if isinstance(item, Record)]
    assert "WARNING: this is what the fishermen call their paper." in pier.text
    assert pier.text.endswith("asked for a longer pier.")


def test_a_field_behind_the_text_goes_on_in_the_next_line() -> None:
    data = (
        (FILES / "nexis" / "older.txt")
        .read_text("utf-8")
        .replace("TYPE: Newspaper", "TYPE: Newspaper,\nweekly")
    )
    source = bytes_source("older.txt", data.encode())
    pier, _ = [item.document for _, item, _ in read_source(source, Choices()) if isinstance(item, Record)]
    assert pier.meta["publication_type"] == "Newspaper, weekly"


def test_the_pages_of_the_older_lexisnexis() -> None:
    pier, fares = documents(FILES / "nexis" / "older.html")
    assert pier.text == '"The pier is safe," said Jon Vale.\n\nFishermen disagreed.'
    assert fields(pier, "title", "section", "correction", "copyright") == [
        "Harbour opens pier; Fishermen disagree",
        "Section B; Page 3",
        "The pier is new.",
        "Copyright 1998 The Harbour Post",
    ]
    assert (fares.text, fares.title) == ("Fares will rise, the council said.", "Fares will rise")


@pytest.mark.parametrize("ending", ["docx", "rtf", "txt"])
def test_the_articles_of_factiva_with_the_codes_of_fields(ending: str) -> None:
    tram, strike = documents(FILES / "factiva" / f"codes.{ending}")
    assert [part for block in tram.text.split("\n\n") for part in block.split("\n")] == [
        "The tram company has won an order, it said on Thursday.",
        "Its shares rose.",
        "“We are glad,” said Ben Okoye, who leads it.",
        "IN the region, 200 people work for it.",
    ]
    assert fields(tram, "title", "byline", "publisher", "published", "section", "language", "document") == [
        "Tram company wins order",
        "By Ann Reed",
        "Northport Wire",
        "2021-03-04",
        "Business",
        "en",
        "NPWIRE0020210304eh34000a1",
    ]
    assert fields(strike, "title", "published", "language") == ["Grève au port", "2021-03-01", "fr"]


@pytest.mark.parametrize("name", ["no_codes.docx", "no_codes.rtf"])
def test_the_articles_of_factiva_without_codes(name: str) -> None:
    tram, strike = documents(FILES / "factiva" / name)
    assert tram.text == (
        "The tram company has won an order, it said on Thursday.\n\n“We are glad,” said Ben Okoye, who leads it."
    )
    assert fields(tram, "title", "byline", "section", "length", "published", "publisher", "language") == [
        "Tram company wins order",
        "By Ann Reed",
        "Business",
        "31 words",
        "2021-03-04",
        "Northport Wire",
        "en",
    ]
    assert fields(strike, "title", "publisher", "published") == ["Hafen bestreikt", "Der Kai", "2021-03-01"]
    assert fields(tram, "document") == ["NPWIRE0020210304eh34000a1"]


def test_the_pages_of_factiva() -> None:
    tram, strike = documents(FILES / "factiva" / "page.html")
    assert tram.text == (
        "The tram company has won an order, it said.\n\n“We are glad,” said Ben Okoye.\n\nIts shares rose."
    )
    assert fields(tram, "title", "byline", "section") == [
        "Tram company wins order",
        "By Ann Reed",
        "Business",
    ]
    assert (strike.text, strike.title) == ("Der Hafen ist zu, sagte die Stadt.", "Hafen bestreikt")


@pytest.mark.parametrize(
    "name", ["articles.docx", "articles.rtf", "articles.txt", "older.html", "newer.html"]
)
def test_the_articles_of_europresse(name: str) -> None:
    port, _ = documents(FILES / "europresse" / name)
    assert port.text == "« Nous sommes prêts », a dit la maire.\n\nLes pêcheurs hésitent."
    assert fields(port, "title", "byline", "section", "published", "page", "document") == [
        "Le port rouvre",
        "Odile Brandt",
        "Politique",
        "2021-03-04",
        "3",
        "news·20210304·LQ·123456",
    ]


def test_the_only_words_of_an_article_are_its_text_and_no_byline() -> None:
    data = (FILES / "europresse" / "articles.txt").read_bytes().decode()
    source = bytes_source("articles.txt", data.replace(", a dit la mairie.", "").encode())
    *_, strike = [item.document for _, item, _ in read_source(source, Choices()) if isinstance(item, Record)]
    assert fields(strike, "title", "byline") == ["Grève au port", None]
    assert strike.text == "Le port est fermé"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", b"Ann said hi.\n\nLength: 5 m\n\nShe lifted her body.\nBody\n"),
        ("a.txt", b"He read documents. HD televisions are dear.\nWC\n\nLoad-Date: none"),
        ("a.html", b"<html><title>About Factiva</title><p>Europresse and Nexis sell news.</p></html>"),
        ("a.rtf", b"{\\rtf1 Ann said hi.\\par 1 of 3 documents was read.}"),
        ("a.docx", b"PK\3\4 no archive"),
        ("a.txt", b""),
    ],
)
def test_other_texts_are_no_downloads(name: str, data: bytes) -> None:
    source = bytes_source(name, data)
    assert [format.name for format in FORMATS if format.fits and format.fits(source)] == []


def test_an_encoding_is_chosen_and_else_found() -> None:
    text = (FILES / "nexis" / "older.txt").read_text("utf-8")
    for encoding, choices in (("cp1252", Choices()), ("utf-16", Choices()), ("cp437", Choices("cp437"))):
        source = bytes_source("older.txt", text.encode(encoding))
        records = [
            item for _, item, _ in read_source(source, choices, FORMATS[0]) if isinstance(item, Record)
        ]
        assert [record.document.meta["title"] for record in records] == [
            "Harbour opens pier",
            "Grève au port",
        ]
    wrong = read_source(bytes_source("older.txt", text.encode("cp1252")), Choices("utf-8"), FORMATS[0])
    assert ["it is not valid UTF-8" in str(item) for _, item, _ in wrong] == [True]


@pytest.mark.parametrize("name", ALL)
@given(data=st.data())
def test_a_damaged_download_gives_items_or_problems(name: str, data: st.DataObject) -> None:
    format = next(format for format in FORMATS if format.name == name.partition("/")[0])
    source = bytes_source(Path(name).name, mutated(data, (FILES / name).read_bytes()))
    assert format.fits is not None
    format.fits(source)
    sound(read_source(source, format=format), source.name)


@needs_real
@pytest.mark.parametrize("name", ["sample.docx", "sample.txt"])
def test_ten_real_articles_of_nexis(name: str) -> None:
    found = documents(REAL / "nexis" / name)
    assert len(found) == 10
    for document in found:
        assert all(fields(document, "title", "publisher", "published", "length"))
        assert not {"End of Document", "LOAD-DATE", "Classification"} & set(document.text.split("\n\n"))
    assert sum(bool(document.meta.get("byline")) for document in found) >= 9
    assert all("\n" not in part for document in found for part in document.text.split("\n\n"))


@needs_real
def test_real_articles_of_the_other_archives() -> None:
    first, second = documents(REAL / "nexis" / "lexisnexis_en.html")
    assert first.text.startswith("Some text.\n\nSome more text.\n\n")
    assert fields(first, "byline", "published") == ["By PAPER AUTHOR", "1991-12-19"]
    assert second.text.split("\n\n")[-1] == "Blah blah."
    one, two = documents(REAL / "factiva" / "factiva_test.html")
    assert one.text.split("\n\n")[2:] == ["Third paragraph.", "Fourth and last paragraph."]
    assert fields(two, "title", "publisher", "published", "section") == [
        "Test 2",
        "Ouest France",
        "2011-12-29",
        "Infolocale",
    ]
    found = documents(REAL / "europresse" / "europresse_test1.html")
    assert [document.meta.get("byline") for document in found] == [None, "Second Author", "Author Name"]
    assert [document.meta["published"] for document in found] == ["2013-10-05", "2012-10-03", "2012-10-04"]
    assert found[0].text.endswith("Test.")
