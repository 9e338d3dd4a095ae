"""What the real model's parse gives who points at a verb."""

from __future__ import annotations

import pytest

from annotator.domain.reports import Reports
from tests.pipeline import analysed_sample, pipeline

pytestmark = pytest.mark.model


def reports(text: str) -> dict[str, tuple[str, list[str]]]:
    """Return for each cue its source and the fragments of what it says."""
    found = pipeline().analyse(text).syntax.reports
    return {
        report.cue.of(text): (
            report.source.of(text) if report.source else "",
            [fragment.of(text) for fragment in report.content],
        )
        for report in found
    }


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        (
            "The baker has repeatedly said that the bread is fresh.",
            "has repeatedly said",
            "The baker",
            ["that the bread is fresh"],
        ),
        (
            "The bread is fresh and the oven is hot, the baker said on Friday.",
            "said",
            "the baker",
            ["The bread is fresh and the oven is hot"],
        ),
        (
            "According to two farmers, the field was wet.",
            "According to",
            "two farmers",
            ["the field was wet"],
        ),
        (
            "The mayor, Ann Reed, told the council that the bridge would open in May.",
            "told",
            "The mayor, Ann Reed",
            ["that the bridge would open in May"],
        ),
        ("The union urged drivers to stay at home.", "urged", "The union", ["drivers to stay at home"]),
        ("It called on the council to build a bridge.", "called on", "It", ["the council to build a bridge"]),
        ("The pilot complained about the long delay.", "complained about", "The pilot", ["the long delay"]),
        (
            "“We waited. We are tired,” the pilot said.",
            "said",
            "the pilot",
            ["“We waited. We are tired,”"],
        ),
        (
            "“We waited,” the pilot said. “We are tired.”",
            "said",
            "the pilot",
            ["“We waited,”", "“We are tired.”"],
        ),
        (
            "“We waited.”\n\nThe pilot, who was tired, said the plane was late.",
            "said",
            "The pilot, who was tired",
            ["the plane was late"],
        ),
        ("It is said that the bridge is safe.", "is said", "", ["that the bridge is safe"]),
    ],
)
def test_a_report_has_its_cue_what_it_says_and_who_says_it(
    text: str, cue: str, source: str, content: list[str]
) -> None:
    assert reports(text)[cue] == (source, content)


def test_a_second_verb_reports_something_of_its_own_and_has_the_same_source() -> None:
    found = reports("The baker said the bread was fresh, adding that the oven was new.")
    assert found["said"] == ("The baker", ["the bread was fresh"])
    assert found["adding"] == ("The baker", ["that the oven was new"])


def test_reports_of_whole_articles_are_sound() -> None:
    for text, analysis in analysed_sample().items():
        found = analysis.syntax.reports
        assert len(found) > 5
        assert Reports.from_plain(found.to_plain()) == found
        for report in found:
            assert not any(report.cue.overlaps(fragment) for fragment in report.content)
            for span in (report.cue, *report.content, *([report.source] if report.source else [])):
                assert 0 <= span.start < span.end <= len(text)
                assert span.of(text) == span.of(text).strip()


@pytest.mark.parametrize("text", ["The team ― he is losing ― left.", "According to", "―", "“” said", " said"])
def test_a_sign_is_no_cue(text: str) -> None:
    assert all(any(map(str.isalpha, cue)) for cue in reports(text))


def test_no_report_runs_over_a_line_and_a_verb_that_says_nothing_has_none() -> None:
    text = "The baker left.\n\nFarmers said the field was wet\n\nand the baker came back."
    pipeline().analyse(text)
    assert all("\n" not in part for _, content in reports(text).values() for part in content)
    assert "left" not in reports(text)


def test_a_headline_without_a_full_stop_and_the_first_paragraph_are_apart() -> None:
    text = (
        "Kestrelby Foods profit falls 14% as cocoa costs bite\n\n"
        "Kestrelby Foods said on Wednesday that annual profit had fallen, and announced that it would close "
        "its factory."
    )
    found = reports(text)
    assert found["said"] == ("Kestrelby Foods", ["that annual profit had fallen"])
    assert found["announced"] == ("Kestrelby Foods", ["that it would close its factory"])


def test_no_report_of_the_sample_takes_words_from_two_paragraphs() -> None:
    for text, analysis in analysed_sample().items():
        for report in analysis.syntax.reports:
            source = [report.source] if report.source else []
            whole = (report.cue, *source, *report.content)
            assert "\n" not in text[min(s.start for s in whole) : max(s.end for s in whole)], report


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Adults who walked lowered their blood pressure, according to a trial led by the Sorrelton Institute "
            "of Public Health and published on 4 June 2025.",
            "a trial led by the Sorrelton Institute of Public Health and published on 4 June 2025",
            ["Adults who walked lowered their blood pressure"],
        ),
        (
            "The tram, according to the council, will open in May.",
            "the council",
            ["The tram", "will open in May"],
        ),
    ],
)
def test_what_stands_outside_of_the_reporting_clause_is_no_fragment(
    text: str, source: str, content: list[str]
) -> None:
    assert reports(text)["according to"] == (source, content)


def test_a_source_ends_before_a_clause_of_its_own() -> None:
    found = reports("The price rose according to the shop and fell in June.")
    assert found["according to"] == ("the shop", ["The price rose"])


@pytest.mark.parametrize(
    "text",
    [
        "Addressing leaked phone calls between the two men, the court found a “pattern of abuse” there.",
        "Responding to the fire, Reed resigned.",
    ],
)
def test_a_participle_that_says_how_is_no_report(text: str) -> None:
    assert text.split()[0] not in {cue.split()[0] for cue in reports(text)}


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("It was a speech that critics say calls for violence.", "say", "critics"),
        ("That is less than the two experts say it costs to run.", "say", "the two experts"),
    ],
)
def test_that_is_not_who_says_what_critics_say(text: str, cue: str, source: str) -> None:
    assert reports(text)[cue][0] == source
