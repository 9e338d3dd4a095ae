"""The actions on whole documents: next, previous, findings and done."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.findings import in_groups
from annotator.domain.kinds import ITEM_KINDS
from annotator.domain.translation import mark, tr
from annotator.domain.work_order import RULES, SEEDS, WorkOrder
from annotator.project.teams.package_person import person_of
from annotator.project.teams.readings import is_training
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.commands.documents_to_do import GoldDocuments, left_open, undone
from annotator.ui.commands.waivers import findings_here, waive_or_take_back
from annotator.ui.dialogs.findings import DONE, choose_finding
from annotator.ui.session.items import PROPOSED, Current
from annotator.ui.wording.document_lists import ORDERS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from annotator.domain.findings import Finding
    from annotator.domain.work_order import Rule
    from annotator.project import Project
    from annotator.project.opened.document_order import Sort
    from annotator.ui.commands.window_parts import WindowParts
    from annotator.ui.models.documents import DocumentModel

# Hints at the end of the documents, by direction and whether a filter is in force.
_NO_OTHER = {
    (1, False): mark("There is no document after this one."),
    (1, True): mark("There is no document after this one among those that the filter leaves."),
    (-1, False): mark("There is no document before this one."),
    (-1, True): mark("There is no document before this one among those that the filter leaves."),
}
# Hints where none is left to do, by whether earlier ones may be left and whether a filter is in force.
_NONE_LEFT = {
    (True, False): mark("Done. No document after this one is left to do."),
    (True, True): mark("Done. No document after this one among those that the filter leaves is left to do."),
    (False, False): mark("All documents are done: {export} exports the annotations."),
    (False, True): mark("Done. No document among those that the filter leaves is left to do."),
}


class DocumentCommands(ArticleCommands):
    """Opens and finishes documents, and shows their findings."""

    training_done = Signal()  # a document is done that has a gold layer to learn from

    def __init__(self, parts: WindowParts, document_list: Callable[[], DocumentModel]) -> None:
        super().__init__(parts)
        self._list = document_list
        self._on_gold = GoldDocuments(parts.workspace, parts.keys, self.hint.emit)
        self._workspace.leaving.connect(self._note_findings)

    def next_document(self) -> None:
        """Open the next document that passes the filter."""
        self._go(1)

    def previous_document(self) -> None:
        """Open the previous document that passes the filter."""
        self._go(-1)

    def _go(self, by: Literal[1, -1]) -> None:
        if not self._knows_order():
            return
        project = self._workspace.project
        if project is not None and project.is_on_gold:
            self._on_gold.go(project, by)
            return
        if positions := self._workspace.following(1, by):
            self._workspace.open_document(positions[0])
        else:
            self.hint.emit(tr(_NO_OTHER[by, self._is_filtered]))

    @property
    def _is_filtered(self) -> bool:
        return self._workspace.shown is not None

    def findings(self) -> None:
        """Show the findings, and go to the chosen one."""
        opened = self._workspace.opened
        if opened is None:
            return
        if not opened.findings.in_order():
            self.hint.emit(tr("Nothing to look at: nothing is left open in what you have annotated here."))
            return
        picked = choose_finding(
            opened.findings.in_order,
            self._waive,
            self._article.text,
            self._window,
            place=self._clear_of_first(),
        )
        self._go_to_finding(picked)

    def waive(self) -> None:
        """Waive the findings of the current annotation or place; if all are waived, remove the waivers."""
        workspace = self._workspace
        findings = findings_here(workspace, self._article)
        if not findings:
            self.hint.emit(
                self._keys.fill(mark("Nothing to look at is here: {findings} shows where something is."))
            )
            return
        if findings[0].annotation and self.is_out_of_view():
            return
        is_new = any(finding.waiver is None for finding in findings)
        if waive_or_take_back(workspace, findings):
            messages = "; ".join(
                finding.message for finding in findings if finding.waiver is None or not is_new
            )
            self.hint.emit(
                self._keys.fill(mark("Left so: {findings}. {waive} takes that back."), findings=messages)
                if is_new
                else tr("Shown again: {findings}.", findings=messages)
            )

    def _waive(self, finding: Finding, reason: str) -> None:
        waive_or_take_back(self._workspace, [finding], reason)

    def done(self) -> None:
        """Mark the document done and open the next that is not done; a done document is opened again.

        The first suggestion of the next document is current.
        """
        workspace, project = self._workspace, self._workspace.project
        opened = workspace.opened
        if project is None or opened is None:
            return
        left_in_gold = left_open(project, opened) if project.is_on_gold else []
        if left_in_gold and self._on_gold.tell_open(opened, left_in_gold):
            return
        if opened.layer.status == "done" and not left_in_gold:
            if workspace.act(lambda acts: acts.layer.set_status("started")):
                self.hint.emit(
                    self._keys.fill(mark("This document is no longer done: {done} marks it done again."))
                )
            return
        if opened.layer.status != "done" and not self._finish():
            return
        self._on_gold.forget_open()
        if not project.is_on_gold and is_training(project, opened.document):
            self.training_done.emit()
            return
        left, title = len(opened.pending) + len(opened.pending_claims), opened.document.title
        if left:
            self.hint.emit(
                tr(
                    "“{title}” is done, with {n} suggestion not decided."
                    "|“{title}” is done, with {n} suggestions not decided.",
                    left,
                    title=title,
                )
            )
        if not self._knows_order():
            return
        restarts = project.work_order().restarts
        following = self._next_to_do(project, restarts=restarts)
        if following is None:
            some_before = not restarts and project.count_done() < project.count()
            words = self._on_gold.words_of_open_again(project) if project.is_on_gold else ""
            self.hint.emit(words or self._none_left(project, some_before=some_before))
        else:
            workspace.open_document(following)
            workspace.set_current(workspace.beside(0, 1, PROPOSED))  # the article stays at its beginning

    def _none_left(self, project: Project, *, some_before: bool) -> str:
        """Return what is said where no document is left to do."""
        if not some_before and not self._is_filtered and person_of(project):
            return tr("All documents are done: send this file, {file}, back.", file=project.path.name)
        return self._keys.fill(_NONE_LEFT[some_before, self._is_filtered])

    def _next_to_do(self, project: Project, *, restarts: bool) -> int | None:
        """Return the position of the next document to do that passes the filter, in the order of work.

        `restarts`: it is the first such document of all. While gold layers are made, documents of several
        annotators come before all others, and after the last document it is the first.
        """
        workspace = self._workspace
        if project.is_on_gold:
            return self._on_gold.next_to_do(project)
        order = workspace.order if workspace.shown is None else workspace.shown
        if order is None:
            return project.next_undone(workspace.position)
        return next(undone(project, order[:] if restarts else order.behind(workspace.position)), None)

    # The order of work

    def _knows_order(self) -> bool:
        """Tell whether the order of work is there; if it is being made, say so."""
        project = self._workspace.project
        if project is not None and project.work_order().rule != "imported":
            self._list().follow_blindness()  # the list makes the order where its panel was never shown
        if self._workspace.is_ordering:
            self.hint.emit(tr("The documents are being put in order; what comes next is known in a moment."))
        return not self._workspace.is_ordering

    def set_order(self, rule: Rule) -> None:
        """Set the order of work; for a random one, ask for its number."""
        project = self._workspace.project
        if project is None:
            return
        seed = self._asked_seed(project.work_order().seed) if rule == "random" else 0
        if seed is None:
            return
        if self._keep_order(project, WorkOrder(rule, seed)):
            self.hint.emit(tr(ORDERS[rule][1]))

    def work_as_sorted(self, sort: Sort) -> None:
        """Make what a list is sorted by the order of work."""
        project = self._workspace.project
        order = WorkOrder("column", column=sort.column, descending=sort.descending)
        if project is not None and self._keep_order(project, order):
            sentence = mark("{next_document} and {done} go through the documents as they are sorted now.")
            self.hint.emit(self._keys.fill(sentence))

    def _keep_order(self, project: Project, order: WorkOrder) -> bool:
        """Keep an order of work, and put the list into it; return whether it could be kept."""
        try:
            project.set_work_order(order)
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
            return False
        self._list().reload()
        return True

    def _asked_seed(self, present: int) -> int | None:
        """Ask for the number of a random order; a new one is proposed if there is none yet."""
        from annotator.ui.dialogs.messages import ask_words

        proposed = present or random.choice(SEEDS)
        title, label = (
            tr("Random order"),
            tr("Number of the order; the same number draws the same order again:"),
        )
        typed = ask_words(title, label, self._window, str(proposed))
        if typed is None:
            return None
        words = typed.strip()
        if words.isdecimal() and int(words) in SEEDS:
            return int(words)
        self._workspace.refused.emit(
            InputError(
                tr("“{number}” is no number of an order.", number=words),
                tr("Write a number from {least} to {most}.", least=SEEDS.start, most=SEEDS.stop - 1),
            )
        )
        return None

    def show_order(self, actions: Mapping[str, QAction]) -> None:
        """Mark the order in force in its menu."""
        project = self._workspace.project
        rule = project.work_order().rule if project is not None else ""
        for each in RULES:
            actions[f"order_{each}"].setCheckable(True)
            actions[f"order_{each}"].setChecked(each == rule)

    def _note_findings(self) -> None:
        """Keep the number of findings of the layer that is left, for the list of documents."""
        opened, project = self._workspace.opened, self._workspace.project
        if opened is None or project is None or opened.layer.status == "new":
            return
        id, number = opened.document.id, len(opened.findings)

        def keep() -> None:
            if self._workspace.project is project:
                with suppress(AnnotatorError):  # it is counted again the next time
                    project.note_findings(id, number)

        self._workspace.later.do(keep)

    def _finish(self) -> bool:
        """Mark the document done after showing its findings, if any; return whether it is done."""
        opened = self._workspace.opened
        assert opened is not None
        list_findings = opened.findings.before_done
        if any(finding.waiver is None for finding in list_findings()):
            picked = choose_finding(
                list_findings,
                self._waive,
                self._article.text,
                self._window,
                done_keys=self._keys.of("done"),
                place=self._clear_of_first(before_done=True),
            )
            if picked != DONE:
                self._go_to_finding(picked)
                return False
        return bool(self._workspace.act(lambda acts: acts.layer.set_status("done")))

    def _clear_of_first(self, *, before_done: bool = False) -> Callable[[QWidget], None]:
        """Return the function that places the list of findings without covering its first finding's words."""
        opened = self._workspace.opened
        assert opened is not None
        findings = opened.findings.before_done() if before_done else opened.findings.in_order()
        groups = in_groups([finding for finding in findings if finding.waiver is None] or findings)
        first = groups[0][1][0]
        return self.clear_of(*[(span,) for span in (first.words or first.span,) if span is not None])

    def _go_to_finding(self, finding: Finding | None) -> None:
        opened = self._workspace.opened
        if opened is None or finding is None:
            return
        if finding.annotation is None:
            self._go_to_place(finding)
            return
        # Annotations first: suggestions may have the same ids.
        kinds = sorted(ITEM_KINDS, key=lambda kind: ITEM_KINDS[kind].is_proposed)
        kind = next(kind for kind in kinds if finding.annotation in opened.of_kind(kind).by_id)
        self.go_to(Current(kind, finding.annotation))

    def _go_to_place(self, finding: Finding) -> None:
        """Select the words in quote marks or the verb, so that one key makes the missing quotation."""
        if finding.span is None:
            return
        self._workspace.set_current(None)
        self._article.select(finding.span)
        self._article.bring_to_reading_height()
        self.hint.emit(self._keys.fill(mark("{new_quotation} makes the quotation, {waive} leaves it so.")))
