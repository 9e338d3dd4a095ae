"""The cheapest keys that select some words: by finding, by the caret, by growing, by moving edges."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial

from PySide6.QtGui import QTextCursor

from annotator.domain import edges
from annotator.domain.span import Span
from annotator.domain.syntax import Syntax
from annotator.domain.text_search import FoldedText
from annotator.project.proposals import clause_edges, selection_growth
from annotator.project.proposals.sentences import next_start, previous_start
from annotator.ui.article.view import ArticleView
from annotator.ui.shell.main_window import MainWindow

Way = tuple[str, ...]
_Move = Callable[[int], int]
_MOST_LETTERS = 5
_MOST_HITS = 5
_NEAR = 100  # code points
_LEAP = 150  # code points; further than most sentences, no caret key leads
_FAR = 60  # code points; no step by characters leads further in few keys
_MOST_GROWN = 9
_MOST_SHRUNK = 4
_MOST_MOVED = 20
_MOST_STEPS = 20  # of one length
_MOST_EVER = 3 * _MOST_STEPS  # where nothing shorter leads there
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


class Edges:
    """The keys that move the edges of a span, in one text."""

    def __init__(self, text: str, syntax: Syntax | None) -> None:
        self.text, self.syntax = text, syntax
        self._grown = cache(partial(selection_growth.grown, text, syntax))
        self._start_back = _Steps(
            "[", partial(clause_edges.start_before, text, syntax),
            partial(edges.start_before, text), partial(edges.start_before_by_character, text),
        )  # fmt: skip
        self._start_on = _Steps(
            "]", partial(clause_edges.start_after, text, syntax),
            partial(edges.start_after, text), partial(edges.start_after_by_character, text),
        )  # fmt: skip
        self._end_back = _Steps(
            "{", partial(clause_edges.end_before, text),
            partial(edges.end_before, text), partial(edges.end_before_by_character, text),
        )  # fmt: skip
        self._end_on = _Steps(
            "}", partial(clause_edges.end_after, text),
            partial(edges.end_after, text), partial(edges.end_after_by_character, text),
        )  # fmt: skip

    def grown(self, selected: Span | None, caret: int) -> Span | None:
        """Return the next larger selection, None if there is none."""
        return self._grown(selected, caret if selected is None else 0)  # many selections grow to the same

    def moves_to(self, span: Span, target: Span, most: int = _MOST_MOVED) -> Way | None:
        """Return the keys that move both edges to those of another span, None where they are too many."""
        start = (self._start_on if target.start > span.start else self._start_back).way(
            span.start, target.start
        )
        end = (self._end_on if target.end > span.end else self._end_back).way(span.end, target.end)
        if start is None or end is None or len(start) + len(end) > most:
            return None
        # Outwards first, so that no step leaves the span empty.
        return (*end, *start) if target.end >= span.end else (*start, *end)


class _Steps:
    """The keys that move an edge one way: by clauses, words and characters."""

    def __init__(self, key: str, *moves: _Move) -> None:
        self._steps = tuple(zip((f"Alt+{key}", key, f"Ctrl+{key}"), map(cache, moves), strict=True))
        self._known: dict[tuple[int, int, int], Way | None] = {}  # many selections have an edge in common

    def way(self, offset: int, target: int, step: int = 0) -> Way | None:
        """Return the fewest keys that move an edge there by these steps and shorter ones, the longer first."""
        if offset == target or step == len(self._steps):
            return () if offset == target else None
        if step == len(self._steps) - 1 and abs(target - offset) > _FAR:
            return None
        asked = (offset, target, step)
        if asked not in self._known:
            self._known[asked] = min(self._ways(*asked), key=len, default=None)
        return self._known[asked]

    def _ways(self, offset: int, target: int, step: int) -> Iterator[Way]:
        key, move = self._steps[step]
        for count in range(_MOST_STEPS):
            rest = self.way(offset, target, step + 1)
            if rest is not None:
                yield (*(key,) * count, *rest)
            moved = move(offset)
            if offset in (target, moved) or ((moved > target) != (offset > target) and moved != target):
                break
            offset = moved


def way_to(window: MainWindow, edges: Edges, target: Span) -> Way:
    """Return the fewest keys after which `target` is selected, from where the window is now."""
    article, text, syntax = window.article, edges.text, edges.syntax
    grown: dict[tuple[Span, int], Way | None] = {}

    def from_selection(selected: Span | None, caret: int, most: int) -> Way | None:
        key = (selected or Span(caret, caret), most)
        if key not in grown:
            found: list[Way] = []
            step = selected
            for count in range(_MOST_GROWN):
                if step is not None and (moved := edges.moves_to(step, target, most)) is not None:
                    found.append((*("=",) * count, *moved))
                step = edges.grown(step, caret)
                if step is None:
                    break
            grown[key] = min(found, key=len, default=None)
        return grown[key]

    begun = [((), article.selected_span(), article.caret())]
    begun += ((keys, span, span.end) for keys, span in _travels(window))
    begun += ((keys, span, span.end) for keys, span in _shrunk(text, syntax, begun[1:]))
    near = Span(target.start - _NEAR, target.end + _NEAR)  # from further away no few keys lead there
    begun += (
        (keys, None, caret)
        for keys, caret in _carets(window, syntax, near)
        if near.start <= caret <= near.end
    )
    begun += ((keys, hit, hit.end) for keys, hit in _finds(window, target))
    for most in (_MOST_MOVED, _MOST_EVER):
        ways = [
            (*keys, *rest)
            for keys, selected, caret in begun
            if (rest := from_selection(selected, caret, most)) is not None
        ]
        if ways:
            return min(ways, key=len)
    raise AssertionError(f"no keys select {target}")


def _travels(window: MainWindow) -> Iterator[tuple[Way, Span]]:
    """Yield what the keys select that go to what has no quotation yet; nothing is changed by looking."""
    article = window.article
    cursor, grown, bar = article.textCursor(), list(article.grown()), article.verticalScrollBar()
    height = bar.value()
    for key, go in (
        ("M", window.subjects.article.navigation.next_marks),
        ("U", window.subjects.article.navigation.next_report),
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
        bar.setValue(height)


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


def _carets(window: MainWindow, syntax: Syntax | None, near: Span) -> Iterator[tuple[Way, int]]:
    """Yield where a few caret keys lead, on the way to what is near."""
    article = window.article
    if article.selected_span() is not None:
        return
    start = article.textCursor()
    seen, edge = {start.position()}, [((), start)]
    for left in range(_MOST_CARET, 0, -1):
        further: list[tuple[Way, QTextCursor]] = []
        for keys, cursor in edge:
            offset = article._offsets.to_point(cursor.position())
            if not near.start - left * _LEAP <= offset <= near.end + left * _LEAP:
                continue
            for key, moved in _moved(article, syntax, cursor):
                if moved.position() not in seen:
                    seen.add(moved.position())
                    further.append(((*keys, key), moved))
                    yield (*keys, key), article._offsets.to_point(moved.position())
        edge = further


def _moved(
    article: ArticleView, syntax: Syntax | None, cursor: QTextCursor
) -> Iterator[tuple[str, QTextCursor]]:
    """Yield where each of the caret keys leads from a place."""
    for key, move in _MOVES.items():
        moved = QTextCursor(cursor)
        moved.movePosition(move)
        yield key, moved
    offset = article._offsets.to_point(cursor.position())
    for key, find in ((".", next_start), (",", previous_start)):
        start = find(article.text, syntax, offset)
        if start is not None:
            moved = QTextCursor(cursor)
            moved.setPosition(article._offsets.to_units(start))
            yield key, moved


def _finds(window: MainWindow, target: Span) -> Iterator[tuple[Way, Span]]:
    """Yield the hits in or around the target that a few letters lead to."""
    article = window.article
    selected = article.selected_span()
    origin = selected.start if selected else article.caret()
    folded = FoldedText(article.text)
    tried: set[str] = set()
    for at in range(target.start, target.end):
        if at > target.start and article.text[at - 1].lower() in _LETTERS:
            continue  # the start of a word is as good as its middle
        for length in range(1, _MOST_LETTERS + 1):
            letters = article.text[at : at + length].lower()
            if not _LETTERS.issuperset(letters):
                break
            if letters in tried:
                continue
            tried.add(letters)
            hits = folded.hits(letters, whole_words=False)
            first = hits.first_from(origin)
            for further in range(min(len(hits), _MOST_HITS)):
                hit = hits[(first + further) % len(hits)]
                if hit.overlaps(target):
                    yield ("/", *letters.upper(), *("Return",) * further, "Escape"), hit
                    break
