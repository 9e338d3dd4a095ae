"""The actions on quotations: new quotations, and changes of content, speakers, type and nesting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.domain.kinds import QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import TYPES, Quotation
from annotator.domain.roles import by_role
from annotator.domain.span import Span
from annotator.domain.translation import joined, tr
from annotator.project.proposals import drafts, speaker_choices
from annotator.ui.commands.base import ArticleCommands, made_by, spans_of
from annotator.ui.dialogs.picker import Choice, pick
from annotator.ui.dialogs.speaker_lines import found_by_name, new_speakers
from annotator.ui.models.cards import words_of
from annotator.ui.session.items import Current

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.speaker import Speaker
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.commands.window_parts import WindowParts

# The maximum distance in characters between a quotation and a suggestion that continues it.
_BEFORE = 2_000


class QuotationCommands(ArticleCommands):
    """The acts on quotations; a change of a suggested quotation accepts it."""

    def __init__(self, parts: WindowParts, accept: Callable[[], None]) -> None:
        super().__init__(parts)
        self._accept = accept

    def new_quotation(self) -> None:
        """Make a quotation from the selection, or from the report, quote marks or sentence at the caret."""
        opened = self._workspace.opened
        if opened is None:
            return
        suggestion = self._workspace.current_proposed(QUOTATION)
        selected = self._article.selected_span()
        if suggestion is not None and selected is None:
            self._accept()
            return
        proposal = drafts.new_quotation(opened, selected, self._article.caret(), opened.cue_words)
        existing = drafts.quotation_there(opened, proposal.content)
        if existing is not None:
            self.go_to(Current("quotation", existing.id))
            self.hint.emit(tr("These words are a quotation already: this one."))
            return
        speakers = self._certain_speakers(opened, proposal)
        changes = self._workspace.act(
            lambda acts: acts.quotations.new(
                proposal.content,
                proposal.cue,
                proposal.source,
                suggestion=proposal.suggestion,
                speakers=speakers,
                parent=proposal.parent,
            ),
            then=lambda changes: Current("quotation", next(iter(changes.ids("quotation")))),
        )
        if changes and selected:
            self._article.place_caret(selected.start)

    def _certain_speakers(
        self, opened: OpenDocument, proposal: drafts.QuotationProposal
    ) -> tuple[Speaker, ...]:
        """Return the certain speakers of a new quotation; none if its suggestion brings the speakers."""
        project = self._workspace.project
        if project is None or proposal.suggestion is not None:
            return ()
        quotation = Quotation("", by_role(proposal.content, proposal.cue, proposal.source))
        return speaker_choices.certain_speakers(opened, quotation, project.registry.matches)

    def set_speaker(self) -> None:
        """Ask for the speaker of the current quotation; a suggestion is accepted with it."""
        if (item := self._workspace.current_speech()) is not None:
            self._ask_for_speaker(item, beside=())

    def add_speaker(self) -> None:
        """Ask for a further speaker of the current quotation; a speaker that it has already is removed."""
        if (item := self._workspace.current_speech()) is not None:
            self._ask_for_speaker(item, beside=self._speakers_of(item))

    def _speakers_of(self, item: Quotation | Proposed[Quotation]) -> tuple[Speaker, ...]:
        """Return the speakers of a quotation, or those that the acceptance of a suggestion would set."""
        opened, project = self._workspace.opened, self._workspace.project
        if opened is None or project is None:
            return ()
        if item.is_proposed:
            return speaker_choices.certain_speakers(opened, item.annotation, project.registry.matches)
        return tuple(speaker for id in item.annotation.speakers if (speaker := project.speaker(id)))

    def _ask_for_speaker(self, item: Quotation | Proposed[Quotation], beside: tuple[Speaker, ...]) -> None:
        """Ask for a speaker to add to the speakers `beside`, or to remove if it is one of them."""
        opened, project = self._workspace.opened, self._workspace.project
        if opened is None or project is None:
            return
        if not self._article.shows(spans_of(item)):
            self.show_current()  # the list is placed beside these words
        quotation, registry = item.annotation, project.registry
        ranked = speaker_choices.speaker_choices(
            opened,
            quotation,
            speaker_choices.speakers_near(project, opened, quotation),
            project.speaker_uses(),
            registry.matches,
        )
        beside_ids = {speaker.id for speaker in beside}
        ranked.sort(key=lambda choice: choice.speaker is not None and choice.speaker.id in beside_ids)
        choices = [
            Choice(
                c.name,
                _remark(c, speaks=c.speaker is not None and c.speaker.id in beside_ids),
                c.speaker.id if c.speaker else c,
                when_typed=c.elsewhere,
                names=c.speaker.aliases if c.speaker else (),
            )
            for c in ranked
        ]
        if isinstance(item, Quotation) and item.speakers and not beside:
            choices.append(Choice(tr("(no speaker)"), "", ""))
        place = self.clear_of(spans_of(item), quotation.source, quotation.content[-1:])
        more = partial(found_by_name, registry)

        def new(typed: str) -> list[Choice]:
            return new_speakers(registry, typed, speaker_choices.kind_of_name(opened, typed), ranked)

        picked = pick(
            _title(beside), choices, new=new, parent=self._window, place=place, more=more,
            name="speakers_of_quotation",
        )  # fmt: skip
        if picked is not None:
            self._set_speakers(item, beside, picked)

    def _set_speakers(
        self,
        item: Quotation | Proposed[Quotation],
        beside: tuple[Speaker, ...],
        picked: str | speaker_choices.SpeakerChoice,
    ) -> None:
        """Set or add the speaker picked from the list, or remove it if it is one of those `beside`."""
        project = self._workspace.project
        assert project is not None
        if isinstance(picked, speaker_choices.SpeakerChoice):
            chosen: Speaker | None = speaker_choices.new_speaker(picked)
        else:
            chosen = project.registry.get(picked)
        speakers = [speaker for speaker in beside if chosen is None or speaker.id != chosen.id]
        if chosen is not None and len(speakers) == len(beside):
            speakers.append(chosen)
        self.change(item, lambda acts, _: acts.quotations.set_speakers(item, speakers))

    def join_fragment(self) -> None:
        """Add the selection to the current content; without it, join a suggestion to the quotation before."""
        item, span = self._workspace.current_speech(), self._article.selected_span()
        if item is None:
            return
        if span is None:
            if isinstance(item, Proposed):
                self._join_suggestion(item)
            return
        if changes := self.change(item, lambda acts, _: acts.quotations.join_fragment(item, span)):
            self._article.place_caret(span.start)
            self._say_joined(made_by(changes, item))

    def _say_joined(self, id: str) -> None:
        """Name the quotation with the new fragment, since the next suggestion may already be current."""
        opened = self._workspace.opened
        quotation = opened.quotations.get(id) if opened else None
        if opened and quotation:
            words = words_of(opened.document.text, quotation.content[:1])
            number = str(opened.quotations.index(id) + 1)
            self.hint.emit(tr("Joined to quotation {number}: {words}", number=number, words=words))

    def _join_suggestion(self, suggestion: Proposed[Quotation]) -> None:
        opened = self._workspace.opened
        assert opened is not None
        start = suggestion.span.start
        nearby = opened.quotations_in(Span(max(0, start - _BEFORE), start + 1))
        before = [quotation for quotation in nearby if quotation.content[0].start < start]
        if not before:
            self.hint.emit(tr("No quotation stands before this suggestion."))
            return
        joined = max(before, key=lambda quotation: quotation.content[-1].end)
        id, end = joined.id, joined.content[-1].end
        if end < start and any(end <= other.span.start < start for other in opened.pending):
            self.hint.emit(tr("Another suggestion stands between. Decide on that one first."))
            return
        if self._workspace.act(
            lambda acts: acts.suggestions.join(id, suggestion),
            then=lambda _: self._workspace.suggestion_after(suggestion.span) or Current("quotation", id),
        ):
            self.show_current()
            self._say_joined(id)

    def split_fragment(self) -> None:
        """Remove the selection, or the fragment at the caret, from the current quotation's content."""
        item = self._workspace.current_speech()
        if item is None:
            return
        caret = self._article.caret()
        span = self._article.selected_span() or next(
            (fragment for fragment in item.content if fragment.start <= caret <= fragment.end), None
        )
        if span is None:
            self.hint.emit(tr("Put the caret into the fragment that shall go, or select the words."))
        else:
            self.change(item, lambda acts, _: acts.quotations.split_fragment(item, span), "content")

    def cycle_type(self) -> None:
        """Change the type of the current quotation to the next of direct, indirect, mixed."""
        opened, item = self._workspace.opened, self._workspace.current_speech()
        if opened is None or item is None or self.is_out_of_view():
            return
        text = opened.document.text
        kind = item.annotation.type_in(text)
        self.set_type(TYPES[(TYPES.index(kind) + 1) % len(TYPES)])

    def set_type(self, kind: str) -> None:
        """Set the type of the current quotation; a suggestion is accepted with it."""
        item = self._workspace.current_speech()
        known = next((type_ for type_ in TYPES if type_ == kind), None)
        if item is not None and known is not None:
            self.change(item, lambda acts, _: acts.quotations.set_type(item, known))

    def set_parent(self) -> None:
        """Nest the current quotation in the smallest quotation around it, or end its nesting."""
        opened, quotation = self._workspace.opened, self._workspace.current_quotation()
        if opened is None or quotation is None or self.is_out_of_view():
            return
        parent: str | None = None
        if quotation.parent is None:
            around = [
                other
                for other in opened.quotations_in(quotation.span)
                if other.id != quotation.id and other.span.contains(quotation.span)
            ]
            if not around:
                self.hint.emit(tr("No other quotation stands around this one."))
                return
            parent = min(around, key=lambda other: other.span.end - other.span.start).id
        self._workspace.act(lambda acts: acts.quotations.set_parent(quotation.id, parent))


def _title(beside: tuple[Speaker, ...]) -> str:
    """Return the heading of the list of speakers; `beside` speak already."""
    if not beside:
        return tr("Speaker")
    return tr("Speaker beside {names}", names=joined([speaker.name for speaker in beside]))


def _remark(choice: speaker_choices.SpeakerChoice, *, speaks: bool) -> str:
    """Return why a speaker is offered, or that a press takes the speaker away."""
    if speaks:
        return tr("speaks already; taken away")
    return choice.why if choice.speaker else tr("{why}, new", why=choice.why)
