"""Fuzz groups of targets, led by the code that inputs reach: python -m tests.faults.fuzzing importers.

One process for each group; what fails is kept with its trace, once for each place of the program. A hang or too much
memory ends the process, and another one goes on with its inputs.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from tests.faults.fuzzing.mutations import mutated

GROUPS = ("importers", "projects", "codebooks")
_USUAL_SECONDS = 600
_HANG = 10  # seconds for one input
_MEMORY = 1_200  # MB of the process, of which libraries take about 200
_LONGEST = 32 << 10  # bytes of an input
_WORDS = 600  # of the seeds that are handed to libFuzzer as a dictionary
_START = 6.0  # seconds that a process needs before its first input; less is not worth one
_AFRESH = 0.3  # the share of inputs that are made of a seed, so that each target gets its weight at least
_REPORTED = 50  # inputs after which the counts are written


def main() -> int:
    """Fuzz the groups that are named; with `--within`, fuzz one in this process."""
    options = _options()
    if options.within:
        _fuzz(options.groups[0], options.folder.absolute() / options.groups[0], options.seconds)
        return 0
    found = [
        path for group in options.groups or GROUPS for path in _run(group, options.folder, options.seconds)
    ]
    print("\n".join(map(str, found)))  # noqa: T201
    return 1 if found else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.fuzzing", description=__doc__)
    parser.add_argument("groups", nargs="*", help=f"{', '.join(GROUPS)}: all, unless some are named")
    parser.add_argument("--seconds", type=float, default=_USUAL_SECONDS, help="of each group (600)")
    parser.add_argument("--folder", type=Path, default=Path("build/fuzzing"), help="for inputs and findings")
    parser.add_argument("--within", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _run(group: str, folder: Path, seconds: float) -> list[Path]:
    """Fuzz a group in one process after the other until its time is over; print figures, return what failed."""
    here = folder / group
    for part in ("inputs", "found", "ends"):
        (here / part).mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + seconds
    counts: Counter[str] = Counter()
    figures = (0, 0)
    for turn in range(1, 100):
        if (left := end - time.monotonic()) < _START:
            break
        log = here / f"log-{turn}.txt"
        command = [sys.executable, "-m", "tests.faults.fuzzing", group, "--within"]
        with log.open("wb") as stream:
            subprocess.run(
                [*command, "--folder", str(folder), "--seconds", str(left)],
                stdout=stream,
                stderr=subprocess.STDOUT,
                check=False,
            )
        counts.update(json.loads((here / "counts.json").read_text(encoding="utf-8")))
        reached = re.findall(r"cov: (\d+) ft: (\d+)", log.read_text("utf-8", "replace"))
        figures = max(figures, *((int(edges), int(features)) for edges, features in reached))
    found = sorted([*(here / "found").glob("*.input"), *(here / "ends").iterdir()])
    for name, number in sorted(counts.items()):
        print(f"  {name:22} {number:9,}")  # noqa: T201
    edges, features = figures
    print(  # noqa: T201
        f"{group}: {seconds:,.0f} s, {counts.total():,} inputs, {edges:,} edges, {features:,} features,"
        f" {len(found)} findings",
        flush=True,
    )
    return found


def _fuzz(group: str, here: Path, seconds: float) -> None:
    """Fuzz the targets of a group; the first byte of an input is the target's number. The process ends here."""
    import atheris

    # Readers are imported when they are first used: what comes in later is instrumented, too.
    instrumented = atheris.instrument_imports(include=["annotator"])
    instrumented.__enter__()
    from tests.faults.fuzzing.targets import TARGETS

    targets = [target for target in TARGETS if target.group == group]
    weights = [target.weight for target in targets]
    seeds = [list(target.seeds()) for target in targets]
    for number, of_target in enumerate(seeds):
        for place, seed in enumerate(of_target):
            (here / "inputs" / f"seed-{targets[number].name}-{place}").write_bytes(bytes([number]) + seed)
    (here / "words").write_text("".join(_dictionary(list(chain.from_iterable(seeds)))), encoding="utf-8")
    counts: Counter[str] = Counter()

    def run(data: bytes) -> None:
        target = targets[data[0] % len(targets)] if data else targets[0]
        counts[target.name] += 1
        if counts.total() % _REPORTED == 1:
            (here / "counts.json").write_text(json.dumps(counts), encoding="utf-8")
        try:
            target.run(data[1:])
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            _keep(here / "found", target.name, data[1:], error)

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        dice = random.Random(seed)
        number = data[0] % len(targets) if data else 0
        data = data[1:]
        if dice.random() < _AFRESH:
            (number,) = dice.choices(range(len(targets)), weights)
            data = dice.choice(seeds[number])
        chance = dice.random()
        if chance < 0.7:
            data = mutated(data, targets[number].form, dice)
        if chance > 0.5:
            data = atheris.Mutate(data[: most - 1], most - 1)
        return (bytes([number]) + data)[:most]

    longest = max(_LONGEST, *(len(seed) + 1 for of_target in seeds for seed in of_target))
    arguments = [
        group, f"-max_total_time={max(1, round(seconds - _START))}", f"-timeout={_HANG}", f"-rss_limit_mb={_MEMORY}",
        f"-max_len={longest}", "-len_control=0", f"-artifact_prefix={here / 'ends'}/", f"-dict={here / 'words'}",
        "-print_final_stats=1", "-detect_leaks=0", str(here / "inputs"),
    ]  # fmt: skip
    atheris.Setup(arguments, run, custom_mutator=mutate)
    atheris.Fuzz()


def _dictionary(seeds: list[bytes]) -> Iterator[str]:
    """Yield lines of libFuzzer's dictionary: names that stand in the seeds."""
    words = Counter(word for seed in seeds for word in set(re.findall(rb"[A-Za-z_%:.-]{3,24}", seed)))
    for word, _ in words.most_common(_WORDS):
        yield f'"{word.decode()}"\n'


def _keep(folder: Path, target: str, data: bytes, error: Exception) -> None:
    """Keep an input that fails, with its trace; the shortest for each place."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "/annotator/" in frame.filename] or list(frames)
    place = f"{target}-{type(error).__name__}-{Path(own[-1].filename).stem}-{own[-1].lineno}"
    kept = folder / f"{place}.input"
    if kept.exists() and kept.stat().st_size <= len(data):
        return
    kept.write_bytes(data)
    words = "".join(traceback.format_exception(error))
    (folder / f"{place}.txt").write_text(words, encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main())
