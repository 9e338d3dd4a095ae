"""The proof, in the words around a name, that it is a person's: a title, an age, a role, "he said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.determiners import ARTICLES
from annotator.language.en.first_names import is_first_name
from annotator.language.en.joining_words import BEHIND_HEADS, OF_SOMEWHERE
from annotator.language.en.personal_names import NICKNAME_CLOSES, is_initial
from annotator.language.en.pronouns import HE_OR_SHE
from annotator.language.en.reporting_words import cue_verbs
from annotator.language.en.signs_of_persons import AGED, OPENS_TOPIC, PERSONAL_ACTS, begins_with_age, is_age
from annotator.language.en.speaker_nouns import is_only_of_persons
from annotator.language.en.titles import gender_of_title, is_rank, is_title
from annotator.nlp.en.entities.named import (
    NATIONALITY,
    OF_NAMES,
    PERSON,
    Named,
    is_name_word,
    is_organisation,
    is_particle,
)
from annotator.nlp.parse.parsed_text import FINITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.nlp.parse.parsed_text import Parse

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_MODIFIERS = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET", "PART"})
_BEFORE_VERB = frozenset({"AUX", "ADV", "PART"})
_PLURAL = frozenset({"NNS", "NNPS"})
_OF_APPOSITIONS = frozenset({"appos", "conj", "dep", "nmod"})
_HYPHENS = frozenset("-–/")
_CLOSES_APPOSITION = frozenset(",.;)–—")
# Tokens. Bounds of the work, chosen by judgement.
_LONGEST_NAME = 6
_LONGEST_APPOSITION = 8  # from the comma to the role: ", the former German finance minister"
_LONGEST_AGE = 8  # comma included: ", a 27-year-old"
_SHORTEST_AGE = 3  # ", 44,"
_MOST_BACK = 60  # searched for another person, who may be "he"
_LONGEST_CLAUSE = 40


class Proofs:
    """Judges the names of one text; `names` are all its entities."""

    def __init__(self, parse: Parse, names: Sequence[Named]) -> None:
        self._parse = parse
        self._names = names

    def proven(self, name: Named) -> Named | None:
        """Return a name with the type of a person and without titles, None if nothing proves it."""
        if not may_be_person(name.label):
            return None
        words = self._parse.words
        start = name.start
        while start < name.end - 1 and is_title(words[start]):
            start += 1
        bare = name._replace(start=start)
        if not (self._is_person(bare) and (start == name.start or is_first_name(words[start]))):
            return None
        return Named(start, name.end, PERSON, (name[:3],), repaired=True)

    def _is_person(self, name: Named) -> bool:
        parse = self._parse
        start, end = name.start, name.end
        if (
            not 0 < name.size <= _LONGEST_NAME
            or is_organisation(parse, start, end)
            or parse.tags[end - 1] in _PLURAL
            or not all(self._may_be_of_person(token) for token in range(start, end))
        ):
            return False
        if self._has_title_before(start):
            return True
        if name.label == NATIONALITY or self._is_determined(start) or self._modifies_noun(end):
            return False
        return (
            self._has_first_name(name)
            or self._has_role_before(name)
            or self._has_age_after(name)
            or self._has_role_after(name)
            or self._acts_like_person(name)
        )

    def _may_be_of_person(self, token: int) -> bool:
        word = self._parse.words[token]
        return is_name_word(self._parse, token) or is_particle(word) or word in "-’'“”\"" or is_title(word)

    # Before the name

    def _has_title_before(self, start: int) -> bool:
        """Tell whether "Mr" or the like, or a short rank, stands before a name."""
        words = self._parse.words
        before = start - 1 - (start > 1 and words[start - 1] == ".")
        if before < 0:
            return False
        return bool(gender_of_title(words[before])) or (
            is_rank(words[before]) and words[before][0].isupper() and words[before].endswith(".")
        )

    def _is_determined(self, start: int) -> bool:
        return start > 0 and self._parse.lowers[start - 1] in ARTICLES

    def _modifies_noun(self, end: int) -> bool:
        """Tell whether a noun follows that the name belongs to: "Ann Reed Trust"."""
        parse = self._parse
        return (
            end < len(parse)
            and parse.heads[end - 1] >= end
            and parse.deps[end - 1] in ("compound", "nmod", "amod")
        )

    def _has_first_name(self, name: Named) -> bool:
        """Tell whether a name of several words begins with a first name: "Uwe Brandt"; not a place."""
        parse = self._parse
        words = [word for word in parse.words[name.start : name.end] if word[0].isalpha()]
        hyphens = parse.words[name.start : name.end].count("-")
        first_of_last = len(words) - 1 - hyphens  # "Garrity-Hume"
        return (
            name.label not in _PLACES
            and len(words) > 1
            and is_first_name(words[0])
            and all(is_first_name_or_initial(word) or is_particle(word) for word in words[1:first_of_last])
            and is_name_word(parse, name.end - 1)
            and not self._is_name_word_after(name.end)
        )

    def _is_name_word_after(self, end: int) -> bool:
        parse = self._parse
        return end < len(parse) and parse.poses[end] == "PROPN" and parse.words[end][0].isupper()

    def _has_role_before(self, name: Named) -> bool:
        """Tell whether a role of persons alone belongs to the name: "engineer Omar Haddad"."""
        parse = self._parse
        role = name.start - 1
        return (
            role >= 0
            and parse.tags[role] == "NN"
            and parse.words[role].islower()
            and name.start <= parse.heads[role] < name.end
            and is_only_of_persons(parse.lemmas[role])
        )

    # After the name

    def _has_age_after(self, name: Named) -> bool:
        """Tell whether an age stands after a name: ", 44, said", ", aged 36", ", a 27-year-old student"."""
        parse = self._parse
        end = name.end
        words = parse.words[end : end + _LONGEST_AGE]
        if len(words) < _SHORTEST_AGE or words[0] not in (",", "("):
            return False
        if words[1].casefold() == AGED and words[2].isdigit():
            return True
        if words[1].casefold() in ARTICLES and begins_with_age("".join(words[2:])):
            return True
        return is_age(words[1]) and words[2] in _CLOSES_APPOSITION and self._is_subject(name)

    def _has_role_after(self, name: Named) -> bool:
        """Tell whether a role of persons alone stands after a name: ", spokesman for", "(the mayor)"."""
        parse = self._parse
        end = name.end
        if end >= len(parse) or parse.words[end] not in (",", "(", "–", "—"):
            return False
        if self._is_of_place(name):
            return False
        for token in range(end + 1, min(end + 1 + _LONGEST_APPOSITION, len(parse) - 1)):
            following = token + 1
            ends_phrase = (
                parse.words[following] in _CLOSES_APPOSITION or parse.lowers[following] in BEHIND_HEADS
            )
            if parse.tags[token] == "NN" and ends_phrase:
                # In "at Boeing, the mechanic said" the parser sees a subject.
                return is_only_of_persons(parse.lemmas[token]) and parse.deps[token] in _OF_APPOSITIONS
            if parse.poses[token] not in _MODIFIERS and parse.words[token] not in _HYPHENS:
                return False
        return False

    def _is_of_place(self, name: Named) -> bool:
        return name.start > 0 and self._parse.lowers[name.start - 1] in OF_SOMEWHERE

    # The verb of the name

    def _acts_like_person(self, name: Named) -> bool:
        """Tell whether a name is the subject of an act of persons, or the antecedent of "he"."""
        parse = self._parse
        subject = self._subject_in(name)
        if subject is not None:
            verb = parse.heads[subject]
            if parse.lemmas[verb] in PERSONAL_ACTS and parse.poses[verb] == "VERB":
                return True
            # In datelines more stands between: "DALLAS (AP) — ...".
            is_near = name.end <= verb and all(pos in _BEFORE_VERB for pos in parse.poses[name.end : verb])
            return is_near and self._is_taken_up(subject, verb) and not self._has_rival(name)
        return self._is_topic(name) or self._follows_personal_act(name.start)

    def _follows_personal_act(self, start: int) -> bool:
        """Tell whether a personal act stands between quotation and name: "“No,” sobbed Marchetti"."""
        parse = self._parse
        return (
            start > 1
            and parse.lemmas[start - 1] in PERSONAL_ACTS
            and parse.tags[start - 1] in FINITE
            and parse.words[start - 2] in NICKNAME_CLOSES
        )

    def _is_subject(self, name: Named) -> bool:
        return self._subject_in(name) is not None

    def _subject_in(self, name: Named) -> int | None:
        deps = self._parse.deps
        return next((token for token in range(name.start, name.end) if deps[token] == "nsubj"), None)

    def _is_taken_up(self, subject: int, verb: int) -> bool:
        """Tell whether "he" or "his" takes up a subject: "Chidi said he was sad", "Chidi shut his eyes"."""
        parse = self._parse
        for token in range(subject + 1, min(parse.rights[verb] + 1, subject + _LONGEST_CLAUSE)):
            if parse.lowers[token] not in HE_OR_SHE:
                continue
            if parse.deps[token] == "nsubj":
                clause = parse.heads[token]
                return (
                    parse.deps[clause] == "ccomp"
                    and parse.heads[clause] == verb
                    and parse.lemmas[verb] in cue_verbs()
                )
            noun = parse.heads[token]
            return parse.deps[token] == "poss" and parse.deps[noun] in ("dobj", "nsubj") and token < noun
        return False

    def _is_topic(self, name: Named) -> bool:
        """Tell whether a pronoun takes up a topic: "As for Vail, he said"."""
        parse = self._parse
        start, end = name.start, name.end
        return (
            tuple(parse.lowers[max(0, start - 2) : start]) == OPENS_TOPIC
            and end + 1 < len(parse)
            and parse.words[end] == ","
            and parse.lowers[end + 1] in HE_OR_SHE
        )

    def _has_rival(self, name: Named) -> bool:
        """Tell whether "he" may mean somebody before the name: another person, a role or a pronoun."""
        parse = self._parse
        first = max(0, name.start - _MOST_BACK)
        own = set(parse.lowers[name.start : name.end])
        if any(
            other.label == PERSON and first <= other.start < name.start
            and own.isdisjoint(parse.lowers[other.start : other.end])
            for other in self._names
        ):  # fmt: skip
            return True
        return any(
            parse.lowers[token] in HE_OR_SHE
            or (parse.tags[token] == "NN" and is_only_of_persons(parse.lemmas[token]))
            for token in range(first, name.start)
        )


def may_be_person(label: str) -> bool:
    """Tell whether the model may have given this type to a person."""
    return label in OF_NAMES


def is_first_name_or_initial(word: str) -> bool:
    """Tell whether a word may be the first of a person's name."""
    return is_first_name(word) or is_initial(word)
