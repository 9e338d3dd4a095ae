from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.articles import pdf
from annotator.formats.articles.pdf_lines import Line, Sign, fragments_of
from annotator.formats.articles.pdf_paragraphs import paragraphs_of
from annotator.formats.files import read_source
from annotator.formats.input.notices import Notice
from annotator.formats.input.sources import file_source
from tests.formats.articles.real_files import FORMATS, article, damaged, documents, problems

_PARAGRAPHS = (FORMATS / "pdf/paragraphs.txt").read_text("utf-8").split("\n\n")


@pytest.mark.parametrize(
    ("file", "before"),
    [
        ("libreoffice-columns", ["Harbour reopens after the great storm", "By Ann Example"]),
        ("groff", ["Harbour reopens after the great storm", "Ann Example"]),
        ("ghostscript-columns", ["Harbour reopens after the great storm", "Ann Example"]),
        ("weasyprint-columns", ["Harbour reopens after the great storm", "By Ann Example"]),
    ],
)
def test_paragraphs_are_whole_and_in_reading_order_over_columns_and_pages(
    file: str, before: list[str]
) -> None:
    document = article(f"pdf/{file}.pdf")
    assert document.text.split("\n\n") == [*before, *_PARAGRAPHS]
    assert document.meta.get("title") in (None, before[0])


def test_tables_are_read_by_rows_and_stamps_and_page_numbers_are_left_out() -> None:
    document = article("pdf/reportlab-table.pdf")
    assert document.text.split("\n\n") == [
        "Storm costs millions", "By Ida Berg", *_PARAGRAPHS[:6],
        "Town Dead Cost", "Ask 12 3 m", "Bo 3 1 m", "Cy 1 2 m", "Dy 0 0", *_PARAGRAPHS[:6],
    ]  # fmt: skip


def test_pages_that_are_turned_as_a_whole_are_read() -> None:
    assert article("pdf/reportlab-turned.pdf").text.split("\n\n") == [
        f"The ferry to {town} sailed at dawn and nobody was on board, said Captain {town} Hansen on the quay."
        for town in ("Ask", "Bo", "Cyr")
    ]


def test_a_large_initial_goes_with_its_word_and_headlines_across_divide_columns() -> None:
    assert article("pdf/reportlab-initial.pdf").text == (
        "The storm came at night and left at dawn, but nobody in the harbour was awake then, said Captain Bo "
        "Hansen, who had slept through all of it in his boat at the quay."
    )
    paragraphs = article("pdf/weasyprint-headlines.pdf").text.split("\n\n")
    assert paragraphs[6] == "A second headline across the page of the paper"
    assert paragraphs[2:6] + paragraphs[7:] == _PARAGRAPHS[1:9]


def test_the_largest_words_are_the_title_where_the_properties_have_none() -> None:
    meta = article("pdf/reportlab-table.pdf").meta
    assert meta["title"] == "Storm costs millions"
    assert "byline" not in meta


def test_properties_become_title_byline_and_date() -> None:
    meta = article("pdf/libreoffice-columns.pdf").meta
    assert (meta["title"], meta["byline"]) == ("Harbour reopens after the great storm", "Ann Example")
    assert meta["published"][:2] == "20"


def test_encrypted_and_scanned_files_are_named_with_the_way_out() -> None:
    def told(name: str) -> str:
        return problems("a.pdf", (FORMATS / "pdf" / name).read_bytes())[0]

    assert "it is encrypted. Print it to a new PDF" in told("encrypted.pdf")
    assert "it is scanned" in told("scanned.pdf") and "ocrmypdf" in told("scanned.pdf")
    assert "it is broken, or no PDF" in problems("a.pdf", b"%PDF-1.4 nothing")[0]


def test_scanned_pages_between_others_are_told() -> None:
    items = [item for _, item, _ in read_source(file_source(FORMATS / "pdf/partly-scanned.pdf"))]
    assert [item.fields for item in items if isinstance(item, Notice)] == [("page 2",)]


def test_a_pdf_is_recognised_under_any_ending() -> None:
    (document,) = documents("article.txt", (FORMATS / "pdf/partly-scanned.pdf").read_bytes())
    assert document.text == "The ferry sailed, said Ann."


def test_more_pages_than_an_article_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 1)
    assert "more than 1 pages" in problems("a.pdf", (FORMATS / "pdf/groff.pdf").read_bytes())[0]


def test_words_far_apart_on_a_row_are_of_two_columns_and_a_set_back_letter_of_its_word() -> None:
    lefts = {"a": 0.0, "b": 5.5, "c": 10.0, "d": 40.0, "e": 0.0}
    signs = [Sign(text, left, 0.0, left + 5, 10.0, 10.0) for text, left in lefts.items()]
    assert [line.text for line in fragments_of(signs, 1)] == ["abc", "d", "e"]


def _joined(*texts: str) -> str:
    lines = [
        Line(
            text,
            50,
            700 - 12 * number,
            50 + 5 * len(text),
            710 - 12 * number,
            10,
            0,
            (0, 50, 50 + 5 * len(text)),
        )
        for number, text in enumerate(texts)
    ]
    return " | ".join(paragraph.text for paragraph in paragraphs_of(lines))


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("the munici-", "pality said"), "the municipality said"),
        (("the Anglo-", "American bank"), "the Anglo-American bank"),
        (("in 1990-", "2000 they"), "in 1990-2000 they"),
        (("a well-known man and a well-", "known town in it"), "a well-known man and a well-known town in it"),
        (("it was broken\u00ad", "ly said"), "it was brokenly said"),
        (("it was bro\ufffe", "ken by them"), "it was broken by them"),
        (("he left -", "and came back"), "he left - and came back"),
    ],
)  # fmt: skip
def test_hyphens_at_line_ends_are_undone_where_a_word_was_broken(lines: tuple[str, ...], text: str) -> None:
    assert _joined(*lines) == text


def test_damaged_files_give_an_article_or_a_problem() -> None:
    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        st.one_of(
            damaged("pdf/partly-scanned.pdf"), damaged("pdf/reportlab-table.pdf"), st.binary(max_size=200)
        )
    )
    def check(data: bytes) -> None:
        assert len(documents("a.pdf", data)) + len(problems("a.pdf", data)) == 1

    check()
