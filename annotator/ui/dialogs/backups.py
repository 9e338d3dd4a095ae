"""The backups of a project: what each holds against now, and the choice of documents to restore."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import mark, number, tr
from annotator.project.backups.folder import REASONS, folder_of
from annotator.project.backups.settings import BackupSettings, read_settings, write_settings
from annotator.ui.background.dry_run import DryRun
from annotator.ui.dialogs.files_dialog import FilesDialog
from annotator.ui.dialogs.imports.parts import RowsTable
from annotator.ui.dialogs.messages import show_error
from annotator.ui.look.mirroring import in_order
from annotator.ui.models.checked_rows import CheckedRows
from annotator.ui.models.text_rows import TextRow
from annotator.ui.wording.dates import day_and_time, moment_of

if TYPE_CHECKING:
    from annotator.project import Project
    from annotator.ui.background.backup_keeping import BackupKeeping

_BACKUPS = (mark("Made"), mark("Why"), mark("Size"), mark("Holds"), mark("Since then"))
_DOCUMENTS = (mark("Document"), mark("By a restore"))
_MOST_SHOWN = 5_000  # documents of the list below; "Restore all" takes the others, too


class BackupsDialog(FilesDialog):
    """Lists the backups and what the chosen one would change; accepted when something is to be restored.

    Attributes
    ----------
    table: the backups.
    documents: the documents that differ from the chosen backup, with boxes.
    """

    def __init__(self, project: Project, keeping: BackupKeeping, parent: QWidget | None = None) -> None:
        super().__init__(tr("Backups"), tr("The backups are being looked at"), parent)
        self._project = project
        self._keeping = keeping
        self._found: dict[str, dict[str, Any]] = {}
        self._is_whole = False
        self._compared = self._summary = ""  # the backup whose differences are listed, and these in words
        path, token = str(project.path), project.database.lock_token
        self._listing = DryRun(lambda: ["backups", path, "--json"], token, self)
        self._comparing = DryRun(
            lambda: ["restore", path, self.chosen_backup(), "--dry-run", "--json"], token, self
        )
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.place.setAccessibleName(tr("Folder of the backups"))
        self.table = RowsTable(tr("Backups"), _BACKUPS, (2,), wide=3)
        self.rows = CheckedRows([tr(column) for column in _DOCUMENTS], self)
        self.documents = RowsTable(tr("Documents that differ"), _DOCUMENTS, wide=1, rows=self.rows)
        self._make_buttons()
        self.documents.hide()
        self._connect()
        self._show_place()
        self._list()
        self.table.setFocus()

    def chosen_backup(self) -> str:
        """Return the path of the chosen backup, "" for none."""
        return next(iter(self.table.chosen_keys()), "")

    def chosen_documents(self) -> list[str] | None:
        """Return the ids of the documents to restore, None for all."""
        return None if self._is_whole else self.rows.checked_keys()

    # Composition

    def _make_buttons(self) -> None:
        self.now_button = QPushButton(tr("&Back up now"))
        self.folder_button = QPushButton(tr("Choose &folder…"))
        self.beside_button = QPushButton(tr("Keep them beside the &project"))
        self.all_button = QPushButton(tr("Restore &all"))
        self.chosen_button = QPushButton(tr("&Restore checked"))
        self.lay_out(
            (self.now_button, self.folder_button, self.beside_button),
            self.table,
            (),
            self.documents,
            closing=(self.all_button, self.chosen_button),
        )

    def _connect(self) -> None:
        self._listing.answered.connect(self._show_found)
        self._listing.failed.connect(self._fail)
        self._comparing.answered.connect(self._show_differences)
        self._comparing.failed.connect(self._fail)
        self.table.chosen.connect(self._compare)
        self.rows.checked.connect(self._show_what_applies)
        self.now_button.clicked.connect(self._back_up_now)
        self.folder_button.clicked.connect(self._choose_folder)
        self.beside_button.clicked.connect(lambda: self._keep_in(None))
        self.all_button.clicked.connect(lambda: self._restore(is_whole=True))
        self.chosen_button.clicked.connect(lambda: self._restore(is_whole=False))
        self._keeping.ended.connect(self._after_backup)

    # The list of backups

    def _list(self) -> None:
        self.told.setText(tr("Looking at the backups …"))
        self._listing.run_soon()
        self._show_what_applies()

    def _show_found(self, found: list[dict[str, Any]]) -> None:
        self._found = {each["path"]: each for each in found}
        self.table.show_rows([TextRow(each["path"], _cells(each)) for each in found])
        self.table.setVisible(bool(found))
        if not found:
            self.told.setText(self._keeping.fault or tr("There is no backup yet."))
        self._show_what_applies()

    def _back_up_now(self) -> None:
        self._keeping.back_up("asked")
        self.told.setText(tr("Backing up …"))
        self._show_what_applies()

    def _after_backup(self) -> None:
        self._list()
        if self._keeping.fault:
            self.told.setText(self._keeping.fault)

    # The folder

    def _show_place(self) -> None:
        folder = folder_of(self._project.path)
        self.place.setText(tr("Backups are whole projects, kept in {folder}", folder=in_order(str(folder))))
        self.beside_button.setVisible(read_settings().folder is not None)

    def _choose_folder(self) -> None:
        start = read_settings().folder or self._project.path.parent
        title = tr("Folder for the backups of all projects")
        name = QFileDialog.getExistingDirectory(self, title, str(start))
        if name:
            self._keep_in(Path(name))

    def _keep_in(self, folder: Path | None) -> None:
        try:
            write_settings(BackupSettings(folder, read_settings().most_bytes))
        except AnnotatorError as error:
            show_error(error, self)
            return
        self._show_place()
        self._list()

    # The chosen backup

    def _compare(self) -> None:
        if self._compared and self.chosen_backup() == self._compared:
            self.told.setText(self._keeping.fault or self._summary)  # what is checked stays
            self._show_what_applies()
            return
        self._compared = ""
        self.rows.show_checkable([], ())
        self.documents.hide()
        chosen = self._found.get(self.chosen_backup())
        if chosen is None or chosen["fault"]:
            self._comparing.stop()
            self.told.setText(chosen["fault"] if chosen else "")
        else:
            self.told.setText(tr("Comparing with the project as it is now …"))
            self._comparing.run_soon()
        self._show_what_applies()

    def _show_differences(self, differences: list[dict[str, Any]]) -> None:
        shown = differences[:_MOST_SHOWN]
        self.rows.show_checkable(
            [TextRow(each["id"], (each["title"] or each["id"], each["words"])) for each in shown],
            {each["id"] for each in shown if each["presence"] == "now"},
        )
        self.documents.setVisible(bool(shown))
        self.documents.fit()
        self._compared, self._summary = self.chosen_backup(), _summary(differences)
        self.told.setText(self._summary)
        self._show_what_applies()

    def _fail(self, words: str) -> None:
        self.told.setText(words)
        self._show_what_applies()

    def _show_what_applies(self) -> None:
        is_busy = self._comparing.is_running or (self._listing.is_running and not self._found)
        self.busy.setVisible(is_busy or self._keeping.is_running)
        self.now_button.setEnabled(not self._keeping.is_running and self._project.writable)
        may = self._project.writable and not is_busy
        chosen = self._found.get(self.chosen_backup())
        self.all_button.setEnabled(may and chosen is not None and not chosen["fault"])
        self.chosen_button.setEnabled(may and bool(self.rows.checked_keys()))

    def _restore(self, *, is_whole: bool) -> None:
        self._is_whole = is_whole
        self.accept()

    def done(self, result: int) -> None:
        """Close, and end what is being looked at."""
        self._listing.stop()
        self._comparing.stop()
        self._keeping.ended.disconnect(self._after_backup)
        super().done(result)


def _cells(found: dict[str, Any]) -> tuple[str, ...]:
    made = day_and_time(moment_of(found["at"]))
    why, size = tr(REASONS[found["reason"]]), tr("{size} MB", size=number(found["size"] / 1e6, 1))
    if found["fault"]:
        return made, why, size, tr("cannot be read", note="backup"), ""
    documents = tr("{n} document|{n} documents", found["documents"])
    annotations = tr("{n} annotation|{n} annotations", sum(found["annotations"].values()))
    acts = found["acts_since"]
    since = tr("another history") if acts is None else tr("{n} act|{n} acts", acts)
    return made, why, size, f"{documents}, {annotations}", since


def _summary(differences: list[dict[str, Any]]) -> str:
    if not differences:
        return tr("No document differs from this backup; speakers and the codebook may.")
    presences = [each["presence"] for each in differences]
    both, missing, later = (presences.count(presence) for presence in ("both", "backup", "now"))
    parts = [tr("{n} document changed since then|{n} documents changed since then", both)]
    if missing:
        parts.append(tr("{n} not in the project now|{n} not in the project now", missing))
    if later:
        parts.append(
            tr(
                "{n} came later (“Restore all” moves these to the trash)"
                "|{n} came later (“Restore all” moves these to the trash)",
                later,
            )
        )
    sentences = [f"{', '.join(parts)}."]
    if len(differences) > _MOST_SHOWN:
        sentences.append(tr("The first {number} are listed.", number=_MOST_SHOWN))
    sentences.append(tr("The present state is backed up before a restore, and undo takes it back."))
    return " ".join(sentences)
