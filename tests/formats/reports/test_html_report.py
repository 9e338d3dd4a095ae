"""The report as a page: what it shows and how it is marked, and that nothing in it can act."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.formats.jsonl.reader import IMPORTED
from annotator.formats.output.features import LossCounter
from annotator.formats.registry import EXPORTS
from annotator.formats.reports.report_style import colour_of, style_sheet
from tests.examples import ARTICLE, claim_proposal, model_entities, proposal, records
from tests.formats.reports.annotated_article import TEXT, annotated_article, written

HTML = next(format for format in EXPORTS if format.name == "html")
_VOID = {"meta", "link", "br", "hr", "img", "input"}


class Page(HTMLParser):
    """Reads a page, and holds that its elements close in their order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, tuple[str, ...]]] = []  # with the classes around
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(
            (data, tuple(name for _, values in self.open for name in (values.get("class") or "").split()))
        )

    def words(self, *classes: str) -> str:
        """Return the words of the article that have these classes around them, without signs."""
        around = {"text", *classes}
        return "".join(data for data, found in self.texts if around <= set(found) and "sign" not in found)


def page_of(folder: Path, *shown: Record) -> Page:
    return Page(written(HTML, folder, *shown).decode())


def test_an_article_is_shown_with_its_marks_and_cards(tmp_path: Path) -> None:
    page = page_of(tmp_path, annotated_article())
    assert page.words("quotation-content").startswith("“the tram will cost £212 million”“It is too ")
    assert page.words("quotation-cue") == "saidsaidwarned thattoldقال"
    assert page.words("quotation-source", "entity-person") == "Ann Reed"
    assert page.words("claim-content", "quotation-content") == "the tram will cost £212 millionlate,”“and too"
    assert page.words("quotation-further") == "Okoye"
    cards = " ".join(data for data, classes in page.texts if "card" in classes)
    for words in (
        "Direct · Ann Reed",
        "Mayor Reed",
        "Writing",
        "Denied",
        "see <p> 2",
        "Quantity or statistic",
        "Hedged",
        "reported within quotation 4",
        "x<y",
    ):
        assert words in re.sub(r"\s+", " ", cards), words
    lines = [line for line in TEXT.replace("\x07", "�").split("\n") if line]
    assert page.words().rstrip("\n") == "Council <b>backs</b> tram" + "\n".join(lines)


def test_suggestions_stand_with_a_sign_of_their_own(tmp_path: Path) -> None:
    page = page_of(
        tmp_path,
        Record(
            new_document("b1", ARTICLE),
            Layer("b1", None),
            model_entities(),
            (),
            (proposal(), claim_proposal()),
        ),
    )
    assert page.words("suggestion-content") == "“the tram will cost £212 million”"
    assert page.words().count("Council backs tram") == 1, "the first line is the heading"
    signs = [data for data, classes in page.texts if "sign" in classes and "entity" not in classes]
    assert signs == ["?1", "[", "K?1", "]"]
    assert any(data == " Suggestion, 93% likely · Direct · Ann Reed" for data, _ in page.texts)
    assert not any("verb before" in data for data, _ in page.texts), "reasons are for those who decide"


def test_the_page_says_in_words_what_it_holds_and_what_its_marks_are(tmp_path: Path) -> None:
    first = annotated_article()
    second = replace(first, layer=replace(first.layer, annotator=IMPORTED, quotations=(), claims=()))
    weak = proposal()
    weak = replace(weak, provenance=replace(weak.provenance, score=0.2))
    third = Record(new_document("b1", ARTICLE), Layer("b1", None), (), (), (weak, claim_proposal()))
    page = page_of(tmp_path, first, second, third)
    texts = [data.strip() for data, _ in page.texts if data.strip()]
    assert texts.count("2 articles from “press”") == 2, "title and heading"
    assert "6 quotations, 3 claims and 2 suggestions to be decided on." in texts
    assert "unnamed annotator (done, flagged)" in texts
    assert "Council <b>backs</b> tram (unnamed annotator)" in texts
    assert page.words("suggestion-weak") == "“the tram will cost £212 million”"
    assert "Weak suggestion, 20% likely · Direct · Ann Reed" in texts
    legend = "".join(data for data, around in page.texts if "legend" in around)
    assert "weak suggestion" in legend
    assert legend.endswith(
        "cards: 1 a quotation, ?1 a suggested quotation, K1 a claim, K?1 a suggested claim."
    )


@given(records())
def test_nothing_that_comes_from_outside_acts_and_each_link_has_its_end(record: Record) -> None:
    with TemporaryDirectory() as folder:
        page = page_of(Path(folder), record, annotated_article())
    names = {tag for tag, _ in page.elements}
    assert not names & {"script", "img", "iframe", "link", "object"}
    ids = [values["id"] for _, values in page.elements if "id" in values]
    assert len(set(ids)) == len(ids)
    for _, values in page.elements:
        assert not [name for name in values if name.startswith("on")]
        if "href" in values:
            assert (values["href"] or "")[:1] == "#"
            assert (values["href"] or "")[1:] in ids
    assert [values for tag, values in page.elements if tag == "html"] == [{"lang": "en"}]


def test_signs_that_no_page_can_hold_are_replaced_and_counted(tmp_path: Path) -> None:
    words = "A bell\x07, \x80, \x85 lines, \u202eyes\u202c, \ufffe, 😀"
    record = Record(new_document("d", words, {"title": "Title\x01"}), Layer("d", "Ana\x1f"), (), ())
    page = page_of(tmp_path, record)
    assert page.words() == "Title�" + words.translate({7: "�", 0xFFFE: "�"}) + "\n"
    losses = LossCounter(HTML.losses)
    losses.add(record)
    assert losses.in_words() == ["4 control characters: each becomes the sign � for a character."]


def test_the_same_records_give_the_same_bytes(tmp_path: Path) -> None:
    assert written(HTML, tmp_path, annotated_article()) == written(HTML, tmp_path, annotated_article())


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_and_signs_are_legible_on_each_ground(theme: str) -> None:
    def light(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    def contrast(words: str, ground: str) -> float:
        one, other = sorted((light(colour_of(theme, words)), light(colour_of(theme, ground))))
        return (other + 0.05) / (one + 0.05)

    grounds = [
        "paper",
        "base",
        "quotation.content",
        "quotation.cue",
        "quotation.source",
        "suggestion.content",
    ]
    grounds += [f"entity.{group}" for group in ("person", "organisation", "place", "time_number", "other")]
    pairs = [("text", ground) for ground in grounds]
    kinds = ("quotation", "suggestion", "claim", "claim_suggestion")
    pairs += [("base", f"{kind}.edge") for kind in kinds]  # numbers on paper
    pairs += [("muted", "paper"), ("muted", "base"), ("accent", "paper"), ("claim.edge", "paper")]
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < 4.5} == {}


def test_dark_colours_are_for_screens_only() -> None:
    rules = style_sheet()
    assert rules.startswith(":root {")
    assert "{ :root {" in rules.partition("@media screen")[2].partition("\n")[0]
    assert rules.index("@media screen and (prefers-color-scheme: dark)") < rules.index("@media print")
    assert colour_of("dark", "paper") in rules.partition("@media screen")[2].partition("\n")[0]
    assert "url(" not in rules
    assert "@import" not in rules
