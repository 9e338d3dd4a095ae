"""Count how often each construction reports, in texts with gold quotations.

    .venv/bin/python packaging/count_reports.py GOLD.jsonl "where the texts come from"

Each line of GOLD.jsonl has "text" and "quotations" with "content", "cue", "source": pairs of code points.
Writes `resources/lexicons/en/reports.tsv`: numbers of constructions and words, no text.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from itertools import product
from math import log
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.nlp.en.parse.phrases import Phrases
from annotator.nlp.en.parse.quote_units import units_of
from annotator.nlp.en.quotations.candidates import Candidate, candidates_of, common
from annotator.nlp.en.quotations.chances import Weighing, chance_of, groups_of, odds
from annotator.nlp.en.quotations.choice import choose
from annotator.nlp.en.quotations.constructions import family
from annotator.nlp.parse.parsed_text import parse_of
from annotator.nlp.pipeline import load

if TYPE_CHECKING:
    from annotator.nlp.en.parse.phrases import Phrases
    from annotator.nlp.parse.parsed_text import Bounds, Parse
from annotator.nlp.en.parse.quote_units import Unit

RESOURCE = Path(__file__).resolve().parents[1] / "resources" / "lexicons" / "en" / "reports.tsv"
# Traits are weighed group by group, each on what those before it leave to explain.
GROUPS = (
    "source", "tag", "length", "first", "relation", "with", "root", "standing", "holds", "next", "before",
    "marks",
)  # fmt: skip
# Twice for all kinds of a family together, since traits overlap; then what is left for each kind apart, and
# for each cue in all its constructions. Numbers of `chances.groups_of`.
ROUNDS = (0, 0, 1, 1, 2)
SAME = 0.5
# What is nearly right counts as its overlap to this power, so that of two contents the exact one is likelier.
EXACTNESS = 4
RARE = 6
FEWEST_OF_TRAIT = 30
# Kinds that news articles have too seldom to be counted: the share of right ones by judgement, and its weight
# in sightings.
JUDGED = {
    "own words": 0.6,
    "own words marked": 0.8,
    "noun colon": 0.3,
    "noun colon marked": 0.7,
    "saying colon marked": 0.8,
}
JUDGED_WEIGHT = 20
TRAIT_WEIGHT = 8
WORD_WEIGHT = 2
# Traits overlap, so that each takes less than what it was counted to change.
DAMPING = 0.7
LEAST_SHIFT = 0.05
BANDS = 40


@dataclass
class Gold:
    """A gold quotation by its tokens."""

    content: list[Bounds]
    cue: list[Bounds]
    source: list[Bounds]


@dataclass
class Text:
    """A text with what is to be found in it; `right` and `nested` go with the candidates."""

    parse: Parse
    units: list[Unit]
    candidates: list[Candidate]
    gold: list[Gold]
    right: list[float]
    nested: list[bool]


def read(path: Path) -> list[Text]:
    """Parse the texts of a file and find their candidates."""
    lines = path.read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines if line.strip()]
    nlp = load().language
    texts: list[Text] = []
    for record, doc in zip(records, nlp.pipe(record["text"] for record in records), strict=True):
        texts.append(text_of(parse_of(doc), record))
    return texts


def text_of(parse: Parse, record: dict[str, list[dict[str, list[list[int]]]]]) -> Text:
    """Return a parsed text with its candidates, and which of them are right."""

    def tokens(spans: list[list[int]]) -> list[Bounds]:
        found = []
        for start, end in spans:
            chunk = parse.doc.char_span(start, end, alignment_mode="expand")
            if chunk is not None and len(chunk):
                found.append((chunk.start, chunk.end))
        return found

    gold = [
        Gold(tokens(q["content"]), tokens(q.get("cue", [])), tokens(q.get("source", [])))
        for q in record["quotations"]
    ]
    units = units_of(parse)
    candidates = candidates_of(parse, Phrases(parse), units)
    at: dict[int, list[Gold]] = defaultdict(list)
    for one in gold:
        for start, end in one.content:
            for token in range(start, end):
                at[token].append(one)
    right = [rightness(candidate, at) for candidate in candidates]
    nested = [candidate.head in at for candidate in candidates]
    return Text(parse, units, candidates, gold, right, nested)


def near(content: list[Bounds], at: dict[int, list[Gold]]) -> list[Gold]:
    """Return the gold quotations that share a token with a content."""
    found = {
        id(one): one for start, end in content for token in range(start, end) for one in at.get(token, ())
    }
    return list(found.values())


def overlap(some: list[Bounds], others: list[Bounds]) -> float:
    """Return what two contents share, by what either has."""
    shared = common(some, others)
    return shared / (sum(b - a for a, b in some) + sum(b - a for a, b in others) - shared)


def rightness(candidate: Candidate, at: dict[int, list[Gold]]) -> float:
    """Return how right a candidate is, from 0 to 1.

    It is if it has the content and the cue of a gold quotation; further fragments of what is quoted are left
    aside, since those are joined later.
    """
    found = 0.0
    for one in near(candidate.content, at):
        if one.cue and not common([candidate.cue], one.cue):
            continue
        end = max(end for _, end in candidate.content)
        own = (
            [part for part in one.content if part[0] < end]
            if family(candidate.kind) == "quoted"
            else one.content
        )
        found = max(found, overlap(candidate.content, one.content), overlap(candidate.content, own))
    return min(1.0, found) ** EXACTNESS if found >= SAME else 0.0


def counts(texts: list[Text]) -> Weighing:
    """Count kinds, words and pairs. What stands in a gold content is left out: nobody annotates within it."""
    pairs: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0.0, 0.0])
    for text in texts:
        for candidate, right, nested in zip(text.candidates, text.right, text.nested, strict=True):
            if not nested:
                pair = pairs[candidate.kind, candidate.lemma]
                pair[0] += right
                pair[1] += 1
    words: dict[str, float] = defaultdict(float)
    kinds: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for (kind, word), (right, seen) in pairs.items():
        words[word] += seen
        kinds[kind][0] += right
        kinds[kind][1] += seen
    rare: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for (kind, word), (right, seen) in pairs.items():
        if words[word] <= RARE:
            rare[kind][0] += right
            rare[kind][1] += seen
    found = Weighing()
    for kind, (right, seen) in kinds.items():
        expected = 0.6 * right / seen  # seldom words report less often than common ones
        found.kinds[kind] = min(0.98, max(0.002, (rare[kind][0] + 2 * expected) / (rare[kind][1] + 2)))
    for kind, share in JUDGED.items():
        right, seen = kinds.get(kind, (0.0, 0.0))
        found.kinds[kind] = (right + JUDGED_WEIGHT * share) / (seen + JUDGED_WEIGHT)
    of_word: dict[str, list[float]] = defaultdict(lambda: [0, 0, 0])
    for (kind, word), (right, seen) in pairs.items():
        of_word[word][0] += right
        of_word[word][1] += seen * found.kinds[kind]
        of_word[word][2] += seen
    for word, (right, expected, seen) in of_word.items():
        rate = expected / seen
        shift = log((right + WORD_WEIGHT * rate) / (seen - right + WORD_WEIGHT * (1 - rate))) - odds(rate)
        if abs(shift) >= 0.05:
            found.words[word] = shift
    found.pairs = {pair: (right, int(seen)) for pair, (right, seen) in pairs.items() if right or seen > 2}
    return found


def weigh_traits(weighing: Weighing, folds: list[tuple[list[Text], Weighing]]) -> None:
    """Set the traits' shifts: each fold's candidates are weighed with counts from the other ones."""
    rows: list[tuple[Candidate, float]] = []
    odds_of: list[float] = []
    for texts, of_others in folds:
        for text in texts:
            for candidate, right, nested in zip(text.candidates, text.right, text.nested, strict=True):
                if not nested:
                    rows.append((candidate, right))
                    base = min(0.995, max(0.003, of_others.base(candidate.kind, candidate.lemma)))
                    odds_of.append(odds(base))
    for number_of_group, group in product(ROUNDS, GROUPS):
        seen: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0, 0, 0])
        for (candidate, right), now in zip(rows, odds_of, strict=True):
            for trait in of_group(candidate, group):
                counted = seen[groups_of(candidate)[number_of_group], trait]
                counted[0] += right
                counted[1] += chance_of(now)
                counted[2] += 1
        shifts: dict[tuple[str, str], float] = {}
        for key, (right, expected, number) in seen.items():
            if number >= FEWEST_OF_TRAIT:
                rate = max(0.5, min(number - 0.5, expected)) / number
                drawn = (right + TRAIT_WEIGHT * rate) / (number - right + TRAIT_WEIGHT * (1 - rate))
                shifts[key] = DAMPING * (log(drawn) - odds(rate))
        for row, (candidate, _) in enumerate(rows):
            owner = groups_of(candidate)[number_of_group]
            odds_of[row] += sum(shifts.get((owner, trait), 0.0) for trait in of_group(candidate, group))
        for (owner, trait), shift in shifts.items():
            if abs(shift) >= LEAST_SHIFT:
                weighing.traits[owner][trait] = weighing.traits[owner].get(trait, 0.0) + shift


def of_group(candidate: Candidate, group: str) -> list[str]:
    """Return the traits of a group."""
    return [trait for trait in candidate.traits if trait.split(" ", 1)[0] == group]


def outcomes(weighing: Weighing, texts: list[Text], least: float) -> list[tuple[bool, float, bool]]:
    """Return of what is chosen whether it has marks, its chance, and whether content and source are right."""
    found: list[tuple[bool, float, bool]] = []
    for text in texts:
        for candidate in text.candidates:
            candidate.chance = weighing.chance(candidate)
        for one in choose(text.parse, text.units, text.candidates, least, bytearray(len(text.parse))):
            right = any(
                overlap(one.content, gold.content) >= SAME and has_source(one.candidate, gold)
                for gold in text.gold
            )
            found.append((one.candidate.has_marks, one.chance, right))
    return found


def has_source(candidate: Candidate, gold: Gold) -> bool:
    """Tell whether a candidate has the source of a gold quotation."""
    if not gold.source:
        return candidate.source is None
    return candidate.source is not None and common([candidate.source], gold.source) > 0


def rising_shares(outcomes: list[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Return chances with the share that was right from there on, rising (pool adjacent violators)."""
    ordered = sorted(outcomes)
    size = max(1, len(ordered) // BANDS)
    bands = [ordered[at : at + size] for at in range(0, len(ordered), size)]
    pooled: list[list[float]] = []  # lowest chance, number right, number
    for band in bands:
        pooled.append([band[0][0], sum(right for _, right in band), len(band)])
        while len(pooled) > 1 and pooled[-2][1] * pooled[-1][2] >= pooled[-1][1] * pooled[-2][2]:
            _, right, number = pooled.pop()
            pooled[-1][1] += right
            pooled[-1][2] += number
    return [(chance, right / number) for chance, right, number in pooled]


def count(texts: list[Text], least: float = 0.2, number_of_folds: int = 3) -> Weighing:
    """Count everything; what is weighed with counts is never among those counted for it."""
    folds = [
        (texts[at::number_of_folds], leave_out(texts, at, number_of_folds)) for at in range(number_of_folds)
    ]
    weighing = counts(texts)
    others = [(fold, counts(rest)) for fold, rest in folds]
    weigh_traits(weighing, others)
    found: list[tuple[bool, float, bool]] = []
    for fold, of_rest in others:
        of_rest.traits = weighing.traits
        found += outcomes(of_rest, fold, least)
    for what, has_marks in (("marked", True), ("plain", False)):
        weighing.shares[what] = rising_shares(
            [(chance, right) for marks, chance, right in found if marks is has_marks]
        )
    return weighing


def leave_out(texts: list[Text], fold: int, number: int) -> list[Text]:
    """Return the texts that are not of a fold."""
    return [text for at, text in enumerate(texts) if at % number != fold]


def write(weighing: Weighing, provenance: str) -> None:
    """Write the table that ships."""
    head = [
        "# How often constructions report: counted by packaging/count_reports.py.",
        f"# Provenance: {provenance}",
        "# kind: rate with seldom words. word: shift of the logarithmic odds. pair: kind, word, right, seen.",
        "# trait: group (a family, a kind or a cue), trait, shift.",
        "# share: with marks or plain, chance from, share right.",
    ]
    RESOURCE.write_text("\n".join([*head, *weighing.to_lines()]) + "\n", encoding="utf-8")


def main(path: str, provenance: str) -> None:
    """Count a file and write the table."""
    write(count(read(Path(path))), provenance)


if __name__ == "__main__":
    main(*sys.argv[1:])
