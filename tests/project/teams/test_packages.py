"""Plans as acts, and packages: each person's documents and nothing else, whole or not at all."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.program import run
from annotator.domain.annotation_query import AnnotationQuery
from annotator.domain.decisions import Blindness
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import ActRefused, InputError, StorageError
from annotator.domain.gold import GOLD
from annotator.domain.kinds import QUOTATION
from annotator.domain.team_plan import TeamPlan
from annotator.domain.thread import Thread
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.annotation_lists import listed_rows
from annotator.project.jobs.check import check, statistics
from annotator.project.jobs.figures.gathered import gathered
from annotator.project.jobs.figures.table import rows_of_all
from annotator.project.teams.merging import merge, preview
from annotator.project.teams.package_person import person_at, person_of
from annotator.project.teams.packages import package_paths, write_packages
from annotator.project.teams.planning import looked_at, make_plan, plan_in_force
from annotator.store import history, plans, threads
from annotator.store.assignments import assigned
from annotator.store.progress import read_progress
from tests.examples import ARTICLE, DIRECT, add_document, made, new_project, new_speaker, spans_of
from tests.store.trashing import full_project
from tests.store.trashing import rows as typed_rows

CONTENT = spans_of(ARTICLE, DIRECT)
TEAM = ("ana", "ben", "cy")
# What a package has of its annotator's layer, row by row.
OF_LAYERS = (
    "layer",
    "quotation",
    "claim",
    "entity",
    "waiver",
    "decision",
    "claim_decision",
    "effort",
    "begun_blind",
)


@pytest.fixture
def lead(tmp_path: Path) -> Iterator[Project]:
    """Give a project of six documents: all kinds of rows of Ana in one, a quotation of Ben, a gold layer."""
    project = full_project(tmp_path / "lead.qca")
    with project.database.transaction() as connection:
        connection.execute("DELETE FROM assignment"), connection.execute("DELETE FROM training")
    for id in ("a3", "a4", "a5"):
        add_document(project, ARTICLE, id)
    for name, position in (("ben", 2), (GOLD, 3)):
        acts = project.work_as(name).on(project.document_at(position))
        quotation = made(acts.quotations.new(CONTENT))
        acts.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker(f"Ann of {name}"),))
    acts.layer.set_status("done")
    project.work_as("lea")
    yield project
    project.close()


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of a file by table, without the types of their values."""
    return {table: [row[::2] for row in found] for table, found in typed_rows(path).items()}


def states_of(path: Path, name: str) -> list[tuple[Any, ...]]:
    """Return what is known to lie behind the layers of an annotator."""
    with closing(sqlite3.connect(path)) as connection:
        return [row for row in connection.execute("SELECT * FROM lineage") if name in row]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def planned(lead: Project, plan: TeamPlan, folder: Path) -> dict[str, Path]:
    make_plan(lead, plan)
    return {package.annotator: package.path for package in write_packages(lead, plan, folder)}


def test_a_plan_is_one_act_with_its_assignments_and_training(lead: Project) -> None:
    plan = TeamPlan(TEAM, common=40, training=("a2",), due=date(2026, 12, 31))
    coming = make_plan(lead, plan)
    assert plan_in_force(lead) == plan
    assert sorted(share.all for share in coming.shares) == [3, 3, 4]
    assert plans.training(lead.database) == ["a2"]
    assert assigned(lead.database, ["a2"]) == {"a2": frozenset(TEAM)}
    assert lead.due_date() == date(2026, 12, 31)
    with pytest.raises(ActRefused, match="Nothing to change"):
        make_plan(lead, plan)
    lead.undo()
    assert plan_in_force(lead) is None
    assert not assigned(lead.database, ["a0", "a2"])
    assert plans.training(lead.database) == []
    assert lead.due_date() is None, "the day is a part of the act"
    lead.redo()
    assert plan_in_force(lead) == plan
    assert lead.due_date() == date(2026, 12, 31)
    assert [entry.act for entry in history.entries(lead.database, 1)] == ["plan the work"]
    lead.set_due_date(None)
    make_plan(lead, plan)
    assert lead.due_date() == date(2026, 12, 31), "the plan is in force already, but not its day"


