"""Names of persons in one piece, which the model splits, cuts or joins to a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.determiners import ARTICLES
from annotator.language.en.first_names import is_first_name
from annotator.language.en.personal_names import NICKNAME_CLOSES, NICKNAME_OPENS, is_generation, is_initial
from annotator.language.en.reporting_words import is_reporting_form
from annotator.language.en.titles import is_title
from annotator.nlp.en.entities.last_names import is_last_name, names_person
from annotator.nlp.en.entities.named import (
    OF_NAMES,
    PERSON,
    Named,
    is_bare_title,
    is_name_word,
    is_organisation,
    is_particle,
    opens_with_cue,
)
from annotator.nlp.en.entities.person_proofs import is_first_name_or_initial

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.nlp.parse.parsed_text import Parse

# Tokens. Bounds of the work, chosen by judgement.
_MOST_PARTICLES = 3  # "de la", "van 't"
_LONGEST_NICKNAME = 2
_LONGEST = 9  # of a name with marks, particles and an addition
_LONGEST_HEADLINE = 200  # characters
_LONG_WORD = 4  # letters; short words have no capitals in headlines
_SHARE_OF_CAPITALS = 0.7  # of the long words of a headline, at least
_LONGEST_NEXT = 3  # of a further entity that belongs to the name


def with_whole_names(parse: Parse, entities: Sequence[Named]) -> list[Named]:
    """Return the entities, with each person's name in one piece and without titles as names."""
    return _Joiner(parse, entities).joined()


