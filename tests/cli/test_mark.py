"""The command that works on several documents: by ids and by places, one thing at a time; exports of places."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.program import run
from annotator.domain.gold import GOLD
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.jobs.places import read_places, write_places
from annotator.store import history, layers
from annotator.store.assignments import assigned
from tests.examples import add_document


@pytest.fixture
def four(project: Project) -> str:
    """Return the path of a project of four documents, at whose third place a gap is."""
    for number in (1, 2, 3, 4, 5):
        add_document(project, f"Text {number}.", f"d{number}")
    project.work_as("ben")
    project.trash_acts().remove(["d3"])
    project.close()
    return str(project.path)


def test_documents_are_marked_by_ids_and_by_places_as_one_act(four: str, tmp_path: Path, capfd: Any) -> None:
    places = tmp_path / "places.txt"
    write_places(places, [2, 3, 4, 5])
    assert places.read_text() == "2-5\n"
    assert run(["mark", four, "d1", "--flag", "--reason", "odd", "--annotator", "ana"]) == 0
    assert run(["mark", four, "d1", "--places", str(places), "--done", "--annotator", "ana"]) == 0
    assert "4 documents marked." in capfd.readouterr().err
    for act in ("--assign", "--unassign", "--assign"):
        assert run(["mark", four, "d5", act, "ben", act, "ana", "--annotator", "ana"]) == 0
    with Project.open(Path(four)) as project:
        project.work_as("ana")
        (first, *_) = project.summaries([1])
        assert (first.flag_reason, project.count_done()) == ("odd", 4)
        assert assigned(project.database, ["d5"]) == {"d5": {"ana", "ben"}}
        acts = [entry.act for entry in history.entries(project.database, 5)]
        assert acts == [
            "assign 1 document",
            "unassign 1 document",
            "assign 1 document",
            "mark 4 documents done",
            "flag 1 document",
        ]
        [project.undo() for _ in range(4)]
        assert project.count_done() == 0
    for number in ("-1", "99999999999999999999"):  # no row of the file can have them
        assert run(["undo", four, "--annotator", "ana", "--to", number]) == 2
        assert "cannot go to this act" in capfd.readouterr().err
    assert run(["mark", four, "d4", "d5", "--trash", "--annotator", "ana"]) == 0
    with Project.open(Path(four)) as project:
        assert list(project.positions()) == [1, 2]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["d1"], "one thing only"),
        (["d1", "--done", "--trash"], "one thing only"),
        (["d1", "--done", "--reason", "x"], "--reason means nothing without --flag."),
        (["--done"], "No document was named."),
        (["d9", "--done"], "no document “d9”"),
        (["d1", "--assign", "zoe"], "no annotator “zoe”. It has: ben"),
        (["d1", "--unassign", "zoe"], "no annotator “zoe”"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    four: str, arguments: list[str], told: str, capfd: Any
) -> None:
    assert run(["mark", four, *arguments, "--annotator", "ana"]) == 2
    assert told in capfd.readouterr().err
    with Project.open(Path(four), read_only=True) as project:
        assert project.annotators() == ["ben"]


def test_lines_that_are_no_places_are_named(four: str, tmp_path: Path, capfd: Any) -> None:
    places = tmp_path / "places.txt"
    for words in ("7\n5-2\n", "one", "0", "1-99999999999"):
        places.write_text(words)
        assert run(["mark", four, "--places", str(places), "--done", "--annotator", "ana"]) == 2
        assert "is no place of documents" in capfd.readouterr().err
    places.write_text("4\n\n1-2\n")
    assert [tuple(run) for run in read_places(places)] == [(4, 4), (1, 2)]
    assert run(["mark", four, "--places", str(tmp_path / "none"), "--done", "--annotator", "ana"]) == 2
    assert "Check its name, or choose another file." in capfd.readouterr().err
    places.write_text("40-50\n")
    assert run(["mark", four, "--places", str(places), "--done", "--annotator", "ana"]) == 2
    assert f"no document at the places of {places}" in capfd.readouterr().err


def test_only_documents_at_places_are_exported(four: str, tmp_path: Path) -> None:
    places, out = tmp_path / "places.txt", tmp_path / "out.jsonl"
    write_places(places, [5, 2, 1])
    assert run(["export", four, "--places", str(places), "-o", str(out)]) == 0
    assert [json.loads(line)["id"] for line in out.read_text(encoding="utf-8").splitlines()] == [
        "d1",
        "d2",
        "d5",
    ]


def test_what_agrees_is_taken_into_gold_layers_which_have_a_status_of_their_own(
    four: str, capfd: Any
) -> None:
    with Project.open(Path(four)) as project:
        for name in ("ana", "ben"):
            on = project.work_as(name).on(project.document_at(1))
            on.quotations.new((Span(0, 4),))
            on.layer.set_status("done")
        on = project.work_as("ana").on(project.document_at(2))
        on.quotations.new((Span(0, 4),))
        on.layer.set_status("done")
    chosen = ["mark", four, "d1", "d2", "d4", "--annotator", "lea"]
    assert run([*chosen, "--agreed"]) == 0
    told = capfd.readouterr().err
    assert "Taken where layers agree, in 1 document: 1 annotation." in told
    assert "1 document that one annotator alone has done was passed over." in told
    assert run([*chosen, "--agreed"]) == 0
    assert "--alone takes" in capfd.readouterr().err
    assert run([*chosen, "--alone", "--json"]) == 0
    told = capfd.readouterr()
    assert "Taken from the only annotator of 1 document: 1 annotation." in told.err
    assert json.loads(told.out) == {"way": "alone", "documents": 1, "annotations": 1, "passed": 0}
    assert run(["mark", four, "d1", "--done", "--gold", "--annotator", "lea"]) == 0
    with Project.open(Path(four)) as project:
        gold = layers.layer(project.database, "d1", GOLD)
        assert (gold.status, len(gold.quotations)) == ("done", 1)
        project.work_as("lea")
        assert project.count_done() == 0


def test_differences_are_decided_by_a_majority_and_by_sides(four: str, capfd: Any) -> None:
    first, second, third = Span(0, 2), Span(2, 4), Span(5, 6)
    of_each = {"ana": (first, second), "ben": (first, second), "cy": (first, third)}
    with Project.open(Path(four)) as project:
        for name, spans in of_each.items():
            on = project.work_as(name).on(project.document_at(1))
            for span in spans:
                on.quotations.new((span,))
            on.layer.set_status("done")
        alone = project.work_as("cy").on(project.document_at(2))
        alone.quotations.new((third,))
        alone.layer.set_status("done")

    def gold(id: str) -> list[Span]:
        with Project.open(Path(four), read_only=True) as project:
            return [each.content[0] for each in layers.layer(project.database, id, GOLD).quotations]

    lea = ["--annotator", "lea"]
    assert run(["mark", four, "d1", "d2", "--most", *lea]) == 0
    assert (gold("d1"), gold("d2")) == ([first, second], []), "one alone is no majority"
    assert run(["undo", four, *lea]) == 0
    assert run(["mark", four, "d1", "d2", "--side", "cy", *lea]) == 0
    assert (gold("d1"), gold("d2")) == ([first, third], [])
    assert run(["mark", four, "d1", "d2", "--most", "--side", "ana", *lea]) == 0, "nothing is open any more"
    assert "Nothing to change: take sides." in capfd.readouterr().err
    assert run(["mark", four, "d1", "--side", "nobody", *lea]) == 2
    assert "no annotator “nobody”" in capfd.readouterr().err


def test_what_is_so_already_is_told_and_is_no_error(four: str, capfd: Any) -> None:
    for option in ("--done", "--flag"):
        assert run(["mark", four, "d1", option, "--annotator", "ana"]) == 0
        capfd.readouterr()
        assert run(["mark", four, "d1", option, "--annotator", "ana"]) == 0
        assert "annotator: Nothing to change: " in capfd.readouterr().err


def test_the_name_of_the_gold_layer_is_refused(four: str, capfd: Any) -> None:
    assert run(["mark", four, "d1", "--alone", "--annotator", "gold"]) == 2
    assert "“gold” is the name of the gold layer" in capfd.readouterr().err


def test_places_that_are_given_for_a_file_are_told(four: str, capfd: Any) -> None:
    assert run(["mark", four, "--places", "1-500", "--done", "--annotator", "ana"]) == 2
    told = capfd.readouterr().err
    assert "“1-500” are places themselves, and a file with places is needed." in told
