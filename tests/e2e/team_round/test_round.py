"""A whole round of a team through the window, by keys alone, and once more by commands; nothing gets lost."""

from __future__ import annotations

import json
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.domain.gold import GOLD
from annotator.project import Project
from annotator.ui.shell.main_window import MainWindow
from tests.e2e.team_round.accounts import Account, account, annotations_in, check_replayed
from tests.e2e.team_round.by_window import Lead, annotate
from tests.e2e.team_round.teams import POLNEAR, Team, polnear_team, small_team
from tests.repeats import FORM, Told
from tests.replay.by_keys import KeyReplay
from tests.ui.conftest import make_project

LONG = [
    pytest.mark.model,  # the articles are analysed
    pytest.mark.faults,
    pytest.mark.skipif(
        FORM != "long" or not POLNEAR.exists(), reason="takes minutes, and articles of others"
    ),
]
TEAMS = [pytest.param(small_team, id="short"), pytest.param(polnear_team, id="long", marks=LONG)]
MOST_KEYS = 1.3  # a difference, those around them included
MOST_AROUND = 3  # keys a document: A takes what agrees, D marks done, one more where something is left open
_PATIENCE = 7_200_000  # milliseconds


class _WithClaim(KeyReplay):
    """Makes a claim of the last quotation, too."""

    def _finish(self) -> None:
        with self.tally.of("start"):
            self._hand.press("K", "1")
        super()._finish()


@pytest.fixture
def stage(told: Told) -> Callable[[str], object]:
    """Give a context that tells the processor time of a stage, commands beside the window included."""

    @contextmanager
    def of(name: str) -> Iterator[None]:
        before = _processor_time()
        yield
        told(f"tenths of a second of processor time: {name}", round(10 * (_processor_time() - before)))

    return of


def _processor_time() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def lead_project(folder: Path, team: Team) -> Path:
    """Make the lead's project of a team's articles, analysed."""
    path = folder / "lead.qca"
    if team is small_team():
        return make_project(path, dict(team.texts))
    articles = folder / "articles.jsonl"
    lines = (json.dumps({"id": id, "text": text}) for id, text in team.texts.items())
    articles.write_text("\n".join(lines), encoding="utf-8")
    for words in (["new", str(path)], ["import", str(path), str(articles)], ["prepare", str(path)]):
        assert main(words) == 0
    return path


