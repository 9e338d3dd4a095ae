"""Edges that are dragged: of the current annotation's spans, and of the entity at the caret."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from annotator.domain.kinds import QUOTATION
from annotator.domain.span import Span
from annotator.ui.session.items import Current
from tests.ui.articles import ENTITIES, REED, SAID, SHE, SUGGESTIONS, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle, span_of
from tests.ui.pointing import Pointer, before, behind, within

_ALT = Qt.KeyboardModifier.AltModifier
HEBREW = "ראש העיר אמר: “הגשר בטוח לכולם”, ואיש לא ענה.\n"


@pytest.fixture
def shown(window, tmp_path: Path):
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS[:1]))


def quote(shown, span: Span):
    mark(shown.article, span)
    press(shown.article, "q")
    return shown.workspace.current_quotation()


def shape(shown) -> Qt.CursorShape:
    return shown.article.viewport().cursor().shape()


def painted(shown, key_of) -> Span:
    """Return where the article shows a span at the moment."""
    highlights = shown.article._highlights
    return next(s for k, s in highlights.overlapping(Span(0, len(TEXT))).items() if key_of(k))


def test_near_an_edge_of_the_current_annotation_the_pointer_says_so(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    quote(shown, TRAFFIC)
    for edge in (before(article, TRAFFIC.start), behind(article, TRAFFIC.end)):
        pointer.move(edge)
        assert shape(shown) == Qt.CursorShape.SplitHCursor
        pointer.move(edge + QPoint(0, 60))
        assert shape(shown) == Qt.CursorShape.IBeamCursor
    shown.workspace.set_current(None)
    pointer.move(before(article, TRAFFIC.start))
    assert shape(shown) == Qt.CursorShape.IBeamCursor


def test_an_edge_moves_by_words_while_it_is_dragged_and_is_one_act(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    quotation = quote(shown, TRAFFIC)
    wider = span_of(TEXT, "told them “traffic would double by 2030”")
    pointer.press(before(article, TRAFFIC.start))
    pointer.move(within(article, wider.start + 2))
    assert painted(shown, lambda k: k.id == quotation.id) == wider
    assert shown.workspace.current_quotation().content == (TRAFFIC,), "nothing is saved yet"
    pointer.release(within(article, wider.start + 2))
    assert shown.workspace.current_quotation().content == (wider,)
    assert shown.workspace.project.next_undo().act == "move content edge"
    press(article, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown.workspace.current_quotation().content == (TRAFFIC,)
    assert painted(shown, lambda k: k.id == quotation.id) == TRAFFIC


def test_an_edge_is_moved_without_a_selection_left_behind(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    quote(shown, TRAFFIC)
    words = span_of(TEXT, "opened the bridge")
    pointer.drag(before(article, words.start), behind(article, words.end))
    assert shown.selection_bar.isVisible()
    pointer.press(behind(article, TRAFFIC.end))
    assert article.selected_span() is None
    assert not shown.selection_bar.isVisible()
    pointer.release(behind(article, TRAFFIC.end))


def test_marks_stay_together_when_an_edge_passes_one(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    quote(shown, TRAFFIC)
    pointer.drag(before(article, TRAFFIC.start), within(article, TEXT.index("would")))
    assert shown.workspace.current_quotation().content == (span_of(TEXT, "would double by 2030"),)


def test_with_alt_an_edge_moves_by_characters(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    quote(shown, TRAFFIC)
    pointer.drag(behind(article, TRAFFIC.end), before(article, TRAFFIC.end - 3), _ALT)
    assert shown.workspace.current_quotation().content == (Span(TRAFFIC.start, TRAFFIC.end - 3),)


def test_an_edge_stops_at_the_last_character_before_the_other(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    quote(shown, TRAFFIC)
    pointer.drag(behind(article, TRAFFIC.end), before(article, TRAFFIC.start - 12), _ALT)
    assert shown.workspace.current_quotation().content == (Span(TRAFFIC.start, TRAFFIC.start + 1),)


def test_escape_leaves_the_edge_where_it_was(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    quotation = quote(shown, TRAFFIC)
    there = shown.workspace.project.next_undo()
    pointer.press(before(article, TRAFFIC.start))
    pointer.move(within(article, TRAFFIC.start - 8))
    press(article, Qt.Key.Key_Escape)
    assert painted(shown, lambda k: k.id == quotation.id) == TRAFFIC
    pointer.release(within(article, TRAFFIC.start - 8))
    assert shown.workspace.project.next_undo() == there
    assert shown.workspace.current_quotation() == quotation, "Escape took the drag only"


def test_a_click_on_an_edge_moves_nothing_and_places_the_caret(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    quote(shown, TRAFFIC)
    there = shown.workspace.project.next_undo()
    article.place_caret(0)
    pointer.click(before(article, TRAFFIC.start))
    assert article.caret() == TRAFFIC.start
    assert shown.workspace.project.next_undo() == there


@pytest.mark.parametrize("part", ["cue", "source"])
def test_edges_of_cue_and_source_move_too(shown, part: str) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    press(article, Qt.Key.Key_Tab)
    press(article, Qt.Key.Key_Return)
    (quotation,) = shown.workspace.opened.quotations
    shown.workspace.set_current(Current("quotation", quotation.id))
    settle()
    if part == "cue":
        pointer.drag(behind(article, SAID.end), within(article, TEXT.index("and nobody") + 1), _ALT)
        assert shown.workspace.current_quotation().cue[0].start == SAID.start
        assert shown.workspace.current_quotation().cue[0].end > SAID.end
    else:
        pointer.drag(before(article, SHE.start), before(article, SHE.start + 1), _ALT)
        assert shown.workspace.current_quotation().source == (Span(SHE.start + 1, SHE.end),)


def test_a_claims_edge_moves(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    mark(article, span_of(TEXT, "double by 2030"))
    press(article, "k")
    pointer.drag(before(article, TEXT.index("double")), within(article, TEXT.index("would") + 1))
    assert shown.workspace.current_claim().content == (span_of(TEXT, "would double by 2030"),)


def test_a_suggestion_with_a_moved_edge_is_accepted_with_changes(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    press(article, Qt.Key.Key_Tab)
    suggestion = shown.workspace.current_proposed(QUOTATION)
    end = suggestion.content[0].end
    pointer.drag(behind(article, end), before(article, end - 2), _ALT)
    (quotation,) = shown.workspace.opened.quotations
    assert quotation.content == (Span(suggestion.content[0].start, end - 2),)
    assert (quotation.cue, quotation.source) == (suggestion.annotation.cue, suggestion.annotation.source)
    assert quotation.provenance.state == "edited"
    assert shown.workspace.current_quotation() == quotation
    assert not len(shown.workspace.opened.pending)


def test_an_entity_that_was_clicked_can_be_moved_and_one_that_was_not_cannot(shown) -> None:
    article, pointer = shown.article, Pointer(shown.article)
    mayor = span_of(TEXT, "Mayor Ann Reed")
    pointer.drag(before(article, REED.start), within(article, mayor.start + 1))
    assert article.selected_span() == Span(mayor.start, REED.start - 1), "the drag selects"
    pointer.click(within(article, REED.start + 2))
    pointer.drag(before(article, REED.start), within(article, mayor.start + 1))
    assert next(iter(shown.workspace.opened.entities)).span == mayor
    assert shown.workspace.project.next_undo().act == "move entity edge"


def test_edges_of_right_to_left_words_are_where_they_are_seen(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "h.qca", {"a1": HEBREW}))
    shown.article.set_zoom(70)  # all of it on one line
    article, pointer = shown.article, Pointer(shown.article)
    start, end = HEBREW.index("“"), HEBREW.index("”") + 1
    quote(shown, Span(start, end))
    assert before(article, start).x() > behind(article, end).x()
    pointer.move(before(article, start))
    assert shape(shown) == Qt.CursorShape.SplitHCursor
    said = HEBREW.index("אמר")
    pointer.drag(before(article, start), within(article, said + 1))
    assert shown.workspace.current_quotation().content == (Span(said, end),)
