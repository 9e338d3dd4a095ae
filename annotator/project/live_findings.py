"""The findings of the open document, kept up to date annotation by annotation."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from annotator.domain.findings import Finding, findings_of, in_text_order, undecided

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.project.open_document import OpenDocument


class LiveFindings:
    """What the check of the layer would report now; made when first asked for, then a change costs itself.

    Entities have findings only in a damaged file, which the check of the project reports.
    """

    def __init__(self, opened: OpenDocument) -> None:
        self._opened = opened

    @cached_property
    def _by_id(self) -> dict[str, list[Finding]]:
        opened = self._opened
        found = ((item.id, self._of(item.id)) for kept in (opened.quotations, opened.claims) for item in kept)
        return {id: findings for id, findings in found if findings}

    def _of(self, id: str) -> list[Finding]:
        opened = self._opened
        annotation = opened.quotations.get(id) or opened.claims.get(id)
        return findings_of(opened.document, opened.layer.annotator, annotation) if annotation else []

    def apply(self, changes: Changes) -> None:
        """Take what an operation changed; the open document has taken it already."""
        if "_by_id" not in vars(self):
            return
        for id in changes.quotations | changes.claims:
            self._by_id.pop(id, None)
            if found := self._of(id):
                self._by_id[id] = found

    def __len__(self) -> int:
        return sum(map(len, self._by_id.values()))

    def in_order(self) -> list[Finding]:
        """Return them in text order."""
        return in_text_order(one for found in self._by_id.values() for one in found)

    def before_done(self) -> list[Finding]:
        """Return what is to be seen before the document is done: suggestions that wait, then the findings."""
        opened = self._opened
        return [*undecided(opened.document, opened.layer.annotator, opened.pending), *self.in_order()]
