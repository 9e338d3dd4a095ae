from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.files import read_file, read_source
from annotator.formats.input.items import Item, PassedOver
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import bytes_source, file_source
from annotator.formats.press.articles import Article, items_of
from annotator.formats.press.table import FORMATS
from annotator.formats.registry import recognised
from annotator.project import Project
from annotator.project.jobs.file_import import import_files
from tests.formats.mutations import mutated
from tests.formats.sound_items import sound

FILES = Path(__file__).parents[2] / "data" / "formats"
FOLDERS = {"newsml": "newsml", "nitf": "nitf", "ninjs": "ninjs", "feeds": "feed"}
ALL = [path.relative_to(FILES).as_posix() for name in FOLDERS for path in sorted((FILES / name).iterdir())]
PIER = "“The pier is safe,” said harbour master Jon Vale."


def documents(name: str) -> list[Document]:
    return [item.document for _, item, _ in read_file(FILES / name) if isinstance(item, Record)]


def read(name: str, data: bytes) -> list[Item]:
    return list(read_source(bytes_source(name, data)))


@pytest.mark.parametrize("name", ALL)
def test_a_file_is_recognised(name: str) -> None:
    format = recognised(file_source(FILES / name))
    assert format is not None
    assert format.name == FOLDERS[name.partition("/")[0]]


def test_a_news_item_with_its_metadata() -> None:
    (article,) = documents("newsml/LISTING_2_NewsML-G2_Text_Document.xml")
    assert article.id == "LISTING_2_NewsML-G2_Text_Document"
    assert article.text.startswith("(New York, NY - October 21) Et, sent luptat")
    assert article.text.count("\n\n") == 1
    assert article.meta["title"] == 'Fed to halt QE to avert "bubble"'
    assert article.meta["byline"] == "Meredith Jameson"
    assert article.meta["publisher"] == "Associated Press"
    assert article.meta["published"] == "2018-11-21T16:25:32-05:00"
    assert article.meta["language"] == "en-US"
    assert article.meta["section"].startswith("economy, business and finance, central bank")


def test_the_listings_without_item_and_without_text() -> None:
    (article,) = documents("newsml/LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml")
    assert article.meta["byline"] == "Sports Network"
    assert article.text.startswith("(Sports Network) - With the Philadelphia Phillies")
    ((_, item, _),) = read_file(FILES / "newsml" / "LISTING_1_A_NewsML-G2_News_Item.xml")
    assert isinstance(item, Problem)
    assert item.message == '“Fed to halt QE to avert "bubble"”: it has no text.'


def test_a_message_gives_its_texts_and_tells_of_what_lies_elsewhere(project: Project) -> None:
    report = import_files(project, [FILES / "newsml" / "message.xml"])
    assert report.documents == 2
    assert [str(each) for each in report.problems] == [
        "message.xml:3: “Elsewhere”: its content lies elsewhere (http://harbourpost.example/elsewhere.xml) and "
        "is not fetched. Import that file."
    ]
    assert "2 left out (news items that are no texts)" in report.summary()
    assert (
        "content that lies elsewhere (http://harbourpost.example/pier.jpg) was not fetched"
        in report.summary()
    )
    pier, strike = map(project.document_at, (1, 2))
    assert pier.text == (
        "Harbour opens new pier\n\n“The pier is safe,” said Jon Vale. He smiled.\n\nIt is long."
    )
    assert pier.meta["dateline"] == "NORTHPORT, Nov 28"
    assert pier.meta["url"] == "http://harbourpost.example/pier"
    assert (strike.text, strike.meta["language"]) == (
        "Le port est fermé, a dit la mairie.\n\nLes pêcheurs hésitent.",
        "fr",
    )


def test_an_article_in_nitf() -> None:
    (pier,) = documents("nitf/article.nitf")
    assert pier.text == f"{PIER}\n\nDissent\n\nFishermen disagreed."
    assert pier.meta["title"] == "Harbour opens new pier"
    assert pier.meta["byline"] == "By Odile Brandt"
    assert pier.meta["published"] == "2025-11-28T09:30:00Z"
    assert pier.meta["publisher"] == "The Harbour Post"
    assert pier.meta["section"] == "News"
    (fed,) = documents("nitf/listing_2_content.xml")
    assert fed.meta["byline"] == "By Meredith Jameson, Staff Reporter"


@pytest.mark.parametrize("before", ["", "\ufeff", "\n <?xml version='1.0'?>", "\ufeff\n<!-- of today -->\n"])
def test_a_feed_is_told_by_its_first_element_whatever_stands_before_it(before: str) -> None:
    format = recognised(bytes_source("news.xml", f"{before}<rss version='2.0'><channel/></rss>".encode()))
    assert format is not None
    assert format.name == "feed"


def test_ninjs_of_each_version() -> None:
    (pier,) = documents("ninjs/version_1.json")
    assert pier.text == f"{PIER}\n\nFishermen disagreed."
    assert pier.meta["title"] == "Harbour opens new pier"
    assert pier.meta["published"] == "2025-11-28T09:30:00Z"
    assert pier.meta["section"] == "water transport, politics"
    assert pier.meta["url"] == "http://harbourpost.example/items/pier"
    (steg,) = documents("ninjs/version_3.json")
    assert steg.text == "„Der Steg ist sicher“, sagte Jon Vale.\n\nDie Fischer widersprachen."
    assert (steg.meta["title"], steg.meta["byline"]) == ("Hafen öffnet Steg", "Von Odile Brandt")
    assert [type(item) for _, item, _ in read_file(FILES / "ninjs" / "version_3.json")] == [
        Record,
        PassedOver,
    ]


