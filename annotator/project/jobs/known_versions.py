"""The document of the project that has an article already, with the same text or another version of it."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from annotator.store import documents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.layer import Record
    from annotator.store.connection import Database

_MOST_NUMBERS = 1_000  # documents with the same name of their file


class Version(NamedTuple):
    """A document of the project; `sha256` is the hash of its text."""

    id: str
    sha256: str


def known_version(database: Database, place: str, record: Record) -> Version | None:
    """Return the document of the project that an article is a version of, or None.

    It has the same id. An id made of a file's name means another article where the document in the project
    came from a file of another name: the page "crane.html" is no version of the mail "crane.eml".
    """
    document = record.document
    if not is_named_after(place, record):
        known_hash = documents.hash_of(database, document.id)
        return None if known_hash is None else Version(document.id, known_hash)
    file = _file_name(document.meta.get("file"))
    version = None
    for id in numbered(document.id):
        known_hash = documents.hash_of(database, id)
        if known_hash is None:
            break
        if known_hash == document.sha256:
            return Version(id, known_hash)
        if version is None and _file_name(documents.meta_of(database, id).get("file")) in ("", file):
            version = Version(id, known_hash)
    return version


def is_named_after(place: str, record: Record) -> bool:
    """Tell whether the id of a document is made of the name of its file, or of file and number."""
    file, _, number = place.rpartition(":")
    names = {
        PurePath(place).stem,
        f"{'stdin' if file == 'standard input' else PurePath(file).stem}-{number}",
    }
    return not record.layer.annotator and record.document.id in names


def numbered(id: str) -> Iterator[str]:
    """Yield the ids that documents of files with the same stem get: the id, then with "-2" and so on."""
    yield id
    for number in range(2, _MOST_NUMBERS):
        yield f"{id}-{number}"


def _file_name(file: object) -> str:
    """Return the name without folder or archive, as file systems compare it."""
    return PurePath(file).name.casefold() if isinstance(file, str) else ""
