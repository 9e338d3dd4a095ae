"""A gold annotation by keys alone: first through the suggestions, then what is missing; with the speakers."""

from __future__ import annotations

from itertools import takewhile
from unicodedata import normalize

from annotator.domain.kinds import QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation
from annotator.domain.roles import BUILT_IN
from annotator.domain.span import Span, Spans
from annotator.language.en.reporting_words import cue_verbs
from annotator.project.proposals.cue_and_source import cues, sources
from annotator.project.proposals.speaker_choices import certain_speakers
from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.dialogs.picker import Picker
from annotator.ui.shell.main_window import MainWindow
from tests.replay.gold import Gold, GoldQuotation
from tests.replay.hand import Hand
from tests.replay.tally import Tally
from tests.replay.ways import Edges, Way, way_to
from tests.ui.answering import answering, back_to

_ROLES: tuple[tuple[str, str], ...] = (("cue", "C"), ("source", "S"))
_PATIENCE = 60.0  # seconds; a busy machine may need some for a dialog
_MOVES = {f"{hold}{key}" for hold in ("", "Ctrl+", "Alt+") for key in "[]{}"}


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
        self._edges = Edges(gold.text, window.workspace.opened.syntax)
        self.tally = Tally(self._hand)

    def run(self) -> Tally:
        """Annotate all of it, and be done."""
        while self._opened.pending:
            self._decide()
        for quotation in list(self._missing):
            with self.tally.of("missing"):
                self._make(quotation)
            self._name_speaker(quotation)
        self._repair()
        with self.tally.of("done"):
            self._finish()
        return self.tally

    def _repair(self) -> None:
        """Make anew what was joined to another quotation than is meant."""
        meant = {gold.spans for gold in self._gold.quotations}
        for made in [each for each in self._opened.quotations if _spans(each) not in meant]:
            with self.tally.again():
                while self._workspace.current_quotation() != made:
                    self._hand.press("Tab")
                self._hand.press("X")
        there = [_spans(each) for each in self._opened.quotations]
        for gold in self._gold.quotations:
            if gold.spans not in there:
                with self.tally.again():
                    self._make(gold)
                self._name_speaker(gold)

    @property
    def _opened(self):  # type: ignore[no-untyped-def]
        return self._workspace.opened

    # Suggestions

    def _decide(self) -> None:
        """Decide the current suggestion, or go to the next one."""
        with self.tally.again():
            while self._workspace.current_proposed(QUOTATION) is None:
                self._hand.press("Tab")
        suggestion = self._workspace.current_proposed(QUOTATION)
        assert suggestion is not None
        spans = tuple(suggestion.annotation.spans(role.id) for role in BUILT_IN)
        right = next((gold for gold in self._missing if gold.spans == spans), None)
        meant = right or self._meant_by(suggestion)
        if right is None and self._goes_on(suggestion):
            with self.tally.again():
                self._hand.press("J")
            return
        is_named = right is not None and self._name_speaker(right)  # which accepts it
        with self.tally.of("right" if right else "near" if meant else "wrong"):
            if right:
                self._hand.press("Tab" if is_named else "Return")
            elif meant:
                self._correct(suggestion, meant)
            else:
                self._hand.press("X")
        if meant:
            self._missing.remove(meant)
            if not right and self._workspace.current_quotation() is not None:
                self._name_speaker(meant)

    def _meant_by(self, suggestion: Proposed[Quotation]) -> GoldQuotation | None:
        """Return the quotation that a suggestion is nearly: with some of its words, or with its cue and source."""
        near = [gold for gold in self._missing if not gold.nested and _meet(gold.content, suggestion.content)]
        now = suggestion.annotation
        alike = [gold for gold in self._missing if (gold.cue, gold.source) == (now.cue, now.source)]
        further = set(suggestion.content[1:])  # to take fragments away costs more than to begin anew
        return next((gold for gold in (*near, *alike) if further <= set(gold.content)), None)

    def _goes_on(self, suggestion: Proposed[Quotation]) -> bool:
        """Tell whether it is the next of the fragments of the quotation before it."""
        for gold in self._gold.quotations:
            made = next((q for q in self._opened.quotations if q.content[0] == gold.content[0]), None)
            if made and set(suggestion.content) <= set(gold.content):
                return True
        return False

    def _correct(self, suggestion: Proposed[Quotation], gold: GoldQuotation) -> None:
        """Change what differs, with which it is accepted; far words are selected and made a quotation."""
        if self._is_ready(gold):
            self._hand.press("Return")  # the rest of its content comes as suggestions
            return
        moved = self._edges.moves_to(suggestion.content[0], gold.content[0])
        selected = (*way_to(self._window, self._edges, gold.content[0]), "Q")
        if moved is None or len(selected) < len(moved):
            self._hand.press(*selected)
        self._mend(gold)

    def _is_ready(self, gold: GoldQuotation) -> bool:
        """Tell whether the current annotation is as the gold has it, pending fragments aside."""
        now = self._quotation
        return (now.cue, now.source) == (gold.cue, gold.source) and set(now.content) == set(self._due(gold))

    def _due(self, gold: GoldQuotation) -> list[Span]:
        """Return the fragments that are not suggested as something of their own."""
        others = [s for s in self._opened.pending if s.id != self._quotation.id]
        return [f for f in gold.content if not any(f in other.content for other in others)]

    # Quotations

    def _make(self, gold: GoldQuotation) -> None:
        way = way_to(self._window, self._edges, gold.content[0])
        # Q at once has cue and source of the report that U has stopped at; edges are moved as well afterwards.
        stops = len(list(takewhile("U".__eq__, way)))
        is_moved = stops and not set(way[stops:]) - _MOVES
        self._hand.press(*(way[:stops] if is_moved else way), "Q")
        self._mend(gold)

    def _mend(self, gold: GoldQuotation) -> None:
        """Make the current quotation as the gold has it."""
        self._mend_content(gold)
        for role, key in _ROLES:
            self._mend_role(gold, role, key)
        if gold.nested is not None and gold.nested != (self._quotation.parent is not None):
            self._hand.press("I")
        assert self._is_ready(gold)

    @property
    def _quotation(self) -> Quotation:
        """Return the current quotation, accepted or suggested."""
        current = self._workspace.current_speech()
        assert current is not None
        return current.annotation

    def _mend_content(self, gold: GoldQuotation) -> None:
        for fragment in self._quotation.content[1:]:
            if fragment not in gold.content:
                self._hand.press(*way_to(self._window, self._edges, fragment), "Shift+J")
        moved = self._edges.moves_to(self._quotation.content[0], gold.content[0])
        assert moved is not None, "made of its own first words, it cannot be far from them"
        self._hand.press(*moved)
        for fragment in self._due(gold):
            if fragment not in self._quotation.content:
                self._hand.press(*way_to(self._window, self._edges, fragment), "J")

    def _mend_role(self, gold: GoldQuotation, role: str, key: str) -> None:
        """Give a role its spans: the first one by its key, further ones as parts."""
        wanted: Spans = getattr(gold, role)
        present = self._quotation.spans(role)
        if present == wanted:
            return
        if not wanted:
            self._hand.press(key, "X")
            return
        if not set(present) & set(wanted):
            self._set_role(wanted[0], role, key)
            present = wanted[:1]
        # A part that is there is taken away by the key that adds one.
        for part in sorted(set(present) ^ set(wanted), key=lambda part: part in wanted):
            self._hand.press(*way_to(self._window, self._edges, part), f"Shift+{key}")

    def _set_role(self, wanted: Span, role: str, key: str) -> None:
        """Set a role to one span, with the fewest keys."""
        best: Way = (*way_to(self._window, self._edges, wanted), key)
        if self._window.article.selected_span() is None:
            # The key alone takes the likeliest words, again the next likeliest.
            for count, likely in enumerate(self._likely(role), 1):
                moved = self._edges.moves_to(likely, wanted)
                if moved is not None and count + len(moved) < len(best):
                    best = (*(key,) * count, *moved)
        self._hand.press(*best)

    def _likely(self, role: str) -> list[Span]:
        quotation = self._quotation
        if role == "cue":
            return cues(self._opened, quotation.content, cue_verbs())
        cue = quotation.cue[0] if quotation.cue else None
        return sources(self._opened, quotation.content, cue_verbs(), cue)

    # Speakers and the end

    def _name_speaker(self, gold: GoldQuotation) -> bool:
        """Choose the speaker of the current quotation or suggestion; False where it is the one shown."""
        if not gold.speaker or self._has_speaker(gold):
            return False
        with self.tally.of("speakers"):
            self._choose_speaker(gold)
        return True

    def _has_speaker(self, gold: GoldQuotation) -> bool:
        """Tell whether the current quotation has its speaker, or its card says that it will have it."""
        project, item = self._workspace.project, self._workspace.current_speech()
        if item.is_proposed:
            speakers = certain_speakers(self._opened, item.annotation, project.registry.matches)
        else:
            speakers = [project.speaker(id) for id in item.speakers]
        return len(speakers) == 1 and _names(speakers[0].name, gold.speaker)

    def _choose_speaker(self, gold: GoldQuotation) -> None:
        def answer(picker: Picker) -> None:
            rows = [picker.list.item(row).text() for row in range(min(9, picker.list.count()))]
            at = next((n for n, row in enumerate(rows, 1) if _names(row, gold.speaker)), None)
            self._hand.press(*([str(at)] if at else [*_typed(gold.speaker), "Return"]))

        with answering(Picker, answer, _PATIENCE):
            self._hand.press("P")
        back_to(self._window)

    def _finish(self) -> None:
        if self._opened.findings.before_done():
            with answering(FindingsPicker, lambda picker: self._hand.press("Ctrl+Return"), _PATIENCE):
                self._hand.press("D")
            back_to(self._window)
        else:
            self._hand.press("D")


def _spans(quotation: Quotation) -> tuple[Spans, ...]:
    return tuple(quotation.spans(role.id) for role in BUILT_IN)


def _meet(a: Spans, b: Spans) -> bool:
    return any(one.overlaps(other) for one in a for other in b)


def _names(words: str, speaker: str) -> bool:
    return normalize("NFC", speaker) in normalize("NFC", words)


def _typed(name: str) -> list[str]:
    return ["Space" if sign == " " else sign for sign in name]
