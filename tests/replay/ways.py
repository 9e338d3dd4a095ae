"""The cheapest keys that select some words: by finding, by the caret, by growing, by moving edges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextCursor

from annotator.domain import edges
from annotator.domain.span import Span
from annotator.domain.syntax import Syntax
from annotator.domain.text_search import FoldedText
from annotator.project.proposals import selection_growth
from annotator.ui.shell.main_window import MainWindow

Way = tuple[str, ...]
_MOST_LETTERS = 5
_MOST_GROWN = 9
_MOST_SHRUNK = 4
_MOST_MOVED = 20
_MOST_CARET = 4
_MOST_TRAVELLED = 6
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
_MOVES = {
    "Right": QTextCursor.MoveOperation.Right,
    "Left": QTextCursor.MoveOperation.Left,
    "Down": QTextCursor.MoveOperation.Down,
    "Up": QTextCursor.MoveOperation.Up,
    "Ctrl+Right": QTextCursor.MoveOperation.WordRight,
    "Ctrl+Left": QTextCursor.MoveOperation.WordLeft,
    "Home": QTextCursor.MoveOperation.StartOfLine,
    "End": QTextCursor.MoveOperation.EndOfLine,
}


def way_to(window: MainWindow, target: Span) -> Way:
    """Return the fewest keys after which `target` is selected, from where the window is now."""
    article, opened = window.article, window.workspace.opened
    assert opened is not None
    text, syntax = opened.document.text, opened.syntax
    grown: dict[Span, Way | None] = {}

    def from_selection(selected: Span | None, caret: int) -> Way | None:
        key = selected or Span(caret, caret)
        if key not in grown:
            found: list[Way] = []
            step = selected
            for count in range(_MOST_GROWN):
                if step is not None and (moved := moves_to(text, step, target)) is not None:
                    found.append((*("=",) * count, *moved))
                step = selection_growth.grown(text, syntax, step, caret)
                if step is None:
                    break
            grown[key] = min(found, key=len, default=None)
        return grown[key]

    begun = [((), article.selected_span(), article.caret())]
    begun += ((keys, span, span.end) for keys, span in _travels(window))
    begun += ((keys, span, span.end) for keys, span in _shrunk(text, syntax, begun[1:]))
    begun += ((keys, None, caret) for keys, caret in _carets(window))
    begun += ((keys, hit, hit.end) for keys, hit in _finds(window, target))
    ways = [
        (*keys, *rest)
        for keys, selected, caret in begun
        if (rest := from_selection(selected, caret)) is not None
    ]
    return min(ways, key=len)


def moves_to(text: str, span: Span, target: Span) -> Way | None:
    """Return the keys that move both edges to those of another span, None where they are too many."""
    start = _edge(
        text,
        span.start,
        target.start,
        ("[", edges.start_before, "Ctrl+[", edges.start_before_by_character),
        ("]", edges.start_after, "Ctrl+]", edges.start_after_by_character),
    )
    end = _edge(
        text,
        span.end,
        target.end,
        ("{", edges.end_before, "Ctrl+{", edges.end_before_by_character),
        ("}", edges.end_after, "Ctrl+}", edges.end_after_by_character),
    )
    if start is None or end is None or len(start) + len(end) > _MOST_MOVED:
        return None
    # Outwards first, so that no step leaves the span empty.
    return (*end, *start) if target.end >= span.end else (*start, *end)


def _edge(text: str, at: int, to: int, back, on) -> Way | None:  # type: ignore[no-untyped-def]
    keys: list[str] = []
    key, move, small_key, small_move = on if to > at else back
    forward = to > at
    while at != to and len(keys) <= _MOST_MOVED:
        moved = move(text, at)
        if moved == at:
            return None
        if (moved > to) if forward else (moved < to):
            moved, key = small_move(text, at), small_key
            move = small_move
            if moved == at or ((moved > to) if forward else (moved < to)):
                return None
        keys.append(key)
        at = moved
    return tuple(keys) if at == to else None


def _travels(window: MainWindow) -> Iterator[tuple[Way, Span]]:
    """Yield what the keys select that go to what has no quotation yet; nothing is changed by looking."""
    article = window.article
    cursor, grown = article.textCursor(), list(article.grown())
    for key, go in (
        ("M", window.subjects.navigation.next_marks),
        ("U", window.subjects.navigation.next_report),
    ):
        before = article.selected_span()
        for count in range(1, _MOST_TRAVELLED + 1):
            go()
            found = article.selected_span()
            if found is None or found == before:
                break
            before = found
            yield (key,) * count, found
        article.setTextCursor(cursor)
        article.grown()[:] = grown


def _shrunk(
    text: str, syntax: Syntax | None, begun: Sequence[tuple[Way, Span | None, int]]
) -> Iterator[tuple[Way, Span]]:
    """Yield to what selections shrink that the keys have led to."""
    for keys, span, _ in begun:
        for count in range(1, _MOST_SHRUNK + 1):
            span = selection_growth.shrunk(text, syntax, span) if span is not None else None
            if span is None:
                break
            yield (*keys, *("-",) * count), span


def _carets(window: MainWindow) -> Iterator[tuple[Way, int]]:
    """Yield where a few caret keys lead."""
    article = window.article
    if article.selected_span() is not None:
        return
    start = article.textCursor()
    seen, edge = {start.position()}, [((), start)]
    for _ in range(_MOST_CARET):
        further: list[tuple[Way, QTextCursor]] = []
        for keys, cursor in edge:
            for key, move in _MOVES.items():
                moved = QTextCursor(cursor)
                moved.movePosition(move)
                if moved.position() not in seen:
                    seen.add(moved.position())
                    further.append(((*keys, key), moved))
                    yield (*keys, key), article._offsets.to_point(moved.position())
        edge = further


def _finds(window: MainWindow, target: Span) -> Iterator[tuple[Way, Span]]:
    """Yield the hits in or around the target that a few letters lead to."""
    article = window.article
    selected = article.selected_span()
    origin = selected.start if selected else article.caret()
    folded = FoldedText(article.text)
    tried: set[str] = set()
    for at in range(target.start, target.end):
        for length in range(1, _MOST_LETTERS + 1):
            letters = article.text[at : at + length].lower()
            if not _LETTERS.issuperset(letters):
                break
            if letters in tried:
                continue
            tried.add(letters)
            hits = folded.hits(letters, whole_words=False)
            hit = hits[hits.first_from(origin) % len(hits)]
            if hit.overlaps(target):
                yield ("/", *letters.upper(), "Escape"), hit
