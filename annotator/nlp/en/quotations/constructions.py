"""The constructions of a parsed text that may report: a cue with its content and source.

Nearly every verb has an object, so most constructions report nothing: `chances` gives the chance of each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.language.en.joining_words import AND_BUT_OR, AND_OR, INTRODUCE_NOUNS, OF_OWNERS, OF_PLACES
from annotator.language.en.reporting_words import RAISING, SAYING_NOUNS, cue_verbs
from annotator.nlp.en.parse.circumstances import TIME_ENTITIES
from annotator.nlp.en.parse.phrases import Phrases, without
from annotator.nlp.en.quotations.addressees import clauses_of_addressee
from annotator.nlp.en.quotations.wordless_acts import is_without_words
from annotator.nlp.parse.parsed_text import AUXILIARIES, CLAUSES_OF_NOUNS, PASSIVE_SUBJECTS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.parse.parsed_text import Bounds, Parse

# "In her words", "in the words of Reed".
OWN_WORDS = "own words"

_COMPLEMENTS = frozenset({"acomp", "oprd", "attr", "prep", "advcl"})
_OBJECTS = {
    "dobj": "object",
    "npadvmod": "measure",
    "attr": "predicate",
    "acomp": "predicate",
    "oprd": "predicate",
}
_LAST_OBJECTS = frozenset({"dobj", "oprd"})
_ANY_SUBJECT = SUBJECTS | PASSIVE_SUBJECTS
_ENDS_OF_CONJUNCT = frozenset({",", ";", ":", ".", "—", "–"})
_OBJECTS_OF_PREPOSITIONS = ("pobj", "pcomp")
# Children of a verb: more are a wrong parse, and the time grows with their square.
_MOST_CHILDREN = 60


@dataclass(slots=True)
class Construction:
    """A construction at one place that may report.

    Attributes
    ----------
    kind: the name of the construction.
    head: the token that heads the cue.
    cue, source, content: their tokens.
    """

    kind: str
    head: int
    cue: Bounds
    source: Bounds | None
    content: list[Bounds]


def family(kind: str) -> str:
    """Return the family of a kind: "quoted", "clause", "object" ..."""
    return kind.split(" ", 1)[0]


def constructions_of(parse: Parse, phrases: Phrases) -> Iterator[Construction]:
    """Yield the constructions of a text by their heads in text order."""
    verbs, others = _Verbs(parse, phrases), _Others(parse, phrases)
    for token, (pos, dep) in enumerate(zip(parse.poses, parse.deps, strict=True)):
        if parse.lowers[token] == "according":
            yield from others.according(token)
        elif pos in ("VERB", "AUX"):
            if dep not in AUXILIARIES:
                yield from verbs.of(token)
        elif pos in ("NOUN", "PROPN"):
            yield from others.of_noun(token)
        elif pos == "ADJ":
            yield from others.of_adjective(token)
        elif pos == "ADV":
            yield from others.of_adverb(token)
        elif parse.lowers[token] in INTRODUCE_NOUNS:
            yield from others.in_noun(token)


class _Maker:
    """Makes constructions with contents that exclude their own cue and source."""

    def __init__(self, parse: Parse, phrases: Phrases) -> None:
        self._parse = parse
        self._phrases = phrases

    def _construction(
        self, kind: str, head: int, cue: Bounds, source: Bounds | None, *content: Bounds
    ) -> Construction:
        clipped = [self._phrases.ends.clipped(bounds) for bounds in content]
        return Construction(kind, head, cue, source, without(clipped, cue, source))

    def _content_of_noun(self, noun: int, cue: Bounds, source: Bounds | None) -> Iterator[Construction]:
        """Yield the contents of a noun in the cue: "made the case that", "expressed doubts about"."""
        parse = self._parse
        for child in parse.children[noun]:
            if child < noun:
                continue
            dep = parse.deps[child]
            if dep in CLAUSES_OF_NOUNS and parse.child(child, "mark", "aux") is not None:
                wider_cue = (cue[0], parse.lefts[child])
                yield self._construction("object clause", noun, wider_cue, source, parse.bounds(child))
            elif (
                dep == "prep"
                and child == noun + 1
                and (complement := parse.child(child, *_OBJECTS_OF_PREPOSITIONS)) is not None
            ):
                wider_cue = (cue[0], child + 1)
                yield self._construction(
                    "object preposition", noun, wider_cue, source, parse.bounds(complement)
                )


class _Verbs(_Maker):
    """Verbs with their clauses, objects and prepositions."""

    def of(self, verb: int) -> Iterator[Construction]:
        """Yield the constructions with a cue headed by a verb."""
        parse = self._parse
        cue = self._phrases.verb_group(verb)
        source = self._phrases.source(verb, cue)
        has_clause = False
        for construction in self._clauses(verb, cue, source):
            has_clause = has_clause or construction.kind != "adverbial"
            yield construction
        if not has_clause:
            yield from self._parenthesis(verb, cue, source)
        if self._is_passive(verb) or (parse.deps[verb] == "acl" and parse.tags[verb] == "VBN"):
            yield from self._passive(verb, cue)
        elif parse.lemmas[verb] in RAISING:
            complement = next(
                (
                    child
                    for child in parse.children[verb]
                    if child > verb and parse.deps[child] in _COMPLEMENTS
                ),
                None,
            )
            # "The word appears in the report" tells a place.
            if complement is not None and not (
                parse.lemmas[verb] == "appear" and parse.lowers[complement] in OF_PLACES
            ):
                yield from self._raised(verb, cue, parse.bounds(complement))
        mark = parse.child(verb, "mark")
        if parse.deps[verb] == "advcl" and mark is not None and parse.lowers[mark] == "as":
            # "As Reed said, it works."
            matrix, clause = parse.bounds(parse.heads[verb]), parse.bounds(verb)
            parts = without([self._phrases.ends.clipped(matrix)], clause)
            yield Construction("as clause", verb, cue, source, parts)
        rights = [child for child in parse.children[verb] if child >= cue[1]][:_MOST_CHILDREN]
        yield from self._objects(verb, rights, cue, source)
        yield from self._prepositions(verb, rights, cue, source)

    def _is_passive(self, verb: int) -> bool:
        return self._parse.child(verb, "auxpass", "nsubjpass") is not None

    def _clauses(self, verb: int, cue: Bounds, source: Bounds | None) -> Iterator[Construction]:
        parse = self._parse
        is_passive = self._is_passive(verb)
        clauses_after = [
            other for other in parse.children[verb] if parse.deps[other] == "ccomp" and other > verb
        ]
        has_clause = False
        for child in parse.children[verb]:
            dep = parse.deps[child]
            if dep == "ccomp" and child < verb:
                has_clause = True
                yield self._construction("inserted", verb, cue, source, parse.bounds(child))
                yield from self._whole_sentence(verb, cue, source, parse.lefts[child])
            elif dep == "ccomp" and child == clauses_after[0]:
                has_clause = True
                if self._tells_what_is(verb, child):
                    continue
                whole = (parse.lefts[child], max(parse.rights[other] for other in clauses_after) + 1)
                kind = "passive clause" if is_passive else "clause"
                whole = self._phrases.ends.with_further(whole)
                yield self._construction(
                    kind, verb, cue, source, self._phrases.ends.before_second(whole, verb)
                )
            elif dep == "xcomp" and child > verb:
                has_clause = True
                if parse.child(child, "aux") is None:
                    yield self._construction("complement", verb, cue, source, parse.bounds(child))
                elif is_passive or parse.lemmas[verb] in RAISING:
                    yield from self._raised(verb, cue, parse.bounds(child))
                else:
                    yield self._construction("infinitive", verb, cue, source, parse.bounds(child))
            elif dep == "advcl" and child > verb and not has_clause:
                yield self._construction("adverbial", verb, cue, source, parse.bounds(child))

    def _tells_what_is(self, verb: int, clause: int) -> bool:
        """Tell whether a verb has its complement before a colon: "The choice was simple: “I go.”"."""
        parse = self._parse
        start, complement = parse.lefts[clause], parse.child(verb, "acomp", "attr")
        subject = parse.child(verb, *SUBJECTS)
        return (
            parse.lemmas[verb] == "be"
            and complement is not None
            and verb < complement < start
            and ":" in parse.words[complement:start]
            and (subject is None or parse.child(subject, "poss") is None)
        )

    def _whole_sentence(
        self, verb: int, cue: Bounds, source: Bounds | None, clause_start: int
    ) -> Iterator[Construction]:
        """Yield the whole sentence before a report: "The tram is late, but the bus will go, she said."."""
        report_start = min(cue[0], source[0]) if source else cue[0]
        sentence_start = self._phrases.sentence_start(verb)
        if sentence_start < clause_start < report_start and self._parse.words[report_start - 1] == ",":
            yield self._construction("inserted whole", verb, cue, source, (sentence_start, report_start - 1))

    def _parenthesis(self, verb: int, cue: Bounds, source: Bounds | None) -> Iterator[Construction]:
        """Yield a report within its content: "The tram, he said, will go"."""
        parse = self._parse
        matrix, dep = parse.heads[verb], parse.deps[verb]
        if dep not in ("parataxis", "ccomp"):
            return
        report_start = min(cue[0], source[0]) if source else cue[0]
        if dep == "parataxis" or (report_start and parse.words[report_start - 1] == "," and matrix > verb):
            yield self._construction("inserted", verb, cue, source, parse.bounds(matrix))

    def _passive(self, verb: int, cue: Bounds) -> Iterator[Construction]:
        """Yield "the plan was criticised by Reed", "she was described as shy", "is expected to go"."""
        parse = self._parse
        subject = parse.child(verb, *PASSIVE_SUBJECTS)
        preposition = parse.child(verb, "agent")
        agent = parse.child(preposition, "pobj") if preposition is not None else None
        if agent is not None:
            if subject is not None:
                yield self._construction("passive", verb, cue, parse.bounds(agent), parse.bounds(subject))
            elif parse.deps[verb] in ("acl", "relcl"):
                start, end = parse.lefts[parse.heads[verb]], parse.lefts[verb]
                if start < end:
                    yield self._construction("passive", verb, cue, parse.bounds(agent), (start, end))
        elif subject is not None and not self._is_dummy(verb, subject):
            yield self._construction("passive unnamed", verb, cue, None, parse.bounds(subject))
        if subject is not None:
            for child in parse.children[verb]:
                if child > verb and parse.lowers[child] == "as" and parse.deps[child] == "prep":
                    yield from self._raised(verb, cue, parse.bounds(child))
                    break

    def _is_dummy(self, verb: int, subject: int) -> bool:
        """Tell whether a subject is a dummy for a later clause: "it was announced that"."""
        return self._parse.lowers[subject] == "it" and self._parse.child(verb, "ccomp") is not None

    def _raised(self, verb: int, cue: Bounds, complement: Bounds) -> Iterator[Construction]:
        """Yield the predication about a subject: "Nabisco is expected to cut jobs", "she seems tired"."""
        parse = self._parse
        subject = parse.child(verb, "nsubj", "nsubjpass")
        if subject is None and parse.deps[verb] in ("acl", "relcl"):
            subject = parse.heads[verb]
        content = [complement]
        if subject is not None and parse.lowers[subject] != "there":
            start, end = parse.bounds(subject)
            content = [(start, parse.lefts[verb] if start <= verb < end else end), complement]
        preposition = parse.child(verb, "agent")
        agent = parse.child(preposition, "pobj") if preposition is not None else None
        kind = "raised" if parse.child(verb, "auxpass") is None else "raised passive"
        yield self._construction(
            kind, verb, cue, parse.bounds(agent) if agent is not None else None, *content
        )

    def _objects(
        self, verb: int, rights: list[int], cue: Bounds, source: Bounds | None
    ) -> Iterator[Construction]:
        """Yield "rejected the plan", "called it absurd", "described the budget as fiction"."""
        parse = self._parse
        for child in rights:
            dep = parse.deps[child]
            if dep not in _OBJECTS or parse.entities[child] in TIME_ENTITIES:
                continue
            if is_without_words(parse, verb, child, source):
                yield from self._content_of_noun(child, cue, source)
                return
            start, end = parse.bounds(child)
            whole_end = end
            for other in rights:
                is_complement = parse.deps[other] in ("oprd", "xcomp") or parse.lowers[other] == "as"
                if parse.lefts[other] == whole_end and is_complement:
                    whole_end = parse.rights[other] + 1
            yield self._construction(
                _OBJECTS[dep] if whole_end == end else "object as", verb, cue, source, (start, whole_end)
            )
            long_end = self._phrases.ends.up_to_sign(whole_end, self._end_of_complements(verb))
            if dep == "dobj" and long_end > whole_end:
                yield self._construction("object long", verb, cue, source, (start, long_end))
            if parse.child(verb, "expl") is None:  # "there were fears that": the noun is the cue
                yield from self._content_of_noun(child, cue, source)
            for bounds in clauses_of_addressee(parse, verb, child):
                yield self._construction("clause", verb, cue, source, bounds)
            if dep in _LAST_OBJECTS:
                return

    def _end_of_complements(self, verb: int) -> int:
        """Return the end of a verb's complements, before a second verb: "announced a plan and said"."""
        parse = self._parse
        conjuncts = (
            child for child in parse.children[verb] if child > verb and parse.deps[child] in ("cc", "conj")
        )
        return next(conjuncts, parse.rights[verb] + 1)

    def _prepositions(
        self, verb: int, rights: list[int], cue: Bounds, source: Bounds | None
    ) -> Iterator[Construction]:
        """Yield "called for calm", "called on Reed to go", "spoke in support of the plan"."""
        parse = self._parse
        for child in rights:
            if parse.deps[child] not in ("prep", "agent") or parse.lowers[child] in ("according", "by"):
                continue
            complement = parse.child(child, *_OBJECTS_OF_PREPOSITIONS)
            if complement is None or child - cue[1] > 1 or parse.entities[complement] in TIME_ENTITIES:
                continue
            wider_cue = (cue[0], child + 1)
            start, end = parse.bounds(complement)
            long_end = self._phrases.ends.up_to_sign(end, self._end_of_complements(verb))
            for other in rights:
                if parse.lefts[other] == end and parse.deps[other] in ("xcomp", "ccomp", "advcl"):
                    long_end = parse.rights[other] + 1
            if long_end > end:
                yield self._construction("preposition long", verb, wider_cue, source, (start, long_end))
            yield from self._content_of_noun(complement, cue, source)
            yield self._construction("preposition", verb, wider_cue, source, (start, end))


