"""Test the tests: plant random faults in domain, store, formats and project, and count what a test notices.

`packaging/dev.py mutants` starts it. Each result is written at once: an interrupted run gives a figure, and
the same command goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from drawing import PACKAGES, Chooser, draw, drawn_again, read_sources
from results import check_killers, key_of, read_results, result_of, summary, told, unnoticed
from touched_lines import Recorder, read_touched, stale
from trials import OPTIONS, Collected, Trials

ROOT = Path(__file__).resolve().parent.parent.parent
# Not those with a window: what only these touch is counted as untouched.
ROOMS = ("domain", "store", "formats", "project", "language", "api", "cli", "computer", "faults")


def main() -> int:
    """Record what tests touch, draw mutants, try each and tell the count."""
    options = parser().parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # the module is put back
    folder = options.folder.resolve()
    tree, touched = folder / "checkout", folder / "touched"
    copy_checkout(tree)
    os.chdir(tree)
    sys.path[0] = str(tree)
    given = os.environ.copy()  # its PYTHONPATH has the tools
    os.environ["PYTHONPATH"] = str(tree)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    rooms = options.rooms or [f"tests/{room}" for room in ROOMS]
    if options.record:
        return record(tree, touched, rooms)
    if stale(tree, touched, rooms):
        command = [sys.executable, *sys.orig_argv[1:], "--record"]
        subprocess.run(command, cwd=ROOT, env=given, check=False)  # a process of its own must import anew
    code = 0

    def trials(session: pytest.Session) -> None:
        nonlocal code
        code = try_all(Trials(tree, known.seconds, session, options.budget), chooser, options)

    known = read_touched(touched)
    chooser = Chooser(read_sources(tree), known)
    files = sorted({test.split("::")[0] for test in known.seconds})
    there = [file for file in files if (tree / file).exists()]  # others were renamed since they were recorded
    pytest.main([*OPTIONS, *there], plugins=[Collected(trials)])
    return code


def parser() -> argparse.ArgumentParser:
    """Describe the options."""
    top = argparse.ArgumentParser(prog="dev.py mutants", description=__doc__)
    top.add_argument("--number", type=int, default=300, help="mutants to draw")
    top.add_argument("--seed", type=int, default=1, help="another number draws others")
    top.add_argument("--budget", type=float, default=120.0, help="seconds of tests for one mutant")
    top.add_argument("--again", action="store_true", help="only those of this seed that survived")
    top.add_argument("--folder", type=Path, default=ROOT / "build" / "mutants", help="where all of it lies")
    top.add_argument("--record", action="store_true", help="only record which tests touch which lines")
    top.add_argument("rooms", nargs="*", help="folders or files of tests")
    return top


def copy_checkout(tree: Path) -> None:
    """Bring the copy up to date: only there a fault is ever planted."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    wanted = {name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()}
    for old in [path for path in tree.rglob("*") if path.is_file() and "__pycache__" not in path.parts]:
        if old.relative_to(tree).as_posix() not in wanted:
            old.unlink()
    for name in sorted(wanted):
        target = tree / name
        if not target.exists() or target.read_bytes() != (ROOT / name).read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target)


def record(tree: Path, touched: Path, rooms: list[str]) -> int:
    """Run the tests under coverage that are new or changed, or whose modules are."""
    files = stale(tree, touched, rooms)
    packages = [f"annotator/{package}" for package in PACKAGES]
    options = ["-q", "-p", "no:xdist", "-p", "no:cacheprovider", "--tb=line"]
    return int(pytest.main([*options, *files], plugins=[Recorder(tree, touched, packages)]))


def try_all(trials: Trials, chooser: Chooser, options: argparse.Namespace) -> int:
    """Try the mutants that have no result yet and tell the count."""
    path = options.folder.resolve() / f"seed-{options.seed}.jsonl"
    if options.again:
        path, wanted = (
            path.with_suffix(".again.jsonl"),
            drawn_again(chooser.sources, unnoticed(read_results(path))),
        )
        path.unlink(missing_ok=True)
    else:
        wanted = draw(chooser.sources, options.number, options.seed)
    done = {key_of(result) for result in read_results(path)}
    for mutant in wanted:
        tests = chooser.tests(mutant)
        result = result_of(mutant, chooser.sources[mutant.module], len(tests))
        if key_of(result) not in done:
            result.update(trials.attempt(mutant, tests)._asdict())
            with path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(result, ensure_ascii=False) + "\n")
            print(told(result), flush=True)
    results = read_results(path)
    print(summary(results), flush=True)
    wrong = check_killers(trials, results)
    for test in wrong:
        print(f"This test fails without any mutant, too: {test}", flush=True)
    shutil.rmtree(trials.scratch, ignore_errors=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
