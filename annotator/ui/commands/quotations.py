"""What the actions on quotations do: making them, and changing their spans, speaker, type and nesting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.domain.quotation import TYPES, Quotation, derive_type
from annotator.domain.span import Span, subtract
from annotator.domain.suggestion import Suggestion
from annotator.nlp.parse.lexicon import cue_verbs
from annotator.project.proposals import drafts, speaker_choices
from annotator.project.proposals.cue_and_source import cues, sources
from annotator.ui.commands.base import ArticleCommands, spans_of
from annotator.ui.dialogs.picker import Choice, pick
from annotator.ui.dialogs.speaker_lines import found_by_name, new_speakers
from annotator.ui.models.cards import words_of
from annotator.ui.session.workspace import Current

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from annotator.domain.changes import Changes
    from annotator.domain.span import Spans
    from annotator.domain.speaker import Speaker
    from annotator.domain.speech import Role
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.actions.keys import Keys
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.workspace import Workspace

# Characters: a suggestion continues a quotation that stands at most so far before it.
_BEFORE = 2_000


class QuotationCommands(ArticleCommands):
    """The acts on quotations; a change of a suggested quotation accepts it."""

    def __init__(
        self,
        workspace: Workspace,
        article: ArticleView,
        keys: Keys,
        window: QWidget,
        accept: Callable[[], None],
    ) -> None:
        super().__init__(workspace, article, keys, window)
        self._accept = accept

    def new_quotation(self) -> None:
        """Make a quotation from the selection, or from the marks or sentence at the caret."""
        opened = self._workspace.opened
        if opened is None:
            return
        suggestion = self._workspace.current_suggestion()
        selected = self._article.selected_span()
        if suggestion is not None and selected is None:
            self._accept()
            return
        proposal = drafts.new_quotation(opened, selected, self._article.caret(), cue_verbs())
        there = drafts.quotation_there(opened, proposal.content)
        if there is not None:
            self.go_to(Current("quotation", there.id))
            self.hint.emit("These words are a quotation already: this one.")
            return
        speaker = self._certain_speaker(opened, proposal)
        changes = self._workspace.act(
            lambda acts, document: acts.new_quotation(
                document,
                proposal.content,
                proposal.cue,
                proposal.source,
                suggestion=proposal.suggestion,
                speaker=speaker,
            ),
            then=lambda changes: Current("quotation", next(iter(changes.quotations))),
        )
        if changes and selected:
            self._article.place_caret(selected.start)

    def _certain_speaker(self, opened: OpenDocument, proposal: drafts.QuotationProposal) -> Speaker | None:
        """Return the one certain speaker of a new quotation; None where its suggestion brings a speaker."""
        project = self._workspace.project
        if project is None or proposal.suggestion is not None:
            return None
        quotation = Quotation("", proposal.content, proposal.cue, proposal.source)
        return speaker_choices.certain_speaker(opened, quotation, project.registry.matches)

    def set_cue(self) -> None:
        """Make the selection, or the likeliest words, the cue; again, the next likeliest."""
        self._set_role("cue", lambda opened, q: cues(opened, q.content, cue_verbs()))

    def set_source(self) -> None:
        """Make the selection, or the likeliest words, the source; again, the next likeliest."""

        def likely(opened: OpenDocument, quotation: Quotation | Suggestion) -> list[Span]:
            cue = quotation.cue[0] if quotation.cue else None
            return sources(opened, quotation.content, cue_verbs(), cue)

        self._set_role("source", likely)

    def _set_role(
        self, role: Role, likely: Callable[[OpenDocument, Quotation | Suggestion], list[Span]]
    ) -> None:
        """Set the role of the current quotation; a suggestion is accepted with it."""
        opened, item = self._workspace.opened, self._workspace.current_speech()
        if opened is None or item is None:
            return
        span = self._article.selected_span() or self._next_likely(role, item, likely(opened, item))
        if span is None:
            self.hint.emit(f"No likely {role} nearby: select its words first.")
            return
        if isinstance(item, Suggestion):
            done = self._accept_with(item, role, (span,))
        elif item.spans(role) == (span,):
            self._workspace.set_current(Current("quotation", item.id, role))
            self._article.place_caret(span.start)
            return
        else:
            done = self._workspace.act(
                lambda acts, document: acts.set_role(document, item.id, role, (span,)),
                then=lambda _: Current("quotation", item.id, role),
            )
        if done:
            self._article.place_caret(span.start)

    def _next_likely(self, role: Role, item: Quotation | Suggestion, likely: list[Span]) -> Span | None:
        """Return the likeliest words for a role; if the role is current, the next likeliest words."""
        current, own = self._workspace.current, item.spans(role)
        if current is None or current.role != role or not own or own[0] not in likely:
            return likely[0] if likely else None
        following = (likely.index(own[0]) + 1) % len(likely)
        if len(likely) == 1:
            self.hint.emit(f"No other likely {role} nearby: select its words.")
        return likely[following]

    def set_speaker(self) -> None:
        """Ask for the speaker of the current quotation; a suggestion is accepted with it."""
        opened, project, item = (
            self._workspace.opened,
            self._workspace.project,
            self._workspace.current_speech(),
        )
        if opened is None or project is None or item is None:
            return
        if not self._article.shows(spans_of(item)):
            self.show_current()  # the list comes up beside these words
        registry = project.registry
        ranked = speaker_choices.speaker_choices(
            opened,
            item,
            speaker_choices.speakers_near(project, opened, item),
            project.speaker_uses(),
            registry.matches,
        )
        choices = [
            Choice(
                c.name,
                f"{c.why}{'' if c.speaker else ', new'}",
                c.speaker.id if c.speaker else c,
                when_typed=c.elsewhere,
                names=c.speaker.aliases if c.speaker else (),
            )
            for c in ranked
        ]
        if isinstance(item, Quotation) and item.speaker:
            choices.append(Choice("(no speaker)", "", ""))
        place = self.clear_of(spans_of(item), item.source, item.content[-1:])
        more = partial(found_by_name, registry)

        def new(typed: str) -> list[Choice]:
            return new_speakers(registry, typed, speaker_choices.kind_of_name(opened, typed), ranked)

        taken = pick("Speaker", choices, new=new, parent=self._window, place=place, more=more)
        if taken is None:
            return
        if isinstance(item, Suggestion):
            known = registry.get(taken) if isinstance(taken, str) else None
            speaker = known or speaker_choices.new_speaker(taken)
            self._workspace.act(
                lambda acts, document: acts.accept_as_said_by(document, item, speaker),
                then=lambda changes: Current("quotation", next(iter(changes.quotations))),
            )
            return
        quotation = item.id
        if isinstance(taken, speaker_choices.SpeakerChoice):
            name, kind = taken.name, taken.kind
            self._workspace.act(lambda acts, document: acts.set_new_speaker(document, quotation, name, kind))
        else:
            self._workspace.act(lambda acts, document: acts.set_speaker(document, quotation, taken or None))

    def _accept_with(self, item: Suggestion, role: Role, spans: Spans) -> Changes | None:
        """Accept a suggestion with other spans of a role, and stay with the quotation."""
        return self._workspace.act(
            lambda acts, document: acts.accept_with(document, item, role, spans),
            then=lambda changes: Current("quotation", next(iter(changes.quotations)), role),
        )

    def join_fragment(self) -> None:
        """Add the selection to the current content; without one, a suggestion to the quotation before it."""
        item, span = self._workspace.current_speech(), self._article.selected_span()
        if item is None or (span is None and not isinstance(item, Suggestion)):
            return
        if not isinstance(item, Suggestion):
            assert span is not None
            done = self._workspace.act(lambda acts, document: acts.join_fragment(document, item.id, span))
        elif span is None:
            self._join_suggestion(item)
            return
        else:
            done = self._accept_with(item, "content", (*item.content, span))
        if done:
            self._article.place_caret(span.start)
            self._say_joined(next(iter(done.quotations)))

    def _say_joined(self, id: str) -> None:
        """Name the quotation with the new fragment: the article may already show the next suggestion."""
        opened = self._workspace.opened
        quotation = opened.quotations.get(id) if opened else None
        if opened and quotation:
            words = words_of(opened.document.text, quotation.content[:1])
            self.hint.emit(f"Joined to quotation {opened.quotations.index(id) + 1}: {words}")

    def _join_suggestion(self, suggestion: Suggestion) -> None:
        opened = self._workspace.opened
        assert opened is not None
        start = suggestion.span.start
        near = opened.quotations_in(Span(max(0, start - _BEFORE), start + 1))
        before = [quotation for quotation in near if quotation.content[0].start < start]
        if not before:
            self.hint.emit("No quotation stands before this suggestion.")
            return
        joined = max(before, key=lambda quotation: quotation.content[-1].end)
        id, end = joined.id, joined.content[-1].end
        if end < start and any(end <= other.span.start < start for other in opened.pending):
            self.hint.emit("Another suggestion stands between. Decide on that one first.")
            return
        if self._workspace.act(
            lambda acts, document: acts.join_suggestion(document, id, suggestion),
            then=lambda _: self._workspace.suggestion_after(suggestion.span) or Current("quotation", id),
        ):
            self.show_current()
            self._say_joined(id)

    def split_fragment(self) -> None:
        """Take the selection, or the fragment at the caret, out of the current quotation's content."""
        item = self._workspace.current_speech()
        if item is None:
            return
        caret = self._article.caret()
        span = self._article.selected_span() or next(
            (fragment for fragment in item.content if fragment.start <= caret <= fragment.end), None
        )
        if span is None:
            self.hint.emit("Put the caret into the fragment that shall go, or select the words.")
        elif isinstance(item, Suggestion):
            rest = tuple(part for whole in item.content for part in subtract(whole, [span]))
            self._accept_with(item, "content", rest)
        else:
            self._workspace.act(lambda acts, document: acts.split_fragment(document, item.id, span))

    def cycle_type(self) -> None:
        """Cycle direct, indirect, mixed."""
        opened, item = self._workspace.opened, self._workspace.current_speech()
        if opened is None or item is None or self.is_out_of_view():
            return
        text = opened.document.text
        kind = derive_type(text, item.content) if isinstance(item, Suggestion) else item.type_in(text)
        self.set_type(TYPES[(TYPES.index(kind) + 1) % len(TYPES)])

    def set_type(self, kind: str) -> None:
        """Give the current quotation a type; a suggestion is accepted with it."""
        item = self._workspace.current_speech()
        known = next((type_ for type_ in TYPES if type_ == kind), None)
        if item is None or known is None:
            return
        if isinstance(item, Suggestion):
            self._workspace.act(
                lambda acts, document: acts.accept_typed(document, item, known),
                then=lambda changes: Current("quotation", next(iter(changes.quotations))),
            )
        else:
            self._workspace.act(lambda acts, document: acts.set_type(document, item.id, known))

    def set_parent(self) -> None:
        """Nest the current quotation in the smallest quotation around it; again, take it out."""
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
                self.hint.emit("No other quotation stands around this one.")
                return
            parent = min(around, key=lambda other: other.span.end - other.span.start).id
        self._workspace.act(lambda acts, document: acts.set_parent(document, quotation.id, parent))
