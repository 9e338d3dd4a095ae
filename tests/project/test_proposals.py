"""Who may stand behind a quotation, likeliest first."""

from __future__ import annotations

import pytest

from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.domain.suggestion import Analysis
from annotator.domain.syntax import Parts, Syntax
from annotator.nlp.lexicon import cue_verbs
from annotator.project import Project, proposals
from annotator.project.preparing import save_analysis
from tests.examples import add_records, span_of

TEXT = (
    "Harrow City Council met.\n\n“It is late,” said council leader Imelda Marlowe. Ben Okoye left.\n\n"
    "“We go on,” she said."
)
NAMES = {"Harrow City Council": "ORG", "Imelda Marlowe": "PERSON", "Ben Okoye": "PERSON"}


def choices(project: Project, content: str, source: str) -> list[proposals.SpeakerChoice]:
    entities = tuple(
        Entity(f"m{i}", span_of(TEXT, n), label, "model") for i, (n, label) in enumerate(NAMES.items())
    )
    add_records(project, Record(Document("a1", TEXT), Layer("a1", None), entities=entities))
    acts = project.work_as("ana")
    opened = project.open_document(1)
    first = acts.new_quotation(opened.document, (span_of(TEXT, content),), (), (span_of(TEXT, source),))
    opened.apply(first)
    return proposals.speaker_choices(opened, opened.quotations[0], project.speakers(), project.speaker_uses())


def test_the_person_named_in_the_source_comes_first_even_behind_the_content(project: Project) -> None:
    assert choices(project, "“It is late,”", "council leader Imelda Marlowe")[0].name == "Imelda Marlowe"


def test_a_pronoun_stands_for_a_person_named_before(project: Project) -> None:
    names = [choice.name for choice in choices(project, "“We go on,”", "she")]
    assert names.index("Ben Okoye") < names.index("Harrow City Council")
    assert "she" not in names


def test_who_spoke_before_is_likelier_than_who_was_only_named(project: Project) -> None:
    choices(project, "“It is late,”", "council leader Imelda Marlowe")
    acts = project.work_as("ana")
    opened = project.open_document(1)
    opened.apply(acts.set_new_speaker(opened.document, opened.quotations[0].id, "Imelda Marlowe"))
    start = TEXT.index("she said")
    opened.apply(
        acts.new_quotation(opened.document, (span_of(TEXT, "“We go on,”"),), (), (Span(start, start + 3),))
    )
    ranked = proposals.speaker_choices(
        opened, opened.quotations[1], project.speakers(), project.speaker_uses()
    )
    assert (ranked[0].name, ranked[0].why) == ("Imelda Marlowe", "spoke before")


REPORTS = (
    "Mayor Ann Reed, a builder, has never said the bridge is safe. She told a crowded court that it will fall, "
    "and added nobody was there.\n\n“It is late,” said council leader Ben Okoye.\n\nTraffic has doubled."
)


def proposed(project: Project, content: str, *phrases: str) -> tuple[list[str], list[str]]:
    """Return the words of cue and source of a new quotation, where the parse knows some phrases."""
    if not project.count():
        add_records(project, Record(Document("b1", REPORTS), Layer("b1", None)))
    if phrases:
        syntax = Syntax(phrases=Parts.of(span_of(REPORTS, phrase) for phrase in phrases))
        save_analysis(project, "b1", Analysis("given 1", (), (), syntax))
    project.work_as("ana")
    proposal = proposals.new_quotation(project.open_document(1), span_of(REPORTS, content), 0, cue_verbs())
    return [s.of(REPORTS) for s in proposal.cue], [s.of(REPORTS) for s in proposal.source]


@pytest.mark.parametrize(
    ("content", "cue", "source"),
    [
        ("that it will fall", "told", "She"),
        ("nobody was there", "added", "She"),
        ("the bridge is safe", "has never said", "Mayor Ann Reed, a builder"),
        ("“It is late,”", "said", "council leader Ben Okoye"),
    ],
)
def test_a_new_quotation_takes_the_cue_and_source_beside_it(
    project: Project, content: str, cue: str, source: str
) -> None:
    phrases = ("Ann Reed", "Mayor Ann Reed, a builder", "council leader Ben Okoye")
    assert proposed(project, content, *phrases) == ([cue], [source])


def test_a_new_quotation_with_no_reporting_words_beside_it_has_neither_cue_nor_source(
    project: Project,
) -> None:
    assert proposed(project, "Traffic has doubled", "Ann Reed") == ([], [])


def test_before_the_parse_a_new_quotation_takes_no_part_of_a_name_as_its_source(project: Project) -> None:
    assert proposed(project, "“It is late,”") == ([], [])
    assert proposed(project, "that it will fall") == (["told"], ["She"])
