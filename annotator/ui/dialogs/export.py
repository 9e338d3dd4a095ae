"""What to export, and where to."""

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

from annotator.ui.dialogs.placement import keep_over_window

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.project import Project


class ExportDialog(QDialog):
    """Asks for the layers to export and for the file."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle("Export")
        words = QLabel(
            "JSONL: a line for each document and annotator, with the text of every span beside its offsets."
        )
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
        self.path = QLineEdit(str(project.path.with_suffix(".jsonl")))
        self.path.setAccessibleName("File")  # its row has a button too, so the label is no buddy
        browse = QPushButton("&Browse…")
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        form = QFormLayout()
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

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "Export to", self.path.text(), "JSONL (*.jsonl)")
        if name:
            self.path.setText(name)

    def arguments(self, project: Path) -> list[str]:
        """Return the command line that does what was asked for."""
        arguments = ["export", str(project), "-o", self.path.text().strip()]
        if annotator := self.annotator.currentData():
            arguments += ["--annotator", annotator]
        if status := self.status.currentData():
            arguments += ["--status", status]
        for unit, box in (("utf8", self.utf8), ("utf16", self.utf16)):
            if box.isChecked():
                arguments += ["--offsets", unit]
        return arguments
