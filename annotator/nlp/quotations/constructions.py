"""The constructions of a parsed text that may report: a cue, what it says, and who says it.

Nearly every verb has an object, so most constructions report nothing: `chances` says how likely each is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.language.joining_words import AND_BUT_OR, AND_OR, ASKING, INTRODUCE_NOUNS, OF_OWNERS, OF_PLACES
from annotator.language.reporting_words import RAISING, SAYING_NOUNS, cue_verbs
from annotator.nlp.parse.parsed_text import AUXILIARIES, PASSIVE_SUBJECTS, SUBJECTS
from annotator.nlp.parse.phrases import Phrases, without

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.parse.parsed_text import Bounds, Parse

_TIMES = frozenset({"DATE", "TIME"})  # "voted on Tuesday to build it"
_COMPLEMENTS = frozenset({"acomp", "oprd", "attr", "prep", "advcl"})
_OBJECTS = {
    "dobj": "object",
    "npadvmod": "measure",
    "attr": "predicate",
    "acomp": "predicate",
    "oprd": "predicate",
}
_ENDS_OBJECTS = frozenset({"dobj", "oprd"})
_CLAUSES_OF_NOUNS = frozenset({"acl", "ccomp", "relcl"})
_ANY_SUBJECT = SUBJECTS | PASSIVE_SUBJECTS
_ENDS_OF_PART = frozenset({",", ";", ":", ".", "—", "–"})
_NAMED = ("pobj", "pcomp")
# Children of a verb: more are a parse gone wrong, and would cost their square.
_MOST_CHILDREN = 60


@dataclass(slots=True)
class Construction:
    """One place that may report.

    Attributes
    ----------
    kind: which construction it is.
    head: the token that heads the cue.
    cue, source, content: tokens.
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
    """Makes constructions whose content leaves out their own cue and source."""

    def __init__(self, parse: Parse, phrases: Phrases) -> None:
        self._parse = parse
        self._phrases = phrases

    def _construction(
        self, kind: str, head: int, cue: Bounds, source: Bounds | None, *content: Bounds
    ) -> Construction:
        clipped = [self._phrases.clipped(bounds) for bounds in content]
        return Construction(kind, head, cue, source, without(clipped, cue, source))

    def _through_noun(self, noun: int, cue: Bounds, source: Bounds | None) -> Iterator[Construction]:
        """Yield what a noun in the cue says: "made the case that", "expressed doubts about"."""
        parse = self._parse
        for child in parse.children[noun]:
            if child < noun:
                continue
            dep = parse.deps[child]
            if dep in _CLAUSES_OF_NOUNS and parse.child(child, "mark", "aux") is not None:
                wide = (cue[0], parse.lefts[child])
                yield self._construction("object clause", noun, wide, source, parse.bounds(child))
            elif dep == "prep" and child == noun + 1 and (named := parse.child(child, *_NAMED)) is not None:
                wide = (cue[0], child + 1)
                yield self._construction("object preposition", noun, wide, source, parse.bounds(named))


