"""Lists of documents: each condition, what they are sorted and grouped by, the order of work, blind documents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from annotator.domain.decisions import Blindness
from annotator.domain.document import Document
from annotator.domain.document_filter import CONDITIONS, DocumentFilter
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.provenance import Provenance
from annotator.domain.work_order import RULES, WorkOrder
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.opened.document_order import DocumentOrder
from annotator.store import threads
from annotator.store.document_columns import COLUMNS, GROUPS
from annotator.store.document_sorting import Sort
from annotator.store.import_stage import ImportStage
from annotator.ui.session.settings import FIRST_COLUMNS
from tests.examples import ARTICLE, DIRECT, add_document, made, new_project, new_speaker, spans_of, suggested

CONTENT = spans_of(ARTICLE, DIRECT)
META = (
    {"title": "Élan", "publisher": "The Daily", "published": "2025-03-02"},
    {"title": "bridge", "publisher": "Zeit", "published": "2025-11"},
    {"title": "Anna", "publisher": "The Daily", "published": "2025-03-30"},
    {"title": "dull"},
)
SCORES = ((0.9,), (0.55, 0.65), (0.99,), ())


@pytest.fixture
def project(tmp_path: Path) -> Any:
    """Give a project of four documents: suggestions in three, work of Ana in two and of Ben in one."""
    with new_project(tmp_path / "p.qca") as project:
        stage = ImportStage(project.database)
        for number, (meta, scores) in enumerate(zip(META, SCORES, strict=True), 1):
            suggestions = tuple(
                suggested(f"p{place}", CONTENT, provenance=Provenance("q 1", "rule", score))
                for place, score in enumerate(scores)
            )
            record = Record(Document(f"d{number}", ARTICLE, dict(meta)), Layer(f"d{number}", None))
            stage.add(Record(record.document, record.layer, (), (), suggestions))
        stage.commit("import", None)
        speaker = new_speaker("Ann Reed")
        ben = project.work_as("ben").on(project.document_at(4))
        ben.quotations.set_speakers(Reference(QUOTATION, made(ben.quotations.new(CONTENT))), (speaker,))
        ana = project.work_as("ana")
        first, third = ana.on(project.document_at(1)), ana.on(project.document_at(3))
        quotation = made(first.quotations.new(CONTENT))
        first.quotations.set_speakers(
            Reference(QUOTATION, quotation), (project.registry.matches("Ann Reed")[0].speaker,)
        )
        first.annotations.set_attribute(Reference(QUOTATION, quotation), "mode", "writing")
        claim = made(first.claims.new(CONTENT, quotation, ("law",)), "claim")
        first.annotations.set_attribute(Reference(CLAIM, claim), "check_worthy", "yes")
        first.claims.new(CONTENT, None, ("event",))
        third.quotations.new(CONTENT)
        third.layer.set_status("done")
        project.chosen_acts().set_flags([2], True, "ask Ben")
        project.chosen_acts().assign([1, 2], "ben")
        project.note_findings("d1", 2)
        project.note_findings("d3", 0)
        ana.on(project.document_at(2)).threads.begin("Where is it from?")
        third.threads.begin("Is that all?")
        (solved,) = threads.of_document(project.database, "d3")
        third.threads.solve(solved.id)
        yield project


def speaker_of(project: Project) -> str:
    return project.registry.matches("Ann Reed")[0].speaker.id


CASES: dict[str, tuple[dict[str, Any], list[int]]] = {
    "words": ({"words": "an"}, [1, 3]),
    "status": ({"status": "started"}, [1]),
    "new, a flag alone is no start": ({"status": "new"}, [2, 4]),
    "publisher": ({"publisher": "The Daily"}, [1, 3]),
    "since": ({"since": "2025-03-30"}, [2, 3]),
    "since a month": ({"since": "2025-11"}, [2]),
    "until": ({"until": "2025-03-02"}, [1]),
    "until the end of a month": ({"until": "2025-03"}, [1, 3]),
    "annotator": ({"annotator": "ben"}, [4]),
    "assigned": ({"assigned": "ben"}, [1, 2]),
    "claim_type": ({"claim_type": "law"}, [1]),
    "attribute": ({"attribute": "mode", "value": "writing"}, [1]),
    "attribute with another value": ({"attribute": "mode", "value": "thought"}, []),
    "attribute with any value": ({"attribute": "mode"}, [1]),
    "built-in attribute": ({"attribute": "check_worthy", "value": "yes"}, [1]),
    "built-in attribute, no": ({"attribute": "check_worthy", "value": "no"}, []),
    "built-in attribute, any value": ({"attribute": "check_worthy"}, [1]),
    "certainty": ({"attribute": "certainty", "value": "hedged"}, []),
    "flagged": ({"flagged": True}, [2]),
    "not flagged": ({"flagged": False}, [1, 3, 4]),
    "findings": ({"findings": True}, [1]),
    "comments": ({"comments": "open"}, [2]),
    "any comments": ({"comments": "any"}, [2, 3]),
    "done_by": ({"done_by": "ana"}, [3]),
    "undecided": ({"status": "undecided"}, [1, 2, 3]),
    "several": ({"publisher": "The Daily", "status": "done"}, [3]),
}


@pytest.mark.parametrize("case", CASES)
def test_each_condition_leaves_its_documents(project: Project, case: str) -> None:
    conditions, left = CASES[case]
    assert project.positions_matching(DocumentFilter(**conditions)) == left


def test_each_condition_has_a_case() -> None:
    told = {name for conditions, _ in CASES.values() for name in conditions}
    assert told | {"speaker", "done_on"} == set(CONDITIONS)


def test_conditions_hold_in_the_own_layer_in_a_named_one_or_in_any(project: Project) -> None:
    speaker = speaker_of(project)
    assert project.positions_matching(DocumentFilter(speaker=speaker)) == [1]
    assert project.positions_matching(DocumentFilter(speaker=speaker, annotator="ben")) == [4]
    assert project.positions_matching(DocumentFilter(speaker=speaker, everybody=True)) == [1, 4]
    further = new_speaker("Ben Okoye")
    quotation = next(iter(project.open_document(3).quotations)).id
    ann = project.registry.get(speaker)
    item = Reference(QUOTATION, quotation)
    project.work_as("ana").on(project.document_at(3)).quotations.set_speakers(item, (further, ann))
    assert project.positions_matching(DocumentFilter(speaker=speaker)) == [1, 3]


def test_documents_done_on_a_day_are_found_also_where_several_were_done_at_once(project: Project) -> None:
    project.chosen_acts().set_status([1, 2], "done")
    (at,) = {entry.at[:10] for entry in project.history(1)}
    assert project.positions_matching(DocumentFilter(done_by="ana", done_on=at)) == [1, 2, 3]
    assert project.positions_matching(DocumentFilter(done_by="ben", done_on=at)) == []
    assert project.positions_matching(DocumentFilter(done_by="ana", done_on="2001-01-01")) == []
    project.undo()
    assert project.positions_matching(DocumentFilter(done_by="ana", done_on=at)) == [3]


# Sorting and groups


def shown(project: Project, sort: Sort, **conditions: Any) -> list[int]:
    return list(project.arranged(DocumentFilter(**conditions), sort, WorkOrder()).shown)


@pytest.mark.parametrize(
    ("column", "rising", "falling"),
    [
        ("title", [3, 2, 4, 1], [1, 4, 2, 3]),
        ("publisher", [1, 3, 2, 4], [2, 1, 3, 4]),  # what is not known comes last in both directions
        ("published", [1, 3, 2, 4], [2, 3, 1, 4]),
        ("quotations", [2, 4, 1, 3], [1, 3, 2, 4]),
        ("claims", [2, 3, 4, 1], [1, 2, 3, 4]),
        ("suggestions", [4, 1, 3, 2], [2, 1, 3, 4]),
        ("status", [2, 4, 1, 3], [3, 1, 2, 4]),
        ("annotators", [1, 3, 2, 4], [4, 1, 2, 3]),
        ("assigned", [1, 2, 3, 4], [1, 2, 3, 4]),
        ("flag", [2, 1, 3, 4], [2, 1, 3, 4]),
        ("findings", [3, 1, 2, 4], [1, 3, 2, 4]),
        ("comments", [1, 3, 4, 2], [2, 1, 3, 4]),
    ],
)
def test_a_list_is_sorted_by_each_column(
    project: Project, column: str, rising: list[int], falling: list[int]
) -> None:
    found = [shown(project, Sort(column, descending)) for descending in (False, True)]
    if column == "annotators":  # Ana has flagged the second document, so she has a layer there
        rising, falling = [1, 2, 3, 4], [4, 1, 2, 3]
    assert found == [rising, falling]


def test_each_column_can_be_read_and_sorted_by(project: Project) -> None:
    (first, second, *_, last) = project.summaries([1, 2, 3, 4], list(COLUMNS))
    assert set(first.values) == set(COLUMNS) >= set(FIRST_COLUMNS)
    told = {
        "quotations": 1,
        "claims": 2,
        "suggestions": 1,
        "findings": 2,
        "assigned": "ben",
        "status": "started",
    }
    assert {name: first.values[name] for name in told} == told
    assert first.values["changed"] > "2025"
    assert (second.values["flag"], second.flag_reason, second.values["comments"]) == ("ask Ben", "ask Ben", 1)
    assert (last.values["annotators"], last.values["quotations"], last.values["findings"]) == (
        "ben",
        None,
        None,
    )
    for column in COLUMNS:
        assert sorted(shown(project, Sort(column))) == [1, 2, 3, 4]


def test_groups_have_their_documents_and_numbers(project: Project) -> None:
    made = project.arranged(DocumentFilter(), Sort("title", True, "publisher"), WorkOrder())
    assert [tuple(group) for group in made.groups] == [("The Daily", 2), ("Zeit", 1), (None, 1)]
    assert list(made.shown) == [1, 3, 2, 4]
    made = project.arranged(DocumentFilter(publisher="The Daily"), Sort(group="month"), WorkOrder())
    assert [tuple(group) for group in made.groups] == [("2025-03", 2)]
    assert set(GROUPS) == {"publisher", "month"}


# The order of work


@pytest.mark.parametrize(
    ("rule", "order"),
    [
        ("imported", [1, 2, 3, 4]),
        ("date", [1, 3, 2, 4]),
        ("uncertain", [2, 1, 4, 3]),  # what is done comes last
        ("certain", [1, 2, 4, 3]),
        ("claims", [1, 2, 4, 3]),
    ],
)
def test_each_rule_has_its_order(project: Project, rule: Any, order: list[int]) -> None:
    made = project.arranged(DocumentFilter(), Sort("title"), WorkOrder(rule))
    assert list(made.work) == order
    assert list(made.shown) == [3, 2, 4, 1]


def test_a_seed_draws_the_same_order_again_also_among_more_documents(project: Project) -> None:
    def drawn(seed: int) -> list[int]:
        return list(project.arranged(DocumentFilter(), Sort(), WorkOrder("random", seed)).work)

    before = drawn(7)
    assert sorted(before) == [1, 2, 3, 4]
    assert drawn(7) == before
    assert {tuple(drawn(seed)) for seed in range(1, 9)} != {tuple(before)}
    add_document(project, "One more.", "e1")
    assert [position for position in drawn(7) if position != 5] == before


def test_the_order_is_kept_by_annotator_and_a_foreign_one_counts_as_none(project: Project) -> None:
    project.set_work_order(WorkOrder("random", 12))
    assert project.work_order() == WorkOrder("random", 12)
    project.work_as("ben")
    assert project.work_order() == WorkOrder()
    with project.database.transaction() as connection:
        connection.execute("INSERT INTO work_order (annotator, rule) VALUES ('ben', 'by the moon')")
    assert project.work_order() == WorkOrder()
    assert len(set(RULES)) == 6


def test_what_comes_next_in_an_order() -> None:
    order = DocumentOrder([4, 1, 9], is_ascending=False)
    assert [order.row_of(position) for position in (4, 1, 9, 2, 10, 0)] == [0, 1, 2, -1, -1, -1]
    assert (order.beside(1, 5), order.beside(1, 5, -1), list(order.behind(4))) == ([9], [4], [1, 9])
    assert (order.beside(2, 2), order.beside(2, 2, -1)) == ([4, 1], [9, 1])
    rising = DocumentOrder([2, 5, 7])
    assert (rising.beside(5, 2), rising.beside(6, 2), rising.beside(6, 1, -1)) == ([7], [7], [5])
    assert (rising.row_of(5), rising.row_of(6), list(rising.extended([9]))) == (1, -1, [2, 5, 7, 9])


# Blind documents


def test_blind_documents_tell_nothing_of_suggestions_and_of_others_work(project: Project) -> None:
    speaker = speaker_of(project)
    project.set_blindness(Blindness(100, until_done=True))
    seen = {
        each.position: each.values["suggestions"] for each in project.summaries([1, 2, 3, 4], ["suggestions"])
    }
    assert seen == {1: 1, 2: None, 3: 1, 4: None}  # those that were begun before are not blind
    assert shown(project, Sort("suggestions", True)) == [1, 3, 2, 4]
    assert list(project.arranged(DocumentFilter(), Sort(), WorkOrder("uncertain")).work) == [1, 2, 3, 4]
    assert shown(project, Sort("title"), status="undecided") == [3, 1]
    assert project.positions_matching(DocumentFilter(speaker=speaker, everybody=True)) == [1]
    assert project.positions_matching(DocumentFilter(annotator="ben", speaker=speaker)) == []


# The number of findings


def test_an_act_on_a_layer_forgets_its_number_of_findings_and_others_do_not(project: Project) -> None:
    def findings() -> list[Any]:
        return [each.values["findings"] for each in project.summaries([1, 3], ["findings"])]

    acts = project.work_as("ana")
    acts.on(project.document_at(1)).layer.set_status("done")
    acts.on(project.document_at(1)).layer.set_flag(True)
    assert findings() == [2, 0]
    quotation = next(iter(project.open_document(1).quotations)).id
    acts.on(project.document_at(1)).annotations.set_note(Reference(QUOTATION, quotation), "why")
    assert findings() == [None, 0]
    project.note_findings("d1", 3)
    project.undo()
    assert findings() == [None, 0]
    project.note_findings("d4", 3)  # the annotator has no layer there
    assert project.summaries([4], ["findings"])[0].values["findings"] is None
