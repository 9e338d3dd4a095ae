"""Records of labelled texts: labels become entities, or by a label map quotations and claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.labelled.labelled_text import LabelledText


def items_of(
    labelled: LabelledText, choices: Choices, place: str, default_id: str, given: bytes = b""
) -> Iterator[Item]:
    """Yield the record of a labelled text with its labels and notices, or its problem."""
    raise NotImplementedError
