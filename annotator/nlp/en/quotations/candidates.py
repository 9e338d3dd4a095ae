"""Candidates: constructions with sound spans and counted traits."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.language.en.auxiliaries import COUNTED_MODALS
from annotator.language.en.joining_words import BEFORE_THAT
from annotator.language.en.pronouns import COUNTED_SOURCES
from annotator.language.en.reporting_words import COUNTED_FIRST_WORDS, cue_verbs
from annotator.language.en.spelling import american
from annotator.language.en.titles import WITH_STOP_BEHIND_NAMES
from annotator.nlp.en.parse.asides import Asides
from annotator.nlp.en.parse.circumstances import circumstances_end, circumstances_start, tells_occasion
from annotator.nlp.en.parse.content_ends import LONGEST
from annotator.nlp.en.parse.quote_units import last_sign
from annotator.nlp.en.quotations.constructions import OWN_WORDS, constructions_of, family
from annotator.nlp.en.quotations.quoted_passages import quoted_constructions

if TYPE_CHECKING:
    from annotator.nlp.en.parse.phrases import Phrases
    from annotator.nlp.en.parse.quote_units import Unit
    from annotator.nlp.en.quotations.constructions import Construction
    from annotator.nlp.parse.parsed_text import Bounds, Parse

_NAME_ENTITIES = frozenset({"PERSON", "ORG", "NORP", "GPE"})
_CONTENT_WORDS = frozenset({"NOUN", "PROPN", "PRON", "VERB", "AUX", "ADJ", "ADV", "NUM"})
_SMALL_IN_TITLES = frozenset({"ADP", "DET", "CCONJ", "PART"})
_INNER_EDGE = frozenset({"$", "£", "€", "#", "@", "%"})
_COMMAS = frozenset({",", "-", "–", "—", "--"})
# The share of tokens, intersection over union, above which contents differ by a word or two only and
# support each other. The counts of `resources/lexicons/en/reports.tsv` hold for this value.
_SAME_CONTENT = 0.8
# Compared candidates with the same cue: a bound of the work, more than in a sound parse.
_MOST_RIVALS = 12
# The highest classes of numbers for counting; classes grow by powers of two. The counts hold for these
# values.
_LONGEST_CONTENT = 6  # 63 tokens and more
_LARGEST_PASSAGE = 4  # 8 words and more
_MOST_COUNTED = 2  # rivals of a kind


@dataclass(slots=True)
class Candidate:
    """A possible quotation.

    Attributes
    ----------
    kind, lemma: the construction, and the lemma of the cue's head.
    head: the token of the cue's head.
    cue, source, content: tokens without signs at their ends, but with whole passages in marks; none is empty,
        and the fragments of the content are in text order without overlap.
    traits: a group and a value each ("tag VBD").
    has_marks: whether a part of the content is in marks.
    size: the number of tokens of the content.
    chance: the chance, 0 to 1, that an annotator would annotate it.
    """

    kind: str
    lemma: str
    head: int
    cue: Bounds
    source: Bounds | None
    content: list[Bounds]
    has_marks: bool
    size: int
    traits: list[str] = field(default_factory=list)
    chance: float = 0.0

    def holds(self, token: int) -> bool:
        """Tell whether a token belongs to the content."""
        return any(start <= token < end for start, end in self.content)


def common(content: list[Bounds], other: list[Bounds]) -> int:
    """Return the number of tokens that two contents share."""
    return sum(
        max(0, min(part[1], other_part[1]) - max(part[0], other_part[0]))
        for part in content
        for other_part in other
    )


def candidates_of(parse: Parse, phrases: Phrases, units: list[Unit]) -> list[Candidate]:
    """Return the candidates of a text without those with a cue inside marks.

    Only the outermost of nested quotations counts: its speaker says the inner ones, too.
    """
    return _Maker(parse, phrases, units).make()


class _Maker:
    def __init__(self, parse: Parse, phrases: Phrases, units: list[Unit]) -> None:
        self._parse = parse
        self._units = units
        self._phrases = phrases
        self._brackets = phrases.brackets
        self._asides = Asides(parse, units)
        # The passage around each token.
        self._passages: list[Bounds | None] = [None] * len(parse)
        for unit in units:
            for first, last in unit.passages:
                self._passages[first:last] = [(first, last)] * (last - first)

    def make(self) -> list[Candidate]:
        parse, phrases = self._parse, self._phrases
        candidates: list[Candidate] = []
        for construction in constructions_of(parse, phrases):
            candidates += self._candidate(construction)
        for construction in quoted_constructions(parse, phrases, self._units):
            candidates += self._candidate(construction)
        by_cue: dict[int, list[Candidate]] = defaultdict(list)
        for candidate in candidates:
            by_cue[candidate.cue[0]].append(candidate)
        strong = self._plain_reports(candidates)
        for rivals in by_cue.values():
            for candidate in rivals:
                candidate.traits = [
                    *self._traits(candidate),
                    _rivals_trait(candidate, rivals[:_MOST_RIVALS]),
                    self._held_report_trait(candidate, strong),
                ]
        return candidates

    def _has_marks(self, content: list[Bounds]) -> bool:
        return any(self._passages[token] is not None for start, end in content for token in range(start, end))

    def _plain_reports(self, candidates: list[Candidate]) -> dict[int, str]:
        """Return the connection of each plain report to its context, by the head of its cue."""
        verbs = cue_verbs()
        reports: dict[int, str] = {}
        for candidate in candidates:
            if candidate.lemma in verbs and family(candidate.kind) in ("clause", "quoted"):
                token_before = candidate.cue[0] - 1
                connection = (
                    "comma" if token_before >= 0 and self._parse.words[token_before] in _COMMAS else "plain"
                )
                if candidate.has_marks:
                    connection += " marked"
                if len(connection) > len(reports.get(candidate.head, "")):
                    reports[candidate.head] = connection
        return reports

    def _held_report_trait(self, candidate: Candidate, reports: dict[int, str]) -> str:
        """Return the trait of a report within the content: such a content may be too wide."""
        connection = ""
        for start, end in candidate.content:
            for token in range(start, end):
                if token in reports and token != candidate.head and len(reports[token]) > len(connection):
                    connection = reports[token]
        return f"holds {connection or 'none'}"

    def _candidate(self, construction: Construction) -> list[Candidate]:
        """Return a construction as a candidate, nothing if it lacks a cue or a content.

        Constructions may hold any bounds; this method alone puts them in order before they become spans.
        """
        if self._passages[construction.head] is not None:
            return []
        cue = self._parse.in_order([construction.cue])
        if not cue:
            return []  # "Critical of the plan is Reed": the verb follows its predicate
        whole = self._brackets.around(construction.head, self._parse.in_order(construction.content))
        if construction.kind == OWN_WORDS:
            whole = self._in_marks_before(cue[0], whole)
        parts = (
            self._trimmed(self._behind_colon(self._with_whole_passages(part, cue[0]), cue[0]))
            for part in self._asides.around(construction.head, whole)
        )
        content = self._parse.in_order(part for part in parts if part)
        content = self._without_circumstances(content, cue[0])
        size = sum(end - start for start, end in content)
        is_quoted = construction.kind.startswith("quoted")
        if not content or (size > LONGEST and not is_quoted):
            return []
        sources = self._parse.in_order([construction.source]) if construction.source is not None else []
        source = self._trimmed(sources[0]) if sources else None
        if source is not None and self._passages[source[0]] is not None:
            source = None  # '“Shame,” shouted someone': nobody in marks says what is outside of them
        if source is not None and source[0] < cue[0][0] < source[1]:
            source = self._trimmed((source[0], cue[0][0]))  # "someone shouted", taken for a relative clause
        if source is not None:
            source = self._with_stop(source)
        has_marks = self._has_marks(content)
        kind = f"{construction.kind} marked" if has_marks and not is_quoted else construction.kind
        # The spelling of the newspapers whose reports were counted.
        lemma = american(self._parse.lemmas[construction.head])
        return [Candidate(kind, lemma, construction.head, cue[0], source, content, has_marks, size)]

    def _in_marks_before(self, cue: Bounds, parts: list[Bounds]) -> list[Bounds]:
        """Return the passage just before a cue within a sentence, or else the parts.

        'The hall, “a disgrace,” in the words of Reed, is new'.
        """
        passage = self._passages[cue[0] - 1] if cue[0] else None
        is_within = passage is not None and passage[0] and self._parse.words[passage[0] - 1] in _COMMAS
        return [passage] if passage is not None and is_within else parts

    def _without_circumstances(self, content: list[Bounds], cue: Bounds) -> list[Bounds]:
        """Return a content without the circumstances of the report at both sides.

        They are known behind a closing mark ('said it was “late” on Tuesday'), an occasion also behind a
        phrase with marks ('blamed “greed” for the crash in an interview'), and a time between a cue and the
        subject of its clause ("said on Tuesday she would go").
        """
        if not content:
            return content
        parse, (start, end), (last_start, last_end) = self._parse, content[0], content[-1]
        cut = circumstances_start(self._parse, last_start, last_end)
        passage = self._passages[cut - 1]
        is_behind_mark = passage is not None and passage[1] == cut
        if cut < last_end and (is_behind_mark or self._is_occasion_of_phrase(last_start, cut, last_end)):
            content = [*content[:-1], (last_start, cut)]
            end = min(end, content[0][1])
        if start == cue[1]:
            if end - start > 1 and parse.lowers[start] in BEFORE_THAT and parse.lowers[start + 1] == "that":
                start += 1  # "said only that"
            content = [(circumstances_end(self._parse, start, end), end), *content[1:]]
        return content

    def _is_occasion_of_phrase(self, start: int, cut: int, end: int) -> bool:
        """Tell whether an occasion follows words with marks that have no verb, to which it might belong."""
        parse, passages = self._parse, self._passages
        outside = [token for token in range(start, cut) if passages[token] is None]
        is_phrase = all(parse.poses[token] not in ("VERB", "AUX") for token in outside)
        return is_phrase and len(outside) < cut - start and tells_occasion(parse, cut, end)

    def _with_whole_passages(self, bounds: Bounds, cue: Bounds) -> Bounds:
        """Return a part of a content, extended to the whole passages at its start and end."""
        start, end = bounds
        first, last = self._passages[start], self._passages[end - 1]
        if first is not None and not first[0] <= cue[0] < first[1]:
            start = min(start, first[0])
        return start, max(end, last[1]) if last is not None else end

    def _behind_colon(self, bounds: Bounds, cue: Bounds) -> Bounds:
        """Return the passage behind a colon before a cue: 'All were angry: “It is over,” said Vail'."""
        start, end = bounds
        passage = self._passages[end - 1]
        if passage is None or not start < passage[0] - 1 or not passage[1] == end <= cue[0]:
            return bounds
        return passage if self._parse.words[passage[0] - 1] == ":" else bounds

    def _trimmed(self, bounds: Bounds) -> Bounds | None:
        """Return tokens without signs at their ends, but with the marks of passages."""
        start, end = bounds
        while start < end and (self._is_outer(start) or self._brackets.is_half(start, start, end)):
            start += 1
        while start < end and (self._is_outer(end - 1) or self._brackets.is_half(end - 1, start, end)):
            end -= 1
        return (start, end) if start < end else None

    def _with_stop(self, source: Bounds) -> Bounds:
        """Return a source with the full stop of its last word: "Ned Orr Sr."."""
        parse, (start, end) = self._parse, source
        has_stop = parse.words[end : end + 1] == ["."] and parse.ends[end - 1] == parse.starts[end]
        return (start, end + 1) if has_stop and parse.lowers[end - 1] in WITH_STOP_BEHIND_NAMES else source

    def _is_outer(self, token: int) -> bool:
        word = self._parse.words[token]
        if self._passages[token] is not None or word in _INNER_EDGE or word in ("?", "!"):
            return False
        if self._brackets.is_bracket(token):
            return False  # only half a bracket is left out
        return not any(letter.isalnum() for letter in word)

    # Traits

    def _traits(self, candidate: Candidate) -> list[str]:
        parse, head = self._parse, candidate.head
        start = candidate.content[0][0]
        word = parse.lowers[start]
        first = word if word in COUNTED_FIRST_WORDS else parse.poses[start]
        traits = [
            self._source_trait(candidate.source),
            f"tag {parse.tags[head]}",
            f"relation {parse.deps[head]}",
            f"first {first}",
            f"length {min(_LONGEST_CONTENT, (candidate.size + 1).bit_length() - 1)}",
            f"root {parse.tags[self._root(candidate.content[0])]}",
        ]
        traits += self._edge_traits(candidate)
        traits += {trait for child in parse.children[head] if (trait := self._auxiliary_trait(child))}
        return traits

    def _edge_traits(self, candidate: Candidate) -> list[str]:
        """Return the traits of both sides of the content and of its first passage in marks."""
        start, end = candidate.content[0][0], candidate.content[-1][1]
        passage = self._passages[end - 1]
        closed = "closed " if passage is not None and last_sign(self._parse, *passage) else ""
        before = "cue" if start == candidate.cue[1] else self._neighbour(start - 1)
        traits = [f"next {closed}{self._neighbour(end)}", f"before {before}"]
        if candidate.has_marks:
            traits.append(f"marks {self._passage_trait(candidate, start, end)}")
        return traits

    def _neighbour(self, token: int) -> str:
        """Return a token in short: its part of speech if it is a content word, or else the word itself."""
        if not 0 <= token < len(self._parse):
            return "nothing"
        word, pos = self._parse.lowers[token], self._parse.poses[token]
        return "break" if "\n" in word else pos if pos in _CONTENT_WORDS else word

    def _passage_trait(self, candidate: Candidate, start: int, end: int) -> str:
        """Return the place of the first passage in the content, its shape and its class of size."""
        parse = self._parse
        first, last = next(
            passage
            for part in candidate.content
            for token in range(*part)
            if (passage := self._passages[token])
        )
        words = [token for token in range(first, last) if parse.words[token][:1].isalnum()]
        place = f"{'from' if first == start else 'behind'} {'to' if last == end else 'before'}"
        if all(parse.words[token][0].isupper() or parse.poses[token] in _SMALL_IN_TITLES for token in words):
            shape = "title"
        else:
            shape = "clause" if any(parse.poses[token] in ("VERB", "AUX") for token in words) else "phrase"
        return f"{place} {shape} {min(_LARGEST_PASSAGE, len(words).bit_length())}"

    def _source_trait(self, source: Bounds | None) -> str:
        if source is None:
            return "source none"
        parse, root = self._parse, self._root(source)
        if parse.poses[root] == "PRON":
            return (
                f"source {parse.lowers[root]}" if parse.lowers[root] in COUNTED_SOURCES else "source pronoun"
            )
        if parse.entities[root] in _NAME_ENTITIES:
            return f"source {parse.entities[root]}"
        return "source name" if parse.poses[root] == "PROPN" else "source noun"

    def _root(self, bounds: Bounds) -> int:
        """Return the first token with its head outside, or else the first token."""
        start, end = bounds
        heads = self._parse.heads
        return next(
            (
                token
                for token in range(start, end)
                if heads[token] == token or not start <= heads[token] < end
            ),
            start,
        )

    def _auxiliary_trait(self, child: int) -> str:
        dep, word = self._parse.deps[child], self._parse.lowers[child]
        if dep == "neg":
            return "with not"
        if dep not in ("aux", "auxpass"):
            return ""
        if word in COUNTED_MODALS:
            return "with modal"
        return f"with {'to' if word == 'to' else self._parse.lemmas[child]}"


def _rivals_trait(candidate: Candidate, rivals: list[Candidate]) -> str:
    """Return the numbers of rivals with the same and with another content, and whether one is longer."""
    same_content = other_content = longer = 0
    for rival in rivals:
        if rival is candidate:
            continue
        shared = common(rival.content, candidate.content)
        if shared > _SAME_CONTENT * (rival.size + candidate.size - shared):
            same_content += 1
        else:
            other_content += 1
            longer += rival.size > candidate.size
    return f"standing {min(_MOST_COUNTED, same_content)} {min(_MOST_COUNTED, other_content)} {min(1, longer)}"
