"""What holds for the items of any file, however damaged it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.domain.layer import Record
from annotator.domain.offsets import canonicalise
from annotator.domain.span import Span
from annotator.formats.input.items import Fields, Item, Labels, PassedOver
from annotator.formats.input.notices import Notice, Notices
from annotator.formats.input.problems import Problem


def sound(items: Iterable[Item], name: str) -> list[Item]:
    """Return the items of a file after checking them.

    The file gives something or is told why not, each place begins with its name, problems say what is wrong,
    notices can be told, the layer of a record is of its document, and all spans lie within its text.
    """
    items = list(items)
    assert any(isinstance(item, Record | Problem | PassedOver) for _, item, _ in items)
    for place, item, _ in items:
        assert place.startswith(name)
        assert isinstance(item, Record | Problem | Notice | Fields | Labels | PassedOver)
        if isinstance(item, Record):
            text = item.document.text
            assert text.strip()
            assert item.layer.document == item.document.id
            assert canonicalise(text).text == text
            assert all(0 <= span.start < span.end <= len(text) for span in _spans(item)), place
        elif isinstance(item, Problem):
            assert item.place.startswith(name)
            assert item.message[-1:] == ".", item.message
        elif isinstance(item, Notice):
            notices = Notices()
            notices.add(item)
            assert all(section.clause for section in notices.sections(1))
    return items


def _spans(record: Record) -> Iterator[Span]:
    layer = record.layer
    proposed = [suggestion.annotation for suggestion in record.suggestions]
    for annotation in (*layer.quotations, *layer.claims, *layer.entities, *record.entities, *proposed):
        for _, span in annotation.places():
            yield span
