"""The sources beside passages in quote marks, by the order of the words where the parse fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.joining_words import OF_OWNERS
from annotator.language.en.pronouns import INDEFINITE
from annotator.language.en.reporting_words import WITH_ADDRESSEE
from annotator.language.en.titles import is_rank
from annotator.nlp.en.parse.circumstances import TIME_ENTITIES, circumstances_start
from annotator.nlp.parse.parsed_text import FINITE

if TYPE_CHECKING:
    from annotator.nlp.en.parse.phrases import Phrases
    from annotator.nlp.en.parse.quote_units import Unit
    from annotator.nlp.parse.parsed_text import Bounds, Parse

_NAMES = frozenset({"PROPN", "PRON", "DET", "NOUN", "ADJ", "NUM"})
_HEADS = frozenset({"PROPN", "PRON", "NOUN"})
_ENDS_NAME = frozenset({",", ";", ":", ".", "?", "!", "(", ")", "[", "]", "—", "–", "-"})
_ENDS_SENTENCE = frozenset({".", "?", "!"})
# Tokens of a name or age behind a comma: "his mother, Dana Reed Hill". Chosen by judgement.
_LONGEST_APPOSITION = 4


class SourcePhrases:
    """Finds the sources of the verbs of one unit outside of its passages."""

    def __init__(self, parse: Parse, phrases: Phrases, unit: Unit) -> None:
        self._parse = parse
        self._phrases = phrases
        self._unit = unit

    def of(self, verb: int, cue: Bounds) -> Bounds | None:
        """Return the source of a verb: its subject, or else the noun phrase next to it."""
        source = self._subject(verb, cue)
        if source is None and self._is_behind_passage(cue[0]) and not self._phrases.is_passive(verb):
            source = self._words_after(cue[1])  # “Is it far?” asked Milo
        if source is None and not self._phrases.is_patient(verb):
            is_addressed = self._parse.lemmas[verb] in WITH_ADDRESSEE  # "told the paper"
            source = None if is_addressed else self._words_after(cue[1])
            source = source or self._name_before(cue[0] - 1)
        return self._bounded(source) if source is not None else None

    def is_inside(self, token: int) -> bool:
        """Tell whether a token is inside a passage."""
        return any(first <= token < last for first, last in self._unit.passages)

    def _subject(self, verb: int, cue: Bounds) -> Bounds | None:
        subject = self._phrases.subject(verb)
        if subject is None or self.is_inside(subject):
            return None
        first, last = self._outside_of_marks(subject)
        if cue[0] < last and first < cue[1]:
            first, last = (first, min(last, cue[0])) if subject < cue[0] else (max(first, cue[1]), last)
        return (first, last) if first < last else None

    def _outside_of_marks(self, head: int) -> Bounds:
        first, last = self._parse.bounds(head)
        for start, end in self._unit.passages:
            if start < last and first < end:
                first, last = (max(first, end), last) if start <= head else (first, self._comma(head, start))
        return first, last

    def _comma(self, head: int, end: int) -> int:
        """Return the last comma between a head and a passage, else the passage: no clause is cut in two."""
        words = self._parse.words
        return next((token for token in range(end - 1, head, -1) if words[token] == ","), end)

    def _words_after(self, token: int) -> Bounds | None:
        """Return the noun phrase behind a cue; directly behind a passage and its cue, any words with a noun.

        The parser takes "engineer" for a verb in: "It is safe," said engineer Omar Haddad.
        """
        parse = self._parse
        end = token
        while end < self._unit.end and not self._ends_name(end) and not self.is_inside(end):
            end += 1
        has_noun = any(parse.poses[word] in _HEADS for word in range(token, end))
        if not has_noun or parse.entities[token] in TIME_ENTITIES:  # "said Monday"
            return None
        return (token, end) if self._is_behind_passage(token - 1) or parse.poses[token] in _NAMES else None

    def _is_behind_passage(self, token: int) -> bool:
        return any(last == token for _, last in self._unit.passages)

    def _ends_name(self, token: int) -> bool:
        """Tell whether a sign ends a name; the full stop of a short title does not: "Brig. Gen. Poe"."""
        words = self._parse.words
        return words[token] in _ENDS_NAME and not (words[token] == "." and is_rank(words[token - 1]))

    def _name_before(self, token: int) -> Bounds | None:
        parse = self._parse
        if token < self._unit.start or parse.poses[token] not in _HEADS or self.is_inside(token):
            return None
        start = token
        while start > self._unit.start and not self.is_inside(start - 1):
            is_owner = parse.lowers[start - 1] in OF_OWNERS and parse.poses[start] in _NAMES
            if parse.poses[start - 1] not in _NAMES and not is_owner:
                break
            start -= 1
        return start, token + 1

    def _bounded(self, source: Bounds) -> Bounds:
        """Return a source with its apposition, without circumstances and without half a bracket."""
        start, end = self._phrases.with_whole_names(source)
        start = self._phrases.with_title(start)
        is_indefinite = self._parse.lowers[start] in INDEFINITE  # "someone in the gallery"
        if end < self._unit.end and (is_indefinite or is_rank(self._parse.words[end - 1])):
            _, end = self._words_after(start) or source
        end = self._phrases.brackets.end_before_half(start, self._with_apposition(end))
        cut = circumstances_start(self._parse, start, end)
        has_clause = any(self._parse.tags[token] in FINITE for token in range(start, cut))
        # "Reed, who scored twice last season": the time of the clause.
        return start, end if has_clause and self._parse.words[cut : cut + 1] != [","] else cut

    def _with_apposition(self, end: int) -> int:
        """Return the end of a source with the name or the age behind a comma: "his mother, Dana"."""
        parse = self._parse
        if end >= self._unit.end or parse.words[end] != ",":
            return end
        behind = end + 1
        while behind < self._unit.end and parse.poses[behind] in ("PROPN", "NUM"):
            behind += 1
        is_last = behind >= self._unit.end or parse.words[behind] in _ENDS_SENTENCE
        return behind if is_last and 0 < behind - end - 1 <= _LONGEST_APPOSITION else end
