"""The faults that `dev.py mutants` plants: what a person might get wrong, and nothing that only readers see."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from textwrap import dedent
from types import ModuleType

import pytest

from tests.examples import CHECKOUT


@pytest.fixture
def mutations(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(CHECKOUT / "packaging" / "mutants"))
    yield import_module("mutations")
    del sys.modules["mutations"]


def mutated(mutations: ModuleType, source: str) -> list[str]:
    """Return the module with each of its faults."""
    source = dedent(source)
    found = mutations.mutants("module.py", source)
    return [mutant.applied(source) for mutant in found if mutations.differs(mutant, source)]


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("a < b", "(a <= b)"),
        ("a = b + 1", "a = (b - 1)"),
        ("a = b + 1", "a = b + 2"),
        ("a = not b", "a = (b)"),
        ("a = b and c", "a = (b or c)"),
        ("a = b and c", "a = c"),
        ("f(a, b)", "(f(b, a))"),
        ("f(a)", "pass"),
        ("if a: b()", "if False: b()"),
        ("def f(): return a", "def f(): return None"),
        ("def f(): return a == b", "def f(): return True"),
        ("raise ActRefused('Select some words first.')", "pass"),
        ("a = any(b)", "a = (all)(b)"),
        ("KIND = 'person'", "KIND = 'XXperson'"),
        ("ROWS = 'SELECT id FROM rows WHERE a = 1'", "ROWS = 'SELECT id FROM rows WHERE a != 1'"),
        ("a = [b for b in c if b]", "a = [b for b in c if True]"),
        ("a = 'é' + b[2]", "a = 'é' + b[3]"),
    ],
)
def test_each_kind_of_fault_is_planted(mutations: ModuleType, source: str, fault: str) -> None:
    assert fault in mutated(mutations, source)


@pytest.mark.parametrize(
    "source",
    [
        '"""Tell of 1 or 2."""',
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from a import b",
        "def f(a: Literal['x']) -> list[Literal[1]]: ...",
        "a: dict[str, Literal[1]]",
        "Mark = Literal['x'] | Quotation",
        "_log.info('read %d of %d', a + 1, b)",
        "class Reader(Protocol):\n    size: int = 1",
        "message = 'Select some words first.'",
        "__all__ = ['a']",
    ],
)
def test_no_fault_is_planted_in_what_is_for_readers_and_type_checkers(
    mutations: ModuleType, source: str
) -> None:
    assert mutated(mutations, source) == []


def test_mutants_are_shared_out_by_lines(monkeypatch: pytest.MonkeyPatch, mutations: ModuleType) -> None:
    assert mutations.executable_lines(
        "'''Text.'''\nimport a\nb = 1\n\n\ndef f():\n    'Text.'\n    return (\n        1)\n"
    ) == {3, 8}
