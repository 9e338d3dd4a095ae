"""M goes to words in quote marks that nobody has annotated yet; full stop and comma go by sentences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from annotator.ui.keys import layout
from tests.ui.articles import SAFE, SUGGESTIONS, TEXT, TRAFFIC, WAIT, at
from tests.ui.conftest import make_project
from tests.ui.driving import press, span_of

_SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_m_and_q_quote_every_passage_in_marks_once(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    at(shown.article, 0)
    for passage in (SAFE, WAIT, TRAFFIC):
        press(shown.article, "m")
        assert shown.article.selected_span() == passage
        press(shown.article, "q")
    assert [q.content for q in shown.workspace.opened.quotations] == [(SAFE,), (WAIT,), (TRAFFIC,)]
    at(shown.article, 0)
    press(shown.article, "m")
    assert shown.article.selected_span() is None
    assert shown.status.words().startswith("No words in quote marks after")


def test_shift_m_goes_back_and_suggestions_are_left_to_tab(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS[1:2]))
    at(shown.article, len(TEXT))
    press(shown.article, "M", _SHIFT)
    assert shown.article.selected_span() == TRAFFIC
    press(shown.article, "M", _SHIFT)
    assert shown.article.selected_span() == SAFE
    press(shown.article, "m")
    assert shown.article.selected_span() == TRAFFIC


def test_full_stop_and_comma_go_from_sentence_to_sentence_and_the_caret_is_seen(
    window, tmp_path: Path
) -> None:
    text = TEXT + "".join(f"\nSentence {n} is short. It is followed by another.\n" for n in range(30))
    shown = window(make_project(tmp_path / "p.qca", {"a1": text}))
    article = shown.article
    at(article, 0)
    wanted = [
        text.index(words) for words in ("Mayor Ann", "“It is safe", "Critics", "The Harbour", "Sentence 0")
    ]
    for start in wanted:
        press(article, ".")
        assert article.caret() == start
        assert article.selected_span() is None
    for start in reversed(wanted[:-1]):
        press(article, ",")
        assert article.caret() == start
    press(article, "q")
    assert shown.workspace.opened.quotations, "the sentence at the caret"
    at(article, 0)
    view = article.viewport().rect()
    for _ in range(40):
        press(article, ".")
        assert view.contains(article.cursorRect().center())
    at(article, len(text))
    press(article, ".")
    assert shown.status.words() == "No sentence after this place."


def test_in_the_left_hand_layout_shift_with_s_and_a_go_by_sentences(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    shown.keys.take(layout("left_hand"), dict(layout("left_hand").keys))
    at(shown.article, 0)
    press(shown.article, "S", _SHIFT)
    assert shown.article.caret() == TEXT.index("Mayor Ann")
    press(shown.article, "A", _SHIFT)
    assert shown.article.caret() == 0


def test_single_marks_are_gone_to_quoted_and_grown_to_and_apostrophes_are_not(window, tmp_path: Path) -> None:
    text = "Don’t wait\n\nThe boys’ coach said: ‘It’s the girls’ game, too.’ She didn’t mind the ’90s.\n"
    passage = span_of(text, "‘It’s the girls’ game, too.’")
    shown = window(make_project(tmp_path / "p.qca", {"a1": text}))
    at(shown.article, 0)
    press(shown.article, "m")
    assert shown.article.selected_span() == passage
    at(shown.article, text.index("game"))
    grown = []
    for _ in range(3):
        press(shown.article, "=")
        grown.append(shown.article.selected_span().of(text))
    assert grown == ["game", "It’s the girls’ game, too.", passage.of(text)]
    at(shown.article, text.index("girls"))
    press(shown.article, "q")
    (quotation,) = shown.workspace.opened.quotations
    assert quotation.content == (passage,)
    assert quotation.type_in(text) == "direct"
    press(shown.article, "m")
    assert shown.status.words().startswith("No words in quote marks after")
