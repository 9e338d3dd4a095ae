from __future__ import annotations

import gzip
import io
from pathlib import Path, PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from annotator.domain.layer import Record
from annotator.formats.containers.web_archives import read
from annotator.formats.files import read_file, read_source
from annotator.formats.input.choices import USUAL
from annotator.formats.input.items import Item, PassedOver
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import Source, bytes_source, file_source
from annotator.project.jobs.left_out_files import LeftOut
from tests.formats.mutations import mutated
from tests.formats.sound_items import sound

WARC = Path(__file__).parents[2] / "data" / "formats" / "warc"


def pages(source: Source) -> dict[str, Source]:
    return {item.name: item for item in read(source, USUAL) if isinstance(item, Source)}


def others(source: Source) -> list[Item]:
    return [item for item in read(source, USUAL) if not isinstance(item, Source)]


def written(*answers: tuple[str, str, bytes], status: str = "200 OK", compress: bool = True) -> bytes:
    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=compress)
    for url, content_type, body in answers:
        headers = StatusAndHeaders(status, [("Content-Type", content_type)], protocol="HTTP/1.1")
        record = writer.create_warc_record(
            url, "response", io.BytesIO(body), length=len(body), http_headers=headers
        )
        writer.write_record(record)
    return stream.getvalue()


@pytest.mark.parametrize("name", ["example.warc", "example.warc.gz"])
def test_a_page_comes_with_its_address_and_the_time_of_its_fetching(name: str) -> None:
    (page,) = pages(file_source(WARC / name)).values()
    assert page.name == f"{name}/example.com.html"
    assert page.meta == {"url": "http://example.com/", "retrieved": "2017-03-06T04:02:06Z"}
    assert page.depth == 1
    assert b"<h1>Example Domain</h1>" in page.limited(10_000)


@pytest.mark.parametrize("name", ["wget.warc", "wget.warc.gz"])
def test_texts_and_pages_are_read_and_other_answers_counted_by_kind(name: str) -> None:
    source = file_source(WARC / name)
    assert set(pages(source)) == {
        f"{name}/127.0.0.1-8765.html",
        f"{name}/127.0.0.1-8765-news-pier.html",
        f"{name}/127.0.0.1-8765-news-fares.txt",
    }
    passed_over = [item.why for _, item, _ in others(source) if isinstance(item, PassedOver)]
    assert sorted(set(passed_over)) == [
        "answers that are no text",
        "answers without a page, such as redirections",
    ]
    record = next(item for place, item, _ in read_file(WARC / name) if place.endswith("fares.txt"))
    assert isinstance(record, Record)
    assert record.document.id == "127.0.0.1-8765-news-fares"
    assert record.document.meta["url"] == "http://127.0.0.1:8765/news/fares.txt"


def test_a_page_whose_length_is_wrong_comes_with_a_notice(capfd: pytest.CaptureFixture[str]) -> None:
    source = file_source(WARC / "example-trunc.warc")
    assert b"Example Domain" in next(iter(pages(source).values())).limited(10_000)
    assert [item.kind for _, item, _ in others(source) if isinstance(item, Notice)] == ["cut"]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("compress", [True, False])
def test_of_an_archive_that_is_cut_off_the_whole_pages_come_in(compress: bool) -> None:
    whole = written(
        ("http://a.example/1", "text/plain", b"Ann said hi."),
        ("http://a.example/2", "text/plain", b"Ben said hi." * 200),
        compress=compress,
    )
    source = bytes_source("a.warc.gz" if compress else "a.warc", whole[:-40])
    assert [name.rpartition("/")[2] for name in pages(source)] == ["a.example-1.txt"]
    ((_, item, _),) = others(source)
    assert isinstance(item, Problem)
    assert item.message == ("it is damaged or cut off in or behind its record 2; the whole ones were read.")


def test_a_web_archive_without_lines_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.containers.web_archives._LONGEST_LINE", 100_000)
    for data in (gzip.compress(bytes(1_000_000)), bytes(1_000_000)):
        ((_, item, _),) = read_source(bytes_source("a.warc.gz" if data[0] else "a.warc", data))
        assert isinstance(item, Problem)
        assert "without a line feed" in item.message


def test_an_encoding_that_only_the_headers_tell_is_kept() -> None:
    source = bytes_source(
        "a.warc.gz",
        written(("http://a.example/", "text/html; charset=windows-1252", "<p>“Café”</p>".encode("cp1252"))),
    )
    (page,) = pages(source).values()
    assert page.limited(100) == "\ufeff<p>“Café”</p>".encode()


def test_long_and_odd_addresses_have_names_that_differ() -> None:
    urls = [f"http://a.example/{'x' * 300}{number}?q=a/../b:{number}" for number in range(3)]
    urls += ["http://[bad", "http://a.example/%2e%2e/%00"]
    source = bytes_source("a.warc.gz", written(*((url, "text/plain", b"x") for url in urls)))
    names = list(pages(source))
    assert len(set(names)) == len(urls)
    assert all(name.count("/") == 1 and len(name) < 150 for name in names)


def test_a_page_without_an_article_is_passed_over_by_its_address() -> None:
    start = b"<html><body><nav><a href='/1'>Tram</a></nav></body></html>"
    url = "http://a.example/start/"
    kinds = ("text/html", start), ("image/png", b"\x89PNG")
    items = list(
        read_source(bytes_source("a.warc.gz", written(*((url, kind, body) for kind, body in kinds))))
    )
    passed_over = [(item.why, item.name) for _, item, _ in items if isinstance(item, PassedOver)]
    assert passed_over == [("pages without the text of an article", url), ("answers that are no text", url)]
    (problem,) = [item for _, item, _ in items if isinstance(item, Problem)]
    assert str(problem) == "a.warc.gz: there is nothing in it that can be read. Check what it holds."
    left_out = LeftOut()
    left_out.add(PurePath(items[0][0]), *passed_over[0])
    assert [section.clause for section in left_out.sections()] == [
        f"1 left out (pages without the text of an article): {url}"
    ]
    ((_, item, _),) = read_source(bytes_source("start.html", start))
    assert isinstance(item, Problem)


def test_a_redirection_and_a_compression_that_cannot_be_undone_are_told() -> None:
    moved = bytes_source("a.warc.gz", written(("http://a.example/", "text/html", b""), status="301 Moved"))
    assert [type(item) for _, item, _ in others(moved)] == [PassedOver]


@pytest.mark.parametrize("name", ["example.warc", "example.warc.gz", "wget.warc", "wget.warc.gz"])
@given(data=st.data())
def test_a_damaged_web_archive_gives_items_or_problems(name: str, data: st.DataObject) -> None:
    damaged = mutated(data, (WARC / name).read_bytes())
    sound(read_source(bytes_source(name, damaged)), name)
