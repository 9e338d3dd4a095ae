"""The question for another codebook: what each label becomes in it, in a table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QVBoxLayout

from annotator.domain.codebook import read_codebook
from annotator.domain.codebook_check import refuse_unknown_targets
from annotator.domain.codebook_draft import Draft
from annotator.domain.errors import AnnotatorError
from annotator.domain.recoding import INTO, SORTS, Label, Recoding
from annotator.domain.translation import mark, number, tr
from annotator.project.jobs.recodings import refuse_other_source, table_named
from annotator.ui.dialogs.codebook.parts import PARTS, all_labels, place_of
from annotator.ui.dialogs.imports.parts import Menu, RowsTable, with_label
from annotator.ui.dialogs.messages import show_error
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.dialog_buttons import accept_and_cancel
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words
from annotator.ui.models.text_rows import TextRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from annotator.ui.background.codebook_reading import CodebookReading

_COLUMNS = (mark("Label"), mark("Part"), mark("Annotations"), mark("Becomes"))
_REMOVED, _STAYS = "-", "="  # choices beside ids, which are never written so
_SIZE = (124, 32)  # characters and lines


class RecodingQuestion(QDialog):
    """Shows all labels of the project's codebook with what they become, which can be changed.

    Attributes
    ----------
    table: a row a label; those come first that are not simply the same label.
    becomes: the choice for the selected rows.
    from_file: takes all choices from a table.
    """

    def __init__(
        self,
        before: dict[str, Any],
        after: dict[str, Any],
        proposed: Recoding,
        remarks: Iterable[str],
        reading: CodebookReading,
        folder: str,
        parent: QWidget | None,
    ) -> None:
        """Make the question; `folder` is where a table is looked for first."""
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("What the labels become"))
        self._before, self._after = read_codebook(before), Draft.of(after)
        self._folder = folder
        self._reading = reading
        self._labels = {str(label): (label, entry["label"]) for label, entry in all_labels(Draft.of(before))}
        self._choices: dict[Label, str] = {}
        self._propose(proposed)
        words = tr(
            "The project goes over to “{name}”, version {version}. Annotations of a label that stays without"
            " being in it keep their label, and the check lists them.",
            name=str(after["name"]), version=str(after["version"]),
        )  # fmt: skip
        self.table = RowsTable(tr("Labels"), _COLUMNS, (2,))
        self.table.take_several()
        self.table.chosen.connect(self._show_chosen)
        self.becomes = Menu(tr("Becomes"))
        self.becomes.picked.connect(self._choose)
        below = FlowLayout()
        below.addWidget(with_label(tr("&Becomes"), self.becomes))
        self.from_file = QPushButton(tr("&From a file…"))
        self.from_file.setToolTip(tr("Take what the labels become from a table (CSV or JSON)"))
        self.from_file.setAutoDefault(False)
        self.from_file.clicked.connect(self._read_table)
        below.addWidget(self.from_file)
        buttons, self.take = accept_and_cancel(self, tr("&Take it into the draft"))
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(plain_words(words, "muted"))
        self._remarks = plain_words("\n".join(remarks), "muted")
        layout.addWidget(self._remarks)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(_SIZE[0] * metrics.averageCharWidth(), _SIZE[1] * metrics.lineSpacing())
        reading.counted.connect(self._show)
        self._show()
        reading.ask(self._labels[key][0] for key in self._order)
        self.table.setFocus()

    def recoding(self) -> Recoding:
        """Return what the labels become."""
        moves = {label: None if choice == _REMOVED else choice for label, choice in self._choices.items()}
        return recoding_of({label: new for label, new in moves.items() if new not in (_STAYS, label.id)})

    # The proposal

    def _propose(self, proposed: Recoding) -> None:
        """Choose what a recoding says, attributes before their values, which go by them."""
        for label, _ in self._labels.values():
            self._choices[label] = self._proposed(label, proposed)
        self._order = sorted(self._labels, key=lambda key: self._is_same(self._labels[key][0]))

    def _read_table(self) -> None:
        """Take what the labels become from a file."""
        kinds = tr("Tables ({endings})", endings="*.csv *.json")
        name, _ = QFileDialog.getOpenFileName(self, tr("What the labels become"), self._folder, kinds)
        if not name:
            return
        try:
            read = table_named(name)
            refuse_other_source(read, self._before)
            refuse_unknown_targets(read_codebook(self._after.body), read.recoding, name)
        except AnnotatorError as error:
            show_error(error, self)
            return
        self._propose(read.recoding)
        self._remarks.setText("\n".join(read.remarks))
        self._show()
        self._show_chosen()

    def _proposed(self, label: Label, proposed: Recoding) -> str:
        moved = proposed.moved(label)
        if moved is None:
            return _REMOVED
        if moved != label.id or self._knows(label):
            return moved
        entries = self._after.entries(self._place(label))
        covering = (str(entry["id"]) for entry in entries if label.id in (entry.get("covers") or ()))
        return next(covering, _STAYS)

    def _place(self, label: Label) -> Label:
        """Return the list of the new codebook in which a label may be found."""
        if label.sort != "value":
            return place_of(label)
        attribute = self._choices.get(Label("attribute", label.attribute, label.kind), label.attribute)
        return replace(place_of(label), attribute=label.attribute if attribute == _STAYS else attribute)

    def _knows(self, label: Label) -> bool:
        return any(entry["id"] == label.id for entry in self._after.entries(self._place(label)))

    def _is_same(self, label: Label) -> bool:
        return self._choices[label] == label.id

    # What is shown

    def _show(self) -> None:
        rows = []
        for key in self._order:
            label, name = self._labels[key]
            usage = self._reading.usages.get(label)
            count = "…" if usage is None else number(usage.total)
            rows.append(TextRow(key, (name, _part_of(label), count, self._words(label))))
        self.table.show_rows(rows)

    def _words(self, label: Label) -> str:
        return dict(self._offered(label)).get(self._choices[label], self._choices[label])

    def _offered(self, label: Label) -> list[tuple[str, str]]:
        """Return what a label can become, with words."""
        entries = [
            (str(entry["id"]), str(entry["label"])) for entry in self._after.entries(self._place(label))
        ]
        if label.sort == "role":
            entries += [(role, tr(role)) for role in INTO]
        stays = [] if self._knows(label) else [(_STAYS, tr("stays, and is not in it"))]
        return [*stays, *entries, (_REMOVED, tr("removed"))]

    def _show_chosen(self) -> None:
        labels = [self._labels[key][0] for key in self.table.chosen_keys()]
        offered = [self._offered(label) for label in labels]
        common = [
            choice for choice in (offered[0] if offered else []) if all(choice in each for each in offered)
        ]
        self.becomes.offer(common)
        self.becomes.show_value(self._choices[label] for label in labels)

    def _choose(self, value: str) -> None:
        for key in self.table.chosen_keys():
            self._choices[self._labels[key][0]] = value
        self._show()


def _part_of(label: Label) -> str:
    """Return the part of the codebook that a label stands in, in words."""
    place = Label("attribute", kind=label.kind) if label.kind else place_of(label)
    return next(tr(part.title) for part in PARTS if part.place == place)


def recoding_of(moves: Mapping[Label, str | None]) -> Recoding:
    """Return the recoding that makes all moves at once."""
    parts: dict[str, Any] = {name: {} for name in SORTS.values()}
    for label, new in moves.items():
        of_sort = parts[SORTS[label.sort]]
        for name in filter(None, (label.kind, label.attribute)):
            of_sort = of_sort.setdefault(name, {})
        of_sort[label.id] = new
    return Recoding(**parts)
