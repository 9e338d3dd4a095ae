"""REFI-QDA projects (.qdpx) of QualCoder, NVivo, ATLAS.ti, MAXQDA: texts with coded selections."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.formats.input.choices import FIELDS
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem, problem
from annotator.formats.input.xml_reading import local_name
from annotator.formats.labelled.given_offsets import GivenSpan
from annotator.formats.labelled.labelled_text import ORIGIN, Label, LabelledText, Relation
from annotator.formats.labelled.misfits import Misfits
from annotator.formats.labelled.qda_offsets import Counting, counting_of
from annotator.formats.labelled.qda_own import own_label
from annotator.formats.labelled.qda_project import Archive, Project, children
from annotator.formats.labelled.text_items import Found, text_items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_MOST_DIGITS = 12
_LONGEST_NAME = 200  # characters
_TEXT_ENDINGS = (".txt", ".docx", ".doc", ".rtf", ".odt", ".pdf", ".html", ".htm", ".md")
# What a source of another kind is, for people.
_OTHER_KINDS = {
    "PictureSource": mark("it is a picture, not a text."),
    "AudioSource": mark("it is a recording, not a text."),
    "VideoSource": mark("it is a film, not a text."),
}
_SELECTION = "PlainTextSelection"


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a project, or the problem that a file is only a codebook."""
    if source.ending == ".qdc":
        message = tr("it is a codebook, and holds no article.")
        yield source.name, Problem(source.name, message, tr("Export the project as .qdpx.")), b""
    else:
        yield from text_items(source, choices, labelled_texts(source, choices), is_numbered=True)


def labelled_texts(source: Source, choices: Choices) -> Iterator[Found]:
    """Yield the texts of a project with what each user has coded, the notices on them, and the problems.

    Raises
    ------
    InputError: it is no such project.
    OSError: it cannot be read.
    """
    with source.opened() as stream:
        archive = Archive(stream)
        project = Project(archive.project(), archive, choices)
        ids: dict[str, int] = {}
        for element in project.sources:
            name = (element.get("name") or element.get("guid") or "")[:_LONGEST_NAME]
            try:
                id = name if project.origin == ORIGIN else _without_ending(name)
                yield from _Text(project, element, _unique(id, ids)).labelled()
            except InputError as error:
                yield problem(f"{source.name}/{name}", error)


def _unique(name: str, taken: dict[str, int]) -> str:
    """Return an id that no earlier source has; `taken` counts the sources of each name."""
    id = name
    while id in taken:
        taken[name] += 1
        id = f"{name}-{taken[name]}"
    taken[id] = 1
    return id


def _without_ending(name: str) -> str:
    path = PurePosixPath(name)
    return name[: -len(path.suffix)] if path.suffix.lower() in _TEXT_ENDINGS else name


