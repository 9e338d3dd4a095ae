"""Whom a name means: what is sure, what merely resembles, and what must not be joined."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.document import Document, new_document
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.proposals.speaker_choices import speaker_choices, speakers_near
from annotator.project.speakers.index import OFFERED, Match
from annotator.store.import_stage import ImportStage
from tests.examples import made, new_speaker, quotation_of

Asked = Callable[..., list[tuple[str, bool]]]
TEXT = "“It rains,” said {}.\n"


def registered(project: Project, name: str, kind: str = "") -> list[Match]:
    """Return who a name surely is, alone, else all whom it resembles."""
    found = project.registry.matches(name, kind)
    return found[:1] if found and found[0].sure else found


def fill(project: Project, *speakers: Speaker) -> Document:
    """Put speakers into the project, and a document that names each of them."""
    text = "Rain\n\n" + "".join(TEXT.format(speaker.name) for speaker in speakers)
    document = new_document("all", text)
    quotations = []
    at = 0
    for number, speaker in enumerate(speakers):
        at = text.index("“It rains,”", at)
        quotations.append(quotation_of(f"q{number}", (Span(at, at + 11),), speaker=speaker.id))
        at += 11
    stage = ImportStage(project.database)
    stage.add(Record(document, Layer("all", "ben", quotations=tuple(quotations)), speakers=speakers))
    stage.commit("import", None)
    return document


@pytest.fixture
def asked(project: Project) -> Asked:
    """Give what a name found in a document means among some speakers: names in their order, and whether sure."""

    def ask(name: str, *speakers: Speaker, kind: str = "") -> list[tuple[str, bool]]:
        fill(project, *speakers)
        return [(match.speaker.name, match.sure) for match in registered(project, name, kind)]

    return ask


PUTIN = Speaker("s1", "Vladimir Putin")
ANNA, JOHN = Speaker("s2", "Anna Reed"), Speaker("s3", "John Reed")
NATIONS = Speaker("s4", "United Nations", "organisation")


@pytest.mark.parametrize(
    "name",
    [
        "Vladimir Putin",
        "vladimir  putin",
        "President Vladimir Putin",
        "Vladimir Putin’s",
        "Mr. Vladimir Putin",
    ],
)
def test_the_whole_name_with_or_without_titles_is_sure(asked: Asked, name: str) -> None:
    assert asked(name, PUTIN, ANNA) == [("Vladimir Putin", True)]


def test_an_alias_is_sure(asked: Asked) -> None:
    assert asked("The Kremlin Chief’s", Speaker("s1", "Vladimir Putin", aliases=("Kremlin chief",))) == [
        ("Vladimir Putin", True)
    ]


@pytest.mark.parametrize(
    "name",
    ["Mr Putin", "Putin", "Wladimir Putin", "V. Putin", "V.V. Putin", "Vladimir V. Putin", "Vladimr Puttin"],
)
def test_what_resembles_is_offered_and_not_sure(project: Project, name: str) -> None:
    fill(project, ANNA, PUTIN)
    (match,) = registered(project, name, "person")
    assert match.speaker == PUTIN
    assert not match.sure
    assert match.score >= OFFERED


def test_two_people_of_one_last_name_are_not_joined(project: Project) -> None:
    fill(project, ANNA)
    (match,) = registered(project, "John Reed", "person")
    assert not match.sure
    assert match.score < OFFERED
    assert match.why == "same last name only"


def test_a_last_name_that_two_have_is_neither_of_them_for_sure(asked: Asked) -> None:
    assert asked("Mr Reed", ANNA, JOHN) == [("Anna Reed", False), ("John Reed", False)]


def test_of_two_with_the_same_name_none_is_sure(asked: Asked) -> None:
    assert asked("John Reed", JOHN, Speaker("s9", "John Reed")) == [
        ("John Reed", False),
        ("John Reed", False),
    ]


def test_a_title_tells_a_man_from_a_woman(project: Project) -> None:
    fill(project, Speaker("s1", "Mrs Reed"))
    (match,) = registered(project, "Mr Reed")
    assert (match.sure, match.score < OFFERED) == (False, True)
    (same,) = registered(project, "Mrs. Reed")
    assert same.sure


def test_organisations_are_found_by_initials_both_ways(asked: Asked, project: Project) -> None:
    assert asked("the UN", NATIONS, Speaker("s5", "WHO", "organisation")) == [("United Nations", False)]
    assert [match.speaker.name for match in registered(project, "World Health Organization")] == ["WHO"]
    assert registered(project, "un") == [], "an ordinary word is no acronym"


def test_the_same_words_in_another_order_resemble(asked: Asked) -> None:
    assert asked("Health Ministry", Speaker("s1", "Ministry Health", "organisation")) == [
        ("Ministry Health", False)
    ]


def test_a_person_is_no_organisation_of_the_same_name(project: Project) -> None:
    fill(project, Speaker("s1", "Marks Spencer", "organisation"))
    assert registered(project, "Marks Spencer", "organisation")[0].sure
    assert not registered(project, "Marks Spencer", "person")[0].sure


def test_who_is_unnamed_is_never_sure(project: Project) -> None:
    fill(project, Speaker("s1", "officials", "unnamed"), Speaker("s2", "Officials", "unnamed"))
    assert [match.sure for match in registered(project, "officials", "unnamed")] == [False, False]
    assert {id for some in project.registry.doubles() for id in some} == set()


def test_speakers_are_read_in_slices_and_acts_come_between(
    project: Project, document: Document, acts: Acts
) -> None:
    fill(project, *(Speaker(f"x{number:03}", f"Nobody Surname{number}") for number in range(700)))
    quotation = made(acts.on(document).quotations.new((Span(0, 5),)))
    registry = project.registry
    assert registry.read_on()
    registry.apply(
        acts.on(document).quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ann Reed"),))
    )
    registry.apply(project.speaker_acts().rename("x001", "Somebody Surname1"))
    registry.apply(project.speaker_acts().rename("x699", "Somebody Surname699"))
    assert len(registry) == 701
    assert len(registry.containing("")) == 701
    assert [one.name for one in registry.containing("somebody")] == [
        "Somebody Surname1",
        "Somebody Surname699",
    ]
    assert registry.matches("Nobody Surname699")[0].why != "same name"


def test_nobody_resembles_an_empty_name(asked: Asked) -> None:
    assert asked("", PUTIN) == []


def test_the_registry_follows_acts_undo_and_imports(project: Project, document: Document, acts: Acts) -> None:
    quotation = made(acts.on(document).quotations.new((Span(0, 5),)))
    assert registered(project, "Ann Reed") == []
    for changes, found in (
        (
            lambda: acts.on(document).quotations.set_speakers(
                Reference(QUOTATION, quotation), (new_speaker("Ann Reed"),)
            ),
            ["Ann Reed"],
        ),
        (project.undo, []),
        (project.redo, ["Ann Reed"]),
    ):
        project.registry.apply(changes())
        assert [match.speaker.name for match in registered(project, "Ann Reed")] == found
        assert [speaker.name for speaker in project.registry.containing("reed")] == found


def test_the_registry_sees_what_another_process_has_imported(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.qca"):
        pass
    with Project.open(tmp_path / "p.qca", read_only=True) as reader:
        assert len(reader.registry) == 0
        with Project.open(tmp_path / "p.qca") as writer:
            fill(writer, PUTIN)
        assert [match.sure for match in registered(reader, "Vladimir Putin")] == [True]


def test_likely_doubles_are_told_of_all_speakers(project: Project) -> None:
    alike = (
        PUTIN,
        Speaker("a", "Mr Putin"),
        NATIONS,
        Speaker("b", "UN", "organisation"),
        Speaker("c", "Olga Zelensky"),
    )
    fill(project, *alike, Speaker("d", "Olga Zelenskyy"), ANNA, JOHN, Speaker("e", "Ben Okoye"))
    found = {id for some in project.registry.doubles() for id in some}
    assert found == {"s1", "a", "s4", "b", "c", "d"}


def test_names_are_listed_by_name_and_filtered_by_all_of_them(project: Project) -> None:
    fill(project, PUTIN, Speaker("s7", "álvaro Ruiz", aliases=("Minister Ruiz",)), NATIONS)
    names = [speaker.name for speaker in project.registry.containing("")]
    assert sorted(names) == sorted(["álvaro Ruiz", "United Nations", "Vladimir Putin"])
    assert [s.name for s in project.registry.containing("ALVARO min")] == ["álvaro Ruiz"]
    assert [s.name for s in project.registry.containing("ruiz nobody")] == []


def test_among_thousands_the_picker_has_those_whom_the_article_is_about(project: Project) -> None:
    many = [Speaker(f"x{number}", f"Nobody Surname{number}") for number in range(400)]
    fill(project, *many, PUTIN, ANNA)
    text = "Rain\n\nVladimir Putin came. “It rains,” said Wladimir Putin. Anna Reed left.\n"
    stage = ImportStage(project.database)
    at = text.index("“It")
    source = (Span(text.index("Wladimir"), text.index("Wladimir") + 14),)
    quotation = quotation_of("q1", (Span(at, at + 11),), source=source)
    stage.add(Record(new_document("b", text), Layer("b", "ana", quotations=(quotation,))))
    stage.commit("import", None)
    project.work_as("ana")
    opened = project.open_document(project.position_of("b"))
    near = speakers_near(project, opened, opened.quotations[0])
    assert {speaker.name for speaker in near} == {"Vladimir Putin", "Anna Reed"}
    ranked = speaker_choices(opened, opened.quotations[0], near, {}, project.registry.matches)
    assert ranked[0].name == "Vladimir Putin"
    assert ranked[0].why.startswith("named in the source") or "may be the same" in ranked[0].why


def test_somebody_else_of_the_same_last_name_comes_behind_the_new_one(project: Project) -> None:
    fill(project, ANNA)
    text = "Rain\n\n“It rains,” said John Reed.\n"
    at = text.index("“It")
    source = (Span(text.index("John"), text.index("John") + 9),)
    stage = ImportStage(project.database)
    stage.add(
        Record(
            new_document("b", text),
            Layer("b", "ana", quotations=(quotation_of("q1", (Span(at, at + 11),), source=source),)),
        )
    )
    stage.commit("import", None)
    project.work_as("ana")
    opened = project.open_document(project.position_of("b"))
    ranked = speaker_choices(opened, opened.quotations[0], project.speakers(), {}, project.registry.matches)
    assert [(one.name, one.speaker is None) for one in ranked[:2]] == [
        ("John Reed", True),
        ("Anna Reed", False),
    ]


def test_a_name_that_is_surely_known_is_offered_as_the_known_one_alone(project: Project) -> None:
    fill(project, PUTIN)
    text = "Rain\n\n“It rains,” said President Vladimir Putin.\n"
    at, named = text.index("“It"), text.index("President")
    quotation = quotation_of("q1", (Span(at, at + 11),), source=(Span(named, named + 24),))
    stage = ImportStage(project.database)
    stage.add(Record(new_document("b", text), Layer("b", "ana", quotations=(quotation,))))
    stage.commit("import", None)
    project.work_as("ana")
    opened = project.open_document(project.position_of("b"))
    ranked = speaker_choices(opened, opened.quotations[0], project.speakers(), {}, project.registry.matches)
    assert [(one.name, one.speaker) for one in ranked] == [("Vladimir Putin", PUTIN)]
