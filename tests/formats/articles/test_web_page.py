"""Web pages: the article, and nothing of what stands around it."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.input.choices import Choices
from annotator.formats.input.sources import bytes_source
from annotator.formats.registry import recognised
from tests.formats.articles.read_items import (
    END,
    FORMATS,
    LEAD,
    document_of,
    documents_in,
    items_of,
    mutated,
    problems_in,
    told_in,
)
from tests.formats.sound_items import sound


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise AssertionError("a page was fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize("name", ["crane-pandoc.html", "crane-with-menu.html", "crane.mhtml"])
def test_the_article_of_a_page_comes_in_whole(name: str) -> None:
    document = document_of(f"html/{name}")
    paragraphs = document.text.split("\n\n")
    assert (paragraphs[0], paragraphs[-1]) == (LEAD, END)
    assert "“Nobody asked us what we need,” said Tom Vail, who speaks for the dockers." in paragraphs
    assert "1. a new motor for two million," in paragraphs
    assert "2025\t988" in paragraphs
    assert document.title == "Harbour crane stands still until May"
    assert (document.meta["byline"], document.meta["published"]) == ("Ann Roe", "2025-11-28")
    assert document.meta["language"] == "en"


@pytest.mark.parametrize("name", ["crane-with-menu.html", "crane.mhtml"])
def test_menus_comments_and_footers_are_left_out_and_publisher_and_address_are_known(name: str) -> None:
    document = document_of(f"html/{name}")
    for outside in ("Home", "Sport", "Great article", "all rights reserved"):
        assert outside not in document.text
    assert document.meta["publisher"] == "Harbour Post"
    assert document.meta["url"] == "https://harbourpost.example/crane"
    assert document.meta["section"] == "Local"


def page(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body>{body}</body></html>"


def test_lines_broken_by_hand_stay_and_lines_broken_by_the_source_do_not() -> None:
    (document,) = documents_in(
        items_of("a.html", page("<p>Ann said\n   no.<br>Tom <b>did</b> not.</p><p>Never.</p>"))
    )
    assert document.text == "Ann said no.\nTom did not.\n\nNever."


def test_lists_keep_their_numbers() -> None:
    words = "“Nobody asked us what we need,” said Tom Vail, who speaks for the dockers. " * 3
    numbered = page(
        f"<article><h1>Crane</h1><p>{words}</p><ol start=3><li>Ann said no.</li><li><p><b>Ben</b> left.</p></li>"
        "<li value=9><ol type=a><li>Tom stayed.</li></ol></li></ol>"
        "<ol style='list-style: none'><li>Eve sang.</li></ol><ul><li>Ida wept.</li></ul></article>"
    )
    (document,) = documents_in(items_of("a.html", numbered))
    assert document.text.split("\n\n")[1:] == [
        "3. Ann said no.", "4. Ben left.", "9. a. Tom stayed.", "Eve sang.", "Ida wept.",
    ]  # fmt: skip


def test_a_short_page_is_an_article_if_it_has_a_sentence() -> None:
    assert documents_in(items_of("a.html", "<p>Ann said no.</p>"))[0].text == "Ann said no."


@pytest.mark.parametrize(
    "data",
    [
        page("<ul><li><a href='/'>Home</a></li><li>Sport</li></ul>"),
        page("<div id=app></div><script>render('Ann said no.')</script>"),
        "<html></html>", "", "<!-- Ann said no. -->",
    ],
)  # fmt: skip
def test_a_page_without_an_article_is_named_with_the_way_out(data: str) -> None:
    (problem,) = problems_in(items_of("a.html", data))
    assert problem.startswith(
        ("a.html: there is no article in the page. Save its text as", "a.html: there is no text")
    )


@pytest.mark.parametrize(
    ("data", "chosen"),
    [
        (page("<p>“Café” said Ann Müller.</p>").encode(), None),
        (page("<p>“Café” said Ann Müller.</p>", "<meta charset='iso-8859-1'>").encode(), None),
        (page("<p>“Café” said Ann Müller.</p>", "<meta charset='iso-8859-1'>").encode("cp1252"), None),
        (page("<p>“Café” said Ann Müller.</p>").encode("cp1252"), None),
        (page("<p>“Café” said Ann Müller.</p>", '<meta http-equiv="Content-Type" content="text/html; charset=macintosh">').encode("mac_roman"), None),
        (page("<p>“Café” said Ann Müller.</p>").encode("utf-16"), None),
        (page("<p>“Café” said Ann Müller.</p>").encode("mac_roman"), "macintosh"),
    ],
)  # fmt: skip
def test_the_encoding_is_that_of_the_bytes_or_of_the_page_or_the_chosen_one(
    data: bytes, chosen: str | None
) -> None:
    items = items_of("a.html", data, Choices(encoding=chosen))
    assert documents_in(items)[0].text == "“Café” said Ann Müller."
    assert told_in(items) == [] or told_in(items)[0][0] == "decoded"


def test_japanese_of_seven_bits_is_read_as_its_page_declares() -> None:
    data = page("<p>市長は「遅れています」と述べた。</p>", "<meta charset='iso-2022-jp'>").encode(
        "iso2022_jp"
    )
    assert documents_in(items_of("a.html", data))[0].text == "市長は「遅れています」と述べた。"


@pytest.mark.parametrize(
    "comment",
    ["<!-- saved from url=(0033)https://harbourpost.example/crane -->", "<!--\n Page saved with SingleFile \n url: https://harbourpost.example/crane \n-->"],
)  # fmt: skip
def test_the_address_of_a_saved_page_is_that_in_its_comment(comment: str) -> None:
    (document,) = documents_in(
        items_of("a.html", f"<!DOCTYPE html>\n{comment}\n" + page("<p>Ann said no.</p>"))
    )
    assert document.meta["url"] == "https://harbourpost.example/crane"


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 90_000 + "x.",
        "<p>Ann said no. Tom did not.</p>" * 2_000_000,
        "<a href=x>b</a>" * 100_000,
        "<p " + "a=b " * 100_000 + ">Ann said no.</p>",
        "<table><tr><td>" * 5_000,
        "<p>Ann said no.</p><img src='data:image/png;base64," + "A" * 20_000_000 + "'>",
        "<!DOCTYPE html [<!ENTITY a 'b'>]><p>&a; Ann said no.</p><iframe src='http://x.example'></iframe>",
        "<p>Ann\0 said no.</p>",
    ],
)
def test_hostile_pages_give_an_article_or_a_problem(body: str) -> None:
    sound(items_of("a.html", body), "a.html")


def test_an_archived_page_without_a_page_is_named() -> None:
    (problem,) = problems_in(items_of("a.mhtml", "Subject: x\nContent-Type: text/plain\n\nAnn said no."))
    assert problem.startswith("a.mhtml: there is no page in it.")


def test_pages_are_recognised_by_their_endings() -> None:
    for name in ("a.html", "a.htm", "A.XHTML"):
        format = recognised(bytes_source(name, (FORMATS / "html/crane-pandoc.html").read_bytes()))
        assert format is not None and format.name == "html"


@settings(max_examples=15, deadline=None)
@given(mutated("html/crane-with-menu.html") | st.binary(max_size=200))
def test_damaged_pages_give_items_or_problems(data: bytes) -> None:
    sound(items_of("a.html", data), "a.html")


@settings(max_examples=15, deadline=None)
@given(mutated("html/crane.mhtml"))
def test_damaged_archived_pages_give_items_or_problems(data: bytes) -> None:
    sound(items_of("a.mhtml", data), "a.mhtml")
