"""Articles for pictures: everything that can lie on a line, and more of it than is usual."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.provenance import Provenance
from annotator.domain.span import Span
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.examples import suggested
from tests.ui.articles import mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle, span_of

DENSE = (
    "Union says the ministry gave a date\n\n"
    "“The Harwick ministry told us on Tuesday that ‘the railway will close two depots in Northfield by 2031’ "
    "and nobody believed it,” said Dana Whitfield, head of the Railway Union. “We asked again,” she added.\n\n"
    "According to the Board, “seven of ten trains” were late in March. The Norwegian operator did not answer.\n"
)
RTL = (
    "הרכבת חוזרת לעבוד\n\n"
    "אמרה דנה כהן ביום שלישי: “הקו לחיפה ייפתח מחדש עד 2031”, והוסיפה שאיש לא האמין.\n\n"
    "The minister answered in English, then said “שלום לכולם” to all of them.\n"
)
_ENTITIES = (
    ("The Harwick ministry", "ORG"),
    ("Tuesday", "DATE"),
    ("Northfield", "GPE"),
    ("2031", "DATE"),
    ("Dana Whitfield", "PERSON"),
    ("the Railway Union", "ORG"),
    ("the Board", "ORG"),
    ("seven of ten", "CARDINAL"),
    ("March", "DATE"),
    ("Norwegian", "NORP"),
)


def dense_project(path: Path) -> Path:
    """Make a project of one article with entities and two suggestions."""
    provenance = Provenance("rules 1", "marks", 0.9)
    said = Span(DENSE.index("she added"), DENSE.index("she added") + 3)
    added = span_of(DENSE, "added")
    suggestions = (
        suggested("s0", (span_of(DENSE, "“We asked again,”"),), (added,), (said,), provenance, "marks"),
        suggested(
            "s1",
            (span_of(DENSE, "“seven of ten trains”"),),
            (span_of(DENSE, "According to"),),
            (span_of(DENSE, "the Board"),),
            provenance,
            "marks",
        ),
    )
    entities = tuple((*span_of(DENSE, words), label) for words, label in _ENTITIES)
    return make_project(path, {"a1": DENSE}, {"a1": entities}, suggestions)


def annotate_densely(window: MainWindow) -> None:
    """Nest a quotation in another, in a claim, with names in both; three of them begin on one line."""
    article = window.article
    outer = Span(DENSE.index("“The Harwick"), DENSE.index(" said Dana"))
    inner = span_of(DENSE, "‘the railway will close two depots in Northfield by 2031’")
    told = Span(span_of(DENSE, "The Harwick").start, inner.end)
    for content, cue, source in (
        (outer, "said", "Dana Whitfield, head of the Railway Union"),
        (inner, "told us", "The Harwick ministry"),
    ):
        mark(article, content)
        press(article, "q")
        where = DENSE.index(cue, 40)
        mark(article, Span(where, where + len(cue)))
        press(article, "c")
        mark(article, span_of(DENSE, source))
        press(article, "s")
    for words in (told, span_of(DENSE, "close two depots in Northfield by 2031")):
        press(article, "\x1b")
        window.workspace.set_current(None)
        mark(article, words)
        press(article, "k")
    show(window, None)


def show(window: MainWindow, current: Current | None) -> None:
    """Make an annotation the current one, with nothing selected and the caret at the end."""
    window.workspace.set_current(current)
    window.article.place_caret(len(window.article.text))
    window.article.verticalScrollBar().setValue(0)
    settle()
