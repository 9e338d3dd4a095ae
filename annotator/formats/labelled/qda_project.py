"""The parts of a REFI-QDA project: its codes, users, notes and variables, and the files of its archive."""

from __future__ import annotations

from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.formats.input.items import LARGEST_ARTICLE
from annotator.formats.input.xml_reading import local_name, parse_xml
from annotator.formats.input.zip_parts import ZipParts
from annotator.formats.labelled.labelled_text import ORIGIN
from annotator.formats.labelled.plain_text import plain_text
from annotator.formats.labelled.qda_own import BETWEEN_NAMES, KIND, NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from annotator.formats.input.choices import Choices

_LARGEST_PROJECT = 512 * 1024 * 1024  # bytes of all texts and notes together
_LARGEST_NOTE = 1024 * 1024  # bytes
_DEEPEST_CODE = 50  # codes within codes
_EXPORT_AGAIN = mark("Export the project again.")


class Archive:
    """The files of a .qdpx."""

    def __init__(self, stream: BinaryIO) -> None:
        self._parts = ZipParts(
            stream,
            tr("it is no REFI-QDA project, or only a part of one."),
            tr(_EXPORT_AGAIN),
            _LARGEST_PROJECT,
        )
        self._names = {PurePosixPath(name).name.lower(): name for name in self._parts.names}

    def project(self) -> Element:
        """Return the root of the project's description.

        Raises
        ------
        InputError: there is none, or it is broken.
        """
        name = next((name for name in self._names if name.endswith(".qde")), "")
        if not name:
            raise InputError(tr("it is no REFI-QDA project: it has no project.qde."), tr(_EXPORT_AGAIN))
        return parse_xml(self.data(name, LARGEST_ARTICLE))

    def data(self, name: str, most: int) -> bytes:
        """Return a file, named by its path or the last part of it.

        Raises
        ------
        InputError: there is none, it is broken, or too large.
        """
        full_name = self._names.get(PurePosixPath(name.replace("\\", "/")).name.lower())
        if full_name is None:
            raise InputError(tr("{name} is not in the project.", name=name[:200]), tr(_EXPORT_AGAIN))
        return self._parts.main_part(full_name, most)


class Project:
    """The parts of a project that its sources refer to."""

    def __init__(self, root: Element, archive: Archive, choices: Choices) -> None:
        if local_name(root) != "Project":
            raise InputError(tr("it is no REFI-QDA project."), tr(_EXPORT_AGAIN))
        self.origin = root.get("origin", "")
        self.sources = [element for parent in children(root, "Sources") for element in children(parent)]
        self.users = {
            user.get("guid", "").lower(): user.get("name") or user.get("id") or ""
            for parent in children(root, "Users")
            for user in children(parent, "User")
        }
        self.variables = {
            variable.get("guid", "").lower(): variable.get("name", "")
            for parent in children(root, "Variables")
            for variable in children(parent, "Variable")
        }
        self.links = [link for parent in children(root, "Links") for link in children(parent, "Link")]
        self._archive = archive
        self._choices = choices
        self.codes = dict(_codes(root))
        self.cases = [case for parent in children(root, "Cases") for case in children(parent, "Case")]
        self._notes = {
            note.get("guid", "").lower(): note
            for parent in children(root, "Notes")
            for note in children(parent, "Note")
        }

    def text(self, source: Element) -> str | None:
        """Return the plain text of a source, without a byte-order mark; None if it has none.

        Raises
        ------
        InputError: it lies outside of the project, or cannot be read.
        """
        if (content := _child_text(source, "PlainTextContent")) or source.get("plainTextPath") is None:
            return content or None
        return self._text_at(source.get("plainTextPath", ""), LARGEST_ARTICLE)

    def code(self, coding: Element) -> str:
        """Return the path of the code of an element; "" if it has none."""
        reference = next(children(coding, "CodeRef"), None)
        guid = "" if reference is None else reference.get("targetGUID", "")
        return self.codes.get(guid.lower(), "")

    def values(self, element: Element) -> Iterator[tuple[str, str]]:
        """Yield the variables of an element that have a value, with their values."""
        for value in children(element, "VariableValue"):
            reference, given = "", ""
            for child in children(value):
                reference = child.get("targetGUID", reference).lower()
                given = child.text or given
            name = self.variables.get(reference, "")
            if name and given:
                yield name, given

    @cached_property
    def speakers(self) -> dict[str, dict[str, Any]]:
        """The speakers of a project of this program, by the names of their codes."""
        speakers: dict[str, dict[str, Any]] = {}
        for case in self.cases if self.origin == ORIGIN else ():
            values = dict(self.values(case))
            speakers[self.code(case).partition("/")[2]] = {
                "name": case.get("name", ""),
                "kind": values.get(KIND, ""),
                "aliases": [name for name in values.get(NAMES, "").split(BETWEEN_NAMES) if name],
            }
        return speakers

    def notes(self, element: Element) -> str:
        """Return the description of an element and the notes that it refers to; "" if there are none."""
        words = [_child_text(element, "Description")]
        for reference in children(element, "NoteRef"):
            note = self._notes.get(reference.get("targetGUID", "").lower())
            if note is not None:
                words += [_child_text(note, "PlainTextContent"), _child_text(note, "Description")]
                if path := note.get("plainTextPath"):
                    words.append(self._text_at(path, _LARGEST_NOTE))
        trimmed = words if self.origin == ORIGIN else map(str.strip, words)
        return "\n".join(dict.fromkeys(filter(None, trimmed)))

    def _text_at(self, path: str, most: int) -> str:
        scheme, separator, name = path.rpartition("://")
        if separator and scheme.lower() != "internal":
            raise InputError(
                tr("its text lies outside of the project ({path}).", path=path[:200]), tr("Import that file.")
            )
        return plain_text(self._archive.data(name, most), self._choices, name).removeprefix("\ufeff")


def _codes(root: Element) -> Iterator[tuple[str, str]]:
    """Yield the codes by their ids, those within others with their paths: "Quote/Source"."""
    level = [
        (code, "")
        for book in children(root, "CodeBook")
        for codes in children(book, "Codes")
        for code in children(codes, "Code")
    ]
    for _ in range(_DEEPEST_CODE):
        inner = []
        for code, above in level:
            name = f"{above}{code.get('name', '').strip()}"
            yield code.get("guid", "").lower(), name
            inner += [(child, f"{name}/") for child in children(code, "Code")]
        level = inner


def children(element: Element, name: str = "") -> Iterator[Element]:
    """Yield the elements in an element, all or those of a name."""
    for child in element:
        if (own := local_name(child)) and (not name or own == name):
            yield child


def _child_text(element: Element, name: str) -> str:
    return next((child.text or "" for child in children(element, name)), "")
