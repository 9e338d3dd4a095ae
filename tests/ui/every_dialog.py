"""The dialogs of the program, and how each is opened."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from annotator.domain.codebook_draft import Draft
from annotator.domain.errors import InputError, StorageError
from annotator.domain.recoding import Label
from annotator.domain.span import Span
from annotator.project.jobs.doctor.point import Point
from annotator.project.jobs.figures.table import FIGURES
from annotator.project.versions.plain_report import AnnotationChange, Passage, PlainReport, SpanChange
from annotator.ui.background.codebook_reading import CodebookReading
from annotator.ui.dialogs.agreement.window import AgreementWindow
from annotator.ui.dialogs.codebook.label_questions import MovingQuestion, NewLabel
from annotator.ui.dialogs.codebook.recoding import RecodingQuestion
from annotator.ui.dialogs.codebook.saving import SavingQuestion
from annotator.ui.dialogs.codebook.window import CodebookWindow
from annotator.ui.dialogs.computer_check import ComputerCheck
from annotator.ui.dialogs.dashboard.window import Dashboard
from annotator.ui.dialogs.imports.reports import ImportReport, ImportReports
from annotator.ui.dialogs.merging import MergeDialog
from annotator.ui.dialogs.messages import (
    Report,
    ask_accept,
    ask_read_only,
    ask_replace,
    ask_rescue,
    ask_words,
    show_error,
)
from annotator.ui.dialogs.training_documents import TrainingDocuments
from annotator.ui.dialogs.trash import wants_to_empty
from annotator.ui.dialogs.versions import VersionsView
from annotator.ui.shell import app as app_module
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import mark
from tests.ui.counted_figures import counted
from tests.ui.driving import settle
from tests.ui.importing import looked_like, told_preview
from tests.ui.measured_agreement import differing, measured

LONG = "A name that goes on and on, and whose last words nobody has ever read to the end of them. " * 4

_show_bug = app_module.show_bug  # as it is, before tests replace it


def _act(id: str) -> Callable[[MainWindow], object]:
    return lambda shown: shown.actions_by_id[id].trigger()


def _at_a_suggestion(id: str) -> Callable[[MainWindow], object]:
    def open_it(shown: MainWindow) -> None:
        shown.actions_by_id["next_suggestion"].trigger()
        settle()
        shown.actions_by_id[id].trigger()

    return open_it


def _mark_first_word(shown: MainWindow) -> None:
    mark(shown.article, Span(0, shown.article.text.index(" ")))
    settle()


def _entity(shown: MainWindow) -> None:
    opened = shown.workspace.opened
    mark(shown.article, opened.entities_in(Span(0, len(shown.article.text)))[0].span)
    settle()
    shown.actions_by_id["entity"].trigger()


def _findings(shown: MainWindow) -> None:
    _mark_first_word(shown)
    shown.actions_by_id["new_quotation"].trigger()  # nobody says it, which the check finds
    settle()
    shown.actions_by_id["findings"].trigger()


def _report(shown: MainWindow) -> None:
    report = Report("Import", LONG, [LONG] * 40, shown)
    report.exec()
    report.deleteLater()


def _versions(shown: MainWindow) -> None:
    passage = Passage(LONG, LONG, LONG)
    spans = (SpanChange("content", "changed", False, passage, passage),)
    changes = tuple(AnnotationChange("Ana", "quotation", how, spans) for how in ("moved", "changed", "lost"))
    reports = [PlainReport("a1", LONG, {"same": 3, "moved": 1, "changed": 1, "lost": 1}, changes)] * 20
    view = VersionsView(reports, shown.subjects.view.theme)
    dialog = ImportReport(shown.workspace.project, LONG, [LONG] * 20, 1, shown, versions=view)
    dialog.exec()
    dialog.deleteLater()


def _preview(shown: MainWindow) -> None:
    project = shown.workspace.project
    dialog, _ = told_preview(looked_like(LONG[:70]), project.path.parent, project.codebook, shown)
    dialog.exec()
    dialog.deleteLater()


def _import_report(shown: MainWindow) -> None:
    dialog = ImportReport(shown.workspace.project, LONG, [LONG] * 20, 1, shown)
    dialog.exec()
    dialog.deleteLater()


def _import_reports(shown: MainWindow) -> None:
    dialog = ImportReports(shown.workspace.project, shown)
    dialog.exec()
    dialog.deleteLater()


def _trash(shown: MainWindow) -> None:
    shown.actions_by_id["to_trash"].trigger()
    settle()
    shown.actions_by_id["trash"].trigger()
    while QApplication.activeModalWidget() is not None:
        settle()


def _bug(shown: MainWindow) -> None:
    try:
        raise ValueError(LONG)
    except ValueError as error:
        _show_bug(ValueError, error, error.__traceback__)


class NoJob(QObject):
    """A job that has ended with what the check found."""

    finished = Signal(int, str, str)

    def start(self) -> None:
        points = [Point("free space", LONG, "wrong", LONG), Point("fonts", LONG)]
        found = json.dumps([point.to_plain() for point in points])
        QTimer.singleShot(0, self, lambda: self.finished.emit(1, found, ""))


def _check(shown: MainWindow) -> None:
    dialog = ComputerCheck(NoJob(), shown)
    dialog.exec()
    dialog.deleteLater()


def _dashboard(shown: MainWindow) -> None:
    dialog = Dashboard(shown.workspace.project, lambda: shown.subjects.view.theme, shown)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show_counted(counted("Ana", LONG[:6]))
    while len(dialog.cards) < len(FIGURES):
        settle()
    dialog.exec()
    dialog.deleteLater()


def _agreement(shown: MainWindow) -> None:
    dialog = AgreementWindow(shown.workspace.project, lambda: shown.subjects.view.theme, shown)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show_measured(measured("Ana", LONG[:6]))
    dialog.list_places(dialog.model.index(0, 1))
    dialog.places.show_places(differing("Ana", LONG[:6]))
    dialog.exec()


def _merge(shown: MainWindow) -> None:
    project = shown.workspace.project
    sides = [
        {
            "sum": sum * 16,
            "files": [LONG[:40]],
            "since": [since],
            "came_from": LONG[:40] if since else "",
            "holds": {"status": "done", "annotations": {"quotation": 2}},
        }
        for sum, since in (("1", "in force"), ("2", ""))
    ]
    told = {
        "copies": [
            {"name": "Ana.qca", "path": "/Ana.qca", "annotator": "Ana", "fates": {"new": 3, "conflict": 1}, "codebook": None},
            {"name": "Eve.qca", "path": "/Eve.qca", "annotator": "", "fates": {}, "codebook": {**project.codebook_body, "version": "9"}},
        ],
        "conflicts": {"number": 1, "first": [
            {"document": "a1", "name": "Ana", "title": LONG, "sides": sides, "is_known": False}
        ]},
        "speakers": {"number": 2, "first": [
            {"gone": gone, "gone_name": LONG[:30], "gone_kind": "person", "kept": "s2", "kept_name": LONG[:30],
             "kept_kind": "organisation", "is_same": False}
            for gone in ("s1", "s3")
        ]},
        "unknown": {"number": 1, "first": [{"id": "a9", "title": LONG, "sha256": "", "number": 1}]},
        "trashed": {"number": 2, "first": []}, "other": {"number": 1, "first": []},
        "threads": 1, "faults": [{"name": "Cy.qca", "message": LONG}], "brings_something": True,
    }  # fmt: skip
    dialog = MergeDialog(project, [Path(f"/{name}.qca") for name in ("Ana", "Eve", "Cy")], shown)
    dialog.show_found(told)
    dialog.questions.selectRow(1)
    dialog.exec()
    dialog.deleteLater()


def _training(shown: MainWindow) -> None:
    project = shown.workspace.project
    ids = [project.document_at(position).id for position in project.positions()]
    dialog = TrainingDocuments(project, ids, ids[:1], shown)
    dialog.exec()
    dialog.deleteLater()


_COMPARISON = Label("claim type", "comparison")


def _codebook(part: int) -> Callable[[MainWindow], object]:
    """Return what opens the window of the codebook at a part, with a label to look at."""

    def open_it(shown: MainWindow) -> None:
        project = shown.workspace.project
        draft = Draft.of(project.codebook.body).changed(_COMPARISON, colour="#e0e000", key="E")
        dialog = CodebookWindow(project, Draft.of(draft.body), shown.keys, shown.subjects.view.theme, shown)
        dialog.parts.setCurrentRow(part)
        dialog.labels.choose(_COMPARISON)
        dialog.exec()
        dialog.deleteLater()

    return open_it


def _asked_of_codebook(make: Callable[[Draft, CodebookReading, MainWindow], QDialog]) -> Callable[..., None]:
    """Return what opens a question of the window of the codebook."""

    def open_it(shown: MainWindow) -> None:
        project = shown.workspace.project
        reading = CodebookReading(project, shown)
        draft = Draft.of(project.codebook.body).merged(_COMPARISON, "quantity")
        dialog = make(draft, reading, shown)
        dialog.exec()
        reading.stop()
        dialog.deleteLater()

    return open_it


def _recoding(draft: Draft, reading: CodebookReading, shown: MainWindow) -> QDialog:
    return RecodingQuestion(draft.original, draft.body, draft.recoding, [LONG], reading, "", shown)


# By name what opens each; the shown dialog has an event loop of its own, and is to be answered.
DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "speaker": _at_a_suggestion("set_speaker"),
    "reason": _at_a_suggestion("reject_because"),
    "findings": _findings,
    "merge": _merge,
    "entity": _entity,
    "reading face": _act("reading_face"),
    "threshold": _act("suggestion_threshold"),
    "accept above": _act("accept_all"),
    "blind mode": _act("blind_mode"),
    "plan": _act("plan"),
    "training documents": _training,
    "what was learnt": _act("what_was_learnt"),
    "language model": _act("language_model"),
    "keys": _act("edit_keys"),
    "about": _act("about"),
    "settings": _act("settings"),
    "export": _act("export"),
    "annotator": _act("change_annotator"),
    "error": lambda shown: show_error(InputError(LONG, LONG), shown),
    "error of storage": lambda shown: show_error(StorageError("It is full.", "Make room."), shown),
    "replace": lambda shown: ask_replace([LONG, "b.jsonl"], [LONG], shown),
    "damaged": lambda shown: ask_rescue(StorageError(LONG, LONG), shown),
    "open elsewhere": lambda shown: ask_read_only(InputError(LONG, "Close it there."), shown),
    "some of an earlier time": lambda shown: ask_accept(InputError(LONG, LONG), shown, can_accept=True),
    "words": lambda shown: ask_words("Rename", "New name", shown, LONG),
    "report": _report,
    "details": _act("details"),
    "new version": _act("new_version"),
    "versions": _versions,
    "import": _preview,
    "import report": _import_report,
    "backups": _act("backups"),
    "imports": _import_reports,
    "trash": _trash,
    "empty trash": lambda shown: wants_to_empty(1_000, shown),
    "codebook": _act("codebook"),
    "claim types": _codebook(0),
    "attributes": _codebook(3),
    "guidelines of the codebook": _codebook(5),
    "versions of the codebook": _codebook(6),
    "new label": lambda shown: NewLabel("Rename", Label("claim type"), set(), shown).exec(),
    "merge labels": _asked_of_codebook(
        lambda draft, reading, shown: MovingQuestion(
            draft, Label("claim type", "quantity"), reading, shown, is_merging=True
        )
    ),
    "save codebook": _asked_of_codebook(SavingQuestion),
    "recoding": _asked_of_codebook(_recoding),
    "bug": _bug,
    "report of problems": _act("report"),
    "check": _check,
    "dashboard": _dashboard,
    "agreement": _agreement,
}
