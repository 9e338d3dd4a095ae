"""The choice among candidates: the quotations of a text, with the passages that continue them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.quote_marks import is_closing
from annotator.language.en.reporting_words import WITH_ADDRESSEE
from annotator.nlp.en.quotations.candidates import Candidate, common
from annotator.nlp.en.quotations.constructions import family

if TYPE_CHECKING:
    from annotator.nlp.en.parse.quote_units import Unit
    from annotator.nlp.parse.parsed_text import Bounds, Parse

# Shares of tokens, 0 to 1. Chosen by judgement on the training articles that
# `resources/lexicons/en/reports.tsv` counts; no measurement of the single values is recorded.
_MOST_SHARED = 0.15  # the part of a content that others may share: a parse misplaces a word or two
_LEAST_HELD = 0.5  # the part of a content that an outer one must hold to lower its chance
_MOST_COVERED = 0.3  # the part of a bare unit that others may have if it continues the previous quotation
# Paragraphs without closing marks that belong to one quotation: a bound of the work.
_MOST_PARAGRAPHS = 20
# Passages of one sentence: a sentence with more of them is no speech.
_MOST_PASSAGES = 20


@dataclass(slots=True)
class Chosen:
    """A chosen candidate.

    Attributes
    ----------
    chance: the candidate's chance, lowered by the chance of an outer one.
    content: its fragments, with those in other sentences.
    """

    candidate: Candidate
    chance: float
    content: list[Bounds]


def choose(
    parse: Parse, units: list[Unit], candidates: list[Candidate], least: float, is_taken: bytearray
) -> list[Chosen]:
    """Return the most likely candidates with a chance of at least `least`, by their cues in text order.

    None has a token that `is_taken` marks; the tokens of the chosen contents are marked there, too. Their
    contents hardly overlap. A likely one lowers the chances of those inside: only the outermost of nested
    quotations counts.
    """
    chances = _chances_of_outermost(candidates)
    order = sorted(range(len(candidates)), key=lambda number: (-chances[number], -candidates[number].size))
    sources: dict[int, list[Bounds]] = defaultdict(list)  # of the chosen, by the heads of their cues
    quoting: set[int] = set()  # the heads of the cues that have their passage
    chosen: list[Chosen] = []
    for number in order:
        if chances[number] < least:
            break
        candidate = candidates[number]
        shared = sum(sum(is_taken[start:end]) for start, end in candidate.content)
        if shared > _MOST_SHARED * candidate.size or any(is_taken[slice(*candidate.cue)]):
            continue
        if common(candidate.content, sources[candidate.head]) > _LEAST_HELD * candidate.size:
            continue  # '“Shame,” shouted someone': who speaks is not what is said
        if candidate.head in quoting and _is_addressee(parse, candidate):
            continue
        if candidate.source and all(is_taken[slice(*candidate.source)]):
            continue  # words of another content do not say who speaks
        chosen.append(Chosen(candidate, chances[number], list(candidate.content)))
        if family(candidate.kind) == "quoted":
            quoting.add(candidate.head)
        if candidate.source is not None:
            sources[candidate.head].append(candidate.source)
        for start, end in candidate.content:
            is_taken[start:end] = b"\1" * (end - start)
    chosen.sort(key=lambda quotation: quotation.candidate.cue)
    _go_on(parse, units, chosen, is_taken)
    for quotation in chosen:
        quotation.content = parse.in_order(quotation.content)
    return chosen


def _is_addressee(parse: Parse, candidate: Candidate) -> bool:
    """Tell whether an object is spoken to: “It is safe,” she assured the staff in an email."""
    return (
        family(candidate.kind) in ("object", "preposition") and parse.lemmas[candidate.head] in WITH_ADDRESSEE
    )


def _chances_of_outermost(candidates: list[Candidate]) -> list[float]:
    """Return for each candidate its chance times the chance that no outer one is right."""
    heads = sorted({candidate.head for candidate in candidates})
    holders: dict[int, list[int]] = defaultdict(list)
    chances = [candidate.chance for candidate in candidates]
    for number in sorted(range(len(candidates)), key=lambda number: -candidates[number].size):
        candidate = candidates[number]
        outer_chance = 0.0
        for other in holders[candidate.head]:
            if chances[other] <= outer_chance or candidates[other].head == candidate.head:
                continue
            if common(candidates[other].content, candidate.content) > _LEAST_HELD * candidate.size:
                outer_chance = chances[other]
        chances[number] *= 1 - outer_chance
        for start, end in candidate.content:
            for head in heads[bisect_left(heads, start) : bisect_left(heads, end)]:
                holders[head].append(number)
    return chances


def _go_on(parse: Parse, units: list[Unit], chosen: list[Chosen], is_taken: bytearray) -> None:
    """Add units of nothing but passages to the previous quotation, as in '"A," he said. "B."'.

    Paragraphs without closing marks belong to the quotation that continues after them.
    """
    by_cue: dict[int, list[Chosen]] = defaultdict(list)
    starts = [unit.start for unit in units]
    for quotation in chosen:
        by_cue[max(0, bisect_left(starts, quotation.candidate.cue[0] + 1) - 1)].append(quotation)
    last: Chosen | None = None
    for number, unit in enumerate(units):
        if not _is_bare(parse, unit):
            previous, last = last, None
            for quotation in by_cue.get(number, ()):
                if quotation.content[0][0] == unit.start and common(quotation.content, unit.passages[:1]):
                    open_paragraphs = _open_paragraphs_before(parse, units, number, is_taken)
                    if previous is not None:
                        previous.content = [
                            fragment for fragment in previous.content if fragment not in open_paragraphs
                        ]
                    quotation.content[:0] = open_paragraphs
                if quotation.content[-1][1] > unit.end or common(quotation.content, unit.passages):
                    last = quotation
        elif last is not None and sum(is_taken[unit.start : unit.end]) <= _MOST_COVERED * (
            unit.end - unit.start
        ):
            last.content += unit.passages[:_MOST_PASSAGES]


def _open_paragraphs_before(
    parse: Parse, units: list[Unit], number: int, is_taken: bytearray
) -> list[Bounds]:
    """Return the paragraphs before a unit that are nothing but passages without closing marks."""
    paragraphs: list[Bounds] = []
    for unit in reversed(units[max(0, number - _MOST_PARAGRAPHS) : number]):
        if len(unit.passages) != 1 or not _is_bare(parse, unit) or any(is_taken[unit.start : unit.end]):
            break
        if is_closing(parse.text, parse.span(*unit.passages[0])):
            break
        paragraphs[:0] = unit.passages
    return paragraphs


def _is_bare(parse: Parse, unit: Unit) -> bool:
    """Tell whether a unit has words inside marks and none outside."""
    start = unit.start
    for first, last in [*unit.passages, (unit.end, unit.end)]:
        if _has_word(parse, start, first):
            return False
        start = last
    return any(_has_word(parse, *passage) for passage in unit.passages)


def _has_word(parse: Parse, start: int, end: int) -> bool:
    return any(letter.isalnum() for word in parse.words[start:end] for letter in word)
