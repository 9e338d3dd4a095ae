"""Page breaks that leave cards whole: Qt breaks pages between any two lines.

`QTextDocument.print_` lays a document out for its device, with margins of two centimetres. The same is done
here without pages first: each card that would cross the end of a page is told to begin on the next one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QGuiApplication, QTextBlockFormat, QTextCursor, QTextFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPagedPaintDevice, QTextBlock, QTextDocument

_WHOLE = QTextFormat.Property.UserProperty.value
_MARGIN = 2 / 2.54  # inches


def mark_whole(format: QTextBlockFormat) -> None:
    """Ask that a block stays on one page."""
    format.setProperty(_WHOLE, True)


def break_pages(document: QTextDocument, device: QPagedPaintDevice) -> None:
    """Put page breaks before the blocks that are to stay whole and would not."""
    flow = document.clone()
    flow.documentLayout().setPaintDevice(device)
    # Lengths of formats are pixels of the screen, those of the layout are pixels of the device.
    screen = QGuiApplication.primaryScreen().logicalDotsPerInchY()
    scale = device.logicalDpiY() / screen
    margin = int(_MARGIN * screen)
    frame = flow.rootFrame().frameFormat()
    frame.setMargin(margin)
    flow.rootFrame().setFrameFormat(frame)
    flow.setTextWidth(device.width())
    room = device.height() - 2 * margin * scale
    page_end = margin * scale + room
    for part in _parts(flow, scale):
        if part.bottom <= page_end:
            continue
        page_end = part.top + room
        if part.is_whole and part.bottom <= page_end:
            cursor = QTextCursor(document.findBlockByNumber(part.block))
            format = cursor.blockFormat()
            format.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(format)


class _Part(NamedTuple):
    """A part that no page breaks: a line, or a block that stays whole; its place in pixels."""

    top: float
    bottom: float
    block: int
    is_whole: bool


def _parts(flow: QTextDocument, scale: float) -> Iterator[_Part]:
    block = flow.begin()
    while block.isValid():
        rect = flow.documentLayout().blockBoundingRect(block)
        if block.blockFormat().property(_WHOLE):
            top = rect.top() - block.blockFormat().topMargin() * scale
            yield _Part(top, rect.bottom(), block.blockNumber(), is_whole=True)
        else:
            yield from _lines(block, rect.top())
        block = block.next()


def _lines(block: QTextBlock, top: float) -> Iterator[_Part]:
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number).rect()
        yield _Part(top + line.top(), top + line.bottom(), block.blockNumber(), is_whole=False)
