"""REFI-QDA projects (.qdpx) for QualCoder, NVivo, ATLAS.ti, MAXQDA: texts with coded selections."""

from __future__ import annotations

import shutil
import zipfile
from contextlib import ExitStack
from itertools import pairwise
from typing import IO, TYPE_CHECKING

from annotator.computer.temporary import unnamed_file
from annotator.formats.exchange.qda_codes import Codes
from annotator.formats.exchange.stand_off import NOTE, identifier, lists_of_words
from annotator.formats.exchange.xml_pieces import Values, element, start_tag, text
from annotator.formats.labelled.labelled_text import ORIGIN
from annotator.formats.labelled.qda_own import BETWEEN_NAMES, KIND, NAMES, SPEAKER_BRANCH
from annotator.formats.output.export_format import Writer
from annotator.formats.output.features import is_short_answer
from annotator.formats.output.labels import FRAGMENT, annotations_by_label, labelled_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.layer import Record
    from annotator.domain.speaker import Speaker
    from annotator.formats.labelled.labelled_text import Label
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings

_SCHEMA = "urn:QDA-XML:project:1.0"
# QualCoder needs dates; always the same one, so that the same export gives the same bytes.
_DATE = "2000-01-01T00:00:00Z"
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_LONGEST_NAME = 200  # characters of a selection that stand in its name


class QdpxWriter(Writer):
    """Writes texts into the archive at once, and what the description needs into files that nobody sees.

    In memory are codes, users, variables and speakers, which are the project's, and the names in the archive.
    """

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._project = settings.title
        self._zip = zipfile.ZipFile(destination.main, "x", zipfile.ZIP_DEFLATED)
        self._files = ExitStack()
        self._sources = self._spool(destination)
        self._links = self._spool(destination)
        self._codes = Codes(settings.title, settings.codebook)
        self._users: dict[str, str] = {}
        self._variables: dict[str, str] = {}
        self._speakers: dict[str, Speaker] = {}
        self._open: Record | None = None  # of the source that is not complete

    def add(self, record: Record) -> None:
        """Write the selections of a record; further layers of a document follow the first one."""
        if self._open is None or self._open.document.id != record.document.id:
            self._end_source()
            self._begin_source(record)
        for speaker in record.speakers:
            self._speakers.setdefault(speaker.id, speaker)
        selections = _Selections(self._project, record, self._codes, self._user(record.layer.annotator))
        self._sources.writelines(piece.encode() for piece in selections.pieces())
        self._links.writelines(piece.encode() for piece in selections.links())

    def finish(self) -> None:
        """Write the description of the project."""
        self._end_source()
        with self._zip.open(_member("project.qde"), "w", force_zip64=True) as out:
            out.writelines(piece.encode() for piece in self._beginning())
            for name, spool in (("Sources", self._sources), ("Links", self._links)):
                if spool.tell():
                    spool.seek(0)
                    out.write(f"<{name}>\n".encode())
                    shutil.copyfileobj(spool, out)
                    out.write(f"</{name}>\n".encode())
            out.write(b"</Project>\n")

    def close(self) -> None:
        """Close the archive and what waits for it."""
        with self._files, self._zip:
            pass

    def _spool(self, destination: Destination) -> IO[bytes]:
        """Return a file without a name, which is gone when the archive is complete."""
        return self._files.enter_context(unnamed_file(destination.folder))

    def _user(self, annotator: str | None) -> str:
        if not annotator:
            return ""
        guid = str(identifier(self._project, "annotator", annotator))
        return self._users.setdefault(annotator, guid)

    def _begin_source(self, record: Record) -> None:
        document = record.document
        guid = str(identifier(self._project, "document", document.id))
        name = f"{guid}.txt"
        with self._zip.open(_member(f"sources/{name}"), "w") as out:
            out.write(document.text.encode())
        values: Values = {
            "guid": guid, "name": _file_name(document.id), "plainTextPath": f"internal://{name}",
            "creationDateTime": _DATE,
        }  # fmt: skip
        self._sources.write(f"{start_tag('TextSource', values)}\n".encode())
        self._open = record

    def _end_source(self) -> None:
        if self._open is not None:
            for name, value in self._open.document.meta.items():
                if isinstance(value, str):
                    self._sources.write(f"{self._value(name, value)}\n".encode())
            self._sources.write(b"</TextSource>\n")
            self._open = None

    def _value(self, variable: str, value: str) -> str:
        guid = self._variables.setdefault(variable, str(identifier(self._project, "variable", variable)))
        reference = element("VariableRef", {"targetGUID": guid})
        return element("VariableValue", content=reference + element("TextValue", content=text(value)))

    def _beginning(self) -> Iterator[str]:
        """Yield what stands before the sources."""
        cases = [self._case(speaker) for speaker in self._speakers.values()]
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        yield start_tag("Project", {"xmlns": _SCHEMA, "name": self._project, "origin": ORIGIN}, ">\n")
        yield from _listed(
            "Users", (element("User", {"guid": guid, "name": name}) for name, guid in self._users.items())
        )
        yield from self._codes.pieces()
        yield from _listed(
            "Variables",
            (
                element("Variable", {"guid": guid, "name": name, "typeOfVariable": "Text"})
                for name, guid in self._variables.items()
            ),
        )
        yield from _listed("Cases", cases)

    def _case(self, speaker: Speaker) -> str:
        """Return a speaker as a case, with the code of the speaker's words."""
        code = element("CodeRef", {"targetGUID": _speaker_code(self._codes, speaker.id, speaker.name)})
        values = self._value(KIND, speaker.kind)
        if speaker.aliases:
            values += self._value(NAMES, BETWEEN_NAMES.join(speaker.aliases))
        guid = str(identifier(self._project, "case", speaker.id))
        return element("Case", {"guid": guid, "name": speaker.name}, code + values)


