"""A spaCy component that adds speakers to ``doc._.quotations``; it runs after "quotations".

It applies rules within one document: long and short names, titles, appositions, descriptions, and pronouns by
the salience of referents (`salience`). It resolves only the coreference that sources need.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.span import Span
from annotator.language.en.pronouns import (
    FORMS_OF_IT,
    FORMS_OF_THEY,
    FORMS_OF_YOU,
    HE_OR_SHE,
    RELATIVE_SOURCES,
    SOURCES_OF_THE_SPEAKER,
)
from annotator.language.en.reporting_words import SPEAK_AGAIN
from annotator.nlp.en.speakers import sources
from annotator.nlp.en.speakers.by_layout import speakers_by_layout
from annotator.nlp.en.speakers.colons import person_before_colon
from annotator.nlp.en.speakers.conjuncts import conjuncts
from annotator.nlp.en.speakers.mentions import Reading, is_one_person, may_be_it, may_be_they
from annotator.nlp.en.speakers.named_behind import person_named_behind
from annotator.nlp.en.speakers.names import Name
from annotator.nlp.en.speakers.referents import Referent
from annotator.nlp.parse.parsed_text import parse_of
from annotator.nlp.stored import IN_RESERVE, LIKELY, store, stored

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Token

    from annotator.domain.quotation import Quotation
    from annotator.nlp.en.speakers.conjuncts import Part
    from annotator.nlp.en.speakers.sources import Source

_OPENING = frozenset('“"„«')
# Bounds, chosen by judgement: distant words are weak evidence and cost time.
_MOST_BREAKS = 2  # paragraph breaks that a speaker carries over to a quotation without source
_MOST_QUOTATIONS_BACK = 100  # quotations searched for one around or before a place
_MOST_CHARACTERS_BACK = 5000  # from a quotation back to its opening mark
_COLON_NEAR = 4  # characters from that mark back to a colon
_MOST_STEPS = 4  # from "who" up to the verb of its clause
# Factors of salience. Chosen by judgement on news articles; measured only together, on 14 articles of GUM
# (nlp/en/speakers/README.md).
_NAMED_BY_ITSELF = 0.3  # a referent named in the content: few speakers name themselves
_NAMED_IN_MARKS = 0.1  # a referent named in the content of a direct quotation
_SAYS_AGAIN = 2.0  # the last speaker, if the cue says so: "she added"


@Language.factory("speakers", requires=["doc.ents", "token.dep", "token.pos"])
def make_speakers(nlp: Language, name: str) -> SpeakerFinder:
    """Return the component; importing this module registers it, as spaCy's entry points require."""
    return SpeakerFinder()


class SpeakerFinder:
    """Adds speakers to the suggested quotations of a text, where the text tells them."""

    def __call__(self, doc: Doc) -> Doc:
        """Add the speakers to the suggestions that the component "quotations" has stored, if any."""
        likely, in_reserve = list(stored(doc, LIKELY)), stored(doc, IN_RESERVE)
        if likely:
            store(doc, LIKELY, with_speakers(doc, likely))
        if in_reserve:  # apart: the likely ones must not depend on them
            store(doc, IN_RESERVE, with_speakers(doc, [*likely, *in_reserve])[len(likely) :])
        return doc


def with_speakers(doc: Doc, suggestions: list[Proposed[Quotation]]) -> list[Proposed[Quotation]]:
    """Return the suggestions of a text in the given order, each with its speakers, none if unknown."""
    # Made once: each access to a token of a `Doc` makes a new object, and its text reads all tokens.
    tokens = list(doc)
    reading = Reading(doc, tokens, parse_of(doc).text)
    found = _Speakers(doc, tokens, reading, suggestions).found()
    speakers_of_each = speakers_by_layout(doc, reading, suggestions, found)
    return [
        replace(suggestion, speakers=speakers)
        for suggestion, speakers in zip(suggestions, speakers_of_each, strict=True)
    ]


class _Attribution(NamedTuple):
    """The referent who speaks and the reason; for a list of speakers, also the attribution of each part."""

    who: Referent
    why: str
    parts: tuple[_Attribution, ...] = ()

    def one_by_one(self) -> tuple[_Attribution, ...]:
        """Return an attribution for each single speaker, in text order."""
        return self.parts or tuple(_Attribution(referent, self.why) for referent in self.who.each)


