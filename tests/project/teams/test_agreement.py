from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.decisions import Blindness
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import InputError
from annotator.project import Project
from annotator.project.teams.agreement.differences import What, confusions, differences
from annotator.project.teams.agreement.measuring import measure
from annotator.project.teams.agreement.request import MIXED, WITH, WITHOUT, AgreementRequest
from annotator.project.teams.agreement.rows import FEW_CASES, FEW_DOCUMENTS, NOTHING, ONE_ANSWER, AgreementRow
from annotator.project.teams.agreement.words import answer
from tests.project.teams.compared_project import LAYERS, TEXT, compared_project, first

PAIR = ("ana", "ben")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with compared_project(tmp_path / "team.qca") as opened:
        yield opened


def rows_of(project: Project, request: AgreementRequest | None = None) -> dict[tuple[str, ...], AgreementRow]:
    measured = measure(project, request or AgreementRequest(annotators=PAIR))
    assert measured.passed_over == []
    return {(row.measure, row.role, row.label): row for row in measured.rows}


def test_each_field_of_two_layers_is_measured(project: Project) -> None:
    values = {key: row.value for key, row in rows_of(project).items() if row.value is not None}
    assert values["f1_exact", "quotation", ""] == 0.5
    assert values["f1_overlap", "quotation", ""] == 1
    assert values["f1_overlap", "quotation", "marked"] == values["f1_overlap", "quotation", "indirect"] == 1
    assert values["f1_exact", "quotation", "indirect"] == 0
    both, ana, ben = (
        len(words)
        for words in (
            "“Rents fell,”trams are late",
            "“Rents fell,”that trams are late",
            "“Rents fell,”trams are late",
        )
    )
    assert values["f1_characters", "quotation", ""] == pytest.approx(2 * both / (ana + ben))
    assert values["alpha_unitizing", "cue", ""] == 1 and values["alpha_nominal", "type", ""] == 1
    assert values["same", "source", ""] == values["overlapping", "cue", ""] == 1
    assert values["same", "speaker", ""] == 0.5
    assert values["f1_exact", "claim", ""] == 1
    assert values["alpha_nominal", "claim attribute", "check_worthy"] == 0
    assert values["kappa", "claim type", "event"] == 0
    assert values["f1_exact", "entity", ""] == 1
    assert values["f1_exact", "entity", "PERSON"] == pytest.approx(2 / 3)
    assert values["f1_exact", "entity", "ORG"] == 0


def test_what_is_too_few_says_so(project: Project) -> None:
    rows = rows_of(project)
    assert rows["alpha_nominal", "type", ""].value == 1
    assert ("alpha_nominal", "quotation attribute", "mode") not in rows  # all have the default
    assert rows["f1_exact", "quotation", ""].remark == FEW_CASES
    assert rows["f1_exact", "quotation", ""].n == 3
    assert rows["alpha_unitizing", "content", ""].low is None
    assert ("kappa", "claim type", "prediction") not in rows  # nobody has used it
    characters = rows["f1_characters", "quotation", ""]
    assert characters.documents == 1 and characters.remark == FEW_DOCUMENTS
    with_cy = {
        row.annotators: row
        for row in measure(project, AgreementRequest()).rows
        if row.role == "claim" and row.measure == "f1_exact"
    }
    assert with_cy["ana", "cy"].value == 0 and with_cy["ana", "cy"].n == 1


def test_who_has_nothing_in_common_is_told(tmp_path: Path) -> None:
    layers = [replace(one, claims=()) if one.annotator == "ben" else one for one in LAYERS]
    with compared_project(tmp_path / "team.qca", layers=layers) as project:
        rows = measure(project, AgreementRequest(annotators=("ana", "ben", "gold"))).rows
    types = {row.annotators: row for row in rows if row.measure == "alpha_masi"}
    assert types["ana", "ben"].remark == NOTHING
    assert types["ana", "gold"].remark == ONE_ANSWER


def test_all_together_is_the_mean_of_pairs_or_the_coefficient_of_all(project: Project) -> None:
    rows = measure(project, AgreementRequest()).rows
    everybody = ("ana", "ben", "cy")
    assert {row.annotators for row in rows if len(row.annotators) > 2} == {everybody}
    found = {
        row.annotators: row.value
        for row in rows
        if (row.measure, row.label) == ("f1_overlap", "") and row.role == "quotation"
    }
    of_pairs = [value for names, value in found.items() if len(names) == 2]
    assert found[everybody] == pytest.approx(sum(of_pairs) / 3)
    types = {row.annotators: row for row in rows if row.role == "type"}
    assert types[everybody].n == 2  # two quotations, one of them judged by three
    assert rows[0].annotators == everybody


def test_against_gold_each_is_held_against_it_alone(project: Project) -> None:
    rows = measure(project, AgreementRequest(against="gold")).rows
    pairs = {row.annotators for row in rows if len(row.annotators) == 2}
    assert pairs == {("ana", "gold"), ("ben", "gold"), ("cy", "gold")}
    exact = {
        row.annotators: row.value
        for row in rows
        if (row.measure, row.role, row.label) == ("f1_exact", "quotation", "")
    }
    assert exact["ana", "gold"] == 1 and exact["cy", "gold"] == pytest.approx(2 / 3)


