"""Mail: a message is an article; a mailbox holds many."""

from __future__ import annotations

import re
from email.utils import getaddresses, parsedate_to_datetime
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.document import Document, new_document
from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.layer import Layer, Record
from annotator.domain.translation import tr
from annotator.formats.articles.mail_parts import Part, header, message_of, parts_of
from annotator.formats.articles.paragraphs import body_of, paragraphs
from annotator.formats.input.encodings import decoded
from annotator.formats.input.html_reading import parse_html
from annotator.formats.input.items import LARGEST_ARTICLE, notices_on, read_article
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem, problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a message: its record and notices, or its problem."""
    notices: list[Notice] = []

    def document(data: bytes) -> Document:
        return _document(message_of(data), source.stem, source.name, choices, notices)

    return read_article(source, document, notices)


def read_mailbox(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a mailbox (mbox), message by message."""
    number = 0
    with source.opened() as stream:
        for data in _messages(stream):
            number += 1
            place = f"{source.name}:{number}"
            if data is None:
                message = tr("it is larger than {size} MB, which no article is.", size=LARGEST_ARTICLE >> 20)
                yield place, Problem(place, message, tr("Leave it out.")), b""
                continue
            notices: list[Notice] = []
            id = f"{source.stem}-{number}"
            try:
                document = _document(message_of(data), id, source.name, choices, notices)
            except AnnotatorError as error:
                yield place, problem(place, error, data), data
                continue
            record = Record(document, Layer(document.id, None))
            yield place, record, data
            yield from notices_on(record, place, notices)
    if not number:
        raise InputError(
            tr("there is no message in it."), tr("A mailbox begins with a line like “From ann@…”.")
        )


def _messages(stream: BinaryIO) -> Iterator[bytes | None]:
    """Yield the messages of a mailbox; None for one that is too large."""
    lines: list[bytes] = []
    size = 0
    is_begun, is_after_empty = False, True
    while line := stream.readline(LARGEST_ARTICLE):
        if is_after_empty and line.startswith(b"From "):
            if is_begun:
                yield _joined(lines, size)
            lines, size, is_begun, is_after_empty = [], 0, True, False
            continue
        is_after_empty = not line.strip()
        size += len(line)
        if size <= LARGEST_ARTICLE:
            lines.append(line)
    if is_begun:
        yield _joined(lines, size)


def _joined(lines: list[bytes], size: int) -> bytes | None:
    return None if size > LARGEST_ARTICLE else _QUOTED_FROM.sub(rb"\1", b"".join(lines))


def _document(message: Message, id: str, file: str, choices: Choices, notices: list[Notice]) -> Document:
    """Return the document of a message.

    Raises
    ------
    InputError: there is no text in it.
    """
    parts = parts_of(message)
    own = [part for part in parts if not part.name]
    body = next((part for part in own if part.kind == "text/plain" and part.data.strip()), None)
    body = body or next((part for part in own if part.kind == "text/html"), None)
    if body is None:
        raise InputError(
            tr("there is no text in the message."), tr("Save the text of its attachment as .txt.")
        )
    found = decoded(body.data, choices.encoding, body.charset or None)
    notices += found.notices
    text = _text(found.text, body)
    if not text.strip():
        raise InputError(
            tr("there is no text in the message."), tr("Save the text of its attachment as .txt.")
        )
    if attached := tuple(part.name for part in parts if part.name):
        notices.append(Notice("attachments", attached))
    meta = _metadata(message) | {"file": file}
    return new_document(id, text, meta | ({"encoding": found.encoding} if found.encoding else {}))


def _text(text: str, part: Part) -> str:
    if part.kind == "text/html":
        return "\n\n".join(paragraphs(body_of(parse_html(text))))
    text = text.replace("\r\n", "\n").strip("\n")
    if not part.is_flowed:
        return text
    # A line that ends with a space goes on in the next one (RFC 3676); "-- " is the line above a signature.
    return re.sub(r"(?<!\n--) \n(?=[^\n>])", " ", text)


def _metadata(message: Message) -> dict[str, str]:
    senders = getaddresses([header(message, "From")])
    values = {
        "title": header(message, "Subject"),
        "byline": ", ".join(name or address for name, address in senders if name or address),
        "published": _date(header(message, "Date")),
        "language": header(message, "Content-Language").split(",")[0].strip(),
    }
    return {name: value for name, value in values.items() if value}


def _date(words: str) -> str:
    try:
        return parsedate_to_datetime(words).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return words
