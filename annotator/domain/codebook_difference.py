"""The differences of two codebooks, in sentences."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher, unified_diff
from typing import TYPE_CHECKING, Any

from annotator.domain.codebook import ATTRIBUTES
from annotator.domain.codebook_draft import FIELDS
from annotator.domain.recoding import Label
from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    Entry = dict[str, Any]

# What each sort of label is called at the beginning of a sentence.
_SORTS = {
    "claim type": mark("Claim type"),
    "entity type": mark("Entity type"),
    "role": mark("Role"),
    "attribute": mark("Attribute"),
    "value": mark("Value"),
}
_FIELDS = {
    "definition": mark("definition"),
    "example": mark("example"),
    "not": mark("near miss"),
    "group": mark("group"),
    "key": mark("key"),
    "colour": mark("colour"),
    "answer": mark("kind of answer"),
    "default": mark("default"),
    "least": mark("least value"),
    "most": mark("most value"),
}
_HEAD = 2  # lines of a difference that name its files
_LISTS = (("claim type", "claim_types"), ("entity type", "entity_types"), ("role", "roles"))


@dataclass(frozen=True)
class Difference:
    """One difference between two codebooks.

    Attributes
    ----------
    label: what it is about; None for the codebook as a whole.
    message: for people.
    """

    label: Label | None
    message: str


def differences(before: Entry, after: Entry) -> list[Difference]:
    """Return what differs in the labels of two codebooks, by their bodies: the name first, then list by list.

    A label that another one covers since has been merged into that one.
    """
    return [*_of_names(before, after), *_of_lists(before, after)]


def guideline_changes(before: Entry, after: Entry) -> list[str]:
    """Return the changed lines of the guidelines, each with "+" or "-" before it, and lines around them."""
    old, new = (str(body.get("guidelines") or "").splitlines() for body in (before, after))
    return list(unified_diff(old, new, lineterm="", n=1))[_HEAD:]


def guideline_pairs(before: Entry, after: Entry) -> list[tuple[str, str, bool]]:
    """Return the lines of the guidelines side by side: before, after, and whether they are the same.

    Where one side has more lines, the other one has "".
    """
    old, new = (str(body.get("guidelines") or "").splitlines() for body in (before, after))
    pairs: list[tuple[str, str, bool]] = []
    for tag, old_start, old_end, new_start, new_end in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        left, right = old[old_start:old_end], new[new_start:new_end]
        for number in range(max(len(left), len(right))):
            words = tuple(lines[number] if number < len(lines) else "" for lines in (left, right))
            pairs.append((words[0], words[1], tag == "equal"))
    return pairs


def _of_names(before: Entry, after: Entry) -> Iterator[Difference]:
    old, new = ((str(body.get("name", "")), str(body.get("version", ""))) for body in (before, after))
    if old != new:
        yield Difference(
            None,
            tr(
                "{name}, version {version}, becomes {new_name}, version {new_version}.",
                name=old[0], version=old[1], new_name=new[0], new_version=new[1],
            ),
        )  # fmt: skip


def _of_lists(before: Entry, after: Entry) -> Iterator[Difference]:
    for sort, name in _LISTS:
        yield from _of_list(before.get(name) or [], after.get(name) or [], Label(sort))
    for kind, name in ATTRIBUTES.items():
        old, new = before.get(name) or [], after.get(name) or []
        yield from _of_list(old, new, Label("attribute", kind=kind))
        values = {entry["id"]: entry.get("values") or [] for entry in old}
        for entry in new:
            if entry["id"] in values:
                place = Label("value", kind=kind, attribute=entry["id"])
                yield from _of_list(values[entry["id"]], entry.get("values") or [], place)


def _of_list(before: list[Entry], after: list[Entry], place: Label) -> Iterator[Difference]:
    old, new = ({entry["id"]: entry for entry in entries} for entries in (before, after))
    into = {covered: entry for entry in after for covered in entry.get("covers") or ()}
    for id, entry in old.items():
        label = Label(place.sort, id, place.kind, place.attribute)
        if id not in new and id in into:
            yield _difference(label, mark("{what} was merged into {into}."), entry, into=_named(into[id]))
        elif id not in new:
            yield _difference(label, mark("{what} was removed."), entry)
    for id, entry in new.items():
        label = Label(place.sort, id, place.kind, place.attribute)
        if id not in old:
            yield _difference(label, mark("{what} is new."), entry)
            continue
        if entry["label"] != old[id]["label"]:
            yield _difference(label, mark("{what} is called {now} now."), old[id], now=_named(entry))
        yield from _of_fields(label, old[id], entry)
    kept = [[id for id in ids if id in old and id in new] for ids in (old, new)]
    if kept[0] != kept[1]:
        yield Difference(place, tr(_ORDER[place.sort]))


_ORDER = {
    "claim type": mark("The order of the claim types has changed."),
    "entity type": mark("The order of the entity types has changed."),
    "role": mark("The order of the roles has changed."),
    "attribute": mark("The order of the attributes has changed."),
    "value": mark("The order of the values has changed."),
}


def _of_fields(label: Label, before: Entry, after: Entry) -> Iterator[Difference]:
    for field in FIELDS[label.sort]:
        old, new = str(before.get(field, "")), str(after.get(field, ""))
        if old == new:
            continue
        words = {"field": tr(_FIELDS[field]), "old": old, "new": new}
        if not old:
            text = mark("{what} has a {field} now: {new}")
        elif not new:
            text = mark("{what} has no {field} any more; it was: {old}")
        else:
            text = mark("{what} has another {field} now: {new} Before: {old}")
        yield _difference(label, text, after, **words)


def _difference(label: Label, text: str, entry: Entry, **words: str) -> Difference:
    what = f"{tr(_SORTS[label.sort])} {_named(entry)}"
    return Difference(label, tr(text, n=None, note="", what=what, **words))


def _named(entry: Entry) -> str:
    return tr("“{words}”", words=entry["label"])
