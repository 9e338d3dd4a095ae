"""Count the traits of check-worthy and of verifiable claims, in sentences with gold labels.

    .venv/bin/python packaging/count_claims.py DEBATES.jsonl SPEECHES.jsonl "where the sentences come from"

Each line has "id", "text", and "check_worthy" in DEBATES.jsonl, "verifiable_claim" in SPEECHES.jsonl. An id
like "NAME-7" names the speech; ids that are numbers run on through the debates.
Writes `resources/lexicons/en/claims/chances.tsv`: numbers of words, tags and cues, no sentence. Prints the
figures for sentences of parts that were left out.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from itertools import product
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from annotator.nlp.en.claims.chances import Weighing, band_of, chance_of, odds
from annotator.nlp.en.claims.cues import cues_of, relations_of
from annotator.nlp.en.claims.string_ids import MARKERS
from annotator.nlp.en.claims.traits import BAND, CUE, GROUPS, Trait, traits_of, written
from annotator.nlp.en.claims.words import Words
from annotator.nlp.pipeline import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

RESOURCE = Path(__file__).resolve().parents[1] / "resources" / "lexicons" / "en" / "claims" / "chances.tsv"
# Sentences with running numbers as ids that are taken for a part: about half a debate.
RUN = 700
# Counted round by round, since traits overlap: each takes only a part of what it was counted to change.
ROUNDS = 5
DAMPING = 0.1
DAMPING_OF_CUES = 0.2
# The weight of what is expected, in sentences.
PRIOR_WEIGHT = 20.0
# Log odds below which a shift says nothing.
LEAST_SHIFT = 0.05
FOLDS = 10
BANDS = 40


class Fewest(NamedTuple):
    """The fewest sentences with a trait, and the fewest parts that have one: others tell of topics."""

    sentences: int
    parts: int


FEWEST_OF_DEBATES, FEWEST_OF_SPEECHES = Fewest(8, 4), Fewest(4, 2)


@dataclass
class Sentence:
    """The traits of a sentence, the part of the texts in which it stands, and whether its label is yes."""

    part: str
    traits: list[Trait]
    is_right: bool


class Shifts(NamedTuple):
    """The logarithmic odds without any trait, and the shift of each trait."""

    base: float
    by_trait: dict[Trait, float]

    def sum(self, traits: Iterable[Trait]) -> float:
        """Return the logarithmic odds of a sentence."""
        return self.base + sum(self.by_trait.get(trait, 0.0) for trait in traits)


def part_of(id: str) -> str:
    """Return the part of the texts in which a sentence stands."""
    return str(int(id) // RUN) if id.isdigit() else id.rsplit("-", 1)[0]


def read(path: Path, label: str) -> tuple[list[Sentence], Mapping[int, str]]:
    """Parse the sentences of a file; return their traits, and the strings of the vocabulary."""
    lines = path.read_text(encoding="utf-8").split("\n")
    records = [json.loads(line) for line in lines if line.strip()]
    nlp = load().language
    for marker in MARKERS:
        nlp.vocab.strings.add(marker)
    rules = [name for name in ("quotations", "speakers", "claims") if name in nlp.pipe_names]
    docs = nlp.pipe((record["text"] for record in records), disable=rules)
    sentences = [
        Sentence(part_of(str(record["id"])), _traits(Words(doc)), bool(record[label]))
        for record, doc in zip(records, docs, strict=True)
    ]
    return sentences, nlp.vocab.strings


def _traits(words: Words) -> list[Trait]:
    numbers = range(len(words.rows))
    relations = relations_of(words, numbers)
    return list(traits_of(words, numbers, cues_of(words, numbers, relations), relations))


def count_shifts(sentences: Sequence[Sentence], fewest: Fewest) -> Shifts:
    """Return the shifts of the traits of sentences."""
    parts: dict[Trait, set[str]] = defaultdict(set)
    seen: dict[Trait, int] = defaultdict(int)
    for sentence in sentences:
        for trait in sentence.traits:
            seen[trait] += 1
            parts[trait].add(sentence.part)
    kept = {
        trait
        for trait, number in seen.items()
        if number >= fewest.sentences and len(parts[trait]) >= fewest.parts
    }
    by_group = {
        group: [[t for t in sentence.traits if t[0] == group and t in kept] for sentence in sentences]
        for group in (BAND, *GROUPS)
    }
    right = [float(sentence.is_right) for sentence in sentences]
    base = odds(min(1 - 1 / (len(right) + 1), max(1 / (len(right) + 1), sum(right) / len(right))))
    odds_of = [base] * len(right)
    total: dict[Trait, float] = defaultdict(float)
    for _, group in product(range(ROUNDS), by_group):
        shifts = _shifts(
            by_group[group], right, odds_of, DAMPING_OF_CUES if group in (BAND, CUE) else DAMPING
        )
        for trait, shift in shifts.items():
            total[trait] += shift
        for at, traits in enumerate(by_group[group]):
            odds_of[at] += sum(shifts[trait] for trait in traits)
        chances = [chance_of(now) for now in odds_of]
        step = (sum(right) - sum(chances)) / max(1.0, sum(chance * (1 - chance) for chance in chances))
        base += step
        odds_of = [now + step for now in odds_of]
    return Shifts(base, dict(total))


def _shifts(
    traits_of_each: list[list[Trait]], right: list[float], odds_of: list[float], damping: float
) -> dict[Trait, float]:
    """Return what each trait changes beyond what is expected, drawn towards it, and damped."""
    counts: dict[Trait, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for traits, is_right, now in zip(traits_of_each, right, odds_of, strict=True):
        chance = chance_of(now)
        for trait in traits:
            count = counts[trait]
            count[0] += is_right
            count[1] += chance
            count[2] += 1
    shifts: dict[Trait, float] = {}
    for trait, (number_right, expected, number) in counts.items():
        rate = max(0.5, min(number - 0.5, expected)) / number
        drawn = (number_right + PRIOR_WEIGHT * rate) / (number - number_right + PRIOR_WEIGHT * (1 - rate))
        shifts[trait] = damping * (log(drawn) - odds(rate))
    return shifts


def left_out(sentences: Sequence[Sentence], fewest: Fewest) -> list[tuple[float, bool]]:
    """Return the logarithmic odds of each sentence by the counts of other parts, and whether it is right."""
    parts = list(dict.fromkeys(sentence.part for sentence in sorted(sentences, key=_place)))
    size = max(1, round(len(parts) / FOLDS))  # parts in a row, since a debate may go on in the next
    found: list[tuple[float, bool]] = []
    for start in range(0, len(parts), size):
        own = set(parts[start : start + size])
        shifts = count_shifts([sentence for sentence in sentences if sentence.part not in own], fewest)
        found += ((shifts.sum(s.traits), s.is_right) for s in sentences if s.part in own)
    return found


def _place(sentence: Sentence) -> tuple[int, str]:
    return (int(sentence.part), "") if sentence.part.isdigit() else (0, sentence.part)


def best_border(outcomes: list[tuple[float, bool]]) -> tuple[float, float]:
    """Return the logarithmic odds from which on the F1 is highest, and that F1."""
    ordered = sorted(outcomes, reverse=True)
    all_right = sum(is_right for _, is_right in ordered)
    found, best, border = 0, 0.0, 0.0
    for number, (now, is_right) in enumerate(ordered, 1):
        found += is_right
        f1 = 2 * found / (number + all_right)
        if f1 > best:
            best, border = f1, now
    return border, best


def average_precision(outcomes: list[tuple[float, bool]]) -> float:
    """Return the mean precision at each right sentence, by falling odds."""
    found, total = 0, 0.0
    for number, (_, is_right) in enumerate(sorted(outcomes, key=lambda outcome: -outcome[0]), 1):
        if is_right:
            found += 1
            total += found / number
    return total / max(1, found)


def rising_shares(outcomes: list[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Return the mean odds of bands with their shares of right ones, rising (pool adjacent violators)."""
    ordered = sorted(outcomes)
    size = max(1, len(ordered) // BANDS)
    pooled: list[list[float]] = []  # sum of odds, number right, number
    for at in range(0, len(ordered), size):
        band = ordered[at : at + size]
        pooled.append([sum(now for now, _ in band), sum(is_right for _, is_right in band), len(band)])
        while len(pooled) > 1 and pooled[-2][1] * pooled[-1][2] >= pooled[-1][1] * pooled[-2][2]:
            total, right, number = pooled.pop()
            pooled[-1] = [pooled[-1][0] + total, pooled[-1][1] + right, pooled[-1][2] + number]
    return [(total / number, right / number) for total, right, number in pooled]


def count(debates: Sequence[Sentence], speeches: Sequence[Sentence]) -> Weighing:
    """Count everything; print the figures for parts that were left out."""
    outcomes = left_out(debates, FEWEST_OF_DEBATES)
    border, f1 = best_border(outcomes)
    print(f"check-worthy: F1 {f1:.3f}, average precision {average_precision(outcomes):.3f}")
    worth = count_shifts(debates, FEWEST_OF_DEBATES)
    with_band = [
        Sentence(speech.part, [band_of(worth.sum(speech.traits)), *speech.traits], speech.is_right)
        for speech in speeches
    ]
    of_speeches = left_out(with_band, FEWEST_OF_SPEECHES)
    right = sum((now > 0) == is_right for now, is_right in of_speeches)
    print(f"verifiable: accuracy {right / len(of_speeches):.3f}")
    verifiable = count_shifts(with_band, FEWEST_OF_SPEECHES)
    shifts = {
        trait: (worth.by_trait.get(trait, 0.0), verifiable.by_trait.get(trait, 0.0))
        for trait in {**worth.by_trait, **verifiable.by_trait}
    }
    kept = {trait: both for trait, both in shifts.items() if max(map(abs, both)) >= LEAST_SHIFT}
    return Weighing((worth.base, verifiable.base), kept, border, rising_shares(outcomes))


def table(weighing: Weighing, strings: Mapping[int, str], provenance: str) -> str:
    """Return the table that ships."""
    head = [
        "# Traits of check-worthy and of verifiable claims: counted by packaging/count_claims.py.",
        f"# Provenance: {provenance}",
        "# base: logarithmic odds, check-worthy and verifiable. border: from there on check-worthy.",
        "# share: odds, share check-worthy. Then group, words, and shifts of both logarithmic odds.",
    ]
    rows = sorted((*written(trait, strings), shifts) for trait, shifts in weighing.shifts.items())
    return "\n".join([*head, *weighing.to_lines(rows)]) + "\n"


def main(debates: str, speeches: str, provenance: str) -> None:
    """Count two files and write the table."""
    of_debates, _ = read(Path(debates), "check_worthy")
    of_speeches, strings = read(Path(speeches), "verifiable_claim")
    RESOURCE.write_text(table(count(of_debates, of_speeches), strings, provenance), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
