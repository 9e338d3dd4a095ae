"""Passages in quote marks with their cues and sources beside them.

They are read from the order of the words, since the parse is least reliable around marks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.language.en.joining_words import BEGIN_CONTENT
from annotator.language.en.reporting_words import QUOTING, SAYING_FORMS, cue_verbs
from annotator.nlp.en.parse.quote_units import last_sign
from annotator.nlp.en.quotations.constructions import Construction
from annotator.nlp.en.quotations.source_phrases import SourcePhrases
from annotator.nlp.parse.parsed_text import AUXILIARIES, FINITE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.en.parse.phrases import Phrases
    from annotator.nlp.en.parse.quote_units import Unit
    from annotator.nlp.parse.parsed_text import Bounds, Parse

_COMPLEMENTS = frozenset({"ccomp", "xcomp", "dobj", "prep", "oprd", "acomp", "attr"})
_BETWEEN_NEIGHBOURS = frozenset({",", "-", "–", "—"})
_BEFORE_CONTENT = frozenset({",", ":", "-", "–", "—", "..."})
# Relations of words that are no verbs of a clause, whatever their tags: "harbour master".
_NOT_REPORTING = AUXILIARIES | {"compound", "amod"}
# Bounds of the work: a longer unit is no sentence, and the time grows with its square.
_MOST_PASSAGES = 60
_LONGEST_UNIT = 2_000  # tokens
# Tokens. Chosen by judgement on the training articles that `resources/lexicons/en/reports.tsv` counts; the
# kinds of construction that they separate have rates of their own there.
_FARTHEST_FRAGMENT = 14  # from cue and source to a passage that continues the content
_MOST_TOKENS_WITHIN_SENTENCE = 40  # the same if the passage begins with a small letter after a comma
_MOST_WORDS_OF_NAME = 8  # before a colon
_MOST_TOKENS_TO_COLON = 6  # from a verb to the colon before its content
_FARTHEST_COLON = 40  # from the start of a unit to a colon
_LONGEST_LEAD = 3  # the most that belong to the content before its passage: "And so “we ...”"
_FIRST_CHARACTERS = 4  # of a passage, enough for its first letter after marks and dots


def quoted_constructions(parse: Parse, phrases: Phrases, units: list[Unit]) -> Iterator[Construction]:
    """Yield passages in marks and contents after a colon, with each word near them that may be the cue."""
    for number, unit in enumerate(units):
        if len(unit.passages) > _MOST_PASSAGES or unit.end - unit.start > _LONGEST_UNIT:
            continue
        reader = _Reader(parse, phrases, unit)
        if unit.passages:
            yield from reader.around_passages()
        elif number + 1 < len(units):
            yield from reader.before_paragraph(units[number + 1])
        yield from reader.behind_colon()


class _Reader:
    """Reads one unit."""

    def __init__(self, parse: Parse, phrases: Phrases, unit: Unit) -> None:
        self._parse = parse
        self._phrases = phrases
        self._unit = unit
        self._passages = unit.passages
        self._sources = SourcePhrases(parse, phrases, unit)
        self._tokens_outside: list[int] = []
        outside_start = unit.start
        for first, last in [*unit.passages, (unit.end, unit.end)]:
            self._tokens_outside += range(outside_start, first)
            outside_start = last
        self._verbs = [
            token
            for token in self._tokens_outside
            if self._is_verb_by_place(token) or self._is_verb_by_parse(token)
        ]

    def _is_verb_by_parse(self, token: int) -> bool:
        parse = self._parse
        is_verb = parse.poses[token] in ("VERB", "AUX") and parse.deps[token] not in _NOT_REPORTING
        return is_verb and parse.lowers[token] != "according"

    def _is_verb_by_place(self, token: int) -> bool:
        """Tell whether a word next to a passage says something, although the parser takes it for a noun.

        'Her post read: “...”', '“...,” her post read.', 'Said Reed: “...”', '“...” tweeted captain Reed.'
        """
        if self._parse.lowers[token] not in SAYING_FORMS or not self._passages:
            return False
        if self._passages[0] == (self._unit.start, token):
            return True
        for following in range(token + 1, self._unit.end):
            if self._sources.is_inside(following):
                return True
            if self._parse.words[following][:1].isalnum():
                return token == self._unit.start
        return True

    def around_passages(self) -> Iterator[Construction]:
        """Yield the passages with each verb of the unit, and with "NAME:"."""
        for verb in self._verbs:
            cue = self._phrases.verb_group(verb)
            source = self._sources.of(verb, cue)
            before = [passage for passage in self._passages if passage[1] <= cue[0]]
            after = [passage for passage in self._passages if passage[0] >= cue[1]]
            if before:
                yield from self._after_passages(verb, cue, source, before, after)
            if after and not (before and self._belongs_to_first(cue, source, before[-1], after[0])):
                yield self._ahead(verb, cue, source, after)
        yield from self._according()
        yield from self._name_with_colon()

    # A cue after the passage: '"P," said X'

    def _after_passages(
        self, verb: int, cue: Bounds, source: Bounds | None, before: list[Bounds], after: list[Bounds]
    ) -> Iterator[Construction]:
        parse, unit = self._parse, self._unit
        own_start = min(cue[0], source[0]) if source else cue[0]
        own_end = max(cue[1], source[1]) if source else cue[1]
        end = before[-1][1]
        if self._is_within_subject(verb, before[-1]):
            return
        is_later = any(end <= other < verb for other in self._verbs)
        if end <= own_start:
            start = self._content_start(before)
            content = [(start, end), *self._later_fragment(cue, own_end, after)]
            yield Construction(
                self._kind_after(verb, cue, own_start, before, start), verb, cue, source, content
            )
        has_words_between = any(word[:1].isalnum() for word in parse.words[end:own_start])
        if has_words_between and own_end < unit.end and not is_later and parse.words[own_start - 1] == ",":
            # '"If it had not been" for the troops, she said in Rome, "we would have lost"'
            content = [(unit.start, own_start)]
            if after:
                content.append((after[0][0], unit.end))
            yield Construction("quoted around", verb, cue, source, content)

    def _is_within_subject(self, verb: int, passage: Bounds) -> bool:
        """Tell whether a passage is within the verb's subject: "The 'new' stadium is old."."""
        subject = self._phrases.subject(verb)
        return subject is not None and self._parse.lefts[subject] < passage[0] < passage[1] <= subject

    def _kind_after(self, verb: int, cue: Bounds, report_start: int, before: list[Bounds], start: int) -> str:
        parse = self._parse
        end = before[-1][1]
        gap = parse.words[end:report_start]
        is_closed = bool(last_sign(parse, *before[-1])) or "," in gap
        closed = "closed" if is_closed else "open"
        if any(end <= other < verb for other in self._verbs):
            return f"quoted later {closed}"
        kind = "quoted after" if _BETWEEN_NEIGHBOURS.issuperset(gap) else "quoted far after"
        kind += f" {closed}"
        if gap and gap[0][:1].isalnum() and last_sign(parse, *before[-1]) not in (",", "?", "!"):
            kind += " running"  # '"We teach nothing" against it in the mosque, he said'
        if before[0][0] != start:
            kind += " mixed"
        elif start - self._unit.start > _LONGEST_LEAD:
            kind += " apart"
        if any(
            parse.deps[child] == "ccomp" and child > cue[1] and not self._sources.is_inside(child)
            for child in parse.children[verb]
        ):
            kind += " clause"
        if any(
            start <= other < before[-1][0] and parse.lemmas[other] in cue_verbs() for other in self._verbs
        ):
            kind += " cue"
        return kind

    def _content_start(self, passages: list[Bounds]) -> int:
        """Return the start of a content that ends with passages: the sentence start if it leads into them."""
        first, start = passages[0][0], self._unit.start
        is_apart = first > start and self._parse.words[first - 1] in (",", ":")
        if is_apart and (first - start > _LONGEST_LEAD or self._parse.poses[start] == "ADP"):
            return first
        return start

    def _later_fragment(self, cue: Bounds, report_end: int, after: list[Bounds]) -> list[Bounds]:
        """Return the fragment after the cue that continues the content: '"A," he said, "B."'."""
        if not after:
            return []
        first = after[0][0]
        if (
            self._begins_within_sentence(first)
            and first - report_end <= _MOST_TOKENS_WITHIN_SENTENCE
            and self._parse.words[first - 1] == ","
        ):
            return [(first, self._last_before_verb(after, report_end))]
        if first - report_end > _FARTHEST_FRAGMENT:
            return []
        if any(cue[1] <= other < first for other in self._verbs):
            return []
        between = self._parse.words[report_end:first]
        last = self._last_before_verb(after, report_end)
        if not any(word[:1].isalnum() for word in between):
            return [(report_end, last)]
        return [(first, last)] if between[-1] in _BEFORE_CONTENT else []

    def _begins_within_sentence(self, first: int) -> bool:
        """Tell whether a passage begins within a sentence."""
        start = self._parse.starts[first]
        letter = next(
            (sign for sign in self._parse.text[start : start + _FIRST_CHARACTERS] if sign.isalpha()), ""
        )
        return letter.islower()

    def _last_before_verb(self, passages: list[Bounds], start: int) -> int:
        """Return the end of the last passage before a further verb outside of the marks."""
        end = passages[0][1]
        for first, last in passages[1:]:
            if any(max(end, start) <= verb < first for verb in self._verbs):
                break
            end = last
        return end

    # A cue before the passage: 'X said, "P"'

    def _belongs_to_first(self, cue: Bounds, source: Bounds | None, first: Bounds, second: Bounds) -> bool:
        """Tell whether a cue between two passages belongs to the first, which ends with ",", "?" or "!"."""
        report_start = min(cue[0], source[0]) if source else cue[0]
        count = sum(first[1] <= verb < second[0] for verb in self._verbs)
        return first[1] <= report_start and count == 1 and last_sign(self._parse, *first) in (",", "?", "!")

    def _ahead(self, verb: int, cue: Bounds, source: Bounds | None, after: list[Bounds]) -> Construction:
        parse, unit = self._parse, self._unit
        first = after[0][0]
        last = self._last_before_verb(after, first)
        gap = parse.words[cue[1] : first]
        words = [word for word in gap if any(letter.isalnum() for letter in word)]
        suffix = " far" if any(cue[1] <= other < first for other in self._verbs) else ""
        if gap and gap[-1] in (",", ":"):
            kind = f"quoted {'comma' if gap[-1] == ',' else 'colon'}" + (" words" if words else "") + suffix
            if parse.lemmas[verb] in QUOTING and parse.child(verb, "aux") is not None:
                kind = "saying colon"  # "To quote Vail: ..."
            return Construction(kind, verb, cue, source, [(first, last)])
        if not words:
            kind = "quoted next" if last >= unit.end - 1 else "quoted next open"
            return Construction(kind, verb, cue, source, [(first, last)])
        kind = "quoted that" if words[0].lower() in BEGIN_CONTENT else "quoted clause"
        content = self._phrases.ends.clipped((cue[1], self._end_of_clause(verb, cue[1], last)))
        return Construction(kind + suffix, verb, cue, source, [content])

    def _end_of_clause(self, verb: int, start: int, last: int) -> int:
        """Return the end of a clause with passages: the end of the parse's clause, but not within marks."""
        parse, unit = self._parse, self._unit
        end = last
        for child in parse.children[verb]:
            if child > verb and parse.deps[child] in _COMPLEMENTS:
                end = max(end, min(unit.end, parse.rights[child] + 1))
                break
        end = self._phrases.ends.before_second((start, end), verb)[1]
        for other in self._verbs:
            is_second = parse.heads[other] == verb and parse.deps[other] == "conj"
            if other > start and is_second and parse.tags[other] == parse.tags[verb]:
                edge = other
                while edge > start and parse.deps[edge - 1] in ("cc", "punct", "advmod", "aux"):
                    edge -= 1
                return min(end, edge) if edge > start else end
        return end

    # Without a verb

    def _according(self) -> Iterator[Construction]:
        parse, unit = self._parse, self._unit
        for token in self._tokens_outside:
            if parse.lowers[token] != "according" or parse.lowers[token + 1 : token + 2] != ["to"]:
                continue
            noun = parse.child(token + 1, "pobj")
            if noun is None:
                noun = parse.child(token, "pobj")
            if noun is None or self._sources.is_inside(noun):
                continue
            source = parse.bounds(noun)
            before = [passage for passage in self._passages if passage[1] <= token]
            after = [passage for passage in self._passages if passage[0] >= source[1]]
            content = (unit.start, before[-1][1]) if before else (source[1], unit.end)
            if before or after:
                yield Construction("quoted according", token, (token, token + 2), source, [content])

    def _name_with_colon(self) -> Iterator[Construction]:
        """Yield 'Reed: "P"'."""
        parse, start = self._parse, self._unit.start
        first = self._passages[0][0]
        if first - start < 2 or parse.words[first - 1] != ":":
            return
        if not any(verb < first and self._heads_clause(verb) for verb in self._verbs):
            yield from self._before_colon("name colon", first - 1, [(first, self._passages[-1][1])])

    def _heads_clause(self, verb: int) -> bool:
        """Tell whether a verb has a tense or "to"; others belong to a description: "Her advice on saving"."""
        parse = self._parse
        has_tense = parse.tags[verb] in FINITE or parse.child(verb, *AUXILIARIES) is not None
        return has_tense or self._is_verb_by_place(verb)

    def _before_colon(self, kind: str, colon: int, content: list[Bounds]) -> Iterator[Construction]:
        """Yield the content after a name and a colon, or after a noun with an owner: "Her advice: ..."."""
        parse, start = self._parse, self._unit.start
        for noun in range(start, colon):
            owner = parse.child(noun, "poss") if parse.poses[noun] == "NOUN" else None
            if owner is not None and start == parse.lefts[noun] and self._is_root(noun, start, colon):
                source = parse.bounds(owner)
                yield Construction("noun colon", noun, (source[1], noun + 1), source, content)
                return
        yield Construction(kind, colon, (colon, colon + 1), (start, colon), content)

    def _is_root(self, token: int, start: int, end: int) -> bool:
        head = self._parse.heads[token]
        return head == token or not start <= head < end

    def before_paragraph(self, following: Unit) -> Iterator[Construction]:
        """Yield "he wrote:" with the following paragraph in marks."""
        if self._parse.words[self._unit.end - 1] != ":" or not following.passages:
            return
        if following.passages[0][0] == following.start:
            for verb in self._verbs:
                cue = self._phrases.verb_group(verb)
                kind = "colon paragraph" if verb == self._verbs[-1] else "far colon paragraph"
                yield Construction(kind, verb, cue, self._sources.of(verb, cue), [following.passages[0]])

    def behind_colon(self) -> Iterator[Construction]:
        """Yield the content after a colon without marks: "One of them wrote: No.", "SMITH: Yes."."""
        parse, unit = self._parse, self._unit
        colon = next(
            (
                token
                for token in range(unit.start + 1, min(unit.end - 1, unit.start + _FARTHEST_COLON))
                if parse.words[token] == ":" and not self._sources.is_inside(token)
            ),
            None,
        )
        if colon is None or any(passage[0] == colon + 1 for passage in self._passages):
            return
        content = [(colon + 1, unit.end)]
        verbs_before = [verb for verb in self._verbs if verb < colon]
        if verbs_before:
            verb = verbs_before[-1]
            if colon - verb <= _MOST_TOKENS_TO_COLON:
                cue = self._phrases.verb_group(verb)
                yield Construction("colon clause", verb, cue, self._sources.of(verb, cue), content)
        elif colon - unit.start <= _MOST_WORDS_OF_NAME:
            kind = "name colon plain" if unit.opens_paragraph else "name colon inner"
            if parse.words[colon - 1].isupper():
                kind += " capitals"
            yield from self._before_colon(kind, colon, content)
