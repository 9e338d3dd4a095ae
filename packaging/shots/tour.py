"""The pictures of the README: the steps of its tour, then the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog
from small_pictures import PICTURES, save_small

from annotator.ui.dialogs.exports.export import ExportDialog
from annotator.ui.dialogs.picker import Choice, Picker
from annotator.ui.dialogs.speaker_lines import new_speakers
from annotator.ui.session.items import Current
from tests.ui.driving import settle

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.shell.main_window import MainWindow

USUAL = (1280, 800)
OF_TOUR = (1120, 660)


def take_tour(window: MainWindow, project: Path) -> None:
    """Take the pictures of the README from a fresh sample project."""
    workspace = window.workspace

    def take_now(name: str) -> None:
        settle()
        window.status.clearMessage()
        save(window.grab(), name)

    def do(*actions: str) -> None:
        for id in actions:
            window.actions_by_id[id].trigger()
            settle()

    def go_to_suggestion(words: str) -> None:
        """Go to the suggestion whose content begins with these words."""
        opened = workspace.opened
        assert opened is not None
        text = opened.document.text
        suggestion = next(one for one in opened.pending if one.span.of(text).startswith(words))
        workspace.set_current(Current("suggestion", suggestion.id))
        settle()  # only then is it known what applies

    window.resize(*OF_TOUR)
    window.show()
    window.subjects.view.set_theme("light")
    window.subjects.projects.open(project)
    take_now("tour-open")
    go_to_suggestion("“This is the biggest")
    take_now("tour-decide")
    do("accept")
    save(over(window, picker(window)), "tour-speaker")
    go_to_suggestion("that the line would carry")
    do("new_claim")
    window.acts.press("6", in_article=True)  # its type, a prediction
    take_now("tour-claim")
    opened = workspace.opened
    assert opened is not None
    dialog = export_dialog(window)
    dialog.path.setText("sample.jsonl")  # not where this machine has it
    save(over(window, dialog), "tour-export")
    window.resize(*USUAL)
    go_to_suggestion("“Nobody will pay")
    do("accept")
    workspace.set_current(Current("quotation", opened.quotations[0].id))
    take_now("window")


def save(picture: QPixmap, name: str) -> None:
    """Save a picture of the README."""
    save_small(picture.toImage(), PICTURES / f"{name}.png")


def export_dialog(window: MainWindow) -> ExportDialog:
    """Return the dialog of the export, when it has counted what would be written."""
    assert window.workspace.project is not None
    dialog = ExportDialog(window.workspace.project, window)
    while dialog.is_counting:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return dialog


def over(window: MainWindow, dialog: QDialog) -> QPixmap:
    """Return the window's picture with a dialog's in the middle."""
    dialog.show()
    settle()
    picture, front = window.grab(), dialog.grab()
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), "#50000000")
    place = picture.rect().center() - QPoint(front.width() // 2, front.height() // 2)
    painter.fillRect(front.rect().translated(place).adjusted(-1, -1, 1, 1), window.palette().mid())
    painter.drawPixmap(place, front)
    painter.end()
    dialog.close()
    return picture


def picker(window: MainWindow) -> Picker:
    """Return the speaker picker as it comes up for the second quotation."""
    from annotator.project.proposals import speaker_choices

    opened, project = window.workspace.opened, window.workspace.project
    assert opened is not None
    assert project is not None
    quotation = opened.quotations[min(1, len(opened.quotations) - 1)]
    ranked = speaker_choices.speaker_choices(
        opened, quotation, project.speakers(), project.speaker_uses(), project.registry.matches
    )
    choices = [Choice(c.name, c.why + ("" if c.speaker else ", new"), c) for c in ranked]

    def new(typed: str) -> list[Choice]:
        return new_speakers(project.registry, typed, speaker_choices.kind_of_name(opened, typed), ranked)

    return Picker("Speaker", choices, new=new, parent=window)
