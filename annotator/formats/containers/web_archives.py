"""Web archives (WARC): each page that was fetched is read by its format, with its address."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import unquote, urlsplit

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.formats.containers.members import (
    DAMAGE,
    Allowance,
    Member,
    allowance_of,
    decompressed,
    size_of,
)
from annotator.formats.input.items import LARGEST_ARTICLE, PassedOver
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import bytes_source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

# The types of responses that are read, and the endings by which their formats are found.
_ENDINGS = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "application/json": ".json",
    "application/ld+json": ".json", "application/x-ndjson": ".jsonl", "application/pdf": ".pdf",
    "application/rss+xml": ".rss", "application/atom+xml": ".atom", "text/xml": ".xml",
    "application/xml": ".xml", "text/markdown": ".md",
}  # fmt: skip
_WEB_ENDINGS = re.compile(
    r"\.(?:html?|php\d?|aspx?|jsp|shtml|xhtml|txt|json|jsonl|pdf|xml|md)$", re.IGNORECASE
)
_NO_NAME = re.compile(r"[^\w.-]+")
_CHUNK = 65536  # bytes
# What the library reads at a time: it puts the blocks of a line together in quadratic time.
_BLOCK = 524_288  # bytes
# Longer stretches without a line feed are no pages.
_LONGEST_LINE = 16 * 1024 * 1024  # bytes
_LONGEST_NAME = 120  # characters of a page's name
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_SAID_IN_PAGE = re.compile(rb"<meta[^>]{0,200}charset", re.IGNORECASE)
_UNDONE = ("", "identity", "gzip", "x-gzip", "deflate")  # encodings of answers that warcio undoes by itself
_AGAIN = mark("Fetch or copy the file again.")
_OTHER_TYPES = mark("answers that are no text")
_OTHER_STATUS = mark("answers without a page, such as redirections")


def read(source: Source, choices: Choices) -> Iterator[Item | Source]:
    """Yield the pages of a web archive; of a truncated one those that are whole."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    count = 0
    with source.opened() as packed:
        allowance = allowance_of(source, size_of(packed))
        stream = _Stream(packed, decompressed(packed, source.head), allowance)
        try:
            records = ArchiveIterator(stream, block_size=_BLOCK)
            records.INC_RECORD = ""  # its warning, which it would write to standard error
            for record in records:
                count += 1
                taken = _taken(source, record, allowance)
                if _is_cut(record):
                    raise EOFError
                error_count = records.err_count
                records.read_to_end(record)
                if taken is not None:
                    yield taken
                if isinstance(taken, Member) and records.err_count > error_count:
                    yield taken.name, Notice("cut", (), place=taken.name), b""
            if stream.is_damaged:
                raise EOFError
        except (*DAMAGE, ArchiveLoadFailed, AttributeError, TypeError, KeyError) as error:
            if not count:
                raise InputError(tr("it is no web archive, or a damaged one."), tr(_AGAIN)) from error
            message = tr(
                "it is damaged or cut off in or behind its record {number}; the whole ones were read.",
                number=count,
            )
            yield source.name, Problem(source.name, message, tr(_AGAIN)), b""


class _Stream:
    """The decompressed bytes of a web archive, up to where it is damaged.

    Attributes
    ----------
    is_damaged: whether it ends before its end.
    """

    def __init__(self, packed: BinaryIO, unpacked: BinaryIO | None, allowance: Allowance) -> None:
        self._stream: Any = unpacked or packed
        self._allowance = allowance
        self._place = 0
        self._line_start = 0
        self.is_damaged = False

    def tell(self) -> int:
        return self._place

    def read(self, size: int) -> bytes:
        try:
            # One read at most, so that what stands before the damage is not lost.
            data = bytes(self._stream.read1(size))
        except DAMAGE:
            self.is_damaged = True
            return b""
        self._allowance.take(len(data))
        if (line_feed := data.rfind(b"\n")) >= 0:
            self._line_start = self._place + line_feed
        self._place += len(data)
        if self._place - self._line_start > _LONGEST_LINE:
            raise InputError(
                tr("it has {size} MB without a line feed, as no page has.", size=_LONGEST_LINE >> 20),
                tr(_AGAIN),
            )
        return data


