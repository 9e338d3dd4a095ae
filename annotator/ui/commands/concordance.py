"""The list of all quotations and claims: ways into it, from it to the article, and its export."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from annotator.domain.annotation_query import AnnotationQuery
from annotator.domain.claim import Claim
from annotator.domain.errors import InputError
from annotator.domain.kinds import KINDS, item_kind
from annotator.domain.quotation import Quotation
from annotator.domain.translation import mark, tr
from annotator.ui.background.command_jobs import viewing
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.dialogs.beside import SingleWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.project import Project
    from annotator.project.jobs.annotation_lists import Listed
    from annotator.ui.commands.files import FileCommands
    from annotator.ui.commands.window_parts import WindowParts
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.concordance.window import Concordance

_IN_LAYER = {
    "quotation": mark("This quotation is in the layer of {annotator}."),
    "claim": mark("This claim is in the layer of {annotator}."),
}
_ENDINGS = {".csv": "csv", ".jsonl": "jsonl"}


class ConcordanceCommands(ArticleCommands):
    """Shows the window of all quotations and claims, which keeps its list while it is closed."""

    def __init__(self, parts: WindowParts, files: FileCommands, theme: Callable[[], Theme]) -> None:
        super().__init__(parts)
        self._files = files
        self._theme = theme
        self._single = SingleWindow(self._workspace, self._made)

    @property
    def shown(self) -> Concordance | None:
        """Return the window once it is made, open or closed."""
        return self._single.shown

    def show(self) -> None:
        """Show the list as it was, or else the annotator's own quotations, as the search finds them."""
        if self.shown is not None and self.shown.isVisible():
            self._bring_up()
            return
        last = self.shown.query if self.shown is not None else None
        self.show_query(last or AnnotationQuery(annotator=self._whose()))

    def show_query(self, query: AnnotationQuery) -> None:
        """Show the annotations that meet a query."""
        concordance = self._bring_up()
        if concordance is not None:
            concordance.list_query(query)

    def show_speaker(self, speaker: str, annotator: str) -> None:
        """Show an annotator's quotations of a speaker, who has the id; those of everyone for no annotator."""
        self.show_query(AnnotationQuery("quotation", annotator, speaker=speaker))

    def show_speaker_of_current(self) -> None:
        """Show what the speaker of the current quotation says everywhere."""
        item = self._workspace.current_item()
        if isinstance(item, Quotation) and item.speaker:
            self.show_speaker(item.speaker, self._whose())
        else:
            self.hint.emit(
                self._keys.fill(mark("This quotation has no speaker yet: {set_speaker} gives it one."))
            )

    def show_type_of_current(self) -> None:
        """Show the claims that have the first type of the current one."""
        item = self._workspace.current_item()
        if isinstance(item, Claim) and item.types:
            self.show_query(AnnotationQuery("claim", self._whose(), claim_type=item.types[0]))
        else:
            self.hint.emit(tr("This claim has no type yet: digits give it one."))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        if self.shown is not None:
            self.shown.set_theme(theme)

    def _whose(self) -> str:
        """Return whose annotations were listed last, else the annotator at work; "": everyone."""
        project = self._workspace.project
        if self.shown is not None:
            return self.shown.query.annotator
        if project is None:
            return ""
        return project.annotator if project.annotator in project.annotators() else ""

    def _bring_up(self) -> Concordance | None:
        concordance = self._single.bring_up()
        if concordance is not None:
            concordance.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return concordance

    def _made(self, _: Project) -> Concordance:
        from annotator.ui.panels.concordance.window import Concordance

        concordance = Concordance(self._workspace, self._theme(), self._window)
        concordance.row_chosen.connect(self.go_to_listed)
        concordance.export_asked.connect(self.export)
        return concordance

    # From the list to the article

    def go_to_listed(self, listed: Listed, to_article: bool) -> None:
        """Open the article at an annotation; one of the own layer becomes current, others are selected."""
        project = self._workspace.project
        if self.open_at(listed.position) is None or project is None:
            return
        kind = KINDS[listed.kind]
        kinds = item_kind(kind, is_proposed=False), item_kind(kind, is_proposed=True)
        is_own = self.go_to_own(kinds, listed.annotation.id, listed.annotator)
        is_anothers = listed.annotator not in ("", project.annotator)
        if not is_own and self.show_words(listed.place) and is_anothers:
            self.hint.emit(tr(_IN_LAYER[listed.kind], annotator=listed.annotator))
        if to_article:
            self.give_keys_to_article()

    # Export

    def export(self, query: AnnotationQuery, order: str) -> None:
        """Ask for a file, and write the list by the command, beside the window."""
        project = self._workspace.project
        if project is None or self.shown is None:
            return
        proposed = str(project.path.with_name(f"{project.path.stem} {tr('list', note='name of a file')}.csv"))
        kinds = f"{tr('Table (CSV)')} (*.csv);;{tr('Lines of JSON')} (*.jsonl)"
        name, kind = QFileDialog.getSaveFileName(self.shown, tr("Export the list"), proposed, kinds)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in _ENDINGS:
            path = Path(f"{name}{'.jsonl' if '*.jsonl' in kind else '.csv'}")
        viewer = viewing(project)
        who = ["--seen-by", *viewer] if viewer else []
        conditions = json.dumps(query.to_plain(), ensure_ascii=False)
        arguments = [
            "list", "--format", _ENDINGS[path.suffix.lower()], "--order", order, *who,
            "--query", conditions, "-o", str(path), "--", str(project.path),
        ]  # fmt: skip
        self._files.run(tr("Exporting …"), arguments, lambda *outcome: self._exported(str(path), *outcome))

    def _exported(self, path: str, code: int, out: str, errors: str) -> None:
        from annotator.ui.background.command_jobs import failure
        from annotator.ui.dialogs.messages import show_error

        if code:
            early = tr("The export has ended early; files that were there before are as they were.")
            show_error(InputError(failure(errors, early)), self.shown or self._window)
        else:
            last = "".join(errors.strip().splitlines()[-1:])
            words = tr("{listed}, saved: {path}", listed=last.rstrip("."), path=path)
            self.hint.emit(words)
            if self.shown is not None:
                self.shown.show_written(words, path)