class _Speakers:
    """Finds the speakers of one text's suggestions; numbers are indexes of suggestions."""

    def __init__(
        self, doc: Doc, tokens: list[Token], reading: Reading, suggestions: list[Proposed[Quotation]]
    ) -> None:
        self._doc = doc
        self._reading = reading
        self._quotations = [suggestion.annotation for suggestion in suggestions]
        self._tokens = tokens
        self._text = parse_of(doc).text
        self._sources = [
            sources.source_at(doc, tokens, speech.source[0]) if speech.source else None
            for speech in self._quotations
        ]
        self._by_source_start = {
            speech.source[0].start: number for number, speech in enumerate(self._quotations) if speech.source
        }
        self._order = sorted((speech.extent.start, number) for number, speech in enumerate(self._quotations))
        # Of fragments with the same start the longest comes first, since the inmost is the last.
        self._fragments = sorted(
            (
                (fragment, number)
                for number, speech in enumerate(self._quotations)
                for fragment in speech.content
            ),
            key=_outer_first,
        )
        self._attributions: dict[int, _Attribution] = {}
        self._last_speaker: Referent | None = None

    def found(self) -> list[tuple[SuggestedSpeaker, ...]]:
        """Return for each suggestion its speakers in text order."""
        sources_by_end: dict[int, list[tuple[int, Source]]] = {}
        for number, source in enumerate(self._sources):
            if source is not None:
                sources_by_end.setdefault(source.end - 1, []).append((number, source))
        for token in sorted({*self._reading.places(), *sources_by_end}):
            self._reading.read(self._tokens[token], self._fit_of_pronoun)
            for number, source in sources_by_end.get(token, ()):
                self._attribute(number, source)
        for _, number in self._order:
            if number not in self._attributions:
                self._attribute_by_context(number)
        return [self._speakers(number) for number in range(len(self._quotations))]

    def _speakers(self, number: int) -> tuple[SuggestedSpeaker, ...]:
        attribution = self._attributions.get(number)
        if attribution is None:
            return ()
        return tuple(
            SuggestedSpeaker(single.who.name, single.who.kind, single.who.mention, single.why)
            for single in attribution.one_by_one()
        )

    def _attribute(self, number: int, source: Source) -> None:
        attribution = self._resolve(source)
        if attribution is not None:
            self._keep(number, attribution)
            self._last_speaker = attribution.who
            self._reading.mention(source.end - 1, source.head, attribution.who, spoke=True)

    def _keep(self, number: int, attribution: _Attribution) -> None:
        """Store the attribution of a suggestion; a speaker of unknown kind becomes a group or a person."""
        for referent in attribution.who.each:
            referent.kind = referent.kind or ("group" if referent.plural else "person")
        self._attributions[number] = attribution

    # Sources by their words

    def _resolve(self, source: Source) -> _Attribution | None:
        """Return the attribution of a source, None if it depends on the context or is unknown."""
        first = self._tokens[source.start]
        if source.end - source.start == 1:
            word = first.lower_
            if word in SOURCES_OF_THE_SPEAKER or word in FORMS_OF_YOU:
                return None
            if word in HE_OR_SHE or word in FORMS_OF_THEY or word in FORMS_OF_IT:
                return self._resolve_pronoun(first)
            if word in RELATIVE_SOURCES:
                return self._resolve_relative(first)
            if first.pos_ in ("PRON", "DET") and not sources.is_several(source):
                return None  # "this"
        whole_name = self._reading.name_around(source)
        if whole_name is not None:
            return self._resolve_name(whole_name)
        names = self._reading.names_within(source)
        parts = conjuncts(self._tokens, source, names)
        return self._resolve_parts(source, parts) if parts else self._resolve_phrase(source, names)

    def _resolve_parts(self, source: Source, parts: list[Part]) -> _Attribution:
        """Return the attribution of coordinated parts: one group if none is named or one is unknown."""
        by_referent: dict[Referent, _Attribution] = {}
        for part in parts:
            attribution = self._resolve_part(part)
            if attribution is None:
                return _Attribution(self._group(source), "the source's words")
            for single in attribution.one_by_one():
                by_referent.setdefault(single.who, single)
        if not any(referent.named for referent in by_referent):
            return _Attribution(self._group(source), "the source's words")
        if len(by_referent) == 1:
            return next(iter(by_referent.values()))
        return _Attribution(self._reading.together(tuple(by_referent)), "", tuple(by_referent.values()))

    def _resolve_part(self, part: Part) -> _Attribution | None:
        if part.name is not None:
            return self._resolve_name(part.name)
        return self._resolve(part.source) if part.pronoun else self._resolve_noun(part.source)

    def _resolve_phrase(self, source: Source, names: list[Name]) -> _Attribution:
        """Return the attribution of a source that is no coordination with clear parts."""
        own_names = [name for name in names if sources.is_named_by(self._tokens, source, name)]
        persons = [
            name for name in own_names if any(referent.kind == "person" for referent in name.referents)
        ]
        if not persons and sources.is_compound(self._tokens, source, names):
            return _Attribution(self._group(source), "the source's words")
        return self._resolve_name((persons or own_names)[0]) if own_names else self._resolve_noun(source)

    def _resolve_name(self, name: Name) -> _Attribution:
        referent = self._reading.meant.get(name.start) or self._reading.meant_by(name)
        words = self._reading.words(name.start, name.end)
        if words == referent.name or referent.mention.contains(self._reading.span(name.start, name.end)):
            return _Attribution(referent, "named in the source")
        return _Attribution(referent, f"{words}: {referent.name}, as named elsewhere")

    def _resolve_noun(self, source: Source) -> _Attribution:
        first = self._tokens[source.start]
        person = self._reading.person_called(self._reading.words(source.start, source.end))
        if person is not None:  # of whose name more words seem a part: "Ted Cruz Refuses"
            return _Attribution(person, "named in the source")
        referent = self._reading.meant.get(source.head.i)
        if self._is_own_document(source) and (owner := self._resolve_pronoun(first)) is not None:
            return owner
        if first.tag_ == "PRP$" and source.end - source.start > 1 and not (referent and referent.named):
            return _Attribution(self._possessed(source, first), "the source's words")
        if referent is None:
            referent = self._reading.described_by(source)
        elif referent.named:
            words = self._reading.words(source.start, source.end)
            return _Attribution(referent, f"{words}: {referent.name}, of whom that is said")
        elif referent.mention.contains(self._reading.span(source.head.i, source.head.i + 1)):
            # The source is its first mention, and now all its words are known.
            referent.name = sources.as_written(self._tokens, source.start, source.end)
            referent.mention = self._reading.span(source.start, source.end)
        return _Attribution(referent, "the source's words")

    def _is_own_document(self, source: Source) -> bool:
        """Tell whether a source is words of somebody before a colon: "Her verdict on the budget: ..."."""
        return (
            self._tokens[source.start].lower_ in HE_OR_SHE
            and sources.kind_of(source) == "document"
            and source.end < len(self._tokens)
            and self._tokens[source.end].text == ":"
        )

    def _possessed(self, source: Source, pronoun: Token) -> Referent:
        """Return a new referent for "her supporters", named after the referent of "her"."""
        owner_referent = self._reading.meant.get(pronoun.i)
        if owner_referent is None and (attribution := self._resolve_pronoun(pronoun)) is not None:
            owner_referent = attribution.who
        words = self._reading.words(source.start + (owner_referent is not None), source.end)
        return Referent(
            sources.kind_of(source),
            f"{owner_referent.name}’s {words}" if owner_referent else words,
            self._reading.span(source.start, source.end),
            plural=sources.is_several(source),
        )

    def _group(self, source: Source) -> Referent:
        """Return a coordinated source as one group."""
        end = sources.end_before_place(self._tokens, source)
        name = sources.as_written(self._tokens, source.start, end)
        return Referent("group", name, self._reading.span(source.start, source.end), plural=True)

    # Pronouns

    def _fit_of_pronoun(self, token: Token) -> Callable[[Referent], float]:
        """Return the fit of referents to "he" or "she": 0 for the speaker around, low if in the content."""
        speaker = self._speaker_around(token) if self._reading.is_quoted(token.i) else None
        number = self._by_source_start.get(token.idx)
        if number is None and speaker is None:
            return is_one_person
        content = self._quotations[number].content if number is not None else ()
        named = {referent for fragment in content for referent in self._reading.named_in(fragment)}
        in_marks = bool(content) and self._text[content[0].start] in _OPENING
        factor_of_named = _NAMED_IN_MARKS if in_marks else _NAMED_BY_ITSELF
        # In "Reed, he said, would go" and “Reed must go,” he said, "he" is not Reed.
        excludes = in_marks or (bool(content) and content[0].start < token.idx < content[-1].end)
        last_speakers = (
            self._last_speaker.each
            if self._last_speaker and number is not None and self._says_again(number)
            else ()
        )

        def fit(referent: Referent) -> float:
            if referent is speaker or (
                excludes and referent in named and not self._reading.is_known_beside(referent, content)
            ):
                return 0.0
            return (
                is_one_person(referent)
                * (factor_of_named if referent in named else 1.0)
                * (_SAYS_AGAIN if referent in last_speakers else 1.0)
            )

        return fit

    def _says_again(self, number: int) -> bool:
        """Tell whether the cue says that the last speaker speaks again: "she added"."""
        cue = self._quotations[number].cue
        return bool(cue) and any(word in SPEAK_AGAIN for word in cue[0].of(self._text).casefold().split())

    def _speaker_around(self, token: Token) -> Referent | None:
        """Return the speaker of the quotation around a token, None if unknown."""
        outer = self._around(Span(token.idx, token.idx + len(token)), -1)
        attribution = self._attributions.get(outer) if outer is not None else None
        return attribution.who if attribution else None

    def _resolve_pronoun(self, token: Token) -> _Attribution | None:
        referent: Referent | None
        if token.lower_ in HE_OR_SHE:
            referent = self._reading.meant.get(token.i)
        else:
            referent = self._reading.salient(
                token.i, may_be_it if token.lower_ in FORMS_OF_IT else may_be_they
            )
        if referent is None:
            return None
        reason = "who spoke last" if referent is self._last_speaker else "spoken of before"
        return _Attribution(referent, f"{token.text}: {referent.name}, {reason}")

    def _resolve_relative(self, token: Token) -> _Attribution | None:
        """Return the attribution of "who": the noun that its relative clause modifies."""
        verb = token.head
        for _ in range(_MOST_STEPS):
            if verb.dep_ == "relcl":
                break
            verb = verb.head
        head = verb.head
        if verb.dep_ != "relcl" or head.i >= token.i or head.lower_ in RELATIVE_SOURCES:
            return None
        attribution = self._resolve(sources.phrase_of(self._tokens, head))
        return _Attribution(attribution.who, f"{token.text}: {attribution.who.name}") if attribution else None

    # Sources by the quotations around them

    def _attribute_by_context(self, number: int) -> None:
        quotation, source = self._quotations[number], self._sources[number]
        if source is None:
            if not quotation.source and self._text[quotation.span.start] in _OPENING:
                self._continue(number, quotation.span.start)
            return
        token = self._tokens[source.start]
        if source.end - source.start == 1 and token.lower_ in HE_OR_SHE:
            person = person_named_behind(self._doc, self._reading, token)
            if person is not None:
                self._keep(number, _Attribution(person, f"{token.text}: {person.name}, who is named next"))
            return
        if source.end - source.start > 1 or token.lower_ not in SOURCES_OF_THE_SPEAKER:
            return
        outer = self._around(quotation.source[0], number)
        if outer is not None:
            if (known := self._attributions.get(outer)) is not None:
                self._keep(
                    number, _Attribution(known.who, f"{token.text}: {known.who.name}, whose words these are")
                )
        elif self._reading.is_quoted(token.i):
            self._continue(number, quotation.source[0].start)
        else:
            author = Referent("author", "the author", quotation.source[0])
            self._keep(number, _Attribution(author, f"{token.text}, outside of all quotations"))

    def _continue(self, number: int, start: int) -> None:
        """Attribute words in marks to the referent before their colon, or else to the last speaker."""
        opening = max(
            self._text.rfind(mark, max(0, start - _MOST_CHARACTERS_BACK), start + 1) for mark in _OPENING
        )
        if self._text[max(0, opening - _COLON_NEAR) : max(0, opening)].rstrip().endswith(":"):
            speaker = person_before_colon(self._doc, self._tokens, self._reading, opening)
            if speaker is not None:
                self._keep(
                    number, _Attribution(speaker, f"no source; {speaker.name} is spoken of before the colon")
                )
                return
        index = bisect_left(self._order, (start, -1))
        earlier = self._order[max(0, index - _MOST_QUOTATIONS_BACK) : index]
        last_number = next((other for _, other in reversed(earlier) if other in self._attributions), None)
        if last_number is None:
            return
        gap = self._text[self._quotations[last_number].extent.end : start]
        if gap.count("\n\n") <= _MOST_BREAKS:
            speaker = self._attributions[last_number].who
            self._keep(number, _Attribution(speaker, f"no source; {speaker.name} spoke last"))

    def _around(self, span: Span, number: int) -> int | None:
        """Return the number of the inmost other suggestion whose content contains a span."""
        index = bisect_left(self._fragments, span.start + 1, key=lambda entry: entry[0].start)
        for fragment, other in reversed(self._fragments[max(0, index - _MOST_QUOTATIONS_BACK) : index]):
            if other != number and fragment.contains(span):
                return other
        return None


def _outer_first(entry: tuple[Span, int]) -> tuple[int, int, int]:
    fragment, number = entry
    return fragment.start, -fragment.end, number
