"""What errors of the database mean for a person, in a clause."""

from __future__ import annotations

UNFIT = "its pages do not fit together"
_NO_TEXT = "it holds bytes that are no text"

# By the beginning of the error's name; the first that fits counts.
_CLAUSES = (
    ("SQLITE_FULL", "the disk is full"),
    ("SQLITE_NOMEM", "memory is used up"),
    ("SQLITE_IOERR_NOMEM", "memory is used up"),
    ("SQLITE_BUSY", "another program holds it"),
    ("SQLITE_LOCKED", "another program holds it"),
    ("SQLITE_READONLY", "you have no permission to write it"),
    ("SQLITE_PERM", "you have no permission"),
    ("SQLITE_AUTH", "you have no permission"),
    ("SQLITE_CANTOPEN", "a file cannot be opened"),
    ("SQLITE_IOERR_SHORT_READ", "it ends too early"),
    ("SQLITE_IOERR_READ", "the disk cannot read it"),
    ("SQLITE_IOERR", "the disk does not take it"),
    ("SQLITE_NOTADB", "it does not begin as a project does"),
    ("SQLITE_CORRUPT", UNFIT),
    ("SQLITE_CONSTRAINT", "what it holds contradicts itself"),
    ("SQLITE_TOOBIG", "a part of it is larger than any project has"),
    ("SQLITE", "a part of it is missing, or has another form"),
)


def clause(error: Exception) -> str:
    """Return why a file cannot be read or written, for an error of SQLite or of decoding its text."""
    name = getattr(error, "sqlite_errorname", None) or ""
    return next((words for start, words in _CLAUSES if name.startswith(start)), _NO_TEXT)