class _Joiner:
    """Joins the pieces of persons' names in one text."""

    def __init__(self, parse: Parse, entities: Sequence[Named]) -> None:
        self._parse = parse
        self._entities = [
            name for name in entities if not (self._is_title(name) or self._is_particle_as_number(name))
        ]
        self._bare_titles = {name.end: name for name in entities if self._is_title(name)}
        self._at: dict[int, Named] = {
            token: name for name in self._entities for token in range(name.start, name.end)
        }

    def joined(self) -> list[Named]:
        names: list[Named] = []
        end = 0
        for seed in self._seeds():
            if seed.start < end:
                continue
            name = self._whole(seed, end) if self._may_grow(seed) else seed
            if name.label:
                names.append(name)
                end = name.end
        return names

    def _is_title(self, name: Named) -> bool:
        """Tell whether an entity is nothing but titles: "Maj. Gen."."""
        words = self._parse.words[name.start : name.end]
        return all(is_bare_title(word) or word == "." for word in words) and any(
            map(str.isalpha, "".join(words))
        )

    def _is_particle_as_number(self, name: Named) -> bool:
        """Tell whether a particle is taken for a number: "Jan ten Brink"."""
        parse = self._parse
        words = parse.words
        if name.size > 1 or name.label != "CARDINAL" or not is_name_word(parse, name.end):
            return False
        is_behind_name = name.start > 0 and (
            is_bare_title(words[name.start - 1]) or is_first_name(words[name.start - 1])
        )
        is_name = is_behind_name or is_last_name(parse, name.start, name.end + 1)
        return is_name and is_particle(words[name.start])

    def _seeds(self) -> Iterator[Named]:
        """Yield in text order the entities, and outside of them what a name may begin with."""
        parse = self._parse
        token = 0
        while token < len(parse):
            entity = self._at.get(token)
            if entity is not None:
                yield entity
                token = entity.end
                continue
            if self._begins_name(token):
                yield Named(token, token + 1, "")
            token += 1

    def _begins_name(self, token: int) -> bool:
        parse = self._parse
        if token > 0 and is_bare_title(parse.words[token - 1]):
            return is_name_word(parse, token) or is_particle(parse.words[token])
        return (
            is_name_word(parse, token)
            and parse.poses[token] in ("PROPN", "INTJ")
            and is_first_name(parse.words[token])
        )

    def _may_grow(self, seed: Named) -> bool:
        """Tell whether a seed is a person's name or may be the first part of one."""
        parse = self._parse
        is_determined = seed.start > 0 and parse.lowers[seed.start - 1] in ARTICLES
        if is_determined or is_organisation(parse, seed.start, seed.end):
            return False
        if seed.label in ("", PERSON) or names_person(parse, seed.start, seed.end):
            return True
        return seed.label in OF_NAMES and (
            is_first_name(parse.words[seed.start])
            or is_particle(parse.words[seed.end - 1])
            or (seed.start > 0 and is_bare_title(parse.words[seed.start - 1]))
        )

    def _whole(self, seed: Named, earliest: int) -> Named:
        """Return a seed with all parts of its name."""
        parse = self._parse
        start, end = seed.start, seed.end
        is_person = seed.label == PERSON or names_person(parse, start, end)
        if is_person or is_particle(parse.words[start]):
            start = self._grown_to_left(start, end, earliest)
        end = self._grown_to_right(start, end)
        start += opens_with_cue(parse, start, end)
        is_whole = is_name_word(parse, end - 1) or is_generation(parse.words[end - 1])
        is_new = (start, end) != (seed.start, seed.end) or (is_person and seed.label != PERSON)
        if not is_new or not is_whole or end - start > _LONGEST or is_organisation(parse, start, end):
            return seed
        pieces = {self._at[token] for token in range(min(start, seed.start), end) if token in self._at}
        bare_title = self._bare_titles.get(start)
        replaced = sorted(piece[:3] for piece in (*pieces, *((bare_title,) if bare_title else ())))
        return Named(start, end, PERSON, tuple(replaced), repaired=True)

    # To the right

    def _grown_to_right(self, start: int, end: int) -> int:
        while end - start < _LONGEST:
            further_end = self._next_part(start, end)
            if further_end == end:
                break
            end = further_end
        return end

    def _next_part(self, start: int, end: int) -> int:
        """Return the end of the name with its next part, or `end` without one."""
        parse = self._parse
        if end >= len(parse):
            return end
        word = parse.words[end]
        if is_generation(word):
            return end + 1
        if word in NICKNAME_OPENS and (closing := self._end_of_nickname(end)):
            return closing
        if word in NICKNAME_CLOSES and self._is_open(start, end) and self._is_next(end + 1):
            return end + 2
        if word == "-" and self._is_hyphen_of_name(start, end):
            return end + 2
        if parse.words[end - 1] in NICKNAME_CLOSES and not self._is_open(start, end) and self._is_next(end):
            return self._end_at(end)
        first = end if end in self._at else self._after_particles(end)
        if first == end and self._is_particle_of_entity(end):
            return self._end_at(end)
        after_particle = first > end or is_particle(parse.words[end - 1])
        if after_particle and self._is_next(first) and self._may_follow_particle(first):
            return self._end_at(first)
        if first == end and self._goes_on(start, end):
            return self._end_at(end)
        return end

    def _end_at(self, token: int) -> int:
        """Return the end of the entity at a token, or of the token alone."""
        entity = self._at.get(token)
        return entity.end if entity is not None else token + 1

    def _is_next(self, token: int) -> bool:
        """Tell whether a name may go on at a token, outside of entities or at the start of one."""
        if not is_name_word(self._parse, token):
            return False
        entity = self._at.get(token)
        return entity is None or (
            entity.start == token
            and entity.label in OF_NAMES | {PERSON}
            and entity.size <= _LONGEST_NEXT
            and not is_organisation(self._parse, entity.start, entity.end)
        )

    def _is_particle_of_entity(self, token: int) -> bool:
        """Tell whether an entity begins with a particle, and a name before it is its first half."""
        entity = self._at.get(token)
        return (
            entity is not None
            and entity.start == token
            and entity.label in OF_NAMES | {PERSON}
            and 1 < entity.size <= _LONGEST_NEXT + 1
            and is_particle(self._parse.words[token])
        )

    def _may_follow_particle(self, token: int) -> bool:
        """Tell whether a name may end here: "ten Brink", not "ten Democrats"."""
        return self._parse.tags[token] not in ("NNS", "NNPS")

    def _goes_on(self, start: int, end: int) -> bool:
        """Tell whether the next word belongs to a name of nothing but first names and initials so far."""
        parse = self._parse
        if not self._is_next(end) or not all(
            is_first_name_or_initial(word) for word in parse.words[start:end]
        ):
            return False
        if parse.begins_sentence[end] or parse.tags[end] == "NNPS" or is_reporting_form(parse.lowers[end]):
            return False
        if self._is_in_headline(end) and not (start > 0 and is_title(parse.words[start - 1])):
            return False
        if (
            parse.words[end].isupper()
            and not parse.words[end - 1].isupper()
            and not is_initial(parse.words[end])
        ):
            return False  # "Orlando TV"
        entity, whole = self._at.get(end), self._at.get(start)
        if whole is not None and whole.label == PERSON and whole.size > 1:
            return False
        if entity is not None and entity.label not in (PERSON, "ORG", "GPE"):
            return False
        # A first name before another entity must modify it; "Ann Paris" in a headline may be two names.
        return parse.heads[end - 1] == end or (end <= parse.heads[end - 1] < self._end_at(end))

    def _end_of_nickname(self, opening: int) -> int:
        """Return the end of a nickname in marks and the name word after it, 0 without one."""
        words = self._parse.words
        for closing in range(opening + 2, opening + 2 + _LONGEST_NICKNAME):
            if closing + 1 >= len(words):
                return 0
            if words[closing] in NICKNAME_CLOSES:
                inside = words[opening + 1 : closing]
                is_name = all(word[0].isupper() and word.isalpha() for word in inside)
                return self._end_after_nickname(opening, closing) if is_name else 0
        return 0

    def _end_after_nickname(self, opening: int, closing: int) -> int:
        """Return the end of the name after a nickname, also where the model begins it within the marks."""
        further = closing + 1
        last_name = self._after_particles(further)
        entity = self._at.get(last_name)
        begins_within = entity is not None and opening < entity.start
        if not self._is_next(last_name) and not (begins_within and is_name_word(self._parse, last_name)):
            return 0
        return self._end_at(last_name)

    def _after_particles(self, start: int) -> int:
        """Return the first token after the particles at a place."""
        words = self._parse.words
        end = start
        while end - start < _MOST_PARTICLES and end < len(words) and is_particle(words[end]):
            end += 1
        return end

    def _is_open(self, start: int, end: int) -> bool:
        """Tell whether a mark or bracket of the name is not closed: "Robert (Bob"."""
        signs = NICKNAME_OPENS | NICKNAME_CLOSES
        return sum(word in signs for word in self._parse.words[start:end]) % 2 == 1

    def _is_hyphen_of_name(self, start: int, hyphen: int) -> bool:
        """Tell whether a hyphen joins two first names or two last names: "Jean-Luc Périer"."""
        parse = self._parse
        further = hyphen + 1
        if further in self._at or not self._is_next(further) or self._has_space_around(hyphen):
            return False
        is_first = hyphen == start + 1
        return not is_first or (is_first_name(parse.words[further]) and self._is_next(further + 1))

    def _has_space_around(self, token: int) -> bool:
        parse = self._parse
        before, after = parse.span(token - 1, token), parse.span(token + 1, token + 2)
        hyphen = parse.span(token, token + 1)
        return before.end != hyphen.start or hyphen.end != after.start

    def _is_in_headline(self, token: int) -> bool:
        """Tell whether nearly all words of a line have capitals, so that one shows no name."""
        parse = self._parse
        text, offset = parse.text, parse.starts[token]
        start = text.rfind("\n", 0, offset) + 1
        end = text.find("\n", offset)
        # Of long lines the words around, since they may be a whole text.
        first, last = max(start, offset - _LONGEST_HEADLINE), offset + _LONGEST_HEADLINE
        line = text[first : last if end < 0 else min(end, last)]
        words = [word for word in line.split() if len(word) >= _LONG_WORD and word[0].isalpha()]
        return sum(word[0].isupper() for word in words) > _SHARE_OF_CAPITALS * len(words)

    # To the left

    def _grown_to_left(self, start: int, end: int, earliest: int) -> int:
        while start > earliest and end - start < _LONGEST:
            earlier = self._previous_part(start, end, earliest)
            if earlier == start:
                break
            start = earlier
        return start

    def _previous_part(self, start: int, end: int, earliest: int) -> int:
        """Return the start of the name with its previous part, or `start` without one."""
        parse = self._parse
        first = start
        while first > earliest and start - first < _MOST_PARTICLES and is_particle(parse.words[first - 1]):
            first -= 1
        has_particle = first < start or is_particle(parse.words[start])
        word = first - 1
        has_word = word >= earliest and word not in self._at and is_name_word(parse, word)
        if has_particle:
            if has_word and parse.poses[word] == "PROPN":
                return word
            return first if first < start and is_last_name(parse, first, end) else start
        if not has_word:
            return start
        belongs = start <= parse.heads[word] < end
        is_foreign = not parse.words[word].isascii()  # "Nguyễn Thị Thảo"
        return word if belongs and (is_foreign or is_first_name_or_initial(parse.words[word])) else start
