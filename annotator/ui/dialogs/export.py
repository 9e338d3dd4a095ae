"""The dialog of the export: the layers and the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.formats.registry import EXPORTS
from annotator.ui.dialogs.placement import keep_over_window

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.formats.output.export_format import ExportFormat
    from annotator.project import Project


class ExportDialog(QDialog):
    """Asks for the layers to export and for the file."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle("Export")
        self.format = QComboBox()
        for format in EXPORTS:
            self.format.addItem(format.title)
        words = QLabel("\n".join(f"{format.title}: {format.content}." for format in EXPORTS))
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.annotator = QComboBox()
        self.annotator.addItem("everybody", "")
        for name in project.annotators():
            self.annotator.addItem(name, name)
        self.status = QComboBox()
        for label, value in (("in any state", ""), ("done", "done"), ("started", "started")):
            self.status.addItem(label, value)
        self.utf16 = QCheckBox("also UTF-16 units (JavaScript, Java)")
        self.utf8 = QCheckBox("also UTF-8 bytes")
        self.path = QLineEdit(str(project.path.with_suffix(self._chosen.ending)))
        self.format.currentIndexChanged.connect(self._take_ending)
        self.path.setAccessibleName("File")  # a label is no buddy of a row that also has a button
        browse = QPushButton("&Browse…")
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        form = QFormLayout()
        form.addRow("For&mat", self.format)
        form.setRowVisible(self.format, len(EXPORTS) > 1)
        form.addRow("&Annotations of", self.annotator)
        form.addRow("&Documents", self.status)
        form.addRow("&Offsets", self.utf8)
        form.addRow("", self.utf16)
        form.addRow("File", row)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = buttons.addButton("&Export", QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.resize(560, self.sizeHint().height())

    @property
    def _chosen(self) -> ExportFormat:
        return EXPORTS[self.format.currentIndex()]

    def _take_ending(self) -> None:
        """Replace the file's ending by the ending of the format."""
        path = self.path.text().strip()
        ending = next((format.ending for format in EXPORTS if path.endswith(format.ending)), None)
        if ending is not None:
            self.path.setText(path.removesuffix(ending) + self._chosen.ending)

    def _browse(self) -> None:
        kind = f"{self._chosen.title} (*{self._chosen.ending})"
        name, _ = QFileDialog.getSaveFileName(self, "Export to", self.path.text(), kind)
        if name:
            self.path.setText(name)

    def arguments(self, project: Path) -> list[str]:
        """Return the command line of the chosen export."""
        arguments = ["export", str(project), "-o", self.path.text().strip(), "--format", self._chosen.name]
        if annotator := self.annotator.currentData():
            arguments += ["--annotator", annotator]
        if status := self.status.currentData():
            arguments += ["--status", status]
        for unit, box in (("utf8", self.utf8), ("utf16", self.utf16)):
            if box.isChecked():
                arguments += ["--offsets", unit]
        return arguments
