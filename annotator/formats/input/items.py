"""The items of a file: records, problems, notices, and the fields and labels that it has."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.layer import Layer, Record
from annotator.domain.translation import mark, tr
from annotator.formats.input.html_signs import html_in
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from annotator.domain.document import Document
    from annotator.formats.input.sources import Source


@dataclass(frozen=True)
class Fields:
    """The columns of a table or the fields of its objects, and what each is taken for.

    Attributes
    ----------
    taken: by name, in the order of the file: one of `choices.FIELDS`, or "" where it is kept as it came.
    sample: by name, the beginning of a value.
    head: of a table, the row with the names of the columns as in its file, and what stands before it; empty
        where the columns have no names. None: no table.
    chosen: of a table, what the user has now said of its columns, with what was said before.
    before: of a table, what was said of the same columns in an earlier import, as far as it counts.
    """

    taken: Mapping[str, str]
    sample: Mapping[str, str] = field(default_factory=dict)
    head: bytes | None = None
    chosen: Mapping[str, str] = field(default_factory=dict)
    before: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Labels:
    """The labels and relations of the labelled text before it, with their numbers there.

    Attributes
    ----------
    samples: by label or relation, words that have it.
    became: by label, what it became, as a label map says it.
    """

    labels: Mapping[str, int] = field(default_factory=dict)
    relations: Mapping[str, int] = field(default_factory=dict)
    samples: Mapping[str, str] = field(default_factory=dict)
    became: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class PassedOver:
    """A member of an archive that was left out, as other files of a folder are; its place names it.

    Attributes
    ----------
    why: the reason; "" where it is of a kind that cannot be read.
    name: what it is called; "" where its place says that. Pages of web archives have an address.
    is_missed: whether an article may be missing without it.
    """

    why: str = ""
    name: str = ""
    is_missed: bool = True


class NoArticle(InputError):
    """A page has no article, as start pages and lists of articles have none."""


@dataclass(frozen=True)
class Beside:
    """The item of a file that is read with another one, and is nothing by itself."""


# The place of an item (file, or file and number: "articles.jsonl:17"), the item, and its bytes. A notice and
# labels are those of the record before them.
Item = tuple[str, Record | Problem | Notice | Fields | Labels | PassedOver, bytes]

_NO_ARTICLE = mark("pages without the text of an article")
LARGEST_ARTICLE = 64 * 1024 * 1024  # bytes


def notices_on(record: Record, place: str, notices: Sequence[Notice] = ()) -> Iterator[Item]:
    """Yield the notices on a record with its place: the reader's notices, then those on the text."""
    html = html_in(record.document.text)
    for notice in (*notices, html) if html else notices:
        yield place, replace(notice, place=place), b""


def read_article(
    source: Source, read: Callable[[bytes], Document], notices: Sequence[Notice] = ()
) -> Iterator[Item]:
    """Yield the items of a file with one article; `read` returns the document of its bytes.

    `notices` are those on the document; `read` may fill the list.
    What is known of the source itself counts more than what its bytes say. A page of a web archive without an
    article is passed over.
    """
    data = b""
    try:
        data = source.limited(LARGEST_ARTICLE)
        document = read(data)
        if source.meta:
            document = replace(document, meta={**document.meta, **source.meta})
    except AnnotatorError as error:
        address = source.meta.get("url", "")
        if address and isinstance(error, NoArticle):
            yield source.name, PassedOver(tr(_NO_ARTICLE), address), b""
        else:
            yield source.name, problem(source.name, error), data
        return
    record = Record(document, Layer(document.id, None))
    yield source.name, record, data
    yield from notices_on(record, source.name, notices)