@pytest.mark.parametrize("make_team", TEAMS)
def test_a_round_by_keys_alone(
    make_team: Callable[[], Team],
    run_program: Callable[..., int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    stage: Callable[[str], object],
    told: Told,
) -> None:
    team = make_team()
    path, out = lead_project(tmp_path, team), tmp_path / "packages"

    def plan(window: MainWindow) -> Iterator[None]:
        Lead(window, team).plan(out, monkeypatch)
        yield

    with stage("plan and packages"):
        assert run_program(path, plan, patience=_PATIENCE) == 0
    packages = [out / f"lead-{name}.qca" for name in team.people]
    replays: list[KeyReplay] = []

    def work(window: MainWindow) -> Iterator[None]:
        replays.extend(annotate(window, team, window.workspace.project.annotator, replay))
        yield

    replay = _WithClaim if make_team is small_team else KeyReplay
    with stage("annotate"):
        for package in packages:
            assert run_program(package, work, patience=_PATIENCE) == 0
    handed_in = {}
    for package, name in zip(packages, team.people, strict=True):
        handed_in |= annotations_in(package, name)
    check_replayed(handed_in, team)
    leads: list[Lead] = []
    exported = tmp_path / "gold.jsonl"

    def lead(window: MainWindow) -> Iterator[None]:
        leads.append(Lead(window, team))
        with stage("bring together"):
            leads[0].bring_together(packages, monkeypatch)
        with stage("agreement"):
            leads[0].look_at_agreement()
        with stage("adjudicate"):
            leads[0].adjudicate()
        with stage("export"):
            leads[0].export(exported)
        yield

    assert run_program(path, lead, patience=_PATIENCE) == 0
    assert annotations_in(path, *team.people) == handed_in
    found = account(path, exported, handed_in)
    keys = sum(replay.tally.hand.keys for replay in replays)
    tell(told, found, keys, leads[0])
    (lead_found,) = leads
    assert lead_found.differences
    assert lead_found.keys <= lead_found.differences + MOST_AROUND * lead_found.documents
    if make_team is polnear_team:
        assert lead_found.keys <= MOST_KEYS * lead_found.differences


@pytest.mark.parametrize("make_team", TEAMS)
def test_a_round_by_commands(
    make_team: Callable[[], Team],
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    stage: Callable[[str], object],
    told: Told,
) -> None:
    team = make_team()
    path, out, exported = lead_project(tmp_path, team), tmp_path / "packages", tmp_path / "gold.jsonl"
    lead, ids = [str(path), "--annotator", "lea"], list(team.texts)

    def end(code: int, *words: str) -> str:
        assert main(list(words)) == code
        told_now = capfd.readouterr()
        return told_now.out + told_now.err

    plan = ["--annotators", ",".join(team.people), "--common", "20"]
    with stage("plan and packages, by commands"):
        assert f"{len(ids) // 5} common" in end(0, "assign", *lead, *plan, "-o", str(out))
        assert "in force already" in end(0, "assign", *lead, *plan)
        end(2, "assign", str(path), "-o", str(out))  # packages are never replaced
    packages = [out / f"lead-{name}.qca" for name in team.people]
    handed_in = {}
    with stage("annotate, by commands"):
        for package, name in zip(packages, team.people, strict=True):
            own = write_layers(package, team, name)
            end(0, "import", str(package), str(package.with_suffix(".jsonl")))
            end(0, "mark", str(package), *own, "--done", "--annotator", name)
            handed_in |= annotations_in(package, name)
    check_replayed(handed_in, team)
    copies = [str(package) for package in packages]
    with stage("bring together, by commands"):
        for package in packages:
            assert f"{package.name} of " in end(0, "merge", str(path), str(package), "--dry-run")
        assert f"{sum(map(documents_in, packages))} layers brought in" in end(0, "merge", *lead, *copies)
        assert "Nothing is new" in end(0, "merge", *lead, *reversed(copies))
    assert annotations_in(path, *team.people) == handed_in
    with stage("agreement, by commands"):
        rows = json.loads(end(0, "agree", str(path), "--json").partition("\n]")[0] + "]")
        assert {row["measure"] for row in rows} >= {"f1_exact", "f1_overlap", "alpha_unitizing"}
        end(0, "agree", str(path), "--differences", "f1_exact:quotation:")
    with stage("adjudicate, by commands"):
        end(0, "mark", *lead, *ids, "--alone")
        sides = [word for name in team.people for word in ("--side", name)]
        end(0, "mark", *lead, *ids, "--most", *sides)
        assert "Nothing to change" in end(0, "mark", *lead, *ids, "--most", *sides)
        end(0, "mark", *lead, *ids, "--done", "--gold")
    with stage("export, by commands"):
        end(0, "export", str(path), "--annotator", GOLD, "-o", str(exported))
    found = account(path, exported, handed_in)
    for what, number in found._asdict().items():
        told(f"a round by commands: {what}", number)


def documents_in(package: Path) -> int:
    """Return the number of documents of a package."""
    with Project.open(package, read_only=True) as project:
        return project.count()


def write_layers(package: Path, team: Team, name: str) -> list[str]:
    """Write beside a package what its person has in its documents, and return their ids."""
    with Project.open(package, read_only=True) as project:
        ids = [project.document_at(position).id for position in project.positions()]
    lines = [
        {
            "id": id,
            "text": team.texts[id],
            "annotator": name,
            "quotations": [
                {"content": each.content, "cue": each.cue, "source": each.source}
                for each in team.gold(id, name).quotations
            ],
        }
        for id in ids
    ]
    package.with_suffix(".jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return ids


def tell(told: Told, found: Account, keys: int, lead: Lead) -> None:
    """Tell what a round took."""
    for what, number in (
        *found._asdict().items(),
        ("keys of annotators", keys),
        ("differences", lead.differences),
        ("keys for differences", lead.keys),
        ("acts for differences", lead.acts),
    ):
        told(f"a round by keys: {what}", number)
