"""The effect of new versions of texts on the annotations of their documents, before an import."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from annotator.domain.translation import labelled, tr
from annotator.project.versions.reanchoring import words_of
from annotator.project.versions.update import previewed

if TYPE_CHECKING:
    from annotator.domain.document import Document
    from annotator.store.connection import Database

_MOST = 200  # texts that are looked at: a usual one takes some milliseconds


class NewVersions:
    """The new versions of texts, with the numbers of annotations by what would become of them."""

    def __init__(self) -> None:
        self._number = 0
        self._counts: Counter[str] = Counter()
        self._summaries: list[str] = []

    def add(self, database: Database, newer: Document) -> None:
        """Look at a new version; nothing is written."""
        self._number += 1
        if self._number <= _MOST:
            report = previewed(database, newer)
            self._counts.update(report.counts)
            self._summaries.append(f"{labelled(report.document, report.summary())}.")

    def lines(self) -> list[str]:
        """Return a line for each text, and one for all of them; none where there is no new version."""
        if not self._number:
            return []
        looked_at = min(self._number, _MOST)
        words = words_of(self._counts) or tr("they have no annotations")
        if self._number > looked_at:
            first = tr(
                "New versions of the first {number} of {texts}: {words}.",
                number=str(_MOST),
                texts=tr("{n} text|{n} texts", self._number),
                words=words,
            )
            return [*self._summaries, first]
        every = tr(
            "New versions of {n} text: {words}.|New versions of {n} texts: {words}.",
            self._number,
            words=words,
        )
        return [*self._summaries, every]

    def to_plain(self) -> dict[str, Any]:
        """Return the values for JSON."""
        return {"number": self._number, "counts": dict(self._counts), "lines": self.lines()}
