"""The contents of a package: the documents of one annotator, copied from a project row by row.

The project is attached to the package's connection, to be read only, as "lead". Some hundred documents are
copied in one transaction, so that acts in the project wait for milliseconds; SQLite copies, so that memory
does not grow with the project.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import ProjectInUse
from annotator.domain.gold import GOLD
from annotator.domain.learning import Learning
from annotator.domain.translation import tr
from annotator.store import search
from annotator.store.columns import dump
from annotator.store.file_errors import translated
from annotator.store.joined_speakers import ARE_JOINED
from annotator.store.plans import put_origin
from annotator.store.thread_states import OF_MESSAGES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from annotator.store.connection import Database
    from annotator.store.plans import Origin

_AT_ONCE = 200  # documents of a transaction
_WORDS_AT_ONCE = 500_000  # words of a step of the index
# Tables whose rows go with their document, whoever made them.
_OF_DOCUMENTS = ("analysis", "analysis_failure", "syntax")
_SUGGESTIONS = {"suggestion": "decision", "claim_suggestion": "claim_decision"}
# The rows of one annotator: the annotations, and those that only the package's own annotator needs. Checksums
# are left out: they stand beside acts, and the package has a history of its own.
_ANNOTATIONS = ("layer", "quotation", "claim", "entity", "waiver")
_OWN = (
    *_ANNOTATIONS, "decision", "claim_decision", "effort", "begun_blind", "forgotten",
    "finding_count", "assignment",
)  # fmt: skip
# Tables of the whole project.
_OF_PROJECT = ("codebook", "codebook_version", "label_map")


# Which threads `{x}` of a document go along with the annotator ?1: those on the own layer, and those on the
# document in which the annotator takes part, or in which nobody has written who annotates the document, too.
_AUTHORS = (
    "SELECT json_extract(m.value, '$.author') FROM"
    " json_each(CASE WHEN json_valid({x}.messages) THEN {x}.messages ELSE '[]' END) m"
)
_OTHERS = (
    "SELECT annotator FROM lead.assignment WHERE document = {x}.document"
    " UNION SELECT annotator FROM lead.layer WHERE document = {x}.document AND status <> 'new'"
)
_GOING_THREAD = (
    f"({{x}}.layer = ?1 OR {{x}}.layer = '' AND (?1 IN ({_AUTHORS})"
    f" OR NOT EXISTS ({_AUTHORS} WHERE json_extract(m.value, '$.author') IN ({_OTHERS}))))"
)


class Contents(NamedTuple):
    """The contents of a package.

    Attributes
    ----------
    origin: its annotator and its project.
    documents: ids in the order of the package.
    training: ids of those that have the gold layer beside them.
    suggestions: whether the program's suggestions go with them; else every document is blind.
    due: the day by which all should be done.
    """

    origin: Origin
    documents: Sequence[str]
    training: frozenset[str]
    suggestions: bool
    due: date | None


def fill_package(package: Database, lead: Path, contents: Contents, tell: Callable[[int], object]) -> None:
    """Copy the contents of a package from a project into an empty file; `tell` gets numbers of documents.

    `tell` may raise to stop.

    Raises
    ------
    ProjectInUse: what is copied was changed meanwhile. StorageError: the project cannot be read.
    """
    connection = package.connection
    connection.execute("PRAGMA foreign_keys = OFF")  # speakers come behind those who name them
    with translated(lead):  # until the connection is closed: the file is filled in one go
        connection.execute("ATTACH ? AS lead", (f"{lead.absolute().as_uri()}?mode=ro",))
    with package.transaction():
        _begin(connection, contents)
    for first in range(0, len(contents.documents), _AT_ONCE):
        part = contents.documents[first : first + _AT_ONCE]
        with translated(lead), package.transaction():
            _choose(connection, first + 1, part, contents.training)
            _copy_documents(connection, contents)
        tell(len(part))
    with translated(lead), package.transaction():
        _copy_project(connection, contents)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise ProjectInUse(
                tr("{project} was changed while the package was written.", project=lead.name),
                tr("Write the packages again."),
            )
    connection.execute("PRAGMA foreign_keys = ON")
    while search.index_more(package, _WORDS_AT_ONCE):
        pass


def _begin(connection: sqlite3.Connection, contents: Contents) -> None:
    connection.execute(
        "CREATE TEMP TABLE chosen (position INTEGER PRIMARY KEY, id TEXT UNIQUE, training INTEGER)"
    )
    put_origin(connection, contents.origin)


def _choose(
    connection: sqlite3.Connection, first: int, documents: Sequence[str], training: frozenset[str]
) -> None:
    connection.execute("DELETE FROM temp.chosen")
    connection.executemany(
        "INSERT INTO temp.chosen VALUES (?, ?, ?)",
        [(position, id, id in training) for position, id in enumerate(documents, first)],
    )


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [str(row[1]) for row in connection.execute(f"PRAGMA main.table_info({table})")]


def _copy(connection: sqlite3.Connection, table: str, which: str, *values: str) -> None:
    """Copy the rows of a table that meet a condition; columns are named, since their order may differ."""
    columns = ", ".join(f't."{column}"' for column in _columns(connection, table))
    names = columns.replace("t.", "")
    connection.execute(
        f"INSERT INTO main.{table} ({names}) SELECT {columns} FROM lead.{table} t {which}", values
    )


_CHOSEN = "JOIN temp.chosen c ON c.id = t.document"


def _copy_documents(connection: sqlite3.Connection, contents: Contents) -> None:
    """Copy the chosen documents with the rows that the annotator may see."""
    own = contents.origin.annotator
    for table, key in (("document", "d.id = c.id"), ("document_text", "d.id = c.id")):
        rest = [column for column in _columns(connection, table) if column != "position"]
        columns = ", ".join(f't."{column}"' for column in rest)
        connection.execute(
            f"INSERT INTO main.{table} (position, {columns.replace('t.', '')}) SELECT c.position, {columns}"
            f" FROM temp.chosen c JOIN lead.document d ON {key}"
            f" JOIN lead.{table} t ON t.position = d.position"
        )
    for table in _OF_DOCUMENTS:
        _copy(connection, table, _CHOSEN)
    _copy_suggestions(connection, contents)
    for table in _OWN:
        _copy(connection, table, f"{_CHOSEN} WHERE t.annotator = ?", own)
    # By what lies behind the annotator's layers, a merge tells that the package goes on with them.
    _copy(connection, "lineage", f"{_CHOSEN} WHERE t.name = ?", own)
    for table in _ANNOTATIONS:
        _copy(connection, table, f"{_CHOSEN} WHERE t.annotator = ? AND c.training", GOLD)
    # Who has the clock of a message, but not the message, has deleted it.
    stays = (
        f"SELECT 1 FROM lead.thread x WHERE x.document = t.document AND x.id = t.name AND NOT {_GOING_THREAD}"
    )
    of_messages = f"{_CHOSEN} WHERE {OF_MESSAGES} AND t.name <> ?1 AND NOT EXISTS ({stays.format(x='x')})"
    _copy(connection, "lineage", of_messages, own)
    _copy(connection, "thread", f"{_CHOSEN} WHERE {_GOING_THREAD.format(x='t')}", own)
    connection.execute("INSERT INTO main.training SELECT id FROM temp.chosen WHERE training")


def _copy_suggestions(connection: sqlite3.Connection, contents: Contents) -> None:
    """Copy the suggestions; without, only those on which the annotator has decided already."""
    if contents.suggestions:
        for table in _SUGGESTIONS:
            _copy(connection, table, _CHOSEN)
        return
    own = contents.origin.annotator
    for table, decisions in _SUGGESTIONS.items():
        decided = (
            f"EXISTS (SELECT 1 FROM lead.{decisions} o WHERE o.document = t.document"
            " AND o.suggestion = t.id AND o.annotator = ?1)"
        )
        if table == "suggestion":  # a suggested claim names the suggested quotation around it
            decided += (
                " OR EXISTS (SELECT 1 FROM lead.claim_suggestion s JOIN lead.claim_decision o"
                " ON o.document = s.document AND o.suggestion = s.id AND o.annotator = ?1"
                " WHERE s.document = t.document AND s.quotation = t.id)"
            )
        _copy(connection, table, f"{_CHOSEN} WHERE {decided}", own)


def _copy_project(connection: sqlite3.Connection, contents: Contents) -> None:
    """Copy what belongs to no document: codebooks, speakers, the annotator, and how the work is set."""
    own = contents.origin.annotator
    for table in _OF_PROJECT:
        _copy(connection, table, "")
    _copy(connection, "speaker", "")
    _copy(connection, "lineage", "WHERE t.document = ''")  # of speakers, and who is another one now
    _copy(connection, "set_aside", f"WHERE {ARE_JOINED}")
    # Whoever has a row of the package: the annotator, the gold layer, who set blind mode and the day.
    _copy(
        connection,
        "annotator",
        "WHERE t.name = ?1 OR (t.name = ?2 AND EXISTS (SELECT 1 FROM main.training))"
        " OR t.name IN (SELECT annotator FROM lead.blindness UNION SELECT annotator FROM lead.due_date)",
        own,
        GOLD,
    )
    connection.execute(
        "INSERT OR IGNORE INTO main.annotator (name, since) VALUES (?, ?)", (own, contents.origin.made)
    )
    connection.execute(
        "INSERT INTO main.learning (annotator, used, counts) SELECT annotator, used, ?2 FROM lead.learning"
        " WHERE annotator = ?1 AND NOT used",
        (own, dump(Learning().to_plain())),
    )
    _set_blindness(connection, contents)
    if contents.due is not None:
        _copy(connection, "due_date", "")


def _set_blindness(connection: sqlite3.Connection, contents: Contents) -> None:
    """Let the documents be as blind as in the project; without suggestions, all are to the end."""
    if contents.suggestions:
        _copy(connection, "blindness", "")
        return
    connection.execute(
        "INSERT INTO main.blindness (id, share, until_done, annotator, since) VALUES (1, 100, 0, ?, ?)",
        (contents.origin.annotator, contents.origin.made),
    )
