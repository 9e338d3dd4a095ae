"""Notices on imported items, with their places, counted by kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from annotator.domain.translation import labelled, mark, tr


class Kind(NamedTuple):
    """The words of one kind of notice.

    Attributes
    ----------
    said: the clause for the summary; "{fields}" stands for the fields, units or signs of the notices.
    remedy: what the reader can do; may be empty.
    strict: the message that refuses a line of this program's format for it.
    """

    said: str
    remedy: str = ""
    strict: str = ""


_OFFSETS = mark("Offsets must be half-open and count code points, as Python's text[start:end] does.")

KINDS = {
    "labels": Kind(
        mark("fields that look like labels ({fields}) were kept, but not read"),
        mark('Entities are read from "entities": [{"start": 0, "end": 3, "label": "PERSON"}].'),
    ),
    "answer": Kind(mark("labels of tasks that were not accepted ({fields}) were kept, but not read")),
    "refused": Kind(mark("annotations that do not fit ({fields}) were kept, but not read")),
    "pieces": Kind(mark("labels that cannot be read ({fields}) were left out")),
    "converted": Kind(mark("offsets counted {fields}, and were converted to code points")),
    "units": Kind(mark("the offsets seem to count {fields} instead of code points"), _OFFSETS),
    "parts": Kind(
        mark("labels of several spans ({fields}) became an entity a span, with ids such as e3-9 and e3-9.2")
    ),
    "relations": Kind(
        mark("relations between labels ({fields}) were kept, but not read"),
        mark("Say what the labels are (content, cue, source), and relations join them into quotations."),
    ),
    "alone": Kind(
        mark("labels without a content to belong to ({fields}) were kept, but not read"),
        mark("A quotation needs a content; relate the others to it, or let them stand near it."),
    ),
    "predictions": Kind(
        mark("guesses of a model ({fields}) were kept, but not read"),
        mark("This program makes its own suggestions; accept the others in their tool to bring them in."),
    ),
    "rebuilt": Kind(
        mark("the text was put together from words ({fields}); the spaces between them are guessed")
    ),
    "html": Kind(
        mark("the text holds HTML ({fields}), which hides quote marks"),
        mark(
            "Take the tags out and turn entities into characters (Python: html.unescape) before the import."
        ),
    ),
    "decoded": Kind(mark("the file is not in UTF-8; it was read as {fields}")),
    "encoding": Kind(
        mark("the encoding of the file is a guess; it was read as {fields}"),
        mark("Look at letters with accents and at quote marks; if they are wrong, choose another encoding."),
    ),
    "beginning": Kind(
        mark("the text is only a beginning, as its source has cut it ({fields})"),
        mark("Fetch the page at its address for the whole article."),
    ),
    "several": Kind(mark("the file is no lines of JSON, but JSON over several lines; its objects were read")),
    "attachments": Kind(mark("files attached to it ({fields}) were left out")),
    "chapters": Kind(mark("parts without an article ({fields}) were passed over")),
    "numbers": Kind(
        mark("numbers that JSON does not have ({fields}) were kept as words"),
        strict=mark("it has numbers that JSON does not have"),
    ),
    "twice": Kind(
        mark("a field stands twice ({fields}); the last one counts"),
        strict=mark("a field stands twice in an object"),
    ),
    "scanned": Kind(
        mark("pages that are pictures ({fields}) were passed over"),
        mark("Read them with a program for text recognition first (ocrmypdf FILE NEW.pdf)."),
    ),
    "ragged": Kind(
        mark("cells at the end of the row are missing"),
        mark("Look whether its text is whole: a line break or quote mark in it may have cut it."),
    ),
    "halves": Kind(
        mark("half of a character, which has no UTF-8 form, was replaced ({fields})"),
        strict=mark("it has half a surrogate pair, which has no UTF-8 form"),
    ),
    "elsewhere": Kind(mark("content that lies elsewhere ({fields}) was not fetched")),
    "summary": Kind(
        mark("the text is what the feed calls a description, perhaps only a summary"),
        mark("Import the page of the article itself."),
    ),
    "cut": Kind(mark("the web archive gives another length of the page, whose end may be missing")),
}

_SHOWN = 3  # the most notices of a kind that are shown with their places
_MOST_FIELDS = 8  # the most fields that a summary names
_MOST_WORDS = 40  # the most characters of a field's name in a summary


@dataclass(frozen=True)
class Notice:
    """A remark on an imported item.

    Attributes
    ----------
    kind: a key of `KINDS`.
    fields: the fields, units or signs that the summary names.
    message: the place in the line and its content ("spans[0].end is 22, but ..."); may be empty.
    place: file, or file and line ("articles.jsonl:17").
    """

    kind: str
    fields: tuple[str, ...]
    message: str = ""
    place: str = ""


class Section(NamedTuple):
    """A part of a report.

    Attributes
    ----------
    clause: for the summary, or as a heading.
    lines: what is to be told of each item, to stand alone.
    below: the same lines to stand below the clause, without what it says.
    """

    clause: str
    lines: list[str]
    below: list[str]


# A function that takes each notice on the item that is being read.
Tell = Callable[[Notice], None]


@dataclass
class _Group:
    """The notices of one kind: the first ones, and the number of items and the fields of all."""

    first: list[Notice] = field(default_factory=list)
    items: int = 0
    last_place: str = ""
    fields: dict[str, None] = field(default_factory=dict)


class Notices:
    """The notices of many items by kind; keeps the first notices of each kind and counts the others."""

    def __init__(self) -> None:
        self._groups: dict[str, _Group] = {}

    def add(self, notice: Notice) -> None:
        """Count a notice; several notices of a kind on one item count once."""
        group = self._groups.setdefault(notice.kind, _Group())
        if group.items == 0 or group.last_place != notice.place:
            group.items += 1
            group.last_place = notice.place
            if len(group.first) < _SHOWN:
                group.first.append(notice)
        for name in notice.fields:
            if len(group.fields) <= _MOST_FIELDS:
                group.fields[name] = None

    def __len__(self) -> int:
        return len(self._groups)

    def to_plain(self) -> dict[str, Any]:
        """Return what is known for JSON."""
        return {
            kind: [[[*vars(notice).values()] for notice in group.first], group.items, [*group.fields]]
            for kind, group in self._groups.items()
        }

    @classmethod
    def from_plain(cls, values: dict[str, Any]) -> Notices:
        """Return the notices of `to_plain`, with room for more."""
        notices = cls()
        for kind, (first, items, fields) in values.items():
            if kind in KINDS:
                told = [Notice(name, tuple(named), words, place) for name, named, words, place in first]
                notices._groups[kind] = _Group(told, items, "", dict.fromkeys(fields))
        return notices

    def sections(self, items: int) -> list[Section]:
        """Return a section for each kind of notice; `items` is the number of all items.

        Its clause counts the items with the notice, for a summary ("in 4 of them fields ..."); its lines are
        the first notices with their places, the remedy, and the number of further notices.
        """
        sections = []
        for kind, group in self._groups.items():
            clause = _sentence(kind, group.fields)
            if items > 1:
                # Clauses are written for one item as for many.
                summary = tr("in {number} of them {remark}", number=str(group.items), remark=clause)
            else:
                summary = tr("in it {remark}", remark=clause)
            lines = [f"{labelled(each.place, _words(each))}." for each in group.first]
            below = [_line_below(each, clause) for each in group.first]
            sections.append(
                Section(
                    summary,
                    _completed(lines, kind, group),
                    _completed(below, kind, group),
                )
            )
        return sections


def _words(notice: Notice) -> str:
    return notice.message or _sentence(notice.kind, dict.fromkeys(notice.fields))


def _line_below(notice: Notice, clause: str) -> str:
    """Return the place of a notice, and what the clause above does not say of it."""
    words = _words(notice)
    if words == clause:
        return notice.place
    more = words if notice.message else _named(dict.fromkeys(notice.fields))
    return f"{labelled(notice.place, more)}."


def _completed(lines: list[str], kind: str, group: _Group) -> list[str]:
    """Return lines with the remedy behind the first, and the number of further documents behind the last."""
    first, *others = lines
    if remedy := tr(KINDS[kind].remedy):
        first = f"{first} {remedy}" if first.endswith(".") else labelled(first, remedy)
    completed = [first, *others]
    if further_count := group.items - len(group.first):
        further = tr("{n} more document|{n} more documents", further_count)
        completed[-1] += f" ({further})"
    return completed


def _sentence(kind: str, fields: dict[str, None]) -> str:
    return tr(KINDS[kind].said, fields=_named(fields))


def _named(fields: dict[str, None]) -> str:
    names = [name if len(name) <= _MOST_WORDS else name[:_MOST_WORDS] + "…" for name in fields]
    return ", ".join(names[:_MOST_FIELDS]) + (" …" if len(names) > _MOST_FIELDS else "")
