"""The panels of the export: which layers, in which form, and in which parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from annotator.domain.gold import GOLD
from annotator.domain.translation import language, mark, tr
from annotator.formats.jsonl.writer import UNITS
from annotator.project.jobs.exports.request import GROUPINGS, MARKS, STRATA, STRATA_OF
from annotator.ui.look.drop_down_lists import show_list_below
from annotator.ui.look.number_fields import number_field
from annotator.ui.look.wrapping_controls import WrappingCheckBox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QStandardItemModel

    from annotator.formats.output.export_format import ExportFormat
    from annotator.project import Project

_UNIT_TITLES = {"utf8": mark("also UTF-8 bytes"), "utf16": mark("also UTF-16 units (JavaScript, Java)")}
_MARKS_TITLES = {
    "as annotated": mark("as they were annotated"),
    "in": mark("always with the marks around them"),
    "out": mark("without the marks around them"),
}
_GROUPING_TITLES = {
    "document": mark("documents, at random"),
    "publisher": mark("publishers, none of them divided"),
    "time": mark("by time, the latest into the last part"),
}
_STRATA_TITLES = {
    "publisher": mark("publishers"),
    "quotations": mark("few and many quotations"),
    "claim-type": mark("claim types"),
}
_PARTS = (
    (mark("one file"), ""),
    (mark("train and test, 80 to 20"), "train=80,test=20"),
    (mark("train, dev and test, 80 to 10 to 10"), "train=80,dev=10,test=10"),
)
_STATES = (
    (mark("in any state", "document"), ""),
    (mark("done", "document"), "done"),
    (mark("started", "document"), "started"),
    (mark("not begun", "document"), "new"),
)
_FLAGGED = (
    (mark("flagged or not"), ""),
    (mark("only flagged"), "--flagged"),
    (mark("not flagged"), "--no-flagged"),
)


class ExportPanel(QWidget):
    """A form whose fields are options of the command line.

    Attributes
    ----------
    changed: something else is asked for.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.form = QFormLayout(self)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def arguments(self) -> list[str]:
        """Return what is chosen as options of the command line."""
        raise NotImplementedError

    def add_menu(self, label: str, entries: Iterable[tuple[str, str]]) -> QComboBox:
        """Add a menu of titles with what each stands for."""
        menu = QComboBox()
        for title, value in entries:
            menu.addItem(title, value)
        show_list_below(menu)
        menu.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.form.addRow(label, menu)
        return menu

    def add_box(self, label: str, words: str) -> QCheckBox:
        """Add a box to tick."""
        box = WrappingCheckBox(words)
        box.toggled.connect(lambda _: self.changed.emit())
        self.form.addRow(label, box)
        return box

    def add_line(self, label: str, placeholder: str) -> QLineEdit:
        """Add a line for words."""
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        line.textChanged.connect(lambda _: self.changed.emit())
        self.form.addRow(label, line)
        return line


def _option(name: str, value: str) -> list[str]:
    return [name, value] if value else []


def _chosen(option: str, menu: QComboBox) -> list[str]:
    return _option(option, str(menu.currentData() or ""))


