"""The fields of a search, such as speaker: and in:, by the names that people type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.domain.translation import mark, tr

FieldId = Literal["speaker", "cue", "type", "publisher", "in", "by"]
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
    SearchField("publisher", mark("publisher", "search field"), mark("who has published the article")),
    SearchField("in", mark("in", "search field"), mark("where the words stand: title, quotations or claims")),
    SearchField("by", mark("by", "search field"), mark("whose annotations: an annotator, or all")),
)  # fmt: skip
# What stands after "in:".
PLACES: dict[Place, str] = {
    "title": mark("title", "search field"),
    "quotation": mark("quotations", "search field"),
    "claim": mark("claims", "search field"),
}
# What stands after "by:" for the layers of everybody.
EVERYBODY = mark("all", "search field")


def field_named(typed: str) -> SearchField | None:
    """Return the field of a typed name, or None."""
    return next((field for field in FIELDS if is_named(typed, field.word)), None)


def place_named(typed: str) -> Place:
    """Return the place of a typed name, "" if there is none."""
    return next((place for place, word in PLACES.items() if is_named(typed, word)), "")


def is_named(typed: str, word: str) -> bool:
    """Tell whether typed letters are a word of these tables, in English or in the language in force."""
    return typed.casefold() in (word.casefold(), tr(word, note="search field").casefold())
