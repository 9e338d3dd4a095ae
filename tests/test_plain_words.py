"""Messages to people are in plain words: what holds of all of them, wherever they are raised."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from annotator.domain import errors
from annotator.domain.errors import AnnotatorError, StorageError

ROOT = Path(__file__).parent.parent / "annotator"
# Words of the program's inside. A project is a file; what it holds are documents, annotations, acts.
INSIDE = re.compile(
    r"\b(sqlite|sql|transaction|commit|rollback|exception|traceback|foreign keys?|errno|pragma|vacuum|null"
    r"|[A-Z][a-z]+(?:[A-Z][a-z]+)*(?:Error|Exception))\b",
    re.IGNORECASE,
)
# "null" is a word of JSON in these, which are about JSON.
OF_JSON = ("formats/jsonl/",)
OF_FILES = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, StorageError)
}
MADE = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, AnnotatorError)
}


class Module(NamedTuple):
    """A module of the program: its path below the package, its source, and the calls and handlers in it."""

    name: str
    source: str
    nodes: list[ast.Call | ast.ExceptHandler]


@pytest.fixture(scope="module")
def modules() -> list[Module]:
    """Give all modules, parsed once for the tests of this file."""
    found = []
    for path in sorted(ROOT.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        is_needed = "except" in source or not MADE.isdisjoint(re.findall(r"(\w+)\(", source))
        nodes = [
            node
            for node in (ast.walk(ast.parse(source)) if is_needed else ())  # parsing takes most of the time
            if isinstance(node, ast.Call | ast.ExceptHandler)
        ]
        found.append(Module(path.relative_to(ROOT).as_posix(), source, nodes))
    return found


def words_of(node: ast.expr) -> str:
    """Return the words of a message, with “{}” for what is filled in; of one and many, the words of many."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark"):
        return re.sub(r"\{\w+\}", "{}", words_of(node.args[0]).rpartition("|")[2])
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(words_of(part) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def messages(module: Module) -> Iterator[tuple[int, str, str]]:
    """Yield the line, the message and the remedy of each error that a person can mend."""
    for node in module.nodes:
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in MADE
            and node.args
        ):
            message, *others = (words_of(argument) for argument in node.args)
            if message:
                yield node.lineno, message, " ".join(others)


def test_messages_say_nothing_of_the_programs_inside(modules: list[Module]) -> None:
    wrong = [
        f"{module.name}:{line}: {found[0]}"
        for module in modules
        for line, message, remedy in messages(module)
        if (found := INSIDE.search(f"{message} {remedy}")) and not module.name.startswith(OF_JSON)
    ]
    assert wrong == []


def test_messages_and_remedies_are_sentences(modules: list[Module]) -> None:
    wrong = [
        f"{module.name}:{line}: {words}"
        for module in modules
        for line, message, remedy in messages(module)
        for words in (message, remedy)
        if words and "pip install" not in words and not words.rstrip().endswith((".", "?", "{}", ")"))
    ]
    assert wrong == []


def test_what_the_machine_or_the_file_refuses_comes_with_a_way_out(modules: list[Module]) -> None:
    wrong = [
        f"{module.name}:{node.lineno}"
        for module in modules
        for node in module.nodes
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in OF_FILES
        and len(node.args) == 1
        and not isinstance(node.args[0], ast.Starred)
    ]
    assert wrong == []


def test_the_systems_own_words_are_put_into_plain_ones_in_one_place(modules: list[Module]) -> None:
    assert [module.name for module in modules if ".strerror" in module.source] == []


def test_no_message_on_a_file_repeats_the_words_of_a_library(modules: list[Module]) -> None:
    # The readers of other programs' files may: nobody knows all that is wrong with those.
    wrong = []
    for name, _, nodes in modules:
        if name.startswith(("formats/", "nlp/", "ui/shell/")):
            continue
        for handler in (node for node in nodes if isinstance(node, ast.ExceptHandler) and node.name):
            kinds = {kind.id for kind in ast.walk(handler.type) if isinstance(kind, ast.Name)}  # type: ignore[arg-type]
            if kinds <= MADE | {"Damaged"}:
                continue
            for node in ast.walk(handler):
                if isinstance(node, ast.FormattedValue | ast.keyword) and isinstance(node.value, ast.Name):
                    wrong += [f"{name}:{node.lineno}"] if node.value.id == handler.name else []
    assert wrong == []
