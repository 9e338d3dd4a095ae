"""A gold annotation by keys alone: first through the suggestions, then what is missing, then the speakers."""

from __future__ import annotations

from unicodedata import normalize

from annotator.domain.quotation import Quotation, Role
from annotator.domain.span import Span, Spans
from annotator.domain.suggestion import Suggestion
from annotator.nlp.lexicon import cue_verbs
from annotator.project.candidates import candidates
from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.dialogs.picker import Picker
from annotator.ui.main_window import MainWindow
from tests.replay.gold import Gold, GoldQuotation
from tests.replay.hand import Hand
from tests.replay.tally import Tally
from tests.replay.ways import Way, moves_to, way_to
from tests.ui.answering import answering, back_to

_ROLES: tuple[tuple[Role, str], ...] = (("cue", "C"), ("source", "S"))


class KeyReplay:
    """Annotates the open document as the gold has it.

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
        for quotation in list(self._missing):
            with self.tally.of("missing"):
                self._make(quotation)
        for quotation in self._gold.quotations:
            if quotation.speaker:
                with self.tally.of("speakers"):
                    self._name_speaker(quotation)
        with self.tally.of("done"):
            self._finish()
        return self.tally

    @property
    def _opened(self):  # type: ignore[no-untyped-def]
        return self._workspace.opened

    # Suggestions

    def _decide(self) -> None:
        """Decide the current suggestion, or go to the next one."""
        with self.tally.again():
            while self._workspace.current_suggestion() is None:
                self._hand.press("Tab")
        suggestion = self._workspace.current_suggestion()
        assert suggestion is not None
        spans = (suggestion.content, suggestion.cue, suggestion.source)
        right = next((gold for gold in self._missing if gold.spans == spans), None)
        meant = right or next(
            (gold for gold in self._missing if _meet(gold.content, suggestion.content)), None
        )
        kind = "right" if right else "near" if meant else "wrong"
        with self.tally.of(kind):
            if right:
                self._hand.press("Return")
            elif meant:
                self._correct(suggestion, meant)
            else:
                self._hand.press("X")
        if meant:
            self._missing.remove(meant)

    def _correct(self, suggestion: Suggestion, gold: GoldQuotation) -> None:
        """Accept it and mend what differs; where its words are far off, make a quotation of others instead."""
        if moves_to(self._gold.text, suggestion.content[0], gold.content[0]) is None:
            self._hand.press(*way_to(self._window, gold.content[0]), "Q")
        else:
            self._hand.press("Return")
            self._go_to(gold)
        self._mend(gold)

    def _go_to(self, gold: GoldQuotation) -> None:
        while (quotation := self._workspace.current_quotation()) is None or not _meet(
            quotation.content[:1], gold.content[:1]
        ):
            self._hand.press("Shift+Tab")

    # Quotations

    def _make(self, gold: GoldQuotation) -> None:
        self._hand.press(*way_to(self._window, gold.content[0]), "Q")
        self._mend(gold)

    def _mend(self, gold: GoldQuotation) -> None:
        """Make the current quotation as the gold has it."""
        self._mend_content(gold)
        for role, key in _ROLES:
            self._mend_role(gold, role, key)
        if gold.nested:
            self._hand.press("I")
        now = self._quotation
        assert (now.content, now.cue, now.source) == gold.spans

    @property
    def _quotation(self) -> Quotation:
        found = self._workspace.current_quotation()
        assert found is not None
        return found

    def _mend_content(self, gold: GoldQuotation) -> None:
        moved = moves_to(self._gold.text, self._quotation.content[0], gold.content[0])
        assert moved is not None, "made of its own first words, it cannot be far from them"
        self._hand.press(*moved)
        for fragment in gold.content:
            if fragment not in self._quotation.content:
                self._hand.press(*way_to(self._window, fragment), "J")

    def _mend_role(self, gold: GoldQuotation, role: Role, key: str) -> None:
        wanted: Spans = getattr(gold, role)
        if self._quotation.spans(role) == wanted:
            return
        if not wanted:
            self._hand.press(key, "X")
            return
        best: Way = (*way_to(self._window, wanted[0]), key)
        candidate = self._candidate(role)
        if self._window.article.selected_span() is None and candidate is not None:
            moved = moves_to(self._gold.text, candidate, wanted[0])
            if moved is not None and 1 + len(moved) < len(best):
                best = (key, *moved)
        self._hand.press(*best)

    def _candidate(self, role: Role) -> Span | None:
        quotation = self._quotation
        if role == "cue":
            return candidates(self._opened, quotation.content, cue_verbs()).cue
        cue = quotation.cue[0] if quotation.cue else None
        return candidates(self._opened, quotation.content, cue_verbs(), cue).source

    # Speakers and the end

    def _name_speaker(self, gold: GoldQuotation) -> None:
        while (current := self._workspace.current_quotation()) is None or current.content != gold.content:
            self._hand.press("Tab")

        def answer(picker: Picker) -> None:
            rows = [picker.list.item(row).text() for row in range(min(9, picker.list.count()))]
            wanted = normalize("NFC", gold.speaker)
            at = next((n for n, row in enumerate(rows, 1) if wanted in normalize("NFC", row)), None)
            self._hand.press(*([str(at)] if at else [*_typed(gold.speaker), "Return"]))

        with answering(Picker, answer):
            self._hand.press("P")
        back_to(self._window)

    def _finish(self) -> None:
        if len(self._opened.findings):
            with answering(FindingsPicker, lambda picker: self._hand.press("D")):
                self._hand.press("D")
            back_to(self._window)
        else:
            self._hand.press("D")


def _meet(a: Spans, b: Spans) -> bool:
    return any(one.overlaps(other) for one in a for other in b)


def _typed(name: str) -> list[str]:
    return ["Space" if sign == " " else sign for sign in name]
