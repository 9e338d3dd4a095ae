"""Search for words in all titles and texts: an FTS5 table, filled in small steps after imports.

The table is no data. It may lag behind the documents (after an import, or the migration of an older file),
and it may be damaged; both are reported, and repaired by `index_more` and `make_anew`.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import AnnotatorError, StorageError
from annotator.domain.snippets import Snippet, snippet
from annotator.domain.translation import tr
from annotator.store import documents
from annotator.store.schema import SEARCH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.domain.search_query import Query, Term
    from annotator.domain.span import Spans
    from annotator.store.connection import Database

_PARTS = ("data", "idx", "docsize", "config")
_OF_DAMAGE = ("SQLITE_CORRUPT_VTAB", "SQLITE_ERROR")
_MUCH = 1_000_000  # words of one transaction from which more is put into memory, and merged later
# How FTS5 writes: the bytes of words that it holds before, and the number of segments that it merges. What it
# does by itself, and what takes half the time where much is added.
_USUAL_WRITING = {"hashsize": 1 << 20, "automerge": 4}
_MUCH_WRITING = {"hashsize": 24 << 20, "automerge": 16}


class SearchDamaged(StorageError):
    """The index of words is damaged; the project is sound, and the index can be made anew."""


class FoundAnnotation(NamedTuple):
    """An annotation that matches a query, with its words and the spans of the hits in them.

    Attributes
    ----------
    kind, id: name it in the layer of its annotator.
    content: its spans in the text (code points).
    speakers: the names of its speakers.
    """

    kind: str
    id: str
    annotator: str
    content: Spans
    speakers: tuple[str, ...]
    words: Snippet


class Hit(NamedTuple):
    """A document that matches a query, or one of its annotations that does."""

    position: int
    title: str
    annotation: FoundAnnotation | None = None


@contextmanager
def index_errors(path: Path) -> Iterator[None]:
    """Raise `SearchDamaged` for a damaged index, not for a damaged file.

    Our queries are always well formed, so the plain errors of FTS5, too, mean damage of its tables.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        if not _name(error).startswith(_OF_DAMAGE):
            raise
        raise SearchDamaged(
            tr(
                "The search index of {project} is damaged; articles and annotations are not affected.",
                project=path.name,
            ),
            tr("Build it again: {command}", command=f"annotator index --anew {path.name}"),
        ) from error


def _name(error: sqlite3.DatabaseError) -> str:
    return getattr(error, "sqlite_errorname", "") or ""


# Search


def match_of(query: Query) -> str:
    """Return the words of a query in FTS5's syntax; each is a quoted string, so no word is an operator."""
    parts = [string_of(term) for term in query.single_terms]
    parts += [f"NEAR({string_of(near.first)} {string_of(near.second)}, {near.words})" for near in query.nears]
    if not query.place:
        return " ".join(parts)
    # Annotations are in the text alone.
    return f"{'title' if query.place == 'title' else 'text'} : ({' AND '.join(parts)})"


def string_of(term: Term) -> str:
    """Return a term in FTS5's syntax."""
    words = " ".join(term.words).replace('"', '""')
    return f'"{words}"{" *" if term.beginning else ""}'


def hits(database: Database, query: Query, after: int = 0, limit: int = 100) -> list[Hit]:
    """Return the first documents after a position that contain all terms, in the project's order.

    Raises
    ------
    SearchDamaged: the index is damaged.
    Interrupted: an act interrupted the search.
    """
    with (
        database.reading() as connection,
        index_errors(database.path),
        closing(connection.cursor()) as cursor,
    ):
        cursor.row_factory = None  # rows with names take as long to make as to find
        rows = cursor.execute(
            "SELECT d.position, CAST(d.title AS TEXT), NULL"
            " FROM search JOIN document d ON d.position = search.rowid"
            " WHERE search MATCH ? AND search.rowid > ? ORDER BY search.rowid LIMIT ?",
            (match_of(query), after, limit),
        ).fetchall()
    return list(map(Hit._make, rows))


def count_hits(database: Database, query: Query) -> int:
    """Return the number of documents that contain all terms; raise the same errors as `hits`."""
    with database.reading() as connection, index_errors(database.path):
        return int(
            connection.execute(
                "SELECT count(*) FROM search WHERE search MATCH ?", (match_of(query),)
            ).fetchone()[0]
        )


def positions_with(database: Database, term: Term, most: int) -> list[int]:
    """Return the positions of the first `most` documents with a term in their text; errors as in `hits`."""
    with database.reading() as connection, index_errors(database.path):
        found = connection.execute(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid LIMIT ?",
            (f"text : {string_of(term)}", most),
        )
        return [int(row[0]) for row in found]


def snippets(database: Database, query: Query, positions: Sequence[int]) -> list[Snippet]:
    """Return for each of these documents words that have the terms of a query."""
    with database.reading():
        texts = documents.texts_at(database, positions)
        titles = documents.titles_at(database, positions)
    return [snippet(texts.get(position, ""), query, titles.get(position, "")) for position in positions]


# Indexing


