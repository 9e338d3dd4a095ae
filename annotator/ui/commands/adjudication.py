"""The actions of adjudication: several layers in one article, and what is taken of them into the gold one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt

from annotator.domain.kinds import ENTITY
from annotator.domain.translation import mark, tr
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.session.items import Current
from annotator.ui.wording.differences import letter_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.adjudication import Part, Reading
    from annotator.domain.changes import Changes
    from annotator.project.acts.gold import GoldActs
    from annotator.ui.commands.window_parts import WindowParts
    from annotator.ui.session.adjudication import Adjudication

_ALL_DECIDED = mark("All differences are decided: {done} marks the gold layer done.")
_ALL_DONE = mark("All differences are decided, and the gold layer is done: {next_document} goes on.")
_AGREED_LEFT = mark(
    "All differences are decided; {n} annotation that agrees is left: A takes it."
    "|All differences are decided; {n} annotations that agree are left: A takes them."
)
_TAKEN = mark(
    "{n} annotation is taken. {undo} takes that back.|{n} annotations are taken. {undo} takes that back."
)
_BEGUN = mark("The gold layer is worked on: {adjudicate} goes back to your own.")
_LEARNT = mark("Done. The panel shows what the gold layer has; {next_document} goes on.")


class AdjudicationCommands(ArticleCommands):
    """Goes through the differences of layers, and takes sides."""

    def __init__(
        self,
        parts: WindowParts,
        adjudication: Adjudication,
        show_panel: Callable[[], QWidget],
        hide_panel: Callable[[], None],
    ) -> None:
        super().__init__(parts)
        self._adjudication = adjudication
        self._show_panel = show_panel
        self._hide_panel = hide_panel
        adjudication.moved.connect(self._follow)
        adjudication.read.connect(self._article.viewport().update)
        adjudication.read.connect(self._end_learning)
        self._is_panel_lent = False  # whether the panel came up by itself, to show what gold has
        self._article.cursorPositionChanged.connect(self._on_caret)

    def toggle(self) -> None:
        """Work on gold layers, or go back to the own ones."""
        project = self._workspace.project
        if project is None:
            return
        if project.is_on_gold:
            self._workspace.work_on(gold=False)
            self._hide_panel()
            self._article.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if self._workspace.work_on(gold=True):
            self._adjudication.reload()
            self._focus_panel()
            self.hint.emit(self._keys.fill(_BEGUN))

    def _focus_panel(self) -> None:
        self._show_panel().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_learnt(self) -> None:
        """Show how the own layer of a training document differs from the gold one."""
        self._adjudication.reload()
        self._focus_panel()
        self._is_panel_lent = True
        self.hint.emit(self._keys.fill(_LEARNT))

    def _end_learning(self) -> None:
        """Put the panel away where there is nothing to learn from; the article has the keys."""
        if not self._is_panel_lent or self._adjudication.is_training:
            return
        self._is_panel_lent = False
        if self._adjudication.reading is None:
            self._hide_panel()
            self._article.setFocus(Qt.FocusReason.OtherFocusReason)

    # Going about

    def next_difference(self) -> None:
        """Go to the next open difference, in the panel."""
        self._enter_or_step(1)

    def previous_difference(self) -> None:
        """Go to the previous open difference, in the panel."""
        self._enter_or_step(-1)

    def _enter_or_step(self, by: Literal[1, -1]) -> None:
        """Come to the panel from the article: at the difference with the frame, if that is open."""
        part = self._adjudication.part()
        if part is not None and part.is_open and not part.is_agreed:
            self._focus_panel()
            self._follow()
        else:
            self.step(by)

    def step(self, by: Literal[1, -1]) -> None:
        """Go to the next (or previous) open difference."""
        self._focus_panel()
        if not self._adjudication.step(by):
            self._tell_what_is_left()
        self._follow()

    def _tell_what_is_left(self) -> None:
        reading = self._adjudication.reading
        if reading is None or not self._adjudication.can_take:
            return
        left = len(reading.agreed())
        if left and (name := self._adjudication.done_alone):
            self.hint.emit(tr("There is nothing to compare here: A takes all of {name}.", name=name))
            return
        opened = self._workspace.opened
        is_done = opened is not None and opened.layer.status == "done"
        ended = self._keys.fill(_ALL_DONE if is_done else _ALL_DECIDED)
        self.hint.emit(self._keys.fill(_AGREED_LEFT, left) if left else ended)

    def _follow(self) -> None:
        """Bring the part that is looked at into view."""
        part = self._adjudication.part()
        if part is not None:
            self._article.bring_into_view(part.span)
        self._article.viewport().update()

    def _on_caret(self) -> None:
        """Look at the difference where the caret was put."""
        if self._adjudication.reading is not None and self._article.hasFocus():
            self._adjudication.choose_at(self._article.caret())

    # Decisions

    def take_side(self, number: int) -> None:
        """Take what the annotator of a number (from 0) has."""
        part, reading = self._adjudication.part(), self._adjudication.reading
        if reading is None or self._adjudication.is_training:
            return
        name = next(iter(reading.annotators[number:]), None)
        if name is None:
            self.hint.emit(tr("No annotator has this number here."))
        elif part is not None and name not in part.annotations:
            letter = letter_of(reading, name)
            self.hint.emit(tr("{letter} has nothing here: 0 takes neither.", letter=letter))
        else:
            self._take([name])

    def act(self, name: str) -> None:
        """Carry out an act of the panel, by its name."""
        part, reading = self._adjudication.part(), self._adjudication.reading
        if reading is None or self._adjudication.is_training:
            return
        if name == "agreed":
            self.take_agreed()
        elif part is None:
            self._tell_what_is_left()
        elif name == "correct":
            self._correct(part)
        elif name == "keep":
            if part.state == "changed":
                self._decide(lambda acts, _: acts.keep(part))
        elif name == "proposed":
            self._take_proposed(part)
        elif name == "both" and not part.annotations:
            self.hint.emit(tr("Nobody has anything here: 0 takes neither."))
        else:
            self._take(part.annotators if name == "both" else [])

    def _take_proposed(self, part: Part) -> None:
        if part.proposed is None:
            self.hint.emit(tr("No side has more than half of three or more annotators: choose one."))
        else:
            self._take(part.proposed)

    def _take(self, names: Sequence[str]) -> None:
        part = self._adjudication.part()
        if part is not None:
            self._decide(lambda acts, reading: acts.take(reading, part, names))

    def _decide(self, perform: Callable[[GoldActs, Reading], Changes]) -> None:
        """Carry out an act on the part that is looked at, and go to the next open one."""
        reading = self._adjudication.reading
        if reading is not None and self._workspace.act(lambda acts: perform(acts.gold, reading), _to_nothing):
            self.step(1)

    def _correct(self, part: Part) -> None:
        """Take a side if none is taken, and give the keys to the article, with the annotation current."""
        if not part.made:
            reading = self._adjudication.reading
            names = part.corrected
            if reading is None or not names:
                self.hint.emit(tr("Nobody has anything here that could be corrected."))
                return
            if not self._workspace.act(lambda acts: acts.gold.take(reading, part, names), _to_nothing):
                return
        changed = self._adjudication.part()
        made = changed.made[0] if changed is not None and changed.made else None
        self._article.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if made is None:
            return
        if made.kind is ENTITY:
            self._article.select(made.span)
            self._article.bring_to_reading_height()
        else:
            self.go_to(Current(made.kind.id, made.id))
        self.hint.emit(self._keys.fill(mark("Correct it as usual; {next_item} goes to the next difference.")))

    def take_agreed(self) -> None:
        """Take all in which the layers of the document agree, as one act."""
        project, reading = self._workspace.project, self._adjudication.reading
        if project is None or not project.is_on_gold or reading is None:
            self.hint.emit(self._keys.fill(mark("That is an act on gold layers: {adjudicate} begins.")))
            return
        if not self._adjudication.can_take:
            self.hint.emit(tr("Nobody has done this document: there is nothing to take yet."))
            return
        number = len(reading.agreed())
        if self._workspace.act(lambda acts: acts.gold.take_agreed(reading), _to_nothing):
            self.hint.emit(self._keys.fill(_TAKEN, number))


def _to_nothing(_: Changes) -> None:
    """Let nothing be current after an act."""
