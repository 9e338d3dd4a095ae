"""Mail and mailboxes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.input.choices import Choices
from tests.formats.articles.read_items import (
    document_of,
    documents_in,
    file_items,
    items_of,
    mutated,
    problems_in,
    told_in,
)
from tests.formats.sound_items import sound


def test_a_message_is_an_article_and_what_is_attached_is_told() -> None:
    document = document_of("mail/crane.eml")
    assert document.id == "crane"
    assert document.title == "Crane: “no money” – the mayor’s office"
    assert (document.meta["byline"], document.meta["published"]) == ("Ann Röe", "2025-11-28T10:15:00+01:00")
    assert document.text.startswith(
        "Harbour chief Odile Brandt said the crane would be repaired by May.\n\n“We are"
    )
    assert "café" in document.text
    assert ("attachments", ("offers.pdf",)) in told_in(file_items("mail/crane.eml"))


def test_a_message_in_html_alone_is_read() -> None:
    document = document_of("mail/ferry.eml")
    assert (
        document.text
        == "“Our guests have missed them,” Mara Lindqvist said.\n\nIslanders called it overdue.\nSo did we."
    )
    assert document.meta["byline"] == "news@ferry.example, Bo Lee"


def test_each_message_of_a_mailbox_is_an_article() -> None:
    crane, flowed, ferry = documents_in(file_items("mail/letters.mbox"))
    assert [crane.id, flowed.id, ferry.id] == ["letters-1", "letters-2", "letters-3"]
    assert crane.text == document_of("mail/crane.eml").text
    assert (
        flowed.text
        == "Tom Vail said that nobody had asked the dockers.\n\nFrom what we know, he is right.\n".strip()
    )
    assert ferry.title == "Ferry"


def message(body: str | bytes, head: str = "Subject: Crane\n") -> bytes:
    return head.encode() + b"\n" + (body.encode() if isinstance(body, str) else body)


def test_the_encoding_is_as_declared_or_chosen() -> None:
    declared = "Subject: Crane\nContent-Type: text/plain; charset=macintosh\n"
    assert (
        documents_in(items_of("a.eml", message("“Café”".encode("mac_roman"), declared)))[0].text == "“Café”"
    )
    chosen = items_of("a.eml", message("“Café”".encode("mac_roman")), Choices(encoding="macintosh"))
    assert documents_in(chosen)[0].text == "“Café”"
    wrong = "Subject: Crane\nContent-Type: text/plain; charset=klingon\n"
    assert documents_in(items_of("a.eml", message("“Café” said Ann.", wrong)))[0].text == "“Café” said Ann."


@pytest.mark.parametrize(
    ("head", "name", "value"),
    [
        ("Subject: =?utf-8?b?Q2Fmw6k=?=\n", "title", "Café"),
        ("Subject: =?klingon?q?Caf=C3=A9?=\n", "title", "CafÃ©"),
        ("Subject: =?utf-8?b?Q2?=\n", "title", None),
        ("Subject: one\n two\n", "title", "one two"),
        ("From: \"Roe, Ann\" <a@b.example>\n", "byline", "Roe, Ann"),
        ("Date: yesterday\n", "published", "yesterday"),
        ("Date: Thu, 99 Nov 9999999999 08:00:00\n", "published", "Thu, 99 Nov 9999999999 08:00:00"),
    ],
)  # fmt: skip
def test_headers_of_any_make_are_read(head: str, name: str, value: str | None) -> None:
    (document,) = documents_in(items_of("a.eml", message("Ann said no.", head)))
    assert value is None or document.meta[name] == value


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.eml", b"", "there is no text in the message."),
        ("a.eml", b"Subject: x\nContent-Type: application/pdf\n\n%PDF", "there is no text in the message."),
        ("a.mbox", b"", "there is no message in it."),
        ("a.mbox", b"Ann said no.", "there is no message in it."),
    ],
)
def test_what_has_no_text_is_named(name: str, data: bytes, message: str) -> None:
    assert message in problems_in(items_of(name, data))[0]


def test_a_bad_message_of_a_mailbox_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.articles.mail.LARGEST_ARTICLE", 100)
    good = b"From a@b Thu Nov 27 08:00:00 2025\nSubject: x\n\nAnn said no.\n\n"
    items = items_of("a.mbox", good + b"From a@b\n\n" + b"x\n" * 200 + b"\n" + b"From a@b\n\n\n\n" + good)
    assert [document.id for document in documents_in(items)] == ["a-1", "a-4"]
    assert [problem.partition(" ")[0] for problem in problems_in(items)] == ["a.mbox:2:", "a.mbox:3:"]


def test_parts_within_parts_are_bounded() -> None:
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000))
    sound(items_of("a.eml", deep + b"\nAnn said no."), "a.eml")
    wide = b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 2_000
    assert "it has more than 1,000 parts." in problems_in(items_of("a.eml", wide))[0]


@settings(deadline=None)
@given(mutated("mail/crane.eml") | mutated("mail/ferry.eml") | st.binary(max_size=300))
def test_damaged_messages_give_items_or_problems(data: bytes) -> None:
    sound(items_of("a.eml", data), "a.eml")


@settings(deadline=None)
@given(mutated("mail/letters.mbox"))
def test_damaged_mailboxes_give_items_or_problems(data: bytes) -> None:
    sound(items_of("a.mbox", data), "a.mbox")


@pytest.mark.parametrize("body", ["\ufeff", "\ufeff\ufeff \n", "\u00a0"])
def test_a_message_of_signs_that_are_no_text_has_none(body: str) -> None:
    (problem,) = problems_in(items_of("a.eml", message(body)))
    assert "there is no text" in problem
