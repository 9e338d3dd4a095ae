"""The gold layer: what is taken of several layers, whose it is, undo, later changes, and its export."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.cli.program import run
from annotator.domain.adjudication import MISSING, Reading
from annotator.domain.changes import Changes
from annotator.domain.decisions import Blindness
from annotator.domain.document import Document
from annotator.domain.errors import ActRefused
from annotator.domain.gold import GOLD
from annotator.domain.gold_choice import Choice, origin_of, signed, with_origin
from annotator.domain.kinds import CLAIM, ENTITY, QUOTATION
from annotator.domain.layer import Layer
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span, Spans
from annotator.domain.speaker import Speaker
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.acts.document_acts import DocumentActs
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.file_import import import_stream
from annotator.project.teams.readings import DocumentReadings, reading_of
from annotator.store import layers
from tests.examples import ARTICLE, add_document, made, new_project, schema, spans_of
from tests.project.acts.article_layer import CONTENT, CRITICS, LATER, SOURCE, layer

ACTS = ("ana", "ben", "ana ben", "", "agreed", "delete", "undo", "redo")
SHORTER = spans_of(ARTICLE, "the tram will cost £212 million")


@pytest.fixture
def document(project: Project) -> Document:
    """Give the article."""
    return add_document(project, ARTICLE, analysed=True)


def done(
    project: Project, document: Document, name: str, *perform: Callable[[DocumentActs], Changes]
) -> list[str]:
    """Let somebody do acts and finish; return the ids of the quotations."""
    on = project.work_as(name).on(document)
    ids = [next(iter(changes.ids("quotation")), "") for changes in (act(on) for act in perform)]
    on.layer.set_status("done")
    return ids


def two_layers(project: Project, document: Document) -> tuple[str, str]:
    """Let ana and ben agree in one quotation, differ in edges and source of another; ana has one more."""
    ana = done(
        project,
        document,
        "ana",
        lambda on: on.quotations.new(CONTENT, source=SOURCE),
        lambda on: on.quotations.new(LATER),
        lambda on: on.quotations.new(CRITICS),
    )
    ben = done(
        project,
        document,
        "ben",
        lambda on: on.quotations.new(SHORTER),
        lambda on: on.quotations.new(LATER),
    )
    return ana[0], ben[0]


def on_gold(project: Project, document: Document, name: str = "lea") -> DocumentActs:
    return project.work_as(name, on_gold=True).on(document)


def gold(project: Project) -> Layer:
    return layers.layer(project.database, "a1", GOLD)


def states(reading: Reading) -> list[str]:
    return [part.state for part in reading.parts]


def test_layers_are_one_reading_of_what_agrees_and_what_differs(project: Project, document: Document) -> None:
    two_layers(project, document)
    first, agreed, last = reading_of(project, document).parts
    assert (first.differing, first.variants[0].annotators) == (("content", "source"), ("ana",))
    assert (agreed.is_agreed, agreed.differing) == (True, ())
    assert (last.differing, last.variants[-1]) == ((MISSING,), (("ben",), None))


def test_a_side_is_taken_with_whose_it_was_and_undo_opens_it_again(
    project: Project, document: Document
) -> None:
    two_layers(project, document)
    on = on_gold(project, document)
    reading = reading_of(project, document)
    on.gold.take(reading, reading.parts[0], ["ana"])
    (taken,) = gold(project).quotations
    assert (taken.content, taken.source, origin_of(taken)) == (CONTENT, SOURCE, ("ana",))
    assert states(reading_of(project, document)) == ["decided", "open", "open"]
    project.undo()
    assert gold(project).quotations == ()
    assert states(reading_of(project, document)) == ["open"] * 3
    project.redo()
    assert states(reading_of(project, document)) == ["decided", "open", "open"]


def test_all_that_agrees_is_one_act_and_names_all(project: Project, document: Document) -> None:
    two_layers(project, document)
    changes = on_gold(project, document).gold.take_agreed(reading_of(project, document))
    (taken,) = gold(project).quotations
    assert (taken.content, origin_of(taken)) == (LATER, ("ana", "ben"))
    assert (changes.act, states(reading_of(project, document))) == (
        "take all that agrees",
        ["open", "decided", "open"],
    )
    with pytest.raises(ActRefused):
        project.work_as("lea", on_gold=True).on(document).gold.take_agreed(reading_of(project, document))


def test_both_then_one_then_neither(project: Project, document: Document) -> None:
    two_layers(project, document)
    on = on_gold(project, document)

    def take(*names: str) -> list[tuple[Spans, tuple[str, ...]]]:
        reading = reading_of(project, document)
        on.gold.take(reading, reading.parts[0], names)
        return [(each.content, origin_of(each)) for each in gold(project).quotations]

    assert take("ana", "ben") == [(CONTENT, ("ana",)), (SHORTER, ("ben",))]
    assert take("ben") == [(SHORTER, ("ben",))]
    assert take() == []
    assert states(reading_of(project, document))[0] == "decided"


def test_a_correction_keeps_whose_it_was_and_names_who_corrected(
    project: Project, document: Document
) -> None:
    two_layers(project, document)
    on = on_gold(project, document)
    reading = reading_of(project, document)
    taken = made(on.gold.take(reading, reading.parts[0], ["ana"]))
    on.annotations.set_spans(Reference(QUOTATION, taken), "source", ())
    on.annotations.set_spans(Reference(QUOTATION, taken), "content", SHORTER)
    (corrected,) = gold(project).quotations
    assert (corrected.content, origin_of(corrected)) == (SHORTER, ("ana", "lea"))
    assert states(reading_of(project, document))[0] == "decided"
    assert project.history()[0].annotator == "lea"
    new = made(on.quotations.new(CRITICS))
    assert origin_of(next(q for q in gold(project).quotations if q.id == new)) == ("lea",)


def test_a_layer_that_changes_later_opens_its_difference_again(project: Project, document: Document) -> None:
    _, ben = two_layers(project, document)
    on = on_gold(project, document)
    reading = reading_of(project, document)
    on.gold.take(reading, reading.parts[0], ["ana"])
    place = reading.parts[0].place
    project.work_as("ben").on(document).annotations.set_spans(Reference(QUOTATION, ben), "source", SOURCE)
    part = reading_of(project, document).parts[0]
    assert (part.place, part.state, len(part.made)) == (place, "changed", 1)
    on_gold(project, document).gold.keep(part)
    assert states(reading_of(project, document))[0] == "decided"
    assert len(gold(project).quotations) == 1


def test_what_no_layer_has_any_more_stays_open_until_it_is_decided(
    project: Project, document: Document
) -> None:
    two_layers(project, document)
    on = on_gold(project, document)
    reading = reading_of(project, document)
    critics = reading.parts[-1]
    on.gold.take(reading, critics, ["ana"])
    ana = project.work_as("ana").on(document)
    ana.annotations.delete(Reference(QUOTATION, critics.annotations["ana"].id))
    part = reading_of(project, document).parts[-1]
    assert (part.annotations, part.state, part.made[0].content) == ({}, "changed", CRITICS)
    reading = reading_of(project, document)
    on_gold(project, document).gold.take(reading, part, ())
    assert gold(project).quotations == ()
    assert len(reading_of(project, document).parts) == 2


def test_one_more_layer_that_agrees_opens_nothing(project: Project, document: Document) -> None:
    two_layers(project, document)
    on_gold(project, document).gold.take_agreed(reading_of(project, document))
    done(project, document, "cy", lambda on: on.quotations.new(LATER))
    reading = reading_of(project, document)
    assert [part.state for part in reading.parts] == ["open", "decided", "open"]
    assert reading.parts[0].proposed is None
    assert reading.parts[2].proposed == ("ben", "cy")


def test_a_layer_that_is_not_done_waits_where_two_are_done(project: Project, document: Document) -> None:
    two_layers(project, document)
    project.work_as("cy").on(document).quotations.new(CRITICS)
    assert reading_of(project, document).annotators == ("ana", "ben")


def test_claims_follow_their_quotations_into_the_gold_layer(project: Project, document: Document) -> None:
    for name in ("ana", "ben"):
        on = project.work_as(name).on(document)
        outer = made(on.quotations.new(CONTENT))
        on.quotations.new(LATER, parent=outer)
        on.claims.new(CONTENT, quotation=outer)
        on.layer.set_status("done")
    reading = reading_of(project, document)
    assert [part.is_agreed for part in reading.parts] == [True] * 3
    on = on_gold(project, document)
    on.gold.take(reading, reading.parts[1], ["ana"])  # the claim, before its quotation
    assert gold(project).claims[0].quotation is None
    on.gold.take_agreed(reading_of(project, document))
    outer_gold, nested = gold(project).quotations
    assert gold(project).claims[0].quotation == nested.parent == outer_gold.id
    assert origin_of(gold(project).claims[0]) == ("ana", "ben")


def test_a_claim_of_another_quotation_or_with_another_type_differs(
    project: Project, document: Document
) -> None:
    for name, type in (("ana", "quantity"), ("ben", "event")):
        on = project.work_as(name).on(document)
        quotation = made(on.quotations.new(CONTENT))
        claim = made(on.claims.new(CONTENT, quotation=quotation if name == "ana" else None), "claim")
        on.claims.toggle_type(claim, type)
        on.layer.set_status("done")
    claim_part = reading_of(project, document).parts[1]
    assert (claim_part.kind, claim_part.differing) == (CLAIM, ("types", "quotation"))


def test_entities_that_the_model_found_are_removed_and_brought_back(
    project: Project, document: Document
) -> None:
    opened = project.open_document(1)
    ann = next(entity for entity in opened.entities_in(SOURCE[0]))
    done(project, document, "ana", lambda on: on.entities.delete(ann, of_model=True))
    done(project, document, "ben", lambda on: on.entities.new(CRITICS[0], "ORG"))
    reading = reading_of(project, document)
    removed, added = reading.parts
    assert (removed.kind, removed.differing, added.differing) == (ENTITY, (MISSING,), (MISSING,))
    on = on_gold(project, document)

    def seen() -> list[tuple[Span, tuple[str, ...]]]:
        entities = project.open_document(1).entities
        found = [*entities.overlapping(ann.span), *entities.overlapping(CRITICS[0])]
        return [(entity.span, origin_of(entity)) for entity in found]

    on.gold.take(reading, removed, ["ana"])
    on.gold.take(reading, added, ["ben"])
    assert seen() == [(CRITICS[0], ("ben",))]
    on.gold.take(reading_of(project, document), reading_of(project, document).parts[0], ["ben"])
    assert seen()[0] == (ann.span, ())
    assert states(reading_of(project, document)) == ["decided", "decided"]


def test_all_that_agrees_in_chosen_documents_is_one_act(project: Project, document: Document) -> None:
    other = add_document(project, ARTICLE + " Later.", "a2")
    two_layers(project, document)
    two_layers(project, other)
    project.work_as("lea")
    readings = DocumentReadings(project, [1, 2])
    project.chosen_acts().take(readings, readings.taken.way)
    assert readings.taken.summary() == "Taken where layers agree, in 2 documents: 2 annotations."
    assert [len(layers.layer(project.database, id, GOLD).quotations) for id in ("a1", "a2")] == [1, 1]
    project.undo()
    assert [len(layers.layer(project.database, id, GOLD).quotations) for id in ("a1", "a2")] == [0, 0]


def test_what_one_annotator_alone_has_done_is_taken_by_an_act_of_its_own(
    project: Project, document: Document
) -> None:
    two_layers(project, document)
    alone, begun = (add_document(project, f"{ARTICLE} {number}.", f"a{number}") for number in (2, 3))
    done(project, alone, "ana", lambda on: on.quotations.new(CONTENT), lambda on: on.quotations.new(LATER))
    project.work_as("ana").on(begun).quotations.new(CONTENT)
    project.work_as("lea")
    readings = DocumentReadings(project, [1, 2, 3])
    project.chosen_acts().take(readings, readings.taken.way)
    assert readings.taken == ("agreed", 1, 1, 1)
    readings = DocumentReadings(project, [1, 2, 3], "alone")
    project.chosen_acts().take(readings, readings.taken.way)
    assert readings.taken == ("alone", 1, 2, 0)
    found = [layers.layer(project.database, id, GOLD).quotations for id in ("a1", "a2", "a3")]
    assert [[origin_of(each) for each in of_layer] for of_layer in found] == [
        [("ana", "ben")], [("ana",), ("ana",)], [],
    ]  # fmt: skip
    with pytest.raises(ActRefused):
        project.chosen_acts().take(DocumentReadings(project, [1, 2, 3], "alone"), "alone")
    # One more layer that has the same opens nothing; another one does.
    done(project, alone, "ben", lambda on: on.quotations.new(CONTENT))
    assert states(reading_of(project, alone)) == ["decided", "changed"]


def test_who_has_begun_blind_does_not_see_what_others_have(project: Project, document: Document) -> None:
    two_layers(project, document)
    acts = project.work_as("lea")
    project.set_blindness(Blindness(100, until_done=True))
    acts.on(document).quotations.new(CRITICS)
    project.work_as("lea", on_gold=True)
    with pytest.raises(ActRefused, match="blind"):
        project.open_document(1)
    assert list(DocumentReadings(project, [1])) == []
    project.work_as("lea").on(document).layer.set_status("done")
    project.work_as("lea", on_gold=True)
    assert project.open_document(1).layer.annotator == GOLD


def test_a_gold_layer_has_a_status_of_its_own_and_its_comments_their_authors(
    project: Project, document: Document
) -> None:
    two_layers(project, document)
    on = on_gold(project, document)
    assert project.count_done() == 0
    on.layer.set_status("done")
    assert (project.count_done(), project.open_document(1).layer.status) == (1, "done")
    (thread,) = on.threads.begin("Why so short?").threads.values()
    assert thread is not None
    assert thread.messages[0].author == "lea"


def test_only_the_gold_layer_takes(project: Project, document: Document) -> None:
    two_layers(project, document)
    reading = reading_of(project, document)
    with pytest.raises(ActRefused):
        project.work_as("ana").on(document).gold.take(reading, reading.parts[0], ["ben"])


def test_a_choice_is_read_as_it_was_written() -> None:
    choice = Choice({"ana": "q1"}, {"ana": "q9"}, "00ff")
    assert Choice.from_plain(choice.to_plain()) == choice
    for plain in ({}, {"members": [], "made": {}, "seen": ""}, {"members": {"a": 1}, "made": {}, "seen": ""}):
        with pytest.raises(ValueError):
            Choice.from_plain(plain)


def test_names_that_are_none_are_passed_over() -> None:
    quotation = with_origin(Quotation("q", {"content": CONTENT}), ["ana", "ana", "ben"])
    assert origin_of(signed(quotation, "ana")) == ("ana", "ben")
    assert origin_of(replace(quotation, extra={"annotators": [1, "cy"]})) == ("cy",)
    assert origin_of(replace(quotation, extra={"annotators": "cy"})) == ()


def test_a_gold_layer_survives_export_and_import(
    project: Project, document: Document, tmp_path: Path
) -> None:
    two_layers(project, document)
    on = on_gold(project, document)
    reading = reading_of(project, document)
    on.gold.take(reading, reading.parts[0], ["ana"])
    on.gold.take_agreed(reading_of(project, document))
    on.entities.new(CRITICS[0], "ORG")
    out = io.BytesIO()
    write_records(project, out)
    lines = {line["annotator"]: line for line in map(json.loads, out.getvalue().splitlines())}
    quotations = lines[GOLD]["quotations"]
    assert [each["annotators"] for each in quotations] == [["ana"], ["ana", "ben"]]
    assert [each.get("annotators") for each in lines["ana"]["quotations"]] == [None] * 3
    for line in lines.values():
        schema().validate(line)
    with Project.create(tmp_path / "again.qca") as other:
        import_stream(other, io.BytesIO(out.getvalue()))
        again = io.BytesIO()
        write_records(other, again)
    assert again.getvalue() == out.getvalue()


def test_who_learns_by_a_gold_layer_does_not_see_it_before_the_own_one_is_done(
    project: Project, document: Document
) -> None:
    two_layers(project, document)
    with project.database.transaction() as connection:
        connection.execute("INSERT INTO training VALUES ('a1')")
    project.work_as("lea", on_gold=True)
    assert project.open_document(1)  # who makes the gold layer has no own one
    own = project.work_as("dan").on(document)
    own.quotations.new(CRITICS)
    project.work_as("dan", on_gold=True)
    with pytest.raises(ActRefused, match="learn"):
        project.open_document(1)
    own.layer.set_status("done")
    assert project.open_document(1)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 2)), min_size=1, max_size=12))
def test_any_acts_are_undone_to_what_was(acts: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder, new_project(Path(folder) / "p.qca") as project:
        document = add_document(project, ARTICLE)
        two_layers(project, document)
        on = on_gold(project, document)
        before, after = [_state(project)], list[object]()
        for act, number in acts:
            if act in ("undo", "redo"):
                coming, gone = (before[:-1], after) if act == "undo" else (after, before)
                if coming:
                    project.undo() if act == "undo" else project.redo()
                    gone.append(before.pop() if act == "undo" else after.pop())
            else:
                reading = reading_of(project, document)
                part = reading.parts[number]
                with suppress(ActRefused):
                    if act == "agreed":
                        on.gold.take_agreed(reading)
                    elif act == "delete" and part.made:
                        on.annotations.delete(Reference(QUOTATION, part.made[0].id))
                    elif act != "delete":
                        on.gold.take(reading, part, act.split())
                    else:
                        continue
                    before.append(_state(project))
                    after.clear()
            assert _state(project) == before[-1]


def _state(project: Project) -> object:
    """Return the gold layer, and what is decided, in words."""
    reading = reading_of(project, project.document_at(1))
    quotations = [(each.content, each.source, origin_of(each)) for each in gold(project).quotations]
    return quotations, states(reading), [len(part.made) for part in reading.parts]


def test_speakers_that_are_merged_open_nothing_but_another_speaker_does(
    project: Project, document: Document
) -> None:
    speakers = [Speaker(f"s{number}", f"Ann Reed {number}") for number in range(3)]
    ids = {}
    for name in ("ana", "ben"):
        on = project.work_as(name).on(document)
        ids[name] = made(on.quotations.new(CONTENT, source=SOURCE, speakers=[speakers[0]]))
        on.quotations.new(LATER, speakers=[speakers[name == "ben"]])
        on.layer.set_status("done")
    on = on_gold(project, document)
    on.gold.take_agreed(reading_of(project, document))
    on.gold.take(reading_of(project, document), reading_of(project, document).parts[1], ["ana"])
    project.work_as("zoe").on(document).quotations.new(CRITICS, speakers=[speakers[2]])
    project.speaker_acts().merge("s2", "s0")
    assert [each.speakers for each in gold(project).quotations] == [("s2",), ("s2",)]
    assert states(reading_of(project, document)) == ["decided", "decided"]
    first = next(each for each in layer(project).quotations if each.id == ids["ana"])
    project.work_as("ana").on(document).quotations.set_speakers(first, ["s1"])
    assert states(reading_of(project, document)) == ["changed", "decided"]


def test_two_who_decide_alike_in_copies_make_the_same_gold_layer(
    project: Project, document: Document, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    two_layers(project, document)
    copy = tmp_path / "copy.qca"
    project.save_copy(copy)
    with Project.open(copy) as other:
        for opened, name in ((project, "lea"), (other, "max")):
            on = on_gold(opened, document, name)
            on.gold.take_agreed(reading_of(opened, document))
            first, last = reading_of(opened, document).open()
            if name == "max":  # who has taken something else before
                on.gold.take(reading_of(opened, document), first, ["ben"])
                first = reading_of(opened, document).parts[0]
            on.gold.take(reading_of(opened, document), first, ["ana"])
            on.gold.take(reading_of(opened, document), last, ["ana"])
            on.layer.set_status("done")
        assert layers.layer(other.database, "a1", GOLD) == gold(project)
    path = project.path
    project.close()
    assert run(["merge", str(path), str(copy), "--dry-run"]) == 0
    assert "Nothing is new" in capsys.readouterr().err


def test_a_gold_annotation_never_takes_the_id_of_another_one(project: Project, document: Document) -> None:
    two_layers(project, document)
    on = on_gold(project, document)
    reading = reading_of(project, document)
    on.gold.take(reading, reading.parts[0], ["ana", "ben"])
    (first, second) = gold(project).quotations
    assert first.id != second.id
    project.undo()
    on.gold.take(reading, reading.parts[0], ["ben"])
    assert [each.id for each in gold(project).quotations] == [first.id]