def test_common_documents_of_who_has_left_count_for_the_share(lead: Project) -> None:
    make_plan(lead, TeamPlan(TEAM, common=100))
    coming = looked_at(lead, TeamPlan(("ana", "ben", "zoe"), common=100))
    assert (coming.common, coming.wanted) == (2, 6)


def test_names_that_differ_in_case_alone_are_no_two_annotators(lead: Project) -> None:
    lead.work_as("Zoé")
    for names in (("zoé", "ben"), ("Zoe\u0301",), ("di", "Di"), ("Gold",)):
        with pytest.raises(InputError, match="would be two annotators"):
            make_plan(lead, TeamPlan(names))
    with pytest.raises(ActRefused, match="a gold layer, so no annotator"):
        lead.chosen_acts().assign([1], GOLD)
    lead.work_as("ZOÉ")  # somebody is there under both names
    make_plan(lead, TeamPlan(("Zoé", "ZOÉ")))


def test_a_day_that_was_set_since_stays(lead: Project) -> None:
    plan = TeamPlan(TEAM, due=date(2026, 12, 31))
    make_plan(lead, plan)
    lead.set_due_date(date(2027, 1, 31))
    present = plan_in_force(lead)
    assert present is not None and present.due == date(2027, 1, 31)
    with pytest.raises(ActRefused, match="Nothing to change"):
        make_plan(lead, present)
    lead.undo()
    assert (plan_in_force(lead), lead.due_date()) == (None, date(2027, 1, 31))
    lead.redo()
    make_plan(lead, replace(plan, due=None))
    assert lead.due_date() is None


def test_a_plan_by_the_command_leaves_the_day(lead: Project, capfd: Any) -> None:
    lead.set_due_date(date(2027, 1, 31))
    lead.close()
    assert run(["assign", str(lead.path), "--annotators", "ana,ben"]) == 0
    with Project.open(lead.path) as project:
        assert project.due_date() == date(2027, 1, 31)


def test_the_command_takes_names_with_commas_as_json(lead: Project) -> None:
    lead.close()
    assert run(["assign", str(lead.path), "--annotators", '["Reed, Ann", "ben"]']) == 0
    with Project.open(lead.path) as project:
        plan = plan_in_force(project)
    assert plan is not None and plan.annotators == ("Reed, Ann", "ben")


def test_what_cannot_be_planned_is_refused(lead: Project) -> None:
    with pytest.raises(InputError, match="“a1” has no gold layer that is done"):
        make_plan(lead, TeamPlan(TEAM, training=("a1",)))
    with pytest.raises(InputError, match="no document “a9”"):
        make_plan(lead, TeamPlan(TEAM, training=("a9",)))
    with pytest.raises(InputError, match="No document meets"):
        make_plan(lead, TeamPlan(TEAM, DocumentFilter(words="nowhere")))
    assert plan_in_force(lead) is None


def test_a_package_has_what_its_annotator_has_and_nothing_of_others(lead: Project, tmp_path: Path) -> None:
    with lead.database.transaction() as connection:
        connection.execute("INSERT INTO assignment VALUES ('a1', 'ana')")
    lead.work_as("lea")
    paths = planned(lead, TeamPlan(TEAM, training=("a2",)), tmp_path / "out")
    before, after = rows_of(lead.path), rows_of(paths["ana"])
    for table in OF_LAYERS:
        own = [row for row in before[table] if "ana" in row]
        assert own and [row for row in after[table] if "ana" in row] == own, table
        assert not [row for row in after[table] if "ben" in row], table
    assert {row[1] for row in after["document"]} == {"a1", "a2", *assigned_to(lead, "ana")}
    assert after["document"][0][1] == "a2", "training comes first"
    assert after["speaker"] == before["speaker"]
    assert after["codebook"] == before["codebook"]
    assert after["thread"] == before["thread"]
    assert states_of(paths["ana"], "ana") == states_of(lead.path, "ana") != []
    assert states_of(paths["ana"], "ben") == []
    assert not after["set_aside"]
    with Project.open(paths["ana"]) as package:
        assert package.annotators() == ["ana", GOLD]
        assert [each for each in check(package) if isinstance(each, str)] == []
        assert package.history(5) == []
        origin = plans.origin(package.database)
        assert (origin.annotator, origin.project) == ("ana", "lead.qca")
        assert person_of(package) == person_at(package.path) == "ana"
        assert (
            len(package.database.connection.execute("SELECT rowid FROM search").fetchall()) == package.count()
        )
    assert person_at(lead.path) == "" == person_at(tmp_path / "nowhere.qca")
    assert read_progress(paths["ana"], "somebody")[1] == 0


