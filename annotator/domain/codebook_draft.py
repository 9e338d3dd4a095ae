"""A codebook while it is edited: each edit gives the new draft, and what it makes of the labels before.

A draft is a value: an editor keeps the drafts before for its own undo, and hands `body` and `recoding` of the
last one to the act `change_codebook`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from annotator.domain.attributes import ANSWERS
from annotator.domain.codebook import ATTRIBUTES, GROUPS, LEFT_OUT, RESERVED
from annotator.domain.contrast import is_colour
from annotator.domain.errors import InputError
from annotator.domain.recoding import INTO, Label, Recoding
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    Entry = dict[str, Any]

# The lists of a codebook's body, by the sort of their labels; those of attributes are by kind, and those of
# values in their attribute.
_LISTS = {"claim type": "claim_types", "entity type": "entity_types", "role": "roles"}
# What an entry has besides id, label and its lists, by sort: what `changed` takes.
FIELDS: dict[str, tuple[str, ...]] = {
    "claim type": ("definition", "example", "not", "key", "colour"),
    "entity type": ("definition", "example", "group", "key", "colour"),
    "role": ("definition",),
    "attribute": ("definition", "answer", "default", "least", "most"),
    "value": ("definition",),
}
# The sorts whose labels the program's own suggestions use: what becomes of one covers it.
_PROPOSED = ("claim type", "entity type", "attribute", "value")
_NUMBERS = re.compile(r"[0-9]+")


@dataclass(frozen=True)
class Draft:
    """A codebook in work.

    Attributes
    ----------
    original: the body of the codebook as it was; it is never changed.
    edited: the body with all edits, but for its version.
    recoding: what the labels of the original have become.
    """

    original: Entry
    edited: Entry
    recoding: Recoding = field(default_factory=Recoding)

    @classmethod
    def of(cls, body: Entry) -> Draft:
        """Return the draft of a codebook's body before the first edit."""
        return cls(body, body)

    @property
    def is_changed(self) -> bool:
        """Tell whether the edits have changed anything."""
        return self.edited != self.original

    @property
    def version(self) -> str:
        """Return the version that the codebook gets; another codebook keeps its own."""
        is_another = any(self.edited[name] != self.original[name] for name in ("name", "version"))
        if is_another or not self.is_changed:
            return str(self.edited["version"])
        return next_version(str(self.original["version"]), moves=not self.recoding.is_empty)

    @property
    def body(self) -> Entry:
        """Return the edited codebook, with its version."""
        return {**self.edited, "version": self.version} if self.is_changed else self.original

    # Reading

    def entries(self, place: Label) -> list[Entry]:
        """Return the entries of the list that a label is in, or that a label without id stands for."""
        return list(_list_in(self.edited, place) or ())

    def entry(self, label: Label) -> Entry:
        """Return a label's entry; InputError if there is none."""
        return next((entry for entry in self.entries(label) if entry["id"] == label.id), None) or _gone(label)

    # Edits

    def added(self, place: Label, label: str, id: str = "", **fields: str) -> Draft:
        """Add an entry at the end of the list that `place` stands for; its id is made of the label.

        Raises
        ------
        InputError: the label is empty, the id is there already, or a field takes no such value.
        """
        words = _label(label)
        taken = {
            entry["id"] for body in (self.edited, self.original) for entry in _list_in(body, place) or ()
        }
        if id and id in {entry["id"] for entry in self.entries(place)}:
            raise InputError(tr("The codebook has “{id}” already.", id=id), tr("Choose another name."))
        new = id or new_id(words, place.sort, taken)
        draft = self._with_entries(place, [*self.entries(place), {"id": new, "label": words}])
        draft = replace(draft, edited=_without_cover(draft.edited, replace(place, id=new)))
        return draft.changed(replace(place, id=new), **fields) if fields else draft

    def renamed(self, label: Label, words: str) -> Draft:
        """Change what people read; the id stays, and so does all that is annotated; InputError if empty."""
        return self._with_entry(label, {**self.entry(label), "label": _label(words)})

    def changed(self, label: Label, **fields: str) -> Draft:
        """Change fields of an entry, by the names of `FIELDS`; "" takes one out.

        Raises
        ------
        InputError: the entry is not there, or a field takes no such value.
        """
        entry = dict(self.entry(label))
        for name, value in fields.items():
            if name not in FIELDS[label.sort]:
                raise InputError(tr("An entry of this kind has no field “{field}”.", field=name))
            check = _CHECKS.get(name)
            if value and check is not None:
                check(value)
            entry[name] = value
            if not value:
                del entry[name]
        if entry.get("answer") not in (None, "listed"):
            entry.pop("values", None)
        return self._with_entry(label, entry)

    def with_example(self, label: Label, words: str) -> Draft:
        """Add an example to those of a type, each on a line of its own."""
        lines = [line for line in str(self.entry(label).get("example", "")).split("\n") if line]
        example = " ".join(words.split())
        return self.changed(label, example="\n".join(dict.fromkeys([*lines, example])))

    def moved(self, label: Label, index: int) -> Draft:
        """Move an entry to an index of its list, from 0; beyond the ends it goes to the end."""
        entry = self.entry(label)
        others = [other for other in self.entries(label) if other["id"] != label.id]
        others.insert(max(0, index), entry)
        return self._with_entries(label, others)

    def merged(self, label: Label, into: str) -> Draft:
        """Merge a label into another of its list: what has it gets the other one.

        Of attributes the values go along, but for annotations that have one of the other attribute already;
        its listed values are added where the other one lists values, too.

        Raises
        ------
        InputError: there is no such other label.
        """
        target = replace(label, id=into)
        is_built_in = label.sort == "role" and into in INTO
        if into == label.id or not (is_built_in or self._has(target)):
            raise InputError(
                tr("“{label}” cannot become “{into}”.", label=label.id, into=into),
                tr("Choose another one of the same list."),
            )
        gone = self.entry(label)
        draft = self._without(label)._with_default(label, into)
        if label.sort in _PROPOSED:
            draft = draft._covering(target, [label.id, *gone.get("covers", ())])
        if label.sort == "attribute" and gone.get("values") and draft.entry(target).get("values"):
            there = draft.entry(target)["values"]
            known = {value["id"] for value in there}
            further = [value for value in gone["values"] if value["id"] not in known]
            draft = draft._with_entry(target, {**draft.entry(target), "values": [*there, *further]})
        return replace(draft, recoding=self.recoding.then(_move(label, into)))

    def deleted(self, label: Label, into: str | None = None) -> Draft:
        """Take a label out; its annotations get another one, or (None) lose this one.

        Claims then have no type, spans of a role and answers go, and so do entities, also those of the model.

        Raises
        ------
        InputError: there is no such label.
        """
        if into is not None:
            return self.merged(label, into)
        gone = self.entry(label)
        draft = self._without(label)._with_default(label, "")
        if label.sort == "entity type":
            hidden = [*draft.edited.get(LEFT_OUT, ()), label.id, *gone.get("covers", ())]
            draft = replace(draft, edited={**draft.edited, LEFT_OUT: list(dict.fromkeys(hidden))})
        return replace(draft, recoding=self.recoding.then(_move(label, None)))

    def with_guidelines(self, text: str) -> Draft:
        """Replace the codebook's own guidelines, in Markdown; "" for the program's general ones."""
        edited = {key: value for key, value in self.edited.items() if key != "guidelines"}
        return replace(self, edited={**edited, "guidelines": text} if text.strip() else edited)

    def moved_to(self, body: Entry, recoding: Recoding) -> Draft:
        """Go over to another codebook, in which the labels of the original become what the recoding says.

        The edits before are dropped.
        """
        return Draft(self.original, body, recoding)

    # Parts

    def _has(self, label: Label) -> bool:
        return any(entry["id"] == label.id for entry in self.entries(label))

    def _without(self, label: Label) -> Draft:
        return self._with_entries(label, [entry for entry in self.entries(label) if entry["id"] != label.id])

    def _with_default(self, gone: Label, default: str) -> Draft:
        """Return the draft with another default in place of a value that is gone; "" for none."""
        attribute = Label("attribute", gone.attribute, gone.kind)
        if gone.sort != "value" or self.entry(attribute).get("default") != gone.id:
            return self
        return self.changed(attribute, default=default)

    def _covering(self, label: Label, ids: list[str]) -> Draft:
        entry = self.entry(label)
        covers = dict.fromkeys([*entry.get("covers", ()), *ids])
        return self._with_entry(label, {**entry, "covers": [id for id in covers if id != label.id]})

    def _with_entry(self, label: Label, changed: Entry) -> Draft:
        self.entry(label)
        return self._with_entries(
            label, [changed if entry["id"] == label.id else entry for entry in self.entries(label)]
        )

    def _with_entries(self, place: Label, entries: list[Entry]) -> Draft:
        return replace(self, edited=_with_list(self.edited, place, entries))


