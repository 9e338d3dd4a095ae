"""The groups of figures; each alternates floor and measured runs after a warm-up."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Timer

from annotator.nlp.worker_protocol import worker_command
from annotator.project.jobs.sample_project import sample_records
from tests.benchmarks import projects
from tests.benchmarks.across import ACROSS
from tests.benchmarks.children import Child, Settings, temporary_settings
from tests.benchmarks.figures import Figure
from tests.benchmarks.labour import labour_figures
from tests.benchmarks.much import exporting, importing, searching, suggesting
from tests.benchmarks.projects import ARCHIVE_SIZE, Place, scratch
from tests.replay.gold import NAMES

BARE = "bare window with the same text in a QPlainTextEdit"
ACTS = ("new quotation", "accept", "set speaker", "undo")
_ALL = ("new quotation, panels too", "accept, panels too")
_ARCHIVE = f"{ARCHIVE_SIZE:,} documents"
# Short runs are made more often: they cost little, and single ones hang on what else the machine does.
_MORE = 5
_BOOK = "100,000 words with 20,000 spans"
_PARAGRAPH = f"one paragraph of {_BOOK}"


def start(runs: int) -> list[Figure]:
    """Measure from a process's start to the article painted with its highlights."""
    with scratch() as folder, temporary_settings() as settings:
        text = _first_text(folder)
        small, large = _copy(projects.sample(), folder), _copy(projects.archive(), folder)
        found = _alternate(
            runs,
            {
                "bare": lambda: _started(settings, "bare_start", text),
                "small": lambda: _started(settings, "window_start", small),
                "large": lambda: _started(settings, "window_start", large),
            },
        )
    return [
        Figure("start", "start to the article painted", BARE, found["bare"], found["small"], 1.6),
        Figure(
            "start",
            f"start, project of {_ARCHIVE}",
            "the same in the project of 10 documents",
            found["small"],
            found["large"],
            1.3,
        ),
    ]


def _started(settings: Settings, module: str, path: Path) -> float:
    with Child(settings, module, path, "end") as child:
        child.answer()
        return time.perf_counter() - child.started


def opening(runs: int) -> list[Figure]:
    """Measure opening a short and a very long document in the open window."""
    figures = []
    for name, place in (
        ("450 words with 60 spans", projects.short_article()),
        (_BOOK, projects.book()),
        (_PARAGRAPH, projects.one_paragraph()),
    ):
        with ExitStack() as stack:
            pair = _pair(stack, place, 0.0)
            found = _alternate(
                runs * _MORE,
                {
                    "bare": partial(pair.bare.seconds, "open"),
                    "program": partial(pair.program.seconds, "open", position=place.position, other=1),
                },
            )
        floor = "setPlainText of the same text in a bare QPlainTextEdit, painted"
        figures.append(Figure("open", f"open {name}", floor, found["bare"], found["program"], 2.0))
    return figures


def keys(runs: int) -> list[Figure]:
    """Measure acts, from the key to painted and committed."""
    floors: list[float] = []
    seconds: dict[str, dict[str, list[float]]] = {}
    with ExitStack() as stack:
        small = _pair(stack, projects.short_article(), 0.3)
        others = {"book": _pair(stack, projects.book(), 0.5).program}
        others["paragraph"] = _pair(stack, projects.one_paragraph(), 0.5).program
        others["archive"] = _pair(stack, projects.article_in_archive(), 0.3).program
        programs = {"small": small.program, **others}
        for number in range(runs * _MORE + 1):
            floor = small.bare.seconds("key")
            found = {name: child.ask("round") for name, child in programs.items()}
            if number:  # the first one warms up
                floors.append(floor)
                for name, acts in found.items():
                    for act, value in acts.items():
                        seconds.setdefault(name, defaultdict(list))[act].append(value)
    level = "one repaint of the same viewport with a bare QPlainTextEdit + a bare commit"
    figures = [Figure("key", f"{act}, 450 words", level, floors, seconds["small"][act], 2.0) for act in ACTS]
    figures += [Figure("key", f"{act}, 450 words", level, floors, seconds["small"][act], 2.0) for act in _ALL]
    for name, words in (
        ("book", "100,000 words"),
        ("paragraph", "one paragraph of 100,000 words"),
        ("archive", f"450 words among {_ARCHIVE}"),
    ):
        for act in ACTS:
            samples = seconds[name][act]
            floor = "the same act, 450 words, in a project of few documents"
            figures.append(Figure("key", f"{act}, {words}", floor, seconds["small"][act], samples, 1.3))
    return figures


def busy(runs: int) -> list[Figure]:
    """Measure acts while other work is done beside the window; the floor is the same window idle."""
    floor = "the same act while nothing else is done"
    figures = []
    with ExitStack() as stack:
        files = [str(path) for path in projects.articles_to_come(stack.enter_context(scratch()))]
        among = projects.article_among_articles
        for what, ask, asked, place in (
            ("suggestions being computed", "analyse", {}, among),
            ("articles coming in", "bring_in", {"files": files}, among),
            (f"a backup of {_ARCHIVE} being made", "back_up", {}, projects.article_in_archive),
        ):
            program = _pair(stack, place(), 0.3).program
            program.ask("round")  # warms up
            idle: dict[str, list[float]] = defaultdict(list)
            working: dict[str, list[float]] = defaultdict(list)
            # The work takes seconds to begin, so rounds alternate by the handful.
            for _ in range(3):
                for _ in range(runs * 2):
                    _ask_round(program, idle)
                program.ask(ask, on=True, **asked)
                for _ in range(runs * 2):
                    _ask_round(program, working)
                program.ask(ask, on=False)
            figures += [Figure("busy", f"{act}, {what}", floor, idle[act], working[act], 1.5) for act in ACTS]
    return figures


