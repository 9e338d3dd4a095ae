"""M goes to quote marks, U to what reporting verbs say, that nobody has annotated; full stop and comma by sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.analysis import Analysis
from annotator.domain.kinds import QUOTATION
from annotator.domain.lazy import Lazy
from annotator.domain.reports import Report, Reports
from annotator.domain.span import Span
from annotator.domain.syntax import Syntax
from annotator.project.jobs.preparation import save_analysis
from annotator.ui.actions.keys import layout, layouts
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import REED, SAFE, SAID, SHE, SUGGESTIONS, TEXT, TOLD, TRAFFIC, WAIT, at, mark, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import press, span_of

OPENED = Report(span_of(TEXT, "opened"), REED, (span_of(TEXT, "the bridge"),))
SHE_SAID = Report(SAID, SHE, (SAFE, WAIT))
_SAY = TEXT.index("said the mayor")
CRITICS_SAID = Report(Span(_SAY, _SAY + 4), span_of(TEXT, "Critics"), (TOLD,))
MAYOR_TOLD = Report(span_of(TEXT, "told"), span_of(TEXT, "the mayor"), (TRAFFIC,))
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
    assert shown.status.words().startswith("No words in quote marks are left")


def test_shift_m_goes_back_and_suggestions_are_left_to_tab(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS[1:2]))
    at(shown.article, len(TEXT))
    press(shown.article, "M", _SHIFT)
    assert shown.article.selected_span() == TRAFFIC
    press(shown.article, "M", _SHIFT)
    assert shown.article.selected_span() == SAFE
    press(shown.article, "m")
    assert shown.article.selected_span() == TRAFFIC


def test_m_goes_round_as_u_does_and_says_so(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    at(shown.article, len(TEXT))
    press(shown.article, "m")
    assert shown.article.selected_span() == SAFE
    assert shown.status.words() == "Quote marks from the top."
    press(shown.article, "M", _SHIFT)
    assert shown.article.selected_span() == TRAFFIC
    assert shown.status.words() == "Quote marks from the end."


NESTED = (
    "“I was alone. My neighbour told me, ‘Come once and I will carry you home,’ and ‘art’ was said,” she said. "
    "He left.\n"
)
OUTER = span_of(NESTED, NESTED.partition(" she said.")[0])
COME = span_of(NESTED, "‘Come once and I will carry you home,’")


def test_m_stops_at_marks_within_a_quotation_that_somebody_says_and_q_nests_them(
    window, tmp_path: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": NESTED}))
    at(shown.article, 0)
    for passage in (OUTER, COME):
        press(shown.article, "m")
        assert shown.article.selected_span() == passage
        press(shown.article, "q")
    outer, inner = shown.workspace.opened.quotations
    assert (inner.parent, outer.parent) == (outer.id, None)
    press(shown.article, "m")
    assert shown.status.words().startswith("No words in quote marks are left"), "‘art’ is a scare quote"
    press(shown.article, "i")
    assert [q.parent for q in shown.workspace.opened.quotations] == [None, None]


def test_q_within_nested_marks_means_these_once_a_quotation_has_the_outer_ones(
    window, tmp_path: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": NESTED}))
    for passage in (OUTER, COME):
        at(shown.article, COME.start + 3)
        press(shown.article, "q")
        assert passage in [q.content[0] for q in shown.workspace.opened.quotations]


def test_a_selection_grows_to_nested_marks(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": NESTED}))
    at(shown.article, COME.start + 3)
    for _ in range(3):
        press(shown.article, "=")
    assert shown.article.selected_span() == COME


def test_q_on_other_words_with_the_cue_of_a_suggestion_corrects_it(window, tmp_path: Path) -> None:
    wrong = suggest("s0", REED, cue=(SAID,), source=(SHE,))
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=(wrong,)))
    mark(shown.article, SAFE)
    press(shown.article, "q")
    assert made(shown) == [Report(SAID, SHE, (SAFE,))]
    assert not len(shown.workspace.opened.pending)
    assert shown.workspace.opened.quotations[0].provenance is not None


def test_ctrl_with_arrows_stops_at_suggestions_only_where_tab_stops_at_all(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    at(shown.article, 0)
    press(shown.article, Qt.Key.Key_Tab)
    press(shown.article, Qt.Key.Key_Return)  # s0 is a quotation now
    stops = []
    for key in [Qt.Key.Key_Down] * 3 + [Qt.Key.Key_Up] * 2:
        press(shown.article, key, Qt.KeyboardModifier.ControlModifier)
        stops.append(shown.workspace.current_proposed(QUOTATION).id)
    assert stops == ["s2", "s1", "s2", "s1", "s2"]
    press(shown.article, Qt.Key.Key_Tab)
    assert shown.workspace.current.kind == "quotation"
    for _ in range(2):
        press(shown.article, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        press(shown.article, "x")
    press(shown.article, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert shown.status.words() == "No suggestion is left to be decided here."


@pytest.fixture
def parsed(window, tmp_path: Path) -> MainWindow:
    """Give a window with the article and its parse, the caret at its start."""
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    reports = Reports.of([OPENED, SHE_SAID, CRITICS_SAID, MAYOR_TOLD])
    save_analysis(shown.workspace.project, "a1", Analysis("given 1", (), (), Syntax(reports=reports)))
    shown.workspace.opened.load_analysis()
    shown.workspace.analysis_arrived.emit()
    at(shown.article, 0)
    return shown


def made(shown: MainWindow) -> list[Report]:
    """Return the quotations as reports."""
    return [
        Report(q.cue[0], q.source[0] if q.source else None, q.content)
        for q in shown.workspace.opened.quotations
    ]


def test_u_and_q_quote_what_each_reporting_verb_says_with_cue_and_source(parsed: MainWindow) -> None:
    press(parsed.article, "u")
    assert parsed.article.selected_span() == SAFE, "what is opened is not said"
    assert "Q: quotation with cue “said”, source “she”" in parsed.status.words()
    press(parsed.article, "q")
    press(parsed.article, "u")
    assert parsed.article.selected_span() == TOLD
    press(parsed.article, "q")
    assert made(parsed) == [SHE_SAID, CRITICS_SAID]
    press(parsed.article, "u")
    assert parsed.article.selected_span() is None, "what is told stands in what is said"
    assert parsed.status.words().startswith("No reporting verb is left")


def test_u_passes_over_and_goes_round_and_shift_u_goes_back(parsed: MainWindow) -> None:
    for span in (SAFE, TOLD, SAFE):  # not TRAFFIC, which is told within what is said
        press(parsed.article, "u")
        assert parsed.article.selected_span() == span
    assert "from the top" in parsed.status.words()
    for span in (TOLD, SAFE):
        press(parsed.article, "U", _SHIFT)
        assert parsed.article.selected_span() == span
    assert len(parsed.workspace.opened.quotations) == 0


def test_what_u_selected_may_be_changed_and_keeps_cue_and_source(parsed: MainWindow) -> None:
    for key in ("u", "u", "{", "{", "{", "q"):
        press(parsed.article, key)
    shorter = Span(TOLD.start, TRAFFIC.end)
    assert made(parsed) == [CRITICS_SAID._replace(content=(shorter,))]


@pytest.mark.parametrize("point", [CRITICS_SAID.cue.start, CRITICS_SAID.cue.end, TOLD.start + 1])
def test_q_at_a_verb_or_in_what_it_says_quotes_that(parsed: MainWindow, point: int) -> None:
    at(parsed.article, point)
    press(parsed.article, "q")
    assert made(parsed) == [CRITICS_SAID]


def test_q_on_letters_of_a_verb_that_were_found_quotes_what_it_says(parsed: MainWindow) -> None:
    mark(parsed.article, Span(CRITICS_SAID.cue.start, CRITICS_SAID.cue.start + 2))
    press(parsed.article, "q")
    assert made(parsed) == [CRITICS_SAID]


def test_q_on_other_words_quotes_these(parsed: MainWindow) -> None:
    mark(parsed.article, span_of(TEXT, "the mayor"))
    press(parsed.article, "q")
    (quotation,) = parsed.workspace.opened.quotations
    assert quotation.content == (span_of(TEXT, "the mayor"),)


def test_s_again_takes_the_next_likeliest_words_and_comes_round(parsed: MainWindow) -> None:
    at(parsed.article, MAYOR_TOLD.cue.start)
    press(parsed.article, "q")
    found = []
    for _ in range(4):
        press(parsed.article, "s")
        found.append(parsed.workspace.current_quotation().source[0].of(TEXT))
    assert found[0] == "the mayor", "the first only makes it current"
    assert "Critics" in found
    assert len(set(found)) > 1


def test_without_a_parse_u_says_what_it_waits_for(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    shown.workspace.opened._syntax = Lazy(lambda: None)
    at(shown.article, 0)
    press(shown.article, "u")
    assert shown.status.words().startswith("Reporting verbs are found once")


def test_u_has_its_key_in_every_layout() -> None:
    assert {layout.keys["next_report"] for layout in layouts()} == {("U",)}


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
    assert shown.status.words().startswith("No words in quote marks are left")


def test_u_says_which_further_fragments_q_will_take(parsed: MainWindow) -> None:
    press(parsed.article, "u")
    assert parsed.article.selected_span() == SAFE
    assert "and 1 more fragment: “and nobody will wait again.”" in parsed.status.words()


def test_u_stops_at_the_outermost_verb_and_q_takes_its_whole_clause(window, tmp_path: Path) -> None:
    text = "Marlowe said she expected the inquiry to open in March."
    shown = window(make_project(tmp_path / "p.qca", {"a1": text}))
    outer = Report(span_of(text, "said"), span_of(text, "Marlowe"), (Span(13, len(text) - 1),))
    inner = Report(span_of(text, "expected"), span_of(text, "she"), (span_of(text, "to open in March"),))
    syntax = Syntax(reports=Reports.of([outer, inner]))
    save_analysis(shown.workspace.project, "a1", Analysis("given 1", (), (), syntax))
    shown.workspace.opened.load_analysis()
    at(shown.article, 0)
    press(shown.article, "u")
    press(shown.article, "u")  # what the inner verb says is within: there is no second stop
    assert shown.article.selected_span() == outer.content[0]
    press(shown.article, "q")
    assert made(shown) == [outer]
