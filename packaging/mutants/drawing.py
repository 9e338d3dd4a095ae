"""Draw mutants at random, spread over packages in proportion to their lines, and choose the tests of each."""

from __future__ import annotations

import ast
import random
import re
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from mutations import Mutant, differs, executable_lines, mutants
from results import Result, key_of, result_of
from touched_lines import Touched

Sources = dict[str, str]  # by module
PACKAGES = ("domain", "store", "formats", "project")


class Package(NamedTuple):
    """Hold what can be drawn of one package."""

    lines: int  # that do something
    places: dict[tuple[str, int], list[Mutant]]  # module and line


def draw(sources: Sources, number: int, seed: int) -> list[Mutant]:
    """Return mutants drawn at random: a line, then one of its mutants, so that long lines count once."""
    chance = random.Random(seed)
    packages = {name: package_of(name, sources) for name in PACKAGES}
    wanted = shares({name: package.lines for name, package in packages.items()}, number)
    drawn: list[Mutant] = []
    for name, package in packages.items():
        places = sorted(package.places)
        chance.shuffle(places)
        chosen = (chance.choice(package.places[place]) for place in places)
        different = (mutant for mutant in chosen if differs(mutant, sources[mutant.module]))
        drawn += islice(different, wanted[name])
    chance.shuffle(drawn)  # an interrupted run is a fair draw, too
    return drawn


def package_of(name: str, sources: Sources) -> Package:
    """Return the lines and mutants of a package."""
    count = 0
    places: dict[tuple[str, int], list[Mutant]] = {}
    for module, source in sources.items():
        if module.startswith(f"annotator/{name}/"):
            count += len(executable_lines(source))
            for mutant in mutants(module, source):
                places.setdefault((module, mutant.line), []).append(mutant)
    return Package(count, places)


def read_sources(tree: Path) -> Sources:
    """Return the modules of the four packages."""
    paths = [path for name in PACKAGES for path in sorted((tree / "annotator" / name).rglob("*.py"))]
    return {path.relative_to(tree).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def drawn_again(sources: Sources, results: list[Result]) -> list[Mutant]:
    """Return the mutants of earlier results, wherever their lines are now; some may be gone."""
    wanted = {key_of(result) for result in results}
    found: dict[tuple[str, ...], Mutant] = {}
    for module in sorted({result["module"] for result in results} & sources.keys()):
        for mutant in mutants(module, sources[module]):
            key = key_of(result_of(mutant, sources[module], 0))
            if key in wanted:
                found.setdefault(key, mutant)
    return list(found.values())


def shares(lines: dict[str, int], number: int) -> dict[str, int]:
    """Split a number in proportion to lines; the largest remainders get what is left."""
    total = sum(lines.values())
    exact = {name: number * count / total for name, count in lines.items()}
    whole = {name: int(share) for name, share in exact.items()}
    rest = sorted(exact, key=lambda name: exact[name] - whole[name], reverse=True)
    for name in rest[: number - sum(whole.values())]:
        whole[name] += 1
    return whole


class Chooser:
    """Choose which tests are run for a mutant, and in which order."""

    def __init__(self, sources: Sources, touched: Touched) -> None:
        self.sources = sources
        self.touched = touched

    def tests(self, mutant: Mutant) -> list[str]:
        """Return the tests that touch a mutant, the nearest and quickest first."""
        tests = self.touched.tests(mutant.module, mutant.line)
        for line in () if tests else lines_of_statement(self.sources[mutant.module], mutant.line):
            tests |= self.touched.tests(mutant.module, line)
        if mutant.at_import:
            stem = Path(mutant.module).stem
            near = {test for test in self.touched.seconds if stem in Path(test.split("::")[0]).stem}
            tests |= near | self.users(mutant)
        if not tests:
            tests = set(self.touched.lines.get(mutant.module, {}))
        return sorted(
            tests & self.touched.seconds.keys(), key=lambda test: (self.cost(mutant.module, test), test)
        )

    def cost(self, module: str, test: str) -> float:
        """Return the seconds of a test, less where its folder mirrors that of the module."""
        file = Path(test.split("::")[0])
        folder = Path(*Path(module).parts[1:-1])
        same_room = file.parts[1:2] == folder.parts[:1]
        weight = 0.1 if Path(module).stem in file.stem else 0.3 if same_room else 1.0
        return self.touched.seconds[test] * weight

    def users(self, mutant: Mutant) -> set[str]:
        """Return the tests that touch a line which names what a statement of the module sets."""
        names = names_set(self.sources[mutant.module], mutant.line)
        known: set[str] = set()
        tests: set[str] = set()
        for _ in range(3):  # a constant of a constant of a constant
            fresh, known = names - known, known | names
            for module, source in self.sources.items():
                for number in lines_with(source, fresh):
                    tests |= self.touched.tests(module, number)
                    names |= names_set(source, number)
        return tests


def lines_of_statement(source: str, line: int) -> range:
    """Return the lines of the innermost statement around a line, without its body."""
    inner = range(line, line + 1)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.stmt):
            body = getattr(node, "body", None)
            end = body[0].lineno if body else (node.end_lineno or node.lineno) + 1
            if node.lineno <= line < end:
                inner = range(node.lineno, end)
    return inner


def lines_with(source: str, names: set[str]) -> list[int]:
    """Return the numbers of the lines that name one of some names."""
    if not names:
        return []
    wanted = re.compile(r"\b(" + "|".join(map(re.escape, sorted(names))) + r")\b")
    return [number for number, line in enumerate(source.splitlines(), 1) if wanted.search(line)]


def names_set(source: str, line: int) -> set[str]:
    """Return the names that the statement on a line sets when the module is imported."""
    body: list[ast.stmt] = ast.parse(source).body
    while True:
        around = [node for node in body if node.lineno <= line <= (node.end_lineno or node.lineno)]
        if not around:
            return set()
        node = around[0]
        if isinstance(node, ast.ClassDef):
            if line == node.lineno:
                return set()
            body = node.body
            continue
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            return {node.name} if line < node.body[0].lineno else set()
        if isinstance(node, ast.AnnAssign):
            return {ast.unparse(node.target)}
        if isinstance(node, ast.Assign):
            return {
                name.id for target in node.targets for name in ast.walk(target) if isinstance(name, ast.Name)
            }
        return set()
