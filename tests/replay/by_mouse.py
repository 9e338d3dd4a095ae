"""A gold annotation by mouse alone: the same order as by keys, with plain plans."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QToolButton

from annotator.domain.kinds import QUOTATION
from annotator.domain.quotation import Quotation
from annotator.domain.roles import BUILT_IN
from annotator.domain.span import Span, Spans
from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.dialogs.picker import Picker
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.replay.gold import Gold, GoldQuotation
from tests.replay.hand import Hand
from tests.replay.tally import Tally
from tests.ui.answering import answering, back_to

_ROLES: tuple[tuple[str, str], ...] = (("cue", "set_cue"), ("source", "set_source"))
_PARTS = {"cue": "add_cue_part", "source": "add_source_part"}


class MouseReplay:
    """Annotates the open document as the gold has it; speakers are left out.

    Attributes
    ----------
    tally: what it took.
    """

    def __init__(self, window: MainWindow, gold: Gold) -> None:
        self._window = window
        self._workspace = window.workspace
        self._gold = gold
        self._missing = list(gold.quotations)
        self._hand = Hand(window)
        self.tally = Tally(self._hand)

    def run(self) -> Tally:
        """Annotate all of it, and be done."""
        while self._opened.pending:
            self._decide()
        for quotation in self._missing:
            with self.tally.of("missing"):
                self._make(quotation)
        with self.tally.of("done"):
            self._finish()
        return self.tally

    @property
    def _opened(self):  # type: ignore[no-untyped-def]
        return self._workspace.opened

    def _decide(self) -> None:
        """Decide the current suggestion, or choose the first one's card."""
        suggestion = self._workspace.current_proposed(QUOTATION)
        if suggestion is None:
            suggestion = next(iter(self._opened.pending))
            with self.tally.again():
                self._choose(Current("suggestion", suggestion.id))
        spans = tuple(suggestion.annotation.spans(role.id) for role in BUILT_IN)
        right = next((gold for gold in self._missing if gold.spans == spans), None)
        meant = right or next(
            (gold for gold in self._missing if set(gold.content) & set(suggestion.content)), None
        )
        with self.tally.of("right" if right else "near" if meant else "wrong"):
            if meant and not right:
                self._mend(meant)  # a correction accepts it
            else:
                self._press("Accept" if right else "Reject")
        if meant:
            self._missing.remove(meant)

    def _choose(self, current: Current) -> None:
        """Click on a card."""
        cards = self._window.cards
        index = cards.model.index(cards.model.row_of(current))
        cards.list.scrollTo(index)
        self._hand.click(cards.list.viewport(), cards.list.visualRect(index).center())
        assert self._workspace.current == current

    def _press(self, word: str) -> None:
        """Click on a button of the current card."""
        buttons = self._window.cards.card.findChildren(QPushButton)
        self._hand.click(next(b for b in buttons if b.text().startswith(word) and b.isVisible()))

    def _make(self, gold: GoldQuotation) -> None:
        self._select(gold.content[0], "new_quotation")
        self._mend(gold)

    def _mend(self, gold: GoldQuotation) -> None:
        """Make the current quotation as the gold has it."""
        for fragment in gold.content:
            if fragment not in self._quotation.content:
                self._select(fragment, "join_fragment")
        for role, act in _ROLES:
            self._mend_role(getattr(gold, role), role, act)
        if gold.nested != (self._quotation.parent is not None):
            self._act("set_parent")
        now = self._quotation
        assert (now.content, now.cue, now.source) == gold.spans

    def _mend_role(self, wanted: Spans, role: str, act: str) -> None:
        """Give a role its spans: the first one by the bar, further ones and those that go by the menu."""
        present = self._quotation.spans(role)
        if wanted and not set(present) & set(wanted):
            self._select(wanted[0], act)
            present = wanted[:1]
        for part in sorted(set(present) ^ set(wanted), key=lambda part: part in wanted):
            self._select(part, _PARTS[role])

    @property
    def _quotation(self) -> Quotation:
        current = self._workspace.current_speech()
        assert current is not None
        return current.annotation

    def _select(self, span: Span, act: str) -> None:
        """Drag over the words, then click in the bar that comes up there."""
        self._hand.drag(self._window.article, span.start, span.end)
        assert self._window.article.selected_span() == span
        bar = self._window.selection_bar
        if bar.isVisible() and act in bar.buttons:
            self._hand.click(bar.buttons[act])
        else:
            self._act(act)

    def _act(self, id: str) -> None:
        """Click on an act in the tool bar, or choose it in its menu."""
        action = self._window.actions_by_id[id]
        button = self._window.toolbar.widgetForAction(action)
        if isinstance(button, QToolButton) and button.isVisible():
            self._hand.click(button)
            return
        bar = self._window.menuBar()
        title = next(each for each in bar.actions() if action in each.menu().actions())
        self._hand.click(bar, bar.actionGeometry(title).center())
        menu = title.menu()
        self._hand.click(menu, menu.actionGeometry(action).center())

    def _finish(self) -> None:
        if not self._opened.findings.before_done():
            self._act("done")
            return

        def answer(picker: Picker) -> None:
            first = picker.list.visualItemRect(picker.list.item(0))
            self._hand.click(picker.list.viewport(), first.center())

        with answering(FindingsPicker, answer):
            self._act("done")
        back_to(self._window)
