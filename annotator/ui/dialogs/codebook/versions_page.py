"""The versions of the codebook with their differences, and the way to files and other codebooks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.domain.codebook_difference import differences, guideline_pairs
from annotator.domain.errors import AnnotatorError
from annotator.domain.recoding import Recoding
from annotator.domain.translation import mark, number, tr
from annotator.project.bundled_codebooks import bundled_codebook, bundled_codebooks
from annotator.project.jobs.codebook_files import codebook_of, write_codebook
from annotator.project.jobs.codebook_reading import body_of
from annotator.project.jobs.recodings import bundled_tables, table_named
from annotator.ui.dialogs.codebook.recoding import RecodingQuestion
from annotator.ui.dialogs.imports.parts import Menu, RowsTable, with_label
from annotator.ui.dialogs.messages import show_error
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.folding_parts import FoldingParts
from annotator.ui.look.measures import give_room
from annotator.ui.models.text_rows import TextRow
from annotator.ui.wording.dates import local_time

if TYPE_CHECKING:
    from annotator.project import Project
    from annotator.project.jobs.codebook_reading import CodebookVersion
    from annotator.ui.background.codebook_reading import CodebookReading
    from annotator.ui.dialogs.codebook.editing import Editing

_COLUMNS = (mark("Codebook"), mark("Since"), mark("By"), mark("Layers begun"), mark("Layers done"))
_DRAFT = "draft"  # the key of the row of the draft; those of versions are their numbers
_FILE = "\0file"  # in the menu of other codebooks
_SAME, _OTHER = "  ", "≠ "  # before a line of the guidelines
_SIDE_BY_SIDE = 64  # letters that two texts need beside each other


class VersionsPage(QWidget):
    """Lists the draft and the codebooks that were in force.

    Attributes
    ----------
    table: the codebooks, the newest first.
    other: the codebook with which the chosen one is compared.
    told: what differs.
    sides: the guidelines of both, where they differ.
    """

    def __init__(self, project: Project, editing: Editing, reading: CodebookReading) -> None:
        super().__init__()
        self._project = project
        self._editing = editing
        self._reading = reading
        self._versions: list[CodebookVersion] = []
        self._bodies: dict[str, dict[str, Any]] = {}
        self.table = RowsTable(tr("Versions"), _COLUMNS, (3, 4))
        self.table.chosen.connect(self._show_other)
        self.other = Menu(tr("Compared with"))
        self.other.picked.connect(lambda _: self._compare())
        self.told = QPlainTextEdit()
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        set_name(self.told, tr("What differs"))
        self.sides = Sides()
        self.next = Menu(tr("Another codebook"))
        self.next.offer([*((name, name) for name in bundled_codebooks()), (_FILE, tr("from a file…"))])
        self.next.setCurrentIndex(0)
        self.go_over, self.save = QPushButton(tr("&Go over to it…")), QPushButton(tr("Sa&ve in a file…"))
        for button, act in ((self.go_over, self._go_over), (self.save, self._save)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        compared, acts = FlowLayout(), FlowLayout()
        compared.addWidget(with_label(tr("&Compared with"), self.other))
        compared.addWidget(self.save)
        acts.addWidget(with_label(tr("A&nother codebook"), self.next))
        acts.addWidget(self.go_over)
        layout = QVBoxLayout(self)
        give_room(layout, "parts")
        layout.addWidget(self.table, 2)
        layout.addLayout(compared)
        layout.addWidget(self.told, 2)
        layout.addWidget(self.sides, 3)
        layout.addLayout(acts)
        self.setFocusProxy(self.table)
        reading.listed.connect(self._take)

    def show_draft(self) -> None:
        """Show the draft, and the versions once they are read."""
        self._reading.ask(["versions"])
        self._bodies[_DRAFT] = self._editing.draft.body
        draft = self._editing.draft
        edition = tr("Draft: {name}, {version}", name=str(draft.body["name"]), version=draft.version)
        rows = [TextRow(_DRAFT, (edition, "", "", "", ""))]
        for version in reversed(self._versions):
            words = tr("{name}, {version}", name=version.name, version=version.version)
            if version.is_in_force:
                words = tr("{codebook} (in force)", codebook=words)
            since, by = local_time(version.at) if version.at else "", version.annotator or ""
            rows.append(
                TextRow(str(version.id), (words, since, by, number(version.layers), number(version.done)))
            )
        self._names = {row.key: row.cells[0] for row in rows}
        self.table.show_rows(rows)
        self._show_other()

    def _take(self, versions: list[CodebookVersion]) -> None:
        self._versions = versions
        if _DRAFT in self._bodies:
            self.show_draft()

    def _chosen(self) -> str:
        return next(iter(self.table.chosen_keys()), _DRAFT)

    def _show_other(self) -> None:
        """Offer the others for a comparison; at first the one before the chosen one."""
        chosen, keys = self._chosen(), list(self._names)
        self.other.offer((key, self._names[key]) for key in keys if key != chosen)
        before = keys[keys.index(chosen) + 1 :] or keys[:-1]
        self.other.setEnabled(bool(before))
        self.other.setCurrentIndex(self.other.findData(before[0]) if before else -1)
        self._compare()

    def _compare(self) -> None:
        chosen, other = self._chosen(), self.other.currentData()
        if other is None:
            self.told.setPlainText(tr("Nothing to compare with."))
            self.sides.hide()
            return
        after, before = self._body(chosen), self._body(str(other))
        if chosen != _DRAFT and (str(other) == _DRAFT or int(str(other)) > int(chosen)):
            after, before = before, after
        messages = (
            [difference.message for difference in differences(before, after)] if before and after else []
        )
        pairs = guideline_pairs(before, after)
        is_same = all(same for *_, same in pairs)
        if not is_same:
            messages.append(tr("The guidelines differ: see below."))
        self.told.setPlainText("\n".join(messages) or tr("Nothing differs."))
        self.sides.setVisible(not is_same)
        self.sides.show_pairs(pairs)

    def _body(self, key: str) -> dict[str, Any]:
        if key not in self._bodies:
            try:
                self._bodies[key] = body_of(self._project, int(key))
            except AnnotatorError as error:
                show_error(error, self.window())
                self._bodies[key] = {}
        return self._bodies[key]

    # Files and other codebooks

    def _save(self) -> None:
        body = self._body(self._chosen())
        proposed = self._project.path.with_name(
            f"{body.get('name', 'codebook')}-{body.get('version', '')}.json"
        )
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the codebook"), str(proposed), "JSON (*.json)")
        if name:
            try:
                write_codebook(Path(name), body)
            except AnnotatorError as error:
                show_error(error, self.window())

    def _go_over(self) -> None:
        chosen = str(self.next.currentData())
        if chosen != _FILE:
            language = self._project.codebook.language
            self._ask(dict(bundled_codebook(chosen, language)))
            return
        folder = str(self._project.path.parent)
        name, _ = QFileDialog.getOpenFileName(self, tr("Codebook"), folder, "JSON (*.json)")
        if name:
            try:
                body = codebook_of(Path(name))
            except AnnotatorError as error:
                show_error(error, self.window())
            else:
                self._ask(body)

    def _ask(self, body: dict[str, Any]) -> None:
        original = self._editing.draft.original
        table = f"{original['name']}-to-{body['name']}"
        proposed, remarks = Recoding(), list[str]()
        if table in bundled_tables():
            read = table_named(table)
            proposed, remarks = read.recoding, list(read.remarks)
        folder = str(self._project.path.parent)
        question = RecodingQuestion(original, body, proposed, remarks, self._reading, folder, self.window())
        if question.exec():
            recoding = question.recoding()
            self._editing.edit(lambda draft: draft.moved_to(body, recoding))
        question.deleteLater()


class Sides(FoldingParts):
    """Two texts side by side, line by line; lines that differ have a sign."""

    def __init__(self) -> None:
        super().__init__(_SIDE_BY_SIDE)
        self.before, self.after = QPlainTextEdit(), QPlainTextEdit()
        for side, name in ((self.before, tr("Guidelines before")), (self.after, tr("Guidelines after"))):
            side.setReadOnly(True)
            side.setTabChangesFocus(True)
            side.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)  # else the lines would part
            set_name(side, name)
            self.addWidget(side)
        bars = self.before.verticalScrollBar(), self.after.verticalScrollBar()
        bars[0].valueChanged.connect(bars[1].setValue)
        bars[1].valueChanged.connect(bars[0].setValue)

    def show_pairs(self, pairs: list[tuple[str, str, bool]]) -> None:
        """Show pairs of lines, and whether they are the same; the first that differs comes into view."""
        for side, at in ((self.before, 0), (self.after, 1)):
            side.setPlainText("\n".join((_SAME if pair[2] else _OTHER) + str(pair[at]) for pair in pairs))
        first = next((number for number, pair in enumerate(pairs) if not pair[2]), 0)
        for side in (self.before, self.after):
            cursor = side.textCursor()
            cursor.setPosition(side.document().findBlockByNumber(first).position())
            side.setTextCursor(cursor)
            side.centerCursor()