@pytest.mark.parametrize(
    ("given", "publisher"),
    [
        ({"provider": "Gull Wire"}, "Gull Wire"),
        ({"copyrightHolder": "Gull Ltd"}, "Gull Ltd"),
        ({"copyrightholder": "Gull Ltd", "provider": "Gull Wire"}, "Gull Wire"),
        ({"infoSources": [{"name": "Crane Post"}], "provider": "Gull Wire"}, "Crane Post"),
    ],
)
def test_who_provides_a_text_in_ninjs_is_its_publisher(given: dict[str, object], publisher: str) -> None:
    item = json.loads((FILES / "ninjs" / "version_1.json").read_text("utf-8"))
    rest = {name: value for name, value in item.items() if "source" not in name.lower()}
    rest = {name: value for name, value in rest.items() if name not in ("provider", "copyrightholder")}
    ((_, record, _), *_) = read("a.json", json.dumps(rest | given).encode())
    assert isinstance(record, Record)
    assert record.document.meta["publisher"] == publisher


def test_ninjs_in_an_answer_of_a_server() -> None:
    item = json.loads((FILES / "ninjs" / "version_1.json").read_text("utf-8"))
    found = read("answer.json", json.dumps({"_items": [item, item, 5, {"uri": "x", "bodies": 3}]}).encode())
    assert [type(each) for _, each, _ in found] == [Record, Record, Problem, Problem]


@pytest.mark.parametrize("number", [0, 1, 2])
def test_the_articles_before_a_fault_of_their_file_come_out(number: int) -> None:
    def articles() -> Iterator[Article]:
        for _ in range(number):
            yield Article([PIER])
        raise InputError("it is damaged.")

    *found, (place, fault, _) = items_of(bytes_source("news.xml", b""), articles())
    assert [(place, item.document.id) for place, item, _ in found if isinstance(item, Record)] == [
        (f"news.xml:{n}", f"news-{n}") for n in range(1, number + 1)
    ]
    assert isinstance(fault, Problem)
    assert place == (f"news.xml:{number + 1}" if number else "news.xml")


@pytest.mark.parametrize("name", ["feeds/harbour.rss", "feeds/harbour.atom"])
def test_the_entries_of_a_feed(name: str) -> None:
    pier, fares = documents(name)
    assert pier.text == f"{PIER}\n\nFishermen disagreed.\nLoudly."
    assert [pier.meta[each] for each in ("title", "byline", "publisher", "published", "url", "section")] == [
        "Harbour opens new pier",
        "Odile Brandt",
        "The Harbour Post",
        "2025-11-28T09:30:00+00:00",
        "http://harbourpost.example/0",
        "Harbour",
    ]
    assert fares.text.startswith("Fares will rise in May")
    assert [item.kind for _, item, _ in read_file(FILES / name) if isinstance(item, Notice)] == ["summary"]


def test_entities_and_external_parts_are_refused_and_never_opened() -> None:
    bomb = (
        '<!DOCTYPE nitf [<!ENTITY a "Ann said hi. "><!ENTITY b "&a;&a;&a;&a;">]><nitf><body>&b;</body></nitf>'
    )
    ((_, item, _),) = read("a.nitf", bomb.encode())
    assert isinstance(item, Problem)
    assert "entities" in item.message
    outside = '<!DOCTYPE nitf SYSTEM "file:///etc/passwd"><nitf><body><p>Ann&nbsp;said hi.</p></body></nitf>'
    ((_, item, _),) = read("a.nitf", outside.encode())
    assert isinstance(item, Record | Problem)
    deep = b"<nitf><body>" + b"<p>" * 5000 + b"x" + b"</p>" * 5000 + b"</body></nitf>"
    ((_, item, _),) = read("a.nitf", deep)
    assert isinstance(item, Problem)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.xml", b"<TEI><text>Ann said hi.</text></TEI>"),
        ("a.xml", b"<!-- <nitf> --><article/>"),
        ("a.xml", b"<?xml version='1.0'?><html><body>iptc.org/std/nar/</body></html>"),
        ("a.xml", b"<feed><text/></feed>"),
        ("a.xml", b"<!--" * 30_000),
        ("a.json", b'{"text": "Ann said hi.", "uri": "x"}'),
        ("a.json", b'[{"headline": "x", "body": "y", "versioncreated": "z"}]'),
        ("a.json", b""),
    ],
)
def test_other_files_are_not_of_these_formats(name: str, data: bytes) -> None:
    source = bytes_source(name, data)
    assert [format.name for format in FORMATS if format.fits and format.fits(source)] == []


@pytest.mark.parametrize("name", ALL)
@given(data=st.data())
def test_a_damaged_file_gives_items_or_problems(name: str, data: st.DataObject) -> None:
    format = next(format for format in FORMATS if format.name == FOLDERS[name.partition("/")[0]])
    source = bytes_source(Path(name).name, mutated(data, (FILES / name).read_bytes()))
    sound(read_source(source, format=format), source.name)
