"""Numbers that decide something are named, and a comment says their unit and where they come from."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "annotator"
ROOMS = ("language", "nlp", "project/proposals", "project/speakers")
MODULES = [path for room in ROOMS for path in sorted((PACKAGE / room).rglob("*.py"))]
# Whole numbers up to this count places in tuples, lists and texts.
FEW = 4
EXPECTED_NUMBER_OF_WEIGHTS = 60  # at least: so that the test does not come to look at nothing


def numbers_in(node: ast.AST) -> list[ast.Constant]:
    return [
        part
        for part in ast.walk(node)
        if isinstance(part, ast.Constant) and type(part.value) in (int, float) and part.value not in (0, 1)
    ]


def bare(source: str) -> list[int]:
    """Return the lines of numbers within functions that are neither few nor an index or an argument of a cache."""
    tree = ast.parse(source)
    passed = {
        id(number)
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript | ast.keyword)
        for number in numbers_in(node.slice if isinstance(node, ast.Subscript) else node.value)
    }
    return [
        number.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        for number in numbers_in(node)
        if id(number) not in passed and (isinstance(number.value, float) or number.value > FEW)
    ]


def constants(source: str) -> list[tuple[int, bool]]:
    """Return the lines of a module's numbers, with whether a comment beside or above tells of each."""
    lines = source.splitlines()
    found = []
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and numbers_in(node.value):
            above = node.lineno - 1
            while above > 0 and lines[above - 1].strip() and not lines[above - 1].startswith("#"):
                above -= 1
            told = "#" in lines[node.lineno - 1] or (above > 0 and lines[above - 1].startswith("#"))
            found.append((node.lineno, told))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_numbers_that_decide_are_named_and_explained(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert bare(source) == []
    assert [line for line, told in constants(source) if not told] == []


def test_there_are_weights() -> None:
    assert (
        sum(len(constants(path.read_text(encoding="utf-8"))) for path in MODULES) > EXPECTED_NUMBER_OF_WEIGHTS
    )


@pytest.mark.parametrize(
    "source", ["def f(x):\n    return x > 0.35", "def f(x):\n    return x[:2] and len(x) < 7"]
)
def test_a_bare_number_is_found(source: str) -> None:
    assert bare(source) == [2]


def test_a_number_without_a_comment_is_found() -> None:
    assert constants("_X = 7\n\n# Words.\n_A = 2\n_B = 3\n\nC = 5  # words") == [
        (1, False),
        (4, True),
        (5, True),
        (7, True),
    ]
