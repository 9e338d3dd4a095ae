"""The dashboard: counted beside the window, read by keys, by mouse and aloud, and kept as files."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from math import nextafter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QDate, QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from annotator.domain.annotation_query import AnnotationQuery
from annotator.domain.document_filter import DocumentFilter
from annotator.project import Project
from annotator.project.jobs.figures.table import FIGURES
from annotator.project.jobs.figures.work import with_due_date
from annotator.ui.dialogs.dashboard.card import FigureCard
from annotator.ui.dialogs.dashboard.charts import CHARTS
from annotator.ui.dialogs.dashboard.sentences import sentence
from annotator.ui.dialogs.dashboard.window import Dashboard
from annotator.ui.look.theme import load_theme
from annotator.ui.shell.main_window import MainWindow
from tests.examples import child, finish
from tests.project.jobs.figures.worked_project import worked_project
from tests.ui.conftest import make_project
from tests.ui.counted_figures import counted, nothing_counted
from tests.ui.driving import click as click_on
from tests.ui.driving import press, settle
from tests.ui.held_jobs import beside_work, hold_jobs, jobs

Key = Qt.Key


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(make_project(tmp_path / "press.qca", {"a1": "One.\n", "a2": "Two.\n"})) as opened:
        opened.work_as("ana")
        yield opened


@pytest.fixture
def dashboard(
    qtbot: Any, settings_folder: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Dashboard]:
    """Give a dashboard whose counting waits for the test."""
    hold_jobs(monkeypatch)
    with beside_work(lambda owner: Dashboard(project, lambda: load_theme("light"), owner)) as shown:
        shown.count()
        yield shown


@pytest.fixture
def figures(qtbot: Any, dashboard: Dashboard) -> Dashboard:
    """Give a dashboard that shows figures."""
    dashboard.show_counted(counted())
    qtbot.waitUntil(lambda: len(dashboard.cards) == len(FIGURES), timeout=60_000)
    settle()
    return dashboard


def card_of(shown: Dashboard, id: str) -> FigureCard:
    return next(card for card in shown.cards if card.figure.id == id)


def click(card: FigureCard, place: int) -> None:
    chart = card.chart
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=chart.place_of(place).toPoint())


def move_to(chart: QWidget, at: QPoint) -> None:
    """Move the mouse to a place of a chart; without a window manager QTest's own moves may get lost."""
    viewport, place = chart.viewport(), QPointF(at)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, place, QPointF(viewport.mapToGlobal(at)), none, none,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, move)
    settle()


def asked(shown: Dashboard) -> list[Any]:
    """Return the list that grows by what the dashboard asks for."""
    found: list[Any] = []
    shown.documents_asked.connect(found.append)
    shown.annotations_asked.connect(found.append)
    return found


# Counting


def test_it_counts_own_annotations_at_first_and_shows_how_far_it_is(dashboard: Dashboard) -> None:
    assert jobs[-1].arguments[-8:] == [
        "stats", "--json", "--figures", "--annotator", "ana", "--own", "--", str(dashboard._path),
    ]  # fmt: skip
    jobs[-1].progressed.emit(1, 2)
    assert dashboard.told.text() == "Counting: 1 of 2 documents."
    assert (dashboard.bar.value(), dashboard.bar.isVisible()) == (500, True)
    press(dashboard.whose, Key.Key_Down)
    assert "--own" not in jobs[-1]._command
    assert jobs[0].is_stopped, "one counting at a time"


def test_it_can_be_stopped_and_left(dashboard: Dashboard) -> None:
    dashboard.stop_button.setFocus()
    press(dashboard.stop_button, Key.Key_Space)
    assert jobs[-1].is_stopped
    assert not dashboard.bar.isVisible()
    assert dashboard.told.text() == "Stopped: nothing new was counted."
    press(dashboard.whose, Key.Key_F5)
    assert not jobs[-1].is_stopped
    press(dashboard, Key.Key_Escape)
    assert jobs[-1].is_stopped
    assert not shiboken6.isValid(dashboard), "it is deleted as it closes"


def test_a_counting_that_fails_says_why(dashboard: Dashboard) -> None:
    jobs[-1].finished.emit(2, "", "annotator: p.qca is damaged. Restore it.")
    assert dashboard.told.text() == "p.qca is damaged. Restore it."
    assert dashboard.cards == []