def indexed(database: Database) -> int:
    """Return the number of documents in the index: all up to some position.

    Raises
    ------
    SearchDamaged: the index is damaged.
    """
    with database.reading() as connection, index_errors(database.path):
        last = _last(connection)
    return documents.rank(database, last)


def _last(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT rowid FROM search ORDER BY rowid DESC LIMIT 1").fetchone()
    return int(row[0]) if row else 0


def index_more(database: Database, words: int) -> int:
    """Add the next documents, with about `words` words, to the index, and return their number.

    Raises
    ------
    SearchDamaged, StorageError: nothing was added.
    """
    writing = _USUAL_WRITING if words < _MUCH else _MUCH_WRITING
    with database.transaction() as connection, index_errors(database.path):
        connection.executemany("INSERT INTO search (search, rank) VALUES (?, ?)", writing.items())
        last = _last(connection)
        end, number, word_count = last, 0, 0
        for row in connection.execute(
            "SELECT position, CAST(words AS INTEGER) FROM document WHERE position > ? ORDER BY position",
            (last,),
        ):
            end, number = int(row[0]), number + 1
            word_count += max(1, int(row[1] or 0))
            if word_count >= words:
                break
        connection.execute(
            # A document without text is indexed by its title; if left out, it would be missing for ever.
            "INSERT INTO search (rowid, title, text) SELECT d.position, d.title, coalesce(t.text, '')"
            " FROM document d LEFT JOIN document_text t USING (position)"
            " WHERE d.position > ? AND d.position <= ? ORDER BY d.position",
            (last, end),
        )
    return number


def forget_removed(database: Database) -> None:
    """Let the index hold only words of documents that are there; a damaged one is emptied.

    FTS5 keeps removed words until it merges what it has written.

    Raises
    ------
    StorageError: writing failed, or the file itself is damaged.
    """
    try:
        with database.transaction() as connection, index_errors(database.path):
            connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    except SearchDamaged:
        make_anew(database)


def make_anew(database: Database) -> None:
    """Empty the index, however damaged it is; `index_more` fills it again.

    Raises
    ------
    StorageError: writing failed, or the file itself is damaged.
    """
    with database.transaction() as connection:
        try:
            connection.execute("DROP TABLE IF EXISTS search")
        except sqlite3.DatabaseError as error:
            if not _name(error).startswith(_OF_DAMAGE):
                raise
            _put_empty_tables(connection)
            connection.execute("DROP TABLE search")
        for part in _PARTS:  # may be left of a partly deleted index
            connection.execute(f"DROP TABLE IF EXISTS search_{part}")
        connection.execute(SEARCH)


def _put_empty_tables(connection: sqlite3.Connection) -> None:
    """Put empty tables under an index that FTS5 cannot open and so cannot drop."""
    with closing(sqlite3.connect(":memory:")) as model:
        model.execute(SEARCH)
        for part in _PARTS:
            table = f"search_{part}"
            connection.execute(f"DROP TABLE IF EXISTS {table}")
            statement = model.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
            connection.execute(statement)
            for row in model.execute(f"SELECT * FROM {table}"):
                connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)


# Check

_PLAIN_LETTER = re.compile("[A-Za-z]")


def damage(database: Database) -> Iterator[str]:
    """Yield the faults of the index, each with its remedy; a lag behind the documents is no fault."""
    try:
        yield from _damage(database)
    except AnnotatorError as error:
        yield str(error)


def _damage(database: Database) -> Iterator[str]:
    command = f"annotator index --anew {database.path.name}"
    with database.reading() as connection, index_errors(database.path):
        last = _last(connection)
    if last > documents.last(database):
        yield tr(
            "The search index holds documents that are not there. Build it again: {command}", command=command
        )
    missing = 0
    with database.reading() as connection, index_errors(database.path):
        # Reads the whole index; SQLite's own check of it would have to write.
        connection.execute("CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, search, col)")
        try:
            connection.execute("SELECT sum(cnt) FROM temp.search_words").fetchone()
        finally:
            with suppress(sqlite3.Error):
                connection.execute("DROP TABLE temp.search_words")
        for row in connection.execute(
            "SELECT position, text FROM document_text WHERE position <= ?", (last,)
        ):
            if not _has(connection, int(row[0]), _longest_run(str(row[1]))):
                missing += 1
    if missing:
        yield tr(
            "The search does not find the words of {n} document. Build the index again: {command}|"
            "The search does not find the words of {n} documents. Build the index again: {command}",
            missing,
            command=command,
        )


def _longest_run(text: str) -> str:
    """Return the longest run between spaces in which FTS5 surely finds a word, "" if there is none.

    FTS5 makes the same words of a whole run in a query as in a text, but not always of a part of a run:
    “ndnis” is no word of “Bündnis”.
    """
    return max(
        (run for run in text.split() if _PLAIN_LETTER.search(run) and "\0" not in run), key=len, default=""
    )


def _has(connection: sqlite3.Connection, position: int, run: str) -> bool:
    words = run.replace('"', '""')
    row = connection.execute(
        "SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?", (f'"{words}"', position)
    ).fetchone()
    return not run or row is not None
