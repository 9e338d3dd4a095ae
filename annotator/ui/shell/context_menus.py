"""The context menus: the registry's actions that apply at a place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction

from annotator.domain.gold import GOLD
from annotator.domain.short_words import shortened
from annotator.domain.translation import language, tr
from annotator.ui.actions.applicability import removable_entity
from annotator.ui.commands.waivers import findings_of_current, findings_of_place, waive_or_take_back
from annotator.ui.look.menus import Menu
from annotator.ui.models.cards import words_of
from annotator.ui.wording.titles import on_button, title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.document import Document
    from annotator.domain.findings import Finding
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.items import Current
    from annotator.ui.session.workspace import Workspace

_IN_ARTICLE = (
    ("accept",),
    ("new_quotation", "set_cue", "set_source", "set_further_role", "join_fragment", "split_fragment"),
    ("add_cue_part", "add_source_part", "add_role_part"),
    ("set_speaker", "add_speaker", "cycle_type", "set_parent"),
    ("new_claim", "entity"),
    ("comment",),
    ("remove", "reject_because"),
)
# Menu where nothing is annotated: the current item may get selected words, but is not deleted from here.
_IN_PLAIN_TEXT = (
    ("new_quotation", "set_cue", "set_source", "set_further_role", "join_fragment"),
    ("add_cue_part", "add_source_part", "add_role_part"),
    ("new_claim", "entity"),
)
_OF_CARD = (
    ("accept",),
    ("set_speaker", "add_speaker", "cycle_type", "set_parent"),
    ("new_claim",),
    ("comment",),
    ("all_of_speaker", "all_of_type"),
    ("remove", "reject_because"),
)
_LONGEST = 50  # characters of an annotation's words in a menu


class ContextMenus(QObject):
    """Makes a menu for a place and shows it; the menu is deleted when it closes."""

    annotation_wanted = Signal(object)  # Current
    document_wanted = Signal(int)  # position
    removal_wanted = Signal(str, str)  # id and title
    chosen_wanted = Signal(
        str, object, str
    )  # act on chosen documents, Sequence[int]: positions, a name or ""

    def __init__(
        self, workspace: Workspace, article: ArticleView, actions: Mapping[str, QAction], window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._article = article
        self._actions = actions
        self._window = window

    def show_for_article(self, at: QPoint, point: int) -> None:
        """Show the menu for a code point; without a selection, the annotation there becomes current."""
        here = self._article.annotations_at(point)
        if self._article.selected_span() is None:
            self._article.place_caret(point)
            current = self._workspace.current
            if current is None or (current.kind, current.id) not in {(c.kind, c.id) for c in here}:
                self._workspace.set_current(here[0] if here else None)
        is_plain = not here and removable_entity(self._workspace, self._article) is None
        menu = self._menu(_IN_PLAIN_TEXT if is_plain else _IN_ARTICLE)
        self._add_waiving(menu, self._findings_at(here))
        if len(here) > 1:
            menu.addSeparator()
            for annotation in here:
                self._add_annotation(menu, annotation)
        if self._article.selected_span() is not None:
            menu.addSeparator()
            self._add(menu, tr("Copy"), self._article.copy)
        menu.popup(at)

    def show_for_card(self, current: Current, at: QPoint) -> None:
        """Show the menu for an annotation, which becomes current first."""
        self.annotation_wanted.emit(current)
        menu = self._menu(_OF_CARD)
        self._add_waiving(menu, findings_of_current(self._workspace))
        menu.popup(at)

    def show_for_document(self, position: int, at: QPoint) -> None:
        """Show the menu for a document, which need not be open."""
        project = self._workspace.project
        if project is None:
            return
        (summary,) = project.summaries([position])
        document = project.document_at(position)
        menu = self._menu(())
        self._add(menu, tr("Open", note="a document"), lambda: self.document_wanted.emit(position))
        menu.addSeparator()
        flagged, is_done = summary.flagged, summary.status == "done"
        self._add(
            menu,
            tr("Take flag back") if flagged else tr("Flag", note="a document"),
            lambda: self._set_flag(document, flagged=not flagged),
        )
        self._add(
            menu,
            tr("Change the reason of the flag…") if flagged else tr("Flag with a reason…"),
            lambda: self._flag_because(document, summary.flag_reason),
        )
        self._add(
            menu,
            tr("Mark as not done") if is_done else tr("Mark as done"),
            lambda: self._set_done(document, done=not is_done),
        )
        menu.addSeparator()
        self._add_assignments(menu, [position])
        menu.addSeparator()
        remove = self.removal_wanted.emit
        self._add(menu, tr("Move to trash"), lambda: remove(document.id, document.title))
        menu.popup(at)

    def show_for_documents(self, positions: Sequence[int], at: QPoint) -> None:
        """Show the menu for the chosen documents."""
        if len(positions) == 1:
            self.show_for_document(positions[0], at)
            return
        menu, number = self._menu(()), len(positions)
        groups = (
            (
                ("flag", tr("Flag {n} document…|Flag {n} documents…", number)),
                (
                    "unflag",
                    tr("Take the flag of {n} document back|Take the flags of {n} documents back", number),
                ),
            ),
            (
                ("done", tr("Mark {n} document as done|Mark {n} documents as done", number)),
                ("started", tr("Mark {n} document as not done|Mark {n} documents as not done", number)),
            ),
            (
                (
                    "agreed",
                    tr("Take all that agrees in {n} document|Take all that agrees in {n} documents", number),
                ),
                ("alone", tr("Take all of those that one annotator alone has done")),
            ),
        )
        for group in groups:
            for act, words in group:
                self._add(menu, words, partial(self.chosen_wanted.emit, act, positions, ""))
            menu.addSeparator()
        self._add_assignments(menu, positions)
        export = tr("Export {n} document…|Export {n} documents…", number)
        self._add(menu, export, partial(self.chosen_wanted.emit, "export", positions, ""))
        menu.addSeparator()
        words = tr("Move {n} document to trash|Move {n} documents to trash", number)
        self._add(menu, words, partial(self.chosen_wanted.emit, "trash", positions, ""))
        menu.popup(at)

    def _add_assignments(self, menu: Menu, positions: Sequence[int]) -> None:
        """Add the menus that assign documents to annotators, and take that back."""
        project = self._workspace.project
        names = sorted(project.annotators(), key=language().sort_key) if project is not None else []
        for act, title in (("assign", tr("Assign to")), ("unassign", tr("Take assignment back from"))):
            within = menu.within(title)
            for name in names:
                if (act, name) == ("assign", GOLD):
                    continue  # nobody annotates it
                self._add(within, name, partial(self.chosen_wanted.emit, act, positions, name))

    def _set_flag(self, document: Document, *, flagged: bool) -> None:
        self._workspace.act_on(document, lambda acts: acts.layer.set_flag(flagged))

    def _flag_because(self, document: Document, reason: str) -> None:
        """Ask for the reason, and flag the document with it; no answer changes nothing."""
        from annotator.ui.dialogs.messages import ask_words

        title, label = tr("Reason of the flag"), tr("Why is “{title}” flagged?", title=document.title)
        words = ask_words(title, label, self._window, reason)
        if words is not None:
            self._workspace.act_on(document, lambda acts: acts.layer.set_flag(True, words))

    def _set_done(self, document: Document, *, done: bool) -> None:
        self._workspace.act_on(document, lambda acts: acts.layer.set_status("done" if done else "started"))

    def _menu(self, groups: tuple[tuple[str, ...], ...]) -> Menu:
        self._workspace.later.do_now()  # the new current annotation decides which actions apply
        menu = Menu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for group in groups:
            applying = [self._actions[id] for id in group if self._actions[id].isEnabled()]
            if applying and not menu.isEmpty():
                menu.addSeparator()
            menu.addActions(applying)
        return menu

    def _findings_at(self, here: Sequence[Current]) -> list[Finding]:
        current = self._workspace.current
        is_here = current is not None and (current.kind, current.id) in {(c.kind, c.id) for c in here}
        findings = findings_of_place(self._workspace, self._article)
        return findings or (findings_of_current(self._workspace) if is_here else [])

    def _add_waiving(self, menu: Menu, findings: list[Finding]) -> None:
        """Add the actions that waive findings or withdraw waivers."""
        if not findings:
            return
        messages = [f.message for f in findings if f.waiver is None]
        words = tr("Leave so: {findings}", findings="; ".join(messages)) if messages else tr("Show it again")
        menu.addSeparator()
        self._add(menu, words, lambda: waive_or_take_back(self._workspace, findings))

    def _add_annotation(self, menu: Menu, annotation: Current) -> None:
        opened, current = self._workspace.opened, self._workspace.current
        if opened is None:
            return
        words = words_of(opened.document.text, opened.of_kind(annotation.kind).by_id[annotation.id].content)
        action = self._add(
            menu,
            tr(
                "Go to {annotation}: {words}",
                annotation=title_of(opened, annotation),
                words=shortened(words, _LONGEST),
            ),
            lambda: self._workspace.set_current(annotation),
        )
        action.setCheckable(True)
        action.setChecked(
            current is not None and (current.kind, current.id) == (annotation.kind, annotation.id)
        )

    @staticmethod
    def _add(menu: Menu, words: str, act: Callable[[], object]) -> QAction:
        action = QAction(on_button(words), menu)
        action.triggered.connect(lambda: act())
        menu.addAction(action)
        return action