def test_the_library_of_charts_is_loaded_when_figures_come_and_changes_no_hooks() -> None:
    code = (
        "import sys, threading; from PySide6.QtWidgets import QApplication, QWidget; app = QApplication([])\n"
        "import annotator.ui.shell.main_window, annotator.ui.dialogs.dashboard.window\n"
        "print('pyqtgraph' in sys.modules)\n"
        "hooks = sys.excepthook, threading.excepthook\n"
        "from annotator.ui.background.chart_library import ChartLibrary\n"
        "library = ChartLibrary(); library.loaded.connect(app.quit); library.load(); app.exec()\n"
        "print(library.is_loaded, hooks == (sys.excepthook, threading.excepthook))\n"
    )
    assert finish(child(code))[0].split() == ["False", "True", "True"]


def test_the_real_command_counts_for_the_window(qtbot: Any, settings_folder: Path, tmp_path: Path) -> None:
    with worked_project(tmp_path / "p.qca", documents=3) as project:
        owner = QWidget()
        shown = Dashboard(project, lambda: load_theme("light"), owner)
        shown.count()
        qtbot.waitUntil(lambda: len(shown.cards) == len(FIGURES), timeout=60_000)
        assert [card.figure for card in shown.cards] == list(FIGURES)
        assert shown.told.text().startswith("Counted at ")
        assert card_of(shown, "types").rows
        shown.close()
        owner.deleteLater()


# What is behind


def test_keys_go_through_the_marks_and_open_what_is_behind(figures: Dashboard) -> None:
    found, card = asked(figures), card_of(figures, "done")
    card.chart.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert card.told.text() == "Day: 2026-03-02 · Annotator: ana · Documents: 4"
    press(card.chart, Key.Key_Right)
    press(card.chart, Key.Key_Return)
    press(card.chart, Key.Key_End)
    press(card.chart, Key.Key_Space)
    press(card.chart, Key.Key_Right)  # there is no further one
    press(card.chart, Key.Key_Left)
    press(card.chart, Key.Key_Home)
    press(card.chart, Key.Key_Enter)
    assert found == [
        DocumentFilter(done_by="ben", done_on="2026-03-02"),
        DocumentFilter(done_by="ben", done_on="2026-03-05"),
        DocumentFilter(done_by="ana", done_on="2026-03-02"),
    ]


_BEHIND = [
    ("pace", 0, DocumentFilter(assigned="ana")),
    ("pace", 1, DocumentFilter(annotator="ben")),
    ("time", 1, DocumentFilter(done_by="ben")),
    ("acts", 0, DocumentFilter(done_by="ana", done_on="2026-03-02")),
    ("types", 2, AnnotationQuery("quotation", "ana", type="mixed")),
    ("cues", 0, AnnotationQuery("quotation", "ana", cue="said")),
    ("rejected_cues", 3, AnnotationQuery("quotation", "ana", cue="read", decision="rejected")),
    ("speakers", 0, AnnotationQuery("quotation", "ana", speaker="s0")),
    ("claim_types", 0, AnnotationQuery("claim", "ana", claim_type="quantity")),
    ("claim_types", 1, AnnotationQuery("claim", "ana", claim_type="quantity", other_claim_type="event")),
    ("rules", 1, AnnotationQuery("quotation", "ana", rule="verb before content", decision="edited")),
    ("reasons", 0, AnnotationQuery("quotation", "ana", decision="rejected", reason="wrong extent")),
    ("scores", 0, AnnotationQuery("quotation", "ana", score_from=0.5, score_until=nextafter(0.6, 0))),
    ("scores", 2, AnnotationQuery("claim", "ana", score_from=0.9, score_until=1.0)),
]


def test_a_click_on_a_mark_opens_what_it_counts(figures: Dashboard) -> None:
    found = asked(figures)
    for id, place, _ in _BEHIND:
        click(card_of(figures, id), place)
    assert found == [behind for *_, behind in _BEHIND]
    assert {id for id, *_ in _BEHIND} | {"done"} == set(CHARTS)


def test_annotations_of_all_are_asked_for_where_all_are_counted(figures: Dashboard) -> None:
    press(figures.whose, Key.Key_Down)
    found = asked(figures)
    click(card_of(figures, "types"), 0)
    assert found == [AnnotationQuery("quotation", "", type="direct")]