def _list_in(body: Entry, place: Label) -> list[Entry] | None:
    if place.sort == "value":
        attributes = body.get(ATTRIBUTES[place.kind]) or ()
        found: Entry = next((entry for entry in attributes if entry["id"] == place.attribute), {})
        return found.get("values")
    name = ATTRIBUTES[place.kind] if place.sort == "attribute" else _LISTS[place.sort]
    return body.get(name)


def _with_list(body: Entry, place: Label, entries: list[Entry]) -> Entry:
    if place.sort == "value":
        name = ATTRIBUTES[place.kind]
        if all(entry["id"] != place.attribute for entry in body.get(name) or ()):
            _gone(Label("attribute", place.attribute, place.kind))
        attributes = [
            {**entry, "values": entries} if entry["id"] == place.attribute else entry
            for entry in body.get(name) or ()
        ]
        return {**body, name: attributes}
    name = ATTRIBUTES[place.kind] if place.sort == "attribute" else _LISTS[place.sort]
    return {**body, name: entries}


def _without_cover(body: Entry, label: Label) -> Entry:
    """Return a body in which a new label stands for itself: no other one covers it, nothing hides it."""
    if label.sort == "entity type" and label.id in body.get(LEFT_OUT, ()):
        body = {**body, LEFT_OUT: [id for id in body[LEFT_OUT] if id != label.id]}
    entries = [
        {**entry, "covers": [id for id in entry["covers"] if id != label.id]}
        if label.id in entry.get("covers", ())
        else entry
        for entry in _list_in(body, label) or ()
    ]
    return _with_list(body, label, entries)


