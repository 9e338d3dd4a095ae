"""The meaning of the database's errors for a person, in a clause."""

from __future__ import annotations

from annotator.domain.translation import mark, tr

UNFIT = mark("its pages do not fit together")
_NO_TEXT = mark("it holds bytes that are no text")

# By the beginning of the error's name; the first that fits counts.
_CLAUSES = (
    ("SQLITE_FULL", mark("the disk is full")),
    ("SQLITE_NOMEM", mark("memory is used up")),
    ("SQLITE_IOERR_NOMEM", mark("memory is used up")),
    ("SQLITE_BUSY", mark("another program holds it")),
    ("SQLITE_LOCKED", mark("another program holds it")),
    ("SQLITE_READONLY", mark("you have no permission to write it")),
    ("SQLITE_PERM", mark("you have no permission")),
    ("SQLITE_AUTH", mark("you have no permission")),
    ("SQLITE_CANTOPEN", mark("a file cannot be opened")),
    ("SQLITE_IOERR_SHORT_READ", mark("it ends too early")),
    ("SQLITE_IOERR_READ", mark("the disk cannot read it")),
    ("SQLITE_IOERR", mark("the disk does not take it")),
    ("SQLITE_NOTADB", mark("it does not begin as a project does")),
    ("SQLITE_CORRUPT", UNFIT),
    ("SQLITE_CONSTRAINT", mark("what it holds contradicts itself")),
    ("SQLITE_TOOBIG", mark("a part of it is larger than any project has")),
    ("SQLITE", mark("a part of it is missing, or has another form")),
)


def clause(error: Exception) -> str:
    """Return why a file cannot be read or written, for an error of SQLite or of decoding its text."""
    name = getattr(error, "sqlite_errorname", None) or ""
    return tr(next((words for start, words in _CLAUSES if name.startswith(start)), _NO_TEXT))
