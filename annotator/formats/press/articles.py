"""Articles of a file with several of them, as its items."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.domain.document import new_document
from annotator.domain.errors import AnnotatorError
from annotator.domain.layer import Layer, Record
from annotator.domain.translation import labelled, mark, quoted, tr
from annotator.formats.input.items import PassedOver, notices_on
from annotator.formats.input.problems import Problem, problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.formats.input.items import Item
    from annotator.formats.input.notices import Notice
    from annotator.formats.input.sources import Source

OTHER_ITEMS = mark("news items that are no texts")
_HALVES = dict.fromkeys(range(0xD800, 0xE000), "�")  # half of a pair has no UTF-8 form


@dataclass
class Article:
    """An article of a file.

    Attributes
    ----------
    paragraphs: of its text, without title and byline.
    meta: title, byline and so on; empty ones are left out.
    notices: what is to be told of it.
    no_text: why it has no text, where its format knows, and what can be done.
    passed_over: what it is where it is no article, such as a picture in a message of news items.
    """

    paragraphs: list[str]
    meta: dict[str, str] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)
    no_text: tuple[str, str] | None = None
    passed_over: str = ""


def items_of(source: Source, articles: Iterable[Article], notices: Sequence[Notice] = ()) -> Iterator[Item]:
    """Yield the items of the articles of a file; what is wrong with one stops no other.

    Articles are numbered where there are several. `notices` are on the file, and told of each of them.
    """
    before: Article | None = None
    count = 0
    try:
        for count, article in enumerate(articles, 1):
            if before is not None:
                yield from _items(source, before, count - 1, notices)
            before = article
    except AnnotatorError as error:
        if before is not None:
            yield from _items(source, before, count, notices)
        place = f"{source.name}:{count + 1}" if count else source.name
        yield place, problem(place, error), b""
        return
    if before is None:
        yield (
            source.name,
            Problem(source.name, tr("there is no article in it."), tr("Look at it where it comes from.")),
            b"",
        )
    else:
        yield from _items(source, before, count if count > 1 else 0, notices)


def _items(source: Source, article: Article, number: int, notices: Sequence[Notice]) -> Iterator[Item]:
    place = f"{source.name}:{number}" if number else source.name
    id = f"{source.stem}-{number}" if number else source.stem
    text = "\n\n".join(article.paragraphs).translate(_HALVES)
    data = text.encode()
    if not text.strip() and article.passed_over:
        yield place, PassedOver(article.passed_over), b""
        return
    if not text.strip():
        title = article.meta.get("title", "").strip()
        message, remedy = article.no_text or (
            tr("it has no text."),
            tr("Look at it where it comes from."),
        )
        yield place, Problem(place, labelled(quoted(title), message) if title else message, remedy), data
        return
    meta = {name: words.translate(_HALVES).strip() for name, words in article.meta.items()}
    known = {name: words for name, words in meta.items() if words}
    try:
        document = new_document(id, text, {**known, **source.meta, "file": source.name})
    except AnnotatorError as error:
        yield place, problem(place, error, data), data
        return
    record = Record(document, Layer(document.id, None))
    yield place, record, data
    yield from notices_on(
        record, place, [replace(notice, place=place) for notice in (*notices, *article.notices)]
    )
