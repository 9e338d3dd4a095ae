"""Quotations of several speakers: named in one act, counted, merged, split and kept in every layer."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.analysis import Analysis
from annotator.domain.document import Document
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import QUOTATION
from annotator.domain.proposed import SuggestedSpeaker
from annotator.domain.quotation import Quotation
from annotator.domain.speaker import Speaker
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.check import check
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.file_import import import_stream
from annotator.project.jobs.preparation import save_analysis
from tests.examples import (
    ARTICLE,
    DIRECT,
    made,
    new_speaker,
    only,
    proposal,
    schema,
    span_of,
    spans_of,
    varied,
)
from tests.store.test_history import everything

CONTENT = spans_of(ARTICLE, DIRECT)
BEN = SuggestedSpeaker("Ben Okoye", "person", span_of(ARTICLE, "Ben Okoye"), "named beside her")
BOTH = varied(proposal(), speakers=(*proposal().speakers, BEN))


@pytest.fixture
def two(project: Project, document: Document, acts: Acts) -> tuple[str, str, str]:
    """Give a quotation of Ann Reed and Ben Okoye: its id and theirs."""
    id = made(acts.on(document).quotations.new(CONTENT))
    ann = only(
        frozenset(
            acts.on(document)
            .quotations.set_speakers(Reference(QUOTATION, id), (new_speaker("Ann Reed"),))
            .speakers
        )
    )
    changes = acts.on(document).quotations.set_speakers(
        Reference(QUOTATION, id), (ann, new_speaker("Ben Okoye"))
    )
    assert changes.act == "set speakers"
    return id, ann, only(frozenset(changes.speakers))


def quotation(project: Project, id: str) -> Quotation:
    found = project.open_document(1).quotations.get(id)
    assert found is not None
    return found


def exported(project: Project) -> bytes:
    out = io.BytesIO()
    write_records(project, out)
    return out.getvalue()


def test_two_speakers_are_named_and_taken_back_by_undo(
    project: Project, document: Document, acts: Acts, two: tuple[str, str, str]
) -> None:
    id, ann, ben = two
    assert quotation(project, id).speakers == (ann, ben)
    assert quotation(project, id).speaker == ann
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (ben, ann, ben))
    assert quotation(project, id).speakers == (ben, ann), "each once, in the order given"
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (ann,))
    assert project.speaker(ben) is None, "whom a choice had made goes with the last mention"
    project.undo()
    project.undo()
    assert quotation(project, id).speakers == (ann, ben)
    assert project.past_acts(project.ids_of_acts()[0][2:3])[0].line == (
        "speaker: Ann Reed → Ann Reed and Ben Okoye"
    )


def test_a_jump_passes_over_the_acts_that_made_and_named_them(
    project: Project, document: Document, acts: Acts, two: tuple[str, str, str]
) -> None:
    id, ann, ben = two
    acts.on(document).annotations.set_note(Reference(QUOTATION, id), "sure?")
    ids, _ = project.ids_of_acts()
    after = everything(project.path)
    project.jump(None)
    assert project.speakers() == []
    project.jump(ids[-1])
    assert quotation(project, id).speakers == (ann, ben)
    assert everything(project.path)["quotation"] == after["quotation"]


def test_a_jump_tells_of_each_what_stands_at_the_end_where_acts_on_speakers_lie_between(
    project: Project, document: Document, acts: Acts, two: tuple[str, str, str]
) -> None:
    id, ann, ben = two
    start = project.ids_of_acts()[0][-1]
    other = made(acts.on(document).quotations.new(spans_of(ARTICLE, "“It is too late,”")))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, other), (ben,))
    by_id = {mention.id: mention for mention in project.mentions(ben)}
    project.speaker_acts().split(ben, [by_id[id]], name="Zoe Quill")
    acts.on(document).annotations.set_note(Reference(QUOTATION, id), "sure?")
    project.speaker_acts().split(ben, [by_id[other]], to=ann)
    end = project.ids_of_acts()[0][-1]
    view = project.open_document(1)
    for act in (start, end):
        for changes in project.jump(act):
            view.apply(changes)
        assert list(view.quotations) == list(project.open_document(1).quotations)
    assert quotation(project, id).note == "sure?"


def test_each_of_them_is_counted_and_has_the_mention(project: Project, two: tuple[str, str, str]) -> None:
    id, ann, ben = two
    assert project.mention_counts([ann, ben]) == {ann: 1, ben: 1}
    assert project.speaker_uses() == {ann: 1, ben: 1}
    assert [[mention.id for mention in project.mentions(each)] for each in (ann, ben)] == [[id], [id]]


def test_merging_both_leaves_one(project: Project, two: tuple[str, str, str]) -> None:
    id, ann, ben = two
    before = everything(project.path)
    changes = project.speaker_acts().merge(ben, ann)
    assert quotation(project, id).speakers == (ben,)
    (changed,) = changes.annotations.values()
    assert changed.speakers == (ben,)
    assert project.mention_counts([ben]) == {ben: 1}
    project.undo()
    assert everything(project.path) == before


def test_a_further_speaker_is_split_off_and_merged_in_its_place(
    project: Project, two: tuple[str, str, str]
) -> None:
    id, ann, ben = two
    changes = project.speaker_acts().split(ben, project.mentions(ben), name="Benedict Okoye")
    other = next(key for key, speaker in changes.speakers.items() if speaker and key != ben)
    assert quotation(project, id).speakers == (ann, other)
    project.speaker_acts().merge(ben, other)
    assert quotation(project, id).speakers == (ann, ben)


def test_one_who_is_named_further_cannot_be_deleted(
    project: Project, document: Document, acts: Acts, two: tuple[str, str, str]
) -> None:
    id, ann, ben = two
    with pytest.raises(ActRefused, match="“Ben Okoye” has 1 mention"):
        project.speaker_acts().delete(ben)
    project.speaker_acts().set_kind(ben, "author")  # so that it stays without a mention
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (ann,))
    project.speaker_acts().delete(ben)
    with pytest.raises(ActRefused, match="something that is not there any more"):
        acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (ann, ben))
    assert quotation(project, id).speakers == (ann,)


def test_making_a_speaker_is_not_undone_while_another_layer_names_it_further(
    project: Project, document: Document, acts: Acts
) -> None:
    own = made(acts.on(document).quotations.new(CONTENT))
    speaker = only(
        frozenset(
            acts.on(document)
            .quotations.set_speakers(Reference(QUOTATION, own), (new_speaker("Zoe Quill"),))
            .speakers
        )
    )
    of_ben = project.work_as("ben").on(document).quotations
    theirs = made(of_ben.new(CONTENT))
    named = only(
        frozenset(of_ben.set_speakers(Reference(QUOTATION, theirs), (new_speaker("Ann Reed"),)).speakers)
    )
    of_ben.set_speakers(Reference(QUOTATION, theirs), (named, speaker))
    project.work_as("ana")
    before = everything(project.path)
    with pytest.raises(ActRefused, match="something that came later depends on it"):
        project.undo()
    with pytest.raises(ActRefused, match="something that came later depends on"):
        project.jump(None)
    assert everything(project.path) == before
    project.work_as("ben")
    project.undo()
    project.work_as("ana")
    project.undo()
    assert project.speaker(speaker) is None


@pytest.mark.parametrize(
    ("accept", "state"),
    [
        (lambda on: on.accept(BOTH), "accepted"),
        (lambda on: on.accept(BOTH, speakers=(Speaker("s1", "Ann Reed"),)), "edited"),
        (lambda on: on.accept(BOTH, lambda q: q.with_spans("source", ())), "edited"),
    ],
)
def test_a_suggestion_of_two_speakers(
    project: Project, document: Document, acts: Acts, accept: Callable[..., object], state: str
) -> None:
    save_analysis(project, "a1", Analysis("m 1", (), (BOTH,)))
    assert list(project.open_document(1).pending) == [BOTH]
    accept(acts.on(document).suggestions)
    (made_of_it,) = project.open_document(1).quotations
    names = [speaker.name for id in made_of_it.speakers if (speaker := project.speaker(id))]
    assert made_of_it.provenance is not None
    assert made_of_it.provenance.state == state
    taken_from_source = {"accepted": ["Ann Reed", "Ben Okoye"], "edited": names[:1]}
    assert names == taken_from_source[state]
    project.undo()
    assert project.speakers() == []


def test_a_layer_of_several_speakers_is_imported_with_its_ids_mapped(
    project: Project, two: tuple[str, str, str], tmp_path: Path
) -> None:
    _, ann, ben = two
    data = exported(project)
    line = json.loads(data)
    schema().validate(line)
    (said,) = line["quotations"]
    assert (said["speaker"], said["speakers"]) == (ann, [ann, ben])
    assert list(said)[list(said).index("speaker") + 1] == "speakers"
    with Project.create(tmp_path / "same.qca") as same:
        assert import_stream(same, io.BytesIO(data)).problems == []
        assert exported(same) == data
    line["speakers"] = [one | {"name": f"{one['name']} junior"} for one in line["speakers"]]
    line |= {"annotator": "ben"}
    assert import_stream(project, io.BytesIO(json.dumps(line).encode())).problems == []
    project.work_as("ben")
    (imported,) = project.open_document(1).quotations
    assert set(imported.speakers).isdisjoint({ann, ben}), "other people have these ids here"
    named = [speaker.name for id in imported.speakers if (speaker := project.speaker(id))]
    assert named == ["Ann Reed junior", "Ben Okoye junior"]
    assert not [finding for finding in check(project) if isinstance(finding, str)]


def test_a_suggestion_of_two_comes_back_pending_and_rejected(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    save_analysis(project, "a1", Analysis("m 1", (), (BOTH,)))
    for decide in (lambda: None, lambda: acts.on(document).suggestions.reject(BOTH)):
        decide()
        data = exported(project)
        line = json.loads(data)
        schema().validate(line)
        (told,) = line["rejected"] if line.get("rejected") else line["quotations"]
        assert told["speaker"] == "person:Ann Reed"
        assert told["speakers"] == ["person:Ann Reed", "person:Ben Okoye"]
        assert [one["why"] for one in told["suggestion"]["speakers"]] == ["named in the source", BEN.why]
        assert told["suggestion"]["speaker"] == told["suggestion"]["speakers"][0]
        with Project.create(tmp_path / f"{line['annotator']}.qca") as other:
            assert import_stream(other, io.BytesIO(data)).problems == []
            assert exported(other) == data


def test_a_pronoun_named_beside_another_is_found(
    project: Project, document: Document, acts: Acts, two: tuple[str, str, str]
) -> None:
    id, ann, _ = two
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (ann, new_speaker("she")))
    (found,) = project.open_document(1).findings.in_order()
    assert (found.kind, found.message) == ("unresolved pronoun", "Speaker “she” is only a pronoun")
