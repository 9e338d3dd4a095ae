"""Acts on speakers: over documents and layers, undone as a whole or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.document import new_document
from annotator.domain.errors import ActRefused, StorageError
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.acts.speakers import SpeakerActs
from annotator.store.file_overview import damage
from annotator.store.import_stage import ImportStage
from tests.examples import claim_of, quotation_of
from tests.store.test_history import everything

TEXT = "“It rains,” said Mr Putin. “It pours,” said Vladimir Putin.\n"
RAINS, POURS = Span(0, 11), Span(27, 38)
PUTIN, MR = Speaker("s1", "Vladimir Putin"), Speaker("s2", "Mr Putin", aliases=("the Kremlin",))
SOURCE = (Span(TEXT.index("Mr"), TEXT.index("Mr") + 8),)


def add(project: Project, document: str, annotator: str) -> None:
    """Import a layer: a quotation of each, and a claim of Mr Putin's."""
    quotations = (
        quotation_of("q1", (RAINS,), source=SOURCE, speaker="s2"),
        quotation_of("q2", (POURS,), speaker="s1"),
    )
    claims = (claim_of("c1", (RAINS,), speaker="s2"),)
    layer = Layer(document, annotator, quotations=quotations, claims=claims)
    stage = ImportStage(project.database)
    stage.add(Record(new_document(document, TEXT), layer, speakers=(PUTIN, MR)))
    stage.commit("import", None)


@pytest.fixture
def acts(project: Project) -> SpeakerActs:
    """Give Ana's acts in a project where Ana and Ben have annotated two documents."""
    add(project, "a1", "ana")
    add(project, "a1", "ben")
    add(project, "a2", "ben")
    project.work_as("ana")
    return project.speaker_acts()


def names(project: Project) -> list[str]:
    return [speaker.name for speaker in project.speakers()]


def test_a_merge_reaches_all_layers_and_keeps_the_names(project: Project, acts: SpeakerActs) -> None:
    before = everything(project.path)
    changes = acts.merge("s1", "s2")
    (kept,) = project.speakers()
    assert (kept.name, kept.aliases) == ("Vladimir Putin", ("Mr Putin", "the Kremlin"))
    assert project.mention_counts(["s1"]) == {"s1": 9}
    assert changes.documents_touched() == {"a1", "a2"}
    assert changes.speakers.keys() == {"s1", "s2"}
    assert (changes.ids("quotation"), changes.ids("claim")) == ({"q1"}, {"c1"})
    assert damage(project.database) == []
    project.undo()
    assert everything(project.path) == before


def test_a_merge_is_undone_after_a_restart_and_done_again(project: Project, acts: SpeakerActs) -> None:
    before = everything(project.path)
    acts.merge("s1", "s2")
    merged = everything(project.path)
    project.close()
    with Project.open(project.path) as again:
        again.work_as("ana")
        assert again.undo().act == "undo: merge speakers"
        assert everything(project.path) == before
    with Project.open(project.path) as again:
        again.work_as("ana")
        assert "a2" in again.redo().documents_touched()
        assert everything(project.path) == merged


def test_an_open_document_shows_a_merge(project: Project, acts: SpeakerActs) -> None:
    opened = project.open_document(1)
    opened.apply(acts.merge("s1", "s2"))
    assert {quotation.speaker for quotation in opened.quotations} == {"s1"}
    assert [claim.speaker for claim in opened.claims] == ["s1"]
    opened.apply(project.undo())
    assert [quotation.speaker for quotation in opened.quotations] == ["s2", "s1"]


def test_undoing_a_merge_is_refused_once_somebody_has_changed_a_mention(
    project: Project, acts: SpeakerActs
) -> None:
    acts.merge("s1", "s2")
    document = project.document_at(2)
    project.work_as("ben").on(document).annotations.set_note(Reference(QUOTATION, "q1"), "sure?")
    project.work_as("ana")
    merged = everything(project.path)
    with pytest.raises(ActRefused, match="somebody has changed the same quotation since"):
        project.undo()
    assert everything(project.path) == merged, "nothing is undone by halves"
    project.work_as("ben")
    project.undo()
    project.work_as("ana")
    project.undo()
    assert names(project) == ["Mr Putin", "Vladimir Putin"]


def test_an_act_of_somebody_on_a_merged_mention_can_only_be_undone_after_the_merge(
    project: Project, acts: SpeakerActs
) -> None:
    project.work_as("ben").on(project.document_at(2)).annotations.set_note(
        Reference(QUOTATION, "q1"), "sure?"
    )
    acts.merge("s1", "s2")
    with pytest.raises(ActRefused, match="somebody has changed the same quotation since"):
        project.undo()
    project.work_as("ana")
    project.undo()
    project.work_as("ben")
    assert project.undo().act == "undo: set note"


def test_a_speaker_that_is_gone_cannot_be_set_behind_a_quotation(project: Project, acts: SpeakerActs) -> None:
    acts.merge("s1", "s2")
    with pytest.raises(ActRefused):
        project.work_as("ana").on(project.document_at(1)).quotations.set_speakers(
            Reference(QUOTATION, "q2"), ("s2",)
        )


def test_a_merge_of_a_thousand_mentions_is_one_step(project: Project) -> None:
    stage = ImportStage(project.database)
    for number in range(100):
        quotations = tuple(
            quotation_of(f"q{each}", (Span(each, each + 1),), speaker="s2") for each in range(10)
        )
        layer = Layer(f"d{number}", "ben", quotations=quotations)
        stage.add(Record(new_document(f"d{number}", TEXT), layer, speakers=(MR,)))
    stage.commit("import", None)
    add(project, "a1", "ana")
    project.work_as("ana")
    before = everything(project.path)
    changes = project.speaker_acts().merge("s1", "s2")
    assert len(changes.documents_touched()) == 101
    assert project.mention_counts(["s1"]) == {"s1": 1003}
    assert len([entry for entry in project.history() if entry.state == "done"]) == 1
    project.undo()
    assert everything(project.path) == before


