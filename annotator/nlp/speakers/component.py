"""A spaCy component that says who speaks: behind "quotations", it adds to ``doc._.quotations`` the speakers.

By rules, within one document: names long and short, titles, appositions, descriptions, and pronouns by who is
salient where they stand (`salience`). It is no full coreference: only what sources need.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.span import Span
from annotator.language.pronouns import (
    FORMS_OF_IT,
    FORMS_OF_THEY,
    FORMS_OF_YOU,
    HE_OR_SHE,
    RELATIVE_SOURCES,
    SOURCES_OF_THE_SPEAKER,
)
from annotator.language.reporting_words import SPEAK_AGAIN
from annotator.nlp.parse.parsed_text import parse_of
from annotator.nlp.speakers import sources
from annotator.nlp.speakers.conjuncts import conjuncts
from annotator.nlp.speakers.mentions import Reading, is_one_person, may_be_it, may_be_they
from annotator.nlp.speakers.names import Name
from annotator.nlp.speakers.referents import Referent

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Token

    from annotator.domain.quotation import Quotation
    from annotator.nlp.speakers.conjuncts import Part
    from annotator.nlp.speakers.sources import Source

_KEY = "annotator.quotations"  # where the component "quotations" keeps what it finds
_OPENING = frozenset('“"„«')
# Bounds, chosen by judgement: distant words say little and cost time.
_FURTHEST_PARAGRAPHS = 2  # breaks over which a quotation without source goes on
_FURTHEST_BACK = 100  # quotations among which the one around or before some words is looked for
_LONGEST = 5000  # characters back to the mark that opens a quotation
_COLON_NEAR = 4  # characters from that mark back to a colon
_MOST_STEPS = 4  # from "who" up to the verb of its clause
# Factors of salience. Chosen by judgement on news articles; measured only together, on 14 articles of GUM
# (nlp/speakers/README.md).
_NAMED_BY_ITSELF = 0.3  # who is named in what is said: few who speak name themselves
_NAMED_IN_MARKS = 0.1  # who is named in what is said word for word
_GOES_ON = 2.0  # who spoke last, before a word that says so: "she added"


@Language.factory("speakers", requires=["doc.ents", "token.dep", "token.pos"])
def make_speakers(nlp: Language, name: str) -> SpeakerFinder:
    """Return the component; importing this module registers it, as spaCy's entry points want."""
    return SpeakerFinder()


class SpeakerFinder:
    """Names the speaker of each suggested quotation that says who speaks."""

    def __call__(self, doc: Doc) -> Doc:
        """Add the speakers to the suggestions of a text, where the component "quotations" has found any."""
        kept = doc.user_data.get(_KEY)
        if kept:
            found = with_speakers(doc, [Proposed.from_plain(plain) for plain in kept])
            doc.user_data[_KEY] = [suggestion.to_plain() for suggestion in found]
        return doc


def with_speakers(doc: Doc, suggestions: list[Proposed[Quotation]]) -> list[Proposed[Quotation]]:
    """Return the suggestions of a text, in their order, each with the speaker that the text tells of."""
    found = _Speakers(doc, suggestions).found()
    return [
        replace(suggestion, speakers=speakers)
        for suggestion, speakers in zip(suggestions, found, strict=True)
    ]


class _Said(NamedTuple):
    """Who speaks, and how one knows; for several who are named one by one, that of each."""

    who: Referent
    why: str
    parts: tuple[_Said, ...] = ()

    def one_by_one(self) -> tuple[_Said, ...]:
        """Return the same for each who speaks, in text order."""
        return self.parts or tuple(_Said(who, self.why) for who in self.who.each)


