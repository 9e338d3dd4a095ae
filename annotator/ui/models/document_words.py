"""The words of the list of documents by role: titles of columns, cells, heads of groups, and tool tips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from annotator.domain.translation import number, tr
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.models.document_columns import OPEN_AGAIN, STATUS_SIGN, STATUS_WORD, group_words
from annotator.ui.wording.titles import counted_both, flag_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.project.opened.document_order import Sort
    from annotator.store.documents import Summary
    from annotator.ui.models.document_columns import DocumentColumn
    from annotator.ui.models.grouped_rows import GroupedRows
    from annotator.ui.session.workspace import Workspace

_SHOWN, _TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole
_SAID = Qt.ItemDataRole.AccessibleTextRole
# What a cell says, by where: shown, in its tool tip, and by screen readers.
WORDS = (_SHOWN, _TIP, _SAID)


def status_of(summary: Summary) -> str:
    """Return the status of a document, "reopened" for a gold layer that is open again."""
    return "reopened" if summary.open_again else summary.status


def signs_of(summary: Summary) -> str:
    """Return the signs before a title: open again, flagged, not analysed."""
    signs = (
        (OPEN_AGAIN, summary.open_again), ("⚑", summary.flagged), ("⚠", summary.failed)
    )  # fmt: skip
    return "".join(f"{sign} " for sign, holds in signs if holds)


def _details_of(
    summary: Summary, workspace: Workspace, undecided: tuple[int, int | None] | None
) -> Iterator[str]:
    """Yield the title and the details; `undecided`: the numbers of suggestions to decide, by kind."""
    yield summary.title
    details = [tr(STATUS_WORD[status_of(summary)], note="document")]
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


def title_words(
    summary: Summary, role: int, workspace: Workspace, undecided: tuple[int, int | None] | None
) -> str:
    """Return the title with the signs of its state, or for a tip and to be said, all that is known."""
    if role != _SHOWN:
        words = "\n".join(_details_of(summary, workspace, undecided))
        return plain_tip(words) if role == _TIP else words
    return f"{STATUS_SIGN[summary.status]}  {signs_of(summary)}{summary.title}"


def cell_words(column: DocumentColumn, summary: Summary, role: int) -> str:
    """Return the value of a cell in words; for a tip and to be said, behind the title of its column."""
    shown = column.show(summary.values.get(column.id), summary)
    if role == _SHOWN or not shown:
        return shown
    named = f"{tr(column.title, note='column')}: {shown}"
    return plain_tip(named) if role == _TIP else named


def alignment_of(column: DocumentColumn) -> Qt.AlignmentFlag:
    """Return where the values of a column stand."""
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def head_words(by: str, rows: GroupedRows, row: int, role: int) -> str:
    """Return the words of the head of a group, with a sign whether it is closed, or said in words."""
    place = rows.place(row).group
    group, is_closed = rows.groups[place], rows.is_closed(place)
    label = group_words(by, group.label)
    if role != _SAID:
        return f"{'▸' if is_closed else '▾'}  {label} · {number(group.number)}"
    words = tr("{group}: {n} document|{group}: {n} documents", group.number, group=label)
    return f"{words}, {tr('closed', note='group') if is_closed else tr('open', note='group')}"


def header(column: DocumentColumn, sorting: Sort, role: int) -> Any:
    """Return the title of a column, where it stands, and what its values mean, by role."""
    if role in (_SHOWN, _SAID):
        return _header_words(column, sorting, is_said=role == _SAID)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return alignment_of(column)
    return plain_tip(tr(column.tip)) if role == _TIP else None


def _header_words(column: DocumentColumn, sorting: Sort, *, is_said: bool) -> str:
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
