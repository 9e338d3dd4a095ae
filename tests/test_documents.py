"""What README.md, CONTRIBUTING.md and the packages' README.md name exists.

How names are written in backticks:

- a path, from the checkout or from `annotator/`: `ui/article/view.py`, `tests/data`;
- what a module defines: `nlp/pipeline.load`, `ui.article.view.ArticleView`, `project/opened/document.OpenDocument.apply`;
- a class of the program with one of its members: `Workspace.act`.

Whatever else stands in backticks (columns, keys of JSON, commands) has no slash, and no dot behind a capital.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.program import group_of
from annotator.ui.actions.registry import ACTIONS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "annotator"
DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "tests" / "README.md",
    ROOT / "packaging" / "README.md",
    *sorted(PACKAGE.rglob("README.md")),
]
PACKAGES = [path for path in sorted(PACKAGE.iterdir()) if (path / "__init__.py").exists()]
PATH = re.compile(r"[\w.@-]+(/[\w.@-]+)*/?")
FOLDERS = "annotator|resources|tests|packaging"
FILE = re.compile(r"[\w-]+\.(?:py|md|json|tsv|txt|toml|lock|in|png|css)")
DOTTED = re.compile(r"(?:annotator|domain|store|formats|nlp|project|ui|tests)(?:\.\w+)+")
MEMBER = re.compile(r"_?[A-Z]\w*\.\w+")


@cache
def definitions(module: Path) -> dict[str, set[str]]:
    """Return the names that a module defines at its top, each with its members where it is a class."""
    names: dict[str, set[str]] = {}
    for node in ast.parse(module.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            names[node.name] = set(defined(node)) | {
                part.attr
                for part in ast.walk(node)
                if isinstance(part, ast.Attribute)
                and isinstance(part.value, ast.Name)
                and part.value.id == "self"
            }
        names |= {name: set() for name in defined(ast.Module([node], [])) if name not in names}
    return names


def defined(scope: ast.ClassDef | ast.Module) -> list[str]:
    """Return the names that a body binds: functions, classes and variables."""
    names = []
    for node in scope.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.append(node.name)
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        names += [target.id for target in targets if isinstance(target, ast.Name)]
    return names


@cache
def sources() -> dict[Path, str]:
    """Return the text of each module of the program."""
    return {module: module.read_text(encoding="utf-8") for module in PACKAGE.rglob("*.py")}


@cache
def members_of(name: str) -> set[str]:
    """Return the members of all classes of a name; only modules that have one are parsed."""
    of_name = re.compile(rf"^class {name}\b", re.MULTILINE)
    return {
        member
        for module, source in sources().items()
        if of_name.search(source)
        for member in definitions(module)[name]
    }


def there_is(path: str) -> bool:
    return any((start / path).exists() for start in (ROOT, PACKAGE))


def names_a_definition(name: str) -> bool:
    """Tell whether a dotted name is a module, or what a module defines, from the checkout or the package."""
    parts = name.replace("/", ".").split(".")
    for start in (ROOT, PACKAGE):
        for length in range(len(parts), 0, -1):
            path, rest = start.joinpath(*parts[:length]), parts[length:]
            if not rest and (path.is_dir() or path.with_suffix(".py").exists()):
                return True
            module = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
            if module.exists() and 0 < len(rest) <= 2:
                members = definitions(module).get(rest[0])
                if members is not None and (len(rest) == 1 or rest[1] in members):
                    return True
    return False


def wrong_names(text: str) -> list[str]:
    """Return what a document names and does not exist."""
    wrong = []
    for quoted in re.findall(r"(?<!`)`([^`]+)`", text):
        name = " ".join(quoted.split())
        if "/" in name and PATH.fullmatch(name):
            is_right = there_is(name) or names_a_definition(name)
        elif FILE.fullmatch(name):
            is_right = there_is(name)
        elif DOTTED.fullmatch(name) and not re.match(r"nlp\.\w+$", name):  # an object of spaCy's
            is_right = names_a_definition(name)
        elif MEMBER.fullmatch(name):
            owner, member = name.split(".")
            is_right = member in members_of(owner)
        else:
            is_right = True
        if not is_right:
            wrong.append(name)
    # Commands in blocks, links and pictures.
    bare = re.findall(rf"(?<![\w`/.-])((?:{FOLDERS})/[\w./-]*\w/?)", re.sub(r"`[^`]+`", "", text))
    return wrong + [path for path in bare if not there_is(path)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_document_names_exists(document: Path) -> None:
    assert wrong_names(document.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        "see `ui/article/no_view.py`",
        "see `ui/article/view.NoView`",
        "see `ui.article.view.NoView`",
        "see `project.no_project.Project`",
        "see `project/opened/document.OpenDocument.no_method`",
        "see `Workspace.no_method`",
        "see `NoClass.act`",
        "see `no_file.toml`",
        "    python3 packaging/no.py test",
        "![The window](packaging/pictures/no-window.png)",
    ],
)
def test_a_wrong_name_is_found(text: str) -> None:
    assert len(wrong_names(text)) == 1


def test_each_package_has_a_readme_with_its_decisions() -> None:
    for package in [*PACKAGES, ROOT / "tests", ROOT / "packaging"]:
        text = (package / "README.md").read_text(encoding="utf-8")
        for part in ("\n**The way of ", "\n**May import**", "\n**To ", "\n## Decisions\n"):
            assert part in text, (package, part)


def called(text: str) -> list[tuple[str, str]]:
    """Return the commands that a README's blocks call, each with the options that stand beside it."""
    commands: list[tuple[str, str]] = []
    block = re.findall(r"^    (.*)$", text, re.MULTILINE)
    for line in block:
        if match := re.match(r"annotator +([a-z]\w*)(?= |$)(.*)", line):
            commands.append((match[1], match[2]))
        elif line.startswith(" ") and commands:
            commands[-1] = (commands[-1][0], commands[-1][1] + line)
    return commands