def test_comments_of_other_annotators_stay_with_the_lead_and_are_not_deleted_there(
    lead: Project, tmp_path: Path
) -> None:
    with lead.database.transaction() as connection:
        connection.execute("DELETE FROM thread")
        connection.execute("INSERT INTO assignment VALUES ('a1', 'ana'), ('a1', 'ben')")
    document = lead.document_at(lead.position_of("a1"))
    words = {"lea": "Mind the second page.", "ben": "I find no source.", "ana": "Is this news?"}
    begun = {}
    for name, text in words.items():
        on = lead.work_as(name).on(document)
        on.threads.begin(text)
        begun[name] = next(each.id for each in threads_of(lead) if each.messages[0].author == name)
    on = lead.work_as("ben").on(document)
    on.threads.answer(begun["ben"], "Or do I?")
    on.threads.delete(begun["ben"], next(e for e in threads_of(lead) if e.id == begun["ben"]).messages[1].id)
    lead.undo()  # so that the project has clocks of the messages
    lead.work_as("lea").on(document).threads.answer(begun["ana"], "It is.")
    paths = planned(lead, TeamPlan(TEAM), tmp_path / "out")
    with Project.open(paths["ana"]) as package:
        assert {each.id for each in threads_of(package)} == {begun["lea"], begun["ana"]}
        answers = [message.text for each in threads_of(package) for message in each.messages]
        assert sorted(answers) == ["Is this news?", "It is.", "Mind the second page."]
    merge(lead, [paths["ana"]])
    assert {each.id: len(each.messages) for each in threads_of(lead)} == {
        begun["lea"]: 1, begun["ben"]: 2, begun["ana"]: 2,
    }  # fmt: skip


def threads_of(project: Project) -> list[Thread]:
    return list(threads.of_document(project.database, "a1"))


def assigned_to(project: Project, name: str) -> set[str]:
    rows = project.database.connection.execute("SELECT document FROM assignment WHERE annotator = ?", (name,))
    return {row[0] for row in rows.fetchall()}


def test_a_blind_package_has_no_suggestions_but_those_decided_on(lead: Project, tmp_path: Path) -> None:
    with lead.database.transaction() as connection:
        connection.execute("INSERT INTO assignment VALUES ('a0', 'ana'), ('a1', 'ana')")
    lead.set_blindness(Blindness(30))
    paths = planned(lead, TeamPlan(TEAM, blind=True), tmp_path / "blind")
    after = rows_of(paths["ana"])
    assert {row[0] for row in after["suggestion"]} <= {"a1"}
    assert len(after["decision"]) == 1 == len(after["suggestion"])
    assert after["analysis"]
    with Project.open(paths["ana"]) as package:
        package.work_as("ana")
        assert package.blindness().share == 100
        assert package.open_document(package.position_of("a0")).is_blind
    with_them = write_packages(lead, TeamPlan(TEAM), tmp_path / "with", ["ana"])
    with Project.open(with_them[0].path) as package:
        assert package.blindness().share == 30, "as in the project"
    assert len(rows_of(with_them[0].path)["suggestion"]) > 1