class _Text:
    """A source of a project: its text, and the selections in it."""

    def __init__(self, project: Project, element: Element, id: str) -> None:
        self._project = project
        self._id = id
        kind = local_name(element)
        if kind in _OTHER_KINDS:
            raise InputError(tr(_OTHER_KINDS[kind]), tr("Leave it out."))
        holder: Element | None = element
        if kind == "PDFSource":
            holder = next(children(element, "Representation"), None)
        text = None if holder is None else project.text(holder)
        if holder is None or text is None:
            path = str(element.get("richTextPath") or element.get("path") or "").rpartition("/")[2]
            raise InputError(
                tr("its plain text is not in the project, only {file}.", file=path[:_LONGEST_NAME])
                if path
                else tr("its plain text is not in the project, only a file."),
                tr("Import that file as an article, or export the project with plain text."),
            )
        self._text = text
        self._holder = holder
        self._element = element
        self._misfits = Misfits()
        self._notes: list[str] = []
        # By user: the labels, and by the id of a selection or coding the id of its label.
        self._labels: dict[str, list[Label]] = {}
        self._targets: dict[str, dict[str, str]] = {}

    def labelled(self) -> Iterator[Found]:
        """Yield the text once for each user who has coded it, and the notices on it."""
        selections = list(children(self._holder, _SELECTION))
        spans = [
            GivenSpan(start, end, selection.get("name", "").strip())
            for selection in selections
            if (start := _position(selection, "start")) is not None
            and (end := _position(selection, "end")) is not None
        ]
        counting = counting_of(self._text, spans, self._project.origin)
        for selection in selections:
            self._take(selection, counting)
        meta, extra = self._described()
        for user in self._labels or [""]:
            labels = sorted(self._labels.get(user, ()), key=lambda label: label.spans)
            relations = tuple(self._relations(self._targets.get(user, {})))
            is_ours, speakers = self._project.origin == ORIGIN, self._project.speakers
            yield LabelledText(
                self._id, self._text, meta, tuple(labels), relations, user, extra, is_ours, speakers
            )
        if spans and counting.name:
            yield Notice("converted", (counting.name,))
        yield from self._misfits.notices()

    def _take(self, selection: Element, counting: Counting) -> None:
        start, end = _position(selection, "start"), _position(selection, "end")
        span = None if start is None or end is None else counting.span(start, end)
        codings = list(children(selection, "Coding"))
        if span is None:
            codes = [self._project.code(coding) for coding in codings] or [tr("a note")]
            reason = tr(
                "{start} to {end} is no part of the text, which has {n} character|{start} to {end} is no"
                " part of the text, which has {n} characters",
                len(self._text),
                start=str(start),
                end=str(end),
            )
            self._misfits.add(codes[0], tr("{code} of {id}", code=codes[0], id=self._id), reason)
            return
        note = self._note(selection)
        if not codings and note:
            self._notes.append(f"“{self._text[slice(*span)][:_LONGEST_NAME]}”: {note}")
        names = [self._project.code(coding) for coding in codings]
        if codings and all(names) and self._project.origin == ORIGIN:
            label, attributes = own_label(names)
            self._add(codings[0], selection, span, note, 1, label, attributes)
            return
        for number, (coding, name) in enumerate(zip(codings, names, strict=True), 1):
            self._add(coding, selection, span, note, number, name, {})

    def _add(
        self, coding: Element, selection: Element, span: tuple[int, int], note: str, number: int, name: str,
        attributes: dict[str, Any],
    ) -> None:  # fmt: skip
        if not name:
            self._misfits.add(
                "codes", tr("a selection of {id}", id=self._id), tr("its code is not in the codebook")
            )
            return
        guid = (
            coding.get("creatingUser")
            or selection.get("creatingUser")
            or selection.get("modifyingUser")
            or ""
        )
        user = self._project.users.get(guid.lower(), "")
        selection_id = selection.get("guid", "").lower()
        labels = self._labels.setdefault(user, [])
        id = str(len(labels) + 1)
        notes = "\n".join(dict.fromkeys(filter(None, (note, self._note(coding)))))
        labels.append(Label(id, name, (span,), attributes | ({"note": notes} if notes else {})))
        targets = self._targets.setdefault(user, {})
        targets.setdefault(selection_id, id)
        targets[coding.get("guid", "").lower() or f"{selection_id}:{number}"] = id

    def _note(self, element: Element) -> str:
        try:
            return self._project.notes(element)
        except InputError as error:
            self._misfits.add("notes", tr("a note on {id}", id=self._id), error.message)
            return ""

    def _relations(self, targets: dict[str, str]) -> Iterator[Relation]:
        for link in self._project.links:
            head = targets.get(link.get("originGUID", "").lower())
            child = targets.get(link.get("targetGUID", "").lower())
            if head and child:
                yield Relation(link.get("name") or "Link", head, child)

    def _described(self) -> tuple[dict[str, str], dict[str, Any]]:
        """Return the metadata of the text, and the further values to keep."""
        # In our projects the source's name is the document's id, and titles are among the variables.
        is_ours = self._project.origin == ORIGIN
        meta = {} if is_ours else {"title": _without_ending(self._element.get("name", ""))}
        variables: dict[str, str] = {}
        for name, given in self._project.values(self._element):
            if is_ours:
                meta[name] = given
            elif name.lower() in FIELDS[2:]:
                meta[name.lower()] = given
            else:
                variables[name] = given
        codes = [code for coding in children(self._holder, "Coding") if (code := self._project.code(coding))]
        if note := self._note(self._holder):
            self._notes.insert(0, note)
        extra = {"variables": variables, "codes": codes, "notes": self._notes}
        return {name: word for name, word in meta.items() if word}, {
            f"qda_{name}": value for name, value in extra.items() if value
        }


def _position(selection: Element, which: str) -> int | None:
    word = selection.get(f"{which}Position", "").strip()
    return int(word) if word.isascii() and word.isdigit() and len(word) <= _MOST_DIGITS else None
