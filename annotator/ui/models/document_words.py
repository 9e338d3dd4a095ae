"""The words of the list of documents: cells, heads of groups, and what is known of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.domain.translation import number, tr
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.models.document_columns import STATUS_SIGN, STATUS_WORD, group_words
from annotator.ui.wording.titles import counted_both, flag_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.project.opened.document_order import Group, Sort
    from annotator.store.documents import Summary
    from annotator.ui.models.document_columns import DocumentColumn
    from annotator.ui.session.workspace import Workspace


def details_of(
    summary: Summary, workspace: Workspace, undecided: tuple[int, int | None] | None
) -> Iterator[str]:
    """Yield the title and what is known; `undecided`: the numbers of suggestions to decide, by kind."""
    yield summary.title
    details = [tr(STATUS_WORD[summary.status], note="document")]
    if summary.flagged:
        details.append(flag_words(summary.flag_reason))
    if summary.position == workspace.position:
        details.append(tr("open", note="document"))
    details.append(tr("{n} quotation|{n} quotations", summary.quotations))
    details.append(tr("{n} word|{n} words", summary.words))
    yield ", ".join(details)
    if summary.failed:
        yield tr("could not be analysed", note="document")
    if undecided is not None:
        yield tr("{suggestions} to decide", suggestions=counted_both(*undecided))


def title_words(summary: Summary) -> str:
    """Return the title with the signs of its state."""
    signs = f"{'⚑ ' if summary.flagged else ''}{'⚠ ' if summary.failed else ''}"
    return f"{STATUS_SIGN[summary.status]}  {signs}{summary.title}"


def cell_words(column: DocumentColumn, summary: Summary, *, is_named: bool, is_tip: bool) -> str:
    """Return the value of a cell in words; `is_named`: behind the title of its column, if there is one."""
    shown = column.show(summary.values.get(column.id), summary)
    if not is_named or not shown:
        return shown
    named = f"{tr(column.title, note='column')}: {shown}"
    return plain_tip(named) if is_tip else named


def alignment_of(column: DocumentColumn) -> Qt.AlignmentFlag:
    """Return where the values of a column stand."""
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def head_words(by: str, group: Group, *, is_closed: bool, is_said: bool) -> str:
    """Return the words of the head of a group, with a sign whether it is closed, or said in words."""
    label = group_words(by, group.label)
    if not is_said:
        return f"{'▸' if is_closed else '▾'}  {label} · {number(group.number)}"
    words = tr("{group}: {n} document|{group}: {n} documents", group.number, group=label)
    return f"{words}, {tr('closed', note='group') if is_closed else tr('open', note='group')}"


def header_words(column: DocumentColumn, sorting: Sort, *, is_said: bool) -> str:
    """Return the title of a column; where the list is sorted by it, with an arrow, or said in words."""
    title = tr(column.title, note="column")
    if sorting.column != column.id:
        return title
    if is_said:
        return sorting_words(column, sorting)
    return f"{title} {'▼' if sorting.descending else '▲'}"


def sorting_words(column: DocumentColumn, sorting: Sort) -> str:
    """Return by which column a list is sorted, and which way."""
    title = tr(column.title, note="column")
    if sorting.descending:
        return tr("{column}: largest first", column=title)
    return tr("{column}: smallest first", column=title)
