"""Markdown: the words without the signs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.articles.markdown import text_of
from tests.formats.articles.read_items import (
    END,
    LEAD,
    document_of,
    documents_in,
    items_of,
    mutated,
    problems_in,
)
from tests.formats.sound_items import sound


@pytest.mark.parametrize("name", ["crane-pandoc-gfm", "crane-pandoc-commonmark"])
def test_a_file_of_pandoc_is_read(name: str) -> None:
    document = document_of(f"markdown/{name}.md")
    paragraphs = document.text.split("\n\n")
    assert (paragraphs[0], paragraphs[-1]) == (LEAD, END)
    assert "“Nobody asked us what we need,” said Tom Vail, who speaks for the dockers." in paragraphs
    assert "1. a new motor for two million," in paragraphs
    assert "2025\t988" in paragraphs
    assert "What it costs" in paragraphs
    assert "crane at night" not in document.text
    meta = {name: document.meta[name] for name in ("title", "byline", "published", "url", "language")}
    assert meta == {
        "title": "Harbour crane stands still until May", "byline": "Ann Roe", "published": "2025-11-28",
        "url": "https://harbourpost.example/crane", "language": "en",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("Ann said *no*\nand **yes**.", "Ann said no and yes."),
        ("Ann said [no](https://a.example \"title\"), [yes][r] and ![photo](a.jpg).\n\n[r]: /x", "Ann said no, yes and ."),
        ("One.  \nTwo.\\\nThree.", "One.\nTwo.\nThree."),
        ("- Ann said no.\n- Tom said\n  yes.\n", "Ann said no.\n\nTom said yes."),
        ("3. Ann\n4. Tom", "3. Ann\n\n4. Tom"),
        ("> Ann said no.\n> Tom did not.\n>\n> > Never.", "Ann said no. Tom did not.\n\nNever."),
        ("\\*no\\* &amp; `a*b` ~~old~~", "*no* & a*b old"),
        ("Ann<br>said <b>no</b>.", "Ann\nsaid no."),
        ("<div>\nAnn said <b>no</b>.\n</div>", "Ann said no."),
        ("<!-- a note -->\n\nAnn said no.", "Ann said no."),
        ("```\na *b*\n```", "a *b*"),
        ("Ann said no.\n\n---\n\nTom did not.", "Ann said no.\n\nTom did not."),
        ("_\u201cNo_, _said_\u201d Ann", "“No, said” Ann"),
    ],
)  # fmt: skip
def test_signs_are_left_out_and_words_stay(markdown: str, text: str) -> None:
    assert text_of(markdown)[0] == text


@pytest.mark.parametrize(
    ("markdown", "title", "text"),
    [
        ("# Crane *late*\n\nAnn said no.", "Crane late", "Ann said no."),
        ("Crane late\n===\n\nAnn said no.", "Crane late", "Ann said no."),
        ("Ann said no.\n\n## Costs\n\nMuch.", "Costs", "Ann said no.\n\nCosts\n\nMuch."),
        ("---\ntitle: Crane late\n---\n# Crane late\n\nAnn said no.", "Crane late", "Ann said no."),
        ("---\ntitle: Crane late\n---\n# Other\n\nAnn said no.", "Crane late", "Other\n\nAnn said no."),
        ("# Only a title", "Only a title", "Only a title"),
    ],
)
def test_the_first_heading_is_the_title_and_not_repeated_above_the_text(
    markdown: str, title: str, text: str
) -> None:
    assert text_of(markdown) == (text, {"title": title})


def test_values_at_the_beginning_are_metadata_in_whatever_form() -> None:
    front = """---
Title: 'Ann''s crane: late'
authors:
  - Ann Roe
  - "Bo Lee"
date: 2025-05-01
site_name: "Harbour Post"
section:
summary: >-
  folded
nested:
  key: value
---
Ann said no.
"""
    text, meta = text_of(front)
    assert text == "Ann said no."
    assert (meta["title"], meta["byline"], meta["publisher"]) == (
        "Ann's crane: late",
        "Ann Roe, Bo Lee",
        "Harbour Post",
    )
    assert meta["published"] == "2025-05-01"
    assert text_of("---\nAnn said no.\n\n---\nx")[0] != ""


def test_an_empty_or_too_large_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert problems_in(items_of("a.md", "![only](a.jpg)\n")) == ["a.md: it is empty: there is no text in it."]
    monkeypatch.setattr("annotator.formats.articles.markdown.LARGEST_MARKDOWN", 5)
    assert "it is larger than" in problems_in(items_of("a.md", "123456"))[0]


@pytest.mark.parametrize(
    "markdown", ["[" * 200_000, ">" * 200_000, "*a **b " * 20_000, "- " * 5_000, "<a " * 50_000]
)
def test_markdown_of_hostile_depth_is_read(markdown: str) -> None:
    sound(items_of("a.md", markdown), "a.md")


def test_other_encodings_are_read_as_in_plain_text() -> None:
    (document,) = documents_in(items_of("a.md", "# Café\n\n“No,” said Ann.".encode("cp1252")))
    assert (document.title, document.meta["encoding"]) == ("Café", "windows-1252")


@given(st.text(alphabet="#*_[]()!>`~|-=:\\<>&\n a1") | st.text())
def test_any_text_is_read(markdown: str) -> None:
    sound(items_of("a.md", markdown.encode("utf-8", "replace")), "a.md")


@given(mutated("markdown/crane-pandoc-gfm.md"))
def test_damaged_files_give_items_or_problems(data: bytes) -> None:
    sound(items_of("a.md", data), "a.md")


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_any_system_end_lines(end: str) -> None:
    markdown = "---\ntitle: Late\n---\n\n# Crane\n\nAnn said\n*no*.\n\n- One\n- Two\n"
    assert text_of(markdown.replace("\n", end)) == text_of(markdown)
