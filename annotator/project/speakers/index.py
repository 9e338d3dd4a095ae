"""An index of a project's speakers by the names in documents: sure matches, and similar names."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from annotator.domain.text_search import folded
from annotator.domain.translation import language, tr
from annotator.language.en.personal_names import Name, Words, initials, read_name
from annotator.project.speakers.similarity import nearest, ratio
from annotator.store import speakers as stored

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.changes import Changes
    from annotator.domain.speaker import Speaker
    from annotator.store.connection import Database

_Index = dict[str, dict[str, None]]  # speaker ids by a key of their names, in the order of insertion

_PEOPLE = frozenset({"person", "author"})
_UNNAMED = frozenset({"unnamed", "document"})
# Ratios of `similarity.ratio`, 0 to 100. Chosen by judgement on names of news articles: "Mauer" and "Maurer"
# are alike, "Reed" and "Reid" not; no measurement of the single values is recorded.
_ALIKE = 85  # the minimum for names that are spelled nearly alike
_FIRST_ALIKE = 80  # the minimum for first names, if the last names are the same
_LAST_ALIKE = 75  # the minimum for last words, to find names to compare
# How sure it is that two names mean the same speaker, 0 to 1: they order the offers and are no probabilities.
# The steps were chosen by judgement; the picker and the list of doubles offer speakers from OFFERED on.
_SAME_NAME = 1.0
_SAME_FIRST_AND_LAST = 0.9
_SAME_BUT_UNSURE = 0.9  # “officials” of two articles need not be the same
_OTHER_ORDER = 0.85
_NAME_WITHIN = 0.75
_INITIALS = 0.7
_SAME_LAST_AND_INITIAL = 0.7
_FIRST_NAME_ALIKE = 0.65
_SAME_LAST = 0.6
OFFERED = 0.5
_SPELLED_ALIKE = 0.5  # at the minimum ratio, rising to 0.75 at a ratio of 100
_RATIO_A_STEP = 60  # ratio that adds 1 to the score
_OTHER = 0.3  # only the last name is the same
_OTHER_KIND = 0.5  # a factor, if the kinds differ
# Counts that bound the work and the lists.
_SHORT = 3  # the fewest letters of a short form of a first name
_NEAR = 12  # last words spelled nearly alike that are looked up, and speakers of each
_MANY = 150  # speakers with the same key (a last name) that are compared with a name
_COMPARED = 300  # speakers with the same last name that are compared with each other
_NAMED = 80  # speakers that an article may name
_MATCHES = 12  # speakers that a name may mean, in a list
_SLICE = 300  # speakers read at once: some 10 ms


@dataclass(frozen=True)
class Match:
    """A speaker that a name may mean.

    Attributes
    ----------
    score: 0 to 1; 1 for the same name or alias.
    why: the reason, in a few words.
    sure: no other speaker has this name, and nothing speaks against the match.
    """

    speaker: Speaker
    score: float
    why: str
    sure: bool = False


class Registry:
    """All speakers of a project; `apply` keeps them up to date.

    They are read in slices (`read_on`), so that a window does not wait for many speakers.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._begin()

    def _begin(self) -> None:
        self._version = stored.version(self._database)
        self._last: str | None = ""
        self._speakers: dict[str, Speaker] = {}
        self._names: dict[str, list[Name]] = {}
        # One for the whole list: keys of two languages cannot be compared.
        self._sort_key = language().sort_key
        self._by_name: list[Speaker] | None = None  # sorted by name; made at the first use
        self._texts: list[str] = []  # for each of these all names, folded, to search for typed words
        self._whole: _Index = {}  # by bare name
        self._by_last: _Index = {}  # by last word
        self._by_start: _Index = {}  # by first letter and last word
        self._by_initials: _Index = {}

    def read_on(self) -> bool:
        """Read the next slice of speakers; return whether more may follow."""
        if stored.version(self._database) != self._version:
            self._begin()  # another process has imported speakers
        if self._last is not None:
            speakers = stored.speakers_after(self._database, self._last, _SLICE)
            for speaker in speakers:
                self._add(speaker)
            self._last = speakers[-1].id if len(speakers) == _SLICE else None
        return self._last is not None

    def _ready(self) -> None:
        while self.read_on():
            pass

    def apply(self, changes: Changes) -> None:
        """Apply the changes of speakers by an operation."""
        for id, speaker in changes.speakers.items():
            self._remove(id)
            if speaker is not None:
                self._add(speaker)

    def _add(self, speaker: Speaker) -> None:
        self._speakers[speaker.id] = speaker
        self._names[speaker.id] = names = [read_name(name) for name in (speaker.name, *speaker.aliases)]
        if self._by_name is not None:
            position = bisect_left(self._by_name, self._order(speaker), key=self._order)
            self._by_name.insert(position, speaker)
            self._texts.insert(position, _text(speaker))
        for name in names:
            for index, key in self._keys(name.bare):
                index.setdefault(key, {})[speaker.id] = None

    def _remove(self, id: str) -> None:
        speaker = self._speakers.pop(id, None)
        if speaker is None:
            return
        if self._by_name is not None:
            position = bisect_left(self._by_name, self._order(speaker), key=self._order)
            del self._by_name[position], self._texts[position]
        for name in self._names.pop(id):
            for index, key in self._keys(name.bare):
                ids = index.get(key, {})
                ids.pop(id, None)
                if not ids:
                    index.pop(key, None)

    def _order(self, speaker: Speaker) -> tuple[Any, str]:
        return self._sort_key(speaker.name), speaker.id

    def _keys(self, words: Words) -> list[tuple[_Index, str]]:
        if not words:
            return []
        keys = [(self._whole, " ".join(words)), (self._by_last, words[-1])]
        if len(words) > 1:
            keys += [(self._by_start, f"{words[0][0]} {words[-1]}"), (self._by_initials, initials(words))]
        return keys

    # Queries

    def __len__(self) -> int:
        self._ready()
        return len(self._speakers)

    def get(self, id: str) -> Speaker | None:
        """Return the speaker with an id, or None."""
        self._ready()
        return self._speakers.get(id)

    def known(self, ids: Iterable[str]) -> list[Speaker]:
        """Return the speakers with these ids that were read already."""
        return [self._speakers[id] for id in ids if id in self._speakers]

    def containing(self, typed: str, limit: int | None = None) -> list[Speaker]:
        """Return at most `limit` speakers whose names contain all typed words, sorted by name."""
        self._ready()
        if self._by_name is None:
            # Near their places first: 50,000 names are sorted in .3 s, and in 1.6 s from any order.
            nearly = sorted(self._speakers.values(), key=lambda each: normalize("NFKD", each.name.casefold()))
            self._by_name = sorted(nearly, key=self._order)
            self._texts = [_text(speaker) for speaker in self._by_name]
        parts = _folded(typed).split()
        if not parts:
            return self._by_name[:limit]
        first, *others = parts
        numbers = (number for number, text in enumerate(self._texts) if first in text)
        if others:
            numbers = (number for number in numbers if all(part in self._texts[number] for part in others))
        return [self._by_name[number] for number in islice(numbers, limit)]

    def named_among(self, words: Iterable[str], limit: int = _NAMED) -> list[Speaker]:
        """Return at most `limit` speakers with a name that ends with one of the folded words."""
        self._ready()
        ids: dict[str, None] = {}
        for word in words:
            ids |= dict(islice(self._by_last.get(word, {}).items(), limit - len(ids)))
        return [self._speakers[id] for id in ids]

    def matches(self, name: str, kind: str = "", *, but: str = "", limit: int = _MATCHES) -> list[Match]:
        """Return the speakers that a name may mean, likeliest first; the id `but` is left out.

        If `kind` is known, speakers of another kind score lower: people are no organisations.
        """
        self._ready()
        asked = read_name(name)
        if not asked.bare:
            return []
        matches = [
            match
            for id in self._candidates(asked)
            if id != but and (match := self._match(asked, kind, self._speakers[id]))
        ]
        matches.sort(key=lambda match: (-match.score, match.speaker.name, match.speaker.id))
        if sum(match.sure for match in matches) > 1:
            several = tr("one of several of this name")
            matches = [replace(match, why=several, sure=False) if match.sure else match for match in matches]
        return matches[:limit]

    def doubles(self) -> Iterator[set[str]]:
        """Yield a set for each speaker: its id if it may be the same as another speaker, else nothing.

        Speakers are compared if their last words are the same or spelled nearly alike, or if one name is the
        initials of the other. An empty set lets the caller pause.
        """
        self._ready()
        for ids in list(self._groups()):
            if 1 < len(ids) <= _COMPARED:
                speakers = [self._speakers[id] for id in ids if id in self._speakers]
                for speaker in speakers:
                    yield {speaker.id} if any(self._may_be(speaker, other) for other in speakers) else set()

    def _groups(self) -> Iterator[dict[str, None]]:
        yield from self._by_last.values()
        for word, following in pairwise(sorted(self._by_last)):
            if ratio(word, following, _ALIKE):
                yield self._by_last[word] | self._by_last[following]
        for letters, ids in self._by_initials.items():
            if letters in self._whole:
                yield ids | self._whole[letters]

    def _may_be(self, speaker: Speaker, other: Speaker) -> bool:
        if speaker is other or speaker.id not in self._names or other.id not in self._names:
            return False  # an act between two steps has deleted a speaker
        if "unnamed" in (speaker.kind, other.kind):
            return False
        matches = (self._match(name, speaker.kind, other) for name in self._names[speaker.id])
        return any(match is not None and match.score >= OFFERED for match in matches)

    def _candidates(self, asked: Name) -> dict[str, None]:
        words = asked.bare
        ids = dict(self._whole.get(asked.joined, {}))
        if len(words) > 1:
            ids |= _first_ids(self._by_start.get(f"{words[0][0]} {words[-1]}"))
            ids |= _first_ids(self._whole.get(initials(words)))
        for word in words:
            ids |= _first_ids(self._by_last.get(word))
        ids |= _first_ids(self._by_initials.get("".join(words)))
        for last in nearest(words[-1], list(self._by_last), _NEAR, _LAST_ALIKE):
            if len(words) > 1:
                ids |= _first_ids(self._by_start.get(f"{words[0][0]} {last}"))
            ids |= dict(islice(self._by_last[last].items(), _NEAR))
        return ids

    def _match(self, asked: Name, kind: str, speaker: Speaker) -> Match | None:
        best, why, sure = 0.0, "", False
        is_person = speaker.kind in _PEOPLE
        for known in self._names[speaker.id]:
            score, reason = _compare(asked, known, is_person)
            if score > best:
                best, why = score, reason
            # A single word with a title, as “Mr Reed”, is not surely the known Reed.
            sure |= score == _SAME_NAME and (len(asked.bare) > 1 or asked.whole == known.whole)
        if best and kind and _family(kind) != _family(speaker.kind):
            best, why, sure = _OTHER_KIND * best, tr("{reason}, another kind", reason=why), False
        elif best == _SAME_NAME and (not sure or speaker.kind == "unnamed"):
            best, sure = _SAME_BUT_UNSURE, False
        return Match(speaker, best, why, sure) if best else None


