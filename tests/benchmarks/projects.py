"""Project files to measure with, made once for each schema and kept in ``build/bench``."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.project.jobs.preparation import prepare
from annotator.project.jobs.sample_project import create_sample, sample_records
from annotator.project.jobs.search import index
from annotator.project.project import ENDING
from annotator.store import schema
from annotator.store.import_stage import ImportStage
from tests.benchmarks import corpus
from tests.benchmarks.articles import ANNOTATOR, annotated, short, text_of
from tests.replay.gold import NAMES, load

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "build" / "bench"
ARCHIVE_SIZE = 1_000_000
ARTICLES = 100_000
ANNOTATED = 20_000

# Part of the folder's name: to be raised when what is made here changes.
_RECIPE = 5
_ACTS = 5_000


@dataclass(frozen=True)
class Place:
    """A document in one of the projects."""

    project: Path
    position: int


def sample() -> Path:
    """Return a project of the sample articles, analysed by the model."""

    def make(path: Path) -> None:
        with create_sample(path) as project:
            prepare(project)

    return _made("sample", make)


def gold() -> Path:
    """Return a project of the articles with gold annotations, analysed by the model, with nothing annotated."""

    def make(path: Path) -> None:
        with Project.create(path) as project:
            records = [Record(new_document(name, load(name).text), Layer(name, None)) for name in NAMES]
            _add(project, records)
            prepare(project)

    return _made("gold", make)


def short_article() -> Place:
    """Return a document of 450 words with 60 spans, in a project of few documents."""
    return Place(_documents(), 2)


def book() -> Place:
    """Return a document of 100,000 words with 20,000 spans, in a project of few documents."""
    return Place(_documents(), 6)


def one_paragraph() -> Place:
    """Return a document as long as `book` that is a single paragraph, in the same project."""
    return Place(_documents(), 9)


def archive() -> Path:
    """Return the sample's project, grown to very many documents and with much history."""

    def make(path: Path) -> None:
        shutil.copyfile(sample(), path)
        with Project.open(path) as project:
            # Generated in one go and remade if that fails: nothing has to survive a power cut here.
            project.database.connection.execute("PRAGMA synchronous = OFF")
            here = project.count()
            more = (short(number) for number in range(here + 2, ARCHIVE_SIZE + 1))
            _add(project, [annotated("article", 450, 60)])
            _add(project, more)
            _work(project, here + 2)
            index(project)

    return _made("archive", make)


def articles() -> Path:
    """Return a file of JSONL with very many articles that nobody has worked on."""

    def make(path: Path) -> None:
        words = text_of(8_000).split()
        with path.open("w", encoding="utf-8") as out:
            for number in range(ARTICLES):
                start = number * 31 % (len(words) - 450)
                text = f"Report {number}\n\n{' '.join(words[start : start + 450])}"
                meta = {"title": f"Report {number}", "publisher": "The Daily", "published": "2025-11-28"}
                line = {"id": f"article-{number}", "text": text, "meta": meta}
                out.write(json.dumps(line, ensure_ascii=False) + "\n")

    return _made("articles", make, ".jsonl")


def first_articles(folder: Path, number: int) -> Path:
    """Write the first of very many articles to a file."""
    path = folder / "first.jsonl"
    with articles().open("rb") as lines:
        path.write_bytes(b"".join(islice(lines, number)))
    return path


def articles_to_come(folder: Path) -> list[Path]:
    """Write files of ten thousand articles each, with ids of their own, to import one after the other."""
    first = first_articles(folder, 10_000).read_text(encoding="utf-8")
    paths = [folder / f"come-{number}.jsonl" for number in range(12)]
    for number, path in enumerate(paths):
        path.write_text(first.replace('"id": "article', f'"id": "come-{number}'), encoding="utf-8")
    return paths


def annotated_articles() -> Path:
    """Return a project of many articles with entities, quotations and suggestions."""

    def make(path: Path) -> None:
        with Project.create(path) as project:
            _add(project, (annotated(f"article-{number}", 450, 36) for number in range(ANNOTATED)))

    return _made("annotated", make)


def worked(documents: int) -> Path:
    """Return a project of so many documents with layers of three annotators."""
    return _made(f"worked-{documents}", lambda path: corpus.make(path, documents))


def article_among_articles() -> Place:
    """Return a document like `short_article` in a project of as long ones."""

    def make(path: Path) -> None:
        with Project.create(path) as project:
            _add(project, (annotated(f"article-{number}", 450, 60) for number in range(20)))

    return Place(_made("articles-beside", make), 2)


def article_in_archive() -> Place:
    """Return the document of `short_article`, in the project of very many documents."""
    return Place(archive(), len(sample_records()) + 1)


def _documents() -> Path:
    def make(path: Path) -> None:
        with Project.create(path) as project:
            # The short ones keep the long ones out of what is read ahead of another.
            _add(project, [short(1), annotated("article", 450, 60), short(3), short(4), short(5)])
            _add(project, [annotated("book", 100_000, 20_000), short(7), short(8)])
            _add(project, [annotated("paragraph", 100_000, 20_000, " "), short(10), short(11)])

    return _made("documents", make)


def _add(project: Project, records: Iterable[Record]) -> None:
    stage = ImportStage(project.database)
    for record in records:
        stage.add(record)
    stage.commit("import", None)
    # A parse of each is there already, or the worker would make one while something else is measured.
    with project.database.transaction() as connection:
        connection.execute(
            "INSERT INTO syntax (document, sentences, phrases, clauses, reports)"
            " SELECT document, '[]', '[]', '[]', '[]' FROM analysis WHERE document NOT IN (SELECT document FROM syntax)"
        )


def _work(project: Project, first: int) -> None:
    """Perform acts, so that history is as long as after some weeks of work."""
    acts = project.work_as(ANNOTATOR)
    for position in range(first, first + _ACTS):
        document = project.document_at(position)
        acts.on(document).quotations.new((next(iter(project.open_document(position).entities)).span,))


@contextmanager
def scratch() -> Iterator[Path]:
    """Give a folder on the projects' own disk, so that the floor commits to the same one."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDER, prefix="run-") as folder:
        yield Path(folder)


def _made(name: str, make: Callable[[Path], None], ending: str = ENDING) -> Path:
    """Return the project of a name; what was made for another schema is removed."""
    folder = FOLDER / f"projects-{_fingerprint()}"
    path = folder / f"{name}{ending}"
    if path.is_file():
        return path
    for other in FOLDER.glob("projects-*"):
        if other != folder:
            shutil.rmtree(other)
    folder.mkdir(parents=True, exist_ok=True)
    print(f"making {path} …", flush=True)  # noqa: T201
    # A run that is stopped here must not leave half a project under the final name.
    with scratch() as part:
        half = part / path.name
        make(half)
        half.replace(path)
    return path


@cache
def _fingerprint() -> str:
    """Return a name for this schema and recipe; the version alone stays while a release is in the making."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.create(connection)
        tables = connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    words = f"{schema.VERSION} {_RECIPE} {tables}"
    return f"{schema.VERSION}-{hashlib.sha256(words.encode()).hexdigest()[:8]}"
