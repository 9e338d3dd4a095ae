"""The command that brings copies together: it asks before it decides, and says what it did."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.program import run
from annotator.domain.kinds import QUOTATION
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from tests.examples import made, new_speaker
from tests.project.teams.copying import (
    CONTENT,
    DONE,
    NEW,
    acts,
    contents,
    copied,
    edited,
    in_conflict,
    lead_project,
    select,
)


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    return lead_project(tmp_path / "lead.qca")


def test_where_nothing_is_to_be_decided_it_does_not_ask(lead: Path, capfd: Any) -> None:
    copy = edited(copied(lead, "ben"), NEW, DONE)
    assert run(["merge", str(lead), str(copy), "--dry-run"]) == 0
    assert "ben.qca: 1 new, 1 newer" in capfd.readouterr().err
    number = acts(lead)
    assert run(["merge", str(lead), str(copy), "--annotator", "ana"]) == 0
    assert "2 layers brought in; ana can undo it." in capfd.readouterr().err
    assert acts(lead) == number + 1
    assert run(["merge", str(lead), str(copy)]) == 0
    assert "Nothing is new in these files." in capfd.readouterr().err
    assert run(["undo", str(lead), "--annotator", "ana"]) == 0
    assert select(lead, "SELECT annotator FROM layer") == [("ana",)]


def test_conflicts_are_not_decided_silently(lead: Path, tmp_path: Path, capfd: Any) -> None:
    copies = [str(path) for path in in_conflict(lead)]
    before = contents(lead)
    assert run(["merge", str(lead), *copies]) == 1
    told = capfd.readouterr().err
    assert "To decide: Council backs tram (a1), ana" in told
    assert "Nothing was changed. Add --yes" in told
    assert contents(lead) == before
    assert run(["merge", str(lead), *copies, "--dry-run", "--json"]) == 1
    found = json.loads(capfd.readouterr().out)
    (conflict,) = found["conflicts"]["first"]
    side = next(side for side in conflict["sides"] if side["holds"]["status"] == "done")
    decisions = tmp_path / "decisions.json"
    chosen = {"document": "a1", "name": "ana", "choice": side["sum"]}
    decisions.write_text(json.dumps({"layers": [chosen]}), encoding="utf-8")
    assert run(["merge", str(lead), *copies, "--decide", str(decisions), "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["decided"] == 1
    assert select(lead, "SELECT status FROM layer") == [("done",)]


class _Keyboard(io.StringIO):
    """A terminal at which somebody answers; "" is Ctrl+D."""

    def isatty(self) -> bool:
        return True


class _Interrupted(_Keyboard):
    """A terminal at which somebody presses Ctrl+C."""

    def readline(self, *_: Any) -> str:
        raise KeyboardInterrupt


@pytest.mark.parametrize("keyboard", [_Keyboard("n\n"), _Keyboard(""), _Interrupted()])
def test_who_does_not_say_yes_changes_nothing_and_is_told(
    lead: Path, keyboard: _Keyboard, capfd: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bars: list[str] = []

    @contextmanager
    def bar(label: str) -> Iterator[Any]:
        bars.append(label)
        yield lambda done, total: None
        bars.remove(label)

    monkeypatch.setattr("annotator.cli.merging.progress", bar)
    read = keyboard.readline
    monkeypatch.setattr(
        keyboard, "readline", lambda *_: read() if not bars else pytest.fail("a bar is there")
    )
    monkeypatch.setattr("sys.stdin", keyboard)
    copies, before = [str(path) for path in in_conflict(lead)], contents(lead)
    said_no = keyboard.getvalue() == "n\n"
    assert run(["merge", str(lead), *copies]) == (1 if said_no else 130)
    told = capfd.readouterr().err
    assert told.rstrip().splitlines()[-1].endswith("Nothing was changed.") is said_no
    assert ("annotator: stopped." in told) is not said_no
    assert "mistake" not in told
    assert contents(lead) == before


def test_a_layer_of_another_name_counts_and_a_decision_on_nothing_is_told(
    lead: Path, tmp_path: Path, capfd: Any
) -> None:
    copies = [str(path) for path in in_conflict(lead)]
    assert run(["merge", str(lead), *copies, "--conflicts", "takee"]) == 2
    assert "Choose one of both, keep, take, as:NAME" in capfd.readouterr().err
    decisions = tmp_path / "decisions.json"
    chosen = {"document": "a7", "name": "ana", "choice": "take"}
    plain = {"layers": [chosen], "others": "as:ben"}
    decisions.write_text(json.dumps(plain), encoding="utf-8")
    assert run(["merge", str(lead), *copies, "--decide", str(decisions)]) == 0
    told = capfd.readouterr().err
    assert "Nothing was to be decided on: a7, ana." in told
    assert select(lead, "SELECT annotator FROM layer ORDER BY annotator") == [("ana",), ("ben",)]
    assert "2 layers brought in" in told  # one of the states is ana's, the other one ben's


def test_gold_layers_that_are_open_again_are_told(lead: Path, capfd: Any) -> None:
    copy = edited(copied(lead, "ben"), NEW, DONE)
    with Project.open(lead) as project:
        project.work_as("cy").on(project.document_at(1)).quotations.new(CONTENT)
        project.work_as("lea", on_gold=True).on(project.document_at(1)).layer.set_status("done")
        project.work_as("lea", on_gold=True).on(project.document_at(2)).layer.set_status("done")
        project.work_as("cy").on(project.document_at(2)).quotations.new(CONTENT)
        project.work_as("dora").on(project.document_at(2)).layer.set_status("done")
        project.work_as("cy").on(project.document_at(2)).layer.set_status("done")
    assert run(["merge", str(lead), str(copy), "--annotator", "lea"]) == 0
    assert "1 gold layer is open again, 2 with those from before; lea" in capfd.readouterr().err


def test_both_states_are_kept_by_yes_and_it_says_so(lead: Path, capfd: Any) -> None:
    copies = [str(path) for path in in_conflict(lead)]
    assert run(["merge", str(lead), "--dry-run"]) == 0
    assert "Nothing is set aside." in capfd.readouterr().err
    assert run(["merge", str(lead), *copies, "--yes"]) == 1
    assert "1 layer brought in, 1 state set aside; ana can undo it." in capfd.readouterr().err
    assert run(["merge", str(lead), "--dry-run"]) == 1
    told = capfd.readouterr().err
    assert "To decide: " in told and "Nothing is" not in told


def test_a_folder_stands_for_the_projects_in_it_and_faults_are_told(
    lead: Path, tmp_path: Path, capfd: Any
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    assert run(["merge", str(lead), str(folder)]) == 2
    assert "There is no project in the folder" in capfd.readouterr().err
    edited(copied(lead, "ben"), NEW).rename(folder / "ben.qca")
    (folder / "notes.qca").write_text("no project")
    assert run(["merge", str(lead), str(folder)]) == 1
    told = capfd.readouterr().err
    assert "Passed over: notes.qca: " in told
    assert "1 layer brought in" in told


def test_speakers_of_the_same_name_stay_two_and_are_told_or_become_one(lead: Path, capfd: Any) -> None:
    copies = [
        str(named(copied(lead, "ben"), "ann  REED", "City Council")),
        str(named(copied(lead, "cy"), "City Council", "Bo Li")),
    ]
    first = copied(lead, "first")
    assert run(["merge", str(first), *copies, "--dry-run"]) == 0
    told = capfd.readouterr().err
    assert "Of the same name: ann REED (" in told and "--same-names takes" in told
    assert run(["merge", str(first), *copies, "--yes"]) == 0
    told = capfd.readouterr().err
    assert "2 speakers beside others of the same name (City Council, ann REED)" in told
    assert "--same-names" in told
    assert speakers(first) == ["Ann Reed", "Bo Li", "City Council", "City Council", "ann REED"]
    # Afterwards, or at once without a question.
    assert run(["merge", str(first), *copies, "--same-names", "--annotator", "lea"]) == 0
    assert run(["merge", str(lead), *copies, "--same-names", "--annotator", "lea"]) == 0
    assert "beside" not in capfd.readouterr().err
    assert speakers(first) == speakers(lead) == ["Ann Reed", "Bo Li", "City Council"]
    assert select(lead, "SELECT count(DISTINCT speaker) FROM quotation") == [(3,)]
    assert run(["merge", str(lead), *copies, "--same-names"]) == 0
    assert "Nothing is new" in capfd.readouterr().err
    assert run(["undo", str(lead), "--annotator", "lea"]) == 0
    assert speakers(lead) == ["Ann Reed"]


def test_speakers_whose_kinds_are_guessed_are_one_by_a_full_name(lead: Path, capfd: Any) -> None:
    copies = [
        str(named(copied(lead, "ben"), "Goldman Sachs", "Lincoln")),
        str(named(copied(lead, "cy"), "Goldman Sachs", "Lincoln", kind="organisation")),
    ]
    assert run(["merge", str(lead), *copies, "--dry-run"]) == 0
    told = capfd.readouterr().err
    assert "Of the same name: Goldman Sachs (" in told and "May be the same speaker: Lincoln (" in told
    assert told.count("), organisation and person") + told.count("), person and organisation") == 2
    assert run(["merge", str(lead), *copies, "--same-names"]) == 1, "it asks about the others"
    assert run(["merge", str(lead), *copies, "--same-names", "--yes"]) == 0
    assert "1 speaker beside another one of the same name (Lincoln)" in capfd.readouterr().err
    assert speakers(lead) == ["Ann Reed", "Goldman Sachs", "Lincoln", "Lincoln"]


def named(copy: Path, *names: str, kind: str = "person") -> Path:
    """Return a copy in which its annotator has made quotations by new speakers."""
    with Project.open(copy) as project:
        on = project.work_as(copy.stem).on(project.document_at(2))
        for name in names:
            quotation = made(on.quotations.new(CONTENT))
            on.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker(name, kind),))
    return copy


def speakers(path: Path) -> list[str]:
    return [row[0] for row in select(path, "SELECT name FROM speaker ORDER BY name")]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--conflicts", "best"], "There is no choice “best”"),
        (["--decide", "none.json"], "none.json cannot be read"),
        (["--decide", "none.json", "--conflicts", "keep"], "--decide means nothing with --conflicts"),
    ],
)
def test_other_options_are_refused(lead: Path, options: list[str], words: str, capfd: Any) -> None:
    assert run(["merge", str(lead), str(lead), *options]) == 2
    assert words in capfd.readouterr().err
