"""The acts of lead and annotators through the window, by keys alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.domain.gold import GOLD
from annotator.ui.dialogs.exports.export import ExportDialog
from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.dialogs.merging import MergeDialog
from annotator.ui.dialogs.plan import PlanDialog
from annotator.ui.shell.main_window import MainWindow
from tests.e2e.team_round.teams import Team
from tests.replay.by_keys import KeyReplay
from tests.replay.hand import Hand
from tests.replay.sides import key_at
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.driving import settle

_PATIENCE = 600.0  # seconds that a command beside the window may take on a busy machine
_MOST_TABS = 12  # from the first control of a window to its table


def do(hand: Hand, words: str) -> None:
    """Do an action by its name, in the palette."""
    hand.press("Ctrl+K")
    hand.type(words)
    hand.press("Return")


class Lead:
    """The one who plans, brings together and adjudicates.

    Attributes
    ----------
    hand: counts the keys.
    documents, differences: those with differences, and these.
    keys, acts: what deciding took in these documents, A and D included; an act is a step of undo.
    """

    def __init__(self, window: MainWindow, team: Team) -> None:
        self._window = window
        self._team = team
        self.hand = Hand(window)
        self.documents = 0
        self.differences = 0
        self.keys = 0
        self.acts = 0

    def plan(self, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Plan with a fifth of the documents in common, and write the packages."""
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
        people = list(self._team.people)

        def fill(dialog: PlanDialog) -> None:
            self.hand.press("Ctrl+A")
            self.hand.type(", ".join(people))
            self.hand.press("Alt+C", *["Up"] * 4)
            number = len(self._team.texts) // 5
            common = "1 is common." if number == 1 else f"{number} are common."
            wait_for(lambda: dialog.chosen() == people and common in dialog.told.text(), _PATIENCE)
            assert (dialog.plan().common, dialog.plan().by) == (20, 2)
            self.hand.press("Return")
            wait_for(lambda: not dialog.isVisible(), _PATIENCE)

        with answering(PlanDialog, fill, _PATIENCE):
            do(self.hand, "plan the work")
        self._wait_for_job()
        assert len(list(out.iterdir())) == len(people)

    def bring_together(self, packages: Sequence[Path], monkeypatch: pytest.MonkeyPatch) -> None:
        """Bring the packages together; speakers of one name become one, those with like names stay two."""
        monkeypatch.setattr(
            QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in packages], "")
        )

        def bring(dialog: MergeDialog) -> None:
            self.hand.press("Alt+A")
            wait_for(dialog.merge_button.isEnabled, _PATIENCE)
            assert dialog.files.rows.rowCount() == len(packages)
            deciding = dialog.to_decide
            same = [question for question in deciding._asked if question.sort == "same name"]
            if same:
                self._tab_to(dialog.questions)
                self.hand.press("Home", *["Down"] * deciding._asked.index(same[0]))
                assert deciding._chosen() == same[0]
                self.hand.press("Alt+D", "Down")
                if deciding.like_button.isVisible():
                    self.hand.press("Alt+K")
                wait_for(lambda: len(dialog.decisions().speakers) == len(same), _PATIENCE)
            self.hand.press("Alt+B")
            wait_for(lambda: not dialog.isVisible(), _PATIENCE)

        with answering(MergeDialog, bring, _PATIENCE):
            do(self.hand, "bring together")
        self._wait_for_job()
        assert "Undo takes it back." in self._window.status.words()
        back_to(self._window)

    def look_at_agreement(self) -> None:
        """Measure how far all agree, list where they do not, and go to the first place."""
        window = self._window
        self.hand.press("Shift+F9")
        shown = window.subjects.team.agreement.shown
        assert shown is not None
        wait_for(lambda: shown.model.rowCount() and not shown.bar.isVisible(), _PATIENCE)
        self._tab_to(shown.table)
        self.hand.press("Return")
        places = shown.places
        wait_for(lambda: QApplication.focusWidget() is places.table, _PATIENCE)
        place = places._places[0]
        self.hand.press("Return")
        opened = window.workspace.opened
        assert opened is not None and opened.document.id == place.document
        selected = window.article.selected_span()
        assert selected is not None and tuple(selected) == (place.start, place.end)
        self.hand.press("Shift+F9", "Esc", "Esc")  # from the places, then from the values
        wait_for(lambda: window.subjects.team.agreement.shown is None, _PATIENCE)
        back_to(window)

    def adjudicate(self) -> None:
        """Bring all documents to gold, from the first one on: as the judge has it where layers differ."""
        window, hand = self._window, self.hand
        workspace = window.workspace
        while workspace.position != 1:
            hand.press("B")
        hand.press("Ctrl+Shift+J")
        for _ in self._team.texts:
            opened, adjudicated = workspace.opened, window.subjects.team.adjudicated
            reading = adjudicated.reading
            assert opened is not None and reading is not None and opened.layer.status != "done"
            judge = self._team.judge(opened.document.id, reading.annotators)
            number, keys, acts = len(reading.open()), hand.keys, self._acts()
            if reading.agreed():
                hand.press("A")
            while (part := adjudicated.part()) is not None and part.is_open:
                hand.press(key_at(part, judge.quotations))
            self._finish()
            if number:
                self.documents += 1
                self.differences += number
                self.keys += hand.keys - keys
                self.acts += self._acts() - acts
        hand.press("Ctrl+Shift+J")

    def _acts(self) -> int:
        project = self._window.workspace.project
        assert project is not None
        return project.history(1)[0].id

    def _finish(self) -> None:
        opened = self._window.workspace.opened
        assert opened is not None
        if opened.findings.before_done():
            with answering(FindingsPicker, lambda _: self.hand.press("Ctrl+Return"), _PATIENCE):
                self.hand.press("D")
            self._window.activateWindow()
            settle()
        else:
            self.hand.press("D")

    def export(self, path: Path) -> None:
        """Export the gold layers."""

        def choose(dialog: ExportDialog) -> None:
            self.hand.press("Alt+A")
            self.hand.type(GOLD)
            assert dialog.layers.annotator.currentData() == GOLD
            wait_for(lambda: not dialog.is_counting, _PATIENCE)
            self._tab_to(dialog.path)
            self.hand.press("Ctrl+A")
            self.hand.type(str(path))
            self.hand.press("Return")

        with answering(ExportDialog, choose, _PATIENCE):
            self.hand.press("Ctrl+E")
        self._wait_for_job()

    def _tab_to(self, widget: object) -> None:
        for _ in range(_MOST_TABS):
            if QApplication.focusWidget() is widget:
                return
            self.hand.press("Tab")
        raise AssertionError(f"Tab does not lead to {widget}; focus is at {QApplication.focusWidget()}")

    def _wait_for_job(self) -> None:
        wait_for(lambda: not self._window.subjects.files._jobs, _PATIENCE)
        back_to(self._window)


def annotate(window: MainWindow, team: Team, name: str, replay: type[KeyReplay]) -> list[KeyReplay]:
    """Annotate all documents of a package as its person has them, and return what each took."""
    project = window.workspace.project
    assert project is not None and project.annotator == name
    replays = []
    for _ in range(project.count()):
        opened = window.workspace.opened
        assert opened is not None and opened.layer.status != "done"
        gold = team.gold(opened.document.id, name)
        assert opened.document.text == gold.text
        replays.append(replay(window, gold))
        replays[-1].run()
        assert opened.layer.status == "done"
        back_to(window)
    return replays
