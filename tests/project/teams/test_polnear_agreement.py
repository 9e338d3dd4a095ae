"""Agreement of six annotators of PolNeAR, against figures computed here by sets of characters.

The articles are not the project's: without ../shared the test is skipped.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import Any

import pytest

from annotator.__main__ import main
from annotator.project import Project
from annotator.project.teams.agreement.measuring import Measured, measure
from annotator.project.teams.agreement.request import AgreementRequest
from tests.examples import SHARED

LINES = SHARED / "data" / "polnear" / "multi_annotated.jsonl"
pytestmark = pytest.mark.skipif(not LINES.exists(), reason="the shared articles are not beside the checkout")

Layers = dict[str, dict[str, list[dict[str, Any]]]]


@pytest.fixture(scope="module")
def layers() -> Layers:
    found: Layers = {}
    for line in LINES.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        found.setdefault(record["id"], {})[record["annotator"]] = [
            {
                "type": quotation["type"],
                "length": len(record["text"]),
                "first": quotation["content"][0][0],
                "last": quotation["content"][-1][1],
                **{
                    role: frozenset(c for start, end in quotation[role] for c in range(start, end))
                    for role in ("content", "cue", "source")
                },
            }
            for quotation in record["quotations"]
        ]
    return found


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Measured]:
    path = tmp_path_factory.mktemp("polnear") / "six.qca"
    assert main(["new", str(path)]) == 0
    assert main(["import", str(path), str(LINES)]) == 0
    with Project.open(path, read_only=True) as project:
        yield measure(project, AgreementRequest())


def value(measured: Measured, *key: str) -> float:
    rows = [
        row for row in measured.rows if (row.measure, row.role, row.label) == key and len(row.annotators) > 2
    ]
    assert len(rows) == 1 and rows[0].value is not None
    return rows[0].value


@cache
def overlap(first: frozenset[int], second: frozenset[int]) -> float:
    return len(first & second) / len(first | second)


def pairs_found(first: list[dict[str, Any]], second: list[dict[str, Any]], least: float) -> int:
    candidates = sorted(
        (-overlap(a["content"], b["content"]), i, j)
        for i, a in enumerate(first)
        for j, b in enumerate(second)
        if a["first"] < b["last"] and b["first"] < a["last"] and overlap(a["content"], b["content"]) >= least
    )
    left, right = set(), set()
    for _, i, j in candidates:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
    return len(left)


def mean_f1(layers: Layers, types: set[str], least: float) -> float:
    """Return the mean of the pairs' F1, weighted by the documents that both have."""
    names = sorted({name for annotators in layers.values() for name in annotators})
    total = weight = 0.0
    for first, second in combinations(names, 2):
        common = [each for each in layers.values() if first in each and second in each]
        chosen = [
            [[q for q in each[name] if q["type"] in types] for name in (first, second)] for each in common
        ]
        found = sum(pairs_found(a, b, least) for a, b in chosen)
        total += len(common) * 2 * found / sum(len(a) + len(b) for a, b in chosen)
        weight += len(common)
    return total / weight


MARKED = {"direct", "mixed"}


@pytest.mark.parametrize(
    ("label", "types", "about"), [("", {*MARKED, "indirect"}, 0.80), ("marked", MARKED, 0.96)]
)
def test_f1_of_found_quotations(
    measured: Measured, layers: Layers, label: str, types: set[str], about: float
) -> None:
    expected = mean_f1(layers, types, 0.5)
    # What is equally near to two others may be matched with either.
    assert value(measured, "f1_overlap", "quotation", label) == pytest.approx(expected, abs=0.001)
    assert expected == pytest.approx(about, abs=0.005)
    exact = mean_f1(layers, types, 1.0)
    assert value(measured, "f1_exact", "quotation", label) == pytest.approx(exact)


@pytest.mark.parametrize(("role", "about"), [("content", 0.825), ("cue", 0.673), ("source", 0.784)])
def test_alpha_of_characters(measured: Measured, layers: Layers, role: str, about: float) -> None:
    split = marked = characters = 0.0
    for annotators in layers.values():
        sets = [set().union(*(q[role] for q in quotations)) for quotations in annotators.values()]
        number, length = len(sets), next(q["length"] for each in annotators.values() for q in each)
        for character in set().union(*sets):
            marking = sum(character in each for each in sets)
            split += 2 * marking * (number - marking) / (number - 1)
        marked += sum(map(len, sets))
        characters += number * length
    # The nominal alpha of characters; that for unitizing differs by the squares of the units' lengths.
    expected = 1 - (characters - 1) * split / (2 * marked * (characters - marked))
    assert value(measured, "alpha_unitizing", role, "") == pytest.approx(expected, abs=0.0005)
    assert expected == pytest.approx(about, abs=0.0005)


def test_alpha_of_characters_of_all_roles(measured: Measured, layers: Layers) -> None:
    roles, split = ("content", "cue", "source"), 0.0
    counts: Counter[frozenset[str]] = Counter()
    for annotators in layers.values():
        sets = [
            {role: set().union(*(q[role] for q in quotations)) for role in roles}
            for quotations in annotators.values()
        ]
        number, length = len(sets), next(q["length"] for each in annotators.values() for q in each)
        for character in range(length):
            given = Counter(frozenset(role for role in roles if character in each[role]) for each in sets)
            counts += given
            split += (number * number - sum(many * many for many in given.values())) / (number - 1)
    total = counts.total()
    expected = 1 - (total - 1) * split / (total * total - sum(many * many for many in counts.values()))
    assert value(measured, "alpha_unitizing", "roles", "") == pytest.approx(expected, abs=0.0005)
    assert expected == pytest.approx(0.77, abs=0.01)


def test_it_is_measured_whole(measured: Measured) -> None:
    assert measured.documents == 22 and measured.passed_over == []
    assert all(
        row.low is not None and row.low <= row.value <= row.high
        for row in measured.rows
        if row.value is not None
    )
