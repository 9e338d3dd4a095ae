"""The same quotation in other articles: an offer after it was annotated, and the act on those chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot

from annotator.domain.alike_words import QuotationWords
from annotator.domain.kinds import QUOTATION
from annotator.domain.translation import mark, tr
from annotator.project.jobs.alike import AlikeSearch
from annotator.ui.background.kept_thread import KeptThread
from annotator.ui.commands.base import ArticleCommands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.alike_words import AlikePlace
    from annotator.domain.changes import Changes
    from annotator.domain.quotation import Quotation
    from annotator.project import Project
    from annotator.ui.background.alike_reading import AlikeThread
    from annotator.ui.commands.window_parts import WindowParts

_OFFERED = 20  # articles looked at for an offer, the likeliest ones: some 40 ms in all
_PAUSE = 800  # milliseconds after an act, so that who goes on at once is not told of the quotation before
_SAME = mark("Other articles have the same words: {annotate_alike} annotates them alike.")
_NEARLY_THE_SAME = mark("Other articles have nearly the same words: {annotate_alike} shows them.")


class AlikeCommands(ArticleCommands):
    """Finds the words of a quotation in other articles, and annotates those that are chosen."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._known: frozenset[str] = frozenset()  # quotations of the open article that are no news
        self._new = ""  # the quotation that was made last
        self._thread = KeptThread(self._made_thread)
        self._number = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self._workspace.document_opened.connect(self._on_document)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.project_closed.connect(self._close)
        self._on_document()

    def annotate_alike(self) -> None:
        """Find the words of the current quotation in other articles, and annotate the chosen ones alike."""
        from annotator.ui.dialogs.alike import AlikeDialog

        opened, project = self._workspace.opened, self._workspace.project
        quotation = self._workspace.current_quotation()
        if opened is None or project is None or quotation is None:
            return
        if project.is_on_gold:
            self.hint.emit(tr("A gold layer is made of other layers, so nothing is annotated alike in it."))
            return
        words = QuotationWords(quotation, opened.document.text)
        if not words.can_be_found:
            self.hint.emit(tr("These words are too few, or too many, to be looked for in other articles."))
            return
        names = list(opened.names_of(quotation.speakers).values())
        dialog = AlikeDialog(project, AlikeSearch(words, opened.document.id), names, self._window)
        try:
            places = dialog.chosen() if dialog.exec() else []
        finally:
            dialog.stop()
            dialog.deleteLater()
        if places and self._workspace.annotate_alike(quotation, places) is not None:
            told = mark(
                "Annotated in {n} other article; {undo} takes that back."
                "|Annotated in {n} other articles; {undo} takes that back."
            )
            self.hint.emit(self._keys.fill(told, len(places)))

    # The offer

    def _on_document(self) -> None:
        opened = self._workspace.opened
        self._known = frozenset(quotation.id for quotation in opened.quotations) if opened else frozenset()
        self._pause.stop()
        self._number += 1

    def _on_changed(self, changes: Changes) -> None:
        opened = self._workspace.opened
        if opened is None or changes.document != opened.document.id:
            return
        new = [id for id in changes.ids(QUOTATION.id) - self._known if opened.quotations.get(id) is not None]
        self._known |= changes.ids(QUOTATION.id)
        if len(new) == 1:  # of several at once nobody wants to hear
            self._new = new[0]
            self._pause.start()

    def _look(self) -> None:
        from annotator.ui.background.alike_reading import AlikeRequest

        opened, project = self._workspace.opened, self._workspace.project
        quotation = self._made()
        if opened is None or project is None or quotation is None:
            return
        words = QuotationWords(quotation, opened.document.text)
        if not words.can_be_found:
            return
        self._number += 1
        search = AlikeSearch(words, opened.document.id, _OFFERED)
        self._thread.running(project).ask(AlikeRequest(self._number, search))

    def _made_thread(self, project: Project) -> AlikeThread:
        from annotator.ui.background.alike_reading import AlikeThread

        thread = AlikeThread(project, self)
        thread.ended.connect(self._offer)
        return thread

    def _made(self) -> Quotation | None:
        opened = self._workspace.opened
        return opened.quotations.get(self._new) if opened is not None else None

    @Slot(int, object)
    def _offer(self, number: int, places: Sequence[AlikePlace]) -> None:
        """Tell of other articles, while the quotation is still the one at hand."""
        current = self._workspace.current
        is_at_hand = current is not None and (current.kind, current.id) == (QUOTATION.id, self._new)
        offered = [place for place in places if place.there is None and place.status != "done"]
        if number == self._number and is_at_hand and offered:
            words = _SAME if any(place.is_same for place in offered) else _NEARLY_THE_SAME
            self.hint.emit(self._keys.fill(words))

    def _close(self) -> None:
        self._pause.stop()
        self._thread.stop()
