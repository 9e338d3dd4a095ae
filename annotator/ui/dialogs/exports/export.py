"""The dialog of the export: what is written, where to, and what the format cannot carry."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import mark, number, tr
from annotator.formats.registry import export_formats
from annotator.project.jobs.exports.target import Target
from annotator.ui.background.dry_run import DryRun
from annotator.ui.dialogs.exports.panels import FormPanel, LayersPanel, PartsPanel, options_of
from annotator.ui.dialogs.messages import ask_replace
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.dialog_buttons import accept_and_cancel
from annotator.ui.look.drop_down_lists import show_list_below
from annotator.ui.look.forms import level
from annotator.ui.look.measures import give_room, grown, window_size
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.scroll_areas import scrolling

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from annotator.formats.output.export_format import ExportFormat
    from annotator.project import Project

_SIZE = (620, 560)  # pixels
_TALLEST, _AROUND = 640, 100  # pixels: of the dialog in a tall window, and of the window around it
_ARCHIVE = ".zip"
_LINES = 5  # of what will be written, without scrolling
_MARGINS = 20  # pixels above and below them
_COUNTED = {
    "layers": mark("{n} layer|{n} layers"),
    "quotations": mark("{n} quotation|{n} quotations"),
    "claims": mark("{n} claim|{n} claims"),
}


class ExportDialog(QDialog):
    """Asks for the format, the layers, their form and the file.

    Attributes
    ----------
    losses: says how much will be written, and what the format cannot carry of it.
    """

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Export"))
        self._formats = export_formats()
        self.format = QComboBox()
        for format in self._formats:
            self.format.addItem(tr(format.title))
        show_list_below(self.format)
        self.content = plain_words(role="muted")
        self.layers, self.form, self.parts = LayersPanel(project), FormPanel(), PartsPanel()
        self._panels = (self.layers, self.form, self.parts)
        self.path = QLineEdit(str(project.path.with_suffix(self._chosen.ending)))
        self.path.setAccessibleName(tr("File"))  # a label is no buddy of a row that also has a button
        self.losses = QPlainTextEdit()
        self.losses.setReadOnly(True)
        self.losses.setTabChangesFocus(True)
        self.losses.setFixedHeight(
            self.fontMetrics().lineSpacing() * _LINES + 2 * self.losses.frameWidth() + _MARGINS
        )
        self.losses.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.losses.setAccessibleName(tr("What will be written"))
        self._survey = DryRun(
            lambda: [*self.arguments(project.path), "--dry-run", "--json"], project.database.lock_token, self
        )
        self._survey.answered.connect(self._tell)
        self._survey.failed.connect(self.losses.setPlainText)
        self._lay_out()
        for panel in self._panels:
            panel.changed.connect(self._look)
        self.format.currentIndexChanged.connect(self._take_format)
        self._take_format()

    def _lay_out(self) -> None:
        browse = QPushButton(tr("&Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        give_room(row, "parts")
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        top, bottom = QFormLayout(), QFormLayout()
        top.addRow(tr("For&mat"), self.format)
        top.setRowVisible(self.format, len(self._formats) > 1)
        bottom.addRow(tr("File"), row)
        for form in (top, bottom, *(panel.form for panel in self._panels)):
            level(form)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for panel in self._panels:
            self.tabs.addTab(scrolling(panel, panel.accessibleName()), panel.accessibleName())
        self.tabs.tabBar().setAccessibleName(tr("Parts of the export's choices"))
        buttons, self.export_button = accept_and_cancel(self, tr("&Export"))
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addLayout(top)
        layout.addWidget(self.content)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.losses)
        layout.addLayout(bottom)
        layout.addWidget(buttons)
        around = self.parentWidget()
        room = around.window().height() - _AROUND if around is not None else 0
        self.resize(window_size(*_SIZE).expandedTo(QSize(0, min(grown(_TALLEST), room))))

    @property
    def _chosen(self) -> ExportFormat:
        return self._formats[self.format.currentIndex()]

    def _take_format(self) -> None:
        """Say what the format is, and replace the file's ending by its own."""
        self.form.offer(self._chosen)
        content = tr(self._chosen.content)
        self.content.setText(f"{content[:1].upper()}{content[1:]}.")
        path = self.path.text().strip()
        endings = sorted({format.ending for format in self._formats} | {_ARCHIVE}, key=len, reverse=True)
        ending = next((ending for ending in endings if path.endswith(ending)), None)
        if ending is not None:
            self.path.setText(path.removesuffix(ending) + self._chosen.ending)
        self._look()

    def _browse(self) -> None:
        kind = f"{tr(self._chosen.title)} (*{self._chosen.ending})"
        # Whether to replace what is there is asked at the end, of typed names, too.
        silent = QFileDialog.Option.DontConfirmOverwrite
        title = tr("Export to")
        name, _ = QFileDialog.getSaveFileName(self, title, self.path.text(), kind, options=silent)
        if name:
            self.path.setText(name)

    # What would be written

    @property
    def is_counting(self) -> bool:
        """Tell whether it is not known yet what would be written."""
        return self._survey.is_running

    def _look(self) -> None:
        self.losses.setPlainText(tr("Counting …"))
        self._survey.run_soon()

    def _tell(self, found: dict[str, Any]) -> None:
        written = ", ".join(tr(counted, found[name]) for name, counted in _COUNTED.items())
        lines = [tr("{records} will be written.", records=written)]
        if found["parts"]:
            parts = ", ".join(f"{name} {number(size)}" for name, size in found["parts"].items())
            lines.append(tr("Parts: {parts}.", parts=parts))
        lines += found["notices"]
        if found["losses"]:
            cannot = tr("{format} cannot carry:", format=tr(self._chosen.title))
            lines += [cannot, *(f"  • {loss}" for loss in found["losses"])]
        self.losses.setPlainText("\n".join(lines))

    def arguments(self, project: Path) -> list[str]:
        """Return the command line of the chosen export."""
        path = self.path.text().strip()
        return [
            "export",
            str(project),
            "-o",
            path,
            "--format",
            self._chosen.name,
            *options_of(self.layers, self.form, self.parts),
        ]

    def accept(self) -> None:
        """Ask before anything is replaced, or gets another form than its name says."""
        target = Target(Path(self.path.text().strip()), self._chosen)
        there = target.there(
            target.main_files(self.parts.names() or [""], has_manifest=self.form.manifest.isChecked())
        )
        notices = target.notices()
        if not (there or notices) or ask_replace([path.name for path in there], notices, self):
            super().accept()

    def done(self, result: int) -> None:
        """End the counting."""
        self._survey.stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the counting."""
        self._survey.stop()
        super().closeEvent(event)