def _move(label: Label, into: str | None) -> Recoding:
    """Return the recoding that moves one label."""
    moves = {label.id: into}
    match label.sort:
        case "claim type":
            return Recoding(claim_types=moves)
        case "entity type":
            return Recoding(entity_types=moves)
        case "role":
            return Recoding(roles=moves)
        case "attribute":
            return Recoding(attributes={label.kind: moves})
        case _:
            return Recoding(values={label.kind: {label.attribute: moves}})


def _gone(label: Label) -> Any:
    raise InputError(tr("The codebook has no “{id}”.", id=label.id))


def _label(words: str) -> str:
    label = " ".join(words.split())
    if not label:
        raise InputError(tr("A label needs a name."))
    return label


def new_id(label: str, sort: str, taken: set[str]) -> str:
    """Return an id that no entry has or had, made of a label: "press_release", "HOSPITAL"."""
    plain = unicodedata.normalize("NFKD", label.casefold()).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    if not stem or not stem[0].isalpha():
        stem = f"{sort.split()[0]}_{stem}".strip("_")
    candidate, number = stem, 1
    unfit = {id.casefold() for id in taken} | (RESERVED if sort in ("role", "attribute") else set())
    while candidate in unfit:
        number += 1
        candidate = f"{stem}_{number}"
    return candidate.upper() if sort == "entity type" else candidate


def next_version(version: str, *, moves: bool) -> str:
    """Return the version after an edit: 1.4 becomes 1.5, and 2.0 where annotations move to other labels.

    Of a version without numbers a second part is counted: "spring" becomes "spring.1".
    """
    parts = version.split(".")
    if not all(_NUMBERS.fullmatch(part) for part in parts):
        *others, last = parts
        if others and _NUMBERS.fullmatch(last):
            return ".".join((*others, str(int(last) + 1)))
        return f"{version}.1"
    if moves:
        return f"{int(parts[0]) + 1}.0"
    if len(parts) == 1:
        return f"{parts[0]}.1"
    return ".".join((*parts[:-1], str(int(parts[-1]) + 1)))


def _check_colour(value: str) -> None:
    if not is_colour(value):
        raise InputError(
            tr("“{words}” is no colour.", words=value), tr("Write it as # and six digits: #2f5d9b.")
        )


def _one_of(known: tuple[str, ...]) -> Callable[[str], None]:
    def check(value: str) -> None:
        if value not in known:
            names = ", ".join(known)
            raise InputError(
                tr("“{words}” cannot stand there.", words=value), tr("Choose one of {names}.", names=names)
            )

    return check


_CHECKS: dict[str, Callable[[str], None]] = {
    "colour": _check_colour,
    "group": _one_of(GROUPS),
    "answer": _one_of(tuple(ANSWERS)),
}
