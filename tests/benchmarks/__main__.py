"""Measure the program against its floors; print a table and write all samples as JSON."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import PySide6

from tests.benchmarks.figures import Figure, table
from tests.benchmarks.groups import GROUPS
from tests.benchmarks.projects import ROOT

_FEWEST = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the chosen groups; misses are told, not punished: machines differ."""
    options = _parser().parse_args(arguments)
    figures: list[Figure] = []
    for name in options.only:
        print(f"measuring {name} …", file=sys.stderr, flush=True)  # noqa: T201
        figures += GROUPS[name](options.runs)
    print(table(figures))  # noqa: T201
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(_report(figures), indent=1), encoding="utf-8")
    print(f"All samples: {options.json}", file=sys.stderr)  # noqa: T201
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "--only",
        type=_groups,
        default=list(GROUPS),
        metavar=",".join(GROUPS),
        help="groups to measure; all, if not given",
    )
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "bench.json", metavar="FILE")
    parser.add_argument("--runs", type=_runs, default=7, metavar="N", help=f"at least {_FEWEST}; 7")
    return parser


def _groups(words: str) -> list[str]:
    names = words.split(",")
    if unknown := [name for name in names if name not in GROUPS]:
        raise argparse.ArgumentTypeError(f"no such group: {', '.join(unknown)}")
    return names


def _runs(words: str) -> int:
    if int(words) < _FEWEST:
        raise argparse.ArgumentTypeError(f"a median needs at least {_FEWEST} runs")
    return int(words)


def _report(figures: Sequence[Figure]) -> dict[str, object]:
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "pyside6": PySide6.__version__,
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "figures": [figure.to_plain() for figure in figures],
    }


if __name__ == "__main__":
    sys.exit(main())
