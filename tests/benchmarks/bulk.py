"""In a process of its own: importing, exporting and searching very much, and the floors of these."""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from annotator.domain.search_query import read_query
from annotator.formats.reading.reader_pool import usual_number
from annotator.project import Project
from annotator.project.jobs.exports.export import export_file
from annotator.project.jobs.file_import import import_files
from annotator.project.jobs.search import Searcher, index
from annotator.store.schema import SEARCH
from annotator.store.search import match_of
from tests.benchmarks.serving import say, serve

_CHUNK = 5_000  # rows that the floor prepares while its clock stands
_TABLES = (
    "CREATE TABLE document (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,"
    " words INTEGER NOT NULL, sha256 TEXT NOT NULL, meta TEXT NOT NULL, extra TEXT NOT NULL)",
    "CREATE TABLE document_text (position INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    SEARCH,
)


def main(do: str, *paths: str) -> int:
    """Do one thing and tell what it took: seconds, and how much the memory has grown at most, in bytes."""
    return {"import": _import, "import_floor": _import_floor, "export": _export,
            "export_floor": _export_floor, "search": _search}[do](*map(Path, paths))  # fmt: skip


def _memory(name: str) -> int:
    """Return a value of /proc in bytes, 0 where there is none."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


def _import(source: Path, target: Path) -> int:
    with Project.create(target) as project:
        before = _memory("VmRSS")
        started = time.perf_counter()
        report = import_files(project, [source])
        indexed = index(project)
        seconds = time.perf_counter() - started
        assert report.documents == indexed == project.count()
    readers = usual_number() * _largest_child()
    say(seconds=seconds, grown=_memory("VmHWM") - before + readers)
    return 0


def _largest_child() -> int:
    """Return what the largest of the processes that were started has held, in bytes; 0 where there is none."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def _import_floor(source: Path, target: Path) -> int:
    connection = sqlite3.connect(target, isolation_level=None)
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    connection.execute("PRAGMA synchronous = FULL")
    for statement in _TABLES:
        connection.execute(statement)
    seconds = 0.0
    rows = _rows(source)
    connection.execute("BEGIN")
    while chunk := list(islice(rows, _CHUNK)):
        started = time.perf_counter()
        connection.executemany(
            "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?)", (row[:7] for row in chunk)
        )
        connection.executemany("INSERT INTO document_text VALUES (?, ?)", ((r[0], r[7]) for r in chunk))
        connection.executemany(
            "INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)", ((r[0], r[2], r[7]) for r in chunk)
        )
        seconds += time.perf_counter() - started
    started = time.perf_counter()
    connection.execute("COMMIT")
    say(seconds=seconds + time.perf_counter() - started, grown=0)
    connection.close()
    return 0


def _rows(source: Path) -> Iterator[tuple[int | str, ...]]:
    with source.open("rb") as lines:
        for position, line in enumerate(lines, 1):
            found = json.loads(line)
            meta = json.dumps(found["meta"])
            yield position, found["id"], found["meta"]["title"], 450, "0" * 64, meta, "{}", found["text"]


def _export(source: Path, target: Path) -> int:
    with Project.open(source, read_only=True) as project:
        before = _memory("VmRSS")
        started = time.perf_counter()
        export_file(project, target, passed_over=[])  # as the command does it
        seconds = time.perf_counter() - started
    writers = usual_number() * _largest_child()
    say(seconds=seconds, grown=_memory("VmHWM") - before + writers)
    return 0


def _export_floor(source: Path) -> int:
    import orjson

    started = time.perf_counter()
    with source.open("rb") as lines:
        for line in lines:
            orjson.dumps(json.loads(line))
    say(seconds=time.perf_counter() - started, grown=0)
    return 0


def _search(path: Path) -> int:
    """Answer with the first 100 hits of some words, again and again."""
    project = Project.open(path, read_only=True)
    searcher = Searcher(project)
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)

    def bare(words: str) -> dict[str, object]:
        match = match_of(read_query(words))
        started = time.perf_counter()
        found = connection.execute(
            "SELECT d.position, d.title FROM search JOIN document d ON d.position = search.rowid"
            " WHERE search MATCH ? ORDER BY search.rowid LIMIT 100",
            (match,),
        ).fetchall()
        return {"seconds": time.perf_counter() - started, "hits": len(found)}

    def program(words: str) -> dict[str, object]:
        started = time.perf_counter()
        query = read_query(words)
        hits = searcher.hits(query)
        seconds = time.perf_counter() - started
        searcher.snippets(query, [hit.position for hit in hits])
        return {"seconds": seconds, "hits": len(hits), "snipped": time.perf_counter() - started}

    say(ready=True)
    code = serve({"bare": bare, "program": program})
    searcher.close()
    project.close()
    connection.close()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
