"""The window of agreement: measured beside the window, read by keys and aloud, and kept as files."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.__main__ import main
from annotator.domain.decisions import Blindness
from annotator.project import Project
from annotator.ui.dialogs.agreement.window import AgreementWindow
from annotator.ui.look.theme import load_theme
from annotator.ui.shell.main_window import MainWindow
from tests.project.teams.compared_project import TEXT, compared_project
from tests.ui.driving import press, settle
from tests.ui.held_jobs import beside_work, hold_jobs, jobs
from tests.ui.measured_agreement import differing, measured

Key = Qt.Key


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with compared_project(tmp_path / "team.qca") as opened:
        opened.work_as("ana")
        yield opened


@pytest.fixture
def shown(
    qtbot: Any, settings_folder: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> Iterator[AgreementWindow]:
    hold_jobs(monkeypatch)
    with beside_work(lambda owner: AgreementWindow(project, lambda: load_theme("light"), owner)) as window:
        window.measure()
        yield window


def cells(shown: AgreementWindow) -> list[list[str]]:
    return shown.model.words()


def test_keys_begin_in_the_values_and_escape_leads_back_there(shown: AgreementWindow) -> None:
    jobs[0].answer(measured("ana", "ben"))
    assert shown.focusWidget() is shown.table
    press(shown.table, Key.Key_Return)
    jobs[-1].answer(differing("ana", "ben"))
    shown.places.table.setFocus()
    press(shown.places.table, Key.Key_Escape)
    assert shown.isVisible() and shown.focusWidget() is shown.table


def test_values_stand_by_measure_and_annotators(shown: AgreementWindow) -> None:
    assert jobs[0].arguments[:4] == ["agree", "--seen-by", "ana", "--json"]
    jobs[0].answer(measured("ana", "ben"))
    head, *lines = cells(shown)
    assert head == ["", "All together", "ana and ben"]
    assert ["Quotations found · F1, same words", "0.50", "0.50"] in lines
    assert ["Claim types: Quantity or statistic · Kappa", "0.31 ?", "0.31 ?"] in lines
    assert ["Check-worthy · Alpha", "–", "–"] in lines
    assert not shown.bar.isVisible() and "6 documents compared" in shown.told.text()


def test_all_of_a_value_is_told_below_and_aloud(shown: AgreementWindow) -> None:
    jobs[0].answer(measured("ana", "ben"))
    shown.table.setFocus()
    shown.table.setCurrentIndex(shown.model.index(0, 0))
    press(shown.table, Key.Key_Right)
    for _ in range(3):
        press(shown.table, Key.Key_Down)
    words = (
        "Content · Alpha for unitizing: ana and ben · 0.82 (interval of 95%: 0.72 to 0.92) · 40 cases"
        " · 6 documents · Krippendorff et al. 2016"
    )
    assert shown.chosen.text() == words
    assert shown.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == words
    press(shown.table, Key.Key_Down)
    press(shown.table, Key.Key_Down)
    assert "only one answer was given" in shown.chosen.text()


def test_enter_lists_the_places_and_enter_there_goes_to_one(shown: AgreementWindow) -> None:
    jobs[0].answer(measured("ana", "ben"))
    gone: list[tuple[int, bool]] = []
    shown.place_chosen.connect(lambda place, away: gone.append((place.start, away)))
    shown.table.setCurrentIndex(shown.model.index(0, 1))
    press(shown.table, Key.Key_Return)
    assert jobs[-1].arguments[3:-2] == [
        "--annotators", '["ana", "ben"]', "--part", "", "--differences", "f1_exact:quotation:", "--json",
    ]  # fmt: skip
    jobs[-1].answer(differing("ana", "ben"))
    places = shown.places
    assert places.isVisible() and places.told.text() == "2 places where they differ."
    model = places.table.model()
    assert [model.index(0, column).data() for column in range(4)] == [
        "Article 0",
        "words",
        "annotated",
        "not annotated",
    ]
    press(places.table, Key.Key_Down)
    press(places.table, Key.Key_Space)
    press(places.table, Key.Key_Return)
    assert gone == [(20, False), (20, True)]


def test_a_table_says_who_says_what(shown: AgreementWindow) -> None:
    jobs[0].answer(measured("ana", "ben"))
    shown.list_places(shown.model.index(0, 0))
    jobs[-1].answer([])
    assert not shown.places.confused.isVisible()  # of all together there is no such table
    shown.list_places(shown.model.index(0, 1))
    jobs[-1].answer(differing("ana", "ben"))
    shown.places.confused.click()
    assert jobs[-1].arguments[-6:-2] == ["", "--confusion", "quotation", "--json"]
    told = {"kind": "quotation", "annotators": ["ana", "ben"]}
    jobs[-1].answer(
        [
            {**told, "first": "direct", "second": "", "n": 3},
            {**told, "first": "mixed", "second": "direct", "n": 1},
        ]
    )
    model = shown.places.table.model()
    rows = [[model.index(row, column).data() for column in range(4)] for row in range(3)]
    assert rows == [["direct", "0", "0", "3"], ["mixed", "1", "0", "0"], ["nothing there", "0", "0", "0"]]
    press(shown.places.table, Key.Key_Return)  # leads nowhere
    shown.places.confused.click()
    assert "--differences" in jobs[-1].arguments


def test_what_is_chosen_is_measured(shown: AgreementWindow) -> None:
    jobs[0].answer(measured("ana", "ben"))
    shown.against.setCurrentIndex(shown.against.findData("gold"))
    shown.layers.setCurrentIndex(1)
    shown.cut.setCurrentIndex(shown.cut.findData("week"))
    shown.cut.activated.emit(shown.cut.currentIndex())
    assert jobs[-1].arguments[1:6] == ["--against", "gold", "--done", "--by", "week"]
    assert "--gamma" not in jobs[-1].arguments
    shown.gamma.click()
    assert jobs[-1].arguments[-4:-2] == ["--gamma", "--json"]
    jobs[-1].answer([*measured("ana", "ben", part="2026-W10"), *measured("ana", "cat", part="2026-W11")])
    assert shown.part.isVisible() and shown.part.count() == 2
    assert cells(shown)[0][2] == "ana and ben"
    shown.part.setCurrentIndex(1)
    shown.part.activated.emit(1)
    assert cells(shown)[0][2] == "ana and cat"


def of_pair(row: dict[str, Any], *pair: str, documents: int = 6) -> dict[str, Any]:
    return {**row, "annotators": list(pair), "documents": documents}


def of_three() -> list[dict[str, Any]]:
    """Return values of three pairs, and of one without a common document."""
    together, *_ = groups = [row for row in measured("ana", "ben") if row["role"] == "source"]
    pairs = (("ana", "ben"), ("ana", "cy"), ("ben", "cy"))
    return [
        together,
        *(of_pair(groups[1], *pair) for pair in pairs),
        of_pair(groups[1], "ana", "lea", documents=0),
    ]


def test_one_measure_is_seen_of_all_pairs(shown: AgreementWindow) -> None:
    jobs[0].answer(of_three())
    assert cells(shown)[0] == ["", "All together", "ana and ben", "ana and cy", "ben and cy"]
    assert shown.told.text().endswith("1 pair shares no document.")
    shown.measures.setFocus()
    press(shown.measures, Key.Key_Down)
    assert shown.measures.currentText() == "Source · Share that is the same"
    assert cells(shown) == [
        ["", "ana", "ben", "cy"],
        ["ana", "", "0.75", "0.75"],
        ["ben", "0.75", "", "0.75"],
        ["cy", "0.75", "0.75", ""],
    ]
    press(shown.table, Key.Key_Down)
    press(shown.table, Key.Key_Right)
    said = shown.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Source · Share that is the same: ben and cy · 0.75")
    assert shown.model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "ben: nothing to compare"
    press(shown.table, Key.Key_Return)
    assert jobs[-1].arguments[4] == '["ben", "cy"]'
    shown.show_measured(measured("ana", "ben"))  # of one pair there is no such table
    assert shown.measures.isHidden() and cells(shown)[0] == ["", "All together", "ana and ben"]


@pytest.mark.parametrize("name", ["Ana", "Maximiliane Oberhuber-Schwarzenbacher (Salzburg)"])
def test_values_are_seen_beside_long_names_in_large_letters(shown: AgreementWindow, name: str) -> None:
    font = shown.font()
    large = QFont(font)
    large.setPointSizeF(2 * font.pointSizeF())
    QApplication.setFont(large)
    try:
        shown.resize(900, 560)
        jobs[0].answer(measured(name, "ben"))
        table = shown.table
        first, room = table.visualRect(shown.model.index(0, 0)), table.viewport().rect()
        assert room.contains(first), (first, room)
        assert table.verticalHeader().width() < room.width()
        for header in (table.verticalHeader(), table.horizontalHeader()):
            for section in range(header.count()):
                assert header.sectionSize(section) >= header.sectionSizeHint(section)
    finally:
        QApplication.setFont(font)


def test_nothing_to_compare_and_stops_are_told(shown: AgreementWindow, project: Project) -> None:
    shown.stop_button.click()
    assert shown.told.text() == "Stopped: nothing new was measured." and jobs[0].is_stopped
    shown.again.click()
    jobs[-1].answer([])
    assert shown.told.text().startswith("Nothing to compare") and not shown.save.isEnabled()
    project.set_blindness(Blindness(100))
    project.work_as("dora")
    shown.again.click()
    jobs[-1].answer([])
    waits = "What others have in 1 document is kept back until dora has done it."
    assert shown.told.text() == f"Nothing to compare yet. {waits}"
    shown.again.click()
    jobs[-1].finished.emit(2, "", "annotator: There are no two annotators to compare.")
    assert "no two annotators" in shown.told.text()


@pytest.mark.parametrize("ending", [".csv", ".png"])
def test_values_are_kept_as_files(
    shown: AgreementWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    jobs[0].answer(measured("ana", "ben"))
    path = tmp_path / f"kept{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    shown.save.click()
    assert shown.told.text() == f"Saved: {path}"
    if ending == ".png":
        assert QImage(str(path)).width() > 600
    else:
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
        assert (rows[0]["annotators"], rows[0]["value"]) == ("ana + ben + cy", "0.5")


def test_the_key_opens_it_and_a_place_leads_into_the_article(
    project: Project, window: Callable[[Path], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = project.path
    project.close()
    hold_jobs(monkeypatch)
    shown = window(path)
    settle()
    press(shown, Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    agreement = shown.subjects.team.agreement.shown
    assert agreement is not None and agreement.isVisible()
    jobs[-1].answer(measured("ana", "ben"))
    agreement.list_places(agreement.model.index(0, 1))
    start = TEXT.index("trams")
    place = {**differing("ana", "ben")[0], "start": start, "end": start + 5}
    jobs[-1].answer([place])
    press(agreement.places.table, Key.Key_Return)
    selected = shown.article.selected_span()
    assert selected is not None and selected.of(shown.article.text) == "trams"
    place = {**place, "start": len(TEXT) - 1, "end": len(TEXT) + 9}
    jobs.clear()
    agreement.list_places(agreement.model.index(0, 1))
    jobs[-1].answer([place])
    press(agreement.places.table, Key.Key_Return)  # the text was replaced since it was measured
    assert shown.article.selected_span() == selected
    agreement.close()


def test_window_and_command_understand_each_other(
    shown: AgreementWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    def run_newest() -> None:
        assert main(jobs[-1].arguments) == 0
        jobs[-1].answer(json.loads(capsys.readouterr().out))

    shown.gamma.click()
    run_newest()
    assert cells(shown)[0] == ["", "All together", "ana and ben", "ana and cy", "ben and cy"]
    row = next(n for n, line in enumerate(cells(shown)[1:]) if line[0] == "Speaker · Share that is the same")
    shown.list_places(shown.model.index(row, 1))
    run_newest()
    model = shown.places.table.model()
    assert [model.index(0, column).data() for column in (1, 2, 3)] == [
        "that trams are late",
        "Ben Okoye",
        "Ann Reed",
    ]
    shown.list_places(shown.model.index(0, 2))
    run_newest()
    assert shown.places.told.text() == "1 place where they differ."
    shown.places.confused.click()
    run_newest()
    assert shown.places.table.model().index(0, 0).data() == "direct"
    row = next(
        n for n, line in enumerate(cells(shown)[1:]) if line[0] == "Quotations found · Gamma with types"
    )
    shown.list_places(shown.model.index(row, 2))
    run_newest()
    model = shown.places.table.model()
    assert [model.index(0, column).data() for column in (1, 2, 3)] == [
        "“Rents fell,”",
        "direct: “Rents fell,”",
        "mixed: “Rents fell,”",
    ]
    assert model.index(1, 3).data() == "not annotated"
