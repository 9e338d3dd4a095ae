"""Items of a file's labelled texts, with places, and names for those without an id."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.errors import AnnotatorError
from annotator.domain.layer import Record
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem, problem
from annotator.formats.labelled.labelled_text import LabelledText
from annotator.formats.labelled.records import items_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

# A labelled text, a whole record, a notice on the text before it, or a text that cannot be read.
Found = LabelledText | Record | Notice | Problem


def text_items(
    source: Source, choices: Choices, found: Iterable[Found], is_numbered: bool = False
) -> Iterator[Item]:
    """Yield the items of labelled texts; several in one file are numbered from 1."""
    number = 0
    place, default_id = source.name, source.stem
    try:
        for item in found:
            if isinstance(item, Notice):
                yield place, replace(item, place=place), b""
                continue
            number += 1
            if is_numbered:
                place, default_id = f"{source.name}:{number}", f"{source.stem}-{number}"
            if isinstance(item, Problem):
                yield (item.place or place), replace(item, place=item.place or place), b""
            elif isinstance(item, Record):
                yield place, item, b""
            else:
                yield from items_of(item, choices, place, default_id)
    except AnnotatorError as error:
        yield source.name, problem(source.name, error), b""
