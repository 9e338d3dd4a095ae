"""The columns of the list of documents: title, width, and how each value is shown.

How a value is read and sorted says `store/document_columns.py`, by the same ids.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.translation import joined, mark, number, tr
from annotator.ui.wording.dates import local_time, month

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.store.documents import Summary

OPEN_AGAIN = "↻"  # a gold layer that is done, and in which something is to be decided again
STATUS_SIGN = {"new": "○", "started": "◐", "done": "●", "reopened": OPEN_AGAIN}
STATUS_WORD = {
    "new": mark("not started", "document"),
    "started": mark("started", "document"),
    "done": mark("done", "document"),
    "reopened": mark("open again", "document"),
}


@dataclass(frozen=True)
class DocumentColumn:
    """A column.

    Attributes
    ----------
    title, tip: texts for `tr`, the first with the note "column"; the tip says what the values mean.
    width: usual one, in letters.
    show: the words of a value, of the summary of its document.
    is_number: whether its values stand at the right.
    descending: whether a first click has the largest value on top.
    """

    id: str
    title: str
    tip: str
    width: int
    show: Callable[[Any, Summary], str]
    is_number: bool = False
    descending: bool = False


def _words(value: Any, _: Summary) -> str:
    return "" if value is None else str(value)


def _number(value: Any, _: Summary) -> str:
    return "" if value is None else number(value)


def _names(value: Any, _: Summary) -> str:
    return joined(str(value).split("\n")) if value else ""


def _status(value: Any, summary: Summary) -> str:
    return f"{STATUS_SIGN[summary.status]} {tr(STATUS_WORD[summary.status], note='document')}"


def _gold(value: Any, _: Summary) -> str:
    return f"{STATUS_SIGN[value]} {tr(STATUS_WORD[value], note='document')}" if value in STATUS_SIGN else ""


def _flag(value: Any, summary: Summary) -> str:
    return f"⚑ {value}".strip() if summary.flagged else ""


def _findings(value: Any, summary: Summary) -> str:
    if value is None:
        return "" if summary.status == "new" else tr("?", note="number of findings that is not known")
    return number(value)


def _time(value: Any, _: Summary) -> str:
    if not value:
        return ""
    minutes, seconds = divmod(int(value), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _moment(value: Any, _: Summary) -> str:
    return local_time(str(value)) if value else ""


DOCUMENT_COLUMNS: tuple[DocumentColumn, ...] = (
    DocumentColumn("title", mark("Title", "column"), mark("The title of the article"), 40, _words),
    DocumentColumn("publisher", mark("Publisher", "column"), mark("Who has published the article"), 16, _words),
    DocumentColumn("published", mark("Date", "column"), mark("When the article was published"), 11, _words),
    DocumentColumn("words", mark("Words", "column"), mark("The number of words of the article"), 7, _number, is_number=True, descending=True),
    DocumentColumn("quotations", mark("Quotations", "column"), mark("Quotations in your layer"), 7, _number, is_number=True, descending=True),
    DocumentColumn("claims", mark("Claims", "column"), mark("Claims in your layer"), 7, _number, is_number=True, descending=True),
    DocumentColumn("suggestions", mark("Open suggestions", "column"), mark("Suggestions that you have not decided on"), 9, _number, is_number=True, descending=True),
    DocumentColumn("status", mark("Status", "column"), mark("Whether you have begun or done the article"), 14, _status),
    DocumentColumn("gold", mark("Gold", "column"), mark("Whether the gold layer is begun or done, or open again since a layer has changed"), 14, _gold),
    DocumentColumn("annotators", mark("Annotators", "column"), mark("Everybody who has a layer of the article"), 16, _names),
    DocumentColumn("assigned", mark("Assigned to", "column"), mark("Who is to annotate the article"), 14, _names),
    DocumentColumn("flag", mark("Flag", "column"), mark("Whether you have flagged the article, and why"), 14, _flag),
    DocumentColumn("findings", mark("Findings", "column"), mark("What the check of your layer has found, as last counted when you left the article; “?”: not counted yet"), 7, _findings, is_number=True, descending=True),
    DocumentColumn("comments", mark("Open comments", "column"), mark("Threads of comments that are not solved"), 9, _number, is_number=True, descending=True),
    DocumentColumn("time", mark("Time", "column"), mark("The time that you have spent on the article, if it is counted"), 8, _time, is_number=True, descending=True),
    DocumentColumn("changed", mark("Last change", "column"), mark("When you have last changed something in the article"), 16, _moment, descending=True),
)  # fmt: skip

COLUMNS_BY_ID = {column.id: column for column in DOCUMENT_COLUMNS}
GROUP_TITLES = {"publisher": mark("publisher", "group by"), "month": mark("month", "group by")}
NO_GROUP_LABEL = {"publisher": mark("without publisher"), "month": mark("without date")}


def group_words(by: str, label: str | None) -> str:
    """Return the words of a group by what it is grouped."""
    if label is None:
        return tr(NO_GROUP_LABEL[by])
    return month(label) if by == "month" else label