def test_the_mouse_shows_what_a_mark_says_and_presses_beside_it_do_nothing(figures: Dashboard) -> None:
    found, card = asked(figures), card_of(figures, "cues")
    hint = card.told.text()
    move_to(card.chart, card.chart.place_of(0).toPoint())
    assert card.told.text().startswith("Cue: said · Quotations: 9 · Suggestions decided on: 9")
    move_to(card.chart, QPoint(2, 2))
    assert card.told.text() == hint
    QTest.mouseClick(card.chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert found == []


def test_neither_the_wheel_nor_a_drag_moves_a_chart(figures: Dashboard) -> None:
    chart = card_of(figures, "done").chart
    place, after = chart.place_of(0), chart.place_of(0) + QPointF(40, 40)
    QTest.mousePress(chart.viewport(), Qt.MouseButton.RightButton, pos=place.toPoint())
    move_to(chart, after.toPoint())
    QTest.mouseRelease(chart.viewport(), Qt.MouseButton.RightButton, pos=after.toPoint())
    centre, delta = QPointF(chart.viewport().rect().center()), QPoint(0, -120)
    wheel = QWheelEvent(
        centre, chart.viewport().mapToGlobal(centre), QPoint(), delta, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chart.viewport(), wheel)
    assert not wheel.isAccepted(), "it is left to the page"
    assert chart.place_of(0) == place


def test_numbers_are_seen_beside_long_names_in_a_table(figures: Dashboard) -> None:
    asked(figures)
    card = card_of(figures, "speakers")
    card.as_table.setFocus()
    press(card.as_table, Key.Key_Space)
    table = card.table
    assert table is not None
    table.resize(330, 200)
    settle()
    last = table.visualRect(table.model().index(1, table.model().columnCount() - 1))
    assert table.viewport().rect().contains(last.adjusted(0, 0, -1, 0))


def test_a_table_has_the_same_numbers_and_opens_by_enter(figures: Dashboard) -> None:
    found, card = asked(figures), card_of(figures, "done")
    card.as_table.setFocus()
    press(card.as_table, Key.Key_Space)
    assert card.table.isVisible()
    assert not card.chart.isVisible()
    model = card.table.model()
    cells = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert cells[:2] == [["day not known", "ana", "1"], ["2026-03-02", "ana", "4"]]
    card.table.setFocus()
    card.table.selectRow(0)
    press(card.table, Key.Key_Return)
    assert figures.told.text() == "No list holds these documents: it is not known when they were done."
    press(card.table, Key.Key_Down)
    press(card.table, Key.Key_Return)
    assert found == [DocumentFilter(done_by="ana", done_on="2026-03-02")]


# Words


def test_each_card_says_in_words_what_its_chart_shows(figures: Dashboard) -> None:
    said = {card.figure.id: card.words for card in figures.cards}
    assert said["done"] == "10 documents are done. 3 of them on 2026-03-05, the latest day."
    assert said["pace"].startswith("ana: 5 left at 1.7 a working day, likely done on 2027-01-31.")
    assert said["rejected_cues"] == (
        "Most rejections, of the suggestions decided on: “said” (3 of 9, 33%) and “told” (3 of 9, 33%)."
    )
    assert said["cues"].endswith("“read” (7) and 1 other with as many.")
    for card in figures.cards:
        assert card.chart.accessibleName() == card.title
        assert card.chart.accessibleDescription() == card.words
        assert card.words in [label.text() for label in card.findChildren(QLabel)]


def test_axes_end_where_their_values_do(figures: Dashboard) -> None:
    across, _ = card_of(figures, "pace").chart._axes
    ticks = [value for _, values in across.tickValues(0, 1.6, 500) for value in values]
    assert max(ticks) <= 1, "no more than all of them can be done"
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    (_, begin, end), _, _ = across.generateDrawSpecs(painter)
    painter.end()
    assert (end.x() - begin.x()) * 1.6 == pytest.approx(across.size().width(), rel=0.02)
    level, upright = card_of(figures, "claim_types").chart._axes
    assert level._axis.names == ("1", "2"), "names would lie over each other"
    assert upright._axis.names == ("1 quantity", "2 event")


def test_titles_of_axes_are_the_words_alone(figures: Dashboard) -> None:
    for card in figures.cards:
        for axis in card.chart._axes:
            axis.setRange(-0.5, 0.5)  # of a single row, for which the library would write a power
            assert "(x" not in axis.label.toPlainText()


def test_an_empty_project_says_what_will_be_shown_when(qtbot: Any, dashboard: Dashboard) -> None:
    dashboard.show_counted(nothing_counted())
    qtbot.waitUntil(lambda: len(dashboard.cards) == len(FIGURES), timeout=60_000)
    assert dashboard.told.text() == "Nothing was annotated yet. Each card says what it will show."
    assert card_of(dashboard, "cues").words == "Which words report most often, once a quotation has a cue."
    assert not dashboard.save_all.isEnabled()


def test_rows_that_cannot_be_read_are_told(qtbot: Any, dashboard: Dashboard) -> None:
    dashboard.show_counted(counted(unreadable=2))
    qtbot.waitUntil(lambda: len(dashboard.cards) == len(FIGURES), timeout=60_000)
    assert "2 annotations or layers cannot be read" in dashboard.told.text()


def test_a_date_to_be_done_by_says_who_is_behind_without_counting_again(figures: Dashboard) -> None:
    chosen: list[object] = []
    figures.due_date_chosen.connect(chosen.append)
    number = len(jobs)
    figures.due.box.setFocus()
    press(figures.due.box, Key.Key_Space)
    assert figures.told.text() == "No day is set yet: choose one, and press Enter."
    field = figures.due.field
    assert field.hasFocus()
    press(field, Key.Key_PageDown)
    for _ in ("year", "month", "day"):
        assert chosen == []
        press(field, Key.Key_Tab)
    assert chosen == [figures.due.day]
    field.setFocus()
    field.setDate(QDate(2026, 12, 30))
    press(field, Key.Key_Up)
    press(field, Key.Key_PageUp)
    press(field, Key.Key_Escape)
    assert (figures.isVisible(), field.day, len(chosen)) == (True, chosen[0], 1), "steps set nothing"
    field.setDate(QDate(2026, 12, 31))
    press(field, Key.Key_Return)
    assert chosen[1:] == [date(2026, 12, 31)]
    assert figures.told.text() == "To be done by 2026-12-31, for everyone who opens the project."
    assert card_of(figures, "pace").words.startswith("Behind schedule")
    press(figures.area, Key.Key_PageDown)
    assert figures.area.verticalScrollBar().value() > 0, "the keys are for the page again"
    assert (field.hasFocus(), len(chosen)) == (False, 2)
    click_on(figures.due.back)
    assert chosen[2:] == chosen[:1]
    assert figures.due.back.text() == "Back to 2026-12-31"
    field.calendarWidget().clicked.emit(QDate(2026, 12, 24))
    assert chosen[3:] == [date(2026, 12, 24)]
    figures.due.box.setFocus()
    press(figures.due.box, Key.Key_Space)
    assert chosen[-1] is None
    assert "Behind" not in card_of(figures, "pace").words
    assert len(jobs) == number


def test_the_pace_names_who_is_behind_or_says_that_nobody_is() -> None:
    figure = next(figure for figure in FIGURES if figure.id == "pace")
    (begun, *_), today = counted()["figures"]["pace"]["rows"], date(2026, 3, 20)
    idle = {**begun, "done": 0, "left": 10, "total": 10, "a_day": None, "finish": "", "since": "2026-03-10"}
    rows = [{**idle, "annotator": name} for name in ("dee", "eve", "fay", "gil")] + [begun]

    def said(*rows: Any, due: date) -> str:
        return sentence(figure, [with_due_date(row, today, due) for row in rows])

    assert said(begun, idle, due=date(2028, 1, 1)).startswith("Nobody is behind schedule for 2028-01-01. ")
    assert said(begun, idle, due=date(2026, 3, 30)).startswith(
        "Behind schedule: ana and ana (nothing done yet)."
    )
    assert said(*rows, due=date(2026, 3, 30)).startswith(
        "Behind schedule: dee (nothing done yet), eve (nothing done yet), fay (nothing done yet) and 2 more."
    )


def test_each_figure_has_a_chart_and_small_windows_one_column(figures: Dashboard) -> None:
    assert set(CHARTS) == {figure.id for figure in FIGURES}
    figures.resize(QSize(620, 480))
    settle()
    left = {card.x() for card in figures.cards}
    assert len(left) == 1
    assert figures.area.horizontalScrollBar().maximum() == 0, "nothing is cut at the side"


def test_series_differ_in_pattern_where_colours_are_alike(figures: Dashboard) -> None:
    for name in ("light", "dark", "contrast-light", "contrast-dark"):
        figures.cards[0].show_in(load_theme(name))
        chart = figures.cards[0].chart
        image = chart.grab().toImage()
        seen = []
        for place in (0, 1):  # of the same day, ana's and ben's
            middle = chart.place_of(place) + QPointF(24, 0)
            line = [(int(middle.x()) + x, int(middle.y())) for x in range(-8, 9)]
            seen.append({image.pixelColor(*pixel).name() for pixel in line})
        assert len(seen[0]) == 1, "one is plain"
        assert len(seen[1]) > 1, "one is hatched"


# Files


def test_a_figure_is_saved_as_picture_drawing_and_table(
    figures: Dashboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = card_of(figures, "reasons")
    names = {".png": "a.png", ".svg": "b", ".csv": "c.csv"}
    actions = dict(zip(names, card.save.menu().actions(), strict=True))
    for ending, name in names.items():
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, n=name: (str(tmp_path / n), ""))
        actions[ending].trigger()
    picture = QImage(str(tmp_path / "a.png"))
    assert picture.width() == 2 * (card.chart.width() + 32)
    drawing = (tmp_path / "b.svg").read_text(encoding="utf-8")
    assert "wrong extent" in drawing
    assert card.title in drawing
    table = (tmp_path / "c.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(table)))
    assert rows[0] == ["Kind", "Reason", "Rejected"]
    assert rows[1] == ["quotation", "wrong extent", "3"]
    assert figures.told.text() == f"Saved: {tmp_path / 'c.csv'}"


def test_no_cell_of_a_table_is_a_formula(qtbot: Any, dashboard: Dashboard) -> None:
    dashboard.show_counted(counted("=1+1", "@cmd"))
    qtbot.waitUntil(lambda: len(dashboard.cards) == len(FIGURES), timeout=60_000)
    table = card_of(dashboard, "time").written(".csv").decode("utf-8-sig")
    assert [row[0] for row in csv.reader(io.StringIO(table))] == ["Annotator", "'=1+1", "'@cmd"]


def test_all_figures_are_saved_in_one_archive(
    figures: Dashboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all"), ""))
    figures.save_all.click()
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        names = archive.namelist()
    assert len(names) == 3 * len(FIGURES)
    assert {"01 done.png", "01 done.svg", "01 done.csv"} <= set(names)


# In the window


def test_the_action_opens_one_dashboard_and_a_closed_project_closes_it(
    window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold_jobs(monkeypatch)
    shown = window(make_project(tmp_path / "p.qca", {"a1": "One.\n"}))
    press(shown.article, Key.Key_F9)
    first = shown.subjects.dashboard.shown
    assert first.isVisible()
    assert not first.isModal()
    shown.activateWindow()
    press(shown.article, Key.Key_F9)
    assert shown.subjects.dashboard.shown is first
    first.due_date_chosen.emit(date(2026, 12, 31))
    assert shown.workspace.project.due_date() == date(2026, 12, 31)
    shown.subjects.projects.leave()
    settle()
    assert shown.subjects.dashboard.shown is None
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, Dashboard)]


def test_lists_come_up_with_what_is_behind_a_mark(
    window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold_jobs(monkeypatch)
    shown = window(make_project(tmp_path / "p.qca", {"a1": "One.\n"}))
    press(shown.article, Key.Key_F9)
    asked_for: list[object] = []
    concordance = SimpleNamespace(show_query=asked_for.append)
    monkeypatch.setattr(type(shown.subjects), "concordance", concordance, raising=False)
    monkeypatch.setattr(type(shown.documents), "set_filter", lambda self, chosen: asked_for.append(chosen))
    query, chosen = AnnotationQuery(cue="said"), DocumentFilter(done_by="Ana")
    shown.subjects.dashboard.shown.annotations_asked.emit(query)
    assert shown.subjects.dashboard.shown.windowHandle().transientParent() is None
    shown.subjects.dashboard.shown.documents_asked.emit(chosen)
    settle()
    assert asked_for == [query, chosen]
    assert shown.documents.isVisible()
    assert shown.subjects.dashboard.shown.isVisible(), "it stays open beside the work"