def test_chosen_mentions_are_split_off_to_a_new_speaker(project: Project, acts: SpeakerActs) -> None:
    before = everything(project.path)
    mentions = [one for one in project.mentions("s2") if one.document == "a2"]
    assert [(one.kind, one.named) for one in mentions] == [("claim", False), ("quotation", True)]
    changes = acts.split("s2", mentions, name="Igor  Putin")
    assert names(project) == ["Igor Putin", "Mr Putin", "Vladimir Putin"]
    (new,) = changes.speakers
    assert project.speaker(new) == replace(MR, id=new, name="Igor Putin", aliases=())
    assert project.mention_counts([new, "s2"]) == {new: 2, "s2": 4}
    assert changes.documents_touched() == {"a2"}
    project.undo()
    assert everything(project.path) == before


def test_chosen_mentions_are_given_to_a_speaker_that_is_there(project: Project, acts: SpeakerActs) -> None:
    acts.split("s2", project.mentions("s2")[:1], to="s1")
    assert project.mention_counts(["s1", "s2"]) == {"s1": 4, "s2": 5}
    assert names(project) == ["Mr Putin", "Vladimir Putin"]


def test_a_split_is_refused_where_a_mention_names_somebody_else_by_now(
    project: Project, acts: SpeakerActs
) -> None:
    mentions = project.mentions("s2")
    project.work_as("ben").on(project.document_at(2)).quotations.set_speakers(
        Reference(QUOTATION, "q1"), ("s1",)
    )
    before = everything(project.path)
    with pytest.raises(ActRefused, match="look at them again"):
        acts.split("s2", mentions, name="Igor Putin")
    assert everything(project.path) == before


def test_names_kinds_and_aliases_change_and_are_undone(project: Project, acts: SpeakerActs) -> None:
    before = everything(project.path)
    acts.rename("s2", " The   Kremlin ")
    acts.add_alias("s2", "Kremlin")
    acts.remove_alias("s2", "the Kremlin")
    acts.set_kind("s2", "organisation")
    assert project.speaker("s2") == Speaker("s2", "The Kremlin", "organisation", ("Kremlin",))
    acts_done = [project.undo().act for _ in range(4)]
    assert acts_done == [
        "undo: set speaker kind",
        "undo: remove alias",
        "undo: add alias",
        "undo: rename speaker",
    ]
    assert everything(project.path) == before


def test_a_name_that_was_an_alias_is_none_any_more(project: Project, acts: SpeakerActs) -> None:
    acts.rename("s2", "the Kremlin")
    assert project.speaker("s2") == Speaker("s2", "the Kremlin")


def test_only_a_speaker_without_mentions_is_deleted(project: Project, acts: SpeakerActs) -> None:
    with pytest.raises(ActRefused, match="“Mr Putin” has 6 mentions"):
        acts.delete("s2")
    acts.split("s2", project.mentions("s2"), to="s1")
    acts.delete("s2")
    assert names(project) == ["Vladimir Putin"]
    project.undo()
    assert names(project) == ["Mr Putin", "Vladimir Putin"]


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda acts: acts.merge("s1", "s1"), "one speaker already"),
        (lambda acts: acts.merge("s1", "s9"), "not there any more"),
        (lambda acts: acts.rename("s1", "  "), "needs a name"),
        (lambda acts: acts.rename("s1", "Vladimir Putin"), "Nothing to change"),
        (lambda acts: acts.add_alias("s2", "THE KREMLIN"), "Nothing to change"),
        (lambda acts: acts.remove_alias("s1", "x"), "Nothing to change"),
        (lambda acts: acts.set_kind("s1", "person"), "Nothing to change"),
        (lambda acts: acts.split("s1", [], name="x"), "Choose the mentions"),
        (lambda acts: acts.delete("s9"), "not there any more"),
    ],
)
def test_what_changes_nothing_is_refused(project: Project, acts: SpeakerActs, act, words: str) -> None:
    before = everything(project.path)
    with pytest.raises(ActRefused, match=words):
        act(acts)
    assert everything(project.path) == before
    assert project.next_undo() is None


def test_a_project_open_for_reading_is_left_alone(project: Project, acts: SpeakerActs) -> None:
    with Project.open(project.path, read_only=True) as reader:
        reader.work_as("ben")
        with pytest.raises(StorageError, match="reading only"):
            reader.speaker_acts().merge("s1", "s2")


def test_the_preview_of_an_act_on_speakers_counts_own_annotations_only(
    project: Project, acts: SpeakerActs
) -> None:
    acts.merge("s1", "s2")
    opened = project.open_document(1)
    preview = project.preview(None, opened)
    assert (preview.going, preview.coming, preview.others) == ((), (), 2)
    assert (project.way_to(None, opened).acts, project.way_to(None, opened).here) == (1, 1)
    assert project.preview(None, project.open_document(2)).others == 0, "there Ben alone has annotated"


def test_mentions_stand_in_their_words(project: Project, acts: SpeakerActs) -> None:
    mentions = project.mentions("s2")
    assert [(one.position, one.annotator, one.kind) for one in mentions][:2] == [
        (1, "ana", "claim"),
        (1, "ben", "claim"),
    ]
    words = project.words_around([one for one in mentions if one.named])
    assert {place.of(said) for said, place in words} == {"Mr Putin"}
    assert words[0][0].startswith("“It rains,” said Mr Putin.")