class _Speakers:
    """Finds the speakers of one text's suggestions, which go by their numbers here."""

    def __init__(self, doc: Doc, suggestions: list[Proposed[Quotation]]) -> None:
        self._doc = doc
        self._quotations = [suggestion.annotation for suggestion in suggestions]
        # Made once: each look at a token of a `Doc` makes one, and its text looks at each.
        self._tokens = tokens = list(doc)
        self._text = parse_of(doc).text
        self._sources = [
            sources.source_at(doc, tokens, s.source[0]) if s.source else None for s in self._quotations
        ]
        self._by_place = {s.source[0].start: number for number, s in enumerate(self._quotations) if s.source}
        self._order = sorted((s.extent.start, number) for number, s in enumerate(self._quotations))
        self._fragments = sorted((f, number) for number, s in enumerate(self._quotations) for f in s.content)
        self._reading = Reading(doc, tokens, self._text)
        self._said: dict[int, _Said] = {}
        self._last: Referent | None = None

    def found(self) -> list[tuple[SuggestedSpeaker, ...]]:
        """Return the speakers of each suggestion, in text order."""
        ending: dict[int, list[tuple[int, Source]]] = {}
        for number, source in enumerate(self._sources):
            if source is not None:
                ending.setdefault(source.end - 1, []).append((number, source))
        for place in sorted({*self._reading.places(), *ending}):
            self._reading.read(self._tokens[place], self._may_be)
            for number, source in ending.get(place, ()):
                self._say(number, source)
        for _, number in self._order:
            if number not in self._said:
                self._say_by_others(number)
        return [self._speakers(number) for number in range(len(self._quotations))]

    def _speakers(self, number: int) -> tuple[SuggestedSpeaker, ...]:
        said = self._said.get(number)
        if said is None:
            return ()
        return tuple(
            SuggestedSpeaker(each.who.name, each.who.kind, each.who.mention, each.why)
            for each in said.one_by_one()
        )

    def _say(self, number: int, source: Source) -> None:
        said = self._of(source)
        if said is not None:
            self._keep(number, said)
            self._last = said.who
            self._reading.mention(source.end - 1, source.head, said.who, spoke=True)

    def _keep(self, number: int, said: _Said) -> None:
        """Keep who says a suggestion: of what kind nothing tells, that is a person, since it speaks."""
        for who in said.who.each:
            who.kind = who.kind or ("group" if who.plural else "person")
        self._said[number] = said

    # What the words of a source say

    def _of(self, source: Source) -> _Said | None:
        """Return who a source is; None where that can only be told later, or not at all."""
        first = self._tokens[source.start]
        if source.end - source.start == 1:
            word = first.lower_
            if word in SOURCES_OF_THE_SPEAKER or word in FORMS_OF_YOU:
                return None
            if word in HE_OR_SHE or word in FORMS_OF_THEY or word in FORMS_OF_IT:
                return self._of_pronoun(first)
            if word in RELATIVE_SOURCES:
                return self._of_relative(first)
            if first.pos_ in ("PRON", "DET") and not sources.is_several(source):
                return None  # "this"
        named = self._reading.names_within(source)
        parts = conjuncts(self._tokens, source, named)
        return self._of_several(source, parts) if parts else self._of_phrase(source, named)

    def _of_several(self, source: Source, parts: list[Part]) -> _Said:
        """Return who the parts of a source are: one group where none is named, or of one nothing tells."""
        each: dict[Referent, _Said] = {}
        for part in parts:
            said = self._of_part(part)
            if said is None:
                return _Said(self._together(source), "the source's words")
            for member in said.one_by_one():
                each.setdefault(member.who, member)
        if not any(who.named for who in each):
            return _Said(self._together(source), "the source's words")
        if len(each) == 1:
            return next(iter(each.values()))
        return _Said(self._reading.together(tuple(each)), "", tuple(each.values()))

    def _of_part(self, part: Part) -> _Said | None:
        if part.name is not None:
            return self._of_name(part.name)
        return self._of(part.source) if part.pronoun else self._of_noun(part.source)

    def _of_phrase(self, source: Source, named: list[Name]) -> _Said:
        """Return who a source is that is not several beside each other."""
        own = [name for name in named if sources.is_named_by(self._tokens, source, name)]
        persons = [name for name in own if any(who.kind == "person" for who in name.referents)]
        if not persons and sources.is_compound(self._tokens, source, named):
            return _Said(self._together(source), "the source's words")
        return self._of_name((persons or own)[0]) if own else self._of_noun(source)

    def _of_name(self, name: Name) -> _Said:
        who = self._reading.meant.get(name.start) or self._reading.meant_by(name)
        words = self._reading.words(name.start, name.end)
        if words == who.name or who.mention.contains(self._reading.span(name.start, name.end)):
            return _Said(who, "named in the source")
        return _Said(who, f"{words}: {who.name}, as named elsewhere")

    def _of_noun(self, source: Source) -> _Said:
        first = self._tokens[source.start]
        who = self._reading.meant.get(source.head.i)
        if first.tag_ == "PRP$" and source.end - source.start > 1 and not (who and who.named):
            return _Said(self._owned(source, first), "the source's words")
        if who is None:
            who = self._reading.described_by(source)
        elif who.named:
            words = self._reading.words(source.start, source.end)
            return _Said(who, f"{words}: {who.name}, of whom that is said")
        elif who.mention.contains(self._reading.span(source.head.i, source.head.i + 1)):
            # It came up just here, and now all of its words are known.
            who.name = sources.as_written(self._tokens, source.start, source.end)
            who.mention = self._reading.span(source.start, source.end)
        return _Said(who, "the source's words")

    def _owned(self, source: Source, owner: Token) -> Referent:
        """Return "her supporters" as the supporters of the person that "her" means."""
        who = self._reading.meant.get(owner.i)
        if who is None and (said := self._of_pronoun(owner)) is not None:
            who = said.who
        words = self._reading.words(source.start + (who is not None), source.end)
        return Referent(
            sources.kind_of(source),
            f"{who.name}’s {words}" if who else words,
            self._reading.span(source.start, source.end),
            plural=sources.is_several(source),
        )

    def _together(self, source: Source) -> Referent:
        """Return several that speak together as one speaker."""
        name = sources.as_written(self._tokens, source.start, source.end)
        return Referent("group", name, self._reading.span(source.start, source.end), plural=True)

    # Pronouns

    def _may_be(self, token: Token) -> Callable[[Referent], float]:
        """Return how well anybody fits "he" or "she": not who says it, and hardly who is named in it."""
        speaker = self._speaker_around(token) if self._reading.is_quoted(token.i) else None
        number = self._by_place.get(token.idx)
        if number is None and speaker is None:
            return is_one_person
        content = self._quotations[number].content if number is not None else ()
        named = {who for fragment in content for who in self._reading.named_in(fragment)}
        in_marks = bool(content) and self._text[content[0].start] in _OPENING
        worth = _NAMED_IN_MARKS if in_marks else _NAMED_BY_ITSELF
        # "Reed, he said, would go" and “Reed must go,” he said: whoever that is, it is not Reed.
        is_other = in_marks or (bool(content) and content[0].start < token.idx < content[-1].end)
        last = self._last.each if self._last and number is not None and self._goes_on(number) else ()

        def fit(who: Referent) -> float:
            if who is speaker or (
                is_other and who in named and not self._reading.is_known_beside(who, content)
            ):
                return 0.0
            return is_one_person(who) * (worth if who in named else 1.0) * (_GOES_ON if who in last else 1.0)

        return fit

    def _goes_on(self, number: int) -> bool:
        """Tell whether the cue says that who spoke last speaks again: "she added"."""
        cue = self._quotations[number].cue
        return bool(cue) and any(word in SPEAK_AGAIN for word in cue[0].of(self._text).casefold().split())

    def _speaker_around(self, token: Token) -> Referent | None:
        """Return who is known to say the words among which a token is."""
        outer = self._around(Span(token.idx, token.idx + len(token)), -1)
        said = self._said.get(outer) if outer is not None else None
        return said.who if said else None

    def _of_pronoun(self, token: Token) -> _Said | None:
        who: Referent | None
        if token.lower_ in HE_OR_SHE:
            who = self._reading.meant.get(token.i)
        else:
            who = self._reading.salient(token.i, may_be_it if token.lower_ in FORMS_OF_IT else may_be_they)
        if who is None:
            return None
        reason = "who spoke last" if who is self._last else "spoken of before"
        return _Said(who, f"{token.text}: {who.name}, {reason}")

    def _of_relative(self, token: Token) -> _Said | None:
        """Return the referent of "who": the noun that its clause belongs to."""
        verb = token.head
        for _ in range(_MOST_STEPS):
            if verb.dep_ == "relcl":
                break
            verb = verb.head
        head = verb.head
        if verb.dep_ != "relcl" or head.i >= token.i or head.lower_ in RELATIVE_SOURCES:
            return None
        said = self._of(sources.phrase_of(self._tokens, head))
        return _Said(said.who, f"{token.text}: {said.who.name}") if said else None

    # What only the quotations around tell

    def _say_by_others(self, number: int) -> None:
        suggestion, source = self._quotations[number], self._sources[number]
        if source is None:
            if not suggestion.source and self._text[suggestion.span.start] in _OPENING:
                self._go_on(number, suggestion.span.start)
            return
        token = self._tokens[source.start]
        if source.end - source.start > 1 or token.lower_ not in SOURCES_OF_THE_SPEAKER:
            return
        outer = self._around(suggestion.source[0], number)
        if outer is not None:
            if (said := self._said.get(outer)) is not None:
                self._keep(number, _Said(said.who, f"{token.text}: {said.who.name}, whose words these are"))
        elif self._reading.is_quoted(token.i):
            self._go_on(number, suggestion.source[0].start)
        else:
            author = Referent("author", "the author", suggestion.source[0])
            self._keep(number, _Said(author, f"{token.text}, outside of all quotations"))

    def _go_on(self, number: int, start: int) -> None:
        """Give words inside quote marks, with no speaker beside them, to the speaker near by."""
        opening = max(self._text.rfind(mark, max(0, start - _LONGEST), start + 1) for mark in _OPENING)
        if self._text[max(0, opening - _COLON_NEAR) : max(0, opening)].rstrip().endswith(":"):
            who = self._before_colon(opening)
            if who is not None:
                self._keep(number, _Said(who, f"no source; {who.name} is spoken of before the colon"))
                return
        index = bisect_left(self._order, (start, -1))
        earlier = self._order[max(0, index - _FURTHEST_BACK) : index]
        last = next((n for _, n in reversed(earlier) if n in self._said), None)
        if last is None:
            return
        gap = self._text[self._quotations[last].extent.end : start]
        if gap.count("\n\n") <= _FURTHEST_PARAGRAPHS:
            who = self._said[last].who
            self._keep(number, _Said(who, f"no source; {who.name} spoke last"))

    def _before_colon(self, offset: int) -> Referent | None:
        """Return the subject of the words before a quotation, or else who is most salient there."""
        chunk = self._doc.char_span(offset, offset + 1, alignment_mode="expand")
        if chunk is None:
            return None
        colon = next((i for i in range(chunk.start - 1, -1, -1) if self._tokens[i].text == ":"), 0)
        head = self._tokens[colon]
        for _ in range(_MOST_STEPS):
            head = head.head
        for child in head.lefts:
            if child.dep_ == "nsubj":
                meant = (self._reading.meant.get(i) for i in range(child.left_edge.i, child.right_edge.i + 1))
                subject = max(meant, key=lambda who: is_one_person(who) if who else 0.0, default=None)
                if subject is not None and is_one_person(subject):
                    return subject
        return self._reading.salient(chunk.start, is_one_person)

    def _around(self, span: Span, number: int) -> int | None:
        """Return the number of another suggestion in whose content a span is, of several the inmost."""
        index = bisect_left(self._fragments, (Span(span.start + 1, 0), -1))
        for fragment, other in reversed(self._fragments[max(0, index - _FURTHEST_BACK) : index]):
            if other != number and fragment.contains(span):
                return other
        return None