def _compare(first: Name, second: Name, is_person: bool) -> tuple[float, str]:
    """Return how well two names match, 0 to 1, and the reason."""
    asked, known = first.bare, second.bare
    if not known:
        return 0.0, ""
    if asked[-1] == known[-1] and first.sex and second.sex and first.sex != second.sex:
        return _OTHER, tr("same last name, other title")
    if asked == known:
        return _SAME_NAME, tr("same name")
    if is_person and asked[-1] == known[-1]:
        return _compare_first(asked[:-1], known[:-1])
    if not is_person and (_is_acronym(first, known) or _is_acronym(second, asked)):
        return _INITIALS, tr("initials of the name")
    if len(asked) == len(known) and sorted(asked) == sorted(known):
        return _OTHER_ORDER, tr("same words in another order")
    shorter, longer = sorted((first, second), key=lambda name: len(name.bare))
    if len(shorter.bare) > 1 and f" {shorter.joined} " in f" {longer.joined} ":
        return _NAME_WITHIN, tr("one name is within the other")
    alike = ratio(first.joined, second.joined, _ALIKE)
    if not alike and is_person and min(len(asked), len(known)) == 1:
        alike = ratio(asked[-1], known[-1], _ALIKE)
    if not alike:
        return 0.0, ""
    return _SPELLED_ALIKE + (alike - _ALIKE) / _RATIO_A_STEP, tr("spelled nearly alike")


