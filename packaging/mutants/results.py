"""Write down, read and count what came of mutants."""

from __future__ import annotations

import collections
import json
from pathlib import Path
from typing import Any

from mutations import Mutant
from trials import Trials

Result = dict[str, Any]
NOTICED = {"killed", "hung"}


def result_of(mutant: Mutant, source: str, tests: int) -> Result:
    """Describe a mutant as a person reads it."""
    return {
        "verdict": "",
        "module": mutant.module,
        "line": mutant.line,
        "kind": mutant.kind,
        "before": source[mutant.start : mutant.end],
        "after": mutant.text,
        "context": source.splitlines()[mutant.line - 1].strip(),
        "tests": tests,
    }


def key_of(result: Result) -> tuple[str, ...]:
    """Return what a mutant is known by while lines move."""
    return tuple(result[name] for name in ("module", "kind", "before", "after", "context"))


def read_results(path: Path) -> list[Result]:
    """Read the results of earlier runs."""
    return (
        [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
    )


def unnoticed(results: list[Result]) -> list[Result]:
    """Return the mutants with which no test failed."""
    return [result for result in results if result["verdict"] not in NOTICED]


def told(result: Result) -> str:
    """Return one line for the terminal."""
    change = f"{result['before']!r} -> {result['after']!r}"[:100]
    place = f"{result['module']}:{result['line']}"
    return f"{result['verdict']:9} {place} {change} ({result['seconds']:.1f} s, {result['tests']} tests)"


def summary(results: list[Result]) -> str:
    """Return a table by package."""
    counts: dict[str, collections.Counter[str]] = {}
    for result in results:
        package = result["module"].split("/")[1]
        for name in (package, "all"):
            counts.setdefault(name, collections.Counter())[result["verdict"]] += 1
    lines = ["package   mutants  killed  hung  survived  untouched  noticed"]
    for name in sorted(counts, key=lambda name: (name == "all", name)):
        count = counts[name]
        total, noticed = count.total(), sum(count[verdict] for verdict in NOTICED)
        cells = f"{count['killed']:7} {count['hung']:5} {count['survived']:9} {count['untouched']:10}"
        lines.append(f"{name:9} {total:7} {cells}  {noticed / total:6.1%}")
    return "\n".join(lines)


def check_killers(trials: Trials, results: list[Result]) -> list[str]:
    """Return the tests that failed with a mutant and fail without one, too."""
    tests = sorted({result["test"] for result in results if result["test"] in trials.items})
    wrong = []
    while tests:
        _, failed = trials.run(tests)
        if failed not in tests:
            break
        wrong.append(failed)
        tests.remove(failed)
    return wrong
