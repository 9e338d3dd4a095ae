"""The phrases of a parsed text: verb groups, subjects and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.joining_words import JOIN_ACTS, NOT_OF_VERB_GROUPS
from annotator.language.en.reporting_words import IMPERSONAL, cue_verbs
from annotator.language.en.titles import is_rank
from annotator.nlp.en.parse.brackets import Brackets
from annotator.nlp.en.parse.content_ends import CLOSING, LONGEST, ContentEnds
from annotator.nlp.parse.parsed_text import AUXILIARIES, FINITE, PASSIVE_SUBJECTS, SUBJECTS

if TYPE_CHECKING:
    from annotator.nlp.parse.parsed_text import Bounds, Parse

_IN_GROUP = frozenset({"aux", "auxpass", "neg", "prt", "advmod"})
_AFTER_VERB_IN_GROUP = frozenset({"neg", "prt"})
# A verb in one of these relations has the subject of its head: "announced and said", "said ..., adding".
_SAME_SUBJECT = frozenset({"conj", "xcomp", "advcl", "ccomp", "pcomp", "prep", "dep"})
# Verbs, each the head of the one before, that are searched for a subject. Chosen by judgement: chains of
# verbs in news are shorter, those of wrong parses are longer.
_MOST_STEPS = 5
_DUMMY = -1
_MOST_TITLES = 3  # in a row: "Maj. Gen. Dr. Poe"
_RELATIVE_TAGS = frozenset({"WDT", "WP"})
_HEADS_OF_NAMES = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


class Phrases:
    """Finds the phrases of one parse.

    Attributes
    ----------
    brackets: the pairs of brackets.
    ends: finds the ends of contents.
    """

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self.brackets = Brackets(parse.words)
        self.ends = ContentEnds(parse)
        # The name around each token; a person's is an organisation's for some models.
        self._names: dict[int, Bounds] = {
            token: (name.start, name.end)
            for name in parse.doc.ents
            if name.label_ in ("PERSON", "ORG")
            for token in range(name.start, name.end)
        }
        # The first subject of each head, since in a wrong parse thousands of verbs may ask for the same one.
        # A head may have two: "a plan that critics say".
        self._subjects: dict[int, int] = {}
        for token, dep in enumerate(parse.deps):
            head = parse.heads[token]
            is_word = any(letter.isalnum() for letter in parse.words[token])  # an emoji is no subject
            if is_word and (dep in SUBJECTS or dep in PASSIVE_SUBJECTS) and head != token:
                first = self._subjects.setdefault(head, token)
                if parse.tags[first] in _RELATIVE_TAGS and first < token < head:
                    self._subjects[head] = token

    def verb_group(self, verb: int) -> Bounds:
        """Return a verb with its auxiliaries, negation, particles and the adverbs before it."""
        parse = self._parse
        in_group = {
            child
            for child in parse.children[verb]
            if parse.deps[child] in _IN_GROUP
            and not parse.children[child]
            and parse.lowers[child] not in NOT_OF_VERB_GROUPS
        }
        start, end = verb, verb + 1
        while start - 1 in in_group:
            start -= 1
        while end in in_group and parse.deps[end] in _AFTER_VERB_IN_GROUP:
            end += 1
        return start, end

    def subject(self, verb: int) -> int | None:
        """Return the head of a verb's logical subject, the agent of a passive verb, None without one."""
        if self.is_patient(verb):
            return None
        subject = self._governed_subject(verb)
        if subject is None and self._parse.lemmas[verb] in cue_verbs():
            subject = self._subject_near(verb)
        if subject is None or subject == _DUMMY or self.brackets.separate(verb, subject):
            return None
        return subject

    def is_passive(self, verb: int) -> bool:
        """Tell whether a verb is passive, without an agent."""
        parse = self._parse
        auxiliary = parse.child(verb, "auxpass")
        has_auxiliary = auxiliary is not None and auxiliary >= self.verb_group(verb)[0]
        has_subject = parse.child(verb, *PASSIVE_SUBJECTS) is not None
        return (has_auxiliary or has_subject) and parse.child(verb, "agent") is None

    def is_patient(self, verb: int) -> bool:
        """Tell whether a verb's subject is spoken to: "was asked", "Asked if she would go, Reed"."""
        parse = self._parse
        if parse.child(verb, "agent") is not None:
            return False
        is_participle = parse.tags[verb] == "VBN" and parse.child(verb, *AUXILIARIES) is None
        is_adjunct = parse.deps[verb] in ("advcl", "acl") and parse.child(verb, *SUBJECTS) is None
        return self.is_passive(verb) or (is_participle and is_adjunct)

    def source(self, verb: int, cue: Bounds) -> Bounds | None:
        """Return the noun phrase of a verb's subject, as far as it is on one side of the cue."""
        subject = self.subject(verb)
        if subject is None:
            return None
        first, last = self._parse.bounds(subject)
        first, last = self.with_whole_names((first, last))
        first = self.with_title(first)
        if subject < cue[0]:
            last = min(last, cue[0])
        elif subject >= cue[1]:
            first = max(first, cue[1])
        return (first, last) if first < last else None

    def with_whole_names(self, bounds: Bounds) -> Bounds:
        """Return a noun phrase with the whole names at its sides, which a parser may cut: "ter Horst"."""
        start, end = bounds
        first, last = self._names.get(start, bounds), self._names.get(end - 1, bounds)
        return min(start, first[0]), max(end, last[1])

    def with_title(self, start: int) -> int:
        """Return the start of a name with its short titles, which a parser may take for sentences: "Sgt."."""
        words = self._parse.words
        for _ in range(_MOST_TITLES):
            title = start - 2 if start > 1 and words[start - 1] == "." else start - 1
            if title < 0 or not words[start][:1].isupper() or not is_rank(words[title]):
                break
            start = title
        return start

    def _governed_subject(self, verb: int) -> int | None:
        """Return the subject of a verb in the parse, `_DUMMY` for a dummy subject, None without one."""
        parse = self._parse
        agent = parse.child(verb, "agent")
        if agent is not None:
            return parse.child(agent, "pobj")
        ancestor = verb
        for _ in range(_MOST_STEPS):
            subject = self._subjects.get(ancestor)
            if subject is not None:
                word = parse.lowers[subject]
                if word == "there" or (
                    word == "it" and (ancestor != verb or parse.lemmas[verb] in IMPERSONAL)
                ):
                    return _DUMMY
                if ancestor != verb and parse.tags[subject] == "DT":
                    return None  # "That is less than experts say it costs"
                return _DUMMY if parse.deps[subject] in PASSIVE_SUBJECTS and ancestor == verb else subject
            dep, head = parse.deps[ancestor], parse.heads[ancestor]
            if dep in ("acl", "relcl"):
                return head
            if dep not in _SAME_SUBJECT:
                return None
            if self._adds_to_report(ancestor) or self._is_second_report(ancestor):
                head = parse.heads[head]
            ancestor = head
        return None

    def _subject_near(self, verb: int) -> int | None:
        """Return the noun before a verb in a wrong parse, or an earlier verb's subject.

        "The campaign chief, Paul Manafort, suggested", "said it was too early but added".
        """
        parse = self._parse
        tag = parse.tags[verb]
        if tag not in FINITE and tag != "VBG":
            return None
        sentence_start = self.sentence_start(verb)
        token = self.verb_group(verb)[0] - 1
        if tag in FINITE and token > sentence_start and parse.words[token] == ",":
            # Back over an apposition or a relative clause.
            token = (
                next(
                    (comma for comma in range(token - 1, sentence_start, -1) if parse.words[comma] == ","),
                    sentence_start + 1,
                )
                - 1
            )
        if parse.poses[token] == "NUM" and token - 2 >= sentence_start and parse.words[token - 1] == ",":
            token -= 2  # the age in "Pike, 48, the founder, told"
        if tag in FINITE and token >= sentence_start and parse.poses[token] in _HEADS_OF_NAMES:
            while (
                sentence_start <= parse.heads[token] < verb
                and parse.poses[parse.heads[token]] in _HEADS_OF_NAMES
            ):
                if parse.heads[token] == token:
                    break
                token = parse.heads[token]
            return token
        for earlier in range(token, sentence_start - 1, -1):
            if parse.tags[earlier] in FINITE and parse.poses[earlier] == "VERB":
                subject = self._governed_subject(earlier)
                if subject is not None and subject != _DUMMY and subject < verb:
                    return subject
        return None

    def sentence_start(self, token: int) -> int:
        """Return the first token of a token's sentence."""
        begins = self._parse.begins_sentence
        return next((start for start in range(token, max(-1, token - LONGEST), -1) if begins[start]), token)

    def _adds_to_report(self, verb: int) -> bool:
        """Tell whether a verb belongs to the report, not its content: "She said it works, adding that"."""
        parse = self._parse
        content_verb, left = parse.heads[verb], parse.lefts[verb]
        return (
            parse.deps[verb] in ("advcl", "prep")
            and (parse.lowers[verb] in JOIN_ACTS if parse.deps[verb] == "prep" else parse.tags[verb] == "VBG")
            and parse.deps[content_verb] == "ccomp"
            and left > 0
            and (self._is_behind_comma(left) or parse.lowers[left] in JOIN_ACTS)
            and parse.lemmas[parse.heads[content_verb]] in cue_verbs()
        )

    def _is_behind_comma(self, token: int) -> bool:
        """Tell whether a comma is before a token, perhaps inside of a closing mark."""
        words = self._parse.words
        return words[token - 1] == "," or (words[token - 1] in CLOSING and words[token - 2] == ",")

    def _is_second_report(self, verb: int) -> bool:
        """Tell whether a verb is a second report that the parse puts into the content of the first.

        "The governor said the levee would hold and promised that ...".
        """
        parse = self._parse
        content_verb = parse.heads[verb]
        if parse.deps[verb] != "conj" or parse.deps[content_verb] != "ccomp":
            return False
        return self.ends.before_second(parse.bounds(content_verb), parse.heads[content_verb])[1] <= verb


def without(content: list[Bounds], *holes: Bounds | None) -> list[Bounds]:
    """Return a content without cue and source, as fragments around them: "The tram, he said, will go"."""
    fragments = content
    for hole in holes:
        if hole is None:
            continue
        remaining: list[Bounds] = []
        for start, end in fragments:
            if hole[1] <= start or end <= hole[0]:
                remaining.append((start, end))
                continue
            remaining += [(start, hole[0]), (hole[1], end)]
        fragments = remaining
    return [(start, end) for start, end in fragments if start < end]
