"""A project that each released file version has left behind opens in this program."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from annotator.domain.changes import LayerKey
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.gold import GOLD
from annotator.domain.gold_choice import origin_of
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.learning import Learning
from annotator.domain.thread import Place
from annotator.domain.waiver import Waiver
from annotator.domain.work_order import WorkOrder
from annotator.project import Project
from annotator.project.jobs import label_maps
from annotator.project.jobs.trash import trashed
from annotator.project.teams.merging import preview
from annotator.project.teams.planning import plan_in_force
from annotator.store import (
    analyses,
    codebook_versions,
    file_overview,
    finding_counts,
    gold,
    import_reports,
    layers,
    learning,
    misfits,
    table_fields,
    threads,
)
from annotator.store.schema import VERSION
from annotator.store.suggestions import suggestions

STORED = Path(__file__).parent.parent / "data" / "projects"


def test_there_is_a_stored_project_of_every_version() -> None:
    assert {path.stem for path in STORED.glob("*.qca")} == {f"version-{n}" for n in range(1, VERSION + 1)}


@pytest.mark.parametrize("name", [path.name for path in sorted(STORED.glob("*.qca"))])
def test_a_stored_project_opens_with_all_that_was_in_it(tmp_path: Path, name: str) -> None:
    path = Path(shutil.copy(STORED / name, tmp_path))
    with Project.open(path) as project:
        acts = project.work_as("ana")
        opened = project.open_document(1)
        text = opened.document.text
        (quotation,) = opened.quotations
        (claim,) = opened.claims
        assert quotation.content[0].of(text) == "“it is safe”"
        assert quotation.provenance is not None
        assert quotation.provenance.state == "accepted"
        speaker = project.speaker(quotation.speaker or "")
        assert speaker is not None
        assert speaker.name == "Ann Reed"
        assert claim.types == ("quantity",)
        assert [e.span.of(text) for e in opened.entities] == ["Ann Reed", "Friday", "£3 million"]
        assert opened.layer.status == "started"
        assert opened.layer.seconds == 12
        assert project.redo().act == "redo: mark done"
        assert acts.on(opened.document).layer.set_status("started").act == "mark started"
        assert file_overview.damage(project.database) == []


@pytest.mark.parametrize("name", [path.name for path in sorted(STORED.glob("*.qca"))])
def test_acts_that_a_stored_project_remembers_are_undone(tmp_path: Path, name: str) -> None:
    with Project.open(Path(shutil.copy(STORED / name, tmp_path))) as project:
        project.work_as("ana")
        undone = [project.undo().act for _ in range(3)]
        assert undone == ["undo: new entity", "undo: claim type", "undo: new claim"]
        assert len(project.open_document(1).claims) == 0
        assert project.redo().act == "redo: new claim"


@pytest.mark.parametrize("name", [path.name for path in sorted(STORED.glob("*.qca"))])
def test_a_jump_to_the_first_act_of_a_stored_project_and_back(tmp_path: Path, name: str) -> None:
    with Project.open(Path(shutil.copy(STORED / name, tmp_path))) as project:
        project.work_as("ana")
        opened = project.open_document(1)
        ids, done = project.ids_of_acts()
        assert all(act.line for act in project.past_acts(ids))
        before = layers.layer(project.database, "a1", "ana")
        assert project.preview(ids[0], opened).first() is not None
        for act in (ids[0], ids[done - 1]):
            for changes in project.jump(act):
                opened.apply(changes)
            assert bool(list(opened.claims)) == (act != ids[0])
        assert layers.layer(project.database, "a1", "ana") == before


def test_roles_several_speakers_and_attributes_of_claims_came_with_version_4(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-3.qca", tmp_path))) as project:
        layer = layers.layer(project.database, "a1", "ana")
        assert layer.quotations[0].roles.keys() == {"content", "cue", "source"}
        assert len(layer.quotations[0].speakers) == 1
        assert layer.claims[0].attributes == {}
    with Project.open(Path(shutil.copy(STORED / "version-4.qca", tmp_path))) as project:
        text = project.document_at(1).text
        layer = layers.layer(project.database, "a1", "ana")
        (quotation,), (claim,) = layer.quotations, layer.claims
        assert [span.of(text) for span in quotation.spans("addressee")] == ["Friday"]
        named = [speaker.name for id in quotation.speakers if (speaker := project.speaker(id))]
        assert named == ["Ann Reed", "Bridge"]
        assert claim.attributes == {"topic": "money"}
        (suggestion,) = suggestions(project.database, "a1", QUOTATION)
        assert [speaker.name for speaker in suggestion.speakers] == named


def test_effort_syntax_and_suggested_speakers_came_with_version_2(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-1.qca", tmp_path))) as project:
        (suggestion,) = suggestions(project.database, "a1", QUOTATION)
        assert (suggestion.speakers, suggestion.annotation.mode) == ((), "speech")
        assert analyses.syntax(project.database, "a1") is None
        assert effort(project) == (12, 0, 0)
    with Project.open(Path(shutil.copy(STORED / "version-2.qca", tmp_path))) as project:
        text = project.document_at(1).text
        (suggestion,) = suggestions(project.database, "a1", QUOTATION)
        (speaker,) = suggestion.speakers
        assert speaker.name == speaker.mention.of(text) == "Ann Reed"
        syntax = analyses.syntax(project.database, "a1")
        assert syntax is not None
        assert [s.of(text) for s in syntax.phrases] == ["Mayor Ann Reed", "it", "on Friday", "£3 million"]
        assert [r.cue.of(text) for r in syntax.reports] == ["said", "added"]
        assert effort(project) == (12, 34, 5)


def effort(project: Project) -> tuple[int, int, int]:
    with project.database.reading() as connection:
        return tuple(connection.execute("SELECT seconds, keys, pointer FROM effort").fetchone())


def test_suggested_claims_came_with_version_2(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-1.qca", tmp_path))) as project:
        assert suggestions(project.database, "a1", CLAIM) == ()
    with Project.open(Path(shutil.copy(STORED / "version-2.qca", tmp_path))) as project:
        (claim,) = (one.annotation for one in suggestions(project.database, "a1", CLAIM))
        assert claim.content[0].of(project.document_at(1).text) == "it is safe"
        assert (claim.types, claim.is_hedged, claim.is_check_worthy) == (("event",), False, False)
        assert claim.quotation == suggestions(project.database, "a1", QUOTATION)[0].id


def test_waivers_came_with_version_2(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-1.qca", tmp_path))) as project:
        assert layers.layer(project.database, "a1", "ana").waivers == ()
    with Project.open(Path(shutil.copy(STORED / "version-2.qca", tmp_path))) as project:
        layer = layers.layer(project.database, "a1", "ana")
        assert layer.waivers == (Waiver("type", layer.quotations[0].id, reason="meant so"),)


def test_learning_and_suggestions_in_reserve_came_with_version_5(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-4.qca", tmp_path))) as project:
        assert [one.is_reserve for one in suggestions(project.database, "a1", QUOTATION)] == [False]
        assert learning.learning(project.database, "ana") == Learning()
        assert learning.is_used(project.database, "ana")
        assert learning.forgotten(project.database, "ana") == 0
    with Project.open(Path(shutil.copy(STORED / "version-5.qca", tmp_path))) as project:
        kept = suggestions(project.database, "a1", QUOTATION)
        assert [one.id for one in kept if one.is_reserve] == ["q-reserve"]
        learnt = learning.learning(project.database, "ana")
        assert [lesson.words for lesson in learnt.in_order()] == ["23 accepted of 25 with the cue “added”"]
        assert (learnt.limit, learnt.documents, learnt.decisions) == (0.4, 9, 120)
        assert not learning.is_used(project.database, "ana")
        assert learning.forgotten(project.database, "ana") == 1


def test_reports_of_imports_and_maps_of_labels_came_with_version_6(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-5.qca", tmp_path))) as project:
        assert (import_reports.reports(project.database), label_maps.maps(project)) == ([], [])
    with Project.open(Path(shutil.copy(STORED / "version-6.qca", tmp_path))) as project:
        (report,) = import_reports.reports(project.database)
        assert (report.annotator, report.page) == ("ana", ("a.jsonl:1: text is missing.",))
        assert [item.given for item in import_reports.refused_items(project.database, report.id)] == [b"{}"]
        assert [(each.name, dict(each.labels)) for each in label_maps.maps(project)] == [
            ("house style", {"QUOTE": "content"})
        ]


def test_what_columns_were_taken_for_came_with_version_7(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-6.qca", tmp_path))) as project:
        assert table_fields.table_fields(project.database) == {}
    with Project.open(Path(shutil.copy(STORED / "version-7.qca", tmp_path))) as project:
        assert table_fields.table_fields(project.database) == {("Head", "Body"): {"Body": "text", "Head": ""}}


def test_the_trash_came_with_version_8(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-7.qca", tmp_path))) as project:
        project.work_as("ana")
        number = project.count()
        project.trash_acts().remove(["a1"])
        assert (project.count(), len(trashed(project, 10))) == (number - 1, 1)
        project.undo()
        assert len(project.open_document(1).quotations) == 1
        assert file_overview.damage(project.database) == []


def test_checksums_came_with_version_8(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-7.qca", tmp_path))) as project:
        acts = project.work_as("ana")
        assert misfits.of_all_acts(project.database) == {}
        project.undo()  # an act that has no checksum yet
        acts.on(project.document_at(1)).layer.set_flag(True)
        (key,) = misfits.of_all_acts(project.database)
        assert key == ("a1", "ana")
        assert misfits.fits(project.database, key)


def test_a_document_in_the_trash_of_version_8_comes_back(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-8.qca", tmp_path))) as project:
        project.work_as("ben")
        project.undo()
        assert project.document_at(2).title == "Ferries sail"
        assert misfits.fits(project.database, LayerKey("a1", "ana"))


def test_comments_and_reasons_of_flags_came_with_version_9(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-8.qca", tmp_path))) as project:
        acts = project.work_as("ana").on(project.document_at(1))
        opened = project.open_document(1)
        assert (opened.layer.flag_reason, opened.threads.all()) == ("", ())
        acts.threads.begin("Is that all?")
        acts.layer.set_flag(True, "ask Ben")
        opened = project.open_document(1)
        assert (len(opened.threads.all()), opened.layer.flag_reason) == (1, "ask Ben")
        for _ in range(2):
            project.undo()
        assert (project.open_document(1).threads.all(), file_overview.damage(project.database)) == ((), [])


def test_comments_assignments_and_versions_of_the_codebook_came_with_version_9(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-8.qca", tmp_path))) as project:
        project.work_as("ana")
        opened = project.open_document(1)
        assert (opened.layer.flag_reason, threads.of_document(project.database, opened.document.id)) == (
            "",
            (),
        )
        assert project.work_order() == WorkOrder()
        assert project.due_date() is None
        assert misfits.fits(project.database, LayerKey("a1", "ana"))
    with Project.open(Path(shutil.copy(STORED / "version-9.qca", tmp_path))) as project:
        project.work_as("ben")
        opened = project.open_document(1)
        (thread,) = threads.of_document(project.database, opened.document.id)
        assert thread.place == Place(
            "ana", "quotation", layers.layer(project.database, "a1", "ana").quotations[0].id
        )
        assert [message.text for message in thread.messages] == ["Is this one sentence or two?"]
        assert opened.layer.flag_reason == "the source is not named"
        assert project.work_order() == WorkOrder("random", 7)
        assert project.due_date() == date(2026, 12, 24)
        assert finding_counts.count(project.database, LayerKey("a1", "ben")) == 2
        assert [kept.version for kept in codebook_versions.versions(project.database)] == ["1.0", "1.1"]
        assert project.positions_matching(DocumentFilter(assigned="ben")) == [1]
        assert misfits.fits(project.database, LayerKey("a1", "ben"))


def test_plans_gold_layers_and_what_merges_met_came_with_version_10(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-9.qca", tmp_path))) as project:
        project.work_as("ana")
        assert plan_in_force(project) is None
        assert gold.choices(project.database, "a1") == {}
        assert misfits.fits(project.database, LayerKey("a1", "ben"))
    with Project.open(Path(shutil.copy(STORED / "version-10.qca", tmp_path))) as project:
        project.work_as("lea")
        plan = plan_in_force(project)
        assert plan is not None and (plan.annotators, plan.training, plan.seed) == (
            ("ana", "ben"),
            ("a1",),
            3,
        )
        (quotation,) = layers.layer(project.database, "a1", GOLD).quotations
        assert origin_of(quotation) == ("ana",)
        assert len(gold.choices(project.database, "a1")) == 1
        (conflict,) = preview(project, []).conflicts.first
        assert (conflict.name, len(conflict.sides)) == ("ben", 2)
        assert all(misfits.fits(project.database, LayerKey("a1", name)) for name in ("ana", GOLD))