def _compare_first(asked: Words, known: Words) -> tuple[float, str]:
    """Return how well the names of two people with one last name match, by their first names."""
    if not asked or not known:
        return _SAME_LAST, tr("same last name")
    first, known_first = asked[0], known[0]
    if first == known_first:
        return _SAME_FIRST_AND_LAST, tr("same first and last name")
    if min(len(first), len(known_first)) == 1:
        is_same = first[0] == known_first[0]
        return (
            (_SAME_LAST_AND_INITIAL, tr("same last name and initial"))
            if is_same
            else (_OTHER, tr("same last name only"))
        )
    is_short = min(len(first), len(known_first)) >= _SHORT and (
        first.startswith(known_first) or known_first.startswith(first)
    )
    if is_short or ratio(first, known_first) >= _FIRST_ALIKE:
        return _FIRST_NAME_ALIKE, tr("same last name, first name nearly alike")
    return _OTHER, tr("same last name only")


def _is_acronym(name: Name, full: Words) -> bool:
    """Tell whether a name in capitals consists of the initials of another name."""
    letters = "".join(name.bare)
    is_in_capitals = sum(char.isupper() for char in name.written) >= len(letters)
    return len(letters) > 1 and len(full) > 1 and is_in_capitals and letters == initials(full)


def _family(kind: str) -> str:
    return "person" if kind in _PEOPLE else "unnamed" if kind in _UNNAMED else "several"


def _first_ids(ids: dict[str, None] | None) -> dict[str, None]:
    """Return the first `_MANY` ids, since hundreds cannot all be offered."""
    return ids if ids and len(ids) <= _MANY else dict.fromkeys(islice(ids or (), _MANY))


def _text(speaker: Speaker) -> str:
    return "\n".join(" ".join(_folded(name).split()) for name in (speaker.name, *speaker.aliases))


def _folded(words: str) -> str:
    return words.casefold() if words.isascii() else folded(words)
