"""ClaimReview (schema.org): a draft of a fact check for each check-worthy claim, without any verdict."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from annotator.formats.output.export_format import Writer
from annotator.formats.tables.record_view import RecordView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.layer import Record
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings
    from annotator.formats.tables.record_view import Row

_HEAD = b'{"@context": "https://schema.org", "@graph": ['
_FOOT = b"\n]}\n"
# The types of schema.org that may put a claim forward, by kinds of speakers. A document may not.
_AUTHORS = {
    "person": "Person", "unnamed": "Person", "author": "Person", "organisation": "Organization",
    "group": "Organization",
}  # fmt: skip
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\S+)?)?)?", re.ASCII)
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


class ClaimReviewWriter(Writer):
    """Writes one JSON-LD document, a node for each claim."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._out = destination.open_main()
        self._out.write(_HEAD)
        self._separator = b"\n"

    def add(self, record: Record) -> None:
        """Write the check-worthy claims of a record.

        Raises
        ------
        ValueError: a field has half of a surrogate pair.
        """
        stubs = [json.dumps(stub, ensure_ascii=False).encode("utf-8") for stub in stubs_of(record)]
        for stub in stubs:
            self._out.write(self._separator + stub)
            self._separator = b",\n"

    def finish(self) -> None:
        """End the document."""
        self._out.write(_FOOT)

    def close(self) -> None:
        """Close the file."""
        self._out.close()


def stubs_of(record: Record) -> Iterator[dict[str, Any]]:
    """Yield the check-worthy claims of a record as reviews that somebody has still to write."""
    view = RecordView(record)
    for row in view.claims:
        if row.annotation.is_check_worthy:
            yield _without_empty(
                {
                    "@type": "ClaimReview",
                    "claimReviewed": row.words("content"),
                    "itemReviewed": {
                        "@type": "Claim",
                        "author": _author(row),
                        "datePublished": _given(record, "published", _DATE),
                        "appearance": _appearance(record),
                    },
                }
            )


def _author(row: Row) -> dict[str, Any] | list[dict[str, Any]] | None:
    """Return who puts a claim forward: its speakers, or the author of the article in his own voice."""
    if not row.speakers and row.annotation.quotation is None:
        byline = _given(row.view.record, "byline")
        return {"@type": "Person", "name": byline} if byline else None
    authors = [
        {"@type": _AUTHORS.get(speaker.kind, "Person"), "name": speaker.name}
        for speaker in row.speakers
        if speaker.kind != "document"
    ]
    return authors[0] if len(authors) == 1 else authors or None


def _appearance(record: Record) -> dict[str, Any]:
    publisher = _given(record, "publisher")
    return {
        "@type": "CreativeWork",
        "headline": _given(record, "title"),
        "url": _given(record, "url", _ADDRESS),
        "datePublished": _given(record, "published", _DATE),
        "inLanguage": _given(record, "language"),
        "publisher": {"@type": "Organization", "name": publisher} if publisher else None,
    }


def _given(record: Record, field: str, form: re.Pattern[str] | None = None) -> str | None:
    """Return a field of the article's metadata, if it has the form that readers expect."""
    value = record.document.meta.get(field)
    return value if isinstance(value, str) and value and (form is None or form.fullmatch(value)) else None


def _without_empty(values: dict[str, Any]) -> dict[str, Any]:
    """Return an object without its empty fields."""
    filled = {
        name: _without_empty(value) if isinstance(value, dict) else value for name, value in values.items()
    }
    return {name: value for name, value in filled.items() if value is not None and value != {}}
