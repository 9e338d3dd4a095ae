"""A spaCy component that says who speaks: behind "quotations", it gives each of ``doc._.quotations`` its speaker.

By rules, within one document: names long and short, titles, appositions, descriptions, and pronouns by who is
salient where they stand (`discourse`). It is no full coreference: only what sources need.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.speaker import gender_of_pronoun, is_pronoun
from annotator.domain.span import Span
from annotator.domain.suggestion import SuggestedSpeaker, Suggestion
from annotator.nlp import sources
from annotator.nlp.discourse import Discourse
from annotator.nlp.names import Name, Referent, names_of
from annotator.nlp.roles import learn_roles
from annotator.nlp.speaker_words import gender_of_noun, sort_of_noun

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from spacy.tokens import Token

    from annotator.nlp.sources import Source

_KEY = "annotator.quotations"  # where the component "quotations" keeps what it finds
_HE_OR_SHE = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_IT = frozenset({"it", "its", "itself"})
_I = frozenset({"i", "we", "me", "us", "my", "our", "myself", "ourselves"})
_WHO = frozenset({"who", "which", "that", "whom", "whose"})
_MAY_BE_IT = frozenset({"organisation", "document", "unnamed"})
_FURTHEST_PARAGRAPHS = 2  # over which a quotation without source goes on
_MOST_ALIKE = 8
_MOST_NAMES = 40
_FURTHEST_OUT = 12  # quotations among which the one around "I" is looked for


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
            found = with_speakers(doc, [Suggestion.from_plain(plain) for plain in kept])
            doc.user_data[_KEY] = [suggestion.to_plain() for suggestion in found]
        return doc


def with_speakers(doc: Doc, suggestions: list[Suggestion]) -> list[Suggestion]:
    """Return the suggestions of a text, in their order, each with the speaker that the text tells of."""
    speakers = _Reading(doc, suggestions).speakers()
    return [
        replace(suggestion, speaker=speaker)
        for suggestion, speaker in zip(suggestions, speakers, strict=True)
    ]


class _Said(NamedTuple):
    """Who speaks, and how one knows."""

    who: Referent
    why: str


class _Reading:
    """One text read from its beginning, with whom it has spoken of so far."""

    def __init__(self, doc: Doc, suggestions: list[Suggestion]) -> None:
        self._doc = doc
        self._text = str(doc.text)
        self._suggestions = suggestions
        self._names = names_of(doc)
        learn_roles(doc, self._names)
        self._starts = [name.start for name in self._names]
        self._places = [doc[start].idx for start in self._starts]
        self._sources = {s.source[0].start: number for number, s in enumerate(suggestions) if s.source}
        self._discourse = Discourse(doc)
        self._holders: dict[str, dict[Referent, None]] = {}  # of a role, the last one spoken of last
        self._everybody = self._by_role()
        self._described: dict[str, list[Referent]] = {}
        self._meant: dict[int, Referent] = {}  # by the token at which it was told
        self._said: dict[int, _Said] = {}  # by the number of the suggestion
        self._last: tuple[int, Referent] | None = None

    def speakers(self) -> list[SuggestedSpeaker | None]:
        """Return the speaker of each suggestion."""
        found = [
            sources.source_at(self._doc, suggestion.source[0]) if suggestion.source else None
            for suggestion in self._suggestions
        ]
        ends: dict[int, list[int]] = {}
        for number, source in enumerate(found):
            if source is not None:
                ends.setdefault(source.end - 1, []).append(number)
        self._read(found, ends)
        for number in sorted(range(len(found)), key=lambda n: self._suggestions[n].extent):
            if number not in self._said:
                self._say_of_others(number, found[number])
        return [self._speaker(number) for number in range(len(found))]

    def _speaker(self, number: int) -> SuggestedSpeaker | None:
        said = self._said.get(number)
        if said is None:
            return None
        return SuggestedSpeaker(said.who.name, said.who.kind, said.who.mention, said.why)

    # Reading

    def _read(self, found: list[Source | None], ends: dict[int, list[int]]) -> None:
        starting = {name.start: name for name in self._names}
        behind_name = 0
        for token in self._doc:
            i = token.i
            if (name := starting.get(i)) is not None:
                behind_name = name.end
                self._mention(i, self._doc[name.start : name.end].root, self._whom(name))
            elif i >= behind_name:
                self._read_word(token)
            for number in ends.get(i, ()):
                source = found[number]
                if source is not None:
                    self._say(number, source)

    def _read_word(self, token: Token) -> None:
        """Take note of whom a pronoun or a noun that is no name speaks of."""
        if token.lower_ in _HE_OR_SHE:
            who = self._he_or_she(token)
            if who is not None:
                self._mention(token.i, token, who)
        elif token.pos_ == "NOUN" and token.dep_ != "compound" and sort_of_noun(token.lemma_):
            start = max(token.left_edge.i, token.i - 8)
            self._mention(token.i, token, self._described_by(sources.Source(start, token.i + 1, token)))

    def _mention(self, at: int, head: Token, who: Referent, *, spoke: bool = False) -> None:
        self._meant[at] = who
        self._discourse.mention(at, head, who, spoke=spoke)
        for role in who.roles:
            holders = self._holders.setdefault(role, {})
            holders.pop(who, None)
            holders[who] = None

    def _whom(self, name: Name) -> Referent:
        """Return whom a name means: of several with the same last name who is most salient."""
        if len(name.whom) == 1:
            return name.whom[0]
        return self._discourse.salient(name.start, name.whom.__contains__) or name.whom[0]

    def _he_or_she(self, token: Token) -> Referent | None:
        others = self._named_by_source(token)
        if self._discourse.layout.quoted[token.i] and (speaker := self._speaker_around(token)) is not None:
            others.add(speaker)
        gender = gender_of_pronoun(token.text) or ("m" if token.lower_ == "himself" else "f")
        who = self._discourse.salient(token.i, _is_one_person, gender, others)
        if who is not None:
            who.leaning += 1 if gender == "f" else -1
        return who

    def _named_by_source(self, token: Token) -> set[Referent]:
        """Return whom a source names in what it says, and so is not: nobody speaks of oneself by name."""
        number = self._sources.get(token.idx)
        found: set[Referent] = set()
        for fragment in self._suggestions[number].content if number is not None else ():
            first = bisect_left(self._places, fragment.start)
            for name in self._names[first : bisect_left(self._places, fragment.end)][:_MOST_NAMES]:
                found.update(name.whom if len(name.whom) == 1 else ())
        return found

    def _speaker_around(self, token: Token) -> Referent | None:
        """Return who is known to say the words among which a token is."""
        outer = self._around(Span(token.idx, token.idx + len(token)), -1)
        said = self._said.get(outer) if outer is not None else None
        return said.who if said else None

    # Nouns

    def _by_role(self) -> dict[str, set[Referent]]:
        found: dict[str, set[Referent]] = {}
        for name in self._names:
            for who in name.whom if len(name.whom) == 1 else ():
                for role in who.roles:
                    found.setdefault(role, set()).add(who)
        return found

    def _described_by(self, source: Source) -> Referent:
        """Return whom a noun phrase means: somebody of whom it was said, or a new referent."""
        role = source.head.lemma_.casefold()
        words = sources.modifiers(self._doc, source)
        if sources.is_definite(self._doc, source):
            known = self._known_as(role, words, plural=sources.is_several(source))
            if known is not None:
                return known
        if sources.is_several(source):
            same = [r for r in self._described.get(role, ())[-_MOST_ALIKE:] if r.plural and r.words == words]
            if same:
                return same[-1]
        return self._new(source, role, words)

    def _known_as(self, role: str, words: set[str], *, plural: bool) -> Referent | None:
        if not plural:
            holders = list(self._holders.get(role, ()))[-_MOST_ALIKE:]
            if holders:
                return max(reversed(holders), key=lambda one: len(one.words & words))
            everybody = self._everybody.get(role, set())
            if len(everybody) == 1:
                return next(iter(everybody))
        same = [
            one
            for one in self._described.get(role, ())[-_MOST_ALIKE:]
            if one.plural == plural and (not words or not one.words or words & one.words)
        ]
        return same[-1] if same else None

    def _new(self, source: Source, role: str, words: set[str]) -> Referent:
        doc, head = self._doc, source.head
        last = doc[source.end - 1]
        found = Referent(
            sources.kind_of(doc, source),
            sources.as_written(doc, source.start, source.end),
            Span(doc[source.start].idx, last.idx + len(last)),
            gender_of_noun(head.lemma_),
            plural=sources.is_several(source),
            words=words,
        )
        self._described.setdefault(role, []).append(found)
        return found

    # Sources

    def _say(self, number: int, source: Source) -> None:
        """Note who a source is, if that can be told here."""
        said = self._of_source(source)
        if said is not None:
            self._said[number] = said
            self._last = (source.end - 1, said.who)
            self._mention(source.end - 1, source.head, said.who, spoke=True)

    def _of_source(self, source: Source) -> _Said | None:
        word = self._doc[source.start].lower_
        if source.end - source.start == 1:
            if word in _I or word in ("you", "your"):
                return None  # told later, if at all: who says it may be named behind it
            if word in _HE_OR_SHE or word in _THEY or word in _IT:
                return self._of_pronoun(source)
            if word in _WHO:
                return self._of_relative(source)
        named = sources.names_within(self._names, self._starts, source)
        own = [name for name in named if sources.is_named_by(self._doc, source, name)]
        persons = [name for name in own if any(who.kind == "person" for who in name.whom)]
        if not persons and sources.is_compound(self._doc, source, named):
            return _Said(self._together(source, named), "the source's words")
        return self._of_name((persons or own)[0]) if own else self._of_noun(source)

    def _of_name(self, name: Name) -> _Said:
        who = self._meant.get(name.start) or self._whom(name)
        words = self._words(name.start, name.end)
        short = words.casefold() != who.name.casefold() and words.casefold() in who.name.casefold()
        return _Said(who, f"{words} is short for {who.name}" if short else "named in the source")

    def _of_noun(self, source: Source) -> _Said:
        owner = self._doc[source.start]
        if owner.tag_ == "PRP$" and source.end - source.start > 1:
            return _Said(self._owned(source, owner), "the source's words")
        head = source.head
        there = self._meant.get(head.i)
        if there is not None and there.named:
            return _Said(
                there, f"{self._words(source.start, source.end)}: {there.name}, of whom that was said"
            )
        if there is not None and there.mention.start == self._doc[source.start].idx:
            # Seen first just here: now all of its words are known.
            there.name = sources.as_written(self._doc, source.start, source.end)
            there.mention = self._span(source.start, source.end)
            return _Said(there, "the source's words")
        if there is None:
            there = self._described_by(source)
            return _Said(there, "the source's words")
        return _Said(there, "the source's words")

    def _owned(self, source: Source, owner: Token) -> Referent:
        """Return "her supporters" as those of the one whom "her" means."""
        who = self._meant.get(owner.i)
        if who is None:
            said = self._of_pronoun(sources.Source(owner.i, owner.i + 1, owner))
            who = said.who if said else None
        rest = self._words(source.start + 1, source.end)
        kind = sources.kind_of(self._doc, source)
        name = f"{who.name}’s {rest}" if who else self._words(source.start, source.end)
        found = Referent(kind, name, self._span(source.start, source.end), plural=sources.is_several(source))
        return found

    def _together(self, source: Source, named: list[Name]) -> Referent:
        """Return several that speak together as one speaker."""
        kinds = {name.whom[0].kind for name in named}
        kind = "organisation" if kinds == {"organisation"} else "group"
        name = sources.as_written(self._doc, source.start, source.end)
        return Referent(kind, name, self._span(source.start, source.end), plural=True, named=bool(named))

    # Pronouns

    def _of_pronoun(self, source: Source) -> _Said | None:
        token, word = self._doc[source.start], self._doc[source.start].lower_
        who: Referent | None
        if word in _HE_OR_SHE:
            who = self._meant.get(token.i)
        else:
            fits = _may_be_they if word in _THEY else _may_be_it
            who = self._discourse.salient(token.i, fits)
        return _Said(who, f"{token.text}: {self._known_how(who)}") if who else None

    def _known_how(self, who: Referent) -> str:
        spoke_last = self._last is not None and self._last[1] is who
        return f"{who.name}, who spoke last" if spoke_last else f"{who.name}, spoken of before"

    def _of_relative(self, source: Source) -> _Said | None:
        """Return whom "who" means: what its clause belongs to."""
        token = self._doc[source.start]
        verb = token.head
        for _ in range(4):
            if verb.dep_ == "relcl" or verb.head is verb:
                break
            verb = verb.head
        if verb.dep_ != "relcl" or verb.head.i >= token.i:
            return None
        head = verb.head
        start = max(head.left_edge.i, head.i - 12)
        said = self._of_source(sources.Source(start, head.i + 1, head)) if head.lower_ not in _WHO else None
        return _Said(said.who, f"{token.text}: {said.who.name}") if said else None

    # What only the whole text tells

    def _say_of_others(self, number: int, source: Source | None) -> None:
        suggestion = self._suggestions[number]
        if source is None:
            if not suggestion.source and self._text[suggestion.span.start] in '“"„«':
                self._go_on(number, suggestion.span.start)
            return
        token = self._doc[source.start]
        if source.end - source.start > 1 or token.lower_ not in _I:
            return
        outer = self._around(suggestion.source[0], number)
        if outer is not None:
            said = self._said.get(outer)
            if said is not None:
                self._said[number] = _Said(said.who, f"{token.text}: {said.who.name}, whose words these are")
        elif self._discourse.layout.quoted[token.i]:
            self._go_on(number, suggestion.source[0].start)
        else:
            author = Referent("author", "the author", suggestion.source[0])
            self._said[number] = _Said(author, f"{token.text}, outside of all quotations")

    def _go_on(self, number: int, start: int) -> None:
        """Take words inside quote marks whose speaker is not beside them for what somebody said who is near."""
        opening = max(self._text.rfind(mark, 0, start + 1) for mark in '“"„«')
        before = self._text[:opening].rstrip()[-1:] if opening > 0 else ""
        if before == ":" and (who := self._salient_before(opening)) is not None:
            self._said[number] = _Said(who, f"no source; {who.name} before the colon")
            return
        earlier = [n for n in self._said if self._suggestions[n].extent.start < start]
        if not earlier:
            return
        last = max(earlier, key=lambda n: self._suggestions[n].extent.start)
        gap = self._text[self._suggestions[last].extent.end : start]
        if gap.count("\n\n") <= _FURTHEST_PARAGRAPHS:
            said = self._said[last]
            self._said[number] = _Said(said.who, f"no source; {said.who.name} spoke last")

    def _salient_before(self, offset: int) -> Referent | None:
        chunk = self._doc.char_span(offset, offset + 1, alignment_mode="expand")
        return self._discourse.salient(chunk.start, _is_one_person) if chunk is not None else None

    def _around(self, span: Span, number: int) -> int | None:
        """Return the number of the smallest other suggestion in whose content a span is."""
        holding = [
            n
            for n, other in enumerate(self._suggestions)
            if n != number and any(fragment.contains(span) for fragment in other.content)
        ]
        return min(holding, key=lambda n: len(self._suggestions[n].span.of(self._text)), default=None)

    def _words(self, start: int, end: int) -> str:
        return " ".join(self._span(start, end).of(self._text).split())

    def _span(self, start: int, end: int) -> Span:
        last = self._doc[end - 1]
        return Span(self._doc[start].idx, last.idx + len(last))


def _is_one_person(who: Referent) -> bool:
    return not who.plural and who.kind in ("person", "unnamed")


def _may_be_they(who: Referent) -> bool:
    return who.plural or who.kind in ("group", "organisation")


def _may_be_it(who: Referent) -> bool:
    return not who.plural and who.kind in ("organisation", "document")