def test_gold_is_seen_once_the_training_document_is_done(lead: Project, tmp_path: Path) -> None:
    paths = planned(lead, TeamPlan(TEAM, training=("a2",)), tmp_path / "out")

    def whose(package: Project) -> list[str]:
        return [row["annotator"] for row in listed_rows(package, AnnotationQuery("quotation"), "document")]

    def with_quotations_of_others(package: Project) -> list[int]:
        return package.positions_matching(DocumentFilter(annotator=GOLD, speaker=gold_speaker))

    def counted(package: Project) -> tuple[int, int, dict[str, int]]:
        """Return the quotations of all, those of the gold layers, and those by speaker in the dashboard."""
        found: Any = statistics(package, "cy")
        with gathered(package, viewer="cy") as counts:
            of_speakers = rows_of_all(counts)["speakers"]
        by_name = {row["speaker"]: row["quotations"] for row in of_speakers}
        return found["quotations"], found["annotators"][GOLD]["quotations"], by_name

    gold_speaker = next(each.id for each in lead.speakers() if each.name == "Ann of gold")
    with Project.open(paths["cy"]) as package:
        acts = package.work_as("cy")
        document = package.document_at(1)
        assert document.id == "a2"
        assert whose(package) == [] == with_quotations_of_others(package) == package.mentions(gold_speaker)
        assert counted(package) == (0, 0, {})
        acts.on(document).layer.set_status("done")
        assert whose(package) == [GOLD] == [each.annotator for each in package.mentions(gold_speaker)]
        assert with_quotations_of_others(package) == [1]
        assert counted(package) == (1, 1, {"Ann of gold": 1})
    lead.work_as("lea")
    assert lead.mentions(gold_speaker), "who leads is not one of those who learn"


