"""The groups of figures on very many articles: importing, exporting and searching them."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks import projects
from tests.benchmarks.children import Child, Settings, temporary_settings
from tests.benchmarks.figures import Figure
from tests.benchmarks.projects import ARCHIVE_SIZE, ARTICLES, scratch

# Articles a second that are wanted of those of the bare model: 0.85 in one process, 1.8 in two.
_SLOWER, _SLOWER_WITH_TWO = 1 / 0.85, 1 / 1.8
_LONG = 5  # runs of what takes most of a minute; such need no warm-up either
_FEW = 1_000  # articles: what they need at most is what very many need
_FLAT = 150.0  # MB that may come to the memory
# What is looked for: in each document, in some, in one, nowhere; words, a phrase, the beginning of a word.
_SEARCHES = {
    "a word that all have": "late",
    "a word of ten documents": "harrowmere",
    "a word of one document": "777777",
    "a word that none has": "zebra",
    "two words and a phrase": 'mayor tuesday "the tram"',
    "a beginning": "77777*",
}


def importing(runs: int) -> list[Figure]:
    """Measure an import with its index of words, and the memory that one of few articles takes."""
    source = projects.articles()
    found: dict[str, list[dict[str, float]]] = {"import_floor": [], "import": []}
    few: list[float] = []
    with temporary_settings() as settings:
        for _ in range(min(runs, _LONG)):
            for do, samples in found.items():
                with scratch() as folder:
                    samples.append(_done(settings, do, source, folder / "new.qca"))
            with scratch() as folder:
                beginning = projects.first_articles(folder, _FEW)
                few.append(_done(settings, "import", beginning, folder / "new.qca")["grown"])
    what = f"memory above the start, import of {_FEW:,}"
    memory = [Figure("import", what, "", [], few, _FLAT, "MB")] if all(few) else []
    return memory + _figures(
        "import",
        f"import JSONL, {ARTICLES:,} articles of 450 words",
        "sqlite3 executemany of the same rows with FTS5",
        found["import_floor"],
        found["import"],
        1.5,
    )


def suggesting(runs: int) -> list[Figure]:
    """Measure the suggestions for the sample's articles, in one process and in two."""
    found: dict[str, list[float]] = {"bare": [], "program": [], "two": []}
    with (
        temporary_settings() as settings,
        Child(settings, "suggesting", "one") as one,
        Child(settings, "suggesting", "2") as two,
    ):
        one.answer()
        two.answer()
        for number in range(runs + 1):
            for what, child in (("bare", one), ("program", one), ("two", two)):
                seconds = child.ask("program" if what == "two" else what)["seconds"]
                if number:
                    found[what].append(seconds)
    floor = "bare nlp.pipe of the same pipeline, one process"
    return [
        Figure("suggest", "suggestions, one process", floor, found["bare"], found["program"], _SLOWER),
        Figure("suggest", "suggestions, two processes", floor, found["bare"], found["two"], _SLOWER_WITH_TWO),
    ]


def exporting(runs: int) -> list[Figure]:
    """Measure an export."""
    project = projects.annotated_articles()
    found: dict[str, list[dict[str, float]]] = {"export": [], "export_floor": []}
    with temporary_settings() as settings, scratch() as folder:
        target = folder / "out.jsonl"
        for _ in range(min(runs, _LONG)):
            found["export"].append(_done(settings, "export", project, target))
            found["export_floor"].append(_done(settings, "export_floor", target))
    return _figures(
        "export",
        f"export JSONL, {projects.ANNOTATED:,} articles of 36 spans",
        "json.loads + orjson.dumps of the same bytes",
        found["export_floor"],
        found["export"],
        2.5,
    )


def _done(settings: Settings, do: str, *paths: Path) -> dict[str, float]:
    with Child(settings, "bulk", do, *paths) as child:
        return child.answer(600)


def _figures(
    group: str,
    what: str,
    floor: str,
    floors: list[dict[str, float]],
    found: list[dict[str, float]],
    reach: float,
) -> list[Figure]:
    seconds = [[one["seconds"] for one in samples] for samples in (floors, found)]
    figures = [Figure(group, what, floor, *seconds, reach)]
    if grown := [one["grown"] for one in found if one["grown"]]:
        figures.append(Figure(group, f"memory above the start, {group}", "", [], grown, _FLAT, "MB"))
    return figures


def searching(runs: int) -> list[Figure]:
    """Measure the first 100 hits of a search, with their titles."""
    figures = []
    with temporary_settings() as settings, Child(settings, "bulk", "search", projects.archive()) as child:
        child.answer()
        for name, words in _SEARCHES.items():
            found: dict[str, list[float]] = {"bare": [], "program": [], "snipped": []}
            for number in range(runs * 10 + 1):
                bare, program = child.ask("bare", words=words), child.ask("program", words=words)
                assert bare["hits"] == program["hits"]
                if number:
                    found["bare"].append(bare["seconds"])
                    found["program"].append(program["seconds"])
                    found["snipped"].append(program["snipped"])
            figures.append(
                Figure(
                    "search",
                    f"first 100 hits in {ARCHIVE_SIZE:,} documents: {name}",
                    "the bare FTS5 query with titles",
                    found["bare"],
                    found["program"],
                    1.3,
                    details={"with snippets, in ms": [1000 * one for one in found["snipped"]]},
                )
            )
    return figures