def _ask_round(program: Child, found: dict[str, list[float]]) -> None:
    for act, value in program.ask("round").items():
        found[act].append(value)


def scrolling(runs: int) -> list[Figure]:
    """Measure going on by a page, each time to one that was not shown before."""
    figures = []
    for name, place in ((_BOOK, projects.book()), (_PARAGRAPH, projects.one_paragraph())):
        with ExitStack() as stack:
            pair = _pair(stack, place, 0.3)
            found = _alternate(
                runs * _MORE,
                {
                    "bare": partial(pair.bare.seconds, "page"),
                    "program": partial(pair.program.seconds, "page"),
                },
            )
        floor = "the same page in a bare QPlainTextEdit"
        figures.append(Figure("scroll", f"a page of {name}", floor, found["bare"], found["program"], 2.0))
    return figures


def memory(runs: int) -> list[Figure]:
    """Measure resident memory of the window and of the worker; only where /proc tells it."""
    if not Path("/proc/self/smaps_rollup").exists():
        return []
    with scratch() as folder, temporary_settings() as settings:
        text, project = _first_text(folder), _copy(projects.sample(), folder)
        proportional: dict[str, list[float]] = defaultdict(list)
        shown = {"bare_start": text, "window_start": project}

        def resident(module: str) -> float:
            with Child(settings, module, shown[module], "stay") as child:
                child.answer()
                child.answer()
                proportional[module].append(_memory(child.process.pid, "Pss"))
                return _memory(child.process.pid, "Rss")

        found = _alternate(runs, {name: partial(resident, name) for name in shown})
        worker = _alternate(max(1, runs // 5), {"worker": lambda: _worker_memory(text)})["worker"]
    # Resident, since the proportional size depends on what else on the machine uses the same libraries.
    details = {f"proportional, {name}": values for name, values in proportional.items()}
    return [
        Figure(
            "memory",
            "window with an article",
            BARE,
            found["bare_start"],
            found["window_start"],
            1.5,
            "MB",
            details,
        ),
        Figure("memory", "worker after an article", "", [], worker, 450.0, "MB"),
    ]


def _memory(process: int, kind: str) -> float:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(float(line.split()[1]) * 1024 for line in lines if line.startswith(f"{kind}:"))


def _worker_memory(text: Path) -> float:
    """Return what the worker's process holds after it has analysed an article."""
    with subprocess.Popen(worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        deadline = Timer(120, process.kill)
        deadline.start()
        try:
            assert process.stdin
            assert process.stdout
            process.stdout.readline()
            request = {"id": 1, "texts": [text.read_text(encoding="utf-8")]}
            process.stdin.write(json.dumps(request).encode("ascii") + b"\n")
            process.stdin.flush()
            assert "outcomes" in json.loads(process.stdout.readline())
            return _memory(process.pid, "Rss")
        finally:
            deadline.cancel()
            assert process.stdin
            process.stdin.close()


def labour(runs: int) -> list[Figure]:
    """Count the acts for gold annotations; the same each time, so one run is enough."""
    figures: list[Figure] = []
    with scratch() as folder, temporary_settings() as settings:
        for by in ("keys", "mouse"):
            found: dict[str, list[int]] = defaultdict(list)
            ways: dict[str, list[str]] = defaultdict(list)
            project = _copy(projects.gold(), folder)
            with Child(settings, "labour_replay", project, by) as child:
                for _ in NAMES:
                    answer = child.answer()
                    for kind, acts in answer["acts"].items():
                        found[kind] += acts
                    for kind, words in answer["ways"].items():
                        ways[kind] += words
            figures += labour_figures(by, found, ways)
    return figures


GROUPS: dict[str, Callable[[int], list[Figure]]] = {
    "start": start,
    "open": opening,
    "key": keys,
    "busy": busy,
    "scroll": scrolling,
    "memory": memory,
    "labour": labour,
    "import": importing,
    "export": exporting,
    "search": searching,
    "suggest": suggesting,
    **ACROSS,
}


@dataclass(frozen=True)
class _Pair:
    """A floor and the program, both running, each waiting while the other one works."""

    bare: Child
    program: Child


def _pair(stack: ExitStack, place: Place, where: float) -> _Pair:
    """Start the program on a copy of a project, and a floor with the same text in a viewport of its size."""
    folder = stack.enter_context(scratch())
    settings = stack.enter_context(temporary_settings())
    program = stack.enter_context(Child(settings, "window", _copy(place.project, folder)))
    bare = stack.enter_context(Child(settings, "bare", folder / "floor.db"))
    program.answer()
    bare.answer()
    text = folder / "article.txt"
    shown = program.ask("prepare", position=place.position, place=where, text=str(text))
    bare.ask("prepare", text=str(text), place=where, **shown)
    return _Pair(bare, program)


def _alternate(runs: int, measures: dict[str, Callable[[], float]]) -> dict[str, list[float]]:
    """Measure one after the other, again and again; the first time only warms up."""
    found: dict[str, list[float]] = {name: [] for name in measures}
    for number in range(runs + 1):
        for name, measure in measures.items():
            value = measure()
            if number:
                found[name].append(value)
    return found


def _copy(project: Path, folder: Path) -> Path:
    """Return a copy to work in, so that each run begins with the same project."""
    return Path(shutil.copyfile(project, folder / project.name))


def _first_text(folder: Path) -> Path:
    """Write the sample's first article to a file."""
    path = folder / "article.txt"
    path.write_text(sample_records()[0].document.text, encoding="utf-8", newline="\n")
    return path