def test_commands_in_a_package_keep_back_what_its_person_must_not_see(
    lead: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(planned(lead, TeamPlan(TEAM, training=("a2",)), tmp_path / "out")["cy"])
    commands = (["list", path], ["stats", path, "--json"], ["agree", path, "--annotators", "cy,gold", "--json"],
                ["export", path, "-o", "-"])  # fmt: skip

    def told(command: list[str]) -> tuple[str, str]:
        assert run(command) == 0, command
        out, err = capsys.readouterr()
        return out, err

    words = "What others have in 1 document is kept back until cy has done it."
    for command in commands:
        assert words in told(command)[1], command
    assert GOLD not in told(commands[0])[0]
    assert json.loads(told(commands[1])[0])["quotations"] == 0
    assert json.loads(told(commands[2])[0]) == []
    assert f'"annotator": "{GOLD}"' not in told(commands[3])[0]
    with Project.open(Path(path)) as package:
        on = package.work_as("cy").on(package.document_at(1))
        on.layer.set_status("done")
    for command in commands:
        assert "kept back" not in told(command)[1], command
    assert GOLD in told(commands[0])[0]
    assert f'"{GOLD}"' in told(commands[3])[0]


def test_packages_overwrite_nothing_and_are_whole_or_not_there(lead: Project, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "lead-ben.qca").write_text("somebody's")
    plan = TeamPlan(TEAM)
    make_plan(lead, plan)
    with pytest.raises(StorageError, match=r"lead-ben\.qca exists already"):
        write_packages(lead, plan, folder)
    assert names_in(folder) == ["lead-ben.qca"], "nothing was written before"
    (folder / "lead-ben.qca").unlink()

    def stop(done: int, total: int) -> None:
        if done > 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_packages(lead, plan, folder, (), stop)
    assert names_in(folder) == ["lead-ana.qca"], "the first one was whole"
    assert [each.annotator for each in write_packages(lead, plan, folder, ["ben", "cy"])] == ["ben", "cy"]
    with pytest.raises(InputError, match="not in the plan"):
        write_packages(lead, plan, folder, ["zoe"])
    with pytest.raises(InputError, match="“zoe” has no documents"):
        write_packages(lead, TeamPlan((*TEAM, "zoe")), folder, ["zoe"])


def test_names_of_packages_are_safe_and_told_apart_on_all_systems() -> None:
    names = ["Ana", "ana", "a/na", "a:na", "É", "E\u0301", "con", "..", "x" * 300, "x" * 299 + "y", "ß", "ss"]
    paths = package_paths(Path("/p/My study: 1.qca"), Path("out"), names)
    found = [path.name for path in paths.values()]
    assert len({name.casefold() for name in found}) == len(names)
    assert found[0] == "My_study_1-Ana.qca"
    assert all(len(name) < 140 and not set(name) & set('/\\:*?"<>| ') for name in found)


def test_the_command_plans_writes_and_tells(tmp_path: Path, capfd: Any) -> None:
    with new_project(tmp_path / "p.qca") as project:
        for number in range(10):
            add_document(project, f"Text {number}.", f"d{number}")
    path, out = str(tmp_path / "p.qca"), tmp_path / "out"
    team = ["--annotators", "ana, ben,cy", "--common", "20", "--by", "2", "--seed", "7"]
    assert run(["assign", path, *team, "--annotator", "lea", "-o", str(out)]) == 0
    told = capfd.readouterr().err
    assert "ana: 4 documents, " in told and "10 documents planned, 2 common" in told
    assert names_in(out) == ["p-ana.qca", "p-ben.qca", "p-cy.qca"]
    assert run(["assign", path, "--plan"]) == 0
    plan = tmp_path / "plan.json"
    plan.write_text(capfd.readouterr().out)
    assert json.loads(plan.read_text())["annotators"] == ["ana", "ben", "cy"]
    assert run(["assign", path, str(plan), "--annotator", "lea"]) == 0
    assert "in force already" in capfd.readouterr().err
    with Project.open(Path(path)) as project:
        for number in range(10, 16):
            add_document(project, f"Text {number}.", f"d{number}")
    assert run(["assign", path, "--annotators", "ana,ben,cy,di", "--json", "--annotator", "lea"]) == 0
    shares = {share["annotator"]: share for share in json.loads(capfd.readouterr().out)["annotators"]}
    assert shares["di"]["new"] == 4 and shares["ana"]["has"] == 4
    assert run(["assign", path, "-o", str(out), "--for", "di"]) == 0
    assert (out / "p-di.qca").exists()
    assert run(["undo", path, "--annotator", "lea"]) == 0
    capfd.readouterr()
    assert run(["assign", path, "--plan"]) == 0
    assert json.loads(capfd.readouterr().out)["annotators"] == ["ana", "ben", "cy"]


def test_a_day_that_has_passed_is_told_and_nobody_need_set_it_to_look(tmp_path: Path, capfd: Any) -> None:
    with new_project(tmp_path / "p.qca") as project:
        add_document(project, "Text.", "d1")
    plan = ["assign", str(tmp_path / "p.qca"), "--annotators", "ana", "--due", "2020-01-31"]
    assert run([*plan, "--dry-run"]) == 0
    assert "The day to be done by has passed: 2020-01-31." in capfd.readouterr().err
    assert run([*plan, "--annotator", "lea"]) == 0
    assert "has passed" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "Say what to plan"),
        (["--plan"], "There is no plan yet"),
        (["-o", "out"], "There is no plan yet"),
        (["--common", "20"], "The plan needs annotators"),
        (["--annotators", "ana", "--for", "ana"], "--for means nothing without --out"),
        (["--annotators", "ana", "--plan"], "--plan means nothing with a plan"),
        (["--annotators", "ana", "--due", "2026-12-31"], "who sets the day"),
        (["--annotators", "ana", "--order", "odd"], "no order “odd”"),
        (["nowhere.json"], "nowhere.json cannot be read"),
    ],
)
def test_what_the_command_cannot_do_is_told(
    tmp_path: Path, capfd: Any, arguments: list[str], told: str
) -> None:
    with new_project(tmp_path / "p.qca") as project:
        add_document(project, "Text.", "d1")
    assert run(["assign", str(tmp_path / "p.qca"), *arguments]) == 2
    assert told in capfd.readouterr().err


def test_gold_layers_are_not_made_in_a_package_and_a_merge_tells_of_those(
    lead: Project, tmp_path: Path
) -> None:
    plan = TeamPlan(("ana",))
    make_plan(lead, plan)
    (package,) = write_packages(lead, plan, tmp_path / "out")
    with Project.open(package.path) as opened:
        with pytest.raises(ActRefused, match="made for ana"):
            opened.work_as("ana", on_gold=True)
        opened.work_as("ana")
        with pytest.raises(ActRefused, match="made for ana"):
            opened.chosen_acts().take([], "agreed")
        with opened.database.transaction() as connection:  # as earlier versions let it happen
            (id,) = connection.execute("SELECT id FROM document").fetchone()
            connection.execute("INSERT INTO gold_choice VALUES (?, 'quotation', 'q1', '{}')", (id,))
    (fault,) = preview(lead, [package.path]).faults
    assert "gold layers that were made in it are left out" in fault.message