class _Verbs(_Maker):
    """Verbs with their clauses, objects and prepositions."""

    def of(self, verb: int) -> Iterator[Construction]:
        """Yield the constructions whose cue a verb heads."""
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
            rest = next((c for c in parse.children[verb] if c > verb and parse.deps[c] in _COMPLEMENTS), None)
            # "The word appears in the report" is about the word.
            if rest is not None and not (parse.lemmas[verb] == "appear" and parse.lowers[rest] in OF_PLACES):
                yield from self._raised(verb, cue, parse.bounds(rest))
        mark = parse.child(verb, "mark")
        if parse.deps[verb] == "advcl" and mark is not None and parse.lowers[mark] == "as":
            # "As Reed said, it works."
            host, own = parse.bounds(parse.heads[verb]), parse.bounds(verb)
            parts = without([self._phrases.clipped(host)], own)
            yield Construction("as clause", verb, cue, source, parts)
        rights = [child for child in parse.children[verb] if child >= cue[1]][:_MOST_CHILDREN]
        yield from self._objects(verb, rights, cue, source)
        yield from self._prepositions(verb, rights, cue, source)

    def _is_passive(self, verb: int) -> bool:
        return self._parse.child(verb, "auxpass", "nsubjpass") is not None

    def _clauses(self, verb: int, cue: Bounds, source: Bounds | None) -> Iterator[Construction]:
        parse = self._parse
        is_passive = self._is_passive(verb)
        behind = [c for c in parse.children[verb] if parse.deps[c] == "ccomp" and c > verb]
        has_clause = False
        for child in parse.children[verb]:
            dep = parse.deps[child]
            if dep == "ccomp" and child < verb:
                has_clause = True
                yield self._construction("inserted", verb, cue, source, parse.bounds(child))
                yield from self._whole(verb, cue, source, parse.lefts[child])
            elif dep == "ccomp" and child == behind[0]:
                has_clause = True
                whole = (parse.lefts[child], max(parse.rights[c] for c in behind) + 1)
                kind = "passive clause" if is_passive else "clause"
                whole = self._phrases.with_further(whole)
                yield self._construction(kind, verb, cue, source, self._phrases.before_second(whole, verb))
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

    def _whole(self, verb: int, cue: Bounds, source: Bounds | None, said: int) -> Iterator[Construction]:
        """Yield a sentence before its report: "The tram is late, but the bus will go, she said."."""
        first = min(cue[0], source[0]) if source else cue[0]
        begun = self._phrases.sentence_start(verb)
        if begun < said < first and self._parse.words[first - 1] == ",":
            yield self._construction("inserted whole", verb, cue, source, (begun, first - 1))

    def _parenthesis(self, verb: int, cue: Bounds, source: Bounds | None) -> Iterator[Construction]:
        """Yield a report within what it reports: "The tram, he said, will go"."""
        parse = self._parse
        host, dep = parse.heads[verb], parse.deps[verb]
        if dep not in ("parataxis", "ccomp"):
            return
        first = min(cue[0], source[0]) if source else cue[0]
        if dep == "parataxis" or (first and parse.words[first - 1] == "," and host > verb):
            yield self._construction("inserted", verb, cue, source, parse.bounds(host))

    def _passive(self, verb: int, cue: Bounds) -> Iterator[Construction]:
        """Yield "the plan was criticised by Reed", "she was described as shy", "is expected to go"."""
        parse = self._parse
        subject = parse.child(verb, *PASSIVE_SUBJECTS)
        agent = parse.child(verb, "agent")
        by = parse.child(agent, "pobj") if agent is not None else None
        if by is not None:
            if subject is not None:
                yield self._construction("passive", verb, cue, parse.bounds(by), parse.bounds(subject))
            elif parse.deps[verb] in ("acl", "relcl"):
                start, end = parse.lefts[parse.heads[verb]], parse.lefts[verb]
                if start < end:
                    yield self._construction("passive", verb, cue, parse.bounds(by), (start, end))
        elif subject is not None and not self._is_dummy(verb, subject):
            yield self._construction("passive unnamed", verb, cue, None, parse.bounds(subject))
        if subject is not None:
            for child in parse.children[verb]:
                if child > verb and parse.lowers[child] == "as" and parse.deps[child] == "prep":
                    yield from self._raised(verb, cue, parse.bounds(child))
                    break

    def _is_dummy(self, verb: int, subject: int) -> bool:
        """Tell whether a subject stands for the clause behind it: "it was announced that"."""
        return self._parse.lowers[subject] == "it" and self._parse.child(verb, "ccomp") is not None

    def _raised(self, verb: int, cue: Bounds, rest: Bounds) -> Iterator[Construction]:
        """Yield what is said of a subject: "Nabisco is expected to cut jobs", "she seems tired"."""
        parse = self._parse
        subject = parse.child(verb, "nsubj", "nsubjpass")
        if subject is None and parse.deps[verb] in ("acl", "relcl"):
            subject = parse.heads[verb]
        content = [rest]
        if subject is not None and parse.lowers[subject] != "there":
            start, end = parse.bounds(subject)
            content = [(start, parse.lefts[verb] if start <= verb < end else end), rest]
        agent = parse.child(verb, "agent")
        by = parse.child(agent, "pobj") if agent is not None else None
        kind = "raised" if parse.child(verb, "auxpass") is None else "raised passive"
        yield self._construction(kind, verb, cue, parse.bounds(by) if by is not None else None, *content)

    def _objects(
        self, verb: int, rights: list[int], cue: Bounds, source: Bounds | None
    ) -> Iterator[Construction]:
        """Yield "rejected the plan", "called it absurd", "described the budget as fiction"."""
        parse = self._parse
        for child in rights:
            dep = parse.deps[child]
            if dep not in _OBJECTS or parse.entities[child] in _TIMES:
                continue
            start, end = parse.bounds(child)
            whole = end
            for other in rights:
                goes_on = parse.deps[other] in ("oprd", "xcomp") or parse.lowers[other] == "as"
                if parse.lefts[other] == whole and goes_on:
                    whole = parse.rights[other] + 1
            yield self._construction(
                _OBJECTS[dep] if whole == end else "object as", verb, cue, source, (start, whole)
            )
            longer = self._phrases.up_to_sign(whole, self._end_of_own(verb))
            if dep == "dobj" and longer > whole:
                yield self._construction("object long", verb, cue, source, (start, longer))
            if parse.child(verb, "expl") is None:  # "there were fears that": the noun is the cue
                yield from self._through_noun(child, cue, source)
            yield from self._asked(verb, child, cue, source)
            if dep in _ENDS_OBJECTS:
                return

    def _asked(self, verb: int, asked: int, cue: Bounds, source: Bounds | None) -> Iterator[Construction]:
        """Yield a question that the parse has as a relative clause: "asked the witness where he was"."""
        parse = self._parse
        if parse.lemmas[verb] not in cue_verbs():
            return
        for child in parse.children[asked]:
            is_clause = child > asked and parse.deps[child] in _CLAUSES_OF_NOUNS
            if is_clause and parse.lowers[parse.lefts[child]] in ASKING:
                yield self._construction("clause", verb, cue, source, parse.bounds(child))

    def _end_of_own(self, verb: int) -> int:
        """Return where what a verb governs ends, without a second verb: "announced a plan and said"."""
        parse = self._parse
        joining = (c for c in parse.children[verb] if c > verb and parse.deps[c] in ("cc", "conj"))
        return next(joining, parse.rights[verb] + 1)

    def _prepositions(
        self, verb: int, rights: list[int], cue: Bounds, source: Bounds | None
    ) -> Iterator[Construction]:
        """Yield "called for calm", "called on Reed to go", "spoke in support of the plan"."""
        parse = self._parse
        for child in rights:
            if parse.deps[child] not in ("prep", "agent") or parse.lowers[child] in ("according", "by"):
                continue
            named = parse.child(child, *_NAMED)
            if named is None or child - cue[1] > 1 or parse.entities[named] in _TIMES:
                continue
            wide = (cue[0], child + 1)
            start, end = parse.bounds(named)
            longer = self._phrases.up_to_sign(end, self._end_of_own(verb))
            for other in rights:
                if parse.lefts[other] == end and parse.deps[other] in ("xcomp", "ccomp", "advcl"):
                    longer = parse.rights[other] + 1
            if longer > end:
                yield self._construction("preposition long", verb, wide, source, (start, longer))
            yield from self._through_noun(named, cue, source)
            yield self._construction("preposition", verb, wide, source, (start, end))


