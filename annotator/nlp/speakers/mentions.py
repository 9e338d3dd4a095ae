"""Reading a parsed text word by word: the referent of each name, noun and pronoun."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from spacy.symbols import NOUN, PRON, PROPN

from annotator.domain.span import Span
from annotator.language.pronouns import HE_OR_SHE, OWNERS, gender_of_pronoun
from annotator.language.speaker_nouns import gender_of_noun, sort_of_noun
from annotator.language.titles import is_title
from annotator.nlp.speakers import sources
from annotator.nlp.speakers.names import Name, names_of
from annotator.nlp.speakers.person_roles import learn_roles
from annotator.nlp.speakers.referents import UNKNOWN, Referent
from annotator.nlp.speakers.salience import Discourse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from spacy.tokens import Doc, Token

    from annotator.domain.span import Spans
    from annotator.nlp.speakers.sources import Source

# Numbers, which are quicker to ask for.
_NOUNS = frozenset({NOUN, PROPN})
_SPEAK_OF = _NOUNS | {PRON}
# Bounds of the work, chosen by judgement.
_MOST_ALIKE = 8  # holders of one role that are compared
_MOST_NAMES = 40  # of one content
_MOST_IN_SERIES = 8  # names joined by commas and "and"
_MOST_BETWEEN = 3  # tokens between two names that are joined: "and Prime Minister"
# Factors of salience, 0 to 1, for those who are less likely meant. Chosen by judgement on news articles;
# measured only together, on 14 articles of GUM (nlp/speakers/README.md).
_ORGANISATION_AS_THEY = 0.4
_DOCUMENT_AS_IT = 0.7
_DESCRIBED = 0.5  # "he" of "a voter"
_UNKNOWN = 0.3  # "he" of what may be anybody's name

Fit = float  # the factor of somebody's salience, 0 for a referent that cannot be meant


class Reading:
    """What has been read of one text so far.

    Attributes
    ----------
    meant: the referent at a token, by the token's number.
    """

    def __init__(self, doc: Doc, tokens: Sequence[Token], text: str) -> None:
        self._doc = doc
        self._tokens = tokens
        self._text = text
        self._names = names_of(doc, tokens, text)
        self._of_role = learn_roles(tokens, self._names)
        self._starting = {name.start: name for name in self._names}
        self._starts = [name.start for name in self._names]
        self._places = [tokens[start].idx for start in self._starts]
        self._behind_name = 0
        self._series: tuple[Referent, ...] = ()  # the last name and those that are joined to it
        self._discourse = Discourse(tokens)
        self._holders: dict[str, dict[Referent, None]] = {}  # by role; the last one is the latest
        self._everybody = self._by_role()
        self._described: dict[str, list[Referent]] = {}
        self._groups: dict[tuple[Referent, ...], Referent] = {}
        self.meant: dict[int, Referent] = {}

    def places(self) -> Iterator[int]:
        """Yield the numbers of the tokens, in any order, that may speak of somebody."""
        yield from self._starts
        yield from (number for number, token in enumerate(self._tokens) if token.pos in _SPEAK_OF)

    def read(self, token: Token, may_be: Callable[[Token], Callable[[Referent], Fit]]) -> None:
        """Note the referent of a token behind all so far; `may_be` says who "he" may be there."""
        name = self._starting.get(token.i)
        if name is not None:
            alone = name.end == name.start + 1
            head = token if alone else self._doc[name.start : name.end].root
            who = self.meant_by(name)
            joint = self._joint(name)
            goes_on = joint == "and" or (joint == "," and head.dep_ == "conj")
            self._series = (*self._series, who)[-_MOST_IN_SERIES:] if goes_on else (who,)
            if joint == "and" and len(set(self._series)) > 1:
                self.mention(token.i, head, self.together(self._series))
            self.mention(token.i, head, who)
            self._behind_name = name.end
        elif token.i < self._behind_name:
            return
        elif token.lower_ in HE_OR_SHE:
            pronoun = self._he_or_she(token, may_be(token))
            if pronoun is not None:
                self.mention(token.i, token, pronoun)
        elif token.pos in _NOUNS and token.dep_ != "compound" and sort_of_noun(token.lemma_):
            who = self._of_role.get(token.i) or self.described_by(sources.phrase_of(self._tokens, token))
            self.mention(token.i, token, who)

    def mention(self, number: int, head: Token, who: Referent, *, spoke: bool = False) -> None:
        """Take note that a phrase with that head speaks of somebody; `number` lies behind all so far."""
        if not who.members:
            self.meant[number] = who  # of a group, the token stands for the last member
        self._discourse.mention(number, head, who, spoke=spoke)
        for role in who.roles:
            holders = self._holders.setdefault(role, {})
            holders.pop(who, None)
            holders[who] = None

    def is_quoted(self, number: int) -> bool:
        """Tell whether a token stands inside quote marks."""
        return self._discourse.layout.quoted[number]

    # Names

    def meant_by(self, name: Name) -> Referent:
        """Return the referent of a name: the most salient of several with the same last name."""
        if len(name.referents) == 1:
            return name.referents[0]
        return (
            self._discourse.salient(name.start, lambda who: float(who in name.referents)) or name.referents[0]
        )

    def names_within(self, source: Source) -> list[Name]:
        """Return the names that stand in a source."""
        return sources.names_within(self._names, self._starts, source)

    def named_in(self, span: Span) -> set[Referent]:
        """Return who is named, past doubt, in a span of the text."""
        first = bisect_left(self._places, span.start)
        names = self._names[first : min(bisect_left(self._places, span.end), first + _MOST_NAMES)]
        return {name.referents[0] for name in names if len(name.referents) == 1}

    def is_known_beside(self, who: Referent, content: Spans) -> bool:
        """Tell whether the text has spoken of somebody outside of a content."""
        return any(
            not any(part.start <= self._tokens[number].idx < part.end for part in content)
            for number in self._discourse.places_of(who)
        )

    def _joint(self, name: Name) -> str:
        """Return "and" or the comma that joins a name to the one before it; "" where neither does."""
        between = self._tokens[self._behind_name : name.start][:_MOST_BETWEEN]
        if not between or not self._series or self._behind_name + len(between) != name.start:
            return ""
        words = [token.lower_ for token in between if not is_title(token.text)]
        if words[:1] == [","] and len(words) > 1 and len(self._series) > 1:
            del words[0]  # "Reed, Okoye, and Mills"
        return words[0] if len(words) == 1 and words[0] in ("and", ",") else ""

    def together(self, members: Sequence[Referent]) -> Referent:
        """Return those as one group who are named or speak together."""
        each = tuple(dict.fromkeys(one for member in members for one in member.each))
        group = self._groups.get(each)
        if group is None:
            *names, last = (member.name for member in each)
            name = f"{', '.join(names)} and {last}"
            group = Referent("group", name, each[0].mention, plural=True, members=each)
            self._groups[each] = group
        return group

    # Pronouns

    def _he_or_she(self, token: Token, fits: Callable[[Referent], Fit]) -> Referent | None:
        gender = gender_of_pronoun(token.text) or ("m" if token.lower_ == "himself" else "f")
        who = self._discourse.salient(token.i, fits, gender)
        if who is not None:
            who.leaning += 1 if gender == "f" else -1
        return who

    def salient(self, number: int, fits: Callable[[Referent], Fit]) -> Referent | None:
        """Return who of those that fit is most salient before a token; None where nobody is."""
        return self._discourse.salient(number, fits)

    # Nouns

    def described_by(self, source: Source) -> Referent:
        """Return the referent of a noun phrase: somebody described so before, or a new one."""
        role = source.head.lemma_.casefold()
        words = sources.modifiers(self._tokens, source)
        several = sources.is_several(source)
        if sources.is_definite(self._tokens, source):
            known = self._known_as(role, words, several)
            if known is not None:
                return known
        referent = self._new(source, words)
        alike = self._described.setdefault(role, [])
        for other in alike[-_MOST_ALIKE:] if several else ():
            if other.plural and other.name == referent.name:
                return other
        alike.append(referent)
        return referent

    def _known_as(self, role: str, words: set[str], several: bool) -> Referent | None:
        if not several:
            owners = words & OWNERS
            holders = list(islice(reversed(self._holders.get(role, {})), _MOST_ALIKE)) or self._only(role)
            holders = [referent for referent in holders if owners <= referent.words]
            if holders:
                return max(holders, key=lambda referent: len(referent.words & words))
        same = [
            referent
            for referent in self._described.get(role, ())[-_MOST_ALIKE:]
            if referent.plural == several and (not words or not referent.words or words & referent.words)
        ]
        return same[-1] if same else None

    def _only(self, role: str) -> list[Referent]:
        """Return the one who is given a role somewhere in the text, if it is one."""
        holders = self._everybody.get(role, set())
        return list(holders) if len(holders) == 1 else []

    def _by_role(self) -> dict[str, set[Referent]]:
        holders: dict[str, set[Referent]] = {}
        for name in self._names:
            if len(name.referents) == 1:
                for role in name.referents[0].roles:
                    holders.setdefault(role, set()).add(name.referents[0])
        return holders

    def _new(self, source: Source, words: set[str]) -> Referent:
        return Referent(
            sources.kind_of(source),
            sources.as_written(self._tokens, source.start, source.end),
            self.span(source.start, source.end),
            gender_of_noun(source.head.lemma_),
            plural=sources.is_several(source),
            words=words,
        )

    # The text

    def span(self, start: int, end: int) -> Span:
        """Return the span of the tokens from one to before another."""
        last = self._tokens[end - 1]
        return Span(self._tokens[start].idx, last.idx + len(last))

    def words(self, start: int, end: int) -> str:
        """Return the words of the tokens from one to before another, on one line."""
        return " ".join(self.span(start, end).of(self._text).split())


def is_one_person(who: Referent) -> Fit:
    """Return how well somebody fits "he" or "she", whatever the gender."""
    if who.plural:
        return 0.0
    return {"person": 1.0, "unnamed": _DESCRIBED, UNKNOWN: _UNKNOWN}.get(who.kind, 0.0)


def may_be_they(who: Referent) -> Fit:
    """Return how well somebody fits "they"."""
    if who.plural or who.kind == "group":
        return 1.0
    return _ORGANISATION_AS_THEY if who.kind == "organisation" else 0.0


def may_be_it(who: Referent) -> Fit:
    """Return how well something fits "it"."""
    if who.plural:
        return 0.0
    return {"organisation": 1.0, "document": _DOCUMENT_AS_IT}.get(who.kind, 0.0)