def test_the_commands_of_the_readme_are_those_of_the_command_line() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    group: Any = group_of([])
    commands = group.commands
    seen = called(text)
    assert {name for name, _ in seen} == {name for name, command in commands.items() if not command.hidden}
    options = {name: options_of(command) for name, command in commands.items()}
    for name, rest in [*seen, *re.findall(r"`([a-z]+)( --[^`]*)`", text)]:
        synopsis, _, description = rest.partition("  ")
        assert written_options(synopsis) <= options[name], (name, synopsis)
        # The words beside it may name those of another command.
        assert written_options(description) <= set().union(*options.values()), (name, description)


def options_of(command: Any) -> set[str]:
    return {word for parameter in command.params for word in (*parameter.opts, *parameter.secondary_opts)}


def written_options(words: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--?[a-z][\w-]*", words))


def test_the_pictures_of_the_readme_are_small_and_all_there_are() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"^!\[[^\]]+\]\((.+)\)$", text, re.MULTILINE)
    assert len(shown) == 6
    assert sorted(shown) == sorted(str(p.relative_to(ROOT)) for p in ROOT.glob("packaging/pictures/*.png"))
    assert all((ROOT / path).stat().st_size < 150_000 for path in shown)


def test_the_pictures_of_the_comparison_are_small_and_all_there_are() -> None:
    folder = ROOT / "packaging" / "pictures"
    shown = re.findall(r"!\[\]\(([^)]+)\)", (folder / "comparison.md").read_text(encoding="utf-8"))
    assert sorted(shown) == sorted(p.relative_to(folder).as_posix() for p in folder.glob("comparison/*"))
    assert all((folder / path).stat().st_size < 60_000 for path in shown)


def test_the_commands_of_development_exist() -> None:
    source = (ROOT / "packaging" / "dev.py").read_text(encoding="utf-8")
    text = "\n".join(document.read_text(encoding="utf-8") for document in DOCUMENTS)
    names = set(re.findall(r"(?:`|python3 packaging/|`packaging/)dev\.py ([a-z]+)", text))
    assert names >= {"run", "test", "bench"}
    assert [name for name in names if f"def {name}_command(" not in source] == []


def test_the_keys_of_the_readme_are_those_of_the_registry() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    keys = {key for action in ACTIONS for key in action.keys}
    short = {"Esc": "Escape", "Del": "Delete", "Enter": "Return"}
    named = set(
        re.findall(
            r"\*\*((?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z]|F\d+|[^\w\s*]|Tab|Enter|Esc|Del|Up|Down|\d))\*\*", text
        )
    )
    assert len(named) > 10
    assert {key for key in named if key not in keys and short.get(key, key) not in keys} == set()
