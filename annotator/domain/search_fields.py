"""The fields of a search, such as speaker: and in:, by the names that people type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.domain.days import is_day
from annotator.domain.translation import mark, tr

FieldId = Literal[
    "speaker", "cue", "type", "attribute", "publisher", "since", "until", "flagged", "in", "by"
]  # fmt: skip
# Where all words must stand; "": anywhere in the title or the text.
Place = Literal["", "title", "quotation", "claim"]


@dataclass(frozen=True)
class SearchField:
    """A field of a search.

    Attributes
    ----------
    word: its name as people type it before a colon; English is understood in every language.
    help: what stands after the colon.

    Both are texts for `tr`, the word with the note "search field".
    """

    id: FieldId
    word: str
    help: str

    @property
    def name(self) -> str:
        """Return its name in the language in force."""
        return tr(self.word, note="search field")


FIELDS: tuple[SearchField, ...] = (
    SearchField("speaker", mark("speaker", "search field"), mark("who speaks, by any of the names")),
    SearchField("cue", mark("cue", "search field"), mark("the reporting words, such as said")),
    SearchField("type", mark("type", "search field"), mark("the type of a quotation or of a claim")),
    SearchField(
        "attribute",
        mark("attribute", "search field"),
        mark("what a quotation or a claim is marked as, such as check-worthy"),
    ),
    SearchField("publisher", mark("publisher", "search field"), mark("who has published the article")),
    SearchField("since", mark("since", "search field"), mark("published from that day, month or year on")),
    SearchField("until", mark("until", "search field"), mark("published until that day, month or year")),
    SearchField("flagged", mark("flagged", "search field"), mark("in documents with a flag, or without")),
    SearchField("in", mark("in", "search field"), mark("where the words stand: title, quotations or claims")),
    SearchField("by", mark("by", "search field"), mark("whose annotations: an annotator, or all")),
)  # fmt: skip
# What stands after "in:".
PLACES: dict[Place, str] = {
    "title": mark("title", "search field"),
    "quotation": mark("quotations", "search field"),
    "claim": mark("claims", "search field"),
}
# What stands after "flagged:".
FLAGGED = {True: mark("yes", "search field"), False: mark("no", "search field")}
# What stands after "by:" for the layers of everybody.
EVERYBODY = mark("all", "search field")
# Words that stand after fields in every project.
VALUES: dict[FieldId, tuple[str, ...]] = {
    "in": tuple(PLACES.values()), "flagged": tuple(FLAGGED.values()), "by": (EVERYBODY,),
}  # fmt: skip


def field_named(typed: str) -> SearchField | None:
    """Return the field of a typed name, or None."""
    return next((field for field in FIELDS if is_named(typed, field.word)), None)


def place_named(typed: str) -> Place:
    """Return the place of a typed name, "" if there is none."""
    return next((place for place, word in PLACES.items() if is_named(typed, word)), "")


def flag_named(typed: str) -> bool | None:
    """Return what is typed of flags, None if it is neither yes nor no."""
    return next((flag for flag, word in FLAGGED.items() if is_named(typed, word)), None)


def can_follow(field: FieldId, typed: str) -> bool:
    """Tell whether typed words can stand after a field; they may be names that nothing has."""
    if field == "in":
        return place_named(typed) != ""
    if field == "flagged":
        return flag_named(typed) is not None
    return field not in ("since", "until") or is_day(typed)


def is_named(typed: str, word: str) -> bool:
    """Tell whether typed letters are a word of these tables, in English or in the language in force."""
    return typed.casefold() in (word.casefold(), tr(word, note="search field").casefold())