def _is_cut(record: Any) -> bool:
    """Read the rest of a record, and tell whether it ends before its length."""
    raw = record.raw_stream
    while raw.read(_CHUNK):
        pass
    return bool(getattr(raw, "limit", 0))


def _taken(source: Source, record: Any, allowance: Allowance) -> Source | Item | None:
    """Return the page of a record, what is to be told of it, or None where it is no answer."""
    if record.rec_type not in ("response", "resource", "conversion"):
        return None
    is_response = record.rec_type == "response"
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    # "dns:" and "metadata:" are of the program that fetched the pages.
    if not url.startswith(("http:", "https:")) or (is_response and record.http_headers is None):
        return None
    headers = record.http_headers if is_response else record.rec_headers
    content_type = headers.get_header("Content-Type") or "" if headers is not None else ""
    ending = _ENDINGS.get(content_type.partition(";")[0].strip().lower())
    place = f"{source.name}/{_name(url)}"
    status = headers.get_statuscode() if is_response else "200"
    if status != "200" or ending is None:
        return place, PassedOver(tr(_OTHER_STATUS) if status != "200" else tr(_OTHER_TYPES), url), b""
    place += ending
    encoding = (headers.get_header("Content-Encoding") or "").strip().lower()
    if encoding not in _UNDONE and find_spec("brotli") is None:
        message = tr(
            "its bytes are compressed by the web server ({encoding}), which cannot be undone.",
            encoding=encoding,
        )
        return place, Problem(place, message, tr("Install brotli: pip install brotli")), b""
    data = _content(record, allowance)
    if len(data) > LARGEST_ARTICLE:
        message = tr("it is larger than {size} MB, which no article is.", size=LARGEST_ARTICLE >> 20)
        return place, Problem(place, message), b""
    if ending == ".html":
        data = _with_mark(data, content_type)
    page = bytes_source(place, data)
    meta = {"url": url, "retrieved": record.rec_headers.get_header("WARC-Date") or ""}
    return Member(
        place,
        page.opened,
        depth=source.depth + 1,
        meta={name: words for name, words in meta.items() if words},
        allowance=allowance,
    )


def _content(record: Any, allowance: Allowance) -> bytes:
    """Return the bytes of an answer, decompressed as its headers say; one more than allowed at most."""
    parts = []
    size = 0
    stream = record.content_stream()
    while size <= LARGEST_ARTICLE and (part := stream.read(_CHUNK)):
        parts.append(part)
        size += len(part)
        allowance.take(len(part))
    return b"".join(parts)


def _name(url: str) -> str:
    """Return a name for an address, without ending, that is as unique as it: host and path in one."""
    try:
        parts = urlsplit(url)
        words = f"{parts.netloc}{unquote(parts.path)}" + (f"-{parts.query}" if parts.query else "")
    except ValueError:
        words = url
    name = _NO_NAME.sub("-", _WEB_ENDINGS.sub("", words.rstrip("/"))).strip("-.")
    if len(name) > _LONGEST_NAME:
        name = f"{name[: _LONGEST_NAME // 3]}-{name[-_LONGEST_NAME * 2 // 3 :]}"
    # What looks like an ending would be taken for one: "example.com" has none.
    return PurePosixPath(name).name or "page"


def _with_mark(data: bytes, content_type: str) -> bytes:
    """Return a page as UTF-8 with its mark where only the headers of its answer say the encoding."""
    charset = _CHARSET.search(content_type)
    if charset is None or charset[1].lower() in ("utf-8", "utf8") or _SAID_IN_PAGE.search(data[:4096]):
        return data
    try:
        return data.decode(charset[1]).encode("utf-8-sig")
    except (UnicodeError, LookupError):
        return data
