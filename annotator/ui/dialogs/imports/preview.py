"""The preview of an import: what the files are and will become, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import tr
from annotator.ui.dialogs.imports.articles import ArticlesPanel
from annotator.ui.dialogs.imports.duplicates import DuplicatesPanel
from annotator.ui.dialogs.imports.fields import FieldsPanel
from annotator.ui.dialogs.imports.files import FilesPanel
from annotator.ui.dialogs.imports.labels import LabelsPanel
from annotator.ui.dialogs.imports.remarks import RemarksPanel
from annotator.ui.dialogs.imports.summary import coming_in, details, heading
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.dialog_buttons import accept_and_cancel
from annotator.ui.look.measures import give_room, space, window_size
from annotator.ui.look.scroll_areas import scrolling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from annotator.domain.codebook import Codebook
    from annotator.formats.input.label_map import LabelMap
    from annotator.ui.background.import_looking import ImportLooking
    from annotator.ui.session.import_choices import ImportChoices

_SIZE = (920, 620)  # pixels
_LEAST_LINES = 30  # lines of height from which the panels explain themselves
_LEAST_WIDTH = 80  # characters of width from which tabs have their usual padding


class ImportPreview(QDialog):
    """Shows what an import would do, and asks for what its files do not tell.

    Attributes
    ----------
    import_button: takes the articles in; Enter presses it.
    """

    def __init__(
        self,
        looking: ImportLooking,
        choices: ImportChoices,
        codebook: Codebook,
        kept_maps: Sequence[LabelMap],
        number: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Import"))
        self._looking = looking
        self._choices = choices
        looking_at = tr("Looking at {n} file …|Looking at {n} files …", number)
        self.heading, self.details = QLabel(looking_at), QLabel()
        self.heading.setProperty("role", "heading")
        self.details.setProperty("role", "muted")
        for label in (self.heading, self.details):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.details.hide()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Looking at the files"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(space("tight"))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing below it may jump under the pointer
        self.progress.setSizePolicy(policy)
        self.progress.setRange(0, 0)
        self.articles = ArticlesPanel()
        self.files = FilesPanel(choices)
        self.fields = FieldsPanel(choices)
        self.labels = LabelsPanel(choices, codebook, kept_maps)
        self.duplicates = DuplicatesPanel(choices)
        self.remarks = RemarksPanel()
        self.tabs = self._make_tabs()
        self._layout = layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        for widget in (self.heading, self.details, self.progress, self.tabs):
            layout.addWidget(widget)
        layout.setStretch(3, 1)
        layout.addWidget(self._make_buttons())
        self.resize(window_size(*_SIZE))
        for panel in (self.files, self.fields, self.labels, self.duplicates):
            panel.changed.connect(self._look_again)
        looking.looked.connect(self._show)
        looking.failed.connect(self._show_failure)
        looking.progressed.connect(self._show_progress)
        looking.look()

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        panels: tuple[tuple[QWidget, str], ...] = (
            (self.articles, tr("Articles")),
            (self.files, tr("Files")),
            (self.fields, tr("Fields")),
            (self.labels, tr("Labels")),
            (self.duplicates, tr("Like others")),
            (self.remarks, tr("Remarks")),
        )
        for panel, name in panels:
            tabs.addTab(scrolling(panel, name), name)
            tabs.setTabVisible(tabs.count() - 1, panel is self.files)
        tabs.tabBar().setAccessibleName(tr("Parts of the preview"))
        return tabs

    def _make_buttons(self) -> QDialogButtonBox:
        buttons, self.import_button = accept_and_cancel(self, tr("&Import"))
        # Qt takes the default away from a button that gets and loses the keys while a tab changes.
        self.import_button.setAutoDefault(False)
        self.import_button.setEnabled(False)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        return buttons

    # What the looking tells

    def _show(self, looked: dict[str, Any]) -> None:
        is_first = not self.import_button.isEnabled() and not self.details.isVisible()
        self.heading.setText(heading(looked))
        words = details(looked)
        self.details.setText(words)
        self.details.setVisible(bool(words))
        self.progress.setRange(0, 0)  # the thorough look that follows a quick one has told nothing yet
        self.progress.setVisible(self._looking.is_looking)
        remarks = self.remarks.show_remarks(looked)
        self.files.show_files(looked["files"])
        listed, counts = looked["listed"], looked["counts"]
        self.tabs.setTabVisible(0, self.articles.show_articles(looked))
        self.tabs.setTabVisible(2, self.fields.show_fields(looked["files"]))
        self.tabs.setTabVisible(3, self.labels.show_labels(looked["files"]))
        self.tabs.setTabVisible(4, self.duplicates.show_articles(listed, counts))
        self.tabs.setTabVisible(5, remarks > 0)
        self.tabs.setTabText(5, tr("Remarks ({count})", count=str(remarks)))
        # What is there already may tell so in a report, and the map of labels be kept.
        has_something = coming_in(counts) + counts.get("layer", 0) + counts.get("present", 0) > 0
        self.import_button.setEnabled(has_something)
        if is_first:
            self.tabs.setCurrentIndex(0 if looked["first"] else 5 if remarks else 1)
            (self.articles.table if looked["first"] else self.tabs.tabBar()).setFocus()

    def _show_failure(self, words: str) -> None:
        self.heading.setText(tr("The files cannot be looked at"))
        self.details.setText(words)
        self.details.show()
        self.progress.hide()
        self.import_button.setEnabled(False)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _look_again(self) -> None:
        self.progress.setRange(0, 0)
        self.progress.show()
        self._looking.look_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave more room to tables and tabs in a small window."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        is_low = event.size().height() < metrics.lineSpacing() * _LEAST_LINES
        for panel in (self.files, self.fields, self.labels, self.duplicates):
            panel.be_low(is_low=is_low)
        give_room(self._layout, "low dialog" if is_low else "dialog")
        bar = self.tabs.tabBar()
        role = "narrow" if event.size().width() < metrics.averageCharWidth() * _LEAST_WIDTH else ""
        if bar.property("role") != role:
            bar.setProperty("role", role)
            bar.style().polish(bar)
            QApplication.sendEvent(bar, QEvent(QEvent.Type.StyleChange))  # its tabs get their sizes anew

    # The end

    def done(self, result: int) -> None:
        """End the looking; the plan is written as it is chosen now."""
        self._looking.stop()
        if result == QDialog.DialogCode.Accepted:
            self._looking.write_plan()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the looking."""
        self._looking.stop()
        super().closeEvent(event)
