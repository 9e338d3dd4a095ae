"""A report: one page of HTML with articles and their annotations, without scripts and without a network."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.computer.temporary import unnamed_file
from annotator.domain.translation import language, tr
from annotator.formats.output.export_format import Writer
from annotator.formats.reports.article_cards import annotator_of
from annotator.formats.reports.article_html import article_html, html_words, legend_html
from annotator.formats.reports.report_style import rules, style_sheet

if TYPE_CHECKING:
    from typing import IO

    from annotator.domain.layer import Record
    from annotator.formats.output.destination import Destination, Output
    from annotator.formats.output.export_format import Settings

_PIECE = 1 << 20  # bytes
# Nothing is loaded and nothing runs, whatever a text holds.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


class HtmlReport(Writer):
    """Writes a page; its list of articles stands first, so articles wait in a file until the end."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._out = destination.open_main()
        self._settings = settings
        self._list: IO[bytes] = unnamed_file()  # closed with the writer
        self._articles: IO[bytes] = unnamed_file()
        self._number = 0
        self._counts: Counter[str] = Counter()  # by nouns
        self._document = ""  # the last one: layers of a document stand next to each other

    def add(self, record: Record) -> None:
        """Write an article and its line of the list."""
        prefix = f"a{self._number + 1}-"
        article = article_html(record, self._settings.codebook, prefix).encode()
        who = annotator_of(record)
        title = html_words(f"{record.document.title} ({who})" if who else record.document.title)
        line = f'<li dir="auto"><a href="#{prefix}">{title}</a></li>\n'.encode()
        self._number += 1
        self._articles.write(article)
        self._list.write(line)
        self._count(record)

    def finish(self) -> None:
        """Put the page together."""
        title = html_words(
            tr(
                "{n} article from “{project}”|{n} articles from “{project}”",
                self._counts["article"],
                project=self._settings.title,
            )
        )
        beginning = _BEGINNING.format(language=language().code, title=title, policy=_POLICY, style=_style())
        self._out.write(beginning.encode())
        self._out.write(f"<h1>{title}</h1>\n<p>{html_words(self._counted())}</p>\n".encode())
        self._out.write(f'{legend_html()}\n<nav aria-label="{html_words(tr("Articles"))}"><ol>\n'.encode())
        _copy(self._list, self._out)
        self._out.write(b"</ol></nav>\n")
        _copy(self._articles, self._out)
        self._out.write(b"</main></body></html>\n")

    def _count(self, record: Record) -> None:
        self._counts["article"] += record.document.id != self._document
        self._document = record.document.id
        self._counts["quotation"] += len(record.layer.quotations)
        self._counts["claim"] += len(record.layer.claims)
        self._counts["suggestion"] += len(record.suggestions)

    def _counted(self) -> str:
        """Return in words what the report holds besides articles."""
        return tr(
            "{quotations}, {claims} and {suggestions} to be decided on.",
            quotations=tr("{n} quotation|{n} quotations", self._counts["quotation"]),
            claims=tr("{n} claim|{n} claims", self._counts["claim"]),
            suggestions=tr("{n} suggestion|{n} suggestions", self._counts["suggestion"]),
        )

    def close(self) -> None:
        """Close the files."""
        self._list.close()
        self._articles.close()
        self._out.close()


_BEGINNING = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<style>{style}</style></head>
<body><main class="qca">
"""


def _style() -> str:
    return style_sheet() + rules("page")


def _copy(spooled: IO[bytes], out: Output) -> None:
    spooled.seek(0)
    while piece := spooled.read(_PIECE):
        out.write(piece)
