"""Reading a parsed text word by word: the referent of each name, noun and pronoun."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from spacy.symbols import NOUN, PRON, PROPN

from annotator.domain.span import Span
from annotator.language.en.pronouns import HE_OR_SHE, OWNERS, gender_of_pronoun
from annotator.language.en.speaker_nouns import gender_of_noun, sort_of_noun
from annotator.language.en.titles import is_title
from annotator.nlp.en.speakers import sources
from annotator.nlp.en.speakers.names import Name, names_of
from annotator.nlp.en.speakers.person_roles import learn_roles
from annotator.nlp.en.speakers.referents import UNKNOWN, Referent
from annotator.nlp.en.speakers.salience import Discourse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from spacy.tokens import Doc, Token

    from annotator.domain.span import Spans
    from annotator.nlp.en.speakers.sources import Source

# Symbols as numbers, which spaCy returns faster than strings.
_NOUNS = frozenset({NOUN, PROPN})
_MENTIONS = _NOUNS | {PRON}
# Bounds of the work, chosen by judgement.
_MOST_COMPARED = 8  # holders of one role or description
_MOST_NAMES = 40  # in one content
_MOST_IN_SERIES = 8  # names joined by commas and "and"
_MOST_BETWEEN = 3  # tokens between two names that are joined: "and Prime Minister"
# Factors of salience, 0 to 1, for less likely antecedents. Chosen by judgement on news articles;
# measured only together, on 14 articles of GUM (nlp/en/speakers/README.md).
_ORGANISATION_AS_THEY = 0.4
_DOCUMENT_AS_IT = 0.7
_DESCRIBED = 0.5  # "he" for "a voter"
_UNKNOWN = 0.3  # "he" for a name of unknown kind
_GROUP_THAT_SPEAKS = 0.6  # whose words are quoted: a group only where no person is as near

Fit = float  # a factor of salience, 0 for a referent that cannot be meant


class Reading:
    """The referents of one text, up to the token read last.

    Attributes
    ----------
    meant: the referent at a token, by the token's number.
    """

    def __init__(self, doc: Doc, tokens: Sequence[Token], text: str) -> None:
        self._doc = doc
        self._tokens = tokens
        self._text = text
        self._names = names_of(doc, tokens, text)
        self._referents_of_nouns = learn_roles(tokens, self._names)
        self._name_at = {name.start: name for name in self._names}
        self._starts = [name.start for name in self._names]
        self._offsets = [tokens[start].idx for start in self._starts]
        self._persons_by_name = {
            referent.name: referent
            for name in self._names
            for referent in name.referents
            if referent.kind == "person"
        }
        self._end_of_last_name = 0
        self._series: tuple[Referent, ...] = ()  # the referents of the last name and the names joined to it
        self._discourse = Discourse(tokens, text)
        self._holders: dict[str, dict[Referent, None]] = {}  # by role, the latest holder last
        self._all_holders = self._by_role()
        self._described: dict[str, list[Referent]] = {}
        self._groups: dict[tuple[Referent, ...], Referent] = {}
        self.meant: dict[int, Referent] = {}

    def places(self) -> Iterator[int]:
        """Yield the numbers of the tokens that may be mentions, in any order."""
        yield from self._starts
        yield from (number for number, token in enumerate(self._tokens) if token.pos in _MENTIONS)

    def read(self, token: Token, fit_of_pronoun: Callable[[Token], Callable[[Referent], Fit]]) -> None:
        """Read the mention at the next token; `fit_of_pronoun` returns the fit of referents to "he" there."""
        name = self._name_at.get(token.i)
        if name is not None:
            is_single_token = name.end == name.start + 1
            head = token if is_single_token else self._doc[name.start : name.end].root
            referent = self.meant_by(name)
            joint = self._joint_before(name)
            goes_on = joint == "and" or (joint == "," and head.dep_ == "conj")
            self._series = (*self._series, referent)[-_MOST_IN_SERIES:] if goes_on else (referent,)
            if joint == "and" and len(set(self._series)) > 1:
                self.mention(token.i, head, self.together(self._series))
            self.mention(token.i, head, referent)
            self._end_of_last_name = name.end
        elif token.i < self._end_of_last_name:
            return
        elif token.lower_ in HE_OR_SHE:
            pronoun = self._he_or_she(token, fit_of_pronoun(token))
            if pronoun is not None:
                self.mention(token.i, token, pronoun)
        elif token.pos in _NOUNS and token.dep_ != "compound" and sort_of_noun(token.lemma_):
            referent = self._referents_of_nouns.get(token.i) or self.described_by(
                sources.phrase_of(self._tokens, token)
            )
            self.mention(token.i, token, referent)

    def mention(self, number: int, head: Token, referent: Referent, *, spoke: bool = False) -> None:
        """Add the mention of a referent by a phrase with this head; `number` is a token after all so far."""
        if not referent.members:
            self.meant[number] = referent  # the token of a group refers to its last member
        self._discourse.mention(number, head, referent, spoke=spoke)
        for role in referent.roles:
            holders = self._holders.setdefault(role, {})
            holders.pop(referent, None)
            holders[referent] = None

    def is_quoted(self, number: int) -> bool:
        """Tell whether a token is inside quote marks."""
        return self._discourse.layout.quoted[number]

    # Names

    def meant_by(self, name: Name) -> Referent:
        """Return the referent of a name: the most salient of several with the same last name."""
        if len(name.referents) == 1:
            return name.referents[0]
        return (
            self._discourse.salient(name.start, lambda referent: float(referent in name.referents))
            or name.referents[0]
        )

    def names_within(self, source: Source) -> list[Name]:
        """Return the names within a source."""
        return sources.names_within(self._names, self._starts, source)

    def name_around(self, source: Source) -> Name | None:
        """Return the name that a source is a part of, None without one."""
        return sources.within_name(self._names, self._starts, source)

    def person_called(self, name: str) -> Referent | None:
        """Return the person who is named like this elsewhere in the text, None without one."""
        return self._persons_by_name.get(name)

    def named_in(self, span: Span) -> set[Referent]:
        """Return the referents of the unambiguous names in a span of the text."""
        first = bisect_left(self._offsets, span.start)
        names = self._names[first : min(bisect_left(self._offsets, span.end), first + _MOST_NAMES)]
        return {name.referents[0] for name in names if len(name.referents) == 1}

    def is_known_beside(self, referent: Referent, content: Spans) -> bool:
        """Tell whether a referent has recent mentions outside of a content."""
        return any(
            not any(fragment.start <= self._tokens[number].idx < fragment.end for fragment in content)
            for number in self._discourse.places_of(referent)
        )

    def _joint_before(self, name: Name) -> str:
        """Return "and" or the comma that joins a name to the previous one, "" without either."""
        between = self._tokens[self._end_of_last_name : name.start][:_MOST_BETWEEN]
        if not between or not self._series or self._end_of_last_name + len(between) != name.start:
            return ""
        words = [token.lower_ for token in between if not is_title(token.text)]
        if words[:1] == [","] and len(words) > 1 and len(self._series) > 1:
            del words[0]  # "Reed, Okoye, and Mills"
        return words[0] if len(words) == 1 and words[0] in ("and", ",") else ""

    def together(self, members: Sequence[Referent]) -> Referent:
        """Return the group of referents that are named or speak together, one for the same members."""
        singles = tuple(dict.fromkeys(single for member in members for single in member.each))
        group = self._groups.get(singles)
        if group is None:
            *names, last = (member.name for member in singles)
            name = f"{', '.join(names)} and {last}"
            group = Referent("group", name, singles[0].mention, plural=True, members=singles)
            self._groups[singles] = group
        return group

    # Pronouns

    def _he_or_she(self, token: Token, fits: Callable[[Referent], Fit]) -> Referent | None:
        gender = gender_of_pronoun(token.text) or ("m" if token.lower_ == "himself" else "f")
        referent = self._discourse.salient(token.i, fits, gender)
        if referent is not None:
            referent.leaning += 1 if gender == "f" else -1
        return referent

    def salient(self, number: int, fits: Callable[[Referent], Fit]) -> Referent | None:
        """Return the most salient fitting referent before a token, None without one."""
        return self._discourse.salient(number, fits)

    # Nouns

    def described_by(self, source: Source) -> Referent:
        """Return the referent of a noun phrase: an antecedent with the same description, or a new one."""
        role = source.head.lemma_.casefold()
        words = sources.modifiers(self._tokens, source)
        is_plural = sources.is_several(source)
        if sources.is_definite(self._tokens, source):
            antecedent = self._known_description(role, words, is_plural)
            if antecedent is not None:
                return antecedent
        referent = self._new_referent(source, words)
        same_role = self._described.setdefault(role, [])
        for other in same_role[-_MOST_COMPARED:] if is_plural else ():
            if other.plural and other.name == referent.name:
                return other
        same_role.append(referent)
        return referent

    def _known_description(self, role: str, words: set[str], is_plural: bool) -> Referent | None:
        if not is_plural:
            owners = words & OWNERS
            holders = list(
                islice(reversed(self._holders.get(role, {})), _MOST_COMPARED)
            ) or self._only_holder(role)
            holders = [referent for referent in holders if owners <= referent.words]
            if holders:
                return max(holders, key=lambda referent: len(referent.words & words))
        candidates = [
            referent
            for referent in self._described.get(role, ())[-_MOST_COMPARED:]
            if referent.plural == is_plural and (not words or not referent.words or words & referent.words)
        ]
        return candidates[-1] if candidates else None

    def _only_holder(self, role: str) -> list[Referent]:
        """Return the holder of a role in the whole text, nothing if there are several."""
        holders = self._all_holders.get(role, set())
        return list(holders) if len(holders) == 1 else []

    def _by_role(self) -> dict[str, set[Referent]]:
        holders: dict[str, set[Referent]] = {}
        for name in self._names:
            if len(name.referents) == 1:
                for role in name.referents[0].roles:
                    holders.setdefault(role, set()).add(name.referents[0])
        return holders

    def _new_referent(self, source: Source, words: set[str]) -> Referent:
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
        """Return the span of the tokens in [start, end)."""
        last = self._tokens[end - 1]
        return Span(self._tokens[start].idx, last.idx + len(last))

    def words(self, start: int, end: int) -> str:
        """Return the words of the tokens in [start, end) on one line."""
        return " ".join(self.span(start, end).of(self._text).split())


def is_one_person(referent: Referent) -> Fit:
    """Return the fit of a referent to "he" or "she", regardless of gender."""
    if referent.plural:
        return 0.0
    return {"person": 1.0, "unnamed": _DESCRIBED, UNKNOWN: _UNKNOWN}.get(referent.kind, 0.0)


def may_speak(referent: Referent) -> Fit:
    """Return the fit of a referent to words in quote marks without a source."""
    return _GROUP_THAT_SPEAKS if referent.plural else is_one_person(referent)


def may_be_they(referent: Referent) -> Fit:
    """Return the fit of a referent to "they"."""
    if referent.plural or referent.kind == "group":
        return 1.0
    return _ORGANISATION_AS_THEY if referent.kind == "organisation" else 0.0


def may_be_it(referent: Referent) -> Fit:
    """Return the fit of a referent to "it"."""
    if referent.plural:
        return 0.0
    return {"organisation": 1.0, "document": _DOCUMENT_AS_IT}.get(referent.kind, 0.0)