class LayersPanel(ExportPanel):
    """The layers that are exported."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self.setAccessibleName(tr("Annotators"))
        annotators = sorted(project.annotators(), key=language().sort_key)
        self.annotator = self.add_menu(
            tr("&Annotations of"),
            [(tr("everybody"), ""), *((name, name) for name in annotators)],
        )
        if project.is_on_gold:  # else the layers that it was made of would stand beside it
            self.annotator.setCurrentIndex(self.annotator.findData(GOLD))
        self.status = self.add_menu(
            tr("&Documents"), [(tr(title, note="document"), state) for title, state in _STATES]
        )
        self.flagged = self.add_menu(tr("Fla&gged"), [(tr(title), option) for title, option in _FLAGGED])
        claim_types = project.codebook.claim_types
        self.claim_type = self.add_menu(
            tr("&Claim type"),
            [(tr("any, or no claims"), ""), *((type.label, type.id) for type in claim_types)],
        )
        self.speaker = self.add_line(tr("S&peaker"), tr("any; a name as in the list of speakers"))
        self.publisher = self.add_line(tr("P&ublisher"), tr("any", note="publisher"))
        self.since = self.add_line(tr("Published f&rom"), tr("any time; 2025, 2025-11 or 2025-11-28"))
        self.until = self.add_line(tr("Published un&til"), tr("any time"))

    def arguments(self) -> list[str]:
        """Return what is chosen as options of the command line."""
        flagged = str(self.flagged.currentData())
        lines = (
            ("--speaker", self.speaker), ("--publisher", self.publisher),
            ("--since", self.since), ("--until", self.until),
        )  # fmt: skip
        return [
            *_chosen("--annotator", self.annotator),
            *_chosen("--status", self.status),
            *([flagged] if flagged else []),
            *_chosen("--claim-type", self.claim_type),
            *(word for option, line in lines for word in _option(option, line.text().strip())),
        ]


class FormPanel(ExportPanel):
    """In which form records are exported."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Form", note="of what is exported"))
        self.marks = self.add_menu(tr("&Quote marks"), [(tr(_MARKS_TITLES[marks]), marks) for marks in MARKS])
        self.suggestions = self.add_box(
            tr("&Suggestions"), tr("those that wait in documents that nobody has begun")
        )
        self.suggestions.setChecked(True)
        self.anonymous = self.add_box(tr("&Names"), tr("other names for documents and annotators"))
        self.manifest = self.add_box(
            tr("&Manifest"), tr("what is in the files, and their hashes, beside them")
        )
        self.units = {
            unit: self.add_box(tr("&Offsets") if unit == UNITS[0] else "", tr(_UNIT_TITLES[unit]))
            for unit in UNITS
        }

    def offer(self, format: ExportFormat) -> None:
        """Offer only what means something in a format."""
        for box in self.units.values():
            box.setEnabled("offsets" in format.options)

    def arguments(self) -> list[str]:
        """Return what is chosen as options of the command line."""
        units = [unit for unit, box in self.units.items() if box.isEnabled() and box.isChecked()]
        marks = str(self.marks.currentData())
        return [
            *_option("--marks", marks if marks != MARKS[0] else ""),
            *([] if self.suggestions.isChecked() else ["--no-suggestions"]),
            *(["--anonymous"] if self.anonymous.isChecked() else []),
            *(["--manifest"] if self.manifest.isChecked() else []),
            *(word for unit in units for word in ("--offsets", unit)),
        ]


class PartsPanel(ExportPanel):
    """Into which parts an export is divided."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Parts"))
        self._splits = {tr(title): split for title, split in _PARTS}
        self.parts = self.add_menu(tr("&Into"), self._splits.items())
        self.parts.setEditable(True)
        self.parts.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.parts.editTextChanged.connect(lambda _: self._allow())
        self.grouping = self.add_menu(tr("&Divide"), [(tr(_GROUPING_TITLES[by]), by) for by in GROUPINGS])
        nothing = (tr("nothing", note="that parts have alike"), "")
        strata = [(tr(_STRATA_TITLES[of]), of) for of in STRATA]
        self.stratum = self.add_menu(tr("B&alance"), [nothing, *strata])
        self.seed = number_field()
        self.seed.setRange(0, 1_000_000)
        self.seed.setToolTip(tr("The same number gives the same parts and the same other names."))
        self.seed.setMinimumHeight(self.stratum.sizeHint().height())
        self.seed.valueChanged.connect(lambda _: self.changed.emit())
        self.form.addRow(tr("Seed of &chance"), self.seed)
        self.grouping.currentIndexChanged.connect(lambda _: self._allow())
        self._allow()

    def _allow(self) -> None:
        """Offer only what can be chosen together."""
        is_split = bool(self._split())
        self.grouping.setEnabled(is_split)
        strata = STRATA_OF[self.grouping.currentData()]
        self.stratum.setEnabled(is_split and bool(strata))
        if self.stratum.currentData() not in ("", *strata):
            self.stratum.setCurrentIndex(0)
        entries = cast("QStandardItemModel", self.stratum.model())
        for row, stratum in enumerate(STRATA, 1):
            entries.item(row).setEnabled(stratum in strata)
        self.changed.emit()

    def _split(self) -> str:
        words = self.parts.currentText().strip()
        return self._splits.get(words, words)

    def names(self) -> list[str]:
        """Return the names of the parts; none for one file."""
        return [name.strip() for word in self._split().split(",") if (name := word.partition("=")[0]).strip()]

    def arguments(self) -> list[str]:
        """Return what is chosen as options of the command line."""
        split = self._split()
        if not split:
            return []
        return [
            "--split",
            split,
            *_option("--split-by", str(self.grouping.currentData()) if self.grouping.currentIndex() else ""),
            *(_chosen("--stratify", self.stratum) if self.stratum.isEnabled() else []),
        ]


def options_of(layers: LayersPanel, form: FormPanel, parts: PartsPanel) -> list[str]:
    """Return what is chosen in the panels as options of the command line."""
    options = [word for panel in (layers, form, parts) for word in panel.arguments()]
    has_seed = parts.seed.value() and (parts.names() or form.anonymous.isChecked())
    return [*options, "--seed", str(parts.seed.value())] if has_seed else options
