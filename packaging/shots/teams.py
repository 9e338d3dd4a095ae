"""What a team sees: plan, merge, agreement, differences, training and packages, with several layers."""

from __future__ import annotations

import shutil
from functools import partial
from itertools import count, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.gold import GOLD
from annotator.domain.span import Span
from annotator.domain.team_plan import TeamPlan
from annotator.project.project import ENDING, Project
from annotator.project.teams.agreement.differences import What, confusions, differences
from annotator.project.teams.agreement.measuring import measure
from annotator.project.teams.agreement.request import AgreementRequest
from annotator.project.teams.merging import preview
from annotator.project.teams.packages import write_packages
from annotator.project.teams.planning import gold_documents, make_plan
from annotator.project.teams.readings import reading_of
from annotator.project.teams.watched_folder import watch
from annotator.store import layers
from annotator.ui.dialogs.agreement.window import AgreementWindow
from annotator.ui.dialogs.merging import MergeDialog
from annotator.ui.dialogs.plan import PlanDialog
from annotator.ui.shell.merge_offer import MergeOffer
from tests.ui.answering import wait_for
from tests.ui.driving import press, settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from annotator.domain.quotation import Quotation
    from annotator.ui.shell.main_window import MainWindow

    Draw = Callable[[MainWindow], QImage]
    Make = Callable[[MainWindow, "TeamProjects"], QWidget]

PERSON = "Ana"  # who works in the window
_TEAM = (PERSON, "Ben Okoye", "Chloé Dubois-Marchand")
_LEAD = "Lea"
_TRAINING = 2  # the document to learn from
_SHARED = 4  # documents that all of the sample's team have
_NUMBERS = count(1)  # of scenes
_MEASURE = ("f1_overlap", "quotation", "")  # whose places are shown


class TeamProjects:
    """The project of a team, what is measured in it, copies that come in, and a package."""

    def __init__(self, annotated: Path, folder: Path) -> None:
        """Make them from a project, whose layers are used if it has those of several people."""
        folder.mkdir()
        self.lead = folder / f"press{ENDING}"
        shutil.copyfile(annotated, self.lead)
        with Project.open(self.lead) as project:
            if len({*project.annotators()} - {GOLD, PERSON}) < 2:
                _share_work(project)
            _make_training(project)
            self.copies = _copies(project, folder / "shared")
            self.package = write_packages(project, _plan(project), folder, [PERSON])[0].path
            found = measure(project, AgreementRequest())
            pair = AgreementRequest(found.names[:2])
            self.rows: list[dict[str, Any]] = [row.to_plain() for row in found.rows]
            self.pair = pair.annotators
            self.places = [place.to_plain() for place in differences(project, pair, What(*_MEASURE))]
            self.confused = [
                {"annotators": names, "first": first, "second": second, "n": number}
                for names, cells in confusions(project, pair, "quotation").items()
                for (first, second), number in cells.items()
            ]
            self.found = preview(project, self.copies).to_plain()

    def copied(self, path: Path) -> Path:
        """Return a copy of the team's project or package, which a scene may change."""
        folder = self.lead.parent / f"scene-{next(_NUMBERS)}"
        folder.mkdir()
        return Path(shutil.copyfile(path, folder / path.name))


def _plan(project: Project) -> TeamPlan:
    people = tuple(name for name in project.annotators() if name not in (GOLD, _LEAD))
    return TeamPlan(people, common=30, training=tuple(gold_documents(project)[:1]))


def _share_work(project: Project) -> None:
    """Let several people decide on suggestions, each a little differently."""
    for person, name in enumerate(_TEAM):
        acts = project.work_as(name)
        for position in range(1, _SHARED + 1):
            on = acts.on(project.document_at(position))
            pending = [
                each for each in project.open_document(position).pending if each.kind.id == "quotation"
            ]
            for number, suggestion in enumerate(pending, person):
                if number % 5:
                    on.suggestions.accept(suggestion, _shortened if number % 4 == 0 else None)
            on.layer.set_status("done")