class _Others(_Maker):
    """Nouns, adjectives, adverbs, "according to" and "in a poll"."""

    def according(self, token: int) -> Iterator[Construction]:
        """Yield the content of "according to": the rest of its clause."""
        parse = self._parse
        to = token + 1
        if to >= len(parse) or parse.lowers[to] != "to":
            return
        noun = parse.child(to, "pobj")
        if noun is None:
            noun = parse.child(token, "pobj")
        if noun is None:
            return
        source, end = self._source_and_end(token, parse.bounds(noun))
        matrix = self._phrases.ends.clipped((parse.lefts[parse.heads[token]], end))
        yield Construction(
            "according to", token, (token, to + 1), source, without([matrix], (token, source[1]))
        )
        sentence_start = self._phrases.sentence_start(token)
        if sentence_start < matrix[0] and parse.words[token - 1] == ",":
            yield Construction(
                "according whole", token, (token, to + 1), source, [(sentence_start, token - 1)]
            )

    def _source_and_end(self, token: int, noun_phrase: Bounds) -> tuple[Bounds, int]:
        """Return the source of "according to" at a token, and the end of its clause."""
        parse = self._parse
        head = parse.heads[token]
        (first, last), (start, end) = noun_phrase, parse.bounds(head)
        has_subject = any(
            parse.deps[child] in _ANY_SUBJECT and child >= last
            for child in parse.children[head]
            if child < head
        )
        if start == token and not has_subject:
            # "According to the court, bakers in Harrow sold it": the bakers are no apposition.
            last = next((child for child in range(first + 1, last) if parse.words[child] == ","), last)
        if last < end and parse.lowers[last] in AND_OR:
            # "according to a report by the firm and published in June": no comma, so still the source.
            last = self._end_of_coordination(first, last, end)
        if head < token and last < end and parse.lowers[last] in AND_BUT_OR:
            end = last  # a coordinated clause of its own, not part of the content
        return (first, last), end

    def _end_of_coordination(self, first: int, conjunction: int, end: int) -> int:
        """Return the end of a participle clause joined to a source by "and", or else the conjunction."""
        parse = self._parse
        participle = conjunction + 1
        if participle >= end:
            return conjunction
        is_participle = parse.tags[participle] == "VBN" or (
            parse.tags[participle] == "VBD" and "VBN" in parse.tags[first:conjunction]
        )
        words = parse.lowers[conjunction:end]
        if not is_participle or "according" in words:
            return conjunction
        return conjunction + next(
            (number for number, word in enumerate(words) if word in _ENDS_OF_CONJUNCT), len(words)
        )

    def of_noun(self, noun: int) -> Iterator[Construction]:
        """Yield the contents of a noun with its owner: "her claim that", "the call for ... by"."""
        parse = self._parse
        rights = [child for child in parse.children[noun] if child > noun]
        if not rights:
            return
        source, start = self._owner(noun, rights)
        cue = (start, noun + 1)
        for child in rights:
            dep = parse.deps[child]
            if dep in CLAUSES_OF_NOUNS and parse.child(child, "mark") is not None:
                yield self._construction("noun clause", noun, cue, source, parse.bounds(child))
            elif (
                dep in ("acl", "relcl")
                and parse.tags[child] == "VB"
                and parse.child(child, "aux") is not None
            ):
                yield self._construction("noun infinitive", noun, cue, source, parse.bounds(child))
            elif dep == "prep" and (complement := parse.child(child, *_OBJECTS_OF_PREPOSITIONS)) is not None:
                content = parse.bounds(complement)
                if content != source:
                    yield self._construction("noun preposition", noun, (start, child + 1), source, content)

    def _owner(self, noun: int, rights: list[int]) -> tuple[Bounds | None, int]:
        """Return the owner of a noun, and the start of the noun phrase without the owner."""
        parse = self._parse
        owner = parse.child(noun, "poss")
        if owner is not None:
            first, last = parse.bounds(owner)
            return (first, last), last
        for child in rights:
            if parse.deps[child] == "prep" and parse.lowers[child] in OF_OWNERS:
                noun_of_owner = parse.child(child, "pobj")
                if noun_of_owner is not None:
                    return parse.bounds(noun_of_owner), noun
        compound = parse.child(noun, "compound")
        if compound is not None and parse.entities[compound]:
            return parse.bounds(compound), noun
        return None, noun

    def of_adjective(self, adjective: int) -> Iterator[Construction]:
        """Yield the contents of an adjective: "is glad that", "was critical of", "eager to"."""
        parse = self._parse
        rights = [child for child in parse.children[adjective] if child > adjective]
        if not rights:
            return
        source: Bounds | None = None
        start, head = adjective, parse.heads[adjective]
        if parse.deps[adjective] == "acomp":
            subject = self._phrases.subject(head)
            source = parse.bounds(subject) if subject is not None else None
            start, _ = self._phrases.verb_group(head)
        elif parse.deps[adjective] in ("amod", "acl", "appos") and head < adjective:
            source = (parse.lefts[head], head + 1)
        cue = (start, adjective + 1)
        for child in rights:
            dep = parse.deps[child]
            if dep in ("ccomp", "xcomp"):
                kind = "adjective clause" if dep == "ccomp" else "adjective infinitive"
                yield self._construction(kind, adjective, cue, source, parse.bounds(child))
            elif dep == "prep" and (complement := parse.child(child, *_OBJECTS_OF_PREPOSITIONS)) is not None:
                wider_cue = (start, child + 1)
                yield self._construction(
                    "adjective preposition", adjective, wider_cue, source, parse.bounds(complement)
                )

    def in_noun(self, preposition: int) -> Iterator[Construction]:
        """Yield the content of "in a poll": the rest of the clause."""
        parse = self._parse
        noun, head = parse.child(preposition, "pobj"), parse.heads[preposition]
        if noun is None or parse.deps[preposition] != "prep":
            return
        if parse.lemmas[noun] in SAYING_NOUNS:
            phrase = parse.bounds(preposition)
            parts = without([self._phrases.ends.clipped(parse.bounds(head))], phrase)
            of_verb = parse.poses[head] in ("VERB", "AUX")
            # “A disgrace,” in her words; not "trust in her words".
            is_beside = of_verb or not parse.words[preposition - 1][-1].isalnum()
            own = self._owner_of_words(noun) if is_beside and parse.lemmas[noun] == "word" else None
            if own is not None:
                source, cue_end = own
                yield Construction(OWN_WORDS, noun, (preposition, cue_end), source, parts)
            elif of_verb:
                cue, source = (preposition, preposition + 1), (preposition + 1, phrase[1])
                yield Construction("in noun", noun, cue, source, parts)

    def _owner_of_words(self, noun: int) -> tuple[Bounds, int] | None:
        """Return the owner of words and the end of the cue: "in her words", "in the words of Reed"."""
        parse = self._parse
        owner, preposition = parse.child(noun, "poss"), parse.child(noun, "prep")
        if owner is not None:
            return parse.bounds(owner), noun + 1
        is_of = preposition == noun + 1 and parse.lowers[preposition] == "of"
        of_whom = parse.child(preposition, "pobj") if preposition is not None and is_of else None
        return (parse.bounds(of_whom), noun + 2) if of_whom is not None else None

    def of_adverb(self, adverb: int) -> Iterator[Construction]:
        """Yield the content of an adverb: "reportedly"; next to a cue it is part of the verb group."""
        parse = self._parse
        verb = parse.heads[adverb]
        if parse.lemmas[verb] in cue_verbs():
            return
        is_adverb = parse.deps[adverb] == "advmod" and parse.lowers[adverb].endswith("ly")
        if is_adverb and parse.poses[verb] in ("VERB", "AUX"):
            yield self._construction("adverb", adverb, (adverb, adverb + 1), None, parse.bounds(verb))
