"""The table of formats of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.input.import_format import ImportFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source


def _read_text(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.text import read

    return read(source, choices)


def _read_markdown(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.markdown import read

    return read(source, choices)


def _read_page(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.web_page import read

    return read(source, choices)


def _read_archived_page(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.web_page import read_archived

    return read_archived(source, choices)


def _read_epub(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.epub import read

    return read(source, choices)


def _is_epub(source: Source) -> bool:
    # The first member of the archive is not compressed and tells what it is.
    return b"mimetypeapplication/epub+zip" in source.head[:100]


def _read_mail(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.mail import read

    return read(source, choices)


def _read_mailbox(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.mail import read_mailbox

    return read_mailbox(source, choices)


FORMATS = (
    ImportFormat("text", "Plain text", (".txt", ".text"), _read_text),
    ImportFormat("markdown", "Markdown", (".md", ".markdown"), _read_markdown),
    ImportFormat("html", "Web page", (".html", ".htm", ".xhtml"), _read_page, module="trafilatura"),
    ImportFormat("mhtml", "Archived web page", (".mhtml", ".mht"), _read_archived_page, module="trafilatura"),
    ImportFormat("epub", "EPUB", (".epub",), _read_epub, module="lxml"),
    ImportFormat("mail", "Mail", (".eml",), _read_mail, module="lxml"),
    ImportFormat("mailbox", "Mailbox", (".mbox",), _read_mailbox, module="lxml"),
)