def test_intervals_are_of_documents_and_always_the_same(tmp_path: Path) -> None:
    with compared_project(tmp_path / "team.qca", documents=6) as project:
        acts = project.work_as("ben")
        opened = project.open_document(project.position_of("a0"))
        acts.on(opened.document).annotations.delete(opened.of_kind("quotation").get("q1"))
        once, again = (measure(project, AgreementRequest(annotators=PAIR)) for _ in range(2))
    assert once == again
    row = next(
        row for row in once.rows if (row.measure, row.role, row.label) == ("f1_overlap", "quotation", "")
    )
    assert row.value == pytest.approx(2 * 11 / 23)
    assert row.low is not None and row.high is not None
    assert 0.7 < row.low < row.value < row.high == 1
    assert row.remark == ""
    same = next(row for row in once.rows if row.role == "speaker")
    assert same.low is not None and math.isclose(same.low, 0.4, abs_tol=0.11)


def test_documents_layers_and_versions_are_chosen(tmp_path: Path) -> None:
    with compared_project(tmp_path / "team.qca", documents=3) as project:
        assert measure(project, AgreementRequest(documents=DocumentFilter(words="a1"))).documents == 1
        everybody = measure(project, AgreementRequest())
        assert everybody.unfinished == 3
        done = measure(project, AgreementRequest(only_done=True))
        assert done.unfinished == 0 and {len(row.annotators) for row in done.rows} == {2, 3}
        version = project.codebook.version
        assert measure(project, AgreementRequest(since_codebook=version)).documents == 3
        assert measure(project, AgreementRequest(before_codebook=version)).documents == 0
        with pytest.raises(InputError):
            measure(project, AgreementRequest(since_codebook="99"))
        with pytest.raises(InputError):
            measure(project, AgreementRequest(annotators=("ana",)))
        with pytest.raises(InputError):
            measure(project, AgreementRequest(against="nobody"))


def test_suggestions_and_days_cut_the_comparison(tmp_path: Path) -> None:
    with compared_project(tmp_path / "team.qca", documents=4) as project:
        blind = [("a0", "ana"), ("a0", "ben"), ("a1", "ana")]
        with project.database.transaction() as connection:
            connection.executemany(
                "INSERT INTO begun_blind (document, annotator, how) VALUES (?, ?, 'blind')", blind
            )
        cut = measure(project, AgreementRequest(annotators=PAIR, by="suggestions"))
        documents = {row.part: row.documents for row in cut.rows}
        assert documents == {WITHOUT: 1, MIXED: 1, WITH: 2}
        assert (
            measure(project, AgreementRequest(annotators=PAIR, by="week")).left_out == 4
        )  # imported as done
        for name in PAIR:
            acts = project.work_as(name)
            document = project.open_document(project.position_of("a2")).document
            acts.on(document).layer.set_status("started")
            acts.on(document).layer.set_status("done")
        with project.database.transaction() as connection:
            connection.execute("UPDATE history SET at = '2026-03-04T10:00:00.000+00:00'")
            connection.execute("UPDATE effort SET done = ''")  # as before version 10: the history tells
        by_week = measure(project, AgreementRequest(annotators=PAIR, by="week"))
        assert {row.part for row in by_week.rows} == {"2026-W10"} and by_week.left_out == 3


def test_who_has_no_layer_is_not_compared(tmp_path: Path) -> None:
    with compared_project(tmp_path / "team.qca", documents=1) as project:
        project.work_as("dee")
        measured = measure(project, AgreementRequest())
        assert measured.names == ("ana", "ben", "cy")
        assert not any("dee" in row.annotators for row in measured.rows)


def test_documents_that_are_blind_for_who_looks_are_left_out(tmp_path: Path) -> None:
    with compared_project(tmp_path / "team.qca", documents=2) as project:
        project.work_as("cy")
        project.set_blindness(Blindness(0))
        with project.database.transaction() as connection:
            connection.execute(
                "INSERT INTO begun_blind (document, annotator, how) VALUES ('a0', 'ana', 'blind')"
            )
            connection.execute(
                "UPDATE layer SET status = 'started' WHERE document = 'a0' AND annotator = 'ana'"
            )
        assert measure(project, AgreementRequest(viewer="ana")).documents == 1
        assert measure(project, AgreementRequest(viewer="ben")).documents == 2
        project.work_as("ana").on(project.document_at(1)).layer.set_status("done")
        assert measure(project, AgreementRequest(viewer="ana")).documents == 2


def test_a_layer_that_cannot_be_read_is_named_and_passed_over(tmp_path: Path) -> None:
    with compared_project(tmp_path / "team.qca", documents=2) as project:
        with project.database.transaction() as connection:
            connection.execute(
                "UPDATE quotation SET content = '[[1,' WHERE document = 'a0' AND annotator = 'ben'"
            )
        measured = measure(project, AgreementRequest(annotators=PAIR))
    assert measured.documents == 1
    assert len(measured.passed_over) == 1 and "a0" in measured.passed_over[0]