class _Others(_Maker):
    """Nouns, adjectives, adverbs, "according to" and "in a poll"."""

    def according(self, token: int) -> Iterator[Construction]:
        """Yield what "according to" says: the rest of its clause."""
        parse = self._parse
        to = token + 1
        if to >= len(parse) or parse.lowers[to] != "to":
            return
        named = parse.child(to, "pobj")
        if named is None:
            named = parse.child(token, "pobj")
        if named is None:
            return
        source, end = self._named_by_according(token, parse.bounds(named))
        host = self._phrases.clipped((parse.lefts[parse.heads[token]], end))
        yield Construction(
            "according to", token, (token, to + 1), source, without([host], (token, source[1]))
        )
        begun = self._phrases.sentence_start(token)
        if begun < host[0] and parse.words[token - 1] == ",":
            yield Construction("according whole", token, (token, to + 1), source, [(begun, token - 1)])

    def _named_by_according(self, token: int, named: Bounds) -> tuple[Bounds, int]:
        """Return who is named by "according to" at a token, and where its clause ends."""
        parse = self._parse
        head = parse.heads[token]
        (first, last), (start, end) = named, parse.bounds(head)
        has_subject = any(
            parse.deps[c] in _ANY_SUBJECT and c >= last for c in parse.children[head] if c < head
        )
        if start == token and not has_subject:
            # "According to the court, bakers in Harrow sold it": they are no apposition.
            last = next((c for c in range(first + 1, last) if parse.words[c] == ","), last)
        if last < end and parse.lowers[last] in AND_OR:
            # "according to a report by the firm and published in June": no comma, so it is of the source.
            last = self._second_part(first, last, end)
        if head < token and last < end and parse.lowers[last] in AND_BUT_OR:
            end = last  # a clause of its own, which nobody here is said to have said
        return (first, last), end

    def _second_part(self, first: int, joint: int, end: int) -> int:
        """Return the end of what "and" joins to a source, as "led by ... and published ...", or the joint."""
        parse = self._parse
        after = joint + 1
        if after >= end:
            return joint
        is_participle = parse.tags[after] == "VBN" or (
            parse.tags[after] == "VBD" and "VBN" in parse.tags[first:joint]
        )
        words = parse.lowers[joint:end]
        if not is_participle or "according" in words:
            return joint
        return joint + next(
            (number for number, word in enumerate(words) if word in _ENDS_OF_PART), len(words)
        )

    def of_noun(self, noun: int) -> Iterator[Construction]:
        """Yield what a noun says: "her claim that", "the call for", with its possessor or "by"."""
        parse = self._parse
        behind = [child for child in parse.children[noun] if child > noun]
        if not behind:
            return
        source, start = self._owner(noun, behind)
        cue = (start, noun + 1)
        for child in behind:
            dep = parse.deps[child]
            if dep in _CLAUSES_OF_NOUNS and parse.child(child, "mark") is not None:
                yield self._construction("noun clause", noun, cue, source, parse.bounds(child))
            elif (
                dep in ("acl", "relcl")
                and parse.tags[child] == "VB"
                and parse.child(child, "aux") is not None
            ):
                yield self._construction("noun infinitive", noun, cue, source, parse.bounds(child))
            elif dep == "prep" and (named := parse.child(child, *_NAMED)) is not None:
                said = parse.bounds(named)
                if said != source:
                    yield self._construction("noun preposition", noun, (start, child + 1), source, said)

    def _owner(self, noun: int, behind: list[int]) -> tuple[Bounds | None, int]:
        """Return whose a noun is, and where it begins without that."""
        parse = self._parse
        owner = parse.child(noun, "poss")
        if owner is not None:
            first, last = parse.bounds(owner)
            return (first, last), last
        for child in behind:
            if parse.deps[child] == "prep" and parse.lowers[child] in OF_OWNERS:
                named = parse.child(child, "pobj")
                if named is not None:
                    return parse.bounds(named), noun
        compound = parse.child(noun, "compound")
        if compound is not None and parse.entities[compound]:
            return parse.bounds(compound), noun
        return None, noun

    def of_adjective(self, adjective: int) -> Iterator[Construction]:
        """Yield what an adjective says: "is glad that", "was critical of", "eager to"."""
        parse = self._parse
        behind = [child for child in parse.children[adjective] if child > adjective]
        if not behind:
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
        for child in behind:
            dep = parse.deps[child]
            if dep in ("ccomp", "xcomp"):
                kind = "adjective clause" if dep == "ccomp" else "adjective infinitive"
                yield self._construction(kind, adjective, cue, source, parse.bounds(child))
            elif dep == "prep" and (named := parse.child(child, *_NAMED)) is not None:
                wide = (start, child + 1)
                yield self._construction(
                    "adjective preposition", adjective, wide, source, parse.bounds(named)
                )

    def in_noun(self, preposition: int) -> Iterator[Construction]:
        """Yield what stands with "in a poll": the rest of the clause."""
        parse = self._parse
        noun, host = parse.child(preposition, "pobj"), parse.heads[preposition]
        if noun is None or parse.deps[preposition] != "prep" or parse.poses[host] not in ("VERB", "AUX"):
            return
        if parse.lemmas[noun] in SAYING_NOUNS:
            own = parse.bounds(preposition)
            parts = without([self._phrases.clipped(parse.bounds(host))], own)
            yield Construction(
                "in noun", noun, (preposition, preposition + 1), (preposition + 1, own[1]), parts
            )

    def of_adverb(self, adverb: int) -> Iterator[Construction]:
        """Yield what an adverb reports: "reportedly"; beside a cue it is part of the verb group."""
        parse = self._parse
        host = parse.heads[adverb]
        if parse.lemmas[host] in cue_verbs():
            return
        is_adverb = parse.deps[adverb] == "advmod" and parse.lowers[adverb].endswith("ly")
        if is_adverb and parse.poses[host] in ("VERB", "AUX"):
            yield self._construction("adverb", adverb, (adverb, adverb + 1), None, parse.bounds(host))
