"""Messages of mail and the like: their headers and parts, by the standard library."""

from __future__ import annotations

import email
import re
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.policy import compat32
from typing import NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.translation import tr

_MOST_PARTS = 1_000  # of one message
_FOLD = re.compile(r"[\r\n]+[ \t]*")  # without it, decoding loses the space where a line was broken
_SPACES = re.compile(r"\s+")
_NO_WORDS = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


class Part(NamedTuple):
    """A part of a message with its bytes.

    Attributes
    ----------
    kind: such as "text/html".
    charset: as it declares; "" if it does not.
    url: where it comes from; "" if it does not say.
    name: of an attached file; "" for a part of the message itself.
    """

    kind: str
    data: bytes
    charset: str
    url: str
    name: str
    is_flowed: bool


def message_of(data: bytes) -> Message:
    """Return the message of bytes.

    Raises
    ------
    InputError: its parts lie too deep within each other.
    """
    try:
        return email.message_from_bytes(data, policy=compat32)
    except (RecursionError, MessageError, ValueError, LookupError) as error:
        raise InputError(
            tr("it is no message of mail that can be read."), tr("Save its text as .txt.")
        ) from error


def header(message: Message, name: str) -> str:
    """Return the words of a header; "" if there is none."""
    given = message.get(name)
    if given is None:
        return ""
    try:
        pieces = [_decoded_piece(*piece) for piece in decode_header(_FOLD.sub(" ", str(given)))]
    except (MessageError, ValueError):
        pieces = [str(given)]
    return _SPACES.sub(" ", _NO_WORDS.sub(" ", "".join(pieces))).strip()


def _decoded_piece(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    try:
        return piece.decode(charset or "utf-8")
    except (LookupError, ValueError):
        return piece.decode("latin-1")


def parts_of(message: Message) -> list[Part]:
    """Return the parts of a message that hold something, in their order; a message within it is one of them.

    Raises
    ------
    InputError: there are too many of them, or they lie too deep within each other.
    """
    parts: list[Part] = []
    waiting: list[Message] = [message]
    while waiting:
        part = waiting.pop()
        inner = part.get_payload()
        if isinstance(inner, list) and (part is message or part.get_content_maintype() == "multipart"):
            waiting += reversed([item for item in inner if isinstance(item, Message)])
        else:
            parts.append(_part(part))
        if len(parts) + len(waiting) > _MOST_PARTS:
            raise InputError(
                tr("it has more than {number} parts.", number=_MOST_PARTS), tr("Save its text as .txt.")
            )
    return parts


def _part(part: Message) -> Part:
    try:
        data = part.get_payload(decode=True)
        name = part.get_filename() or ""
        charset = part.get_content_charset() or ""
        is_flowed = str(part.get_param("format", "")).lower() == "flowed"
    except (LookupError, ValueError, TypeError, AttributeError):  # headers that are broken beyond its care
        data, name, charset, is_flowed = b"", "?", "", False
    if not name and part.get_content_disposition() == "attachment":
        name = part.get_content_type()
    url = header(part, "Content-Location")
    return Part(
        part.get_content_type(), data if isinstance(data, bytes) else b"", charset, url, name, is_flowed
    )


def page_of(message: Message) -> Part:
    """Return the page of an archived web page, with its address.

    Raises
    ------
    InputError: there is no page in it.
    """
    for part in parts_of(message):
        if part.kind in ("text/html", "application/xhtml+xml"):
            url = header(message, "Snapshot-Content-Location") or part.url
            return part._replace(url=url if url.startswith(("http://", "https://")) else "")
    raise InputError(tr("there is no page in it."), tr("Save the page as HTML, or its text as .txt."))