def test_who_has_begun_nothing_is_compared_with_nobody(project: Project) -> None:
    project.work_as("lea")
    measured = measure(project, AgreementRequest())
    assert {name for row in measured.rows for name in row.annotators} == {"ana", "ben", "cy"}


def test_each_value_leads_to_the_places_behind_it(project: Project) -> None:
    request = AgreementRequest(annotators=PAIR)
    (speaker,) = differences(project, request, What("same", "speaker"))
    assert (speaker.words, speaker.says) == ("that trams are late", {"ana": "Ben Okoye", "ben": "Ann Reed"})
    assert TEXT[speaker.start : speaker.end] == speaker.words
    missing = list(differences(project, request, What("f1_exact", "quotation")))
    assert [place.says for place in missing] == [
        {"ana": "annotated", "ben": "not annotated"},
        {"ana": "not annotated", "ben": "annotated"},
    ]
    (run,) = differences(project, request, What("alpha_unitizing", "content"))
    assert run.words == "that "
    (event,) = differences(project, request, What("kappa", "claim type", "event"))
    assert event.says == {"ana": "no", "ben": "yes"}
    (label,) = differences(project, request, What("f1_exact", "entity", "ORG"))
    assert label.words == "the Post"
    with pytest.raises(InputError):
        list(differences(project, request, What("kappa", "cue")))


def test_confusion_tables_tell_who_says_what(project: Project) -> None:
    found = confusions(project, AgreementRequest(), "quotation")
    assert found["ana", "cy"] == {("direct", "mixed"): 1, ("indirect", ""): 1}
    assert confusions(project, AgreementRequest(annotators=PAIR), "entity")[PAIR] == {
        ("PERSON", "PERSON"): 1,
        ("ORG", "PERSON"): 1,
    }
    assert confusions(project, AgreementRequest(annotators=PAIR), "claim")[PAIR] == {
        ("quantity", "event + quantity"): 1
    }


def test_the_first_quotation_is_direct() -> None:
    assert first().type_in(TEXT) == "direct"


def test_gamma_is_measured_when_it_is_wished(project: Project) -> None:
    assert not [key for key in rows_of(project) if "gamma" in key[0]]
    request = AgreementRequest(annotators=("ben", "cy", "gold"), with_gamma=True)
    rows = {
        (row.measure, row.role, *row.annotators): row
        for row in measure(project, request).rows
        if "gamma" in row.measure
    }
    kinds = {(measure, role) for measure in ("gamma", "gamma_types") for role in ("quotation", "claim")}
    assert {key[:2] for key in rows} == kinds
    values = {key: row.value for key, row in rows.items() if row.value is not None}
    assert values["gamma", "claim", "ben", "gold"] == 1
    assert values["gamma_types", "claim", "ben", "gold"] < 1  # ben has a type more
    assert 0 < values["gamma", "quotation", "ben", "gold"] < 1  # other words in the second one
    assert values["gamma_types", "quotation", "cy", "gold"] < values["gamma", "quotation", "cy", "gold"]
    together = rows["gamma", "quotation", "ben", "cy", "gold"]
    assert together.n == 2 and together.remark == FEW_CASES


def test_who_has_no_layer_in_a_document_is_told_from_who_has_annotated_nothing(project: Project) -> None:
    for name in ("dan", "eve"):
        project.work_as(name)
    everybody = AgreementRequest(annotators=(*PAIR, "cy", "dan", "eve"), only_done=True)
    what = What("same", "speaker")
    (place,) = differences(project, everybody, what)
    lacking = {name: words for name, words in place.says.items() if name not in PAIR}
    assert lacking == {"cy": "left out of the comparison", "dan": "no layer here", "eve": "no layer here"}
    with project.database.transaction() as connection:
        connection.execute("INSERT INTO assignment (document, annotator) VALUES ('a0', 'dan')")
    (place,) = differences(project, everybody, what)
    assert (place.says["dan"], place.says["eve"]) == ("assigned, not begun", "not assigned")
    assert answer(*what[:2], place.says["eve"]) == "not assigned"


def test_where_gamma_differs_is_listed(project: Project) -> None:
    request = AgreementRequest(annotators=("ben", "cy"))
    type, missing = differences(project, request, What("gamma_types", "quotation"))
    assert type.says == {"ben": "direct: “Rents fell,”", "cy": "mixed: “Rents fell,”"}
    assert missing.says == {"ben": "indirect: trams are late", "cy": "not annotated"}
    (missing,) = differences(project, request, What("gamma", "quotation"))
    assert missing.says == {"ben": "trams are late", "cy": "not annotated"}
    (claim,) = differences(project, AgreementRequest(annotators=PAIR), What("gamma_types", "claim"))
    assert claim.says == {
        "ana": "Quantity or statistic: Rents fell",
        "ben": "Event or action + Quantity or statistic: Rents fell",
    }
