"""Articles in written documents: .docx, .odt and .rtf hold one each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.document import Document, new_document
from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.articles.properties import meta_of
from annotator.formats.input.items import read_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.formats.input.items import Item
    from annotator.formats.input.paragraphs import Written
    from annotator.formats.input.sources import Source


def read_written(source: Source, read: Callable[[bytes], Written]) -> Iterator[Item]:
    """Yield the items of a written document; `read` returns the paragraphs of its bytes."""
    return read_article(source, lambda data: _document(read(data), source))


def _document(written: Written, source: Source) -> Document:
    paragraphs = [paragraph for paragraph in written.paragraphs if paragraph.text.strip()]
    texts = [paragraph.text.strip() for paragraph in paragraphs]
    if not texts:
        raise InputError(
            tr("there is no text in it; it may hold pictures only."), tr("Type the text, or leave it out.")
        )
    meta = meta_of(written.properties, texts)
    # What stands in the text is surer than a property, which may be left from another document.
    title = next((p.text for p in paragraphs if p.kind == "title"), "") or meta.get("title", "")
    title = title or next((p.text for p in paragraphs if p.kind == "heading"), "")
    if title := " ".join(title.split()):
        meta = {**meta, "title": title}
    return new_document(source.stem, "\n\n".join(texts), {"file": source.name, **meta})
