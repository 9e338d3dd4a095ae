"""Acts on the metadata of a document: title, byline and so on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.arguments import Wanted, takes
from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.project.acts.transaction import nothing_to_change

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.project.acts.transaction import Scope

_FIELDS = Wanted(
    "a dict of str by str",
    lambda value: (
        isinstance(value, Mapping) and all(isinstance(word, str) for pair in value.items() for word in pair)
    ),
)


class MetadataActs:
    """The acts on a document's metadata, which belong to the whole project, not to a layer."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    @takes(values=_FIELDS)
    def set(self, values: Mapping[str, str]) -> Changes:
        """Set fields by name; an empty value takes a field out.

        Raises
        ------
        InputError: a name is empty.
        """
        document = self._scope.document
        meta = dict(document.meta)
        for name, value in values.items():
            if not name.strip():
                raise InputError(tr("A field needs a name."))
            if words := " ".join(value.split()):
                meta[name] = words
            else:
                meta.pop(name, None)
        if meta == document.meta:
            raise nothing_to_change(mark("edit metadata"))
        with self._scope.act(mark("edit metadata"), begins=False) as act:
            act.put_document(replace(document, meta=meta))
        return act.changes
