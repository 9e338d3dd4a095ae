"""The suggestions of quotations that components keep in a `Doc`, as plain values.

Plain values cross processes and are saved with a `Doc`; ``doc._.quotations`` makes suggestions of them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from spacy.tokens import Doc

from annotator.domain.proposed import Proposed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.quotation import Quotation

LIKELY, IN_RESERVE = "annotator.quotations", "annotator.quotations.reserve"


def stored(doc: Doc, key: str) -> tuple[Proposed[Quotation], ...]:
    """Return the suggestions that are kept under a key, none if no component has run."""
    return tuple(Proposed.from_plain(plain) for plain in doc.user_data.get(key, ()))


def store(doc: Doc, key: str, suggestions: Iterable[Proposed[Quotation]]) -> None:
    """Keep suggestions under a key in place of those that are there."""
    doc.user_data[key] = [suggestion.to_plain() for suggestion in suggestions]


def add_extensions() -> None:
    """Give each `Doc` ``doc._.quotations`` and ``doc._.quotations_in_reserve``."""
    for name, key in (("quotations", LIKELY), ("quotations_in_reserve", IN_RESERVE)):
        if not Doc.has_extension(name):
            Doc.set_extension(name, getter=partial(stored, key=key))
