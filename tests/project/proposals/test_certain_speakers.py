"""Who surely stands behind a new quotation: set at once, by the rule for accepted suggestions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.document import new_document
from annotator.domain.entity import Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span, Spans
from annotator.domain.speaker import Speaker
from annotator.domain.syntax import Syntax
from annotator.project import Project
from annotator.project.opened.document import OpenDocument
from annotator.project.proposals.speaker_choices import certain_speakers, named_by_source, speaker_choices
from annotator.store import analyses
from annotator.store.import_stage import ImportStage
from tests.examples import quotation_of, suggested

SAID = "“It rains,” said "
NAMES = {"Ann Reed": "PERSON", "Selby Tramways": "ORG", "Selby": "GPE", "Reed": "PERSON"}


def opened(
    project: Project,
    source: str,
    known: tuple[Speaker, ...] = (),
    suggestions: tuple[Proposed[Quotation], ...] = (),
) -> tuple[OpenDocument, Quotation]:
    """Open a document with a quotation of that source, whose names the model has found."""
    text = f"{SAID}{source}.\n"
    stage = ImportStage(project.database)
    stage.add(Record(new_document("a1", text), Layer("a1", "ben"), speakers=known))
    stage.commit("import", None)
    entities: list[Entity] = []
    for name, label in NAMES.items():
        at = text.find(name)
        if at >= 0 and not any(one.span.start <= at < one.span.end for one in entities):
            span = Span(at, at + len(name))
            entities.append(Entity(f"e{span.start}-{span.end}", span, label))
    analyses.save(project.database, "a1", "a model", tuple(entities), suggestions, Syntax())
    project.work_as("ana")
    at = len(SAID)
    return project.open_document(1), quotation_of("", (Span(0, 11),), (), (Span(at, at + len(source)),))


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("Ann Reed", "Ann Reed", "person"),
        ("Mayor Ann Reed", "Ann Reed", "person"),
        ("Ann Reed, the mayor", "Ann Reed", "person"),
        ("Selby Tramways", "Selby Tramways", "organisation"),
    ],
)
def test_a_source_that_is_a_name_in_full_is_sure(project: Project, source: str, name: str, kind: str) -> None:
    document, quotation = opened(project, source)
    (speaker,) = certain_speakers(document, quotation, project.registry.matches)
    assert (speaker.name, speaker.kind) == (name, kind)
    first = speaker_choices(document, quotation, [], {}, project.registry.matches)[0]
    assert first.name == name, "it is the first line of the list, too"


@pytest.mark.parametrize(
    "source",
    ["she", "Reed", "Mr Reed", "Selby", "a friend of Ann Reed", "Ann Reed’s lawyer", "Ann Reed and Selby Tramways",
     "a spokesman for Selby Tramways", "officials"],
)  # fmt: skip
def test_any_other_source_is_to_be_asked_for(project: Project, source: str) -> None:
    document, quotation = opened(project, source)
    assert certain_speakers(document, quotation, project.registry.matches) == ()


@pytest.mark.parametrize("source", ["Ann Reed", "Mayor Ann Reed", "Mrs Reed-Vail", "Ann Reed, the mayor"])
def test_who_alone_has_that_name_in_the_project_is_meant(project: Project, source: str) -> None:
    known = Speaker("s1", "Ann Reed", aliases=("Mrs Reed-Vail",))
    document, quotation = opened(project, source, (known,))
    assert certain_speakers(document, quotation, project.registry.matches) == (known,)


def test_nobody_is_meant_for_sure_where_two_have_the_name(project: Project) -> None:
    two = (Speaker("s1", "Ann Reed"), Speaker("s2", "Ann Reed"))
    document, quotation = opened(project, "Ann Reed", two)
    assert certain_speakers(document, quotation, project.registry.matches) == ()


def test_whom_a_suggestion_of_these_words_proposes_is_meant(project: Project) -> None:
    said = SuggestedSpeaker("Ann Reed", "person", Span(0, 1), "“she” after “Ann Reed”")
    source = (Span(len(SAID), len(SAID) + 3),)
    proposed = suggested("g1", (Span(0, 11),), (), source, Provenance("m", "quoted", 0.9), speaker=said)
    document, quotation = opened(project, "she", suggestions=(proposed,))
    (speaker,) = certain_speakers(document, quotation, project.registry.matches)
    assert speaker.name == "Ann Reed"
    elsewhere = quotation.with_spans("content", (Span(1, 3),))
    assert certain_speakers(document, elsewhere, project.registry.matches) == ()


def test_speakers_follow_a_source_unless_somebody_chose_others(project: Project) -> None:
    known = Speaker("s1", "Ann Reed"), Speaker("s2", "Ben Okoye")
    document, quotation = opened(project, "Ann Reed", known)
    source, text = quotation.source, document.document.text
    first_words = (Span(0, text.index(" ")),)
    matches = project.registry.matches

    def named(speakers: tuple[str, ...], before: Spans, now: Spans) -> tuple[Speaker, ...]:
        own = replace(quotation.with_spans("source", before), speakers=speakers)
        return named_by_source(document, own, now, matches)

    assert named((), (), source) == (known[0],)
    assert named(("s1",), source, source) == (known[0],), "as Q had named it"
    assert named(("s2",), source, source) == (), "that one was chosen"
    assert named(("s2",), (), source) == ()
    assert named(("s1",), source, first_words) == (), "the words name nobody"


BOTH = "both Washington and Kyiv"
WASHINGTON = SuggestedSpeaker("Washington", "organisation", Span(22, 32), "named in the source")
KYIV = SuggestedSpeaker("Kyiv", "organisation", Span(37, 41), "named in the source")


def said_by(
    project: Project, *speakers: SuggestedSpeaker, known: tuple[Speaker, ...] = ()
) -> tuple[OpenDocument, Quotation]:
    """Open a document with a quotation of these words, of which a suggestion proposes those speakers."""
    source = (Span(len(SAID), len(SAID) + len(BOTH)),)
    proposed = suggested("g1", (Span(0, 11),), (), source, Provenance("m", "quoted", 0.9))
    return opened(project, BOTH, known, (replace(proposed, speakers=speakers),))


def test_of_several_whom_a_suggestion_proposes_all_are_meant_in_text_order(project: Project) -> None:
    document, quotation = said_by(project, WASHINGTON, KYIV)
    assert document.proposed_speakers(quotation) == (WASHINGTON, KYIV)
    certain = certain_speakers(document, quotation, project.registry.matches)
    assert [(speaker.name, speaker.kind) for speaker in certain] == [
        ("Washington", "organisation"),
        ("Kyiv", "organisation"),
    ]
    assert len({speaker.id for speaker in certain}) == 2


def test_of_several_who_are_proposed_one_may_be_known_and_one_new(project: Project) -> None:
    kyiv = Speaker("s1", "Kyiv", "organisation")
    document, quotation = said_by(project, WASHINGTON, KYIV, known=(kyiv,))
    new, known = certain_speakers(document, quotation, project.registry.matches)
    assert new.name == "Washington"
    assert known == kyiv


def test_nobody_of_several_is_meant_where_one_may_be_two(project: Project) -> None:
    two = (Speaker("s1", "Kyiv", "organisation"), Speaker("s2", "Kyiv", "organisation"))
    document, quotation = said_by(project, WASHINGTON, KYIV, known=two)
    assert certain_speakers(document, quotation, project.registry.matches) == ()


def test_of_two_names_of_one_known_speaker_that_one_is_meant_once(project: Project) -> None:
    known = Speaker("s1", "Washington", "organisation", ("Kyiv",))
    document, quotation = said_by(project, WASHINGTON, KYIV, known=(known,))
    assert certain_speakers(document, quotation, project.registry.matches) == (known,)


def test_several_who_are_proposed_are_the_first_choices_in_text_order(project: Project) -> None:
    known = Speaker("s1", "Kyiv", "organisation")
    document, quotation = said_by(project, WASHINGTON, KYIV, known=(known,))
    first, second, *others = speaker_choices(document, quotation, [known], {}, project.registry.matches)
    assert [(choice.name, choice.speaker) for choice in (first, second)] == [
        ("Washington", None),
        ("Kyiv", known),
    ]
    assert {choice.why for choice in (first, second)} == {"proposed: named in the source"}
    assert all(choice.score < second.score for choice in others)