class _Selections:
    """Makes the selections of a record, and the links between them."""

    def __init__(self, project: str, record: Record, codes: Codes, user: str) -> None:
        self._names = (project, record.document.id, record.layer.annotator or "")
        self._codes = codes
        self._made = {"creationDateTime": _DATE} | ({"creatingUser": user} if user else {})
        self._labelled = labelled_text(record)
        self._speakers = {
            label.id: annotation.speakers if annotation else ()
            for label, annotation in zip(self._labelled.labels, annotations_by_label(record), strict=True)
        }
        self._speaker_names = {speaker.id: speaker.name for speaker in record.speakers}

    def pieces(self) -> Iterator[str]:
        """Yield each selection as XML."""
        for label in self._labelled.labels:
            codes = [*self._codes.of(label), *map(self._speaker_code, self._speakers[label.id])]
            note = _note(label)
            for number, span in enumerate(label.spans):
                yield self._selection(label, number, span, codes, note if number == 0 else "")

    def links(self) -> Iterator[str]:
        """Yield the links: between fragments, and as the annotations refer to each other."""
        ends = [
            (FRAGMENT, self._guid(label.id, first), self._guid(label.id, second))
            for label in self._labelled.labels
            for first, second in pairwise(range(len(label.spans)))
        ]
        ends += [(r.label, self._guid(r.head), self._guid(r.child)) for r in self._labelled.relations]
        for name, origin, target in ends:
            values: Values = {
                "guid": str(identifier("link", name, origin, target)), "name": name, "direction": "OneWay",
                "originGUID": origin, "targetGUID": target,
            }  # fmt: skip
            yield f"{element('Link', values)}\n"

    def _guid(self, label: str, number: int = 0) -> str:
        return str(identifier(*self._names, "selection", label, str(number)))

    def _speaker_code(self, id: str) -> str:
        return _speaker_code(self._codes, id, self._speaker_names.get(id, id))

    def _selection(
        self, label: Label, number: int, span: tuple[int, int], codes: Iterable[str], note: str
    ) -> str:
        guid = self._guid(label.id, number)
        words = self._labelled.text[slice(*span)]
        values: Values = {
            "guid": guid,
            "name": words if len(words) <= _LONGEST_NAME else f"{words[:_LONGEST_NAME]}…",
            "startPosition": span[0], "endPosition": span[1], **self._made,
        }  # fmt: skip
        content = element("Description", content=text(note)) if note else ""
        for code in codes:
            coding = {"guid": str(identifier("coding", guid, code)), **self._made}
            content += element("Coding", coding, element("CodeRef", {"targetGUID": code}))
        return f"{element('PlainTextSelection', values, content)}\n"


def _speaker_code(codes: Codes, id: str, name: str) -> str:
    return codes.guid(SPEAKER_BRANCH, name, id=id)


def _note(label: Label) -> str:
    """Return the note of a label, with a line for each attribute that cannot be a code."""
    attributes = lists_of_words(label.attributes)
    lines = attributes.pop(NOTE, [])
    for name, values in attributes.items():
        if name not in (SPEAKER_BRANCH, "types"):
            lines += [f"{name}: {value}" for value in values if not is_short_answer(name, value)]
    return "\n".join(lines)


def _listed(name: str, items: Iterable[str]) -> Iterator[str]:
    """Yield a list of elements; nothing if there are none, as the schema asks."""
    lines = [f"{item}\n" for item in items]
    if lines:
        yield from (f"<{name}>\n", *lines, f"</{name}>\n")


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _ZIP_DATE)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info


def _file_name(id: str) -> str:
    """Return an id as the name of a source, which some programs give to a file."""
    return id.replace("/", "_").replace("\\", "_")