def _shortened(quotation: Quotation) -> Quotation:
    """Return a quotation without the last fifth of its content, and without its source."""
    *others, last = quotation.content
    shorter = Span(last.start, last.end - len(last) // 5)
    return quotation.with_spans("content", (*others, shorter)).with_spans("source", ())


def _make_training(project: Project) -> None:
    """Make a document one to learn from, with which the person is done."""
    document = project.document_at(_TRAINING)
    gold = project.work_as(_LEAD, on_gold=True).on(document)
    reading = reading_of(project, document)
    if reading.agreed():
        gold.gold.take_agreed(reading)
    gold.layer.set_status("done")
    own = project.work_as(PERSON).on(document)
    if layers.layer(project.database, document.id, PERSON).status != "done":
        for each in layers.layer(project.database, document.id, GOLD).quotations[::2]:
            own.quotations.new(each.content)
        own.layer.set_status("done")
    make_plan(project, _plan(project))


def _copies(project: Project, folder: Path) -> list[Path]:
    """Make copies of a project: two of one person that differ, one of somebody new, and a damaged one."""
    folder.mkdir()
    first, second, new, damaged = (
        folder / f"{name}{ENDING}" for name in ("ben-monday", "ben-tuesday", "press-dee", "eve")
    )
    damaged.write_bytes(b"damaged")
    person = next(name for name in project.annotators() if name not in (GOLD, PERSON, _LEAD))
    for path, name in ((first, person), (second, person), (new, "Dee Wójcik-Thompson")):
        shutil.copyfile(project.path, path)
        with Project.open(path) as copy:
            acts = copy.work_as(name)
            for position in (1, 3):
                document = copy.document_at(position)
                words = len(document.text) // 3 + 40 * len(path.stem)
                acts.on(document).quotations.new((Span(words, words + 60),))
    return [first, second, new, damaged]


class TeamScenes:
    """The pictures of a team; each opens a project of its own, and then again what was open."""

    def __init__(
        self, team: Callable[[], TeamProjects], open_before: Path, picture: Callable[[QWidget], QImage]
    ) -> None:
        self._team = team
        self._before = open_before
        self._picture = picture

    def by_name(self) -> dict[str, Draw]:
        """Return how each is drawn."""
        return {
            "team plan": partial(self._dialog, _planned),
            "team merge": partial(self._dialog, _merged),
            "team agreement": partial(self._dialog, _measured),
            "team matrix": partial(self._dialog, _one_measure),
            "team places": partial(self._dialog, _places),
            "team who says what": partial(self._dialog, _confused),
            "team differences": partial(self._window, _on_gold),
            "team decided": partial(self._window, _decided),
            "team learning": partial(self._window, _learning),
            "team offer": partial(self._window, _offer),
            "team package": self._package,
        }

    def _dialog(self, make: Make, window: MainWindow) -> QImage:
        team = self._team()
        window.subjects.projects.open(team.copied(team.lead))
        settle()
        shown = make(window, team)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        shown.resize(shown.size().boundedTo(window.size()))
        shown.show()
        settle()
        drawn = self._picture(shown)
        shown.close()
        shown.deleteLater()
        window.subjects.projects.open(self._before)
        return drawn

    def _window(self, prepare: Callable[[MainWindow, TeamProjects], object], window: MainWindow) -> QImage:
        team = self._team()
        window.subjects.projects.open(team.copied(team.lead))
        settle()
        prepare(window, team)
        drawn = self._picture(window)
        window.subjects.projects.open(self._before)
        window.actions_by_id["reset_layout"].trigger()
        return drawn

    def _package(self, window: MainWindow) -> QImage:
        team = self._team()
        window.subjects.projects.open(team.copied(team.package))
        settle()
        drawn = self._picture(window)
        window.subjects.projects.open(self._before)
        return drawn


def _planned(window: MainWindow, team: TeamProjects) -> QWidget:
    project = window.workspace.project
    assert project is not None
    dialog = PlanDialog(project, DocumentFilter())
    dialog.common.setValue(30)
    wait_for(lambda: dialog.rows.rowCount() > 0)
    return dialog


def _merged(window: MainWindow, team: TeamProjects) -> QWidget:
    project = window.workspace.project
    assert project is not None
    dialog = MergeDialog(project, team.copies, window)
    dialog.show_found(team.found)
    return dialog


def _measured(window: MainWindow, team: TeamProjects) -> AgreementWindow:
    project = window.workspace.project
    assert project is not None
    shown = AgreementWindow(project, lambda: window.subjects.view.theme, window)
    shown.show_measured(team.rows)
    return shown


def _one_measure(window: MainWindow, team: TeamProjects) -> AgreementWindow:
    shown = _measured(window, team)
    shown.measures.setCurrentIndex(min(4, shown.measures.count() - 1))
    shown.measures.activated.emit(shown.measures.currentIndex())
    return shown


def _places(window: MainWindow, team: TeamProjects) -> AgreementWindow:
    shown = _measured(window, team)
    _list_behind_pair(shown, team)
    shown.places.show_places(team.places)
    return shown


def _confused(window: MainWindow, team: TeamProjects) -> AgreementWindow:
    shown = _measured(window, team)
    _list_behind_pair(shown, team)
    shown.places.confused.setChecked(True)
    shown.places.show_table(team.confused)
    return shown


def _list_behind_pair(shown: AgreementWindow, team: TeamProjects) -> None:
    model = shown.model
    for index in (
        model.index(*place) for place in product(range(model.rowCount()), range(model.columnCount()))
    ):
        row = model.at(index)
        if row is not None and (row.measure, row.role, row.label, row.annotators) == (*_MEASURE, team.pair):
            shown.table.setCurrentIndex(index)
            shown.list_places(index)
            shown.places._run.stop()
            return


def _on_gold(window: MainWindow, team: TeamProjects) -> None:
    window.workspace.open_document(1)
    window.actions_by_id["adjudicate"].trigger()
    settle()


def _decided(window: MainWindow, team: TeamProjects) -> None:
    _on_gold(window, team)
    panel = window.docks.panel("adjudication")
    press(panel.list, "1")
    press(panel.list, "2")
    press(panel.list, Qt.Key.Key_Up)


def _learning(window: MainWindow, team: TeamProjects) -> None:
    window.workspace.open_document(_TRAINING)
    settle()
    window.subjects.team.adjudication.show_learnt()


def _offer(window: MainWindow, team: TeamProjects) -> None:
    project = window.workspace.project
    assert project is not None
    watch(project.path, team.copies[0].parent)
    offer = MergeOffer(window)  # the window has one of its own only a second after it is shown
    look = window.subjects.team.merging.look
    wait_for(lambda: not look.is_running)
    settle()
    window.workspace.project_closed.connect(offer.deleteLater)
