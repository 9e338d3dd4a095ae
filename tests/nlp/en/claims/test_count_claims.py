"""The tool that counts the traits of claims, on a few sentences with gold labels."""

from __future__ import annotations

import json
from types import ModuleType

import pytest

from annotator.nlp.en.claims.chances import Weighing
from annotator.nlp.en.claims.traits import read_trait
from tests.nlp.counting_tools import tool_named

pytestmark = pytest.mark.model

SENTENCES = (
    ("The mayor sold 40 boats.", True),
    ("The baker sold 9 ovens last year.", True),
    ("I hope for peace.", False),
    ("We hope you are well.", False),
    ("Lindqvist sold the ship.", True),
    ("I hope Lindqvist is well.", False),
)
PARTS = 8


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    return tool_named("count_claims")


@pytest.fixture(scope="module")
def made(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> tuple[Weighing, str]:
    """Return what is counted in a file of debates and one of speeches, and the table that would ship."""
    folder = tmp_path_factory.mktemp("claims")
    for name, label in (("debates", "check_worthy"), ("speeches", "verifiable_claim")):
        records = [
            {"id": f"part{part}-{number}", "text": text, label: is_right}
            for part in range(PARTS)
            for number, (text, is_right) in enumerate(SENTENCES)
        ]
        (folder / name).write_text("\n".join(map(json.dumps, records)) + "\n", encoding="utf-8")
    debates, _ = tool.read(folder / "debates", "check_worthy")
    speeches, strings = tool.read(folder / "speeches", "verifiable_claim")
    weighing = tool.count(debates, speeches)
    return weighing, tool.table(weighing, strings, "made up")


def test_what_goes_with_claims_shifts_the_odds_up_and_the_rest_down(made: tuple[Weighing, str]) -> None:
    weighing, _ = made
    assert min(weighing.shifts[read_trait("word", "sell")]) > 0
    assert max(weighing.shifts[read_trait("word", "hope")]) < 0
    assert min(weighing.shifts[read_trait("cue", "happened")]) > 0


def test_names_are_not_counted_by_their_words(made: tuple[Weighing, str]) -> None:
    _, table = made
    assert "Lindqvist" not in table
    assert "lindqvist" not in table
    assert "<name>" in table


def test_the_table_reads_as_what_was_counted(made: tuple[Weighing, str]) -> None:
    weighing, table = made
    read = Weighing.from_lines(table.splitlines())
    assert read.shifts.keys() == weighing.shifts.keys()
    assert read.border == pytest.approx(weighing.border, abs=0.001)
    assert len(read.shares) == len(weighing.shares)
    assert "# Provenance: made up" in table


def test_what_only_one_part_says_is_its_topic_and_not_counted(tool: ModuleType) -> None:
    fewest = tool.Fewest(sentences=4, parts=2)
    often = [tool.Sentence("a", [("word", 1), ("word", 2)], True) for _ in range(9)]
    others = [tool.Sentence("b", [("word", 2)], number == 0) for number in range(9)]
    shifts = tool.count_shifts([*often, *others], fewest).by_trait
    assert ("word", 2) in shifts
    assert ("word", 1) not in shifts


def test_the_border_has_the_highest_f1(tool: ModuleType) -> None:
    outcomes = [(2.0, True), (1.0, True), (0.5, False), (0.2, True), (-1.0, False), (-2.0, False)]
    border, f1 = tool.best_border(outcomes)
    assert (border, f1) == (0.2, pytest.approx(6 / 7))
    assert tool.average_precision(outcomes) == pytest.approx((1 + 1 + 3 / 4) / 3)


def test_shares_rise(tool: ModuleType) -> None:
    outcomes = [(float(number), number % 3 == 0 or number > 50) for number in range(100)]
    shares = [share for _, share in tool.rising_shares(outcomes)]
    assert shares == sorted(shares)
    assert len(shares) > 1


@pytest.mark.parametrize(("id", "part"), [("KY2018-12", "KY2018"), ("0", "0"), ("699", "0"), ("700", "1")])
def test_an_id_tells_in_which_part_its_sentence_stands(tool: ModuleType, id: str, part: str) -> None:
    assert tool.part_of(id) == part
