"""Who may stand behind a quotation, likeliest first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.domain.analysis import Analysis
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.reports import Report, Reports
from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax
from annotator.language.en.reporting_words import cue_verbs
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.preparation import save_analysis
from annotator.project.proposals import drafts, speaker_choices
from annotator.project.proposals.cue_and_source import candidates, sources
from tests.examples import add_records, new_speaker, only, span_of

TEXT = (
    "Harrow City Council met.\n\n“It is late,” said council leader Imelda Marlowe. Ben Okoye left.\n\n"
    "“We go on,” she said."
)
NAMES = {"Harrow City Council": "ORG", "Imelda Marlowe": "PERSON", "Ben Okoye": "PERSON"}


def choices(project: Project, content: str, source: str) -> list[speaker_choices.SpeakerChoice]:
    entities = tuple(
        Entity(f"m{i}", span_of(TEXT, n), label, "model") for i, (n, label) in enumerate(NAMES.items())
    )
    add_records(project, Record(Document("a1", TEXT), Layer("a1", None), entities=entities))
    acts = project.work_as("ana")
    opened = project.open_document(1)
    first = acts.on(opened.document).quotations.new((span_of(TEXT, content),), (), (span_of(TEXT, source),))
    opened.apply(first)
    return speaker_choices.speaker_choices(
        opened, opened.quotations[0], project.speakers(), project.speaker_uses()
    )


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
    opened.apply(
        acts.on(opened.document).quotations.set_speakers(
            Reference(QUOTATION, opened.quotations[0].id), (new_speaker("Imelda Marlowe"),)
        )
    )
    start = TEXT.index("she said")
    opened.apply(
        acts.on(opened.document).quotations.new(
            (span_of(TEXT, "“We go on,”"),), (), (Span(start, start + 3),)
        )
    )
    ranked = speaker_choices.speaker_choices(
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
    proposal = drafts.new_quotation(project.open_document(1), span_of(REPORTS, content), 0, cue_verbs())
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


def test_a_quotation_of_what_a_report_says_is_the_whole_of_it(project: Project) -> None:
    add_records(project, Record(Document("b1", REPORTS), Layer("b1", None)))
    told = Report(
        span_of(REPORTS, "told"),
        span_of(REPORTS, "She"),
        (span_of(REPORTS, "that it will fall"), span_of(REPORTS, "nobody was there")),
    )
    save_analysis(project, "b1", Analysis("given 1", (), (), Syntax(reports=Reports.of([told]))))
    project.work_as("ana")
    opened = project.open_document(1)
    for selected, caret in (
        (told.content[0], 0),
        (told.cue, 0),
        (Span(told.cue.start, told.cue.start + 1), 0),
        (None, told.cue.end),
        (None, told.content[1].start + 2),
    ):
        proposal = drafts.new_quotation(opened, selected, caret, cue_verbs())
        assert (proposal.cue, proposal.source, proposal.content) == (
            (told.cue,),
            (told.source,),
            told.content,
        )


def test_a_report_gives_cue_and_source_to_a_content_that_is_mostly_its_own(project: Project) -> None:
    add_records(project, Record(Document("b1", REPORTS), Layer("b1", None)))
    whole = span_of(REPORTS, "has never said the bridge is safe")
    report = Report(span_of(REPORTS, "added"), span_of(REPORTS, "She"), (whole,))
    save_analysis(project, "b1", Analysis("given 1", (), (), Syntax(reports=Reports.of([report]))))
    project.work_as("ana")
    opened = project.open_document(1)
    most = Span(whole.start + 4, whole.end)
    proposal = drafts.new_quotation(opened, most, 0, cue_verbs())
    assert (proposal.content, proposal.cue, proposal.source) == ((most,), (report.cue,), (report.source,))


def test_sources_come_likeliest_first_and_only_once(project: Project) -> None:
    add_records(project, Record(Document("b1", REPORTS), Layer("b1", None)))
    phrases = Parts.of(span_of(REPORTS, words) for words in ("Mayor Ann Reed, a builder", "Mayor Ann Reed"))
    save_analysis(project, "b1", Analysis("given 1", (), (), Syntax(phrases=phrases)))
    project.work_as("ana")
    found = sources(project.open_document(1), (span_of(REPORTS, "the bridge is safe"),), cue_verbs(), None)
    words = [span.of(REPORTS) for span in found]
    assert words[:2] == ["Mayor Ann Reed, a builder", "Mayor Ann Reed"]
    assert len(set(words)) == len(words)


def test_a_name_that_the_model_overlooks_is_offered_and_half_an_organisation_is_not_first(
    project: Project,
) -> None:
    text = (
        "The State met. Teresinha Valadouro, 63, walks. “It works,” she said. “No,” the US State Office said."
    )
    entities = (Entity("m1", Span(4, 9), "ORG", "model"),)
    add_records(project, Record(Document("c1", text), Layer("c1", None), entities=entities))
    acts = project.work_as("ana")
    opened = project.open_document(1)

    def names(content: str, source: str) -> list[str]:
        made = acts.on(opened.document).quotations.new(
            (span_of(text, content),), (), (span_of(text, source),)
        )
        opened.apply(made)
        quotation = opened.quotations.get(only(made.ids("quotation")))
        assert quotation is not None
        return [choice.name for choice in speaker_choices.speaker_choices(opened, quotation, [], {})]

    assert names("“It works,”", "she")[0] == "Teresinha Valadouro"
    assert names("“No,”", "the US State Office")[0] == "the US State Office"


WALKERS = (
    "Walking cuts blood pressure\n\n"
    "Glaciers melt, wrote Ice and Water Letters; people near the glaciers drink water. Dr Renée Vautrin said it "
    "works.\n\nProfessor Alban Kjellmark said the groups differed. “People cook,” he said.\n\n"
    "Vautrin rejected the criticism. “We weighed it,” she said.\n\nVautrin said she expected more."
)


@pytest.fixture
def walkers(project: Project) -> Callable[..., list[speaker_choices.SpeakerChoice]]:
    """Give what ranks the speakers of a source, which stands behind a place; with a name it takes that one."""
    given = {"Renée Vautrin": "PERSON", "Alban Kjellmark": "PERSON", "Glaciers": "PERSON"}
    entities = tuple(
        Entity(f"m{i}", span_of(WALKERS, name), label, "model")
        for i, (name, label) in enumerate(given.items())
    )
    add_records(project, Record(Document("w1", WALKERS), Layer("w1", None), entities=entities))
    acts = project.work_as("ana")
    opened = project.open_document(1)

    def rank(content: str, source: str, taken: str = "") -> list[speaker_choices.SpeakerChoice]:
        said = span_of(WALKERS, content)
        start = WALKERS.find(source, said.end)
        if start < 0 or start > said.end + 8:
            start = WALKERS.rindex(source, 0, said.start)
        span = Span(start, start + len(source))
        made = acts.on(opened.document).quotations.new((said,), (), (span,))
        opened.apply(made)
        quotation = opened.quotations.get(only(made.ids("quotation")))
        assert quotation is not None
        found = speaker_choices.speaker_choices(opened, quotation, project.speakers(), project.speaker_uses())
        if taken:
            known = next((s.id for s in project.speakers() if s.name == taken), None)
            document, id = opened.document, quotation.id
            opened.apply(
                acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (known,))
                if known
                else acts.on(document).quotations.set_speakers(
                    Reference(QUOTATION, id), (new_speaker(taken),)
                )
            )
        return found

    return rank


def test_she_is_the_subject_just_before_not_whoever_spoke_last_and_never_who_was_he(
    walkers: Callable[..., list[speaker_choices.SpeakerChoice]],
) -> None:
    walkers("it works", "Renée Vautrin", "Renée Vautrin")
    walkers("the groups differed", "Professor Alban Kjellmark", "Alban Kjellmark")
    assert walkers("“People cook,”", "he", "Alban Kjellmark")[0].name == "Alban Kjellmark"
    found = [choice.name for choice in walkers("“We weighed it,”", "she")]
    assert found[0] == "Renée Vautrin"
    assert found.index("Alban Kjellmark") > 0


def test_who_was_he_is_not_first_for_she_even_where_nobody_else_spoke(
    walkers: Callable[..., list[speaker_choices.SpeakerChoice]],
) -> None:
    walkers("“People cook,”", "he", "Alban Kjellmark")
    assert walkers("she expected more", "she")[0].name == "Renée Vautrin"
    assert walkers("“We weighed it,”", "she")[0].name == "Renée Vautrin"


def test_a_source_that_is_a_last_name_ranks_that_person_first(
    walkers: Callable[..., list[speaker_choices.SpeakerChoice]],
) -> None:
    assert walkers("she expected more", "Vautrin")[0].name == "Renée Vautrin"
    walkers("it works", "Renée Vautrin", "Renée Vautrin")
    walkers("“People cook,”", "he", "Alban Kjellmark")
    first = walkers("she expected more", "Vautrin")[0]
    assert (first.name, first.why) == ("Renée Vautrin", "named in the source")


def test_ordinary_words_with_a_capital_are_no_speakers(
    walkers: Callable[..., list[speaker_choices.SpeakerChoice]],
) -> None:
    names = {choice.name for choice in walkers("“We weighed it,”", "she")}
    assert not names & {"Glaciers", "Water Letters"}


def test_a_speaker_that_shares_an_article_with_the_source_is_not_named_in_it(project: Project) -> None:
    text = "The report found waste. “No,” the official said."
    add_records(project, Record(Document("r1", text), Layer("r1", None)))
    acts = project.work_as("ana")
    opened = project.open_document(1)
    first = acts.on(opened.document).quotations.new(
        (span_of(text, "waste"),), (), (span_of(text, "The report"),)
    )
    opened.apply(first)
    opened.apply(
        acts.on(opened.document).quotations.set_speakers(
            Reference(QUOTATION, opened.quotations[0].id), (new_speaker("The report"),)
        )
    )
    second = acts.on(opened.document).quotations.new(
        (span_of(text, "“No,”"),), (), (span_of(text, "the official"),)
    )
    opened.apply(second)
    found = speaker_choices.speaker_choices(
        opened, opened.quotations[1], project.speakers(), project.speaker_uses()
    )
    assert found[0].name == "the official"
    assert ("The report", "named in the source") not in [(choice.name, choice.why) for choice in found]


def test_she_is_who_was_named_just_before_not_who_spoke_before(project: Project) -> None:
    text = (
        f"Ann Reed said the tram was late. {'It rained all day. ' * 40}\n\n"
        "Kim Dale rejected the criticism. “We weighed it,” she said."
    )
    add_records(project, Record(Document("n1", text), Layer("n1", None)))
    acts = project.work_as("ana")
    opened = project.open_document(1)
    for content, source, name in (
        ("the tram was late", "Ann Reed", "Ann Reed"),
        ("“We weighed it,”", "she", ""),
    ):
        new = acts.on(opened.document).quotations.new((span_of(text, content),), (), (span_of(text, source),))
        opened.apply(new)
        if name:
            speaker = Reference(QUOTATION, only(new.ids("quotation")))
            opened.apply(acts.on(opened.document).quotations.set_speakers(speaker, (new_speaker(name),)))
    found = speaker_choices.speaker_choices(
        opened, opened.quotations[1], project.speakers(), project.speaker_uses()
    )
    assert [choice.name for choice in found][:2] == ["Kim Dale", "Ann Reed"]


@pytest.mark.parametrize(
    ("text", "is_clear"),
    [
        ("According to a tired guard of the old museum in the north, it is late.", True),
        ("She said to a tired guard of the old museum in the north: it is late.", False),
        ("She said: it is late.", True),
    ],
)
def test_a_cue_is_clear_beside_the_content_or_with_the_source_between(
    project: Project, text: str, is_clear: bool
) -> None:
    add_records(project, Record(Document("c1", text), Layer("c1", None)))
    source = "a tired guard of the old museum in the north" if is_clear and "tired" in text else "She"
    if source in text:
        save_analysis(
            project, "c1", Analysis("m 1", (), (), Syntax(phrases=Parts.of([span_of(text, source)])))
        )
    project.work_as("ana")
    found = candidates(project.open_document(1), (span_of(text, "it is late"),), cue_verbs())
    assert (found.source, found.clear) == (span_of(text, source), is_clear)


def test_a_title_tells_whom_she_stands_for(project: Project) -> None:
    text = "Ms Ann Reed opened the meeting.\n\nMr Kim Dale rejected the criticism. “We weighed it,” she said."
    entities = tuple(
        Entity(name, span_of(text, name), "PERSON", "model") for name in ("Ann Reed", "Kim Dale")
    )
    add_records(project, Record(Document("t1", text), Layer("t1", None), entities=entities))
    acts = project.work_as("ana")
    opened = project.open_document(1)
    opened.apply(
        acts.on(opened.document).quotations.new(
            (span_of(text, "“We weighed it,”"),), (), (span_of(text, "she"),)
        )
    )
    found = speaker_choices.speaker_choices(opened, opened.quotations[0], [], {})
    assert [choice.name for choice in found][:2] == ["Ann Reed", "Kim Dale"]


def test_a_cue_beside_one_part_of_a_content_is_enough(project: Project) -> None:
    text = "“It is late,” she said.\n\n“We walk home.”"
    add_records(project, Record(Document("p1", text), Layer("p1", None)))
    project.work_as("ana")
    content = (span_of(text, "“It is late,”"), span_of(text, "“We walk home.”"))
    found = candidates(project.open_document(1), content, cue_verbs())
    assert found.cue == span_of(text, "said")
    assert found.clear
    assert not candidates(project.open_document(1), content[1:], cue_verbs(), found.cue).clear
